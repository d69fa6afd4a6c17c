import type { ComponentType } from 'react';
import type { MilestoneStatus, TimelineItem } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import {
  IconArrow,
  IconCheck,
  IconClock,
  IconCross,
  IconFlag,
  IconNote,
  IconPeople,
  IconPlus,
  IconReply,
  IconSend,
} from '@/ui/icons';
import { StatusBadge } from '@/ui/status-badge';
import { useWords, wordFor } from '@/vocabulary/words';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { MilestoneBadge } from './milestone';
import { useTimelineTitle } from './timeline-title';
import { useWho } from './who';

const ICONS: Record<TimelineItem['kind'], ComponentType<{ size?: number | string }>> = {
  OPENED: IconPlus,
  MOVED: IconArrow,
  MILESTONE: IconFlag,
  SLIP: IconClock,
  NOTE: IconNote,
  CONSENT: IconCheck,
  CONSENT_WITHDRAWN: IconCross,
  REFERRAL: IconSend,
  REFERRAL_ANSWER: IconReply,
  TEAM: IconPeople,
  CLOSING: IconCheck,
};

function isMilestoneStatus(
  status: string | undefined,
  known: Readonly<Record<MilestoneStatus, string>>,
): status is MilestoneStatus {
  return wordFor(known, status) !== undefined;
}

function Badge({ item }: { item: TimelineItem }) {
  const t = useMessages(fileMessages).timeline;
  const words = useWords();
  const { kind, status } = item;
  if (kind === 'MILESTONE' && isMilestoneStatus(status, words.milestone)) {
    return <MilestoneBadge milestone={{ status, overdue: false }} />;
  }
  if (kind === 'CONSENT') {
    return status === 'GIVEN' ? (
      <StatusBadge tone="done">{t.given}</StatusBadge>
    ) : (
      <StatusBadge tone="stopped">{t.refused}</StatusBadge>
    );
  }
  if (kind === 'REFERRAL' || kind === 'REFERRAL_ANSWER') {
    const known = wordFor(words.referralStatus, status);
    return known === undefined ? null : <StatusBadge tone="info">{known}</StatusBadge>;
  }
  return null;
}

export function TimelineEvent({ item }: { item: TimelineItem }) {
  const t = useMessages(fileMessages).timeline;
  const format = useFormat();
  const who = useWho();
  const title = useTimelineTitle()(item);
  const Icon = ICONS[item.kind];
  return (
    <li className={`${styles.event ?? ''} ${styles[item.track ?? 'noTrack'] ?? ''}`}>
      <span className={styles.eventDate}>{format.shortDate(item.on)}</span>
      <span className={styles.eventDot}>
        <Icon size={13} />
      </span>
      <div className={styles.eventBody}>
        <div className={styles.eventTitle}>
          {title} <Badge item={item} />
        </div>
        {item.details.override !== undefined && <div className={styles.late}>{t.overridden}</div>}
        {item.text !== undefined && <p className={styles.text}>{item.text}</p>}
        {item.by !== undefined && <span className={styles.quiet}>{t.by(who(item.by))}</span>}
      </div>
    </li>
  );
}

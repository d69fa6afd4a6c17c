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

/** What happened, in one line. Codes this version has no words for are shown by the kind of event alone. */
function useTitle(item: TimelineItem): string {
  const t = useMessages(fileMessages).timeline;
  const words = useWords();
  const format = useFormat();
  const details = item.details;
  switch (item.kind) {
    case 'MOVED': {
      const to = wordFor(words.state, item.status ?? details.to);
      return to === undefined ? t.kind.MOVED : t.movedTo(to);
    }
    case 'SLIP': {
      const title = item.title ?? item.code ?? t.kind.SLIP;
      const { from, to } = details;
      if (to === undefined) return title;
      return from === undefined
        ? t.slipTo(title, format.shortDate(to))
        : t.slip(title, format.shortDate(from), format.shortDate(to));
    }
    case 'CONSENT':
    case 'CONSENT_WITHDRAWN': {
      const purpose = wordFor(words.consentPurpose, item.code ?? details.purpose);
      return [t.kind[item.kind], purpose].filter(Boolean).join(': ');
    }
    case 'REFERRAL':
    case 'REFERRAL_ANSWER': {
      const service = wordFor(words.service, item.code ?? details.service);
      return [t.kind[item.kind], service ?? item.title].filter(Boolean).join(': ');
    }
    case 'NOTE': {
      const kind = wordFor(words.note, item.code ?? item.status);
      return [t.kind.NOTE, kind].filter(Boolean).join(': ');
    }
    case 'MILESTONE':
      return item.title ?? item.code ?? t.kind.MILESTONE;
    case 'OPENED':
      return t.openedBy;
    case 'TEAM':
    case 'CLOSING':
      return [t.kind[item.kind], item.title].filter(Boolean).join(': ');
  }
}

function Badge({ item }: { item: TimelineItem }) {
  const words = useWords();
  const { kind, status } = item;
  if (kind === 'MILESTONE' && isMilestoneStatus(status, words.milestone)) {
    return <MilestoneBadge milestone={{ status, overdue: false }} />;
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
  const title = useTitle(item);
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
        {item.text !== undefined && <p className={styles.text}>{item.text}</p>}
        {item.by !== undefined && <span className={styles.quiet}>{t.by(who(item.by))}</span>}
      </div>
    </li>
  );
}

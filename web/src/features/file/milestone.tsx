import type { Milestone, MilestoneStatus } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { daysBetween, today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { IconHand } from '@/ui/icons';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import styles from './file.module.css';
import { fileMessages } from './messages';

const TONES: Record<MilestoneStatus, Tone> = {
  NOT_STARTED: 'neutral',
  IN_PROGRESS: 'info',
  ACHIEVED: 'done',
  PARTLY: 'info',
  DECLINED: 'stopped',
  NOT_APPLICABLE: 'stopped',
};

export function isSettled(status: MilestoneStatus): boolean {
  return status === 'ACHIEVED' || status === 'DECLINED' || status === 'NOT_APPLICABLE';
}

export function MilestoneBadge({ milestone }: { milestone: Pick<Milestone, 'status' | 'overdue' | 'due'> }) {
  const t = useMessages(fileMessages).plan;
  const words = useWords();
  const { status, overdue, due } = milestone;
  if (overdue && due !== undefined) {
    return <StatusBadge tone="attention">{t.late(daysBetween(due, today()))}</StatusBadge>;
  }
  return (
    <StatusBadge tone={TONES[status]} icon={status === 'DECLINED' ? <IconHand size="1em" /> : undefined}>
      {words.milestone[status]}
    </StatusBadge>
  );
}

export function MilestoneDue({ milestone }: { milestone: Milestone }) {
  const t = useMessages(fileMessages).plan;
  const format = useFormat();
  const { due, overdue, status } = milestone;
  if (isSettled(status)) return null;
  if (due === undefined) return <span className={styles.quiet}>{t.noDate}</span>;
  return (
    <span className={overdue ? styles.late : styles.quiet}>
      {t.due(format.shortDate(due), format.fromToday(due))}
    </span>
  );
}

/** A code of a need in words: a milestone of the plan by its title, everything else from the message file. */
export function useNeedName(milestones: readonly Milestone[]): (code: string) => string {
  const { needWords } = useMessages(fileMessages).plan;
  return (code) => {
    const own = milestones.find((milestone) => milestone.code === code);
    if (own) return `${own.title} (${code})`;
    return needWords[code] ?? needWords[code.replace('_', '-')] ?? code;
  };
}

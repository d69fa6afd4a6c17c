import type { ReactNode } from 'react';
import { IconCheck, IconCircle, IconClock, IconDash, IconHalf } from './icons';
import styles from './status-badge.module.css';

export type Tone = 'neutral' | 'info' | 'done' | 'attention' | 'stopped';

const ICONS = {
  neutral: IconCircle,
  info: IconHalf,
  done: IconCheck,
  attention: IconClock,
  stopped: IconDash,
};

/** A state in words, with a sign of its own: never told apart by colour alone. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: ReactNode; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className={`${styles.badge ?? ''} ${styles[tone] ?? ''}`}>
      {icon ?? <Icon size="1em" />}
      <span>{children}</span>
    </span>
  );
}

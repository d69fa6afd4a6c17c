import type { ReactNode } from 'react';
import { IconCheck, IconInfo } from './icons';
import styles from './notice.module.css';
import type { Tone } from './status-badge';

type Props = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out at once: for something that has just gone wrong. */
  alert?: boolean;
};

/** A framed remark inside a page. */
export function Notice({ tone = 'info', title, children, actions, alert = false }: Props) {
  const Icon = tone === 'done' ? IconCheck : IconInfo;
  return (
    <div className={`${styles.notice ?? ''} ${styles[tone] ?? ''}`} role={alert ? 'alert' : undefined}>
      <Icon />
      <div className={styles.body}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

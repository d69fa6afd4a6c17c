import type { ReactNode } from 'react';
import { QuickExit } from './quick-exit';
import styles from './shell.module.css';

/** A page of its own, outside the frame: one message, one thing to do. */
export function CenterPage({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <div className={styles.center}>
      <div className={styles.centerBar}>
        <QuickExit />
      </div>
      <main className={styles.centerMain}>
        <div className={styles.centerCard}>
          <img src="/waymark.svg" alt="" width={56} height={56} />
          <h1>{title}</h1>
          <p>{lead}</p>
          {children}
        </div>
      </main>
    </div>
  );
}

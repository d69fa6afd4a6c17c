import type { ReactNode } from 'react';
import styles from './page.module.css';

type Props = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Above the title: a way back. */
  back?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
};

/** The frame of every page. The shell moves the focus to its heading when the page changes. */
export function Page({ title, lead, actions, back, narrow = false, children }: Props) {
  return (
    <div className={`${styles.page ?? ''} ${narrow ? (styles.narrow ?? '') : ''}`}>
      {back}
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 className={styles.title} tabIndex={-1} data-page-title>
            {title}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

import { useId, type ReactNode } from 'react';
import styles from './surface.module.css';

type Props = {
  title: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  /** The level in the page's outline: 2 unless nested. */
  level?: 2 | 3;
  children: ReactNode;
};

/** A card with a heading, found by screen readers as a region. */
export function Section({ title, lead, aside, level = 2, children }: Props) {
  const id = useId();
  const Heading = `h${String(level)}` as 'h2' | 'h3';
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <Heading className={styles.title} id={id}>
            {title}
          </Heading>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

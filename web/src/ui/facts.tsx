import type { ReactNode } from 'react';
import styles from './surface.module.css';

export type Fact = { label: string; value: ReactNode; unknown?: boolean; wide?: boolean };

/** Label and value pairs. An answer that is not known is shown, and looks different from one that is. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(({ label, value, unknown, wide }) => (
        <div key={label} className={wide ? styles.wide : undefined}>
          <dt>{label}</dt>
          <dd className={unknown ? styles.unknown : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useId, type ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import styles from './fields.module.css';
import { uiMessages } from './messages';

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  children: ReactNode;
};

/** A question whose answer is picked from several controls: a fieldset that reads its hint and its error. */
export function FieldSet({ label, hint, error, optional = false, children }: Props) {
  const t = useMessages(uiMessages);
  const id = useId();
  const wrong = error !== undefined && error !== null && error !== false && error !== '';
  return (
    <fieldset
      className={styles.set}
      aria-describedby={
        [hint !== undefined && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ') || undefined
      }
    >
      <legend className={styles.legend}>
        {label} {optional && <span className={styles.optional}>({t.optional})</span>}
      </legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {wrong && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

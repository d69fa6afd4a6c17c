import { usePersonName } from '@/api/people';
import type { Referral } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useWords } from '@/vocabulary/words';
import { referralsMessages } from './messages';
import { isNewAnswer } from './referral';
import styles from './referrals.module.css';

/** Each step with the partner's own words. Open by itself while there is an answer nobody here has read. */
export function ReferralHistory({ referral }: { referral: Referral }) {
  const t = useMessages(referralsMessages);
  const words = useWords();
  const format = useFormat();
  const nameOf = usePersonName();
  const outcomes: Readonly<Record<string, string>> = words.outcome;
  /** Why it was declined, or how it went. */
  function inWords(reason: string): string {
    const outcome = outcomes[reason];
    return outcome === undefined ? t.refusal(t.declined[reason] ?? reason) : t.outcomeIs(outcome);
  }
  return (
    <details className={styles.more} open={isNewAnswer(referral)}>
      <summary>{t.history}</summary>
      <ol className={styles.history}>
        {referral.history.map((step) => (
          <li key={step.status + step.at}>
            {words.referralStatus[step.status]}{' '}
            <span className={styles.when}>
              {[format.instant(step.at), nameOf(step.by)].filter(Boolean).join(' · ')}
            </span>
            {step.reason !== undefined && <div>{inWords(step.reason)}</div>}
            {step.text !== undefined && <div className={styles.words}>{step.text}</div>}
          </li>
        ))}
      </ol>
      <p className={styles.when}>
        {t.sharedItems}:{' '}
        {referral.items.length === 0
          ? t.nothingShared
          : format.list(referral.items.map((item) => words.dataItem[item]))}
      </p>
    </details>
  );
}

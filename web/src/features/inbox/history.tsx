import type { ReceivedReferral } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { Section } from '@/ui/section';
import { useWords } from '@/vocabulary/words';
import styles from './inbox.module.css';
import { inboxMessages } from './messages';
import { wordsFor } from './received';

export function History({ referral }: { referral: ReceivedReferral }) {
  const t = useMessages(inboxMessages);
  const words = useWords();
  const format = useFormat();
  const reasons = { ...t.reason, ...words.outcome };
  return (
    <Section title={t.page.history}>
      <ol className={styles.history}>
        {referral.history.map((step) => (
          <li key={step.status + step.at}>
            {wordsFor(t.step, step.status)} <span className={styles.when}>{format.instant(step.at)}</span>
            {step.reason !== undefined && <div>{wordsFor(reasons, step.reason)}</div>}
            {step.text !== undefined && <div className={styles.words}>{step.text}</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

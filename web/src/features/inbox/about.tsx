import { useOrganisationName } from '@/api/people';
import type { ReceivedReferral } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { Facts } from '@/ui/facts';
import { Section } from '@/ui/section';
import { useSharedFacts } from '@/vocabulary/shared-facts';
import { useWords } from '@/vocabulary/words';
import styles from './inbox.module.css';
import { inboxMessages } from './messages';
import { isAccepted, waitsForAnswer, wordsFor } from './received';

/** What may be known before accepting, and what the person agreed to. */
export function About({ referral }: { referral: ReceivedReferral }) {
  const t = useMessages(inboxMessages).page;
  const words = useWords();
  const format = useFormat();
  const facts = useSharedFacts();
  const organisation = useOrganisationName();
  const {
    need,
    urgency,
    reason,
    ageBand,
    language,
    interpreter,
    workerGender,
    accessNeeds,
    safeContactRule,
  } = referral;
  const known = facts(
    present({
      urgency,
      ageBand,
      language,
      interpreter: interpreter === 'NOT_ASKED' ? undefined : interpreter,
      workerGender,
      accessNeeds,
      safeContactRule,
      riskFlags: referral.riskFlags,
      reason,
    }),
  );
  const { items, expiresOn } = referral.consent;
  const from = organisation(referral.from);
  // an ended referral rests on nothing any more
  const current = waitsForAnswer(referral.status) || isAccepted(referral.status);
  return (
    <>
      <Section title={t.need}>
        {need !== undefined && <p className={styles.need}>{need}</p>}
        <Facts items={known} />
      </Section>
      {current && (
        <Section title={t.consent}>
          {items.length === 0 ? (
            <p>{t.consentNothing(from)}</p>
          ) : (
            <>
              <p>{t.consentLead(from)}</p>
              <ul>
                {items.map((item) => (
                  <li key={item}>{wordsFor(words.dataItem, item)}</li>
                ))}
              </ul>
            </>
          )}
          {expiresOn !== undefined && <p>{t.consentUntil(format.date(expiresOn))}</p>}
        </Section>
      )}
    </>
  );
}

function present(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null),
  );
}

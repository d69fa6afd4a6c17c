import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCaseFile } from '@/api/case-file';
import type { Consent } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconPlus } from '@/ui/icons';
import { Section } from '@/ui/section';
import { useWords } from '@/vocabulary/words';
import { inForce, noLongerOrNever, notAsked, type ConsentAsked } from './consent';
import { ConsentCard } from './consent-card';
import styles from './consents.module.css';
import { consentsMessages } from './messages';
import { RecordConsentPanel } from './record-consent-panel';
import { WithdrawConsentDialog } from './withdraw-consent-dialog';

export function ConsentsPage() {
  const file = useCaseFile();
  const t = useMessages(consentsMessages);
  const words = useWords();
  const [asked, setAsked] = useState<ConsentAsked | 'anything'>();
  const [withdrawing, setWithdrawing] = useState<Consent>();
  const may = file.may.includes('CONSENT');
  const agreed = inForce(file.consents);
  const past = noLongerOrNever(file.consents);
  const open = may ? notAsked(file.consents) : [];

  const record = may && (
    <Button
      leftSection={<IconPlus />}
      onClick={() => {
        setAsked('anything');
      }}
    >
      {t.record}
    </Button>
  );

  return (
    <>
      <Section title={t.title} lead={t.lead} aside={record}>
        {open.length > 0 && (
          <div className={styles.open}>
            <h3>{t.askNext}</h3>
            <ul>
              {open.map((purpose) => (
                <li key={purpose}>
                  <span>
                    <strong>{words.consentPurpose[purpose]}</strong>
                    <br />
                    {t.purposeHint[purpose]}
                  </span>
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t.askThis(words.consentPurpose[purpose])}
                    onClick={() => {
                      setAsked({ purpose });
                    }}
                  >
                    {t.record}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {file.consents.length === 0 && <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>}
      </Section>
      {file.consents.length > 0 && (
        <Section title={t.inForceTitle}>
          {agreed.length === 0 && <p className={styles.quiet}>{t.nothingInForce}</p>}
          <ul className={styles.cards}>
            {agreed.map((consent) => (
              <ConsentCard
                key={consent.id}
                consent={consent}
                onWithdraw={
                  may
                    ? () => {
                        setWithdrawing(consent);
                      }
                    : undefined
                }
              />
            ))}
          </ul>
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t.pastTitle}>
          <ul className={styles.cards}>
            {past.map((consent) => (
              <ConsentCard key={consent.id} consent={consent} />
            ))}
          </ul>
        </Section>
      )}
      {asked && (
        <RecordConsentPanel
          asked={asked === 'anything' ? undefined : asked}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
      {withdrawing && (
        <WithdrawConsentDialog
          consent={withdrawing}
          onClose={() => {
            setWithdrawing(undefined);
          }}
        />
      )}
    </>
  );
}

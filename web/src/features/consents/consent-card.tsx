import { Button } from '@mantine/core';
import { useOrganisationName } from '@/api/people';
import type { Consent } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { Facts, type Fact } from '@/ui/facts';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import styles from './consents.module.css';
import { consentsMessages } from './messages';

const TONE: Record<Consent['status'], Tone> = {
  IN_FORCE: 'done',
  EXPIRED: 'attention',
  WITHDRAWN: 'stopped',
  REFUSED: 'stopped',
};

export function ConsentCard({
  consent,
  onWithdraw,
}: {
  consent: Consent;
  onWithdraw?: (() => void) | undefined;
}) {
  const t = useMessages(consentsMessages);
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  const dates = useDates(consent);
  const purpose = words.consentPurpose[consent.purpose];
  const title = consent.recipient === undefined ? purpose : `${purpose}: ${organisation(consent.recipient)}`;

  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <StatusBadge tone={TONE[consent.status]}>{words.consentStatus[consent.status]}</StatusBadge>
      </div>
      <p className={styles.dates}>{dates}</p>
      {consent.dataItems.length > 0 && (
        <ul className={styles.items} aria-label={t.card.items}>
          {consent.dataItems.map((item) => (
            <li key={item}>{words.dataItem[item]}</li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <details>
          <summary>{t.card.more}</summary>
          <Facts items={facts()} />
        </details>
        {onWithdraw && (
          <Button variant="default" size="xs" onClick={onWithdraw} aria-label={t.card.withdrawThis(title)}>
            {t.card.withdraw}
          </Button>
        )}
      </div>
    </li>
  );

  function facts(): Fact[] {
    const known: [string, string | undefined][] = [
      [t.card.givenBy, t.givenBy[consent.givenBy]],
      [t.card.how, t.mode[consent.mode]],
      [t.card.language, format.language(consent.language)],
      [t.card.interpreter, consent.interpreter],
      [t.card.witness, consent.witness],
      [t.card.limits, consent.limits],
      [t.card.evidence, consent.evidence],
      [t.card.form, consent.formVersion],
    ];
    return known.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
  }
}

function useDates({ status, givenOn, expiresOn, withdrawnOn }: Consent): string {
  const t = useMessages(consentsMessages).card;
  const format = useFormat();
  const answered = t.answered(format.date(givenOn));
  switch (status) {
    case 'IN_FORCE':
      if (expiresOn === undefined) return answered;
      return `${answered} · ${t.validUntil(format.date(expiresOn), format.fromToday(expiresOn))}`;
    case 'EXPIRED':
      if (expiresOn === undefined) return answered;
      return `${answered} · ${t.ranOut(format.date(expiresOn))}`;
    case 'WITHDRAWN':
      return withdrawnOn === undefined
        ? answered
        : `${answered} · ${t.withdrawnOn(format.date(withdrawnOn))}`;
    case 'REFUSED':
      return answered;
  }
}

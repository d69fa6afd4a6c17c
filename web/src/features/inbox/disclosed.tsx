import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOrganisationName } from '@/api/people';
import type { ReceivedReferral } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { Facts } from '@/ui/facts';
import { Notice } from '@/ui/notice';
import { Section } from '@/ui/section';
import { useSharedFacts } from '@/vocabulary/shared-facts';
import { receivedQuery } from './api';
import styles from './inbox.module.css';
import { inboxMessages } from './messages';
import { isAccepted, waitsForAnswer } from './received';

/** What was shared after accepting, or plainly why nothing is shown. */
export function Disclosed({ referral }: { referral: ReceivedReferral }) {
  const t = useMessages(inboxMessages).page;
  const facts = useSharedFacts();
  const from = useOrganisationName()(referral.from);
  const { refetch } = useQuery(receivedQuery(referral.id));

  if (referral.disclosed) {
    return (
      <Section title={t.disclosed} lead={t.disclosedHint}>
        <div className={styles.disclosed}>
          <Facts items={facts(referral.disclosed)} />
        </div>
      </Section>
    );
  }
  if (waitsForAnswer(referral.status)) {
    return (
      <Notice title={t.hiddenTitle}>
        <p>{t.hidden(from)}</p>
      </Notice>
    );
  }
  if (referral.awaitingDisclosure) {
    return (
      <div role="status">
        <Notice
          title={t.arrivingTitle}
          actions={
            <Button size="xs" variant="default" onClick={() => void refetch()}>
              {t.arrivingAgain}
            </Button>
          }
        >
          <p>{t.arriving(from)}</p>
          <p>{t.arrivingLong(from)}</p>
        </Notice>
      </div>
    );
  }
  if (isAccepted(referral.status)) return null;
  return (
    <Notice tone="stopped" title={t.endedTitle}>
      <p>{whyEnded(referral.status)}</p>
    </Notice>
  );

  function whyEnded(status: string): string {
    switch (status) {
      case 'REVOKED':
        return t.taken.REVOKED(from);
      case 'WITHDRAWN':
        return t.taken.WITHDRAWN;
      case 'EXPIRED':
        return t.taken.EXPIRED;
      default:
        return t.ended;
    }
  }
}

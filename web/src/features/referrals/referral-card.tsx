import { Button } from '@mantine/core';
import { useCaseFile } from '@/api/case-file';
import { useOrganisationName } from '@/api/people';
import type { Referral, ReferralStatus } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { ProblemAlert } from '@/ui/problem-alert';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { useAcknowledgeReferral } from './api';
import { referralsMessages } from './messages';
import { isNewAnswer, isOver } from './referral';
import { ReferralHistory } from './referral-history';
import styles from './referrals.module.css';

const TONE: Record<ReferralStatus, Tone> = {
  QUEUED: 'neutral',
  SENT: 'neutral',
  SEEN: 'info',
  ACCEPTED: 'info',
  IN_SERVICE: 'info',
  NO_SHOW: 'attention',
  COMPLETED: 'done',
  PARTLY: 'done',
  DECLINED: 'stopped',
  EXPIRED: 'attention',
  WITHDRAWN: 'stopped',
  REVOKED: 'stopped',
};

type Props = { referral: Referral; may: boolean; onRevoke: () => void; onAskAnother: () => void };

export function ReferralCard({ referral, may, onRevoke, onAskAnother }: Props) {
  const { revision } = useCaseFile();
  const t = useMessages(referralsMessages);
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  const acknowledge = useAcknowledgeReferral(referral.id);
  const outcomes: Readonly<Record<string, string>> = words.outcome;
  const { status } = referral;
  const service = words.service[referral.service];
  const partner = organisation(referral.partner);
  const waits = ['QUEUED', 'SENT', 'SEEN'].includes(status);
  const reply = [format.instant(referral.replyBy), format.fromNow(referral.replyBy)] as const;

  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3>{t.toPartner(service, partner)}</h3>
        <StatusBadge tone={TONE[status]}>{words.referralStatus[status]}</StatusBadge>
      </div>
      {referral.need !== '' && <p className={styles.words}>{referral.need}</p>}
      <p className={styles.line}>{t.statusHint[status]}</p>
      {waits && (
        <p className={referral.overdue ? styles.late : styles.line}>
          {referral.overdue ? `${t.replyLate(...reply)} ${t.lateAdvice}` : t.replyBy(...reply)}
        </p>
      )}
      {referral.outcome && (
        <p className={styles.line}>{t.outcomeIs(outcomes[referral.outcome] ?? referral.outcome)}</p>
      )}
      <ReferralHistory referral={referral} />
      {may && (
        <div className={styles.foot}>
          {isNewAnswer(referral) && (
            <Button
              size="xs"
              loading={acknowledge.pending}
              aria-label={t.acknowledgeThis(service, partner)}
              onClick={() => void acknowledge.save(undefined, revision)}
            >
              {t.acknowledge}
            </Button>
          )}
          {(['DECLINED', 'EXPIRED'].includes(status) || (waits && referral.overdue)) && (
            <Button size="xs" variant="default" onClick={onAskAnother}>
              {t.again}
            </Button>
          )}
          {!isOver(status) && (
            <Button
              size="xs"
              variant="default"
              aria-label={t.revokeThis(service, partner)}
              onClick={onRevoke}
            >
              {t.revoke}
            </Button>
          )}
        </div>
      )}
      <ProblemAlert error={acknowledge.problem} />
    </li>
  );
}

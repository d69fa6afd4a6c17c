import { useOrganisationName } from '@/api/people';
import type { ReceivedSummary } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { TextLink } from '@/ui/links';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import styles from './inbox.module.css';
import { inboxMessages } from './messages';
import { toneOf, waitsForAnswer, wordsFor } from './received';

export function InboxRow({ referral }: { referral: ReceivedSummary }) {
  const t = useMessages(inboxMessages);
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2>
          <TextLink to="/inbox/$id" params={{ id: referral.id }}>
            {wordsFor(words.service, referral.service)}
          </TextLink>
        </h2>
        <StatusBadge tone={toneOf(referral.status)}>{wordsFor(t.status, referral.status)}</StatusBadge>
      </div>
      <p className={styles.line}>
        {t.from(organisation(referral.from))} · {t.caseNumber(referral.caseNumber)}
        {referral.ageBand !== undefined && ` · ${wordsFor(words.ageBand, referral.ageBand)}`}
      </p>
      {waitsForAnswer(referral.status) ? (
        <p className={referral.overdue || referral.urgency === 'U1' ? styles.late : styles.line}>
          {words.urgency[referral.urgency]} ·{' '}
          {(referral.overdue ? t.replyLate : t.replyBy)(
            format.instant(referral.replyBy),
            format.fromNow(referral.replyBy),
          )}
        </p>
      ) : (
        <p className={styles.line}>{t.received(format.instant(referral.receivedAt))}</p>
      )}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useOrganisationName } from '@/api/people';
import type { ReceivedReferral } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { IconBack } from '@/ui/icons';
import { TextLink } from '@/ui/links';
import { Loading } from '@/ui/loading';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { About } from './about';
import { AnswerSection } from './answer-section';
import { receivedQuery } from './api';
import { Disclosed } from './disclosed';
import { History } from './history';
import styles from './inbox.module.css';
import { inboxMessages } from './messages';
import { toneOf, wordsFor } from './received';

const route = getRouteApi('/inside/inbox/$id');

export function InboxPage() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(receivedQuery(id));
  if (isPending) return <Loading />;
  return (
    <>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data && <Received referral={data} />}
    </>
  );
}

function Received({ referral }: { referral: ReceivedReferral }) {
  const t = useMessages(inboxMessages);
  const words = useWords();
  const organisation = useOrganisationName();
  return (
    <Page
      narrow
      title={wordsFor(words.service, referral.service)}
      lead={`${t.from(organisation(referral.from))} · ${t.caseNumber(referral.caseNumber)}`}
      back={
        <p>
          <TextLink to="/inbox">
            <IconBack /> {t.backToInbox}
          </TextLink>
        </p>
      }
      actions={
        <StatusBadge tone={toneOf(referral.status)}>{wordsFor(t.status, referral.status)}</StatusBadge>
      }
    >
      <div className={styles.stack}>
        <AnswerSection referral={referral} />
        <Disclosed referral={referral} />
        <About referral={referral} />
        <History referral={referral} />
      </div>
    </Page>
  );
}

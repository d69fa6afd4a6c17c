import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePersonName } from '@/api/people';
import { useMessages } from '@/i18n/locale';
import { Facts } from '@/ui/facts';
import { Loading } from '@/ui/loading';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { useWords } from '@/vocabulary/words';
import { caseloadQuery } from './api';
import { Approvals } from './approvals';
import styles from './caseload.module.css';
import { HandOverPanel, type FileToHandOver } from './hand-over-panel';
import { caseloadMessages } from './messages';
import { Unassigned } from './unassigned';
import { Workers } from './workers';

export function CaseloadPage() {
  const t = useMessages(caseloadMessages);
  const words = useWords();
  const { data, error, isPending, refetch } = useQuery(caseloadQuery);
  const nameOf = usePersonName();
  const [handingOver, setHandingOver] = useState<FileToHandOver>();
  const stateNames: Readonly<Record<string, string>> = words.state;

  return (
    <Page title={t.title} lead={t.lead}>
      {isPending && <Loading rows={6} />}
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data && (
        <div className={styles.sections}>
          <Approvals approvals={data.approvals} />
          <Unassigned files={data.unassigned} onHandOver={setHandingOver} />
          <Workers workers={data.workers} onHandOver={setHandingOver} />
          <Section title={t.totalsTitle}>
            <Facts
              items={Object.entries(data.totals).map(([state, count]) => ({
                label: stateNames[state] ?? state,
                value: count,
              }))}
            />
          </Section>
          {handingOver && (
            <HandOverPanel
              file={handingOver}
              workers={data.workers}
              ownerName={nameOf(handingOver.owner)}
              onClose={() => {
                setHandingOver(undefined);
              }}
            />
          )}
        </div>
      )}
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useHasRole, useSession } from '@/api/session';
import type { MyWork } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconPlus, IconRefresh } from '@/ui/icons';
import { LinkButton } from '@/ui/links';
import { Loading } from '@/ui/loading';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { myWorkQuery } from './api';
import { workMessages } from './messages';
import { LatePile } from './late-pile';
import { WorkItemRow } from './work-item';
import styles from './work.module.css';

type Pile = keyof MyWork['counts'];

const MAIN = ['late', 'due'] as const satisfies readonly Pile[];
const SIDE = ['answered', 'waiting', 'fresh'] as const satisfies readonly Pile[];

function Counts({ counts }: { counts: MyWork['counts'] }) {
  const t = useMessages(workMessages);
  const format = useFormat();
  return (
    <nav aria-label={t.jump}>
      <ul className={styles.counts}>
        {[...MAIN, ...SIDE].map((pile) => (
          <li key={pile}>
            <a className={styles.count} href={`#${pile}`} data-late={pile === 'late' && counts.late > 0}>
              <strong>{format.number(counts[pile])}</strong> {t.section[pile].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PileOf({ work, pile }: { work: MyWork; pile: Pile }) {
  const t = useMessages(workMessages);
  const { title, lead, empty } = t.section[pile];
  const items = work[pile];
  return (
    <div id={pile} tabIndex={-1}>
      <Section title={title} lead={items.length > 0 ? lead : undefined}>
        {items.length === 0 ? (
          <p className={styles.empty}>{empty}</p>
        ) : pile === 'late' ? (
          <LatePile items={items} />
        ) : (
          <ul className={styles.list}>
            {items.map((item, index) => (
              <WorkItemRow
                key={`${item.file}/${item.code ?? item.kind}/${String(index)}`}
                item={item}
                late={false}
              />
            ))}
          </ul>
        )}
        {work.counts[pile] > items.length && <p className={styles.empty}>{t.capped}</p>}
      </Section>
    </div>
  );
}

export function WorkPage() {
  const t = useMessages(workMessages);
  const { name } = useSession();
  const mayOpen = useHasRole('intake', 'caseworker', 'supervisor');
  const work = useQuery(myWorkQuery);
  const nothing = work.data && Object.values(work.data.counts).every((count) => count === 0);
  return (
    <Page
      title={t.title}
      lead={t.lead(name)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconRefresh />}
            loading={work.isRefetching}
            onClick={() => void work.refetch()}
          >
            {t.refresh}
          </Button>
          {mayOpen && (
            <LinkButton to="/files/new" leftSection={<IconPlus />}>
              {t.open}
            </LinkButton>
          )}
        </>
      }
    >
      <ProblemAlert error={work.error} onRetry={() => void work.refetch()} />
      {work.isPending && <Loading rows={6} />}
      {nothing && <EmptyState title={t.allClear}>{t.allClearHint}</EmptyState>}
      {work.data && !nothing && (
        <>
          <Counts counts={work.data.counts} />
          <div className={styles.columns}>
            <div className={styles.column}>
              {MAIN.map((pile) => (
                <PileOf key={pile} work={work.data} pile={pile} />
              ))}
            </div>
            <div className={styles.column}>
              {SIDE.map((pile) => (
                <PileOf key={pile} work={work.data} pile={pile} />
              ))}
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

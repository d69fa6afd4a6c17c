import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { Loading } from '@/ui/loading';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { trailQuery } from './api';
import styles from './audit.module.css';
import { ChainBadge } from './chain-badge';
import { Entries } from './entries';
import { filterFrom } from './filter';
import { FilterBar } from './filter-bar';
import { auditMessages } from './messages';

const route = getRouteApi('/inside/files/$id/audit');

export function AuditPage() {
  const t = useMessages(auditMessages);
  const { id } = route.useParams();
  const filter = filterFrom(route.useSearch());
  const navigate = route.useNavigate();
  const trail = useInfiniteQuery({ ...trailQuery(id, filter), placeholderData: keepPreviousData });
  const entries = trail.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Section title={t.title} lead={t.lead}>
      <ChainBadge intact={trail.data?.pages[0]?.intact} />
      <FilterBar
        filter={filter}
        onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
      <ProblemAlert error={trail.error} onRetry={() => void trail.refetch()} />
      {trail.isPending && <Loading rows={6} />}
      {trail.isSuccess && entries.length === 0 && <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>}
      {entries.length > 0 && <Entries entries={entries} />}
      {trail.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="default"
            loading={trail.isFetchingNextPage}
            onClick={() => void trail.fetchNextPage()}
          >
            {t.more}
          </Button>
        </div>
      )}
    </Section>
  );
}

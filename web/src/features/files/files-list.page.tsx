import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useHasRole } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconPlus } from '@/ui/icons';
import { LinkButton } from '@/ui/links';
import { Loading } from '@/ui/loading';
import { uiMessages } from '@/ui/messages';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { filesQuery } from './api';
import { FileFilterBar } from './file-filters';
import { FileRow } from './file-row';
import styles from './files.module.css';
import { filesMessages } from './messages';

const route = getRouteApi('/inside/files');

export function FilesListPage() {
  const t = useMessages(filesMessages);
  const ui = useMessages(uiMessages);
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const mayOpen = useHasRole('intake', 'caseworker', 'supervisor');
  // who reads every file of the organisation starts with all of them; everyone else has their own only
  const readsAll = useHasRole('supervisor', 'auditor');
  const view = readsAll ? (filters.view ?? 'organisation') : 'mine';
  const files = useInfiniteQuery({ ...filesQuery(view, filters), placeholderData: keepPreviousData });
  const items = files.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.keys(filters).some((name) => name !== 'view');
  const empty = narrowed ? t.empty.filtered : t.empty[view];
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        mayOpen && (
          <LinkButton to="/files/new" leftSection={<IconPlus />}>
            {t.open}
          </LinkButton>
        )
      }
    >
      <FileFilterBar
        filters={filters}
        view={readsAll ? view : undefined}
        onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
      <ProblemAlert error={files.error} onRetry={() => void files.refetch()} />
      {files.isPending && <Loading rows={6} />}
      {files.isSuccess && items.length === 0 && <EmptyState title={empty.title}>{empty.hint}</EmptyState>}
      {items.length > 0 && (
        <>
          <p className={styles.count} role="status">
            {t.shown(items.length)}
          </p>
          <ul className={styles.list}>
            {items.map((file) => (
              <FileRow key={file.id} file={file} />
            ))}
          </ul>
        </>
      )}
      {files.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="default"
            loading={files.isFetchingNextPage}
            onClick={() => void files.fetchNextPage()}
          >
            {ui.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

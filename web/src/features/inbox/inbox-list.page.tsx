import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconRefresh } from '@/ui/icons';
import { Loading } from '@/ui/loading';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { inboxQuery, type Box } from './api';
import styles from './inbox.module.css';
import { InboxRow } from './inbox-row';
import { inboxMessages } from './messages';

const route = getRouteApi('/inside/inbox');

export function InboxListPage() {
  const t = useMessages(inboxMessages);
  const { box = 'open' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(inboxQuery(box));

  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button
          variant="default"
          leftSection={<IconRefresh />}
          loading={list.isRefetching}
          onClick={() => void list.refetch()}
        >
          {t.refresh}
        </Button>
      }
    >
      <Stack gap="md">
        <SegmentedControl<Box>
          className={styles.boxes}
          aria-label={t.boxes}
          value={box}
          data={[
            { value: 'open', label: t.open },
            { value: 'closed', label: t.closed },
          ]}
          onChange={(chosen) => void navigate({ search: chosen === 'closed' ? { box: chosen } : {} })}
        />
        {list.isPending && <Loading />}
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.data && <Rows items={list.data.pages.flatMap((page) => page.items)} box={box} />}
        {list.hasNextPage && (
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t.more}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

function Rows({ items, box }: { items: readonly Parameters<typeof InboxRow>[0]['referral'][]; box: Box }) {
  const t = useMessages(inboxMessages);
  if (items.length === 0) {
    return box === 'open' ? (
      <EmptyState title={t.emptyOpenTitle}>{t.emptyOpen}</EmptyState>
    ) : (
      <EmptyState title={t.emptyClosedTitle}>{t.emptyClosed}</EmptyState>
    );
  }
  return (
    <ul className={styles.rows}>
      {items.map((referral) => (
        <InboxRow key={referral.id} referral={referral} />
      ))}
    </ul>
  );
}

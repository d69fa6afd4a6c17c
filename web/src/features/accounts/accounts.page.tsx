import { Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationsQuery } from '@/api/people';
import { useSession } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { IconPlus, IconSearch } from '@/ui/icons';
import { Loading } from '@/ui/loading';
import { Page } from '@/ui/page';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { isAdministrator } from './account';
import { AccountRow } from './account-row';
import styles from './accounts.module.css';
import { accountsQuery } from './api';
import { InvitePanel } from './invite-panel';
import { accountsMessages } from './messages';

const route = getRouteApi('/inside/accounts');

export function AccountsPage() {
  const t = useMessages(accountsMessages);
  const administrator = isAdministrator(useSession());
  const { organisation } = route.useSearch();
  const navigate = route.useNavigate();
  // a name never goes into the address
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 300);
  const [inviting, setInviting] = useState(false);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const list = useInfiniteQuery({
    ...accountsQuery({ ...(organisation !== undefined && { organisation }), ...(q !== '' && { q }) }),
    placeholderData: keepPreviousData,
  });
  const accounts = list.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Page
      title={t.title}
      lead={administrator ? t.leadAdmin : t.leadPartner}
      actions={
        <Button
          leftSection={<IconPlus />}
          onClick={() => {
            setInviting(true);
          }}
        >
          {t.invite}
        </Button>
      }
    >
      <Stack gap="md">
        <div className={styles.filters} role="search">
          <TextInput
            type="search"
            label={t.search}
            leftSection={<IconSearch />}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          {administrator && (
            <Picker
              label={t.organisation}
              placeholder={t.allOrganisations}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              value={organisation}
              onChange={(chosen) =>
                void navigate({ search: chosen === undefined ? {} : { organisation: chosen }, replace: true })
              }
            />
          )}
        </div>
        <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Loading rows={6} />}
        {list.isSuccess && accounts.length === 0 && <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>}
        <ul className={styles.rows}>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </ul>
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
      {inviting && (
        <InvitePanel
          onClose={() => {
            setInviting(false);
          }}
        />
      )}
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOrganisationName } from '@/api/people';
import { useSession } from '@/api/session';
import type { Account } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { isAdministrator } from './account';
import styles from './accounts.module.css';
import { EnabledDialog } from './enabled-dialog';
import { accountsMessages } from './messages';
import { OrganisationDialog } from './organisation-dialog';
import { RolesDialog } from './roles-dialog';

type Change = 'roles' | 'organisation' | 'enabled';

export function AccountRow({ account }: { account: Account }) {
  const t = useMessages(accountsMessages);
  const words = useWords();
  const format = useFormat();
  const organisation = useOrganisationName();
  const session = useSession();
  const [changing, setChanging] = useState<Change>();
  const mine = account.id === session.id;
  const name = `${account.givenName} ${account.familyName}`;
  const roles: Readonly<Record<string, string>> = words.role;
  const changes: [Change, string][] = [
    ['roles', t.changeRoles],
    ...(isAdministrator(session) ? [['organisation', t.changeOrganisation] satisfies [Change, string]] : []),
    ['enabled', account.enabled ? t.disable : t.enable],
  ];
  function close(): void {
    setChanging(undefined);
  }

  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <h2>{name}</h2> {mine && `(${t.you}) `}
        <StatusBadge tone={!account.enabled ? 'stopped' : account.pending ? 'neutral' : 'done'}>
          {!account.enabled ? t.disabled : account.pending ? t.pending : t.enabled}
        </StatusBadge>
        <p>
          {account.email} ·{' '}
          {account.organisation === undefined ? t.noOrganisation : organisation(account.organisation)}
        </p>
        <p>
          {account.roles.length === 0
            ? t.noRoles
            : format.list(account.roles.map((role) => roles[role] ?? role))}
        </p>
        {mine && <p>{t.youHint}</p>}
      </div>
      {account.changeable && !mine && (
        <div className={styles.actions}>
          {changes.map(([change, label]) => (
            <Button
              key={change}
              size="xs"
              variant="default"
              aria-label={`${label}: ${name}`}
              onClick={() => {
                setChanging(change);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {changing === 'roles' && <RolesDialog account={account} name={name} onClose={close} />}
      {changing === 'organisation' && <OrganisationDialog account={account} name={name} onClose={close} />}
      {changing === 'enabled' && <EnabledDialog account={account} name={name} onClose={close} />}
    </li>
  );
}

export type DialogProps = { account: Account; name: string; onClose: () => void };

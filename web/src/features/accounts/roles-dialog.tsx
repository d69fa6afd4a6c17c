import { useState } from 'react';
import type { Role } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { rolesOf } from './account';
import type { DialogProps } from './account-row';
import { useSetRoles } from './api';
import { accountsMessages } from './messages';
import { RoleChoices } from './role-choices';

export function RolesDialog({ account, name, onClose }: DialogProps) {
  const t = useMessages(accountsMessages);
  const announce = useAnnounce();
  const change = useSetRoles(account.id);
  const [roles, setRoles] = useState<Role[]>(() => rolesOf(account));
  const [missing, setMissing] = useState(false);
  return (
    <ConfirmDialog
      opened
      title={t.rolesDialog.title(name)}
      confirm={t.rolesDialog.confirm}
      keep={t.rolesDialog.cancel}
      pending={change.isPending}
      error={change.error}
      onConfirm={() => {
        setMissing(roles.length === 0);
        if (roles.length === 0) return;
        change.mutate(roles, {
          onSuccess: () => {
            announce(t.done.roles(name));
            onClose();
          },
        });
      }}
      onKeep={onClose}
    >
      <RoleChoices value={roles} onChange={setRoles} error={missing && t.errors.roles} />
      <p>{t.rolesDialog.effect}</p>
    </ConfirmDialog>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationsQuery, useOrganisationName } from '@/api/people';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Picker } from '@/ui/picker';
import type { DialogProps } from './account-row';
import { useSetOrganisation } from './api';
import { accountsMessages } from './messages';

export function OrganisationDialog({ account, name, onClose }: DialogProps) {
  const t = useMessages(accountsMessages);
  const announce = useAnnounce();
  const organisation = useOrganisationName();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const change = useSetOrganisation(account.id);
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  return (
    <ConfirmDialog
      opened
      title={t.organisationDialog.title(name)}
      confirm={t.organisationDialog.confirm}
      keep={t.organisationDialog.cancel}
      pending={change.isPending}
      error={change.error}
      onConfirm={() => {
        setMissing(chosen === undefined);
        if (chosen === undefined) return;
        change.mutate(chosen, {
          onSuccess: () => {
            announce(t.done.organisation(name));
            onClose();
          },
        });
      }}
      onKeep={onClose}
    >
      <Picker
        label={t.organisation}
        placeholder={t.inviting.organisationPlaceholder}
        withAsterisk
        error={missing && t.errors.organisation}
        options={organisations
          .filter(({ id }) => id !== account.organisation)
          .map((each) => ({ value: each.id, label: each.name }))}
        value={chosen}
        onChange={setChosen}
      />
      {account.organisation !== undefined && (
        <p>{t.organisationDialog.effect(organisation(account.organisation))}</p>
      )}
    </ConfirmDialog>
  );
}

import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { caseFileQuery } from '@/api/case-file';
import type { EditIdentity as Request, IdentityView } from '@/api/types';
import { useChange } from '@/api/use-change';
import { today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConflictDialog, type VersionField } from '@/ui/conflict-dialog';
import { DateField } from '@/ui/date-field';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { ProblemAlert } from '@/ui/problem-alert';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { editIdentity, revealIdentity } from './api';
import {
  identityOf,
  identityValues,
  safeContactOf,
  safeContactValues,
  type IdentityValues,
  type SafeContactValues,
} from './identity';
import { IdentityFields, SafeContactFields } from './identity-fields';
import { fileMessages } from './messages';

type Values = { base: number; identity: IdentityValues; safeContact: SafeContactValues; birthDate: string };

type Props = {
  id: string;
  view: IdentityView;
  opened: boolean;
  onClose: () => void;
  onSaved: (view: IdentityView) => void;
};

function useDifferences(): (mine: Request, theirs: IdentityView) => VersionField[] {
  const { identity: t, open } = useMessages(fileMessages);
  return (mine, theirs) => {
    const [own, other] = [mine, theirs].map((each) => ({
      ...identityValues(each.identity),
      birthDate: each.birthDate ?? '',
    }));
    const [ownContact, otherContact] = [mine, theirs].map((each) => safeContactValues(each.safeContact));
    if (!own || !other || !ownContact || !otherContact) return [];
    const names = (Object.keys(own) as (keyof typeof own)[]).map((key) => ({
      label: t[key],
      mine: own[key],
      theirs: other[key],
    }));
    const contacts = (Object.keys(ownContact) as (keyof SafeContactValues)[]).map((key) => ({
      label: open.safe[key],
      mine: ownContact[key],
      theirs: otherContact[key],
    }));
    return [...names, ...contacts].filter((field) => field.mine !== field.theirs);
  };
}

function IdentityForm({ id, view, onClose, onSaved }: Omit<Props, 'opened'>) {
  const t = useMessages(fileMessages);
  const client = useQueryClient();
  const announce = useAnnounce();
  const differences = useDifferences();
  const change = useChange<Request, IdentityView>({
    run: (input, revision) => editIdentity(id, input, revision),
    latest: () => revealIdentity({ id, purpose: 'CARE' }),
    saved: (saved) => {
      onSaved(saved);
      void client.invalidateQueries({ queryKey: caseFileQuery(id).queryKey });
    },
  });
  const { form, restored, forget, startOver, showErrors } = useDraftForm<Values>(`identity/${id}`, {
    initialValues: {
      base: view.revision,
      identity: identityValues(view.identity),
      safeContact: safeContactValues(view.safeContact),
      birthDate: view.birthDate ?? '',
    },
  });
  function done(): void {
    forget();
    announce(t.identity.saved);
    onClose();
  }
  const { conflict } = change;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ base, identity, safeContact, birthDate }) => {
        const request = {
          identity: identityOf(identity),
          safeContact: safeContactOf(safeContact),
          birthDate: birthDate === '' ? undefined : birthDate,
        };
        if (await change.save(request, base, showErrors)) done();
      })}
    >
      <Stack gap="lg">
        <DraftNotice restored={restored} onStartOver={startOver} />
        <IdentityFields
          value={form.values.identity}
          at="identity."
          errorAt={(path) => form.errors[`identity.${path}`]}
          onChange={(identity) => {
            form.setFieldValue('identity', identity);
          }}
        />
        <DateField
          label={t.identity.birthDate}
          max={today()}
          {...form.getInputProps('birthDate')}
          value={form.values.birthDate}
        />
        <SafeContactFields
          value={form.values.safeContact}
          at="safeContact."
          errorAt={(path) => form.errors[`safeContact.${path}`]}
          onChange={(safeContact) => {
            form.setFieldValue('safeContact', safeContact);
          }}
        />
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions pending={change.pending} onCancel={onClose} />
      {conflict && (
        <ConflictDialog
          opened
          fields={differences(conflict.mine, conflict.theirs)}
          busy={change.pending}
          onApplyMine={() => {
            void change.applyMine().then((saved) => {
              if (saved) done();
            });
          }}
          onTakeTheirs={() => {
            onSaved(conflict.theirs);
            change.takeTheirs();
            forget();
            onClose();
          }}
          onKeepEditing={() => {
            form.setFieldValue('base', conflict.theirs.revision);
            change.takeTheirs();
          }}
        />
      )}
    </form>
  );
}

export function EditIdentity({ opened, ...props }: Props) {
  const t = useMessages(fileMessages).identity;
  return (
    <SidePanel opened={opened} title={t.editTitle} onClose={props.onClose}>
      <IdentityForm {...props} />
    </SidePanel>
  );
}

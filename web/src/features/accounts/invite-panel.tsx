import { Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { newId } from '@/api/id';
import { organisationsQuery } from '@/api/people';
import { useSession } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { checkInvitation, isAdministrator, type InvitationValues } from './account';
import { useInvite, type Invited } from './api';
import { Invitation } from './invitation';
import { accountsMessages } from './messages';
import { RoleChoices } from './role-choices';

export function InvitePanel({ onClose }: { onClose: () => void }) {
  const t = useMessages(accountsMessages);
  const invite = useInvite();
  return (
    <SidePanel opened title={invite.data ? t.password.title : t.inviting.title} onClose={onClose}>
      {invite.data ? (
        <Invitation invited={invite.data} onClose={onClose} />
      ) : (
        <InviteForm invite={invite} onClose={onClose} />
      )}
    </SidePanel>
  );
}

type FormProps = { invite: ReturnType<typeof useInvite>; onClose: () => void };

function InviteForm({ invite, onClose }: FormProps) {
  const t = useMessages(accountsMessages);
  const i = t.inviting;
  const session = useSession();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const administrator = isAdministrator(session);
  const { form, restored, forget, startOver, showErrors } = useDraftForm<InvitationValues>('invitation', {
    initialValues: {
      key: newId(),
      givenName: '',
      familyName: '',
      email: '',
      organisation: administrator ? undefined : session.organisation,
      roles: [],
    },
    validate: (values) => checkInvitation(values, t.errors),
  });

  function send({ key, organisation, ...values }: InvitationValues): void {
    if (organisation === undefined) return;
    invite.mutate(
      {
        key,
        body: {
          givenName: values.givenName.trim(),
          familyName: values.familyName.trim(),
          email: values.email.trim(),
          organisation,
          roles: values.roles,
        },
      },
      {
        onSuccess: (_: Invited) => {
          forget();
        },
        onError: (failure) => {
          showErrors(failure);
        },
      },
    );
  }

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(send, (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus())}
    >
      <Stack gap="md">
        <DraftNotice restored={restored} onStartOver={startOver} />
        <TextInput
          label={i.givenName}
          withAsterisk
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('givenName')}
        />
        <TextInput
          label={i.familyName}
          withAsterisk
          autoComplete="off"
          {...form.getInputProps('familyName')}
        />
        <TextInput
          type="email"
          label={i.email}
          withAsterisk
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        {administrator && (
          <Picker
            label={i.organisation}
            placeholder={i.organisationPlaceholder}
            withAsterisk
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('organisation')}
          />
        )}
        <RoleChoices
          value={form.getValues().roles}
          error={form.errors.roles}
          onChange={(roles) => {
            form.setFieldValue('roles', roles);
          }}
        />
        <ProblemAlert error={invite.error} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={i.confirm} pending={invite.isPending} onCancel={onClose} />
    </form>
  );
}

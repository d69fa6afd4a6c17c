import { Collapse, Button, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { keepCaseFile } from '@/api/case-file';
import { today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ChoiceField, optionsOf } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { Page } from '@/ui/page';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { useDraftForm, type DraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { openFile } from './api';
import { IdentityFields, SafeContactFields } from './identity-fields';
import { fileMessages } from './messages';
import { newFile, requestOf, type OpenFileValues } from './open-file';
import { PersonFields, SituationFields, SpeechFields } from './profile-fields';
import styles from './file.module.css';

type Part = { form: DraftForm<OpenFileValues>['form'] };

function ContactPart({ form }: Part) {
  const t = useMessages(fileMessages).open.contact;
  const words = useWords();
  const social = form.values.firstContact.channel === 'SOCIAL_MESSAGE';
  return (
    <Section title={t.title}>
      <Stack gap="lg">
        <ChoiceField
          label={t.channel}
          options={optionsOf(words.channel)}
          {...form.getInputProps('firstContact.channel')}
          value={form.values.firstContact.channel}
        />
        <DateField
          label={t.on}
          required
          withAsterisk={false}
          max={today()}
          {...form.getInputProps('firstContact.on')}
          value={form.values.firstContact.on}
        />
        {social && (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <Picker
              label={t.platform}
              options={optionsOf(words.platform)}
              {...form.getInputProps('firstContact.platform')}
              value={form.values.firstContact.platform}
            />
            <TextInput
              label={t.handle}
              description={t.handleHint}
              autoComplete="off"
              maxLength={300}
              {...form.getInputProps('firstContact.handle')}
            />
          </SimpleGrid>
        )}
        <Textarea
          label={social ? t.message : t.told}
          description={t.messageHint}
          autosize
          minRows={social ? 3 : 2}
          maxLength={4000}
          {...form.getInputProps('firstContact.message')}
        />
      </Stack>
    </Section>
  );
}

function NamePart({ form }: Part) {
  const t = useMessages(fileMessages).open.name;
  const known = Object.values(form.values.identity).some((text) => text !== '');
  const [shown, { toggle }] = useDisclosure(known);
  return (
    <Section title={t.title} lead={t.lead}>
      <Button variant="default" aria-expanded={shown} onClick={toggle}>
        {t.show}
      </Button>
      <Collapse expanded={shown}>
        <div className={styles.unfolded}>
          <IdentityFields
            value={form.values.identity}
            at="identity."
            errorAt={(path) => form.errors[`identity.${path}`]}
            onChange={(identity) => {
              form.setFieldValue('identity', identity);
            }}
          />
        </div>
      </Collapse>
    </Section>
  );
}

function LastPart({ form }: Part) {
  const t = useMessages(fileMessages).open.last;
  return (
    <Section title={t.title}>
      <Stack gap="lg">
        <TextInput
          label={t.alias}
          description={t.aliasHint}
          autoComplete="off"
          maxLength={60}
          maw="24rem"
          {...form.getInputProps('alias')}
        />
        <ChoiceField
          label={t.start}
          options={optionsOf(t.startAt)}
          {...form.getInputProps('startAt')}
          value={form.values.startAt}
        />
        <DateField
          label={t.registeredOn}
          max={today()}
          {...form.getInputProps('registeredOn')}
          value={form.values.registeredOn}
        />
      </Stack>
    </Section>
  );
}

export function OpenFilePage() {
  const t = useMessages(fileMessages).open;
  const client = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { form, restored, forget, startOver, showErrors } = useDraftForm<OpenFileValues>('open-file', {
    initialValues: newFile(),
    validate: {
      firstContact: { channel: (channel) => (channel ? null : t.contact.channelNeeded) },
      safeContact: {
        channel: (channel, { safeContact }) =>
          channel === '' && safeContact.value !== '' ? t.safe.both : null,
        value: (value, { safeContact }) => (value === '' && safeContact.channel !== '' ? t.safe.both : null),
      },
    },
  });
  const opening = useMutation({
    mutationFn: openFile,
    onSuccess: (file) => {
      forget();
      keepCaseFile(client, file);
      announce(t.opened(file.alias));
      void navigate({ to: '/files/$id', params: { id: file.id } });
    },
    onError: (error) => {
      showErrors(error);
    },
  });
  const profile = {
    value: form.values.profile,
    at: 'profile.',
    errorAt: (path: string) => form.errors[`profile.${path}`],
    onChange: (value: OpenFileValues['profile']) => {
      form.setFieldValue('profile', value);
    },
  };

  return (
    <Page title={t.title} lead={t.lead} narrow>
      <form
        noValidate
        className={styles.sections}
        onSubmit={form.onSubmit(
          (values) => {
            const { channel } = values.firstContact;
            if (channel) opening.mutate({ id: values.id, request: requestOf(values, channel) });
          },
          (errors) => {
            const first = Object.keys(errors)[0];
            if (first !== undefined)
              document.querySelector<HTMLElement>(`[data-path="${CSS.escape(first)}"]`)?.focus();
          },
        )}
      >
        <DraftNotice restored={restored} onStartOver={startOver} />
        <ContactPart form={form} />
        <Section title={t.safe.title} lead={t.safe.lead}>
          <SafeContactFields
            value={form.values.safeContact}
            at="safeContact."
            errorAt={(path) => form.errors[`safeContact.${path}`]}
            onChange={(safeContact) => {
              form.setFieldValue('safeContact', safeContact);
            }}
          />
        </Section>
        <Section title={t.speech.title}>
          <SpeechFields {...profile} />
        </Section>
        <Section title={t.person.title}>
          <PersonFields {...profile} />
        </Section>
        <Section title={t.happened.title} lead={t.happened.lead}>
          <SituationFields {...profile} />
        </Section>
        <NamePart form={form} />
        <LastPart form={form} />
        <ProblemAlert error={opening.error} shownElsewhere={Object.keys(form.errors)} />
        {Object.keys(form.errors).length > 0 && !opening.isError && (
          <p role="alert" className={styles.formError}>
            {t.checkFields}
          </p>
        )}
        <div className={styles.bar}>
          <FormActions
            submit={t.submit}
            pending={opening.isPending}
            onCancel={() => void navigate({ to: '/files' })}
          />
        </div>
      </form>
    </Page>
  );
}

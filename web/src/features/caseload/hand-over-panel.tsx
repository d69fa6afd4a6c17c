import { Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '@/api/people';
import type { Caseload } from '@/api/types';
import { counted } from '@/i18n/counted';
import { useLocale, useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import type { Option } from '@/ui/choice-field';
import { FormActions } from '@/ui/form-actions';
import { Notice } from '@/ui/notice';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { useHandOver } from './api';
import { caseloadMessages } from './messages';

export type FileToHandOver = { id: string; caseNumber: string; owner?: string };

/** Who may carry a file (domain §2.1). */
const CARRIES: readonly string[] = ['caseworker'];

type Props = {
  file: FileToHandOver;
  workers: Caseload['workers'];
  ownerName: string | undefined;
  onClose: () => void;
};

export function HandOverPanel(props: Props) {
  const t = useMessages(caseloadMessages).dialog;
  const { owner, caseNumber } = props.file;
  return (
    <SidePanel
      opened
      title={owner === undefined ? t.titleAssign(caseNumber) : t.titlePass(caseNumber)}
      onClose={props.onClose}
    >
      <HandOver {...props} />
    </SidePanel>
  );
}

function HandOver({ file, workers, ownerName, onClose }: Props) {
  const t = useMessages(caseloadMessages);
  const d = t.dialog;
  const announce = useAnnounce();
  const people = useChoices(file, workers);
  const handOver = useHandOver();
  const { form, forget, showErrors } = useDraftForm(`owner/${file.id}`, {
    initialValues: { person: undefined as string | undefined, why: '' },
    validate: {
      person: (person) => (person === undefined ? t.errors.person : null),
      why: (why) => (why.trim() === '' ? t.errors.why : null),
    },
  });

  function give({ person, why }: { person: string | undefined; why: string }): void {
    if (person === undefined) return;
    handOver.mutate(
      { file: file.id, person, why: why.trim() },
      {
        onSuccess: () => {
          forget();
          announce(
            t.done(file.caseNumber, people.find(({ value }) => value === person)?.name ?? t.colleague),
          );
          onClose();
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
      onSubmit={form.onSubmit(give, (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus())}
    >
      <Stack gap="md">
        {ownerName !== undefined && <p>{d.from(ownerName)}</p>}
        {people.length === 0 && <Notice tone="attention" title={d.noOne} />}
        <Picker
          label={d.person}
          placeholder={d.choose}
          withAsterisk
          options={people}
          {...form.getInputProps('person')}
        />
        <Textarea
          label={d.why}
          description={d.whyHint}
          withAsterisk
          autosize
          minRows={2}
          {...form.getInputProps('why')}
        />
        <Notice>{d.happens}</Notice>
        <ProblemAlert error={handOver.error} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={d.confirm} pending={handOver.isPending} onCancel={onClose} />
    </form>
  );
}

/** Everybody who may carry a file, the least loaded first, except who carries it now. */
function useChoices(
  file: FileToHandOver,
  workers: Caseload['workers'],
): (Option<string> & { name: string })[] {
  const t = useMessages(caseloadMessages);
  const { locale } = useLocale();
  const { data: people = [] } = useQuery(peopleQuery);
  const loads = new Map(workers.map(({ person, load }) => [person, load]));
  return people
    .filter(
      ({ id, enabled, roles }) =>
        enabled && id !== file.owner && roles.some((role) => CARRIES.includes(role)),
    )
    .map(({ id, name }) => ({ id, name, load: loads.get(id) ?? 0 }))
    .sort((a, b) => a.load - b.load)
    .map(({ id, name, load }) => ({
      value: id,
      name,
      label: t.dialog.personLoad(name, counted(locale)(load, t.points)),
    }));
}

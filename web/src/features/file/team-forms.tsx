import { SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCaseFile, useFileChange } from '@/api/case-file';
import { peopleQuery } from '@/api/people';
import type { Person, TeamRole } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ChoiceField } from '@/ui/choice-field';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { FormActions } from '@/ui/form-actions';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { joinTeam, reassign } from './api';
import { fileMessages } from './messages';
import { useWho } from './who';

/** In which role somebody can work on a file. */
const TEAM_ROLES = [
  'caseworker',
  'intake',
  'counsellor',
  'legal',
  'health',
  'shelter',
  'return_officer',
] as const satisfies readonly TeamRole[];

const OWNERS = ['intake', 'caseworker', 'supervisor'];

function asOptions(people: readonly Person[] | undefined) {
  return (people ?? [])
    .filter((person) => person.enabled)
    .map((person) => ({ value: person.id, label: person.name }));
}

type Join = { person: string | undefined; role: TeamRole | undefined };

export function JoinForm() {
  const t = useMessages(fileMessages).team;
  const words = useWords();
  const who = useWho();
  const announce = useAnnounce();
  const file = useCaseFile();
  const people = useQuery(peopleQuery);
  const joining = useFileChange<{ person: string; role: TeamRole }>(joinTeam);
  const { form, forget, startOver, showErrors } = useDraftForm<Join>(`team/${file.id}`, {
    initialValues: { person: undefined, role: undefined },
    validate: {
      person: (person) => (person === undefined ? t.personNeeded : null),
      role: (role) => (role === undefined ? t.roleNeeded : null),
    },
  });
  const onTeam = file.team.map((member) => member.person);
  const candidates = people.data?.filter((person) => !onTeam.includes(person.id));
  const chosen = people.data?.find((person) => person.id === form.values.person);
  const roles = TEAM_ROLES.filter((role) => chosen?.roles.includes(role)).map((role) => ({
    value: role,
    label: words.role[role],
  }));
  function done(person: string): void {
    forget();
    startOver();
    announce(t.added(who(person)));
  }
  const { conflict } = joining;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ person, role }) => {
        if (person === undefined || role === undefined) return;
        if (await joining.save({ person, role }, file.revision, showErrors)) done(person);
      })}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Picker
            label={t.person}
            placeholder={t.pickPerson}
            options={asOptions(candidates)}
            {...form.getInputProps('person')}
            value={form.values.person}
            onChange={(person) => {
              const own = people.data?.find((each) => each.id === person)?.roles ?? [];
              form.setValues({ person, role: TEAM_ROLES.find((role) => own.includes(role)) });
            }}
          />
        </SimpleGrid>
        {roles.length > 0 && (
          <ChoiceField
            label={t.role}
            options={roles}
            {...form.getInputProps('role')}
            value={form.values.role}
          />
        )}
        <ProblemAlert error={people.error ?? joining.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={t.submit} pending={joining.pending} />
      {conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.person,
              mine: who(conflict.mine.person),
              theirs: conflict.theirs.team.map((member) => who(member.person)).join(', '),
            },
            { label: t.role, mine: words.role[conflict.mine.role], theirs: '' },
          ]}
          busy={joining.pending}
          onApplyMine={() => {
            const { person } = conflict.mine;
            void joining.applyMine().then((saved) => {
              if (saved) done(person);
            });
          }}
          onTakeTheirs={() => {
            joining.takeTheirs();
            startOver();
          }}
          onKeepEditing={joining.takeTheirs}
        />
      )}
    </form>
  );
}

type Reassign = { person: string | undefined; why: string };

export function ReassignForm() {
  const t = useMessages(fileMessages).team;
  const who = useWho();
  const announce = useAnnounce();
  const file = useCaseFile();
  const people = useQuery(peopleQuery);
  const change = useFileChange<{ person: string; why: string }>(reassign);
  const { form, forget, startOver, showErrors } = useDraftForm<Reassign>(`owner/${file.id}`, {
    initialValues: { person: undefined, why: '' },
    validate: {
      person: (person) => (person === undefined ? t.personNeeded : null),
      why: (why) => (why.trim() === '' ? t.whyNeeded : null),
    },
  });
  const owner = file.team.find((member) => member.owner)?.person;
  const candidates = people.data?.filter(
    (person) => person.id !== owner && person.roles.some((role) => OWNERS.includes(role)),
  );
  function done(person: string): void {
    forget();
    startOver();
    announce(t.reassigned(who(person)));
  }
  const { conflict } = change;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ person, why }) => {
        if (person === undefined) return;
        if (await change.save({ person, why: why.trim() }, file.revision, showErrors)) done(person);
      })}
    >
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Picker
            label={t.newOwner}
            placeholder={t.pickPerson}
            options={asOptions(candidates)}
            {...form.getInputProps('person')}
            value={form.values.person}
          />
        </SimpleGrid>
        <Textarea label={t.why} autosize minRows={2} maxLength={4000} {...form.getInputProps('why')} />
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={t.reassignSubmit} pending={change.pending} />
      {conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.newOwner,
              mine: who(conflict.mine.person),
              theirs: conflict.theirs.team
                .filter((member) => member.owner)
                .map((member) => who(member.person))
                .join(),
            },
            { label: t.why, mine: conflict.mine.why, theirs: '' },
          ]}
          busy={change.pending}
          onApplyMine={() => {
            const { person } = conflict.mine;
            void change.applyMine().then((saved) => {
              if (saved) done(person);
            });
          }}
          onTakeTheirs={() => {
            change.takeTheirs();
            startOver();
          }}
          onKeepEditing={change.takeTheirs}
        />
      )}
    </form>
  );
}

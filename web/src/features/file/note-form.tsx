import { Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseFileQuery, useCaseFile } from '@/api/case-file';
import { newId } from '@/api/id';
import { useSession } from '@/api/session';
import type { Note, NoteKind } from '@/api/types';
import { today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ChoiceField } from '@/ui/choice-field';
import { DateField } from '@/ui/date-field';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { notesQuery, timelineQuery, writeNote } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';

type Values = { noteId: string; kind: NoteKind; occurredOn: string; text: string };

const DISCIPLINES = {
  counsellor: 'COUNSELLING',
  legal: 'LEGAL',
  health: 'HEALTH',
  shelter: 'SHELTER',
} as const satisfies Record<string, NoteKind>;

/** General notes, and those of the disciplines in which this person is on the team. */
function useKinds(): NoteKind[] {
  const me = useSession().id;
  const { team } = useCaseFile();
  const roles: string[] = team.filter((member) => member.person === me).map((member) => member.role);
  const own = (Object.keys(DISCIPLINES) as (keyof typeof DISCIPLINES)[])
    .filter((role) => roles.includes(role))
    .map((role) => DISCIPLINES[role]);
  return ['GENERAL', ...own];
}

function newNote(corrects: Note | undefined): Values {
  return {
    noteId: newId(),
    kind: corrects?.kind ?? 'GENERAL',
    occurredOn: corrects?.occurredOn ?? today(),
    text: '',
  };
}

/** A note is added and stays: what was wrong is corrected by a note beside it. */
export function NoteForm({ corrects, onDone }: { corrects?: Note; onDone?: () => void }) {
  const t = useMessages(fileMessages).notes;
  const words = useWords();
  const file = useCaseFile();
  const client = useQueryClient();
  const announce = useAnnounce();
  const kinds = useKinds();
  const { form, restored, forget, startOver, showErrors } = useDraftForm<Values>(
    `note/${file.id}/${corrects?.id ?? 'new'}`,
    {
      initialValues: newNote(corrects),
      validate: { text: (text) => (text.trim() === '' ? t.textNeeded : null) },
    },
  );
  const writing = useMutation({
    mutationFn: writeNote,
    onSuccess: () => {
      form.setValues(newNote(corrects));
      forget();
      void client.invalidateQueries({ queryKey: notesQuery(file.id).queryKey });
      void client.invalidateQueries({ queryKey: timelineQuery(file.id).queryKey });
      // a note moves the file's revision
      void client.invalidateQueries({ queryKey: caseFileQuery(file.id).queryKey, exact: true });
      announce(t.saved);
      onDone?.();
    },
    onError: (error) => {
      showErrors(error);
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        writing.mutate({
          id: file.id,
          note: { ...values, text: values.text.trim(), corrects: corrects?.id },
        });
      })}
    >
      <Stack gap="md">
        <DraftNotice restored={restored} onStartOver={startOver} />
        {corrects && (
          <>
            <p className={styles.quiet}>{t.correctingHint}</p>
            <blockquote className={styles.text}>{corrects.text}</blockquote>
          </>
        )}
        {!corrects && kinds.length > 1 && (
          <ChoiceField
            label={t.kind}
            hint={form.values.kind === 'GENERAL' ? undefined : t.kindHint}
            options={kinds.map((kind) => ({ value: kind, label: words.note[kind] }))}
            {...form.getInputProps('kind')}
            value={form.values.kind}
          />
        )}
        <DateField
          label={t.occurredOn}
          max={today()}
          {...form.getInputProps('occurredOn')}
          value={form.values.occurredOn}
        />
        <Textarea label={t.text} autosize minRows={4} maxLength={20000} {...form.getInputProps('text')} />
        <ProblemAlert error={writing.error} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions
        submit={corrects ? t.submitCorrection : t.submit}
        pending={writing.isPending}
        onCancel={onDone}
      />
    </form>
  );
}

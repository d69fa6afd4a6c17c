import { Stack } from '@mantine/core';
import { useCaseFile, useFileChange } from '@/api/case-file';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DateField } from '@/ui/date-field';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDraftForm } from '@/ui/use-draft-form';
import { setAnchors, type Anchors } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';

export const ANCHORS = ['departure', 'arrival', 'stay'] as const satisfies readonly (keyof Anchors)[];

type Values = { base: number } & Record<(typeof ANCHORS)[number], string>;

function given(date: string): string | undefined {
  return date === '' ? undefined : date;
}

export function AnchorsForm({ onDone }: { onDone: () => void }) {
  const t = useMessages(fileMessages).plan;
  const format = useFormat();
  const file = useCaseFile();
  const announce = useAnnounce();
  const change = useFileChange<Anchors>(setAnchors);
  const { anchors } = file.plan;
  const { form, restored, forget, startOver, showErrors } = useDraftForm<Values>(`anchors/${file.id}`, {
    initialValues: {
      base: file.revision,
      departure: anchors.departure ?? '',
      arrival: anchors.arrival ?? '',
      stay: anchors.stay ?? '',
    },
  });
  function done(): void {
    forget();
    announce(t.anchorsSaved);
    onDone();
  }
  const { conflict } = change;
  const words = (date: string | undefined) => (date === undefined ? '' : format.date(date));
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ base, departure, arrival, stay }) => {
        const dates = { departure: given(departure), arrival: given(arrival), stay: given(stay) };
        if (await change.save(dates, base, showErrors)) done();
      })}
    >
      <Stack gap="md">
        <p className={styles.quiet}>{t.anchorsLead}</p>
        <DraftNotice restored={restored} onStartOver={startOver} />
        {ANCHORS.map((anchor) => (
          <DateField
            key={anchor}
            label={t.anchor[anchor]}
            {...form.getInputProps(anchor)}
            value={form.values[anchor]}
          />
        ))}
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions pending={change.pending} onCancel={onDone} />
      {conflict && (
        <ConflictDialog
          opened
          fields={ANCHORS.map((anchor) => ({
            label: t.anchor[anchor],
            mine: words(conflict.mine[anchor]),
            theirs: words(conflict.theirs.plan.anchors[anchor]),
          }))}
          busy={change.pending}
          onApplyMine={() => {
            void change.applyMine().then((saved) => {
              if (saved) done();
            });
          }}
          onTakeTheirs={() => {
            change.takeTheirs();
            forget();
            onDone();
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

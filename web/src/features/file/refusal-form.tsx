import { Stack, Textarea } from '@mantine/core';
import { useCaseFile, useFileChange } from '@/api/case-file';
import type { TrackCode } from '@/api/types';
import { today } from '@/i18n/dates';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DateField } from '@/ui/date-field';
import { FormActions } from '@/ui/form-actions';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDraftForm } from '@/ui/use-draft-form';
import { refuseTrack, type TrackRefusal } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';

/** A survivor declines a track: an outcome of its own, written down without judgement. */
export function RefusalForm({ track, onDone }: { track: TrackCode; onDone: () => void }) {
  const { plan: t, record } = useMessages(fileMessages);
  const format = useFormat();
  const file = useCaseFile();
  const announce = useAnnounce();
  const change = useFileChange<TrackRefusal>(refuseTrack);
  const { form, forget, showErrors } = useDraftForm(`refusal/${file.id}/${track}`, {
    initialValues: { reason: '', on: today() },
    validate: { reason: (reason) => (reason.trim() === '' ? record.reasonNeeded : null) },
  });
  function done(): void {
    forget();
    announce(t.refused);
    onDone();
  }
  const { conflict } = change;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ reason, on }) => {
        if (await change.save({ track, reason: reason.trim(), on }, file.revision, showErrors)) done();
      })}
    >
      <Stack gap="lg">
        <p className={styles.quiet}>{t.refuseLead}</p>
        <DateField label={t.refuseOn} max={today()} {...form.getInputProps('on')} value={form.values.on} />
        <Textarea
          label={t.refuseReason}
          autosize
          minRows={3}
          maxLength={4000}
          {...form.getInputProps('reason')}
        />
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={t.refuseSubmit} pending={change.pending} onCancel={onDone} />
      {conflict && (
        <ConflictDialog
          opened
          fields={[
            { label: t.refuseOn, mine: format.date(conflict.mine.on), theirs: '' },
            {
              label: t.refuseReason,
              mine: conflict.mine.reason,
              theirs:
                conflict.theirs.plan.tracks.find((each) => each.track === track)?.status === 'DECLINED'
                  ? t.declined
                  : '',
            },
          ]}
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
          onKeepEditing={change.takeTheirs}
        />
      )}
    </form>
  );
}

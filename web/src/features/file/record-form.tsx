import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { useCaseFile, useFileChange } from '@/api/case-file';
import { useHasRole } from '@/api/session';
import type { Milestone } from '@/api/types';
import { today } from '@/i18n/dates';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ChoiceField, optionsOf } from '@/ui/choice-field';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DateField } from '@/ui/date-field';
import { DraftNotice } from '@/ui/draft-notice';
import { FormActions } from '@/ui/form-actions';
import { Notice } from '@/ui/notice';
import { ProblemAlert } from '@/ui/problem-alert';
import { useDraftForm } from '@/ui/use-draft-form';
import { recordMilestone, type MilestoneRecording } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { isSettled, useNeedName } from './milestone';
import {
  claims,
  mayOverride,
  needsOf,
  needsReason,
  newRecord,
  recordOf,
  type RecordValues,
} from './recording';

type Props = { milestone: Milestone; all: readonly Milestone[]; onDone: () => void };

function useValidation(milestone: Milestone) {
  const t = useMessages(fileMessages).record;
  const blank = (text: string) => text.trim() === '';
  return {
    on: (on: string) => (on === '' ? t.dateNeeded : on > today() ? t.future : null),
    text: (text: string, { status }: RecordValues) =>
      status === 'ACHIEVED' && blank(text) ? t.evidenceNeeded : null,
    witness: (witness: string, { status, evidenceKind, text }: RecordValues) =>
      claims(status) && evidenceKind === 'WITNESSED_NOTE' && !blank(text) && blank(witness)
        ? t.witnessNeeded
        : null,
    reason: (reason: string, { status }: RecordValues) =>
      needsReason(status, milestone.status) && blank(reason) ? t.reasonNeeded : null,
    overrideReason: (reason: string, { overriding }: RecordValues) =>
      overriding && blank(reason) ? t.reasonNeeded : null,
  };
}

/** The service speaks of /evidence/text and /override/reason; this form has one field for each. */
const FIELD_OF: Readonly<Partial<Record<string, string>>> = {
  evidence: 'text',
  'evidence.text': 'text',
  'evidence.witness': 'witness',
  override: 'overrideReason',
  'override.reason': 'overrideReason',
};

function NeedsPart({
  milestone,
  all,
  form,
}: Omit<Props, 'onDone'> & { form: ReturnType<typeof useRecordForm>['form'] }) {
  const t = useMessages(fileMessages).record;
  const nameOf = useNeedName(all);
  const format = useFormat();
  const supervisor = useHasRole('supervisor');
  const { attestable, missing } = needsOf(milestone);
  const { earliest } = milestone;
  const early = earliest !== undefined && form.values.on !== '' && form.values.on < earliest;
  if (!claims(form.values.status)) return null;
  const possible = mayOverride(milestone, supervisor);
  return (
    <Stack gap="sm">
      {attestable.length > 0 && (
        <Checkbox.Group
          label={t.attest}
          value={form.values.attested}
          onChange={(attested) => {
            form.setFieldValue('attested', attested);
          }}
        >
          <Stack gap="xs" mt="xs">
            {attestable.map(({ code }) => (
              <Checkbox key={code} value={code} label={nameOf(code)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {missing.length > 0 && (
        <Notice tone="attention" title={t.blocked}>
          <ul>
            {missing.map(({ code }) => (
              <li key={code}>{nameOf(code)}</li>
            ))}
          </ul>
          <p>
            {missing.some((need) => need.kind === 'CONSENT')
              ? t.blockedConsent
              : milestone.overridable
                ? t.blockedOverride
                : t.blockedFirm}
          </p>
        </Notice>
      )}
      {early && <Notice tone="attention" title={t.tooEarly(format.date(earliest))} />}
      {possible && (early || missing.length > 0 || attestable.length > 0) && (
        <>
          <Checkbox
            label={t.override}
            description={t.overrideHint}
            checked={form.values.overriding}
            onChange={(event) => {
              form.setFieldValue('overriding', event.currentTarget.checked);
            }}
          />
          {form.values.overriding && (
            <Textarea
              label={t.overrideReason}
              autosize
              minRows={2}
              maxLength={4000}
              {...form.getInputProps('overrideReason')}
            />
          )}
        </>
      )}
    </Stack>
  );
}

function EvidencePart({
  milestone,
  form,
}: Pick<Props, 'milestone'> & { form: ReturnType<typeof useRecordForm>['form'] }) {
  const t = useMessages(fileMessages).record;
  const document = form.values.evidenceKind === 'DOCUMENT';
  return (
    <Stack gap="sm">
      <ChoiceField
        label={t.evidenceKind}
        hint={milestone.evidence}
        options={optionsOf(t.kind)}
        value={form.values.evidenceKind}
        onChange={(kind) => {
          form.setFieldValue('evidenceKind', kind);
        }}
      />
      <Textarea
        label={document ? t.document : t.note}
        autosize
        minRows={document ? 2 : 3}
        maxLength={4000}
        {...form.getInputProps('text')}
      />
      {!document && (
        <TextInput label={t.witness} autoComplete="off" maxLength={300} {...form.getInputProps('witness')} />
      )}
    </Stack>
  );
}

function useRecordForm(fileId: string, milestone: Milestone) {
  return useDraftForm<RecordValues>(`record/${fileId}/${milestone.code}`, {
    initialValues: newRecord(),
    validate: useValidation(milestone),
  });
}

export function RecordForm({ milestone, all, onDone }: Props) {
  const t = useMessages(fileMessages).record;
  const file = useCaseFile();
  const format = useFormat();
  const announce = useAnnounce();
  const { form, restored, forget, startOver, showErrors } = useRecordForm(file.id, milestone);
  const change = useFileChange<MilestoneRecording>(recordMilestone);
  const { status } = form.values;
  const settled = isSettled(milestone.status);
  const statuses = optionsOf(t.statusWords).filter(({ value }) => value !== 'NOT_STARTED' || settled);
  function done(): void {
    forget();
    announce(t.saved(milestone.title));
    onDone();
  }
  const { conflict } = change;
  const theirs = conflict?.theirs.plan.tracks
    .flatMap((track) => track.milestones)
    .find((each) => each.code === milestone.code)
    ?.records.at(-1);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async (values) => {
        const recording = { code: milestone.code, record: recordOf(values) };
        const saved = await change.save(recording, file.revision, (problem) => {
          showErrors(problem, FIELD_OF);
        });
        if (saved) done();
      })}
    >
      <Stack gap="lg">
        <p className={styles.quiet}>{milestone.achievedWhen}</p>
        <DraftNotice restored={restored} onStartOver={startOver} />
        <ChoiceField
          label={t.status}
          hint={status === 'DECLINED' ? t.declinedHint : undefined}
          options={statuses}
          value={status}
          onChange={(chosen) => {
            form.setFieldValue('status', chosen);
            form.clearErrors();
          }}
        />
        <DateField label={t.on} max={today()} {...form.getInputProps('on')} value={form.values.on} />
        <NeedsPart milestone={milestone} all={all} form={form} />
        {claims(status) && <EvidencePart milestone={milestone} form={form} />}
        {!claims(status) && (
          <Textarea
            label={status === 'DECLINED' ? t.reasonDeclined : t.reason}
            autosize
            minRows={3}
            maxLength={4000}
            {...form.getInputProps('reason')}
          />
        )}
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={t.submit} pending={change.pending} onCancel={onDone} />
      {conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.compare.status,
              mine: t.statusWords[conflict.mine.record.status],
              theirs: theirs ? t.statusWords[theirs.status] : t.nothing,
            },
            {
              label: t.compare.on,
              mine: format.date(conflict.mine.record.on),
              theirs: theirs ? format.date(theirs.on) : '',
            },
            {
              label: t.compare.text,
              mine: conflict.mine.record.evidence?.text ?? conflict.mine.record.reason ?? '',
              theirs: theirs?.evidence?.text ?? theirs?.reason ?? '',
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

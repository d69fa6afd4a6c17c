import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCaseFile, useFileChange } from '@/api/case-file';
import type { CaseFile, Closing, ClosingAnswer, ClosureReason } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ChoiceField, optionsOf } from '@/ui/choice-field';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DraftNotice } from '@/ui/draft-notice';
import { EmptyState } from '@/ui/empty-state';
import { Facts } from '@/ui/facts';
import { FormActions } from '@/ui/form-actions';
import { Notice } from '@/ui/notice';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { saveClosing } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';

type Point = { point: number; answer: ClosingAnswer | undefined; remark: string };
type Values = { base: number; reason: ClosureReason | undefined; points: Point[] };

function valuesOf(file: CaseFile, count: number): Values {
  const given = file.closing?.points ?? [];
  return {
    base: file.revision,
    reason: file.closing?.reason,
    points: Array.from({ length: count }, (_, index) => {
      const known = given.find((each) => each.point === index + 1);
      return { point: index + 1, answer: known?.answer, remark: known?.remark ?? '' };
    }),
  };
}

function closingOf(reason: ClosureReason, points: readonly Point[]): Closing {
  return {
    reason,
    points: points.flatMap(({ point, answer, remark }) =>
      answer === undefined
        ? []
        : [{ point, answer, remark: remark.trim() === '' ? undefined : remark.trim() }],
    ),
  };
}

function PointField({
  value,
  words,
  onChange,
}: {
  value: Point;
  words: string;
  onChange: (value: Point) => void;
}) {
  const t = useMessages(fileMessages).closing;
  const [remarking, setRemarking] = useState(value.remark !== '');
  return (
    <li className={styles.choice}>
      <ChoiceField
        label={`${String(value.point)}. ${words}`}
        options={optionsOf(t.answer)}
        value={value.answer}
        onChange={(answer) => {
          onChange({ ...value, answer });
        }}
      />
      {remarking ? (
        <Textarea
          className={styles.remark}
          aria-label={t.remarkOf(words)}
          placeholder={t.remark}
          autosize
          minRows={1}
          maxLength={4000}
          value={value.remark}
          onChange={(event) => {
            onChange({ ...value, remark: event.currentTarget.value });
          }}
        />
      ) : (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${t.addRemark}: ${words}`}
            onClick={() => {
              setRemarking(true);
            }}
          >
            {t.addRemark}
          </Button>
        </div>
      )}
    </li>
  );
}

function ClosingForm() {
  const t = useMessages(fileMessages).closing;
  const words = useWords();
  const file = useCaseFile();
  const announce = useAnnounce();
  const change = useFileChange<Closing>(saveClosing);
  const { form, restored, forget, startOver, showErrors } = useDraftForm<Values>(`closing/${file.id}`, {
    initialValues: valuesOf(file, t.point.length),
    validate: { reason: (reason) => (reason === undefined ? t.reasonNeeded : null) },
  });
  const open = form.values.points.filter((point) => point.answer === undefined).length;
  function done(saved: CaseFile): void {
    forget();
    form.setFieldValue('base', saved.revision);
    forget();
    announce(t.saved);
  }
  const { conflict } = change;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ base, reason, points }) => {
        if (reason === undefined) return;
        const saved = await change.save(closingOf(reason, points), base, showErrors);
        if (saved) done(saved);
      })}
    >
      <Stack gap="lg">
        <DraftNotice restored={restored} onStartOver={startOver} />
        <Picker
          label={t.reason}
          options={optionsOf(words.closureReason)}
          maw="28rem"
          {...form.getInputProps('reason')}
          value={form.values.reason}
        />
        <ol className={styles.points}>
          {form.values.points.map((point, index) => (
            <PointField
              key={point.point}
              value={point}
              words={t.point[index] ?? ''}
              onChange={(next) => {
                form.setFieldValue(`points.${String(index)}`, next);
              }}
            />
          ))}
        </ol>
        <Notice tone={open === 0 ? 'done' : 'neutral'}>{open === 0 ? t.complete : t.missing(open)}</Notice>
        <ProblemAlert error={change.problem} shownElsewhere={Object.keys(form.errors)} />
      </Stack>
      <FormActions submit={t.submit} pending={change.pending} />
      {conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.reason,
              mine: words.closureReason[conflict.mine.reason],
              theirs: conflict.theirs.closing ? words.closureReason[conflict.theirs.closing.reason] : '',
            },
            ...t.point.map((label, index) => {
              const answerIn = (closing: Closing | undefined) => {
                const given = closing?.points.find((each) => each.point === index + 1);
                return given ? [t.answer[given.answer], given.remark].filter(Boolean).join(': ') : '';
              };
              return { label, mine: answerIn(conflict.mine), theirs: answerIn(conflict.theirs.closing) };
            }),
          ].filter((field) => field.mine !== field.theirs)}
          busy={change.pending}
          onApplyMine={() => {
            void change.applyMine().then((saved) => {
              if (saved) done(saved);
            });
          }}
          onTakeTheirs={() => {
            form.setValues(valuesOf(conflict.theirs, t.point.length));
            forget();
            change.takeTheirs();
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

function ClosingRead() {
  const t = useMessages(fileMessages).closing;
  const words = useWords();
  const { closing } = useCaseFile();
  if (!closing) return <EmptyState title={t.none} />;
  return (
    <Stack gap="md">
      <Notice tone="neutral">{t.readOnly}</Notice>
      <Facts
        items={[
          { label: t.reason, value: words.closureReason[closing.reason] },
          ...closing.points.map(({ point, answer, remark }) => ({
            label: t.point[point - 1] ?? '',
            value: [t.answer[answer], remark].filter(Boolean).join(': '),
          })),
        ]}
      />
    </Stack>
  );
}

export function ClosingTab() {
  const t = useMessages(fileMessages).closing;
  const file = useCaseFile();
  const mayClose = file.may.includes('CLOSE');
  return (
    <Section title={t.title} lead={mayClose ? t.lead : undefined}>
      {mayClose ? <ClosingForm /> : <ClosingRead />}
    </Section>
  );
}

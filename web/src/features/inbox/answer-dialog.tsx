import { Textarea } from '@mantine/core';
import { useOrganisationName } from '@/api/people';
import type { PartnerMoveRequest, ReceivedReferral } from '@/api/types';
import { today } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { optionsOf } from '@/ui/choice-field';
import { ChoiceGroup } from '@/ui/choice-group';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { DateField } from '@/ui/date-field';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords } from '@/vocabulary/words';
import { useAnswerReferral } from './api';
import { inboxMessages } from './messages';
import { checkAnswer, needsWords, toMove, wordsFor, type AnswerMove, type AnswerValues } from './received';

type Props = { referral: ReceivedReferral; move: AnswerMove; onClose: () => void };

/** Every answer says first who is told, and what changes for the partner. */
export function AnswerDialog({ referral, move, onClose }: Props) {
  const t = useMessages(inboxMessages);
  const d = t.dialog;
  const words = useWords();
  const announce = useAnnounce();
  const from = useOrganisationName()(referral.from);
  const change = useAnswerReferral(referral.id);
  const { form, forget, showErrors } = useDraftForm<AnswerValues>(`answer/${referral.id}/${move}`, {
    initialValues: { reason: undefined, outcome: undefined, on: today(), text: '' },
    validate: (values) => checkAnswer(move, values, today(), t.errors),
  });
  const values = form.getValues();

  function finish(saved: ReceivedReferral | undefined): void {
    if (!saved) return;
    forget();
    announce(t.moved(t.act[move], from));
    onClose();
  }

  async function send(): Promise<void> {
    const { errors, hasErrors } = form.validate();
    if (hasErrors) form.getInputNode(Object.keys(errors)[0] ?? '')?.focus();
    else finish(await change.save(toMove(move, form.getValues()), referral.revision, showErrors));
  }

  return (
    <>
      <ConfirmDialog
        opened
        title={d[move].title}
        confirm={d[move].confirm}
        keep={d.cancel}
        pending={change.pending}
        error={change.problem}
        shownElsewhere={Object.keys(form.errors)}
        onConfirm={() => void send()}
        onKeep={onClose}
      >
        <p>{d[move].lead(from)}</p>
        {move === 'DECLINE' && (
          <ChoiceGroup
            path="reason"
            label={d.reason}
            required
            error={form.errors.reason}
            choices={optionsOf<NonNullable<PartnerMoveRequest['reason']>>(t.reason)}
            value={values.reason}
            onChange={(reason) => {
              form.setFieldValue('reason', reason);
            }}
          />
        )}
        {move === 'COMPLETE' && (
          <ChoiceGroup
            path="outcome"
            label={d.outcome}
            required
            error={form.errors.outcome}
            choices={optionsOf<NonNullable<PartnerMoveRequest['outcome']>>(words.outcome)}
            value={values.outcome}
            onChange={(outcome) => {
              form.setFieldValue('outcome', outcome);
            }}
          />
        )}
        {(move === 'START' || move === 'NO_SHOW' || move === 'COMPLETE') && (
          <DateField max={today()} label={d.on[move]} withAsterisk {...form.getInputProps('on')} />
        )}
        <Textarea
          label={d.text}
          description={needsWords(move, values) ? d.textNeeded : d.textHint}
          withAsterisk={needsWords(move, values)}
          autosize
          minRows={2}
          {...form.getInputProps('text')}
        />
      </ConfirmDialog>
      {change.conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: wordsFor(words.service, referral.service),
              mine: [t.act[move], values.text].filter(Boolean).join('\n'),
              theirs: wordsFor(t.status, change.conflict.theirs.status),
            },
          ]}
          busy={change.pending}
          onApplyMine={() => void change.applyMine().then(finish)}
          onTakeTheirs={() => {
            change.takeTheirs();
            forget();
            onClose();
          }}
          onKeepEditing={change.takeTheirs}
        />
      )}
    </>
  );
}

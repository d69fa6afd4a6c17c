import { Checkbox, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCaseFile, useFileChange } from '@/api/case-file';
import { useSession } from '@/api/session';
import type { AvailableMove, CaseFile, CaseState, ClosureReason, MoveRequest } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { ChoiceField } from '@/ui/choice-field';
import { ConflictDialog } from '@/ui/conflict-dialog';
import { FormActions } from '@/ui/form-actions';
import { IconCheck, IconClock } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { Picker } from '@/ui/picker';
import { ProblemAlert } from '@/ui/problem-alert';
import { SidePanel } from '@/ui/side-panel';
import { useDraftForm } from '@/ui/use-draft-form';
import { useWords, wordFor } from '@/vocabulary/words';
import { moveFile, proposeMove } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';

type GuardCode = MoveRequest['confirmed'][number];
type Values = {
  to: CaseState | undefined;
  why: string;
  confirmed: GuardCode[];
  closureReason: ClosureReason | undefined;
};

/** What this person would do with a move: make it, confirm it, or ask for it. Nothing when it is not theirs. */
function mine(move: AvailableMove, file: CaseFile, me: { id: string; roles: readonly string[] }) {
  const supervisor = me.roles.includes('supervisor');
  const asked = file.pendingMove?.to === move.to;
  if (move.proposal && asked && supervisor && file.pendingMove?.by !== me.id) return 'move';
  const byRole = move.byRoles.some((role) => me.roles.includes(role));
  if (!byRole) return undefined;
  return move.proposal ? 'propose' : 'move';
}

/** One row per state and way: a file can be closed for ordinary reasons or for exceptional ones. */
function keyOf(move: AvailableMove): string {
  return [move.to, ...move.closureReasons].join('/');
}

function Guards({
  move,
  confirmed,
  error,
  onConfirm,
}: {
  move: AvailableMove;
  confirmed: readonly GuardCode[];
  error: ReactNode;
  onConfirm: (confirmed: GuardCode[]) => void;
}) {
  const t = useMessages(fileMessages).move;
  const checked = move.guards.filter((guard) => guard.kind === 'CHECKED');
  const toConfirm = move.guards.filter((guard) => guard.kind === 'CONFIRMED');
  return (
    <>
      {checked.length > 0 && (
        <div>
          <strong>{t.guards}</strong>
          <ul className={styles.needs}>
            {checked.map(({ code, met }) => (
              <li key={code} className={styles.need}>
                <span className={met ? styles.met : styles.unmet}>{met ? <IconCheck /> : <IconClock />}</span>
                <span>
                  {t.guard[code]}{' '}
                  <span className={met ? styles.met : styles.unmet}>({met ? t.checked : t.missing})</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {toConfirm.length > 0 && (
        <Checkbox.Group
          label={t.confirm}
          value={[...confirmed]}
          error={error}
          onChange={(chosen) => {
            onConfirm(toConfirm.map((guard) => guard.code).filter((code) => chosen.includes(code)));
          }}
        >
          <Stack gap="xs" mt="xs">
            {toConfirm.map(({ code }) => (
              <Checkbox key={code} value={code} label={t.guard[code]} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </>
  );
}

function OtherMoves({ moves }: { moves: readonly AvailableMove[] }) {
  const t = useMessages(fileMessages).move;
  const words = useWords();
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{t.others}</summary>
      <ul>
        {moves.map((move) => (
          <li key={keyOf(move)}>
            {words.state[move.to]}{' '}
            <span className={styles.quiet}>
              ({t.othersBy(format.list(move.byRoles.map((role) => words.role[role])))})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function MoveForm({ onDone }: { onDone: () => void }) {
  const t = useMessages(fileMessages).move;
  const words = useWords();
  const session = useSession();
  const announce = useAnnounce();
  const file = useCaseFile();
  const { form, forget, showErrors } = useDraftForm<Values>(`move/${file.id}`, {
    initialValues: { to: file.pendingMove?.to, why: '', confirmed: [], closureReason: undefined },
    validate: {
      why: (why) => (why.trim() === '' ? t.whyNeeded : null),
    },
  });
  const possible = file.availableMoves.filter((move) => mine(move, file, session));
  const others = file.availableMoves.filter((move) => !mine(move, file, session));
  const targets = [...new Set(possible.map((move) => move.to))];
  const ways = possible.filter((move) => move.to === form.values.to);
  const reasons = [...new Set(ways.flatMap((way) => way.closureReasons))];
  const chosen =
    ways.find((way) => form.values.closureReason && way.closureReasons.includes(form.values.closureReason)) ??
    ways.find((way) => way.closureReasons.length === 0) ??
    ways[0];
  const how = chosen && mine(chosen, file, session);
  const changing = useFileChange<MoveRequest>((id, request, revision) =>
    how === 'propose'
      ? proposeMove(id, { to: request.to, why: request.why }, revision)
      : moveFile(id, request, revision),
  );
  const blocked = chosen?.guards.some((guard) => guard.kind === 'CHECKED' && !guard.met) ?? false;
  const unconfirmed =
    how === 'move' &&
    (chosen?.guards.some(
      (guard) => guard.kind === 'CONFIRMED' && !form.values.confirmed.includes(guard.code),
    ) ??
      false);
  function done(to: CaseState): void {
    forget();
    announce(how === 'propose' ? t.proposed : t.moved(words.state[to]));
    onDone();
  }
  const { conflict } = changing;

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async ({ why, confirmed, closureReason }) => {
        if (!chosen) return;
        if (how === 'move' && chosen.closureReasons.length > 0 && closureReason === undefined) {
          form.setFieldError('closureReason', t.closureReasonNeeded);
          return;
        }
        if (unconfirmed) {
          form.setFieldError('confirmed', t.confirmNeeded);
          return;
        }
        const request = { to: chosen.to, why: why.trim(), confirmed, closureReason };
        if (await changing.save(request, file.revision, showErrors)) done(chosen.to);
      })}
    >
      <Stack gap="lg">
        <p className={styles.quiet}>{t.now(words.state[file.state])}</p>
        {targets.length === 0 ? (
          <Notice tone="neutral" title={t.none} />
        ) : (
          <ChoiceField
            label={t.to}
            hint={form.values.to && words.stateMeaning[form.values.to]}
            options={targets.map((state) => ({ value: state, label: words.state[state] }))}
            value={form.values.to}
            onChange={(to) => {
              form.setValues({ to, confirmed: [], closureReason: undefined });
            }}
          />
        )}
        {chosen && (
          <>
            {reasons.length > 0 && (
              <Picker
                label={t.closureReason}
                options={reasons.map((reason) => ({ value: reason, label: words.closureReason[reason] }))}
                {...form.getInputProps('closureReason')}
                value={form.values.closureReason}
              />
            )}
            <Guards
              move={
                how === 'propose'
                  ? { ...chosen, guards: chosen.guards.filter((g) => g.kind === 'CHECKED') }
                  : chosen
              }
              confirmed={form.values.confirmed}
              error={form.errors.confirmed}
              onConfirm={(confirmed) => {
                form.setFieldValue('confirmed', confirmed);
              }}
            />
            {blocked && <Notice tone="attention">{t.stillMissing}</Notice>}
            {how === 'propose' && <Notice>{t.proposal}</Notice>}
            <Textarea
              label={t.why}
              autosize
              minRows={3}
              maxLength={4000}
              required
              withAsterisk={false}
              {...form.getInputProps('why')}
            />
          </>
        )}
        <ProblemAlert error={changing.problem} shownElsewhere={Object.keys(form.errors)}>
          <UnmetGuards codes={changing.problem?.extra.guards} />
        </ProblemAlert>
        {chosen && !blocked && (
          <FormActions
            submit={how === 'propose' ? t.propose : t.submit}
            pending={changing.pending}
            onCancel={onDone}
          />
        )}
        <OtherMoves moves={others} />
      </Stack>
      {conflict && (
        <ConflictDialog
          opened
          fields={[
            {
              label: t.to,
              mine: words.state[conflict.mine.to],
              theirs: words.state[conflict.theirs.state],
            },
            { label: t.why, mine: conflict.mine.why, theirs: conflict.theirs.moves.at(-1)?.why ?? '' },
          ]}
          busy={changing.pending}
          onApplyMine={() => {
            const { to } = conflict.mine;
            void changing.applyMine().then((saved) => {
              if (saved) done(to);
            });
          }}
          onTakeTheirs={() => {
            changing.takeTheirs();
            forget();
            onDone();
          }}
          onKeepEditing={changing.takeTheirs}
        />
      )}
    </form>
  );
}

function UnmetGuards({ codes }: { codes: unknown }) {
  const { guard } = useMessages(fileMessages).move;
  if (!Array.isArray(codes)) return null;
  return (
    <ul>
      {codes
        .filter((code) => typeof code === 'string')
        .map((code) => (
          <li key={code}>{wordFor(guard, code) ?? code}</li>
        ))}
    </ul>
  );
}

export function MovePanel({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useMessages(fileMessages).move;
  return (
    <SidePanel opened={opened} title={t.title} onClose={onClose}>
      <MoveForm onDone={onClose} />
    </SidePanel>
  );
}

import type { PartnerMoveRequest, ReceivedReferral } from '@/api/types';
import type { IsoDate } from '@/i18n/dates';
import type { Tone } from '@/ui/status-badge';

export type Move = PartnerMoveRequest['move'];

/** Opening the page marks it as read, so that is never a button. */
export type AnswerMove = Exclude<Move, 'SEE'>;

const TONES: Readonly<Record<string, Tone>> = {
  SENT: 'attention',
  SEEN: 'attention',
  ACCEPTED: 'info',
  IN_SERVICE: 'info',
  NO_SHOW: 'info',
  COMPLETED: 'done',
  PARTLY: 'done',
};

export function toneOf(status: string): Tone {
  return TONES[status] ?? 'stopped';
}

/** A code that a newer service knows and this page does not is shown as it is. */
export function wordsFor(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}

export function waitsForAnswer(status: string): boolean {
  return status === 'SENT' || status === 'SEEN';
}

export function isAccepted(status: string): boolean {
  return ['ACCEPTED', 'IN_SERVICE', 'NO_SHOW'].includes(status);
}

const ORDER: readonly AnswerMove[] = ['ACCEPT', 'START', 'COMPLETE', 'NO_SHOW', 'DECLINE'];

/** What this person may do next, the likeliest first. */
export function answersTo(referral: Pick<ReceivedReferral, 'moves'>): AnswerMove[] {
  return ORDER.filter((move) => referral.moves.includes(move));
}

export type AnswerValues = {
  reason: PartnerMoveRequest['reason'];
  outcome: PartnerMoveRequest['outcome'];
  on: IsoDate;
  text: string;
};

export const NAMES_A_DAY: readonly Move[] = ['START', 'NO_SHOW', 'COMPLETE'];

/** Reasons that help nobody without a word more. */
const NEEDS_WORDS: readonly PartnerMoveRequest['reason'][] = ['INCOMPLETE', 'OTHER'];

export function needsWords(move: Move, { reason }: Pick<AnswerValues, 'reason'>): boolean {
  return move === 'DECLINE' && NEEDS_WORDS.includes(reason);
}

type Words = Record<'reason' | 'outcome' | 'on' | 'text', string>;

export function checkAnswer(
  move: Move,
  values: AnswerValues,
  today: IsoDate,
  words: Words,
): Partial<Record<keyof AnswerValues, string>> {
  return {
    ...(move === 'DECLINE' && values.reason === undefined && { reason: words.reason }),
    ...(needsWords(move, values) && values.text.trim() === '' && { text: words.text }),
    ...(move === 'COMPLETE' && values.outcome === undefined && { outcome: words.outcome }),
    ...(NAMES_A_DAY.includes(move) && (values.on === '' || values.on > today) && { on: words.on }),
  };
}

export function toMove(move: Move, { reason, outcome, on, text }: AnswerValues): PartnerMoveRequest {
  return {
    move,
    ...(move === 'DECLINE' && { reason }),
    ...(move === 'COMPLETE' && { outcome }),
    ...(NAMES_A_DAY.includes(move) && { on }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}

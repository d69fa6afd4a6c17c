import { newId } from '@/api/id';
import type {
  Consent,
  DataItem,
  Referral,
  ReferralStatus,
  SendReferral,
  ServiceCode,
  Urgency,
} from '@/api/types';

type Phase = 'waiting' | 'running' | 'over';

const PHASE: Record<ReferralStatus, Phase> = {
  QUEUED: 'waiting',
  SENT: 'waiting',
  SEEN: 'waiting',
  ACCEPTED: 'running',
  IN_SERVICE: 'running',
  NO_SHOW: 'running',
  COMPLETED: 'over',
  PARTLY: 'over',
  DECLINED: 'over',
  EXPIRED: 'over',
  WITHDRAWN: 'over',
  REVOKED: 'over',
};

/** Steps the partner took: an answer that somebody here should read. */
const ANSWERS: readonly ReferralStatus[] = [
  'ACCEPTED',
  'IN_SERVICE',
  'NO_SHOW',
  'COMPLETED',
  'PARTLY',
  'DECLINED',
  'EXPIRED',
];

/** Releasing something to a named provider is a purpose of its own; no other consent stands in for it. */
const RELEASE: Consent['purpose'] = 'CNS_02';

export function inPhase(referrals: readonly Referral[], phase: Phase): Referral[] {
  return referrals
    .filter((each) => PHASE[each.status] === phase)
    .sort((a, b) => (phase === 'over' ? -1 : 1) * a.replyBy.localeCompare(b.replyBy));
}

export function isOver(status: ReferralStatus): boolean {
  return PHASE[status] === 'over';
}

/** Accepted referrals have had the agreed details shown to the partner. */
export function hasShared(referral: Referral): boolean {
  return PHASE[referral.status] === 'running' && referral.items.length > 0;
}

export function isNewAnswer(referral: Referral): boolean {
  return !referral.acknowledged && ANSWERS.includes(referral.status);
}

function forPartner(consents: readonly Consent[], partner: string): Consent[] {
  return consents.filter(
    (each) => each.status === 'IN_FORCE' && each.recipient === partner && each.purpose === RELEASE,
  );
}

export function agreedItems(consents: readonly Consent[], partner: string): Set<DataItem> {
  return new Set(forPartner(consents, partner).flatMap((each) => each.dataItems));
}

export function hasConsentFor(consents: readonly Consent[], partner: string): boolean {
  return forPartner(consents, partner).length > 0;
}

/** The one consent that covers everything about to be sent; of several, the one that lasts longest. */
export function coveringConsent(
  consents: readonly Consent[],
  partner: string,
  items: readonly DataItem[],
): Consent | undefined {
  return forPartner(consents, partner)
    .filter((each) => items.every((item) => each.dataItems.includes(item)))
    .sort((a, b) => (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))[0];
}

/** They said no to this very organisation: asking again is a decision, not a click. */
export function refusedBefore(consents: readonly Consent[], partner: string): boolean {
  return (
    !hasConsentFor(consents, partner) &&
    consents.some((each) => each.status === 'REFUSED' && each.recipient === partner)
  );
}

/** Changes whenever a preview could come out differently. */
export function stateOfConsents(consents: readonly Consent[]): string {
  return consents.map(({ id, status }) => `${id}:${status}`).join();
}

export type ReferralValues = {
  /** Minted with the form, so that sending it twice sends once. */
  id: string;
  service: ServiceCode | undefined;
  urgency: Urgency | undefined;
  need: string;
  reason: SendReferral['reason'];
  workerGender: SendReferral['workerGender'];
  accessNeeds: string;
  partner: string | undefined;
  items: DataItem[];
};

export const STEPS = ['need', 'partner', 'items', 'preview'] as const;
export type Step = (typeof STEPS)[number];

export function blankReferral(service?: ServiceCode): ReferralValues {
  return {
    id: newId(),
    service,
    urgency: undefined,
    need: '',
    reason: 'AdditionalServicesRequired',
    workerGender: undefined,
    accessNeeds: '',
    partner: undefined,
    items: [],
  };
}

type Words = Record<'service' | 'urgency' | 'need' | 'partner', string>;
type Errors = Partial<Record<keyof ReferralValues, string>>;

/** What stands between this step and the next. */
export function checkStep(step: Step, values: ReferralValues, words: Words): Errors {
  switch (step) {
    case 'need':
      return {
        ...(values.service === undefined && { service: words.service }),
        ...(values.urgency === undefined && { urgency: words.urgency }),
        ...(values.need.trim() === '' && { need: words.need }),
      };
    case 'partner':
      return values.partner === undefined ? { partner: words.partner } : {};
    case 'items':
    case 'preview':
      return {};
  }
}

/** As far as it is written. */
export type ReferralDraft = Pick<SendReferral, 'partner' | 'service' | 'items'> & Partial<SendReferral>;

/** What is written so far, for the preview; undefined until there is a service and a partner. */
export function toDraft(values: ReferralValues, consent: Consent | undefined): ReferralDraft | undefined {
  const { service, urgency, partner, workerGender } = values;
  if (service === undefined || partner === undefined) return undefined;
  const accessNeeds = values.accessNeeds.trim();
  return {
    partner,
    service,
    reason: values.reason,
    need: values.need.trim(),
    items: [...values.items].sort(),
    ...(urgency !== undefined && { urgency }),
    ...(consent !== undefined && { consent: consent.id }),
    ...(workerGender !== undefined && { workerGender }),
    ...(accessNeeds !== '' && { accessNeeds }),
  };
}

/** Undefined while something needed is missing. */
export function toRequest(values: ReferralValues, consent: Consent | undefined): SendReferral | undefined {
  const draft = toDraft(values, consent);
  if (draft === undefined) return undefined;
  const { urgency, consent: cited, reason, need } = draft;
  if (urgency === undefined || cited === undefined || reason === undefined || need === undefined)
    return undefined;
  return { ...draft, urgency, consent: cited, reason, need };
}

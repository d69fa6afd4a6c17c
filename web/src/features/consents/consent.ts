import { newId } from '@/api/id';
import { addDays, type IsoDate } from '@/i18n/dates';
import type {
  CaseFile,
  Consent,
  ConsentPurpose,
  DataItem,
  GiveConsent,
  Referral,
  ReferralStatus,
} from '@/api/types';

/** In the order in which they are asked. */
export const PURPOSES: readonly ConsentPurpose[] = ['CNS_01', 'CNS_03', 'CNS_02', 'CNS_05'];

/** These answers are for one named organisation each. */
const NAMES_AN_ORGANISATION: readonly ConsentPurpose[] = ['CNS_02', 'CNS_05'];

/** Consent is looked at again every six months (domain §5). */
const DAYS_UNTIL_REVIEW = 182;

const ENDED: readonly ReferralStatus[] = [
  'COMPLETED',
  'PARTLY',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'REVOKED',
];

export function namesAnOrganisation(purpose: ConsentPurpose): boolean {
  return NAMES_AN_ORGANISATION.includes(purpose);
}

export function inForce(consents: readonly Consent[]): Consent[] {
  return consents
    .filter((each) => each.status === 'IN_FORCE')
    .sort((a, b) => order(a.purpose) - order(b.purpose));
}

export function noLongerOrNever(consents: readonly Consent[]): Consent[] {
  return consents
    .filter((each) => each.status !== 'IN_FORCE')
    .sort((a, b) => (b.withdrawnOn ?? b.givenOn).localeCompare(a.withdrawnOn ?? a.givenOn));
}

/** Purposes that everybody is asked about and nobody has an answer to. Those for an organisation come with a referral. */
export function notAsked(consents: readonly Consent[]): ConsentPurpose[] {
  return PURPOSES.filter(
    (purpose) => !namesAnOrganisation(purpose) && !consents.some((each) => each.purpose === purpose),
  );
}

/** What a withdrawal pulls back. */
export function openReferralsOn(consent: string, referrals: readonly Referral[]): Referral[] {
  return referrals.filter((each) => each.consent === consent && !ENDED.includes(each.status));
}

/** Earlier answers to the same question: same purpose, same organisation. */
export function answersLike(
  { purpose, recipient }: Pick<GiveConsent, 'purpose' | 'recipient'>,
  consents: readonly Consent[],
): Consent[] {
  return consents.filter((each) => each.purpose === purpose && each.recipient === recipient);
}

function order(purpose: ConsentPurpose): number {
  return PURPOSES.indexOf(purpose);
}

export type ConsentValues = {
  /** Minted with the form, so that sending it twice records it once. */
  id: string;
  purpose: ConsentPurpose;
  recipient: string | undefined;
  decision: GiveConsent['decision'] | undefined;
  dataItems: DataItem[];
  givenBy: GiveConsent['givenBy'];
  givenOn: IsoDate;
  expiresOn: IsoDate;
  language: string | undefined;
  mode: GiveConsent['mode'];
  witness: string;
  evidence: string;
  interpreter: string;
  formVersion: string;
  limits: string;
};

/** What a referral already knows about the answer it is missing. */
export type ConsentAsked = {
  purpose: ConsentPurpose;
  recipient?: string | undefined;
  items?: readonly DataItem[];
};

export function blankConsent(file: CaseFile, today: IsoDate, asked?: ConsentAsked): ConsentValues {
  return {
    id: newId(),
    purpose: asked?.purpose ?? notAsked(file.consents)[0] ?? 'CNS_02',
    recipient: asked?.recipient,
    decision: undefined,
    dataItems: [...(asked?.items ?? [])],
    givenBy: 'SURVIVOR',
    givenOn: today,
    expiresOn: addDays(today, DAYS_UNTIL_REVIEW),
    language: file.profile.language.primary,
    mode: 'SIGNATURE',
    witness: '',
    evidence: '',
    interpreter: '',
    formVersion: file.consents.at(-1)?.formVersion ?? '',
    limits: '',
  };
}

export function toConsent(values: ConsentValues): GiveConsent | undefined {
  const { purpose, decision, language, recipient } = values;
  if (decision === undefined || language === undefined) return undefined;
  return {
    purpose,
    decision,
    dataItems: values.dataItems,
    givenBy: values.givenBy,
    givenOn: values.givenOn,
    language,
    mode: values.mode,
    ...(namesAnOrganisation(purpose) && recipient !== undefined && { recipient }),
    // a no does not run out
    ...(decision === 'GIVEN' && { expiresOn: values.expiresOn }),
    ...filled({
      evidence: values.evidence,
      formVersion: values.formVersion,
      witness: values.witness,
      interpreter: values.interpreter,
      limits: values.limits,
    }),
  };
}

function filled<K extends string>(texts: Record<K, string>): Partial<Record<K, string>> {
  return withoutEmpty(
    Object.fromEntries(
      Object.entries<string>(texts).map(([key, text]) => [key, text.trim() === '' ? undefined : text.trim()]),
    ) as Record<K, string | undefined>,
  );
}

type Words = Record<
  | 'recipient'
  | 'decision'
  | 'items'
  | 'givenOn'
  | 'givenOnFuture'
  | 'expiresOn'
  | 'language'
  | 'evidence'
  | 'witness'
  | 'formVersion',
  string
>;

/** A no asks for less than a yes: nothing that could make somebody put it off. */
export function checkConsent(
  values: ConsentValues,
  today: IsoDate,
  words: Words,
): Partial<Record<keyof ConsentValues, string>> {
  const yes = values.decision === 'GIVEN';
  return withoutEmpty({
    recipient: namesAnOrganisation(values.purpose) && !values.recipient ? words.recipient : undefined,
    decision: values.decision === undefined ? words.decision : undefined,
    dataItems:
      yes && namesAnOrganisation(values.purpose) && values.dataItems.length === 0 ? words.items : undefined,
    givenOn: values.givenOn === '' ? words.givenOn : values.givenOn > today ? words.givenOnFuture : undefined,
    expiresOn: yes && values.expiresOn <= values.givenOn ? words.expiresOn : undefined,
    language: values.language ? undefined : words.language,
    evidence: yes && values.evidence.trim() === '' ? words.evidence : undefined,
    witness:
      yes && values.mode === 'WITNESSED_WORD' && values.witness.trim() === '' ? words.witness : undefined,
    formVersion: yes && values.formVersion.trim() === '' ? words.formVersion : undefined,
  });
}

function withoutEmpty<K extends string>(errors: Record<K, string | undefined>): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key in errors) {
    const error = errors[key];
    if (error !== undefined) kept[key] = error;
  }
  return kept;
}

import type { Identity, SafeContact } from '@/api/types';

type Texts<K extends string> = Record<K, string>;

export type IdentityValues = Texts<keyof Identity>;
export type SafeContactValues = Texts<keyof SafeContact>;

export const NO_IDENTITY: IdentityValues = {
  givenName: '',
  familyName: '',
  otherNames: '',
  nativeName: '',
  identityNumber: '',
  phone: '',
  email: '',
  address: '',
};

export const NO_SAFE_CONTACT: SafeContactValues = {
  channel: '',
  value: '',
  hours: '',
  whoMayAnswer: '',
  codeWord: '',
  notes: '',
};

function filled<K extends string>(texts: Texts<K>): Partial<Texts<K>> {
  const entries = (Object.entries(texts) as [K, string][])
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(entries) as Partial<Texts<K>>;
}

/** Nothing typed is no identity at all. */
export function identityOf(values: IdentityValues): Identity | undefined {
  const known = filled(values);
  return Object.keys(known).length > 0 ? known : undefined;
}

export function safeContactOf(values: SafeContactValues): SafeContact | undefined {
  const known = filled(values);
  if (Object.keys(known).length === 0) return undefined;
  return { ...known, channel: known.channel ?? '', value: known.value ?? '' };
}

export function identityValues(identity: Identity | undefined): IdentityValues {
  return { ...NO_IDENTITY, ...identity };
}

export function safeContactValues(contact: SafeContact | undefined): SafeContactValues {
  return { ...NO_SAFE_CONTACT, ...contact };
}

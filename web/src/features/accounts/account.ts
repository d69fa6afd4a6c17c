import { ROLES, type Role, type SignedIn } from '@/api/session';

/** Held by programs only. */
const FOR_MACHINES: readonly Role[] = ['referral_sender'];

const PARTNER_ROLES: readonly Role[] = ['partner_worker', 'partner_admin'];

export function isAdministrator(session: Pick<SignedIn, 'roles'>): boolean {
  return session.roles.includes('admin');
}

/** Which roles somebody may give: a partner's administrator only the partner's own. */
export function rolesToGive(session: Pick<SignedIn, 'roles'>): Role[] {
  return isAdministrator(session) ? ROLES.filter((role) => !FOR_MACHINES.includes(role)) : [...PARTNER_ROLES];
}

export type InvitationValues = {
  /** Minted with the form, so that sending it twice invites once. */
  key: string;
  givenName: string;
  familyName: string;
  email: string;
  organisation: string | undefined;
  roles: Role[];
};

type Words = Record<'givenName' | 'familyName' | 'email' | 'organisation' | 'roles', string>;

export function checkInvitation(
  values: InvitationValues,
  words: Words,
): Partial<Record<keyof InvitationValues, string>> {
  return {
    ...(values.givenName.trim() === '' && { givenName: words.givenName }),
    ...(values.familyName.trim() === '' && { familyName: words.familyName }),
    ...(!/^\S+@\S+\.\S+$/.test(values.email.trim()) && { email: words.email }),
    ...(values.organisation === undefined && { organisation: words.organisation }),
    ...(values.roles.length === 0 && { roles: words.roles }),
  };
}

/** The roles of an account that this page knows. */
export function rolesOf(account: { roles: readonly string[] }): Role[] {
  return ROLES.filter((role) => account.roles.includes(role));
}

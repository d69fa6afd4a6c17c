import { queryOptions, useQuery } from '@tanstack/react-query';
import { asProblem, problemFrom } from './problem';

export const ROLES = [
  'intake',
  'caseworker',
  'supervisor',
  'counsellor',
  'legal',
  'health',
  'shelter',
  'return_officer',
  'partner_worker',
  'partner_admin',
  'auditor',
  'analyst',
  'data_steward',
  'admin',
  'referral_sender',
] as const;
export type Role = (typeof ROLES)[number];

export type SignedIn = {
  signedIn: true;
  id: string;
  name: string;
  organisation: string;
  roles: Role[];
  expiresInSeconds: number;
};
export type Session = SignedIn | { signedIn: false };

export async function fetchSession(): Promise<Session> {
  try {
    const response = await fetch('/bff/session', {
      cache: 'no-store',
      headers: { Accept: 'application/json' },
    });
    if (response.status === 401) return { signedIn: false };
    if (!response.ok) throw problemFrom(response, await response.json().catch(() => undefined));
    return (await response.json()) as Session;
  } catch (failure) {
    throw asProblem(failure);
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Who is at the keyboard. Only for pages behind the sign-in. */
export function useSession(): SignedIn {
  const { data } = useQuery(sessionQuery);
  if (!data?.signedIn) throw new Error('not signed in');
  return data;
}

export function useHasRole(...roles: Role[]): boolean {
  const session = useSession();
  return session.roles.some((role) => roles.includes(role));
}

/** `then` must be a path of ours: the gateway refuses anything else. */
export function signInUrl(then: string): string {
  return `/oauth2/authorization/keycloak?then=${encodeURIComponent(then)}`;
}

import createClient from 'openapi-fetch';
import { asProblem, problemFrom } from './problem';
import type { paths as CasePaths } from './schema/cases';
import type { paths as IdentityPaths } from './schema/identity';
import type { paths as ReferralPaths } from './schema/referrals';
import { sessionGate } from './session-gate';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? undefined : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

function withCsrf(request: Request): Request {
  const token = csrfToken();
  if (token !== undefined && !SAFE_METHODS.includes(request.method))
    request.headers.set('X-XSRF-TOKEN', token);
  return request;
}

async function isRejectedToken(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return problemFrom(response, body).is('page-out-of-date');
}

/** Sends; waits for a new session when the old one has ended; fetches a new CSRF token once when it was refused. */
export async function patientFetch(request: Request, mayRenewToken = true): Promise<Response> {
  if (sessionGate.isClosed()) await sessionGate.waitForRenewal();
  const again = request.clone();
  const response = await fetch(withCsrf(request));
  if (response.status === 401) {
    await sessionGate.waitForRenewal();
    return patientFetch(again, mayRenewToken);
  }
  if (mayRenewToken && !SAFE_METHODS.includes(request.method) && (await isRejectedToken(response))) {
    await fetch('/bff/session', { cache: 'no-store' });
    return patientFetch(again, false);
  }
  return response;
}

const options = { baseUrl: '/api', fetch: (request: Request) => patientFetch(request) };

export const cases = createClient<CasePaths>(options);
export const referrals = createClient<ReferralPaths>(options);
export const identity = createClient<IdentityPaths>(options);

/** The body of a good answer; everything else is thrown as a `Problem`. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call.catch((failure: unknown) => {
    throw asProblem(failure);
  });
  if (!response.ok) throw problemFrom(response, error);
  return data as T;
}

/** Every change says which version it was based on. */
export function ifMatch(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"${String(revision)}"` };
}

/** For the few calls outside the API: logout. */
export function post(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(
    withCsrf(new Request(path, { method: 'POST', headers: { Accept: 'application/json' }, ...init })),
  );
}

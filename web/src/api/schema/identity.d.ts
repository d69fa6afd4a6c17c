// Written by hand until identity/openapi.json is generated over it by `npm run api`.
type Answered<R> = { responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': R } } } };
type Path<K extends string> = { path: Record<K, string> };
type Read<P, R> = { parameters: P } & Answered<R>;
type Change<P, B, R> = { parameters: P; requestBody: { content: { 'application/json': B } } } & Answered<R>;

export interface paths {
  '/people': { get: Read<{ query?: { role?: string } }, Person[]> };
  '/organisations': { get: Read<object, { id: string; name: string; country?: string }[]> };
  '/accounts': {
    get: Read<
      { query?: { organisation?: string; q?: string; cursor?: string } },
      { items: Account[]; next?: string }
    >;
    post: Change<
      object,
      { email: string; givenName: string; familyName: string; organisation: string; roles: string[] },
      { account: Account; temporaryPassword?: string }
    >;
  };
  '/accounts/{id}/roles': { put: Change<Path<'id'>, { roles: string[] }, Account> };
  '/accounts/{id}/organisation': { put: Change<Path<'id'>, { organisation: string }, Account> };
  '/accounts/{id}/enabled': { put: Change<Path<'id'>, { enabled: boolean }, Account> };
}

type Person = { id: string; name: string; roles: string[]; enabled: boolean };
type Account = {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  organisation: string;
  roles: string[];
  enabled: boolean;
  pending: boolean;
  changeable: boolean;
};

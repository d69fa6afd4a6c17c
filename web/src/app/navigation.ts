import type { Role, SignedIn } from '@/api/session';

export const STAFF: readonly Role[] = [
  'intake',
  'caseworker',
  'supervisor',
  'counsellor',
  'legal',
  'health',
  'shelter',
  'return_officer',
];

/** Who finds what. The services decide again on every call: this only keeps useless doors out of sight. */
export const ALLOWED = {
  work: STAFF,
  files: [...STAFF, 'auditor'],
  openFile: ['intake', 'caseworker', 'supervisor'],
  caseload: ['supervisor'],
  inbox: ['partner_worker', 'partner_admin'],
  accounts: ['admin', 'partner_admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Door = keyof typeof ALLOWED;

export function mayEnter(session: SignedIn, door: Door): boolean {
  const allowed: readonly Role[] = ALLOWED[door];
  return session.roles.some((role) => allowed.includes(role));
}

export const MENU = [
  { door: 'work', to: '/' },
  { door: 'files', to: '/files' },
  { door: 'caseload', to: '/caseload' },
  { door: 'inbox', to: '/inbox' },
  { door: 'accounts', to: '/accounts' },
] as const satisfies readonly { door: Door; to: string }[];

/** Where each person starts: the first door that is theirs. */
export function startPage(session: SignedIn): (typeof MENU)[number]['to'] | undefined {
  return MENU.find(({ door }) => mayEnter(session, door))?.to;
}

import { expect, it } from 'vitest';
import type { Role, SignedIn } from '@/api/session';
import { mayEnter, startPage } from './navigation';

function someone(...roles: Role[]): SignedIn {
  return { signedIn: true, id: 'u', name: 'U', organisation: 'o', roles, expiresInSeconds: 300 };
}

it('starts everyone where their work is', () => {
  expect(startPage(someone('caseworker'))).toBe('/');
  expect(startPage(someone('auditor'))).toBe('/files');
  expect(startPage(someone('partner_worker'))).toBe('/inbox');
  expect(startPage(someone('admin'))).toBe('/accounts');
  expect(startPage(someone('analyst'))).toBeUndefined();
});

it('keeps an administrator away from every case', () => {
  expect(mayEnter(someone('admin'), 'files')).toBe(false);
  expect(mayEnter(someone('admin'), 'work')).toBe(false);
  expect(mayEnter(someone('admin'), 'caseload')).toBe(false);
});

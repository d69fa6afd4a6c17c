import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Account } from '@/api/types';
import { ME, show } from '@/testing/show';
import { checkInvitation, rolesToGive } from './account';
import { AccountRow } from './account-row';
import { InvitePanel } from './invite-panel';
import { en } from './messages.en';

const account: Account = {
  id: 'a0000000-0000-4000-8000-000000000009',
  email: 'nia@example.org',
  givenName: 'Nia',
  familyName: 'Imagined',
  organisation: 'river-house',
  roles: ['partner_worker'],
  enabled: true,
  pending: false,
  changeable: true,
};

describe('who may give which roles', () => {
  it('keeps a partner to its own two', () => {
    expect(rolesToGive({ roles: ['partner_admin'] })).toEqual(['partner_worker', 'partner_admin']);
  });

  it('gives nobody the role of a program', () => {
    expect(rolesToGive({ roles: ['admin'] })).not.toContain('referral_sender');
  });
});

it('asks for everything an account needs', () => {
  const blank = {
    key: '',
    givenName: ' ',
    familyName: '',
    email: 'nia@',
    organisation: undefined,
    roles: [],
  };
  expect(Object.keys(checkInvitation(blank, en.errors)).sort()).toEqual([
    'email',
    'familyName',
    'givenName',
    'organisation',
    'roles',
  ]);
});

describe('a row', () => {
  it('lets an administrator change somebody else', async () => {
    await show(<AccountRow account={account} />, { roles: ['admin'] });
    expect(await screen.findByRole('button', { name: 'Stop sign-in: Nia Imagined' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Move to another organisation/ })).toBeTruthy();
  });

  it('offers nothing on the own account', async () => {
    await show(<AccountRow account={{ ...account, id: ME }} />, { roles: ['admin'] });
    expect(await screen.findByText(en.youHint)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers a partner no other organisation', async () => {
    await show(<AccountRow account={account} />, { roles: ['partner_admin'], organisation: 'river-house' });
    expect(await screen.findByRole('button', { name: /Change roles/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Move to another organisation/ })).toBeNull();
  });
});

it('shows the temporary password once, after one invitation under one key', async () => {
  const { user, calls } = await show(<InvitePanel onClose={() => undefined} />, {
    roles: ['partner_admin'],
    organisation: 'river-house',
    answers: {
      'POST /accounts': () => ({ status: 201, body: { account, temporaryPassword: 'amber-KITE-4821' } }),
    },
  });
  await user.type(await screen.findByLabelText(/Given name/), 'Nia');
  await user.type(screen.getByLabelText(/Family name/), 'Imagined');
  await user.type(screen.getByLabelText(/Work email/), 'nia@example.org');
  await user.click(screen.getByLabelText('Partner worker'));
  await user.click(screen.getByRole('button', { name: 'Create the account' }));
  expect(await screen.findByText('amber-KITE-4821')).toBeTruthy();
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ organisation: 'river-house' });
});

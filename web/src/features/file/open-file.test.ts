import { expect, it } from 'vitest';
import { newFile, requestOf } from './open-file';

it('needs no name: nothing typed is no identity and no safe contact', () => {
  const request = requestOf(newFile(), 'SOCIAL_MESSAGE');
  expect(request.identity).toBeUndefined();
  expect(request.safeContact).toBeUndefined();
  expect(request.profile.exploitation).toEqual({ answer: 'NOT_ASKED', values: [] });
});

it('keeps the account that wrote only with a message from social media', () => {
  const values = newFile();
  const contact = { ...values.firstContact, platform: 'Facebook' as const, handle: 'deckhand.blue' };
  expect(requestOf({ ...values, firstContact: contact }, 'SOCIAL_MESSAGE').firstContact.handle).toBe(
    'deckhand.blue',
  );
  expect(requestOf({ ...values, firstContact: contact }, 'HOTLINE').firstContact.handle).toBeUndefined();
});

it('sends of the age only what the chosen way of knowing it says', () => {
  const values = newFile();
  const age = { basis: 'AGE_BAND' as const, birthDate: '2001-02-03', band: 'BAND_24_26' as const };
  const { profile } = requestOf({ ...values, profile: { ...values.profile, age } }, 'HOTLINE');
  expect(profile.age).toEqual({ basis: 'AGE_BAND', birthDate: undefined, band: 'BAND_24_26' });
});

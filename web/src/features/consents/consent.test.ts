import { describe, expect, it } from 'vitest';
import { aCaseFile, aConsent, aReferral } from '@/testing/a-case-file';
import { blankConsent, checkConsent, inForce, notAsked, openReferralsOn, toConsent } from './consent';
import { en } from './messages.en';

const TODAY = '2026-11-22';
const file = aCaseFile();

function filledIn(differing: Partial<ReturnType<typeof blankConsent>>) {
  return { ...blankConsent(file, TODAY), ...differing };
}

describe('an answer about consent', () => {
  it('asks for nothing but the answer when somebody says no', () => {
    const no = filledIn({ purpose: 'CNS_01', decision: 'REFUSED' });
    expect(checkConsent(no, TODAY, en.errors)).toEqual({});
    expect(toConsent(no)).toEqual({
      purpose: 'CNS_01',
      decision: 'REFUSED',
      dataItems: [],
      givenBy: 'SURVIVOR',
      givenOn: TODAY,
      language: 'khm',
      mode: 'SIGNATURE',
    });
  });

  it('asks for the organisation, the items and where the form is kept when somebody says yes', () => {
    const yes = filledIn({ purpose: 'CNS_02', decision: 'GIVEN' });
    expect(Object.keys(checkConsent(yes, TODAY, en.errors)).sort()).toEqual([
      'dataItems',
      'evidence',
      'formVersion',
      'recipient',
    ]);
  });

  it('wants a witness for a spoken yes', () => {
    const spoken = filledIn({ purpose: 'CNS_01', decision: 'GIVEN', mode: 'WITNESSED_WORD' });
    expect(checkConsent(spoken, TODAY, en.errors)).toHaveProperty('witness');
  });

  it('cannot be of tomorrow, nor end before it began', () => {
    const wrong = filledIn({ decision: 'GIVEN', givenOn: '2026-11-23', expiresOn: '2026-11-23' });
    expect(checkConsent(wrong, TODAY, en.errors)).toMatchObject({
      givenOn: en.errors.givenOnFuture,
      expiresOn: en.errors.expiresOn,
    });
  });

  it('names no organisation where the purpose has none, even if one was picked before', () => {
    const yes = filledIn({ purpose: 'CNS_03', decision: 'GIVEN', recipient: 'river-house' });
    expect(toConsent(yes)).not.toHaveProperty('recipient');
  });

  it('starts from what a referral already knows', () => {
    const asked = { purpose: 'CNS_02', recipient: 'river-house', items: ['ADDRESS'] } as const;
    expect(blankConsent(file, TODAY, asked)).toMatchObject({
      purpose: 'CNS_02',
      recipient: 'river-house',
      dataItems: ['ADDRESS'],
      decision: undefined,
    });
  });
});

describe('the consents of a file', () => {
  it('tell what nobody has asked yet, a refusal being an answer', () => {
    expect(notAsked([])).toEqual(['CNS_01', 'CNS_03']);
    expect(notAsked([aConsent({ purpose: 'CNS_01', status: 'REFUSED' })])).toEqual(['CNS_03']);
  });

  it('are in force only while they are', () => {
    const given = aConsent();
    expect(inForce([given, aConsent({ status: 'WITHDRAWN' }), aConsent({ status: 'EXPIRED' })])).toEqual([
      given,
    ]);
  });

  it('pull back the open referrals that rest on them, and no other', () => {
    const consent = aConsent();
    const open = aReferral();
    const referrals = [open, aReferral({ status: 'COMPLETED' }), aReferral({ consent: 'another' })];
    expect(openReferralsOn(consent.id, referrals)).toEqual([open]);
  });
});

import { describe, expect, it } from 'vitest';
import { aConsent, aReferral } from '@/testing/a-case-file';
import { en } from './messages.en';
import {
  agreedItems,
  blankReferral,
  checkStep,
  coveringConsent,
  inPhase,
  isNewAnswer,
  refusedBefore,
  toRequest,
} from './referral';

describe('the consent a referral rests on', () => {
  it('covers the partner and everything that is sent, by itself: two never add up', () => {
    const name = aConsent({ id: 'a', dataItems: ['IDENTITY_NAME'] });
    const language = aConsent({ id: 'b', dataItems: ['LANGUAGE'] });
    expect(coveringConsent([name, language], 'river-house', ['IDENTITY_NAME', 'LANGUAGE'])).toBeUndefined();
    expect(coveringConsent([name, language], 'river-house', ['LANGUAGE'])).toBe(language);
    expect(coveringConsent([name], 'open-door', ['IDENTITY_NAME'])).toBeUndefined();
  });

  it('is in force and for this purpose', () => {
    expect(coveringConsent([aConsent({ status: 'WITHDRAWN' })], 'river-house', [])).toBeUndefined();
    expect(coveringConsent([aConsent({ purpose: 'CNS_05' })], 'river-house', [])).toBeUndefined();
  });

  it('is the one that lasts longest', () => {
    const short = aConsent({ id: 'a', expiresOn: '2026-12-01' });
    const long = aConsent({ id: 'b', expiresOn: '2027-12-01' });
    expect(coveringConsent([short, long], 'river-house', [])).toBe(long);
  });

  it('is not looked for where the person said no, until they say yes', () => {
    const no = aConsent({ status: 'REFUSED' });
    expect(refusedBefore([no], 'river-house')).toBe(true);
    expect(refusedBefore([no, aConsent()], 'river-house')).toBe(false);
    expect(agreedItems([no], 'river-house').size).toBe(0);
  });
});

describe('a referral being written', () => {
  it('says on each step what is missing there', () => {
    const blank = blankReferral();
    expect(Object.keys(checkStep('need', blank, en.errors))).toEqual(['service', 'urgency', 'need']);
    expect(Object.keys(checkStep('partner', blank, en.errors))).toEqual(['partner']);
    expect(checkStep('items', blank, en.errors)).toEqual({});
  });

  it('cannot be sent without a consent', () => {
    const values = {
      ...blankReferral('COUNSELLING'),
      urgency: 'U3' as const,
      need: ' weekly talks ',
      partner: 'river-house',
    };
    expect(toRequest(values, undefined)).toBeUndefined();
    expect(toRequest(values, aConsent({ id: 'c' }))).toEqual({
      partner: 'river-house',
      service: 'COUNSELLING',
      urgency: 'U3',
      reason: 'AdditionalServicesRequired',
      need: 'weekly talks',
      items: [],
      consent: 'c',
    });
  });
});

describe('the referrals of a file', () => {
  it('stand with the most pressing first while they wait', () => {
    const late = aReferral({ id: 'late', replyBy: '2026-11-20T00:00:00Z' });
    const soon = aReferral({ id: 'soon', replyBy: '2026-11-23T00:00:00Z' });
    expect(inPhase([soon, late, aReferral({ status: 'DECLINED' })], 'waiting')).toEqual([late, soon]);
  });

  it('are news only when the partner did something nobody here has read', () => {
    expect(isNewAnswer(aReferral({ status: 'ACCEPTED' }))).toBe(true);
    expect(isNewAnswer(aReferral({ status: 'ACCEPTED', acknowledged: true }))).toBe(false);
    expect(isNewAnswer(aReferral({ status: 'SEEN' }))).toBe(false);
    expect(isNewAnswer(aReferral({ status: 'REVOKED' }))).toBe(false);
  });
});

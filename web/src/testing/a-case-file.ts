import type { CaseFile, Consent, Referral } from '@/api/types';

const UNKNOWN = { answer: 'UNKNOWN' as const, values: [] };

/** A made-up file in which everything may be done and nothing has been yet. */
export function aCaseFile(differing: Partial<CaseFile> = {}): CaseFile {
  return {
    id: '11111111-1111-4111-8111-111111111111',
    caseNumber: 'WM-7K3QX2ZT',
    alias: 'quiet heron',
    revision: 7,
    organisation: 'harbour-light',
    state: 'RECOVERY',
    stateSince: '2026-11-02',
    registeredOn: '2026-10-13',
    firstContact: { channel: 'HOTLINE', on: '2026-10-11' },
    profile: {
      age: { basis: 'UNKNOWN' },
      gender: UNKNOWN,
      citizenships: UNKNOWN,
      language: { primary: 'khm', interpreter: 'YES', interpreterGender: UNKNOWN },
      exploitation: UNKNOWN,
      forcedCriminality: 'UNKNOWN',
      industries: UNKNOWN,
      meansOfControl: UNKNOWN,
      recruitment: UNKNOWN,
      countryPath: { transit: [], exploitation: UNKNOWN },
      chargesPending: 'UNKNOWN',
      deported: 'UNKNOWN',
      unaccompanied: 'UNKNOWN',
    },
    ageBand: 'UNKNOWN',
    child: false,
    named: false,
    survivorId: '11111111-1111-4111-8111-111111111112',
    team: [],
    moves: [],
    availableMoves: [],
    plan: {
      anchors: { firstContact: '2026-10-11', registered: '2026-10-13' },
      tracks: [],
      slips: [],
      next: [],
    },
    consents: [],
    referrals: [],
    may: ['CONSENT', 'REFER'],
    ...differing,
  };
}

export function aConsent(differing: Partial<Consent> = {}): Consent {
  return {
    id: '22222222-2222-4222-8222-222222222221',
    purpose: 'CNS_02',
    decision: 'GIVEN',
    recipient: 'river-house',
    dataItems: ['LANGUAGE', 'IDENTITY_NAME'],
    givenBy: 'SURVIVOR',
    givenOn: '2026-11-01',
    language: 'khm',
    mode: 'SIGNATURE',
    evidence: 'Cabinet 3',
    formVersion: '2026-1',
    expiresOn: '2027-05-01',
    status: 'IN_FORCE',
    ...differing,
  };
}

export function aReferral(differing: Partial<Referral> = {}): Referral {
  return {
    id: '33333333-3333-4333-8333-333333333331',
    partner: 'river-house',
    service: 'COUNSELLING',
    urgency: 'U3',
    reason: 'AdditionalServicesRequired',
    need: 'Somebody to talk with',
    status: 'SENT',
    queuedAt: '2026-11-20T10:00:00Z',
    sentAt: '2026-11-20T10:00:00Z',
    replyBy: '2026-11-21T10:00:00Z',
    overdue: false,
    by: 'a0000000-0000-4000-8000-000000000001',
    items: ['LANGUAGE'],
    consent: '22222222-2222-4222-8222-222222222221',
    history: [],
    acknowledged: false,
    ...differing,
  };
}

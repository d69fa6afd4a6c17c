import { expect, it } from 'vitest';
import type { Milestone } from '@/api/types';
import { mayOverride, needsOf, needsReason, newRecord, recordOf } from './recording';

function aMilestone(differing: Partial<Milestone>): Milestone {
  return {
    code: 'REP-07',
    title: 'Exit cleared',
    lead: ['RETURN_OFFICER'],
    rule: '',
    status: 'NOT_STARTED',
    overdue: false,
    waitingFor: [],
    needs: [],
    overridable: true,
    evidence: '',
    achievedWhen: '',
    records: [],
    ...differing,
  };
}

const milestone = { code: 'REP-03', or: [], kind: 'MILESTONE' as const, met: false };
const consent = { code: 'CNS-06', or: [], kind: 'CONSENT' as const, met: false };
const attested = { code: 'LEG-04', or: [], kind: 'ATTESTED' as const, met: false };

it('lets the recorder vouch only for what lies outside the plan', () => {
  const { attestable, missing } = needsOf(aMilestone({ needs: [milestone, consent, attested] }));
  expect(attestable).toEqual([attested]);
  expect(missing).toEqual([milestone, consent]);
});

it('offers to set an order aside to supervisors, where it is allowed, and never a consent', () => {
  expect(mayOverride(aMilestone({ needs: [milestone] }), true)).toBe(true);
  expect(mayOverride(aMilestone({ needs: [milestone] }), false)).toBe(false);
  expect(mayOverride(aMilestone({ needs: [milestone], overridable: false }), true)).toBe(false);
  expect(mayOverride(aMilestone({ needs: [milestone, consent] }), true)).toBe(false);
});

it('asks why for a refusal, for what does not apply, and for what is taken back', () => {
  expect(needsReason('DECLINED', 'NOT_STARTED')).toBe(true);
  expect(needsReason('NOT_APPLICABLE', 'NOT_STARTED')).toBe(true);
  expect(needsReason('IN_PROGRESS', 'ACHIEVED')).toBe(true);
  expect(needsReason('IN_PROGRESS', 'NOT_STARTED')).toBe(false);
  expect(needsReason('ACHIEVED', 'NOT_STARTED')).toBe(false);
});

it('sends evidence with what is achieved and a reason with a refusal, never what was typed for the other', () => {
  const typed = { ...newRecord(), text: ' Letter in the safe ', witness: 'T.', reason: 'Wants to wait' };
  expect(recordOf({ ...typed, status: 'ACHIEVED' })).toMatchObject({
    evidence: { kind: 'DOCUMENT', text: 'Letter in the safe' },
    witness: undefined,
    reason: undefined,
  });
  expect(recordOf({ ...typed, status: 'DECLINED' })).toMatchObject({
    evidence: undefined,
    reason: 'Wants to wait',
  });
});

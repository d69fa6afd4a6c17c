import { newId } from '@/api/id';
import type { Milestone, MilestoneStatus, RecordMilestone } from '@/api/types';
import { today } from '@/i18n/dates';

export type RecordValues = {
  id: string;
  status: MilestoneStatus;
  on: string;
  evidenceKind: 'DOCUMENT' | 'WITNESSED_NOTE';
  text: string;
  witness: string;
  reason: string;
  attested: string[];
  overriding: boolean;
  overrideReason: string;
};

export function newRecord(): RecordValues {
  return {
    id: newId(),
    status: 'ACHIEVED',
    on: today(),
    evidenceKind: 'DOCUMENT',
    text: '',
    witness: '',
    reason: '',
    attested: [],
    overriding: false,
    overrideReason: '',
  };
}

const SETTLED: readonly MilestoneStatus[] = ['ACHIEVED', 'DECLINED', 'NOT_APPLICABLE'];

/** A refusal, "does not apply" and taking something back each need a reason. */
export function needsReason(status: MilestoneStatus, before: MilestoneStatus): boolean {
  return (
    status === 'DECLINED' ||
    status === 'NOT_APPLICABLE' ||
    (SETTLED.includes(before) && !SETTLED.includes(status))
  );
}

/** What must come first counts for what is claimed as done, not for a refusal. */
export function claims(status: MilestoneStatus): boolean {
  return status === 'ACHIEVED' || status === 'PARTLY';
}

export type Needs = {
  /** What the recorder can vouch for. */
  attestable: Milestone['needs'];
  /** What is not there and cannot be vouched for. */
  missing: Milestone['needs'];
};

export function needsOf(milestone: Milestone): Needs {
  return {
    attestable: milestone.needs.filter((need) => need.kind === 'ATTESTED' && !need.met),
    missing: milestone.needs.filter((need) => need.kind !== 'ATTESTED' && !need.met),
  };
}

/** An override sets an order aside, never a consent. */
export function mayOverride(milestone: Milestone, supervisor: boolean): boolean {
  const { missing } = needsOf(milestone);
  return supervisor && milestone.overridable && missing.every((need) => need.kind !== 'CONSENT');
}

function orNothing(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

export function recordOf(values: RecordValues): RecordMilestone {
  const { id, status, on, evidenceKind } = values;
  const text = orNothing(values.text);
  const witness = evidenceKind === 'WITNESSED_NOTE' ? orNothing(values.witness) : undefined;
  const overrideReason = values.overriding ? orNothing(values.overrideReason) : undefined;
  return {
    id,
    status,
    on,
    evidence: claims(status) && text !== undefined ? { kind: evidenceKind, text } : undefined,
    witness: claims(status) ? witness : undefined,
    reason: claims(status) ? undefined : orNothing(values.reason),
    attested: claims(status) ? values.attested : [],
    override: overrideReason === undefined ? undefined : { reason: overrideReason },
  };
}

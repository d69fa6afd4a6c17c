import type { Caseload } from '@/api/types';

const approval: Pick<Record<Caseload['approvals'][number]['kind'], string>, 'CLOSURE'> = {
  CLOSURE: 'Closing the file',
};

export const en = {
  approval,
  title: 'Caseload',
  lead: 'Who carries how much, what nobody carries yet, and what waits for you.',
  approvalsTitle: 'Waiting for your decision',
  noApprovals: 'Nothing is waiting for a decision.',
  proposed: (what: string, by: string, when: string) => `${what}, proposed by ${by} ${when}`,
  nextStep: (state: string) => `Next step: ${state}`,
  colleague: 'a colleague',
  decide: 'Open and decide',
  decideThis: (caseNumber: string) => `Open and decide: ${caseNumber}`,
  own: 'You proposed this, so another supervisor decides.',
  unassignedTitle: 'Nobody carries these yet',
  noUnassigned: 'Every open file has somebody who carries it.',
  since: (when: string) => `since ${when}`,
  assign: 'Choose who carries it',
  workersTitle: 'Colleagues',
  noWorkers: 'No colleague carries a file yet.',
  open: 'Open files',
  overdue: 'Late steps',
  waitingReferrals: 'Unanswered referrals',
  load: 'Load',
  points: { one: '# point', other: '# points' },
  level: { light: 'Room for more', full: 'Full', over: 'Too much' },
  loadHint:
    'An open file counts one point, one in follow-up or on pause half a point. From 15 on a colleague is full; from 20 on it is too much for one person.',
  showFiles: (name: string) => `Files of ${name}`,
  hideFiles: (name: string) => `Hide the files of ${name}`,
  noFiles: 'No open files.',
  moreFiles: 'Show more',
  pass: 'Pass on',
  totalsTitle: 'Files by state',
  child: 'Child',
  late: (count: string) => `Late steps: ${count}`,
  dialog: {
    titleAssign: (caseNumber: string) => `Who carries ${caseNumber}?`,
    titlePass: (caseNumber: string) => `Pass on ${caseNumber}`,
    from: (name: string) => `Until now: ${name}`,
    happens:
      'The new colleague finds the file under My work at once. The change stays in the history of the file.',
    person: 'New owner',
    personLoad: (name: string, load: string) => `${name} (${load})`,
    choose: 'Choose a colleague',
    noOne:
      'No colleague can carry files yet. Ask your administrator to give somebody the role of caseworker.',
    why: 'Why?',
    whyHint: 'For example: speaks the language, leave, too many files.',
    confirm: 'Pass it on',
  },
  errors: { person: 'Choose a colleague.', why: 'Say why, so that it can be understood later.' },
  done: (caseNumber: string, name: string) => `${name} now carries ${caseNumber}.`,
} as const;

import { counted } from '@/i18n/counted';

const count = counted('en');

export const en = {
  title: 'Files',
  lead: 'By case number and alias. Names stay inside the file.',
  open: 'Open a file',
  filters: {
    label: 'Narrow the list',
    whose: 'Whose files',
    mine: 'My files',
    organisation: 'All in my organisation',
    q: 'Case number or alias',
    qHint: 'Never a name',
    state: 'State',
    anyState: 'Any state',
    track: 'Track',
    anyTrack: 'Any track',
    owner: 'Owner',
    anyOwner: 'Anyone',
    overdue: 'Only with something late',
    clear: 'Clear all',
  },
  column: { file: 'File', state: 'State', person: 'Person', next: 'Next', owner: 'Owner' },
  shown: (n: number) => count(n, { one: '# file shown', other: '# files shown' }),
  late: (n: number) => count(n, { one: '# late', other: '# late' }),
  waiting: (n: number) => count(n, { one: '# referral unanswered', other: '# referrals unanswered' }),
  child: 'Under 18',
  nothingDue: 'Nothing planned',
  noOwner: 'No owner yet',
  me: 'You',
  someone: 'A colleague',
  since: (date: string) => `since ${date}`,
  unknownExploitation: 'Not known yet',
  empty: {
    mine: {
      title: 'You are on no file yet',
      hint: 'Files appear here when you open one or a colleague adds you to the team.',
    },
    organisation: { title: 'There are no files yet', hint: 'Files appear here as soon as one is opened.' },
    filtered: { title: 'No file matches', hint: 'Try fewer filters.' },
  },
} as const;

import { counted } from '@/i18n/counted';

const count = counted('en');

export const en = {
  title: 'My work',
  lead: (name: string) => `Hello, ${name}. This is what is waiting for you.`,
  refresh: 'Look again',
  open: 'Open a file',
  section: {
    late: {
      title: 'Late',
      lead: 'File by file, the oldest first. Record what happened, or move the date with the person.',
      empty: 'Nothing is late.',
    },
    due: {
      title: 'Due in the next two weeks',
      lead: 'What comes next, in order.',
      empty: 'Nothing is due in the next two weeks.',
    },
    answered: { title: 'Answers to read', lead: 'Partners have replied.', empty: 'No new answers.' },
    waiting: {
      title: 'Waiting for others',
      lead: 'Referrals without an answer, and what you put to a supervisor.',
      empty: 'You are waiting for nobody.',
    },
    fresh: { title: 'New to you', lead: 'Files you were added to.', empty: 'No new files.' },
  },
  jump: 'What is waiting',
  allClear: 'Nothing is waiting for you',
  allClearHint: 'Nothing is late, due or unanswered. A good moment to rest, or to open a file.',
  daysLate: (days: number) => count(days, { one: '# day late', other: '# days late' }),
  moreSteps: (n: number) => count(n, { one: 'and # more step', other: 'and # more steps' }),
  allFiles: (n: number) => `Show all ${String(n)} files`,
  approval: (state: string) => `Waiting for a supervisor to confirm: ${state}`,
  newFile: 'You are on the team of this file',
  newFileAs: (role: string) => `You joined the team: ${role}`,
  expiring: 'A consent is about to end',
  expiringFor: (purpose: string) => `This consent is about to end: ${purpose}`,
  referralTo: (service: string, partner: string) => `${service}: ${partner}`,
  replyBy: (date: string) => `Reply asked for by ${date}`,
  capped: 'Only the first 100 are shown.',
} as const;

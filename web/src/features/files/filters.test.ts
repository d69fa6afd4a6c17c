import { expect, it } from 'vitest';
import { fileFilters } from './filters';

it('reads what the address says', () => {
  expect(
    fileFilters({ view: 'organisation', state: 'RECOVERY', track: 'REP', overdue: true, q: 'WM-' }),
  ).toEqual({
    view: 'organisation',
    state: 'RECOVERY',
    track: 'REP',
    overdue: true,
    q: 'WM-',
  });
});

it('leaves out what it does not know', () => {
  expect(fileFilters({ view: 'all', state: 'LOST', track: 'SAF', overdue: 'maybe', q: '' })).toEqual({});
});

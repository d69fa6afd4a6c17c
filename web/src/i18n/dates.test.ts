import { expect, it } from 'vitest';
import { addDays, daysBetween, today } from './dates';
import { formatFor } from './format';

it('never moves a date, whatever the time zone', () => {
  expect(formatFor('en').date('2026-11-22')).toBe('22 November 2026');
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  expect(daysBetween('2026-11-22', '2026-11-14')).toBe(-8);
});

it('takes today from the clock on the wall', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('shows a code that has no name as it is', () => {
  expect(formatFor('en').country('ID')).toBe('Indonesia');
  expect(formatFor('en').country('not a country')).toBe('not a country');
});

import { expect, it } from 'vitest';
import type { TimelineItem } from '@/api/types';
import { asItHappened } from './story';

function note(id: string, on: string, at: string): TimelineItem {
  return { id, on, at, kind: 'NOTE', details: {} };
}

it('tells the story by the day on which things happened, and by the hour within a day', () => {
  const late = note('written late', '2026-10-02', '2026-11-22T10:00:00Z');
  const morning = note('morning', '2026-11-20', '2026-11-20T08:00:00Z');
  const evening = note('evening', '2026-11-20', '2026-11-20T19:00:00Z');
  expect(asItHappened([late, morning, evening]).map((item) => item.id)).toEqual([
    'evening',
    'morning',
    'written late',
  ]);
});

import type { TimelineItem } from '@/api/types';

/**
 * Newest day first, by the day on which it happened. The service pages by when it was written down, which may be
 * days later.
 */
export function asItHappened(items: readonly TimelineItem[]): TimelineItem[] {
  return items.toSorted((a, b) => b.on.localeCompare(a.on) || b.at.localeCompare(a.at));
}

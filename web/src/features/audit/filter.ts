import type { TrailItem } from '@/api/types';

/** Kept in the address: ids, codes and days only. */
export type TrailFilter = { person?: string; kind?: TrailItem['kind']; from?: string; to?: string };

const KINDS: readonly TrailItem['kind'][] = ['ACT', 'READ', 'REFUSED'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[\w-]{1,64}$/;

function text(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

/** An address is typed by hand, too: whatever does not fit is left out. */
export function filterFrom(search: Readonly<Record<string, unknown>>): TrailFilter {
  const person = text(search.person, ID);
  const kind = KINDS.find((each) => each === search.kind);
  const from = text(search.from, DAY);
  const to = text(search.to, DAY);
  return {
    ...(person !== undefined && { person }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

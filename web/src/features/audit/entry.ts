import type { TrailItem } from '@/api/types';

/** "record-milestone" → "Record milestone", for acts newer than this page. */
export function spelled(act: string): string {
  const words = act.replaceAll('-', ' ').replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export type ObjectRef = { kind: string; id: string };

/** "milestone/REP-05" → its two halves. */
export function objectOf(entry: Pick<TrailItem, 'object'>): ObjectRef | undefined {
  const [kind, id] = entry.object?.split('/', 2) ?? [];
  return kind !== undefined && id !== undefined ? { kind, id } : undefined;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

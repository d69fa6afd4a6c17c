/**
 * What somebody typed and has not sent. Kept in memory only: it outlives a closed drawer, a changed tab or an ended
 * session, and is gone with the page, at logout and at quick exit. Nothing is ever stored.
 */
const kept = new Map<string, unknown>();

export const drafts = {
  get: (key: string): unknown => kept.get(key),
  keep: (key: string, values: unknown): void => {
    kept.set(key, values);
  },
  drop: (key: string): void => {
    kept.delete(key);
  },
  clear: (): void => {
    kept.clear();
  },
  any: (): boolean => kept.size > 0,
};

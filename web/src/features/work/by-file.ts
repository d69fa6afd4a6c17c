import type { WorkItem } from '@/api/types';

export type FileOfWork = { file: string; alias: string; caseNumber: string; items: WorkItem[] };

/** One entry a file, in the order in which the first of its items came: the oldest on top. */
export function byFile(items: readonly WorkItem[]): FileOfWork[] {
  const files = new Map<string, FileOfWork>();
  for (const item of items) {
    const known = files.get(item.file);
    if (known) known.items.push(item);
    else {
      const { file, alias, caseNumber } = item;
      files.set(file, { file, alias, caseNumber, items: [item] });
    }
  }
  return [...files.values()];
}

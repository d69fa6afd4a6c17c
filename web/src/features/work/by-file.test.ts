import { expect, it } from 'vitest';
import type { WorkItem } from '@/api/types';
import { byFile } from './by-file';

function late(file: string, code: string): WorkItem {
  return { kind: 'MILESTONE', file, caseNumber: `WM-${file}`, alias: file, code };
}

it('shows a file once, where its oldest step stands', () => {
  const files = byFile([late('a', 'PSY-02'), late('b', 'PSY-02'), late('a', 'PSY-03')]);
  expect(files.map(({ file, items }) => [file, items.map((item) => item.code)])).toEqual([
    ['a', ['PSY-02', 'PSY-03']],
    ['b', ['PSY-02']],
  ]);
});

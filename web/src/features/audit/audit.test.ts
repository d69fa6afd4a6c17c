import { describe, expect, it } from 'vitest';
import { isUuid, objectOf, spelled } from './entry';
import { filterFrom } from './filter';

describe('the filter in the address', () => {
  it('takes what fits and leaves out the rest', () => {
    expect(
      filterFrom({ kind: 'REFUSED', from: '2026-11-01', to: 'yesterday', person: 'a b', other: '1' }),
    ).toEqual({
      kind: 'REFUSED',
      from: '2026-11-01',
    });
  });

  it('may be empty', () => {
    expect(filterFrom({ kind: 'ANYTHING' })).toEqual({});
  });
});

describe('an entry', () => {
  it('spells out an act that is newer than this page', () => {
    expect(spelled('merge-files')).toBe('Merge files');
  });

  it('names what it was done to', () => {
    expect(objectOf({ object: 'milestone/REP-05' })).toEqual({ kind: 'milestone', id: 'REP-05' });
    expect(objectOf({})).toBeUndefined();
    expect(isUuid('REP-05')).toBe(false);
    expect(isUuid('33333333-3333-4333-8333-333333333335')).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { loadLevel } from './load';

it('calls fifteen points full and twenty too much', () => {
  expect([0, 14.5, 15, 19.5, 20].map(loadLevel)).toEqual(['light', 'light', 'full', 'full', 'over']);
});

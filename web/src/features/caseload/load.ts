/** Weighted points per colleague: full at 15, too much at 20 (domain §9.1). */
const FULL = 15;
const OVER = 20;

export type LoadLevel = 'light' | 'full' | 'over';

export function loadLevel(points: number): LoadLevel {
  if (points >= OVER) return 'over';
  return points >= FULL ? 'full' : 'light';
}

/**
 * A date without a time, "2026-11-22". It stays a string everywhere: turned into a `Date` it would move by a day
 * for anyone west of Greenwich.
 */
export type IsoDate = string;

const DAY = 86_400_000;

function midnight(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Today where the person at the keyboard is. */
export function today(now = new Date()): IsoDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${day}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(midnight(date) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** For `Intl` only, together with the time zone UTC. */
export function asUtcMidnight(date: IsoDate): Date {
  return new Date(midnight(date));
}

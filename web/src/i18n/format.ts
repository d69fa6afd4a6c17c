import { useMemo } from 'react';
import { asUtcMidnight, daysBetween, today, type IsoDate } from './dates';
import { useLocale, type Locale } from './locale';

export type Format = {
  /** 22 November 2026 */
  date: (date: IsoDate) => string;
  /** 22 Nov, with the year only when it is not this one */
  shortDate: (date: IsoDate) => string;
  /** 22 Nov 2026, 14:05 in the reader's own time zone */
  instant: (instant: string) => string;
  /** today, tomorrow, in 5 days, 3 days ago */
  fromToday: (date: IsoDate) => string;
  /** in 40 minutes, 3 hours ago, in 2 days */
  fromNow: (instant: string) => string;
  number: (value: number) => string;
  list: (items: readonly string[]) => string;
  country: (code: string) => string;
  language: (code: string) => string;
};

/** From how many minutes on a unit is used, its length in minutes, and its name. */
const UNITS = [
  [2_880, 1_440, 'day'],
  [90, 60, 'hour'],
] as const;
const SMALLEST = [0, 1, 'minute'] as const;

function orCode(name: string | undefined, code: string): string {
  return name ?? code;
}

function safely(names: Intl.DisplayNames, code: string): string {
  try {
    return orCode(names.of(code), code);
  } catch {
    return code;
  }
}

/** English without a country would put the month first, which half of the readers take for the day. */
const CUSTOM: Record<Locale, string> = { en: 'en-GB' };

export function formatFor(language: Locale): Format {
  const locale = CUSTOM[language];
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortWithYear = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    date: (date) => long.format(asUtcMidnight(date)),
    shortDate: (date) =>
      (date.slice(0, 4) === today().slice(0, 4) ? short : shortWithYear).format(asUtcMidnight(date)),
    instant: (instant) => moment.format(Date.parse(instant)),
    fromToday: (date) => relative.format(daysBetween(today(), date), 'day'),
    fromNow: (instant) => {
      const minutes = (Date.parse(instant) - Date.now()) / 60_000;
      const [, length, unit] = UNITS.find(([from]) => Math.abs(minutes) >= from) ?? SMALLEST;
      return relative.format(Math.round(minutes / length), unit);
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    country: (code) => safely(countries, code),
    language: (code) => safely(languages, code),
  };
}

export function useFormat(): Format {
  const { locale } = useLocale();
  return useMemo(() => formatFor(locale), [locale]);
}

/** For lists the reader searches by eye. */
export function byName(locale: Locale): (a: { label: string }, b: { label: string }) => number {
  const collator = new Intl.Collator(locale);
  return (a, b) => collator.compare(a.label, b.label);
}

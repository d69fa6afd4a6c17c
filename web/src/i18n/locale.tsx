import { createContext, useContext, type ReactNode } from 'react';

/** Every language the screens speak. Adding one here makes each untranslated catalogue fail to compile. */
export type Locale = 'en';
export const LOCALES: readonly Locale[] = ['en'];

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'ur', 'he', 'ps', 'ku'];

/** The shape of a message file with its exact English words widened, so that a translation has to fill every key. */
export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer A) => string
    ? (...values: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

export type Catalog<M> = Readonly<Record<Locale, M>>;

export function catalog<T>(messages: { en: T } & Record<Locale, Translated<T>>): Catalog<Translated<T>> {
  return messages;
}

type LocaleState = { locale: Locale; choose: (locale: Locale) => void };

const LocaleContext = createContext<LocaleState>({ locale: 'en', choose: () => undefined });

export function LocaleProvider({ value, children }: { value: LocaleState; children: ReactNode }) {
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

export function useLocale(): LocaleState {
  return useContext(LocaleContext);
}

export function useMessages<M>(of: Catalog<M>): M {
  return of[useLocale().locale];
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
}

export function nameOfLocale(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

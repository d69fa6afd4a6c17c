import type { Locale } from './locale';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Plural forms by the language's own rules; `#` stands for the number. */
export function counted(locale: Locale) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}

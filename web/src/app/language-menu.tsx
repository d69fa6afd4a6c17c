import { NativeSelect } from '@mantine/core';
import { LOCALES, nameOfLocale, useLocale, useMessages } from '@/i18n/locale';
import { appMessages } from './messages';

/** Shows itself as soon as there is a second language to choose. */
export function LanguageMenu() {
  const t = useMessages(appMessages);
  const { locale, choose } = useLocale();
  if (LOCALES.length < 2) return null;
  return (
    <NativeSelect
      aria-label={t.language}
      value={locale}
      data={LOCALES.map((value) => ({ value, label: nameOfLocale(value) }))}
      onChange={(event) => {
        const chosen = LOCALES.find((each) => each === event.currentTarget.value);
        if (chosen) choose(chosen);
      }}
    />
  );
}

import type { Answer, YesNo } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useWords } from '@/vocabulary/words';
import { fileMessages } from './messages';

type Read = { label: string; value: string; unknown?: boolean };

/** Turns answers into facts to read: unknown and not asked are shown as what they are. */
export function useFacts() {
  const t = useMessages(fileMessages).profile;
  const words = useWords();
  const format = useFormat();
  return {
    answer<T extends string>(label: string, given: Answer<T> | undefined, word: (value: T) => string): Read {
      if (given?.answer === 'GIVEN') return { label, value: format.list(given.values.map(word)) };
      return { label, value: given?.answer === 'UNKNOWN' ? t.unknown : t.notAsked, unknown: true };
    },
    yesNo(label: string, given: YesNo | undefined): Read {
      const value = given ?? 'NOT_ASKED';
      return { label, value: words.yesNo[value], unknown: value === 'UNKNOWN' || value === 'NOT_ASKED' };
    },
    maybe(label: string, value: string | undefined): Read {
      return value === undefined || value === ''
        ? { label, value: t.unknown, unknown: true }
        : { label, value };
    },
  };
}

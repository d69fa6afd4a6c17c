import { useMessages } from '@/i18n/locale';
import { vocabulary } from './messages';

/** Plain words for the codes that travel on the wire: `words.state.INTAKE`. */
export function useWords() {
  return useMessages(vocabulary);
}

/** The word for a code whose set another service may have widened since: undefined when there is none here yet. */
export function wordFor(
  words: Readonly<Record<string, string>>,
  code: string | undefined,
): string | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}

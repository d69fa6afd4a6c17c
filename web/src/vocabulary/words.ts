import { useMessages } from '@/i18n/locale';
import { vocabulary } from './messages';

/** Plain words for the codes that travel on the wire: `words.state.INTAKE`. */
export function useWords() {
  return useMessages(vocabulary);
}

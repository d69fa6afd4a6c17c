import { usePersonName } from '@/api/people';
import { useSession } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { fileMessages } from './messages';

/** "you", a colleague's name, or "a colleague" when the account is not known here any more. */
export function useWho(): (id: string) => string {
  const t = useMessages(fileMessages);
  const me = useSession().id;
  const nameOf = usePersonName();
  return (id) => (id === me ? t.me : (nameOf(id) ?? t.someone));
}

import type { ReactNode } from 'react';
import { useSession, type Role } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { ChoicesField } from '@/ui/choice-field';
import { useWords } from '@/vocabulary/words';
import { rolesToGive } from './account';
import { accountsMessages } from './messages';

type Props = { value: readonly Role[]; onChange: (roles: Role[]) => void; error?: ReactNode };

export function RoleChoices(props: Props) {
  const t = useMessages(accountsMessages).inviting;
  const words = useWords();
  const offered = rolesToGive(useSession());
  return (
    <ChoicesField
      {...props}
      label={t.roles}
      hint={t.rolesHint}
      data-path="roles"
      options={offered.map((value) => ({ value, label: words.role[value] }))}
    />
  );
}

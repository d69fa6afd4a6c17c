import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from '@/api/people';
import { useSession } from '@/api/session';
import { useMessages } from '@/i18n/locale';
import { Picker } from '@/ui/picker';
import type { ConsentValues } from './consent';
import { consentsMessages } from './messages';

export function RecipientField({ form }: { form: UseFormReturnType<ConsentValues> }) {
  const t = useMessages(consentsMessages).form;
  const { organisation: own } = useSession();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  return (
    <Picker
      label={t.recipient}
      description={t.recipientHint}
      placeholder={t.recipientPlaceholder}
      withAsterisk
      options={organisations
        .filter(({ id }) => id !== own)
        .map(({ id, name }) => ({ value: id, label: name }))}
      {...form.getInputProps('recipient')}
    />
  );
}

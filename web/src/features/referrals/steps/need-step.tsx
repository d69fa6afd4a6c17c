import { Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { SendReferral, ServiceCode, Urgency } from '@/api/types';
import { useMessages } from '@/i18n/locale';
import { optionsOf } from '@/ui/choice-field';
import { ChoiceGroup } from '@/ui/choice-group';
import { Picker } from '@/ui/picker';
import { useWords } from '@/vocabulary/words';
import { referralsMessages } from '../messages';
import type { ReferralValues } from '../referral';

export function NeedStep({ form }: { form: UseFormReturnType<ReferralValues> }) {
  const t = useMessages(referralsMessages);
  const n = t.dialog.need;
  const words = useWords();
  const values = form.getValues();
  return (
    <Stack gap="lg">
      <Picker
        label={n.service}
        placeholder={n.servicePlaceholder}
        withAsterisk
        options={optionsOf<ServiceCode>(words.service)}
        {...form.getInputProps('service')}
        onChange={(service: ServiceCode | undefined) => {
          // another kind of help has other partners
          form.setValues({ service, partner: undefined });
        }}
      />
      <ChoiceGroup
        path="urgency"
        label={n.urgency}
        required
        error={form.errors.urgency}
        choices={optionsOf<Urgency>(words.urgency).map((each) => ({
          ...each,
          hint: t.urgencyHint[each.value],
        }))}
        value={values.urgency}
        onChange={(urgency) => {
          form.setFieldValue('urgency', urgency);
        }}
      />
      <Textarea
        label={n.need}
        description={n.needHint}
        withAsterisk
        autosize
        minRows={3}
        {...form.getInputProps('need')}
      />
      <Picker
        label={n.reason}
        options={optionsOf<SendReferral['reason']>(t.reason)}
        clearable={false}
        searchable={false}
        {...form.getInputProps('reason')}
      />
      <Picker
        label={n.workerGender}
        placeholder={n.workerGenderAny}
        options={optionsOf<NonNullable<SendReferral['workerGender']>>(words.gender)}
        {...form.getInputProps('workerGender')}
      />
      <TextInput
        label={n.accessNeeds}
        description={n.accessNeedsHint}
        autoComplete="off"
        {...form.getInputProps('accessNeeds')}
      />
    </Stack>
  );
}

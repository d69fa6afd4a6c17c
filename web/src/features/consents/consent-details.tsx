import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { GiveConsent } from '@/api/types';
import type { IsoDate } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { optionsOf } from '@/ui/choice-field';
import { ChoiceGroup } from '@/ui/choice-group';
import { DateField } from '@/ui/date-field';
import { Picker } from '@/ui/picker';
import { useLanguages } from '@/vocabulary/places';
import type { ConsentValues } from './consent';
import { consentsMessages } from './messages';

/** Who answered, when and how. A no needs only who, when and in which language. */
export function ConsentDetails({ form, today }: { form: UseFormReturnType<ConsentValues>; today: IsoDate }) {
  const t = useMessages(consentsMessages);
  const languages = useLanguages();
  const values = form.getValues();
  const refused = values.decision === 'REFUSED';
  const spoken = values.mode === 'WITNESSED_WORD';

  return (
    <>
      <ChoiceGroup
        path="givenBy"
        label={t.form.givenBy}
        choices={optionsOf<GiveConsent['givenBy']>(t.givenBy)}
        value={values.givenBy}
        onChange={(givenBy) => {
          form.setFieldValue('givenBy', givenBy);
        }}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField max={today} label={t.form.givenOn} withAsterisk {...form.getInputProps('givenOn')} />
        {!refused && (
          <DateField
            min={values.givenOn}
            label={t.form.expiresOn}
            description={t.form.expiresHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            withAsterisk
            {...form.getInputProps('expiresOn')}
          />
        )}
        <Picker
          label={t.form.language}
          withAsterisk
          options={languages}
          {...form.getInputProps('language')}
        />
        <TextInput label={t.form.interpreter} autoComplete="off" {...form.getInputProps('interpreter')} />
      </SimpleGrid>
      {!refused && (
        <>
          <ChoiceGroup
            path="mode"
            label={t.form.mode}
            choices={optionsOf<GiveConsent['mode']>(t.mode)}
            value={values.mode}
            onChange={(mode) => {
              form.setFieldValue('mode', mode);
            }}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t.form.witness}
              description={t.form.witnessHint}
              withAsterisk={spoken}
              autoComplete="off"
              {...form.getInputProps('witness')}
            />
            <TextInput
              label={t.form.formVersion}
              description={t.form.formVersionHint}
              withAsterisk
              autoComplete="off"
              {...form.getInputProps('formVersion')}
            />
          </SimpleGrid>
        </>
      )}
      <Textarea
        label={refused ? t.form.evidenceRefused : t.form.evidence}
        description={refused ? t.form.evidenceRefusedHint : t.form.evidenceHint}
        withAsterisk={!refused}
        autosize
        minRows={2}
        {...form.getInputProps('evidence')}
      />
      {!refused && (
        <Textarea
          label={t.form.limits}
          description={t.form.limitsHint}
          autosize
          minRows={2}
          {...form.getInputProps('limits')}
        />
      )}
    </>
  );
}

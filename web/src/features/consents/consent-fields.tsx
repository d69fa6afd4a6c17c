import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useOrganisationName } from '@/api/people';
import type { DataItem, GiveConsent } from '@/api/types';
import type { IsoDate } from '@/i18n/dates';
import { useMessages } from '@/i18n/locale';
import { ChoiceGroup } from '@/ui/choice-group';
import { Notice } from '@/ui/notice';
import { useWords } from '@/vocabulary/words';
import { namesAnOrganisation, PURPOSES, type ConsentValues } from './consent';
import { ConsentDetails } from './consent-details';
import { consentsMessages } from './messages';
import { RecipientField } from './recipient-field';

type Props = {
  form: UseFormReturnType<ConsentValues>;
  child: boolean;
  /** The purpose and organisation follow from what the person is asked for. */
  fixed: boolean;
  today: IsoDate;
};

const DECISIONS: readonly GiveConsent['decision'][] = ['GIVEN', 'REFUSED'];

export function ConsentFields({ form, child, fixed, today }: Props) {
  const t = useMessages(consentsMessages);
  const words = useWords();
  const organisation = useOrganisationName();
  const values = form.getValues();
  const refused = values.decision === 'REFUSED';
  const items = Object.keys(words.dataItem) as DataItem[];

  return (
    <Stack gap="lg">
      {!fixed && (
        <ChoiceGroup
          path="purpose"
          label={t.form.purpose}
          choices={PURPOSES.map((value) => ({
            value,
            label: words.consentPurpose[value],
            hint: t.purposeHint[value],
          }))}
          value={values.purpose}
          onChange={(purpose) => {
            form.setFieldValue('purpose', purpose);
          }}
        />
      )}
      {!fixed && namesAnOrganisation(values.purpose) && <RecipientField form={form} />}
      {fixed && (
        <Notice
          title={t.form.about(words.consentPurpose[values.purpose], organisation(values.recipient ?? ''))}
        />
      )}
      <ChoiceGroup
        path="decision"
        label={t.form.decision}
        required
        error={form.errors.decision}
        choices={DECISIONS.map((value) => ({ value, label: t.form[value], hint: t.form[`${value}Hint`] }))}
        value={values.decision}
        onChange={(decision) => {
          form.setFieldValue('decision', decision);
        }}
      />
      <Checkbox.Group
        label={refused ? t.form.itemsRefused : t.form.items}
        description={refused ? t.form.itemsRefusedHint : fixed ? t.form.itemsAskedHint : t.form.itemsHint}
        value={values.dataItems}
        onChange={(chosen) => {
          form.setFieldValue(
            'dataItems',
            items.filter((item) => chosen.includes(item)),
          );
        }}
        error={form.errors.dataItems}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs" mt="xs">
          {items.map((item, index) => (
            <Checkbox
              key={item}
              value={item}
              label={words.dataItem[item]}
              {...(index === 0 && { 'data-path': 'dataItems' })}
            />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      {child && <Notice>{t.form.childHint}</Notice>}
      <ConsentDetails form={form} today={today} />
    </Stack>
  );
}

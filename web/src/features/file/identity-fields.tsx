import { Autocomplete, Collapse, SimpleGrid, Stack, Textarea, TextInput, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import type { IdentityValues, SafeContactValues } from './identity';
import { fileMessages } from './messages';

type Part<T> = { value: T; onChange: (value: T) => void; errorAt: (path: string) => ReactNode; at: string };

const FIELDS = [
  'givenName',
  'familyName',
  'otherNames',
  'nativeName',
  'identityNumber',
  'phone',
  'email',
  'address',
] as const;

/** Who the person is. The browser is told to remember none of it. */
export function IdentityFields({ value, onChange, errorAt, at }: Part<IdentityValues>) {
  const t = useMessages(fileMessages).identity;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={t[field]}
          value={value[field]}
          error={errorAt(field)}
          data-path={`${at}${field}`}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          onChange={(event) => {
            onChange({ ...value, [field]: event.currentTarget.value });
          }}
        />
      ))}
    </SimpleGrid>
  );
}

export function SafeContactFields({ value, onChange, errorAt, at }: Part<SafeContactValues>) {
  const t = useMessages(fileMessages).open.safe;
  const filled = [value.hours, value.whoMayAnswer, value.codeWord, value.notes].some((text) => text !== '');
  const [more, { toggle }] = useDisclosure(filled);
  function text(field: keyof SafeContactValues) {
    return {
      label: t[field],
      value: value[field],
      error: errorAt(field),
      'data-path': `${at}${field}`,
      autoComplete: 'off',
      maxLength: 500,
      onChange: (event: { currentTarget: { value: string } }) => {
        onChange({ ...value, [field]: event.currentTarget.value });
      },
    };
  }
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Autocomplete
          label={t.channel}
          data={[...t.channels]}
          value={value.channel}
          error={errorAt('channel')}
          data-path={`${at}channel`}
          autoComplete="off"
          onChange={(channel) => {
            onChange({ ...value, channel });
          }}
        />
        <TextInput {...text('value')} />
      </SimpleGrid>
      <div>
        <Button variant="subtle" size="compact-md" aria-expanded={more} onClick={toggle}>
          {t.more}
        </Button>
      </div>
      <Collapse expanded={more}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
            <TextInput {...text('hours')} />
            <TextInput {...text('whoMayAnswer')} />
            <TextInput {...text('codeWord')} />
          </SimpleGrid>
          <Textarea {...text('notes')} autosize minRows={2} />
        </Stack>
      </Collapse>
    </Stack>
  );
}

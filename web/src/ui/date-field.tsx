import { TextInput, type TextInputProps } from '@mantine/core';
import type { IsoDate } from '@/i18n/dates';

type Props = Omit<TextInputProps, 'type' | 'value' | 'onChange' | 'min' | 'max'> & {
  value?: IsoDate | undefined;
  onChange?: (value: IsoDate) => void;
  min?: IsoDate;
  max?: IsoDate;
};

/** The browser's own date input: keyboard, screen reader and calendar come with it, and its value is an ISO string. */
export function DateField({ value, onChange, ...input }: Props) {
  return (
    <TextInput
      maw="14rem"
      {...input}
      type="date"
      value={value ?? ''}
      onChange={(event) => {
        onChange?.(event.currentTarget.value);
      }}
    />
  );
}

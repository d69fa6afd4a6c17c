import { Select, type SelectProps } from '@mantine/core';
import { useMessages } from '@/i18n/locale';
import type { Option } from './choice-field';
import styles from './fields.module.css';
import { uiMessages } from './messages';

type Props<T extends string> = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  options: readonly Option<T>[];
  value?: T | undefined;
  onChange?: (value: T | undefined) => void;
};

/** One of many: type a few letters, pick. */
export function Picker<T extends string>({ options, value, onChange, ...select }: Props<T>) {
  const t = useMessages(uiMessages);
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t.clear }}
      nothingFoundMessage={t.noMatch}
      // the list itself scrolls, so that what the arrow keys walk through is what a screen reader knows
      withScrollArea={false}
      classNames={{ options: styles.options ?? '' }}
      {...select}
      data={[...options]}
      value={value ?? null}
      onChange={(chosen: string | null) => {
        onChange?.(options.find((option) => option.value === chosen)?.value);
      }}
    />
  );
}

import { Chip, MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '@/i18n/locale';
import type { Option } from './choice-field';
import { FieldSet } from './field-set';
import styles from './fields.module.css';
import { uiMessages } from './messages';

type Answered<T> = { answer: 'GIVEN' | 'UNKNOWN' | 'NOT_ASKED'; values: T[] };

type Props<T extends string> = {
  label: string;
  options: readonly Option<T>[];
  value: Answered<T>;
  onChange: (value: Answered<T>) => void;
  hint?: ReactNode;
  error?: ReactNode;
  /** For long lists: type to search instead of all options in sight. */
  searchable?: boolean;
  placeholder?: string;
  'data-path'?: string;
};

/** What is known, or that it is unknown, or that nobody has asked: three different answers. */
export function AnswerField<T extends string>({
  label,
  options,
  value,
  onChange,
  searchable = false,
  placeholder,
  ...field
}: Props<T>) {
  const t = useMessages(uiMessages);
  function give(chosen: readonly string[]): void {
    const values = options.map((each) => each.value).filter((each) => chosen.includes(each));
    onChange(values.length > 0 ? { answer: 'GIVEN', values } : { answer: 'NOT_ASKED', values: [] });
  }
  return (
    <FieldSet label={label} {...field}>
      {searchable && (
        <MultiSelect
          aria-label={label}
          className={styles.combobox}
          data={[...options]}
          value={value.values}
          onChange={give}
          searchable
          hidePickedOptions
          placeholder={value.values.length === 0 ? placeholder : undefined}
          nothingFoundMessage={t.noMatch}
          data-path={field['data-path']}
        />
      )}
      <div className={styles.chips}>
        {!searchable &&
          options.map((option, index) => (
            <Chip
              key={option.value}
              checked={value.values.includes(option.value)}
              onChange={(on) => {
                give(
                  on ? [...value.values, option.value] : value.values.filter((each) => each !== option.value),
                );
              }}
              data-path={index === 0 ? field['data-path'] : undefined}
            >
              {option.label}
            </Chip>
          ))}
        <div className={searchable ? styles.chips : styles.apart}>
          {(['UNKNOWN', 'NOT_ASKED'] as const).map((answer) => (
            <Chip
              key={answer}
              variant="outline"
              checked={value.answer === answer}
              onChange={() => {
                onChange({ answer, values: [] });
              }}
            >
              {answer === 'UNKNOWN' ? t.answer.unknown : t.answer.notAsked}
            </Chip>
          ))}
        </div>
      </div>
    </FieldSet>
  );
}

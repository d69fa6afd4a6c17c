import { Chip } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldSet } from './field-set';
import styles from './fields.module.css';

/** `quiet` ones, such as "not asked yet", stand back when chosen, so that real answers are seen first. */
export type Option<T extends string> = { value: T; label: string; quiet?: boolean };

/** Options from a record of labels, in the record's order. */
export function optionsOf<T extends string>(labels: Readonly<Record<T, string>>): Option<T>[] {
  return (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }));
}

type Common<T extends string> = {
  label: ReactNode;
  options: readonly Option<T>[];
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
  'data-path'?: string;
};

type OneProps<T extends string> = Common<T> & { value: T | undefined; onChange: (value: T) => void };

/** One of a few: all options in sight, one click or an arrow key. */
export function ChoiceField<T extends string>({ value, onChange, options, ...field }: OneProps<T>) {
  return (
    <FieldSet {...field}>
      <Chip.Group
        value={value ?? null}
        onChange={(chosen) => {
          const option = options.find((each) => each.value === chosen);
          if (option) onChange(option.value);
        }}
      >
        <div className={styles.chips}>
          {options.map((option, index) => (
            <Chip
              key={option.value}
              value={option.value}
              variant={option.quiet ? 'outline' : 'filled'}
              data-path={index === 0 ? field['data-path'] : undefined}
            >
              {option.label}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </FieldSet>
  );
}

type ManyProps<T extends string> = Common<T> & { value: readonly T[]; onChange: (value: T[]) => void };

/** Any of a few. */
export function ChoicesField<T extends string>({ value, onChange, options, ...field }: ManyProps<T>) {
  return (
    <FieldSet {...field}>
      <Chip.Group
        multiple
        value={[...value]}
        onChange={(chosen) => {
          onChange(options.map((each) => each.value).filter((each) => chosen.includes(each)));
        }}
      >
        <div className={styles.chips}>
          {options.map((option, index) => (
            <Chip
              key={option.value}
              value={option.value}
              data-path={index === 0 ? field['data-path'] : undefined}
            >
              {option.label}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </FieldSet>
  );
}

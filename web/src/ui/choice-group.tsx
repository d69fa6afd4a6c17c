import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './choice-group.module.css';

export type Choice<T extends string> = { value: T; label: ReactNode; hint?: ReactNode };

type Props<T extends string> = {
  label: ReactNode;
  description?: ReactNode;
  choices: readonly Choice<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  error?: ReactNode;
  required?: boolean;
  /** The form's name for the field, so that the focus finds it. */
  path?: string;
};

/** A few answers of equal weight, each explained: the whole card can be pressed, the arrow keys move between them. */
export function ChoiceGroup<T extends string>({
  choices,
  value,
  onChange,
  path,
  required,
  ...group
}: Props<T>) {
  return (
    <Radio.Group
      {...group}
      withAsterisk={required ?? false}
      value={value ?? null}
      onChange={(chosen: string) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice) onChange(choice.value);
      }}
    >
      <div className={styles.choices}>
        {choices.map((each, index) => (
          <Radio
            key={each.value}
            value={each.value}
            label={each.label}
            description={each.hint}
            classNames={{
              root: styles.choice ?? '',
              label: styles.label ?? '',
              description: styles.hint ?? '',
            }}
            {...(index === 0 && path !== undefined && { 'data-path': path })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

import { useForm, type UseFormInput, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { asProblem, fieldPath } from '@/api/problem';
import { drafts } from './drafts';

type Values = Record<string, unknown>;

export type DraftForm<T extends Values> = {
  form: UseFormReturnType<T>;
  /** The form came back with what had been typed before. */
  restored: boolean;
  /** After it was saved, or when the person starts over. */
  forget: () => void;
  startOver: () => void;
  /**
   * Puts a problem's field errors at their fields and moves the focus to the first. `fieldOf` names the field where
   * the form and the service call it differently.
   */
  showErrors: (error: unknown, fieldOf?: Readonly<Partial<Record<string, string>>>) => void;
};

/**
 * A form that keeps what was typed under a name of its own ("note/<file>") until it is saved or thrown away on purpose.
 * Keep a name free of anything personal.
 */
export function useDraftForm<T extends Values>(name: string, input: UseFormInput<T>): DraftForm<T> {
  // read once: later renders must not see the draft this very form is writing
  const [draft, setDraft] = useState(() => drafts.get(name) as T | undefined);
  const form = useForm<T>({
    ...input,
    initialValues: draft ?? input.initialValues,
    onValuesChange: (values, before) => {
      drafts.keep(name, values);
      input.onValuesChange?.(values, before);
    },
  });

  function focus(path: string | undefined): void {
    if (path === undefined) return;
    const node =
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ??
      document.querySelector<HTMLElement>(`[name="${CSS.escape(path)}"]`);
    node?.focus();
  }

  return {
    form,
    restored: draft !== undefined,
    forget: () => {
      drafts.drop(name);
      setDraft(undefined);
    },
    startOver: () => {
      if (input.initialValues) {
        form.setInitialValues(input.initialValues);
        form.setValues(input.initialValues);
      }
      form.clearErrors();
      drafts.drop(name);
      setDraft(undefined);
    },
    showErrors: (error, fieldOf = {}) => {
      const errors = Object.fromEntries(
        asProblem(error).errors.map(({ pointer, message }) => {
          const path = fieldPath(pointer);
          return [fieldOf[path] ?? path, message];
        }),
      );
      form.setErrors(errors);
      focus(Object.keys(errors)[0]);
    },
  };
}

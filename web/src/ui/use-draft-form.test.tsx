import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { drafts } from './drafts';
import { useDraftForm } from './use-draft-form';

function noteForm() {
  return renderHook(() => useDraftForm('note/1', { initialValues: { text: '' } }));
}

it('brings back what was typed when the form comes back', () => {
  const first = noteForm();
  act(() => {
    first.result.current.form.setFieldValue('text', 'He called back.');
  });
  first.unmount();
  const second = noteForm();
  expect(second.result.current.restored).toBe(true);
  expect(second.result.current.form.values.text).toBe('He called back.');
});

it('forgets what was saved, and what was thrown away on purpose', () => {
  const first = noteForm();
  act(() => {
    first.result.current.form.setFieldValue('text', 'He called back.');
  });
  act(() => {
    first.result.current.startOver();
  });
  expect(drafts.any()).toBe(false);
  expect(first.result.current.form.values.text).toBe('');
});

it('keeps nothing in the browser’s storage', () => {
  const { result } = noteForm();
  act(() => {
    result.current.form.setFieldValue('text', 'He called back.');
  });
  expect(Object.keys(window)).not.toContain('He called back.');
  // eslint-disable-next-line no-restricted-properties -- this is the test that it stays empty
  expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
});

it('puts a problem’s errors at their fields, under the form’s own names', () => {
  const { result } = noteForm();
  act(() => {
    result.current.showErrors(
      new Problem('invalid', 400, 'Look again', undefined, [
        { pointer: '/evidence/text', message: 'Name the document' },
      ]),
      { 'evidence.text': 'text' },
    );
  });
  expect(result.current.form.errors).toEqual({ text: 'Name the document' });
});

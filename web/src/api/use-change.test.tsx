import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { Problem } from './problem';
import { useChange } from './use-change';

type Thing = { revision: number; text: string };

function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;
}

const stale = new Problem('stale-revision', 412, 'Stale');

function changing(run: (input: string, revision: number) => Promise<Thing>) {
  const saved = vi.fn();
  const latest = () => Promise.resolve({ revision: 5, text: 'theirs' });
  const { result } = renderHook(() => useChange<string, Thing>({ run, latest, saved }), { wrapper });
  return { result, saved };
}

it('shows both versions when somebody else was faster, and loses neither', async () => {
  const { result, saved } = changing((text, revision) =>
    revision === 5 ? Promise.resolve({ revision: 6, text }) : Promise.reject(stale),
  );
  await act(() => result.current.save('mine', 4));
  expect(result.current.conflict).toEqual({ mine: 'mine', theirs: { revision: 5, text: 'theirs' } });
  expect(result.current.problem).toBeUndefined();

  await act(() => result.current.applyMine());
  expect(result.current.conflict).toBeUndefined();
  expect(saved.mock.calls[0]?.[0]).toEqual({ revision: 6, text: 'mine' });
});

it('lets go of mine only when asked to', async () => {
  const { result, saved } = changing(() => Promise.reject(stale));
  await act(() => result.current.save('mine', 4));
  act(() => {
    result.current.takeTheirs();
  });
  expect(result.current.conflict).toBeUndefined();
  expect(saved).not.toHaveBeenCalled();
});

it('hands every other refusal to the form', async () => {
  const refusal = new Problem('guard-not-met', 409, 'Not yet');
  const { result } = changing(() => Promise.reject(refusal));
  const refused = vi.fn();
  await act(() => result.current.save('mine', 4, refused));
  expect(refused).toHaveBeenCalledWith(refusal);
  await waitFor(() => {
    expect(result.current.problem).toBe(refusal);
  });
  expect(result.current.conflict).toBeUndefined();
});

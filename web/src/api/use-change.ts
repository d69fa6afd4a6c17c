import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, type Problem } from './problem';

type Attempt<I> = { input: I; revision: number };
type Conflict<I, V> = { mine: I; theirs: V };

export type Change<I, V> = {
  /**
   * `revision`: the version on which the person based what they typed. Resolves to undefined when it did not go
   * through; `refused` then hears why, unless it was a conflict.
   */
  save: (input: I, revision: number, refused?: (problem: Problem) => void) => Promise<V | undefined>;
  pending: boolean;
  /** Why it did not go through, except for a conflict. */
  problem: Problem | undefined;
  /** Somebody else was faster: what was typed, and what stands there now. */
  conflict: Conflict<I, V> | undefined;
  applyMine: () => Promise<V | undefined>;
  takeTheirs: () => void;
  reset: () => void;
};

/** A change to something that has a revision. A stale one keeps what was typed and shows both versions. */
export function useChange<I, V extends { revision: number }>(how: {
  run: (input: I, revision: number) => Promise<V>;
  latest: () => Promise<V>;
  saved: (value: V) => void;
}): Change<I, V> {
  const [conflict, setConflict] = useState<Conflict<I, V>>();
  const mutation = useMutation({
    mutationFn: ({ input, revision }: Attempt<I>) => how.run(input, revision),
    onSuccess: how.saved,
  });

  async function save(
    input: I,
    revision: number,
    refused?: (problem: Problem) => void,
  ): Promise<V | undefined> {
    try {
      const value = await mutation.mutateAsync({ input, revision });
      setConflict(undefined);
      return value;
    } catch (failure) {
      const problem = asProblem(failure);
      if (problem.is('stale-revision')) {
        // when even the newest version cannot be had, the plain problem stays on show
        const theirs = await how.latest().catch(() => undefined);
        if (theirs) setConflict({ mine: input, theirs });
      } else {
        refused?.(problem);
      }
      return undefined;
    }
  }

  return {
    save,
    pending: mutation.isPending,
    problem: mutation.error && !conflict ? asProblem(mutation.error) : undefined,
    conflict,
    applyMine: () => (conflict ? save(conflict.mine, conflict.theirs.revision) : Promise.resolve(undefined)),
    takeTheirs: () => {
      setConflict(undefined);
      mutation.reset();
    },
    reset: mutation.reset,
  };
}

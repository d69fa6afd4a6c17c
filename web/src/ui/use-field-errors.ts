import { useEffect, useEffectEvent } from 'react';
import type { Problem } from '@/api/problem';

/** Puts the fields' errors of a refused change where the fields are, once per refusal. */
export function useFieldErrors(problem: Problem | undefined, show: (problem: Problem) => void): void {
  const tell = useEffectEvent(show);
  useEffect(() => {
    if (problem) tell(problem);
  }, [problem]);
}

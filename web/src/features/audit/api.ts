import { infiniteQueryOptions } from '@tanstack/react-query';
import { caseFileQuery } from '@/api/case-file';
import { answer, cases } from '@/api/client';
import type { TrailFilter } from './filter';

/** Reading the trail is itself an entry in it: fetched when asked for, never in the background. */
export function trailQuery(id: string, filter: TrailFilter) {
  return infiniteQueryOptions({
    queryKey: [...caseFileQuery(id).queryKey, 'trail', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        cases.GET('/case-files/{id}/trail', {
          params: {
            path: { id },
            query: { ...filter, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

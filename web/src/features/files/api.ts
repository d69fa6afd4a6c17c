import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, cases } from '@/api/client';
import type { FileFilters } from './filters';

export function filesQuery({ view, ...filters }: FileFilters) {
  return infiniteQueryOptions({
    queryKey: ['case-files', view ?? 'mine', filters],
    queryFn: ({ pageParam, signal }) =>
      answer(
        cases.GET('/case-files', {
          params: { query: { view: view ?? 'mine', ...filters, cursor: pageParam, limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

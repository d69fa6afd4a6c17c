import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, cases } from '@/api/client';
import type { FileFilters, View } from './filters';

export function filesQuery(view: View, { view: _chosen, ...filters }: FileFilters) {
  return infiniteQueryOptions({
    queryKey: ['case-files', view, filters],
    queryFn: ({ pageParam, signal }) =>
      answer(
        cases.GET('/case-files', {
          params: { query: { view, ...filters, cursor: pageParam, limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

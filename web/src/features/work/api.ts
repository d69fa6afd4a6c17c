import { queryOptions } from '@tanstack/react-query';
import { answer, cases } from '@/api/client';

export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => answer(cases.GET('/my-work', { signal })),
  // coming back to the page after a while shows the day as it is now
  staleTime: 20_000,
  refetchOnMount: true,
});

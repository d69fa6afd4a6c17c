import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { caseFileQuery, keepCaseFile } from '@/api/case-file';
import { answer, cases, ifMatch } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { CaseFile } from '@/api/types';

export const caseloadQuery = queryOptions({
  queryKey: ['caseload'],
  queryFn: ({ signal }) => answer(cases.GET('/caseload', { signal })),
});

export function filesOfQuery(owner: string) {
  return infiniteQueryOptions({
    queryKey: ['case-files', 'of', owner],
    queryFn: ({ pageParam, signal }) =>
      answer(
        cases.GET('/case-files', {
          params: {
            query: {
              view: 'organisation',
              owner,
              limit: 25,
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export type Handover = { file: string; person: string; why: string };

/**
 * The lists carry no revision, and giving a file to somebody is right whatever else changed in it: so the newest
 * version is read first, and read once more when somebody was faster.
 */
async function handOver({ file, person, why }: Handover, mayRetry = true): Promise<CaseFile> {
  const { revision } = await answer(cases.GET('/case-files/{id}', { params: { path: { id: file } } }));
  try {
    return await answer(
      cases.PUT('/case-files/{id}/owner', {
        params: { path: { id: file }, header: ifMatch(revision) },
        body: { person, why },
      }),
    );
  } catch (failure) {
    if (mayRetry && asProblem(failure).is('stale-revision')) return handOver({ file, person, why }, false);
    throw failure;
  }
}

export function useHandOver() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (handover: Handover) => handOver(handover),
    onSuccess: (file) => {
      keepCaseFile(client, file);
      client.removeQueries({ queryKey: caseFileQuery(file.id).queryKey, type: 'inactive' });
    },
  });
}

import { queryOptions, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answer, cases } from './client';
import type { CaseFile } from './types';
import { useChange, type Change } from './use-change';

/** Every read of a file is written to its trail, so a file is fetched when opened or changed and never polled. */
export function caseFileQuery(id: string) {
  return queryOptions({
    queryKey: ['case-file', id],
    queryFn: ({ signal }) => answer(cases.GET('/case-files/{id}', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });
}

/** The id in the address, for the tabs of the file page. */
export function useCaseFileId(): string {
  const { id } = useParams({ strict: false });
  if (id === undefined) throw new Error('not on a file page');
  return id;
}

/** The file the page is about: the page has loaded it before its tabs render. */
export function useCaseFile(): CaseFile {
  return useSuspenseQuery(caseFileQuery(useCaseFileId())).data;
}

/** Puts the answered file in place of the old one and lets everything that hangs on it be read again. */
export function keepCaseFile(client: QueryClient, file: CaseFile): void {
  const key = caseFileQuery(file.id).queryKey;
  client.setQueryData(key, file);
  void client.invalidateQueries({ queryKey: key, predicate: (query) => query.queryKey.length > key.length });
  void client.invalidateQueries({ queryKey: ['case-files'] });
  void client.invalidateQueries({ queryKey: ['my-work'] });
  void client.invalidateQueries({ queryKey: ['caseload'] });
}

/** A change that answers the whole file. `run` gets the input and the revision it was based on. */
export function useFileChange<I>(
  run: (id: string, input: I, revision: number) => Promise<CaseFile>,
): Change<I, CaseFile> {
  const id = useCaseFileId();
  const client = useQueryClient();
  return useChange<I, CaseFile>({
    run: (input, revision) => run(id, input, revision),
    latest: () => client.query({ ...caseFileQuery(id), staleTime: 0 }),
    saved: (file) => {
      keepCaseFile(client, file);
    },
  });
}

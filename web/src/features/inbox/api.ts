import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { answer, ifMatch, referrals } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { PartnerMoveRequest, ReceivedReferral } from '@/api/types';
import { useChange, type Change } from '@/api/use-change';

export type Box = 'open' | 'closed';

export function inboxQuery(box: Box) {
  return infiniteQueryOptions({
    queryKey: ['inbox', box],
    queryFn: ({ pageParam, signal }) =>
      answer(
        referrals.GET('/referrals', {
          params: { query: { box, ...(pageParam !== undefined && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

function read(id: string, signal?: AbortSignal): Promise<ReceivedReferral> {
  return answer(referrals.GET('/referrals/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
}

function move(id: string, body: PartnerMoveRequest, revision: number): Promise<ReceivedReferral> {
  return answer(
    referrals.POST('/referrals/{id}/moves', { params: { path: { id }, header: ifMatch(revision) }, body }),
  );
}

/**
 * Opening a referral is what "seen" means, and the sender is waiting to know: so reading one that nobody has seen yet
 * says so at once. A colleague who was faster is no error.
 */
export async function openReferral(id: string, signal?: AbortSignal): Promise<ReceivedReferral> {
  const referral = await read(id, signal);
  if (!referral.moves.includes('SEE')) return referral;
  try {
    return await move(id, { move: 'SEE' }, referral.revision);
  } catch (failure) {
    if ([409, 412].includes(asProblem(failure).status)) return read(id, signal);
    throw failure;
  }
}

const ARRIVAL_POLL = 2_000;

export function receivedQuery(id: string) {
  return queryOptions({
    queryKey: ['inbox', 'referral', id],
    queryFn: ({ signal }) => openReferral(id, signal),
    // the sender checks the consent again before the details come
    refetchInterval: ({ state }) => (state.data?.awaitingDisclosure ? ARRIVAL_POLL : false),
  });
}

export function useAnswerReferral(id: string): Change<PartnerMoveRequest, ReceivedReferral> {
  const client = useQueryClient();
  return useChange<PartnerMoveRequest, ReceivedReferral>({
    run: (input, revision) => move(id, input, revision),
    latest: () => client.query({ ...receivedQuery(id), staleTime: 0 }),
    saved: (referral) => {
      client.setQueryData(receivedQuery(id).queryKey, referral);
      void client.invalidateQueries({ queryKey: inboxQuery('open').queryKey });
      void client.invalidateQueries({ queryKey: inboxQuery('closed').queryKey });
    },
  });
}

import { queryOptions } from '@tanstack/react-query';
import { useFileChange } from '@/api/case-file';
import { answer, cases, ifMatch, referrals } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { CaseFile, SendReferral, ServiceCode } from '@/api/types';
import type { ReferralDraft } from './referral';

export function partnersQuery(service: ServiceCode | undefined) {
  return queryOptions({
    queryKey: ['partners', { service }],
    queryFn: ({ signal }) => answer(referrals.GET('/partners', { params: { query: { service } }, signal })),
    staleTime: 300_000,
  });
}

/**
 * The very record the partner would receive. Each look is written to the trail, so it is fetched when the step opens or
 * the consents have changed (`basis`), never because something else in the file has or the window came to the front.
 */
export function previewQuery(id: string, draft: ReferralDraft, basis: string) {
  return queryOptions({
    queryKey: ['referral-preview', id, draft, basis],
    queryFn: ({ signal }) =>
      answer(
        cases.POST('/case-files/{id}/referral-previews', { params: { path: { id } }, body: draft, signal }),
      ),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** `referral` is minted when the dialog opens, so that sending twice sends once. */
export function useSendReferral(referral: string) {
  return useFileChange((id, body: SendReferral, revision) =>
    answer(
      cases.PUT('/case-files/{id}/referrals/{referral}', {
        params: { path: { id, referral }, header: ifMatch(revision) },
        body,
      }),
    ),
  );
}

export function useRevokeReferral(referral: string) {
  return useFileChange((id, body: { why: string }, revision) =>
    answer(
      cases.POST('/case-files/{id}/referrals/{referral}/revocation', {
        params: { path: { id, referral }, header: ifMatch(revision) },
        body,
      }),
    ),
  );
}

/** Having read an answer is true whatever else changed in the file, so a stale revision is no reason to ask anybody. */
async function acknowledge(
  path: { id: string; referral: string },
  revision: number,
  mayRetry = true,
): Promise<CaseFile> {
  try {
    return await answer(
      cases.POST('/case-files/{id}/referrals/{referral}/acknowledgement', {
        params: { path, header: ifMatch(revision) },
      }),
    );
  } catch (failure) {
    if (!mayRetry || !asProblem(failure).is('stale-revision')) throw failure;
    const newest = await answer(cases.GET('/case-files/{id}', { params: { path: { id: path.id } } }));
    return acknowledge(path, newest.revision, false);
  }
}

export function useAcknowledgeReferral(referral: string) {
  return useFileChange((id, _: undefined, revision) => acknowledge({ id, referral }, revision));
}

import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, identity } from '@/api/client';
import { organisationsQuery, peopleQuery } from '@/api/people';
import type { Role } from '@/api/session';

export type AccountFilter = { organisation?: string; q?: string };

export function accountsQuery(filter: AccountFilter) {
  return infiniteQueryOptions({
    queryKey: ['accounts', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        identity.GET('/accounts', {
          params: { query: { ...filter, ...(pageParam !== undefined && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

function useReadAgain(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['accounts'] });
    void client.invalidateQueries({ queryKey: peopleQuery.queryKey });
    void client.invalidateQueries({ queryKey: organisationsQuery.queryKey });
  };
}

export type Invitation = {
  email: string;
  givenName: string;
  familyName: string;
  organisation: string;
  roles: Role[];
};

/** `key` is minted when the dialog opens, so that sending twice invites once. The password is kept nowhere. */
export function useInvite(key: string) {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (body: Invitation) =>
      answer(identity.POST('/accounts', { headers: { 'Idempotency-Key': key }, body })),
    gcTime: 0,
    onSuccess: readAgain,
  });
}

export function useSetRoles(id: string) {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (roles: Role[]) =>
      answer(identity.PUT('/accounts/{id}/roles', { params: { path: { id } }, body: { roles } })),
    onSuccess: readAgain,
  });
}

export function useSetOrganisation(id: string) {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (organisation: string) =>
      answer(
        identity.PUT('/accounts/{id}/organisation', { params: { path: { id } }, body: { organisation } }),
      ),
    onSuccess: readAgain,
  });
}

export function useSetEnabled(id: string) {
  const readAgain = useReadAgain();
  return useMutation({
    mutationFn: (enabled: boolean) =>
      answer(identity.PUT('/accounts/{id}/enabled', { params: { path: { id } }, body: { enabled } })),
    onSuccess: readAgain,
  });
}

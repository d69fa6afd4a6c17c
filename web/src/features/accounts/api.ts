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

export type Invited = Awaited<ReturnType<typeof sendInvitation>>;

/** `key` is minted with the form, so that sending twice invites once. */
function sendInvitation({ key, body }: { key: string; body: Invitation }) {
  return answer(identity.POST('/accounts', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** The temporary password lives in this mutation only, and goes with the panel that asked for it. */
export function useInvite() {
  const readAgain = useReadAgain();
  return useMutation({ mutationFn: sendInvitation, gcTime: 0, onSuccess: readAgain });
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

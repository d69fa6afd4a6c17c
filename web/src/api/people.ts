import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, identity } from './client';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => answer(identity.GET('/people', { signal })),
  staleTime: 300_000,
});

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => answer(identity.GET('/organisations', { signal })),
  staleTime: 300_000,
});

/** A colleague's name for an id; undefined while loading, or when the account is gone or elsewhere. */
export function usePersonName(): (id: string | undefined) => string | undefined {
  const { data } = useQuery(peopleQuery);
  const names = useMemo(() => new Map(data?.map((person) => [person.id, person.name])), [data]);
  return (id) => (id === undefined ? undefined : names.get(id));
}

export function useOrganisationName(): (id: string) => string {
  const { data } = useQuery(organisationsQuery);
  const names = useMemo(() => new Map(data?.map((each) => [each.id, each.name])), [data]);
  return (id) => names.get(id) ?? id;
}

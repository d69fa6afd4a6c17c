import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, cases, ifMatch } from '@/api/client';
import type {
  CaseFile,
  CaseState,
  Closing,
  EditIdentity,
  IdentityView,
  MoveRequest,
  Note,
  NoteKind,
  OpenFile,
  Profile,
  RecordMilestone,
  TeamRole,
  TrackCode,
} from '@/api/types';

export function openFile({ id, request }: { id: string; request: OpenFile }): Promise<CaseFile> {
  return answer(cases.PUT('/case-files/{id}', { params: { path: { id } }, body: request }));
}

export function timelineQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['case-file', id, 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        cases.GET('/case-files/{id}/timeline', {
          params: { path: { id }, query: { cursor: pageParam, limit: 100 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export function notesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['case-file', id, 'notes'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        cases.GET('/case-files/{id}/notes', {
          params: { path: { id }, query: { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

export const planTemplatesQuery = queryOptions({
  queryKey: ['plan-templates'],
  queryFn: ({ signal }) => answer(cases.GET('/plan-templates', { signal })),
  staleTime: Infinity,
});

export function editProfile(id: string, body: Profile, revision: number): Promise<CaseFile> {
  return answer(
    cases.PUT('/case-files/{id}/profile', { params: { path: { id }, header: ifMatch(revision) }, body }),
  );
}

export type IdentityPurpose = 'CARE' | 'SUPERVISION' | 'REFERRAL' | 'DATA_SUBJECT_REQUEST';

/** Not a query: each look is an act of its own, with a purpose, and is kept nowhere. */
export function revealIdentity({
  id,
  purpose,
}: {
  id: string;
  purpose: IdentityPurpose;
}): Promise<IdentityView> {
  return answer(
    cases.GET('/case-files/{id}/identity', {
      params: { path: { id }, header: { 'Waymark-Purpose': purpose } },
    }),
  );
}

export function editIdentity(id: string, body: EditIdentity, revision: number): Promise<IdentityView> {
  return answer(
    cases.PUT('/case-files/{id}/identity', { params: { path: { id }, header: ifMatch(revision) }, body }),
  );
}

export function moveFile(id: string, body: MoveRequest, revision: number): Promise<CaseFile> {
  return answer(
    cases.POST('/case-files/{id}/moves', { params: { path: { id }, header: ifMatch(revision) }, body }),
  );
}

export function proposeMove(
  id: string,
  body: { to: CaseState; why: string },
  revision: number,
): Promise<CaseFile> {
  return answer(
    cases.POST('/case-files/{id}/move-proposals', {
      params: { path: { id }, header: ifMatch(revision) },
      body,
    }),
  );
}

export function dropProposal(id: string, _nothing: undefined, revision: number): Promise<CaseFile> {
  return answer(
    cases.DELETE('/case-files/{id}/move-proposals', { params: { path: { id }, header: ifMatch(revision) } }),
  );
}

export function startTrack(id: string, track: TrackCode, revision: number): Promise<CaseFile> {
  return answer(
    cases.POST('/case-files/{id}/plan/tracks', {
      params: { path: { id }, header: ifMatch(revision) },
      body: { track, anchors: {} },
    }),
  );
}

export type TrackRefusal = { track: TrackCode; reason: string; on: string };

export function refuseTrack(
  id: string,
  { track, reason, on }: TrackRefusal,
  revision: number,
): Promise<CaseFile> {
  return answer(
    cases.POST('/case-files/{id}/plan/tracks/{track}/refusal', {
      params: { path: { id, track }, header: ifMatch(revision) },
      body: { reason, on },
    }),
  );
}

export type Anchors = { departure?: string; arrival?: string; stay?: string };

export function setAnchors(id: string, anchors: Anchors, revision: number): Promise<CaseFile> {
  return answer(
    cases.PUT('/case-files/{id}/plan/anchors', {
      params: { path: { id }, header: ifMatch(revision) },
      body: { ...anchors },
    }),
  );
}

export type MilestoneRecording = { code: string; record: RecordMilestone };

export function recordMilestone(
  id: string,
  { code, record }: MilestoneRecording,
  revision: number,
): Promise<CaseFile> {
  return answer(
    cases.POST('/case-files/{id}/plan/milestones/{code}/records', {
      params: { path: { id, code }, header: ifMatch(revision) },
      body: record,
    }),
  );
}

export type WriteNote = {
  noteId: string;
  kind: NoteKind;
  occurredOn: string;
  text: string;
  corrects?: string;
};

export function writeNote({ id, note: { noteId, ...body } }: { id: string; note: WriteNote }): Promise<Note> {
  return answer(cases.PUT('/case-files/{id}/notes/{noteId}', { params: { path: { id, noteId } }, body }));
}

export function joinTeam(
  id: string,
  { person, role }: { person: string; role: TeamRole },
  revision: number,
): Promise<CaseFile> {
  return answer(
    cases.PUT('/case-files/{id}/team/{person}', {
      params: { path: { id, person }, header: ifMatch(revision) },
      body: { role },
    }),
  );
}

export function leaveTeam(id: string, person: string, revision: number): Promise<CaseFile> {
  return answer(
    cases.DELETE('/case-files/{id}/team/{person}', {
      params: { path: { id, person }, header: ifMatch(revision) },
    }),
  );
}

export function reassign(
  id: string,
  body: { person: string; why: string },
  revision: number,
): Promise<CaseFile> {
  return answer(
    cases.PUT('/case-files/{id}/owner', { params: { path: { id }, header: ifMatch(revision) }, body }),
  );
}

export function saveClosing(id: string, body: Closing, revision: number): Promise<CaseFile> {
  return answer(
    cases.PUT('/case-files/{id}/closing', { params: { path: { id }, header: ifMatch(revision) }, body }),
  );
}

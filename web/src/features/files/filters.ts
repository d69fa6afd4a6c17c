import type { CaseState, TrackCode } from '@/api/types';

export type View = 'mine' | 'organisation';

/** What the list is narrowed to. It lives in the address, so that it can be kept, shared and gone back to. */
export type FileFilters = {
  view?: View;
  state?: CaseState;
  track?: TrackCode;
  owner?: string;
  overdue?: true;
  q?: string;
};

const STATES = [
  'CONTACT',
  'INTAKE',
  'SCREENING',
  'IDENTIFICATION',
  'RECOVERY',
  'RETURN',
  'REINTEGRATION',
  'FOLLOW_UP',
  'CLOSURE_REVIEW',
  'CLOSED',
  'TRANSFERRED',
  'SUSPENDED',
] as const satisfies readonly CaseState[];
const TRACKS = ['REP', 'PSY', 'REI'] as const satisfies readonly TrackCode[];

/** Reads the address; whatever it does not know is left out. */
export function fileFilters(search: Record<string, unknown>): FileFilters {
  const { view, state, track, owner, overdue, q } = search;
  const filters: FileFilters = {};
  if (view === 'mine' || view === 'organisation') filters.view = view;
  const knownState = STATES.find((each) => each === state);
  if (knownState) filters.state = knownState;
  const knownTrack = TRACKS.find((each) => each === track);
  if (knownTrack) filters.track = knownTrack;
  if (typeof owner === 'string' && owner !== '') filters.owner = owner;
  if (overdue === true || overdue === 'true') filters.overdue = true;
  if ((typeof q === 'string' || typeof q === 'number') && q !== '') filters.q = String(q);
  return filters;
}

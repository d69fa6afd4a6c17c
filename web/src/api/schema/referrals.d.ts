// Written by hand until referral-service/openapi.json is generated over it by `npm run api`.
type Answered<R> = { responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': R } } } };
type Path<K extends string> = { path: Record<K, string> };
type Read<P, R> = { parameters: P } & Answered<R>;
type Change<P, B, R> = { parameters: P; requestBody: { content: { 'application/json': B } } } & Answered<R>;

export interface paths {
  '/partners': { get: Read<{ query?: { service?: string; country?: string } }, Partner[]> };
  '/partners/{organisation}': { put: Change<Path<'organisation'>, Partner, Partner> };
  '/referrals': {
    get: Read<
      { query?: { box?: 'open' | 'closed'; cursor?: string } },
      { items: ReceivedSummary[]; next?: string }
    >;
  };
  '/referrals/{id}': { get: Read<Path<'id'>, ReceivedReferral> };
  '/referrals/{id}/moves': { post: Change<Path<'id'>, PartnerMoveRequest, ReceivedReferral> };
}

type Partner = {
  organisation: string;
  name: string;
  country: string;
  regions: string[];
  services: string[];
  languages: string[];
  serves?: string;
  note?: string;
};
type PartnerMove = 'SEE' | 'ACCEPT' | 'DECLINE' | 'START' | 'NO_SHOW' | 'COMPLETE';
type PartnerMoveRequest = {
  move: PartnerMove;
  reason?: 'CAPACITY' | 'MANDATE' | 'AREA' | 'SAFETY' | 'INCOMPLETE' | 'OTHER';
  text?: string;
  on?: string;
  outcome?: 'MET' | 'PARTLY' | 'NOT_MET' | 'DECLINED_BY_SURVIVOR';
};
type ReceivedSummary = {
  id: string;
  from: string;
  service: string;
  urgency: 'U1' | 'U2' | 'U3' | 'U4';
  status: string;
  caseNumber: string;
  receivedAt: string;
  replyBy: string;
  overdue: boolean;
  ageBand?: string;
};
type ReceivedReferral = ReceivedSummary & {
  revision: number;
  reason: string;
  need: string;
  language?: string;
  interpreter?: string;
  workerGender?: string;
  accessNeeds?: string;
  safeContactRule?: string;
  riskFlags?: string[];
  consent: { id: string; purpose: string; expiresOn: string; items: string[] };
  disclosed?: Record<string, unknown>;
  history: { status: string; at: string; reason?: string; text?: string }[];
  moves: PartnerMove[];
};

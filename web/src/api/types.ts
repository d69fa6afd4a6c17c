/**
 * Short names for what the services say, read off the generated paths so that renaming a schema there breaks nothing
 * here, while a changed field does.
 */
import type { paths as CasePaths } from './schema/cases';
import type { paths as IdentityPaths } from './schema/identity';
import type { paths as ReferralPaths } from './schema/referrals';

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type Got<T> = T extends { responses: { 200: infer R } } ? Json<R> : never;
type Sent<T> = T extends { requestBody: infer B } ? Json<B> : never;

export type CaseFile = Got<CasePaths['/case-files/{id}']['get']>;
export type CaseFileSummary = Got<CasePaths['/case-files']['get']>['items'][number];
export type OpenFile = Sent<CasePaths['/case-files/{id}']['put']>;
export type Profile = Sent<CasePaths['/case-files/{id}/profile']['put']>;
export type FirstContact = OpenFile['firstContact'];
export type IdentityView = Got<CasePaths['/case-files/{id}/identity']['get']>;
export type EditIdentity = Sent<CasePaths['/case-files/{id}/identity']['put']>;
export type Identity = NonNullable<IdentityView['identity']>;
export type SafeContact = NonNullable<IdentityView['safeContact']>;
export type CaseState = CaseFile['state'];
export type Action = CaseFile['may'][number];
export type TeamMember = CaseFile['team'][number];
export type TeamRole = TeamMember['role'];
export type AvailableMove = CaseFile['availableMoves'][number];
export type MoveRequest = Sent<CasePaths['/case-files/{id}/moves']['post']>;
export type ClosureReason = NonNullable<MoveRequest['closureReason']>;
export type Plan = CaseFile['plan'];
export type Track = Plan['tracks'][number];
export type TrackCode = Track['track'];
export type Milestone = Track['milestones'][number];
export type MilestoneStatus = Milestone['status'];
export type MilestoneRecord = Milestone['records'][number];
export type RecordMilestone = Sent<CasePaths['/case-files/{id}/plan/milestones/{code}/records']['post']>;
export type PlanTemplate = Got<CasePaths['/plan-templates']['get']>[number];
export type TimelineItem = Got<CasePaths['/case-files/{id}/timeline']['get']>['items'][number];
export type Note = Got<CasePaths['/case-files/{id}/notes']['get']>['items'][number];
export type NoteKind = Note['kind'];
export type Closing = Sent<CasePaths['/case-files/{id}/closing']['put']>;
export type ClosingAnswer = Closing['points'][number]['answer'];
export type Consent = CaseFile['consents'][number];
export type GiveConsent = Sent<CasePaths['/case-files/{id}/consents/{consentId}']['put']>;
export type ConsentPurpose = GiveConsent['purpose'];
export type DataItem = NonNullable<GiveConsent['dataItems']>[number];
export type Referral = CaseFile['referrals'][number];
export type ReferralStatus = Referral['status'];
export type SendReferral = Sent<CasePaths['/case-files/{id}/referrals/{referral}']['put']>;
export type ServiceCode = SendReferral['service'];
export type Urgency = SendReferral['urgency'];
export type ReferralPreview = Got<CasePaths['/case-files/{id}/referral-previews']['post']>;
export type TrailItem = Got<CasePaths['/case-files/{id}/trail']['get']>['items'][number];
export type MyWork = Got<CasePaths['/my-work']['get']>;
export type WorkItem = MyWork['late'][number];
export type Caseload = Got<CasePaths['/caseload']['get']>;

export type Channel = FirstContact['channel'];
export type Platform = NonNullable<FirstContact['platform']>;
export type Gender = Profile['gender']['values'][number];
export type AgeBasis = Profile['age']['basis'];
export type AgeBand = NonNullable<Profile['age']['band']>;
export type Exploitation = Profile['exploitation']['values'][number];
export type Industry = Profile['industries']['values'][number];
export type MeansOfControl = Profile['meansOfControl']['values'][number];
export type Recruitment = Profile['recruitment']['values'][number];
export type YesNo = Profile['chargesPending'];
/** "Unknown" and "not asked" are answers of their own, never the same as "no" or an empty list. */
export type Answer<T> = { answer: 'GIVEN' | 'UNKNOWN' | 'NOT_ASKED'; values: T[] };

export type Partner = Got<ReferralPaths['/partners']['get']>[number];
export type ReceivedSummary = Got<ReferralPaths['/referrals']['get']>['items'][number];
export type ReceivedReferral = Got<ReferralPaths['/referrals/{id}']['get']>;
export type PartnerMoveRequest = Sent<ReferralPaths['/referrals/{id}/moves']['post']>;

export type Person = Got<IdentityPaths['/people']['get']>[number];
export type Organisation = Got<IdentityPaths['/organisations']['get']>[number];
export type Account = Got<IdentityPaths['/accounts']['get']>['items'][number];

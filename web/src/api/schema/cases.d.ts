// Written by hand until case-service/openapi.json is generated over it by `npm run api`.
type Answered<R> = { responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': R } } } };
type Path<K extends string> = { path: Record<K, string> };
type Read<P, R> = { parameters: P } & Answered<R>;
type Change<P, B, R> = { parameters: P; requestBody: { content: { 'application/json': B } } } & Answered<R>;

export interface paths {
  '/case-files': {
    get: Read<
      {
        query?: {
          view?: 'mine' | 'organisation';
          state?: State;
          track?: TrackCode;
          owner?: string;
          overdue?: boolean;
          q?: string;
          cursor?: string;
          limit?: number;
        };
      },
      { items: CaseFileSummary[]; next?: string }
    >;
  };
  '/case-files/{id}': { get: Read<Path<'id'>, CaseFileView>; put: Change<Path<'id'>, OpenFile, CaseFileView> };
  '/case-files/{id}/profile': { put: Change<Path<'id'>, Profile, CaseFileView> };
  '/case-files/{id}/identity': {
    get: Read<Path<'id'>, IdentityView>;
    put: Change<Path<'id'>, { identity?: Identity; safeContact?: SafeContact; birthDate?: string }, IdentityView>;
  };
  '/case-files/{id}/moves': {
    post: Change<
      Path<'id'>,
      { to: State; why: string; confirmed: GuardCode[]; closureReason?: ClosureReason },
      CaseFileView
    >;
  };
  '/case-files/{id}/move-proposals': { post: Change<Path<'id'>, { to: State; why: string }, CaseFileView> };
  '/case-files/{id}/team/{person}': {
    put: Change<Path<'id' | 'person'>, { role: TeamRole }, CaseFileView>;
    delete: Read<Path<'id' | 'person'>, CaseFileView>;
  };
  '/case-files/{id}/owner': { put: Change<Path<'id'>, { person: string; why: string }, CaseFileView> };
  '/case-files/{id}/notes': {
    get: Read<Path<'id'> & { query?: { cursor?: string } }, { items: Note[]; next?: string }>;
  };
  '/case-files/{id}/notes/{noteId}': {
    put: Change<
      Path<'id' | 'noteId'>,
      { kind: NoteKind; occurredOn: string; text: string; corrects?: string },
      CaseFileView
    >;
  };
  '/case-files/{id}/timeline': {
    get: Read<
      Path<'id'> & { query?: { cursor?: string; limit?: number } },
      { items: TimelineItem[]; next?: string }
    >;
  };
  '/case-files/{id}/closing': { put: Change<Path<'id'>, Closing, CaseFileView> };
  '/case-files/{id}/plan/tracks': {
    post: Change<Path<'id'>, { track: TrackCode; anchors: Record<string, string> }, CaseFileView>;
  };
  '/case-files/{id}/plan/tracks/{track}/refusal': {
    post: Change<{ path: { id: string; track: TrackCode } }, { reason: string; on: string }, CaseFileView>;
  };
  '/case-files/{id}/plan/anchors': { put: Change<Path<'id'>, Record<string, string>, CaseFileView> };
  '/case-files/{id}/plan/milestones/{code}/records': {
    post: Change<Path<'id' | 'code'>, RecordMilestone, CaseFileView>;
  };
  '/case-files/{id}/consents/{consentId}': { put: Change<Path<'id' | 'consentId'>, GiveConsent, CaseFileView> };
  '/case-files/{id}/consents/{consentId}/withdrawal': {
    post: Change<Path<'id' | 'consentId'>, { on: string; channel?: string; reason?: string }, CaseFileView>;
  };
  '/case-files/{id}/referral-previews': {
    post: Change<Path<'id'>, { partner: string; service: ServiceCode; items: DataItem[] }, ReferralPreview>;
  };
  '/case-files/{id}/referrals/{referralId}': {
    put: Change<Path<'id' | 'referralId'>, SendReferral, CaseFileView>;
  };
  '/case-files/{id}/referrals/{referralId}/revocation': {
    post: Change<Path<'id' | 'referralId'>, { why: string }, CaseFileView>;
  };
  '/case-files/{id}/referrals/{referralId}/acknowledgement': {
    post: { parameters: Path<'id' | 'referralId'> } & Answered<CaseFileView>;
  };
  '/case-files/{id}/trail': {
    get: Read<
      Path<'id'> & {
        query?: { person?: string; kind?: TrailKind; act?: string; from?: string; to?: string; cursor?: string };
      },
      { items: TrailItem[]; next?: string }
    >;
  };
  '/plan-templates': { get: Read<object, PlanTemplate[]> };
  '/my-work': { get: Read<object, MyWork> };
  '/caseload': { get: Read<object, Caseload> };
}

type AnswerOf<T> = { answer: 'GIVEN' | 'UNKNOWN' | 'NOT_ASKED'; values: T[] };
type YesNo = 'YES' | 'NO' | 'UNKNOWN' | 'NOT_ASKED';
type TrackCode = 'REP' | 'PSY' | 'REI';
type State =
  | 'CONTACT'
  | 'INTAKE'
  | 'SCREENING'
  | 'IDENTIFICATION'
  | 'RECOVERY'
  | 'RETURN'
  | 'REINTEGRATION'
  | 'FOLLOW_UP'
  | 'CLOSURE_REVIEW'
  | 'CLOSED'
  | 'TRANSFERRED'
  | 'SUSPENDED';
type ClosureReason =
  | 'GOALS_MET'
  | 'PERSON_ASKS'
  | 'MOVED_AWAY'
  | 'TRANSFERRED'
  | 'NO_CONTACT'
  | 'REPATRIATED_AND_HANDED_OVER'
  | 'NOT_A_VICTIM_REFERRED'
  | 'DIED'
  | 'SERVICE_ENDED'
  | 'DUPLICATE'
  | 'OTHER';
type GuardCode = string;
type Action =
  | 'EDIT_PROFILE'
  | 'REVEAL_IDENTITY'
  | 'EDIT_IDENTITY'
  | 'MOVE'
  | 'PLAN'
  | 'RECORD'
  | 'NOTE'
  | 'CONSENT'
  | 'REFER'
  | 'TEAM'
  | 'REASSIGN'
  | 'CLOSE'
  | 'READ_TRAIL';
type TeamRole =
  | 'intake'
  | 'caseworker'
  | 'supervisor'
  | 'counsellor'
  | 'legal'
  | 'health'
  | 'shelter'
  | 'return_officer';
type Channel =
  | 'HOTLINE'
  | 'WALK_IN'
  | 'SOCIAL_MESSAGE'
  | 'POLICE'
  | 'EMBASSY'
  | 'BORDER_AGENCY'
  | 'PARTNER'
  | 'OUTREACH'
  | 'FAMILY_OR_FRIEND'
  | 'RETURNEE_RECEPTION'
  | 'OTHER';
type Platform =
  | 'Facebook'
  | 'Instagram'
  | 'WhatsApp'
  | 'Telegram'
  | 'FacebookMessenger'
  | 'Viber'
  | 'SnapChat'
  | 'Line'
  | '4Sale'
  | 'WeChat'
  | 'QQ'
  | 'QZone'
  | 'TikTok'
  | 'Twitter'
  | 'Other';
type Gender =
  | 'Feminine'
  | 'Masculine'
  | 'TransgenderFeminine'
  | 'TransgenderMasculine'
  | 'NonConforming'
  | 'NonSpecifiedUnknown';
type AgeBasis = 'BIRTH_DATE' | 'ESTIMATED_BIRTH_DATE' | 'AGE_BAND' | 'UNKNOWN';
type AgeBand =
  | 'BAND_0_8'
  | 'BAND_9_17'
  | 'BAND_18_20'
  | 'BAND_21_23'
  | 'BAND_24_26'
  | 'BAND_27_29'
  | 'BAND_30_38'
  | 'BAND_39_47'
  | 'BAND_48_PLUS'
  | 'UNKNOWN';
type Exploitation =
  | 'ForcedLabour'
  | 'SexualExploitation'
  | 'ChildLabour'
  | 'ForcedMarriage'
  | 'Servitude'
  | 'ForcedMilitaryByNonStateActors'
  | 'OrganRemoval'
  | 'ForcedBegging'
  | 'ForcedAdoption'
  | 'Surrogacy'
  | 'Other';
type Industry =
  | 'A_AgricultureForestryAndFishing'
  | 'B_MiningAndQuarrying'
  | 'C_Manufacturing'
  | 'D_ElectricityGasSteamAndAirConditioningSupply'
  | 'E_WaterSupplySewerageWasteManagement'
  | 'F_Construction'
  | 'G_WholesaleAndRetailTradeRepairOfMotorVehicles'
  | 'H_TransportationAndStorage'
  | 'I_AccommodationAndFoodServiceActivities'
  | 'J_InformationAndCommunication'
  | 'K_FinancialAndInsuranceActivities'
  | 'L_RealEstateActivities'
  | 'M_ProfessionalScientificAndTechnicalActivities'
  | 'N_AdministrativeAndSupportServiceActivities'
  | 'O_PublicAdministrationAndDefence'
  | 'P_Education'
  | 'Q_HumanHealthAndSocialWorkActivities'
  | 'R_ArtsEntertainmentAndRecreation'
  | 'S_OtherServiceActivities'
  | 'T_ActivitiesOfHouseholdsAsEmployers'
  | 'U_ActivitiesOfExtraterritorialOrganizations';
type MeansOfControl =
  | 'PhysicalThreats'
  | 'ThreatsLawEnforcement'
  | 'ThreatensChildrenFamily'
  | 'DebtBondage'
  | 'FalsePromises'
  | 'PhysicalAbuse'
  | 'SexualAbuse'
  | 'TakesEarnings'
  | 'RestrictsFinancialAccess'
  | 'RestrictsMedicalCare'
  | 'WithholdsNecessities'
  | 'PsychologicalAbuse'
  | 'PsychoactiveSubstance'
  | 'ExcessiveWorkingHours'
  | 'WithholdsDocuments'
  | 'Other';
type Recruitment =
  | 'AtAPlaceOfBusiness'
  | 'AtAnEducationalInstitution'
  | 'AtWork'
  | 'ThroughOnlineSocialNetworks'
  | 'ThroughAnOnlineAdvertisement'
  | 'ThroughATelevisionAdvert'
  | 'ThroughANewspaperAdvert'
  | 'ThroughFamilyOrFamilyEvents'
  | 'ThroughFriendsOrSocialEvents'
  | 'Other';
type FirstContact = { channel: Channel; on: string; platform?: Platform; handle?: string; message?: string };
type Identity = {
  givenName?: string;
  familyName?: string;
  otherNames?: string;
  nativeName?: string;
  identityNumber?: string;
  phone?: string;
  email?: string;
  address?: string;
};
type SafeContact = {
  channel: string;
  value: string;
  hours?: string;
  whoMayAnswer?: string;
  codeWord?: string;
  notes?: string;
};
type Profile = {
  age: { basis: AgeBasis; birthDate?: string; band?: AgeBand };
  gender: AnswerOf<Gender>;
  citizenships: AnswerOf<string>;
  language: { primary?: string; interpreter: YesNo; interpreterGender?: AnswerOf<Gender> };
  exploitation: AnswerOf<Exploitation>;
  industries: AnswerOf<Industry>;
  meansOfControl: AnswerOf<MeansOfControl>;
  recruitment: AnswerOf<Recruitment>;
  countryPath: { origin?: string; transit: string[]; exploitation: AnswerOf<string>; now?: string };
  chargesPending: YesNo;
  deported: YesNo;
  unaccompanied: YesNo;
};
type OpenFile = {
  firstContact: FirstContact;
  alias?: string;
  registeredOn: string;
  startAt?: 'CONTACT' | 'INTAKE';
  identity?: Identity;
  safeContact?: SafeContact;
  profile: Profile;
};
type CaseFileSummary = {
  id: string;
  caseNumber: string;
  alias: string;
  state: State;
  stateSince: string;
  owner?: string;
  ageBand: AgeBand;
  child: boolean;
  countryNow?: string;
  exploitation: AnswerOf<Exploitation>;
  nextDue?: { code: string; title: string; on: string; overdue: boolean };
  overdueCount: number;
  waitingReferrals: number;
  updatedAt: string;
};
type CaseFileView = {
  id: string;
  caseNumber: string;
  alias: string;
  revision: number;
  organisation: string;
  state: State;
  stateSince: string;
  htcdsStatus?: string;
  registeredOn: string;
  firstContact: FirstContact;
  profile: Profile;
  ageBand: AgeBand;
  child: boolean;
  named: boolean;
  survivorId: string;
  team: { person: string; role: TeamRole; owner: boolean; since: string }[];
  moves: { from?: State; to: State; at: string; by: string; why?: string; confirmed: GuardCode[] }[];
  pendingMove?: { to: State; by: string; at: string; why: string };
  availableMoves: {
    to: State;
    byRoles: TeamRole[];
    proposal: boolean;
    guards: { code: GuardCode; kind: 'CHECKED' | 'CONFIRMED'; met: boolean }[];
  }[];
  plan: PlanView;
  consents: ConsentView[];
  referrals: ReferralView[];
  closing?: Closing;
  may: Action[];
};
type IdentityView = { revision: number; identity?: Identity; safeContact?: SafeContact; birthDate?: string };
type MilestoneStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'ACHIEVED' | 'PARTLY' | 'DECLINED' | 'NOT_APPLICABLE';
type Evidence = { kind: 'DOCUMENT' | 'WITNESSED_NOTE'; text: string };
type RecordMilestone = {
  id: string;
  status: MilestoneStatus;
  on: string;
  evidence?: Evidence;
  witness?: string;
  reason?: string;
  attested: string[];
  override?: { reason: string };
};
type PlanView = {
  anchors: Record<string, string>;
  tracks: {
    track: TrackCode;
    version: number;
    title: string;
    status: 'OPEN' | 'DECLINED';
    milestones: {
      code: string;
      title: string;
      lead: string[];
      status: MilestoneStatus;
      overdue: boolean;
      due?: string;
      dueFrom?: string;
      waitingFor: string[];
      needs: { code: string; met: boolean; kind: 'MILESTONE' | 'CONSENT' | 'ATTESTED' }[];
      overridable: boolean;
      evidence?: string;
      achievedWhen?: string;
      records: {
        id: string;
        status: MilestoneStatus;
        on: string;
        at: string;
        by: string;
        evidence?: Evidence;
        witness?: string;
        reason?: string;
        override?: { reason: string };
        attested: string[];
      }[];
    }[];
  }[];
  slips: { code: string; from?: string; to?: string; because: string; at: string }[];
  next: string[];
};
type PlanTemplate = {
  track: TrackCode;
  version: number;
  title: string;
  milestones: {
    code: string;
    title: string;
    lead: string[];
    due?: { from: string; days?: number; hours?: number };
    needs: string[];
    consents: string[];
    evidence?: string;
    achievedWhen?: string;
    overridable: boolean;
  }[];
};
type NoteKind = 'GENERAL' | 'COUNSELLING' | 'LEGAL' | 'HEALTH' | 'SHELTER';
type Note = {
  id: string;
  kind: NoteKind;
  occurredOn: string;
  writtenAt: string;
  by: string;
  text: string;
  corrects?: string;
  correctedBy?: string;
};
type TimelineItem = {
  id: string;
  on: string;
  at: string;
  by?: string;
  kind:
    | 'OPENED'
    | 'MOVED'
    | 'MILESTONE'
    | 'SLIP'
    | 'NOTE'
    | 'CONSENT'
    | 'CONSENT_WITHDRAWN'
    | 'REFERRAL'
    | 'REFERRAL_ANSWER'
    | 'TEAM'
    | 'CLOSING';
  track?: TrackCode;
  code?: string;
  title?: string;
  status?: string;
  text?: string;
  details?: Record<string, string>;
};
type Closing = {
  reason: ClosureReason;
  points: { point: number; answer: 'YES' | 'PARTLY' | 'NO' | 'NOT_APPLICABLE'; remark?: string }[];
};
type Purpose = 'CNS_01' | 'CNS_02' | 'CNS_03' | 'CNS_05';
type DataItem =
  | 'IDENTITY_NAME'
  | 'BIRTH_DATE'
  | 'CITIZENSHIP'
  | 'SAFE_CONTACT'
  | 'ADDRESS'
  | 'LANGUAGE'
  | 'AGE_BAND'
  | 'GENDER'
  | 'EXPLOITATION_SUMMARY'
  | 'RISK_FLAGS'
  | 'HEALTH_NEEDS'
  | 'LEGAL_SITUATION'
  | 'PLAN_MILESTONES'
  | 'ACCESS_NEEDS';
type GiveConsent = {
  purpose: Purpose;
  decision: 'GIVEN' | 'REFUSED';
  recipient?: string;
  dataItems: DataItem[];
  givenBy: 'SURVIVOR' | 'GUARDIAN' | 'SURVIVOR_WITH_SUPPORT';
  givenOn: string;
  language: string;
  interpreter?: string;
  witness?: string;
  mode: 'SIGNATURE' | 'THUMBPRINT' | 'RECORDED_VOICE' | 'WITNESSED_WORD';
  evidence: string;
  formVersion: string;
  expiresOn: string;
  limits?: string;
};
type ConsentView = GiveConsent & {
  id: string;
  status: 'IN_FORCE' | 'EXPIRED' | 'WITHDRAWN' | 'REFUSED';
  withdrawnOn?: string;
};
type ServiceCode =
  | 'EMERGENCY_RESCUE'
  | 'SAFE_ACCOMMODATION'
  | 'MEDICAL'
  | 'SEXUAL_ASSAULT_CARE'
  | 'MENTAL_HEALTH'
  | 'COUNSELLING'
  | 'LEGAL_AID'
  | 'INTERPRETATION'
  | 'DOCUMENTS_CONSULAR'
  | 'ASYLUM'
  | 'CHILD_PROTECTION'
  | 'FAMILY_TRACING'
  | 'RETURN_TRAVEL'
  | 'CASH_MATERIAL'
  | 'EDUCATION'
  | 'VOCATIONAL_TRAINING'
  | 'LIVELIHOOD'
  | 'HOUSING'
  | 'SOCIAL_PROTECTION'
  | 'COMPENSATION'
  | 'DEBT_HELP'
  | 'PEER_SUPPORT'
  | 'ADDICTION_CARE'
  | 'DISABILITY_SERVICE'
  | 'DIGITAL_SAFETY'
  | 'OTHER';
type Urgency = 'U1' | 'U2' | 'U3' | 'U4';
type MissingConsent = { purpose: Purpose; partner?: string; items: DataItem[]; words: string };
type ReferralPreview = {
  beforeAcceptance: Record<string, unknown>;
  afterAcceptance: Record<string, unknown>;
  missing: MissingConsent[];
};
type SendReferral = {
  partner: string;
  service: ServiceCode;
  urgency: Urgency;
  reason: 'AdditionalServicesRequired' | 'MigrationOrChangeOfLocation' | 'Other';
  need: string;
  items: DataItem[];
  consent: string;
  workerGender?: Gender;
  accessNeeds?: string;
};
type ReferralStatus =
  | 'QUEUED'
  | 'SENT'
  | 'SEEN'
  | 'ACCEPTED'
  | 'IN_SERVICE'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'REVOKED'
  | 'NO_SHOW'
  | 'PARTLY';
type ReferralView = {
  id: string;
  partner: string;
  service: ServiceCode;
  urgency: Urgency;
  status: ReferralStatus;
  sentAt?: string;
  replyBy: string;
  overdue: boolean;
  items: DataItem[];
  consent: string;
  history: { status: ReferralStatus; at: string; reason?: string; text?: string }[];
  outcome?: 'MET' | 'PARTLY' | 'NOT_MET' | 'DECLINED_BY_SURVIVOR';
  acknowledged: boolean;
};
type TrailKind = 'ACT' | 'READ' | 'REFUSED';
type TrailItem = {
  at: string;
  actor: string;
  organisation: string;
  role: string;
  kind: TrailKind;
  act: string;
  purpose: string;
  object?: string;
  details: Record<string, string>;
};
type WorkItem = {
  kind: 'MILESTONE' | 'REFERRAL' | 'APPROVAL' | 'FILE' | 'CONSENT_EXPIRING';
  file: string;
  caseNumber: string;
  alias: string;
  code?: string;
  title?: string;
  on?: string;
  days?: number;
  status?: string;
  partner?: string;
};
type MyWork = {
  counts: { late: number; due: number; answered: number; waiting: number; fresh: number };
  late: WorkItem[];
  due: WorkItem[];
  answered: WorkItem[];
  waiting: WorkItem[];
  fresh: WorkItem[];
};
type Caseload = {
  workers: { person: string; open: number; overdue: number; waitingReferrals: number; load: number }[];
  unassigned: CaseFileSummary[];
  approvals: {
    file: string;
    caseNumber: string;
    alias: string;
    kind: 'CLOSURE' | 'MOVE';
    to: State;
    by: string;
    at: string;
  }[];
  totals: Record<string, number>;
};

// Generated from case-service/openapi.json by `npm run api`.
export interface paths {
    "/case-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCaseFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCaseFile"];
        put: operations["openCaseFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answerClosingChecklist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["recordConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/consents/{consentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revealIdentity"];
        put: operations["editIdentity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/move-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeMove"];
        delete: operations["dropMoveProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reassignFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/plan/anchors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setPlanDates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/plan/milestones/{code}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/plan/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/plan/tracks/{track}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["editProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/referral-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/referrals/{referral}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["sendReferral"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/referrals/{referral}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/referrals/{referral}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/team/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["joinTeam"];
        post?: never;
        delete: operations["leaveTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/case-files/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCaseload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMyWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlanTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Age: {
            /** @enum {string} */
            band?: "BAND_0_8" | "BAND_9_17" | "BAND_18_20" | "BAND_21_23" | "BAND_24_26" | "BAND_27_29" | "BAND_30_38" | "BAND_39_47" | "BAND_48_PLUS" | "UNKNOWN";
            /** @enum {string} */
            basis: "BIRTH_DATE" | "ESTIMATED_BIRTH_DATE" | "AGE_BAND" | "UNKNOWN";
            /** Format: date */
            birthDate?: string;
        };
        Anchors: {
            /** Format: date */
            arrival?: string;
            /** Format: date */
            departure?: string;
            /** Format: date */
            stay?: string;
        };
        AnchorsView: {
            /** Format: date */
            arrival?: string;
            /** Format: date */
            departure?: string;
            /** Format: date */
            firstContact: string;
            /** Format: date */
            registered: string;
            /** Format: date */
            stay?: string;
        };
        AnswerExploitation: {
            /** @enum {string} */
            answer: "GIVEN" | "UNKNOWN" | "NOT_ASKED";
            values: ("ForcedLabour" | "SexualExploitation" | "ChildLabour" | "ForcedMarriage" | "Servitude" | "ForcedMilitaryByNonStateActors" | "OrganRemoval" | "ForcedBegging" | "ForcedAdoption" | "Surrogacy" | "Other")[];
        };
        AnswerGender: {
            /** @enum {string} */
            answer: "GIVEN" | "UNKNOWN" | "NOT_ASKED";
            values: ("Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown")[];
        };
        AnswerIndustry: {
            /** @enum {string} */
            answer: "GIVEN" | "UNKNOWN" | "NOT_ASKED";
            values: ("A_AgricultureForestryAndFishing" | "B_MiningAndQuarrying" | "C_Manufacturing" | "D_ElectricityGasSteamAndAirConditioningSupply" | "E_WaterSupplySewerageWasteManagement" | "F_Construction" | "G_WholesaleAndRetailTradeRepairOfMotorVehicles" | "H_TransportationAndStorage" | "I_AccommodationAndFoodServiceActivities" | "J_InformationAndCommunication" | "K_FinancialAndInsuranceActivities" | "L_RealEstateActivities" | "M_ProfessionalScientificAndTechnicalActivities" | "N_AdministrativeAndSupportServiceActivities" | "O_PublicAdministrationAndDefence" | "P_Education" | "Q_HumanHealthAndSocialWorkActivities" | "R_ArtsEntertainmentAndRecreation" | "S_OtherServiceActivities" | "T_ActivitiesOfHouseholdsAsEmployers" | "U_ActivitiesOfExtraterritorialOrganizations")[];
        };
        AnswerMeansOfControl: {
            /** @enum {string} */
            answer: "GIVEN" | "UNKNOWN" | "NOT_ASKED";
            values: ("PhysicalThreats" | "ThreatsLawEnforcement" | "ThreatensChildrenFamily" | "DebtBondage" | "FalsePromises" | "PhysicalAbuse" | "SexualAbuse" | "TakesEarnings" | "RestrictsFinancialAccess" | "RestrictsMedicalCare" | "WithholdsNecessities" | "PsychologicalAbuse" | "PsychoactiveSubstance" | "ExcessiveWorkingHours" | "WithholdsDocuments" | "Other")[];
        };
        AnswerRecruitment: {
            /** @enum {string} */
            answer: "GIVEN" | "UNKNOWN" | "NOT_ASKED";
            values: ("AtAPlaceOfBusiness" | "AtAnEducationalInstitution" | "AtWork" | "ThroughOnlineSocialNetworks" | "ThroughAnOnlineAdvertisement" | "ThroughATelevisionAdvert" | "ThroughANewspaperAdvert" | "ThroughFamilyOrFamilyEvents" | "ThroughFriendsOrSocialEvents" | "Other")[];
        };
        AnswerString: {
            /** @enum {string} */
            answer: "GIVEN" | "UNKNOWN" | "NOT_ASKED";
            values: string[];
        };
        ApplyTrack: {
            anchors?: components["schemas"]["Anchors"];
            /** @enum {string} */
            track: "REP" | "PSY" | "REI";
        };
        Approval: {
            alias: string;
            /** Format: date-time */
            at: string;
            by: string;
            caseNumber: string;
            /** Format: uuid */
            file: string;
            /** @enum {string} */
            kind: "CLOSURE" | "MOVE";
            /** @enum {string} */
            to: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
        };
        AvailableMove: {
            byRoles: ("intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender")[];
            closureReasons: ("GOALS_MET" | "PERSON_ASKS" | "MOVED_AWAY" | "TRANSFERRED" | "NO_CONTACT" | "REPATRIATED_HANDED_OVER" | "NOT_A_VICTIM_REFERRED" | "DIED" | "SERVICE_ENDED" | "DUPLICATE" | "OTHER")[];
            guards: components["schemas"]["GuardView"][];
            proposal: boolean;
            /** @enum {string} */
            to: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
        };
        CaseFileSummary: {
            /** @enum {string} */
            ageBand: "BAND_0_8" | "BAND_9_17" | "BAND_18_20" | "BAND_21_23" | "BAND_24_26" | "BAND_27_29" | "BAND_30_38" | "BAND_39_47" | "BAND_48_PLUS" | "UNKNOWN";
            alias: string;
            caseNumber: string;
            child: boolean;
            countryNow?: string;
            exploitation: components["schemas"]["AnswerExploitation"];
            /** Format: uuid */
            id: string;
            nextDue?: components["schemas"]["NextDue"];
            /** Format: int32 */
            overdueCount: number;
            owner: string;
            /** @enum {string} */
            ownerRole?: "intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender";
            /** @enum {string} */
            state: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            /** Format: date-time */
            stateSince: string;
            tracks: string[];
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            waitingReferrals: number;
        };
        CaseFileView: {
            /** @enum {string} */
            ageBand: "BAND_0_8" | "BAND_9_17" | "BAND_18_20" | "BAND_21_23" | "BAND_24_26" | "BAND_27_29" | "BAND_30_38" | "BAND_39_47" | "BAND_48_PLUS" | "UNKNOWN";
            alias: string;
            availableMoves: components["schemas"]["AvailableMove"][];
            caseNumber: string;
            child: boolean;
            closing?: components["schemas"]["ClosingView"];
            consents: components["schemas"]["ConsentView"][];
            firstContact: components["schemas"]["FirstContact"];
            /** @enum {string} */
            htcdsStatus?: "Active" | "FollowUp" | "Closed" | "ClosedReferred";
            /** Format: uuid */
            id: string;
            may: ("READ" | "READ_NOTES" | "EDIT_PROFILE" | "REVEAL_IDENTITY" | "EDIT_IDENTITY" | "MOVE" | "PLAN" | "RECORD" | "NOTE" | "CONSENT" | "REFER" | "TEAM" | "REASSIGN" | "CLOSE" | "READ_TRAIL")[];
            moves: components["schemas"]["MoveView"][];
            named: boolean;
            organisation: string;
            pendingMove?: components["schemas"]["PendingMoveView"];
            plan: components["schemas"]["PlanView"];
            profile: components["schemas"]["Profile"];
            referrals: components["schemas"]["ReferralView"][];
            /** Format: date */
            registeredOn: string;
            /** Format: int64 */
            revision: number;
            /** @enum {string} */
            state: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            /** Format: date-time */
            stateSince: string;
            /** Format: uuid */
            survivorId: string;
            team: components["schemas"]["TeamMemberView"][];
        };
        Caseload: {
            approvals: components["schemas"]["Approval"][];
            totals: {
                [key: string]: number;
            };
            unassigned: components["schemas"]["CaseFileSummary"][];
            workers: components["schemas"]["Worker"][];
        };
        CitedConsent: {
            /** Format: date */
            expiresOn?: string;
            /** Format: uuid */
            id: string;
            items: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            /** @enum {string} */
            purpose: "CNS_01" | "CNS_02" | "CNS_03" | "CNS_05";
        };
        ClosingAnswer: {
            /** @enum {string} */
            answer: "YES" | "PARTLY" | "NO" | "NOT_APPLICABLE";
            /** Format: int32 */
            point: number;
            remark?: string;
        };
        ClosingAnswers: {
            points: components["schemas"]["ClosingAnswer"][];
            /** @enum {string} */
            reason: "GOALS_MET" | "PERSON_ASKS" | "MOVED_AWAY" | "TRANSFERRED" | "NO_CONTACT" | "REPATRIATED_HANDED_OVER" | "NOT_A_VICTIM_REFERRED" | "DIED" | "SERVICE_ENDED" | "DUPLICATE" | "OTHER";
        };
        ClosingPointView: {
            /** @enum {string} */
            answer: "YES" | "PARTLY" | "NO" | "NOT_APPLICABLE";
            /** Format: int32 */
            point: number;
            remark?: string;
        };
        ClosingView: {
            /** Format: date-time */
            at: string;
            by: string;
            complete: boolean;
            missing: number[];
            points: components["schemas"]["ClosingPointView"][];
            /** @enum {string} */
            reason: "GOALS_MET" | "PERSON_ASKS" | "MOVED_AWAY" | "TRANSFERRED" | "NO_CONTACT" | "REPATRIATED_HANDED_OVER" | "NOT_A_VICTIM_REFERRED" | "DIED" | "SERVICE_ENDED" | "DUPLICATE" | "OTHER";
        };
        ConsentView: {
            dataItems: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            /** @enum {string} */
            decision: "GIVEN" | "REFUSED";
            evidence?: string;
            /** Format: date */
            expiresOn?: string;
            formVersion?: string;
            /** @enum {string} */
            givenBy: "SURVIVOR" | "GUARDIAN" | "SURVIVOR_WITH_SUPPORT";
            /** Format: date */
            givenOn: string;
            /** Format: uuid */
            id: string;
            interpreter?: string;
            language: string;
            limits?: string;
            /** @enum {string} */
            mode: "SIGNATURE" | "THUMBPRINT" | "RECORDED_VOICE" | "WITNESSED_WORD";
            /** @enum {string} */
            purpose: "CNS_01" | "CNS_02" | "CNS_03" | "CNS_05";
            recipient?: string;
            /** @enum {string} */
            status: "IN_FORCE" | "EXPIRED" | "WITHDRAWN" | "REFUSED";
            /** Format: date */
            withdrawnOn?: string;
            witness?: string;
        };
        CountryPath: {
            exploitation: components["schemas"]["AnswerString"];
            now?: string;
            origin?: string;
            transit: string[];
        };
        Counts: {
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            due: number;
            /** Format: int32 */
            fresh: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            waiting: number;
        };
        Due: {
            /** Format: int32 */
            againMonths?: number;
            /** Format: int32 */
            businessDays?: number;
            /** Format: int32 */
            childDays?: number;
            /** Format: int32 */
            days?: number;
            from: string;
            /** Format: int32 */
            hours?: number;
            /** Format: int32 */
            months?: number;
            orFrom?: string;
        };
        EvidenceGiven: {
            /** @enum {string} */
            kind: "DOCUMENT" | "WITNESSED_NOTE";
            text: string;
        };
        EvidenceView: {
            /** @enum {string} */
            kind: "DOCUMENT" | "WITNESSED_NOTE";
            text?: string;
        };
        FirstContact: {
            /** @enum {string} */
            channel: "HOTLINE" | "WALK_IN" | "SOCIAL_MESSAGE" | "POLICE" | "EMBASSY" | "BORDER_AGENCY" | "PARTNER" | "OUTREACH" | "FAMILY_OR_FRIEND" | "RETURNEE_RECEPTION" | "OTHER";
            handle?: string;
            message?: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            platform?: "Facebook" | "Instagram" | "WhatsApp" | "Telegram" | "FacebookMessenger" | "Viber" | "SnapChat" | "Line" | "4Sale" | "WeChat" | "QQ" | "QZone" | "TikTok" | "Twitter" | "Other";
        };
        GiveConsent: {
            dataItems?: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            /** @enum {string} */
            decision: "GIVEN" | "REFUSED";
            evidence?: string;
            /** Format: date */
            expiresOn?: string;
            formVersion?: string;
            /** @enum {string} */
            givenBy: "SURVIVOR" | "GUARDIAN" | "SURVIVOR_WITH_SUPPORT";
            /** Format: date */
            givenOn: string;
            interpreter?: string;
            language: string;
            limits?: string;
            /** @enum {string} */
            mode: "SIGNATURE" | "THUMBPRINT" | "RECORDED_VOICE" | "WITNESSED_WORD";
            /** @enum {string} */
            purpose: "CNS_01" | "CNS_02" | "CNS_03" | "CNS_05";
            recipient?: string;
            witness?: string;
        };
        GuardView: {
            /** @enum {string} */
            code: "OWNER_ASSIGNED" | "PERSON_AGREES_TO_TALK" | "UNREACHABLE_OR_SIGNPOSTED" | "CONSENT_TO_CASE_WORK" | "IMMEDIATE_SAFETY_MET" | "INTERPRETER_IF_WANTED" | "SCREENING_POSITIVE" | "SECOND_READER_SIGNED" | "NO_INDICATION_FOUND" | "OTHER_HELP_OFFERED" | "HELPED_AS_VULNERABLE" | "CASE_PLAN_SIGNED" | "PLAN_HAS_TRACK" | "FOUND_NOT_A_VICTIM" | "REFERRED_ELSEWHERE_FIRST" | "ALREADY_HOME" | "RETURN_CHOICE_RECORDED" | "BEST_INTERESTS_DETERMINED" | "STAYS_OR_THIRD_COUNTRY" | "NOT_YET_DEPARTED" | "HANDOVER_ACCEPTED" | "GOALS_MET_OR_TIME_REVIEWED" | "YEAR_REVIEWED_OR_CLOSURE_REASON" | "CHECKLIST_COMPLETE" | "NOT_THE_PROPOSER" | "CONTACT_ATTEMPTS_LOGGED" | "RISK_REVIEW_WITHIN_7_DAYS" | "ABOUT_30_DAYS_WITHOUT_CONTACT" | "CONTACT_REGAINED" | "RISK_AND_CONSENT_REVIEWED" | "RECEIVER_ACCEPTED" | "CONSENT_TO_TRANSFER" | "DEATH_OR_DUPLICATE" | "NEW_CONTACT_OR_RISK";
            /** @enum {string} */
            kind: "CHECKED" | "CONFIRMED";
            met: boolean;
        };
        Identity: {
            address?: string;
            email?: string;
            familyName?: string;
            givenName?: string;
            identityNumber?: string;
            nativeName?: string;
            otherNames?: string;
            phone?: string;
        };
        IdentityChange: {
            /** Format: date */
            birthDate?: string;
            identity?: components["schemas"]["Identity"];
            safeContact?: components["schemas"]["SafeContact"];
        };
        IdentityView: {
            /** Format: date */
            birthDate?: string;
            erased: boolean;
            identity?: components["schemas"]["Identity"];
            /** Format: int64 */
            revision: number;
            safeContact?: components["schemas"]["SafeContact"];
        };
        MilestoneView: {
            achievedWhen: string;
            code: string;
            /** Format: date */
            due?: string;
            dueFrom?: string;
            /** Format: date */
            earliest?: string;
            evidence: string;
            lead: ("SURVIVOR" | "GUARDIAN" | "CASEWORKER" | "RECEIVING_CASEWORKER" | "SUPERVISOR" | "COUNSELLOR" | "RECEIVING_COUNSELLOR" | "LEGAL" | "HEALTH" | "SHELTER" | "RETURN_OFFICER" | "EMBASSY" | "TRAINER" | "FINANCE" | "ANY_TRAINED_WORKER")[];
            needs: components["schemas"]["NeedState"][];
            overdue: boolean;
            overridable: boolean;
            records: components["schemas"]["RecordView"][];
            rule: string;
            /** @enum {string} */
            status: "NOT_STARTED" | "IN_PROGRESS" | "ACHIEVED" | "PARTLY" | "DECLINED" | "NOT_APPLICABLE";
            title: string;
            trigger?: string;
            waitingFor: string[];
        };
        MissingConsent: {
            items: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            partner: string;
            /** @enum {string} */
            purpose: "CNS_01" | "CNS_02" | "CNS_03" | "CNS_05";
            words: string;
        };
        MoveProposal: {
            /** @enum {string} */
            to: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            why: string;
        };
        MoveRequest: {
            /** @enum {string} */
            closureReason?: "GOALS_MET" | "PERSON_ASKS" | "MOVED_AWAY" | "TRANSFERRED" | "NO_CONTACT" | "REPATRIATED_HANDED_OVER" | "NOT_A_VICTIM_REFERRED" | "DIED" | "SERVICE_ENDED" | "DUPLICATE" | "OTHER";
            confirmed: ("OWNER_ASSIGNED" | "PERSON_AGREES_TO_TALK" | "UNREACHABLE_OR_SIGNPOSTED" | "CONSENT_TO_CASE_WORK" | "IMMEDIATE_SAFETY_MET" | "INTERPRETER_IF_WANTED" | "SCREENING_POSITIVE" | "SECOND_READER_SIGNED" | "NO_INDICATION_FOUND" | "OTHER_HELP_OFFERED" | "HELPED_AS_VULNERABLE" | "CASE_PLAN_SIGNED" | "PLAN_HAS_TRACK" | "FOUND_NOT_A_VICTIM" | "REFERRED_ELSEWHERE_FIRST" | "ALREADY_HOME" | "RETURN_CHOICE_RECORDED" | "BEST_INTERESTS_DETERMINED" | "STAYS_OR_THIRD_COUNTRY" | "NOT_YET_DEPARTED" | "HANDOVER_ACCEPTED" | "GOALS_MET_OR_TIME_REVIEWED" | "YEAR_REVIEWED_OR_CLOSURE_REASON" | "CHECKLIST_COMPLETE" | "NOT_THE_PROPOSER" | "CONTACT_ATTEMPTS_LOGGED" | "RISK_REVIEW_WITHIN_7_DAYS" | "ABOUT_30_DAYS_WITHOUT_CONTACT" | "CONTACT_REGAINED" | "RISK_AND_CONSENT_REVIEWED" | "RECEIVER_ACCEPTED" | "CONSENT_TO_TRANSFER" | "DEATH_OR_DUPLICATE" | "NEW_CONTACT_OR_RISK")[];
            /** @enum {string} */
            to: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            why: string;
        };
        MoveView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            closureReason?: "GOALS_MET" | "PERSON_ASKS" | "MOVED_AWAY" | "TRANSFERRED" | "NO_CONTACT" | "REPATRIATED_HANDED_OVER" | "NOT_A_VICTIM_REFERRED" | "DIED" | "SERVICE_ENDED" | "DUPLICATE" | "OTHER";
            confirmed: ("OWNER_ASSIGNED" | "PERSON_AGREES_TO_TALK" | "UNREACHABLE_OR_SIGNPOSTED" | "CONSENT_TO_CASE_WORK" | "IMMEDIATE_SAFETY_MET" | "INTERPRETER_IF_WANTED" | "SCREENING_POSITIVE" | "SECOND_READER_SIGNED" | "NO_INDICATION_FOUND" | "OTHER_HELP_OFFERED" | "HELPED_AS_VULNERABLE" | "CASE_PLAN_SIGNED" | "PLAN_HAS_TRACK" | "FOUND_NOT_A_VICTIM" | "REFERRED_ELSEWHERE_FIRST" | "ALREADY_HOME" | "RETURN_CHOICE_RECORDED" | "BEST_INTERESTS_DETERMINED" | "STAYS_OR_THIRD_COUNTRY" | "NOT_YET_DEPARTED" | "HANDOVER_ACCEPTED" | "GOALS_MET_OR_TIME_REVIEWED" | "YEAR_REVIEWED_OR_CLOSURE_REASON" | "CHECKLIST_COMPLETE" | "NOT_THE_PROPOSER" | "CONTACT_ATTEMPTS_LOGGED" | "RISK_REVIEW_WITHIN_7_DAYS" | "ABOUT_30_DAYS_WITHOUT_CONTACT" | "CONTACT_REGAINED" | "RISK_AND_CONSENT_REVIEWED" | "RECEIVER_ACCEPTED" | "CONSENT_TO_TRANSFER" | "DEATH_OR_DUPLICATE" | "NEW_CONTACT_OR_RISK")[];
            /** @enum {string} */
            from: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            proposedBy?: string;
            /** @enum {string} */
            to: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            why?: string;
        };
        MyWork: {
            answered: components["schemas"]["WorkItem"][];
            counts: components["schemas"]["Counts"];
            due: components["schemas"]["WorkItem"][];
            fresh: components["schemas"]["WorkItem"][];
            late: components["schemas"]["WorkItem"][];
            waiting: components["schemas"]["WorkItem"][];
        };
        NeedState: {
            code: string;
            /** @enum {string} */
            kind: "MILESTONE" | "CONSENT" | "ATTESTED";
            met: boolean;
            or: string[];
        };
        NewOwner: {
            person: string;
            why: string;
        };
        NextDue: {
            code: string;
            /** Format: date */
            on: string;
            overdue: boolean;
            title: string;
        };
        NoteDraft: {
            /** Format: uuid */
            corrects?: string;
            /** @enum {string} */
            kind: "GENERAL" | "COUNSELLING" | "LEGAL" | "HEALTH" | "SHELTER";
            /** Format: date */
            occurredOn: string;
            text: string;
        };
        NoteView: {
            by: string;
            /** Format: uuid */
            correctedBy?: string;
            /** Format: uuid */
            corrects?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "GENERAL" | "COUNSELLING" | "LEGAL" | "HEALTH" | "SHELTER";
            /** Format: date */
            occurredOn: string;
            text?: string;
            /** Format: date-time */
            writtenAt: string;
        };
        OpenFile: {
            alias?: string;
            firstContact: components["schemas"]["FirstContact"];
            identity?: components["schemas"]["Identity"];
            profile: components["schemas"]["Profile"];
            /** Format: date */
            registeredOn: string;
            safeContact?: components["schemas"]["SafeContact"];
            /** @enum {string} */
            startAt?: "CONTACT" | "INTAKE";
        };
        OrderSetAside: {
            reason: string;
        };
        OverrideView: {
            reason?: string;
        };
        PageCaseFileSummary: {
            items: components["schemas"]["CaseFileSummary"][];
            next?: string;
        };
        PageNoteView: {
            items: components["schemas"]["NoteView"][];
            next?: string;
        };
        PageTimelineItem: {
            items: components["schemas"]["TimelineItem"][];
            next?: string;
        };
        PendingMoveView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            to: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
            why?: string;
        };
        PlanView: {
            anchors: components["schemas"]["AnchorsView"];
            next: string[];
            slips: components["schemas"]["Slip"][];
            tracks: components["schemas"]["TrackView"][];
        };
        Profile: {
            age: components["schemas"]["Age"];
            /** @enum {string} */
            chargesPending: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            citizenships: components["schemas"]["AnswerString"];
            countryPath: components["schemas"]["CountryPath"];
            /** @enum {string} */
            deported: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            exploitation: components["schemas"]["AnswerExploitation"];
            /** @enum {string} */
            forcedCriminality?: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            gender: components["schemas"]["AnswerGender"];
            industries: components["schemas"]["AnswerIndustry"];
            language: components["schemas"]["SpokenLanguage"];
            meansOfControl: components["schemas"]["AnswerMeansOfControl"];
            recruitment: components["schemas"]["AnswerRecruitment"];
            /** @enum {string} */
            unaccompanied: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
        };
        RecordMilestone: {
            attested?: string[];
            evidence?: components["schemas"]["EvidenceGiven"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            override?: components["schemas"]["OrderSetAside"];
            reason?: string;
            /** @enum {string} */
            status: "NOT_STARTED" | "IN_PROGRESS" | "ACHIEVED" | "PARTLY" | "DECLINED" | "NOT_APPLICABLE";
            witness?: string;
        };
        RecordView: {
            /** Format: date-time */
            at: string;
            attested: string[];
            by: string;
            evidence?: components["schemas"]["EvidenceView"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            on: string;
            override?: components["schemas"]["OverrideView"];
            reason?: string;
            /** @enum {string} */
            status: "NOT_STARTED" | "IN_PROGRESS" | "ACHIEVED" | "PARTLY" | "DECLINED" | "NOT_APPLICABLE";
            witness?: string;
        };
        ReferralDraft: {
            accessNeeds?: string;
            /** Format: uuid */
            consent?: string;
            items: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            need?: string;
            partner: string;
            /** @enum {string} */
            reason?: "AdditionalServicesRequired" | "MigrationOrChangeOfLocation" | "Other";
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            /** @enum {string} */
            urgency?: "U1" | "U2" | "U3" | "U4";
            /** @enum {string} */
            workerGender?: "Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown";
        };
        ReferralPreview: {
            afterAcceptance: {
                [key: string]: string[];
            };
            beforeAcceptance: components["schemas"]["SentReferral"];
            missing: components["schemas"]["MissingConsent"][];
        };
        ReferralRequest: {
            accessNeeds?: string;
            /** Format: uuid */
            consent: string;
            items: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            need: string;
            partner: string;
            /** @enum {string} */
            reason: "AdditionalServicesRequired" | "MigrationOrChangeOfLocation" | "Other";
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            /** @enum {string} */
            urgency: "U1" | "U2" | "U3" | "U4";
            /** @enum {string} */
            workerGender?: "Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown";
        };
        ReferralView: {
            accessNeeds?: string;
            acknowledged: boolean;
            by: string;
            /** Format: uuid */
            consent: string;
            history: components["schemas"]["StepView"][];
            /** Format: uuid */
            id: string;
            items: ("IDENTITY_NAME" | "BIRTH_DATE" | "CITIZENSHIP" | "SAFE_CONTACT" | "ADDRESS" | "LANGUAGE" | "AGE_BAND" | "GENDER" | "EXPLOITATION_SUMMARY" | "RISK_FLAGS" | "HEALTH_NEEDS" | "LEGAL_SITUATION" | "PLAN_MILESTONES" | "ACCESS_NEEDS")[];
            need: string;
            outcome?: string;
            overdue: boolean;
            partner: string;
            /** Format: date-time */
            queuedAt: string;
            /** @enum {string} */
            reason: "AdditionalServicesRequired" | "MigrationOrChangeOfLocation" | "Other";
            /** Format: date-time */
            replyBy: string;
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            /** @enum {string} */
            status: "QUEUED" | "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "EXPIRED" | "WITHDRAWN" | "REVOKED";
            /** @enum {string} */
            urgency: "U1" | "U2" | "U3" | "U4";
            /** @enum {string} */
            workerGender?: "Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown";
        };
        RefusalView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            on: string;
            reason?: string;
        };
        RefuseTrack: {
            /** Format: date */
            on: string;
            reason: string;
        };
        Revoke: {
            why: string;
        };
        SafeContact: {
            channel: string;
            codeWord?: string;
            hours?: string;
            notes?: string;
            value: string;
            whoMayAnswer?: string;
        };
        SentReferral: {
            accessNeeds?: string;
            /** @enum {string} */
            ageBand?: "BAND_0_8" | "BAND_9_17" | "BAND_18_20" | "BAND_21_23" | "BAND_24_26" | "BAND_27_29" | "BAND_30_38" | "BAND_39_47" | "BAND_48_PLUS" | "UNKNOWN";
            caseNumber: string;
            consent: components["schemas"]["CitedConsent"];
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            interpreter: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            language?: string;
            need: string;
            /** @enum {string} */
            reason: "AdditionalServicesRequired" | "MigrationOrChangeOfLocation" | "Other";
            /** Format: date-time */
            replyBy: string;
            riskFlags?: string;
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            to: string;
            /** @enum {string} */
            urgency: "U1" | "U2" | "U3" | "U4";
            /** @enum {string} */
            workerGender?: "Feminine" | "Masculine" | "TransgenderFeminine" | "TransgenderMasculine" | "NonConforming" | "NonSpecifiedUnknown";
        };
        Slip: {
            /** Format: date-time */
            at: string;
            because: string;
            code: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
        };
        SpokenLanguage: {
            /** @enum {string} */
            interpreter: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            interpreterGender?: components["schemas"]["AnswerGender"];
            primary?: string;
        };
        StepView: {
            answer: boolean;
            /** Format: date-time */
            at: string;
            by?: string;
            /** Format: date */
            on?: string;
            reason?: string;
            /** @enum {string} */
            status: "QUEUED" | "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "EXPIRED" | "WITHDRAWN" | "REVOKED";
            text?: string;
        };
        TeamMemberView: {
            owner: boolean;
            person: string;
            /** @enum {string} */
            role: "intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender";
            /** Format: date-time */
            since: string;
        };
        TeamRole: {
            /** @enum {string} */
            role: "intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender";
        };
        TemplateMilestone: {
            achievedWhen: string;
            code: string;
            consents: string[];
            due?: components["schemas"]["Due"];
            evidence: string;
            lead: ("SURVIVOR" | "GUARDIAN" | "CASEWORKER" | "RECEIVING_CASEWORKER" | "SUPERVISOR" | "COUNSELLOR" | "RECEIVING_COUNSELLOR" | "LEGAL" | "HEALTH" | "SHELTER" | "RETURN_OFFICER" | "EMBASSY" | "TRAINER" | "FINANCE" | "ANY_TRAINED_WORKER")[];
            needs: string[];
            overridable: boolean;
            rule: string;
            title: string;
            why: string;
        };
        TemplateView: {
            milestones: components["schemas"]["TemplateMilestone"][];
            source: string;
            title: string;
            /** @enum {string} */
            track: "REP" | "PSY" | "REI";
            /** Format: int32 */
            version: number;
        };
        TimelineItem: {
            /** Format: date-time */
            at: string;
            by?: string;
            code?: string;
            details: {
                [key: string]: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "OPENED" | "MOVED" | "MILESTONE" | "SLIP" | "NOTE" | "CONSENT" | "CONSENT_WITHDRAWN" | "REFERRAL" | "REFERRAL_ANSWER" | "TEAM" | "CLOSING";
            /** Format: date */
            on: string;
            status?: string;
            text?: string;
            title?: string;
            track?: string;
        };
        TrackView: {
            milestones: components["schemas"]["MilestoneView"][];
            refusal?: components["schemas"]["RefusalView"];
            /** @enum {string} */
            status: "OPEN" | "DECLINED";
            title: string;
            /** @enum {string} */
            track: "REP" | "PSY" | "REI";
            /** Format: int32 */
            version: number;
        };
        TrailItem: {
            act: string;
            actor: string;
            /** Format: date-time */
            at: string;
            details: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "ACT" | "READ" | "REFUSED";
            object?: string;
            organisation: string;
            purpose: string;
            role: string;
        };
        TrailPage: {
            intact: boolean;
            items: components["schemas"]["TrailItem"][];
            next?: string;
        };
        Withdraw: {
            channel?: string;
            /** Format: date */
            on: string;
            reason?: string;
        };
        WorkItem: {
            alias: string;
            caseNumber: string;
            code?: string;
            /** Format: int64 */
            days?: number;
            /** Format: uuid */
            file: string;
            /** @enum {string} */
            kind: "MILESTONE" | "REFERRAL" | "APPROVAL" | "FILE" | "CONSENT_EXPIRING";
            /** Format: date */
            on?: string;
            partner?: string;
            /** Format: uuid */
            referral?: string;
            status?: string;
            title?: string;
        };
        Worker: {
            /** Format: double */
            load: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            person: string;
            /** Format: int32 */
            waitingReferrals: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCaseFiles: {
        parameters: {
            query?: {
                view?: "mine" | "organisation";
                state?: "CONTACT" | "INTAKE" | "SCREENING" | "IDENTIFICATION" | "RECOVERY" | "RETURN" | "REINTEGRATION" | "FOLLOW_UP" | "CLOSURE_REVIEW" | "CLOSED" | "TRANSFERRED" | "SUSPENDED";
                track?: string;
                owner?: string;
                overdue?: boolean;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseFileSummary"];
                };
            };
        };
    };
    readCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    openCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    answerClosingChecklist: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingAnswers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    revealIdentity: {
        parameters: {
            query?: never;
            header: {
                "Waymark-Purpose": "CARE" | "SUPERVISION" | "REFERRAL" | "DATA_SUBJECT_REQUEST";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
        };
    };
    editIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
        };
    };
    proposeMove: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveProposal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    dropMoveProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    moveFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNoteView"];
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
        };
    };
    reassignFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwner"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    setPlanDates: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Anchors"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    recordMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMilestone"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    applyTrack: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyTrack"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    refuseTrack: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                track: "REP" | "PSY" | "REI";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseTrack"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    editProfile: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    previewReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPreview"];
                };
            };
        };
    };
    sendReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                referral: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    acknowledgeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                referral: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    revokeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                referral: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Revoke"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    joinTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRole"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    leaveTeam: {
        parameters: {
            query?: never;
            header: {
                /** @description The revision this change is based on, as in the ETag */
                "If-Match": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTimelineItem"];
                };
            };
        };
    };
    readTrail: {
        parameters: {
            query?: {
                person?: string;
                kind?: "ACT" | "READ" | "REFUSED";
                act?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPage"];
                };
            };
        };
    };
    listCaseload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caseload"];
                };
            };
        };
    };
    listMyWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWork"];
                };
            };
        };
    };
    listPlanTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
        };
    };
}

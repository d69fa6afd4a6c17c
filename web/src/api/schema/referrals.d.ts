// Generated from referral-service/openapi.json by `npm run api`.
export interface paths {
    "/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["after"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put: operations["send"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["disclose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["revoke"];
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
        Consent: {
            /** Format: date */
            expiresOn?: string;
            /** Format: uuid */
            id: string;
            items: string[];
            purpose: string;
        };
        ConsentCited: {
            /** Format: date */
            expiresOn?: string;
            /** Format: uuid */
            id: string;
            items: string[];
            purpose: string;
        };
        Disclosure: {
            items: {
                [key: string]: string[];
            };
        };
        InboxItem: {
            ageBand?: string;
            caseNumber: string;
            from: string;
            /** Format: uuid */
            id: string;
            overdue: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            replyBy: string;
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            /** @enum {string} */
            status: "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "WITHDRAWN" | "REVOKED";
            /** @enum {string} */
            urgency: "U1" | "U2" | "U3" | "U4";
        };
        Item: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            event: string;
            /** Format: date */
            on?: string;
            organisation: string;
            reason?: string;
            /** Format: uuid */
            referral: string;
            /** Format: int64 */
            seq: number;
            /** @enum {string} */
            status: "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "WITHDRAWN" | "REVOKED";
            text?: string;
        };
        MoveAsked: {
            /** @enum {string} */
            move: "SEE" | "ACCEPT" | "DECLINE" | "START" | "NO_SHOW" | "COMPLETE";
            /** Format: date */
            on?: string;
            /** @enum {string} */
            outcome?: "MET" | "PARTLY" | "NOT_MET" | "DECLINED_BY_SURVIVOR";
            /** @enum {string} */
            reason?: "CAPACITY" | "MANDATE" | "AREA" | "SAFETY" | "INCOMPLETE" | "OTHER";
            text?: string;
        };
        Outcomes: {
            items: components["schemas"]["Item"][];
            /** Format: int64 */
            last: number;
        };
        PageInboxItem: {
            items: components["schemas"]["InboxItem"][];
            next?: string;
        };
        Partner: {
            country: string;
            languages: string[];
            name: string;
            note?: string;
            organisation: string;
            regions: string[];
            serves?: string;
            services: ("EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER")[];
        };
        PartnerDetails: {
            country: string;
            languages?: string[];
            name: string;
            note?: string;
            regions?: string[];
            serves?: string;
            services: ("EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER")[];
        };
        Receipt: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "WITHDRAWN" | "REVOKED";
        };
        ReferralSent: {
            accessNeeds?: string;
            ageBand?: string;
            caseNumber: string;
            consent: components["schemas"]["Consent"];
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            interpreter: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            language?: string;
            need: string;
            reason: string;
            /** Format: date-time */
            replyBy: string;
            riskFlags?: string;
            safeContactRule?: string;
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            to: string;
            /** @enum {string} */
            urgency: "U1" | "U2" | "U3" | "U4";
            workerGender?: string;
        };
        ReferralView: {
            accessNeeds?: string;
            ageBand?: string;
            awaitingDisclosure: boolean;
            caseNumber: string;
            consent: components["schemas"]["ConsentCited"];
            disclosed?: {
                [key: string]: string[];
            };
            from: string;
            history: components["schemas"]["StepView"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            interpreter?: "YES" | "NO" | "UNKNOWN" | "NOT_ASKED";
            language?: string;
            moves: ("SEE" | "ACCEPT" | "DECLINE" | "START" | "NO_SHOW" | "COMPLETE")[];
            need?: string;
            overdue: boolean;
            reason: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            replyBy: string;
            /** Format: int64 */
            revision: number;
            riskFlags?: string;
            safeContactRule?: string;
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            service: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
            /** @enum {string} */
            status: "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "WITHDRAWN" | "REVOKED";
            /** @enum {string} */
            urgency: "U1" | "U2" | "U3" | "U4";
            workerGender?: string;
        };
        Revocation: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            status: "REVOKED" | "WITHDRAWN";
        };
        StepView: {
            /** Format: date-time */
            at: string;
            by?: string;
            /** Format: date */
            on?: string;
            reason?: string;
            /** @enum {string} */
            status: "SENT" | "SEEN" | "ACCEPTED" | "IN_SERVICE" | "NO_SHOW" | "COMPLETED" | "PARTLY" | "DECLINED" | "WITHDRAWN" | "REVOKED";
            text?: string;
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
    after: {
        parameters: {
            query?: {
                after?: number;
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
                    "application/json": components["schemas"]["Outcomes"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: {
                service?: "EMERGENCY_RESCUE" | "SAFE_ACCOMMODATION" | "MEDICAL" | "SEXUAL_ASSAULT_CARE" | "MENTAL_HEALTH" | "COUNSELLING" | "LEGAL_AID" | "INTERPRETATION" | "DOCUMENTS_CONSULAR" | "ASYLUM" | "CHILD_PROTECTION" | "FAMILY_TRACING" | "RETURN_TRAVEL" | "CASH_MATERIAL" | "EDUCATION" | "VOCATIONAL_TRAINING" | "LIVELIHOOD" | "HOUSING" | "SOCIAL_PROTECTION" | "COMPENSATION" | "DEBT_HELP" | "PEER_SUPPORT" | "ADDICTION_CARE" | "DISABILITY_SERVICE" | "DIGITAL_SAFETY" | "OTHER";
                country?: string;
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
                    "application/json": components["schemas"]["Partner"][];
                };
            };
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerDetails"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                box?: string;
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
                    "application/json": components["schemas"]["PageInboxItem"];
                };
            };
        };
    };
    read: {
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
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    send: {
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
                "application/json": components["schemas"]["ReferralSent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    disclose: {
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
                "application/json": components["schemas"]["Disclosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
    move: {
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
                "application/json": components["schemas"]["MoveAsked"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
        };
    };
    revoke: {
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
                "application/json": components["schemas"]["Revocation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
        };
    };
}

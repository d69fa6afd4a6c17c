// Generated from identity/openapi.json by `npm run api`.
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts"];
        put?: never;
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["enable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["giveRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
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
        AccountView: {
            changeable: boolean;
            email: string;
            enabled: boolean;
            familyName: string;
            givenName: string;
            id: string;
            organisation?: string;
            pending: boolean;
            roles: ("intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender")[];
        };
        EnableAccount: {
            enabled: boolean;
        };
        GiveRoles: {
            roles: ("intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender")[];
        };
        InviteAccount: {
            /** Format: email */
            email: string;
            familyName: string;
            givenName: string;
            organisation: string;
            roles: ("intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender")[];
        };
        InvitedAccount: {
            account: components["schemas"]["AccountView"];
            temporaryPassword?: string;
        };
        MoveAccount: {
            organisation: string;
        };
        OrganisationView: {
            country?: string;
            id: string;
            name: string;
        };
        PageAccountView: {
            items: components["schemas"]["AccountView"][];
            next?: string;
        };
        PersonView: {
            enabled: boolean;
            id: string;
            name: string;
            roles: ("intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender")[];
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
    accounts: {
        parameters: {
            query?: {
                organisation?: string;
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
                    "application/json": components["schemas"]["PageAccountView"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedAccount"];
                };
            };
        };
    };
    enable: {
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
                "application/json": components["schemas"]["EnableAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    move: {
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
                "application/json": components["schemas"]["MoveAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    giveRoles: {
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
                "application/json": components["schemas"]["GiveRoles"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    organisations: {
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
                    "application/json": components["schemas"]["OrganisationView"][];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: {
                role?: "intake" | "caseworker" | "supervisor" | "counsellor" | "legal" | "health" | "shelter" | "return_officer" | "partner_worker" | "partner_admin" | "auditor" | "analyst" | "data_steward" | "admin" | "referral_sender";
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
                    "application/json": components["schemas"]["PersonView"][];
                };
            };
        };
    };
}

// Written by `pnpm generate` from openapi/access-policies.yaml. Not edited by hand.

export interface AccessConnectionRules {
  rdp?: {
    allowed_clipboard_local_to_remote_formats?: ("text" | "file")[];
    allowed_clipboard_remote_to_local_formats?: ("text" | "file")[];
  };
}

export interface AccessDevicePostureRule {
  device_posture: {
    account_id?: string;
    integration_uid: string;
  };
}

export interface AccessMfaConfig {
  allowed_authenticators?: ("totp" | "biometrics" | "security_key")[];
  mfa_disabled?: boolean;
  session_duration?: string;
}

export interface AccessPoliciesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessPolicy {
  account_id?: string;
  app_count?: number;
  approval_groups?: ApprovalGroup[];
  approval_required?: boolean;
  connection_rules?: AccessConnectionRules;
  created_at?: string;
  decision?: ApplicationDecision;
  exclude?: AccessRule[];
  id?: string;
  include?: AccessRule[];
  isolation_required?: boolean;
  mfa_config?: AccessMfaConfig;
  name?: string;
  purpose_justification_prompt?: string;
  purpose_justification_required?: boolean;
  require?: AccessRule[];
  reusable?: true;
  session_duration?: string | null;
  updated_at?: string;
}

export interface AccessPolicyInput {
  approval_groups?: ApprovalGroup[];
  /** Default: `false`. */
  approval_required?: boolean;
  connection_rules?: AccessConnectionRules;
  decision: ApplicationDecision;
  exclude?: AccessRule[];
  include: AccessRule[];
  /** Default: `false`. */
  isolation_required?: boolean;
  mfa_config?: AccessMfaConfig;
  name: string;
  purpose_justification_prompt?: string;
  /** Default: `false`. */
  purpose_justification_required?: boolean;
  require?: AccessRule[];
  /** Default: `"24h"`. */
  session_duration?: string | null;
}

export type AccessRule = GroupRule | AnyValidServiceTokenRule | {
  auth_context: {
    ac_id: string;
    id: string;
    identity_provider_id: string;
  };
} | AuthenticationMethodRule | AzureGroupRule | CertificateRule | {
  common_name: {
    common_name: string;
  };
} | CountryRule | AccessDevicePostureRule | DomainRule | EmailListRule | EmailRule | EveryoneRule | ExternalEvaluationRule | GitHubOrganizationRule | GSuiteGroupRule | {
  login_method: {
    id: string;
  };
} | IpListRule | IpRule | OktaGroupRule | SamlGroupRule | {
  oidc: {
    claim_name: string;
    claim_value: string;
    identity_provider_id: string;
  };
} | ServiceTokenRule | {
  linked_app_token: {
    app_uid: string;
  };
} | {
  user_risk_score: {
    user_risk_score: ("low" | "medium" | "high" | "unscored")[];
  };
} | {
  cloudflare_account_member: {
    account_id?: string;
  };
};

export interface AnyValidServiceTokenRule {
  any_valid_service_token: Record<string, unknown>;
}

export type ApplicationDecision = "allow" | "deny" | "non_identity" | "bypass";

/** The values of {@link ApplicationDecision}. */
export const ApplicationDecisions = ["allow", "deny", "non_identity", "bypass"] as const;

export interface ApprovalGroup {
  approvals_needed: number;
  email_addresses?: string[];
  email_list_uuid?: string;
}

export interface AuthenticationMethodRule {
  auth_method: {
    auth_method: string;
  };
}

export interface AzureGroupRule {
  azureAD: {
    id: string;
    identity_provider_id: string;
  };
}

export interface CertificateRule {
  certificate: Record<string, unknown>;
}

export interface CountryRule {
  geo: {
    country_code: string;
  };
}

export interface DeletedAccessPolicy {
  id?: string;
}

export interface DomainRule {
  email_domain: {
    domain: string;
  };
}

export interface EmailListRule {
  email_list: {
    id: string;
  };
}

export interface EmailRule {
  email: {
    email: string;
  };
}

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export interface EveryoneRule {
  everyone: Record<string, unknown>;
}

export interface ExternalEvaluationRule {
  external_evaluation: {
    evaluate_url: string;
    keys_url: string;
  };
}

export interface GSuiteGroupRule {
  gsuite: {
    email: string;
    identity_provider_id: string;
  };
}

export interface GitHubOrganizationRule {
  "github-organization": {
    identity_provider_id: string;
    name: string;
    team?: string;
  };
}

export interface GroupRule {
  group: {
    id: string;
  };
}

export interface IpListRule {
  ip_list: {
    id: string;
  };
}

export interface IpRule {
  ip: {
    ip: string;
  };
}

/** A remark of the API on a request, or the reason why it was refused. */
export interface Message {
  /** The API's own number for it. */
  code: number;
  /** Where it is explained. */
  documentation_url?: string;
  /** The same in words. */
  message: string;
  /** What in the request it is about. */
  source?: {
    /** A JSON pointer into the body of the request. */
    pointer?: string;
  };
}

export interface OktaGroupRule {
  okta: {
    identity_provider_id: string;
    name: string;
  };
}

/** Which part of a list a page is. */
export interface PageInfo {
  /** How many items this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** How many items there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages: number;
}

export interface SamlGroupRule {
  saml: {
    attribute_name: string;
    attribute_value: string;
    identity_provider_id: string;
  };
}

export interface ServiceTokenRule {
  service_token: {
    token_id: string;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/policies": {
    /** List the Access policies of an account */
    get: {
      parameters: {
        query?: AccessPoliciesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessPolicy[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access policy for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessPolicyInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/policies/{policy_id}": {
    /** Get an Access policy of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access policy of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessPolicyInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access policy of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedAccessPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

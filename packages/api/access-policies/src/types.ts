// Written by `pnpm generate` from openapi/access-policies.yaml. Not edited by hand.

export interface AccessPoliciesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessPolicy {
  account_id?: string;
  /** How many applications use it. */
  app_count?: number;
  /** Who may approve. */
  approval_groups?: ApprovalGroup[];
  /** Whether somebody has to approve each time. */
  approval_required?: boolean;
  /** What may be copied during a connection. */
  connection_rules?: ConnectionRules;
  /** When it was made. */
  created_at?: string;
  /** What becomes of those who fit: `allow`, `deny`, `bypass` without a login, `non_identity` with a service token. */
  decision?: Decision;
  /** Who is left out, whatever else fits. */
  exclude?: AccessRule[];
  id?: string;
  /** Who fits any of these. */
  include?: AccessRule[];
  /** Whether the application opens in a remote browser. */
  isolation_required?: boolean;
  /** Whether a second factor is asked for, and which. */
  mfa_config?: MfaConfig;
  /** What people call it. */
  name?: string;
  /** How they are asked. */
  purpose_justification_prompt?: string;
  /** Whether people have to say why they come in. */
  purpose_justification_required?: boolean;
  /** Who must fit all of these as well. */
  require?: AccessRule[];
  /** Whether several applications may use it. */
  reusable?: true;
  /** How long a login lasts, such as `24h`. */
  session_duration?: string | null;
  /** When it was last changed. */
  updated_at?: string;
}

export type AccessRule = GroupRule | AnyValidServiceTokenRule | AuthContextRule | AuthenticationMethodRule | AzureGroupRule | CertificateRule | CommonNameRule | CountryRule | DevicePostureRule | DomainRule | EmailListRule | EmailRule | EveryoneRule | ExternalEvaluationRule | GitHubOrganizationRule | GSuiteGroupRule | LoginMethodRule | IpListRule | IpRule | OktaGroupRule | SamlGroupRule | OidcClaimRule | ServiceTokenRule | LinkedAppTokenRule | UserRiskScoreRule | AccountMemberRule;

export interface AccountMemberRule {
  cloudflare_account_member: {
    account_id?: string;
  };
}

export interface AnyValidServiceTokenRule {
  any_valid_service_token: Record<string, unknown>;
}

export interface ApprovalGroup {
  /** How many have to approve. */
  approvals_needed: number;
  /** Who may approve. */
  email_addresses?: string[];
  /** A list with those who may approve. */
  email_list_uuid?: string;
}

export interface AuthContextRule {
  auth_context: {
    ac_id: string;
    id: string;
    identity_provider_id: string;
  };
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

export interface CommonNameRule {
  common_name: {
    common_name: string;
  };
}

export interface ConnectionRules {
  rdp?: {
    allowed_clipboard_local_to_remote_formats?: ("text" | "file")[];
    allowed_clipboard_remote_to_local_formats?: ("text" | "file")[];
  };
}

export interface CountryRule {
  geo: {
    country_code: string;
  };
}

export type Decision = "allow" | "deny" | "non_identity" | "bypass";

/** The values of {@link Decision}. */
export const Decisions = ["allow", "deny", "non_identity", "bypass"] as const;

export interface DeletedAccessPolicy {
  id?: string;
}

export interface DevicePostureRule {
  device_posture: {
    account_id?: string;
    integration_uid: string;
  };
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

export interface LinkedAppTokenRule {
  linked_app_token: {
    app_uid: string;
  };
}

export interface LoginMethodRule {
  login_method: {
    id: string;
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

export interface MfaConfig {
  allowed_authenticators?: ("totp" | "biometrics" | "security_key")[];
  mfa_disabled?: boolean;
  /** How long a login lasts, such as `24h`. */
  session_duration?: string;
}

export interface NewAccessPolicy {
  /** Who may approve. */
  approval_groups?: ApprovalGroup[];
  /**
   * Whether somebody has to approve each time.
   * Default: `false`.
   */
  approval_required?: boolean;
  /** What may be copied during a connection. */
  connection_rules?: ConnectionRules;
  /** What becomes of those who fit: `allow`, `deny`, `bypass` without a login, `non_identity` with a service token. */
  decision: Decision;
  /** Who is left out, whatever else fits. */
  exclude?: AccessRule[];
  /** Who fits any of these. */
  include: AccessRule[];
  /**
   * Whether the application opens in a remote browser.
   * Default: `false`.
   */
  isolation_required?: boolean;
  /** Whether a second factor is asked for, and which. */
  mfa_config?: MfaConfig;
  /** What people call it. */
  name: string;
  /** How they are asked. */
  purpose_justification_prompt?: string;
  /**
   * Whether people have to say why they come in.
   * Default: `false`.
   */
  purpose_justification_required?: boolean;
  /** Who must fit all of these as well. */
  require?: AccessRule[];
  /**
   * How long a login lasts, such as `24h`.
   * Default: `"24h"`.
   */
  session_duration?: string | null;
}

export interface OidcClaimRule {
  oidc: {
    claim_name: string;
    claim_value: string;
    identity_provider_id: string;
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

export interface UserRiskScoreRule {
  user_risk_score: {
    user_risk_score: ("low" | "medium" | "high" | "unscored")[];
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/policies": {
    /** List policies */
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
    /** Create a policy */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAccessPolicy } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/policies/{policy_id}": {
    /** Get a policy */
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
    /** Replace a policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAccessPolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a policy */
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

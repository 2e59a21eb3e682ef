// Written by `pnpm generate` from openapi/access-groups.yaml. Not edited by hand.

/** An Access group as the API shows it. */
export interface AccessGroup {
  /** When the group was made. */
  created_at: string;
  /** Who is not in the group. One of these rules is enough. */
  exclude: AccessRule[];
  /** Names the group in paths and in rules of other groups and of policies. */
  id: string;
  /** Who is in the group, if none of `exclude` and each of `require` holds. One of these rules is enough. */
  include: AccessRule[];
  /** Rules of the default group. Each of them has to hold. */
  is_default?: AccessRule[];
  /** What people call the group. */
  name: string;
  /** What else is asked of whoever is to be in the group. Each of these rules has to hold. */
  require: AccessRule[];
  /** When the group was last changed. */
  updated_at: string;
}

export type AccessGroupAnswer = Envelope & {
  result: AccessGroup;
};

export type AccessGroupList = Envelope & {
  result: AccessGroup[];
  result_info: PageInfo;
};

export interface AccessGroupsIndexQuery {
  /** Only groups of this name. */
  name?: string;
  /** Only groups that match this text. */
  search?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** One rule. Its only key says what it asks of whoever wants to get in. */
export type AccessRule = EmailRule | EmailListRule | EmailDomainRule | EveryoneRule | IpRule | IpListRule | CertificateRule | GroupRule | AzureGroupRule | GithubOrganizationRule | GsuiteGroupRule | OktaGroupRule | SamlGroupRule | ServiceTokenRule | AnyServiceTokenRule | ExternalEvaluationRule | CountryRule | AuthenticationMethodRule | DevicePostureRule | AuthenticationContextRule | CommonNameRule | LoginMethodRule | OidcClaimRule | LinkedAppTokenRule | UserRiskScoreRule | AccountMemberRule;

/** Who is a member of an account of Cloudflare. */
export interface AccountMemberRule {
  /** The account. */
  cloudflare_account_member: {
    /** The account, if it is another one. */
    account_id?: string;
  };
}

/** What comes with any valid service token. */
export interface AnyServiceTokenRule {
  /** Empty: `{}`. */
  any_valid_service_token: Record<string, unknown>;
}

/** Who logged in under a context of Azure's Conditional Access. */
export interface AuthenticationContextRule {
  /** The context, and where it is known. */
  auth_context: {
    /** The id of the context in Azure. */
    ac_id: string;
    /** The id of the context. */
    id: string;
    /** The id of the Azure identity provider in this account. */
    identity_provider_id: string;
  };
}

/** Who logged in by this method. */
export interface AuthenticationMethodRule {
  /** The method. */
  auth_method: {
    /** Its name in RFC 8176, such as `mfa`. */
    auth_method: string;
  };
}

/** Who is in a group of an Azure directory. */
export interface AzureGroupRule {
  /** The group, and where it is known. */
  azureAD: {
    /** The id of the group in Azure. */
    id: string;
    /** The id of the Azure identity provider in this account. */
    identity_provider_id: string;
  };
}

/** Who shows a valid client certificate. */
export interface CertificateRule {
  /** Empty: `{}`. */
  certificate: Record<string, unknown>;
}

/** Who shows a client certificate with this name. */
export interface CommonNameRule {
  /** The name. */
  common_name: {
    /** The common name in the certificate. */
    common_name: string;
  };
}

/** Who comes from this country. */
export interface CountryRule {
  /** The country. */
  geo: {
    /** Its code of two letters. */
    country_code: string;
  };
}

/** What is left of an Access group. */
export interface DeletedAccessGroup {
  /** The id that it had. */
  id: string;
}

export type DeletedAccessGroupAnswer = Envelope & {
  result: DeletedAccessGroup;
};

/** Whose device passes a posture check. */
export interface DevicePostureRule {
  /** The posture check. */
  device_posture: {
    /** The account of the posture check, if it is another one. */
    account_id?: string;
    /** The id of the posture check. */
    integration_uid: string;
  };
}

/** Who has an email address in this domain. */
export interface EmailDomainRule {
  /** The domain. */
  email_domain: {
    /** What stands behind the `@`. */
    domain: string;
  };
}

/** Who has an email address of a list. */
export interface EmailListRule {
  /** The list. */
  email_list: {
    /** The id of a list of email addresses that was made before. */
    id: string;
  };
}

/** Who has this email address. */
export interface EmailRule {
  /** The email address. */
  email: {
    /** The address in full. */
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

/** Everyone. */
export interface EveryoneRule {
  /** Empty: `{}`. */
  everyone: Record<string, unknown>;
}

/** Whom a program of your own lets in. */
export interface ExternalEvaluationRule {
  /** The program. */
  external_evaluation: {
    /** Where Access asks. */
    evaluate_url: string;
    /** Where the keys are by which Access checks the answer. */
    keys_url: string;
  };
}

/** Who belongs to an organization on GitHub. */
export interface GithubOrganizationRule {
  /** The organization, and where it is known. */
  "github-organization": {
    /** The id of the GitHub identity provider in this account. */
    identity_provider_id: string;
    /** What the organization is called. */
    name: string;
    /** A team of the organization, if not everyone in it is meant. */
    team?: string;
  };
}

/** Who is in an Access group. */
export interface GroupRule {
  /** The Access group. */
  group: {
    /** The id of the Access group. */
    id: string;
  };
}

/** Who is in a group of Google Workspace. */
export interface GsuiteGroupRule {
  /** The group, and where it is known. */
  gsuite: {
    /** The email address of the group. */
    email: string;
    /** The id of the Google Workspace identity provider in this account. */
    identity_provider_id: string;
  };
}

/** Who comes from an address of a list. */
export interface IpListRule {
  /** The list. */
  ip_list: {
    /** The id of a list of IP addresses that was made before. */
    id: string;
  };
}

/** Who comes from this address. */
export interface IpRule {
  /** The address. */
  ip: {
    /** An IPv4 or IPv6 address, or a block of them in CIDR notation. */
    ip: string;
  };
}

/** What comes with an OAuth token that another application of Access has issued. */
export interface LinkedAppTokenRule {
  /** The other application. */
  linked_app_token: {
    /** The id of that application. */
    app_uid: string;
  };
}

/** Who logged in with this identity provider. */
export interface LoginMethodRule {
  /** The identity provider. */
  login_method: {
    /** The id of the identity provider. */
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

/** Of whom an OpenID Connect provider says this. */
export interface OidcClaimRule {
  /** The claim. */
  oidc: {
    /** What the claim is called. */
    claim_name: string;
    /** What it has to be. */
    claim_value: string;
    /** The id of the OpenID Connect identity provider in this account. */
    identity_provider_id: string;
  };
}

/** Who is in a group of Okta. */
export interface OktaGroupRule {
  /** The group, and where it is known. */
  okta: {
    /** The id of the Okta identity provider in this account. */
    identity_provider_id: string;
    /** What the group is called. */
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

/** Of whom a SAML identity provider says this. */
export interface SamlGroupRule {
  /** The attribute. */
  saml: {
    /** What the attribute is called. */
    attribute_name: string;
    /** What it has to be. */
    attribute_value: string;
    /** The id of the SAML identity provider in this account. */
    identity_provider_id: string;
  };
}

/** What comes with this service token. */
export interface ServiceTokenRule {
  /** The service token. */
  service_token: {
    /** The id of the service token. */
    token_id: string;
  };
}

/** Whose risk is thought to be one of these. */
export interface UserRiskScoreRule {
  /** The risks. */
  user_risk_score: {
    /** How high it may be. */
    user_risk_score: ("low" | "medium" | "high" | "unscored")[];
  };
}

/** What an Access group is made from, or is to be. */
export interface WriteAccessGroup {
  /** Who is not in the group. One of these rules is enough. */
  exclude?: AccessRule[];
  /** Who is in the group, if none of `exclude` and each of `require` holds. One of these rules is enough. */
  include: AccessRule[];
  /** Whether this is the default group. */
  is_default?: boolean;
  /** What people call the group. */
  name: string;
  /** What else is asked of whoever is to be in the group. Each of these rules has to hold. */
  require?: AccessRule[];
}

export interface ZoneAccessGroupsIndexQuery {
  /** Only groups of this name. */
  name?: string;
  /** Only groups that match this text. */
  search?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/groups": {
    /** List Access groups */
    get: {
      parameters: {
        query?: AccessGroupsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access group */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessGroup } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/groups/{group_id}": {
    /** Get an Access group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access group */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access group */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/groups": {
    /** List the Access groups of a zone */
    get: {
      parameters: {
        query?: ZoneAccessGroupsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access group of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessGroup } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/groups/{group_id}": {
    /** Get an Access group of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access group of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access group of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAccessGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/access-identity-providers.yaml. Not edited by hand.

export interface AccessIdentityProvidersIdentityProvidersIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only those with SCIM, or without. */
  scim_enabled?: string;
}

export interface AccessIdentityProvidersIdentityProvidersScimGroupsIndexQuery {
  cf_resource_id?: string[];
  idp_resource_id?: string[];
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessIdentityProvidersIdentityProvidersScimUsersIndexQuery {
  cf_resource_id?: string[];
  email?: string;
  idp_resource_id?: string[];
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  username?: string;
}

export interface AccessIdentityProvidersSamlCertificatesIndexQuery {
  id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AzureAdConfig {
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  conditional_access_enabled?: boolean;
  /** The tenant. */
  directory_id?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
  prompt?: "login" | "select_account" | "none";
  /** Whether groups are read, too. */
  support_groups?: boolean;
}

export interface AzureAdProvider {
  /** What the provider needs. */
  config: AzureAdConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface CentrifyConfig {
  centrify_account?: string;
  centrify_app_id?: string;
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
}

export interface CentrifyProvider {
  /** What the provider needs. */
  config: CentrifyConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface CloudflareConfig {
  restrict_to_account_members?: boolean;
}

export interface CloudflareProvider {
  /** What the provider needs. */
  config: {
    redirect_url?: string;
    restrict_to_account_members?: boolean;
  };
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface CreatedSamlCertificate {
  created_at: string;
  current_certificate?: ZeroTrustCurrentCertificate;
  previous_certificate?: unknown;
  uid: string;
  updated_at: string;
}

export interface DeletedIdPFederationGrant {
  id?: string;
}

export interface DeletedIdentityProvider {
  id?: string;
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

export interface FacebookProvider {
  /** What the provider needs. */
  config: GenericOAuthConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface GenericOAuthConfig {
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
}

export interface GitHubProvider {
  /** What the provider needs. */
  config: GenericOAuthConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface GoogleAppsConfig {
  /** The domain of Google Workspace. */
  apps_domain?: string;
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
  prompt?: "none" | "consent" | "select_account";
  use_login_hint?: boolean;
}

export interface GoogleAppsProvider {
  /** What the provider needs. */
  config: GoogleAppsConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface GoogleConfig {
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
}

export interface GoogleProvider {
  /** What the provider needs. */
  config: GoogleConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface IdPFederationGrant {
  id: string;
  idp_id: string;
}

export type IdPFederationGrantListItem = IdPFederationGrant[];

export type IdentityProvider = AzureAdProvider | CentrifyProvider | FacebookProvider | GitHubProvider | GoogleProvider | GoogleAppsProvider | LinkedInProvider | OidcProvider | OktaProvider | OneLoginProvider | PingOneProvider | SamlProvider | YandexProvider | OneTimePinProvider | CloudflareProvider;

export type IdentityProviderListItem = AzureAdProvider | CentrifyProvider | FacebookProvider | GitHubProvider | GoogleProvider | GoogleAppsProvider | LinkedInProvider | OidcProvider | OktaProvider | OneLoginProvider | PingOneProvider | SamlProvider | YandexProvider | OneTimePinProvider | CloudflareProvider;

export interface IdentityProviderSamlCertificateSet {
  created_at: string;
  current_certificate?: ZeroTrustCurrentCertificate;
  previous_certificate?: unknown;
  uid: string;
  updated_at: string;
}

export type IdentityProviderType = "onetimepin" | "azureAD" | "saml" | "centrify" | "facebook" | "github" | "google-apps" | "google" | "linkedin" | "oidc" | "okta" | "onelogin" | "pingone" | "yandex" | "cloudflare";

/** The values of {@link IdentityProviderType}. */
export const IdentityProviderTypes = [
  "onetimepin", "azureAD", "saml", "centrify", "facebook", "github", "google-apps", "google", "linkedin",
  "oidc", "okta", "onelogin", "pingone", "yandex", "cloudflare",
] as const;

export interface LinkedInProvider {
  /** What the provider needs. */
  config: GenericOAuthConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
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

export interface NewIdPFederationGrant {
  idp_id: string;
}

export type NewIdentityProvider = {
  config: AzureAdConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: CentrifyConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: GenericOAuthConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: GoogleConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: GoogleAppsConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: OidcConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: OktaConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: OneLoginConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: PingOneConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: SamlConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: Record<string, unknown>;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
} | {
  config: CloudflareConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: ScimConfigInput;
  type: IdentityProviderType;
};

export interface OidcConfig {
  /** Where people log in. */
  auth_url?: string;
  /** The keys that tokens are signed with. */
  certs_url?: string;
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
  /** Whether to use PKCE. */
  pkce_enabled?: boolean;
  /** What to ask for. */
  scopes?: string[];
  /** Where the code is exchanged. */
  token_url?: string;
}

export interface OidcProvider {
  /** What the provider needs. */
  config: OidcConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface OktaConfig {
  authorization_server_id?: string;
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
  /** The address of Okta, with `https://`. */
  okta_account?: string;
}

export interface OktaProvider {
  /** What the provider needs. */
  config: OktaConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface OneLoginConfig {
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
  /** The address of OneLogin, with `https://`. */
  onelogin_account?: string;
}

export interface OneLoginProvider {
  /** What the provider needs. */
  config: OneLoginConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface OneTimePinProvider {
  /** What the provider needs. */
  config: {
    redirect_url?: string;
  };
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
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

export interface PingOneConfig {
  /** Further claims to pass on to applications. */
  claims?: string[];
  /** The id of the application that you made at the provider. */
  client_id?: string;
  /** Its secret. Answers hide it. */
  client_secret?: string;
  /** The claim with the address, if it is not `email`. */
  email_claim_name?: string;
  ping_env_id?: string;
}

export interface PingOneProvider {
  /** What the provider needs. */
  config: PingOneConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface SamlCertificate {
  created_at: string;
  current_certificate?: ZeroTrustCurrentCertificate;
  previous_certificate?: unknown;
  uid: string;
  updated_at: string;
}

export interface SamlConfig {
  /** The attributes to pass on to applications. */
  attributes?: string[];
  email_attribute_name?: string;
  enable_encryption?: boolean;
  force_authn?: boolean;
  header_attributes?: {
    attribute_name?: string;
    header_name?: string;
  }[];
  /** The certificates that answers are signed with. */
  idp_public_certs?: string[];
  /** Who signs. */
  issuer_url?: string;
  max_sso_url_length?: number;
  /** Whether requests are signed. */
  sign_request?: boolean;
  /** Where people log in. */
  sso_target_url?: string;
}

export interface SamlProvider {
  /** What the provider needs. */
  config: SamlConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface ScimConfig {
  /** Whether it is in force. */
  enabled?: boolean;
  identity_update_behavior?: "automatic" | "reauth" | "no_action";
  scim_base_url?: string;
  /** Whether such a user also gives up the seat. */
  seat_deprovision?: boolean;
  /** What the provider authenticates with at SCIM. It is answered only when it is made. */
  secret?: string;
  /** Whether the sessions of a user end who is removed there. */
  user_deprovision?: boolean;
}

export interface ScimConfigInput {
  /** Whether it is in force. */
  enabled?: boolean;
  identity_update_behavior?: "automatic" | "reauth" | "no_action";
  /** Whether such a user also gives up the seat. */
  seat_deprovision?: boolean;
  /** Whether the sessions of a user end who is removed there. */
  user_deprovision?: boolean;
}

export interface ScimGroup {
  displayName?: string;
  externalId?: string;
  id?: string;
  meta?: ScimMeta;
  schemas?: string[];
}

export interface ScimMeta {
  created?: string;
  lastModified?: string;
}

export interface ScimUser {
  active?: boolean;
  displayName?: string;
  emails?: {
    primary?: boolean;
    type?: string;
    value?: string;
  }[];
  externalId?: string;
  id?: string;
  meta?: ScimMeta;
  schemas?: string[];
}

export interface YandexProvider {
  /** What the provider needs. */
  config: GenericOAuthConfig;
  id?: string;
  /** What people choose it by. */
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  /** Whether users and groups are kept in step by SCIM. */
  scim_config?: ScimConfig;
  /** Which provider it is. */
  type: IdentityProviderType;
}

export interface ZeroTrustCurrentCertificate {
  is_current: boolean;
  not_after: string;
  public_certificate: string;
  uid: string;
}

export interface ZoneAccessIdentityProvidersIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only those with SCIM, or without. */
  scim_enabled?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/identity_providers": {
    /** List the identity providers of an account */
    get: {
      parameters: {
        query?: AccessIdentityProvidersIdentityProvidersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProviderListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add an identity provider */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIdentityProvider } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/identity_providers/{identity_provider_id}": {
    /** Get an identity provider */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace an identity provider */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIdentityProvider } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove an identity provider */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedIdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate": {
    /** Create a SAML certificate for an Access identity provider */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSamlCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups": {
    /** List the groups that came by SCIM */
    get: {
      parameters: {
        query?: AccessIdentityProvidersIdentityProvidersScimGroupsIndexQuery;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScimGroup[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users": {
    /** List the users that came by SCIM */
    get: {
      parameters: {
        query?: AccessIdentityProvidersIdentityProvidersScimUsersIndexQuery;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScimUser[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/idp_federation_grants": {
    /** List the Access identity provider federation grants of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdPFederationGrantListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access identity provider federation grant for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIdPFederationGrant } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdPFederationGrant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/idp_federation_grants/{grant_id}": {
    /** Get an Access identity provider federation grant of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; grant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdPFederationGrant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access identity provider federation grant of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; grant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedIdPFederationGrant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/saml_certificates": {
    /** List the Access SAML certificates of an account */
    get: {
      parameters: {
        query?: AccessIdentityProvidersSamlCertificatesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SamlCertificate[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}": {
    /** Get an Access SAML certificate of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; saml_cert_set_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SamlCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/pem": {
    /** Get a SAML certificate as PEM */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; saml_cert_set_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/rotate": {
    /** Rotate a SAML certificate */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; saml_cert_set_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SamlCertificate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/identity_providers": {
    /** List the identity providers of a zone */
    get: {
      parameters: {
        query?: ZoneAccessIdentityProvidersIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProviderListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add an identity provider */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIdentityProvider } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/identity_providers/{identity_provider_id}": {
    /** Get an identity provider */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace an identity provider */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIdentityProvider } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove an identity provider */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedIdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

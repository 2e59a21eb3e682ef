// Written by `pnpm generate` from openapi/access-identity-providers.yaml. Not edited by hand.

export interface AccessIdentityProvidersIdentityProvidersIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
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

export interface AccessMeta {
  created?: string;
  lastModified?: string;
}

export interface AccessUser {
  active?: boolean;
  displayName?: string;
  emails?: {
    primary?: boolean;
    type?: string;
    value?: string;
  }[];
  externalId?: string;
  id?: string;
  meta?: AccessMeta;
  schemas?: string[];
}

export interface AzureAd {
  config: AzureAdConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface AzureAdConfig {
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  conditional_access_enabled?: boolean;
  directory_id?: string;
  email_claim_name?: string;
  prompt?: "login" | "select_account" | "none";
  support_groups?: boolean;
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

export interface GenericOAuthConfig {
  client_id?: string;
  client_secret?: string;
}

export interface IdPFederationGrant {
  id: string;
  idp_id: string;
}

export type IdPFederationGrantListItem = IdPFederationGrant[];

export type IdentityProvider = AzureAd | IdentityProviderAccessCentrify | IdentityProviderAccessFacebook | IdentityProviderAccessGitHub | IdentityProviderAccessGoogle | IdentityProviderAccessGoogleApps | IdentityProviderAccessLinkedin | IdentityProviderAccessOidc | IdentityProviderAccessOkta | IdentityProviderAccessOnelogin | IdentityProviderAccessPingone | IdentityProviderAccessSaml | IdentityProviderAccessYandex | IdentityProviderAccessOnetimepin | IdentityProviderAccessCloudflare;

export interface IdentityProviderAccessCentrify {
  config: IdentityProviderAccessCentrifyConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessCentrifyConfig {
  centrify_account?: string;
  centrify_app_id?: string;
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
}

export interface IdentityProviderAccessCloudflare {
  config: {
    redirect_url?: string;
    restrict_to_account_members?: boolean;
  };
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessCloudflareConfig {
  restrict_to_account_members?: boolean;
}

export interface IdentityProviderAccessFacebook {
  config: GenericOAuthConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessGitHub {
  config: GenericOAuthConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessGoogle {
  config: IdentityProviderAccessGoogleConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessGoogleApps {
  config: IdentityProviderAccessGoogleAppsConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessGoogleAppsConfig {
  apps_domain?: string;
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
  prompt?: "none" | "consent" | "select_account";
  use_login_hint?: boolean;
}

export interface IdentityProviderAccessGoogleConfig {
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
}

export interface IdentityProviderAccessLinkedin {
  config: GenericOAuthConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessOidc {
  config: IdentityProviderAccessOidcConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessOidcConfig {
  auth_url?: string;
  certs_url?: string;
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
  pkce_enabled?: boolean;
  scopes?: string[];
  token_url?: string;
}

export interface IdentityProviderAccessOkta {
  config: IdentityProviderAccessOktaConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessOktaConfig {
  authorization_server_id?: string;
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
  okta_account?: string;
}

export interface IdentityProviderAccessOnelogin {
  config: IdentityProviderAccessOneloginConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessOneloginConfig {
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
  onelogin_account?: string;
}

export interface IdentityProviderAccessOnetimepin {
  config: {
    redirect_url?: string;
  };
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessPingone {
  config: IdentityProviderAccessPingoneConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessPingoneConfig {
  claims?: string[];
  client_id?: string;
  client_secret?: string;
  email_claim_name?: string;
  ping_env_id?: string;
}

export interface IdentityProviderAccessSaml {
  config: IdentityProviderAccessSamlConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export interface IdentityProviderAccessSamlConfig {
  attributes?: string[];
  email_attribute_name?: string;
  enable_encryption?: boolean;
  force_authn?: boolean;
  header_attributes?: {
    attribute_name?: string;
    header_name?: string;
  }[];
  idp_public_certs?: string[];
  issuer_url?: string;
  max_sso_url_length?: number;
  sign_request?: boolean;
  sso_target_url?: string;
}

export interface IdentityProviderAccessYandex {
  config: GenericOAuthConfig;
  id?: string;
  name: string;
  read_only?: boolean;
  saml_certificate_set?: IdentityProviderSamlCertificateSet;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfig;
  type: IdentityProviderType;
}

export type IdentityProviderInput = {
  config: AzureAdConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessCentrifyConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: GenericOAuthConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessGoogleConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessGoogleAppsConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessOidcConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessOktaConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessOneloginConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessPingoneConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessSamlConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: Record<string, unknown>;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
} | {
  config: IdentityProviderAccessCloudflareConfig;
  name: string;
  saml_certificate_set_id?: string;
  scim_config?: IdentityProviderScimConfigInput;
  type: IdentityProviderType;
};

export type IdentityProviderListItem = AzureAd | IdentityProviderAccessCentrify | IdentityProviderAccessFacebook | IdentityProviderAccessGitHub | IdentityProviderAccessGoogle | IdentityProviderAccessGoogleApps | IdentityProviderAccessLinkedin | IdentityProviderAccessOidc | IdentityProviderAccessOkta | IdentityProviderAccessOnelogin | IdentityProviderAccessPingone | IdentityProviderAccessSaml | IdentityProviderAccessYandex | IdentityProviderAccessOnetimepin | IdentityProviderAccessCloudflare;

export interface IdentityProviderSamlCertificateSet {
  created_at: string;
  current_certificate?: ZeroTrustCurrentCertificate;
  previous_certificate?: unknown;
  uid: string;
  updated_at: string;
}

export interface IdentityProviderScimConfig {
  enabled?: boolean;
  identity_update_behavior?: "automatic" | "reauth" | "no_action";
  scim_base_url?: string;
  seat_deprovision?: boolean;
  secret?: string;
  user_deprovision?: boolean;
}

export interface IdentityProviderScimConfigInput {
  enabled?: boolean;
  identity_update_behavior?: "automatic" | "reauth" | "no_action";
  seat_deprovision?: boolean;
  user_deprovision?: boolean;
}

export type IdentityProviderType = "onetimepin" | "azureAD" | "saml" | "centrify" | "facebook" | "github" | "google-apps" | "google" | "linkedin" | "oidc" | "okta" | "onelogin" | "pingone" | "yandex" | "cloudflare";

/** The values of {@link IdentityProviderType}. */
export const IdentityProviderTypes = [
  "onetimepin", "azureAD", "saml", "centrify", "facebook", "github", "google-apps", "google", "linkedin",
  "oidc", "okta", "onelogin", "pingone", "yandex", "cloudflare",
] as const;

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

export interface SamlCertificate {
  created_at: string;
  current_certificate?: ZeroTrustCurrentCertificate;
  previous_certificate?: unknown;
  uid: string;
  updated_at: string;
}

export interface ZeroTrustCurrentCertificate {
  is_current: boolean;
  not_after: string;
  public_certificate: string;
  uid: string;
}

export interface ZeroTrustGroup {
  displayName?: string;
  externalId?: string;
  id?: string;
  meta?: AccessMeta;
  schemas?: string[];
}

export interface ZoneAccessIdentityProvidersIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  scim_enabled?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/identity_providers": {
    /** List the Access identity providers of an account */
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
    /** Create an Access identity provider for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IdentityProviderInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/identity_providers/{identity_provider_id}": {
    /** Get an Access identity provider of an account */
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
    /** Update an Access identity provider of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IdentityProviderInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access identity provider of an account */
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
    /** List the SCIM groups of an Access identity provider */
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
          result: ZeroTrustGroup[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users": {
    /** List the SCIM users of an Access identity provider */
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
          result: AccessUser[];
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
    /** Get the PEM of an Access SAML certificate */
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
    /** Rotate an Access SAML certificate of an account */
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
    /** List the Access identity providers of a zone */
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
    /** Create an Access identity provider for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IdentityProviderInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/identity_providers/{identity_provider_id}": {
    /** Get an Access identity provider of a zone */
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
    /** Update an Access identity provider of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identity_provider_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IdentityProviderInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IdentityProvider;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access identity provider of a zone */
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

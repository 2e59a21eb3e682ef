// Written by `pnpm generate` from openapi/access-applications.yaml. Not edited by hand.

/** An Access application as the API shows it. Its `type` says which of these it is. */
export type AccessApplication = SelfHostedApplication | SaasApplication | SshApplication | VncApplication | AppLauncherApplication | WarpApplication | BisoApplication | BookmarkApplication;

export type AccessApplicationAnswer = Envelope & {
  result: AccessApplication;
};

export type AccessApplicationList = Envelope & {
  result: AccessApplication[];
  result_info: PageInfo;
};

export interface AccessApplicationsIndexQuery {
  /** Only applications of this name. */
  name?: string;
  /** Only applications at this domain. */
  domain?: string;
  /** Only the application with this audience tag. */
  aud?: string;
  /** Only applications that match this text. */
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

/** The ids of the identity providers that people may log in with. None is all of them. */
export type AllowedIdps = string[];

/** What comes with any valid service token. */
export interface AnyServiceTokenRule {
  /** Empty: `{}`. */
  any_valid_service_token: Record<string, unknown>;
}

/** The page on which people find their applications. */
export type AppLauncherApplication = WithRequired<KnownApplication, "aud"> & OwnPageFields & WithRequired<GivenAddress, "name" | "domain"> & AppliedPolicies & {
  /** The page of all applications. */
  type: "app_launcher";
};

/**
 * Whether people see it on the page on which they find their applications.
 * Default: `true`.
 */
export type AppLauncherVisible = boolean;

/** Words by which people find it. */
export type ApplicationTags = string[];

/** Who may get in. */
export interface AppliedPolicies {
  /** The policies, in the order in which they are asked. */
  policies?: AppliedPolicy[];
}

/** A policy as the API shows it. */
export type AppliedPolicy = WithRequired<PolicyFields, "name" | "decision" | "include"> & {
  /** When the policy was made. */
  created_at?: string;
  /** Names the policy. */
  id: string;
  precedence?: Precedence;
  /** When the policy was last changed. */
  updated_at?: string;
};

/** Some who have to agree. */
export interface ApprovalGroup {
  /** How many of them. */
  approvals_needed: number;
  /** Their email addresses. */
  email_addresses?: string[];
  /** The id of a list of their email addresses. */
  email_list_uuid?: string;
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

/**
 * Whether people go to the login at once. There must be one identity provider only.
 * Default: `false`.
 */
export type AutoRedirect = boolean;

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

/** Clientless browser isolation. */
export type BisoApplication = WithRequired<KnownApplication, "aud"> & OwnPageFields & WithRequired<GivenAddress, "name" | "domain"> & AppliedPolicies & {
  /** Clientless browser isolation. */
  type: "biso";
};

/** A link on the page on which people find their applications. Access does not stand before it. */
export type BookmarkApplication = KnownApplication & WithRequired<BookmarkFields, "type" | "name">;

/** What can be said of a bookmark. */
export interface BookmarkFields {
  app_launcher_visible?: AppLauncherVisible;
  /** Where the link leads. */
  domain?: string;
  logo_url?: LogoUrl;
  /** What people call the bookmark. */
  name?: string;
  tags?: ApplicationTags;
  /** A link. */
  type?: "bookmark";
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

/** What pages of other origins may ask of the application. */
export interface CorsHeaders {
  /** Whether they may send every header. */
  allow_all_headers?: boolean;
  /** Whether they may use every method. */
  allow_all_methods?: boolean;
  /** Whether they may be of every origin. */
  allow_all_origins?: boolean;
  /** Whether cookies go with their requests. */
  allow_credentials?: boolean;
  /** Which headers they may send. */
  allowed_headers?: string[];
  /** Which methods they may use. */
  allowed_methods?: ("GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH")[];
  /** Of which origins they may be. */
  allowed_origins?: string[];
  /** For how many seconds a browser remembers it. */
  max_age?: number;
}

/** Who comes from this country. */
export interface CountryRule {
  /** The country. */
  geo: {
    /** Its code of two letters. */
    country_code: string;
  };
}

/** The ids of the pages that are shown to people in place of the usual ones. */
export type CustomPages = string[];

/** What is left of an Access application. */
export interface DeletedAccessApplication {
  /** The id that it had. */
  id: string;
}

export type DeletedAccessApplicationAnswer = Envelope & {
  result: DeletedAccessApplication;
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

/** A link at the end of a page. */
export interface FooterLink {
  /** What stands there. */
  name: string;
  /** Where it leads. */
  url: string;
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

/** What Cloudflare gives to a page of Access. */
export interface GivenAddress {
  /** Where the page is. */
  domain?: string;
  /** What the page is called. */
  name?: string;
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

/** What of an identity it is. */
export interface IdentitySource {
  /** What identity providers call it. */
  name?: string;
  /** What single identity providers call it, by their ids. */
  name_by_idp?: {
    [key: string]: string;
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

/** What every application has that there is. */
export interface KnownApplication {
  /** The audience tag. It is in the tokens that Access gives to who gets in. */
  aud?: string;
  /** When the application was made. */
  created_at: string;
  /** Names the application in paths. */
  id: string;
  scim_config?: ScimConfig;
  /** When the application was last changed. */
  updated_at: string;
}

/** What the page before the login looks like. */
export interface LandingPageDesign {
  /** The colour of the button. */
  button_color?: string;
  /** The colour of what stands on the button. */
  button_text_color?: string;
  /** Where its picture is. */
  image_url?: string;
  /** What stands below that. */
  message?: string;
  /**
   * What stands at its top.
   * Default: `"Welcome!"`.
   */
  title?: string;
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

/** Where its picture is. */
export type LogoUrl = string;

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

/** A claim of a token. */
export interface OidcClaim {
  /** What it is called. */
  name?: string;
  /** Whether there is no token without it. */
  required?: boolean;
  /** With which scope it is given. */
  scope?: "groups" | "profile" | "email" | "openid";
  source?: IdentitySource;
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

/** A login by OpenID Connect. */
export interface OidcSaasApp {
  /** How long an access token is valid: `1m` to `24h`, in the units `m` and `h`. */
  access_token_lifetime?: string;
  /** Whether a service that uses PKCE does without its secret. */
  allow_pkce_without_client_secret?: boolean;
  /** Where people go who start at the page of all applications. */
  app_launcher_url?: string;
  /** It is by OpenID Connect. */
  auth_type: "oidc";
  /** What the service is called in OpenID Connect. */
  client_id?: string;
  /** By what the service proves who it is. It is answered when it was made, and not again. */
  client_secret?: string;
  /** When it was made. */
  created_at?: string;
  /** What else a token says of people. */
  custom_claims?: OidcClaim[];
  /** Which flows the service may use. */
  grant_types?: ("authorization_code" | "authorization_code_with_pkce" | "refresh_tokens" | "hybrid" | "implicit")[];
  /** Which groups the service may know of. */
  group_filter_regex?: string;
  /** What the address of authorization answers at once. */
  hybrid_and_implicit_options?: {
    /** Whether it is an access token. */
    return_access_token_from_authorization_endpoint?: boolean;
    /** Whether it is an id token. */
    return_id_token_from_authorization_endpoint?: boolean;
  };
  /** The certificate by which the service checks what Access says. */
  public_key?: string;
  /** Where people may be sent back to. */
  redirect_uris?: string[];
  /** What is so of refresh tokens. */
  refresh_token_options?: {
    /** How long they are valid, more than `1m`, in the units `m`, `h` and `d`. */
    lifetime?: string;
  };
  /** What the service may know of people. */
  scopes?: ("openid" | "groups" | "email" | "profile")[];
  /** When it was last changed. */
  updated_at?: string;
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

/** What can be said of a page of Access itself. */
export interface OwnPageFields {
  allowed_idps?: AllowedIdps;
  /** Where the picture at the top of the page is. */
  app_launcher_logo_url?: string;
  auto_redirect_to_identity?: AutoRedirect;
  /** The colour behind the page, such as `#ff0000`. */
  bg_color?: string;
  /** The links at its end. */
  footer_links?: FooterLink[];
  /** The colour behind its top, such as `#ff0000`. */
  header_bg_color?: string;
  landing_page_design?: LandingPageDesign;
  session_duration?: SessionDuration;
  /**
   * Whether people go to the login at once, past the landing page.
   * Default: `false`.
   */
  skip_app_launcher_login_page?: boolean;
}

/** What can be said of a site of your own, be it one in the browser or a shell or a screen. */
export interface OwnSiteFields {
  /** Whether a session of the WARP client is login enough. */
  allow_authenticate_via_warp?: boolean;
  allowed_idps?: AllowedIdps;
  app_launcher_visible?: AppLauncherVisible;
  auto_redirect_to_identity?: AutoRedirect;
  cors_headers?: CorsHeaders;
  /** What somebody reads who is not let in. */
  custom_deny_message?: string;
  /** Where somebody goes who logged in and is not let in. */
  custom_deny_url?: string;
  /** Where somebody goes who is not let in for another reason than who it is. */
  custom_non_identity_deny_url?: string;
  custom_pages?: CustomPages;
  /** The host name, perhaps with a path, that Access stands before and shows to people. */
  domain?: string;
  /**
   * Whether a second cookie binds a session to its browser.
   * Default: `false`.
   */
  enable_binding_cookie?: boolean;
  /**
   * Whether the cookie is hidden from scripts.
   * Default: `true`.
   */
  http_only_cookie_attribute?: boolean;
  logo_url?: LogoUrl;
  /** What people call the application. */
  name?: string;
  /** Whether requests with OPTIONS reach the origin without a login. */
  options_preflight_bypass?: boolean;
  /**
   * Whether the cookie holds for the path of the application only.
   * Default: `false`.
   */
  path_cookie_attribute?: boolean;
  /** The cookie's `SameSite`: `strict`, `lax` or `none`. */
  same_site_cookie_attribute?: string;
  /** All host names, perhaps with paths, that Access stands before. */
  self_hosted_domains?: string[];
  /** Whether a program that is not let in is answered with 401 instead of the login page. */
  service_auth_401_redirect?: boolean;
  session_duration?: SessionDuration;
  /** Whether the page on which people choose to go on is left out. */
  skip_interstitial?: boolean;
  tags?: ApplicationTags;
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

/** Who is to get in. */
export interface PoliciesToApply {
  /** The policies, in the order in which they are to be asked. */
  policies?: PolicyToApply[];
}

/** What a policy says. */
export interface PolicyFields {
  /** The others who have to agree. */
  approval_groups?: ApprovalGroup[];
  /**
   * Whether others have to agree.
   * Default: `false`.
   */
  approval_required?: boolean;
  /** What becomes of whom the policy is about: is let in, is not, is let in without a login because a service token is enough, or passes by Access. */
  decision?: "allow" | "deny" | "non_identity" | "bypass";
  /** Whom it is not about. One of these rules is enough. */
  exclude?: AccessRule[];
  /** Whom it is about, if none of `exclude` and each of `require` holds. One of these rules is enough. */
  include?: AccessRule[];
  /**
   * Whether people get in by an isolated browser only.
   * Default: `false`.
   */
  isolation_required?: boolean;
  /** What people call the policy. */
  name?: string;
  /** How they are asked for it. */
  purpose_justification_prompt?: string;
  /**
   * Whether people have to say what for.
   * Default: `false`.
   */
  purpose_justification_required?: boolean;
  /** What else is asked of whom it is about. Each of these rules has to hold. */
  require?: AccessRule[];
  session_duration?: SessionDuration;
}

/** A policy that there is. */
export interface PolicyLink {
  /** Names the policy. */
  id: string;
  precedence?: Precedence;
}

/** A policy for this application only. */
export type PolicyOfApplication = WithRequired<PolicyFields, "name" | "decision" | "include"> & {
  /** Names the policy that the application has already. */
  id?: string;
  precedence?: Precedence;
};

/** The id of a policy that there is, the same with its place, or a policy for this application only. */
export type PolicyToApply = string | PolicyLink | PolicyOfApplication;

/** When the policy is asked. The lowest number is the first. */
export type Precedence = number;

/** How people are made known to an application by SCIM. */
export interface Provisioning {
  scim_config?: ScimConfig;
}

export type RevokedTokensAnswer = Envelope & {
  /** Empty. */
  result?: Record<string, unknown> | null;
};

/** A service of another company that asks Access who somebody is. */
export type SaasApplication = WithRequired<KnownApplication, "aud"> & WithRequired<SaasFields, "type" | "name" | "saas_app"> & AppliedPolicies;

/** What can be said of a service of another company. */
export interface SaasFields {
  allowed_idps?: AllowedIdps;
  app_launcher_visible?: AppLauncherVisible;
  auto_redirect_to_identity?: AutoRedirect;
  custom_pages?: CustomPages;
  logo_url?: LogoUrl;
  /** What people call the application. */
  name?: string;
  /** How the service asks Access who somebody is. */
  saas_app?: SamlSaasApp | OidcSaasApp;
  tags?: ApplicationTags;
  /** A service of another company; `dash_sso` is the login to Cloudflare's own dashboard. */
  type?: "saas" | "dash_sso";
}

/** An attribute of an assertion. */
export interface SamlAttribute {
  /** What people call it. */
  friendly_name?: string;
  /** What it is called. */
  name?: string;
  /** What kind of name that is. */
  name_format?: "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified" | "urn:oasis:names:tc:SAML:2.0:attrname-format:basic" | "urn:oasis:names:tc:SAML:2.0:attrname-format:uri";
  /** Whether there is no assertion without it. */
  required?: boolean;
  source?: IdentitySource;
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

/** A login by SAML. */
export interface SamlSaasApp {
  /** It is by SAML. */
  auth_type?: "saml";
  /** Where the service takes assertions. */
  consumer_service_url?: string;
  /** When it was made. */
  created_at?: string;
  /** What else an assertion says of people. */
  custom_attributes?: SamlAttribute[];
  /** Where people go who did not come from the service. */
  default_relay_state?: string;
  /** What Access is called in SAML. */
  idp_entity_id?: string;
  /** By what the service knows people. */
  name_id_format?: "id" | "email";
  /** A JSONata expression that makes of an identity what the service knows people by. */
  name_id_transform_jsonata?: string;
  /** The certificate by which the service checks what Access says. */
  public_key?: string;
  /** A JSONata expression that makes of an identity the attributes of an assertion, as an object. */
  saml_attribute_transform_jsonata?: string;
  /** What the service is called in SAML. */
  sp_entity_id?: string;
  /** Where the service sends people who log in. */
  sso_endpoint?: string;
  /** When it was last changed. */
  updated_at?: string;
}

/** By a token that Access gets from an OAuth server. */
export interface ScimByOauth {
  /** Where Access gets a code. */
  authorization_url: string;
  /** What Access is called there. */
  client_id: string;
  /** By what Access proves that. */
  client_secret: string;
  /** It is by OAuth. */
  scheme: "oauth2";
  /** What the token is to be good for. */
  scopes?: string[];
  /** Where it gets a token for the code. */
  token_url: string;
}

/** By a user's name and password. */
export interface ScimByPassword {
  /** The user's password. */
  password: string;
  /** It is by a password. */
  scheme: "httpbasic";
  /** The user's name. */
  user: string;
}

/** By a bearer token. */
export interface ScimByToken {
  /** It is by a token. */
  scheme: "oauthbearertoken";
  /** The token. */
  token: string;
}

/** How Access tells the application by SCIM who there is. */
export interface ScimConfig {
  /** How Access proves to the application who it is. */
  authentication?: ScimByPassword | ScimByToken | ScimByOauth;
  /** Whether who is gone is marked as not active instead of removed. */
  deactivate_on_delete?: boolean;
  /** Whether it is told. */
  enabled?: boolean;
  /** The id of the identity provider whose people it is told of. */
  idp_uid: string;
  /** What is changed of what the application is told. */
  mappings?: ScimMapping[];
  /** Where the application takes SCIM. */
  remote_uri: string;
}

/** What is changed of one kind of things that the application is told of. */
export interface ScimMapping {
  /** Whether it is so. */
  enabled?: boolean;
  /** A filter of SCIM that says which things it is about. */
  filter?: string;
  /** When it is so. */
  operations?: {
    /** When something is new. */
    create?: boolean;
    /** When something goes. */
    delete?: boolean;
    /** When something changes. */
    update?: boolean;
  };
  /** The kind, such as `urn:ietf:params:scim:schemas:core:2.0:User`. */
  schema: string;
  /** A JSONata expression that makes another thing of it. */
  transform_jsonata?: string;
}

/** A site or a service of your own. */
export type SelfHostedApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "name" | "domain"> & AppliedPolicies & {
  /** A site of your own. */
  type: "self_hosted";
};

/** What comes with this service token. */
export interface ServiceTokenRule {
  /** The service token. */
  service_token: {
    /** The id of the service token. */
    token_id: string;
  };
}

/**
 * How long a login is valid. A Go duration: numbers with the units `ns`, `us`, `ms`, `s`, `m` and `h`.
 * Default: `"24h"`.
 */
export type SessionDuration = string;

/** A shell that Access shows in the browser. */
export type SshApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "name" | "domain"> & AppliedPolicies & {
  /** A shell in the browser. */
  type: "ssh";
};

/** What the policies of an application say of a user. */
export interface UserPolicyChecks {
  /** The application. */
  app_state: {
    /** Its id. */
    app_uid?: string;
    /** Its audience tag. */
    aud?: string;
    /** Where it is. */
    hostname?: string;
    /** What people call it. */
    name?: string;
    /** What each policy says. */
    policies?: Record<string, unknown>[];
    /** What they come to. */
    status?: string;
  };
  /** The user. */
  user_identity: {
    /** Of which account. */
    account_id?: string;
    /** On which devices. */
    device_sessions?: Record<string, unknown>;
    /** The user's email address. */
    email?: string;
    /** Where the user is. */
    geo?: {
      /** The code of the country. */
      country?: string;
    };
    /** When the user logged in, in seconds since 1970. */
    iat?: number;
    /** What the identity provider calls the user. */
    id?: string;
    /** Whether the user came by Gateway. */
    is_gateway?: boolean;
    /** Whether the user came by WARP. */
    is_warp?: boolean;
    /** What people call the user. */
    name?: string;
    /** What Access calls the user. */
    user_uuid?: string;
    /** Of which version this is. */
    version?: number;
  };
}

export type UserPolicyChecksAnswer = Envelope & {
  result: UserPolicyChecks;
};

/** Whose risk is thought to be one of these. */
export interface UserRiskScoreRule {
  /** The risks. */
  user_risk_score: {
    /** How high it may be. */
    user_risk_score: ("low" | "medium" | "high" | "unscored")[];
  };
}

/** A screen that Access shows in the browser. */
export type VncApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "name" | "domain"> & AppliedPolicies & {
  /** A screen in the browser. */
  type: "vnc";
};

/** The login of devices that run the WARP client. */
export type WarpApplication = WithRequired<KnownApplication, "aud"> & OwnPageFields & WithRequired<GivenAddress, "name" | "domain"> & AppliedPolicies & {
  /** The login of devices. */
  type: "warp";
};

/** What an Access application is made from, or is to be. Its `type` says what else may be said of it. */
export type WriteAccessApplication = WriteSelfHostedApplication | WriteSaasApplication | WriteSshApplication | WriteVncApplication | WriteAppLauncherApplication | WriteWarpApplication | WriteBisoApplication | WriteBookmarkApplication;

/** The page on which people find their applications. Its name and its address are given. */
export type WriteAppLauncherApplication = OwnPageFields & PoliciesToApply & Provisioning & {
  /** The page of all applications. */
  type: "app_launcher";
};

/** Clientless browser isolation. Its name and its address are given. */
export type WriteBisoApplication = OwnPageFields & PoliciesToApply & Provisioning & {
  /** Clientless browser isolation. */
  type: "biso";
};

/** A link on the page on which people find their applications. Access does not stand before it. */
export type WriteBookmarkApplication = WithRequired<BookmarkFields, "type"> & Provisioning;

/** A service of another company that asks Access who somebody is. */
export type WriteSaasApplication = WithRequired<SaasFields, "type"> & PoliciesToApply & Provisioning;

/** A site or a service of your own. */
export type WriteSelfHostedApplication = WithRequired<OwnSiteFields, "domain"> & PoliciesToApply & Provisioning & {
  /** A site of your own. */
  type: "self_hosted";
};

/** A shell that Access shows in the browser. */
export type WriteSshApplication = WithRequired<OwnSiteFields, "domain"> & PoliciesToApply & Provisioning & {
  /** A shell in the browser. */
  type: "ssh";
};

/** A screen that Access shows in the browser. */
export type WriteVncApplication = WithRequired<OwnSiteFields, "domain"> & PoliciesToApply & Provisioning & {
  /** A screen in the browser. */
  type: "vnc";
};

/** The login of devices that run the WARP client. Its name and its address are given. */
export type WriteWarpApplication = OwnPageFields & PoliciesToApply & Provisioning & {
  /** The login of devices. */
  type: "warp";
};

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/apps": {
    /** List Access applications */
    get: {
      parameters: {
        query?: AccessApplicationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessApplication } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/apps/{app_id}": {
    /** Get an Access application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessApplication } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access application */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/apps/{app_id}/revoke_tokens": {
    /** Revoke the tokens of an Access application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": RevokedTokensAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/apps/{app_id}/user_policy_checks": {
    /** Check the policies of an Access application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UserPolicyChecksAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

type WithRequired<T, K extends PropertyKey> = T extends object ? T & Required<Pick<T, K & keyof T>> : T;

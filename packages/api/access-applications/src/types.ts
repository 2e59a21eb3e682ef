// Written by `pnpm generate` from openapi/access-applications.yaml. Not edited by hand.

/** An Access application as the API shows it. Its `type` says which of these it is. */
export type AccessApplication = SelfHostedApplication | SaasApplication | SshApplication | VncApplication | AppLauncherApplication | WarpApplication | BisoApplication | BookmarkApplication | ProxyEndpointApplication | InfrastructureApplication | RdpApplication | McpApplication | McpPortalApplication;

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
  /** Whether `name` and `domain` have to be all of it, or only a part. */
  exact?: boolean;
  /** Only applications whose targets have these attributes, `key=value`, with a comma between two. */
  target_attributes?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessApplicationsListCasQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessApplicationsPoliciesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessPolicyTestsUsersIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only people of whom this came out. */
  status?: "success" | "fail" | "error";
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

/** The previews of all Workers of the account. */
export interface AllPreviewWorkersDestination {
  overrides?: DestinationOverrides;
  /** All previews. */
  type: "all_preview_workers";
}

/** All Workers of the account. */
export interface AllWorkersDestination {
  overrides?: DestinationOverrides;
  /** All Workers. */
  type: "all_workers";
}

/** The ids of the identity providers that people may log in with. None is all of them. */
export type AllowedIdps = string[];

/** What comes with any valid service token. */
export interface AnyServiceTokenRule {
  /** Empty: `{}`. */
  any_valid_service_token: Record<string, unknown>;
}

/** The page on which people find their applications. */
export type AppLauncherApplication = WithRequired<KnownApplication, "aud"> & OwnPageFields & AppLauncherFields & WithRequired<GivenAddress, "name" | "domain"> & AppliedPolicies & {
  /** The page of all applications. */
  type: "app_launcher";
};

/** What the page on which people find their applications looks like. */
export interface AppLauncherFields {
  /** Where the picture at the top of the page is. */
  app_launcher_logo_url?: string;
  /** The colour behind the page, such as `#ff0000`. */
  bg_color?: string;
  /** The links at its end. */
  footer_links?: FooterLink[];
  /** The colour behind its top, such as `#ff0000`. */
  header_bg_color?: string;
  landing_page_design?: LandingPageDesign;
  /**
   * Whether people go to the login at once, past the landing page.
   * Default: `false`.
   */
  skip_app_launcher_login_page?: boolean;
}

/**
 * Whether people see it on the page on which they find their applications.
 * Default: `true`.
 */
export type AppLauncherVisible = boolean;

/** A policy of an application as the API shows it. One of servers says as whom people may log in. */
export type ApplicationPolicy = AppliedPolicy | AppliedInfrastructurePolicy;

export type ApplicationPolicyAnswer = Envelope & {
  result: ApplicationPolicy;
};

export type ApplicationPolicyList = Envelope & {
  result: ApplicationPolicy[];
  result_info: PageInfo;
};

/** What is set of an application by itself. */
export interface ApplicationSettings {
  /** Whether the application may be shown in a frame. */
  allow_iframe?: boolean;
  /** Whether the page on which people choose to go on is left out. */
  skip_interstitial?: boolean;
}

export type ApplicationSettingsAnswer = Envelope & {
  result: ApplicationSettings;
};

/** Words by which people find it. */
export type ApplicationTags = string[];

/** Who may log in. */
export interface AppliedInfrastructurePolicies {
  /** The policies. */
  policies?: AppliedInfrastructurePolicy[];
}

/** A policy of servers as the API shows it. */
export type AppliedInfrastructurePolicy = WithRequired<InfrastructurePolicyFields, "name" | "decision" | "include"> & {
  /** When the policy was made. */
  created_at?: string;
  /** Names the policy. */
  id: string;
  /** When the policy was last changed. */
  updated_at?: string;
};

/** Who may get in. */
export interface AppliedPolicies {
  /** The policies, in the order in which they are asked. */
  policies?: AppliedPolicy[];
}

/** A policy as the API shows it. */
export type AppliedPolicy = WithRequired<PolicyFields, "name" | "decision" | "include"> & {
  /** The account of a policy that several applications have. */
  account_id?: string;
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
export type BookmarkApplication = KnownApplication & WithRequired<BookmarkFields, "type" | "name"> & AppliedPolicies;

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

/** What signs short-lived certificates for an application. */
export interface CertificateAuthority {
  /** The audience tag of the application. */
  aud: string;
  /** Names the certificate authority. */
  id: string;
  /** The key that servers have to trust, as for OpenSSH. */
  public_key: string;
}

export type CertificateAuthorityAnswer = Envelope & {
  result: CertificateAuthority;
};

export type CertificateAuthorityList = Envelope & {
  result: CertificateAuthority[];
  result_info: PageInfo;
};

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

/** Where somebody goes who logged in and is not let in. */
export type CustomDenyUrl = string;

/** Where somebody goes who is not let in for another reason than who it is. */
export type CustomNonIdentityDenyUrl = string;

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

/** What is left of a policy. */
export interface DeletedApplicationPolicy {
  /** The id that it had. */
  id: string;
}

export type DeletedApplicationPolicyAnswer = Envelope & {
  result: DeletedApplicationPolicy;
};

/** What is left of a certificate authority. */
export interface DeletedCertificateAuthority {
  /** The id that it had. */
  id: string;
}

export type DeletedCertificateAuthorityAnswer = Envelope & {
  result: DeletedCertificateAuthority;
};

/** Something that Access stands before. Its `type` says what. */
export type Destination = PublicDestination | PrivateDestination | McpServerDestination | WorkerDestination | PreviewWorkerDestination | AllWorkersDestination | AllPreviewWorkersDestination;

/** Paths of which something else is so. */
export type DestinationOverrides = {
  /** Access does not stand before them. */
  behavior: "public";
  /** The paths, perhaps with `*`. */
  path_pattern: string;
}[];

/** What Access stands before. */
export type Destinations = Destination[];

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

/** Servers that people log in to by SSH. */
export type InfrastructureApplication = WithRequired<KnownApplication, "aud"> & WithRequired<InfrastructureFields, "target_criteria" | "name"> & AppliedInfrastructurePolicies & {
  /** Servers. */
  type: "infrastructure";
};

/** What can be said of servers. */
export interface InfrastructureFields {
  mfa_config?: InfrastructureMfaConfig;
  /** What people call the application. */
  name?: string;
  /** Which servers they are. */
  target_criteria?: SshTargetCriteria[];
}

/** The second factor that Access itself asks for at a server. */
export interface InfrastructureMfaConfig {
  /** Which factors will do. */
  allowed_authenticators?: ("piv_key" | "ssh_fido2_key")[];
  /** Whether none is asked for. */
  mfa_disabled?: boolean;
  /** How long it is enough, as a Go duration. */
  session_duration?: string;
}

/** Who is to log in. */
export interface InfrastructurePoliciesToApply {
  /** The policies. */
  policies?: InfrastructurePolicy[];
}

/** A policy of servers. */
export type InfrastructurePolicy = WithRequired<InfrastructurePolicyFields, "name" | "decision" | "include">;

/** What a policy of servers says. */
export interface InfrastructurePolicyFields {
  /** As whom people may log in. */
  connection_rules?: {
    ssh?: SshRules;
  };
  /** What becomes of whom the policy is about. */
  decision?: "allow" | "deny" | "non_identity" | "bypass";
  /** Whom it is not about. One of these rules is enough. */
  exclude?: AccessRule[];
  /** Whom it is about, if none of `exclude` and each of `require` holds. One of these rules is enough. */
  include?: AccessRule[];
  mfa_config?: InfrastructureMfaConfig;
  /** What people call the policy. */
  name?: string;
  /** What else is asked of whom it is about. Each of these rules has to hold. */
  require?: AccessRule[];
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

/** A server that programs ask by the Model Context Protocol. */
export type McpApplication = WithRequired<KnownApplication, "aud"> & WithRequired<McpFields, "name"> & AppliedPolicies & Provisioning & {
  /** A server of MCP. */
  type: "mcp";
};

/** What can be said of a server of the Model Context Protocol. */
export interface McpFields {
  /** Whether a session of the WARP client is login enough. */
  allow_authenticate_via_warp?: boolean;
  allowed_idps?: AllowedIdps;
  auto_redirect_to_identity?: AutoRedirect;
  /** What somebody reads who is not let in. */
  custom_deny_message?: string;
  custom_deny_url?: CustomDenyUrl;
  custom_non_identity_deny_url?: CustomNonIdentityDenyUrl;
  custom_pages?: CustomPages;
  destinations?: Destinations;
  /**
   * Whether the cookie is hidden from scripts.
   * Default: `true`.
   */
  http_only_cookie_attribute?: boolean;
  logo_url?: LogoUrl;
  /** What people call the application. */
  name?: string;
  oauth_configuration?: OauthConfiguration;
  /** Whether requests with OPTIONS reach the origin without a login. */
  options_preflight_bypass?: boolean;
  /** The cookie's `SameSite`: `strict`, `lax` or `none`. */
  same_site_cookie_attribute?: string;
  session_duration?: SessionDuration;
  tags?: ApplicationTags;
}

/** The one address of several servers of the Model Context Protocol. */
export type McpPortalApplication = WithRequired<KnownApplication, "aud"> & WithRequired<McpFields, "name"> & McpPortalFields & AppliedPolicies & Provisioning & {
  /** A portal of MCP. */
  type: "mcp_portal";
};

/** What can be said of a portal besides. */
export interface McpPortalFields {
  /** Where the portal is. */
  domain?: string;
}

/** A server of MCP that is reached by a portal. */
export interface McpServerDestination {
  /** The id of the server. */
  mcp_server_id?: string;
  /** A server of MCP. */
  type: "via_mcp_server_portal";
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

/** The second factor that Access itself asks for. */
export interface MfaConfig {
  /** Which factors will do. */
  allowed_authenticators?: ("totp" | "biometrics" | "security_key")[];
  /** Whether none is asked for. */
  mfa_disabled?: boolean;
  /** How long it is enough, as a Go duration. */
  session_duration?: string;
}

/** How programs get in by OAuth. */
export interface OauthConfiguration {
  /** Which programs may make themselves known. */
  dynamic_client_registration?: {
    /** Whether they may be anywhere on localhost. */
    allow_any_on_localhost?: boolean;
    /** Whether they may be at any loopback address. */
    allow_any_on_loopback?: boolean;
    /** Where they may be. */
    allowed_uris?: string[];
    /** Whether they may. */
    enabled?: boolean;
  };
  /** Whether they do. */
  enabled?: boolean;
  /** What they get. */
  grant?: {
    /** How long an access token is valid. */
    access_token_lifetime?: string;
    /** How long they need not ask again. */
    session_duration?: string;
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
  auto_redirect_to_identity?: AutoRedirect;
  custom_deny_url?: CustomDenyUrl;
  custom_non_identity_deny_url?: CustomNonIdentityDenyUrl;
  custom_pages?: CustomPages;
  session_duration?: SessionDuration;
}

/** What can be said of a site of your own, be it one in the browser or a shell or a screen. */
export interface OwnSiteFields {
  /** Whether a session of the WARP client is login enough. */
  allow_authenticate_via_warp?: boolean;
  /** Whether the application may be shown in a frame. */
  allow_iframe?: boolean;
  allowed_idps?: AllowedIdps;
  app_launcher_visible?: AppLauncherVisible;
  auto_redirect_to_identity?: AutoRedirect;
  cors_headers?: CorsHeaders;
  /** What somebody reads who is not let in. */
  custom_deny_message?: string;
  custom_deny_url?: CustomDenyUrl;
  custom_non_identity_deny_url?: CustomNonIdentityDenyUrl;
  custom_pages?: CustomPages;
  destinations?: Destinations;
  /** The host name, perhaps with a path, that Access stands before and shows to people. */
  domain?: string;
  /** Whether the cookie is set on the other host names at login, too. */
  eager_redirect_cookie_setting?: boolean;
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
  mfa_config?: MfaConfig;
  /** What people call the application. */
  name?: string;
  oauth_configuration?: OauthConfiguration;
  /** Whether requests with OPTIONS reach the origin without a login. */
  options_preflight_bypass?: boolean;
  /**
   * Whether the cookie holds for the path of the application only.
   * Default: `false`.
   */
  path_cookie_attribute?: boolean;
  /** The header that a service token may come in, as JSON, instead of its usual two. */
  read_service_tokens_from_header?: string;
  /** The cookie's `SameSite`: `strict`, `lax` or `none`. */
  same_site_cookie_attribute?: string;
  /**
   * All host names, perhaps with paths, that Access stands before; `destinations` says the same.
   * @deprecated
   */
  self_hosted_domains?: string[];
  /** Whether a program that is not let in is answered with 401 instead of the login page. */
  service_auth_401_redirect?: boolean;
  session_duration?: SessionDuration;
  /** Whether the page on which people choose to go on is left out. */
  skip_interstitial?: boolean;
  tags?: ApplicationTags;
  /** Whether the page of all applications leads to it in an isolated browser. */
  use_clientless_isolation_app_launcher_url?: boolean;
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
  /** What people may do where they got in. */
  connection_rules?: {
    rdp?: RdpRules;
  };
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
  mfa_config?: MfaConfig;
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
  /**
   * How long a login is valid, as of an application. Null is as long as that of the application.
   * Default: `"24h"`.
   */
  session_duration?: string | null;
}

/** A policy that there is. */
export interface PolicyLink {
  /** The account that the policy is in, if it is another one. */
  account_id?: string;
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

/** How far a test is. */
export interface PolicyTest {
  /** Names the test. */
  id: string;
  /** How many of a hundred would be let in. */
  percent_approved?: number;
  /** How many of a hundred would not. */
  percent_blocked?: number;
  /** Of how many of a hundred nothing can be said. */
  percent_errored?: number;
  /** How far it is. */
  percent_users_processed?: number;
  /** Whether it goes on. */
  status: "blocked" | "processing" | "exceeded time" | "complete";
  /** How many people it is about. */
  total_users?: number;
  /** How many would be let in. */
  users_approved?: number;
  /** How many would not. */
  users_blocked?: number;
  /** Of how many nothing can be said. */
  users_errored?: number;
}

export type PolicyTestAnswer = Envelope & {
  result: PolicyTest;
};

/** A person, and what the policies say. */
export interface PolicyTestUser {
  /** The person's email address. */
  email?: string;
  /** Names the person. */
  id: string;
  /** What people call the person. */
  name?: string;
  /** Whether the person would be let in. */
  status: "approved" | "blocked" | "error";
}

export type PolicyTestUserList = Envelope & {
  result: PolicyTestUser[];
  result_info: PageInfo;
};

/** The id of a policy that there is, the same with its place, or a policy for this application only. */
export type PolicyToApply = string | PolicyLink | PolicyOfApplication;

/** A policy that is only tried. */
export type PolicyToTest = WithRequired<PolicyFields, "name" | "decision" | "include">;

/** When the policy is asked. The lowest number is the first. */
export type Precedence = number;

/** The previews of a Worker. */
export interface PreviewWorkerDestination {
  overrides?: DestinationOverrides;
  /** Previews. */
  type: "preview_worker";
  /** The id of the Worker. */
  worker_id: string;
}

/** Something in a private network. */
export interface PrivateDestination {
  /** Its addresses, in CIDR notation. */
  cidr?: string;
  /** Its host name. */
  hostname?: string;
  /** By what it is reached. */
  l4_protocol?: "tcp" | "udp";
  /** Its ports: one, or two with a dash between. */
  port_range?: string;
  /** Something in a private network. */
  type: "private";
  /** The virtual network that it is in. */
  vnet_id?: string;
}

/** How people are made known to an application by SCIM. */
export interface Provisioning {
  scim_config?: ScimConfig;
}

/** A proxy of Gateway that browsers are told to use. */
export type ProxyEndpointApplication = WithRequired<KnownApplication, "aud"> & OwnPageFields & WithRequired<GivenAddress, "name" | "domain"> & AppliedPolicies & {
  /** A proxy. */
  type: "proxy_endpoint";
};

/** A host name that everyone can reach. */
export interface PublicDestination {
  overrides?: DestinationOverrides;
  /** A host name that everyone can reach. */
  type: "public";
  /** The host name, perhaps with a path and with `*`. */
  uri?: string;
}

/** Windows machines that Access shows in the browser. */
export type RdpApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "domain" | "name"> & WithRequired<RdpFields, "target_criteria"> & AppliedPolicies & Provisioning & {
  /** Windows machines in the browser. */
  type: "rdp";
};

/** What can be said of Windows machines besides. */
export interface RdpFields {
  /** Which machines they are. */
  target_criteria?: RdpTargetCriteria[];
}

/** What people may do on a Windows machine. */
export interface RdpRules {
  /** What they may paste there. */
  allowed_clipboard_local_to_remote_formats?: ("text" | "file")[];
  /** What they may copy from there. */
  allowed_clipboard_remote_to_local_formats?: ("text" | "file")[];
}

/** Some machines by what is known of them, and how they are reached. */
export type RdpTargetCriteria = TargetCriteria & {
  /** By RDP. */
  protocol: "RDP";
};

/** What is left at the application. */
export interface ReusablePolicy {
  precedence?: Precedence;
}

export type ReusablePolicyAnswer = Envelope & {
  result?: ReusablePolicy[];
};

export type RevokedTokensAnswer = Envelope & {
  /** Empty. */
  result?: Record<string, unknown> | null;
};

/** A service of another company that asks Access who somebody is. */
export type SaasApplication = WithRequired<KnownApplication, "aud"> & WithRequired<SaasFields, "type" | "name" | "saas_app"> & AppliedPolicies & Provisioning;

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
  source?: SamlIdentitySource;
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

/** What of an identity it is. */
export interface SamlIdentitySource {
  /** What identity providers call it. */
  name?: string;
  /** What single identity providers call it. */
  name_by_idp?: {
    /** Its id. */
    idp_id?: string;
    /** What it calls it. */
    source_name?: string;
  }[];
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

/** By a service token of Access. */
export interface ScimByServiceToken {
  /** The client id of the service token. */
  client_id: string;
  /** Its client secret. */
  client_secret: string;
  /** It is by a service token. */
  scheme: "access_service_token";
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
  authentication?: ScimByPassword | ScimByToken | ScimByOauth | ScimByServiceToken | (ScimByPassword | ScimByToken | ScimByOauth | ScimByServiceToken)[];
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
  /** Whether only what the expression makes is told, or also what it does not name. */
  strictness?: "strict" | "passthrough";
  /** A JSONata expression that makes another thing of it. */
  transform_jsonata?: string;
}

/** A site or a service of your own. */
export type SelfHostedApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "name" | "domain"> & AppliedPolicies & Provisioning & {
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
export type SshApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "name" | "domain"> & AppliedPolicies & Provisioning & {
  /** A shell in the browser. */
  type: "ssh";
};

/** As whom people may log in to a server. */
export interface SshRules {
  /** Whether they may log in by what stands before the `@` of their email address. */
  allow_email_alias?: boolean;
  /** The names of users there. */
  usernames: string[];
}

/** Some servers by what is known of them, and how they are reached. */
export type SshTargetCriteria = TargetCriteria & {
  /** By SSH. */
  protocol: "SSH";
};

/** What is tested. */
export interface StartPolicyTest {
  /** The policies. */
  policies: (string | PolicyToTest)[];
}

/** A test that has begun. */
export interface StartedPolicyTest {
  /** Names the test. */
  id: string;
  /** That it has begun. */
  status?: "success";
}

export type StartedPolicyTestAnswer = Envelope & {
  result: StartedPolicyTest;
};

/** Some targets by what is known of them. */
export interface TargetCriteria {
  /** Which of them are left out. */
  exclude?: TargetMatch;
  /** Which targets they are. */
  include?: TargetMatch;
  /** The port that they listen at. */
  port: number;
  /** What else has to be so of them. */
  require?: TargetMatch;
  /**
   * What they are called, by attribute; `include` says the same.
   * @deprecated
   */
  target_attributes?: {
    [key: string]: string[];
  };
}

/** What is known of targets. */
export interface TargetMatch {
  /** By their tags, each with the values that will do. */
  tags?: {
    [key: string]: string[];
  };
  /** By their attributes. */
  target_attributes?: {
    /** What they are called. */
    hostname?: string[];
  };
}

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
export type VncApplication = WithRequired<KnownApplication, "aud"> & WithRequired<OwnSiteFields, "name" | "domain"> & AppliedPolicies & Provisioning & {
  /** A screen in the browser. */
  type: "vnc";
};

/** The login of devices that run the WARP client. */
export type WarpApplication = WithRequired<KnownApplication, "aud"> & OwnPageFields & WithRequired<GivenAddress, "name" | "domain"> & AppliedPolicies & {
  /** The login of devices. */
  type: "warp";
};

/** A Worker. */
export interface WorkerDestination {
  overrides?: DestinationOverrides;
  /** A Worker. */
  type: "worker";
  /** The id of the Worker. */
  worker_id: string;
}

/** What an Access application is made from, or is to be. Its `type` says what else may be said of it. */
export type WriteAccessApplication = WriteSelfHostedApplication | WriteSaasApplication | WriteSshApplication | WriteVncApplication | WriteAppLauncherApplication | WriteWarpApplication | WriteBisoApplication | WriteBookmarkApplication | WriteProxyEndpointApplication | WriteInfrastructureApplication | WriteRdpApplication | WriteMcpApplication | WriteMcpPortalApplication;

/** The page on which people find their applications. Its name and its address are given. */
export type WriteAppLauncherApplication = OwnPageFields & AppLauncherFields & PoliciesToApply & {
  /** The page of all applications. */
  type: "app_launcher";
};

/** What a policy of an application is made from, or is to be. */
export type WriteApplicationPolicy = WritePolicy | InfrastructurePolicy;

/** What is to be set of an application by itself. */
export type WriteApplicationSettings = ApplicationSettings;

/** Clientless browser isolation. Its name and its address are given. */
export type WriteBisoApplication = OwnPageFields & PoliciesToApply & {
  /** Clientless browser isolation. */
  type: "biso";
};

/** A link on the page on which people find their applications. Access does not stand before it. */
export type WriteBookmarkApplication = WithRequired<BookmarkFields, "type"> & PoliciesToApply;

/** Servers that people log in to by SSH. */
export type WriteInfrastructureApplication = WithRequired<InfrastructureFields, "target_criteria"> & InfrastructurePoliciesToApply & {
  /** Servers. */
  type: "infrastructure";
};

/** A server that programs ask by the Model Context Protocol. */
export type WriteMcpApplication = McpFields & PoliciesToApply & Provisioning & {
  /** A server of MCP. */
  type: "mcp";
};

/** The one address of several servers of the Model Context Protocol. */
export type WriteMcpPortalApplication = McpFields & McpPortalFields & PoliciesToApply & Provisioning & {
  /** A portal of MCP. */
  type: "mcp_portal";
};

/** What a policy is made from, or is to be. */
export type WritePolicy = WithRequired<PolicyFields, "name" | "decision" | "include"> & {
  precedence?: Precedence;
};

/** A proxy of Gateway that browsers are told to use. */
export type WriteProxyEndpointApplication = OwnPageFields & GivenAddress & PoliciesToApply & {
  /** A proxy. */
  type: "proxy_endpoint";
};

/** Windows machines that Access shows in the browser. */
export type WriteRdpApplication = WithRequired<OwnSiteFields, "domain"> & WithRequired<RdpFields, "target_criteria"> & PoliciesToApply & Provisioning & {
  /** Windows machines in the browser. */
  type: "rdp";
};

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
export type WriteWarpApplication = OwnPageFields & PoliciesToApply & {
  /** The login of devices. */
  type: "warp";
};

export interface ZoneAccessApplicationsIndexQuery {
  /** Only applications of this name. */
  name?: string;
  /** Only applications at this domain. */
  domain?: string;
  /** Only the application with this audience tag. */
  aud?: string;
  /** Only applications that match this text. */
  search?: string;
  /** Whether `name` and `domain` have to be all of it, or only a part. */
  exact?: boolean;
  /** Only applications whose targets have these attributes, `key=value`, with a comma between two. */
  target_attributes?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ZoneAccessApplicationsListCasQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ZoneAccessApplicationsPoliciesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

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
  "/accounts/{account_id}/access/apps/ca": {
    /** List the certificate authorities of Access applications */
    get: {
      parameters: {
        query?: AccessApplicationsListCasQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CertificateAuthorityList } };
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
  "/accounts/{account_id}/access/apps/{app_id}/ca": {
    /** Get the certificate authority of an Access application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CertificateAuthorityAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a certificate authority of an Access application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CertificateAuthorityAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the certificate authority of an Access application */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedCertificateAuthorityAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/apps/{app_id}/policies": {
    /** List the policies of an Access application */
    get: {
      parameters: {
        query?: AccessApplicationsPoliciesIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a policy of an Access application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationPolicy } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}": {
    /** Get a policy of an Access application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a policy of an Access application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationPolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a policy of an Access application */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable": {
    /** Make a policy of an Access application reusable */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ReusablePolicyAnswer } };
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
  "/accounts/{account_id}/access/apps/{app_id}/settings": {
    /** Update the settings of an Access application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationSettings } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the settings of an Access application */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationSettings } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationSettingsAnswer } };
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
  "/accounts/{account_id}/access/policy-tests": {
    /** Start a test of Access policies */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": StartPolicyTest } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": StartedPolicyTestAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/policy-tests/{policy_test_id}": {
    /** Get a test of Access policies */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PolicyTestAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/policy-tests/{policy_test_id}/users": {
    /** List the people of a test of Access policies */
    get: {
      parameters: {
        query?: AccessPolicyTestsUsersIndexQuery;
        header?: never;
        path: { account_id: string; policy_test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PolicyTestUserList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps": {
    /** List Access applications of a zone */
    get: {
      parameters: {
        query?: ZoneAccessApplicationsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access application of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessApplication } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/ca": {
    /** List the certificate authorities of Access applications of a zone */
    get: {
      parameters: {
        query?: ZoneAccessApplicationsListCasQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CertificateAuthorityList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}": {
    /** Get an Access application of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access application of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteAccessApplication } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access application of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAccessApplicationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}/ca": {
    /** Get the certificate authority of an Access application of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CertificateAuthorityAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a certificate authority of an Access application of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CertificateAuthorityAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the certificate authority of an Access application of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedCertificateAuthorityAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}/policies": {
    /** List the policies of an Access application of a zone */
    get: {
      parameters: {
        query?: ZoneAccessApplicationsPoliciesIndexQuery;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a policy of an Access application of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationPolicy } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}/policies/{policy_id}": {
    /** Get a policy of an Access application of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a policy of an Access application of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationPolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a policy of an Access application of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": DeletedApplicationPolicyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}/revoke_tokens": {
    /** Revoke the tokens of an Access application of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": RevokedTokensAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}/settings": {
    /** Update the settings of an Access application of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationSettings } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the settings of an Access application of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteApplicationSettings } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": ApplicationSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/apps/{app_id}/user_policy_checks": {
    /** Check the policies of an Access application of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; app_id: string };
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

// Written by `pnpm generate` from openapi/access-organization.yaml. Not edited by hand.

export interface AccessCustomPagesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccessOrganizationRevokeUserQuery {
  devices?: boolean;
}

export interface CustomPage {
  app_count?: number;
  contract_version?: number;
  created_at?: string;
  custom_html: string;
  name: string;
  type: "identity_denied" | "forbidden" | "login" | "interstitial";
  uid?: string;
  updated_at?: string;
}

export interface CustomPageInput {
  contract_version?: number;
  custom_html: string;
  name: string;
  type: "identity_denied" | "forbidden" | "login" | "interstitial";
}

export interface CustomPageWithoutHtml {
  app_count?: number;
  contract_version?: number;
  created_at?: string;
  name: string;
  type: "identity_denied" | "forbidden" | "login" | "interstitial";
  uid?: string;
  updated_at?: string;
  warnings?: {
    message: string;
    ref?: string;
    tier: string;
  }[];
}

export interface DeletedCustomPage {
  id?: string;
}

export interface Doh {
  client_id?: string;
  doh_jwt_duration?: string;
  duration?: string;
  enabled?: boolean;
  expires_at?: string;
  id?: string;
  name?: string;
}

export interface DohUpdate {
  doh_jwt_duration?: string;
  service_token_id?: string;
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

export interface LoginDesign {
  background_color?: string;
  footer_text?: string;
  header_text?: string;
  logo_path?: string;
  text_color?: string;
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

export interface NewOrganization {
  allow_authenticate_via_warp?: boolean;
  auth_domain: string;
  /** Default: `false`. */
  auto_redirect_to_identity?: boolean;
  deny_unmatched_requests?: boolean;
  deny_unmatched_requests_exempted_zone_names?: string[];
  is_ui_read_only?: boolean;
  login_design?: LoginDesign;
  mfa_config?: OrganizationMfaConfig;
  mfa_piv_key_requirements?: OrganizationMfaPivKeyRequirements;
  mfa_required_for_all_apps?: boolean;
  name: string;
  service_token_inactivity?: OrganizationServiceTokenInactivity;
  session_duration?: string;
  strict_service_token_auth?: boolean;
  ui_read_only_toggle_reason?: string;
  user_seat_expiration_inactive_time?: string;
  warp_auth_non_browser_401?: boolean;
  warp_auth_session_duration?: string;
}

export interface Organization {
  allow_authenticate_via_warp?: boolean;
  auth_domain?: string;
  auto_redirect_to_identity?: boolean;
  created_at?: string;
  custom_pages?: OrganizationCustomPages;
  deny_unmatched_requests?: boolean;
  deny_unmatched_requests_exempted_zone_names?: string[];
  is_ui_read_only?: boolean;
  login_design?: LoginDesign;
  mfa_config?: OrganizationMfaConfig;
  mfa_piv_key_requirements?: OrganizationMfaPivKeyRequirements;
  mfa_required_for_all_apps?: boolean;
  name?: string;
  service_token_inactivity?: OrganizationServiceTokenInactivity;
  session_duration?: string;
  strict_service_token_auth?: boolean;
  trusted_accounts?: string[];
  ui_read_only_toggle_reason?: string;
  updated_at?: string;
  user_seat_expiration_inactive_time?: string;
  warp_auth_non_browser_401?: boolean;
  warp_auth_session_duration?: string;
}

export interface OrganizationCustomPages {
  forbidden?: string;
  identity_denied?: string;
}

export interface OrganizationMfaConfig {
  allowed_authenticators?: ("totp" | "biometrics" | "security_key" | "piv_key" | "ssh_fido2_key")[];
  amr_matching_session_duration?: string;
  required_aaguids?: string;
  session_duration?: string;
}

export interface OrganizationMfaPivKeyRequirements {
  pin_policy?: "never" | "once" | "always";
  require_fips_device?: boolean;
  ssh_key_size?: (256 | 384 | 521 | 2048 | 3072 | 4096)[];
  ssh_key_type?: ("ecdsa" | "ed25519" | "rsa")[];
  touch_policy?: "never" | "always" | "cached";
}

export interface OrganizationRevokeUsersInput {
  devices?: boolean;
  email: string;
  user_uid?: string;
  warp_session_reauth?: boolean;
}

export interface OrganizationServiceTokenInactivity {
  action: "disable" | "delete";
  enabled: boolean;
  inactivity_threshold_days: number;
}

export interface OrganizationUpdate {
  allow_authenticate_via_warp?: boolean;
  auth_domain?: string;
  /** Default: `false`. */
  auto_redirect_to_identity?: boolean;
  custom_pages?: OrganizationCustomPages;
  deny_unmatched_requests?: boolean;
  deny_unmatched_requests_exempted_zone_names?: string[];
  is_ui_read_only?: boolean;
  login_design?: LoginDesign;
  mfa_config?: OrganizationMfaConfig;
  mfa_piv_key_requirements?: OrganizationMfaPivKeyRequirements;
  mfa_required_for_all_apps?: boolean;
  name?: string;
  service_token_inactivity?: OrganizationServiceTokenInactivity;
  session_duration?: string;
  strict_service_token_auth?: boolean;
  ui_read_only_toggle_reason?: string;
  user_seat_expiration_inactive_time?: string;
  warp_auth_non_browser_401?: boolean;
  warp_auth_session_duration?: string;
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

export interface ZeroTrustOrganization {
  allow_authenticate_via_warp?: boolean;
  auth_domain?: string;
  auto_redirect_to_identity?: boolean;
  created_at?: string;
  custom_pages?: OrganizationCustomPages;
  deny_unmatched_requests?: boolean;
  deny_unmatched_requests_exempted_zone_names?: string[];
  is_ui_read_only?: boolean;
  login_design?: LoginDesign;
  mfa_config?: OrganizationMfaConfig;
  mfa_piv_key_requirements?: OrganizationMfaPivKeyRequirements;
  mfa_required_for_all_apps?: boolean;
  name?: string;
  service_token_inactivity?: OrganizationServiceTokenInactivity;
  session_duration?: string;
  strict_service_token_auth?: boolean;
  ui_read_only_toggle_reason?: string;
  updated_at?: string;
  user_seat_expiration_inactive_time?: string;
  warp_auth_non_browser_401?: boolean;
  warp_auth_session_duration?: string;
}

export interface ZoneAccessOrganizationRevokeUserQuery {
  devices?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/custom_pages": {
    /** List the Access custom pages of an account */
    get: {
      parameters: {
        query?: AccessCustomPagesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPageWithoutHtml[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access custom page for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomPageInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPageWithoutHtml;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/custom_pages/{custom_page_id}": {
    /** Get an Access custom page of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; custom_page_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access custom page of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; custom_page_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomPageInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPageWithoutHtml;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access custom page of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; custom_page_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCustomPage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/organizations": {
    /** Get the Access organization of an account */
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
          result: Organization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access organization for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOrganization } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZeroTrustOrganization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Access organization of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZeroTrustOrganization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/organizations/doh": {
    /** Get the DNS over HTTPS settings of an Access organization */
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
          result: Doh;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DNS over HTTPS settings of an Access organization */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DohUpdate } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Doh;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/organizations/revoke_user": {
    /** Revoke the sessions of a user in an account */
    post: {
      parameters: {
        query?: AccessOrganizationRevokeUserQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationRevokeUsersInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/organizations": {
    /** Get the Access organization of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Organization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access organization for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOrganization } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZeroTrustOrganization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Access organization of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZeroTrustOrganization;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/organizations/revoke_user": {
    /** Revoke the sessions of a user in a zone */
    post: {
      parameters: {
        query?: ZoneAccessOrganizationRevokeUserQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrganizationRevokeUsersInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

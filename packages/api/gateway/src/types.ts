// Written by `pnpm generate` from openapi/gateway.yaml. Not edited by hand.

export interface ActivityLogSettings {
  enabled?: boolean | null;
}

export interface AntiVirusSettings {
  enabled_download_phase?: boolean | null;
  enabled_upload_phase?: boolean | null;
  fail_closed?: boolean | null;
  notification_settings?: NotificationSettings | null;
}

export type AppType = {
  application_type_id?: number;
  created_at?: string;
  id?: number;
  name?: string;
} | {
  created_at?: string;
  description?: string;
  id?: number;
  name?: string;
};

export interface AuditSshSettingUpdate {
  public_key: string;
}

export interface BlockPageSettings {
  background_color?: string;
  enabled?: boolean | null;
  footer_text?: string;
  header_text?: string;
  include_context?: boolean;
  logo_path?: string;
  mailto_address?: string;
  mailto_subject?: string;
  mode?: "" | "customized_block_page" | "redirect_uri";
  name?: string;
  read_only?: boolean | null;
  source_account?: string | null;
  suppress_footer?: boolean;
  target_uri?: string;
  version?: number | null;
}

export interface BlockPageSettingsInput {
  background_color?: string;
  enabled?: boolean | null;
  footer_text?: string;
  header_text?: string;
  include_context?: boolean;
  logo_path?: string;
  mailto_address?: string;
  mailto_subject?: string;
  mode?: "" | "customized_block_page" | "redirect_uri";
  name?: string;
  suppress_footer?: boolean;
  target_uri?: string;
}

export interface BrowserIsolationSettings {
  non_identity_enabled?: boolean;
  url_browser_isolation_enabled?: boolean;
}

export interface Category {
  beta?: boolean;
  class?: "free" | "premium" | "blocked" | "removalPending" | "noBlock";
  description?: string;
  id?: number;
  name?: string;
  subcategories?: {
    beta?: boolean;
    class?: "free" | "premium" | "blocked" | "removalPending" | "noBlock";
    description?: string;
    id?: number;
    name?: string;
  }[];
}

export interface ConfigurationInput {
  settings?: GatewayConfigurationSettingsInput;
}

/** @deprecated */
export interface CustomCertificateSettings {
  binding_status?: string;
  enabled: boolean | null;
  id?: string;
  updated_at?: string;
}

/** @deprecated */
export interface CustomCertificateSettingsInput {
  enabled: boolean | null;
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

export interface ExtendedEmailMatching {
  enabled?: boolean | null;
  read_only?: boolean;
  source_account?: string;
  version?: number;
}

export interface ExtendedEmailMatchingInput {
  enabled?: boolean | null;
}

export interface FipsSettings {
  tls?: boolean;
}

export interface GatewayAppsReviewStatusShowResult {
  approved_apps?: number[];
  created_at?: string;
  in_review_apps?: number[];
  unapproved_apps?: number[];
  updated_at?: string;
}

export interface GatewayAppsReviewStatusUpdateResult {
  approved_apps?: number[];
  created_at?: string;
  in_review_apps?: number[];
  unapproved_apps?: number[];
  updated_at?: string;
}

export interface GatewayConfigurationSchema {
  created_at?: string;
  settings?: GatewayConfigurationSettings;
  updated_at?: string;
}

export interface GatewayConfigurationSettings {
  activity_log?: ActivityLogSettings | null;
  antivirus?: AntiVirusSettings | null;
  block_page?: BlockPageSettings | null;
  body_scanning?: ScanningSettings | null;
  browser_isolation?: BrowserIsolationSettings | null;
  certificate?: GatewayConfigurationSettingsCertificate | null;
  /** @deprecated */
  custom_certificate?: CustomCertificateSettings | null;
  extended_email_matching?: ExtendedEmailMatching | null;
  fips?: FipsSettings | null;
  host_selector?: GatewayConfigurationSettingsHostSelector | null;
  inspection?: GatewayConfigurationSettingsInspection | null;
  max_ttl_secs?: number | null;
  protocol_detection?: ProtocolDetection | null;
  sandbox?: GatewayConfigurationSettingsSandbox | null;
  tls_decrypt?: TlsSettings | null;
}

export interface GatewayConfigurationSettingsCertificate {
  id: string;
}

export interface GatewayConfigurationSettingsHostSelector {
  enabled?: boolean | null;
}

export interface GatewayConfigurationSettingsInput {
  activity_log?: ActivityLogSettings | null;
  antivirus?: AntiVirusSettings | null;
  block_page?: BlockPageSettingsInput | null;
  body_scanning?: ScanningSettings | null;
  browser_isolation?: BrowserIsolationSettings | null;
  certificate?: GatewayConfigurationSettingsCertificate | null;
  /** @deprecated */
  custom_certificate?: CustomCertificateSettingsInput | null;
  extended_email_matching?: ExtendedEmailMatchingInput | null;
  fips?: FipsSettings | null;
  host_selector?: GatewayConfigurationSettingsHostSelector | null;
  inspection?: GatewayConfigurationSettingsInspection | null;
  max_ttl_secs?: number | null;
  protocol_detection?: ProtocolDetection | null;
  sandbox?: GatewayConfigurationSettingsSandbox | null;
  tls_decrypt?: TlsSettings | null;
}

export interface GatewayConfigurationSettingsInspection {
  mode?: "static" | "dynamic";
}

export interface GatewayConfigurationSettingsSandbox {
  enabled?: boolean | null;
  fallback_action?: "allow" | "block";
}

export interface GatewaySchema {
  gateway_tag?: string;
  id?: string;
  provider_name?: string;
}

export interface GatewaySettings {
  created_at?: string;
  public_key?: string;
  seed_id?: string;
  updated_at?: string;
}

export interface LoggingSetting {
  redact_pii?: boolean;
  settings_by_rule_type?: LoggingSettingsByRuleType;
}

export interface LoggingSettingsByRuleType {
  dns?: {
    log_all?: boolean;
    log_blocks?: boolean;
  };
  http?: {
    log_all?: boolean;
    log_blocks?: boolean;
  };
  l4?: {
    log_all?: boolean;
    log_blocks?: boolean;
  };
}

export interface LoggingUpdate {
  redact_pii?: boolean;
  settings_by_rule_type?: LoggingSettingsByRuleType;
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

export interface NotificationSettings {
  enabled?: boolean;
  include_context?: boolean;
  msg?: string;
  support_url?: string;
}

export interface ProtocolDetection {
  enabled?: boolean | null;
}

export interface ScanningSettings {
  inspection_mode?: "deep" | "shallow";
}

export interface TlsSettings {
  enabled?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/gateway": {
    /** Get the Gateway settings of an account */
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
          result: GatewaySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the Gateway settings for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewaySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/app_types": {
    /** List the Gateway application types of an account */
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
          result: AppType[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/apps/review_status": {
    /** Get the review status of the Gateway applications of an account */
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
          result?: {
            approved_apps?: number[];
            created_at?: string;
            in_review_apps?: number[];
            unapproved_apps?: number[];
            updated_at?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the review status of the Gateway applications of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            approved_apps?: number[];
            created_at?: string;
            in_review_apps?: number[];
            unapproved_apps?: number[];
            updated_at?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/audit_ssh_settings": {
    /** Get the Gateway audit SSH settings of an account */
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
          result: GatewaySettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Gateway audit SSH settings of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AuditSshSettingUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewaySettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/audit_ssh_settings/rotate_seed": {
    /** Rotate the seed of the Gateway audit SSH settings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewaySettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/categories": {
    /** List the Gateway categories of an account */
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
          result: Category[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/configuration": {
    /** Get the Gateway configuration of an account */
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
          result: GatewayConfigurationSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Gateway configuration of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConfigurationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayConfigurationSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the Gateway configuration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConfigurationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayConfigurationSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/configuration/custom_certificate": {
    /** Get the configuration custom certificate of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CustomCertificateSettings | null } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/logging": {
    /** Get the Gateway logging of an account */
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
          result: LoggingSetting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Gateway logging of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LoggingUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LoggingSetting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/security-center.yaml. Not edited by hand.

export interface AuditLog {
  changed_at?: string;
  changed_by?: string;
  current_value?: string | null;
  field_changed?: "status" | "user_classification";
  id?: string;
  issue_id?: string;
  previous_value?: string | null;
  rationale?: string | null;
  zone_id?: number;
}

export type Class = {
  count?: number;
  value?: string;
}[];

export interface Classification {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: ClassificationUpdateSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: ClassificationUpdateSource;
  }[];
  success: true;
}

export interface ClassificationUpdate {
  classification?: "false_positive" | "accept_risk" | "other" | null;
  rationale?: string;
}

export interface ClassificationUpdateSource {
  pointer?: string;
}

export interface Context {
  [key: string]: unknown;
}

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
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

export interface Insight {
  count?: number;
  issues?: {
    dismissed?: boolean;
    has_extended_context?: boolean;
    id?: string;
    issue_class?: string;
    issue_type?: IssueType;
    payload?: {
      detection_method?: string;
      zone_tag?: string;
    };
    resolve_link?: string;
    resolve_text?: string;
    severity?: "Low" | "Moderate" | "Critical";
    since?: string;
    status?: "active" | "resolved";
    subject?: string;
    timestamp?: string;
    user_classification?: "false_positive" | "accept_risk" | "other" | null;
  }[];
  page?: number;
  per_page?: number;
}

export interface InsightDismiss {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: InsightDismissSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: InsightDismissSource;
  }[];
  success: true;
}

export interface InsightDismissInput {
  dismiss?: boolean;
}

export interface InsightDismissSource {
  pointer?: string;
}

export interface Issue {
  count?: number;
  issues?: {
    dismissed?: boolean;
    has_extended_context?: boolean;
    id?: string;
    issue_class?: string;
    issue_type?: IssueType;
    payload?: {
      detection_method?: string;
      zone_tag?: string;
    };
    resolve_link?: string;
    resolve_text?: string;
    severity?: "Low" | "Moderate" | "Critical";
    since?: string;
    status?: "active" | "resolved";
    subject?: string;
    timestamp?: string;
    user_classification?: "false_positive" | "accept_risk" | "other" | null;
  }[];
  page?: number;
  per_page?: number;
}

export type IssueClass = {
  count?: number;
  value?: string;
}[];

export type IssueSeverity = {
  count?: number;
  value?: string;
}[];

export type IssueType = "compliance_violation" | "email_security" | "exposed_infrastructure" | "insecure_configuration" | "weak_authentication" | "configuration_suggestion";

/** The values of {@link IssueType}. */
export const IssueTypes = [
  "compliance_violation", "email_security", "exposed_infrastructure", "insecure_configuration",
  "weak_authentication", "configuration_suggestion",
] as const;

export type IssueTypeDetails = {
  count?: number;
  value?: string;
}[];

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

export interface SecurityCenterInsightsAuditLogIndexQuery {
  /** Only what is before this. */
  before?: string;
  changed_by?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  field_changed?: "status" | "user_classification";
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what is not older than this. */
  since?: string;
}

export interface SecurityCenterInsightsClassIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterInsightsClassIndexResultItem {
  count?: number;
  value?: string;
}

export interface SecurityCenterInsightsIndexAuditLogQuery {
  /** Only what is before this. */
  before?: string;
  changed_by?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  field_changed?: "status" | "user_classification";
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what is not older than this. */
  since?: string;
}

export interface SecurityCenterInsightsIndexItem {
  dismissed?: boolean;
  has_extended_context?: boolean;
  id?: string;
  issue_class?: string;
  issue_type?: IssueType;
  payload?: {
    detection_method?: string;
    zone_tag?: string;
  };
  resolve_link?: string;
  resolve_text?: string;
  severity?: "Low" | "Moderate" | "Critical";
  since?: string;
  status?: "active" | "resolved";
  subject?: string;
  timestamp?: string;
  user_classification?: "false_positive" | "accept_risk" | "other" | null;
}

export interface SecurityCenterInsightsIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterInsightsSeverityIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterInsightsSeverityIndexResultItem {
  count?: number;
  value?: string;
}

export interface SecurityCenterInsightsTypeIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterInsightsTypeIndexResultItem {
  count?: number;
  value?: string;
}

export interface SecurityCenterIntelAttackSurfaceReportDismissAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  success?: boolean;
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesClassIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesClassIndexResultItem {
  count?: number;
  value?: string;
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesIndexItem {
  dismissed?: boolean;
  has_extended_context?: boolean;
  id?: string;
  issue_class?: string;
  issue_type?: IssueType;
  payload?: {
    detection_method?: string;
    zone_tag?: string;
  };
  resolve_link?: string;
  resolve_text?: string;
  severity?: "Low" | "Moderate" | "Critical";
  since?: string;
  status?: "active" | "resolved";
  subject?: string;
  timestamp?: string;
  user_classification?: "false_positive" | "accept_risk" | "other" | null;
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `25`.
   */
  per_page?: number;
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexResultItem {
  count?: number;
  value?: string;
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexResultItem {
  count?: number;
  value?: string;
}

export interface SecurityTxt {
  acknowledgments?: string[];
  canonical?: string[];
  contact?: string[];
  enabled?: boolean;
  encryption?: string[];
  expires?: string;
  hiring?: string[];
  policy?: string[];
  preferred_languages?: string;
}

export interface SecurityTxtDetails {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SecurityTxtSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SecurityTxtSource;
  }[];
  success: true;
}

export interface SecurityTxtSource {
  pointer?: string;
}

export interface SecurityTxtUpdate {
  acknowledgments?: string[];
  canonical?: string[];
  contact?: string[];
  enabled?: boolean;
  encryption?: string[];
  expires?: string;
  hiring?: string[];
  policy?: string[];
  preferred_languages?: string;
}

export type Severity = {
  count?: number;
  value?: string;
}[];

export type SeverityQueryParamInput = "low" | "moderate" | "critical";

/** The values of {@link SeverityQueryParamInput}. */
export const SeverityQueryParamInputs = ["low", "moderate", "critical"] as const;

export type Type = {
  count?: number;
  value?: string;
}[];

export interface ZoneSecurityCenterInsightsAuditLogIndexQuery {
  /** Only what is before this. */
  before?: string;
  changed_by?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  field_changed?: "status" | "user_classification";
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what is not older than this. */
  since?: string;
}

export interface ZoneSecurityCenterInsightsClassIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface ZoneSecurityCenterInsightsClassIndexResultItem {
  count?: number;
  value?: string;
}

export interface ZoneSecurityCenterInsightsIndexAuditLogQuery {
  /** Only what is before this. */
  before?: string;
  changed_by?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  field_changed?: "status" | "user_classification";
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what is not older than this. */
  since?: string;
}

export interface ZoneSecurityCenterInsightsIndexItem {
  dismissed?: boolean;
  has_extended_context?: boolean;
  id?: string;
  issue_class?: string;
  issue_type?: IssueType;
  payload?: {
    detection_method?: string;
    zone_tag?: string;
  };
  resolve_link?: string;
  resolve_text?: string;
  severity?: "Low" | "Moderate" | "Critical";
  since?: string;
  status?: "active" | "resolved";
  subject?: string;
  timestamp?: string;
  user_classification?: "false_positive" | "accept_risk" | "other" | null;
}

export interface ZoneSecurityCenterInsightsIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface ZoneSecurityCenterInsightsSeverityIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface ZoneSecurityCenterInsightsSeverityIndexResultItem {
  count?: number;
  value?: string;
}

export interface ZoneSecurityCenterInsightsTypeIndexQuery {
  dismissed?: boolean;
  issue_class?: string[];
  "issue_class~neq"?: string[];
  issue_type?: IssueType[];
  "issue_type~neq"?: IssueType[];
  product?: string[];
  "product~neq"?: string[];
  severity?: SeverityQueryParamInput[];
  "severity~neq"?: SeverityQueryParamInput[];
  source?: ("cloudflare" | "riskrecon")[];
  subject?: string[];
  "subject~neq"?: string[];
}

export interface ZoneSecurityCenterInsightsTypeIndexResultItem {
  count?: number;
  value?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/intel/attack-surface-report/issue-types": {
    /** List the types of issues of attack surface reports */
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
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/attack-surface-report/issues": {
    /** List the attack surface report issues of an account */
    get: {
      parameters: {
        query?: SecurityCenterIntelAttackSurfaceReportIssuesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Issue;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/attack-surface-report/issues/class": {
    /** Count the attack surface report issues of an account by class */
    get: {
      parameters: {
        query?: SecurityCenterIntelAttackSurfaceReportIssuesClassIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IssueClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/attack-surface-report/issues/severity": {
    /** Count the attack surface report issues of an account by severity */
    get: {
      parameters: {
        query?: SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IssueSeverity;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/attack-surface-report/issues/type": {
    /** Count the attack surface report issues of an account by type */
    get: {
      parameters: {
        query?: SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IssueTypeDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/attack-surface-report/{issue_id}/dismiss": {
    /** Dismiss an issue of the attack surface report of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights": {
    /** List the security center insights of an account */
    get: {
      parameters: {
        query?: SecurityCenterInsightsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Insight;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/audit-log": {
    /** Get the audit log of the security center insights of an account */
    get: {
      parameters: {
        query?: SecurityCenterInsightsAuditLogIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuditLog[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/class": {
    /** Count the security center insights of an account by class */
    get: {
      parameters: {
        query?: SecurityCenterInsightsClassIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Class;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/severity": {
    /** Count the security center insights of an account by severity */
    get: {
      parameters: {
        query?: SecurityCenterInsightsSeverityIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Severity;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/type": {
    /** Count the security center insights of an account by type */
    get: {
      parameters: {
        query?: SecurityCenterInsightsTypeIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Type;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/{issue_id}/audit-log": {
    /** Get the audit log of a security center insight of an account */
    get: {
      parameters: {
        query?: SecurityCenterInsightsIndexAuditLogQuery;
        header?: never;
        path: { account_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuditLog[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/{issue_id}/classification": {
    /** Update the classification of a security center insight of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ClassificationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Classification } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/{issue_id}/context": {
    /** Get the context of a security center insight */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Context;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/security-center/insights/{issue_id}/dismiss": {
    /** Dismiss a security center insight of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": InsightDismissInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": InsightDismiss } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights": {
    /** List the security center insights of a zone */
    get: {
      parameters: {
        query?: ZoneSecurityCenterInsightsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Insight;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/audit-log": {
    /** Get the audit log of the security center insights of a zone */
    get: {
      parameters: {
        query?: ZoneSecurityCenterInsightsAuditLogIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuditLog[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/class": {
    /** Count the security center insights of a zone by class */
    get: {
      parameters: {
        query?: ZoneSecurityCenterInsightsClassIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Class;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/severity": {
    /** Count the security center insights of a zone by severity */
    get: {
      parameters: {
        query?: ZoneSecurityCenterInsightsSeverityIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Severity;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/type": {
    /** Count the security center insights of a zone by type */
    get: {
      parameters: {
        query?: ZoneSecurityCenterInsightsTypeIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Type;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/{issue_id}/audit-log": {
    /** Get the audit log of a security center insight of a zone */
    get: {
      parameters: {
        query?: ZoneSecurityCenterInsightsIndexAuditLogQuery;
        header?: never;
        path: { zone_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuditLog[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/{issue_id}/classification": {
    /** Update the classification of a security center insight of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ClassificationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Classification } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/insights/{issue_id}/dismiss": {
    /** Dismiss a security center insight of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; issue_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": InsightDismissInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": InsightDismiss } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/security-center/securitytxt": {
    /** Get the security.txt file of a zone */
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
          result: SecurityTxt;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the security.txt file of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SecurityTxtUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SecurityTxtDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the security.txt file of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SecurityTxtDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

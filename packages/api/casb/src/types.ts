// Written by `pnpm generate` from openapi/casb.yaml. Not edited by hand.

export interface AnalyticsQueryFilter {
  name: string;
  op: string;
  values: (string | boolean | number)[];
}

export interface AnalyticsQuerySummary {
  currentTotal: {
    [key: string]: unknown;
  }[];
  previousTotal: {
    [key: string]: unknown;
  }[];
}

export interface AnalyticsQuerySummaryInput {
  filters: AnalyticsQueryFilter[];
  from: string;
  groupBy: string[];
  stats: string[];
  to: string;
}

export interface AnalyticsQueryTimeseries {
  resolution: string;
  slots: {
    [key: string]: unknown;
  }[];
}

export interface AnalyticsQueryTimeseriesInput {
  filters: AnalyticsQueryFilter[];
  from: string;
  groupBy: string[];
  resolution: string;
  stats: string[];
  to: string;
}

export interface AnalyticsQueryTopN {
  [key: string]: unknown;
}

export interface AnalyticsQueryTopNInput {
  filters: AnalyticsQueryFilter[];
  from: string;
  groupBy: string[];
  n: number;
  orderBy: string;
  stats: string[];
  to: string;
}

export interface Application {
  auth_methods: {
    display_name: string;
    id: string;
    is_default: boolean;
    supported_environments: string[];
  }[];
  category: string;
  description: string;
  display_name: string;
  dlp_enabled: boolean;
  id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK";
  instructions: string | null;
  logo: string | null;
  use_cases: {
    base_scopes: {
      display_name: string;
      scope: string;
      severity: "low" | "medium" | "high" | "critical";
    }[];
    description: string;
    display_name: string;
    features: {
      description: string;
      display_name: string;
      id: string;
      scopes: {
        display_name: string;
        scope: string;
        severity: "low" | "medium" | "high" | "critical";
      }[];
    }[];
    id: string;
  }[];
}

export interface AuthMethod {
  display_name: string;
  human_interaction_required: boolean;
  id: string;
  instructions: {
    markdown: string;
  };
  payload_example: {
    [key: string]: unknown;
  } | null;
  payload_schema: {
    [key: string]: unknown;
  } | null;
  redirect_url: string | null;
}

export interface CasbApplication {
  auth_methods: {
    display_name: string;
    id: string;
  }[];
  category: string;
  description: string;
  display_name: string;
  dlp_enabled: boolean;
  id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK";
  logo: string | null;
  permissions: {
    display_name: string;
    scope: string;
    severity: "low" | "medium" | "high" | "critical";
  }[];
  supported_environments: string[];
  use_cases: {
    display_name: string;
    id: string;
  }[];
}

export interface CasbApplicationsAuthMethodsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  page_size?: number;
}

export interface CasbApplicationsIndexQuery {
  environment?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  page_size?: number;
}

export interface CasbContentIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  dlp_profile_id?: string;
  integration_id?: string;
  max_affliction_date?: string;
  min_affliction_date?: string;
  /** What the list is sorted by. */
  order?: "asset_name" | "dlp_profile_count" | "integration_name" | "latest_affliction_date";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  vendor?: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" | "ZOOM";
}

export interface CasbExportsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "Pending" | "Success" | "Failure" | "Rescheduled" | "In-Progress";
}

export interface CasbFindingTypesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  vendors?: ("ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" | "ZOOM")[];
}

export interface CasbFindingTypesRemediationTypesIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  integration_id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface CasbFindingsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  finding_type_ids?: string;
  ignored?: boolean;
  integration_id?: string;
  max_affliction_date?: string;
  min_affliction_date?: string;
  observation?: "Activity" | "Insight" | "Issue";
  /** What the list is sorted by. */
  order?: "finding.name" | "instance_count" | "integration.name" | "latest_affliction_date" | "severity";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  product?: "Cloud" | "Saas";
  /** Only what has this text in it. */
  search?: string;
  severity?: "Critical" | "High" | "Medium" | "Low";
  /** Only what is of this type. */
  type?: "Content" | "Posture";
  vendor?: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" | "ZOOM";
}

export interface CasbFindingsInstancesIndexQuery {
  archived?: boolean;
  asset_ids?: string[];
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  finding_instance_ids?: string[];
  max_affliction_date?: string;
  min_affliction_date?: string;
  /** What the list is sorted by. */
  order?: "affliction_date" | "asset.name" | "remediation.status";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  remediation_statuses?: ("none" | "pending" | "processing" | "validating" | "completed" | "failed")[];
  /** Only what has this text in it. */
  search?: string;
}

export interface CasbIntegration {
  application: {
    [key: string]: string | null;
  };
  auth_method: {
    [key: string]: string;
  } | null;
  authorization_link: {
    components: {
      [key: string]: unknown;
    } | null;
    link: string | null;
  } | null;
  created: string;
  credentials_expiry: string;
  dlp_profiles: string[];
  health_details: {
    [key: string]: unknown;
  }[];
  id: string;
  is_paused: boolean;
  last_hydrated: string;
  name: string;
  status: string;
  updated: string;
  use_cases: {
    [key: string]: unknown;
  }[];
}

export interface CasbIntegrationUpdate {
  credentials?: {
    [key: string]: unknown;
  };
  dlp_profiles?: string[];
  name?: string;
  permissions?: string[];
  use_cases?: ("casb" | "ces" | "auto_remediation")[];
}

export interface CasbIntegrationsIndexQuery {
  application?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  dlp_enabled?: boolean;
  /** What the list is sorted by. */
  order?: "application" | "created" | "name" | "status";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  page_size?: number;
  /** Only what has this text in it. */
  search?: string;
  /** Only what has this status. */
  status?: "Healthy" | "Initializing" | "Offline" | "Unhealthy";
  use_cases?: string;
}

export interface CasbPoliciesIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface CasbRemediationsJobsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  integration_id?: string;
  max_updated_at?: string;
  min_updated_at?: string;
  /** What the list is sorted by. */
  order?: "created_at" | "affliction_date" | "integration_name" | "status" | "last_updated_at" | "asset_name" | "finding_type_name";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** Only what has this status. */
  status?: "pending" | "processing" | "completed" | "failed" | "validating";
  triggered_by_actor?: ("user" | "account_token")[];
}

export interface Content {
  asset_id: string;
  asset_name: string;
  dlp_contexts: PostureDlpContext[];
  dlp_profile_count: number;
  dlp_profile_ids: string[];
  integration: PostureIntegration;
  latest_affliction_date: string;
}

export interface ContentExport {
  download_url?: string | null;
  errors?: string | null;
  file_name?: string | null;
  file_path?: string | null;
  id: string;
  status: "Pending" | "Success" | "Failure" | "Rescheduled" | "In-Progress";
  type: "finding" | "findingInstance" | "content" | "remediationJob";
  user_id: string;
}

export interface ContentExportInput {
  dlp_profile_id?: string[];
  dlp_profile_information: {
    entries: {
      id: string;
      name: string;
      profile_id: string;
    }[];
    id: string;
    name: string;
  }[];
  integration_id?: string[];
  max_affliction_date?: string;
  min_affliction_date?: string;
  orders?: {
    direction: "asc" | "desc";
    name: "asset_name" | "dlp_profile_count" | "integration_name" | "latest_affliction_date";
  }[];
  search?: string;
  vendors?: ("ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" | "ZOOM")[];
}

export interface ContentFindingTopN {
  [key: string]: unknown;
}

export interface ContentFindingTopNInput {
  filters: AnalyticsQueryFilter[];
  from: string;
  n: number;
  to: string;
}

export interface CursorsInfo {
  cursors?: {
    after?: string;
  };
}

export interface DataSecurityFindingInput {
  filters: AnalyticsQueryFilter[];
  from: string;
  to: string;
}

export interface DeletedPosturePolicy {
  id: string;
}

export interface DeletedPostureWebhook {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: WebhookDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: WebhookDeleteSource;
  }[];
  success: boolean;
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

export interface Export {
  download_url?: string | null;
  errors?: string | null;
  file_name?: string | null;
  file_path?: string | null;
  id: string;
  status: "Pending" | "Success" | "Failure" | "Rescheduled" | "In-Progress";
  type: "finding" | "findingInstance" | "content" | "remediationJob";
  user_id: string;
}

export interface Finding {
  active_count: number;
  archived_count: number;
  finding: {
    category: PostureCategory;
    description?: string | null;
    id: string;
    name: string;
    remediation?: {
      frameworks: string[];
      guide: string;
      id: string;
      impact: string;
      locale: string;
      threat: string;
    } | null;
    severity: "Critical" | "High" | "Medium" | "Low";
    vendor: string;
  };
  id: string;
  ignored: boolean;
  instance_count: number;
  integration: PostureIntegration;
  latest_affliction_date: string;
  severity_override?: {
    created_by: string;
    severity: "Critical" | "High" | "Medium" | "Low";
  };
}

export interface FindingExport {
  download_url?: string | null;
  errors?: string | null;
  file_name?: string | null;
  file_path?: string | null;
  id: string;
  status: "Pending" | "Success" | "Failure" | "Rescheduled" | "In-Progress";
  type: "finding" | "findingInstance" | "content" | "remediationJob";
  user_id: string;
}

export interface FindingExportInput {
  ignored?: boolean;
  integration_id?: string[];
  max_affliction_date?: string;
  min_affliction_date?: string;
  orders?: {
    direction: "asc" | "desc";
    name: "instance_count" | "finding.name" | "integration.name" | "latest_affliction_date" | "severity";
  }[];
  product?: "SaaS" | "Cloud" | null;
  search?: string;
  severities?: ("CRITICAL" | "HIGH" | "MEDIUM" | "LOW")[];
  vendors?: ("ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" | "ZOOM")[];
}

export interface FindingInstance {
  affliction_date: string;
  asset: {
    category: {
      id?: string;
      service: string | null;
      type: string;
      vendor: string;
    };
    external_id: string;
    fields: {
      link?: string | null;
      name: string;
      value: string;
    }[];
    id?: string;
    link?: string | null;
    name: string;
    updated?: string;
  };
  dlp_contexts: PostureDlpContext[];
  id?: string;
  is_archived?: boolean;
  remediations: {
    created_at: string;
    id: string;
    stale: boolean;
    status: "pending" | "processing" | "completed" | "failed" | "validating";
  }[];
  webhooks: {
    latest_job: {
      created_at: string;
      id: string;
      stale: boolean;
      status: "pending" | "processing" | "completed";
    };
    webhook_id: string;
    webhook_label: string;
  }[];
}

export interface FindingSummary {
  currentTotal: {
    [key: string]: unknown;
  }[];
  previousTotal: {
    [key: string]: unknown;
  }[];
}

export interface FindingTimeseries {
  resolution?: string | null;
  slots: {
    [key: string]: unknown;
  }[];
}

export interface FindingTuneSeverityInput {
  new_severity: 1 | 2 | 3 | 4;
}

export interface FindingType {
  category: PostureCategory;
  description?: string | null;
  id: string;
  name: string;
  severity: "Critical" | "High" | "Medium" | "Low";
  vendor: string;
}

export interface InstanceExport {
  download_url?: string | null;
  errors?: string | null;
  file_name?: string | null;
  file_path?: string | null;
  id: string;
  status: "Pending" | "Success" | "Failure" | "Rescheduled" | "In-Progress";
  type: "finding" | "findingInstance" | "content" | "remediationJob";
  user_id: string;
}

export interface InstanceExportInput {
  archived?: boolean;
  max_affliction_date?: string;
  min_affliction_date?: string;
  orders?: {
    direction: "asc" | "desc";
    name: "asset.name" | "affliction_date";
  }[];
  search?: string;
}

export interface InstanceInput {
  check_instances: string[];
}

export interface Integration {
  application: {
    [key: string]: string | null;
  };
  created: string;
  id: string;
  is_paused: boolean;
  name: string;
  status: string;
  updated: string;
}

export interface Job {
  asset: JobAsset;
  created_at: string;
  finding_id: string;
  finding_instance_id: string;
  finding_type_id: string;
  finding_type_name: string;
  id: string;
  integration_name: string;
  last_updated: string;
  remediation_type: string;
  status: "pending" | "processing" | "completed" | "failed" | "validating";
  triggered_by_actor?: "user" | "account_token" | null;
  triggered_by_id?: string | null;
  triggered_by_user: string;
}

export interface JobAsset {
  category: {
    service: string;
    type: string;
    vendor: "AWS" | "Anthropic" | "Bitbucket" | "Box" | "Confluence" | "Dropbox" | "GitHub" | "Google Cloud Platform" | "Google Workspace" | "Jira" | "Microsoft" | "Microsoft Internal" | "OpenAI" | "Slack" | "Salesforce" | "ServiceNow" | "Zoom";
  };
  external_id: string;
  fields: {
    link?: string | null;
    name: string;
    value: string | number | boolean;
  }[];
  id: string;
  link?: string | null;
  name: string;
}

export interface JobExport {
  download_url?: string | null;
  errors?: string | null;
  file_name?: string | null;
  file_path?: string | null;
  id: string;
  status: "Pending" | "Success" | "Failure" | "Rescheduled" | "In-Progress";
  type: "finding" | "findingInstance" | "content" | "remediationJob";
  user_id: string;
}

export interface JobExportInput {
  integration_id?: string[];
  max_updated_at?: string;
  min_updated_at?: string;
  orders?: {
    direction: "asc" | "desc";
    name: "asset_name" | "finding_type_name" | "integration_name" | "status" | "last_updated_at" | "affliction_date";
  }[];
  search?: string;
  status?: ("pending" | "processing" | "completed" | "failed" | "validating")[];
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

export interface NewCasbIntegration {
  application: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK";
  auth_method?: string | null;
  credentials: {
    [key: string]: unknown;
  };
  dlp_profiles?: string[];
  name: string;
  permissions?: string[];
  use_cases?: ("casb" | "ces" | "auto_remediation")[];
}

export interface NewPosturePolicy {
  actions: PolicyActions;
  applies_to_all_integrations: boolean;
  description?: string;
  display_name: string;
  enabled: boolean;
  finding_type_id: string;
  integration_ids?: string[];
}

export interface NewPostureRemediationJob {
  finding_instance_ids: string[];
  remediation_type_id: string;
}

export interface NewPostureWebhookJob {
  finding_instance_ids: string[];
  webhook_ids: string[];
}

export interface NewWebhook {
  authentication_type: "Basic Auth" | "None" | "Bearer Auth" | "Static Headers" | "HMAC-Signing";
  destination_url: string;
  headers?: WebhookHeader[];
  label: string;
  signing_secret?: string;
  status?: "enabled" | "disabled";
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

export interface PolicyActions {
  remediation_types?: {
    remediation_type_id: string;
  }[];
  webhook_configs?: {
    webhook_config_id: string;
  }[];
}

export interface PostureCategory {
  observation: "Issue" | "Insight" | "Activity";
  product: "SaaS" | "Cloud";
  type: "Content" | "Posture";
}

export interface PostureDlpContext {
  created: string;
  deleted?: string | null;
  entry_ids: string[];
  id?: string;
  match_context_max_extent?: number | null;
  match_context_min_extent?: number | null;
  match_context_payload?: {
    [key: string]: unknown;
  } | null;
  profile_id: string;
  updated: string;
}

export interface PostureFindingInput {
  checks: string[];
}

export interface PostureIntegration {
  created: string;
  credential_health_status?: "Initializing" | "Healthy" | "Unhealthy";
  credentials_expiry?: string | null;
  id?: string;
  is_paused?: boolean;
  last_hydrated: string;
  name: string;
  permissions: string[];
  policy: {
    client_id?: string | null;
    compliance_level?: string;
    dlp_enabled?: boolean;
    id?: string;
    link?: string | null;
    name?: string;
    permissions?: string[];
  };
  status: string;
  updated: string;
  upgradable: boolean;
  upgrade_dismissed?: boolean;
  vendor: {
    description: string | null;
    display_name: string;
    id: string;
    logo: string;
    name: string;
    policies?: {
      [key: string]: unknown;
    }[];
    static_logo: string;
    zt_enrollments: string[];
  };
  zt_enrollments: {
    description?: string;
    display_name?: string;
    enabled?: boolean;
    id?: string;
  }[];
}

export interface PosturePolicy {
  actions: {
    remediation_types: {
      display_name: string;
      remediation_type: string;
      remediation_type_id: string;
    }[];
    webhook_configs: {
      display_name: string;
      webhook_config_id: string;
    }[];
  };
  applies_to_all_integrations: boolean;
  created_at: string;
  description: string;
  disabled_at?: string;
  display_name: string;
  enabled: boolean;
  finding_type_id: string;
  id: string;
  integration_ids: string[];
  last_triggered_at?: string;
  updated_at: string;
}

export interface PosturePolicyUpdate {
  actions: PolicyActions;
  applies_to_all_integrations: boolean;
  description?: string;
  display_name: string;
  enabled: boolean;
  integration_ids?: string[];
}

export interface PostureWebhook {
  authentication_type: "Basic Auth" | "None" | "Bearer Auth" | "Static Headers" | "HMAC-Signing";
  created_at: string;
  destination_url: string;
  headers?: {
    key?: string;
  }[];
  id: string;
  label: string;
  status: "enabled" | "disabled";
  updated_at: string;
  version: number;
}

export interface PostureWebhookUpdate {
  authentication_type: "Basic Auth" | "None" | "Bearer Auth" | "Static Headers" | "HMAC-Signing";
  destination_url: string;
  headers?: WebhookHeader[];
  label: string;
  signing_secret?: string;
  status: "enabled" | "disabled";
}

export interface RemediationJob {
  created: {
    asset: JobAsset;
    created_at: string;
    finding_id: string;
    finding_instance_id: string;
    finding_type_id: string;
    finding_type_name: string;
    id: string;
    integration_name: string;
    last_updated: string;
    remediation_type: string;
    status: "pending" | "processing" | "completed" | "failed" | "validating";
    triggered_by_actor?: "user" | "account_token" | null;
    triggered_by_id?: string | null;
    triggered_by_user: string;
  }[];
  failed: {
    error: string;
    finding_instance_id: string;
  }[];
}

export interface RemediationType {
  description: string;
  display_name: string;
  finding_type_id: string;
  id: string;
  remediation_type: string;
}

export interface WebhookDeleteSource {
  pointer?: string;
}

export interface WebhookEvaluate {
  message: string;
  status_code: number;
  success: boolean;
}

export interface WebhookEvaluateInput {
  authentication_type: "Basic Auth" | "None" | "Bearer Auth" | "Static Headers" | "HMAC-Signing";
  destination_url: string;
  headers?: WebhookHeader[];
  signing_secret?: string;
}

export interface WebhookHeader {
  key: string;
  value?: string | null;
}

export interface WebhookJob {
  created: {
    asset_data: {
      [key: string]: unknown;
    };
    created_at: string;
    failure_details?: {
      [key: string]: unknown;
    };
    failure_reason?: "Permission Denied" | "Integration Unavailable" | "Service Temporarily Unavailable" | "System Error";
    id: string;
    integration_id: string;
    last_updated_at: string;
    parameters: {
      finding_instance_id: string;
    };
    status: "pending" | "processing" | "completed" | "failed";
    triggered_by_actor: "user" | "account_token";
    triggered_by_id: string;
    webhook_id: string;
  }[];
  failed: {
    error: string;
    finding_instance_id: string;
    webhook_id: string;
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/analytics/query/data-security/content-findings/top-n": {
    /** Query the top values of the CASB content findings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ContentFindingTopNInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentFindingTopN[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/analytics/query/data-security/findings/summary": {
    /** Query the summary of the CASB findings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DataSecurityFindingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/analytics/query/data-security/findings/timeseries": {
    /** Query the timeseries of the CASB findings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DataSecurityFindingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/analytics/query/{dataset}/summary": {
    /** Query the summary of an analytics query */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AnalyticsQuerySummaryInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AnalyticsQuerySummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/analytics/query/{dataset}/timeseries": {
    /** Query the timeseries of an analytics query */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AnalyticsQueryTimeseriesInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AnalyticsQueryTimeseries;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/analytics/query/{dataset}/top-n": {
    /** Query the top values of an analytics query */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AnalyticsQueryTopNInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AnalyticsQueryTopN[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/content": {
    /** Get the CASB content of an account */
    get: {
      parameters: {
        query?: CasbContentIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Content[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/content/export": {
    /** Export the CASB content of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ContentExportInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentExport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/exports": {
    /** List the CASB exports of an account */
    get: {
      parameters: {
        query?: CasbExportsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Export[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/exports/{id}": {
    /** Get a CASB export of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Export;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/finding_types": {
    /** List the CASB finding types of an account */
    get: {
      parameters: {
        query?: CasbFindingTypesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingType[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}": {
    /** Get a CASB finding type of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_type_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingType;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types": {
    /** List the remediation types of a CASB finding type */
    get: {
      parameters: {
        query?: CasbFindingTypesRemediationTypesIndexQuery;
        header?: never;
        path: { account_id: string; finding_type_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RemediationType[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings": {
    /** List the CASB findings of an account */
    get: {
      parameters: {
        query?: CasbFindingsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finding[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/export": {
    /** Export the CASB findings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": FindingExportInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingExport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/ignore": {
    /** Ignore the CASB findings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PostureFindingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/unignore": {
    /** Unignore the CASB findings of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PostureFindingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}": {
    /** Get a CASB finding of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances": {
    /** List the instances of a CASB finding */
    get: {
      parameters: {
        query?: CasbFindingsInstancesIndexQuery;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingInstance[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/archive": {
    /** Archive the instances of a CASB finding */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": InstanceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/export": {
    /** Export the instances of a CASB finding */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": InstanceExportInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InstanceExport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/unarchive": {
    /** Unarchive the instances of a CASB finding */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": InstanceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/{instance_id}": {
    /** Get an instance of a CASB finding */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string; instance_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FindingInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/reset_finding_severity": {
    /** Reset the finding severity of a CASB finding */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/findings/{finding_id}/tune_finding_severity": {
    /** Tune the finding severity of a CASB finding */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; finding_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FindingTuneSeverityInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Finding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/policies": {
    /** List the CASB policies of an account */
    get: {
      parameters: {
        query?: CasbPoliciesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PosturePolicy[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a CASB policy for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPosturePolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PosturePolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/policies/{policy_id}": {
    /** Get a CASB policy of an account */
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
          result: PosturePolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a CASB policy of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PosturePolicyUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PosturePolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a CASB policy of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedPosturePolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/remediations/jobs": {
    /** List the jobs of the CASB remediations of an account */
    get: {
      parameters: {
        query?: CasbRemediationsJobsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Job[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a job for the CASB remediations of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPostureRemediationJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RemediationJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/remediations/jobs/export": {
    /** Export the jobs of the CASB remediations of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": JobExportInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: JobExport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/webhooks": {
    /** List the CASB webhooks of an account */
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
          result: PostureWebhook[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a CASB webhook for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWebhook } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PostureWebhook;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/webhooks/evaluate": {
    /** Evaluate the CASB webhooks of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WebhookEvaluateInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebhookEvaluate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/webhooks/jobs": {
    /** Create a job for the CASB webhooks of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPostureWebhookJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebhookJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/webhooks/{webhook_id}": {
    /** Get a CASB webhook of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PostureWebhook;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a CASB webhook of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PostureWebhookUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PostureWebhook;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a CASB webhook of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedPostureWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/data-security/posture/webhooks/{webhook_id}/evaluate": {
    /** Evaluate a CASB webhook of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebhookEvaluate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/applications": {
    /** List the CASB applications of an account */
    get: {
      parameters: {
        query?: CasbApplicationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CasbApplication[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/applications/{application_id}": {
    /** Get a CASB application of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Application;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/applications/{application_id}/auth-methods": {
    /** List the authentication methods of a CASB application */
    get: {
      parameters: {
        query?: CasbApplicationsAuthMethodsIndexQuery;
        header?: never;
        path: { account_id: string; application_id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AuthMethod[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/integrations": {
    /** List the CASB integrations of an account */
    get: {
      parameters: {
        query?: CasbIntegrationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Integration[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a CASB integration for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCasbIntegration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CasbIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/integrations/{id}": {
    /** Get a CASB integration of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CasbIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a CASB integration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CasbIntegrationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CasbIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a CASB integration of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/integrations/{id}/pause": {
    /** Pause a CASB integration of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CasbIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/one/integrations/{id}/resume": {
    /** Resume a CASB integration of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CasbIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

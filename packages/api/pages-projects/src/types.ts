// Written by `pnpm generate` from openapi/pages-projects.yaml. Not edited by hand.

export interface AssetInput {
  hashes: string[];
}

export interface AssetSource {
  pointer?: string;
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

export interface HistoryLog {
  data: {
    line: string;
    ts: string;
  }[];
  includes_container_logs: boolean;
  total: number;
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

export interface NewProject {
  build_config?: ProjectEditBodyBuildConfig;
  deployment_configs?: ProjectDeploymentConfigs;
  name: string;
  production_branch: string;
  source?: ProjectSource;
}

export interface NewProjectDeployment {
  _headers?: Blob;
  _redirects?: Blob;
  "_routes.json"?: Blob;
  "_worker.bundle"?: Blob;
  "_worker.js"?: Blob;
  branch?: string;
  commit_dirty?: "true" | "false";
  commit_hash?: string;
  commit_message?: string;
  "functions-filepath-routing-config.json"?: Blob;
  manifest?: string;
  pages_build_output_dir?: string;
  wrangler_config_hash?: string;
}

export interface NewProjectDomain {
  name: string;
}

export interface NewTail {
  filters?: {
    [key: string]: unknown;
  }[];
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

export interface PagePagesProjectsUploadBodyItem {
  base64: boolean;
  key: string;
  metadata: {
    contentType: string;
  };
  value: string;
}

export interface PagesAsset {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AssetSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AssetSource;
  }[];
  success: true;
}

export interface PagesProjectsDeploymentsDeleteQuery {
  force?: boolean;
}

export interface PagesProjectsDeploymentsIndexQuery {
  env?: "production" | "preview";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface PagesProjectsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface Project {
  build_config?: ProjectBuildConfig;
  canonical_deployment: ProjectDeployment | null;
  created_on: string;
  deployment_configs: {
    preview: {
      ai_bindings?: {
        [key: string]: ProjectAiBindings;
      };
      always_use_latest_compatibility_date: boolean;
      analytics_engine_datasets?: {
        [key: string]: ProjectAnalyticsEngineDatasets;
      };
      browsers?: {
        [key: string]: Record<string, unknown> | null;
      };
      build_image_major_version: number;
      compatibility_date: string;
      compatibility_flags: string[];
      d1_databases?: {
        [key: string]: ProjectD1Databases;
      };
      durable_object_namespaces?: {
        [key: string]: ProjectDurableObjectNamespaces;
      };
      env_vars: {
        [key: string]: ProjectPagesPlainTextEnvVar | ProjectPagesSecretTextEnvVar | null;
      } | null;
      fail_open: boolean;
      hyperdrive_bindings?: {
        [key: string]: ProjectHyperdriveBindings;
      };
      kv_namespaces?: {
        [key: string]: ProjectKvNamespaces;
      };
      limits?: ProjectDeploymentConfigsPreviewLimits;
      mtls_certificates?: {
        [key: string]: ProjectMtlsCertificates;
      };
      placement?: ProjectPlacement;
      queue_producers?: {
        [key: string]: ProjectQueueProducers;
      };
      r2_buckets?: {
        [key: string]: ProjectR2Buckets;
      };
      services?: {
        [key: string]: ProjectDeploymentConfigsPreviewServices;
      };
      /** @deprecated */
      usage_model: "standard" | "bundled" | "unbound";
      vectorize_bindings?: {
        [key: string]: ProjectVectorizeBindings;
      };
      wrangler_config_hash?: string;
    };
    production: {
      ai_bindings?: {
        [key: string]: ProjectAiBindings;
      };
      always_use_latest_compatibility_date: boolean;
      analytics_engine_datasets?: {
        [key: string]: ProjectAnalyticsEngineDatasets;
      };
      browsers?: {
        [key: string]: Record<string, unknown> | null;
      };
      build_image_major_version: number;
      compatibility_date: string;
      compatibility_flags: string[];
      d1_databases?: {
        [key: string]: ProjectD1Databases;
      };
      durable_object_namespaces?: {
        [key: string]: ProjectDurableObjectNamespaces;
      };
      env_vars: {
        [key: string]: ProjectPagesPlainTextEnvVar | ProjectPagesSecretTextEnvVar | null;
      } | null;
      fail_open: boolean;
      hyperdrive_bindings?: {
        [key: string]: ProjectHyperdriveBindings;
      };
      kv_namespaces?: {
        [key: string]: ProjectKvNamespaces;
      };
      limits?: ProjectDeploymentConfigsPreviewLimits;
      mtls_certificates?: {
        [key: string]: ProjectMtlsCertificates;
      };
      placement?: ProjectPlacement;
      queue_producers?: {
        [key: string]: ProjectQueueProducers;
      };
      r2_buckets?: {
        [key: string]: ProjectR2Buckets;
      };
      services?: {
        [key: string]: ProjectDeploymentConfigsPreviewServices;
      };
      /** @deprecated */
      usage_model: "standard" | "bundled" | "unbound";
      vectorize_bindings?: {
        [key: string]: ProjectVectorizeBindings;
      };
      wrangler_config_hash?: string;
    };
  };
  domains?: string[];
  framework: string;
  framework_version: string;
  id: string;
  latest_deployment: ProjectDeployment | null;
  name: string;
  preview_script_name: string;
  production_branch: string;
  production_script_name: string;
  source?: ProjectSource2;
  subdomain?: string;
  uses_functions: boolean | null;
}

export interface ProjectAiBindings {
  project_id: string;
}

export interface ProjectAnalyticsEngineDatasets {
  dataset: string;
}

export interface ProjectBuildConfig {
  build_caching?: boolean | null;
  build_command?: string | null;
  destination_dir?: string | null;
  root_dir?: string | null;
  web_analytics_tag: string | null;
  web_analytics_token: string | null;
}

export interface ProjectD1Databases {
  id: string;
}

export interface ProjectDeployment {
  aliases: string[] | null;
  build_config: ProjectBuildConfig;
  created_on: string;
  deployment_trigger: {
    metadata: {
      branch: string;
      commit_dirty: boolean;
      commit_hash: string;
      commit_message: string;
    };
    type: "github:push" | "ad_hoc" | "deploy_hook";
  };
  env_vars: {
    [key: string]: ProjectPagesPlainTextEnvVar | ProjectPagesSecretTextEnvVar | null;
  } | null;
  environment: "preview" | "production";
  id: string;
  is_skipped: boolean;
  latest_stage: ProjectStage;
  modified_on: string;
  project_id: string;
  project_name: string;
  short_id: string;
  skip_reason?: "commit_message" | "preview_deployments_disabled" | "production_deployments_disabled" | "path_config" | "branch_config" | "pages_to_workers_conversion" | "superseded_queued_build" | null;
  source: ProjectSource2;
  stages: ProjectStage[];
  url: string;
  uses_functions?: boolean | null;
}

export interface ProjectDeploymentConfigs {
  preview?: {
    ai_bindings?: {
      [key: string]: ProjectAiBindings | null;
    };
    always_use_latest_compatibility_date?: boolean;
    analytics_engine_datasets?: {
      [key: string]: ProjectAnalyticsEngineDatasets | null;
    };
    browsers?: {
      [key: string]: Record<string, unknown> | null;
    };
    build_image_major_version?: number;
    compatibility_date?: string;
    compatibility_flags?: string[];
    d1_databases?: {
      [key: string]: ProjectD1Databases | null;
    };
    durable_object_namespaces?: {
      [key: string]: ProjectDurableObjectNamespaces | null;
    };
    env_vars?: {
      [key: string]: ProjectPagesPlainTextEnvVar | ProjectPagesSecretTextEnvVar | null;
    };
    fail_open?: boolean;
    hyperdrive_bindings?: {
      [key: string]: ProjectHyperdriveBindings | null;
    };
    kv_namespaces?: {
      [key: string]: ProjectKvNamespaces | null;
    };
    limits?: ProjectEditBodyDeploymentConfigsPreviewLimits;
    mtls_certificates?: {
      [key: string]: ProjectMtlsCertificates | null;
    };
    placement?: ProjectPlacement;
    queue_producers?: {
      [key: string]: ProjectQueueProducers | null;
    };
    r2_buckets?: {
      [key: string]: ProjectR2Buckets | null;
    };
    services?: {
      [key: string]: ProjectEditBodyDeploymentConfigsPreviewServices | null;
    };
    /** @deprecated */
    usage_model?: "standard" | "bundled" | "unbound";
    vectorize_bindings?: {
      [key: string]: ProjectVectorizeBindings | null;
    };
    wrangler_config_hash?: string;
  };
  production?: {
    ai_bindings?: {
      [key: string]: ProjectAiBindings | null;
    };
    always_use_latest_compatibility_date?: boolean;
    analytics_engine_datasets?: {
      [key: string]: ProjectAnalyticsEngineDatasets | null;
    };
    browsers?: {
      [key: string]: Record<string, unknown> | null;
    };
    build_image_major_version?: number;
    compatibility_date?: string;
    compatibility_flags?: string[];
    d1_databases?: {
      [key: string]: ProjectD1Databases | null;
    };
    durable_object_namespaces?: {
      [key: string]: ProjectDurableObjectNamespaces | null;
    };
    env_vars?: {
      [key: string]: ProjectPagesPlainTextEnvVar | ProjectPagesSecretTextEnvVar | null;
    };
    fail_open?: boolean;
    hyperdrive_bindings?: {
      [key: string]: ProjectHyperdriveBindings | null;
    };
    kv_namespaces?: {
      [key: string]: ProjectKvNamespaces | null;
    };
    limits?: ProjectEditBodyDeploymentConfigsPreviewLimits;
    mtls_certificates?: {
      [key: string]: ProjectMtlsCertificates | null;
    };
    placement?: ProjectPlacement;
    queue_producers?: {
      [key: string]: ProjectQueueProducers | null;
    };
    r2_buckets?: {
      [key: string]: ProjectR2Buckets | null;
    };
    services?: {
      [key: string]: ProjectEditBodyDeploymentConfigsPreviewServices | null;
    };
    /** @deprecated */
    usage_model?: "standard" | "bundled" | "unbound";
    vectorize_bindings?: {
      [key: string]: ProjectVectorizeBindings | null;
    };
    wrangler_config_hash?: string;
  };
}

export interface ProjectDeploymentConfigsPreviewLimits {
  cpu_ms: number;
}

export interface ProjectDeploymentConfigsPreviewServices {
  entrypoint?: string | null;
  environment: string;
  service: string;
}

export interface ProjectDomain {
  certificate_authority: "google" | "lets_encrypt";
  created_on: string;
  domain_id: string;
  id: string;
  name: string;
  status: "initializing" | "pending" | "active" | "deactivated" | "blocked" | "error";
  validation_data: {
    error_message?: string;
    method: "http" | "txt";
    status: "initializing" | "pending" | "active" | "deactivated" | "error";
    txt_name?: string;
    txt_value?: string;
  };
  verification_data: {
    error_message?: string;
    status: "pending" | "active" | "deactivated" | "blocked" | "error";
  };
  zone_tag: string;
}

export interface ProjectDurableObjectNamespaces {
  namespace_id: string;
}

export interface ProjectEdit {
  build_config?: ProjectEditBodyBuildConfig;
  deployment_configs?: ProjectDeploymentConfigs;
  name?: string;
  production_branch?: string;
  source?: ProjectSource;
}

export interface ProjectEditBodyBuildConfig {
  build_caching?: boolean;
  build_command?: string;
  destination_dir?: string;
  root_dir?: string;
  web_analytics_tag?: string | null;
  web_analytics_token?: string | null;
}

export interface ProjectEditBodyDeploymentConfigsPreviewLimits {
  cpu_ms: number;
}

export interface ProjectEditBodyDeploymentConfigsPreviewServices {
  entrypoint?: string | null;
  environment?: string;
  service: string;
}

export interface ProjectGetUploadToken {
  jwt: string;
}

export interface ProjectHyperdriveBindings {
  id: string;
}

export interface ProjectKvNamespaces {
  namespace_id: string;
}

export interface ProjectMtlsCertificates {
  certificate_id: string;
}

export interface ProjectPagesPlainTextEnvVar {
  type: "plain_text";
  value: string;
}

export interface ProjectPagesSecretTextEnvVar {
  type: "secret_text";
  value: string;
}

export interface ProjectPlacement {
  mode: string;
}

export interface ProjectQueueProducers {
  name: string;
}

export interface ProjectR2Buckets {
  jurisdiction?: string | null;
  name: string;
}

export interface ProjectSource {
  config: {
    /** @deprecated */
    deployments_enabled?: boolean;
    owner?: string;
    owner_id?: string;
    path_excludes?: string[];
    path_includes?: string[];
    pr_comments_enabled?: boolean;
    preview_branch_excludes?: string[];
    preview_branch_includes?: string[];
    preview_deployment_setting?: "all" | "none" | "custom";
    production_branch?: string;
    production_deployments_enabled?: boolean;
    repo_id?: string;
    repo_name?: string;
  };
  type: "github" | "gitlab";
}

export interface ProjectSource2 {
  config: {
    /** @deprecated */
    deployments_enabled: boolean;
    owner: string;
    owner_id: string;
    path_excludes: string[];
    path_includes: string[];
    pr_comments_enabled: boolean;
    preview_branch_excludes: string[];
    preview_branch_includes: string[];
    preview_deployment_setting: "all" | "none" | "custom";
    production_branch: string;
    production_deployments_enabled: boolean;
    repo_id: string;
    repo_name: string;
  };
  type: "github" | "gitlab";
}

export interface ProjectStage {
  ended_on: string | null;
  name: "queued" | "initialize" | "clone_repo" | "build" | "deploy";
  started_on: string | null;
  status: "success" | "idle" | "active" | "failure" | "canceled" | "skipped";
}

export interface ProjectVectorizeBindings {
  index_name: string;
}

export interface Tail {
  id: string;
  url?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/pages/projects": {
    /** List the Pages projects of an account */
    get: {
      parameters: {
        query?: PagesProjectsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Project[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Pages project for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewProject } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Project;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}": {
    /** Get a Pages project of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Project;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Pages project of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ProjectEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Project;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Pages project of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments": {
    /** List the deployments of a Pages project */
    get: {
      parameters: {
        query?: PagesProjectsDeploymentsIndexQuery;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDeployment[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a deployment for a Pages project */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewProjectDeployment } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDeployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}": {
    /** Get a deployment of a Pages project */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDeployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a deployment of a Pages project */
    delete: {
      parameters: {
        query?: PagesProjectsDeploymentsDeleteQuery;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/history/logs": {
    /** Get the history logs of a deployment */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HistoryLog;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/retry": {
    /** Retry a deployment of a Pages project */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDeployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/rollback": {
    /** Roll back a deployment of a Pages project */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDeployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails": {
    /** Create a tail for a deployment */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewTail } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Tail;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails/{tail_id}": {
    /** Delete a tail of a deployment */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; deployment_id: string; tail_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/domains": {
    /** List the domains of a Pages project */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a domain for a Pages project */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewProjectDomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}": {
    /** Get a domain of a Pages project */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a domain of a Pages project */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a domain of a Pages project */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string; domain_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/purge_build_cache": {
    /** Purge the build cache of a Pages project */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/upload-token": {
    /** Get the upload token of a Pages project */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProjectGetUploadToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/pages/assets/check-missing": {
    /** Check the missing of the Pages assets */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": AssetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/pages/assets/upload": {
    /** Upload a Pages asset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": PagePagesProjectsUploadBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PagesAsset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/pages/assets/upsert-hashes": {
    /** Upsert into the hashes of the Pages assets */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": AssetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PagesAsset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

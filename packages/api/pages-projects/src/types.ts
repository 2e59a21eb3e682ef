// Written by `pnpm generate` from openapi/pages-projects.yaml. Not edited by hand.

export interface AiBinding {
  project_id: string;
}

export interface AnalyticsEngineBinding {
  dataset: string;
}

export interface AssetHashes {
  hashes: string[];
}

export interface AssetSource {
  pointer?: string;
}

export interface AssetsDone {
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

export interface BuildConfig {
  /** Whether a build may reuse what the one before it made. */
  build_caching?: boolean | null;
  /** The command that builds it. */
  build_command?: string | null;
  /** Where the build puts the site. */
  destination_dir?: string | null;
  /** Where the build runs. */
  root_dir?: string | null;
  web_analytics_tag: string | null;
  web_analytics_token: string | null;
}

export interface BuildConfigInput {
  /** Whether a build may reuse what the one before it made. */
  build_caching?: boolean;
  /** The command that builds it. */
  build_command?: string;
  /** Where the build puts the site. */
  destination_dir?: string;
  /** Where the build runs. */
  root_dir?: string;
  web_analytics_tag?: string | null;
  web_analytics_token?: string | null;
}

export interface BuildLog {
  /** The lines so far. */
  data: {
    line: string;
    ts: string;
  }[];
  /** Whether the lines of the build itself are among them. */
  includes_container_logs: boolean;
  /** How many lines there are. */
  total: number;
}

export interface D1Binding {
  id: string;
}

export interface Deployment {
  /** Other hostnames that lead to it. */
  aliases: string[] | null;
  build_config: BuildConfig;
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
    [key: string]: PlainTextVariable | SecretVariable | null;
  } | null;
  /** Whether it is for everybody. */
  environment: "preview" | "production";
  id: string;
  is_skipped: boolean;
  /** How far it is. */
  latest_stage: Stage;
  modified_on: string;
  project_id: string;
  project_name: string;
  /** The part of the id that its hostname has. */
  short_id: string;
  skip_reason?: "commit_message" | "preview_deployments_disabled" | "production_deployments_disabled" | "path_config" | "branch_config" | "pages_to_workers_conversion" | "superseded_queued_build" | null;
  source: Source;
  /** All that is done for it, in order. */
  stages: Stage[];
  /** Where this very deployment is served. */
  url: string;
  uses_functions?: boolean | null;
}

export interface DeploymentConfig {
  ai_bindings?: {
    [key: string]: AiBinding;
  };
  always_use_latest_compatibility_date: boolean;
  analytics_engine_datasets?: {
    [key: string]: AnalyticsEngineBinding;
  };
  browsers?: {
    [key: string]: Record<string, unknown> | null;
  };
  build_image_major_version: number;
  /** The date whose behaviour the Functions get. */
  compatibility_date: string;
  /** Changes of behaviour that are switched on, or off. */
  compatibility_flags: string[];
  /** D1 databases by the name that the code has for them. */
  d1_databases?: {
    [key: string]: D1Binding;
  };
  durable_object_namespaces?: {
    [key: string]: DurableObjectBinding;
  };
  /** Environment variables by name; null takes one out. */
  env_vars: {
    [key: string]: PlainTextVariable | SecretVariable | null;
  } | null;
  /** Whether the site is served without its Functions once their limit is reached. */
  fail_open: boolean;
  hyperdrive_bindings?: {
    [key: string]: HyperdriveBinding;
  };
  /** KV namespaces by the name that the code has for them. */
  kv_namespaces?: {
    [key: string]: KvBinding;
  };
  limits?: Limits;
  mtls_certificates?: {
    [key: string]: MtlsBinding;
  };
  placement?: Placement;
  queue_producers?: {
    [key: string]: QueueBinding;
  };
  /** R2 buckets by the name that the code has for them. */
  r2_buckets?: {
    [key: string]: R2Binding;
  };
  services?: {
    [key: string]: ServiceBinding;
  };
  /** @deprecated */
  usage_model: "standard" | "bundled" | "unbound";
  vectorize_bindings?: {
    [key: string]: VectorizeBinding;
  };
  wrangler_config_hash?: string;
}

export interface DeploymentConfigInput {
  ai_bindings?: {
    [key: string]: AiBinding | null;
  };
  always_use_latest_compatibility_date?: boolean;
  analytics_engine_datasets?: {
    [key: string]: AnalyticsEngineBinding | null;
  };
  browsers?: {
    [key: string]: Record<string, unknown> | null;
  };
  build_image_major_version?: number;
  /** The date whose behaviour the Functions get. */
  compatibility_date?: string;
  /** Changes of behaviour that are switched on, or off. */
  compatibility_flags?: string[];
  /** D1 databases by the name that the code has for them. */
  d1_databases?: {
    [key: string]: D1Binding | null;
  };
  durable_object_namespaces?: {
    [key: string]: DurableObjectBinding | null;
  };
  /** Environment variables by name; null takes one out. */
  env_vars?: {
    [key: string]: PlainTextVariable | SecretVariable | null;
  };
  /** Whether the site is served without its Functions once their limit is reached. */
  fail_open?: boolean;
  hyperdrive_bindings?: {
    [key: string]: HyperdriveBinding | null;
  };
  /** KV namespaces by the name that the code has for them. */
  kv_namespaces?: {
    [key: string]: KvBinding | null;
  };
  limits?: LimitsInput;
  mtls_certificates?: {
    [key: string]: MtlsBinding | null;
  };
  placement?: Placement;
  queue_producers?: {
    [key: string]: QueueBinding | null;
  };
  /** R2 buckets by the name that the code has for them. */
  r2_buckets?: {
    [key: string]: R2Binding | null;
  };
  services?: {
    [key: string]: ServiceBindingInput | null;
  };
  /** @deprecated */
  usage_model?: "standard" | "bundled" | "unbound";
  vectorize_bindings?: {
    [key: string]: VectorizeBinding | null;
  };
  wrangler_config_hash?: string;
}

export interface DeploymentConfigsInput {
  preview?: DeploymentConfigInput;
  production?: DeploymentConfigInput;
}

export interface Domain {
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

export interface DurableObjectBinding {
  namespace_id: string;
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

export interface HyperdriveBinding {
  id: string;
}

export interface KvBinding {
  namespace_id: string;
}

export interface Limits {
  cpu_ms: number;
}

export interface LimitsInput {
  cpu_ms: number;
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

export interface MtlsBinding {
  certificate_id: string;
}

export interface NewDeployment {
  /** The `_headers` file. */
  _headers?: Blob;
  /** The `_redirects` file. */
  _redirects?: Blob;
  "_routes.json"?: Blob;
  "_worker.bundle"?: Blob;
  "_worker.js"?: Blob;
  /** The branch that it counts as; without one, that of production. */
  branch?: string;
  /** Whether files were changed since the commit. */
  commit_dirty?: "true" | "false";
  /** The commit that it was made of. */
  commit_hash?: string;
  /** What the commit says. */
  commit_message?: string;
  "functions-filepath-routing-config.json"?: Blob;
  /** JSON: the hash of each file by its path, `{"/index.html": "..."}`. */
  manifest?: string;
  pages_build_output_dir?: string;
  wrangler_config_hash?: string;
}

export interface NewDomain {
  name: string;
}

export interface NewProject {
  /** How it is built. */
  build_config?: BuildConfigInput;
  /** Variables and bindings, for previews and for production. */
  deployment_configs?: DeploymentConfigsInput;
  /** What it is called; its address starts with it. */
  name: string;
  /** The branch whose commits go out to everybody. */
  production_branch: string;
  /** The repository that it is built from. */
  source?: SourceInput;
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

export interface PagesProjectsDeploymentsDeleteQuery {
  /** Also if an alias leads to it. */
  force?: boolean;
}

export interface PagesProjectsDeploymentsIndexQuery {
  /** Only deployments of this environment. */
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

export interface Placement {
  mode: string;
}

export interface PlainTextVariable {
  type: "plain_text";
  value: string;
}

export interface Project {
  /** How it is built. */
  build_config?: BuildConfig;
  /** The deployment that people see. */
  canonical_deployment: Deployment | null;
  created_on: string;
  /** Variables and bindings, for previews and for production. */
  deployment_configs: {
    preview: DeploymentConfig;
    production: DeploymentConfig;
  };
  /** All hostnames that it is served at. */
  domains?: string[];
  framework: string;
  framework_version: string;
  id: string;
  /** The last deployment, whatever its environment. */
  latest_deployment: Deployment | null;
  /** What it is called; its address starts with it. */
  name: string;
  preview_script_name: string;
  /** The branch whose commits go out to everybody. */
  production_branch: string;
  production_script_name: string;
  /** The repository that it is built from. */
  source?: Source;
  /** Where it is served. */
  subdomain?: string;
  uses_functions: boolean | null;
}

export interface ProjectEdit {
  /** How it is built. */
  build_config?: BuildConfigInput;
  /** Variables and bindings, for previews and for production. */
  deployment_configs?: DeploymentConfigsInput;
  /** What it is called; its address starts with it. */
  name?: string;
  /** The branch whose commits go out to everybody. */
  production_branch?: string;
  /** The repository that it is built from. */
  source?: SourceInput;
}

export interface QueueBinding {
  name: string;
}

export interface R2Binding {
  jurisdiction?: string | null;
  name: string;
}

export interface SecretVariable {
  type: "secret_text";
  /** Its value, which answers leave empty. */
  value: string;
}

export interface ServiceBinding {
  entrypoint?: string | null;
  environment: string;
  service: string;
}

export interface ServiceBindingInput {
  entrypoint?: string | null;
  environment?: string;
  service: string;
}

export interface Source {
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

export interface SourceInput {
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

export interface Stage {
  ended_on: string | null;
  name: "queued" | "initialize" | "clone_repo" | "build" | "deploy";
  started_on: string | null;
  status: "success" | "idle" | "active" | "failure" | "canceled" | "skipped";
}

export interface Tail {
  id: string;
  url?: string;
}

export interface UploadToken {
  /** What assets are uploaded with, as a bearer token. */
  jwt: string;
}

export interface VectorizeBinding {
  index_name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/pages/projects": {
    /** List projects */
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
    /** Create a project */
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
    /** Get a project */
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
    /** Change a project */
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
    /** Delete a project */
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
    /** List deployments */
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
          result: Deployment[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a deployment */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewDeployment } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Deployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}": {
    /** Get a deployment */
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
          result: Deployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a deployment */
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
    /** Get the build log of a deployment */
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
          result: BuildLog;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/retry": {
    /** Retry a deployment */
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
          result: Deployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/rollback": {
    /** Roll back to a deployment */
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
          result: Deployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails": {
    /** Start to tail a deployment */
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
    /** Stop to tail a deployment */
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
    /** List the domains of a project */
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
          result: Domain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add a domain to a project */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; project_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Domain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}": {
    /** Get a domain of a project */
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
          result: Domain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Validate a domain again */
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
          result: Domain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a domain from a project */
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
    /** Purge the build cache of a project */
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
    /** Get a token to upload assets */
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
          result: UploadToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/pages/assets/check-missing": {
    /** Name the assets that are missing */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": AssetHashes } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/pages/assets/upload": {
    /** Upload assets */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": PagePagesProjectsUploadBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AssetsDone } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/pages/assets/upsert-hashes": {
    /** Keep assets */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": AssetHashes } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AssetsDone } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/worker-scripts.yaml. Not edited by hand.

/** An instance of AI Search. */
export interface AiSearchBinding {
  /** The name of the instance. */
  instance_name: string;
  name: BindingName;
  /** Its namespace, if it is in another one than the usual. */
  namespace?: string;
  /** An instance of AI Search. */
  type: "ai_search";
}

/** A namespace of AI Search. */
export interface AiSearchNamespaceBinding {
  name: BindingName;
  /** The name of the namespace. */
  namespace: string;
  /** A namespace of AI Search. */
  type: "ai_search_namespace";
}

/** A data set of Analytics Engine. */
export interface AnalyticsEngineBinding {
  /** The name of the data set. */
  dataset: string;
  name: BindingName;
  /** A data set. */
  type: "analytics_engine";
}

/** What people note of a version. */
export interface Annotations {
  /** What is new in it. */
  "workers/message"?: string;
  /** What people call it. */
  "workers/tag"?: string;
}

/** A namespace of Artifacts. */
export interface ArtifactsBinding {
  name: BindingName;
  /** The name of the namespace. */
  namespace: string;
  /** A namespace of Artifacts. */
  type: "artifacts";
}

/** Files by their hashes, each as the text of Base64. */
export interface AssetFiles {
  [key: string]: string;
}

/** The static files of a script. */
export interface Assets {
  config?: AssetsConfig;
  /** The token that the upload of the files ended with. */
  jwt?: string;
}

/** How static files are answered. */
export interface AssetsConfig {
  /** The content of a file `_headers`, which adds headers. */
  _headers?: string;
  /** The content of a file `_redirects`. */
  _redirects?: string;
  /** The path that the files are under. */
  base_path?: string | null;
  /** Whether addresses of pages end with a slash. */
  html_handling?: "auto-trailing-slash" | "force-trailing-slash" | "drop-trailing-slash" | "none";
  /** What is answered where there is no file. */
  not_found_handling?: "none" | "404-page" | "single-page-application";
  /** Whether the script is asked first, or for which paths. */
  run_worker_first?: string[] | boolean;
  /**
   * What `run_worker_first` says the other way round.
   * @deprecated
   */
  serve_directly?: boolean;
}

/** Which of the files have to be uploaded. */
export interface AssetsUpload {
  /** The hashes of the files that are not there yet, those of one request together. */
  buckets?: string[][];
  /** The token that uploads them. If nothing has to be uploaded, the one that the script is uploaded with. */
  jwt?: string;
}

/** Something that a script can use by a name. Its `type` says what. */
export type Binding = KvNamespaceBinding | ServiceBinding | DurableObjectBinding | R2BucketBinding | QueueBinding | D1Binding | DispatchNamespaceBinding | MtlsCertificateBinding | PlainTextBinding | SecretTextBinding | JsonBinding | AnalyticsEngineBinding | HyperdriveBinding | VectorizeBinding | PlainBinding | AiSearchBinding | AiSearchNamespaceBinding | MessagingBinding | ArtifactsBinding | BlobBinding | InheritBinding | PipelinesBinding | StreamBinding | RateLimitBinding | SendEmailBinding | SecretsStoreBinding | FlagshipBinding | SecretKeyBinding | WorkflowBinding | VpcServiceBinding | VpcNetworkBinding;

/** By what name the script uses it. */
export type BindingName = string;

/** Bytes, a text or WebAssembly of a script that is no module. A module imports them. */
export interface BlobBinding {
  name: BindingName;
  /** The part of the form that has it. */
  part: string;
  /**
   * Bytes, a text or WebAssembly.
   * @deprecated
   */
  type: "data_blob" | "text_blob" | "wasm_module";
}

/** The part that is a script which listens for events. */
export type BodyPart = string;

/** Whether what the script answers is cached before it. */
export interface CacheOptions {
  /** Whether versions share what is cached. */
  cross_version_cache?: boolean;
  /** Whether it is. */
  enabled: boolean;
}

/** The day whose runtime the script expects, `YYYY-MM-DD`. */
export type CompatibilityDate = string;

/** What else of the runtime the script expects. */
export type CompatibilityFlags = string[];

/** A version as it is answered after it was made. */
export interface CreatedScriptVersion {
  exports_reconciliation?: ExportsReconciliation;
  /** Names the version in paths. */
  id?: string;
  metadata?: VersionMetadata;
  /** The how manieth it is. */
  number?: number;
  resources: VersionResources;
  /** How many milliseconds it took to start. */
  startup_time_ms?: number;
}

/** A database of D1. */
export interface D1Binding {
  /** The same as the name. */
  binding?: string;
  /** The id of the database. */
  database_id?: string;
  /**
   * What was `database_id` before.
   * @deprecated
   */
  id?: string;
  name: BindingName;
  /** A database of D1. */
  type: "d1";
}

/** A class of Durable Objects that goes, with all that is stored in them. */
export interface DeletedDurableObject {
  /** That it goes. */
  state: "deleted";
  /** That it is such a class. */
  type: "durable-object";
}

/** Which versions of a script run, each for which share of the requests. */
export interface Deployment {
  /** What is noted of the deployment. */
  annotations?: {
    /** What it is for. */
    "workers/message"?: string;
    /** What made it. */
    "workers/triggered_by"?: string;
  };
  /** Who made it. */
  author_email?: string;
  /** When it was made. */
  created_on: string;
  /** Names the deployment in paths. */
  id: string;
  /** What made it. */
  source: string;
  /** That versions share the requests. */
  strategy: "percentage";
  /** The versions. */
  versions: DeploymentVersion[];
}

/** A version that runs. */
export interface DeploymentVersion {
  /** Which share of the requests it gets, in percent. */
  percentage: number;
  /** The version. */
  version_id: string;
}

/** The deployments of a script, the one that runs first. */
export interface Deployments {
  /** The deployments. */
  deployments: Deployment[];
}

/** A dispatch namespace, from which the script calls others. */
export interface DispatchNamespaceBinding {
  name: BindingName;
  /** The name of the namespace. */
  namespace: string;
  /** The script that the requests of the others go through. */
  outbound?: {
    /** What it is told of them. */
    params?: {
      /** Its name. */
      name: string;
    }[];
    /** Which script it is. */
    worker?: {
      /** The class of it that is meant. */
      entrypoint?: string;
      /** Its environment. */
      environment?: string;
      /** Its name. */
      service?: string;
    };
  };
  /** A dispatch namespace. */
  type: "dispatch_namespace";
}

/** A class of Durable Objects. */
export interface DurableObjectBinding {
  /** The class. Needed unless the namespace is named by its id. */
  class_name?: string;
  /** The dispatch namespace of that script. */
  dispatch_namespace?: string;
  /** The environment of that script. */
  environment?: string;
  name: BindingName;
  /** The id of the namespace of these objects. */
  namespace_id?: string;
  /** The script that has the class, if it is another one. */
  script_name?: string;
  /** A class of Durable Objects. */
  type: "durable_object_namespace";
}

/** A class of Durable Objects. */
export interface DurableObjectExport {
  /** The container that runs beside each. */
  container?: string;
  /** That it is there. */
  state?: "created";
  /** How the objects store. */
  storage: "sqlite" | "legacy-kv";
  /** That it is such a class. */
  type: "durable-object";
}

/** The part with what to change. */
export interface EditWorkerSettings {
  /** What to change of the settings. What is left out stays as it is. */
  settings: {
    annotations?: Annotations;
    /** What the script is to be bound to. */
    bindings?: Binding[];
    cache_options?: CacheOptions;
    compatibility_date?: CompatibilityDate;
    compatibility_flags?: CompatibilityFlags;
    exports?: Exports;
    limits?: Limits;
    logpush?: Logpush;
    migrations?: Migrations;
    observability?: Observability;
    placement?: Placement;
    /** Words by which people find the script. */
    tags?: string[] | null;
    tail_consumers?: TailConsumers;
    usage_model?: UsageModel;
  };
}

export type EmptyAnswer = Envelope & {
  /** Empty. */
  result?: Record<string, unknown> | null;
};

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** Settings of an environment. */
export interface EnvironmentSettings {
  logpush?: Logpush;
  /** What is noted of its calls. */
  observability?: {
    /** Whether anything is. */
    enabled?: boolean;
    /** Of which share. */
    head_sampling_rate?: number;
    /** What of the logs is kept. */
    logs?: {
      /** Where else they go. */
      destinations?: string[];
      /** Whether logs are kept. */
      enabled?: boolean;
      /** Of which share. */
      head_sampling_rate?: number;
      /** Whether each call is a line of its own. */
      invocation_logs?: boolean;
      /** Whether Cloudflare keeps them. */
      persist?: boolean;
    };
  };
  /** Words by which people find it. */
  tags?: string[];
  /** The scripts that read what it logs. */
  tail_consumers?: {
    /** Its environment. */
    environment?: string;
    /** Its dispatch namespace. */
    namespace?: string;
    /** Its name. */
    service?: string;
  }[];
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

/** A class of Durable Objects that comes from another script. */
export interface ExpectedDurableObject {
  /** The container that runs beside each. */
  container?: string;
  /** That it is still to come. */
  state: "expecting-transfer";
  /** How the objects store. */
  storage: "sqlite" | "legacy-kv";
  /** The script. */
  transfer_from: string;
  /** That it is such a class. */
  type: "durable-object";
}

/** A class that a script exports. */
export type Export = WorkerExport | DurableObjectExport | DeletedDurableObject | RenamedDurableObject | TransferredDurableObject | ExpectedDurableObject;

/** What the script exports by its name, and what is to become of its Durable Objects. */
export interface Exports {
  [key: string]: Export;
}

/** What became of the Durable Objects whose classes the script exports. */
export interface ExportsReconciliation {
  created: string[];
  deleted: string[];
  info: {
    class: string;
    message: string;
    namespace_id?: string;
    referencing_scripts?: string[];
    scenario: "code_class_not_in_exports" | "provisioned_class_missing_from_config" | "config_export_not_in_code" | "config_references_nonexistent_class" | "orphaned_provisioned_namespace" | "storage_type_mismatch" | "free_tier_requires_sqlite" | "invalid_export" | "tombstone_delete_class_still_in_code" | "tombstone_delete_blocked_by_external_bindings" | "tombstone_renamed_to_occupied" | "transferred_pending_not_found" | "transferred_target_missing" | "transferred_target_mismatch" | "phase_one_transfer_source_missing" | "phase_one_transfer_source_namespace_missing" | "phase_one_transfer_target_class_provisioned" | "phase_one_transfer_after_commit_mismatch" | "phase_one_transfer_duplicate" | "phase_one_transfer_target_in_dispatch_namespace" | "phase_one_transfer_source_in_dispatch_namespace" | "transferred_source_in_dispatch_namespace" | "transferred_target_in_dispatch_namespace" | "container_undeclared_reference" | "container_class_not_durable_object" | "container_wiring_inconsistent" | "container_multiple_durable_objects" | "transfer_container_parity_mismatch" | "transfer_container_parity_mismatch_on_commit" | "tombstone_class_still_in_code" | "stale_tombstone" | "transfer_receive_already_applied" | "transfer_receive_cleanup_complete";
  }[];
  removable_entries: string[];
  renamed: {
    from: string;
    to: string;
  }[];
  transfer_pending: {
    class: string;
    from: string;
  }[];
  transferred: {
    class: string;
    phase: "committed";
    to: string;
  }[];
  updated: string[];
  warnings: {
    class: string;
    message: string;
    namespace_id?: string;
    scenario: "code_class_not_in_exports" | "provisioned_class_missing_from_config" | "config_export_not_in_code" | "config_references_nonexistent_class" | "orphaned_provisioned_namespace" | "storage_type_mismatch" | "free_tier_requires_sqlite" | "invalid_export" | "tombstone_delete_class_still_in_code" | "tombstone_delete_blocked_by_external_bindings" | "tombstone_renamed_to_occupied" | "transferred_pending_not_found" | "transferred_target_missing" | "transferred_target_mismatch" | "phase_one_transfer_source_missing" | "phase_one_transfer_source_namespace_missing" | "phase_one_transfer_target_class_provisioned" | "phase_one_transfer_after_commit_mismatch" | "phase_one_transfer_duplicate" | "phase_one_transfer_target_in_dispatch_namespace" | "phase_one_transfer_source_in_dispatch_namespace" | "transferred_source_in_dispatch_namespace" | "transferred_target_in_dispatch_namespace" | "container_undeclared_reference" | "container_class_not_durable_object" | "container_wiring_inconsistent" | "container_multiple_durable_objects" | "transfer_container_parity_mismatch" | "transfer_container_parity_mismatch_on_commit" | "tombstone_class_still_in_code" | "stale_tombstone" | "transfer_receive_already_applied" | "transfer_receive_cleanup_complete";
  }[];
}

/** A static file that is to be there. */
export interface FileManifest {
  /** The hash of what is in it, 32 hexadecimal digits. */
  hash: string;
  /** How many bytes it has. */
  size: number;
}

/** Feature flags of an app. */
export interface FlagshipBinding {
  /** The id of the app. */
  app_id: string;
  name: BindingName;
  /** Feature flags of an app. */
  type: "flagship";
}

/** A key that the API does not show. */
export interface HiddenKeyBinding {
  /** The algorithm, as the Web Crypto API takes it. */
  algorithm: unknown;
  /** How the key is given. */
  format: "raw" | "pkcs8" | "spki" | "jwk";
  name: BindingName;
  /** A key that the API does not show. */
  type: "secret_key";
  /** What the key may be used for. */
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
}

/** A text that the API does not show. */
export interface HiddenTextBinding {
  name: BindingName;
  /** A secret. */
  type: "secret_text";
}

/** A database behind Hyperdrive. */
export interface HyperdriveBinding {
  /** The id of its configuration. */
  id: string;
  name: BindingName;
  /** A database behind Hyperdrive. */
  type: "hyperdrive";
}

/** What an earlier version is bound to. */
export interface InheritBinding {
  name: BindingName;
  /** By what name the earlier version uses it, if that is another one. */
  old_name?: string;
  /** What an earlier version is bound to. */
  type: "inherit";
  /** Which version. Without it, the latest. */
  version_id?: string;
}

/** Anything that JSON can say. */
export interface JsonBinding {
  /** What it is. */
  json: unknown;
  name: BindingName;
  /** Anything that JSON can say. */
  type: "json";
}

/** A namespace of Workers KV. */
export interface KvNamespaceBinding {
  name: BindingName;
  /** The id of the namespace. */
  namespace_id: string;
  /** A namespace of Workers KV. */
  type: "kv_namespace";
}

/** What a script may use. */
export interface Limits {
  /** How long it may compute, in milliseconds. */
  cpu_ms?: number;
  /** How many requests it may send during one. */
  subrequests?: number;
}

/** A version as a list shows it. */
export interface ListedVersion {
  /** Names the version in paths. */
  id?: string;
  metadata?: VersionMetadata;
  /** The how manieth it is. */
  number?: number;
}

/** Whether Logpush gets what the script logs. */
export type Logpush = boolean;

/** The part that a script of modules starts with. */
export type MainModule = string;

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

/** A namespace of Messaging. */
export interface MessagingBinding {
  name: BindingName;
  /** The name of the namespace. */
  namespace: string;
  /** A namespace of Messaging. */
  type: "messaging";
}

/** What becomes of Durable Objects. */
export interface MigrationStep {
  /** Classes that go, with all that is stored in them. */
  deleted_classes?: string[];
  /** Classes that are new. */
  new_classes?: string[];
  /** Classes that are new and store in SQLite. */
  new_sqlite_classes?: string[];
  /** Classes that get another name. */
  renamed_classes?: {
    /** The name until now. */
    from?: string;
    /** The name from now on. */
    to?: string;
  }[];
  /** Classes that come from another script. */
  transferred_classes?: {
    /** The name there. */
    from?: string;
    /** The other script. */
    from_script?: string;
    /** The name here. */
    to?: string;
  }[];
}

/** Between which states of the Durable Objects it is. */
export interface MigrationTags {
  /** The state that there will be. */
  new_tag?: string;
  /** The state that there has to be. With another one the API refuses. */
  old_tag?: string;
}

/** What becomes of the Durable Objects of the script, in one step or in several. */
export type Migrations = SingleStepMigrations | SteppedMigrations;

/**
 * A module, under the name by which others import it. Its type says what it is, such as
 * `application/javascript+module`, `application/javascript`, `application/wasm`, `text/plain`,
 * `application/octet-stream` or `application/source-map`.
 */
export type Module = Blob | Blob[];

/** A client certificate for requests of the script. */
export interface MtlsCertificateBinding {
  /** The id of the certificate. */
  certificate_id: string;
  name: BindingName;
  /** A client certificate. */
  type: "mtls_certificate";
}

/** What a class listens for. */
export interface NamedHandler {
  /** The events. */
  handlers?: string[];
  /** The class. */
  name?: string;
}

/** Which static files a script is to have. */
export interface NewAssetsUpload {
  /** The files by their paths, which begin with a slash. */
  manifest: {
    [key: string]: FileManifest;
  };
}

/** Which versions are to run. */
export interface NewDeployment {
  /** What is noted of it. */
  annotations?: {
    /** What it is for. */
    "workers/message"?: string;
  };
  /** That versions share the requests. */
  strategy: "percentage";
  /** The versions. Their shares are 100 together. */
  versions: DeploymentVersion[];
}

/** When a script is to run by itself. */
export interface NewSchedule {
  /** The times, as a cron expression in UTC. */
  cron: string;
}

/** The parts of a new version. */
export type NewScriptVersion = {
  metadata: ScriptVersionMetadata;
} & {
  [key: string]: Module | ScriptVersionMetadata;
};

/** A secret: a text, or a key for the Web Crypto API. */
export type NewSecret = SecretTextBinding | SecretKeyBinding;

/** What is noted of a new version. */
export interface NewVersionAnnotations {
  /** By what name its preview is reached. */
  "workers/alias"?: string;
  /** The commit that it is built of. */
  "workers/commit_sha"?: string;
  /** What is new in it. */
  "workers/message"?: string;
  /** The number of the pull request. */
  "workers/pull_request_number"?: string;
  /** The title of the pull request. */
  "workers/pull_request_title"?: string;
  /** The address of the pull request. */
  "workers/pull_request_url"?: string;
  /** The address of the repository. */
  "workers/repository_url"?: string;
  /** What people call it. */
  "workers/tag"?: string;
}

/** What is noted of the calls of a script. */
export interface Observability {
  /** Whether anything is. */
  enabled: boolean;
  /** Of which share something is noted, from 0 to 1. */
  head_sampling_rate?: number | null;
  issues?: ObservedIssues | null;
  logs?: ObservedLogs | null;
  /** Whether what stands behind the question mark of a URL is left out. */
  redact_query_string?: boolean;
  traces?: ObservedTraces | null;
}

/** Whether what goes wrong is gathered. */
export interface ObservedIssues {
  /** Whether it is. */
  enabled?: boolean;
}

/** What of the logs is kept. */
export interface ObservedLogs {
  /** Where else they go. */
  destinations?: string[];
  /** Whether logs are kept. */
  enabled: boolean;
  /** Of which share something is noted, from 0 to 1. */
  head_sampling_rate?: number | null;
  /** Whether each call of the script is a line of its own. */
  invocation_logs: boolean;
  /** Whether Cloudflare keeps them. */
  persist?: boolean;
}

/** What of the traces is kept. */
export interface ObservedTraces {
  /** Where else they go. */
  destinations?: string[];
  /** Whether traces are kept. */
  enabled?: boolean;
  /** Of which share something is noted, from 0 to 1. */
  head_sampling_rate?: number | null;
  /** Whether Cloudflare keeps them. */
  persist?: boolean;
  /** Whose traces are continued. */
  propagation_policy?: "authenticated" | "accept" | null;
}

/** A package that a script is built of. */
export interface PackageDependency {
  /** The version that is installed. */
  installedVersion: string;
  /** Its name. */
  name: string;
  /** The version that `package.json` asks for. */
  packageJsonVersion: string;
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

/** A pipeline. */
export interface PipelinesBinding {
  name: BindingName;
  /** The name of the pipeline. */
  pipeline: string;
  /** A pipeline. */
  type: "pipelines";
}

/** Where the script runs: near what it asks for data, or near a region or a host. */
export interface Placement {
  /** Near this host and port. */
  host?: string;
  /** Near the host of this name. */
  hostname?: string;
  /** Near what it asks for data, or near what is named here. */
  mode?: "smart" | "targeted";
  /** Near a region of a cloud, such as `aws:eu-west-1`. */
  region?: string;
  /** Near one of these. */
  target?: PlacementTarget[];
}

/** A cloud near whose regions scripts can run. */
export interface PlacementProvider {
  /** Names the cloud. */
  id?: string;
  /** Its regions. */
  regions?: unknown[];
}

/** Near which regions scripts can run. */
export interface PlacementRegions {
  /** The clouds that have them. */
  providers?: PlacementProvider[];
}

/** Whether it could be told where the script runs best. */
export type PlacementStatus = "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";

/** The values of {@link PlacementStatus}. */
export const PlacementStatuses = ["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] as const;

/** A region or a host. */
export type PlacementTarget = {
  /** The region, such as `aws:eu-west-1`. */
  region: string;
} | {
  /** The name. */
  hostname: string;
} | {
  /** The host and the port. */
  host: string;
};

/** What there is only one of, so that its type says it all. */
export interface PlainBinding {
  name: BindingName;
  /** Workers AI, the static files of the script, Browser Rendering, Images, Media, or what is known of the version that runs. */
  type: "ai" | "assets" | "browser" | "images" | "media" | "version_metadata";
}

/** A text. */
export interface PlainTextBinding {
  name: BindingName;
  /** The text. */
  text: string;
  /** A text. */
  type: "plain_text";
}

/** A queue. */
export interface QueueBinding {
  name: BindingName;
  /** The name of the queue. */
  queue_name: string;
  /** A queue. */
  type: "queue";
}

/** A bucket of R2. */
export interface R2BucketBinding {
  /** The name of the bucket. */
  bucket_name: string;
  /** The jurisdiction that the bucket was made in. */
  jurisdiction?: "eu" | "fedramp" | "fedramp-high" | "us";
  name: BindingName;
  /** A bucket of R2. */
  type: "r2_bucket";
}

/** How often something may happen. */
export interface RateLimit {
  /** How often. */
  limit: number;
  /** For how many seconds it is refused after that. */
  mitigation_timeout?: number;
  /** In how many seconds. */
  period: number;
}

/** A counter of how often something happens. */
export interface RateLimitBinding {
  name: BindingName;
  /** The counter. Scripts with the same one count together. */
  namespace_id: string;
  simple: RateLimit;
  /** A counter of how often something happens. */
  type: "ratelimit";
}

/** A class of Durable Objects that gets another name. */
export interface RenamedDurableObject {
  /** The name. */
  renamed_to: string;
  /** That it is renamed. */
  state: "renamed";
  /** That it is such a class. */
  type: "durable-object";
}

/** What goes with going back to an earlier deployment. */
export interface RollBackWorkerScript {
  /** Why. */
  message?: string;
}

/** When a script runs by itself. */
export interface Schedule {
  /** When the schedule was made. */
  created_on: string;
  /** The times, as a cron expression in UTC. */
  cron: string;
  /** When the schedule was last changed. */
  modified_on: string;
}

export type ScheduleList = Envelope & {
  result: Schedules;
};

/** The schedules of a script. */
export interface Schedules {
  /** All of them. */
  schedules: Schedule[];
}

/** Which URLs run a script. */
export interface ScriptRoute {
  /** The id of the route. */
  id: string;
  /** The URLs. */
  pattern: string;
  /** The script. */
  script?: string;
}

/** A script that was found. */
export interface ScriptSearchResult {
  /** When it was made. */
  created_on: string;
  /** Whether that is the usual one. */
  environment_is_default?: boolean;
  /** The name of its environment. */
  environment_name?: string;
  /** The id of the script. */
  id: string;
  /** When it was last changed. */
  modified_on: string;
  /** The name of the script. */
  script_name: string;
  /** The name of its service. */
  service_name?: string;
}

/** Settings that all versions of a script have in common. */
export interface ScriptSettings {
  logpush?: Logpush;
  observability?: Observability | null;
  /** Words by which people find the script. */
  tags?: string[] | null;
  tail_consumers?: TailConsumers;
}

export type ScriptSettingsAnswer = Envelope & {
  result: ScriptSettings;
};

/** Whether a script is reached at the account's subdomain of `workers.dev`. */
export interface ScriptSubdomain {
  /** Whether it is. */
  enabled: boolean;
  /** Whether previews of its versions are. */
  previews_enabled: boolean;
}

/** Words by which people find the script. */
export type ScriptTags = string[];

/** How the use of a script is counted. */
export interface ScriptUsage {
  usage_model: UsageModel;
  /** What a call may use. */
  user_limits?: {
    /** How long it may compute, in milliseconds. */
    cpu_ms?: number;
  };
}

export type ScriptUsageAnswer = Envelope & {
  result: ScriptUsage;
};

/** A version of a script. */
export interface ScriptVersion {
  /** Names the version in paths. */
  id?: string;
  metadata?: VersionMetadata;
  /** The how manieth it is. */
  number?: number;
  resources: VersionResources;
}

/** What is to be known of a new version beside its code. */
export interface ScriptVersionMetadata {
  annotations?: NewVersionAnnotations;
  /** What the version is bound to. */
  bindings?: Binding[];
  cache_options?: CacheOptions;
  compatibility_date?: CompatibilityDate;
  compatibility_flags?: CompatibilityFlags;
  exports?: Exports;
  /** The types of the bindings that stay as they are. */
  keep_bindings?: string[];
  main_module: MainModule;
  /** The packages that it is built of. */
  package_dependencies?: PackageDependency[];
  usage_model?: UsageModel;
}

/** A secret, without what it is. */
export type Secret = HiddenTextBinding | HiddenKeyBinding;

/** A key for the Web Crypto API that nobody sees again. */
export interface SecretKeyBinding {
  /** The algorithm, as the Web Crypto API takes it. */
  algorithm: unknown;
  /** How the key is given. */
  format: "raw" | "pkcs8" | "spki" | "jwk";
  /** The key in Base64, unless its format is `jwk`. */
  key_base64?: string;
  /** The key, if its format is `jwk`. */
  key_jwk?: unknown;
  name: BindingName;
  /** A key for the Web Crypto API that nobody sees again. */
  type: "secret_key";
  /** What the key may be used for. */
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
}

/** A text that nobody sees again. */
export interface SecretTextBinding {
  name: BindingName;
  /** The secret. */
  text: string;
  /** A text that nobody sees again. */
  type: "secret_text";
}

/** What is to become of secrets. */
export interface SecretsBulk {
  /** The secrets by their names. Null removes one; what is not named stays. */
  secrets: {
    [key: string]: SecretTextBinding | SecretKeyBinding | null;
  };
  /** What is noted of the version that this makes. */
  version_tags?: {
    [key: string]: unknown;
  };
}

/** The secrets by their names. */
export interface SecretsByName {
  [key: string]: Secret;
}

/** A secret of Secrets Store. */
export interface SecretsStoreBinding {
  name: BindingName;
  /** The name of the secret. */
  secret_name: string;
  /** The id of the store. */
  store_id: string;
  /** A secret of Secrets Store. */
  type: "secrets_store_secret";
}

/** A way to send email. */
export interface SendEmailBinding {
  /** The only addresses that get any. */
  allowed_destination_addresses?: string[];
  /** The only addresses that it comes from. */
  allowed_sender_addresses?: string[];
  /** The only address that gets any. */
  destination_address?: string;
  name: BindingName;
  /** A way to send email. */
  type: "send_email";
}

/** Another script. */
export interface ServiceBinding {
  /** The class of it that is meant, if it is another one than the usual. */
  entrypoint?: string;
  /** Its environment, if it has several. */
  environment?: string;
  name: BindingName;
  /** The name of the script. */
  service: string;
  /** Another script. */
  type: "service";
}

/** Whether a script is to be reached at the account's subdomain of `workers.dev`. */
export interface SetScriptSubdomain {
  /** Whether it is. */
  enabled: boolean;
  /** Whether previews of its versions are. */
  previews_enabled?: boolean;
}

/** What is noted of a version. */
export interface ShownAnnotations {
  /** What is new in it. */
  "workers/message"?: string;
  /** What people call it. */
  "workers/tag"?: string;
  /** What made it. */
  "workers/triggered_by"?: string;
}

/** Something that a script can use by a name, as the API shows it. Its `type` says what. */
export type ShownBinding = KvNamespaceBinding | ServiceBinding | DurableObjectBinding | R2BucketBinding | QueueBinding | D1Binding | DispatchNamespaceBinding | MtlsCertificateBinding | PlainTextBinding | HiddenTextBinding | JsonBinding | AnalyticsEngineBinding | HyperdriveBinding | VectorizeBinding | PlainBinding | AiSearchBinding | AiSearchNamespaceBinding | MessagingBinding | ArtifactsBinding | BlobBinding | InheritBinding | PipelinesBinding | StreamBinding | RateLimitBinding | SendEmailBinding | SecretsStoreBinding | FlagshipBinding | HiddenKeyBinding | WorkflowBinding | VpcServiceBinding | VpcNetworkBinding;

/** A class that a script exports. */
export type ShownExport = WorkerExport | DurableObjectExport | DeletedDurableObject | WasRenamedDurableObject | WasTransferredDurableObject | ExpectedDurableObject;

/** What the script exports by its name. */
export interface ShownExports {
  [key: string]: ShownExport;
}

/** Where the script runs, and whether that could be told. */
export interface ShownPlacement {
  /** Near this host and port. */
  host?: string;
  /** Near the host of this name. */
  hostname?: string;
  /** When that was last looked at. */
  last_analyzed_at?: string;
  /** Near what it asks for data, or near what is named here. */
  mode?: "smart" | "targeted";
  /** Near a region of a cloud, such as `aws:eu-west-1`. */
  region?: string;
  status?: PlacementStatus;
  /** Near one of these. */
  target?: PlacementTarget[];
}

/** One step. */
export type SingleStepMigrations = MigrationTags & MigrationStep;

/** Several steps. */
export type SteppedMigrations = MigrationTags & {
  /** The steps in their order. */
  steps?: MigrationStep[];
};

/** A stream of K2. */
export interface StreamBinding {
  name: BindingName;
  /** The stream. */
  stream: string;
  /** A stream of K2. */
  type: "k2";
}

/** Where what a script logs can be read while it runs. */
export interface Tail {
  /** When the tail ends by itself. */
  expires_at: string;
  /** Names the tail in paths. */
  id: string;
  /** The address of the web socket. Whoever has it can read. */
  url: string;
}

export type TailAnswer = Envelope & {
  result: Tail;
};

/** A script that reads what another one logs. */
export interface TailConsumer {
  /** Its environment, if it has several. */
  environment?: string;
  /** Its dispatch namespace, if it is in one. */
  namespace?: string;
  /** The name of the script. */
  service: string;
}

/** The scripts that read what this one logs. */
export type TailConsumers = TailConsumer[] | null;

/** A class of Durable Objects that goes to another script. */
export interface TransferredDurableObject {
  /** That it goes there. */
  state: "transferred";
  /** The script. */
  transferred_to: string;
  /** That it is such a class. */
  type: "durable-object";
}

/** The parts of a script. */
export type UploadWorkerScript = {
  metadata: WorkerScriptMetadata;
} & {
  [key: string]: Module | WorkerScriptMetadata;
};

/** The parts of a script. */
export type UploadWorkerScriptContent = {
  metadata?: WorkerScriptContentMetadata;
} & {
  [key: string]: Module | WorkerScriptContentMetadata;
};

/** That files were uploaded. */
export interface UploadedAssets {
  /** After the last file: the token that the script is uploaded with. */
  jwt?: string;
}

/** A script that was uploaded. */
export type UploadedWorkerScript = WorkerScript & {
  /** The file that the script starts with. */
  entry_point?: string;
  /** How long the script took to start, in milliseconds. */
  startup_time_ms: number;
};

export type UploadedWorkerScriptAnswer = Envelope & {
  result: UploadedWorkerScript;
};

/** How the use of a script is counted. */
export type UsageModel = "standard" | "bundled" | "unbound";

/** The values of {@link UsageModel}. */
export const UsageModels = ["standard", "bundled", "unbound"] as const;

/** An index of Vectorize. */
export interface VectorizeBinding {
  /** The name of the index. */
  index_name: string;
  name: BindingName;
  /** An index of Vectorize. */
  type: "vectorize";
}

/** Who made a version, and when. */
export interface VersionMetadata {
  /** Who made it. */
  author_email?: string;
  /** The id of who made it. */
  author_id?: string;
  /** When it was made. */
  created_on?: string;
  /** Whether it has a preview. */
  hasPreview?: boolean;
  /** When it was last changed. */
  modified_on?: string;
  /** What made it. */
  source?: "unknown" | "api" | "wrangler" | "terraform" | "dash" | "cf_cli" | "dash_template" | "integration" | "quick_editor" | "playground" | "workersci";
}

/** What a version has. */
export interface VersionResources {
  /** What it is bound to. */
  bindings?: Record<string, unknown>;
  /** Its code. */
  script?: {
    /** Another one for other code. */
    etag?: string;
    /** What events it listens for. */
    handlers?: string[];
    /** What deployed it last. */
    last_deployed_from?: string;
    /** What its classes listen for. */
    named_handlers?: NamedHandler[];
  };
  /** How it runs. */
  script_runtime?: {
    compatibility_date?: CompatibilityDate;
    compatibility_flags?: CompatibilityFlags;
    exports?: ShownExports;
    /** What it may use. */
    limits?: {
      /** How long it may compute, in milliseconds. */
      cpu_ms?: number;
    };
    /** The state of its Durable Objects. */
    migration_tag?: string;
    usage_model?: UsageModel;
  };
}

/** A private network. */
export interface VpcNetworkBinding {
  /** As whom the script goes there. */
  identity?: "runtime-email-alpha";
  name: BindingName;
  /** The id of the network. */
  network_id?: string;
  /** The id of the tunnel that leads there. */
  tunnel_id?: string;
  /** A private network. */
  type: "vpc_network";
}

/** A private service. */
export interface VpcServiceBinding {
  name: BindingName;
  /** The id of the service. */
  service_id: string;
  /** A private service. */
  type: "vpc_service";
}

/** A class of Durable Objects that has got another name. */
export interface WasRenamedDurableObject {
  /** That it was renamed. */
  state: "renamed";
  /** That it is such a class. */
  type: "durable-object";
}

/** A class of Durable Objects that went to another script. */
export interface WasTransferredDurableObject {
  /** That it went there. */
  state: "transferred";
  /** That it is such a class. */
  type: "durable-object";
}

export interface WorkerAssetsUploadQuery {
  /** That the files are given as Base64. */
  base64: true;
}

/** A class that other scripts call. */
export interface WorkerExport {
  /** Whether its answers are cached. */
  cache?: {
    /** Whether they are. */
    enabled: boolean;
  };
  /** That it is there. */
  state?: "created";
  /** That it is such a class. */
  type: "worker";
}

/** A script as the API shows it, without its code. */
export interface WorkerScript {
  cache_options?: CacheOptions;
  compatibility_date?: CompatibilityDate;
  compatibility_flags?: CompatibilityFlags;
  /** When the script was made. */
  created_on: string;
  /** Another one for other code. */
  etag: string;
  exports?: ShownExports;
  /** What events the script listens for. */
  handlers?: string[];
  /** Whether it has static files. */
  has_assets?: boolean;
  /** Whether it is made of modules. */
  has_modules?: boolean;
  /** The name of the script. */
  id: string;
  /** What deployed it last. */
  last_deployed_from?: string;
  logpush?: Logpush;
  /** The state of its Durable Objects. */
  migration_tag?: string;
  /** When the script was last changed. */
  modified_on: string;
  /** What the classes that it exports listen for. */
  named_handlers?: NamedHandler[];
  observability?: Observability;
  placement?: ShownPlacement;
  /** Where the script runs: near what it asks for data, or near what is named in `placement`. */
  placement_mode?: "smart" | "targeted";
  /**
   * What `placement.status` says.
   * @deprecated
   */
  placement_status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  /** Which URLs run the script. */
  routes?: ScriptRoute[] | null;
  /** Names the script for good, whatever it is called. */
  tag?: string;
  /** Words by which people find the script. */
  tags?: string[] | null;
  tail_consumers?: TailConsumers;
  usage_model?: UsageModel;
}

export type WorkerScriptAnswer = Envelope & {
  result: WorkerScript;
};

/** Which part a script starts with. One of the two, unless a header says it. */
export interface WorkerScriptContentMetadata {
  body_part?: BodyPart;
  main_module?: MainModule;
}

export type WorkerScriptList = Envelope & {
  result: WorkerScript[];
};

/** What is to be known of a script beside its code. One of `main_module` and `body_part` has to be there. */
export interface WorkerScriptMetadata {
  annotations?: Annotations;
  assets?: Assets;
  /** What the script is bound to. */
  bindings?: Binding[];
  body_part?: BodyPart;
  cache_options?: CacheOptions;
  compatibility_date?: CompatibilityDate;
  compatibility_flags?: CompatibilityFlags;
  exports?: Exports;
  /** Whether the static files stay as they are. */
  keep_assets?: boolean;
  /** The types of the bindings that stay as they are. */
  keep_bindings?: string[];
  limits?: Limits;
  logpush?: Logpush;
  main_module?: MainModule;
  migrations?: Migrations;
  observability?: Observability;
  /** The packages that it is built of. */
  package_dependencies?: PackageDependency[];
  placement?: Placement;
  tags?: ScriptTags;
  tail_consumers?: TailConsumers;
  usage_model?: UsageModel;
  /** What is noted of this version. */
  version_tags?: Record<string, unknown>;
}

export interface WorkerScriptSearchIndexQuery {
  /** Only the script with this id. */
  id?: string;
  /** Only scripts whose name has this in it. */
  name?: string;
  /** What they are sorted by. */
  order_by?: "created_on" | "modified_on" | "name";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface WorkerScriptsContentUpdateHeaders {
  /** The part that the script starts with, if it listens for events. */
  "CF-WORKER-BODY-PART"?: string;
  /** The part that the script starts with, if it is a module. */
  "CF-WORKER-MAIN-MODULE-PART"?: string;
}

export interface WorkerScriptsDeleteQuery {
  /** Whether what other scripts still need goes too, such as Durable Objects. */
  force?: boolean;
}

export interface WorkerScriptsDeploymentsCreateQuery {
  /** Whether it is done although the API would rather not. */
  force?: boolean;
}

export interface WorkerScriptsDeploymentsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only deployments since then. */
  since?: string;
  /** Only deployments until then. */
  until?: string;
}

export interface WorkerScriptsIndexQuery {
  /** Only scripts with these tags, each followed by a colon and `yes` or `no`, with commas between them. */
  tags?: string;
}

export interface WorkerScriptsSecretsDeleteQuery {
  /** Whether the name is percent-encoded in the path once more. */
  url_encoded?: boolean;
}

export interface WorkerScriptsSecretsShowQuery {
  /** Whether the name is percent-encoded in the path once more. */
  url_encoded?: boolean;
}

export interface WorkerScriptsUpdateQuery {
  /** The deployment to go back to. The body then has a `message` and nothing else. */
  rollback_to?: string;
  /** That the API refuses a binding that is to be inherited and is not there. */
  bindings_inherit?: "strict";
}

export interface WorkerScriptsVersionsCreateQuery {
  /** That the API refuses a binding that is to be inherited and is not there. */
  bindings_inherit?: "strict";
}

export interface WorkerScriptsVersionsIndexQuery {
  /**
   * Only versions that can be deployed.
   * Default: `false`.
   */
  deployable?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface WorkerScriptsVersionsIndexResult {
  items?: ListedVersion[];
}

/** How a script is set, and what it is bound to. */
export interface WorkerSettings {
  annotations?: ShownAnnotations;
  /** What the script is bound to. */
  bindings?: ShownBinding[];
  cache_options?: CacheOptions;
  compatibility_date?: CompatibilityDate;
  compatibility_flags?: CompatibilityFlags;
  exports_reconciliation?: ExportsReconciliation;
  limits?: Limits;
  logpush?: Logpush;
  migrations?: Migrations;
  observability?: Observability;
  placement?: ShownPlacement;
  /** Words by which people find the script. */
  tags?: string[] | null;
  tail_consumers?: TailConsumers;
  usage_model?: UsageModel;
}

export type WorkerSettingsAnswer = Envelope & {
  result: WorkerSettings;
};

/** A workflow. */
export interface WorkflowBinding {
  /** The class that it is. */
  class_name?: string;
  name: BindingName;
  /** The script that has the class, if it is another one. */
  script_name?: string;
  /** A workflow. */
  type: "workflow";
  /** The name of the workflow. */
  workflow_name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/assets/upload": {
    /** Upload static files */
    post: {
      parameters: {
        query: WorkerAssetsUploadQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": AssetFiles } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UploadedAssets;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/placement/regions": {
    /** List the regions that scripts can run near */
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
          result: PlacementRegions;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts": {
    /** List worker scripts */
    get: {
      parameters: {
        query?: WorkerScriptsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WorkerScriptList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts-search": {
    /** Search worker scripts */
    get: {
      parameters: {
        query?: WorkerScriptSearchIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptSearchResult[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}": {
    /** Download a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/javascript": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Upload a worker script */
    put: {
      parameters: {
        query?: WorkerScriptsUpdateQuery;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": UploadWorkerScript | RollBackWorkerScript } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": UploadedWorkerScriptAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a worker script */
    delete: {
      parameters: {
        query?: WorkerScriptsDeleteQuery;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/assets-upload-session": {
    /** Start an upload of static files */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAssetsUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AssetsUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/content": {
    /** Update the content of a worker script */
    put: {
      parameters: {
        query?: never;
        header?: WorkerScriptsContentUpdateHeaders;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": UploadWorkerScriptContent } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WorkerScriptAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/content/v2": {
    /** Get the content of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/javascript": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/deployments": {
    /** List the deployments of a worker script */
    get: {
      parameters: {
        query?: WorkerScriptsDeploymentsIndexQuery;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Deployments;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Deploy versions of a worker script */
    post: {
      parameters: {
        query?: WorkerScriptsDeploymentsCreateQuery;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDeployment } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Deployment;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}": {
    /** Get a deployment of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string; deployment_id: string };
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
    /** Delete a deployment of a worker script */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string; deployment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/schedules": {
    /** List the schedules of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScheduleList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the schedules of a worker script */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSchedule[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScheduleList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/script-settings": {
    /** Get the script settings of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScriptSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the script settings of a worker script */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ScriptSettings } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScriptSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/secrets": {
    /** List the secrets of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Secret[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set a secret of a worker script */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSecret } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Secret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/secrets-bulk": {
    /** Set and remove secrets of a worker script */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SecretsBulk } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecretsByName;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}": {
    /** Get a secret of a worker script */
    get: {
      parameters: {
        query?: WorkerScriptsSecretsShowQuery;
        header?: never;
        path: { account_id: string; script_name: string; secret_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Secret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a secret of a worker script */
    delete: {
      parameters: {
        query?: WorkerScriptsSecretsDeleteQuery;
        header?: never;
        path: { account_id: string; script_name: string; secret_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/settings": {
    /** Get the settings of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WorkerSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the settings of a worker script */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": EditWorkerSettings } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": WorkerSettingsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/subdomain": {
    /** Get whether a worker script is on workers.dev */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptSubdomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set whether a worker script is on workers.dev */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SetScriptSubdomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptSubdomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Take a worker script off workers.dev */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptSubdomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/tails": {
    /** Get the tail of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TailAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Start a tail of a worker script */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TailAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/tails/{tail_id}": {
    /** Delete a tail of a worker script */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string; tail_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/usage-model": {
    /** Get the usage model of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScriptUsageAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the usage model of a worker script */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ScriptUsage } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScriptUsageAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/versions": {
    /** List the versions of a worker script */
    get: {
      parameters: {
        query?: WorkerScriptsVersionsIndexQuery;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: {
            items?: ListedVersion[];
          };
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Upload a version of a worker script */
    post: {
      parameters: {
        query?: WorkerScriptsVersionsCreateQuery;
        header?: never;
        path: { account_id: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewScriptVersion } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedScriptVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/scripts/{script_name}/versions/{version_id}": {
    /** Get a version of a worker script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; script_name: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content": {
    /** Download an environment of a Worker */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_name: string; environment_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Upload an environment of a Worker */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_name: string; environment_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings": {
    /** Get the settings of an environment of a Worker */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_name: string; environment_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the settings of an environment of a Worker */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_name: string; environment_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

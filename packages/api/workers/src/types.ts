// Written by `pnpm generate` from openapi/workers.yaml. Not edited by hand.

export interface DeletedVersion {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: VersionDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: VersionDeleteSource;
  }[];
  success: true;
}

export interface DeletedWorker {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: WorkerDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: WorkerDeleteSource;
  }[];
  success: true;
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

export interface MigrationStepInput {
  deleted_classes?: string[];
  new_classes?: string[];
  new_sqlite_classes?: string[];
  renamed_classes?: WorkersRenamedClass[];
  transferred_classes?: WorkersTransferredClass[];
}

export interface NewWorkersVersion {
  annotations?: VersionCreateAnnotations;
  assets?: VersionAssets;
  bindings?: (WorkersBindingKindAi | WorkersBindingKindAiSearch | WorkersBindingKindAiSearchNamespace | WorkersBindingKindMessaging | WorkersBindingKindAnalyticsEngine | WorkersBindingKindArtifacts | WorkersBindingKindAssets | WorkersBindingKindBrowser | WorkersBindingKindD1 | WorkersBindingKindDataBlob | WorkersBindingKindDispatchNamespace | WorkersBindingKindDurableObjectNamespace | WorkersBindingKindHyperdrive | WorkersBindingKindInherit | WorkersBindingKindImages | WorkersBindingKindJson | WorkersBindingKindKvNamespace | WorkersBindingKindMedia | WorkersBindingKindMtlsCertificate | WorkersBindingKindPlainText | WorkersBindingKindPipelines | WorkersBindingKindK2 | WorkersBindingKindQueue | WorkersBindingKindRatelimit | WorkersBindingKindR2Bucket | VersionWorkersBindingKindSecretText | WorkersBindingKindSendEmail | WorkersBindingKindService | WorkersBindingKindTextBlob | WorkersBindingKindVectorize | WorkersBindingKindVersionMetadata | WorkersBindingKindSecretsStoreSecret | WorkersBindingKindFlagship | VersionWorkersBindingKindSecretKey | WorkersBindingKindWorkflow | WorkersBindingKindWasmModule | WorkersBindingKindVpcService | WorkersBindingKindVpcNetwork)[];
  cache_options?: WorkersCacheOptions;
  compatibility_date?: string;
  compatibility_flags?: string[];
  containers?: VersionContainer[];
  exports?: {
    [key: string]: WorkerExport | WorkersDurableObjectExport | WorkersDurableObjectDeletedExport | VersionWorkersDurableObjectRenamedExport | VersionWorkersDurableObjectTransferredExport | WorkersDurableObjectExpectingTransferExport;
  };
  limits?: VersionLimits;
  main_module?: string;
  migrations?: SingleStepMigrationInput | WorkersMultipleStepMigrations;
  modules?: VersionModule[];
  package_dependencies?: WorkersPackageDependency[];
  placement?: WorkersMode | WorkersRegion | WorkersHostname | WorkersHost | TargetedWorkers | WorkersForm6 | WorkersForm7 | WorkersForm8;
  /** @deprecated */
  usage_model?: "standard" | "bundled" | "unbound";
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

export interface SingleStepMigrationInput {
  deleted_classes?: string[];
  new_classes?: string[];
  new_sqlite_classes?: string[];
  new_tag?: string;
  old_tag?: string;
  renamed_classes?: WorkersRenamedClass[];
  transferred_classes?: WorkersTransferredClass[];
}

export interface TargetedWorkers {
  mode: "targeted";
  region: string;
}

export interface Version {
  annotations?: VersionAnnotations;
  assets?: VersionAssets;
  author_email?: string;
  author_id?: string;
  bindings?: (WorkersBindingKindAi | WorkersBindingKindAiSearch | WorkersBindingKindAiSearchNamespace | WorkersBindingKindMessaging | WorkersBindingKindAnalyticsEngine | WorkersBindingKindArtifacts | WorkersBindingKindAssets | WorkersBindingKindBrowser | WorkersBindingKindD1 | WorkersBindingKindDataBlob | WorkersBindingKindDispatchNamespace | WorkersBindingKindDurableObjectNamespace | WorkersBindingKindHyperdrive | WorkersBindingKindInherit | WorkersBindingKindImages | WorkersBindingKindJson | WorkersBindingKindKvNamespace | WorkersBindingKindMedia | WorkersBindingKindMtlsCertificate | WorkersBindingKindPlainText | WorkersBindingKindPipelines | WorkersBindingKindK2 | WorkersBindingKindQueue | WorkersBindingKindRatelimit | WorkersBindingKindR2Bucket | VersionWorkersBindingKindSecretText2 | WorkersBindingKindSendEmail | WorkersBindingKindService | WorkersBindingKindTextBlob | WorkersBindingKindVectorize | WorkersBindingKindVersionMetadata | WorkersBindingKindSecretsStoreSecret | WorkersBindingKindFlagship | VersionWorkersBindingKindSecretKey2 | WorkersBindingKindWorkflow | WorkersBindingKindWasmModule | WorkersBindingKindVpcService | WorkersBindingKindVpcNetwork)[];
  cache_options?: WorkersCacheOptions;
  compatibility_date?: string;
  compatibility_flags?: string[];
  containers?: VersionContainer[];
  created_on: string;
  exports?: {
    [key: string]: WorkerExport | WorkersDurableObjectExport | WorkersDurableObjectDeletedExport | WorkersScriptWorkersDurableObjectRenamedExport | WorkersScriptWorkersDurableObjectTransferredExport | WorkersDurableObjectExpectingTransferExport;
  };
  exports_reconciliation?: WorkersExportsReconciliation;
  id: string;
  limits?: VersionLimits2;
  main_module?: string;
  migration_tag?: string;
  migrations?: Record<string, unknown> | Record<string, unknown>;
  modules?: VersionModule[];
  number: number;
  package_dependencies?: WorkersPackageDependency[];
  placement?: WorkersMode | WorkersRegion | WorkersHostname | WorkersHost | TargetedWorkers | WorkersForm6 | WorkersForm7 | WorkersForm8;
  source?: string;
  startup_time_ms?: number;
  urls: string[];
  /** @deprecated */
  usage_model?: "standard" | "bundled" | "unbound";
}

export interface VersionAnnotations {
  "workers/message"?: string;
  "workers/tag"?: string;
  "workers/triggered_by"?: string;
}

export interface VersionAssets {
  config?: {
    base_path?: string | null;
    html_handling?: "auto-trailing-slash" | "force-trailing-slash" | "drop-trailing-slash" | "none";
    not_found_handling?: "none" | "404-page" | "single-page-application";
    run_worker_first?: string[] | boolean;
  };
  jwt?: string;
}

export interface VersionContainer {
  class_name: string;
}

export interface VersionCreateAnnotations {
  "workers/message"?: string;
  "workers/tag"?: string;
}

export interface VersionDeleteSource {
  pointer?: string;
}

export interface VersionLimits {
  cpu_ms?: number;
  subrequests?: number;
}

export interface VersionLimits2 {
  cpu_ms?: number;
  subrequests?: number;
}

export interface VersionModule {
  content_base64: string;
  content_type: string;
  name: string;
}

export interface VersionWorkersBindingKindSecretKey {
  algorithm: unknown;
  format: "raw" | "pkcs8" | "spki" | "jwk";
  key_base64?: string;
  key_jwk?: unknown;
  name: string;
  type: "secret_key";
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
}

export interface VersionWorkersBindingKindSecretKey2 {
  algorithm: unknown;
  format: "raw" | "pkcs8" | "spki" | "jwk";
  name: string;
  type: "secret_key";
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
}

export interface VersionWorkersBindingKindSecretText {
  name: string;
  text: string;
  type: "secret_text";
}

export interface VersionWorkersBindingKindSecretText2 {
  name: string;
  type: "secret_text";
}

export interface VersionWorkersDurableObjectRenamedExport {
  renamed_to: string;
  state: "renamed";
  type: "durable-object";
}

export interface VersionWorkersDurableObjectTransferredExport {
  state: "transferred";
  transferred_to: string;
  type: "durable-object";
}

export interface Worker {
  created_on: string;
  deployed_on?: string | null;
  id: string;
  logpush: boolean;
  name: string;
  observability: WorkerObservability;
  previews_base_config?: WorkerPreviewsBaseConfig;
  references: {
    dispatch_namespace_outbounds: {
      namespace_id: string;
      namespace_name: string;
      worker_id: string;
      worker_name: string;
    }[];
    domains: {
      certificate_id: string;
      hostname: string;
      id: string;
      zone_id: string;
      zone_name: string;
    }[];
    durable_objects: {
      namespace_id: string;
      namespace_name: string;
      worker_id: string;
      worker_name: string;
    }[];
    queues: {
      queue_consumer_id: string;
      queue_id: string;
      queue_name: string;
    }[];
    workers: {
      id: string;
      name: string;
    }[];
  };
  subdomain: {
    enabled?: boolean;
    preview_url_suffix?: string;
    previews_enabled?: boolean;
    url?: string;
  };
  tags: string[];
  tail_consumers: WorkerTailConsumer[];
  updated_on: string;
}

export interface WorkerDeleteSource {
  pointer?: string;
}

export interface WorkerEdit {
  logpush: boolean;
  name: string;
  observability: WorkerObservability;
  previews_base_config?: WorkerPreviewsBaseConfig;
  subdomain: WorkerSubdomain;
  tags: string[];
  tail_consumers: WorkerTailConsumer[];
}

export interface WorkerExport {
  cache?: {
    enabled: boolean;
  };
  state?: "created";
  type: "worker";
}

export interface WorkerInput {
  logpush?: boolean;
  name: string;
  observability?: WorkerObservability;
  previews_base_config?: WorkerPreviewsBaseConfig;
  subdomain?: WorkerSubdomain;
  tags?: string[];
  tail_consumers?: WorkerTailConsumer[];
}

export interface WorkerObservability {
  enabled?: boolean;
  head_sampling_rate?: number;
  issues?: WorkersIssues | null;
  logs?: {
    destinations?: string[];
    enabled?: boolean;
    head_sampling_rate?: number;
    invocation_logs?: boolean;
    persist?: boolean;
  };
  redact_query_string?: boolean;
  traces?: {
    destinations?: string[];
    enabled?: boolean;
    head_sampling_rate?: number;
    persist?: boolean;
    propagation_policy?: "authenticated" | "accept" | null;
  };
}

export interface WorkerPreviewsBaseConfig {
  cache_options?: WorkersCacheOptions;
  env?: {
    [key: string]: {
      type: string;
    } & {
      [key: string]: unknown;
    };
  };
  limits?: VersionLimits;
  logpush?: boolean;
  observability?: WorkerObservability;
  placement?: WorkersMode | WorkersRegion | WorkersHostname | WorkersHost | TargetedWorkers | WorkersForm6 | WorkersForm7 | WorkersForm8;
  tail_consumers?: WorkerTailConsumer[];
}

export interface WorkerSubdomain {
  enabled?: boolean;
  previews_enabled?: boolean;
}

export interface WorkerTailConsumer {
  name: string;
}

export interface WorkersBindingKindAi {
  name: string;
  type: "ai";
}

export interface WorkersBindingKindAiSearch {
  instance_name: string;
  name: string;
  namespace?: string;
  type: "ai_search";
}

export interface WorkersBindingKindAiSearchNamespace {
  name: string;
  namespace: string;
  type: "ai_search_namespace";
}

export interface WorkersBindingKindAnalyticsEngine {
  dataset: string;
  name: string;
  type: "analytics_engine";
}

export interface WorkersBindingKindArtifacts {
  name: string;
  namespace: string;
  type: "artifacts";
}

export interface WorkersBindingKindAssets {
  name: string;
  type: "assets";
}

export interface WorkersBindingKindBrowser {
  name: string;
  type: "browser";
}

export interface WorkersBindingKindD1 {
  database_id: string;
  /** @deprecated */
  id?: string;
  name: string;
  type: "d1";
}

export interface WorkersBindingKindDataBlob {
  name: string;
  part: string;
  /** @deprecated */
  type: "data_blob";
}

export interface WorkersBindingKindDispatchNamespace {
  name: string;
  namespace: string;
  outbound?: {
    params?: {
      name: string;
    }[];
    worker?: {
      entrypoint?: string;
      environment?: string;
      service?: string;
    };
  };
  type: "dispatch_namespace";
}

export interface WorkersBindingKindDurableObjectNamespace {
  class_name?: string;
  dispatch_namespace?: string;
  environment?: string;
  name: string;
  namespace_id?: string;
  script_name?: string;
  type: "durable_object_namespace";
}

export interface WorkersBindingKindFlagship {
  app_id: string;
  name: string;
  type: "flagship";
}

export interface WorkersBindingKindHyperdrive {
  id: string;
  name: string;
  type: "hyperdrive";
}

export interface WorkersBindingKindImages {
  name: string;
  type: "images";
}

export interface WorkersBindingKindInherit {
  name: string;
  old_name?: string;
  type: "inherit";
  version_id?: string;
}

export interface WorkersBindingKindJson {
  json: unknown;
  name: string;
  type: "json";
}

export interface WorkersBindingKindK2 {
  name: string;
  stream: string;
  type: "k2";
}

export interface WorkersBindingKindKvNamespace {
  name: string;
  namespace_id: string;
  type: "kv_namespace";
}

export interface WorkersBindingKindMedia {
  name: string;
  type: "media";
}

export interface WorkersBindingKindMessaging {
  name: string;
  namespace: string;
  type: "messaging";
}

export interface WorkersBindingKindMtlsCertificate {
  certificate_id: string;
  name: string;
  type: "mtls_certificate";
}

export interface WorkersBindingKindPipelines {
  name: string;
  pipeline: string;
  type: "pipelines";
}

export interface WorkersBindingKindPlainText {
  name: string;
  text: string;
  type: "plain_text";
}

export interface WorkersBindingKindQueue {
  name: string;
  queue_name: string;
  type: "queue";
}

export interface WorkersBindingKindR2Bucket {
  bucket_name: string;
  jurisdiction?: "eu" | "fedramp" | "fedramp-high" | "us";
  name: string;
  type: "r2_bucket";
}

export interface WorkersBindingKindRatelimit {
  name: string;
  namespace_id: string;
  simple: {
    limit: number;
    mitigation_timeout?: number;
    period: number;
  };
  type: "ratelimit";
}

export interface WorkersBindingKindSecretsStoreSecret {
  name: string;
  secret_name: string;
  store_id: string;
  type: "secrets_store_secret";
}

export interface WorkersBindingKindSendEmail {
  allowed_destination_addresses?: string[];
  allowed_sender_addresses?: string[];
  destination_address?: string;
  name: string;
  type: "send_email";
}

export interface WorkersBindingKindService {
  entrypoint?: string;
  environment?: string;
  name: string;
  service: string;
  type: "service";
}

export interface WorkersBindingKindTextBlob {
  name: string;
  part: string;
  /** @deprecated */
  type: "text_blob";
}

export interface WorkersBindingKindVectorize {
  index_name: string;
  name: string;
  type: "vectorize";
}

export interface WorkersBindingKindVersionMetadata {
  name: string;
  type: "version_metadata";
}

export interface WorkersBindingKindVpcNetwork {
  identity?: "runtime-email-alpha";
  name: string;
  network_id?: string;
  tunnel_id?: string;
  type: "vpc_network";
}

export interface WorkersBindingKindVpcService {
  name: string;
  service_id: string;
  type: "vpc_service";
}

export interface WorkersBindingKindWasmModule {
  name: string;
  part: string;
  /** @deprecated */
  type: "wasm_module";
}

export interface WorkersBindingKindWorkflow {
  class_name?: string;
  name: string;
  script_name?: string;
  type: "workflow";
  workflow_name: string;
}

export interface WorkersCacheOptions {
  cross_version_cache?: boolean;
  enabled: boolean;
}

export interface WorkersDeleteQuery {
  force?: boolean;
}

export interface WorkersDurableObjectDeletedExport {
  state: "deleted";
  type: "durable-object";
}

export interface WorkersDurableObjectExpectingTransferExport {
  container?: string;
  state: "expecting-transfer";
  storage: "sqlite" | "legacy-kv";
  transfer_from: string;
  type: "durable-object";
}

export interface WorkersDurableObjectExport {
  container?: string;
  state?: "created";
  storage: "sqlite" | "legacy-kv";
  type: "durable-object";
}

export interface WorkersExportsReconciliation {
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

export interface WorkersForm6 {
  hostname: string;
  mode: "targeted";
}

export interface WorkersForm7 {
  host: string;
  mode: "targeted";
}

export interface WorkersForm8 {
  mode: "targeted";
  target: (WorkersRegion | WorkersHostname | WorkersHost)[];
}

export interface WorkersHost {
  host: string;
}

export interface WorkersHostname {
  hostname: string;
}

export interface WorkersIndexQuery {
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** What the list is sorted by. */
  order_by?: "deployed_on" | "updated_on" | "created_on" | "name";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface WorkersIssues {
  enabled?: boolean;
}

export interface WorkersMode {
  mode: "smart";
}

export interface WorkersMultipleStepMigrations {
  new_tag?: string;
  old_tag?: string;
  steps?: MigrationStepInput[];
}

export interface WorkersPackageDependency {
  installedVersion: string;
  name: string;
  packageJsonVersion: string;
}

export interface WorkersRegion {
  region: string;
}

export interface WorkersRenamedClass {
  from?: string;
  to?: string;
}

export interface WorkersScriptWorkersDurableObjectRenamedExport {
  state: "renamed";
  type: "durable-object";
}

export interface WorkersScriptWorkersDurableObjectTransferredExport {
  state: "transferred";
  type: "durable-object";
}

export interface WorkersTransferredClass {
  from?: string;
  from_script?: string;
  to?: string;
}

export interface WorkersVersionsCreateQuery {
  deploy?: boolean;
}

export interface WorkersVersionsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface WorkersVersionsShowQuery {
  include?: "modules";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/workers": {
    /** List the Workers of an account */
    get: {
      parameters: {
        query?: WorkersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Worker[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Worker for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkerInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Worker;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/workers/{worker_id}": {
    /** Get a Worker of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; worker_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Worker;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Worker of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; worker_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkerInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Worker;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Worker of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; worker_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkerEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Worker;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Worker of an account */
    delete: {
      parameters: {
        query?: WorkersDeleteQuery;
        header?: never;
        path: { account_id: string; worker_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedWorker } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/workers/{worker_id}/versions": {
    /** List the versions of a Worker */
    get: {
      parameters: {
        query?: WorkersVersionsIndexQuery;
        header?: never;
        path: { account_id: string; worker_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Version[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a version for a Worker */
    post: {
      parameters: {
        query?: WorkersVersionsCreateQuery;
        header?: never;
        path: { account_id: string; worker_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewWorkersVersion } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Version;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}": {
    /** Get a version of a Worker */
    get: {
      parameters: {
        query?: WorkersVersionsShowQuery;
        header?: never;
        path: { account_id: string; worker_id: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Version;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a version of a Worker */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; worker_id: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedVersion } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

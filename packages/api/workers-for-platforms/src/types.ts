// Written by `pnpm generate` from openapi/workers-for-platforms.yaml. Not edited by hand.

export interface AssetUpload {
  buckets?: string[][];
  jwt?: string;
}

export type Binding = ScriptWorkersBindingKindAi | ScriptWorkersBindingKindAiSearch | ScriptWorkersBindingKindAiSearchNamespace | ScriptWorkersBindingKindMessaging | ScriptWorkersBindingKindAnalyticsEngine | ScriptWorkersBindingKindArtifacts | ScriptWorkersBindingKindAssets | ScriptWorkersBindingKindBrowser | ScriptWorkersBindingKindD1 | ScriptWorkersBindingKindDataBlob | ScriptWorkersBindingKindDispatchNamespace | ScriptWorkersBindingKindDurableObjectNamespace | ScriptWorkersBindingKindHyperdrive | ScriptWorkersBindingKindInherit | ScriptWorkersBindingKindImages | ScriptWorkersBindingKindJson | ScriptWorkersBindingKindKvNamespace | ScriptWorkersBindingKindMedia | ScriptWorkersBindingKindMtlsCertificate | ScriptWorkersBindingKindPlainText | ScriptWorkersBindingKindPipelines | ScriptWorkersBindingKindK2 | ScriptWorkersBindingKindQueue | ScriptWorkersBindingKindRatelimit | ScriptWorkersBindingKindR2Bucket | SecretWorkersBindingKindSecretText | ScriptWorkersBindingKindSendEmail | ScriptWorkersBindingKindService | ScriptWorkersBindingKindTextBlob | ScriptWorkersBindingKindVectorize | ScriptWorkersBindingKindVersionMetadata | ScriptWorkersBindingKindSecretsStoreSecret | ScriptWorkersBindingKindFlagship | SecretWorkersBindingKindSecretKey | ScriptWorkersBindingKindWorkflow | ScriptWorkersBindingKindWasmModule | ScriptWorkersBindingKindVpcService | ScriptWorkersBindingKindVpcNetwork;

export interface ConsumerScript {
  environment?: string;
  namespace?: string;
  service: string;
}

export interface DispatchNamespace {
  created_by?: string;
  created_on?: string;
  modified_by?: string;
  modified_on?: string;
  namespace_id?: string;
  namespace_name?: string;
  script_count?: number;
  trusted_workers?: boolean;
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

export interface NamespaceScript {
  created_on?: string;
  dispatch_namespace?: string;
  modified_on?: string;
  script?: WorkersScript;
}

export type NamespaceScriptContentUpdate = {
  files?: Blob[];
  metadata: WorkerMetadataInput;
} & {
  [key: string]: unknown;
};

export type NamespaceScriptSecret = SecretWorkersBindingKindSecretText | SecretWorkersBindingKindSecretKey;

export interface NamespaceScriptSecretBulk {
  [key: string]: SecretWorkersBindingKindSecretText | SecretWorkersBindingKindSecretKey;
}

export interface NamespaceScriptSecretBulkUpdate {
  secrets?: {
    [key: string]: SecretBulkWorkersBindingKindSecretText | SecretBulkWorkersBindingKindSecretKey | null;
  };
  version_tags?: {
    [key: string]: unknown;
  };
}

export type NamespaceScriptSecretUpdate = {
  name: string;
  text: string;
  type: "secret_text";
} | {
  algorithm: unknown;
  format: "raw" | "pkcs8" | "spki" | "jwk";
  key_base64?: string;
  key_jwk?: unknown;
  name: string;
  type: "secret_key";
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
};

export interface NamespaceScriptSettingsEdit {
  settings?: {
    bindings?: (ScriptWorkersBindingKindAi | ScriptWorkersBindingKindAiSearch | ScriptWorkersBindingKindAiSearchNamespace | ScriptWorkersBindingKindMessaging | ScriptWorkersBindingKindAnalyticsEngine | ScriptWorkersBindingKindArtifacts | ScriptWorkersBindingKindAssets | ScriptWorkersBindingKindBrowser | ScriptWorkersBindingKindD1 | ScriptWorkersBindingKindDataBlob | ScriptWorkersBindingKindDispatchNamespace | ScriptWorkersBindingKindDurableObjectNamespace | ScriptWorkersBindingKindHyperdrive | ScriptWorkersBindingKindInherit | ScriptWorkersBindingKindImages | ScriptWorkersBindingKindJson | ScriptWorkersBindingKindKvNamespace | ScriptWorkersBindingKindMedia | ScriptWorkersBindingKindMtlsCertificate | ScriptWorkersBindingKindPlainText | ScriptWorkersBindingKindPipelines | ScriptWorkersBindingKindK2 | ScriptWorkersBindingKindQueue | ScriptWorkersBindingKindRatelimit | ScriptWorkersBindingKindR2Bucket | SecretBulkWorkersBindingKindSecretText | ScriptWorkersBindingKindSendEmail | ScriptWorkersBindingKindService | ScriptWorkersBindingKindTextBlob | ScriptWorkersBindingKindVectorize | ScriptWorkersBindingKindVersionMetadata | ScriptWorkersBindingKindSecretsStoreSecret | ScriptWorkersBindingKindFlagship | SecretBulkWorkersBindingKindSecretKey | ScriptWorkersBindingKindWorkflow | ScriptWorkersBindingKindWasmModule | ScriptWorkersBindingKindVpcService | ScriptWorkersBindingKindVpcNetwork)[];
    cache_options?: ScriptCacheOptions;
    compatibility_date?: string;
    compatibility_flags?: string[];
    exports?: {
      [key: string]: ScriptWorkerExport | ScriptWorkersDurableObjectExport | ScriptWorkersDurableObjectDeletedExport | NamespaceScriptWorkersDurableObjectRenamedExport | NamespaceScriptWorkersDurableObjectTransferredExport | ScriptWorkersDurableObjectExpectingTransferExport;
    };
    limits?: SettingLimits;
    logpush?: boolean;
    migrations?: SingleStepMigrationInput | ScriptWorkersMultipleStepMigrations;
    observability?: SettingObservability;
    placement?: SettingMode | ScriptRegion | ScriptHostname | ScriptHost | TargetedSettingResponse | SettingForm6 | SettingForm7 | SettingForm8;
    tags?: string[] | null;
    tail_consumers?: ConsumerScript[] | null;
    usage_model?: "standard" | "bundled" | "unbound";
  };
}

export type NamespaceScriptUpdate = {
  files?: Blob[];
  metadata: {
    assets?: {
      config?: {
        _headers?: string;
        _redirects?: string;
        base_path?: string | null;
        html_handling?: "auto-trailing-slash" | "force-trailing-slash" | "drop-trailing-slash" | "none";
        not_found_handling?: "none" | "404-page" | "single-page-application";
        run_worker_first?: string[] | boolean;
        /** @deprecated */
        serve_directly?: boolean;
      };
      jwt?: string;
    };
    bindings?: (ScriptWorkersBindingKindAi | ScriptWorkersBindingKindAiSearch | ScriptWorkersBindingKindAiSearchNamespace | ScriptWorkersBindingKindMessaging | ScriptWorkersBindingKindAnalyticsEngine | ScriptWorkersBindingKindArtifacts | ScriptWorkersBindingKindAssets | ScriptWorkersBindingKindBrowser | ScriptWorkersBindingKindD1 | ScriptWorkersBindingKindDataBlob | ScriptWorkersBindingKindDispatchNamespace | {
      class_name?: string;
      dispatch_namespace?: string;
      environment?: string;
      name: string;
      namespace_id?: string;
      script_name?: string;
      type: "durable_object_namespace";
    } | ScriptWorkersBindingKindHyperdrive | ScriptWorkersBindingKindInherit | ScriptWorkersBindingKindImages | ScriptWorkersBindingKindJson | {
      name: string;
      namespace_id: string;
      type: "kv_namespace";
    } | ScriptWorkersBindingKindMedia | ScriptWorkersBindingKindMtlsCertificate | ScriptWorkersBindingKindPlainText | ScriptWorkersBindingKindPipelines | ScriptWorkersBindingKindK2 | ScriptWorkersBindingKindQueue | ScriptWorkersBindingKindRatelimit | ScriptWorkersBindingKindR2Bucket | SecretBulkWorkersBindingKindSecretText | ScriptWorkersBindingKindSendEmail | ScriptWorkersBindingKindService | ScriptWorkersBindingKindTextBlob | ScriptWorkersBindingKindVectorize | ScriptWorkersBindingKindVersionMetadata | ScriptWorkersBindingKindSecretsStoreSecret | ScriptWorkersBindingKindFlagship | SecretBulkWorkersBindingKindSecretKey | ScriptWorkersBindingKindWorkflow | ScriptWorkersBindingKindWasmModule | ScriptWorkersBindingKindVpcService | ScriptWorkersBindingKindVpcNetwork)[];
    body_part?: string;
    cache_options?: ScriptCacheOptions;
    compatibility_date?: string;
    compatibility_flags?: string[];
    exports?: {
      [key: string]: ScriptWorkerExport | ScriptWorkersDurableObjectExport | ScriptWorkersDurableObjectDeletedExport | NamespaceScriptWorkersDurableObjectRenamedExport | NamespaceScriptWorkersDurableObjectTransferredExport | ScriptWorkersDurableObjectExpectingTransferExport;
    };
    keep_assets?: boolean;
    keep_bindings?: string[];
    limits?: {
      cpu_ms?: number;
      subrequests?: number;
    };
    logpush?: boolean;
    main_module?: string;
    migrations?: SingleStepMigrationInput | ScriptWorkersMultipleStepMigrations;
    observability?: SettingObservability;
    package_dependencies?: {
      installedVersion: string;
      name: string;
      packageJsonVersion: string;
    }[];
    placement?: {
      mode: "smart";
    } | {
      region: string;
    } | {
      hostname: string;
    } | {
      host: string;
    } | TargetedSettingResponse | SettingForm6 | SettingForm7 | SettingForm8;
    tags?: string[];
    tail_consumers?: ConsumerScript[] | null;
    usage_model?: "standard" | "bundled" | "unbound";
  };
} & {
  [key: string]: unknown;
};

export interface NamespaceScriptWorkersDurableObjectRenamedExport {
  renamed_to: string;
  state: "renamed";
  type: "durable-object";
}

export interface NamespaceScriptWorkersDurableObjectTransferredExport {
  state: "transferred";
  transferred_to: string;
  type: "durable-object";
}

export interface NewAssetUpload {
  manifest: {
    [key: string]: {
      hash: string;
      size: number;
    };
  };
}

export interface NewDispatchNamespace {
  name?: string;
}

export interface ScriptCacheOptions {
  cross_version_cache?: boolean;
  enabled: boolean;
}

export interface ScriptForm2 {
  last_analyzed_at?: string;
  region: string;
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface ScriptForm3 {
  hostname: string;
  last_analyzed_at?: string;
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface ScriptForm4 {
  host: string;
  last_analyzed_at?: string;
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface ScriptForm6 {
  hostname: string;
  last_analyzed_at?: string;
  mode: "targeted";
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface ScriptForm7 {
  host: string;
  last_analyzed_at?: string;
  mode: "targeted";
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface ScriptForm8 {
  last_analyzed_at?: string;
  mode: "targeted";
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  target: (WorkersRegion | WorkersHostname | WorkersHost)[];
}

export interface ScriptHost {
  host: string;
}

export interface ScriptHostname {
  hostname: string;
}

export interface ScriptNamedHandler {
  handlers?: string[];
  name?: string;
}

export interface ScriptObservability {
  enabled: boolean;
  head_sampling_rate?: number | null;
  issues?: WorkersIssues | null;
  logs?: {
    destinations?: string[];
    enabled: boolean;
    head_sampling_rate?: number | null;
    invocation_logs: boolean;
    persist?: boolean;
  } | null;
  redact_query_string?: boolean;
  traces?: {
    destinations?: string[];
    enabled?: boolean;
    head_sampling_rate?: number | null;
    persist?: boolean;
    propagation_policy?: "authenticated" | "accept" | null;
  } | null;
}

export interface ScriptRegion {
  region: string;
}

export interface ScriptSettings {
  bindings?: (ScriptWorkersBindingKindAi | ScriptWorkersBindingKindAiSearch | ScriptWorkersBindingKindAiSearchNamespace | ScriptWorkersBindingKindMessaging | ScriptWorkersBindingKindAnalyticsEngine | ScriptWorkersBindingKindArtifacts | ScriptWorkersBindingKindAssets | ScriptWorkersBindingKindBrowser | ScriptWorkersBindingKindD1 | ScriptWorkersBindingKindDataBlob | ScriptWorkersBindingKindDispatchNamespace | ScriptWorkersBindingKindDurableObjectNamespace | ScriptWorkersBindingKindHyperdrive | ScriptWorkersBindingKindInherit | ScriptWorkersBindingKindImages | ScriptWorkersBindingKindJson | ScriptWorkersBindingKindKvNamespace | ScriptWorkersBindingKindMedia | ScriptWorkersBindingKindMtlsCertificate | ScriptWorkersBindingKindPlainText | ScriptWorkersBindingKindPipelines | ScriptWorkersBindingKindK2 | ScriptWorkersBindingKindQueue | ScriptWorkersBindingKindRatelimit | ScriptWorkersBindingKindR2Bucket | SecretWorkersBindingKindSecretText | ScriptWorkersBindingKindSendEmail | ScriptWorkersBindingKindService | ScriptWorkersBindingKindTextBlob | ScriptWorkersBindingKindVectorize | ScriptWorkersBindingKindVersionMetadata | ScriptWorkersBindingKindSecretsStoreSecret | ScriptWorkersBindingKindFlagship | SecretWorkersBindingKindSecretKey | ScriptWorkersBindingKindWorkflow | ScriptWorkersBindingKindWasmModule | ScriptWorkersBindingKindVpcService | ScriptWorkersBindingKindVpcNetwork)[];
  cache_options?: ScriptCacheOptions;
  compatibility_date?: string;
  compatibility_flags?: string[];
  exports_reconciliation?: {
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
  };
  limits?: SettingLimits;
  logpush?: boolean;
  migrations?: unknown;
  observability?: SettingObservability;
  placement?: SettingMode | ScriptRegion | ScriptHostname | ScriptHost | TargetedSettingResponse | SettingForm6 | SettingForm7 | SettingForm8;
  tags?: string[] | null;
  tail_consumers?: ConsumerScript[] | null;
  usage_model?: "standard" | "bundled" | "unbound";
}

export interface ScriptWorkerExport {
  cache?: {
    enabled: boolean;
  };
  state?: "created";
  type: "worker";
}

export interface ScriptWorkersBindingKindAi {
  name: string;
  type: "ai";
}

export interface ScriptWorkersBindingKindAiSearch {
  instance_name: string;
  name: string;
  namespace?: string;
  type: "ai_search";
}

export interface ScriptWorkersBindingKindAiSearchNamespace {
  name: string;
  namespace: string;
  type: "ai_search_namespace";
}

export interface ScriptWorkersBindingKindAnalyticsEngine {
  dataset: string;
  name: string;
  type: "analytics_engine";
}

export interface ScriptWorkersBindingKindArtifacts {
  name: string;
  namespace: string;
  type: "artifacts";
}

export interface ScriptWorkersBindingKindAssets {
  name: string;
  type: "assets";
}

export interface ScriptWorkersBindingKindBrowser {
  name: string;
  type: "browser";
}

export interface ScriptWorkersBindingKindD1 {
  database_id: string;
  /** @deprecated */
  id?: string;
  name: string;
  type: "d1";
}

export interface ScriptWorkersBindingKindDataBlob {
  name: string;
  part: string;
  /** @deprecated */
  type: "data_blob";
}

export interface ScriptWorkersBindingKindDispatchNamespace {
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

export interface ScriptWorkersBindingKindDurableObjectNamespace {
  class_name?: string;
  dispatch_namespace?: string;
  environment?: string;
  name: string;
  namespace_id?: string;
  script_name?: string;
  type: "durable_object_namespace";
}

export interface ScriptWorkersBindingKindFlagship {
  app_id: string;
  name: string;
  type: "flagship";
}

export interface ScriptWorkersBindingKindHyperdrive {
  id: string;
  name: string;
  type: "hyperdrive";
}

export interface ScriptWorkersBindingKindImages {
  name: string;
  type: "images";
}

export interface ScriptWorkersBindingKindInherit {
  name: string;
  old_name?: string;
  type: "inherit";
  version_id?: string;
}

export interface ScriptWorkersBindingKindJson {
  json: unknown;
  name: string;
  type: "json";
}

export interface ScriptWorkersBindingKindK2 {
  name: string;
  stream: string;
  type: "k2";
}

export interface ScriptWorkersBindingKindKvNamespace {
  name: string;
  namespace_id: string;
  type: "kv_namespace";
}

export interface ScriptWorkersBindingKindMedia {
  name: string;
  type: "media";
}

export interface ScriptWorkersBindingKindMessaging {
  name: string;
  namespace: string;
  type: "messaging";
}

export interface ScriptWorkersBindingKindMtlsCertificate {
  certificate_id: string;
  name: string;
  type: "mtls_certificate";
}

export interface ScriptWorkersBindingKindPipelines {
  name: string;
  pipeline: string;
  type: "pipelines";
}

export interface ScriptWorkersBindingKindPlainText {
  name: string;
  text: string;
  type: "plain_text";
}

export interface ScriptWorkersBindingKindQueue {
  name: string;
  queue_name: string;
  type: "queue";
}

export interface ScriptWorkersBindingKindR2Bucket {
  bucket_name: string;
  jurisdiction?: "eu" | "fedramp" | "fedramp-high" | "us";
  name: string;
  type: "r2_bucket";
}

export interface ScriptWorkersBindingKindRatelimit {
  name: string;
  namespace_id: string;
  simple: {
    limit: number;
    mitigation_timeout?: number;
    period: number;
  };
  type: "ratelimit";
}

export interface ScriptWorkersBindingKindSecretsStoreSecret {
  name: string;
  secret_name: string;
  store_id: string;
  type: "secrets_store_secret";
}

export interface ScriptWorkersBindingKindSendEmail {
  allowed_destination_addresses?: string[];
  allowed_sender_addresses?: string[];
  destination_address?: string;
  name: string;
  type: "send_email";
}

export interface ScriptWorkersBindingKindService {
  entrypoint?: string;
  environment?: string;
  name: string;
  service: string;
  type: "service";
}

export interface ScriptWorkersBindingKindTextBlob {
  name: string;
  part: string;
  /** @deprecated */
  type: "text_blob";
}

export interface ScriptWorkersBindingKindVectorize {
  index_name: string;
  name: string;
  type: "vectorize";
}

export interface ScriptWorkersBindingKindVersionMetadata {
  name: string;
  type: "version_metadata";
}

export interface ScriptWorkersBindingKindVpcNetwork {
  identity?: "runtime-email-alpha";
  name: string;
  network_id?: string;
  tunnel_id?: string;
  type: "vpc_network";
}

export interface ScriptWorkersBindingKindVpcService {
  name: string;
  service_id: string;
  type: "vpc_service";
}

export interface ScriptWorkersBindingKindWasmModule {
  name: string;
  part: string;
  /** @deprecated */
  type: "wasm_module";
}

export interface ScriptWorkersBindingKindWorkflow {
  class_name?: string;
  name: string;
  script_name?: string;
  type: "workflow";
  workflow_name: string;
}

export interface ScriptWorkersDurableObjectDeletedExport {
  state: "deleted";
  type: "durable-object";
}

export interface ScriptWorkersDurableObjectExpectingTransferExport {
  container?: string;
  state: "expecting-transfer";
  storage: "sqlite" | "legacy-kv";
  transfer_from: string;
  type: "durable-object";
}

export interface ScriptWorkersDurableObjectExport {
  container?: string;
  state?: "created";
  storage: "sqlite" | "legacy-kv";
  type: "durable-object";
}

export interface ScriptWorkersMultipleStepMigrations {
  new_tag?: string;
  old_tag?: string;
  steps?: MigrationStepInput[];
}

export interface SecretBulkWorkersBindingKindSecretKey {
  algorithm: unknown;
  format: "raw" | "pkcs8" | "spki" | "jwk";
  key_base64?: string;
  key_jwk?: unknown;
  name: string;
  type: "secret_key";
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
}

export interface SecretBulkWorkersBindingKindSecretText {
  name: string;
  text: string;
  type: "secret_text";
}

export interface SecretWorkersBindingKindSecretKey {
  algorithm: unknown;
  format: "raw" | "pkcs8" | "spki" | "jwk";
  name: string;
  type: "secret_key";
  usages: ("encrypt" | "decrypt" | "sign" | "verify" | "deriveKey" | "deriveBits" | "wrapKey" | "unwrapKey")[];
}

export interface SecretWorkersBindingKindSecretText {
  name: string;
  type: "secret_text";
}

export interface SettingForm6 {
  hostname: string;
  mode: "targeted";
}

export interface SettingForm7 {
  host: string;
  mode: "targeted";
}

export interface SettingForm8 {
  mode: "targeted";
  target: (ScriptRegion | ScriptHostname | ScriptHost)[];
}

export interface SettingLimits {
  cpu_ms?: number;
  subrequests?: number;
}

export interface SettingMode {
  mode: "smart";
}

export interface SettingObservability {
  enabled: boolean;
  head_sampling_rate?: number | null;
  issues?: {
    enabled?: boolean;
  } | null;
  logs?: {
    destinations?: string[];
    enabled: boolean;
    head_sampling_rate?: number | null;
    invocation_logs: boolean;
    persist?: boolean;
  } | null;
  redact_query_string?: boolean;
  traces?: {
    destinations?: string[];
    enabled?: boolean;
    head_sampling_rate?: number | null;
    persist?: boolean;
    propagation_policy?: "authenticated" | "accept" | null;
  } | null;
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

export interface SmartScript {
  last_analyzed_at?: string;
  mode: "smart";
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface TargetedScript {
  last_analyzed_at?: string;
  mode: "targeted";
  region: string;
  status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
}

export interface TargetedSettingResponse {
  mode: "targeted";
  region: string;
}

export interface UpdatedNamespaceScript {
  cache_options?: ScriptCacheOptions;
  compatibility_date?: string;
  compatibility_flags?: string[];
  created_on?: string;
  entry_point?: string;
  etag?: string;
  exports?: {
    [key: string]: ScriptWorkerExport | ScriptWorkersDurableObjectExport | ScriptWorkersDurableObjectDeletedExport | {
      state: "renamed";
      type: "durable-object";
    } | {
      state: "transferred";
      type: "durable-object";
    } | ScriptWorkersDurableObjectExpectingTransferExport;
  };
  handlers?: string[];
  has_assets?: boolean;
  has_modules?: boolean;
  id?: string;
  last_deployed_from?: string;
  logpush?: boolean;
  migration_tag?: string;
  modified_on?: string;
  named_handlers?: {
    handlers?: string[];
    name?: string;
  }[];
  observability?: SettingObservability;
  placement?: {
    last_analyzed_at?: string;
    mode: "smart";
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    last_analyzed_at?: string;
    region: string;
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    hostname: string;
    last_analyzed_at?: string;
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    host: string;
    last_analyzed_at?: string;
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    last_analyzed_at?: string;
    mode: "targeted";
    region: string;
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    hostname: string;
    last_analyzed_at?: string;
    mode: "targeted";
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    host: string;
    last_analyzed_at?: string;
    mode: "targeted";
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  } | {
    last_analyzed_at?: string;
    mode: "targeted";
    status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
    target: (ScriptRegion | ScriptHostname | ScriptHost)[];
  };
  /** @deprecated */
  placement_mode?: "smart" | "targeted";
  /** @deprecated */
  placement_status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  startup_time_ms: number;
  tag?: string;
  tags?: string[] | null;
  tail_consumers?: ConsumerScript[] | null;
  usage_model?: "standard" | "bundled" | "unbound";
}

export interface WorkerExport {
  cache?: {
    enabled: boolean;
  };
  state?: "created";
  type: "worker";
}

export interface WorkerMetadataInput {
  body_part?: string;
  main_module?: string;
}

export interface WorkersCacheOptions {
  cross_version_cache?: boolean;
  enabled: boolean;
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

export interface WorkersForPlatformsEditResult {
  created_by?: string;
  created_on?: string;
  modified_by?: string;
  modified_on?: string;
  namespace_id?: string;
  namespace_name?: string;
  script_count?: number;
  trusted_workers?: boolean;
}

export interface WorkersForPlatformsScriptsContentUpdateHeaders {
  "CF-WORKER-BODY-PART"?: string;
  "CF-WORKER-MAIN-MODULE-PART"?: string;
}

export interface WorkersForPlatformsScriptsDeleteAllResult {
  deleted?: {
    id?: string;
  }[];
  deleted_count?: number;
  has_more?: boolean;
}

export interface WorkersForPlatformsScriptsDeleteQuery {
  force?: boolean;
}

export interface WorkersForPlatformsScriptsIndexResultItem {
  created_on?: string;
  dispatch_namespace?: string;
  modified_on?: string;
  script?: unknown;
}

export interface WorkersForPlatformsScriptsSecretsDeleteQuery {
  url_encoded?: boolean;
}

export interface WorkersForPlatformsScriptsSecretsShowQuery {
  url_encoded?: boolean;
}

export interface WorkersForPlatformsScriptsUpdateQuery {
  bindings_inherit?: "strict";
}

export interface WorkersForPlatformsUpdateResult {
  created_by?: string;
  created_on?: string;
  modified_by?: string;
  modified_on?: string;
  namespace_id?: string;
  namespace_name?: string;
  script_count?: number;
  trusted_workers?: boolean;
}

export interface WorkersHost {
  host: string;
}

export interface WorkersHostname {
  hostname: string;
}

export interface WorkersIssues {
  enabled?: boolean;
}

export interface WorkersRegion {
  region: string;
}

export interface WorkersRenamedClass {
  from?: string;
  to?: string;
}

export interface WorkersScript {
  cache_options?: WorkersCacheOptions;
  compatibility_date?: string;
  compatibility_flags?: string[];
  created_on?: string;
  etag?: string;
  exports?: {
    [key: string]: WorkerExport | WorkersDurableObjectExport | WorkersDurableObjectDeletedExport | WorkersScriptWorkersDurableObjectRenamedExport | WorkersScriptWorkersDurableObjectTransferredExport | WorkersDurableObjectExpectingTransferExport;
  };
  handlers?: string[];
  has_assets?: boolean;
  has_modules?: boolean;
  id?: string;
  last_deployed_from?: string;
  logpush?: boolean;
  migration_tag?: string;
  modified_on?: string;
  named_handlers?: ScriptNamedHandler[];
  observability?: ScriptObservability;
  placement?: SmartScript | ScriptForm2 | ScriptForm3 | ScriptForm4 | TargetedScript | ScriptForm6 | ScriptForm7 | ScriptForm8;
  /** @deprecated */
  placement_mode?: "smart" | "targeted";
  /** @deprecated */
  placement_status?: "SUCCESS" | "UNSUPPORTED_APPLICATION" | "INSUFFICIENT_INVOCATIONS";
  tag?: string;
  tags?: string[] | null;
  tail_consumers?: ConsumerScript[] | null;
  usage_model?: "standard" | "bundled" | "unbound";
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/dispatch/namespaces": {
    /** List the dispatch namespaces of an account */
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
          result: DispatchNamespace[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a dispatch namespace for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDispatchNamespace } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DispatchNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}": {
    /** Get a dispatch namespace of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DispatchNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a dispatch namespace of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_by?: string;
            created_on?: string;
            modified_by?: string;
            modified_on?: string;
            namespace_id?: string;
            namespace_name?: string;
            script_count?: number;
            trusted_workers?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a dispatch namespace of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_by?: string;
            created_on?: string;
            modified_by?: string;
            modified_on?: string;
            namespace_id?: string;
            namespace_name?: string;
            script_count?: number;
            trusted_workers?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a dispatch namespace of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string };
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
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts": {
    /** List the scripts of a dispatch namespace */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_on?: string;
            dispatch_namespace?: string;
            modified_on?: string;
            script?: unknown;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the scripts of a dispatch namespace */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            deleted?: {
              id?: string;
            }[];
            deleted_count?: number;
            has_more?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}": {
    /** Get a script of a dispatch namespace */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceScript;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a script of a dispatch namespace */
    put: {
      parameters: {
        query?: WorkersForPlatformsScriptsUpdateQuery;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/javascript": string; "multipart/form-data": NamespaceScriptUpdate; "text/javascript": string } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedNamespaceScript;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a script of a dispatch namespace */
    delete: {
      parameters: {
        query?: WorkersForPlatformsScriptsDeleteQuery;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
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
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session": {
    /** Create an assets upload session for a script */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAssetUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AssetUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings": {
    /** List the bindings of a script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Binding[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content": {
    /** Get the content of a script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the content of a script */
    put: {
      parameters: {
        query?: never;
        header?: WorkersForPlatformsScriptsContentUpdateHeaders;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NamespaceScriptContentUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkersScript;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets": {
    /** List the secrets of a script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceScriptSecret[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add or replace a secret of a script */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NamespaceScriptSecretUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceScriptSecret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk": {
    /** Change many secrets of a script at once */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NamespaceScriptSecretBulkUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceScriptSecretBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}": {
    /** Get a secret of a script */
    get: {
      parameters: {
        query?: WorkersForPlatformsScriptsSecretsShowQuery;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string; secret_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NamespaceScriptSecret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a secret of a script */
    delete: {
      parameters: {
        query?: WorkersForPlatformsScriptsSecretsDeleteQuery;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string; secret_name: string };
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
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings": {
    /** Get the settings of a script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the settings of a script */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NamespaceScriptSettingsEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScriptSettings;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags": {
    /** List the tags of a script */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
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
    /** Replace the tags of a script */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": string[] | null } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}": {
    /** Add a tag to a script */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string; tag: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a tag from a script */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dispatch_namespace: string; script_name: string; tag: string };
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
}

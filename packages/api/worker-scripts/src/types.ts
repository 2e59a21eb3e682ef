// Written by `pnpm generate` from openapi/worker-scripts.yaml. Not edited by hand.

/** A data set of Analytics Engine. */
export interface AnalyticsEngineBinding {
  /** The name of the data set. */
  dataset: string;
  name: BindingName;
  /** A data set. */
  type: "analytics_engine";
}

/** Something that a script can use by a name. Its `type` says what. */
export type Binding = KvNamespaceBinding | ServiceBinding | DurableObjectBinding | R2BucketBinding | QueueBinding | D1Binding | DispatchNamespaceBinding | MtlsCertificateBinding | PlainTextBinding | SecretTextBinding | JsonBinding | AnalyticsEngineBinding | HyperdriveBinding | VectorizeBinding | PlainBinding;

/** By what name the script uses it. */
export type BindingName = string;

/** The part that is a script which listens for events. */
export type BodyPart = string;

/** The day whose runtime the script expects, `YYYY-MM-DD`. */
export type CompatibilityDate = string;

/** What else of the runtime the script expects. */
export type CompatibilityFlags = string[];

/** A database of D1. */
export interface D1Binding {
  /** The same as the name. */
  binding?: string;
  /** The id of the database. */
  id: string;
  name: BindingName;
  /** A database of D1. */
  type: "d1";
}

/** A dispatch namespace, from which the script calls others. */
export interface DispatchNamespaceBinding {
  name: BindingName;
  /** The name of the namespace. */
  namespace: string;
  /** The script that the requests of the others go through. */
  outbound?: {
    /** What it is told of them. */
    params?: string[];
    /** Which script it is. */
    worker?: {
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
  /** The class. */
  class_name: string;
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

/** The part with what to change. */
export interface EditWorkerSettings {
  /** What to change of the settings. What is left out stays as it is. */
  settings: {
    /** What the script is to be bound to. */
    bindings?: Binding[];
    compatibility_date?: CompatibilityDate;
    compatibility_flags?: CompatibilityFlags;
    limits?: Limits;
    logpush?: Logpush;
    migrations?: Migrations;
    placement?: Placement;
    tags?: ScriptTags;
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

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
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

/** What becomes of Durable Objects. */
export interface MigrationStep {
  /** Classes that go, with all that is stored in them. */
  deleted_classes?: string[];
  /** Classes that are new. */
  new_classes?: string[];
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

/** When a script is to run by itself. */
export interface NewSchedule {
  /** The times, as a cron expression in UTC. */
  cron: string;
}

/** Where the script runs. */
export interface Placement {
  /** Near what it asks for data. */
  mode?: "smart";
}

/** What there is only one of, so that its type says it all. */
export interface PlainBinding {
  name: BindingName;
  /** Workers AI, Browser Rendering, or what is known of the version that runs. */
  type: "ai" | "browser" | "version_metadata";
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
  name: BindingName;
  /** A bucket of R2. */
  type: "r2_bucket";
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

/** Settings that all versions of a script have in common. */
export interface ScriptSettings {
  logpush?: Logpush;
  tail_consumers?: TailConsumers;
}

export type ScriptSettingsAnswer = Envelope & {
  result: ScriptSettings;
};

/** Words by which people find the script. */
export type ScriptTags = string[];

/** How the use of a script is counted. */
export interface ScriptUsage {
  usage_model: UsageModel;
}

export type ScriptUsageAnswer = Envelope & {
  result: ScriptUsage;
};

/** A text that nobody sees again. */
export interface SecretTextBinding {
  name: BindingName;
  /** The secret. */
  text: string;
  /** A secret. */
  type: "secret_text";
}

/** Another script. */
export interface ServiceBinding {
  /** Its environment, if it has several. */
  environment?: string;
  name: BindingName;
  /** The name of the script. */
  service: string;
  /** Another script. */
  type: "service";
}

/** Something that a script can use by a name, as the API shows it. Its `type` says what. */
export type ShownBinding = KvNamespaceBinding | ServiceBinding | DurableObjectBinding | R2BucketBinding | QueueBinding | D1Binding | DispatchNamespaceBinding | MtlsCertificateBinding | PlainTextBinding | HiddenTextBinding | JsonBinding | AnalyticsEngineBinding | HyperdriveBinding | VectorizeBinding | PlainBinding;

/** One step. */
export type SingleStepMigrations = MigrationTags & MigrationStep;

/** Several steps. */
export type SteppedMigrations = MigrationTags & {
  /** The steps in their order. */
  steps?: MigrationStep[];
};

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
export type TailConsumers = TailConsumer[];

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

/** A script that was uploaded. */
export type UploadedWorkerScript = WorkerScript & {
  /** How long the script took to start, in milliseconds. */
  startup_time_ms?: number;
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

/** A script as the API shows it, without its code. */
export interface WorkerScript {
  /** When the script was made. */
  created_on: string;
  /** Another one for other code. */
  etag: string;
  /** The name of the script. */
  id: string;
  logpush?: Logpush;
  /** When the script was last changed. */
  modified_on: string;
  /** Where the script runs; `smart` is near what it asks for data. */
  placement_mode?: string;
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
  /** What the script is bound to. */
  bindings?: Binding[];
  body_part?: BodyPart;
  compatibility_date?: CompatibilityDate;
  compatibility_flags?: CompatibilityFlags;
  /** The types of the bindings that stay as they are. */
  keep_bindings?: string[];
  logpush?: Logpush;
  main_module?: MainModule;
  migrations?: Migrations;
  placement?: Placement;
  tags?: ScriptTags;
  tail_consumers?: TailConsumers;
  usage_model?: UsageModel;
  /** What is noted of this version. */
  version_tags?: Record<string, unknown>;
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

export interface WorkerScriptsUpdateQuery {
  /** The deployment to go back to. The body then has a `message` and nothing else. */
  rollback_to?: string;
}

/** How a script is set, and what it is bound to. */
export interface WorkerSettings {
  /** What the script is bound to. */
  bindings?: ShownBinding[];
  compatibility_date?: CompatibilityDate;
  compatibility_flags?: CompatibilityFlags;
  limits?: Limits;
  logpush?: Logpush;
  migrations?: Migrations;
  placement?: Placement;
  tags?: ScriptTags;
  tail_consumers?: TailConsumers;
  usage_model?: UsageModel;
}

export type WorkerSettingsAnswer = Envelope & {
  result: WorkerSettings;
};

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/scripts": {
    /** List worker scripts */
    get: {
      parameters: {
        query?: never;
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
}

// Written by `pnpm generate` from openapi/containers.yaml. Not edited by hand.

export interface ApplicationAuthorizedKey {
  name?: string;
  public_key: string;
}

export interface ApplicationCcScheduledApplicationConfiguration {
  authorized_keys?: ApplicationAuthorizedKey[];
  command?: string[];
  entrypoint?: string[];
  environment_variables?: ApplicationEnvironmentVariable[];
  image: string;
  instance_type?: "lite" | "basic" | "standard-1" | "standard-2" | "standard-3" | "standard-4";
  observability?: ApplicationObservability;
}

export interface ApplicationConfiguration {
  authorized_keys?: ApplicationAuthorizedKey[];
  wrangler_ssh?: {
    enabled?: boolean;
    port?: number;
  };
}

export interface ApplicationConstraints {
  jurisdiction?: string;
  regions?: string[];
}

export interface ApplicationCreateCcDurableObjectsConfigurationNamespaceId {
  namespace_id: string;
}

export interface ApplicationCreateCcDurableObjectsConfigurationScriptAndClass {
  class_name: string;
  script_name: string;
}

export interface ApplicationDurableObjects {
  namespace_id: string;
}

export interface ApplicationEdit {
  configuration?: ApplicationConfiguration;
  constraints?: ApplicationConstraints;
  max_instances?: number;
  observability?: ApplicationObservability;
  rollout_active_grace_period?: number;
}

export interface ApplicationEnvironmentVariable {
  name: string;
  value: string;
}

export interface ApplicationHealth {
  errors: {
    event: {
      details: {
        [key: string]: unknown;
      };
      id: string;
      message: string;
      name: "SchedulerPlaced" | "NetworkingIPAssigned" | "VMStarted" | "ImagePulled" | "ImagePullError" | "VMFailedToStart" | "NetworkingIPAssignmentFailed" | "VMRunning" | "VMStopping" | "VMStopped" | "VMFailed" | "RuntimeStartFailed" | "SSHStarted" | "ServiceHealthUpdates" | "CheckUpdate" | "DurableObjectConnected" | "ContainerStarted";
      statusChange: {
        [key: string]: unknown;
      };
      time: string;
      type: "Info" | "Error" | "Warn" | "UserError" | "SystemError";
    };
    instance_id: string;
  }[];
  instances: {
    active: number;
    assigned: number;
  };
  summary?: "healthy" | "degraded" | "unhealthy" | "pending";
}

export interface ApplicationInstance {
  application_id: string;
  configuration?: {
    disk: number;
    memory: number;
    vcpu: number;
  };
  id: string;
  image: string;
  location?: {
    name: string;
    region: string;
  };
  name?: string;
  started_at?: string;
  status: {
    exit_code?: number;
    state: "provisioning" | "running" | "failed" | "stopping" | "stopped" | "unhealthy" | "inactive" | "unknown";
    updated_at: string;
  };
}

export interface ApplicationObservability {
  logs?: {
    enabled?: boolean;
  };
}

export interface ApplicationVersion {
  configuration: {
    authorized_keys?: ApplicationAuthorizedKey[];
    command?: string[];
    entrypoint?: string[];
    environment_variables?: ApplicationEnvironmentVariable[];
    image?: string;
    instance_type?: "lite" | "basic" | "standard-1" | "standard-2" | "standard-3" | "standard-4";
    observability?: ApplicationObservability;
  };
  percentage: number;
  version: number;
}

export type ContainerApplication = {
  account_id: string;
  active_rollout_id?: string;
  configuration: ApplicationCcScheduledApplicationConfiguration;
  constraints?: ApplicationConstraints;
  created_at: string;
  durable_objects?: ApplicationDurableObjects;
  health?: ApplicationHealth;
  id: string;
  instances: number;
  max_instances?: number;
  name: string;
  observability?: ApplicationObservability;
  rollout_active_grace_period?: number;
  scheduling_policy: "default" | "durable_object";
  updated_at: string;
  version: number;
} | {
  account_id: string;
  configuration?: ApplicationConfiguration;
  created_at: string;
  durable_objects: ApplicationDurableObjects;
  health?: {
    instances: {
      active: number;
      starting: number;
    };
    summary?: "pending";
  };
  id: string;
  name: string;
  observability?: ApplicationObservability;
  scheduling_policy: "durable_object";
  updated_at: string;
};

export interface ContainersApplicationsIndexQuery {
  image?: string;
  /** Only what has this name. */
  name?: string;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ContainersApplicationsInstancesIndexQuery {
  name_prefix?: string;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  state?: "active" | "not-active";
}

export interface ContainersApplicationsInstancesIndexResult {
  instances?: ApplicationInstance[];
}

export interface ContainersApplicationsInstancesV2IndexQuery {
  name_prefix?: string;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  state?: "active" | "not-active";
}

export interface CredentialGenerate {
  account_id: string;
  password: string;
  registry_host: string;
  username: string;
}

export interface CredentialGenerateInput {
  expiration_minutes?: number;
  permissions?: ("pull" | "push" | "list")[];
}

export interface DeletedContainerApplication {
  message: string;
}

export interface DeletedRegistry {
  domain: string;
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

export interface ImagePrepare {
  artifact_digest?: string;
  image: string;
  reason?: string;
  status: "pending" | "ready" | "error";
}

export interface ImagePrepareInput {
  image: string;
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

export type NewContainerApplication = {
  configuration: ApplicationCcScheduledApplicationConfiguration;
  constraints?: ApplicationConstraints;
  durable_objects?: ApplicationCreateCcDurableObjectsConfigurationNamespaceId | ApplicationCreateCcDurableObjectsConfigurationScriptAndClass;
  instances: number;
  max_instances: number;
  name: string;
  observability?: ApplicationObservability;
  rollout_active_grace_period?: number;
  scheduling_policy: "default";
} | {
  configuration?: ApplicationConfiguration;
  durable_objects: ApplicationCreateCcDurableObjectsConfigurationNamespaceId | ApplicationCreateCcDurableObjectsConfigurationScriptAndClass;
  name: string;
  observability?: ApplicationObservability;
  scheduling_policy: "durable_object";
};

export interface NewRegistry {
  auth: {
    private_credential: {
      secret_name: string;
      store_id: string;
    };
    public_credential: string;
  };
  domain: string;
  is_public?: false;
  kind: "ECR" | "DockerHub" | "GAR";
}

export interface NewRollout {
  description: string;
  kind?: "full_auto" | "full_manual";
  percentage?: number;
  step_percentage?: 5 | 10 | 20 | 25 | 50 | 100;
  steps?: {
    description: string;
    step_size: RolloutCreateStepSize;
  }[];
  strategy: "rolling" | "new_instances";
  target_configuration: RolloutCreateTargetConfiguration;
}

export interface Registry {
  created_at: string;
  domain: string;
  kind?: "ECR" | "DockerHub" | "GAR" | "default";
  public_key?: string;
}

export interface Rollout {
  created_at: string;
  current_configuration: {
    authorized_keys?: ApplicationAuthorizedKey[];
    command?: string[];
    entrypoint?: string[];
    environment_variables?: ApplicationEnvironmentVariable[];
    image?: string;
    instance_type?: "lite" | "basic" | "standard-1" | "standard-2" | "standard-3" | "standard-4";
    observability?: ApplicationObservability;
  };
  current_version: number;
  description: string;
  health: ApplicationHealth;
  id: string;
  kind: "full_auto" | "full_manual" | "durable_objects_auto";
  last_updated_at: string;
  percentage?: number;
  progress?: {
    current_step: number;
    total_instances: number;
    total_steps: number;
    updated_instances: number;
    version_distribution?: {
      current_version_instances?: number;
      current_version_percentage?: number;
      target_version_instances?: number;
      target_version_percentage?: number;
    };
  };
  started_at?: string;
  status: "pending" | "progressing" | "completed" | "reverted" | "replaced";
  steps?: {
    completed_at?: string;
    description: string;
    id: number;
    reason?: string;
    started_at?: string;
    status: "pending" | "progressing" | "reverting" | "completed" | "reverted";
    step_size: RolloutCreateStepSize;
  }[];
  strategy: "rolling" | "new_instances";
  target_configuration: RolloutCreateTargetConfiguration;
  target_version: number;
  version_distribution?: {
    current_version_percentage: number;
    target_version_percentage: number;
  };
}

export interface RolloutCreateStepSize {
  percentage: number;
}

export interface RolloutCreateTargetConfiguration {
  authorized_keys?: ApplicationAuthorizedKey[];
  command?: string[];
  entrypoint?: string[];
  environment_variables?: ApplicationEnvironmentVariable[];
  image?: string;
  instance_type?: "lite" | "basic" | "standard-1" | "standard-2" | "standard-3" | "standard-4";
  observability?: ApplicationObservability;
}

export interface TokenInfo {
  next_page_token?: string;
  page_token?: string;
  per_page?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/containers": {
    /** Get the containers of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications": {
    /** List the container applications of an account */
    get: {
      parameters: {
        query?: ContainersApplicationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContainerApplication[];
          result_info?: TokenInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a container application for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewContainerApplication } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContainerApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications/{application_id}": {
    /** Get a container application of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContainerApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a container application of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ApplicationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContainerApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a container application of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedContainerApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications/{application_id}/instances": {
    /** List the instances of a container application */
    get: {
      parameters: {
        query?: ContainersApplicationsInstancesIndexQuery;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: {
            instances?: ApplicationInstance[];
          };
          result_info?: TokenInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications/{application_id}/instances-v2": {
    /** Get the instances v2 of a container application */
    get: {
      parameters: {
        query?: ContainersApplicationsInstancesV2IndexQuery;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApplicationInstance[];
          result_info?: TokenInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications/{application_id}/instances/{instance_id}": {
    /** Get an instance of a container application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: string; instance_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApplicationInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications/{application_id}/rollouts": {
    /** Create a rollout for a container application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRollout } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Rollout;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/applications/{application_id}/versions": {
    /** List the versions of a container application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; application_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ApplicationVersion[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/image-preparations": {
    /** Prepare container images of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ImagePrepareInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImagePrepare;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/registries": {
    /** List the container registries of an account */
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
          result: Registry[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a container registry for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRegistry } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Registry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/registries/{domain}": {
    /** Delete a container registry of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedRegistry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/containers/registries/{domain}/credentials": {
    /** Generate the credentials for a container registry */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CredentialGenerateInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CredentialGenerate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/workflows.yaml. Not edited by hand.

export interface ChangedStatus {
  /** How far it is. */
  status: InstanceState;
  timestamp: string;
}

export interface CreatedInstance {
  id: string;
  /** How far it is. */
  status: InstanceState;
  /** What started it. */
  trigger_source?: "unknown" | "api" | "binding" | "event" | "cron";
  /** Which version of the workflow it runs. */
  version_id: string;
  workflow_id: string;
}

export interface DeletedWorkflow {
  /** How far it is. */
  status: "ok";
  success: boolean | null;
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

export interface InstanceDetails {
  /** When it ended. */
  end: string | null;
  /** Why it failed. */
  error: InstanceError | null;
  /** What it answered. */
  output: string | number;
  /** JSON that the instance is given, as a text. */
  params: unknown;
  /** When it was created. */
  queued: string;
  rollback: {
    error: InstanceError | null;
    outcome: "complete" | "failed";
  } | null;
  schedule?: {
    cron: string;
    scheduledTime: number;
  };
  /** When it started. */
  start: string | null;
  /** How far it is. */
  status: InstanceState;
  /** How many steps it had. */
  step_count: number;
  /** All that it did. */
  steps: ({
    attempts: {
      end: string | null;
      error: InstanceError | null;
      start: string;
      success: boolean | null;
    }[];
    config: {
      retries: {
        backoff?: "constant" | "linear" | "exponential";
        delay: string | number;
        limit: number;
      };
      sensitive?: "output";
      timeout: string | number;
    };
    end: string | null;
    name: string;
    output: string | null;
    start: string;
    success: boolean | null;
    type: "step" | "rollback";
  } | {
    end: string;
    error: InstanceError | null;
    finished: boolean;
    name: string;
    start: string;
    type: "sleep";
  } | {
    trigger: {
      source: string;
    };
    type: "termination";
  } | {
    end: string;
    error: InstanceError | null;
    event_type?: string;
    finished: boolean;
    name: string;
    output?: string;
    start: string;
    type: "waitForEvent";
  })[];
  success: boolean | null;
  trigger: {
    source: "unknown" | "api" | "binding" | "event" | "cron";
  };
  versionId: string;
}

export interface InstanceError {
  message: string;
  /** What it is called. */
  name: string;
}

export interface InstanceListItem {
  created_on: string;
  ended_on: string | null;
  id: string;
  modified_on: string;
  started_on: string | null;
  /** How far it is. */
  status: InstanceState;
  /** What started it. */
  trigger_source?: "unknown" | "api" | "binding" | "event" | "cron";
  /** Which version of the workflow it runs. */
  version_id: string;
  workflow_id: string;
}

export interface InstanceRetention {
  error_retention?: number | string;
  success_retention?: number | string;
}

export type InstanceState = "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";

/** The values of {@link InstanceState}. */
export const InstanceStates = [
  "queued", "running", "paused", "errored", "terminated", "complete", "waitingForPause", "waiting",
  "rollingBack",
] as const;

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

export interface NewInstance {
  /** An id of your own; without one it gets one. */
  instance_id?: string;
  /** How long it is kept once it has ended. */
  instance_retention?: InstanceRetention;
  /** About where it is to run. */
  location_hint?: "wnam" | "weur" | "enam" | "eeur" | "apac" | "apac-ne" | "apac-se" | "oc" | "sam" | "afr" | "me";
  /** JSON that the instance is given, as a text. */
  params?: string;
}

export interface ObjectVersionGraph {
  fields: {
    [key: string]: unknown;
  };
  type: "object";
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

export interface SentEvent {
  instanceId: string;
  timestamp: string;
}

export type StatusChange = {
  status: "pause";
} | {
  status: "resume";
} | {
  rollback?: boolean;
  status: "terminate";
} | {
  from?: {
    count?: number;
    name: string;
    type?: "do" | "sleep" | "waitForEvent";
  };
  status: "restart";
};

export interface StepOutput {
  /** Why it failed. */
  error: InstanceError | null;
  event_type?: string;
  /** What it answered. */
  output?: unknown;
  /** How far it is. */
  status: InstanceState;
}

export interface UpdatedWorkflow {
  /** The class of the Worker that it is. */
  class_name: string;
  created_on: string;
  id: string;
  is_deleted: number;
  modified_on: string;
  /** What it is called. */
  name: string;
  /** The Worker that has the class. */
  script_name: string;
  terminator_running: number;
  /** When it last ran. */
  triggered_on: string | null;
  /** Which version of the workflow it runs. */
  version_id: string;
}

export interface VersionGraph {
  /** The class of the Worker that it is. */
  class_name: string;
  created_on: string;
  dag?: Record<string, unknown>;
  graph: {
    version: number;
    workflow: {
      class_name: string;
      functions: {
        [key: string]: VersionGraphFunctions;
      };
      nodes: ({
        duration: number | string;
        name: string;
        resolves?: number;
        starts?: number;
        type: "step_sleep";
      } | {
        config: {
          retries: {
            backoff: "constant" | "linear" | "exponential";
            delay: number | string;
            limit: number;
          };
          timeout: number | string;
        };
        name: string;
        nodes: unknown[];
        resolves?: number;
        starts?: number;
        type: "step_do";
      } | {
        name: string;
        options: {
          event_type: string;
          timeout: number | string;
        } | null;
        payload?: VersionGraphType | ObjectVersionGraph;
        resolves?: number;
        starts?: number;
        type: "step_wait_for_event";
      } | {
        name: string;
        resolves?: number;
        starts?: number;
        timestamp: string;
        type: "step_sleep_until";
      } | {
        nodes: unknown[];
        type: "loop";
      } | {
        kind: "all" | "any" | "all_settled" | "race";
        nodes: unknown[];
        type: "parallel";
      } | {
        catch_block: {
          nodes: unknown[];
          type: "block";
        } | null;
        finally_block: {
          nodes: unknown[];
          type: "block";
        } | null;
        try_block: {
          nodes: unknown[];
          type: "block";
        } | null;
        type: "try";
      } | {
        nodes: unknown[];
        type: "block";
      } | {
        branches: VersionGraphBranch[];
        type: "if";
      } | {
        branches: VersionGraphBranch[];
        discriminant: string;
        type: "switch";
      } | {
        class_name: string;
        functions: {
          [key: string]: VersionGraphFunctions;
        };
        nodes: unknown[];
        payload?: VersionGraphType | ObjectVersionGraph;
        type: "start";
      } | {
        name: string;
        resolves?: number;
        starts?: number;
        type: "function_call";
      } | {
        name: string;
        nodes: unknown[];
        type: "function_def";
      } | {
        kind: "break" | "return";
        type: "break";
      })[];
      payload?: VersionGraphType | ObjectVersionGraph;
    };
  } | null;
  id: string;
  modified_on: string;
  workflow_id: string;
}

export interface VersionGraphBranch {
  condition: string | null;
  nodes: unknown[];
}

export interface VersionGraphFunctions {
  /** What it is called. */
  name: string;
  nodes: unknown[];
  type: "function_def";
}

export interface VersionGraphType {
  type: "unknown";
}

export interface Workflow {
  /** The class of the Worker that it is. */
  class_name: string;
  created_on: string;
  id: string;
  /** How many instances there are of each status. */
  instances: {
    [key: string]: number;
  };
  modified_on: string;
  /** What it is called. */
  name: string;
  /** When it runs by itself. */
  schedules?: {
    cron: string;
    next_instance: string;
  }[];
  script_deleted?: boolean;
  /** The Worker that has the class. */
  script_name: string;
  /** When it last ran. */
  triggered_on: string | null;
}

export interface WorkflowSettings {
  /** The class of the Worker that it is. */
  class_name: string;
  /** How many instances may run at once. */
  concurrency?: {
    limit?: number;
  };
  /** How long what has ended is kept. */
  default_retention?: {
    error_retention?: number | string;
    success_retention?: number | string;
  };
  /** How many steps an instance may have. */
  limits?: {
    steps?: number;
  };
  /** When it runs by itself. */
  schedules?: {
    cron: string;
  }[];
  /** The Worker that has the class. */
  script_name: string;
}

export interface WorkflowVersion {
  /** The class of the Worker that it is. */
  class_name: string;
  /** How many instances may run at once. */
  concurrency?: {
    limit?: number;
  };
  created_on: string;
  /** How long what has ended is kept. */
  default_retention?: {
    error_retention?: number;
    success_retention?: number;
  };
  has_dag: boolean;
  id: string;
  language: "javascript" | "python";
  /** How many steps an instance may have. */
  limits?: {
    steps?: number;
  };
  modified_on: string;
  workflow_id: string;
}

export interface WorkflowsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface WorkflowsInstancesCreateBatchBodyItem {
  instance_id?: string;
  instance_retention?: InstanceRetention;
  location_hint?: "wnam" | "weur" | "enam" | "eeur" | "apac" | "apac-ne" | "apac-se" | "oc" | "sam" | "afr" | "me";
  params?: string;
}

export interface WorkflowsInstancesIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** Only those up to this time. */
  date_end?: string;
  /** Only those from this time on. */
  date_start?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only instances of this status. */
  status?: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
}

export interface WorkflowsInstancesShowQuery {
  /** The order of the steps. */
  order?: "asc" | "desc";
  /** Leaves out what steps answered. */
  simple?: "true" | "false";
}

export interface WorkflowsInstancesStepQuery {
  /** Which attempt of it. */
  attempt?: number;
  /** The name of the step. */
  name: string;
  /** What kind of step it is. */
  type: "step" | "waitForEvent";
}

export interface WorkflowsInstancesTerminateBatchResult {
  instancesTerminated?: number;
  status?: string;
}

export interface WorkflowsInstancesTerminateStatusResult {
  status?: string;
}

export interface WorkflowsVersionsDagResult {
  class_name?: string;
  created_on?: string;
  dag?: Record<string, unknown>;
  id?: string;
  modified_on?: string;
  workflow_id?: string;
}

export interface WorkflowsVersionsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workflows": {
    /** List workflows */
    get: {
      parameters: {
        query?: WorkflowsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Workflow[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}": {
    /** Get a workflow */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Workflow;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create or change a workflow */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkflowSettings } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedWorkflow;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a workflow */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedWorkflow;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances": {
    /** List instances */
    get: {
      parameters: {
        query?: WorkflowsInstancesIndexQuery;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InstanceListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Start an instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewInstance } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/batch": {
    /** Start many instances */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkflowsInstancesCreateBatchBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedInstance[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate": {
    /** End many instances */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            instancesTerminated?: number;
            status?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/terminate": {
    /** Get how far the end of many instances is */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            status?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}": {
    /** Get an instance */
    get: {
      parameters: {
        query?: WorkflowsInstancesShowQuery;
        header?: never;
        path: { account_id: string; workflow_name: string; instance_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InstanceDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type}": {
    /** Send an event to an instance */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string; instance_id: string; event_type: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SentEvent;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status": {
    /** Pause, resume, restart or end an instance */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string; instance_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": StatusChange } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ChangedStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step": {
    /** Get what a step answered */
    get: {
      parameters: {
        query: WorkflowsInstancesStepQuery;
        header?: never;
        path: { account_id: string; workflow_name: string; instance_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StepOutput;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/versions": {
    /** List the versions of a workflow */
    get: {
      parameters: {
        query?: WorkflowsVersionsIndexQuery;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowVersion[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}": {
    /** Get a version of a workflow */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/dag": {
    /** Get the DAG of a version */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            class_name?: string;
            created_on?: string;
            dag?: Record<string, unknown>;
            id?: string;
            modified_on?: string;
            workflow_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph": {
    /** Get the graph of a version */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string; version_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VersionGraph;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

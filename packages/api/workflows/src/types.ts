// Written by `pnpm generate` from openapi/workflows.yaml. Not edited by hand.

export interface DeletedWorkflow {
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

export interface Event {
  instanceId: string;
  timestamp: string;
}

export interface Instance {
  end: string | null;
  error: InstanceError | null;
  output: string | number;
  params: unknown;
  queued: string;
  rollback: {
    error: InstanceError | null;
    outcome: "complete" | "failed";
  } | null;
  schedule?: {
    cron: string;
    scheduledTime: number;
  };
  start: string | null;
  status: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
  step_count: number;
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
  name: string;
}

export interface InstanceRetention {
  error_retention?: number | string;
  success_retention?: number | string;
}

export type InstanceStatusEdit = {
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

export interface InstanceStep {
  error: InstanceError | null;
  event_type?: string;
  output?: unknown;
  status: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
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

export interface NewWorkflowInstance {
  instance_id?: string;
  instance_retention?: InstanceRetention;
  location_hint?: "wnam" | "weur" | "enam" | "eeur" | "apac" | "apac-ne" | "apac-se" | "oc" | "sam" | "afr" | "me";
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

export interface Status {
  status: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
  timestamp: string;
}

export interface UpdatedWorkflow {
  class_name: string;
  created_on: string;
  id: string;
  is_deleted: number;
  modified_on: string;
  name: string;
  script_name: string;
  terminator_running: number;
  triggered_on: string | null;
  version_id: string;
}

export interface Version {
  class_name: string;
  concurrency?: {
    limit?: number;
  };
  created_on: string;
  default_retention?: {
    error_retention?: number;
    success_retention?: number;
  };
  has_dag: boolean;
  id: string;
  language: "javascript" | "python";
  limits?: {
    steps?: number;
  };
  modified_on: string;
  workflow_id: string;
}

export interface VersionGraph {
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
  name: string;
  nodes: unknown[];
  type: "function_def";
}

export interface VersionGraphType {
  type: "unknown";
}

export interface Workflow {
  class_name: string;
  created_on: string;
  id: string;
  instances: {
    [key: string]: number;
  };
  modified_on: string;
  name: string;
  schedules?: {
    cron: string;
    next_instance: string;
  }[];
  script_deleted?: boolean;
  script_name: string;
  triggered_on: string | null;
}

export interface WorkflowInstance {
  id: string;
  status: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
  trigger_source?: "unknown" | "api" | "binding" | "event" | "cron";
  version_id: string;
  workflow_id: string;
}

export interface WorkflowInstanceListItem {
  created_on: string;
  ended_on: string | null;
  id: string;
  modified_on: string;
  started_on: string | null;
  status: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
  trigger_source?: "unknown" | "api" | "binding" | "event" | "cron";
  version_id: string;
  workflow_id: string;
}

export interface WorkflowUpdate {
  class_name: string;
  concurrency?: {
    limit?: number;
  };
  default_retention?: {
    error_retention?: number | string;
    success_retention?: number | string;
  };
  limits?: {
    steps?: number;
  };
  schedules?: {
    cron: string;
  }[];
  script_name: string;
}

export interface WorkflowsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface WorkflowsInstancesBatchCreateBodyItem {
  instance_id?: string;
  instance_retention?: InstanceRetention;
  location_hint?: "wnam" | "weur" | "enam" | "eeur" | "apac" | "apac-ne" | "apac-se" | "oc" | "sam" | "afr" | "me";
  params?: string;
}

export interface WorkflowsInstancesBatchTerminateResult {
  instancesTerminated?: number;
  status?: string;
}

export interface WorkflowsInstancesIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  date_end?: string;
  date_start?: string;
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "queued" | "running" | "paused" | "errored" | "terminated" | "complete" | "waitingForPause" | "waiting" | "rollingBack";
}

export interface WorkflowsInstancesShowQuery {
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  simple?: "true" | "false";
}

export interface WorkflowsInstancesStepQuery {
  attempt?: number;
  /** Only what has this name. */
  name: string;
  /** Only what is of this type. */
  type: "step" | "waitForEvent";
}

export interface WorkflowsInstancesTerminateResult {
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
    /** List the workflows of an account */
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
    /** Get a workflow of an account */
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
    /** Update a workflow of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkflowUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedWorkflow;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a workflow of an account */
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
    /** List the instances of a workflow */
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
          result: WorkflowInstanceListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an instance for a workflow */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewWorkflowInstance } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowInstance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/batch": {
    /** Change many instances of a workflow at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkflowsInstancesBatchCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkflowInstance[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate": {
    /** Terminate many instances of a workflow at once */
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
    /** Terminate the instances of a workflow */
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
    /** Get an instance of a workflow */
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
          result: Instance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type}": {
    /** Send data to an event of an instance */
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
          result: Event;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status": {
    /** Update the status of an instance */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; workflow_name: string; instance_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": InstanceStatusEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Status;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step": {
    /** Get the step of an instance */
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
          result: InstanceStep;
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
          result: Version[];
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
          result: Version;
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

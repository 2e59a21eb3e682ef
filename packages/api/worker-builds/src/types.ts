// Written by `pnpm generate` from openapi/worker-builds.yaml. Not edited by hand.

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

export interface WorkerBuildsBuildsCancelResult {
  build_outcome?: string;
  build_uuid?: string;
  stopped_on?: string;
}

export interface WorkerBuildsBuildsIndexResult {
  builds?: Record<string, unknown>;
}

export interface WorkerBuildsBuildsLatestResult {
  builds?: Record<string, unknown>;
}

export interface WorkerBuildsBuildsLogsIndexResult {
  cursor?: string;
  lines?: unknown[][];
  truncated?: boolean;
}

export interface WorkerBuildsBuildsShowResult {
  build_outcome?: string;
  build_trigger_metadata?: {
    author?: string;
    branch?: string;
    build_command?: string;
    build_token_name?: string;
    build_token_uuid?: string;
    build_trigger_source?: string;
    commit_hash?: string;
    commit_message?: string;
    deploy_command?: string;
    environment_variables?: Record<string, unknown>;
    provider_account_name?: string;
    provider_type?: string;
    repo_name?: string;
    root_directory?: string;
  };
  build_uuid?: string;
  created_on?: string;
  initializing_on?: string;
  modified_on?: string;
  pull_request?: {
    created_on?: string;
    pull_request_url?: string;
  };
  running_on?: string;
  status?: string;
  stopped_on?: string;
  trigger?: {
    branch_excludes?: string[];
    branch_includes?: string[];
    build_caching_enabled?: boolean;
    build_command?: string;
    created_on?: string;
    deleted_on?: string;
    deploy_command?: string;
    external_script_id?: string;
    modified_on?: string;
    path_excludes?: string[];
    path_includes?: string[];
    repo_connection?: {
      created_on?: string;
      deleted_on?: string;
      modified_on?: string;
      provider_account_id?: string;
      provider_account_name?: string;
      provider_type?: string;
      repo_connection_uuid?: string;
      repo_id?: string;
      repo_name?: string;
    };
    root_directory?: string;
    trigger_name?: string;
    trigger_uuid?: string;
  };
}

export interface WorkerBuildsLimitsResult {
  build_minutes_refresh_on?: string;
  has_reached_build_minutes_limit?: boolean;
}

export interface WorkerBuildsReposConfigAutofillResult {
  config_file?: string;
  default_worker_name?: string;
  env_worker_names?: Record<string, unknown>;
  package_manager?: string;
  scripts?: Record<string, unknown>;
}

export interface WorkerBuildsReposConnectionsUpdateAllResult {
  created_on?: string;
  deleted_on?: string;
  modified_on?: string;
  provider_account_id?: string;
  provider_account_name?: string;
  provider_type?: string;
  repo_connection_uuid?: string;
  repo_id?: string;
  repo_name?: string;
}

export interface WorkerBuildsTokensCreateResult {
  build_token_name?: string;
  build_token_uuid?: string;
  cloudflare_token_id?: string;
  owner_type?: string;
}

export interface WorkerBuildsTokensIndexResultItem {
  build_token_name?: string;
  build_token_uuid?: string;
  cloudflare_token_id?: string;
  owner_type?: string;
}

export interface WorkerBuildsTriggersBuildsCreateResult {
  build_uuid?: string;
  created_on?: string;
}

export interface WorkerBuildsTriggersCreateResult {
  branch_excludes?: string[];
  branch_includes?: string[];
  build_caching_enabled?: boolean;
  build_command?: string;
  build_token_name?: string;
  build_token_uuid?: string;
  created_on?: string;
  deleted_on?: string;
  deploy_command?: string;
  external_script_id?: string;
  modified_on?: string;
  path_excludes?: string[];
  path_includes?: string[];
  repo_connection?: {
    created_on?: string;
    deleted_on?: string;
    modified_on?: string;
    provider_account_id?: string;
    provider_account_name?: string;
    provider_type?: string;
    repo_connection_uuid?: string;
    repo_id?: string;
    repo_name?: string;
  };
  root_directory?: string;
  trigger_name?: string;
  trigger_uuid?: string;
}

export interface WorkerBuildsTriggersUpdateResult {
  branch_excludes?: string[];
  branch_includes?: string[];
  build_caching_enabled?: boolean;
  build_command?: string;
  build_token_name?: string;
  build_token_uuid?: string;
  created_on?: string;
  deleted_on?: string;
  deploy_command?: string;
  external_script_id?: string;
  modified_on?: string;
  path_excludes?: string[];
  path_includes?: string[];
  repo_connection?: {
    created_on?: string;
    deleted_on?: string;
    modified_on?: string;
    provider_account_id?: string;
    provider_account_name?: string;
    provider_type?: string;
    repo_connection_uuid?: string;
    repo_id?: string;
    repo_name?: string;
  };
  root_directory?: string;
  trigger_name?: string;
  trigger_uuid?: string;
}

export interface WorkerBuildsWorkersBuildsIndexResultItem {
  build_outcome?: string;
  build_trigger_metadata?: {
    author?: string;
    branch?: string;
    build_command?: string;
    build_token_name?: string;
    build_token_uuid?: string;
    build_trigger_source?: unknown;
    commit_hash?: string;
    commit_message?: string;
    deploy_command?: string;
    environment_variables?: Record<string, unknown>;
    provider_account_name?: string;
    provider_type?: unknown;
    repo_name?: string;
    root_directory?: string;
  };
  build_uuid?: string;
  created_on?: string;
  initializing_on?: string;
  modified_on?: string;
  pull_request?: {
    created_on?: string;
    pull_request_url?: string;
  };
  running_on?: string;
  status?: string;
  stopped_on?: string;
  trigger?: {
    branch_excludes?: string[];
    branch_includes?: string[];
    build_caching_enabled?: boolean;
    build_command?: string;
    created_on?: string;
    deleted_on?: string;
    deploy_command?: string;
    external_script_id?: string;
    modified_on?: string;
    path_excludes?: string[];
    path_includes?: string[];
    repo_connection?: {
      created_on?: unknown;
      deleted_on?: unknown;
      modified_on?: unknown;
      provider_account_id?: unknown;
      provider_account_name?: unknown;
      provider_type?: unknown;
      repo_connection_uuid?: unknown;
      repo_id?: unknown;
      repo_name?: unknown;
    };
    root_directory?: string;
    trigger_name?: string;
    trigger_uuid?: string;
  };
}

export interface WorkerBuildsWorkersTriggersIndexResultItem {
  branch_excludes?: string[];
  branch_includes?: string[];
  build_caching_enabled?: boolean;
  build_command?: string;
  build_token_name?: string;
  build_token_uuid?: string;
  created_on?: string;
  deleted_on?: string;
  deploy_command?: string;
  external_script_id?: string;
  modified_on?: string;
  path_excludes?: string[];
  path_includes?: string[];
  repo_connection?: {
    created_on?: string;
    deleted_on?: string;
    modified_on?: string;
    provider_account_id?: string;
    provider_account_name?: string;
    provider_type?: unknown;
    repo_connection_uuid?: string;
    repo_id?: string;
    repo_name?: string;
  };
  root_directory?: string;
  trigger_name?: string;
  trigger_uuid?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/builds/account/limits": {
    /** Get the limits of the builds of an account */
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
          result?: {
            build_minutes_refresh_on?: string;
            has_reached_build_minutes_limit?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/builds": {
    /** List the builds of an account */
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
          result?: {
            builds?: Record<string, unknown>;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/builds/latest": {
    /** Get the latest builds of an account */
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
          result?: {
            builds?: Record<string, unknown>;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/builds/{build_uuid}": {
    /** Get a build of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; build_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            build_outcome?: string;
            build_trigger_metadata?: {
              author?: string;
              branch?: string;
              build_command?: string;
              build_token_name?: string;
              build_token_uuid?: string;
              build_trigger_source?: string;
              commit_hash?: string;
              commit_message?: string;
              deploy_command?: string;
              environment_variables?: Record<string, unknown>;
              provider_account_name?: string;
              provider_type?: string;
              repo_name?: string;
              root_directory?: string;
            };
            build_uuid?: string;
            created_on?: string;
            initializing_on?: string;
            modified_on?: string;
            pull_request?: {
              created_on?: string;
              pull_request_url?: string;
            };
            running_on?: string;
            status?: string;
            stopped_on?: string;
            trigger?: {
              branch_excludes?: string[];
              branch_includes?: string[];
              build_caching_enabled?: boolean;
              build_command?: string;
              created_on?: string;
              deleted_on?: string;
              deploy_command?: string;
              external_script_id?: string;
              modified_on?: string;
              path_excludes?: string[];
              path_includes?: string[];
              repo_connection?: {
                created_on?: string;
                deleted_on?: string;
                modified_on?: string;
                provider_account_id?: string;
                provider_account_name?: string;
                provider_type?: string;
                repo_connection_uuid?: string;
                repo_id?: string;
                repo_name?: string;
              };
              root_directory?: string;
              trigger_name?: string;
              trigger_uuid?: string;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/builds/{build_uuid}/cancel": {
    /** Cancel a build of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; build_uuid: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            build_outcome?: string;
            build_uuid?: string;
            stopped_on?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/builds/{build_uuid}/logs": {
    /** Get the logs of a build */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; build_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            cursor?: string;
            lines?: unknown[][];
            truncated?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/repos/connections": {
    /** Create or update a connection to a repository */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_on?: string;
            deleted_on?: string;
            modified_on?: string;
            provider_account_id?: string;
            provider_account_name?: string;
            provider_type?: string;
            repo_connection_uuid?: string;
            repo_id?: string;
            repo_name?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/repos/connections/{repo_connection_uuid}": {
    /** Delete a connection to a repository */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; repo_connection_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/repos/{provider_type}/{provider_account_id}/{repo_id}/config_autofill": {
    /** Get the suggested build configuration of a build repository */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; provider_type: string; provider_account_id: string; repo_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            config_file?: string;
            default_worker_name?: string;
            env_worker_names?: Record<string, unknown>;
            package_manager?: string;
            scripts?: Record<string, unknown>;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/tokens": {
    /** List the build tokens of an account */
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
          result?: {
            build_token_name?: string;
            build_token_uuid?: string;
            cloudflare_token_id?: string;
            owner_type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a build token for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            build_token_name?: string;
            build_token_uuid?: string;
            cloudflare_token_id?: string;
            owner_type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/tokens/{build_token_uuid}": {
    /** Delete a build token of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; build_token_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/triggers": {
    /** Create a build trigger for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            branch_excludes?: string[];
            branch_includes?: string[];
            build_caching_enabled?: boolean;
            build_command?: string;
            build_token_name?: string;
            build_token_uuid?: string;
            created_on?: string;
            deleted_on?: string;
            deploy_command?: string;
            external_script_id?: string;
            modified_on?: string;
            path_excludes?: string[];
            path_includes?: string[];
            repo_connection?: {
              created_on?: string;
              deleted_on?: string;
              modified_on?: string;
              provider_account_id?: string;
              provider_account_name?: string;
              provider_type?: string;
              repo_connection_uuid?: string;
              repo_id?: string;
              repo_name?: string;
            };
            root_directory?: string;
            trigger_name?: string;
            trigger_uuid?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/triggers/{trigger_uuid}": {
    /** Update a build trigger of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            branch_excludes?: string[];
            branch_includes?: string[];
            build_caching_enabled?: boolean;
            build_command?: string;
            build_token_name?: string;
            build_token_uuid?: string;
            created_on?: string;
            deleted_on?: string;
            deploy_command?: string;
            external_script_id?: string;
            modified_on?: string;
            path_excludes?: string[];
            path_includes?: string[];
            repo_connection?: {
              created_on?: string;
              deleted_on?: string;
              modified_on?: string;
              provider_account_id?: string;
              provider_account_name?: string;
              provider_type?: string;
              repo_connection_uuid?: string;
              repo_id?: string;
              repo_name?: string;
            };
            root_directory?: string;
            trigger_name?: string;
            trigger_uuid?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a build trigger of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/triggers/{trigger_uuid}/builds": {
    /** Create a build for a build trigger */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            build_uuid?: string;
            created_on?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables": {
    /** List the environment variables of a build trigger */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the environment variables of a build trigger */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string };
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
  };
  "/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables/{environment_variable_key}": {
    /** Delete an environment variable of a build trigger */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string; environment_variable_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/triggers/{trigger_uuid}/purge_build_cache": {
    /** Purge the build cache of a build trigger */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trigger_uuid: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/workers/{external_script_id}/builds": {
    /** List the builds of a Worker */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; external_script_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            build_outcome?: string;
            build_trigger_metadata?: {
              author?: string;
              branch?: string;
              build_command?: string;
              build_token_name?: string;
              build_token_uuid?: string;
              build_trigger_source?: unknown;
              commit_hash?: string;
              commit_message?: string;
              deploy_command?: string;
              environment_variables?: Record<string, unknown>;
              provider_account_name?: string;
              provider_type?: unknown;
              repo_name?: string;
              root_directory?: string;
            };
            build_uuid?: string;
            created_on?: string;
            initializing_on?: string;
            modified_on?: string;
            pull_request?: {
              created_on?: string;
              pull_request_url?: string;
            };
            running_on?: string;
            status?: string;
            stopped_on?: string;
            trigger?: {
              branch_excludes?: string[];
              branch_includes?: string[];
              build_caching_enabled?: boolean;
              build_command?: string;
              created_on?: string;
              deleted_on?: string;
              deploy_command?: string;
              external_script_id?: string;
              modified_on?: string;
              path_excludes?: string[];
              path_includes?: string[];
              repo_connection?: {
                created_on?: unknown;
                deleted_on?: unknown;
                modified_on?: unknown;
                provider_account_id?: unknown;
                provider_account_name?: unknown;
                provider_type?: unknown;
                repo_connection_uuid?: unknown;
                repo_id?: unknown;
                repo_name?: unknown;
              };
              root_directory?: string;
              trigger_name?: string;
              trigger_uuid?: string;
            };
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/builds/workers/{external_script_id}/triggers": {
    /** List the triggers of a Worker */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; external_script_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            branch_excludes?: string[];
            branch_includes?: string[];
            build_caching_enabled?: boolean;
            build_command?: string;
            build_token_name?: string;
            build_token_uuid?: string;
            created_on?: string;
            deleted_on?: string;
            deploy_command?: string;
            external_script_id?: string;
            modified_on?: string;
            path_excludes?: string[];
            path_includes?: string[];
            repo_connection?: {
              created_on?: string;
              deleted_on?: string;
              modified_on?: string;
              provider_account_id?: string;
              provider_account_name?: string;
              provider_type?: unknown;
              repo_connection_uuid?: string;
              repo_id?: string;
              repo_name?: string;
            };
            root_directory?: string;
            trigger_name?: string;
            trigger_uuid?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/hyperdrive.yaml. Not edited by hand.

export interface ConfigAccessProtectedDatabaseBehindCloudflareTunnel {
  access_client_id: string;
  database: string;
  host: string;
  scheme: "postgres" | "postgresql" | "mysql";
  user: string;
}

export interface ConfigCreateHyperdriveHyperdriveCachingCreateDisabled {
  disabled: true;
  max_age?: number | null;
  stale_while_revalidate?: number | null;
}

export interface ConfigCreateHyperdriveHyperdriveCachingCreateEnabled {
  disabled?: false;
  max_age?: number | null;
  stale_while_revalidate?: number | null;
}

export interface ConfigDatabaseReachableThroughAWorkersVpc {
  database: string;
  scheme: "postgres" | "postgresql" | "mysql";
  service_id: string;
  user: string;
}

export interface ConfigHyperdriveHyperdriveCachingCommon {
  disabled?: boolean;
}

export interface ConfigHyperdriveHyperdriveCachingEnabled {
  disabled?: boolean;
  max_age?: number;
  stale_while_revalidate?: number;
}

export interface ConfigIntegration {
  custom_database_name?: string;
  database_branch_name: string;
  database_name: string;
  organization_name: string;
  provider: "planetscale";
  scheme: "postgres" | "postgresql" | "mysql";
}

export interface ConfigMtls {
  ca_certificate_id?: string;
  mtls_certificate_id?: string;
  sslmode?: string;
}

export interface ConfigPublicDatabase {
  database: string;
  host: string;
  password: string;
  port: number;
  /** Default: `"postgres"`. */
  scheme: "postgres" | "postgresql" | "mysql";
  user: string;
}

export interface ConfigRestart {
  caching: {
    disabled: boolean;
    max_age?: number;
    stale_while_revalidate?: number;
  };
  created_on?: string;
  id: string;
  integration?: ConfigIntegration;
  modified_on?: string;
  mtls?: ConfigMtls;
  name: string;
  origin: {
    database: string;
    host: string;
    port: number;
    scheme: "postgres" | "postgresql" | "mysql";
    user: string;
  } | ConfigAccessProtectedDatabaseBehindCloudflareTunnel | ConfigDatabaseReachableThroughAWorkersVpc;
  origin_connection_limit?: number;
  restarted_on?: string | null;
}

export interface ConfigUpdateBodyAccessProtectedDatabaseBehindCloudflareTunnel {
  access_client_id: string;
  access_client_secret: string;
  database: string;
  host: string;
  password: string;
  /** Default: `"postgres"`. */
  scheme: "postgres" | "postgresql" | "mysql";
  user: string;
}

export interface ConfigUpdateBodyDatabaseReachableThroughAWorkersVpc {
  database: string;
  password: string;
  /** Default: `"postgres"`. */
  scheme: "postgres" | "postgresql" | "mysql";
  service_id: string;
  user: string;
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

export interface HyperdriveIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface HyperdriveResourceConfig {
  caching: {
    disabled: boolean;
    max_age?: number;
    stale_while_revalidate?: number;
  };
  created_on?: string;
  id: string;
  integration?: ConfigIntegration;
  modified_on?: string;
  mtls?: ConfigMtls;
  name: string;
  origin: {
    database: string;
    host: string;
    port: number;
    scheme: "postgres" | "postgresql" | "mysql";
    user: string;
  } | ConfigAccessProtectedDatabaseBehindCloudflareTunnel | ConfigDatabaseReachableThroughAWorkersVpc;
  origin_connection_limit?: number;
  restarted_on?: string | null;
}

export interface HyperdriveResourceConfigEdit {
  caching?: ConfigHyperdriveHyperdriveCachingCommon | ConfigHyperdriveHyperdriveCachingEnabled;
  mtls?: ConfigMtls;
  name?: string;
  origin?: {
    database?: string;
    password?: string;
    /** Default: `"postgres"`. */
    scheme?: "postgres" | "postgresql" | "mysql";
    user?: string;
  } | {
    host: string;
    port: number;
  } | {
    access_client_id: string;
    access_client_secret: string;
    host: string;
  } | {
    service_id: string;
  };
  origin_connection_limit?: number;
}

export interface HyperdriveResourceConfigUpdate {
  caching?: ConfigHyperdriveHyperdriveCachingCommon | ConfigHyperdriveHyperdriveCachingEnabled;
  mtls?: ConfigMtls;
  name: string;
  origin: ConfigPublicDatabase | ConfigUpdateBodyAccessProtectedDatabaseBehindCloudflareTunnel | ConfigUpdateBodyDatabaseReachableThroughAWorkersVpc;
  origin_connection_limit?: number;
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

export type NewHyperdriveResourceConfig = {
  caching?: ConfigCreateHyperdriveHyperdriveCachingCreateDisabled | ConfigCreateHyperdriveHyperdriveCachingCreateEnabled;
  integration?: unknown;
  mtls?: ConfigMtls;
  name: string;
  origin: ConfigPublicDatabase | ConfigUpdateBodyAccessProtectedDatabaseBehindCloudflareTunnel | ConfigUpdateBodyDatabaseReachableThroughAWorkersVpc;
  origin_connection_limit?: number;
} | {
  caching?: ConfigCreateHyperdriveHyperdriveCachingCreateDisabled | ConfigCreateHyperdriveHyperdriveCachingCreateEnabled;
  integration: ConfigIntegration;
  mtls?: ConfigMtls;
  name: string;
  origin?: unknown;
  origin_connection_limit?: number;
};

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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/hyperdrive/configs": {
    /** List the Hyperdrive configurations of an account */
    get: {
      parameters: {
        query?: HyperdriveIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveResourceConfig[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Hyperdrive configuration for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewHyperdriveResourceConfig } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveResourceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}": {
    /** Get a Hyperdrive configuration of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveResourceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Hyperdrive configuration of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HyperdriveResourceConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveResourceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Hyperdrive configuration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HyperdriveResourceConfigEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveResourceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Hyperdrive configuration of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
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
  "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}/restart": {
    /** Restart a Hyperdrive configuration of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConfigRestart;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

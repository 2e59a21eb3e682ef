// Written by `pnpm generate` from openapi/hyperdrive.yaml. Not edited by hand.

export interface CachingOff {
  /** Whether nothing is kept. */
  disabled: true;
  /** How many seconds an answer is kept at most. */
  max_age?: number | null;
  /** How many seconds longer it may be given while it is asked for anew. */
  stale_while_revalidate?: number | null;
}

export interface CachingOn {
  /** Whether nothing is kept. */
  disabled?: false;
  /** How many seconds an answer is kept at most. */
  max_age?: number | null;
  /** How many seconds longer it may be given while it is asked for anew. */
  stale_while_revalidate?: number | null;
}

export interface CachingSettings {
  /** Whether nothing is kept. */
  disabled?: boolean;
  /** How many seconds an answer is kept at most. */
  max_age?: number;
  /** How many seconds longer it may be given while it is asked for anew. */
  stale_while_revalidate?: number;
}

export interface CachingSwitch {
  /** Whether nothing is kept. */
  disabled?: boolean;
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

export interface HyperdriveConfig {
  /** Whether answers to queries that only read are kept. */
  caching: {
    disabled: boolean;
    max_age?: number;
    stale_while_revalidate?: number;
  };
  created_on?: string;
  id: string;
  /** A database of a partner, in place of an origin. */
  integration?: Integration;
  modified_on?: string;
  /** The certificates to show to the database, and to know it by. */
  mtls?: Mtls;
  /** What people call it. */
  name: string;
  /** The database that it leads to. */
  origin: PublicOrigin | TunnelOrigin | VpcOrigin;
  /** How many connections to the database there are at most. */
  origin_connection_limit?: number;
  /** When its pool was last restarted. */
  restarted_on?: string | null;
}

export interface HyperdriveConfigEdit {
  /** Whether answers to queries that only read are kept. */
  caching?: CachingSwitch | CachingSettings;
  /** The certificates to show to the database, and to know it by. */
  mtls?: Mtls;
  /** What people call it. */
  name?: string;
  /** The database that it leads to. */
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
  /** How many connections to the database there are at most. */
  origin_connection_limit?: number;
}

export interface HyperdriveConfigUpdate {
  /** Whether answers to queries that only read are kept. */
  caching?: CachingSwitch | CachingSettings;
  /** The certificates to show to the database, and to know it by. */
  mtls?: Mtls;
  /** What people call it. */
  name: string;
  /** The database that it leads to. */
  origin: PublicOriginInput | TunnelOriginInput | VpcOriginInput;
  /** How many connections to the database there are at most. */
  origin_connection_limit?: number;
}

export interface HyperdriveIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface Integration {
  custom_database_name?: string;
  database_branch_name: string;
  database_name: string;
  organization_name: string;
  provider: "planetscale";
  /** Which kind of database it is. */
  scheme: "postgres" | "postgresql" | "mysql";
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

export interface Mtls {
  /** The CA that the database's certificate is of. */
  ca_certificate_id?: string;
  /** The certificate to show to the database. */
  mtls_certificate_id?: string;
  /** How strictly the database's certificate is checked. */
  sslmode?: string;
}

export type NewHyperdriveConfig = {
  caching?: CachingOff | CachingOn;
  integration?: unknown;
  mtls?: Mtls;
  name: string;
  origin: PublicOriginInput | TunnelOriginInput | VpcOriginInput;
  origin_connection_limit?: number;
} | {
  caching?: CachingOff | CachingOn;
  integration: Integration;
  mtls?: Mtls;
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

export interface PublicOrigin {
  /** The name of the database. */
  database: string;
  /** Where the database is. */
  host: string;
  /** On which port. */
  port: number;
  /** Which kind of database it is. */
  scheme: "postgres" | "postgresql" | "mysql";
  /** Who logs in. */
  user: string;
}

export interface PublicOriginInput {
  /** The name of the database. */
  database: string;
  /** Where the database is. */
  host: string;
  /** Their password. No answer has it. */
  password: string;
  /** On which port. */
  port: number;
  /**
   * Which kind of database it is.
   * Default: `"postgres"`.
   */
  scheme: "postgres" | "postgresql" | "mysql";
  /** Who logs in. */
  user: string;
}

export interface RestartedConfig {
  /** Whether answers to queries that only read are kept. */
  caching: {
    disabled: boolean;
    max_age?: number;
    stale_while_revalidate?: number;
  };
  created_on?: string;
  id: string;
  /** A database of a partner, in place of an origin. */
  integration?: Integration;
  modified_on?: string;
  /** The certificates to show to the database, and to know it by. */
  mtls?: Mtls;
  /** What people call it. */
  name: string;
  /** The database that it leads to. */
  origin: {
    database: string;
    host: string;
    port: number;
    scheme: "postgres" | "postgresql" | "mysql";
    user: string;
  } | TunnelOrigin | VpcOrigin;
  /** How many connections to the database there are at most. */
  origin_connection_limit?: number;
  /** When its pool was last restarted. */
  restarted_on?: string | null;
}

export interface TunnelOrigin {
  /** The client id of the service token that Access lets in. */
  access_client_id: string;
  /** The name of the database. */
  database: string;
  /** Where the database is. */
  host: string;
  /** Which kind of database it is. */
  scheme: "postgres" | "postgresql" | "mysql";
  /** Who logs in. */
  user: string;
}

export interface TunnelOriginInput {
  /** The client id of the service token that Access lets in. */
  access_client_id: string;
  /** Its secret. No answer has it. */
  access_client_secret: string;
  /** The name of the database. */
  database: string;
  /** Where the database is. */
  host: string;
  /** Their password. No answer has it. */
  password: string;
  /**
   * Which kind of database it is.
   * Default: `"postgres"`.
   */
  scheme: "postgres" | "postgresql" | "mysql";
  /** Who logs in. */
  user: string;
}

export interface VpcOrigin {
  /** The name of the database. */
  database: string;
  /** Which kind of database it is. */
  scheme: "postgres" | "postgresql" | "mysql";
  /** The service of the VPC that the database is. */
  service_id: string;
  /** Who logs in. */
  user: string;
}

export interface VpcOriginInput {
  /** The name of the database. */
  database: string;
  /** Their password. No answer has it. */
  password: string;
  /**
   * Which kind of database it is.
   * Default: `"postgres"`.
   */
  scheme: "postgres" | "postgresql" | "mysql";
  /** The service of the VPC that the database is. */
  service_id: string;
  /** Who logs in. */
  user: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/hyperdrive/configs": {
    /** List configurations */
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
          result: HyperdriveConfig[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a configuration */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewHyperdriveConfig } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}": {
    /** Get a configuration */
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
          result: HyperdriveConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a configuration */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HyperdriveConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a configuration */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hyperdrive_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HyperdriveConfigEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HyperdriveConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a configuration */
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
    /** Restart the pool of a configuration */
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
          result: RestartedConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/warp-connectors.yaml. Not edited by hand.

export interface ConfigurationTunnelMeshAwsConfig {
  fnr_id: string;
}

export interface ConfigurationTunnelMeshLocalConfig {
  vips: {
    address: string;
  }[];
  vips_previous?: {
    address: string;
  }[];
}

export interface Connection {
  arch?: string;
  conns?: WarpConnectorConn[];
  features?: string[];
  ha_status?: "offline" | "passive" | "active";
  id?: string;
  run_at?: string;
  version?: string;
}

export interface Connector {
  arch?: string;
  conns?: WarpConnectorConn[];
  features?: string[];
  ha_status?: "offline" | "passive" | "active";
  id?: string;
  run_at?: string;
  version?: string;
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

export interface FailoverUpdate {
  client_id: string;
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

export interface NewWarpConnector {
  ha?: boolean;
  name: string;
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

export interface TunnelConnection {
  client_id?: string;
  client_version?: string;
  colo_name?: string;
  id?: string;
  /** @deprecated */
  is_pending_reconnect?: boolean;
  opened_at?: string;
  origin_ip?: string;
  uuid?: string;
}

export interface WarpConnector {
  account_tag?: string;
  /** @deprecated */
  connections?: TunnelConnection[];
  conns_active_at?: string;
  conns_inactive_at?: string;
  created_at?: string;
  deleted_at?: string;
  id?: string;
  metadata?: unknown;
  name?: string;
  status?: "inactive" | "degraded" | "healthy" | "down";
  tun_type?: "cfd_tunnel" | "warp_connector" | "warp" | "magic" | "ip_sec" | "gre" | "cni";
}

export interface WarpConnectorConfiguration {
  config?: ConfigurationTunnelMeshAwsConfig | ConfigurationTunnelMeshLocalConfig | null;
  configuration_version: number;
  created_at: string;
  ha_mode: "none" | "disabled" | "aws" | "local";
  tunnel_id: string;
  updated_at?: string | null;
}

export interface WarpConnectorConfigurationUpdate {
  config?: ConfigurationTunnelMeshAwsConfig | ConfigurationTunnelMeshLocalConfig | null;
  ha_mode: "none" | "disabled" | "aws" | "local";
}

export interface WarpConnectorConn {
  client_id?: string;
  client_version?: string;
  colo_name?: string;
  id?: string;
  opened_at?: string;
  origin_ip?: string;
}

export interface WarpConnectorEdit {
  name?: string;
  tunnel_secret?: string;
}

export interface WarpConnectorsIndexQuery {
  exclude_prefix?: string;
  existed_at?: string;
  include_prefix?: string;
  is_deleted?: boolean;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "inactive" | "degraded" | "healthy" | "down";
  uuid?: string;
  was_active_at?: string;
  was_inactive_at?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/warp_connector": {
    /** List the WARP connectors of an account */
    get: {
      parameters: {
        query?: WarpConnectorsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnector[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a WARP connector for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWarpConnector } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/warp_connector/{tunnel_id}": {
    /** Get a WARP connector of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a WARP connector of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WarpConnectorEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a WARP connector of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/warp_connector/{tunnel_id}/configurations": {
    /** Get the configuration of a WARP connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnectorConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the configuration of a WARP connector */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WarpConnectorConfigurationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpConnectorConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/warp_connector/{tunnel_id}/connections": {
    /** List the connections of a WARP connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connection[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/warp_connector/{tunnel_id}/connectors/{connector_id}": {
    /** Get a connector of a WARP connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/warp_connector/{tunnel_id}/failover": {
    /** Fail over a WARP connector of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FailoverUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/warp_connector/{tunnel_id}/token": {
    /** Get the token of a WARP connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

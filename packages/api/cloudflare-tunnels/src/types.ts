// Written by `pnpm generate` from openapi/cloudflare-tunnels.yaml. Not edited by hand.

export interface AccountTunnelsIndexQuery {
  /** Only tunnels of this name. */
  name?: string;
  /** Only tunnels whose name starts so. */
  include_prefix?: string;
  /** Only tunnels whose name does not start so. */
  exclude_prefix?: string;
  /** Only the tunnel of this id. */
  uuid?: string;
  /** Only tunnels of these kinds. */
  tun_types?: TunnelType[];
  /** Only tunnels in this state. */
  status?: TunnelStatus;
  /** Only tunnels that are deleted, or only those that are not. */
  is_deleted?: boolean;
  /** Only tunnels that there were at this time. */
  existed_at?: string;
  /** Only tunnels that were connected at this time. */
  was_active_at?: string;
  /** Only tunnels that were not connected at this time. */
  was_inactive_at?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** A tunnel of any kind. Only one of cloudflared says where it is configured. */
export type AnyTunnel = Tunnel | OtherTunnel;

export type AnyTunnelList = Envelope & {
  result: AnyTunnel[];
  result_info: PageInfo;
};

export interface CloudflareTunnelsConnectionsDeleteAllQuery {
  /** Only the connections of this connector. */
  client_id?: string;
}

export interface CloudflareTunnelsIndexQuery {
  /** Only tunnels of this name. */
  name?: string;
  /** Only tunnels whose name starts so. */
  include_prefix?: string;
  /** Only tunnels whose name does not start so. */
  exclude_prefix?: string;
  /** Only the tunnel of this id. */
  uuid?: string;
  /** Only tunnels in this state. */
  status?: TunnelStatus;
  /** Only tunnels that are deleted, or only those that are not. */
  is_deleted?: boolean;
  /** Only tunnels that there were at this time. */
  existed_at?: string;
  /** Only tunnels that were connected at this time. */
  was_active_at?: string;
  /** Only tunnels that were not connected at this time. */
  was_inactive_at?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** Where the tunnel is configured, by a file on the origin or at Cloudflare. */
export type ConfigurationSource = "local" | "cloudflare";

/** The values of {@link ConfigurationSource}. */
export const ConfigurationSources = ["local", "cloudflare"] as const;

/** A connection of a connector with one data center of Cloudflare. */
export interface Connection {
  /** The id of its connector. */
  client_id: string;
  /** The version of cloudflared. */
  client_version: string;
  /** The data center, by the code of an airport near it. */
  colo_name: string;
  /** Names the connection. */
  id: string;
  /**
   * Whether the connection is lost and still kept for some minutes, in case that it comes back.
   * @deprecated
   */
  is_pending_reconnect: boolean;
  /** Since when there is the connection. */
  opened_at: string;
  /** The public address of the origin. */
  origin_ip: string;
  /** The same. */
  uuid: string;
}

/** One cloudflared that runs for a tunnel. */
export interface Connector {
  /** The system that it runs on, such as `linux_amd64`. */
  arch: string;
  /** Which version of the tunnel's configuration at Cloudflare it has taken up. */
  config_version?: number;
  /** Its connections. */
  conns: Connection[];
  /** What it is able to do. */
  features: string[];
  /** Names the connector in paths. */
  id: string;
  /** Since when it runs. */
  run_at: string;
  /** The version of cloudflared. */
  version: string;
}

export type ConnectorAnswer = Envelope & {
  result: Connector;
};

export type ConnectorList = Envelope & {
  result: Connector[];
};

/** What a management token is to be good for. */
export interface CreateManagementToken {
  /** What can be asked for with it. */
  resources: "logs"[];
}

/** What a new tunnel is made from. */
export interface CreateTunnel {
  /**
   * Where the tunnel is configured, by a file on the origin or at Cloudflare.
   * Default: `"local"`.
   */
  config_src?: "local" | "cloudflare";
  /** What people call the tunnel. */
  name: string;
  tunnel_secret?: TunnelSecret;
}

/** What to change of a tunnel. What is left out stays as it is. */
export interface EditTunnel {
  /** What people call the tunnel. */
  name?: string;
  tunnel_secret?: TunnelSecret;
}

export type EmptyAnswer = Envelope & {
  /** Empty. */
  result: Record<string, unknown>;
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

/** Where the requests for one host name go. */
export interface IngressRule {
  /** The host name. */
  hostname?: string;
  originRequest?: OriginRequest;
  /**
   * Only for requests with this path.
   * Default: `""`.
   */
  path?: string;
  /** Where they go, such as `http://localhost:8080` or `unix:///run/app.sock`; `http_status:404` is answered by cloudflared itself. */
  service: string;
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

/** How cloudflared speaks to the origin. */
export interface OriginRequest {
  /** Which tokens of Cloudflare Access cloudflared asks for. */
  access?: {
    /** The audience tags of the applications that may come in. */
    audTag: string[];
    /**
     * Whether nobody comes in without a token.
     * Default: `false`.
     */
    required?: boolean;
    /** What the organization is called in Zero Trust. */
    teamName: string;
  };
  /**
   * The file on the origin with the authority of its certificate.
   * Default: `""`.
   */
  caPool?: string;
  /**
   * How long a connection may take, without TLS, in seconds.
   * Default: `10`.
   */
  connectTimeout?: number;
  /** Whether bodies are never sent in chunks. */
  disableChunkedEncoding?: boolean;
  /** Whether it speaks HTTP/2. The origin must use TLS. */
  http2Origin?: boolean;
  /** What it says in the header `Host`. */
  httpHostHeader?: string;
  /**
   * How many idle connections it keeps.
   * Default: `100`.
   */
  keepAliveConnections?: number;
  /**
   * How long it keeps one, in seconds.
   * Default: `90`.
   */
  keepAliveTimeout?: number;
  /** Whether it expects the certificate to have the name that was asked for. */
  matchSNItoHost?: boolean;
  /**
   * Whether it does without trying IPv4 and IPv6 at once.
   * Default: `false`.
   */
  noHappyEyeballs?: boolean;
  /**
   * Whether it takes any certificate of the origin.
   * Default: `false`.
   */
  noTLSVerify?: boolean;
  /**
   * Which name it expects in the certificate of the origin.
   * Default: `""`.
   */
  originServerName?: string;
  /**
   * What it is for who speaks TCP: nothing special, or `socks`.
   * Default: `""`.
   */
  proxyType?: string;
  /**
   * How long a connection is still before it is tested, in seconds.
   * Default: `30`.
   */
  tcpKeepAlive?: number;
  /**
   * How long TLS may take at the start, in seconds.
   * Default: `10`.
   */
  tlsTimeout?: number;
}

/** A tunnel that something else than cloudflared runs. */
export interface OtherTunnel {
  /** The id of the account that the tunnel belongs to. */
  account_tag: string;
  /**
   * Its connections. They are also asked for by themselves.
   * @deprecated
   */
  connections: Connection[];
  /** Since when the tunnel is connected. Null while it is not. */
  conns_active_at: string | null;
  /** Since when the tunnel is not connected. Null while it is. */
  conns_inactive_at: string | null;
  /** When the tunnel was made. */
  created_at: string;
  /** When the tunnel was deleted. Null if it was not. */
  deleted_at: string | null;
  /** Names the tunnel in paths. */
  id: string;
  /** What else is noted of the tunnel. */
  metadata: Record<string, unknown>;
  /** What people call the tunnel. */
  name: string;
  status: TunnelStatus;
  tun_type: TunnelType;
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

/** A tunnel as the API shows it. */
export interface Tunnel {
  /** The id of the account that the tunnel belongs to. */
  account_tag: string;
  config_src?: ConfigurationSource;
  /**
   * Its connections. They are also asked for by themselves.
   * @deprecated
   */
  connections: Connection[];
  /** Since when the tunnel is connected. Null while it is not. */
  conns_active_at: string | null;
  /** Since when the tunnel is not connected. Null while it is. */
  conns_inactive_at: string | null;
  /** When the tunnel was made. */
  created_at: string;
  /** When the tunnel was deleted. Null if it was not. */
  deleted_at: string | null;
  /** Names the tunnel in paths. */
  id: string;
  /** What else is noted of the tunnel. */
  metadata: Record<string, unknown>;
  /** What people call the tunnel. */
  name: string;
  /**
   * Whether the tunnel is configured at Cloudflare, and not by a file on the origin.
   * @deprecated
   */
  remote_config: boolean;
  status: TunnelStatus;
  tun_type: TunnelType;
}

export type TunnelAnswer = Envelope & {
  result: Tunnel;
};

/** Which requests go where. */
export interface TunnelConfig {
  /** The rules, of which the first that fits is taken. The last has no `hostname` and fits every request. */
  ingress?: IngressRule[];
  originRequest?: OriginRequest;
  /** What is so of the private network behind the tunnel. */
  "warp-routing"?: {
    /**
     * Whether people with WARP reach it.
     * Default: `false`.
     */
    enabled?: boolean;
  };
}

/** How a tunnel is configured at Cloudflare. */
export interface TunnelConfiguration {
  /** The id of the account that it belongs to. */
  account_id?: string;
  config: TunnelConfig;
  /** When the configuration was made. */
  created_at?: string;
  /** Where the tunnel is configured. */
  source?: "local" | "cloudflare";
  /** The id of the tunnel. */
  tunnel_id: string;
  /** How often the configuration was replaced. */
  version: number;
}

export type TunnelConfigurationAnswer = Envelope & {
  result: TunnelConfiguration;
};

export type TunnelList = Envelope & {
  result: Tunnel[];
  result_info: PageInfo;
};

/**
 * The secret that runs a tunnel which is configured on the origin: at least 32 bytes, in base64. Without it
 * Cloudflare makes one.
 */
export type TunnelSecret = string;

/** How a tunnel is: it never ran, it runs with trouble, it runs well, or it has no connection any more. */
export type TunnelStatus = "inactive" | "degraded" | "healthy" | "down";

/** The values of {@link TunnelStatus}. */
export const TunnelStatuses = ["inactive", "degraded", "healthy", "down"] as const;

/** A token. It is a secret. */
export type TunnelToken = string;

export type TunnelTokenAnswer = Envelope & {
  result: TunnelToken;
};

/** What kind of tunnel it is. The first is run by cloudflared. */
export type TunnelType = "cfd_tunnel" | "warp_connector" | "warp" | "magic" | "ip_sec" | "gre" | "cni";

/** The values of {@link TunnelType}. */
export const TunnelTypes = [
  "cfd_tunnel", "warp_connector", "warp", "magic", "ip_sec", "gre", "cni",
] as const;

/** The configuration that a tunnel is to have. */
export interface UpdateTunnelConfiguration {
  config?: TunnelConfig;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/cfd_tunnel": {
    /** List tunnels */
    get: {
      parameters: {
        query?: CloudflareTunnelsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a tunnel */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateTunnel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cfd_tunnel/{tunnel_id}": {
    /** Get a tunnel */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a tunnel */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditTunnel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a tunnel */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations": {
    /** Get the configuration of a tunnel */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelConfigurationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the configuration of a tunnel */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateTunnelConfiguration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelConfigurationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections": {
    /** List the connections of a tunnel */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ConnectorList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Clean up the connections of a tunnel */
    delete: {
      parameters: {
        query?: CloudflareTunnelsConnectionsDeleteAllQuery;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors/{connector_id}": {
    /** Get a connector of a tunnel */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ConnectorAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/management": {
    /** Create a management token of a tunnel */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateManagementToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cfd_tunnel/{tunnel_id}/token": {
    /** Get the token of a tunnel */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tunnel_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TunnelTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tunnels": {
    /** List tunnels of every kind */
    get: {
      parameters: {
        query?: AccountTunnelsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AnyTunnelList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

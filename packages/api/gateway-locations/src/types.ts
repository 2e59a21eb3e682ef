// Written by `pnpm generate` from openapi/gateway-locations.yaml. Not edited by hand.

export interface DohEndpoint {
  enabled?: boolean;
  networks?: IpNetwork[] | null;
  require_token?: boolean;
}

export interface DotEndpoint {
  enabled?: boolean;
  networks?: IpNetwork[] | null;
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

export interface GatewayLocationsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  filter?: string[];
  /** What the list is sorted by. */
  order_by?: "name" | "created_at" | "updated_at";
  /** Only what has this text in it. */
  search?: string;
}

export interface GatewayPacFilesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface GatewayProxyEndpointsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  filter?: string[];
  /** What the list is sorted by. */
  order_by?: "name" | "created_at" | "updated_at";
  /** Only what has this text in it. */
  search?: string;
}

export interface IpNetwork {
  network: string;
}

export interface Ipv4Endpoint {
  enabled?: boolean;
}

export interface Ipv6Endpoint {
  enabled?: boolean;
  networks?: Ipv6Network[] | null;
}

export interface Ipv6Network {
  network: string;
}

export interface Location {
  client_default?: boolean;
  created_at?: string;
  dns_destination_ips_id?: string;
  dns_destination_ipv6_block_id?: string | null;
  doh_subdomain?: string;
  ecs_support?: boolean;
  endpoints?: LocationEndpoint | null;
  id?: string;
  ip?: string;
  ipv4_destination?: string;
  ipv4_destination_backup?: string;
  max_ttl?: LocationMaxTtl | null;
  name?: string;
  networks?: LocationNetwork[] | null;
  updated_at?: string;
}

export interface LocationEndpoint {
  doh: DohEndpoint;
  dot: DotEndpoint;
  ipv4: Ipv4Endpoint;
  ipv6: Ipv6Endpoint;
}

export interface LocationInput {
  client_default?: boolean;
  dns_destination_ips_id?: string;
  ecs_support?: boolean;
  endpoints?: LocationEndpoint | null;
  max_ttl?: LocationMaxTtl | null;
  name: string;
  networks?: LocationNetwork[] | null;
}

export interface LocationMaxTtl {
  mode: "inherit" | "override" | "disabled";
  ttl_secs?: number | null;
}

export interface LocationNetwork {
  network: string;
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

export interface NewPacfile {
  contents: string;
  description?: string;
  name: string;
  slug?: string;
}

export type NewProxyEndpoint = {
  kind?: "ip";
  name: string;
} | {
  kind: "identity";
  name: string;
};

export interface Pacfile {
  contents?: string;
  created_at?: string;
  description?: string;
  id?: string;
  name?: string;
  slug?: string;
  updated_at?: string;
  url?: string;
}

export interface PacfileListItem {
  created_at?: string;
  description?: string;
  id?: string;
  name?: string;
  slug?: string;
  updated_at?: string;
  url?: string;
}

export interface PacfileUpdate {
  contents: string;
  description: string;
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

export type ProxyEndpoint = {
  created_at?: string;
  id?: string;
  ips: string[];
  kind?: "ip";
  name: string;
  subdomain?: string;
  updated_at?: string;
} | {
  created_at?: string;
  id?: string;
  kind: "identity";
  name: string;
  subdomain?: string;
  updated_at?: string;
};

export interface ProxyEndpointEdit {
  ips?: string[];
  name?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/gateway/locations": {
    /** List the Gateway locations of an account */
    get: {
      parameters: {
        query?: GatewayLocationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Location[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Gateway location for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LocationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Location;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/locations/{location_id}": {
    /** Get a Gateway location of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; location_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Location;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Gateway location of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; location_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LocationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Location;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Gateway location of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; location_id: string };
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
  "/accounts/{account_id}/gateway/pacfiles": {
    /** List the Gateway PAC files of an account */
    get: {
      parameters: {
        query?: GatewayPacFilesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PacfileListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Gateway PAC file for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPacfile } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pacfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/pacfiles/{pacfile_id}": {
    /** Get a Gateway PAC file of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pacfile_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pacfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Gateway PAC file of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pacfile_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PacfileUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pacfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Gateway PAC file of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pacfile_id: string };
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
  "/accounts/{account_id}/gateway/proxy_endpoints": {
    /** List the Gateway proxy endpoints of an account */
    get: {
      parameters: {
        query?: GatewayProxyEndpointsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProxyEndpoint[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Gateway proxy endpoint for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewProxyEndpoint } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProxyEndpoint;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/proxy_endpoints/{proxy_endpoint_id}": {
    /** Get a Gateway proxy endpoint of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; proxy_endpoint_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProxyEndpoint;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Gateway proxy endpoint of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; proxy_endpoint_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ProxyEndpointEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ProxyEndpoint;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Gateway proxy endpoint of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; proxy_endpoint_id: string };
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

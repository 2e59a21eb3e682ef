// Written by `pnpm generate` from openapi/connectivity-services.yaml. Not edited by hand.

export interface ConnectivityServicesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what is of this type. */
  type?: "tcp" | "http" | null;
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

export type Service = {
  created_at?: string;
  host: ServiceInfraIpv4Host | ServiceInfraIpv6Host | ServiceInfraDualStackHost | ServiceInfraHostnameHost;
  http_port?: number | null;
  https_port?: number | null;
  name: string;
  service_id?: string;
  tls_settings?: ServiceTlsSettings | null;
  type: "tcp" | "http";
  updated_at?: string;
} | {
  app_protocol?: "postgresql" | "mysql" | null;
  created_at?: string;
  host: ServiceInfraIpv4Host | ServiceInfraIpv6Host | ServiceInfraDualStackHost | ServiceInfraHostnameHost;
  name: string;
  service_id?: string;
  tcp_port?: number | null;
  tls_settings?: ServiceTlsSettings | null;
  type: "tcp" | "http";
  updated_at?: string;
};

export interface ServiceInfraDualStackHost {
  ipv4: string;
  ipv6: string;
  network: ServiceNetwork;
}

export interface ServiceInfraHostnameHost {
  hostname: string;
  resolver_network: {
    resolver_ips?: string[] | null;
    tunnel_id: string;
  };
}

export interface ServiceInfraIpv4Host {
  ipv4: string;
  network: ServiceNetwork;
}

export interface ServiceInfraIpv6Host {
  ipv6: string;
  network: ServiceNetwork;
}

export type ServiceInput = {
  host: ServiceInfraIpv4Host | ServiceInfraIpv6Host | ServiceInfraDualStackHost | ServiceInfraHostnameHost;
  http_port?: number | null;
  https_port?: number | null;
  name: string;
  tls_settings?: ServiceTlsSettings | null;
  type: "tcp" | "http";
} | {
  app_protocol?: "postgresql" | "mysql" | null;
  host: ServiceInfraIpv4Host | ServiceInfraIpv6Host | ServiceInfraDualStackHost | ServiceInfraHostnameHost;
  name: string;
  tcp_port?: number | null;
  tls_settings?: ServiceTlsSettings | null;
  type: "tcp" | "http";
};

export interface ServiceNetwork {
  tunnel_id: string;
}

export interface ServiceTlsSettings {
  cert_verification_mode: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/connectivity/directory/services": {
    /** List the connectivity services of an account */
    get: {
      parameters: {
        query?: ConnectivityServicesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Service[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a connectivity service for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ServiceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Service;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/connectivity/directory/services/{service_id}": {
    /** Get a connectivity service of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Service;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a connectivity service of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ServiceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Service;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a connectivity service of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/network-diagnostics.yaml. Not edited by hand.

export interface DeletedEndpointHealthcheck {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: EndpointHealthcheckDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: EndpointHealthcheckDeleteSource;
  }[];
  success: true;
}

export interface EndpointHealthcheck {
  check_type: "icmp";
  endpoint: string;
  id?: string;
  name?: string;
}

export interface EndpointHealthcheckDeleteSource {
  pointer?: string;
}

export interface EndpointHealthcheckInput {
  check_type: "icmp";
  endpoint: string;
  name?: string;
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

export interface NewTraceroute {
  colos?: string[];
  options?: {
    /** Default: `15`. */
    max_ttl?: number;
    /** Default: `"icmp"`. */
    packet_type?: "icmp" | "tcp" | "udp" | "gre" | "gre+icmp";
    /** Default: `3`. */
    packets_per_ttl?: number;
    /** Default: `0`. */
    port?: number;
    /** Default: `1`. */
    wait_time?: number;
  };
  targets: string[];
}

export interface Traceroute {
  colos?: {
    colo?: {
      city?: string;
      name?: string;
    };
    error?: "" | "Could not gather traceroute data: Code 1" | "Could not gather traceroute data: Code 2" | "Could not gather traceroute data: Code 3" | "Could not gather traceroute data: Code 4";
    hops?: {
      nodes?: {
        asn?: string;
        ip?: string;
        labels?: string[];
        max_rtt_ms?: number;
        mean_rtt_ms?: number;
        min_rtt_ms?: number;
        name?: string;
        packet_count?: number;
        std_dev_rtt_ms?: number;
      }[];
      packets_lost?: number;
      packets_sent?: number;
      packets_ttl?: number;
    }[];
    target_summary?: unknown;
    traceroute_time_ms?: number;
  }[];
  target?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/diagnostics/endpoint-healthchecks": {
    /** List the endpoint health checks of the diagnostics of an account */
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
          result: EndpointHealthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an endpoint health check for the diagnostics of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EndpointHealthcheckInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EndpointHealthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}": {
    /** Get an endpoint health check of the diagnostics of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EndpointHealthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an endpoint health check of the diagnostics of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EndpointHealthcheckInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EndpointHealthcheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an endpoint health check of the diagnostics of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedEndpointHealthcheck } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/diagnostics/traceroute": {
    /** Run traceroutes from Cloudflare's data centres */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTraceroute } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Traceroute[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

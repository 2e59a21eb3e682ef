// Written by `pnpm generate` from openapi/cloudflare-ips.yaml. Not edited by hand.

export interface CloudflareIpsShowQuery {
  networks?: string;
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

export type Ip = {
  etag?: string;
  ipv4_cidrs?: string[];
  ipv6_cidrs?: string[];
} | {
  etag?: string;
  ipv4_cidrs?: string[];
  ipv6_cidrs?: string[];
  jdcloud_cidrs?: string[];
};

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

/** What the API has, by path template and method. */
export interface paths {
  "/ips": {
    /** Get the IP addresses of Cloudflare's network */
    get: {
      parameters: {
        query?: CloudflareIpsShowQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ip;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

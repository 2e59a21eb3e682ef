// Written by `pnpm generate` from openapi/tenant-custom-nameservers.yaml. Not edited by hand.

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

export interface NewTenantCustomNameserver {
  ns_name: string;
  ns_set?: number;
}

export interface TenantCustomNameserver {
  dns_records: {
    type?: "A" | "AAAA";
    value?: string;
  }[];
  ns_name: string;
  ns_set?: number;
  /** @deprecated */
  status: "moved" | "pending" | "verified";
  zone_tag: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/tenants/{tenant_id}/custom_ns": {
    /** List the custom nameservers of a tenant */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TenantCustomNameserver[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom nameserver for a tenant */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTenantCustomNameserver } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TenantCustomNameserver;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/tenants/{tenant_id}/custom_ns/{custom_nsid}": {
    /** Delete a custom nameserver of a tenant */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { tenant_id: string; custom_nsid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

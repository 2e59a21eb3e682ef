// Written by `pnpm generate` from openapi/custom-nameservers.yaml. Not edited by hand.

export interface CustomNameserver {
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

export interface CustomNameserverDetails {
  enabled?: boolean;
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: CustomNameserverSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: CustomNameserverSource;
  }[];
  ns_set?: number;
  result_info?: {
    count?: number;
    page?: number;
    per_page?: number;
    total_count?: number;
    total_pages?: number;
  };
  success: true;
}

export interface CustomNameserverSource {
  pointer?: string;
}

export interface CustomNameserverUpdate {
  enabled?: boolean;
  /** Default: `1`. */
  ns_set?: number;
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

export interface NewCustomNameserver {
  ns_name: string;
  /** Default: `1`. */
  ns_set?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/custom_ns": {
    /** List the custom nameservers of an account */
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
          result: CustomNameserver[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom nameserver for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomNameserver } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomNameserver;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/custom_ns/{custom_nsid}": {
    /** Delete a custom nameserver of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; custom_nsid: string };
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
  "/zones/{zone_id}/custom_ns": {
    /** Get the custom nameservers of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CustomNameserverDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the custom nameservers of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomNameserverUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/zone-lockdowns.yaml. Not edited by hand.

export interface DeletedLockdown {
  id?: string;
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

export interface Lockdown {
  configurations: LockdownConfiguration;
  created_on: string;
  description: string;
  id: string;
  modified_on: string;
  paused: boolean;
  urls: string[];
}

export interface LockdownCidrConfiguration {
  target?: "ip_range";
  value?: string;
}

export type LockdownConfiguration = (LockdownIpConfiguration | LockdownCidrConfiguration)[];

export interface LockdownIpConfiguration {
  target?: "ip";
  value?: string;
}

export interface LockdownUpdate {
  configurations: LockdownConfiguration;
  urls: string[];
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

export interface NewLockdown {
  configurations: LockdownConfiguration;
  description?: string;
  paused?: boolean;
  priority?: number;
  urls: string[];
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

export interface ZoneLockdownsIndexQuery {
  created_on?: string;
  description?: string;
  description_search?: string;
  ip?: string;
  ip_range_search?: string;
  ip_search?: string;
  modified_on?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  priority?: number;
  uri_search?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/firewall/lockdowns": {
    /** List the firewall lockdowns of a zone */
    get: {
      parameters: {
        query?: ZoneLockdownsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lockdown[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a firewall lockdown for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLockdown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lockdown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/firewall/lockdowns/{lock_downs_id}": {
    /** Get a firewall lockdown of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; lock_downs_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lockdown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a firewall lockdown of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; lock_downs_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LockdownUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lockdown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a firewall lockdown of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; lock_downs_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedLockdown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/turnstile.yaml. Not edited by hand.

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

export interface NewWidget {
  bot_fight_mode?: boolean;
  clearance_level?: "no_clearance" | "jschallenge" | "managed" | "interactive";
  domains: string[];
  ephemeral_id?: boolean;
  mode: "non-interactive" | "invisible" | "managed";
  name: string;
  offlabel?: boolean;
  /** Default: `"world"`. */
  region?: "world" | "china";
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

export interface TurnstileIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  filter?: string;
  /** What the list is sorted by. */
  order?: "id" | "sitekey" | "name" | "created_on" | "modified_on";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `25`.
   */
  per_page?: number;
}

export interface Widget {
  bot_fight_mode: boolean;
  clearance_level: "no_clearance" | "jschallenge" | "managed" | "interactive";
  created_on: string;
  deployed_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  domains: string[];
  ephemeral_id: boolean;
  last_modified_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  mode: "non-interactive" | "invisible" | "managed";
  modified_on: string;
  name: string;
  offlabel: boolean;
  region: "world" | "china";
  secret: string;
  sitekey: string;
}

export interface WidgetListItem {
  bot_fight_mode: boolean;
  clearance_level: "no_clearance" | "jschallenge" | "managed" | "interactive";
  created_on: string;
  deployed_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  domains: string[];
  ephemeral_id: boolean;
  last_modified_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  mode: "non-interactive" | "invisible" | "managed";
  modified_on: string;
  name: string;
  offlabel: boolean;
  region: "world" | "china";
  sitekey: string;
}

export interface WidgetRotateSecretInput {
  /** Default: `false`. */
  invalidate_immediately?: boolean;
}

export interface WidgetUpdate {
  bot_fight_mode?: boolean;
  clearance_level?: "no_clearance" | "jschallenge" | "managed" | "interactive";
  domains: string[];
  ephemeral_id?: boolean;
  mode: "non-interactive" | "invisible" | "managed";
  name: string;
  offlabel?: boolean;
  region?: "world" | "china";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/challenges/widgets": {
    /** List the Turnstile widgets of an account */
    get: {
      parameters: {
        query?: TurnstileIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WidgetListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Turnstile widget for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWidget } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Widget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/challenges/widgets/{sitekey}": {
    /** Get a Turnstile widget of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sitekey: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Widget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Turnstile widget of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sitekey: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WidgetUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Widget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Turnstile widget of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sitekey: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Widget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/challenges/widgets/{sitekey}/rotate_secret": {
    /** Rotate the secret of a Turnstile widget */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sitekey: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WidgetRotateSecretInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Widget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

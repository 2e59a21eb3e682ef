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
  /** Makes bots solve harder puzzles. For Enterprise. */
  bot_fight_mode?: boolean;
  /** Which challenges of the zone a solved widget also clears. */
  clearance_level?: "no_clearance" | "jschallenge" | "managed" | "interactive";
  /** The hostnames that may show the widget, their subdomains included. */
  domains: string[];
  /** Whether the verification also answers a short-lived id of the visitor. */
  ephemeral_id?: boolean;
  /** `managed` shows a box where it is in doubt, `non-interactive` only a spinner, `invisible` nothing. */
  mode: "non-interactive" | "invisible" | "managed";
  /** What people call it. */
  name: string;
  /** Leaves Cloudflare's name out. For Enterprise. */
  offlabel?: boolean;
  /**
   * Where the widget runs; it stays what it was when the widget was made.
   * Default: `"world"`.
   */
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

export interface SecretRotation {
  /**
   * Whether the old secret stops working at once, and not only after two hours.
   * Default: `false`.
   */
  invalidate_immediately?: boolean;
}

export interface TurnstileIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Only widgets of this name or sitekey, as in `name:shop`. */
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
  /** Makes bots solve harder puzzles. For Enterprise. */
  bot_fight_mode: boolean;
  /** Which challenges of the zone a solved widget also clears. */
  clearance_level: "no_clearance" | "jschallenge" | "managed" | "interactive";
  /** When it was made. */
  created_on: string;
  /** What made it. */
  deployed_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  /** The hostnames that may show the widget, their subdomains included. */
  domains: string[];
  /** Whether the verification also answers a short-lived id of the visitor. */
  ephemeral_id: boolean;
  /** What changed it last. */
  last_modified_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  /** `managed` shows a box where it is in doubt, `non-interactive` only a spinner, `invisible` nothing. */
  mode: "non-interactive" | "invisible" | "managed";
  /** When it was last changed. */
  modified_on: string;
  /** What people call it. */
  name: string;
  /** Leaves Cloudflare's name out. For Enterprise. */
  offlabel: boolean;
  /** Where the widget runs; it stays what it was when the widget was made. */
  region: "world" | "china";
  /** What your server verifies answers with. */
  secret: string;
  /** What the page names it by; no secret. */
  sitekey: string;
}

export interface WidgetListItem {
  /** Makes bots solve harder puzzles. For Enterprise. */
  bot_fight_mode: boolean;
  /** Which challenges of the zone a solved widget also clears. */
  clearance_level: "no_clearance" | "jschallenge" | "managed" | "interactive";
  /** When it was made. */
  created_on: string;
  /** What made it. */
  deployed_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  /** The hostnames that may show the widget, their subdomains included. */
  domains: string[];
  /** Whether the verification also answers a short-lived id of the visitor. */
  ephemeral_id: boolean;
  /** What changed it last. */
  last_modified_via?: "wrangler" | "dashboard" | "spin" | "api" | "unknown";
  /** `managed` shows a box where it is in doubt, `non-interactive` only a spinner, `invisible` nothing. */
  mode: "non-interactive" | "invisible" | "managed";
  /** When it was last changed. */
  modified_on: string;
  /** What people call it. */
  name: string;
  /** Leaves Cloudflare's name out. For Enterprise. */
  offlabel: boolean;
  /** Where the widget runs; it stays what it was when the widget was made. */
  region: "world" | "china";
  /** What the page names it by; no secret. */
  sitekey: string;
}

export interface WidgetUpdate {
  /** Makes bots solve harder puzzles. For Enterprise. */
  bot_fight_mode?: boolean;
  /** Which challenges of the zone a solved widget also clears. */
  clearance_level?: "no_clearance" | "jschallenge" | "managed" | "interactive";
  /** The hostnames that may show the widget, their subdomains included. */
  domains: string[];
  /** Whether the verification also answers a short-lived id of the visitor. */
  ephemeral_id?: boolean;
  /** `managed` shows a box where it is in doubt, `non-interactive` only a spinner, `invisible` nothing. */
  mode: "non-interactive" | "invisible" | "managed";
  /** What people call it. */
  name: string;
  /** Leaves Cloudflare's name out. For Enterprise. */
  offlabel?: boolean;
  /** Where the widget runs; it stays what it was when the widget was made. */
  region?: "world" | "china";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/challenges/widgets": {
    /** List widgets */
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
    /** Create a widget */
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
    /** Get a widget */
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
    /** Change a widget */
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
    /** Delete a widget */
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
    /** Rotate the secret of a widget */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sitekey: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SecretRotation } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Widget;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

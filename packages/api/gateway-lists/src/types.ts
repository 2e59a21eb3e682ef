// Written by `pnpm generate` from openapi/gateway-lists.yaml. Not edited by hand.

export interface CreatedGatewayList {
  created_at?: string;
  /** What it is for. */
  description?: string;
  id?: string;
  /** What is on it. */
  items?: GatewayItem[];
  /** What people call it. */
  name?: string;
  /** What its items are. */
  type?: "SERIAL" | "URL" | "DOMAIN" | "EMAIL" | "IP" | "CATEGORY" | "LOCATION" | "DEVICE" | "AAGUID";
  updated_at?: string;
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

export interface GatewayItem {
  created_at?: string;
  /** What it is for. */
  description?: string;
  /** The item itself. */
  value?: string;
}

export interface GatewayList {
  /** How many items it has. */
  count?: number;
  created_at?: string;
  /** What it is for. */
  description?: string;
  id?: string;
  /** What is on it. */
  items?: GatewayItem[];
  /** What people call it. */
  name?: string;
  /** What its items are. */
  type?: "SERIAL" | "URL" | "DOMAIN" | "EMAIL" | "IP" | "CATEGORY" | "LOCATION" | "DEVICE" | "AAGUID";
  updated_at?: string;
}

export interface GatewayListEdit {
  /** What to add. */
  append?: {
    description?: string;
    value?: string;
  }[];
  /** What to take out, by value. */
  remove?: string[];
}

export interface GatewayListUpdate {
  /** What it is for. */
  description?: string;
  /** What is on it. */
  items?: NewGatewayItem[];
  /** What people call it. */
  name: string;
}

export interface GatewayListsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  filter?: string[];
  /** What the list is sorted by. */
  order_by?: "name" | "created_at" | "updated_at" | "item_count";
  /** Only what has this text in it. */
  search?: string;
  /** Only what is of this type. */
  type?: "SERIAL" | "URL" | "DOMAIN" | "EMAIL" | "IP" | "CATEGORY" | "LOCATION" | "DEVICE" | "AAGUID";
}

export interface GatewayListsItemsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
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

export interface NewGatewayItem {
  /** What it is for. */
  description?: string;
  /** The item itself. */
  value?: string;
}

export interface NewGatewayList {
  /** What it is for. */
  description?: string;
  /** What is on it. */
  items?: NewGatewayItem[];
  /** What people call it. */
  name: string;
  /** What its items are. */
  type: "SERIAL" | "URL" | "DOMAIN" | "EMAIL" | "IP" | "CATEGORY" | "LOCATION" | "DEVICE" | "AAGUID";
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/gateway/lists": {
    /** List lists */
    get: {
      parameters: {
        query?: GatewayListsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayList[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a list */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewGatewayList } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedGatewayList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/gateway/lists/{list_id}": {
    /** Get a list */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a list */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GatewayListUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add and remove items of a list */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GatewayListEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a list */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
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
  "/accounts/{account_id}/gateway/lists/{list_id}/items": {
    /** List the items of a list */
    get: {
      parameters: {
        query?: GatewayListsItemsIndexQuery;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: GatewayItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

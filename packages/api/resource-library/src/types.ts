// Written by `pnpm generate` from openapi/resource-library.yaml. Not edited by hand.

export interface ApplicationUpdate {
  hostnames?: string[];
  ip_subnets?: string[];
  port_protocols?: string[];
  support_domains?: string[];
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

export type NewResourceLibraryApplication = {
  category_id?: number;
  hostnames: string[];
  human_id?: string;
  ip_subnets?: string[];
  name?: string;
  port_protocols?: string[];
  support_domains?: string[];
} | {
  category_id?: number;
  hostnames?: string[];
  human_id?: string;
  ip_subnets: string[];
  name?: string;
  port_protocols?: string[];
  support_domains?: string[];
};

export interface ResourceLibraryApplication {
  application_confidence_score: number;
  application_score_composition?: unknown;
  application_source: string;
  application_type: string;
  application_type_description: string;
  category_id: number;
  created_at: string;
  gen_ai_score: number;
  hostnames: string[];
  human_id: string;
  id: number;
  ip_subnets: string[];
  name: string;
  port_protocols: string[];
  support_domains: string[];
  supported: ("GATEWAY" | "ACCESS" | "CASB")[];
  updated_at: string;
  version: string;
}

export interface ResourceLibraryApplicationListItem {
  application_confidence_score?: number;
  application_score_composition?: unknown;
  application_source?: string;
  application_type?: string;
  application_type_description?: string;
  category_id?: number;
  created_at?: string;
  gen_ai_score?: number;
  hostnames?: string[];
  human_id?: string;
  id: number;
  ip_subnets?: string[];
  name?: string;
  port_protocols?: string[];
  review_status?: "approved" | "unapproved" | "in_review" | "unreviewed";
  support_domains?: string[];
  supported?: ("GATEWAY" | "ACCESS" | "CASB")[];
  updated_at?: string;
  version?: string;
}

export interface ResourceLibraryApplicationsIndexQuery {
  /** Only these fields. */
  fields?: string;
  filter?: string;
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
  /** What the list is sorted by. */
  order_by?: string;
  /** Only what has this text in it. */
  search?: string;
}

export interface ResourceLibraryCategoriesIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface ZeroTrustResourceLibraryCategory {
  created_at: string;
  description: string;
  id: number;
  name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/resource-library/applications": {
    /** List the resource library applications of an account */
    get: {
      parameters: {
        query?: ResourceLibraryApplicationsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceLibraryApplicationListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a resource library application for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewResourceLibraryApplication } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceLibraryApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/resource-library/applications/{id}": {
    /** Get a resource library application of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceLibraryApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a resource library application of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string | number };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ApplicationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceLibraryApplication;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a resource library application of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string | number };
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
  "/accounts/{account_id}/resource-library/categories": {
    /** List the resource library categories of an account */
    get: {
      parameters: {
        query?: ResourceLibraryCategoriesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZeroTrustResourceLibraryCategory[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/resource-library/categories/{id}": {
    /** Get a resource library category of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZeroTrustResourceLibraryCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

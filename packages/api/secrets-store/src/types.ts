// Written by `pnpm generate` from openapi/secrets-store.yaml. Not edited by hand.

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

export interface NewStore {
  name: string;
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

export interface SecretDuplicateInput {
  comment?: string;
  name: string;
  scopes: ("workers" | "ai_gateway" | "dex" | "access" | "containers" | "websearch")[];
}

export interface SecretEdit {
  comment?: string;
  scopes?: ("workers" | "ai_gateway" | "dex" | "access" | "containers" | "websearch")[];
  value?: string;
}

export interface SecretsStoreDeleteQuery {
  force?: boolean;
}

export interface SecretsStoreIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "name" | "created" | "modified";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface SecretsStoreQuotaSchema {
  secrets: {
    quota: number;
    usage: number;
  };
}

export interface SecretsStoreSecret {
  comment?: string;
  created: string;
  id: string;
  modified: string;
  name: string;
  scopes?: ("workers" | "ai_gateway" | "dex" | "access" | "containers" | "websearch")[];
  status: "pending" | "active" | "deleted";
  store_id: string;
}

export interface SecretsStoreSecretsCreateBodyItem {
  comment?: string;
  name: string;
  scopes: ("workers" | "ai_gateway" | "dex" | "access" | "containers" | "websearch")[];
  value: string;
}

export interface SecretsStoreSecretsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "name" | "comment" | "created" | "modified" | "status";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  scopes?: ("workers" | "ai_gateway" | "dex" | "access" | "containers" | "websearch")[];
  /** Only what has this text in it. */
  search?: string;
}

export interface Store {
  account_id?: string;
  created: string;
  id: string;
  modified: string;
  name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/secrets_store/quota": {
    /** Get the Secrets Store quota of an account */
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
          result: SecretsStoreQuotaSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/secrets_store/stores": {
    /** List the Secrets Stores of an account */
    get: {
      parameters: {
        query?: SecretsStoreIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Store[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Secrets Store for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewStore } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Store;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/secrets_store/stores/{store_id}": {
    /** Get a Secrets Store of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Store;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Secrets Store of an account */
    delete: {
      parameters: {
        query?: SecretsStoreDeleteQuery;
        header?: never;
        path: { account_id: string; store_id: string };
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
  "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets": {
    /** List the secrets of a Secrets Store */
    get: {
      parameters: {
        query?: SecretsStoreSecretsIndexQuery;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecretsStoreSecret[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a secret for a Secrets Store */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SecretsStoreSecretsCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecretsStoreSecret[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the secrets of a Secrets Store */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}": {
    /** Get a secret of a Secrets Store */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecretsStoreSecret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a secret of a Secrets Store */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SecretEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecretsStoreSecret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a secret of a Secrets Store */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
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
  "/accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}/duplicate": {
    /** Duplicate a secret of a Secrets Store */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SecretDuplicateInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SecretsStoreSecret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/system/accounts/{account_id}/stores": {
    /** List the stores of an account */
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
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a store for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/system/accounts/{account_id}/stores/{store_id}": {
    /** Delete a store of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
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
  "/system/accounts/{account_id}/stores/{store_id}/secrets": {
    /** List the secrets of a store */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a secret for a store */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the secrets of a store */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/system/accounts/{account_id}/stores/{store_id}/secrets/{secret_id}": {
    /** Get a secret of a store */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
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
    /** Update a secret of a store */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a secret of a store */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
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
  "/system/accounts/{account_id}/stores/{store_id}/secrets/{secret_id}/duplicate": {
    /** Duplicate a secret of a store */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; store_id: string; secret_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

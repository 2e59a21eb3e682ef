// Written by `pnpm generate` from openapi/kv-namespaces.yaml. Not edited by hand.

/** What became of many keys. */
export interface BulkResult {
  /** With how many it went well. */
  successful_key_count?: number;
  /** Those with which it did not. They can be tried again. */
  unsuccessful_keys?: string[];
}

export type BulkResultAnswer = Envelope & {
  result?: BulkResult | null;
};

/** Where the next page of a list starts. */
export interface CursorInfo {
  /** How many items this page holds. */
  count?: number;
  /** Asks for the next page. Empty on the last. */
  cursor?: string;
}

export type EmptyAnswer = Envelope & {
  /** Empty. */
  result?: Record<string, unknown> | null;
};

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

/** When the value expires, in seconds since 1970. */
export type Expiration = number;

/** Which values to answer, and how. */
export interface GetValues {
  /** The keys, at most 100. */
  keys: string[];
  /** Whether the values are answered as the text that they are, or as the JSON that they say. */
  type?: "text" | "json";
  /** Whether what is stored beside each value is answered, too. */
  withMetadata?: boolean;
}

/** The values by their keys, with their metadata if that was asked for. A key that is not there has none. */
export type GotValues = PlainValues | ValuesWithMetadata;

/** The laws under which values are kept. A namespace stays where it was made. */
export type Jurisdiction = "eu" | "fedramp" | "us";

/** The values of {@link Jurisdiction}. */
export const Jurisdictions = ["eu", "fedramp", "us"] as const;

/** A key, without its value. */
export interface Key {
  expiration?: Expiration;
  metadata?: KeyMetadata;
  /** The key itself. */
  name: string;
}

export type KeyList = Envelope & {
  result: Key[];
  result_info: CursorInfo;
};

/** What was stored with a value, anything that JSON can say. */
export type KeyMetadata = unknown;

export type KeyMetadataAnswer = Envelope & {
  result: KeyMetadata;
};

/** A value with its key. */
export interface KeyValue {
  /**
   * Whether the value is written in base64 and stored as bytes.
   * Default: `false`.
   */
  base64?: boolean;
  expiration?: Expiration;
  /** In how many seconds the value expires, at least 60. It wins over `expiration`. */
  expiration_ttl?: number;
  /** The key. */
  key: string;
  metadata?: KeyMetadata;
  /** The value, up to 25 MiB. */
  value: string;
}

export interface KvNamespacesIndexQuery {
  /** By what they are sorted. */
  order?: "id" | "title";
  /** In which direction they are sorted. */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface KvNamespacesKeysIndexQuery {
  /** Only keys that start so. */
  prefix?: string;
  /**
   * How many keys are answered at most.
   * Default: `1000`.
   */
  limit?: number;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface KvNamespacesValuesUpdateQuery {
  /** When the value expires, in seconds since 1970. */
  expiration?: number;
  /** In how many seconds the value expires, at least 60. It wins over `expiration`. */
  expiration_ttl?: number;
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

/** A namespace as the API shows it. */
export interface Namespace {
  /** Names the namespace in paths and in bindings of scripts. */
  id: string;
  jurisdiction?: Jurisdiction;
  /** Whether keys may stand in paths percent-encoded, as they are sent here. Old namespaces may not have it. */
  supports_url_encoding?: boolean;
  /** What people call the namespace. */
  title: string;
}

export type NamespaceAnswer = Envelope & {
  result: Namespace;
};

export type NamespaceList = Envelope & {
  result: Namespace[];
  result_info: PageInfo;
};

/** What a namespace is to be called. */
export interface NamespaceTitle {
  /** What people call the namespace. */
  title: string;
}

/** What a new namespace is made from. */
export interface NewNamespace {
  jurisdiction?: Jurisdiction;
  /** What people call the namespace. */
  title: string;
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

/** Values by their keys. */
export interface PlainValues {
  /** The values. JSON is read already if that was asked for. */
  values?: {
    [key: string]: string | number | boolean | {
      [key: string]: unknown;
    } | null;
  };
}

/** A value and what is stored beside it. */
export interface ValueWithMetadata {
  /** When the value goes away by itself, in seconds since 1970. */
  expiration?: number;
  /** What is stored beside the value. */
  metadata: unknown;
  /** The value. */
  value: unknown;
}

/** Values and their metadata by their keys. */
export interface ValuesWithMetadata {
  /** The values. Null is what is not there. */
  values?: {
    [key: string]: ValueWithMetadata | null;
  };
}

/** A value, and what is stored with it. */
export interface WriteValue {
  /** What is stored with it, as the text of JSON. */
  metadata?: string;
  /** The value, up to 25 MiB. */
  value: string | Blob;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/storage/kv/namespaces": {
    /** List KV namespaces */
    get: {
      parameters: {
        query?: KvNamespacesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamespaceList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a KV namespace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewNamespace } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamespaceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}": {
    /** Get a KV namespace */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamespaceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Rename a KV namespace */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NamespaceTitle } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NamespaceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a KV namespace */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk": {
    /** Write many values of a KV namespace */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": KeyValue[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkResultAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete many values of a KV namespace, the old way */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": string[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkResultAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/delete": {
    /** Delete many values of a KV namespace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": string[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkResultAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/bulk/get": {
    /** Read many values of a KV namespace */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": GetValues } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: GotValues | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/keys": {
    /** List the keys of a KV namespace */
    get: {
      parameters: {
        query?: KvNamespacesKeysIndexQuery;
        header?: never;
        path: { account_id: string; namespace_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": KeyList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/metadata/{key_name}": {
    /** Read the metadata of a key of a KV namespace */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string; key_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": KeyMetadataAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}": {
    /** Read a value of a KV namespace */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string; key_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Write a value of a KV namespace */
    put: {
      parameters: {
        query?: KvNamespacesValuesUpdateQuery;
        header?: never;
        path: { account_id: string; namespace_id: string; key_name: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": WriteValue } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a value of a KV namespace */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; namespace_id: string; key_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Record<string, unknown> } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": EmptyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

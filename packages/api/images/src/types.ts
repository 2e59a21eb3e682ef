// Written by `pnpm generate` from openapi/images.yaml. Not edited by hand.

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

export interface ImagesIndexQuery {
  creator?: string | null;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `1000`.
   */
  per_page?: number;
}

export interface ImagesIndexV2Query {
  continuation_token?: string | null;
  creator?: string | null;
  "meta.<field>[<operator>]"?: string;
  /**
   * How many items a page holds at most.
   * Default: `1000`.
   */
  per_page?: number;
  /**
   * The direction in which the list is sorted.
   * Default: `"desc"`.
   */
  sort_order?: "asc" | "desc";
}

export interface ImagesV1 {
  images?: V1Image[];
}

export interface ImagesV1Edit {
  creator?: string;
  metadata?: unknown;
  requireSignedURLs?: boolean;
}

export interface ImagesV2 {
  continuation_token?: string | null;
  images?: V1Image[];
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

export interface NewImagesV1 {
  creator?: string;
  file?: Blob;
  id?: string;
  metadata?: unknown;
  /** Default: `false`. */
  requireSignedURLs?: boolean;
  url?: string;
}

export interface NewV2DirectUpload {
  creator?: string;
  /** Default: `"Now + 30 minutes"`. */
  expiry?: string;
  id?: string;
  metadata?: unknown;
  /** Default: `false`. */
  requireSignedURLs?: boolean;
}

export interface NewVariant {
  id: string;
  /** Default: `false`. */
  neverRequireSignedURLs?: boolean;
  options: VariantOptions;
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

export interface Stat {
  count?: {
    allowed?: number;
    current?: number;
  };
}

export interface V1Image {
  creator?: string | null;
  filename?: string;
  id?: string;
  meta?: unknown;
  requireSignedURLs?: boolean;
  uploaded?: string;
  variants?: string[];
}

export interface V1Key {
  name?: string;
  value?: string;
}

export interface V1KeyDetails {
  keys?: V1Key[];
}

export interface V1Variant {
  variant?: {
    id: string;
    neverRequireSignedURLs?: boolean;
    options: VariantOptions;
  };
}

export interface V1VariantEdit {
  /** Default: `false`. */
  neverRequireSignedURLs?: boolean;
  options: VariantOptions;
}

export interface V2DirectUpload {
  id?: string;
  uploadURL?: string;
}

export interface Variant {
  variants?: {
    hero?: {
      id: string;
      neverRequireSignedURLs?: boolean;
      options: VariantOptions;
    };
  };
}

export interface VariantOptions {
  fit: "scale-down" | "contain" | "cover" | "crop" | "pad";
  height: number;
  metadata: "keep" | "copyright" | "none";
  width: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/images/v1": {
    /** List the images of an account, version 1 */
    get: {
      parameters: {
        query?: ImagesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImagesV1;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an image for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewImagesV1 } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1Image;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/keys": {
    /** List the keys of the images of an account */
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
          result: V1KeyDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/keys/{signing_key_name}": {
    /** Update a key of the images of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; signing_key_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1KeyDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a key of the images of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; signing_key_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1KeyDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/stats": {
    /** Get the statistics of the images of an account */
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
          result: Stat;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/variants": {
    /** List the variants of the images of an account */
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
          result: Variant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a variant for the images of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewVariant } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1Variant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/variants/{variant_id}": {
    /** Get a variant of the images of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; variant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1Variant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a variant of the images of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; variant_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": V1VariantEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1Variant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a variant of the images of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; variant_id: string };
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
  "/accounts/{account_id}/images/v1/{image_id}": {
    /** Get an image of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; image_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1Image;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an image of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; image_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ImagesV1Edit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V1Image;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an image of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; image_id: string };
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
  "/accounts/{account_id}/images/v1/{image_id}/blob": {
    /** Get the blob of an image */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; image_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v2": {
    /** List the images of an account, version 2 */
    get: {
      parameters: {
        query?: ImagesIndexV2Query;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImagesV2;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v2/direct_upload": {
    /** Create a direct upload for the images of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewV2DirectUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: V2DirectUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/images.yaml. Not edited by hand.

export interface DirectUpload {
  /** The id, of your own choice or given by Cloudflare; an own one may be a path, and then needs no signed URL. */
  id?: string;
  /** Where the image is to be posted, as the field `file` of a form, without credentials. */
  uploadURL?: string;
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

export interface Image {
  /** Who uploaded it, in your words. */
  creator?: string | null;
  /** What the file was called. */
  filename?: string;
  /** The id, of your own choice or given by Cloudflare; an own one may be a path, and then needs no signed URL. */
  id?: string;
  /** Anything of yours that is kept beside it. */
  meta?: unknown;
  /** Whether it is served only at signed URLs. */
  requireSignedURLs?: boolean;
  /** When it was uploaded. */
  uploaded?: string;
  /** Where each variant of it is served. */
  variants?: string[];
}

export interface ImageCursorPage {
  /** What the next page is asked for with; null on the last. */
  continuation_token?: string | null;
  /** The images of this page. */
  images?: Image[];
}

export interface ImageEdit {
  /** Who uploaded it, in your words. */
  creator?: string;
  /** Anything of yours to keep beside it, up to 1024 bytes. */
  metadata?: unknown;
  /** Whether it is served only at signed URLs. */
  requireSignedURLs?: boolean;
}

export interface ImagePage {
  /** The images of this page. */
  images?: Image[];
}

export interface ImageStats {
  count?: {
    allowed?: number;
    current?: number;
  };
}

export interface ImagesIndexQuery {
  /** Only images of this creator. Empty: only those without one. */
  creator?: string | null;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `1000`.
   */
  per_page?: number;
}

export interface ImagesListByCursorQuery {
  /** Where the page starts, as the answer before it says. */
  continuation_token?: string | null;
  /** Only images of this creator. Empty: only those without one. */
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

export interface NewDirectUpload {
  /** Who uploaded it, in your words. */
  creator?: string;
  /**
   * Until when it may be uploaded: two minutes to six hours from now. Without it, half an hour.
   * Default: `"Now + 30 minutes"`.
   */
  expiry?: string;
  /** The id, of your own choice or given by Cloudflare; an own one may be a path, and then needs no signed URL. */
  id?: string;
  /** Anything of yours to keep beside it, up to 1024 bytes. */
  metadata?: unknown;
  /**
   * Whether it is served only at signed URLs.
   * Default: `false`.
   */
  requireSignedURLs?: boolean;
}

export interface NewImage {
  /** Who uploaded it, in your words. */
  creator?: string;
  /** The image itself; or give `url`. */
  file?: Blob;
  /** The id, of your own choice or given by Cloudflare; an own one may be a path, and then needs no signed URL. */
  id?: string;
  /** Anything of yours to keep beside it, up to 1024 bytes. */
  metadata?: unknown;
  /**
   * Whether it is served only at signed URLs.
   * Default: `false`.
   */
  requireSignedURLs?: boolean;
  /** Where Cloudflare is to fetch it; or give `file`. */
  url?: string;
}

export interface NewVariant {
  /** The id, of your own choice or given by Cloudflare; an own one may be a path, and then needs no signed URL. */
  id: string;
  /**
   * Whether it is served without a signature also of images that ask for one.
   * Default: `false`.
   */
  neverRequireSignedURLs?: boolean;
  /** How images are made smaller. */
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

export interface SigningKey {
  /** What the key is called. */
  name?: string;
  /** What URLs are signed with. */
  value?: string;
}

export interface SigningKeys {
  keys?: SigningKey[];
}

export interface Variant {
  /** The id, of your own choice or given by Cloudflare; an own one may be a path, and then needs no signed URL. */
  id: string;
  /** Whether it is served without a signature also of images that ask for one. */
  neverRequireSignedURLs?: boolean;
  /** How images are made smaller. */
  options: VariantOptions;
}

export interface VariantAnswer {
  variant?: Variant;
}

export interface VariantEdit {
  /**
   * Whether it is served without a signature also of images that ask for one.
   * Default: `false`.
   */
  neverRequireSignedURLs?: boolean;
  /** How images are made smaller. */
  options: VariantOptions;
}

export interface VariantOptions {
  /** How the image is made to fit. */
  fit: "scale-down" | "contain" | "cover" | "crop" | "pad";
  /** In pixels, at most. */
  height: number;
  /** Anything of yours to keep beside it, up to 1024 bytes. */
  metadata: "keep" | "copyright" | "none";
  /** In pixels, at most. */
  width: number;
}

export interface VariantsByName {
  /** Where each variant of it is served. */
  variants?: {
    hero?: {
      id: string;
      neverRequireSignedURLs?: boolean;
      options: VariantOptions;
    };
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/images/v1": {
    /** List images by page */
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
          result: ImagePage;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Upload an image */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewImage } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Image;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/keys": {
    /** List signing keys */
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
          result: SigningKeys;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/keys/{signing_key_name}": {
    /** Create a signing key */
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
          result: SigningKeys;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a signing key */
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
          result: SigningKeys;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/stats": {
    /** Count images */
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
          result: ImageStats;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/variants": {
    /** List variants */
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
          result: VariantsByName;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a variant */
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
          result: VariantAnswer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v1/variants/{variant_id}": {
    /** Get a variant */
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
          result: VariantAnswer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a variant */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; variant_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VariantEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VariantAnswer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a variant */
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
    /** Get an image */
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
          result: Image;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change an image */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; image_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ImageEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Image;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an image */
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
    /** Download an image */
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
    /** List images */
    get: {
      parameters: {
        query?: ImagesListByCursorQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImageCursorPage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/images/v2/direct_upload": {
    /** Let somebody upload an image */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewDirectUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DirectUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/cache.yaml. Not edited by hand.

export interface CacheReserveClearDetails {
  end_ts?: string;
  id: "cache_reserve_clear";
  modified_on?: string | null;
  start_ts: string;
  state: "In-progress" | "Completed";
}

export interface CacheReserveDetails {
  editable: boolean;
  id: "cache_reserve";
  modified_on?: string | null;
  value: "on" | "off";
}

export interface CacheReserveEdit {
  /** Default: `"off"`. */
  value: "on" | "off";
}

export interface CacheVariant {
  editable: boolean;
  id: "variants";
  modified_on?: string | null;
  value: VariantValue;
}

export interface CacheVariantEdit {
  value: VariantValue;
}

export interface CreatedSmartTieredCache {
  editable: boolean;
  id: "tiered_cache_smart_topology_enable";
  modified_on?: string | null;
  value: "on" | "off";
}

export interface DeletedCacheVariant {
  editable: boolean;
  id: "variants";
  modified_on?: string | null;
}

export interface DeletedSmartTieredCache {
  editable: boolean;
  id: "tiered_cache_smart_topology_enable";
  modified_on?: string | null;
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

export interface RegionalTieredCacheDetails {
  editable: boolean;
  id: "tc_regional";
  modified_on?: string | null;
  value: "on" | "off";
}

export interface RegionalTieredCacheEdit {
  /** Default: `"off"`. */
  value: "on" | "off";
}

export interface SmartTieredCache {
  editable: boolean;
  id: "tiered_cache_smart_topology_enable";
  modified_on?: string | null;
  value: "on" | "off";
}

export interface SmartTieredCacheInput {
  value: "on" | "off";
}

export interface VariantValue {
  avif?: string[];
  bmp?: string[];
  gif?: string[];
  jp2?: string[];
  jpeg?: string[];
  jpg?: string[];
  jpg2?: string[];
  png?: string[];
  tif?: string[];
  tiff?: string[];
  webp?: string[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/cache/cache_reserve": {
    /** Get the cache reserve of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CacheReserveDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the cache reserve of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CacheReserveEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CacheReserveDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/cache/cache_reserve_clear": {
    /** Get the cache reserve clearing of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CacheReserveClearDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Clear the cache reserve of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CacheReserveClearDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/cache/regional_tiered_cache": {
    /** Get the regional tiered cache of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegionalTieredCacheDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the regional tiered cache of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RegionalTieredCacheEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegionalTieredCacheDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/cache/tiered_cache_smart_topology_enable": {
    /** Get the smart tiered cache of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SmartTieredCache;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the smart tiered cache for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SmartTieredCacheInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSmartTieredCache;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the smart tiered cache of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SmartTieredCacheInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SmartTieredCache;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the smart tiered cache of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSmartTieredCache;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/cache/variants": {
    /** Get the cache variants of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CacheVariant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the cache variants of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CacheVariantEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CacheVariant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the cache variants of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCacheVariant;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

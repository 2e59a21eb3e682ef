// Written by `pnpm generate` from openapi/origin-cloud-regions.yaml. Not edited by hand.

export interface DeletedOriginCloudRegion {
  origin_ip: string;
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

export interface OriginCloudRegion {
  modified_on?: string;
  origin_ip: string;
  region: string;
  vendor: "aws" | "azure" | "gcp" | "oci";
}

export interface OriginCloudRegionBulk {
  failed: {
    error?: string;
    origin_ip: string;
    region?: string;
    vendor?: string;
  }[];
  succeeded: {
    error?: string;
    origin_ip: string;
    region?: string;
    vendor?: string;
  }[];
}

export interface OriginCloudRegionSupportedRegions {
  obtained_codes: boolean;
  vendors: {
    [key: string]: {
      name: string;
      upper_tier_colos: string[];
    }[];
  };
}

export interface OriginCloudRegionUpdate {
  origin_ip: string;
  region: string;
  vendor: "aws" | "azure" | "gcp" | "oci";
}

export interface OriginCloudRegionsBatchUpdateAllBodyItem {
  origin_ip: string;
  region: string;
  vendor: "aws" | "azure" | "gcp" | "oci";
}

export interface OriginCloudRegionsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
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
  "/zones/{zone_id}/origin/cloud_regions": {
    /** List the origin cloud regions of a zone */
    get: {
      parameters: {
        query?: OriginCloudRegionsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCloudRegion[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin/cloud_regions/batch": {
    /** Update many origin cloud regions of a zone at once */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OriginCloudRegionsBatchUpdateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCloudRegionBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete many origin cloud regions of a zone at once */
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
          result: OriginCloudRegionBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin/cloud_regions/supported_regions": {
    /** List the cloud regions that origins can have */
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
          result: OriginCloudRegionSupportedRegions;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/origin/cloud_regions/{origin_ip}": {
    /** Get an origin cloud region of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; origin_ip: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCloudRegion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an origin cloud region of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; origin_ip: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OriginCloudRegionUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OriginCloudRegion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an origin cloud region of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; origin_ip: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedOriginCloudRegion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/indicator-feeds.yaml. Not edited by hand.

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

export interface IndicatorFeed {
  created_on?: string;
  description?: string;
  id?: number;
  is_attributable?: boolean;
  is_downloadable?: boolean;
  is_public?: boolean;
  last_upload_summary?: {
    persisted?: {
      domains_added?: number;
      domains_removed?: number;
      ips_added?: number;
      ips_removed?: number;
      urls_added?: number;
      urls_removed?: number;
    };
    skipped?: {
      allowlisted_domains?: number;
      expired_indicators?: number;
      invalid_indicators?: number;
    };
    uploaded?: {
      domains?: number;
      ips?: number;
      urls?: number;
    };
  };
  latest_upload_error?: string;
  latest_upload_status?: "Mirroring" | "Unifying" | "Loading" | "Provisioning" | "Complete" | "Error";
  modified_on?: string;
  name?: string;
  provider_id?: number;
  provider_name?: string;
}

export interface IndicatorFeedDetails {
  created_on?: string;
  description?: string;
  id?: number;
  is_attributable?: boolean;
  is_downloadable?: boolean;
  is_public?: boolean;
  modified_on?: string;
  name?: string;
}

export interface IndicatorFeedUpdate {
  description?: string;
  is_attributable?: boolean;
  is_downloadable?: boolean;
  is_public?: boolean;
  name?: string;
}

export interface IndicatorFeedsPermissionsViewIndexResultItem {
  description?: string;
  id?: number;
  is_attributable?: boolean;
  is_downloadable?: boolean;
  is_public?: boolean;
  name?: string;
}

export interface IndicatorFeedsUpdateSnapshotHeaders {
  "Cf-Async-Upload"?: "1";
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

export interface NewIndicatorFeed {
  description?: string;
  name?: string;
}

export interface Permission {
  success?: boolean;
}

export interface PermissionInput {
  account_tag?: string;
  feed_id?: number;
}

export type PermissionListItem = {
  description?: string;
  id?: number;
  is_attributable?: boolean;
  is_downloadable?: boolean;
  is_public?: boolean;
  name?: string;
}[];

export interface Snapshot {
  file_id?: number;
  filename?: string;
  poll_url?: string;
  status?: string;
  upload_id?: number;
}

export interface SnapshotUpdate {
  source?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/intel/indicator-feeds": {
    /** List the indicator feeds of an account */
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
          result: IndicatorFeedDetails[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an indicator feed for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewIndicatorFeed } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IndicatorFeedDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/indicator-feeds/permissions/add": {
    /** Give an account access to an indicator feed */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PermissionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Permission;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/indicator-feeds/permissions/remove": {
    /** Take the access to an indicator feed from an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PermissionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Permission;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/indicator-feeds/permissions/view": {
    /** List the indicator feeds that an account may read */
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
          result: PermissionListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/indicator-feeds/{feed_id}": {
    /** Get an indicator feed of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IndicatorFeed;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an indicator feed of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IndicatorFeedUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IndicatorFeedDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/indicator-feeds/{feed_id}/data": {
    /** Get the data of an indicator feed */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/csv": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/indicator-feeds/{feed_id}/download": {
    /** Download an indicator feed of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string };
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
  "/accounts/{account_id}/intel/indicator-feeds/{feed_id}/snapshot": {
    /** Update the snapshot of an indicator feed */
    put: {
      parameters: {
        query?: never;
        header?: IndicatorFeedsUpdateSnapshotHeaders;
        path: { account_id: string; feed_id: string | number };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": SnapshotUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Snapshot;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

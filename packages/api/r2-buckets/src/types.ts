// Written by `pnpm generate` from openapi/r2-buckets.yaml. Not edited by hand.

/** A bucket. Its name is its id. */
export interface Bucket {
  /** When the bucket was made, as an ISO 8601 date and time. */
  creation_date: string;
  jurisdiction?: Jurisdiction;
  location?: BucketLocation;
  /** Names the bucket in paths. */
  name: string;
  storage_class?: StorageClass;
}

export type BucketAnswer = Envelope & {
  result: Bucket;
};

/** One page of buckets. */
export interface BucketList {
  /** The buckets of the page, by name. */
  buckets: Bucket[];
}

export type BucketListAnswer = Envelope & {
  result: BucketList;
  result_info: BucketListInfo;
};

/** Where the next page of buckets starts. */
export interface BucketListInfo {
  /** Asks for the next page. Empty or absent on the last. */
  cursor?: string;
  /** How many buckets a page holds at most. */
  per_page: number;
}

/** The part of the world where a bucket's objects are. */
export type BucketLocation = "apac" | "eeur" | "enam" | "weur" | "wnam" | "oc";

/** The values of {@link BucketLocation}. */
export const BucketLocations = ["apac", "eeur", "enam", "weur", "wnam", "oc"] as const;

/** What a new bucket is made from. */
export interface CreateBucket {
  /** Where the bucket should be. The API follows it where it can; without it, near whoever asks. */
  locationHint?: BucketLocation;
  /** The bucket's name. Small letters, digits and hyphens, no hyphen at either end. */
  name: string;
  storageClass?: StorageClass;
}

/** What temporary credentials allow, and for how long. */
export interface CreateTemporaryCredentials {
  /** The only bucket that they open. */
  bucket: string;
  /** Only the objects with these keys. */
  objects?: string[];
  /** The access key that they come from. */
  parentAccessKeyId: string;
  /** What may be done, to the objects only or (`admin`) to the bucket too. */
  permission: "admin-read-write" | "admin-read-only" | "object-read-write" | "object-read-only";
  /** Only objects whose key starts with one of these. */
  prefixes?: string[];
  /**
   * After how many seconds they end. Seven days at most.
   * Default: `900`.
   */
  ttlSeconds: number;
}

export type DeletedAnswer = Envelope & {
  /** Empty. */
  result: Record<string, unknown>;
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

/** Where the law has it that objects stay. `default` is no particular place. */
export type Jurisdiction = "default" | "eu" | "fedramp";

/** The values of {@link Jurisdiction}. */
export const Jurisdictions = ["default", "eu", "fedramp"] as const;

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

export interface R2BucketsCreateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsIndexHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsIndexQuery {
  /** Leaves out the buckets that do not have this text in their name. */
  name_contains?: string;
  /** Only buckets whose name comes behind this one in the alphabet. */
  start_after?: string;
  /**
   * How many buckets a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** What the buckets are sorted by. */
  order?: "name";
  /** Whether the list goes up or down. */
  direction?: "asc" | "desc";
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface R2BucketsShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsSippyDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsSippyShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsSippyUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

/** How a bucket fills itself from another one. Without secrets. */
export interface Sippy {
  /** Where objects are kept. */
  destination?: {
    /** The R2 access key that Sippy writes with. */
    accessKeyId?: string;
    /** The id of the account. */
    account?: string;
    /** The bucket that fills itself. */
    bucket?: string;
    /** R2, always. */
    provider?: "r2";
  };
  /** Whether Sippy is on. */
  enabled: boolean;
  /** Where objects are fetched. */
  source?: {
    /** The bucket there. */
    bucket?: string;
    /** Amazon S3 or Google Cloud Storage. */
    provider?: "aws" | "gcs";
    /** The region there. Null where the provider has none. */
    region?: string | null;
  };
}

export type SippyAnswer = Envelope & {
  result: Sippy;
};

/** An R2 access key that may write to the bucket. */
export interface SippyDestination {
  /** The id of the access key. */
  accessKeyId?: string;
  /** R2. */
  provider?: "r2";
  /** The secret of the access key. */
  secretAccessKey?: string;
}

/** To fill a bucket from Amazon S3. */
export interface SippyFromAws {
  destination?: SippyDestination;
  /** The bucket at Amazon, and a key that may read it. */
  source?: {
    /** The id of an access key of Amazon's. */
    accessKeyId?: string;
    /** The bucket there. */
    bucket?: string;
    /** Amazon S3. */
    provider?: "aws";
    /** Its region, such as `eu-west-1`. */
    region?: string;
    /** The secret of that access key. */
    secretAccessKey?: string;
  };
}

/** To fill a bucket from Google Cloud Storage. */
export interface SippyFromGcs {
  destination?: SippyDestination;
  /** The bucket at Google, and a service account that may read it. */
  source?: {
    /** The bucket there. */
    bucket?: string;
    /** The email address of the service account. */
    clientEmail?: string;
    /** The private key of the service account. */
    privateKey?: string;
    /** Google Cloud Storage. */
    provider?: "gcs";
  };
}

/** That Sippy is off. */
export interface SippyOff {
  /** Whether Sippy is on. */
  enabled: false;
}

export type SippyOffAnswer = Envelope & {
  result: SippyOff;
};

/**
 * What new objects cost to keep and to read. `InfrequentAccess` is cheap to keep and dear to read.
 * Default: `"Standard"`.
 */
export type StorageClass = "Standard" | "InfrequentAccess";

/** The values of {@link StorageClass}. */
export const StorageClasses = ["Standard", "InfrequentAccess"] as const;

/** Credentials for the S3 API. All three parts go together. */
export interface TemporaryCredentials {
  /** The id of the access key. */
  accessKeyId: string;
  /** The secret of the access key. It is not shown again. */
  secretAccessKey: string;
  /** Goes with every request that is signed with the key. It is not shown again. */
  sessionToken: string;
}

export type TemporaryCredentialsAnswer = Envelope & {
  result: TemporaryCredentials;
};

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/r2/buckets": {
    /** List buckets */
    get: {
      parameters: {
        query?: R2BucketsIndexQuery;
        header?: R2BucketsIndexHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BucketListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a bucket */
    post: {
      parameters: {
        query?: never;
        header?: R2BucketsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateBucket } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BucketAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}": {
    /** Get a bucket */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BucketAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a bucket */
    delete: {
      parameters: {
        query?: never;
        header?: R2BucketsDeleteHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/sippy": {
    /** Get how a bucket fills itself */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsSippyShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SippyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Make a bucket fill itself */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsSippyUpdateHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SippyFromAws | SippyFromGcs } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SippyAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Stop a bucket from filling itself */
    delete: {
      parameters: {
        query?: never;
        header?: R2BucketsSippyDeleteHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SippyOffAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/temp-access-credentials": {
    /** Create temporary credentials */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateTemporaryCredentials } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TemporaryCredentialsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

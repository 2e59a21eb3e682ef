// Written by `pnpm generate` from openapi/r2-buckets.yaml. Not edited by hand.

import type { RawBody } from "@restflare/core";

/** When uploads in parts that nobody completes are given up. */
export interface AbortUploads {
  condition?: AfterAge;
}

/** After some time. */
export interface AfterAge {
  /** After how many seconds. */
  maxAge: number;
  /** That it is by age. */
  type: "Age";
}

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
  /** How many buckets this page holds. */
  count?: number;
  /** Asks for the next page. Empty or absent on the last. */
  cursor?: string;
  /** How many buckets a page holds at most. */
  per_page: number;
}

/** The part of the world where a bucket's objects are. */
export type BucketLocation = "apac" | "eeur" | "enam" | "weur" | "wnam" | "oc";

/** The values of {@link BucketLocation}. */
export const BucketLocations = ["apac", "eeur", "enam", "weur", "wnam", "oc"] as const;

/** Which objects nobody can delete or replace for how long. */
export interface BucketLock {
  /** The rules. */
  rules?: LockRule[];
}

/** When the objects get another storage class. */
export interface ChangeStorageClass {
  condition: LifecycleMoment;
  /** The class that they get. */
  storageClass: "InfrequentAccess";
}

/** How much of one storage class there is. */
export interface ClassMetrics {
  published?: ObjectMetrics;
  uploaded?: ObjectMetrics;
}

/** Which sites may reach a bucket from browsers. */
export interface Cors {
  /** The rules. */
  rules?: CorsRule[];
}

/** Who may do what. */
export interface CorsAllowed {
  /** The headers that requests may have. */
  headers?: string[];
  /** The methods. */
  methods: ("GET" | "PUT" | "POST" | "DELETE" | "HEAD")[];
  /** The sites, such as `https://example.com`, or `*`. */
  origins: string[];
}

/** What sites may do. */
export interface CorsRule {
  allowed: CorsAllowed;
  /** The headers of answers that scripts may read. */
  exposeHeaders?: string[];
  /** What people call the rule. */
  id?: string;
  /** How many seconds a browser may remember the rule. */
  maxAgeSeconds?: number;
}

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

/** A domain as it is answered after it was made. */
export interface CreatedCustomDomain {
  /** The ciphers that it speaks, as BoringSSL calls them. */
  ciphers?: string[];
  /** The domain's name. */
  domain: string;
  /** Whether the bucket can be reached there from now on. */
  enabled: boolean;
  minTLS?: MinimumTls;
  /** The zone that the domain is in. */
  zoneId: string;
}

/** A domain of one's own at which a bucket is public. */
export interface CustomDomain {
  /** The ciphers that it speaks, as BoringSSL calls them. */
  ciphers?: string[];
  /** The domain's name. */
  domain: string;
  /** Whether the bucket can be reached there. */
  enabled: boolean;
  minTLS?: MinimumTls;
  status: DomainStatus;
  /** The zone that the domain is in. */
  zoneId?: string;
  /** The name of that zone. */
  zoneName?: string;
}

/** The domains of one's own of a bucket. */
export interface CustomDomainList {
  /** The domains. */
  domains: CustomDomain[];
}

/** When the objects are deleted. That cannot be undone. */
export interface DeleteObjects {
  condition?: LifecycleMoment;
}

export type DeletedAnswer = Envelope & {
  /** Empty. */
  result: Record<string, unknown>;
};

/** Which domain is gone. */
export interface DeletedCustomDomain {
  /** The domain's name. */
  domain: string;
}

/** Which object is gone. */
export interface DeletedObject {
  /** Its key. */
  key?: string;
}

/** How far a domain is. */
export interface DomainStatus {
  /** Whether the domain is the account's. */
  ownership: "pending" | "active" | "deactivated" | "blocked" | "error" | "unknown";
  /** Whether it has its certificate. */
  ssl: "initializing" | "pending" | "active" | "deactivated" | "error" | "unknown";
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

/** Which queues are told of what happens in a bucket. */
export interface EventNotifications {
  /** The bucket. */
  bucketName?: string;
  /** The queues. */
  queues?: QueueNotifications[];
}

/** The headers that an object is answered with. */
export interface HttpMetadata {
  /** How it may be cached. */
  cacheControl?: string;
  /** Until when it may be cached. */
  cacheExpiry?: string;
  /** How a browser shows it. */
  contentDisposition?: string;
  /** How it is encoded. */
  contentEncoding?: string;
  /** In which language it is. */
  contentLanguage?: string;
  /** What it is. */
  contentType?: string;
}

/** Where the law has it that objects stay. `default` is no particular place. */
export type Jurisdiction = "default" | "eu" | "fedramp" | "us" | "fedramp-high";

/** The values of {@link Jurisdiction}. */
export const Jurisdictions = ["default", "eu", "fedramp", "us", "fedramp-high"] as const;

/** What becomes of objects by themselves. */
export interface Lifecycle {
  /** The rules. */
  rules?: LifecycleRule[];
}

/** Which objects a rule is for. */
export interface LifecycleConditions {
  /** Those whose key starts so. Empty is all. */
  prefix: string;
}

/** After how long, or when. */
export type LifecycleMoment = AfterAge | OnDate;

/** What becomes of some objects. */
export interface LifecycleRule {
  abortMultipartUploadsTransition?: AbortUploads;
  conditions: LifecycleConditions;
  deleteObjectsTransition?: DeleteObjects;
  /** Whether the rule is obeyed. */
  enabled: boolean;
  /** Names the rule. */
  id: string;
  /** When which class is theirs. */
  storageClassTransitions?: ChangeStorageClass[];
}

/** Whether what is uploaded is taken near whoever uploads. */
export interface LocalUploads {
  /** Whether it is. */
  enabled?: boolean;
}

/** For some time. */
export interface LockForAge {
  /** For how many seconds after an object was written. */
  maxAgeSeconds: number;
  /** That it is by age. */
  type: "Age";
}

/** Until the rule is gone. */
export interface LockForever {
  /** That it is for good. */
  type: "Indefinite";
}

/** For how long some objects are kept. */
export interface LockRule {
  /** For how long. */
  condition: LockForAge | OnDate | LockForever;
  /** Whether the rule is obeyed. */
  enabled: boolean;
  /** Names the rule. */
  id: string;
  /** Only objects whose key starts so. */
  prefix?: string;
}

/** The domain under `r2.dev` at which a bucket is public for trying out. */
export interface ManagedDomain {
  /** What the domain's name begins with. */
  bucketId: string;
  /** The domain's name. */
  domain: string;
  /** Whether the bucket can be reached there. */
  enabled: boolean;
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

/** The oldest version of TLS that a domain speaks. */
export type MinimumTls = "1.0" | "1.1" | "1.2" | "1.3";

/** The values of {@link MinimumTls}. */
export const MinimumTlsValues = ["1.0", "1.1", "1.2", "1.3"] as const;

/** At which domain a bucket is to be public. */
export interface NewCustomDomain {
  /** The ciphers that it speaks, as BoringSSL calls them. */
  ciphers?: string[];
  /** The domain's name. */
  domain: string;
  /** Whether the bucket can be reached there from now on. */
  enabled: boolean;
  minTLS?: MinimumTls;
  /** The zone that the domain is in. */
  zoneId: string;
}

/** Of what a queue is to be told. */
export interface NewNotificationRule {
  /** Of what. */
  actions: ObjectEvent[];
  /** What people call the rule. */
  description?: string;
  /** Only of objects whose key starts so. */
  prefix?: string;
  /** Only of objects whose key ends so. */
  suffix?: string;
}

/** Of what a queue is told. */
export interface NotificationRule {
  /** Of what. */
  actions: ObjectEvent[];
  /** When the rule was made. */
  createdAt?: string;
  /** What people call the rule. */
  description?: string;
  /** Only of objects whose key starts so. */
  prefix?: string;
  /** Names the rule. */
  ruleId?: string;
  /** Only of objects whose key ends so. */
  suffix?: string;
}

/** What happened to an object. */
export type ObjectEvent = "PutObject" | "CopyObject" | "DeleteObject" | "CompleteMultipartUpload" | "LifecycleDeletion";

/** The values of {@link ObjectEvent}. */
export const ObjectEvents = [
  "PutObject", "CopyObject", "DeleteObject", "CompleteMultipartUpload", "LifecycleDeletion",
] as const;

/** Where the next page of objects starts. */
export interface ObjectListInfo {
  /** How many objects this page holds. */
  count?: number;
  /** Asks for the next page. Empty or absent on the last. */
  cursor?: string;
  /** How many objects a page holds at most. */
  per_page?: number;
}

/** How much there is, of objects that are whole (`published`) or of parts of uploads (`uploaded`). */
export interface ObjectMetrics {
  /** How many bytes what is stored beside them takes. */
  metadataSize?: number;
  /** How many there are. */
  objects?: number;
  /** How many bytes they take. */
  payloadSize?: number;
}

/** At some moment. */
export interface OnDate {
  /** When, as an ISO 8601 date and time. */
  date: string;
  /** That it is by date. */
  type: "Date";
}

/** Of what one queue is told. */
export interface QueueNotifications {
  /** The queue, by its id. */
  queueId?: string;
  /** What people call the queue. */
  queueName?: string;
  /** The rules. */
  rules?: NotificationRule[];
}

export interface R2BucketsCorsDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsCorsShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsCorsUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsCreateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsCustomCreateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsCustomDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsCustomIndexHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsCustomShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsCustomUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsManagedShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsDomainsManagedUpdateHeaders {
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

export interface R2BucketsLifecycleShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsLifecycleUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsLockShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsLockUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsObjectsDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsObjectsIndexHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsObjectsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** Only one object of those whose keys are the same up to this text, such as `/`. */
  delimiter?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only objects whose key starts so. */
  prefix?: string;
  /** Only objects whose key comes after this one. */
  start_after?: string;
}

export interface R2BucketsObjectsShowHeaders {
  /** Only if it was written since. Otherwise the status is 304. */
  "If-Modified-Since"?: string;
  /** Only if its ETag is another one. Otherwise the status is 304. */
  "If-None-Match"?: string;
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsObjectsUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
  /** What the object costs to keep and to read. Without it, as the bucket says. */
  "cf-r2-storage-class"?: "Standard" | "InfrequentAccess";
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

export type R2BucketsSippyUpdateBody = SippyFromAws | SippyFromGcs | SippyFromS3 | SippyFromAzure;

export interface R2BucketsSippyUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2BucketsUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
  /** What new objects cost to keep and to read from now on. */
  "cf-r2-storage-class": "Standard" | "InfrequentAccess";
}

export interface R2EventNotificationsQueuesDeleteHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2EventNotificationsQueuesShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2EventNotificationsQueuesUpdateHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

export interface R2EventNotificationsShowHeaders {
  /** The jurisdiction whose buckets are meant. A bucket that was made in one is found only there. Without it, `default`. */
  "cf-r2-jurisdiction"?: Jurisdiction;
}

/** Of what a queue is to be told. */
export interface SetNotifications {
  /** The rules, beside those that the queue has. */
  rules: NewNotificationRule[];
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
    bucket?: string | null;
    /** The URL of the bucket there. Null where the provider has none. */
    bucketUrl?: string | null;
    /** The container there. Null where the provider has none. */
    container?: string | null;
    /** Amazon S3 or a storage like it, Google Cloud Storage or Azure. */
    provider?: "aws" | "gcs" | "s3" | "azure";
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

/** To fill a bucket from Azure Blob Storage. */
export interface SippyFromAzure {
  destination?: SippyDestination;
  /** The container at Azure, and what may read it, either a key or a token. */
  source?: {
    /** A key of the storage account. */
    accountKey?: string;
    /** The storage account. */
    accountName?: string;
    /** The container. */
    container?: string;
    /** Azure Blob Storage. */
    provider?: "azure";
    /** A token of the storage account (SAS). */
    sasToken?: string;
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

/** To fill a bucket from any storage with the API of S3. */
export interface SippyFromS3 {
  destination?: SippyDestination;
  /** The bucket there, and a key that may read it. */
  source?: {
    /** The id of an access key. */
    accessKeyId?: string;
    /** The URL of the bucket. */
    bucketUrl?: string;
    /** A storage like Amazon S3. */
    provider?: "s3";
    /** The secret of that access key. */
    secretAccessKey?: string;
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

/** How much all buckets of the account hold, by storage class. */
export interface StorageMetrics {
  infrequentAccess?: ClassMetrics;
  standard?: ClassMetrics;
}

/** An object of a bucket, without what is in it. */
export interface StoredObject {
  /** What its owner stored beside it. */
  custom_metadata?: {
    [key: string]: string;
  };
  /** Changes whenever what is in it does. */
  etag?: string;
  http_metadata?: HttpMetadata;
  /** Names the object in paths. */
  key?: string;
  /** When it was last written. */
  last_modified?: string;
  /** How many bytes it has. */
  size?: number;
  /** Whether it is encrypted with a key that only its owner has. */
  ssec?: boolean;
  storage_class?: StorageClass;
}

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

/** What to change of a domain. */
export interface UpdateCustomDomain {
  /** The ciphers that it speaks, as BoringSSL calls them. */
  ciphers?: string[];
  /** Whether the bucket can be reached there from now on. */
  enabled?: boolean;
  minTLS?: MinimumTls;
}

/** Whether a bucket is public under `r2.dev`. */
export interface UpdateManagedDomain {
  /** Whether the bucket can be reached there. Whoever knows the address may read all of it. */
  enabled: boolean;
}

/** A domain as it is answered after it was changed. */
export interface UpdatedCustomDomain {
  /** The ciphers that it speaks, as BoringSSL calls them. */
  ciphers?: string[];
  /** The domain's name. */
  domain: string;
  /** Whether the bucket can be reached there from now on. */
  enabled?: boolean;
  minTLS?: MinimumTls;
}

/** An object as it is answered after it was written. */
export interface UploadedObject {
  /** Changes whenever what is in it does. */
  etag?: string;
  /** Names the object in paths. */
  key?: string;
  /** How many bytes it has, as text. */
  size?: string;
  storage_class?: StorageClass;
  /** When it was written. */
  uploaded?: string;
  /** Names what was written. */
  version?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration": {
    /** Get which queues are told of a bucket */
    get: {
      parameters: {
        query?: never;
        header?: R2EventNotificationsShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventNotifications;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/event_notifications/r2/{bucket_name}/configuration/queues/{queue_id}": {
    /** Get of what a queue is told */
    get: {
      parameters: {
        query?: never;
        header?: R2EventNotificationsQueuesShowHeaders;
        path: { account_id: string; bucket_name: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: QueueNotifications;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Tell a queue of what happens in a bucket */
    put: {
      parameters: {
        query?: never;
        header?: R2EventNotificationsQueuesUpdateHeaders;
        path: { account_id: string; bucket_name: string; queue_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SetNotifications } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Tell a queue of nothing more */
    delete: {
      parameters: {
        query?: never;
        header?: R2EventNotificationsQueuesDeleteHeaders;
        path: { account_id: string; bucket_name: string; queue_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
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
    /** Update a bucket */
    patch: {
      parameters: {
        query?: never;
        header: R2BucketsUpdateHeaders;
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
  "/accounts/{account_id}/r2/buckets/{bucket_name}/cors": {
    /** Get which sites may reach a bucket */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsCorsShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cors;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set which sites may reach a bucket */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsCorsUpdateHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Cors } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove which sites may reach a bucket */
    delete: {
      parameters: {
        query?: never;
        header?: R2BucketsCorsDeleteHeaders;
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
  "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom": {
    /** List the domains of a bucket */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsCustomIndexHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomDomainList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Make a bucket public at a domain */
    post: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsCustomCreateHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomDomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedCustomDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}": {
    /** Get a domain of a bucket */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsCustomShowHeaders;
        path: { account_id: string; bucket_name: string; domain: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a domain of a bucket */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsCustomUpdateHeaders;
        path: { account_id: string; bucket_name: string; domain: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateCustomDomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedCustomDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a domain of a bucket */
    delete: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsCustomDeleteHeaders;
        path: { account_id: string; bucket_name: string; domain: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedCustomDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed": {
    /** Get whether a bucket is public under r2.dev */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsManagedShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ManagedDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set whether a bucket is public under r2.dev */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsDomainsManagedUpdateHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateManagedDomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ManagedDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/lifecycle": {
    /** Get what becomes of objects */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsLifecycleShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Lifecycle;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set what becomes of objects */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsLifecycleUpdateHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Lifecycle } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads": {
    /** Get whether uploads are taken nearby */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LocalUploads;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set whether uploads are taken nearby */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/lock": {
    /** Get which objects are locked */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsLockShowHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BucketLock;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set which objects are locked */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsLockUpdateHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": BucketLock } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/objects": {
    /** List objects */
    get: {
      parameters: {
        query?: R2BucketsObjectsIndexQuery;
        header?: R2BucketsObjectsIndexHeaders;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StoredObject[];
          result_info?: ObjectListInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2/buckets/{bucket_name}/objects/{object_key}": {
    /** Get an object */
    get: {
      parameters: {
        query?: never;
        header?: R2BucketsObjectsShowHeaders;
        path: { account_id: string; bucket_name: string; object_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Write an object */
    put: {
      parameters: {
        query?: never;
        header?: R2BucketsObjectsUpdateHeaders;
        path: { account_id: string; bucket_name: string; object_key: string };
        cookie?: never;
      };
      requestBody: { content: { "application/octet-stream": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UploadedObject;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an object */
    delete: {
      parameters: {
        query?: never;
        header?: R2BucketsObjectsDeleteHeaders;
        path: { account_id: string; bucket_name: string; object_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedObject;
        } } };
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
      requestBody: { content: { "application/json": R2BucketsSippyUpdateBody } };
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
  "/accounts/{account_id}/r2/metrics": {
    /** Get how much is stored */
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
          result: StorageMetrics;
        } } };
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

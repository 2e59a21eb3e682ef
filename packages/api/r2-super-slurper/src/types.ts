// Written by `pnpm generate` from openapi/r2-super-slurper.yaml. Not edited by hand.

export interface ConnectivityPrecheck {
  connectivityStatus?: "success" | "error";
}

export type ConnectivityPrecheckSourceInput = {
  bucket: string;
  endpoint?: string | null;
  keys?: string[] | null;
  pathPrefix?: string | null;
  region?: string | null;
  secret: ConnectivityPrecheckTargetSecret;
  vendor: "s3";
} | {
  bucket: string;
  keys?: string[] | null;
  pathPrefix?: string | null;
  secret: SuperSlurperR2SlurperGcsSourceSchemaSecret;
  vendor: "gcs";
} | {
  bucket: string;
  jurisdiction?: "default" | "eu" | "us" | "fedramp";
  keys?: string[] | null;
  pathPrefix?: string | null;
  secret: ConnectivityPrecheckTargetSecret;
  vendor: "r2";
};

export interface ConnectivityPrecheckTargetInput {
  bucket: string;
  jurisdiction?: "default" | "eu" | "us" | "fedramp";
  secret: ConnectivityPrecheckTargetSecret;
  vendor: "r2";
}

export interface ConnectivityPrecheckTargetSecret {
  accessKeyId: string;
  secretAccessKey: string;
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

export interface JobLog {
  createdAt?: string;
  job?: string;
  logType?: "migrationStart" | "migrationComplete" | "migrationAbort" | "migrationError" | "migrationPause" | "migrationResume" | "migrationErrorFailedContinuation" | "importErrorRetryExhaustion" | "importSkippedStorageClass" | "importSkippedOversized" | "importSkippedEmptyObject" | "importSkippedUnsupportedContentType" | "importSkippedExcludedContentType" | "importSkippedInvalidMedia" | "importSkippedRequiresRetrieval";
  message?: string | null;
  objectKey?: string | null;
}

export interface JobProgress {
  createdAt?: string;
  failedObjects?: number;
  id?: string;
  objects?: number;
  skippedObjects?: number;
  status?: "running" | "paused" | "aborted" | "completed";
  transferredObjects?: number;
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

export interface NewR2SuperSlurperJob {
  overwrite?: boolean;
  source?: {
    bucket: string;
    endpoint?: string | null;
    keys?: string[] | null;
    pathPrefix?: string | null;
    region?: string | null;
    secret: ConnectivityPrecheckTargetSecret;
    vendor: "s3";
  } | {
    bucket: string;
    keys?: string[] | null;
    pathPrefix?: string | null;
    secret: SuperSlurperR2SlurperGcsSourceSchemaSecret;
    vendor: "gcs";
  } | {
    bucket: string;
    jurisdiction?: "default" | "eu" | "us" | "fedramp";
    keys?: string[] | null;
    pathPrefix?: string | null;
    secret: ConnectivityPrecheckTargetSecret;
    vendor: "r2";
  };
  target?: {
    bucket: string;
    jurisdiction?: "default" | "eu" | "us" | "fedramp";
    secret: ConnectivityPrecheckTargetSecret;
    vendor: "r2";
  };
}

export interface R2SuperSlurperJob {
  createdAt?: string;
  finishedAt?: string | null;
  id?: string;
  overwrite?: boolean;
  source?: {
    bucket?: string;
    endpoint?: string | null;
    keys?: string[] | null;
    pathPrefix?: string | null;
    vendor?: "s3";
  } | {
    bucket?: string;
    keys?: string[] | null;
    pathPrefix?: string | null;
    vendor?: "gcs";
  } | {
    bucket?: string;
    jurisdiction?: "default" | "eu" | "us" | "fedramp";
    keys?: string[] | null;
    pathPrefix?: string | null;
    vendor?: "r2";
  };
  status?: "running" | "paused" | "aborted" | "completed";
  target?: {
    bucket?: string;
    jurisdiction?: "default" | "eu" | "us" | "fedramp";
    vendor?: "r2";
  };
}

export interface R2SuperSlurperJobsIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface R2SuperSlurperJobsLogsIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
  /** How many items to skip. */
  offset?: number;
}

export interface SuperSlurperJob {
  id?: string;
}

export interface SuperSlurperR2SlurperGcsSourceSchemaSecret {
  clientEmail: string;
  privateKey: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/slurper/jobs": {
    /** List the Super Slurper jobs of an account */
    get: {
      parameters: {
        query?: R2SuperSlurperJobsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: R2SuperSlurperJob[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Super Slurper job for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewR2SuperSlurperJob } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SuperSlurperJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/abortAll": {
    /** Abort all Super Slurper jobs of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/{job_id}": {
    /** Get a Super Slurper job of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: R2SuperSlurperJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/{job_id}/abort": {
    /** Abort a Super Slurper job of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/{job_id}/logs": {
    /** Get the logs of a Super Slurper job */
    get: {
      parameters: {
        query?: R2SuperSlurperJobsLogsIndexQuery;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: JobLog[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/{job_id}/pause": {
    /** Pause a Super Slurper job of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/{job_id}/progress": {
    /** Get the progress of a Super Slurper job */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: JobProgress;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/jobs/{job_id}/resume": {
    /** Resume a Super Slurper job of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/source/connectivity-precheck": {
    /** Check the source connectivity of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConnectivityPrecheckSourceInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConnectivityPrecheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/slurper/target/connectivity-precheck": {
    /** Check the target connectivity of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConnectivityPrecheckTargetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConnectivityPrecheck;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

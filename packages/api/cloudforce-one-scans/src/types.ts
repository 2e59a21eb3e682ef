// Written by `pnpm generate` from openapi/cloudforce-one-scans.yaml. Not edited by hand.

export interface BinaryStorage {
  content_type: string;
  md5: string;
  sha1: string;
  sha256: string;
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

export interface NewBinaryStorage {
  file: Blob;
}

export interface NewScanConfig {
  frequency?: number;
  ips: string[];
  ports?: string[];
}

export interface ResultSchema {
  "1.1.1.1": ScanResult[];
}

export interface ScanConfig {
  account_id: string;
  frequency: number;
  id: string;
  ips: string[];
  ports: string[];
}

export interface ScanConfigEdit {
  frequency?: number;
  ips?: string[];
  ports?: string[];
}

export interface ScanResult {
  number?: number;
  proto?: string;
  status?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/cloudforce-one/binary": {
    /** Upload a binary to Cloudforce One */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewBinaryStorage } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BinaryStorage } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/binary/{hash}": {
    /** Download a binary from Cloudforce One */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hash: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/scans/config": {
    /** List the configurations of the Cloudforce One scans of an account */
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
          result: ScanConfig[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a configuration for the Cloudforce One scans of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewScanConfig } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScanConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/scans/config/{config_id}": {
    /** Update a configuration of the Cloudforce One scans of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; config_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ScanConfigEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScanConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a configuration of the Cloudforce One scans of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; config_id: string };
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
  "/accounts/{account_id}/cloudforce-one/scans/results/{config_id}": {
    /** Get a result of the Cloudforce One scans of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; config_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResultSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

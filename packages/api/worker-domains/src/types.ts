// Written by `pnpm generate` from openapi/worker-domains.yaml. Not edited by hand.

export interface DeletedWorkersDomain {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: DomainDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: DomainDeleteSource;
  }[];
  success: true;
}

export interface DomainDeleteSource {
  pointer?: string;
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

export interface WorkerDomainsIndexQuery {
  environment?: string;
  hostname?: string;
  service?: string;
  zone_id?: string;
  zone_name?: string;
}

export interface WorkersDomain {
  cert_id: string;
  /** @deprecated */
  environment: string;
  hostname: string;
  id: string;
  service: string;
  zone_id: string;
  zone_name: string;
}

export interface WorkersDomainUpdate {
  hostname: string;
  service: string;
  zone_id?: string;
  zone_name?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/workers/domains": {
    /** List the Workers domains of an account */
    get: {
      parameters: {
        query?: WorkerDomainsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkersDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Attach a Worker to a domain */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WorkersDomainUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkersDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/workers/domains/{domain_id}": {
    /** Get a Workers domain of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WorkersDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Detach a Worker from a domain */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedWorkersDomain } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

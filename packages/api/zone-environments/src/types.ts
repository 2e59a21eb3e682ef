// Written by `pnpm generate` from openapi/zone-environments.yaml. Not edited by hand.

export interface Cache {
  id: string;
}

export interface CacheFile {
  headers?: {
    [key: string]: string;
  };
  url?: string;
}

export type CacheInput = {
  tags?: string[];
} | {
  hosts?: string[];
} | {
  prefixes?: string[];
} | {
  purge_everything?: boolean;
} | {
  files?: string[];
} | {
  files?: CacheFile[];
};

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

export interface Environment {
  expression: string;
  http_application_id?: string | null;
  locked_on_deployment: boolean | null;
  name: string;
  position: ListCursor;
  ref: string;
  version: number | null;
}

export interface EnvironmentDetails {
  environments: Environment[];
}

export interface EnvironmentInput {
  environments: Environment[];
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export interface ListCursor {
  after?: string;
  before?: string;
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

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/environments": {
    /** List the environments of a zone */
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
          result: EnvironmentDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an environment for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EnvironmentInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create or replace the environments of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EnvironmentInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the environments of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EnvironmentInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/environments/{environment_id}": {
    /** Delete an environment of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; environment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/environments/{environment_id}/invalidate_cache": {
    /** Invalidate the cache of an environment */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; environment_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CacheInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Cache | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/environments/{environment_id}/purge_cache": {
    /** Purge the cache of an environment */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; environment_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CacheInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Cache | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/environments/{environment_id}/rollback": {
    /** Roll back an environment of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; environment_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EnvironmentDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

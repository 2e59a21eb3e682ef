// Written by `pnpm generate` from openapi/sinkholes.yaml. Not edited by hand.

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

export interface Ingress {
  cidr?: string;
  created_on?: string;
  id?: string;
  modified_on?: string;
  sinkhole_id?: string;
  zone_tag?: string;
}

export interface IngressInput {
  cidr: string;
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

export interface Sinkhole {
  account_tag?: string;
  created_on?: string;
  id?: string;
  modified_on?: string;
  name?: string;
  r2_bucket?: string;
  r2_id?: string;
}

export interface SinkholeInput {
  name: string;
  r2_bucket?: string;
  r2_id?: string;
  r2_secret?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/intel/sinkholes": {
    /** List the sinkholes of an account */
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
          result: Sinkhole[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a sinkhole for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SinkholeInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sinkhole;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/sinkholes/{sinkhole_id}": {
    /** Get a sinkhole of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sinkhole_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sinkhole;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a sinkhole of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sinkhole_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SinkholeInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a sinkhole of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sinkhole_id: string };
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
  "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses": {
    /** Create an ingress for a sinkhole */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; sinkhole_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IngressInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ingress;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/intel/sinkholes/{sinkhole_id}/ingresses/{ingress_id}": {
    /** Get an ingress of a sinkhole */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; sinkhole_id: string; ingress_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Ingress;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an ingress of a sinkhole */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; sinkhole_id: string; ingress_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IngressInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an ingress of a sinkhole */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; sinkhole_id: string; ingress_id: string };
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
}

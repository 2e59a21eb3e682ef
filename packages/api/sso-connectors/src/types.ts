// Written by `pnpm generate` from openapi/sso-connectors.yaml. Not edited by hand.

export interface DeletedSso {
  id: string;
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

export interface NewSso {
  begin_verification?: boolean;
  email_domain: string;
  use_fedramp_language?: boolean;
}

export interface Sso {
  created_on?: string;
  email_domain?: string;
  enabled?: boolean;
  id?: string;
  updated_on?: string;
  use_fedramp_language?: boolean;
  verification?: {
    code?: string;
    status?: "awaiting" | "pending" | "failed" | "verified";
  };
}

export interface SsoBeginVerification {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SsoBeginVerificationSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SsoBeginVerificationSource;
  }[];
  success: true;
}

export interface SsoBeginVerificationSource {
  pointer?: string;
}

export interface SsoUpdate {
  enabled?: boolean;
  use_fedramp_language?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/sso_connectors": {
    /** List the SSO connectors of an account */
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
          result: Sso[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an SSO connector for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSso } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sso;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/sso_connectors/{sso_connector_id}": {
    /** Get an SSO connector of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sso_connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sso;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an SSO connector of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sso_connector_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SsoUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sso;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an SSO connector of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sso_connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedSso | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/sso_connectors/{sso_connector_id}/begin_verification": {
    /** Begin the verification of an SSO connector */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sso_connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SsoBeginVerification } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/oauth-clients.yaml. Not edited by hand.

export interface CreatedOAuthClient {
  allowed_cors_origins?: string[];
  client_id: string;
  client_name?: string;
  client_secret?: string;
  client_uri?: string;
  client_uri_verification?: OAuthClientUriVerification;
  created_at?: string;
  grant_types?: ("authorization_code" | "refresh_token")[];
  has_rotated_secret?: boolean;
  logo_uri?: string;
  optional_scopes?: string[];
  policy_uri?: string;
  post_logout_redirect_uris?: string[];
  promoted_at?: string;
  redirect_uris?: string[];
  response_types?: ("token" | "id_token" | "code")[];
  scopes?: string[];
  token_endpoint_auth_method?: "none" | "client_secret_basic" | "client_secret_post";
  tos_uri?: string;
  updated_at?: string;
  visibility: "public" | "private";
}

export interface DeletedOAuthClient {
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

export interface NewOAuthClient {
  allowed_cors_origins?: string[];
  client_name: string;
  client_uri?: string;
  grant_types: ("authorization_code" | "refresh_token")[];
  logo_uri?: string;
  optional_scopes?: string[];
  policy_uri?: string;
  post_logout_redirect_uris?: string[];
  redirect_uris: string[];
  response_types: ("token" | "id_token" | "code")[];
  scopes: string[];
  token_endpoint_auth_method: "none" | "client_secret_basic" | "client_secret_post";
  tos_uri?: string;
}

export interface OAuthClient {
  allowed_cors_origins?: string[];
  client_id: string;
  client_name?: string;
  client_uri?: string;
  client_uri_verification?: OAuthClientUriVerification;
  created_at?: string;
  grant_types?: ("authorization_code" | "refresh_token")[];
  has_rotated_secret?: boolean;
  logo_uri?: string;
  optional_scopes?: string[];
  policy_uri?: string;
  post_logout_redirect_uris?: string[];
  promoted_at?: string;
  redirect_uris?: string[];
  response_types?: ("token" | "id_token" | "code")[];
  scopes?: string[];
  token_endpoint_auth_method?: "none" | "client_secret_basic" | "client_secret_post";
  tos_uri?: string;
  updated_at?: string;
  visibility: "public" | "private";
}

export interface OAuthClientRotateSecret {
  client_secret?: string;
}

export interface OAuthClientUpdate {
  allowed_cors_origins?: string[];
  client_name?: string;
  client_uri?: string;
  grant_types?: ("authorization_code" | "refresh_token")[];
  logo_uri?: string;
  optional_scopes?: string[];
  policy_uri?: string;
  post_logout_redirect_uris?: string[];
  redirect_uris?: string[];
  response_types?: ("token" | "id_token" | "code")[];
  scopes?: string[];
  token_endpoint_auth_method?: "none" | "client_secret_basic" | "client_secret_post";
  tos_uri?: string;
  visibility?: "public";
}

export interface OAuthClientUriVerification {
  status?: "pending" | "in_progress" | "verified" | "failed";
  text?: string;
}

export interface OAuthScope {
  category?: string;
  id: string;
  name: string;
  scopes?: string[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/oauth_clients": {
    /** List the OAuth clients of an account */
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
          result: OAuthClient[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an OAuth client for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOAuthClient } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedOAuthClient;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/oauth_clients/{oauth_client_id}": {
    /** Get an OAuth client of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; oauth_client_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OAuthClient;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an OAuth client of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; oauth_client_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": OAuthClientUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OAuthClient;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an OAuth client of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; oauth_client_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedOAuthClient | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/oauth_clients/{oauth_client_id}/rotate_secret": {
    /** Rotate the secret of an OAuth client */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; oauth_client_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OAuthClientRotateSecret;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the rotated secret of an OAuth client */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; oauth_client_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedOAuthClient | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/oauth/scopes": {
    /** List the OAuth scopes */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OAuthScope[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

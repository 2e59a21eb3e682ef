// Written by `pnpm generate` from openapi/access-service-tokens.yaml. Not edited by hand.

export interface AccessServiceTokensIndexQuery {
  /** Only tokens of this name. */
  name?: string;
  /** Only tokens that match this text. */
  search?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What a new service token is made from. */
export interface CreateServiceToken {
  /** The number of the secret. Raising it later rotates the token. */
  client_secret_version?: number;
  /** Default: `"8760h"`. */
  duration?: Duration;
  /** Whether Access accepts the token. */
  enabled?: boolean;
  /** What people call the token. */
  name: string;
  /** Until when the secret of the version before is accepted. */
  previous_client_secret_expires_at?: string;
}

/**
 * How long a service token is valid. `forever`, or a Go duration: numbers with the units `ns`, `us`, `ms`,
 * `s`, `m` and `h`.
 */
export type Duration = string;

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

/** Which part of a list a page is. */
export interface PageInfo {
  /** How many items this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** How many items there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages: number;
}

/** How to rotate a service token. */
export interface RotateServiceToken {
  /** Until when the old secret is accepted. Without it the old secret ends at once. */
  previous_client_secret_expires_at?: string;
}

/** A service token as the API shows it, without its secret. */
export interface ServiceToken {
  /** Goes into the request header `CF-Access-Client-Id` of whoever uses the token. */
  client_id: string;
  /** When the token was made. */
  created_at: string;
  duration: Duration;
  /** Whether Access accepts the token. */
  enabled: boolean;
  /** When the token stops being valid. */
  expires_at: string;
  /** Names the token in paths. */
  id: string;
  /** When the token was last used. Absent before the first use. */
  last_seen_at?: string;
  /** What people call the token. */
  name: string;
  /** When the token was last changed. */
  updated_at: string;
}

export type ServiceTokenAnswer = Envelope & {
  result: ServiceToken;
};

export type ServiceTokenList = Envelope & {
  result: ServiceToken[];
  result_info: PageInfo;
};

/** A service token with its secret, as it is answered once after it was made or rotated. */
export interface ServiceTokenWithSecret {
  /** Goes into the request header `CF-Access-Client-Id` of whoever uses the token. */
  client_id: string;
  /** Goes into the request header `CF-Access-Client-Secret`. It is not shown again. */
  client_secret: string;
  /** When the token was made. */
  created_at: string;
  duration: Duration;
  /** Whether Access accepts the token. */
  enabled: boolean;
  /** Names the token in paths. */
  id: string;
  /** What people call the token. */
  name: string;
  /** When the token was last changed. */
  updated_at: string;
}

export type ServiceTokenWithSecretAnswer = Envelope & {
  result: ServiceTokenWithSecret;
};

/** What to change of a service token. What is left out stays as it is. */
export interface UpdateServiceToken {
  /** The number of the secret. Raising it rotates the token. */
  client_secret_version?: number;
  duration?: Duration;
  /** Whether Access accepts the token. */
  enabled?: boolean;
  /** What people call the token. */
  name?: string;
  /** Until when the secret of the version before is accepted. */
  previous_client_secret_expires_at?: string;
}

export interface ZoneAccessServiceTokensIndexQuery {
  /** Only tokens of this name. */
  name?: string;
  /** Only tokens that match this text. */
  search?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/service_tokens": {
    /** List service tokens */
    get: {
      parameters: {
        query?: AccessServiceTokensIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a service token */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateServiceToken } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenWithSecretAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/service_tokens/{service_token_id}": {
    /** Get a service token */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a service token */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateServiceToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a service token */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/service_tokens/{service_token_id}/refresh": {
    /** Refresh a service token */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/service_tokens/{service_token_id}/rotate": {
    /** Rotate a service token */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RotateServiceToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenWithSecretAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/service_tokens": {
    /** List service tokens of a zone */
    get: {
      parameters: {
        query?: ZoneAccessServiceTokensIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a service token of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateServiceToken } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenWithSecretAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/access/service_tokens/{service_token_id}": {
    /** Get a service token of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a service token of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateServiceToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a service token of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; service_token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ServiceTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

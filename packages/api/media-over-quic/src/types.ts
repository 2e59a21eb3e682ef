// Written by `pnpm generate` from openapi/media-over-quic.yaml. Not edited by hand.

export interface CreatedRelay {
  config: RelayConfig;
  created: string;
  issuers: RelayIssuer[];
  modified: string;
  name: string;
  uid: string;
}

export interface DeletedRelayToken {
  errors: {
    code?: number;
    message?: string;
  }[];
  messages: {
    code?: number;
    message?: string;
  }[];
  success: boolean;
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

export interface MediaOverQuicIndexQuery {
  asc?: boolean;
  created_after?: string;
  created_before?: string;
  /** How many items a page holds at most. */
  per_page?: number;
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

export interface NewRelay {
  name: string;
}

export interface NewRelayToken {
  expires?: string;
  label?: string;
  operations: ("publish" | "subscribe")[];
}

export interface Relay {
  config: RelayConfig;
  created: string;
  modified: string;
  name: string;
  status?: "connected";
  uid: string;
}

export interface RelayConfig {
  upstreams?: {
    enabled?: boolean;
    upstreams?: {
      url: string;
    }[];
  };
}

export interface RelayIssuer {
  cloudflare_tokens: {
    created: string;
    expires: string;
    jti: string;
    label?: string;
    operations: ("publish" | "subscribe")[];
    secret?: string;
  }[];
  issuer: "cloudflare";
  type: "cloudflare_jwt";
}

export interface RelayListItem {
  created: string;
  modified: string;
  name: string;
  uid: string;
}

export interface RelayToken {
  issuers: RelayIssuer[];
}

export interface RelayUpdate {
  config?: RelayConfig;
  name?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/moq/relays": {
    /** List the Media over QUIC relays of an account */
    get: {
      parameters: {
        query?: MediaOverQuicIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RelayListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Media over QUIC relay for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRelay } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedRelay;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/moq/relays/{relay_id}": {
    /** Get a Media over QUIC relay of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; relay_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Relay;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Media over QUIC relay of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; relay_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RelayUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Relay;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Media over QUIC relay of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; relay_id: string };
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
  "/accounts/{account_id}/moq/relays/{relay_id}/tokens": {
    /** List the tokens of a Media over QUIC relay */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; relay_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RelayToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a token for a Media over QUIC relay */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; relay_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRelayToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RelayToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/moq/relays/{relay_id}/tokens/{jti}": {
    /** Delete a token of a Media over QUIC relay */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; relay_id: string; jti: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedRelayToken } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

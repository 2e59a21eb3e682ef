// Written by `pnpm generate` from openapi/calls.yaml. Not edited by hand.

export interface CreatedSfu {
  created: string;
  modified: string;
  name: string;
  secret: string;
  uid: string;
}

export interface CreatedTurn {
  created: string;
  key: string;
  modified: string;
  name: string;
  uid: string;
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

export interface Sfu {
  created: string;
  modified: string;
  name: string;
  uid: string;
}

export interface SfuInput {
  /** Default: `""`. */
  name?: string;
}

export interface SfuListItem {
  created: string;
  modified: string;
  name: string;
  uid: string;
}

export interface Turn {
  created: string;
  modified: string;
  name: string;
  uid: string;
}

export interface TurnInput {
  /** Default: `""`. */
  name?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/calls/apps": {
    /** List the Calls applications of an account */
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
          result: SfuListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Calls application for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SfuInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSfu;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/calls/apps/{app_id}": {
    /** Get a Calls application of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sfu;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Calls application of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SfuInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sfu;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Calls application of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Sfu;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/calls/turn_keys": {
    /** List the Calls TURN keys of an account */
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
          result: Turn[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Calls TURN key for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TurnInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedTurn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/calls/turn_keys/{key_id}": {
    /** Get a Calls TURN key of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; key_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Turn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Calls TURN key of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; key_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TurnInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Turn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Calls TURN key of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; key_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Turn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

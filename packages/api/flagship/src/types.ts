// Written by `pnpm generate` from openapi/flagship.yaml. Not edited by hand.

export interface AppUpdate {
  name?: string;
}

export type Changelog = {
  after: ChangelogListAfter;
  event: "create";
  flag_key: string;
} | {
  after: ChangelogListAfter;
  event: "delete";
  flag_key: string;
} | {
  after: ChangelogListAfter;
  diff: {
    [key: string]: {
      from?: string | number | boolean | {
        [key: string]: unknown;
      } | unknown[] | null;
      to?: string | number | boolean | {
        [key: string]: unknown;
      } | unknown[] | null;
    };
  };
  event: "update";
  flag_key: string;
};

export interface ChangelogListAfter {
  default_variation: string;
  description?: string | null;
  enabled: boolean;
  key: string;
  rules: FlagRule[];
  type: "boolean" | "string" | "number" | "json";
  updated_at?: string;
  updated_by?: string;
  variations: {
    [key: string]: string | number | boolean | {
      [key: string]: unknown;
    } | unknown[] | null;
  };
}

export interface CursorsInfo {
  cursors?: {
    after?: string;
  };
}

export interface DeletedFlag {
  key: string;
}

export interface DeletedFlagshipApp {
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

export interface Evaluate {
  flagKey: string;
  reason: "STATIC" | "TARGETING_MATCH" | "DEFAULT" | "DISABLED" | "SPLIT";
  value?: string | number | boolean | {
    [key: string]: unknown;
  } | unknown[] | null;
  variant: string;
}

export interface Flag {
  default_variation: string;
  description?: string | null;
  enabled: boolean;
  key: string;
  rules: FlagRule[];
  type: "boolean" | "string" | "number" | "json";
  updated_at?: string;
  updated_by?: string;
  variations: {
    [key: string]: string | number | boolean | {
      [key: string]: unknown;
    } | unknown[] | null;
  };
}

export interface FlagForm1 {
  attribute: string;
  operator: "equals" | "not_equals" | "greater_than" | "less_than" | "greater_than_or_equals" | "less_than_or_equals" | "contains" | "starts_with" | "ends_with" | "in" | "not_in" | "has" | "not_has";
  value: string | number | boolean | {
    [key: string]: unknown;
  } | unknown[] | null;
}

export interface FlagInput {
  default_variation: string;
  description?: string | null;
  enabled: boolean;
  key: string;
  rules: FlagRule[];
  /** @deprecated */
  type?: "boolean" | "string" | "number" | "json";
  variations: {
    [key: string]: string | number | boolean | {
      [key: string]: unknown;
    } | unknown[] | null;
  };
}

export interface FlagRule {
  conditions: (FlagForm1 | {
    clauses: (FlagForm1 | {
      clauses: (FlagForm1 | {
        clauses: (FlagForm1 | {
          clauses: (FlagForm1 | {
            clauses: (FlagForm1 | {
              clauses: (string | number | boolean | {
                [key: string]: unknown;
              } | unknown[] | null)[];
              logical_operator: "AND" | "OR";
            })[];
            logical_operator: "AND" | "OR";
          })[];
          logical_operator: "AND" | "OR";
        })[];
        logical_operator: "AND" | "OR";
      })[];
      logical_operator: "AND" | "OR";
    })[];
    logical_operator: "AND" | "OR";
  })[];
  priority: number;
  rollout?: {
    attribute?: string;
    percentage: number;
  };
  serve_variation: string;
}

export interface FlagshipApp {
  created_at: string;
  id: string;
  name: string;
  updated_at: string;
  updated_by: string;
}

export interface FlagshipEvaluateQuery {
  flagKey: string;
  targetingKey?: string;
}

export interface FlagshipFlagsChangelogIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items to answer at most. */
  limit?: number;
}

export interface FlagshipFlagsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items to answer at most. */
  limit?: number;
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

export interface NewFlagshipApp {
  name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/flagship/apps": {
    /** List the Flagship applications of an account */
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
          result: FlagshipApp[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Flagship application for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewFlagshipApp } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FlagshipApp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/flagship/apps/{app_id}": {
    /** Get a Flagship application of an account */
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
          result: FlagshipApp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Flagship application of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AppUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FlagshipApp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Flagship application of an account */
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
          result: DeletedFlagshipApp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/flagship/apps/{app_id}/evaluate": {
    /** Evaluate a flag of a Flagship application */
    get: {
      parameters: {
        query: FlagshipEvaluateQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Evaluate } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/flagship/apps/{app_id}/flags": {
    /** List the flags of a Flagship application */
    get: {
      parameters: {
        query?: FlagshipFlagsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Flag[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a flag for a Flagship application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FlagInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Flag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}": {
    /** Get a flag of a Flagship application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; flag_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Flag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a flag of a Flagship application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; flag_key: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": FlagInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Flag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a flag of a Flagship application */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; flag_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedFlag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog": {
    /** Get the changelog of a flag */
    get: {
      parameters: {
        query?: FlagshipFlagsChangelogIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string; flag_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Changelog[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

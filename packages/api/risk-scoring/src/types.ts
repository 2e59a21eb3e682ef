// Written by `pnpm generate` from openapi/risk-scoring.yaml. Not edited by hand.

export interface Behaviour {
  behaviors: {
    [key: string]: {
      description: string;
      enabled: boolean;
      name: string;
      risk_level: "low" | "medium" | "high";
    };
  };
}

export interface BehaviourUpdate {
  behaviors: {
    [key: string]: BehaviourUpdateBehaviors;
  };
}

export interface BehaviourUpdateBehaviors {
  enabled: boolean;
  risk_level: "low" | "medium" | "high";
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

export interface IntegrationReference {
  account_tag: string;
  active: boolean;
  created_at: string;
  id: string;
  integration_type: "Okta";
  reference_id: string;
  tenant_url: string;
  well_known_url: string;
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

export interface NewRiskScoringIntegration {
  integration_type: "Okta";
  reference_id?: string | null;
  tenant_url: string;
}

export interface RiskScoringIntegration {
  account_tag: string;
  active: boolean;
  created_at: string;
  id: string;
  integration_type: "Okta";
  reference_id: string;
  tenant_url: string;
  well_known_url: string;
}

export interface RiskScoringIntegrationUpdate {
  active: boolean;
  reference_id?: string | null;
  tenant_url: string;
}

export interface RiskScoringSchema {
  email: string;
  events: {
    event_details?: unknown;
    id: string;
    name: string;
    risk_level: "low" | "medium" | "high";
    timestamp: string;
  }[];
  last_reset_time?: string | null;
  name: string;
  risk_level?: "low" | "medium" | "high";
}

export interface RiskScoringSummaryIndexItem {
  email: string;
  event_count: number;
  last_event: string;
  max_risk_level: "low" | "medium" | "high";
  name: string;
  user_id: string;
}

export interface RiskScoringSummarySchema {
  users: {
    email: string;
    event_count: number;
    last_event: string;
    max_risk_level: "low" | "medium" | "high";
    name: string;
    user_id: string;
  }[];
}

export interface UpdatedBehaviour {
  behaviors: {
    [key: string]: BehaviourUpdateBehaviors;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/zt_risk_scoring/behaviors": {
    /** Get the risk scoring behaviors of an account */
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
          result: Behaviour;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the risk scoring behaviors of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": BehaviourUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedBehaviour;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zt_risk_scoring/integrations": {
    /** List the risk scoring integrations of an account */
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
          result: RiskScoringIntegration[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a risk scoring integration for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRiskScoringIntegration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RiskScoringIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zt_risk_scoring/integrations/reference_id/{reference_id}": {
    /** Get a risk scoring integration by its reference id */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; reference_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IntegrationReference;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}": {
    /** Get a risk scoring integration of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; integration_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RiskScoringIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a risk scoring integration of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; integration_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RiskScoringIntegrationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RiskScoringIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a risk scoring integration of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; integration_id: string };
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
  "/accounts/{account_id}/zt_risk_scoring/summary": {
    /** Get the risk scoring summary of an account */
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
          result: RiskScoringSummarySchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zt_risk_scoring/{user_id}": {
    /** Get the risk score of a user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RiskScoringSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zt_risk_scoring/{user_id}/reset": {
    /** Reset the risk score of a user */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
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

// Written by `pnpm generate` from openapi/account-subscriptions.yaml. Not edited by hand.

export interface AccountSubscriptionInput {
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  rate_plan?: RatePlan;
}

export interface AccountSubscriptionsBulkCreateQuery {
  idemp_key?: string;
}

export interface ActionAppendInput {
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  rate_plan?: RatePlan;
}

export type Bulk = unknown[];

export interface CancelReason {
  id?: string;
  other?: string;
  reason_code?: string[];
  submitted?: string;
  subscription_id?: string;
}

export interface DeletedAccountSubscription {
  subscription_id?: string;
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

export interface NewCancelReason {
  other?: string;
  reason_code?: string[];
}

export interface NewSubscriptionBulk {
  coupon_code?: string;
  payment_hold_id?: number;
  subscriptions?: SubscriptionInput[];
  user_is_on_session?: boolean;
}

export interface RatePlan {
  currency?: string;
  externally_managed?: boolean;
  id?: "free" | "lite" | "pro" | "pro_plus" | "business" | "enterprise" | "partners_free" | "partners_pro" | "partners_business" | "partners_enterprise";
  is_contract?: boolean;
  public_name?: string;
  scope?: string;
  sets?: string[];
}

export interface SharedSubscription {
  app?: unknown;
  component_values?: unknown;
  currency?: string;
  current_period_end?: string;
  current_period_start?: string;
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  id?: string;
  price?: number;
  rate_plan?: RatePlan;
  state?: "Trial" | "Provisioned" | "Paid" | "AwaitingPayment" | "Cancelled" | "Failed" | "Expired";
  zone?: unknown;
}

export interface SubscriptionCancelDowngradeInput {
  subscription_ids?: string[];
}

export interface SubscriptionInput {
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  rate_plan?: RatePlan;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/bulk/subscriptions": {
    /** Create many subscriptions for an account at once */
    post: {
      parameters: {
        query?: AccountSubscriptionsBulkCreateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewSubscriptionBulk } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Bulk | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/subscriptions": {
    /** List the subscriptions of an account */
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
          result: SharedSubscription[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a subscription for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccountSubscriptionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/subscriptions/cancel-downgrade": {
    /** Cancel a planned downgrade of the subscriptions of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SubscriptionCancelDowngradeInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/subscriptions/{subscription_identifier}": {
    /** Get a subscription of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a subscription of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccountSubscriptionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a subscription of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedAccountSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/subscriptions/{subscription_identifier}/action/append": {
    /** Append an action to a subscription */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_identifier: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ActionAppendInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/subscriptions/{subscription_identifier}/cancel-reason": {
    /** Get the cancellation reason of a subscription */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CancelReason;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the cancellation reason for a subscription */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subscription_identifier: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewCancelReason } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CancelReason;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

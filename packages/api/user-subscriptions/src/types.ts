// Written by `pnpm generate` from openapi/user-subscriptions.yaml. Not edited by hand.

export interface DeletedUserSubscription {
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

export interface UserSubscriptionUpdate {
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  rate_plan?: RatePlan;
}

/** What the API has, by path template and method. */
export interface paths {
  "/user/subscriptions": {
    /** List the subscriptions of the user */
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
          result: SharedSubscription[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/subscriptions/{identifier}": {
    /** Update a subscription of the user */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UserSubscriptionUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a subscription of the user */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedUserSubscription } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

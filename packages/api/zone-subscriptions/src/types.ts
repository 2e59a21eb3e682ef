// Written by `pnpm generate` from openapi/zone-subscriptions.yaml. Not edited by hand.

export interface AccountSubscriptionInput {
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  rate_plan?: RatePlan;
}

export interface AvailableRatePlan {
  can_subscribe?: boolean;
  currency?: string;
  externally_managed?: boolean;
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  id?: string;
  is_subscribed?: boolean;
  legacy_discount?: boolean;
  legacy_id?: string;
  name?: string;
  price?: number;
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

export interface ZoneRatePlan {
  components?: {
    default?: number;
    name?: "zones" | "page_rules" | "dedicated_certificates" | "dedicated_certificates_custom";
    unit_price?: number;
  }[];
  currency?: string;
  duration?: number;
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  id?: string;
  name?: string;
}

export interface ZoneSubscription {
  app?: unknown;
  component_values?: {
    default?: number;
    name?: string;
    price?: number;
    value?: number;
  }[];
  currency?: string;
  current_period_end?: string;
  current_period_start?: string;
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly" | "not-applicable";
  id?: string;
  price?: number;
  rate_plan?: RatePlan;
  state?: "Trial" | "Provisioned" | "Paid" | "AwaitingPayment" | "Cancelled" | "Failed" | "Expired";
  zone?: {
    id?: string;
    name?: string;
  };
}

export interface ZoneSubscriptionInput {
  frequency?: "weekly" | "monthly" | "quarterly" | "yearly";
  rate_plan?: RatePlan;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/available_plans": {
    /** List the available plans of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AvailableRatePlan[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/available_plans/{plan_identifier}": {
    /** Get an available plan of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; plan_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AvailableRatePlan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/available_rate_plans": {
    /** List the available rate plans of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneRatePlan[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/subscription": {
    /** Get the subscription of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the subscription for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ZoneSubscriptionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the subscription of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ZoneSubscriptionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/subscriptions": {
    /** List the subscriptions of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
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
    /** Create a subscription for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AccountSubscriptionInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SharedSubscription;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

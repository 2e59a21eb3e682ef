// Written by `pnpm generate` from openapi/rate-plans.yaml. Not edited by hand.

export interface BillingAddressValidation {
  validated_addresses?: {
    address?: string;
    address2?: string;
    city?: string;
    country?: string;
    state?: string;
    validation_code?: string;
    zipcode?: string;
  }[];
}

export interface BillingAddressValidationInput {
  address?: string;
  address2?: string;
  city?: string;
  country?: string;
  state?: string;
  zipcode?: string;
}

export interface BillingRatePlan {
  components?: {
    [key: string]: unknown;
  }[];
  currency?: string;
  id?: string;
  public_name?: string;
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

/** What the API has, by path template and method. */
export interface paths {
  "/billing/address-validation": {
    /** Check a billing address */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: { content: { "application/json": BillingAddressValidationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BillingAddressValidation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/billing/rate_plans/{public_key}": {
    /** Get a billing rate plan */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { public_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BillingRatePlan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

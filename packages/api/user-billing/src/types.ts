// Written by `pnpm generate` from openapi/user-billing.yaml. Not edited by hand.

export interface BillingHistory {
  action: string;
  amount: number;
  currency: string;
  description: string;
  id: string;
  occurred_at: string;
  type: string;
  zone: {
    name?: string;
  };
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

export interface UserBillingHistoryIndexQuery {
  action?: string;
  occurred_at?: string;
  /** What the list is sorted by. */
  order?: "type" | "occurred_at" | "action";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
  /** Only what is of this type. */
  type?: string;
}

export interface UserBillingProfile {
  account_type?: string;
  address?: string;
  address2?: string;
  balance?: string;
  card_expiry_month?: number;
  card_expiry_year?: number;
  card_number?: string;
  city?: string;
  company?: string;
  country?: string;
  created_on?: string;
  device_data?: string;
  edited_on?: string;
  enterprise_billing_email?: string;
  enterprise_primary_email?: string;
  first_name?: string;
  id?: string;
  is_partner?: boolean;
  last_name?: string;
  next_bill_date?: string;
  payment_address?: string;
  payment_address2?: string;
  payment_city?: string;
  payment_country?: string;
  payment_email?: string;
  payment_first_name?: string;
  payment_gateway?: string;
  payment_last_name?: string;
  payment_nonce?: string;
  payment_state?: string;
  payment_zipcode?: string;
  primary_email?: string;
  state?: string;
  tax_id_type?: string;
  telephone?: string;
  use_legacy?: boolean;
  validation_code?: string;
  vat?: string;
  zipcode?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/user/billing/history": {
    /** Get the billing history of the user */
    get: {
      parameters: {
        query?: UserBillingHistoryIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BillingHistory[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/billing/profile": {
    /** Get the billing profile of the user */
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
          result: UserBillingProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

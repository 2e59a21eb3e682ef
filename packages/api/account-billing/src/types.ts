// Written by `pnpm generate` from openapi/account-billing.yaml. Not edited by hand.

export interface AccountBillingHistoryIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: string;
}

export interface AccountBillingPaymentMethodsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AccountBillingReceiptsPdfQuery {
  doctype?: string;
}

export interface BadDebt {
  already_paid?: number;
  bad_debt_status?: string;
  invoices?: BillingInvoice[];
  total_debt_amount?: number;
}

export interface BillingHistory {
  action?: string;
  amount?: number;
  amount_to_pay?: number;
  currency?: string;
  description?: string;
  external_invoice_id?: string;
  hosted_invoice_url?: string;
  id?: string;
  invoice_id?: string;
  occurred_at?: string;
  receipt_id?: string;
  source?: string;
  source_invoice_id?: string;
  status?: string;
  type?: string;
}

export interface BillingInvoice {
  action?: string;
  amount?: number;
  amount_to_pay?: number;
  currency?: string;
  description?: string;
  external_invoice_id?: string;
  hosted_invoice_url?: string;
  id?: string;
  invoice_id?: string;
  occurred_at?: string;
  receipt_id?: string;
  source?: string;
  source_invoice_id?: string;
  status?: string;
  type?: string;
}

export interface BillingProfile {
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

export interface CreatedPaymentMethod {
  client_secret?: string;
  intent_type?: string;
}

export interface Credit {
  confirmed_balance_cents?: number;
  currency?: string;
  days_remaining?: number;
  eligible?: boolean;
  has_record?: boolean;
  original_amount_cents?: number;
  percent_consumed?: number;
  projected_depletion_date?: string;
  valid_from?: string;
  valid_to?: string;
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

export interface InvoiceEdit {
  toggle?: boolean;
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

export interface NewPayBadDebt {
  payment_method_id?: string;
}

export interface NewPayInvoice {
  invoice_id?: string;
  payment_method_id?: string;
  validate_payment_method?: boolean;
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

export interface PayBadDebt {
  client_secret?: string;
}

export interface PayInvoice {
  client_secret?: string;
}

export interface PaymentMethod {
  address?: string;
  address2?: string;
  bank_account_type?: string;
  bank_code?: string;
  bank_country?: string;
  bank_name?: string;
  bank_routing_number?: string;
  cashapp_cash_tag?: string;
  city?: string;
  country?: string;
  default?: boolean;
  expiration_date?: string;
  first_name?: string;
  id?: string;
  last_four?: string;
  last_name?: string;
  nick_name?: string;
  payment_account_email?: string;
  payment_email?: string;
  state?: string;
  type?: "CREDIT_CARD" | "PAYPAL" | "CASHAPP" | "SEPA_DEBIT" | "LINK" | "ACH_DIRECT_DEBIT";
  zipcode?: string;
}

export interface PaymentMethodInput {
  address?: string;
  address2?: string;
  bank_account_type?: string;
  bank_code?: string;
  bank_country?: string;
  bank_name?: string;
  bank_routing_number?: string;
  cashapp_cash_tag?: string;
  city?: string;
  country?: string;
  default?: boolean;
  device_data?: string;
  first_name?: string;
  last_name?: string;
  nick_name?: string;
  payment_account_email?: string;
  payment_email?: string;
  payment_gateway?: string;
  payment_nonce?: string;
  state?: string;
  type?: "CREDIT_CARD" | "PAYPAL" | "CASHAPP" | "SEPA_DEBIT" | "LINK" | "ACH_DIRECT_DEBIT";
  zipcode?: string;
}

export interface Profile {
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
  payment_last_name?: string;
  payment_state?: string;
  payment_zipcode?: string;
  primary_email?: string;
  state?: string;
  tax_id_type?: string;
  telephone?: string;
  validation_code?: string;
  vat?: string;
  zipcode?: string;
}

export interface ProfileInput {
  address?: string;
  address2?: string;
  billing_email?: string;
  buying_rate_plan?: string;
  captcha_challenge_jwt?: string;
  cf_turnstile_response?: string;
  city?: string;
  company?: string;
  country?: string;
  first_name?: string;
  h_captcha_response?: string;
  last_name?: string;
  preferred_locale?: string;
  secondary_billing_email?: string;
  state?: string;
  tax_id_type?: string;
  telephone?: string;
  vat?: string;
  zipcode?: string;
}

export interface ProfileUpdateBillingEmailInput {
  billing_email?: string;
  preferred_locale?: string;
  secondary_billing_email?: string;
}

export interface UnpaidInvoice {
  invoices?: BillingInvoice[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/billing/bad-debt": {
    /** Get the billing bad debt of an account */
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
          result: BadDebt;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/billing/credits": {
    /** Get the billing credits of an account */
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
          result: Credit;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/billing/history": {
    /** Get the billing history of an account */
    get: {
      parameters: {
        query?: AccountBillingHistoryIndexQuery;
        header?: never;
        path: { account_id: string };
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
  "/accounts/{account_id}/billing/profile": {
    /** Get the billing profile of an account */
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
          result: BillingProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the billing profile for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ProfileInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the billing profile of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ProfileInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the billing profile of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ProfileUpdateBillingEmailInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the billing profile of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/billing/profile/payment-method": {
    /** Create a payment method for the billing profile of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedPaymentMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/billing/unpaid-invoice": {
    /** Get the billing unpaid invoice of an account */
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
          result: UnpaidInvoice;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/invoices": {
    /** Edit the invoices of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": InvoiceEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pay-bad-debt": {
    /** Pay the bad debt of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewPayBadDebt } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PayBadDebt;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pay-invoice": {
    /** Pay an invoice of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewPayInvoice } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PayInvoice;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/payment-methods": {
    /** List the payment methods of an account */
    get: {
      parameters: {
        query?: AccountBillingPaymentMethodsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PaymentMethod[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a payment method for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": PaymentMethodInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PaymentMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/payment-methods/{payment_method_id}": {
    /** Get a payment method of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; payment_method_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PaymentMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a payment method of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; payment_method_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": PaymentMethodInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PaymentMethod;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a payment method of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; payment_method_id: string };
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
  "/accounts/{account_id}/payment-methods/{payment_method_id}/set-as-default": {
    /** Make a payment method the default of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; payment_method_id: string };
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
  "/accounts/{account_id}/receipts/{receipt_id}/pdf": {
    /** Get the PDF of a receipt */
    get: {
      parameters: {
        query?: AccountBillingReceiptsPdfQuery;
        header?: never;
        path: { account_id: string; receipt_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

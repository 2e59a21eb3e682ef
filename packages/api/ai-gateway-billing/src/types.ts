// Written by `pnpm generate` from openapi/ai-gateway-billing.yaml. Not edited by hand.

export interface AiGatewayBillingInvoiceHistoryIndexItem {
  amount_due: number;
  amount_paid: number;
  amount_remaining: number;
  attempt_count?: number;
  attempted?: boolean;
  auto_advance?: boolean | null;
  created?: number;
  created_by?: string;
  currency: string;
  description?: string | null;
  id?: string | null;
  invoice_origin?: string;
  invoice_pdf?: string | null;
  status?: string | null;
}

export interface AiGatewayBillingInvoiceHistoryIndexQuery {
  /** Only what is of this type. */
  type?: "auto" | "all" | "manual";
}

export interface AiGatewayBillingUsageHistoryIndexItem {
  aggregated_value: number;
  end_time: number;
  id: string;
  start_time: number;
}

export interface AiGatewayBillingUsageHistoryIndexQuery {
  end_time?: number | null;
  start_time?: number | null;
  value_grouping_window: "day" | "hour";
}

export interface BillingCreditBalance {
  balance: number;
  first_topup_success?: boolean;
  has_default_payment_method: boolean;
  payment_method: {
    brand?: string;
    last4?: string;
  } | null;
  topup_config: {
    amount: number | null;
    disabledReason?: string | null;
    error?: string | null;
    lastFailedAt?: number | null;
    threshold: number | null;
  };
}

export interface BillingInvoiceHistory {
  invoices: {
    amount_due: number;
    amount_paid: number;
    amount_remaining: number;
    attempt_count?: number;
    attempted?: boolean;
    auto_advance?: boolean | null;
    created?: number;
    created_by?: string;
    currency: string;
    description?: string | null;
    id?: string | null;
    invoice_origin?: string;
    invoice_pdf?: string | null;
    status?: string | null;
  }[];
  pagination: {
    has_more: boolean;
    page: number;
    per_page: number;
    total_count: number;
  };
}

export interface BillingInvoicePreview {
  amount_due: number;
  amount_paid: number;
  amount_remaining: number;
  currency: string;
  id: string;
  invoice_lines: {
    amount: number;
    currency: string;
    description: string | null;
    period: {
      end: number;
      start: number;
    };
    pretax_credit_amounts?: {
      amount: number;
      credit_balance_transaction?: string | null;
      discount?: string | null;
      type: string;
    }[];
    pricing: {
      unit_amount_decimal: string | null;
    };
    quantity: number;
  }[];
  period_end: number;
  period_start: number;
  status: "draft" | "open" | "paid" | "uncollectible" | "void";
}

export interface BillingUsageHistory {
  history: {
    aggregated_value: number;
    end_time: number;
    id: string;
    start_time: number;
  }[];
}

export interface Config {
  amount: number;
  threshold: number;
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

export interface NewSpendingLimit {
  amount: number;
  duration: "daily" | "weekly" | "monthly";
  strategy: "fixed" | "sliding";
}

export interface NewTopup {
  amount: number;
  payment_method_id?: string;
}

export interface NewTopupConfig {
  amount: number;
  threshold: number;
}

export interface SpendingLimit {
  config: {
    amount: number | null;
    duration: string | null;
    strategy: string | null;
  };
  enabled: boolean;
}

export interface Topup {
  brand?: string;
  client_secret: string | null;
  last4?: string;
  onboarding: boolean;
  payment_intent_id: string;
}

export interface TopupConfig {
  amount: number | null;
  disabledReason?: string | null;
  error?: string | null;
  lastFailedAt?: number | null;
  threshold: number | null;
}

export interface TopupStatus {
  payment_intent_id: string;
  status: "completed" | "pending";
}

export interface TopupStatusInput {
  payment_intent_id: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/ai-gateway/billing/credit-balance": {
    /** Get the billing credit balance of an account */
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
          result: BillingCreditBalance;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/billing/invoice-history": {
    /** Get the billing invoice history of an account */
    get: {
      parameters: {
        query?: AiGatewayBillingInvoiceHistoryIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BillingInvoiceHistory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/billing/invoice-preview": {
    /** Get the billing invoice preview of an account */
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
          result: BillingInvoicePreview;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/billing/spending-limit": {
    /** Get the billing spending limit of an account */
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
          result: SpendingLimit;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the billing spending limit for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSpendingLimit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the billing spending limit of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
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
  "/accounts/{account_id}/ai-gateway/billing/topup": {
    /** Create the billing top-up for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTopup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Topup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/billing/topup/config": {
    /** Get the top-up configuration of an account */
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
          result: TopupConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the top-up configuration for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTopupConfig } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Config;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the top-up configuration of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
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
  "/accounts/{account_id}/ai-gateway/billing/topup/status": {
    /** Get the status of a top-up */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TopupStatusInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TopupStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/ai-gateway/billing/usage-history": {
    /** Get the billing usage history of an account */
    get: {
      parameters: {
        query: AiGatewayBillingUsageHistoryIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BillingUsageHistory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

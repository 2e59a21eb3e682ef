// Written by `pnpm generate` from openapi/ai-crawl-control.yaml. Not edited by hand.

export interface AiCrawlControlCrawlerStripeCreateResult {
  url?: string;
}

export interface AiCrawlControlCrawlerStripeDeleteAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    error_chain?: unknown[];
    message?: string;
    meta?: unknown;
    source?: {
      parameter?: unknown;
      parameter_value_index?: unknown;
      pointer?: unknown;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    error_chain?: unknown[];
    message?: string;
    meta?: unknown;
    source?: {
      parameter?: unknown;
      parameter_value_index?: unknown;
      pointer?: unknown;
    };
  }[];
  success?: boolean;
}

export interface AiCrawlControlCrawlerStripeShowResult {
  connect_status?: string;
  stripe_account_id?: string;
}

export interface AiCrawlControlEligibleZonesQueryResult {
  zones?: {
    can_be_enabled?: boolean;
    id?: string;
  }[];
}

export interface AiCrawlControlEligibleZonesUpdateAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    error_chain?: unknown[];
    message?: string;
    meta?: unknown;
    source?: {
      parameter?: unknown;
      parameter_value_index?: unknown;
      pointer?: unknown;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    error_chain?: unknown[];
    message?: string;
    meta?: unknown;
    source?: {
      parameter?: unknown;
      parameter_value_index?: unknown;
      pointer?: unknown;
    };
  }[];
  success?: boolean;
}

export interface AiCrawlControlPublisherStripeCreateResult {
  url?: string;
}

export interface AiCrawlControlPublisherStripeDeleteAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    error_chain?: unknown[];
    message?: string;
    meta?: unknown;
    source?: {
      parameter?: unknown;
      parameter_value_index?: unknown;
      pointer?: unknown;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    error_chain?: unknown[];
    message?: string;
    meta?: unknown;
    source?: {
      parameter?: unknown;
      parameter_value_index?: unknown;
      pointer?: unknown;
    };
  }[];
  success?: boolean;
}

export interface AiCrawlControlPublisherStripeShowResult {
  connect_status?: string;
  stripe_account_id?: string;
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

export interface Robot {
  sitemaps?: string[];
  status?: number;
  userAgents: {
    [key: string]: RobotUserAgents;
  };
}

export interface RobotBulk {
  [key: string]: {
    sitemaps?: string[];
    status?: number;
    userAgents: {
      [key: string]: RobotUserAgents;
    };
  };
}

export interface RobotUserAgents {
  allow: string[];
  contentSignals?: {
    "ai-input"?: "yes" | "no";
    "ai-train"?: "yes" | "no";
    search?: "yes" | "no";
  };
  crawlDelay?: number;
  disallow: string[];
}

export interface ZoneAiCrawlControlAiAuditRobotsShowQuery {
  subdomain?: string;
}

export interface ZoneAiCrawlControlPayPerCrawlConfigurationCreateResult {
  bot_overrides?: Record<string, unknown>;
  enabled?: boolean;
  price_usd_microcents?: number;
}

export interface ZoneAiCrawlControlPayPerCrawlConfigurationShowResult {
  bot_overrides?: Record<string, unknown>;
  enabled?: boolean;
  price_usd_microcents?: number;
}

export interface ZoneAiCrawlControlPayPerCrawlConfigurationUpdateResult {
  bot_overrides?: Record<string, unknown>;
  enabled?: boolean;
  price_usd_microcents?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/pay-per-crawl/crawler/stripe": {
    /** Get the crawler Stripe account of an account */
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
          result?: {
            connect_status?: string;
            stripe_account_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the crawler Stripe account for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            url?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the crawler Stripe account of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            error_chain?: unknown[];
            message?: string;
            meta?: unknown;
            source?: {
              parameter?: unknown;
              parameter_value_index?: unknown;
              pointer?: unknown;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            error_chain?: unknown[];
            message?: string;
            meta?: unknown;
            source?: {
              parameter?: unknown;
              parameter_value_index?: unknown;
              pointer?: unknown;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pay-per-crawl/publisher/stripe": {
    /** Get the publisher Stripe account of an account */
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
          result?: {
            connect_status?: string;
            stripe_account_id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the publisher Stripe account for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            url?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the publisher Stripe account of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            error_chain?: unknown[];
            message?: string;
            meta?: unknown;
            source?: {
              parameter?: unknown;
              parameter_value_index?: unknown;
              pointer?: unknown;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            error_chain?: unknown[];
            message?: string;
            meta?: unknown;
            source?: {
              parameter?: unknown;
              parameter_value_index?: unknown;
              pointer?: unknown;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pay-per-crawl/zones_can_be_enabled": {
    /** Update the pay-per-crawl eligible zones of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            error_chain?: unknown[];
            message?: string;
            meta?: unknown;
            source?: {
              parameter?: unknown;
              parameter_value_index?: unknown;
              pointer?: unknown;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            error_chain?: unknown[];
            message?: string;
            meta?: unknown;
            source?: {
              parameter?: unknown;
              parameter_value_index?: unknown;
              pointer?: unknown;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pay-per-crawl/zones_can_be_enabled/query": {
    /** Query the pay-per-crawl eligible zones of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            zones?: {
              can_be_enabled?: boolean;
              id?: string;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ai-audit/robots": {
    /** Get the robots.txt file of a zone */
    get: {
      parameters: {
        query?: ZoneAiCrawlControlAiAuditRobotsShowQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Robot;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/ai-audit/robots/bulk": {
    /** Get the robots.txt files of many hosts at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": string[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RobotBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/pay-per-crawl/configuration": {
    /** Get the pay-per-crawl configuration of a zone */
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
          result?: {
            bot_overrides?: Record<string, unknown>;
            enabled?: boolean;
            price_usd_microcents?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the pay-per-crawl configuration for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            bot_overrides?: Record<string, unknown>;
            enabled?: boolean;
            price_usd_microcents?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the pay-per-crawl configuration of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            bot_overrides?: Record<string, unknown>;
            enabled?: boolean;
            price_usd_microcents?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

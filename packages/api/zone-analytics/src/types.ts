// Written by `pnpm generate` from openapi/zone-analytics.yaml. Not edited by hand.

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

export interface ZoneAnalyticsColosIndexResultItem {
  colo_id?: string;
  timeseries?: {
    bandwidth?: unknown;
    requests?: unknown;
    since?: unknown;
    threats?: unknown;
    until?: unknown;
  }[];
  totals?: {
    bandwidth?: {
      all?: unknown;
      cached?: unknown;
      uncached?: unknown;
    };
    requests?: {
      all?: unknown;
      cached?: unknown;
      country?: unknown;
      http_status?: unknown;
      uncached?: unknown;
    };
    since?: unknown;
    threats?: {
      all?: unknown;
      country?: unknown;
      type?: unknown;
    };
    until?: unknown;
  };
}

export interface ZoneAnalyticsDashboardResult {
  timeseries?: {
    bandwidth?: {
      all?: unknown;
      cached?: unknown;
      content_type?: unknown;
      country?: unknown;
      ssl?: unknown;
      ssl_protocols?: unknown;
      uncached?: unknown;
    };
    pageviews?: {
      all?: unknown;
      search_engine?: unknown;
    };
    requests?: {
      all?: unknown;
      cached?: unknown;
      content_type?: unknown;
      country?: unknown;
      http_status?: unknown;
      ssl?: unknown;
      ssl_protocols?: unknown;
      uncached?: unknown;
    };
    since?: unknown;
    threats?: {
      all?: unknown;
      country?: unknown;
      type?: unknown;
    };
    uniques?: {
      all?: unknown;
    };
    until?: unknown;
  }[];
  totals?: {
    bandwidth?: {
      all?: number;
      cached?: number;
      content_type?: Record<string, unknown>;
      country?: Record<string, unknown>;
      ssl?: {
        encrypted?: unknown;
        unencrypted?: unknown;
      };
      ssl_protocols?: {
        TLSv1?: unknown;
        "TLSv1.1"?: unknown;
        "TLSv1.2"?: unknown;
        "TLSv1.3"?: unknown;
        none?: unknown;
      };
      uncached?: number;
    };
    pageviews?: {
      all?: number;
      search_engine?: Record<string, unknown>;
    };
    requests?: {
      all?: number;
      cached?: number;
      content_type?: Record<string, unknown>;
      country?: Record<string, unknown>;
      http_status?: Record<string, unknown>;
      ssl?: {
        encrypted?: unknown;
        unencrypted?: unknown;
      };
      ssl_protocols?: {
        TLSv1?: unknown;
        "TLSv1.1"?: unknown;
        "TLSv1.2"?: unknown;
        "TLSv1.3"?: unknown;
        none?: unknown;
      };
      uncached?: number;
    };
    since?: unknown;
    threats?: {
      all?: number;
      country?: Record<string, unknown>;
      type?: Record<string, unknown>;
    };
    uniques?: {
      all?: number;
    };
    until?: unknown;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/analytics/colos": {
    /** List the analytics data centres of a zone */
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
            colo_id?: string;
            timeseries?: {
              bandwidth?: unknown;
              requests?: unknown;
              since?: unknown;
              threats?: unknown;
              until?: unknown;
            }[];
            totals?: {
              bandwidth?: {
                all?: unknown;
                cached?: unknown;
                uncached?: unknown;
              };
              requests?: {
                all?: unknown;
                cached?: unknown;
                country?: unknown;
                http_status?: unknown;
                uncached?: unknown;
              };
              since?: unknown;
              threats?: {
                all?: unknown;
                country?: unknown;
                type?: unknown;
              };
              until?: unknown;
            };
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/analytics/dashboard": {
    /** Get the analytics dashboard of a zone */
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
            timeseries?: {
              bandwidth?: {
                all?: unknown;
                cached?: unknown;
                content_type?: unknown;
                country?: unknown;
                ssl?: unknown;
                ssl_protocols?: unknown;
                uncached?: unknown;
              };
              pageviews?: {
                all?: unknown;
                search_engine?: unknown;
              };
              requests?: {
                all?: unknown;
                cached?: unknown;
                content_type?: unknown;
                country?: unknown;
                http_status?: unknown;
                ssl?: unknown;
                ssl_protocols?: unknown;
                uncached?: unknown;
              };
              since?: unknown;
              threats?: {
                all?: unknown;
                country?: unknown;
                type?: unknown;
              };
              uniques?: {
                all?: unknown;
              };
              until?: unknown;
            }[];
            totals?: {
              bandwidth?: {
                all?: number;
                cached?: number;
                content_type?: Record<string, unknown>;
                country?: Record<string, unknown>;
                ssl?: {
                  encrypted?: unknown;
                  unencrypted?: unknown;
                };
                ssl_protocols?: {
                  TLSv1?: unknown;
                  "TLSv1.1"?: unknown;
                  "TLSv1.2"?: unknown;
                  "TLSv1.3"?: unknown;
                  none?: unknown;
                };
                uncached?: number;
              };
              pageviews?: {
                all?: number;
                search_engine?: Record<string, unknown>;
              };
              requests?: {
                all?: number;
                cached?: number;
                content_type?: Record<string, unknown>;
                country?: Record<string, unknown>;
                http_status?: Record<string, unknown>;
                ssl?: {
                  encrypted?: unknown;
                  unencrypted?: unknown;
                };
                ssl_protocols?: {
                  TLSv1?: unknown;
                  "TLSv1.1"?: unknown;
                  "TLSv1.2"?: unknown;
                  "TLSv1.3"?: unknown;
                  none?: unknown;
                };
                uncached?: number;
              };
              since?: unknown;
              threats?: {
                all?: number;
                country?: Record<string, unknown>;
                type?: Record<string, unknown>;
              };
              uniques?: {
                all?: number;
              };
              until?: unknown;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/analytics/latency": {
    /** Get the analytics latency of a zone */
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
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/analytics/latency/colos": {
    /** Get the latency data centres of a zone */
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
          result?: Record<string, unknown>;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

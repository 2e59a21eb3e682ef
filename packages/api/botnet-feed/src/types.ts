// Written by `pnpm generate` from openapi/botnet-feed.yaml. Not edited by hand.

export interface BotnetFeedAsnDayReportQuery {
  date?: string;
}

export interface BotnetFeedAsnSchema {
  cidr?: string;
  date?: string;
  offense_count?: number;
}

export interface ConfigAsn {
  asn?: number;
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
  "/accounts/{account_id}/botnet_feed/asn/{asn_id}/day_report": {
    /** Get the day report of a botnet feed ASN */
    get: {
      parameters: {
        query?: BotnetFeedAsnDayReportQuery;
        header?: never;
        path: { account_id: string; asn_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BotnetFeedAsnSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/botnet_feed/asn/{asn_id}/full_report": {
    /** Get the full report of a botnet feed ASN */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; asn_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BotnetFeedAsnSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/botnet_feed/configs/asn": {
    /** List the botnet feed ASNs of an account */
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
          result: ConfigAsn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/botnet_feed/configs/asn/{asn_id}": {
    /** Delete a botnet feed ASN of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; asn_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConfigAsn;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

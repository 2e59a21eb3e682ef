// Written by `pnpm generate` from openapi/hostname-tls-settings.yaml. Not edited by hand.

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

export type SettingValue = ("1.0" | "1.1" | "1.2" | "1.3" | "on" | "off") | string[];

export interface Tls {
  created_at?: string;
  hostname?: string;
  status?: string;
  updated_at?: string;
  value?: SettingValue;
}

export interface TlsSetting {
  created_at?: string;
  hostname?: string;
  status?: string;
  updated_at?: string;
  value?: SettingValue;
}

export interface TlsUpdate {
  value: SettingValue;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/hostnames/settings/{setting_id}": {
    /** Get a TLS setting of all hostnames of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; setting_id: "ciphers" | "min_tls_version" | "http2" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Tls[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}": {
    /** Get a TLS setting of a hostname */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; setting_id: "ciphers" | "min_tls_version" | "http2"; hostname: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TlsSetting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a TLS setting of a hostname */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; setting_id: "ciphers" | "min_tls_version" | "http2"; hostname: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TlsUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TlsSetting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a TLS setting of a hostname */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; setting_id: "ciphers" | "min_tls_version" | "http2"; hostname: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Tls;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

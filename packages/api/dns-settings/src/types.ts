// Written by `pnpm generate` from openapi/dns-settings.yaml. Not edited by hand.

export interface AccountEdit {
  enforce_dns_only?: boolean;
  zone_defaults?: {
    flatten_all_cnames?: boolean;
    /** @deprecated */
    foundation_dns?: boolean;
    internal_dns?: SettingsInternalDns;
    multi_provider?: boolean;
    nameservers?: {
      type?: "cloudflare.standard" | "cloudflare.advanced" | "cloudflare.standard.random" | "custom.account" | "custom.tenant";
    };
    ns_ttl?: number;
    secondary_overrides?: boolean;
    soa?: SettingsSoa;
    zone_mode?: "standard" | "cdn_only" | "dns_only";
  };
}

export interface DeletedView {
  id?: string;
}

export interface DnsSettingsViewsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** Whether all conditions must be met, or any. */
  match?: "any" | "all";
  "name.contains"?: string;
  "name.endswith"?: string;
  "name.exact"?: string;
  "name.startswith"?: string;
  /** What the list is sorted by. */
  order?: "name" | "created_on" | "modified_on";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  zone_id?: string;
  zone_name?: string;
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

export interface NewView {
  name: string;
  zones: string[];
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

export interface SettingsAccount {
  enforce_dns_only?: boolean;
  zone_defaults: {
    flatten_all_cnames: boolean;
    /** @deprecated */
    foundation_dns: boolean;
    internal_dns: SettingsInternalDns;
    multi_provider: boolean;
    nameservers: {
      type: "cloudflare.standard" | "cloudflare.advanced" | "cloudflare.standard.random" | "custom.account" | "custom.tenant";
    };
    ns_ttl: number;
    secondary_overrides: boolean;
    soa: SettingsSoa;
    zone_mode: "standard" | "cdn_only" | "dns_only";
  };
}

export interface SettingsInternalDns {
  reference_zone_id?: string;
}

export interface SettingsSoa {
  expire?: number;
  min_ttl?: number;
  mname?: string | null;
  refresh?: number;
  retry?: number;
  rname?: string;
  ttl?: number;
}

export interface SettingsZoneEdit {
  flatten_all_cnames?: boolean;
  /** @deprecated */
  foundation_dns?: boolean;
  internal_dns?: SettingsInternalDns;
  multi_provider?: boolean;
  nameservers?: ZoneDnsSettingsZoneNameserversCloudflare | ZoneDnsSettingsZoneNameserversCustomExisting | ZoneDnsSettingsZoneNameserversCustomSet;
  ns_ttl?: number;
  secondary_overrides?: boolean;
  soa?: SettingsSoa;
  zone_mode?: "standard" | "cdn_only" | "dns_only";
}

export interface View {
  created_time: string;
  id: string;
  modified_time: string;
  name: string;
  zones: string[];
}

export interface ViewEdit {
  name?: string;
  zones?: string[];
}

export interface Zone {
  flatten_all_cnames: boolean;
  /** @deprecated */
  foundation_dns: boolean;
  internal_dns: SettingsInternalDns;
  multi_provider: boolean;
  nameservers: ZoneDnsSettingsZoneNameserversCloudflare | ZoneDnsSettingsZoneNameserversCustomExisting | ZoneDnsSettingsZoneNameserversCustomSet;
  ns_ttl: number;
  secondary_overrides: boolean;
  soa: SettingsSoa;
  zone_mode: "standard" | "cdn_only" | "dns_only";
}

export interface ZoneDnsSettingsZoneNameserversCloudflare {
  type: "cloudflare.standard" | "cloudflare.advanced";
}

export interface ZoneDnsSettingsZoneNameserversCustomExisting {
  ns_set?: number;
  type: "custom.account" | "custom.tenant" | "custom.zone";
}

export interface ZoneDnsSettingsZoneNameserversCustomSet {
  nameserver_set_id: string;
  type: "custom";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/dns_settings": {
    /** Get the DNS settings of an account */
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
          result: SettingsAccount;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DNS settings of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccountEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SettingsAccount;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dns_settings/views": {
    /** List the DNS settings views of an account */
    get: {
      parameters: {
        query?: DnsSettingsViewsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: View[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DNS settings view for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewView } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: View;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dns_settings/views/{view_id}": {
    /** Get a DNS settings view of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; view_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: View;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DNS settings view of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; view_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ViewEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: View;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DNS settings view of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; view_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedView;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_settings": {
    /** Get the DNS settings of a zone */
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
          result: Zone;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DNS settings of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SettingsZoneEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Zone;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

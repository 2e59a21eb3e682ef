// Written by `pnpm generate` from openapi/zones.yaml. Not edited by hand.

/** One version of a file. */
export interface CachedFile {
  /** The headers of the requests that got this version. */
  headers?: {
    [key: string]: string;
  };
  /** The address. */
  url: string;
}

/** What a new zone is made from. */
export interface CreateZone {
  /** The account that the zone is to be in. */
  account: {
    /** The account. */
    id: string;
  };
  /** The domain. */
  name: string;
  type?: ZoneType;
}

/** What may be used. */
export interface EntitledFeature {
  /** The set of features that it is in. */
  feature_set: string;
  /** The number of the feature. */
  id: number;
  /** What programs call it. */
  key: string;
  /** What people call it. */
  name: string;
}

/** A feature that may be used, and how much of it. */
export interface Entitlement {
  allocation: EntitlementAllocation;
  /** When it was given. */
  created_date: string;
  /** When it was taken away. */
  deleted_date: string;
  /** When it was last changed. */
  edited_date: string;
  feature: EntitledFeature;
  /** Names the entitlement. */
  id: string;
}

/** How much of a feature there is. */
export interface EntitlementAllocation {
  /** What the value is: yes or no, a highest number, some numbers, a range, or a text. */
  type: "bool" | "max_count" | "enum_number" | "range" | "string";
  /** How much it is, in the form that the type says. */
  value: boolean | number | string | number[] | EntitlementRange;
}

/** The lowest and the highest number. */
export interface EntitlementRange {
  /** The highest. */
  max: number;
  /** The lowest. */
  min: number;
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

/** What to take out of the cache, in exactly one form. */
export type PurgeCache = PurgeEverything | PurgeFiles | PurgeFilesWithHeaders | PurgeTags | PurgeHosts | PurgePrefixes;

/** Everything that the cache holds of the zone. */
export interface PurgeEverything {
  files?: never;
  hosts?: never;
  prefixes?: never;
  /** That it is meant. */
  purge_everything: true;
  tags?: never;
}

/** Single files. */
export interface PurgeFiles {
  /** Their addresses. */
  files: string[];
  hosts?: never;
  prefixes?: never;
  purge_everything?: never;
  tags?: never;
}

/** Single files that are cached in several versions, by what the request said. */
export interface PurgeFilesWithHeaders {
  /** Which version of which files. */
  files: CachedFile[];
  hosts?: never;
  prefixes?: never;
  purge_everything?: never;
  tags?: never;
}

/** Whatever was cached of some hosts. */
export interface PurgeHosts {
  files?: never;
  /** The hosts. */
  hosts: string[];
  prefixes?: never;
  purge_everything?: never;
  tags?: never;
}

/** Whatever was cached below some paths. */
export interface PurgePrefixes {
  files?: never;
  hosts?: never;
  /** Host and start of the path, without a scheme. */
  prefixes: string[];
  purge_everything?: never;
  tags?: never;
}

/** Whatever was cached with one of some tags. */
export interface PurgeTags {
  files?: never;
  hosts?: never;
  prefixes?: never;
  purge_everything?: never;
  /** The tags. */
  tags: string[];
}

/** What to change of a zone, one field at a time. */
export interface UpdateZone {
  /**
   * Whether Cloudflare is to do nothing for the domain but answer for it.
   * Default: `false`.
   */
  paused?: boolean;
  /**
   * The plan that the zone is to be on. Today a zone is put on a plan by its subscription.
   * @deprecated
   */
  plan?: {
    /** The plan. */
    id: string;
  };
  type?: ZoneType;
  /** Name servers of names of your own. */
  vanity_name_servers?: string[];
}

/** A zone as the API shows it. */
export interface Zone {
  account: ZoneAccount;
  /** When the zone was last found to be active. Null before. */
  activated_on: string | null;
  /** What a partial zone puts behind a name that is to point here. */
  cname_suffix?: string;
  /** When the zone was made. */
  created_on: string;
  /** Seconds until development mode ends; below zero, since it ended; zero where it never was on. */
  development_mode: number;
  /** Names the zone in paths. */
  id: string;
  meta: ZoneMeta;
  /** When the zone was last changed. */
  modified_on: string;
  /** The domain. */
  name: string;
  /** The name servers that Cloudflare gave the zone. */
  name_servers: string[];
  /** The DNS host at that time. */
  original_dnshost: string | null;
  /** The name servers before the zone came here. */
  original_name_servers: string[] | null;
  /** The registrar at that time. */
  original_registrar: string | null;
  owner: ZoneOwner;
  /** Whether Cloudflare answers for the domain, but does nothing else for it. */
  paused: boolean;
  /**
   * What the credentials may do with the zone.
   * @deprecated
   */
  permissions?: string[];
  plan: ZonePlan;
  status: ZoneStatus;
  tenant?: ZoneTenant;
  tenant_unit?: ZoneTenantUnit;
  type: ZoneType;
  /** Name servers of names of your own, where the plan has them. */
  vanity_name_servers?: string[];
  /** Goes into a TXT record at the other host of a partial zone, as a proof. */
  verification_key?: string;
}

/** The account that a zone is in. */
export interface ZoneAccount {
  /** The account. */
  id: string;
  /** What people call the account. */
  name: string;
}

export type ZoneAnswer = Envelope & {
  result: Zone;
};

export type ZoneEntitlementsAnswer = Envelope & {
  result: Entitlement[];
};

export type ZoneList = Envelope & {
  result: Zone[];
  result_info: PageInfo;
};

/** What Cloudflare says of a zone. */
export interface ZoneMeta {
  /** Whether the zone is only for the CDN. */
  cdn_only?: boolean;
  /** How many custom certificates it can have. */
  custom_certificate_quota?: number;
  /** Whether the zone is only for DNS. */
  dns_only?: boolean;
  /** Whether it has Foundation DNS. */
  foundation_dns?: boolean;
  /** How many page rules it can have. */
  page_rule_quota?: number;
  /** Whether phishing was found on it. */
  phishing_detected?: boolean;
  /** How far its setting up is. */
  step?: number;
}

/** Who a zone belongs to. */
export interface ZoneOwner {
  /** The owner, where that is told. */
  id?: string | null;
  /** What people call the owner. */
  name?: string;
  /** What kind of owner. */
  type?: string;
}

/** The plan that a zone is on. */
export interface ZonePlan {
  /** Whether the zone could be put on the plan. */
  can_subscribe?: boolean;
  /** The currency of the price. */
  currency?: string;
  /** Whether the plan is changed somewhere else. */
  externally_managed?: boolean;
  /** How often the price is paid. */
  frequency?: string;
  /** The plan. */
  id: string;
  /** Whether the zone is on the plan. */
  is_subscribed?: boolean;
  /** Whether it is cheaper, as it was before. */
  legacy_discount?: boolean;
  /** What programs call the plan. */
  legacy_id?: string;
  /** What people call the plan. */
  name: string;
  /** What the plan costs each time. */
  price?: number;
}

/** Names a zone. */
export interface ZoneReference {
  /** The zone. */
  id: string;
}

export type ZoneReferenceAnswer = Envelope & {
  result: ZoneReference;
};

/** How far a zone is. Only an active one is served. */
export type ZoneStatus = "initializing" | "pending" | "active" | "moved";

/** The values of {@link ZoneStatus}. */
export const ZoneStatuses = ["initializing", "pending", "active", "moved"] as const;

/** The tenant that the zone belongs to, if there is one. */
export interface ZoneTenant {
  /** The tenant. */
  id?: string | null;
  /** What people call the tenant. */
  name?: string | null;
}

/** The unit of the tenant that the zone belongs to, if there is one. */
export interface ZoneTenantUnit {
  /** The unit. */
  id?: string | null;
}

/**
 * Who answers for the domain: `full` is Cloudflare, `partial` another host that points here with CNAMEs,
 * `secondary` Cloudflare with the records of another host, `internal` Cloudflare for a private network alone.
 */
export type ZoneType = "full" | "partial" | "secondary" | "internal";

/** The values of {@link ZoneType}. */
export const ZoneTypes = ["full", "partial", "secondary", "internal"] as const;

export interface ZonesIndexQuery {
  /** Only the zone of this domain. */
  name?: string;
  /** Only zones with this status. */
  status?: ZoneStatus;
  /** Only zones of these types. */
  type?: ZoneType[];
  /** Only zones of this account. */
  "account.id"?: string;
  /** Only zones of accounts of this name. */
  "account.name"?: string;
  /** What the list is sorted by. */
  order?: "name" | "status" | "account.id" | "account.name" | "plan.id";
  /** Whether the list rises or falls. */
  direction?: "asc" | "desc";
  /**
   * Whether a zone has to meet all conditions or any.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones": {
    /** List zones */
    get: {
      parameters: {
        query?: ZonesIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateZone } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}": {
    /** Get a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateZone } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneReferenceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/activation_check": {
    /** Check the activation of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneReferenceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/entitlements": {
    /** List the entitlements of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneEntitlementsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/invalidate_cache": {
    /** Invalidate the cache of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PurgeCache } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneReferenceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/purge_cache": {
    /** Purge the cache of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PurgeCache } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ZoneReferenceAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

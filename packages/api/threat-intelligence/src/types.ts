// Written by `pnpm generate` from openapi/threat-intelligence.yaml. Not edited by hand.

export type Bulk = {
  additional_information?: DomainAdditionalInformation;
  application?: DomainApplication;
  content_categories?: DomainContentCategory[];
  domain?: string;
  inherited_content_categories?: DomainInheritedContentCategory[];
  inherited_from?: string;
  inherited_risk_types?: DomainInheritedRiskType[];
  popularity_rank?: number;
  risk_score?: number;
  risk_types?: IntelRiskType[];
}[];

export interface Dns {
  count?: number;
  page?: number;
  per_page?: number;
  reverse_records?: {
    first_seen?: string;
    hostname?: string;
    last_seen?: string;
  }[];
}

export interface DomainAdditionalInformation {
  suspected_malware_family?: string;
}

export interface DomainApplication {
  id?: number;
  name?: string;
}

export interface DomainContentCategory {
  id?: number;
  name?: string;
  super_category_id?: number;
}

export interface DomainHistory {
  categorizations?: {
    categories?: {
      id?: number;
      name?: string;
    }[];
    end?: string;
    start?: string;
  }[];
  domain?: string;
}

export type DomainHistoryDetails = DomainHistory[];

export interface DomainInheritedContentCategory {
  id?: number;
  name?: string;
  super_category_id?: number;
}

export interface DomainInheritedRiskType {
  id?: number;
  name?: string;
  super_category_id?: number;
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

export interface IntelDomain {
  additional_information?: DomainAdditionalInformation;
  application?: DomainApplication;
  content_categories?: DomainContentCategory[];
  domain?: string;
  inherited_content_categories?: DomainInheritedContentCategory[];
  inherited_from?: string;
  inherited_risk_types?: DomainInheritedRiskType[];
  popularity_rank?: number;
  resolves_to_refs?: {
    id?: string;
    value?: string;
  }[];
  risk_score?: number;
  risk_types?: {
    id?: number;
    name?: string;
    super_category_id?: number;
  }[];
}

export interface IntelRiskType {
  id?: number;
  name?: string;
  super_category_id?: number;
}

export type Ip = IpSchema[];

export interface IpSchema {
  belongs_to_ref?: {
    country?: string;
    description?: string;
    id?: string;
    type?: "hosting_provider" | "isp" | "organization";
    value?: string;
  };
  ip?: string;
  risk_types?: IntelRiskType[];
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

export interface Miscategorization {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: MiscategorizationCreateSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: MiscategorizationCreateSource;
  }[];
  success: true;
}

export interface MiscategorizationCreateSource {
  pointer?: string;
}

export interface NewMiscategorization {
  content_adds?: number[];
  content_removes?: number[];
  indicator_type?: "domain" | "ipv4" | "ipv6" | "url";
  ip?: string | null;
  security_adds?: number[];
  security_removes?: number[];
  url?: string;
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

export interface Subnet {
  asn?: number;
  count?: number;
  ip_count_total?: number;
  page?: number;
  per_page?: number;
  subnets?: string[];
}

export interface ThreatIntelligenceDnsIndexItem {
  first_seen?: string;
  hostname?: string;
  last_seen?: string;
}

export interface ThreatIntelligenceDnsIndexQuery {
  ipv4?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  start_end_params?: {
    end?: string;
    start?: string;
  };
}

export interface ThreatIntelligenceDomainBulkIndexItem {
  additional_information?: DomainAdditionalInformation;
  application?: DomainApplication;
  content_categories?: DomainContentCategory[];
  domain?: string;
  inherited_content_categories?: DomainInheritedContentCategory[];
  inherited_from?: string;
  inherited_risk_types?: DomainInheritedRiskType[];
  popularity_rank?: number;
  risk_score?: number;
  risk_types?: IntelRiskType[];
}

export interface ThreatIntelligenceDomainBulkIndexQuery {
  domain?: string[];
  include_ranking?: boolean;
  skip_ranking?: boolean;
}

export interface ThreatIntelligenceDomainHistoryIndexQuery {
  domain?: string;
}

export interface ThreatIntelligenceDomainShowQuery {
  domain?: string;
  skip_dns?: boolean;
  skip_ranking?: boolean;
}

export interface ThreatIntelligenceIpIndexQuery {
  ipv4?: string;
  ipv6?: string;
}

export interface ThreatIntelligenceIpListsIndexResultItem {
  description?: string;
  id?: number;
  name?: string;
}

export interface ThreatIntelligenceUrlQuery {
  url: string;
}

export interface ThreatIntelligenceWhoisQuery {
  domain?: string;
}

export interface Url {
  content_categories: {
    id?: number;
    name?: string;
    source_id?: number;
    super_category_id?: number;
  }[];
  full_url: string;
  hostname: string;
  risk_type: {
    id?: number;
    name?: string;
    source_id?: number;
    super_category_id?: number;
  }[];
  url_path: string;
}

export interface Whois {
  administrative_city?: string;
  administrative_country?: string;
  administrative_email?: string;
  administrative_fax?: string;
  administrative_fax_ext?: string;
  administrative_id?: string;
  administrative_name?: string;
  administrative_org?: string;
  administrative_phone?: string;
  administrative_phone_ext?: string;
  administrative_postal_code?: string;
  administrative_province?: string;
  administrative_referral_url?: string;
  administrative_street?: string;
  billing_city?: string;
  billing_country?: string;
  billing_email?: string;
  billing_fax?: string;
  billing_fax_ext?: string;
  billing_id?: string;
  billing_name?: string;
  billing_org?: string;
  billing_phone?: string;
  billing_phone_ext?: string;
  billing_postal_code?: string;
  billing_province?: string;
  billing_referral_url?: string;
  billing_street?: string;
  created_date?: string;
  created_date_raw?: string;
  dnssec: boolean;
  domain: string;
  expiration_date?: string;
  expiration_date_raw?: string;
  extension: string;
  found: boolean;
  id?: string;
  nameservers: string[];
  punycode: string;
  registrant: string;
  registrant_city?: string;
  registrant_country?: string;
  registrant_email?: string;
  registrant_fax?: string;
  registrant_fax_ext?: string;
  registrant_id?: string;
  registrant_name?: string;
  registrant_org?: string;
  registrant_phone?: string;
  registrant_phone_ext?: string;
  registrant_postal_code?: string;
  registrant_province?: string;
  registrant_referral_url?: string;
  registrant_street?: string;
  registrar: string;
  registrar_city?: string;
  registrar_country?: string;
  registrar_email?: string;
  registrar_fax?: string;
  registrar_fax_ext?: string;
  registrar_id?: string;
  registrar_name?: string;
  registrar_org?: string;
  registrar_phone?: string;
  registrar_phone_ext?: string;
  registrar_postal_code?: string;
  registrar_province?: string;
  registrar_referral_url?: string;
  registrar_street?: string;
  status?: string[];
  technical_city?: string;
  technical_country?: string;
  technical_email?: string;
  technical_fax?: string;
  technical_fax_ext?: string;
  technical_id?: string;
  technical_name?: string;
  technical_org?: string;
  technical_phone?: string;
  technical_phone_ext?: string;
  technical_postal_code?: string;
  technical_province?: string;
  technical_referral_url?: string;
  technical_street?: string;
  updated_date?: string;
  updated_date_raw?: string;
  whois_server?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/intel/asn/{asn}": {
    /** Get what is known of an ASN */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: number;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/asn/{asn}/subnets": {
    /** Get the subnets of an ASN */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; asn: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Subnet } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/dns": {
    /** List what domains an IP address was the answer for */
    get: {
      parameters: {
        query?: ThreatIntelligenceDnsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Dns;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/domain": {
    /** Get what is known of a domain */
    get: {
      parameters: {
        query?: ThreatIntelligenceDomainShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: IntelDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/domain-history": {
    /** Get the history of the categories of a domain */
    get: {
      parameters: {
        query?: ThreatIntelligenceDomainHistoryIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DomainHistoryDetails | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/domain/bulk": {
    /** Get what is known of many domains at once */
    get: {
      parameters: {
        query?: ThreatIntelligenceDomainBulkIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Bulk | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/ip": {
    /** Get what is known of an IP address */
    get: {
      parameters: {
        query?: ThreatIntelligenceIpIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Ip | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/ip-lists": {
    /** List the IP lists that Cloudflare manages */
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
            description?: string;
            id?: number;
            name?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/miscategorization": {
    /** Report a domain in the wrong category */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMiscategorization } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Miscategorization } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/url": {
    /** Get what is known of a URL */
    get: {
      parameters: {
        query: ThreatIntelligenceUrlQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Url;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/intel/whois": {
    /** Get the WHOIS record of a domain */
    get: {
      parameters: {
        query?: ThreatIntelligenceWhoisQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Whois;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/dns-records.yaml. Not edited by hand.

/** An IPv4 address. */
export interface ARecord {
  /** The address, such as `192.0.2.1`. */
  content: string;
  name: RecordName;
  private_routing?: PrivateRouting;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "A";
}

/** An IPv6 address. */
export interface AaaaRecord {
  /** The address, such as `2001:db8::1`. */
  content: string;
  name: RecordName;
  private_routing?: PrivateRouting;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "AAAA";
}

/** How many records an account has. */
export type AccountDnsRecordUsage = DnsRecordUsage & {
  /** How many there may be in internal zones. */
  internal_record_quota?: number;
  /** How many there are in internal zones. */
  internal_record_usage?: number;
};

export type AccountDnsRecordUsageAnswer = Envelope & {
  result: AccountDnsRecordUsage;
};

/** How many records were added. */
export interface AddedDnsRecords {
  /** How many are new. */
  recs_added: number;
  /** How many there were. */
  total_records_parsed: number;
}

export type AddedDnsRecordsAnswer = Envelope & {
  result: AddedDnsRecords;
  timing?: Timing;
};

/** What to change of one record. */
export type BatchedEdit = DnsRecordId & EditDnsRecord;

/** What to put in the place of one record. */
export type BatchedUpdate = DnsRecordId & NewDnsRecord;

/** What a CAA record says. */
export interface CaaData {
  /** 128 makes the record critical, 0 does not. */
  flags: number;
  /** What is said, such as `issue` or `iodef`. */
  tag: string;
  /** Who, depending on the tag. */
  value: string;
}

/** Who may issue certificates for the name. */
export interface CaaRecord {
  data: CaaData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "CAA";
}

/** What a CERT record says. */
export interface CertData {
  /** The number of the algorithm. */
  algorithm: number;
  /** The certificate in Base64. */
  certificate: string;
  /** The tag of the key. */
  key_tag: number;
  /** The number of the kind of certificate. */
  type: number;
}

/** A certificate. */
export interface CertRecord {
  data: CertData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "CERT";
}

/** Another name for the same thing. */
export interface CnameRecord {
  /** The name that is meant. */
  content: string;
  name: RecordName;
  settings?: CnameRecordSettings;
  /** The type. */
  type: "CNAME";
}

/** Settings of a CNAME record. */
export interface CnameRecordSettings {
  /** Whether Cloudflare follows the name itself and answers with the addresses behind it. */
  flatten_cname?: boolean;
  /** Whether Cloudflare gives only IPv4 addresses for it. */
  ipv4_only?: boolean;
  /** Whether Cloudflare gives only IPv6 addresses for it. */
  ipv6_only?: boolean;
}

/** A remark, which is not in the DNS. */
export type Comment = string;

/** A record that is gone. */
export interface DeletedDnsRecord {
  /** What its id was. */
  id: string;
}

export type DeletedDnsRecordAnswer = Envelope & {
  result: DeletedDnsRecord;
};

/** A record as the API shows it. */
export type DnsRecord = DnsRecordFacts & DnsRecordContent;

export type DnsRecordAnswer = Envelope & {
  result: DnsRecord;
};

/** Many changes. They are made in the order of these lists. */
export interface DnsRecordBatch {
  /** The records to delete. */
  deletes?: DnsRecordId[];
  /** What to change of records, as `edit` takes it, with their ids. */
  patches?: BatchedEdit[];
  /** The records to add, as `create` takes them. */
  posts?: NewDnsRecord[];
  /** What to put in the place of records, as `update` takes it, with their ids. */
  puts?: BatchedUpdate[];
}

export type DnsRecordBatchAnswer = Envelope & {
  result: DnsRecordBatchResult;
};

/** The records that were changed. */
export interface DnsRecordBatchResult {
  /** What was deleted. */
  deletes?: DnsRecord[];
  /** What was edited. */
  patches?: DnsRecord[];
  /** What was added. */
  posts?: DnsRecord[];
  /** What was replaced. */
  puts?: DnsRecord[];
}

/** What a record says. Its type decides what else it has. */
export type DnsRecordContent = ARecord | AaaaRecord | CaaRecord | CertRecord | CnameRecord | DnskeyRecord | DsRecord | HttpsRecord | LocRecord | MxRecord | NaptrRecord | NsRecord | OpenpgpkeyRecord | PtrRecord | SmimeaRecord | SrvRecord | SshfpRecord | SvcbRecord | TlsaRecord | TxtRecord | UriRecord;

/** What the API shows of a record, whatever its type is. */
export interface DnsRecordFacts {
  /** A remark, which is not in the DNS. */
  comment: string | null;
  /** When the comment was last changed. */
  comment_modified_on?: string;
  /** What the record says, as in a zone file. */
  content: string;
  /** When the record was made. */
  created_on: string;
  /** Names the record in paths. */
  id: string;
  /** What else the API says of a record. */
  meta: {
    /** Whether Cloudflare added the record by itself. */
    auto_added?: boolean;
    /** Whether it is glue of a name server that nobody delegates to. */
    dead_glue?: boolean;
    /** Whether it is glue, the address of a name server in its own zone. */
    is_glue?: boolean;
    /** The records that hide it. */
    shadowed_by?: string[];
    /** How many records it hides. */
    shadowed_records_count?: number;
    /** Where the record came from. */
    source?: string;
  };
  /** When the record was last changed. */
  modified_on: string;
  /** Whether the record could be proxied. */
  proxiable: boolean;
  /** Whether Cloudflare stands between the name and its content. */
  proxied: boolean;
  /** Marks, `name:value`, which are not in the DNS. */
  tags: string[];
  /** When the tags were last changed. */
  tags_modified_on?: string;
  /** How many seconds the record may be kept for. 1 is automatic. */
  ttl: number;
}

/** Which record is meant. */
export interface DnsRecordId {
  /** The record. */
  id: string;
}

export type DnsRecordList = Envelope & {
  result: DnsRecord[];
  result_info: PageInfo;
};

/** What can be said of a record, whatever its type is. */
export interface DnsRecordOptions {
  comment?: Comment;
  proxied?: Proxied;
  tags?: Tags;
  ttl?: TimeToLive;
}

/** Settings of a record that is proxied. */
export interface DnsRecordSettings {
  /** Whether Cloudflare gives only IPv4 addresses for it. */
  ipv4_only?: boolean;
  /** Whether Cloudflare gives only IPv6 addresses for it. */
  ipv6_only?: boolean;
}

/** The type of a record. */
export type DnsRecordType = "A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "OPENPGPKEY" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI";

/** The values of {@link DnsRecordType}. */
export const DnsRecordTypes = [
  "A", "AAAA", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HTTPS", "LOC", "MX", "NAPTR", "NS", "OPENPGPKEY",
  "PTR", "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "TXT", "URI",
] as const;

/** How many records there are. */
export interface DnsRecordUsage {
  /** How many there may be; null where the account decides. */
  record_quota: number | null;
  /** How many there are. */
  record_usage: number;
}

export type DnsRecordUsageAnswer = Envelope & {
  result: DnsRecordUsage;
};

export interface DnsRecordsBatchQuery {
  /** Whether the `meta` of a record also says what hides it, and what it hides. */
  include_shadow_metadata?: boolean;
}

export interface DnsRecordsCreateQuery {
  /** Whether the `meta` of a record also says what hides it, and what it hides. */
  include_shadow_metadata?: boolean;
}

export interface DnsRecordsEditQuery {
  /** Whether the `meta` of a record also says what hides it, and what it hides. */
  include_shadow_metadata?: boolean;
}

export interface DnsRecordsImportInfo {
  timing?: Timing;
}

export interface DnsRecordsIndexQuery {
  /** Only records of this name. */
  name?: string;
  /** Only records whose name is exactly this, whatever its capitals are. */
  "name.exact"?: string;
  /** Only records whose name has this in it. */
  "name.contains"?: string;
  /** Only records whose name starts with this. */
  "name.startswith"?: string;
  /** Only records whose name ends with this. */
  "name.endswith"?: string;
  /** Only records of this type. */
  type?: DnsRecordType;
  /** Only records with this content. */
  content?: string;
  /** Only records whose content is exactly this, whatever its capitals are. */
  "content.exact"?: string;
  /** Only records whose content has this in it. */
  "content.contains"?: string;
  /** Only records whose content starts with this. */
  "content.startswith"?: string;
  /** Only records whose content ends with this. */
  "content.endswith"?: string;
  /**
   * Only records that are proxied, or that are not.
   * Default: `false`.
   */
  proxied?: boolean;
  /** Only records with exactly this comment. */
  comment?: string;
  /** Only records that have a comment, if this is there at all. */
  "comment.present"?: string;
  /** Only records without a comment, if this is there at all. */
  "comment.absent"?: string;
  /** Only records with exactly this comment, whatever its capitals are. */
  "comment.exact"?: string;
  /** Only records whose comment has this in it. */
  "comment.contains"?: string;
  /** Only records whose comment starts with this. */
  "comment.startswith"?: string;
  /** Only records whose comment ends with this. */
  "comment.endswith"?: string;
  /** Only records with this tag, `name:value`. */
  tag?: string;
  /** Only records that have a tag of this name. */
  "tag.present"?: string;
  /** Only records that have no tag of this name. */
  "tag.absent"?: string;
  /** Only records with this tag, `name:value`. */
  "tag.exact"?: string;
  /** Only records with a tag of the name whose value has this in it, `name:part`. */
  "tag.contains"?: string;
  /** Only records with a tag of the name whose value starts so, `name:start`. */
  "tag.startswith"?: string;
  /** Only records with a tag of the name whose value ends so, `name:end`. */
  "tag.endswith"?: string;
  /** Only records that have this anywhere. */
  search?: string;
  /**
   * Whether a record has to meet all conditions or any, those on tags aside.
   * Default: `"all"`.
   */
  match?: "any" | "all";
  /**
   * Whether a record has to meet all conditions on tags or any.
   * Default: `"all"`.
   */
  tag_match?: "any" | "all";
  /**
   * What the list is sorted by.
   * Default: `"type"`.
   */
  order?: "type" | "name" | "content" | "ttl" | "proxied";
  /**
   * Whether the list rises or falls.
   * Default: `"asc"`.
   */
  direction?: "asc" | "desc";
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `100`.
   */
  per_page?: number;
  /** Whether the `meta` of a record also says what hides it, and what it hides. */
  include_shadow_metadata?: boolean;
  /** Only records that hide those of this name, as a delegation to other name servers hides all that is below it. */
  shadowing_name?: string;
  /** Only records that are hidden by those of this name. */
  shadowed_by_name?: string;
}

export interface DnsRecordsScanInfo {
  timing?: Timing;
}

export interface DnsRecordsShowQuery {
  /** Whether the `meta` of a record also says what hides it, and what it hides. */
  include_shadow_metadata?: boolean;
}

export interface DnsRecordsUpdateQuery {
  /** Whether the `meta` of a record also says what hides it, and what it hides. */
  include_shadow_metadata?: boolean;
}

/** What became of the records that a scan found. */
export interface DnsScanReview {
  /** The records that were added. */
  accepts?: DnsRecord[];
  /** The ids of the records that were rejected. */
  rejects?: string[];
}

export type DnsScanReviewAnswer = Envelope & {
  result: DnsScanReview;
};

/** What a DNSKEY record says. */
export interface DnskeyData {
  /** The number of the algorithm. */
  algorithm: number;
  /** What the key is for. */
  flags: number;
  /** Always 3. */
  protocol: number;
  /** The key in Base64. */
  public_key: string;
}

/** A public key that signs the zone. */
export interface DnskeyRecord {
  data: DnskeyData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "DNSKEY";
}

/** What a DS record says. */
export interface DsData {
  /** The number of the algorithm. */
  algorithm: number;
  /** The digest in hexadecimal digits. */
  digest: string;
  /** The number of the way it was made. */
  digest_type: number;
  /** The tag of the key. */
  key_tag: number;
}

/** The digest of a key that signs the zone below. */
export interface DsRecord {
  data: DsData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "DS";
}

/** What to change of a record. What is left out stays as it is. */
export interface EditDnsRecord {
  comment?: Comment;
  /** What the record says, for the types that have no data. */
  content?: string;
  /** What the record says, for the types that have it in parts. */
  data?: CaaData | CertData | DnskeyData | DsData | HttpsData | LocData | NaptrData | SmimeaData | SrvData | SshfpData | SvcbData | TlsaData | UriData;
  name?: RecordName;
  /** The lowest is tried first. MX and URI have it. */
  priority?: number;
  private_routing?: PrivateRouting;
  proxied?: Proxied;
  settings?: CnameRecordSettings;
  tags?: Tags;
  ttl?: TimeToLive;
  type?: DnsRecordType;
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

/** What an HTTPS record says. */
export interface HttpsData {
  /** The lowest is tried first; 0 makes the record an alias. */
  priority: number;
  /** The name of the server. */
  target: string;
  /** What else a client should know. */
  value?: string;
}

/** How an HTTPS server is reached. */
export interface HttpsRecord {
  data: HttpsData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "HTTPS";
}

/** A file with records. */
export interface ImportDnsRecords {
  /** A BIND zone file. */
  file: Blob;
  /**
   * Whether the records that can be proxied are to be.
   * Default: `"false"`.
   */
  proxied?: "true" | "false";
}

/** What a LOC record says. */
export interface LocData {
  /** Metres above the reference. */
  altitude: number;
  /** Degrees of latitude. */
  lat_degrees: number;
  /** North or south. */
  lat_direction: "N" | "S";
  /**
   * Minutes of latitude.
   * Default: `0`.
   */
  lat_minutes?: number;
  /**
   * Seconds of latitude.
   * Default: `0`.
   */
  lat_seconds?: number;
  /** Degrees of longitude. */
  long_degrees: number;
  /** East or west. */
  long_direction: "E" | "W";
  /**
   * Minutes of longitude.
   * Default: `0`.
   */
  long_minutes?: number;
  /**
   * Seconds of longitude.
   * Default: `0`.
   */
  long_seconds?: number;
  /**
   * How exact the place is, in metres.
   * Default: `0`.
   */
  precision_horz?: number;
  /**
   * How exact the altitude is, in metres.
   * Default: `0`.
   */
  precision_vert?: number;
  /**
   * How large the thing is, in metres.
   * Default: `0`.
   */
  size?: number;
}

/** A place on earth. */
export interface LocRecord {
  data: LocData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "LOC";
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

/** Where mail goes. */
export interface MxRecord {
  /** The name of the mail server. */
  content: string;
  name: RecordName;
  /** The lowest is tried first. */
  priority: number;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "MX";
}

/** What an NAPTR record says. */
export interface NaptrData {
  /** What happens after the rule. */
  flags: string;
  /** The lowest is applied first. */
  order: number;
  /** The lowest first, of those with the same order. */
  preference: number;
  /** What is rewritten. */
  regex: string;
  /** What is looked up next. */
  replacement: string;
  /** What the rule is for. */
  service: string;
}

/** A rule that rewrites names. */
export interface NaptrRecord {
  data: NaptrData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "NAPTR";
}

/** A record as it is sent. */
export type NewDnsRecord = DnsRecordOptions & DnsRecordContent;

/** A name server of the zone below. */
export interface NsRecord {
  /** The name of the name server. */
  content: string;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "NS";
}

/** A public key of OpenPGP. */
export interface OpenpgpkeyRecord {
  /** The key in Base64. */
  content: string;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "OPENPGPKEY";
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

/** Whether what is proxied goes to the content by a private network. */
export type PrivateRouting = boolean;

/**
 * Whether Cloudflare stands between the name and its content.
 * Default: `false`.
 */
export type Proxied = boolean;

/** The name that an address has. */
export interface PtrRecord {
  /** The name. */
  content: string;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "PTR";
}

/** The whole name, such as `www.example.com`, in Punycode. `@` is the zone itself. */
export type RecordName = string;

/** What to do with the records that a scan found. */
export interface ReviewDnsScan {
  /** The records to add to the zone. */
  accepts?: (NewDnsRecord | DnsRecord)[];
  /** The records to forget. */
  rejects?: DnsRecordId[];
}

/** Nothing has to be said. */
export type ScanDnsRecords = Record<string, unknown>;

export type ScannedDnsRecordsAnswer = Envelope & {
  result: DnsRecord[];
};

/** What an SMIMEA record says. */
export interface SmimeaData {
  /** The certificate or its digest, in hexadecimal digits. */
  certificate: string;
  /** How the certificate is compared. */
  matching_type: number;
  /** Which part of it is compared. */
  selector: number;
  /** What the certificate is for. */
  usage: number;
}

/** The certificate of a mail address. */
export interface SmimeaRecord {
  data: SmimeaData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "SMIMEA";
}

/** What an SRV record says. */
export interface SrvData {
  /** The port of the service. */
  port: number;
  /** The lowest is tried first. */
  priority: number;
  /** The name of the server. */
  target: string;
  /** The share of requests, of those with the same priority. */
  weight: number;
}

/** Where a service is. */
export interface SrvRecord {
  data: SrvData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "SRV";
}

/** What an SSHFP record says. */
export interface SshfpData {
  /** The number of the algorithm. */
  algorithm: number;
  /** The fingerprint in hexadecimal digits. */
  fingerprint: string;
  /** The number of the way it was made. */
  type: number;
}

/** The fingerprint of an SSH key. */
export interface SshfpRecord {
  data: SshfpData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "SSHFP";
}

/** What an SVCB record says. */
export interface SvcbData {
  /** The lowest is tried first; 0 makes the record an alias. */
  priority: number;
  /** The name of the server. */
  target: string;
  /** What else a client should know. */
  value?: string;
}

/** How a service is reached. */
export interface SvcbRecord {
  data: SvcbData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "SVCB";
}

/**
 * Marks, `name:value`, which are not in the DNS.
 * Default: `[]`.
 */
export type Tags = string[];

/**
 * How many seconds the record may be kept for: 1 is automatic, else at least 60, or 30 on an enterprise plan.
 * Default: `1`.
 */
export type TimeToLive = number;

/** How long it took. */
export interface Timing {
  /** When it ended. */
  end_time?: string;
  /** The seconds between. */
  process_time?: number;
  /** When it began. */
  start_time?: string;
}

/** What a TLSA record says. */
export interface TlsaData {
  /** The certificate or its digest, in hexadecimal digits. */
  certificate: string;
  /** How the certificate is compared. */
  matching_type: number;
  /** Which part of it is compared. */
  selector: number;
  /** What the certificate is for. */
  usage: number;
}

/** The certificate of a TLS server. */
export interface TlsaRecord {
  data: TlsaData;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "TLSA";
}

/** A text. */
export interface TxtRecord {
  /** The text. */
  content: string;
  name: RecordName;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "TXT";
}

/** What a URI record says. */
export interface UriData {
  /** The address. */
  target: string;
  /** The share of requests, of those with the same priority. */
  weight: number;
}

/** Where a name leads. */
export interface UriRecord {
  data: UriData;
  name: RecordName;
  /** The lowest is tried first. */
  priority: number;
  settings?: DnsRecordSettings;
  /** The type. */
  type: "URI";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/dns_records/usage": {
    /** Get how many DNS records an account has */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AccountDnsRecordUsageAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records": {
    /** List DNS records */
    get: {
      parameters: {
        query?: DnsRecordsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DNS record */
    post: {
      parameters: {
        query?: DnsRecordsCreateQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDnsRecord } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/batch": {
    /** Change many DNS records at once */
    post: {
      parameters: {
        query?: DnsRecordsBatchQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DnsRecordBatch } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordBatchAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/export": {
    /** Export the DNS records */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/plain": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/import": {
    /** Import DNS records */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": ImportDnsRecords } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AddedDnsRecordsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/scan": {
    /** Scan for DNS records */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ScanDnsRecords } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AddedDnsRecordsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/scan/review": {
    /** List the DNS records that a scan found */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ScannedDnsRecordsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Accept or reject DNS records that a scan found */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ReviewDnsScan } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsScanReviewAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/scan/trigger": {
    /** Start a scan for DNS records */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/usage": {
    /** Get how many DNS records a zone has */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordUsageAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dns_records/{dns_record_id}": {
    /** Get a DNS record */
    get: {
      parameters: {
        query?: DnsRecordsShowQuery;
        header?: never;
        path: { zone_id: string; dns_record_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DNS record */
    put: {
      parameters: {
        query?: DnsRecordsUpdateQuery;
        header?: never;
        path: { zone_id: string; dns_record_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDnsRecord } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a DNS record */
    patch: {
      parameters: {
        query?: DnsRecordsEditQuery;
        header?: never;
        path: { zone_id: string; dns_record_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditDnsRecord } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DnsRecordAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DNS record */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; dns_record_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedDnsRecordAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

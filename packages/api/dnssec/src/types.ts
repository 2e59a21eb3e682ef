// Written by `pnpm generate` from openapi/dnssec.yaml. Not edited by hand.

export interface DnssecEdit {
  dnssec_multi_signer?: boolean;
  dnssec_presigned?: boolean;
  dnssec_use_nsec3?: boolean;
  status?: "active" | "disabled";
}

export interface DnssecResourceDnssec {
  algorithm?: string | null;
  digest?: string | null;
  digest_algorithm?: string | null;
  digest_type?: string | null;
  dnssec_multi_signer?: boolean;
  dnssec_presigned?: boolean;
  dnssec_use_nsec3?: boolean;
  ds?: string | null;
  flags?: number | null;
  key_tag?: number | null;
  key_type?: string | null;
  modified_on?: string | null;
  public_key?: string | null;
  status?: "active" | "pending" | "disabled" | "pending-disabled" | "error";
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

export interface Zsk {
  DNSKEY?: {
    Algorithm?: number | null;
    Flags?: number | null;
    Hdr?: {
      Class?: number | null;
      Name?: string | null;
      Rdlength?: number | null;
      Rrtype?: number | null;
      Ttl?: number | null;
    };
    Protocol?: number | null;
    PublicKey?: string | null;
  };
  Location?: "database" | "vault";
  Name?: string;
  SigningKey?: {
    kek?: string | null;
    privkey?: string | null;
    pubkey?: string | null;
  };
  Tag?: "active" | "publish" | "external" | "retired" | "revoked" | "removed";
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/dnssec": {
    /** Get the DNSSEC settings of a zone */
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
          result: DnssecResourceDnssec;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DNSSEC settings of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DnssecEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnssecResourceDnssec;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the DNSSEC records of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/dnssec/zsk": {
    /** List the zone signing keys of a zone */
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
          result: Zsk[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

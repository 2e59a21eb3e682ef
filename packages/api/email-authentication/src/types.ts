// Written by `pnpm generate` from openapi/email-authentication.yaml. Not edited by hand.

export interface DmarcReport {
  approved_sources?: {
    /** @deprecated */
    created?: string;
    created_at?: string;
    domain?: string;
    ips?: string[];
    /** @deprecated */
    modified?: string;
    modified_at?: string;
    name?: string;
    slug?: string;
    tag?: string;
  }[];
  /** @deprecated */
  created?: string;
  created_at?: string;
  enabled?: boolean;
  /** @deprecated */
  modified?: string;
  modified_at?: string;
  records?: {
    bimi_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
    cname_dkim_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
    cname_dmarc_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
    cname_spf_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
    dkim_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
    dmarc_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
    /** @deprecated */
    resolved_dmarc_records?: {
      content?: string;
      name?: string;
    }[];
    spf_records?: {
      content?: string;
      id?: string;
      name?: string;
      resolved?: string[] | null;
      ttl?: number;
      type?: string;
    }[];
  };
  rua_prefix?: string;
  skip_wizard?: boolean;
  status?: "missing-dmarc-report" | "multiple-dmarc-reports" | "missing-dmarc-rua" | "cname-on-dmarc-record" | "unauthorized-reporting-domain";
  /** @deprecated */
  tag?: string;
  zone_id?: string;
}

export interface DmarcReportEdit {
  enabled?: boolean | null;
  skip_wizard?: boolean | null;
}

export interface EmailAuthenticationSpfInspectQuery {
  id: string;
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

export interface Inspect {
  components: unknown[];
  domain: string;
  errors?: {
    code: string;
    details?: string;
    domain: string;
    message: string;
  }[];
  record: string;
  total_lookups: number;
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
  "/zones/{zone_id}/email/auth/dmarc-reports": {
    /** Get the DMARC reports of a zone */
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
          result: DmarcReport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DMARC reports of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DmarcReportEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DmarcReport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/auth/spf/inspect": {
    /** Inspect the SPF records of a zone */
    get: {
      parameters: {
        query: EmailAuthenticationSpfInspectQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Inspect;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/email-sending.yaml. Not edited by hand.

export interface CreatedSuppression {
  id: string;
  scope?: SuppressionType | SendingDomainSuppression;
}

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
}

export interface DeletedSubdomain {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SubdomainDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: SubdomainDeleteSource;
  }[];
  success: true;
}

export interface DnsRecord {
  content?: string;
  name?: string;
  priority?: number;
  ttl?: number | 1;
  type?: "A" | "AAAA" | "CNAME" | "HTTPS" | "TXT" | "SRV" | "LOC" | "MX" | "NS" | "CERT" | "DNSKEY" | "DS" | "NAPTR" | "SMIMEA" | "SSHFP" | "SVCB" | "TLSA" | "URI";
}

export interface EmailSendingSend {
  delivered: string[];
  message_id: string;
  permanent_bounces: string[];
  queued: string[];
  suppressed_recipients: string[];
}

export interface EmailSendingSendEmailSendingEmailAddressObject {
  address: string;
  name?: string | null;
}

export interface EmailSendingSendInput {
  attachments?: ({
    content: string;
    content_id: string;
    disposition: "inline";
    filename: string;
    type: string;
  } | {
    content: string;
    disposition: "attachment";
    filename: string;
    type: string;
  })[];
  bcc?: string | EmailSendingSendEmailSendingEmailAddressObject | (string | EmailSendingSendEmailSendingEmailAddressObject)[];
  cc?: string | EmailSendingSendEmailSendingEmailAddressObject | (string | EmailSendingSendEmailSendingEmailAddressObject)[];
  from: string | EmailSendingSendEmailSendingEmailAddressObject;
  headers?: {
    [key: string]: string;
  };
  html?: string;
  reply_to?: string | EmailSendingSendEmailSendingEmailAddressObject;
  subject: string;
  text?: string;
  to?: string | EmailSendingSendEmailSendingEmailAddressObject | (string | EmailSendingSendEmailSendingEmailAddressObject)[];
}

export interface EmailSendingSendRawInput {
  from: string;
  mime_message: string;
  recipients: string[];
}

export interface EmailSendingSubdomain {
  created?: string;
  dkim_selector?: string;
  drop_suppressed_recipients?: boolean;
  enabled: boolean;
  modified?: string;
  name: string;
  preview_enabled?: boolean;
  return_path_domain?: string;
  tag: string;
}

export interface EmailSendingSuppressionsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  email?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  reason?: "manual" | "complaint" | "hard_bounce" | "soft_bounce" | "policy";
  scope_type?: "account" | "sending_domain";
  scope_value?: string;
  /** Only what has this text in it. */
  search?: string;
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

export interface NewEmailSendingSubdomain {
  name: string;
}

export interface NewSuppression {
  email: string;
  expires_at?: string | null;
  note?: string;
  scope?: SuppressionType | SendingDomainSuppression;
}

export interface SendingDomainSuppression {
  type: "sending_domain";
  value: string;
}

export interface SubdomainDeleteSource {
  pointer?: string;
}

export interface SubdomainEdit {
  drop_suppressed_recipients?: boolean;
  preview_enabled?: boolean;
}

export interface Suppression {
  created_at: string;
  email: string;
  expires_at: string | null;
  id: string;
  note?: string | null;
  read_only: boolean;
  reason: string;
  scope?: SuppressionType | SendingDomainSuppression;
}

export interface SuppressionEdit {
  expires_at?: string | null;
  note?: string;
  scope?: unknown;
}

export interface SuppressionImport {
  deduplicated: number;
  errors: number;
  invalid: number;
  items: {
    email?: string;
    error?: string;
    id?: string;
    index: number;
    scope?: SuppressionType | SendingDomainSuppression;
    status: "processed" | "invalid" | "error" | "skipped";
  }[];
  processed: number;
  skipped: number;
  total: number;
}

export interface SuppressionImportInput {
  items: {
    email: string;
    expires_at?: string | null;
    note?: string;
    scope?: SuppressionType | SendingDomainSuppression;
  }[];
}

export interface SuppressionType {
  type: "account";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/email/sending/send": {
    /** Send an e-mail */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EmailSendingSendInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailSendingSend;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email/sending/send_raw": {
    /** Send a raw e-mail */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EmailSendingSendRawInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailSendingSend;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email/sending/suppressions": {
    /** List the e-mail suppressions of an account */
    get: {
      parameters: {
        query?: EmailSendingSuppressionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Suppression[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an e-mail suppression for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSuppression } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSuppression;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email/sending/suppressions/bulk": {
    /** Import many e-mail suppressions of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SuppressionImportInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SuppressionImport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email/sending/suppressions/{suppression_id}": {
    /** Get an e-mail suppression of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; suppression_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Suppression;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an e-mail suppression of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; suppression_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SuppressionEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Suppression;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an e-mail suppression of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; suppression_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedSuppression;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/sending/subdomains": {
    /** List the subdomains of a zone that send e-mails */
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
          result: EmailSendingSubdomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an e-mail subdomain for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEmailSendingSubdomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailSendingSubdomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}": {
    /** Get an e-mail subdomain of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; subdomain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailSendingSubdomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an e-mail subdomain of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; subdomain_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SubdomainEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailSendingSubdomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an e-mail subdomain of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; subdomain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedSubdomain } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns": {
    /** Get the DNS records that a sending subdomain needs */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; subdomain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DnsRecord[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/abuse-reports.yaml. Not edited by hand.

export interface AbuseReport {
  cdate: string;
  domain: string;
  id: string;
  justification?: string;
  mitigation_summary: {
    accepted_url_count: number;
    active_count: number;
    external_host_notified: boolean;
    in_review_count: number;
    pending_count: number;
  };
  original_work?: string;
  status: "accepted" | "in_review";
  submitter?: AbuseReportSubmitter;
  type: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
  urls?: string[];
}

export interface AbuseReportListItem {
  reports: {
    cdate: string;
    domain: string;
    id: string;
    justification?: string;
    mitigation_summary: {
      accepted_url_count: number;
      active_count: number;
      external_host_notified: boolean;
      in_review_count: number;
      pending_count: number;
    };
    original_work?: string;
    status: "accepted" | "in_review";
    submitter?: AbuseReportSubmitter;
    type: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
    urls?: string[];
  }[];
}

export interface AbuseReportRegWhoRequest {
  reg_who_authorization_statement?: string;
  reg_who_good_faith_affirmation: boolean;
  reg_who_lawful_processing_agreement: boolean;
  reg_who_legal_basis: string;
  reg_who_request_type: "disclosure" | "invalid_whois";
  reg_who_requested_data_elements: ("registrant_name" | "registrant_organization" | "registrant_email" | "registrant_phone" | "registrant_address" | "registrant_address_country" | "registrant_address_postal_code" | "admin_name" | "admin_organization" | "admin_email" | "admin_phone" | "admin_address" | "tech_name" | "tech_organization" | "tech_email" | "tech_phone" | "tech_address")[];
  reg_who_requestor_type?: "government" | "corporation" | "individual";
}

export interface AbuseReportSubmitter {
  company?: string;
  email?: string;
  name?: string;
  telephone?: string;
}

export interface AbuseReportsEmailsIndexItem {
  body?: string;
  id?: string;
  recipient?: string;
  sent_at?: string;
  subject?: string;
}

export interface AbuseReportsEmailsIndexResult {
  emails?: {
    body?: string;
    id?: string;
    recipient?: string;
    sent_at?: string;
    subject?: string;
  }[];
}

export interface AbuseReportsIndexItem {
  cdate: string;
  domain: string;
  id: string;
  justification?: string;
  mitigation_summary: {
    accepted_url_count: number;
    active_count: number;
    external_host_notified: boolean;
    in_review_count: number;
    pending_count: number;
  };
  original_work?: string;
  status: "accepted" | "in_review";
  submitter?: AbuseReportSubmitter;
  type: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
  urls?: string[];
}

export interface AbuseReportsIndexQuery {
  created_after?: string;
  created_before?: string;
  domain?: string;
  mitigation_status?: "pending" | "active" | "in_review" | "cancelled" | "removed";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort?: string;
  /** Only what has this status. */
  status?: "accepted" | "in_review";
  /** Only what is of this type. */
  type?: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
}

export interface AbuseReportsMitigationsIndexItem {
  effective_date: string;
  entity_id: string;
  entity_type: "url_pattern" | "account" | "zone" | "custom_expression";
  id: string;
  status: "pending" | "active" | "in_review" | "cancelled" | "removed";
  type: string;
}

export interface AbuseReportsMitigationsIndexQuery {
  effective_after?: string;
  effective_before?: string;
  entity_type?: "url_pattern" | "account" | "zone" | "custom_expression";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort?: "type,asc" | "type,desc" | "effective_date,asc" | "effective_date,desc" | "status,asc" | "status,desc" | "entity_type,asc" | "entity_type,desc";
  /** Only what has this status. */
  status?: "pending" | "active" | "in_review" | "cancelled" | "removed";
  /** Only what is of this type. */
  type?: string;
}

export interface AbuseReportsSubmittedEmailsIndexItem {
  body: string;
  id: string;
  recipient: string;
  sent_at: string;
  subject: string;
}

export interface AbuseReportsSubmittedEmailsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AbuseReportsSubmittedIndexItem {
  cdate: string;
  denial_reason: "unable_to_confirm" | "incomplete_report" | "not_on_cloudflare" | "duplicate_report" | "content_removed" | "report_details_mismatch" | "no_abuse_found" | "missing_original_work" | "direct_url_required" | "wrong_report_category" | "content_unavailable" | "law_enforcement_referral_required" | "domain_dispute_process_required" | null;
  domain: string;
  id: string;
  status: "submitted" | "accepted" | "denied";
  submitter?: AbuseReportSubmitter;
  type: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
}

export interface AbuseReportsSubmittedIndexQuery {
  created_after?: string;
  created_before?: string;
  domain?: string[];
  id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort?: string;
  /** Only what has this status. */
  status?: ("submitted" | "accepted" | "denied")[];
  /** Only what is of this type. */
  type?: ("PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK")[];
}

export interface Email {
  emails: {
    body: string;
    id: string;
    recipient: string;
    sent_at: string;
    subject: string;
  }[];
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

export interface Mitigation {
  mitigations: {
    effective_date: string;
    entity_id: string;
    entity_type: "url_pattern" | "account" | "zone" | "custom_expression";
    id: string;
    status: "pending" | "active" | "in_review" | "cancelled" | "removed";
    type: string;
  }[];
}

export interface MitigationReview {
  effective_date: string;
  entity_id: string;
  entity_type: "url_pattern" | "account" | "zone" | "custom_expression";
  id: string;
  status: "pending" | "active" | "in_review" | "cancelled" | "removed";
  type: string;
}

export interface MitigationReviewInput {
  appeals?: {
    id: string;
    reason: "removed" | "misclassified";
  }[];
  data?: {
    city: string;
    company?: string;
    counter_notice_response?: string;
    country: string;
    email: string;
    full_name: string;
    jurisdiction_consent: boolean;
    perjury_attestation: boolean;
    phone_number: string;
    signature: string;
    state: string;
    street_address: string;
    urls: string[];
    zip_code: string;
  };
  type?: "counter_notice" | "content_removed";
}

export type NewAbuseReport = {
  act: "abuse_dmca";
  address1: string;
  agent_name: string;
  agree: 1;
  city: string;
  comments?: string;
  company?: string;
  country: string;
  email: string;
  email2: string;
  host_notification: "send";
  name: string;
  original_work: string;
  owner_notification: "send";
  reported_country?: string;
  reported_user_agent?: string;
  signature: string;
  state: string;
  tele?: string;
  title?: string;
  urls: string;
} | {
  act: "abuse_trademark";
  comments?: string;
  company?: string;
  email: string;
  email2: string;
  host_notification: "send";
  justification: string;
  name: string;
  owner_notification: "send";
  reported_country?: string;
  reported_user_agent?: string;
  tele?: string;
  title?: string;
  trademark_number: string;
  trademark_office: string;
  trademark_symbol: string;
  urls: string;
} | {
  act: "abuse_general";
  comments?: string;
  company?: string;
  destination_ips?: string;
  email: string;
  email2: string;
  host_notification: "send" | "send-anon";
  justification: string;
  name: string;
  owner_notification: "send" | "send-anon";
  ports_protocols?: string;
  reported_country?: string;
  reported_user_agent?: string;
  source_ips?: string;
  tele?: string;
  title?: string;
  urls: string;
} | {
  act: "abuse_phishing";
  comments?: string;
  company?: string;
  email: string;
  email2: string;
  host_notification: "send" | "send-anon";
  justification: string;
  name: string;
  original_work?: string;
  owner_notification: "send" | "send-anon";
  reported_country?: string;
  reported_user_agent?: string;
  tele?: string;
  title?: string;
  urls: string;
} | {
  act: "abuse_children";
  comments?: string;
  company?: string;
  country?: string;
  email: string;
  email2: string;
  host_notification: "send" | "send-anon";
  justification: string;
  name: string;
  ncmec_notification: "send" | "send-anon";
  owner_notification: "send" | "send-anon" | "none";
  reported_country?: string;
  reported_user_agent?: string;
  tele?: string;
  title?: string;
  urls: string;
} | {
  act: "abuse_threat";
  comments?: string;
  company?: string;
  email: string;
  email2: string;
  host_notification: "send" | "send-anon";
  justification: string;
  name: string;
  owner_notification: "send" | "send-anon";
  reported_country?: string;
  reported_user_agent?: string;
  tele?: string;
  title?: string;
  urls: string;
} | {
  act: "abuse_registrar_whois";
  comments?: string;
  company?: string;
  email: string;
  email2: string;
  name: string;
  owner_notification: "send" | "send-anon" | "none";
  reg_who_request?: AbuseReportRegWhoRequest;
  reported_country?: string;
  reported_user_agent?: string;
  tele?: string;
  title?: string;
  urls: string;
} | {
  act: "abuse_ncsei";
  comments?: string;
  company?: string;
  country?: string;
  email: string;
  email2: string;
  host_notification: "send" | "send-anon";
  name: string;
  ncsei_subject_representation: boolean;
  owner_notification: "send" | "send-anon" | "none";
  reported_country?: string;
  reported_user_agent?: string;
  tele?: string;
  title?: string;
  urls: string;
};

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

export interface Submitted {
  agent_name?: string;
  cdate: string;
  comments?: string;
  court?: string;
  denial_reason: "unable_to_confirm" | "incomplete_report" | "not_on_cloudflare" | "duplicate_report" | "content_removed" | "report_details_mismatch" | "no_abuse_found" | "missing_original_work" | "direct_url_required" | "wrong_report_category" | "content_unavailable" | "law_enforcement_referral_required" | "domain_dispute_process_required" | null;
  destination_ips?: string[];
  domain: string;
  dsa_attestation: boolean;
  host_notification?: string;
  id: string;
  justification?: string;
  ncmec_notification?: string;
  ncsei_subject_representation?: boolean;
  original_work?: string;
  owner_notification?: string;
  ports_protocols?: string[];
  reg_who_request?: AbuseReportRegWhoRequest;
  reported_country?: string;
  reported_user_agent?: string;
  source_ips?: string[];
  status: "submitted" | "accepted" | "denied";
  submitter?: AbuseReportSubmitter;
  subtypes?: string[];
  title?: string;
  type: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
  udrp?: string;
  urls: string[];
  urs?: string;
}

export interface SubmittedListItem {
  reports: {
    cdate: string;
    denial_reason: "unable_to_confirm" | "incomplete_report" | "not_on_cloudflare" | "duplicate_report" | "content_removed" | "report_details_mismatch" | "no_abuse_found" | "missing_original_work" | "direct_url_required" | "wrong_report_category" | "content_unavailable" | "law_enforcement_referral_required" | "domain_dispute_process_required" | null;
    domain: string;
    id: string;
    status: "submitted" | "accepted" | "denied";
    submitter?: AbuseReportSubmitter;
    type: "PHISH" | "GEN" | "THREAT" | "DMCA" | "EMER" | "TM" | "REG_WHO" | "NCSEI" | "NETWORK";
  }[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/abuse-reports": {
    /** List the abuse reports of an account */
    get: {
      parameters: {
        query?: AbuseReportsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AbuseReportListItem;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/submitted": {
    /** List the submitted abuse reports of an account */
    get: {
      parameters: {
        query?: AbuseReportsSubmittedIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SubmittedListItem;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/submitted/{report_id}": {
    /** Get a submitted abuse report of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Submitted;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/submitted/{report_id}/emails": {
    /** List the e-mails of a submitted abuse report */
    get: {
      parameters: {
        query?: AbuseReportsSubmittedEmailsIndexQuery;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Email;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/{report_id}": {
    /** Get an abuse report of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AbuseReport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Submit an abuse report of one kind */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAbuseReport } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/{report_id}/emails": {
    /** List the e-mails of an abuse report */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            emails?: {
              body?: string;
              id?: string;
              recipient?: string;
              sent_at?: string;
              subject?: string;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/{report_id}/mitigations": {
    /** List the mitigations of an abuse report */
    get: {
      parameters: {
        query?: AbuseReportsMitigationsIndexQuery;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Mitigation;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/abuse-reports/{report_id}/mitigations/appeal": {
    /** Appeal the mitigations of an abuse report */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; report_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": MitigationReviewInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MitigationReview[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

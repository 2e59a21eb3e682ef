// Written by `pnpm generate` from openapi/email-security.yaml. Not edited by hand.

export interface AllowPolicy {
  comments?: string | null;
  created_at: string;
  id: string;
  is_acceptable_sender?: boolean;
  is_exempt_recipient?: boolean;
  /** @deprecated */
  is_recipient?: boolean;
  is_regex?: boolean;
  /** @deprecated */
  is_sender?: boolean;
  /** @deprecated */
  is_spoof?: boolean;
  is_trusted_sender?: boolean;
  /** @deprecated */
  last_modified: string;
  modified_at?: string;
  pattern?: string;
  pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  verify_sender?: boolean;
}

export interface AllowPolicyBatch {
  deletes?: SettingsDelete[];
  patches?: {
    comments?: string | null;
    created_at: string;
    id: string;
    is_acceptable_sender?: boolean;
    is_exempt_recipient?: boolean;
    /** @deprecated */
    is_recipient?: boolean;
    is_regex?: boolean;
    /** @deprecated */
    is_sender?: boolean;
    /** @deprecated */
    is_spoof?: boolean;
    is_trusted_sender?: boolean;
    /** @deprecated */
    last_modified: string;
    modified_at?: string;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
    verify_sender?: boolean;
  }[];
  posts?: {
    comments?: string | null;
    created_at: string;
    id: string;
    is_acceptable_sender?: boolean;
    is_exempt_recipient?: boolean;
    /** @deprecated */
    is_recipient?: boolean;
    is_regex?: boolean;
    /** @deprecated */
    is_sender?: boolean;
    /** @deprecated */
    is_spoof?: boolean;
    is_trusted_sender?: boolean;
    /** @deprecated */
    last_modified: string;
    modified_at?: string;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
    verify_sender?: boolean;
  }[];
  puts?: {
    comments?: string | null;
    created_at: string;
    id: string;
    is_acceptable_sender?: boolean;
    is_exempt_recipient?: boolean;
    /** @deprecated */
    is_recipient?: boolean;
    is_regex?: boolean;
    /** @deprecated */
    is_sender?: boolean;
    /** @deprecated */
    is_spoof?: boolean;
    is_trusted_sender?: boolean;
    /** @deprecated */
    last_modified: string;
    modified_at?: string;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
    verify_sender?: boolean;
  }[];
}

export interface AllowPolicyBatchInput {
  deletes: SettingsDelete[];
  patches: {
    comments?: string | null;
    is_acceptable_sender?: boolean;
    is_exempt_recipient?: boolean;
    /** @deprecated */
    is_recipient?: boolean;
    is_regex?: boolean;
    /** @deprecated */
    is_sender?: boolean;
    /** @deprecated */
    is_spoof?: boolean;
    is_trusted_sender?: boolean;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
    verify_sender?: boolean;
  }[];
  posts: {
    comments?: string | null;
    is_acceptable_sender: boolean;
    is_exempt_recipient: boolean;
    /** @deprecated */
    is_recipient?: boolean;
    is_regex: boolean;
    /** @deprecated */
    is_sender?: boolean;
    /** @deprecated */
    is_spoof?: boolean;
    is_trusted_sender: boolean;
    pattern: string;
    pattern_type: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
    verify_sender: boolean;
  }[];
  puts: {
    comments?: string | null;
    is_acceptable_sender?: boolean;
    is_exempt_recipient?: boolean;
    /** @deprecated */
    is_recipient?: boolean;
    is_regex?: boolean;
    /** @deprecated */
    is_sender?: boolean;
    /** @deprecated */
    is_spoof?: boolean;
    is_trusted_sender?: boolean;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
    verify_sender?: boolean;
  }[];
}

export interface AllowPolicyEdit {
  comments?: string | null;
  is_acceptable_sender?: boolean;
  is_exempt_recipient?: boolean;
  /** @deprecated */
  is_recipient?: boolean;
  is_regex?: boolean;
  /** @deprecated */
  is_sender?: boolean;
  /** @deprecated */
  is_spoof?: boolean;
  is_trusted_sender?: boolean;
  pattern?: string;
  pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  verify_sender?: boolean;
}

export interface BlockSender {
  comments?: string | null;
  created_at?: string;
  id?: string;
  is_regex?: boolean;
  /** @deprecated */
  last_modified?: string;
  modified_at?: string;
  pattern?: string;
  pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
}

export interface BlockSenderBatch {
  deletes?: SettingsDelete[];
  patches?: {
    comments?: string | null;
    created_at?: string;
    id?: string;
    is_regex?: boolean;
    /** @deprecated */
    last_modified?: string;
    modified_at?: string;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  }[];
  posts?: {
    comments?: string | null;
    created_at?: string;
    id?: string;
    is_regex?: boolean;
    /** @deprecated */
    last_modified?: string;
    modified_at?: string;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  }[];
  puts?: {
    comments?: string | null;
    created_at?: string;
    id?: string;
    is_regex?: boolean;
    /** @deprecated */
    last_modified?: string;
    modified_at?: string;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  }[];
}

export interface BlockSenderBatchInput {
  deletes: SettingsDelete[];
  patches: {
    comments?: string | null;
    is_regex?: boolean;
    pattern?: string;
    pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  }[];
  posts: {
    comments?: string | null;
    is_regex: boolean;
    pattern: string;
    pattern_type: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  }[];
  puts: {
    comments?: string | null;
    is_regex: boolean;
    pattern: string;
    pattern_type: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  }[];
}

export interface BlockSenderEdit {
  comments?: string | null;
  is_regex?: boolean;
  pattern?: string;
  pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
}

export interface Bulk {
  action_params: BulkMove | BulkRelease;
  action_type: "MOVE" | "RELEASE";
  comment?: string | null;
  completed_at?: string | null;
  created_at: string;
  job_id: string;
  messages_cancelled: number;
  messages_failed: number;
  messages_pending: number;
  messages_skipped: number;
  messages_successful: number;
  search_params: BulkSearchParams;
  started_at?: string | null;
  status: "PENDING" | "DISCOVERING" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED";
  status_message?: string | null;
  total_messages_discovered: number;
}

export interface BulkMove {
  destination: "Inbox" | "JunkEmail" | "DeletedItems" | "RecoverableItemsDeletions" | "RecoverableItemsPurges";
  /** @deprecated */
  expected_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  type: "MOVE";
}

export interface BulkRelease {
  type: "RELEASE";
}

export interface BulkSearchParams {
  /** @deprecated */
  action_log?: boolean;
  alert_id?: string | null;
  delivery_status?: "delivered" | "moved" | "quarantined" | "rejected" | "deferred" | "bounced" | "queued" | "move_failed" | null;
  detections_only?: boolean;
  domain?: string | null;
  end?: string;
  exact_subject?: string | null;
  final_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  message_action?: "PREVIEW" | "QUARANTINE_RELEASED" | "MOVED" | null;
  message_id?: string | null;
  metric?: string | null;
  query?: string | null;
  recipient?: string | null;
  sender?: string | null;
  smtp_helo_ip?: string | null;
  start?: string;
  subject?: string | null;
  submissions?: boolean;
}

export interface Cancel {
  action_params: BulkMove | BulkRelease;
  action_type: "MOVE" | "RELEASE";
  comment?: string | null;
  completed_at?: string | null;
  created_at: string;
  job_id: string;
  messages_cancelled: number;
  messages_failed: number;
  messages_pending: number;
  messages_skipped: number;
  messages_successful: number;
  search_params: BulkSearchParams;
  started_at?: string | null;
  status: "PENDING" | "DISCOVERING" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED";
  status_message?: string | null;
  total_messages_discovered: number;
}

export interface ContentPolicy {
  created_at?: string;
  enabled?: boolean;
  id?: string;
  modified_at?: string;
  name?: string;
  notes?: string | null;
  pattern?: string;
  targets?: ("SUBJECT" | "BODY")[];
}

export interface ContentPolicyBatch {
  deletes?: SettingsDelete[];
  patches?: {
    created_at?: string;
    enabled?: boolean;
    id?: string;
    modified_at?: string;
    name?: string;
    notes?: string | null;
    pattern?: string;
    targets?: ("SUBJECT" | "BODY")[];
  }[];
  posts?: {
    created_at?: string;
    enabled?: boolean;
    id?: string;
    modified_at?: string;
    name?: string;
    notes?: string | null;
    pattern?: string;
    targets?: ("SUBJECT" | "BODY")[];
  }[];
  puts?: {
    created_at?: string;
    enabled?: boolean;
    id?: string;
    modified_at?: string;
    name?: string;
    notes?: string | null;
    pattern?: string;
    targets?: ("SUBJECT" | "BODY")[];
  }[];
}

export interface ContentPolicyBatchInput {
  deletes: SettingsDelete[];
  patches: {
    enabled?: boolean;
    name?: string;
    notes?: string | null;
    pattern?: string;
    targets?: ("SUBJECT" | "BODY")[];
  }[];
  posts: {
    enabled: boolean;
    name: string;
    notes?: string | null;
    pattern: string;
    targets: ("SUBJECT" | "BODY")[];
  }[];
  puts: {
    enabled: boolean;
    name: string;
    notes?: string | null;
    pattern: string;
    targets: ("SUBJECT" | "BODY")[];
  }[];
}

export interface ContentPolicyEdit {
  enabled?: boolean;
  name?: string;
  notes?: string | null;
  pattern?: string;
  targets?: ("SUBJECT" | "BODY")[];
}

export interface DeletedAllowPolicy {
  id: string;
}

export interface DeletedBlockSender {
  id: string;
}

export interface DeletedBulk {
  id: string;
}

export interface DeletedContentPolicy {
  id: string;
}

export interface DeletedImpersonationRegistry {
  id: string;
}

export interface DeletedSendingDomainRestriction {
  id: string;
}

export interface DeletedSettingsDomain {
  id: string;
}

export interface DeletedTrustedDomain {
  id: string;
}

export interface DeletedUrlIgnorePattern {
  id: string;
}

export interface Detection {
  action: string;
  attachments: {
    content_type?: string | null;
    detection?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
    encrypted?: boolean | null;
    filename?: string | null;
    md5?: string | null;
    name?: string | null;
    sha1?: string | null;
    sha256?: string | null;
    size: number;
  }[];
  final_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  findings: InvestigateFinding[] | null;
  headers: {
    name: string;
    value: string;
  }[];
  links: {
    href: string;
    text?: string | null;
  }[];
  sender_info: {
    as_name?: string | null;
    as_number?: number | null;
    geo?: string | null;
    ip?: string | null;
    pld?: string | null;
  };
  threat_categories: {
    description?: string | null;
    id?: number;
    name?: string | null;
  }[];
  validation: InvestigateValidation;
}

export interface Domain {
  allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
  authorization?: DomainAuthorization | null;
  created_at?: string;
  dmarc_status?: "none" | "good" | "invalid" | null;
  domain?: string;
  drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
  emails_processed?: DomainEmailsProcessed | null;
  folder?: "AllItems" | "Inbox" | null;
  id?: string;
  inbox_provider?: "Microsoft" | "Google" | null;
  integration_id?: string | null;
  ip_restrictions?: string[];
  /** @deprecated */
  last_modified?: string;
  lookback_hops?: number;
  modified_at?: string;
  o365_tenant_id?: string | null;
  regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
  require_tls_inbound?: boolean | null;
  require_tls_outbound?: boolean | null;
  spf_status?: "none" | "good" | "neutral" | "open" | "invalid" | null;
  status?: "PENDING" | "ACTIVE" | "FAILED" | "TIMEOUT" | null;
  transport?: string;
}

export interface DomainAuthorization {
  authorized: boolean;
  status_message?: string | null;
  timestamp: string;
}

export interface DomainBatch {
  deletes: SettingsDelete[];
  patches: {
    allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
    authorization?: DomainAuthorization | null;
    created_at?: string;
    dmarc_status?: "none" | "good" | "invalid" | null;
    domain?: string;
    drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
    emails_processed?: DomainEmailsProcessed | null;
    folder?: "AllItems" | "Inbox" | null;
    id?: string;
    inbox_provider?: "Microsoft" | "Google" | null;
    integration_id?: string | null;
    ip_restrictions?: string[];
    /** @deprecated */
    last_modified?: string;
    lookback_hops?: number;
    modified_at?: string;
    o365_tenant_id?: string | null;
    regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
    require_tls_inbound?: boolean | null;
    require_tls_outbound?: boolean | null;
    spf_status?: "none" | "good" | "neutral" | "open" | "invalid" | null;
    status?: "PENDING" | "ACTIVE" | "FAILED" | "TIMEOUT" | null;
    transport?: string;
  }[];
  posts: {
    allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
    authorization?: DomainAuthorization | null;
    created_at?: string;
    dmarc_status?: "none" | "good" | "invalid" | null;
    domain?: string;
    drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
    emails_processed?: DomainEmailsProcessed | null;
    folder?: "AllItems" | "Inbox" | null;
    id?: string;
    inbox_provider?: "Microsoft" | "Google" | null;
    integration_id?: string | null;
    ip_restrictions?: string[];
    /** @deprecated */
    last_modified?: string;
    lookback_hops?: number;
    modified_at?: string;
    o365_tenant_id?: string | null;
    regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
    require_tls_inbound?: boolean | null;
    require_tls_outbound?: boolean | null;
    spf_status?: "none" | "good" | "neutral" | "open" | "invalid" | null;
    status?: "PENDING" | "ACTIVE" | "FAILED" | "TIMEOUT" | null;
    transport?: string;
  }[];
  puts: {
    allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
    authorization?: DomainAuthorization | null;
    created_at?: string;
    dmarc_status?: "none" | "good" | "invalid" | null;
    domain?: string;
    drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
    emails_processed?: DomainEmailsProcessed | null;
    folder?: "AllItems" | "Inbox" | null;
    id?: string;
    inbox_provider?: "Microsoft" | "Google" | null;
    integration_id?: string | null;
    ip_restrictions?: string[];
    /** @deprecated */
    last_modified?: string;
    lookback_hops?: number;
    modified_at?: string;
    o365_tenant_id?: string | null;
    regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
    require_tls_inbound?: boolean | null;
    require_tls_outbound?: boolean | null;
    spf_status?: "none" | "good" | "neutral" | "open" | "invalid" | null;
    status?: "PENDING" | "ACTIVE" | "FAILED" | "TIMEOUT" | null;
    transport?: string;
  }[];
}

export interface DomainBatchInput {
  deletes: SettingsDelete[];
  patches: {
    allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
    drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
    folder?: "AllItems" | "Inbox" | null;
    id: string;
    integration_id?: string | null;
    ip_restrictions?: string[];
    lookback_hops?: number;
    regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
    require_tls_inbound?: boolean;
    require_tls_outbound?: boolean;
    transport?: string;
  }[];
  posts: {
    allowed_delivery_modes: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
    domain: string;
    drop_dispositions: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
    folder?: "AllItems" | "Inbox" | null;
    integration_id?: string | null;
    ip_restrictions: string[];
    lookback_hops?: number | null;
    regions: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
    require_tls_inbound?: boolean | null;
    require_tls_outbound?: boolean | null;
    transport?: string | null;
  }[];
  puts: {
    allowed_delivery_modes: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
    drop_dispositions: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
    folder?: "AllItems" | "Inbox" | null;
    id: string;
    integration_id?: string | null;
    ip_restrictions: string[];
    lookback_hops?: number | null;
    regions: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
    require_tls_inbound?: boolean | null;
    require_tls_outbound?: boolean | null;
    transport?: string | null;
  }[];
}

export interface DomainEdit {
  allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
  drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
  folder?: "AllItems" | "Inbox" | null;
  integration_id?: string | null;
  ip_restrictions?: string[];
  lookback_hops?: number;
  regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
  require_tls_inbound?: boolean;
  require_tls_outbound?: boolean;
  transport?: string;
}

export interface DomainEmailsProcessed {
  timestamp: string;
  total_emails_processed: number;
  total_emails_processed_previous: number;
}

export interface EmailSecurityAllowPoliciesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  is_acceptable_sender?: boolean;
  is_exempt_recipient?: boolean;
  is_trusted_sender?: boolean;
  /** What the list is sorted by. */
  order?: "pattern" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  pattern?: string;
  pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  verify_sender?: boolean;
}

export interface EmailSecurityBlockSendersIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "pattern" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  pattern?: string;
  pattern_type?: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface EmailSecurityContentPoliciesIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  enabled?: boolean;
  /** Only what has this name. */
  name?: string;
  /** What the list is sorted by. */
  order?: "name" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface EmailSecurityDomainsIndexQuery {
  active_delivery_mode?: "DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN";
  allowed_delivery_mode?: "DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN";
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  domain?: string[];
  integration_id?: string;
  /** What the list is sorted by. */
  order?: "domain" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** Only what has this status. */
  status?: "PENDING" | "ACTIVE" | "FAILED" | "TIMEOUT" | null;
}

export interface EmailSecurityImpersonationRegistryIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "name" | "email" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  provenance?: "A1S_INTERNAL" | "SNOOPY-CASB_OFFICE_365" | "SNOOPY-OFFICE_365" | "SNOOPY-GOOGLE_DIRECTORY";
  /** Only what has this text in it. */
  search?: string;
}

export interface EmailSecurityInvestigateBulkIndexQuery {
  action_type?: "MOVE" | "RELEASE";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "PENDING" | "DISCOVERING" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED";
}

export interface EmailSecurityInvestigateBulkMessagesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "PENDING" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED" | "SKIPPED";
}

export interface EmailSecurityInvestigateIndexQuery {
  alert_id?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  delivery_status?: "delivered" | "moved" | "quarantined" | "rejected" | "deferred" | "bounced" | "queued" | "move_failed";
  detections_only?: boolean;
  domain?: string;
  /** The end of the time that is asked for. */
  end?: string;
  final_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE";
  message_action?: "PREVIEW" | "QUARANTINE_RELEASED" | "MOVED";
  message_id?: string;
  metric?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  query?: string;
  recipient?: string;
  sender?: string;
  smtp_helo_ip?: string;
  /** The start of the time that is asked for. */
  start?: string;
  subject?: string;
}

export interface EmailSecurityInvestigateShowQuery {
  submission?: boolean;
}

export interface EmailSecurityPhishguardReportsIndexQuery {
  /** The end of the time that is asked for. */
  end?: string;
  from_date?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** The start of the time that is asked for. */
  start?: string;
  to_date?: string;
}

export interface EmailSecuritySendingDomainRestrictionsBatchResult {
  deletes?: {
    id?: number;
  }[];
}

export interface EmailSecuritySendingDomainRestrictionsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** What the list is sorted by. */
  order?: "domain" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface EmailSecuritySubmissionsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  /** The end of the time that is asked for. */
  end?: string;
  escalated_from_user?: boolean;
  /** What the list is sorted by. */
  order?: "submission_id" | "subject" | "original_disposition" | "requested_disposition" | "outcome_disposition" | "requested_at";
  original_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE";
  outcome_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  query?: string | null;
  requested_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE";
  /** The start of the time that is asked for. */
  start?: string;
  /** Only what has this status. */
  status?: string;
  submission_id?: string;
  /** Only what is of this type. */
  type?: "TEAM" | "USER";
}

export interface EmailSecurityTrustedDomainsIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  is_recent?: boolean;
  is_similarity?: boolean;
  /** What the list is sorted by. */
  order?: "pattern" | "created_at";
  /** Which page to answer. The first is 1. */
  page?: number;
  pattern?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface EmailSecurityUrlIgnorePatternsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
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

export interface ImpersonationRegistry {
  comments?: string | null;
  created_at?: string;
  directory_id?: number | null;
  directory_node_id?: number | null;
  email?: string;
  /** @deprecated */
  external_directory_node_id?: string | null;
  id?: string;
  is_email_regex?: boolean;
  /** @deprecated */
  last_modified?: string;
  modified_at?: string;
  name?: string;
  provenance?: "A1S_INTERNAL" | "SNOOPY-CASB_OFFICE_365" | "SNOOPY-OFFICE_365" | "SNOOPY-GOOGLE_DIRECTORY" | null;
}

export interface ImpersonationRegistryEdit {
  comments?: string | null;
  directory_id?: number | null;
  directory_node_id?: number | null;
  email?: string;
  /** @deprecated */
  external_directory_node_id?: string | null;
  is_email_regex?: boolean;
  name?: string;
  provenance?: "A1S_INTERNAL" | "SNOOPY-CASB_OFFICE_365" | "SNOOPY-OFFICE_365" | "SNOOPY-GOOGLE_DIRECTORY" | null;
}

export interface Investigate {
  /** @deprecated */
  action_log: InvestigateActionLog[];
  alert_id?: string | null;
  client_recipients: string[];
  delivery_mode?: "DIRECT" | "BCC" | "JOURNAL" | "REVIEW_SUBMISSION" | "DMARC_UNVERIFIED" | "DMARC_FAILURE_REPORT" | "DMARC_AGGREGATE_REPORT" | "THREAT_INTEL_SUBMISSION" | "SIMULATION_SUBMISSION" | "API" | "RETRO_SCAN" | null;
  delivery_status?: ("delivered" | "moved" | "quarantined" | "rejected" | "deferred" | "bounced" | "queued" | "move_failed")[] | null;
  detection_reasons: string[];
  edf_hash?: string | null;
  envelope_from?: string | null;
  envelope_to?: string[] | null;
  final_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  /** @deprecated */
  findings?: InvestigateFinding[] | null;
  from?: string | null;
  from_name?: string | null;
  htmltext_structure_hash?: string | null;
  id: string;
  is_phish_submission: boolean;
  is_quarantined: boolean;
  message_id?: string | null;
  post_delivery_operations?: ("PREVIEW" | "QUARANTINE_RELEASE" | "SUBMISSION" | "MOVE")[] | null;
  postfix_id: string;
  postfix_id_outbound?: string | null;
  properties: InvestigateProperties;
  replyto?: string | null;
  scanned_at?: string | null;
  sent_at?: string | null;
  sent_date?: string | null;
  smtp_helo_server_ip?: string | null;
  smtp_previous_hop_ip?: string | null;
  subject?: string | null;
  threat_categories?: string[] | null;
  to?: string[] | null;
  to_name?: string[] | null;
  /** @deprecated */
  ts: string;
  validation?: InvestigateValidation | null;
  x_originating_ip?: string | null;
}

export interface InvestigateActionLog {
  completed_at: string;
  /** @deprecated */
  completed_timestamp?: string;
  operation: "MOVE" | "RELEASE" | "RECLASSIFY" | "SUBMISSION" | "QUARANTINE_RELEASE" | "PREVIEW";
  properties?: {
    folder?: string;
    requested_by?: string;
  };
  status?: string | null;
}

export interface InvestigateFinding {
  attachment?: string | null;
  detail?: string | null;
  detection?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  field?: string | null;
  name?: string | null;
  portion?: string | null;
  reason?: string | null;
  score?: number | null;
  value?: string | null;
}

export interface InvestigateProperties {
  allowlisted_pattern?: string | null;
  allowlisted_pattern_type?: "quarantine_release" | "acceptable_sender" | "allowed_sender" | "allowed_recipient" | "domain_similarity" | "domain_recency" | "managed_acceptable_sender" | "outbound_ndr" | null;
  blocklisted_message?: boolean | null;
  blocklisted_pattern?: string | null;
  whitelisted_pattern_type?: "quarantine_release" | "acceptable_sender" | "allowed_sender" | "allowed_recipient" | "domain_similarity" | "domain_recency" | "managed_acceptable_sender" | "outbound_ndr" | null;
}

export interface InvestigateRaw {
  raw: string;
}

export interface InvestigateValidation {
  comment?: string | null;
  dkim?: "pass" | "neutral" | "fail" | "error" | "none" | null;
  dmarc?: "pass" | "neutral" | "fail" | "error" | "none" | null;
  spf?: "pass" | "neutral" | "fail" | "error" | "none" | null;
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

export interface MessageListItem {
  action_params: {
    client_recipient: string;
    destination: "Inbox" | "JunkEmail" | "DeletedItems" | "RecoverableItemsDeletions" | "RecoverableItemsPurges";
    /** @deprecated */
    expected_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
    type: "MOVE";
  } | {
    client_recipient: string;
    type: "RELEASE";
  };
  action_type: "MOVE" | "RELEASE";
  alert_id?: string | null;
  created_at: string;
  email_message_id?: string | null;
  message?: {
    /** @deprecated */
    action_log: InvestigateActionLog[];
    alert_id?: string | null;
    client_recipients: string[];
    delivery_mode?: "DIRECT" | "BCC" | "JOURNAL" | "REVIEW_SUBMISSION" | "DMARC_UNVERIFIED" | "DMARC_FAILURE_REPORT" | "DMARC_AGGREGATE_REPORT" | "THREAT_INTEL_SUBMISSION" | "SIMULATION_SUBMISSION" | "API" | "RETRO_SCAN" | null;
    delivery_status?: ("delivered" | "moved" | "quarantined" | "rejected" | "deferred" | "bounced" | "queued" | "move_failed")[] | null;
    detection_reasons: string[];
    edf_hash?: string | null;
    envelope_from?: string | null;
    envelope_to?: string[] | null;
    final_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
    /** @deprecated */
    findings?: InvestigateFinding[] | null;
    from?: string | null;
    from_name?: string | null;
    htmltext_structure_hash?: string | null;
    id: string;
    is_phish_submission: boolean;
    is_quarantined: boolean;
    message_id?: string | null;
    post_delivery_operations?: ("PREVIEW" | "QUARANTINE_RELEASE" | "SUBMISSION" | "MOVE")[] | null;
    postfix_id: string;
    postfix_id_outbound?: string | null;
    properties: InvestigateProperties;
    replyto?: string | null;
    scanned_at?: string | null;
    sent_at?: string | null;
    sent_date?: string | null;
    smtp_helo_server_ip?: string | null;
    smtp_previous_hop_ip?: string | null;
    subject?: string | null;
    threat_categories?: string[] | null;
    to?: string[] | null;
    to_name?: string[] | null;
    /** @deprecated */
    ts: string;
    validation?: InvestigateValidation | null;
    x_originating_ip?: string | null;
  };
  message_id: string;
  postfix_id: string;
  processed_at?: string | null;
  retry_after?: string | null;
  retry_count: number;
  status: "PENDING" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED" | "SKIPPED";
  status_message?: string | null;
}

export interface Move {
  completed_at?: string | null;
  /** @deprecated */
  completed_timestamp?: string;
  destination?: string | null;
  /** @deprecated */
  item_count?: number;
  message_id?: string | null;
  operation?: string | null;
  recipient?: string | null;
  status?: string | null;
  success: boolean;
}

export interface MoveBulkInput {
  destination: "Inbox" | "JunkEmail" | "DeletedItems" | "RecoverableItemsDeletions" | "RecoverableItemsPurges";
  /** @deprecated */
  expected_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  ids: string[];
  /** @deprecated */
  postfix_ids?: string[];
}

export interface NewAllowPolicy {
  comments?: string | null;
  is_acceptable_sender: boolean;
  is_exempt_recipient: boolean;
  /** @deprecated */
  is_recipient?: boolean;
  is_regex: boolean;
  /** @deprecated */
  is_sender?: boolean;
  /** @deprecated */
  is_spoof?: boolean;
  is_trusted_sender: boolean;
  pattern: string;
  pattern_type: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
  verify_sender: boolean;
}

export interface NewBlockSender {
  comments?: string | null;
  is_regex: boolean;
  pattern: string;
  pattern_type: "EMAIL" | "DOMAIN" | "IP" | "UNKNOWN";
}

export interface NewContentPolicy {
  enabled: boolean;
  name: string;
  notes?: string | null;
  pattern: string;
  targets: ("SUBJECT" | "BODY")[];
}

export interface NewImpersonationRegistry {
  comments?: string | null;
  directory_id?: number | null;
  directory_node_id?: number | null;
  email: string;
  /** @deprecated */
  external_directory_node_id?: string | null;
  is_email_regex: boolean;
  name: string;
  provenance?: "A1S_INTERNAL" | "SNOOPY-CASB_OFFICE_365" | "SNOOPY-OFFICE_365" | "SNOOPY-GOOGLE_DIRECTORY" | null;
}

export interface NewInvestigateBulk {
  action: "MOVE" | "RELEASE";
  comment?: string | null;
  destination?: "Inbox" | "JunkEmail" | "DeletedItems" | "RecoverableItemsDeletions" | "RecoverableItemsPurges";
  /** @deprecated */
  expected_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
  search_params: BulkSearchParams;
}

export interface NewInvestigatePreview {
  id: string;
}

export interface NewMove {
  destination: "Inbox" | "JunkEmail" | "DeletedItems" | "RecoverableItemsDeletions" | "RecoverableItemsPurges";
  /** @deprecated */
  expected_disposition?: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE" | null;
}

export interface NewReclassify {
  eml_content?: string;
  escalated_submission_id?: string;
  expected_disposition: "NONE" | "BULK" | "MALICIOUS" | "SPAM" | "SPOOF" | "SUSPICIOUS";
}

export interface NewSendingDomainRestriction {
  comments?: string | null;
  domain: string;
  exclude: string[];
}

export interface NewSettingsDomain {
  allowed_delivery_modes: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
  domain: string;
  drop_dispositions: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
  folder?: "AllItems" | "Inbox" | null;
  integration_id?: string | null;
  ip_restrictions: string[];
  lookback_hops?: number | null;
  regions: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
  require_tls_inbound?: boolean | null;
  require_tls_outbound?: boolean | null;
  transport?: string | null;
}

export interface NewTrustedDomain {
  comments?: string | null;
  is_recent: boolean;
  is_regex: boolean;
  is_similarity: boolean;
  pattern: string;
}

export interface NewUrlIgnorePattern {
  comments?: string | null;
  pattern: string;
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

export interface Preview {
  screenshot: string;
}

export interface ReleaseBulk {
  delivered?: string[] | null;
  failed?: string[] | null;
  id: string;
  /** @deprecated */
  postfix_id?: string;
  undelivered?: string[] | null;
}

export interface ReleaseBulkInput {
  ids: string[];
}

export interface Report {
  content: string;
  created_at?: string | null;
  disposition: "MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE";
  fields: {
    from?: string | null;
    occurred_at?: string;
    postfix_id?: string | null;
    to: string[];
    /** @deprecated */
    ts?: string;
  };
  id: number;
  priority: string;
  tags?: {
    category: string;
    value: string;
  }[] | null;
  title: string;
  /** @deprecated */
  ts?: string;
  updated_at?: string | null;
}

export interface SendingDomainRestriction {
  comments?: string | null;
  created_at?: string;
  domain?: string;
  exclude?: string[];
  id?: string;
  /** @deprecated */
  last_modified?: string;
  modified_at?: string;
}

export interface SendingDomainRestrictionEdit {
  comments?: string | null;
  domain?: string;
  exclude?: string[];
}

export interface SettingsDelete {
  id: string;
}

export interface SettingsDomain {
  allowed_delivery_modes?: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
  authorization?: DomainAuthorization | null;
  created_at?: string;
  dmarc_status?: "none" | "good" | "invalid" | null;
  domain?: string;
  drop_dispositions?: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
  emails_processed?: {
    timestamp: string;
    total_emails_processed: number;
    total_emails_processed_previous: number;
  } | null;
  folder?: "AllItems" | "Inbox" | null;
  id?: string;
  inbox_provider?: "Microsoft" | "Google" | null;
  integration_id?: string | null;
  ip_restrictions?: string[];
  /** @deprecated */
  last_modified?: string;
  lookback_hops?: number;
  modified_at?: string;
  o365_tenant_id?: string | null;
  regions?: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
  require_tls_inbound?: boolean | null;
  require_tls_outbound?: boolean | null;
  spf_status?: "none" | "good" | "neutral" | "open" | "invalid" | null;
  status?: "PENDING" | "ACTIVE" | "FAILED" | "TIMEOUT" | null;
  transport?: string;
}

export interface SettingsDomainUpdate {
  allowed_delivery_modes: ("DIRECT" | "BCC" | "JOURNAL" | "API" | "RETRO_SCAN")[];
  drop_dispositions: ("MALICIOUS" | "MALICIOUS-BEC" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "ENCRYPTED" | "EXTERNAL" | "UNKNOWN" | "NONE")[];
  folder?: "AllItems" | "Inbox" | null;
  integration_id?: string | null;
  ip_restrictions: string[];
  lookback_hops?: number | null;
  regions: ("GLOBAL" | "AU" | "DE" | "IN" | "US")[];
  require_tls_inbound?: boolean | null;
  require_tls_outbound?: boolean | null;
  transport?: string | null;
}

export interface Submission {
  customer_status?: "escalated" | "reviewed" | "unreviewed" | null;
  escalated_as?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE" | null;
  escalated_at?: string | null;
  escalated_by?: string | null;
  escalated_submission_id?: string | null;
  original_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE" | null;
  original_edf_hash?: string | null;
  original_postfix_id?: string | null;
  outcome?: string | null;
  outcome_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE" | null;
  requested_at: string;
  requested_by?: string | null;
  requested_disposition?: "MALICIOUS" | "SUSPICIOUS" | "SPOOF" | "SPAM" | "BULK" | "NONE" | null;
  /** @deprecated */
  requested_ts?: string;
  status?: string | null;
  subject?: string | null;
  submission_id: string;
  type?: "Team" | "User" | null;
}

export interface Trace {
  inbound: {
    lines?: TraceLine[] | null;
    pending?: boolean | null;
  };
  outbound: {
    lines?: TraceLine[] | null;
    pending?: boolean | null;
  };
}

export interface TraceLine {
  lineno?: number;
  logged_at?: string | null;
  message?: string;
  /** @deprecated */
  ts?: string;
}

export interface TrustedDomain {
  comments?: string | null;
  created_at?: string;
  id?: string;
  is_recent?: boolean;
  is_regex?: boolean;
  is_similarity?: boolean;
  /** @deprecated */
  last_modified?: string;
  modified_at?: string;
  pattern?: string;
}

export interface TrustedDomainBatch {
  deletes?: SettingsDelete[];
  patches?: {
    comments?: string | null;
    created_at?: string;
    id?: string;
    is_recent?: boolean;
    is_regex?: boolean;
    is_similarity?: boolean;
    /** @deprecated */
    last_modified?: string;
    modified_at?: string;
    pattern?: string;
  }[];
  posts?: {
    comments?: string | null;
    created_at?: string;
    id?: string;
    is_recent?: boolean;
    is_regex?: boolean;
    is_similarity?: boolean;
    /** @deprecated */
    last_modified?: string;
    modified_at?: string;
    pattern?: string;
  }[];
  puts?: {
    comments?: string | null;
    created_at?: string;
    id?: string;
    is_recent?: boolean;
    is_regex?: boolean;
    is_similarity?: boolean;
    /** @deprecated */
    last_modified?: string;
    modified_at?: string;
    pattern?: string;
  }[];
}

export interface TrustedDomainBatchInput {
  deletes: SettingsDelete[];
  patches: {
    comments?: string | null;
    is_recent?: boolean;
    is_regex?: boolean;
    is_similarity?: boolean;
    pattern?: string;
  }[];
  posts: {
    comments?: string | null;
    is_recent: boolean;
    is_regex: boolean;
    is_similarity: boolean;
    pattern: string;
  }[];
  puts: {
    comments?: string | null;
    is_recent: boolean;
    is_regex: boolean;
    is_similarity: boolean;
    pattern: string;
  }[];
}

export interface TrustedDomainEdit {
  comments?: string | null;
  is_recent?: boolean;
  is_regex?: boolean;
  is_similarity?: boolean;
  pattern?: string;
}

export interface UrlIgnorePattern {
  comments?: string | null;
  created_at: string;
  id: string;
  /** @deprecated */
  last_modified?: string;
  modified_at?: string;
  pattern: string;
}

export interface UrlIgnorePatternEdit {
  comments?: string | null;
  pattern?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/email-security/investigate": {
    /** List the Email Security messages of an account */
    get: {
      parameters: {
        query?: EmailSecurityInvestigateIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Investigate[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/bulk": {
    /** List the bulk jobs of the Email Security messages of an account */
    get: {
      parameters: {
        query?: EmailSecurityInvestigateBulkIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Bulk[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a bulk job for the Email Security messages of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewInvestigateBulk } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Bulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/bulk/{job_id}": {
    /** Get a bulk job of the Email Security messages of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Bulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a bulk job of the Email Security messages of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel": {
    /** Cancel a bulk job of the Email Security messages of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Cancel;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages": {
    /** List the messages of a bulk job */
    get: {
      parameters: {
        query?: EmailSecurityInvestigateBulkMessagesIndexQuery;
        header?: never;
        path: { account_id: string; job_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MessageListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/move": {
    /** Move the Email Security messages of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MoveBulkInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Move[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/preview": {
    /** Preview the Email Security messages of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewInvestigatePreview } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Preview;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/release": {
    /** Release the Email Security messages of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ReleaseBulkInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ReleaseBulk[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}": {
    /** Get an Email Security message of an account */
    get: {
      parameters: {
        query?: EmailSecurityInvestigateShowQuery;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Investigate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}/detections": {
    /** Get the detections of an Email Security message */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Detection;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}/move": {
    /** Move an Email Security message of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewMove } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Move[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}/preview": {
    /** Get the preview of an Email Security message */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Preview;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}/raw": {
    /** Get the raw content of an Email Security message */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: InvestigateRaw;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify": {
    /** Reclassify an Email Security message of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewReclassify } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/investigate/{investigate_id}/trace": {
    /** Trace an Email Security message of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; investigate_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Trace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/phishguard/reports": {
    /** List the PhishGuard reports of an account */
    get: {
      parameters: {
        query?: EmailSecurityPhishguardReportsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Report[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/allow_policies": {
    /** List the Email Security allow policies of an account */
    get: {
      parameters: {
        query?: EmailSecurityAllowPoliciesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AllowPolicy[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Security allow policy for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAllowPolicy } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AllowPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/allow_policies/batch": {
    /** Change many Email Security allow policies of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AllowPolicyBatchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AllowPolicyBatch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}": {
    /** Get an Email Security allow policy of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AllowPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Security allow policy of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": AllowPolicyEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AllowPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Security allow policy of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedAllowPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/block_senders": {
    /** List the blocked senders of an account */
    get: {
      parameters: {
        query?: EmailSecurityBlockSendersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BlockSender[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Block a sender for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewBlockSender } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BlockSender;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/block_senders/batch": {
    /** Change many blocked senders of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": BlockSenderBatchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BlockSenderBatch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}": {
    /** Get a blocked sender of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pattern_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BlockSender;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a blocked sender of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pattern_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": BlockSenderEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BlockSender;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a blocked sender of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pattern_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedBlockSender;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/content_policies": {
    /** List the Email Security content policies of an account */
    get: {
      parameters: {
        query?: EmailSecurityContentPoliciesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentPolicy[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Security content policy for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewContentPolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/content_policies/batch": {
    /** Change many Email Security content policies of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ContentPolicyBatchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentPolicyBatch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}": {
    /** Get an Email Security content policy of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Security content policy of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ContentPolicyEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Security content policy of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedContentPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/domains": {
    /** List the Email Security domains of an account */
    get: {
      parameters: {
        query?: EmailSecurityDomainsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SettingsDomain[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Security domain for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSettingsDomain } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Domain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the Email Security domains of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSettingsDomain[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/domains/batch": {
    /** Change many Email Security domains of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DomainBatchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DomainBatch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/domains/{domain_id}": {
    /** Get an Email Security domain of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SettingsDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Security domain of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SettingsDomainUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Domain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit an Email Security domain of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DomainEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SettingsDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Security domain of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; domain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSettingsDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/impersonation_registry": {
    /** List the impersonation registry of an account */
    get: {
      parameters: {
        query?: EmailSecurityImpersonationRegistryIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImpersonationRegistry[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add an entry to the impersonation registry of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewImpersonationRegistry } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImpersonationRegistry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}": {
    /** Get an entry of the impersonation registry of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; impersonation_registry_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImpersonationRegistry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an entry of the impersonation registry of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; impersonation_registry_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ImpersonationRegistryEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ImpersonationRegistry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an entry of the impersonation registry of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; impersonation_registry_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedImpersonationRegistry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/sending_domain_restrictions": {
    /** List the Email Security sending domain restrictions of an account */
    get: {
      parameters: {
        query?: EmailSecuritySendingDomainRestrictionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SendingDomainRestriction[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Security sending domain restriction for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSendingDomainRestriction } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SendingDomainRestriction;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch": {
    /** Change many Email Security sending domain restrictions of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            deletes?: {
              id?: number;
            }[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}": {
    /** Get an Email Security sending domain restriction of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sending_domain_restriction_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SendingDomainRestriction;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Security sending domain restriction of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sending_domain_restriction_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SendingDomainRestrictionEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SendingDomainRestriction;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Security sending domain restriction of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sending_domain_restriction_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSendingDomainRestriction;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/trusted_domains": {
    /** List the Email Security trusted domains of an account */
    get: {
      parameters: {
        query?: EmailSecurityTrustedDomainsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrustedDomain[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Security trusted domain for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTrustedDomain } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrustedDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/trusted_domains/batch": {
    /** Change many Email Security trusted domains of an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TrustedDomainBatchInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrustedDomainBatch;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}": {
    /** Get an Email Security trusted domain of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trusted_domain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrustedDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Security trusted domain of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trusted_domain_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TrustedDomainEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TrustedDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Security trusted domain of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; trusted_domain_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedTrustedDomain;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/url_ignore_patterns": {
    /** List the Email Security URL ignore patterns of an account */
    get: {
      parameters: {
        query?: EmailSecurityUrlIgnorePatternsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UrlIgnorePattern[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Email Security URL ignore pattern for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewUrlIgnorePattern } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UrlIgnorePattern;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}": {
    /** Get an Email Security URL ignore pattern of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pattern_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UrlIgnorePattern;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Email Security URL ignore pattern of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pattern_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": UrlIgnorePatternEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UrlIgnorePattern;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Email Security URL ignore pattern of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pattern_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedUrlIgnorePattern;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/email-security/submissions": {
    /** List the Email Security submissions of an account */
    get: {
      parameters: {
        query?: EmailSecuritySubmissionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Submission[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

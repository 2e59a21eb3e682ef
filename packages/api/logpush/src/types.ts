// Written by `pnpm generate` from openapi/logpush.yaml. Not edited by hand.

export interface Content {
  content?: string;
}

export interface DatasetField {
  [key: string]: string;
}

export interface DeletedJob {
  id?: number;
}

export interface DeletedTransformer {
  id?: number;
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

export interface InstantLogpushJob {
  destination_conf?: string;
  fields?: string;
  filter?: string;
  sample?: number;
  session_id?: string;
}

export interface LogpushJob {
  dataset?: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" | null;
  destination_conf?: string;
  enabled?: boolean;
  error_message?: string | null;
  filter_attack_traffic?: boolean;
  /** @deprecated */
  frequency?: "high" | "low" | null;
  id?: number;
  kind?: "" | "edge";
  last_complete?: string | null;
  last_error?: string | null;
  /** @deprecated */
  logpull_options?: string | null;
  max_upload_bytes?: 0 | number | null;
  max_upload_interval_seconds?: 0 | number | null;
  max_upload_records?: 0 | number | null;
  name?: string | null;
  output_options?: OutputOptions | null;
}

export interface LogpushJobUpdate {
  destination_conf?: string;
  enabled?: boolean;
  filter?: string | null;
  filter_attack_traffic?: boolean;
  /**
   * Default: `"high"`.
   * @deprecated
   */
  frequency?: "high" | "low" | null;
  /** Default: `""`. */
  kind?: "" | "edge";
  /** @deprecated */
  logpull_options?: string | null;
  max_upload_bytes?: 0 | number | null;
  max_upload_interval_seconds?: 0 | number | null;
  max_upload_records?: 0 | number | null;
  name?: string | null;
  output_options?: OutputOptions | null;
  ownership_challenge?: string;
}

export interface LogpushOwnershipValidateInput {
  destination_conf: string;
  ownership_challenge: string;
}

export interface LogpushTransformersContentQuery {
  version_id?: number;
}

export interface LogpushTransformersVersionsIndexQuery {
  /** How many items to answer at most. */
  limit?: number;
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

export interface NewEdge {
  fields?: string;
  filter?: string;
  sample?: number;
}

export interface NewLogpushJob {
  dataset?: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" | null;
  destination_conf: string;
  enabled?: boolean;
  filter?: string | null;
  filter_attack_traffic?: boolean;
  /**
   * Default: `"high"`.
   * @deprecated
   */
  frequency?: "high" | "low" | null;
  /** Default: `""`. */
  kind?: "" | "edge";
  /** @deprecated */
  logpull_options?: string | null;
  max_upload_bytes?: 0 | number | null;
  max_upload_interval_seconds?: 0 | number | null;
  max_upload_records?: 0 | number | null;
  name?: string | null;
  output_options?: OutputOptions | null;
  ownership_challenge?: string;
}

export interface NewLogpushOwnership {
  destination_conf: string;
}

export interface NewTransformer {
  code: string;
  description?: string;
  name: string;
}

export interface OutputOptions {
  "CVE-2021-44228"?: boolean | null;
  /** Default: `""`. */
  batch_prefix?: string | null;
  /** Default: `""`. */
  batch_suffix?: string | null;
  /** Default: `","`. */
  field_delimiter?: string | null;
  field_names?: string[];
  merge_subrequests?: boolean | null;
  /** Default: `"ndjson"`. */
  output_type?: "ndjson" | "csv";
  /** Default: `""`. */
  record_delimiter?: string | null;
  /** Default: `"{"`. */
  record_prefix?: string | null;
  /** Default: `"}\n"`. */
  record_suffix?: string | null;
  /** Default: `""`. */
  record_template?: string | null;
  /** Default: `1`. */
  sample_rate?: number | null;
  /** Default: `"unixnano"`. */
  timestamp_format?: "unixnano" | "unix" | "rfc3339" | "rfc3339ms" | "rfc3339ns";
}

export interface Ownership {
  filename?: string;
  message?: string;
  valid?: boolean;
}

export interface OwnershipValidation {
  valid?: boolean;
}

export interface Transformer {
  associated_jobs?: {
    id?: number;
    name?: string;
    object_tag?: string;
    object_type?: "zone" | "account";
  }[];
  created_at?: string;
  dataset?: string | null;
  description?: string;
  id?: number;
  name?: string;
  updated_at?: string;
}

export interface TransformerPreview {
  [key: string]: unknown;
}

export interface TransformerPreviewInput {
  input: {
    [key: string]: unknown;
  };
  sql: string;
}

export interface TransformerUpdate {
  code?: string;
  description?: string;
  name: string;
}

export interface TransformerVersion {
  created_at?: string;
  id?: number;
  version?: number;
}

export interface Validate {
  message?: string;
  valid?: boolean;
}

export interface ValidateDestinationExists {
  exists?: boolean;
}

export interface ValidateDestinationExistsInput {
  destination_conf: string;
}

export interface ValidateDestinationInput {
  destination_conf: string;
}

export interface ValidateOriginInput {
  /** @deprecated */
  logpull_options: string | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/logpush/datasets/{dataset_id}/fields": {
    /** Get the fields of a Logpush dataset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetField;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/datasets/{dataset_id}/jobs": {
    /** List the jobs of a Logpush dataset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: (LogpushJob | null)[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/jobs": {
    /** List the Logpush jobs of an account */
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
          result: (LogpushJob | null)[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Logpush job for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLogpushJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: LogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/jobs/{job_id}": {
    /** Get a Logpush job of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: LogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Logpush job of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LogpushJobUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: LogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Logpush job of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; job_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/ownership": {
    /** Create the Logpush ownership for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLogpushOwnership } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Ownership | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/ownership/validate": {
    /** Validate the Logpush ownership of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LogpushOwnershipValidateInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: OwnershipValidation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/transformers": {
    /** List the Logpush transformers of an account */
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
          result: Transformer[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Logpush transformer for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTransformer } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Transformer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/transformers/preview": {
    /** Preview the Logpush transformers of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TransformerPreviewInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TransformerPreview[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/transformers/{transformer_id}": {
    /** Get a Logpush transformer of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; transformer_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Transformer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Logpush transformer of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; transformer_id: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TransformerUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Transformer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Logpush transformer of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; transformer_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedTransformer;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/transformers/{transformer_id}/content": {
    /** Get the content of a Logpush transformer */
    get: {
      parameters: {
        query?: LogpushTransformersContentQuery;
        header?: never;
        path: { account_id: string; transformer_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Content;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/transformers/{transformer_id}/versions": {
    /** List the versions of a Logpush transformer */
    get: {
      parameters: {
        query?: LogpushTransformersVersionsIndexQuery;
        header?: never;
        path: { account_id: string; transformer_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TransformerVersion[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/validate/destination": {
    /** Validate a destination of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ValidateDestinationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validate | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/validate/destination/exists": {
    /** Look for the validate destination of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ValidateDestinationExistsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: ValidateDestinationExists | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/validate/origin": {
    /** Validate an origin of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ValidateOriginInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validate | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/datasets/{dataset_id}/fields": {
    /** Get the fields of a Logpush dataset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; dataset_id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetField;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/datasets/{dataset_id}/jobs": {
    /** List the jobs of a Logpush dataset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; dataset_id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: (LogpushJob | null)[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/edge/jobs": {
    /** List the edge jobs of a zone */
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
          result: (InstantLogpushJob | null)[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an edge job for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewEdge } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: InstantLogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/jobs": {
    /** List the Logpush jobs of a zone */
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
          result: (LogpushJob | null)[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Logpush job for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLogpushJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: LogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/jobs/{job_id}": {
    /** Get a Logpush job of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; job_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: LogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Logpush job of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; job_id: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LogpushJobUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: LogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Logpush job of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; job_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedJob;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/ownership": {
    /** Create the Logpush ownership for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLogpushOwnership } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Ownership | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/ownership/validate": {
    /** Validate the Logpush ownership of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LogpushOwnershipValidateInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: OwnershipValidation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/validate/destination": {
    /** Validate a destination of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ValidateDestinationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validate | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/validate/destination/exists": {
    /** Look for the validate destination of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ValidateDestinationExistsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: ValidateDestinationExists | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/validate/origin": {
    /** Validate an origin of a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ValidateOriginInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validate | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

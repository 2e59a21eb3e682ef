// Written by `pnpm generate` from openapi/logpush.yaml. Not edited by hand.

export interface DatasetFields {
  [key: string]: string;
}

export interface DeletedJob {
  id?: number;
}

export interface DeletedTransformer {
  id?: number;
}

export interface DestinationExists {
  exists?: boolean;
}

export interface DestinationExistsInput {
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf: string;
}

export interface DestinationInput {
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf: string;
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
  /** Which lines, as JSON. */
  filter?: string;
  sample?: number;
  session_id?: string;
}

export interface LogpushJob {
  /** Which logs. */
  dataset?: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" | null;
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf?: string;
  /** Whether it runs. */
  enabled?: boolean;
  /** Why it last failed. */
  error_message?: string | null;
  filter_attack_traffic?: boolean;
  /** @deprecated */
  frequency?: "high" | "low" | null;
  id?: number;
  kind?: "" | "edge";
  /** Up to when all was delivered. */
  last_complete?: string | null;
  /** When it last failed. */
  last_error?: string | null;
  /** @deprecated */
  logpull_options?: string | null;
  /** How large a batch is at most. */
  max_upload_bytes?: 0 | number | null;
  /** How long a batch is gathered at most. */
  max_upload_interval_seconds?: 0 | number | null;
  /** How many lines a batch has at most. */
  max_upload_records?: 0 | number | null;
  /** What people call it. */
  name?: string | null;
  /** Which fields, and how lines are written. */
  output_options?: OutputOptions | null;
}

export interface LogpushJobUpdate {
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf?: string;
  /** Whether it runs. */
  enabled?: boolean;
  /** Which lines, as JSON. */
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
  /** How large a batch is at most. */
  max_upload_bytes?: 0 | number | null;
  /** How long a batch is gathered at most. */
  max_upload_interval_seconds?: 0 | number | null;
  /** How many lines a batch has at most. */
  max_upload_records?: 0 | number | null;
  /** What people call it. */
  name?: string | null;
  /** Which fields, and how lines are written. */
  output_options?: OutputOptions | null;
  /** What stands in the file that the challenge put there. */
  ownership_challenge?: string;
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

export interface NewInstantLogpushJob {
  fields?: string;
  /** Which lines, as JSON. */
  filter?: string;
  sample?: number;
}

export interface NewLogpushJob {
  /** Which logs. */
  dataset?: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" | null;
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf: string;
  /** Whether it runs. */
  enabled?: boolean;
  /** Which lines, as JSON. */
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
  /** How large a batch is at most. */
  max_upload_bytes?: 0 | number | null;
  /** How long a batch is gathered at most. */
  max_upload_interval_seconds?: 0 | number | null;
  /** How many lines a batch has at most. */
  max_upload_records?: 0 | number | null;
  /** What people call it. */
  name?: string | null;
  /** Which fields, and how lines are written. */
  output_options?: OutputOptions | null;
  /** What stands in the file that the challenge put there. */
  ownership_challenge?: string;
}

export interface NewTransformer {
  code: string;
  description?: string;
  /** What people call it. */
  name: string;
}

export interface OriginInput {
  /** @deprecated */
  logpull_options: string | null;
}

export interface OutputOptions {
  "CVE-2021-44228"?: boolean | null;
  /** Default: `""`. */
  batch_prefix?: string | null;
  /** Default: `""`. */
  batch_suffix?: string | null;
  /** Default: `","`. */
  field_delimiter?: string | null;
  /** The fields, in this order. */
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
  /**
   * Which part of the lines is sent, from 0 to 1.
   * Default: `1`.
   */
  sample_rate?: number | null;
  /**
   * How times are written.
   * Default: `"unixnano"`.
   */
  timestamp_format?: "unixnano" | "unix" | "rfc3339" | "rfc3339ms" | "rfc3339ns";
}

export interface Ownership {
  /** The file that was put into the destination. */
  filename?: string;
  message?: string;
  /** Whether it was put there. */
  valid?: boolean;
}

export interface OwnershipChallenge {
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf: string;
}

export interface OwnershipProof {
  /** Where the logs go, with the credentials for it, as one URL. */
  destination_conf: string;
  /** What stands in the file that the challenge put there. */
  ownership_challenge: string;
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
  /** Which logs. */
  dataset?: string | null;
  description?: string;
  id?: number;
  /** What people call it. */
  name?: string;
  updated_at?: string;
}

export interface TransformerContent {
  content?: string;
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
  /** What people call it. */
  name: string;
}

export interface TransformerVersion {
  created_at?: string;
  id?: number;
  version?: number;
}

export interface Validity {
  message?: string;
  valid?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/logpush/datasets/{dataset_id}/fields": {
    /** List the fields of a dataset */
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
          result: DatasetFields;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/datasets/{dataset_id}/jobs": {
    /** List the jobs of a dataset */
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
    /** List the jobs of an account */
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
    /** Create a job */
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
    /** Get a job */
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
    /** Change a job */
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
    /** Delete a job */
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
    /** Challenge the ownership of a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OwnershipChallenge } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Ownership | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/ownership/validate": {
    /** Validate the ownership of a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OwnershipProof } };
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
          result: TransformerContent;
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
    /** Validate a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DestinationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validity | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/validate/destination/exists": {
    /** Ask whether a job has a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DestinationExistsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DestinationExists | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logpush/validate/origin": {
    /** Validate the options of logpull */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OriginInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validity | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/datasets/{dataset_id}/fields": {
    /** List the fields of a dataset */
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
          result: DatasetFields;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/datasets/{dataset_id}/jobs": {
    /** List the jobs of a dataset */
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
      requestBody?: { content: { "application/json": NewInstantLogpushJob } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: InstantLogpushJob | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/jobs": {
    /** List the jobs of a zone */
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
    /** Create a job */
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
    /** Get a job */
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
    /** Change a job */
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
    /** Delete a job */
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
    /** Challenge the ownership of a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OwnershipChallenge } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Ownership | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/ownership/validate": {
    /** Validate the ownership of a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OwnershipProof } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: OwnershipValidation | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/validate/destination": {
    /** Validate a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DestinationInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validity | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/validate/destination/exists": {
    /** Ask whether a job has a destination */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DestinationExistsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DestinationExists | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logpush/validate/origin": {
    /** Validate the options of logpull */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OriginInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Validity | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

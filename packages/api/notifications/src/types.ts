// Written by `pnpm generate` from openapi/notifications.yaml. Not edited by hand.

export interface AlertError {
  code?: number;
  message: string;
}

export interface AlertMessage {
  code?: number;
  message: string;
}

export type AlertType = "abuse_report_alert" | "access_custom_certificate_expiration_type" | "advanced_ddos_attack_l4_alert" | "advanced_ddos_attack_l7_alert" | "advanced_http_alert_error" | "bgp_hijack_notification" | "billing_usage_alert" | "block_notification_block_removed" | "block_notification_new_block" | "block_notification_review_rejected" | "bot_traffic_basic_alert" | "brand_protection_alert" | "brand_protection_digest" | "clickhouse_alert_fw_anomaly" | "clickhouse_alert_fw_ent_anomaly" | "cloudforce_one_request_notification" | "cni_maintenance_notification" | "custom_analytics" | "custom_bot_detection_alert" | "custom_ssl_certificate_event_type" | "dedicated_ssl_certificate_event_type" | "device_connectivity_anomaly_alert" | "dos_attack_l4" | "dos_attack_l7" | "expiring_service_token_alert" | "failing_logpush_job_disabled_alert" | "fbm_auto_advertisement" | "fbm_dosd_attack" | "fbm_volumetric_attack" | "health_check_status_notification" | "hostname_aop_custom_certificate_expiration_type" | "http_alert_edge_error" | "http_alert_origin_error" | "image_notification" | "image_resizing_notification" | "incident_alert" | "load_balancing_health_alert" | "load_balancing_pool_enablement_alert" | "logo_match_alert" | "magic_tunnel_health_check_event" | "magic_wan_tunnel_health" | "maintenance_event_notification" | "mtls_certificate_store_certificate_expiration_type" | "pages_event_alert" | "radar_notification" | "real_origin_monitoring" | "scriptmonitor_alert_new_code_change_detections" | "scriptmonitor_alert_new_hosts" | "scriptmonitor_alert_new_malicious_hosts" | "scriptmonitor_alert_new_malicious_scripts" | "scriptmonitor_alert_new_malicious_url" | "scriptmonitor_alert_new_max_length_resource_url" | "scriptmonitor_alert_new_resources" | "secondary_dns_all_primaries_failing" | "secondary_dns_primaries_failing" | "secondary_dns_warning" | "secondary_dns_zone_successfully_updated" | "secondary_dns_zone_validation_warning" | "security_insights_alert" | "sentinel_alert" | "stream_live_notifications" | "synthetic_test_latency_alert" | "synthetic_test_low_availability_alert" | "traffic_anomalies_alert" | "tunnel_health_event" | "tunnel_update_event" | "universal_ssl_event_type" | "web_analytics_metrics_update" | "zone_aop_custom_certificate_expiration_type";

/** The values of {@link AlertType}. */
export const AlertTypes = [
  "abuse_report_alert", "access_custom_certificate_expiration_type", "advanced_ddos_attack_l4_alert",
  "advanced_ddos_attack_l7_alert", "advanced_http_alert_error", "bgp_hijack_notification",
  "billing_usage_alert", "block_notification_block_removed", "block_notification_new_block",
  "block_notification_review_rejected", "bot_traffic_basic_alert", "brand_protection_alert",
  "brand_protection_digest", "clickhouse_alert_fw_anomaly", "clickhouse_alert_fw_ent_anomaly",
  "cloudforce_one_request_notification", "cni_maintenance_notification", "custom_analytics",
  "custom_bot_detection_alert", "custom_ssl_certificate_event_type", "dedicated_ssl_certificate_event_type",
  "device_connectivity_anomaly_alert", "dos_attack_l4", "dos_attack_l7", "expiring_service_token_alert",
  "failing_logpush_job_disabled_alert", "fbm_auto_advertisement", "fbm_dosd_attack", "fbm_volumetric_attack",
  "health_check_status_notification", "hostname_aop_custom_certificate_expiration_type",
  "http_alert_edge_error", "http_alert_origin_error", "image_notification", "image_resizing_notification",
  "incident_alert", "load_balancing_health_alert", "load_balancing_pool_enablement_alert", "logo_match_alert",
  "magic_tunnel_health_check_event", "magic_wan_tunnel_health", "maintenance_event_notification",
  "mtls_certificate_store_certificate_expiration_type", "pages_event_alert", "radar_notification",
  "real_origin_monitoring", "scriptmonitor_alert_new_code_change_detections", "scriptmonitor_alert_new_hosts",
  "scriptmonitor_alert_new_malicious_hosts", "scriptmonitor_alert_new_malicious_scripts",
  "scriptmonitor_alert_new_malicious_url", "scriptmonitor_alert_new_max_length_resource_url",
  "scriptmonitor_alert_new_resources", "secondary_dns_all_primaries_failing",
  "secondary_dns_primaries_failing", "secondary_dns_warning", "secondary_dns_zone_successfully_updated",
  "secondary_dns_zone_validation_warning", "security_insights_alert", "sentinel_alert",
  "stream_live_notifications", "synthetic_test_latency_alert", "synthetic_test_low_availability_alert",
  "traffic_anomalies_alert", "tunnel_health_event", "tunnel_update_event", "universal_ssl_event_type",
  "web_analytics_metrics_update", "zone_aop_custom_certificate_expiration_type",
] as const;

export interface AvailableAlerts {
  [key: string]: {
    description?: string;
    display_name?: string;
    filter_options?: unknown[];
    type?: string;
  }[];
}

export interface CreatedSilence {
  errors: {
    code?: number;
    message: string;
  }[];
  messages: {
    code?: number;
    message: string;
  }[];
  success: true;
}

export interface DeletedPagerDuty {
  errors: AlertError[];
  messages: AlertMessage[];
  success: true;
}

export interface DeletedWebhook {
  errors: AlertError[];
  messages: AlertMessage[];
  success: true;
}

export interface EligibleDestinations {
  [key: string]: {
    eligible?: boolean;
    ready?: boolean;
    type?: "email" | "pagerduty" | "webhook";
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

export interface NewNotificationPolicy {
  /** How long it is silent about the same, such as `30m`. */
  alert_interval?: string;
  /** What it tells of. */
  alert_type: AlertType;
  /** What it is for. */
  description?: string;
  /**
   * Whether it is in force.
   * Default: `true`.
   */
  enabled: boolean;
  /** Only what fits these; which there are depends on the kind. */
  filters?: PolicyFilter;
  /** Whom it tells, and how. */
  mechanisms: PolicyMechanism;
  /** What people call it. */
  name: string;
}

export interface NewWebhook {
  /** What people call it. */
  name: string;
  /** What comes along as `cf-webhook-auth`, so that you know who sends. */
  secret?: string;
  /** Where it is sent. */
  url: string;
}

export interface NotificationPolicy {
  /** How long it is silent about the same, such as `30m`. */
  alert_interval?: string;
  /** What it tells of. */
  alert_type?: AlertType;
  created?: string;
  /** What it is for. */
  description?: string;
  /** Whether it is in force. */
  enabled?: boolean;
  /** Only what fits these; which there are depends on the kind. */
  filters?: PolicyFilter;
  id?: string;
  /** Whom it tells, and how. */
  mechanisms?: PolicyMechanism;
  modified?: string;
  /** What people call it. */
  name?: string;
}

export interface NotificationPolicyId {
  id?: string;
}

export interface NotificationPolicyUpdate {
  /** How long it is silent about the same, such as `30m`. */
  alert_interval?: string;
  /** What it tells of. */
  alert_type?: AlertType;
  /** What it is for. */
  description?: string;
  /**
   * Whether it is in force.
   * Default: `true`.
   */
  enabled?: boolean;
  /** Only what fits these; which there are depends on the kind. */
  filters?: PolicyFilter;
  /** Whom it tells, and how. */
  mechanisms?: PolicyMechanism;
  /** What people call it. */
  name?: string;
}

export interface NotificationsHistoryIndexQuery {
  /** Only what is before this. */
  before?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `25`.
   */
  per_page?: number;
  /** Only what is not older than this. */
  since?: string;
}

export interface NotificationsPoliciesDeleteAnswer {
  errors: AlertError[];
  messages: AlertMessage[];
  success: true;
}

export interface NotificationsSilencesCreateBodyItem {
  end_time?: string;
  policy_id?: string;
  start_time?: string;
}

export interface NotificationsSilencesUpdateAllBodyItem {
  end_time?: string;
  id?: string;
  start_time?: string;
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

export interface PagerDutyConnection {
  id?: string;
}

export interface PagerDutyService {
  id?: string;
  /** What people call it. */
  name?: string;
}

export interface PolicyFilter {
  actions?: string[];
  affected_asns?: string[];
  affected_components?: string[];
  affected_locations?: string[];
  airport_code?: string[];
  alert_trigger_preferences?: string[];
  alert_trigger_preferences_value?: string[];
  /** Whether it is in force. */
  enabled?: string[];
  environment?: string[];
  event?: string[];
  event_source?: string[];
  event_type?: string[];
  group_by?: string[];
  health_check_id?: string[];
  incident_impact?: ("INCIDENT_IMPACT_NONE" | "INCIDENT_IMPACT_MINOR" | "INCIDENT_IMPACT_MAJOR" | "INCIDENT_IMPACT_CRITICAL")[];
  input_id?: string[];
  insight_class?: string[];
  limit?: string[];
  logo_tag?: string[];
  megabits_per_second?: string[];
  new_health?: string[];
  new_status?: string[];
  packets_per_second?: string[];
  pool_id?: string[];
  pop_names?: string[];
  product?: string[];
  project_id?: string[];
  protocol?: string[];
  query_tag?: string[];
  requests_per_second?: string[];
  selectors?: string[];
  services?: string[];
  slo?: string[];
  status?: string[];
  target_hostname?: string[];
  target_ip?: string[];
  target_zone_name?: string[];
  token_id?: string[];
  traffic_exclusions?: "security_events"[];
  tunnel_id?: string[];
  tunnel_name?: string[];
  type?: string[];
  where?: string[];
  zones?: string[];
}

export interface PolicyMechanism {
  email?: {
    id?: string;
  }[];
  pagerduty?: {
    id?: string;
  }[];
  webhooks?: {
    id?: string;
  }[];
}

export interface SentNotification {
  alert_body?: string;
  /** What it tells of. */
  alert_type?: string;
  /** What it is for. */
  description?: string;
  id?: string;
  mechanism?: string;
  mechanism_type?: "email" | "pagerduty" | "webhook";
  /** What people call it. */
  name?: string;
  policy_id?: string;
  sent?: string;
}

export interface Silence {
  created_at?: string;
  end_time?: string;
  id?: string;
  policy_id?: string;
  start_time?: string;
  updated_at?: string;
}

export interface Webhook {
  created_at?: string;
  id?: string;
  /** When it last failed. */
  last_failure?: string;
  /** When it last reached you. */
  last_success?: string;
  /** What people call it. */
  name?: string;
  /** What comes along as `cf-webhook-auth`, so that you know who sends. */
  secret?: string;
  type?: "datadog" | "discord" | "feishu" | "gchat" | "generic" | "opsgenie" | "slack" | "splunk";
  /** Where it is sent. */
  url?: string;
}

export interface WebhookId {
  id?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/alerting/v3/available_alerts": {
    /** List what can be told of */
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
          result: AvailableAlerts;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/destinations/eligible": {
    /** List how the account can be told */
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
          result: EligibleDestinations;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/destinations/pagerduty": {
    /** List PagerDuty services */
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
          result: PagerDutyService[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Disconnect PagerDuty */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedPagerDuty } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/destinations/pagerduty/connect": {
    /** Start to connect PagerDuty */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PagerDutyConnection;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/destinations/pagerduty/connect/{token_id}": {
    /** Get a PagerDuty connect of the notification destinations of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PagerDutyConnection;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/destinations/webhooks": {
    /** List webhooks */
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
          result: Webhook[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a webhook */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWebhook } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebhookId;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/destinations/webhooks/{webhook_id}": {
    /** Get a webhook */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Webhook;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a webhook */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWebhook } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WebhookId;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a webhook */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/history": {
    /** List what was told */
    get: {
      parameters: {
        query?: NotificationsHistoryIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SentNotification[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/policies": {
    /** List policies */
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
          result: NotificationPolicy[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a policy */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewNotificationPolicy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NotificationPolicyId;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/policies/{policy_id}": {
    /** Get a policy */
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
          result: NotificationPolicy;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a policy */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NotificationPolicyUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NotificationPolicyId;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a policy */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; policy_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors: AlertError[];
          messages: AlertMessage[];
          success: true;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/silences": {
    /** List the notification silences of an account */
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
          result: Silence[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a notification silence for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NotificationsSilencesCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedSilence } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the notification silences of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NotificationsSilencesUpdateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Silence[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/alerting/v3/silences/{silence_id}": {
    /** Get a notification silence of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; silence_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Silence;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a notification silence of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; silence_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedSilence } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

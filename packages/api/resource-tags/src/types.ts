// Written by `pnpm generate` from openapi/resource-tags.yaml. Not edited by hand.

export type AccountTag = ResourceTaggingTaggedResourceObjectAccessApplication | ResourceTaggingTaggedResourceObjectAccessApplicationPolicy | ResourceTaggingTaggedResourceObjectAccessGroup | ResourceTaggingTaggedResourceObjectAccount | ResourceTaggingTaggedResourceObjectAccountRuleset | ResourceTaggingTaggedResourceObjectAiGateway | ResourceTaggingTaggedResourceObjectAlertingPolicy | ResourceTaggingTaggedResourceObjectAlertingWebhook | ResourceTaggingTaggedResourceObjectApiGatewayOperation | ResourceTaggingTaggedResourceObjectCloudflaredTunnel | ResourceTaggingTaggedResourceObjectCustomCertificate | ResourceTaggingTaggedResourceObjectCustomHostname | ResourceTaggingTaggedResourceObjectCwsDeployment | ResourceTaggingTaggedResourceObjectCwsPolicy | ResourceTaggingTaggedResourceObjectCwsPolicySet | ResourceTaggingTaggedResourceObjectCwsWorkload | ResourceTaggingTaggedResourceObjectD1Database | ResourceTaggingTaggedResourceObjectDnsRecord | ResourceTaggingTaggedResourceObjectDurableObjectNamespace | ResourceTaggingTaggedResourceObjectGatewayList | ResourceTaggingTaggedResourceObjectGatewayRule | ResourceTaggingTaggedResourceObjectHealthcheck | ResourceTaggingTaggedResourceObjectImage | ResourceTaggingTaggedResourceObjectInfrastructureTarget | ResourceTaggingTaggedResourceObjectKvNamespace | ResourceTaggingTaggedResourceObjectLoadBalancer | ResourceTaggingTaggedResourceObjectLoadBalancerMonitor | ResourceTaggingTaggedResourceObjectLoadBalancerPool | ResourceTaggingTaggedResourceObjectManagedClientCertificate | ResourceTaggingTaggedResourceObjectPagesProject | ResourceTaggingTaggedResourceObjectQueue | ResourceTaggingTaggedResourceObjectR2Bucket | ResourceTaggingTaggedResourceObjectResourceShare | ResourceTaggingTaggedResourceObjectStreamLiveInput | ResourceTaggingTaggedResourceObjectStreamVideo | ResourceTaggingTaggedResourceObjectVectorizeIndex | ResourceTaggingTaggedResourceObjectWorker | ResourceTaggingTaggedResourceObjectWorkerRoute | ResourceTaggingTaggedResourceObjectWorkerVersion | ResourceTaggingTaggedResourceObjectZone | ResourceTaggingTaggedResourceObjectZoneRuleset;

export type AccountTagUpdate = {
  resource_id: string;
  resource_type: "worker_version";
  tags?: {
    [key: string]: string;
  };
  worker_id: string;
} | {
  resource_id: string;
  resource_type: "access_application" | "access_group" | "account" | "account_ruleset" | "ai_gateway" | "alerting_policy" | "alerting_webhook" | "cloudflared_tunnel" | "cws_deployment" | "cws_policy" | "cws_policy_set" | "cws_workload" | "d1_database" | "durable_object_namespace" | "gateway_list" | "gateway_rule" | "image" | "infrastructure_target" | "kv_namespace" | "load_balancer_monitor" | "load_balancer_pool" | "pages_project" | "queue" | "r2_bucket" | "resource_share" | "stream_live_input" | "stream_video" | "vectorize_index" | "worker";
  tags?: {
    [key: string]: string;
  };
};

export interface CursorsInfo {
  cursors?: {
    after?: string;
  };
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

export type ResourceTagging = ResourceTaggingTaggedResourceObjectAccessApplication | ResourceTaggingTaggedResourceObjectAccessApplicationPolicy | ResourceTaggingTaggedResourceObjectAccessGroup | ResourceTaggingTaggedResourceObjectAccount | ResourceTaggingTaggedResourceObjectAccountRuleset | ResourceTaggingTaggedResourceObjectAiGateway | ResourceTaggingTaggedResourceObjectAlertingPolicy | ResourceTaggingTaggedResourceObjectAlertingWebhook | ResourceTaggingTaggedResourceObjectApiGatewayOperation | ResourceTaggingTaggedResourceObjectCloudflaredTunnel | ResourceTaggingTaggedResourceObjectCustomCertificate | ResourceTaggingTaggedResourceObjectCustomHostname | ResourceTaggingTaggedResourceObjectCwsDeployment | ResourceTaggingTaggedResourceObjectCwsPolicy | ResourceTaggingTaggedResourceObjectCwsPolicySet | ResourceTaggingTaggedResourceObjectCwsWorkload | ResourceTaggingTaggedResourceObjectD1Database | ResourceTaggingTaggedResourceObjectDnsRecord | ResourceTaggingTaggedResourceObjectDurableObjectNamespace | ResourceTaggingTaggedResourceObjectGatewayList | ResourceTaggingTaggedResourceObjectGatewayRule | ResourceTaggingTaggedResourceObjectHealthcheck | ResourceTaggingTaggedResourceObjectImage | ResourceTaggingTaggedResourceObjectInfrastructureTarget | ResourceTaggingTaggedResourceObjectKvNamespace | ResourceTaggingTaggedResourceObjectLoadBalancer | ResourceTaggingTaggedResourceObjectLoadBalancerMonitor | ResourceTaggingTaggedResourceObjectLoadBalancerPool | ResourceTaggingTaggedResourceObjectManagedClientCertificate | ResourceTaggingTaggedResourceObjectPagesProject | ResourceTaggingTaggedResourceObjectQueue | ResourceTaggingTaggedResourceObjectR2Bucket | ResourceTaggingTaggedResourceObjectResourceShare | ResourceTaggingTaggedResourceObjectStreamLiveInput | ResourceTaggingTaggedResourceObjectStreamVideo | ResourceTaggingTaggedResourceObjectVectorizeIndex | ResourceTaggingTaggedResourceObjectWorker | ResourceTaggingTaggedResourceObjectWorkerRoute | ResourceTaggingTaggedResourceObjectWorkerVersion | ResourceTaggingTaggedResourceObjectZone | ResourceTaggingTaggedResourceObjectZoneRuleset;

export type ResourceTaggingSummary = {
  key: string;
  values: string[];
}[];

export interface ResourceTaggingTaggedResourceObjectAccessApplication {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "access_application";
}

export interface ResourceTaggingTaggedResourceObjectAccessApplicationPolicy {
  access_application_id: string;
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "access_application_policy";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectAccessGroup {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "access_group";
}

export interface ResourceTaggingTaggedResourceObjectAccount {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "account";
}

export interface ResourceTaggingTaggedResourceObjectAccountRuleset {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "account_ruleset";
}

export interface ResourceTaggingTaggedResourceObjectAiGateway {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "ai_gateway";
}

export interface ResourceTaggingTaggedResourceObjectAlertingPolicy {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "alerting_policy";
}

export interface ResourceTaggingTaggedResourceObjectAlertingWebhook {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "alerting_webhook";
}

export interface ResourceTaggingTaggedResourceObjectApiGatewayOperation {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "api_gateway_operation";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectCloudflaredTunnel {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "cloudflared_tunnel";
}

export interface ResourceTaggingTaggedResourceObjectCustomCertificate {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "custom_certificate";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectCustomHostname {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "custom_hostname";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectCwsDeployment {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "cws_deployment";
}

export interface ResourceTaggingTaggedResourceObjectCwsPolicy {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "cws_policy";
}

export interface ResourceTaggingTaggedResourceObjectCwsPolicySet {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "cws_policy_set";
}

export interface ResourceTaggingTaggedResourceObjectCwsWorkload {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "cws_workload";
}

export interface ResourceTaggingTaggedResourceObjectD1Database {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "d1_database";
}

export interface ResourceTaggingTaggedResourceObjectDnsRecord {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "dns_record";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectDurableObjectNamespace {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "durable_object_namespace";
}

export interface ResourceTaggingTaggedResourceObjectGatewayList {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "gateway_list";
}

export interface ResourceTaggingTaggedResourceObjectGatewayRule {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "gateway_rule";
}

export interface ResourceTaggingTaggedResourceObjectHealthcheck {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "healthcheck";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectImage {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "image";
}

export interface ResourceTaggingTaggedResourceObjectInfrastructureTarget {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "infrastructure_target";
}

export interface ResourceTaggingTaggedResourceObjectKvNamespace {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "kv_namespace";
}

export interface ResourceTaggingTaggedResourceObjectLoadBalancer {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "load_balancer";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectLoadBalancerMonitor {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "load_balancer_monitor";
}

export interface ResourceTaggingTaggedResourceObjectLoadBalancerPool {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "load_balancer_pool";
}

export interface ResourceTaggingTaggedResourceObjectManagedClientCertificate {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "managed_client_certificate";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectPagesProject {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "pages_project";
}

export interface ResourceTaggingTaggedResourceObjectQueue {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "queue";
}

export interface ResourceTaggingTaggedResourceObjectR2Bucket {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "r2_bucket";
}

export interface ResourceTaggingTaggedResourceObjectResourceShare {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "resource_share";
}

export interface ResourceTaggingTaggedResourceObjectStreamLiveInput {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "stream_live_input";
}

export interface ResourceTaggingTaggedResourceObjectStreamVideo {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "stream_video";
}

export interface ResourceTaggingTaggedResourceObjectVectorizeIndex {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "vectorize_index";
}

export interface ResourceTaggingTaggedResourceObjectWorker {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "worker";
}

export interface ResourceTaggingTaggedResourceObjectWorkerRoute {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "worker_route";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectWorkerVersion {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "worker_version";
  worker_id: string;
}

export interface ResourceTaggingTaggedResourceObjectZone {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "zone";
  zone_id: string;
}

export interface ResourceTaggingTaggedResourceObjectZoneRuleset {
  etag: string;
  id: string;
  name: string;
  tags: {
    [key: string]: string;
  };
  tags_updated_at?: string;
  type: "zone_ruleset";
  zone_id: string;
}

export interface ResourceTagsDeleteHeaders {
  "If-Match"?: string;
}

export interface ResourceTagsKeysIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface ResourceTagsResourcesIndexQuery {
  case_insensitive?: boolean;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  id?: string[];
  /** Only what has this name. */
  name?: string;
  /** Only what has this tag. */
  tag?: string[];
  /** Only what is of this type. */
  type?: ("access_application" | "access_application_policy" | "access_group" | "account" | "account_ruleset" | "ai_gateway" | "alerting_policy" | "alerting_webhook" | "api_gateway_operation" | "cloudflared_tunnel" | "custom_certificate" | "custom_hostname" | "cws_deployment" | "cws_policy" | "cws_policy_set" | "cws_workload" | "d1_database" | "dns_record" | "durable_object_namespace" | "gateway_list" | "gateway_rule" | "healthcheck" | "image" | "infrastructure_target" | "kv_namespace" | "load_balancer" | "load_balancer_monitor" | "load_balancer_pool" | "managed_client_certificate" | "pages_project" | "queue" | "r2_bucket" | "resource_share" | "stream_live_input" | "stream_video" | "vectorize_index" | "worker" | "worker_route" | "worker_version" | "zone" | "zone_ruleset")[];
}

export interface ResourceTagsShowQuery {
  resource_id: string;
  resource_type: "access_application" | "access_group" | "account" | "account_ruleset" | "ai_gateway" | "alerting_policy" | "alerting_webhook" | "cloudflared_tunnel" | "cws_deployment" | "cws_policy" | "cws_policy_set" | "cws_workload" | "d1_database" | "durable_object_namespace" | "gateway_list" | "gateway_rule" | "image" | "infrastructure_target" | "kv_namespace" | "load_balancer_monitor" | "load_balancer_pool" | "pages_project" | "queue" | "r2_bucket" | "resource_share" | "stream_live_input" | "stream_video" | "vectorize_index" | "worker" | "worker_version";
  worker_id?: string;
}

export interface ResourceTagsSummaryIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
}

export interface ResourceTagsSummaryIndexResultItem {
  key: string;
  values: string[];
}

export interface ResourceTagsUpdateHeaders {
  "If-Match"?: string;
}

export interface ResourceTagsValuesShowQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** Only what is of this type. */
  type?: "access_application" | "access_application_policy" | "access_group" | "account" | "account_ruleset" | "ai_gateway" | "alerting_policy" | "alerting_webhook" | "api_gateway_operation" | "cloudflared_tunnel" | "custom_certificate" | "custom_hostname" | "cws_deployment" | "cws_policy" | "cws_policy_set" | "cws_workload" | "d1_database" | "dns_record" | "durable_object_namespace" | "gateway_list" | "gateway_rule" | "healthcheck" | "image" | "infrastructure_target" | "kv_namespace" | "load_balancer" | "load_balancer_monitor" | "load_balancer_pool" | "managed_client_certificate" | "pages_project" | "queue" | "r2_bucket" | "resource_share" | "stream_live_input" | "stream_video" | "vectorize_index" | "worker" | "worker_route" | "worker_version" | "zone" | "zone_ruleset";
}

export interface ZoneResourceTagsDeleteHeaders {
  "If-Match"?: string;
}

export interface ZoneResourceTagsShowQuery {
  access_application_id?: string;
  resource_id: string;
  resource_type: "access_application_policy" | "api_gateway_operation" | "custom_certificate" | "custom_hostname" | "dns_record" | "healthcheck" | "load_balancer" | "managed_client_certificate" | "worker_route" | "zone" | "zone_ruleset";
}

export interface ZoneResourceTagsUpdateHeaders {
  "If-Match"?: string;
}

export type ZoneTag = ResourceTaggingTaggedResourceObjectAccessApplication | ResourceTaggingTaggedResourceObjectAccessApplicationPolicy | ResourceTaggingTaggedResourceObjectAccessGroup | ResourceTaggingTaggedResourceObjectAccount | ResourceTaggingTaggedResourceObjectAccountRuleset | ResourceTaggingTaggedResourceObjectAiGateway | ResourceTaggingTaggedResourceObjectAlertingPolicy | ResourceTaggingTaggedResourceObjectAlertingWebhook | ResourceTaggingTaggedResourceObjectApiGatewayOperation | ResourceTaggingTaggedResourceObjectCloudflaredTunnel | ResourceTaggingTaggedResourceObjectCustomCertificate | ResourceTaggingTaggedResourceObjectCustomHostname | ResourceTaggingTaggedResourceObjectCwsDeployment | ResourceTaggingTaggedResourceObjectCwsPolicy | ResourceTaggingTaggedResourceObjectCwsPolicySet | ResourceTaggingTaggedResourceObjectCwsWorkload | ResourceTaggingTaggedResourceObjectD1Database | ResourceTaggingTaggedResourceObjectDnsRecord | ResourceTaggingTaggedResourceObjectDurableObjectNamespace | ResourceTaggingTaggedResourceObjectGatewayList | ResourceTaggingTaggedResourceObjectGatewayRule | ResourceTaggingTaggedResourceObjectHealthcheck | ResourceTaggingTaggedResourceObjectImage | ResourceTaggingTaggedResourceObjectInfrastructureTarget | ResourceTaggingTaggedResourceObjectKvNamespace | ResourceTaggingTaggedResourceObjectLoadBalancer | ResourceTaggingTaggedResourceObjectLoadBalancerMonitor | ResourceTaggingTaggedResourceObjectLoadBalancerPool | ResourceTaggingTaggedResourceObjectManagedClientCertificate | ResourceTaggingTaggedResourceObjectPagesProject | ResourceTaggingTaggedResourceObjectQueue | ResourceTaggingTaggedResourceObjectR2Bucket | ResourceTaggingTaggedResourceObjectResourceShare | ResourceTaggingTaggedResourceObjectStreamLiveInput | ResourceTaggingTaggedResourceObjectStreamVideo | ResourceTaggingTaggedResourceObjectVectorizeIndex | ResourceTaggingTaggedResourceObjectWorker | ResourceTaggingTaggedResourceObjectWorkerRoute | ResourceTaggingTaggedResourceObjectWorkerVersion | ResourceTaggingTaggedResourceObjectZone | ResourceTaggingTaggedResourceObjectZoneRuleset;

export type ZoneTagUpdate = {
  resource_id: string;
  resource_type: "api_gateway_operation" | "custom_certificate" | "custom_hostname" | "dns_record" | "healthcheck" | "load_balancer" | "managed_client_certificate" | "worker_route" | "zone" | "zone_ruleset";
  tags?: {
    [key: string]: string;
  };
} | {
  access_application_id: string;
  resource_id: string;
  resource_type: "access_application_policy";
  tags?: {
    [key: string]: string;
  };
};

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/tags": {
    /** Get the tags of an account */
    get: {
      parameters: {
        query: ResourceTagsShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the tags of an account */
    put: {
      parameters: {
        query?: never;
        header?: ResourceTagsUpdateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccountTagUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the tags of an account */
    delete: {
      parameters: {
        query?: never;
        header?: ResourceTagsDeleteHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tags/keys": {
    /** List the keys of the tags of an account */
    get: {
      parameters: {
        query?: ResourceTagsKeysIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tags/resources": {
    /** List the resources of the tags of an account */
    get: {
      parameters: {
        query?: ResourceTagsResourcesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceTagging[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tags/summary": {
    /** Get the summary of the tags of an account */
    get: {
      parameters: {
        query?: ResourceTagsSummaryIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceTaggingSummary;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/tags/values/{tag_key}": {
    /** List the values of a key of the tags of an account */
    get: {
      parameters: {
        query?: ResourceTagsValuesShowQuery;
        header?: never;
        path: { account_id: string; tag_key: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string[];
          result_info?: CursorsInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/tags": {
    /** Get the tags of a zone */
    get: {
      parameters: {
        query: ZoneResourceTagsShowQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the tags of a zone */
    put: {
      parameters: {
        query?: never;
        header?: ZoneResourceTagsUpdateHeaders;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ZoneTagUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ZoneTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the tags of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: ZoneResourceTagsDeleteHeaders;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

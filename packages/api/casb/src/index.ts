// Written by `pnpm generate` from openapi/casb.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AnalyticsQuerySummary, AnalyticsQuerySummaryInput, AnalyticsQueryTimeseries, AnalyticsQueryTimeseriesInput,
  AnalyticsQueryTopN, AnalyticsQueryTopNInput, Application, AuthMethod, CasbApplication,
  CasbDataSecurityPostureContentIndexQuery, CasbDataSecurityPostureExportsIndexQuery,
  CasbDataSecurityPostureFindingTypesIndexQuery,
  CasbDataSecurityPostureFindingTypesRemediationTypesIndexQuery, CasbDataSecurityPostureFindingsIndexQuery,
  CasbDataSecurityPostureFindingsInstancesIndexQuery, CasbDataSecurityPosturePoliciesIndexQuery,
  CasbDataSecurityPostureRemediationsJobsIndexQuery, CasbIntegration, CasbIntegrationUpdate,
  CasbOneApplicationsAuthMethodsIndexQuery, CasbOneApplicationsIndexQuery, CasbOneIntegrationsIndexQuery,
  Content, ContentExport, ContentExportInput, ContentFindingTopN, ContentFindingTopNInput, CursorsInfo,
  DataSecurityFindingInput, DeletedPosturePolicy, DeletedPostureWebhook, Export, Finding, FindingExport,
  FindingExportInput, FindingInstance, FindingSummary, FindingTimeseries, FindingTuneSeverityInput,
  FindingType, InstanceExport, InstanceExportInput, InstanceInput, Integration, Job, JobExport,
  JobExportInput, NewCasbIntegration, NewPosturePolicy, NewPostureRemediationJob, NewPostureWebhookJob,
  NewWebhook, PageInfo, PostureFindingInput, PosturePolicy, PosturePolicyUpdate, PostureWebhook,
  PostureWebhookUpdate, RemediationJob, RemediationType, WebhookEvaluate, WebhookEvaluateInput, WebhookJob,
  paths,
} from "./types.js";
export type * from "./types.js";

const casbTable = {
  only: [],
  resources: {
    analytics: {
      endpoint: "{account_id}/analytics",
      only: [],
      resources: {
        query: {
          endpoint: "query",
          id: "dataset",
          only: [],
          actions: {
            summary: { method: "post", path: "{id}/summary", body: "required" },
            timeseries: { method: "post", path: "{id}/timeseries", body: "required" },
            topN: { method: "post", path: "{id}/top-n", body: "required" },
          },
          resources: {
            dataSecurity: {
              endpoint: "data-security",
              only: [],
              resources: {
                contentFindings: {
                  endpoint: "content-findings",
                  only: [],
                  actions: { topN: { method: "post", path: "top-n", body: "required" } },
                },
                findings: {
                  endpoint: "findings",
                  only: [],
                  actions: {
                    summary: { method: "post", path: "summary", body: "required" },
                    timeseries: { method: "post", path: "timeseries", body: "required" },
                  },
                },
              },
            },
          },
        },
      },
    },
    dataSecurity: {
      endpoint: "{account_id}/data-security",
      only: [],
      resources: {
        posture: {
          endpoint: "posture",
          only: [],
          resources: {
            content: {
              endpoint: "content",
              only: ["index"],
              actions: {
                index: { paging: { by: "page" } },
                export: { method: "post", path: "export", body: "required", secrets: ["download_url"] },
              },
            },
            exports: {
              endpoint: "exports",
              only: ["index", "show"],
              actions: {
                index: { paging: { by: "page" }, secrets: ["download_url"] },
                show: { secrets: ["download_url"] },
              },
            },
            findingTypes: {
              endpoint: "finding_types",
              id: "finding_type_id",
              only: ["index", "show"],
              actions: { index: { paging: { by: "page" } } },
              resources: {
                remediationTypes: {
                  endpoint: "{finding_type_id}/remediation_types",
                  only: ["index"],
                  actions: { index: { paging: { by: "page" } } },
                },
              },
            },
            findings: {
              endpoint: "findings",
              id: "finding_id",
              only: ["index", "show"],
              actions: {
                index: { paging: { by: "page" } },
                export: { method: "post", path: "export", body: "optional", secrets: ["download_url"] },
                ignore: { method: "post", path: "ignore", body: "required" },
                resetFindingSeverity: { method: "post", path: "{id}/reset_finding_severity" },
                tuneFindingSeverity: { method: "post", path: "{id}/tune_finding_severity", body: "required" },
                unignore: { method: "post", path: "unignore", body: "required" },
              },
              resources: {
                instances: {
                  endpoint: "{finding_id}/instances",
                  id: "instance_id",
                  only: ["index", "show"],
                  actions: {
                    index: { paging: { by: "page" } },
                    archive: { method: "post", path: "archive", body: "required" },
                    export: { method: "post", path: "export", body: "optional", secrets: ["download_url"] },
                    unarchive: { method: "post", path: "unarchive", body: "required" },
                  },
                },
              },
            },
            policies: {
              endpoint: "policies",
              id: "policy_id",
              except: ["edit"],
              actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
            },
            remediations: {
              endpoint: "remediations",
              only: [],
              resources: {
                jobs: {
                  endpoint: "jobs",
                  only: ["index", "create"],
                  actions: {
                    index: { paging: { by: "page" } },
                    export: { method: "post", path: "export", body: "optional", secrets: ["download_url"] },
                  },
                },
              },
            },
            webhooks: {
              endpoint: "webhooks",
              id: "webhook_id",
              except: ["edit"],
              actions: {
                create: { secrets: ["signing_secret"] },
                update: { secrets: ["signing_secret"] },
                delete: { answer: "body" },
                evaluate: { method: "post", path: "{id}/evaluate" },
                evaluateAll: {
                  method: "post",
                  path: "evaluate",
                  body: "required",
                  secrets: ["signing_secret"],
                },
                jobs: { method: "post", path: "jobs", body: "required" },
              },
            },
          },
        },
      },
    },
    one: {
      endpoint: "{account_id}/one",
      only: [],
      resources: {
        applications: {
          endpoint: "applications",
          id: "application_id",
          only: ["index", "show"],
          actions: { index: { paging: { by: "page" } } },
          resources: {
            authMethods: {
              endpoint: "{application_id}/auth-methods",
              only: ["index"],
              actions: { index: { paging: { by: "page" } } },
            },
          },
        },
        integrations: {
          endpoint: "integrations",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            delete: { answer: "any" },
            pause: { method: "post", path: "{id}/pause" },
            resume: { method: "post", path: "{id}/resume" },
          },
        },
      },
    },
  },
} as const;

/** Findings in your SaaS applications (CASB), their remediation, and the integrations. */
export const casb: Casb = resource<paths>()("/accounts", casbTable);

/** `casb`: `/accounts` */
export interface Casb<Bound extends string = never> {
  /** `/accounts/{account_id}/analytics` */
  readonly analytics: CasbAnalytics<Bound>;

  /** `/accounts/{account_id}/data-security` */
  readonly dataSecurity: CasbDataSecurity<Bound>;

  /** `/accounts/{account_id}/one` */
  readonly one: CasbOne<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined; readonly finding_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Casb<Bound | BoundBy<Params>>;
}

/** `casb.analytics`: `/accounts/{account_id}/analytics` */
export interface CasbAnalytics<Bound extends string = never> {
  /** `/accounts/{account_id}/analytics/query` */
  readonly query: CasbAnalyticsQuery<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbAnalytics<Bound | BoundBy<Params>>;
}

type CasbAnalyticsQueryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.analytics.query`: `/accounts/{account_id}/analytics/query` */
export interface CasbAnalyticsQuery<Bound extends string = never> {
  /**
   * Query the summary of an analytics query.
   *
   * `POST /accounts/{account_id}/analytics/query/{dataset}/summary`
   * @example
   * const { data, error } = await casb.analytics.query.summary(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/analytics_query/methods/summary/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    id: string, body: AnalyticsQuerySummaryInput, ...options: CasbAnalyticsQueryOptions<Bound, As>
  ): Promise<Result<DataAs<AnalyticsQuerySummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AnalyticsQuerySummaryInput, ...options: CasbAnalyticsQueryOptions<Bound, As>
  ): Promise<DataAs<AnalyticsQuerySummary, As>>;

  /**
   * Query the timeseries of an analytics query.
   *
   * `POST /accounts/{account_id}/analytics/query/{dataset}/timeseries`
   * @example
   * const { data, error } = await casb.analytics.query.timeseries(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/analytics_query/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    id: string, body: AnalyticsQueryTimeseriesInput, ...options: CasbAnalyticsQueryOptions<Bound, As>
  ): Promise<Result<DataAs<AnalyticsQueryTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AnalyticsQueryTimeseriesInput, ...options: CasbAnalyticsQueryOptions<Bound, As>
  ): Promise<DataAs<AnalyticsQueryTimeseries, As>>;

  /**
   * Query the top values of an analytics query.
   *
   * `POST /accounts/{account_id}/analytics/query/{dataset}/top-n`
   * @example
   * const { data, error } = await casb.analytics.query.topN(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/analytics_query/methods/top_n/
   */
  topN<As extends WaysToRead<"json"> = "json">(
    id: string, body: AnalyticsQueryTopNInput, ...options: CasbAnalyticsQueryOptions<Bound, As>
  ): Promise<Result<DataAs<AnalyticsQueryTopN[], As>>>;
  /** {@link topN}, but returns the data alone and throws a `RestflareError` if the call fails. */
  topNOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AnalyticsQueryTopNInput, ...options: CasbAnalyticsQueryOptions<Bound, As>
  ): Promise<DataAs<AnalyticsQueryTopN[], As>>;

  /** `/accounts/{account_id}/analytics/query/data-security` */
  readonly dataSecurity: CasbAnalyticsQueryDataSecurity<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "summary" | "timeseries" | "topN">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbAnalyticsQuery<Bound | BoundBy<Params>>;
}

/** `casb.analytics.query.dataSecurity`: `/accounts/{account_id}/analytics/query/data-security` */
export interface CasbAnalyticsQueryDataSecurity<Bound extends string = never> {
  /** `/accounts/{account_id}/analytics/query/data-security/content-findings` */
  readonly contentFindings: CasbAnalyticsQueryDataSecurityContentFindings<Bound>;

  /** `/accounts/{account_id}/analytics/query/data-security/findings` */
  readonly findings: CasbAnalyticsQueryDataSecurityFindings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbAnalyticsQueryDataSecurity<Bound | BoundBy<Params>>;
}

type CasbAnalyticsQueryDataSecurityContentFindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `casb.analytics.query.dataSecurity.contentFindings`:
 * `/accounts/{account_id}/analytics/query/data-security/content-findings`
 */
export interface CasbAnalyticsQueryDataSecurityContentFindings<Bound extends string = never> {
  /**
   * Query the top values of the content findings of an account.
   *
   * `POST /accounts/{account_id}/analytics/query/data-security/content-findings/top-n`
   * @example
   * const { data, error } = await casb.analytics.query.dataSecurity.contentFindings.topN(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/content_findings/methods/top_n/
   */
  topN<As extends WaysToRead<"json"> = "json">(
    body: ContentFindingTopNInput, ...options: CasbAnalyticsQueryDataSecurityContentFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<ContentFindingTopN[], As>>>;
  /** {@link topN}, but returns the data alone and throws a `RestflareError` if the call fails. */
  topNOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentFindingTopNInput, ...options: CasbAnalyticsQueryDataSecurityContentFindingsOptions<Bound, As>
  ): Promise<DataAs<ContentFindingTopN[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "topN">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbAnalyticsQueryDataSecurityContentFindings<Bound | BoundBy<Params>>;
}

type CasbAnalyticsQueryDataSecurityFindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `casb.analytics.query.dataSecurity.findings`:
 * `/accounts/{account_id}/analytics/query/data-security/findings`
 */
export interface CasbAnalyticsQueryDataSecurityFindings<Bound extends string = never> {
  /**
   * Query the summary of the findings of an account.
   *
   * `POST /accounts/{account_id}/analytics/query/data-security/findings/summary`
   * @example
   * const { data, error } = await casb.analytics.query.dataSecurity.findings.summary(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/findings/methods/summary/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    body: DataSecurityFindingInput, ...options: CasbAnalyticsQueryDataSecurityFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<FindingSummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DataSecurityFindingInput, ...options: CasbAnalyticsQueryDataSecurityFindingsOptions<Bound, As>
  ): Promise<DataAs<FindingSummary, As>>;

  /**
   * Query the timeseries of the findings of an account.
   *
   * `POST /accounts/{account_id}/analytics/query/data-security/findings/timeseries`
   * @example
   * const { data, error } = await casb.analytics.query.dataSecurity.findings.timeseries(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/findings/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    body: DataSecurityFindingInput, ...options: CasbAnalyticsQueryDataSecurityFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<FindingTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DataSecurityFindingInput, ...options: CasbAnalyticsQueryDataSecurityFindingsOptions<Bound, As>
  ): Promise<DataAs<FindingTimeseries, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "summary" | "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbAnalyticsQueryDataSecurityFindings<Bound | BoundBy<Params>>;
}

/** `casb.dataSecurity`: `/accounts/{account_id}/data-security` */
export interface CasbDataSecurity<Bound extends string = never> {
  /** `/accounts/{account_id}/data-security/posture` */
  readonly posture: CasbDataSecurityPosture<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined; readonly finding_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurity<Bound | BoundBy<Params>>;
}

/** `casb.dataSecurity.posture`: `/accounts/{account_id}/data-security/posture` */
export interface CasbDataSecurityPosture<Bound extends string = never> {
  /** `/accounts/{account_id}/data-security/posture/content` */
  readonly content: CasbDataSecurityPostureContent<Bound>;

  /** `/accounts/{account_id}/data-security/posture/exports` */
  readonly exports: CasbDataSecurityPostureExports<Bound>;

  /** `/accounts/{account_id}/data-security/posture/finding_types` */
  readonly findingTypes: CasbDataSecurityPostureFindingTypes<Bound>;

  /** `/accounts/{account_id}/data-security/posture/findings` */
  readonly findings: CasbDataSecurityPostureFindings<Bound>;

  /** `/accounts/{account_id}/data-security/posture/policies` */
  readonly policies: CasbDataSecurityPosturePolicies<Bound>;

  /** `/accounts/{account_id}/data-security/posture/remediations` */
  readonly remediations: CasbDataSecurityPostureRemediations<Bound>;

  /** `/accounts/{account_id}/data-security/posture/webhooks` */
  readonly webhooks: CasbDataSecurityPostureWebhooks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined; readonly finding_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPosture<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureContentIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbDataSecurityPostureContentIndexQuery }, Bound, As
>;
type CasbDataSecurityPostureContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.dataSecurity.posture.content`: `/accounts/{account_id}/data-security/posture/content` */
export interface CasbDataSecurityPostureContent<Bound extends string = never> {
  /**
   * Get the content of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/content`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.content.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureContentIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Content[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureContentIndexOptions<Bound, As>
  ): Promise<DataAs<Content[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPostureContentIndexOptions<Bound>): AsyncIterable<Content>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureContentIndexOptions<Bound>
  ): AsyncIterable<Page<Content, PageInfo>>;

  /**
   * Export the content of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/content/export`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.content.export(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    body: ContentExportInput, ...options: CasbDataSecurityPostureContentOptions<Bound, As>
  ): Promise<Result<DataAs<ContentExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentExportInput, ...options: CasbDataSecurityPostureContentOptions<Bound, As>
  ): Promise<DataAs<ContentExport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "export">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureContent<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureExportsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbDataSecurityPostureExportsIndexQuery }, Bound, As
>;
type CasbDataSecurityPostureExportsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.dataSecurity.posture.exports`: `/accounts/{account_id}/data-security/posture/exports` */
export interface CasbDataSecurityPostureExports<Bound extends string = never> {
  /**
   * List the exports of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/exports`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.exports.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureExportsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Export[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureExportsIndexOptions<Bound, As>
  ): Promise<DataAs<Export[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPostureExportsIndexOptions<Bound>): AsyncIterable<Export>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureExportsIndexOptions<Bound>
  ): AsyncIterable<Page<Export, PageInfo>>;

  /**
   * Get an export of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/exports/{id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.exports.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureExportsOptions<Bound, As>
  ): Promise<Result<DataAs<Export, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureExportsOptions<Bound, As>
  ): Promise<DataAs<Export, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureExports<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureFindingTypesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbDataSecurityPostureFindingTypesIndexQuery }, Bound, As
>;
type CasbDataSecurityPostureFindingTypesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.dataSecurity.posture.findingTypes`: `/accounts/{account_id}/data-security/posture/finding_types` */
export interface CasbDataSecurityPostureFindingTypes<Bound extends string = never> {
  /**
   * List the finding types of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/finding_types`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findingTypes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingTypesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FindingType[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingTypesIndexOptions<Bound, As>
  ): Promise<DataAs<FindingType[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPostureFindingTypesIndexOptions<Bound>): AsyncIterable<FindingType>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureFindingTypesIndexOptions<Bound>
  ): AsyncIterable<Page<FindingType, PageInfo>>;

  /**
   * Get a finding type of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findingTypes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingTypesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingType, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingTypesOptions<Bound, As>
  ): Promise<DataAs<FindingType, As>>;

  /** `/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types` */
  readonly remediationTypes: CasbDataSecurityPostureFindingTypesRemediationTypes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureFindingTypes<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureFindingTypesRemediationTypesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_type_id: string }; query?: CasbDataSecurityPostureFindingTypesRemediationTypesIndexQuery }, Bound, As
>;

/**
 * `casb.dataSecurity.posture.findingTypes.remediationTypes`:
 * `/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types`
 */
export interface CasbDataSecurityPostureFindingTypesRemediationTypes<Bound extends string = never> {
  /**
   * List the remediation types of a finding type.
   *
   * `GET /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findingTypes.remediationTypes.index({ client, params: { account_id, finding_type_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/subresources/remediation_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingTypesRemediationTypesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RemediationType[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingTypesRemediationTypesIndexOptions<Bound, As>
  ): Promise<DataAs<RemediationType[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: CasbDataSecurityPostureFindingTypesRemediationTypesIndexOptions<Bound>
  ): AsyncIterable<RemediationType>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureFindingTypesRemediationTypesIndexOptions<Bound>
  ): AsyncIterable<Page<RemediationType, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; finding_type_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureFindingTypesRemediationTypes<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureFindingsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbDataSecurityPostureFindingsIndexQuery }, Bound, As
>;
type CasbDataSecurityPostureFindingsExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: FindingExportInput }, Bound, As
>;
type CasbDataSecurityPostureFindingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.dataSecurity.posture.findings`: `/accounts/{account_id}/data-security/posture/findings` */
export interface CasbDataSecurityPostureFindings<Bound extends string = never> {
  /**
   * List the findings of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Finding[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsIndexOptions<Bound, As>
  ): Promise<DataAs<Finding[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPostureFindingsIndexOptions<Bound>): AsyncIterable<Finding>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureFindingsIndexOptions<Bound>
  ): AsyncIterable<Page<Finding, PageInfo>>;

  /**
   * Get a finding of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings/{finding_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Export the findings of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/export`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.export({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsExportOptions<Bound, As>
  ): Promise<Result<DataAs<FindingExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsExportOptions<Bound, As>
  ): Promise<DataAs<FindingExport, As>>;

  /**
   * Ignore the findings of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/ignore`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.ignore({ checks: ["example-check"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/ignore/
   */
  ignore<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /** {@link ignore}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ignoreOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Reset the finding severity of a finding.
   *
   * Gives the finding its usual severity again; the one that somebody set is forgotten.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/reset_finding_severity`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.resetFindingSeverity(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/reset_severity/
   */
  resetFindingSeverity<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /**
   * {@link resetFindingSeverity}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  resetFindingSeverityOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Create a tune finding severity for a finding.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/tune_finding_severity`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.tuneFindingSeverity(id, { new_severity: 1 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/tune_severity/
   */
  tuneFindingSeverity<As extends WaysToRead<"json"> = "json">(
    id: string, body: FindingTuneSeverityInput, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /**
   * {@link tuneFindingSeverity}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  tuneFindingSeverityOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FindingTuneSeverityInput, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Unignore the findings of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/unignore`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.unignore({ checks: ["example-check"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/unignore/
   */
  unignore<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /** {@link unignore}, but returns the data alone and throws a `RestflareError` if the call fails. */
  unignoreOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbDataSecurityPostureFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /** `/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances` */
  readonly instances: CasbDataSecurityPostureFindingsInstances<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "resetFindingSeverity" | "tuneFindingSeverity">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "export" | "ignore" | "unignore">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureFindings<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureFindingsInstancesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_id: string }; query?: CasbDataSecurityPostureFindingsInstancesIndexQuery }, Bound, As
>;
type CasbDataSecurityPostureFindingsInstancesExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_id: string }; body?: InstanceExportInput }, Bound, As
>;
type CasbDataSecurityPostureFindingsInstancesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_id: string } }, Bound, As
>;

/**
 * `casb.dataSecurity.posture.findings.instances`:
 * `/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances`
 */
export interface CasbDataSecurityPostureFindingsInstances<Bound extends string = never> {
  /**
   * List the instances of a finding.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.instances.index({ client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<FindingInstance[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: CasbDataSecurityPostureFindingsInstancesIndexOptions<Bound>
  ): AsyncIterable<FindingInstance>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureFindingsInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<FindingInstance, PageInfo>>;

  /**
   * Get an instance of a finding.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/{instance_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.instances.show(id, { client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureFindingsInstancesOptions<Bound, As>
  ): Promise<DataAs<FindingInstance, As>>;

  /**
   * Archive the instances of a finding.
   *
   * Archives instances of the finding, which are no longer counted as open; `unarchive` brings them back.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/archive`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.instances.archive({ check_instances: ["example-check-instance"] }, { client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/archive/
   */
  archive<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbDataSecurityPostureFindingsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance, As>>>;
  /** {@link archive}, but returns the data alone and throws a `RestflareError` if the call fails. */
  archiveOrThrow<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbDataSecurityPostureFindingsInstancesOptions<Bound, As>
  ): Promise<DataAs<FindingInstance, As>>;

  /**
   * Export the instances of a finding.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/export`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.instances.export({ client, params: { account_id, finding_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsInstancesExportOptions<Bound, As>
  ): Promise<Result<DataAs<InstanceExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureFindingsInstancesExportOptions<Bound, As>
  ): Promise<DataAs<InstanceExport, As>>;

  /**
   * Unarchive the instances of a finding.
   *
   * Brings archived instances of the finding back, which are counted as open again.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/unarchive`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.findings.instances.unarchive({ check_instances: ["example-check-instance"] }, { client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/unarchive/
   */
  unarchive<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbDataSecurityPostureFindingsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance, As>>>;
  /** {@link unarchive}, but returns the data alone and throws a `RestflareError` if the call fails. */
  unarchiveOrThrow<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbDataSecurityPostureFindingsInstancesOptions<Bound, As>
  ): Promise<DataAs<FindingInstance, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; finding_id: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; finding_id: string }, Bound, "index" | "archive" | "export" | "unarchive">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureFindingsInstances<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPosturePoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbDataSecurityPosturePoliciesIndexQuery }, Bound, As
>;
type CasbDataSecurityPosturePoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.dataSecurity.posture.policies`: `/accounts/{account_id}/data-security/posture/policies` */
export interface CasbDataSecurityPosturePolicies<Bound extends string = never> {
  /**
   * List the policies of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/policies`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.policies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPosturePoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPosturePoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPosturePoliciesIndexOptions<Bound>): AsyncIterable<PosturePolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPosturePoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<PosturePolicy, CursorsInfo>>;

  /**
   * Create a policy for an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/policies`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.policies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPosturePolicy, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPosturePolicy, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy, As>>;

  /**
   * Get a policy of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/policies/{policy_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.policies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy, As>>;

  /**
   * Update a policy of an account.
   *
   * `PUT /accounts/{account_id}/data-security/posture/policies/{policy_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.policies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PosturePolicyUpdate, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PosturePolicyUpdate, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy, As>>;

  /**
   * Delete a policy of an account.
   *
   * Deletes the policy; what it did by itself with findings is not done any more.
   *
   * `DELETE /accounts/{account_id}/data-security/posture/policies/{policy_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.policies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPosturePolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPosturePoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedPosturePolicy, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPosturePolicies<Bound | BoundBy<Params>>;
}

/** `casb.dataSecurity.posture.remediations`: `/accounts/{account_id}/data-security/posture/remediations` */
export interface CasbDataSecurityPostureRemediations<Bound extends string = never> {
  /** `/accounts/{account_id}/data-security/posture/remediations/jobs` */
  readonly jobs: CasbDataSecurityPostureRemediationsJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureRemediations<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureRemediationsJobsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbDataSecurityPostureRemediationsJobsIndexQuery }, Bound, As
>;
type CasbDataSecurityPostureRemediationsJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type CasbDataSecurityPostureRemediationsJobsExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: JobExportInput }, Bound, As
>;

/**
 * `casb.dataSecurity.posture.remediations.jobs`:
 * `/accounts/{account_id}/data-security/posture/remediations/jobs`
 */
export interface CasbDataSecurityPostureRemediationsJobs<Bound extends string = never> {
  /**
   * List the jobs of the remediations of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/remediations/jobs`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.remediations.jobs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureRemediationsJobsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Job[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureRemediationsJobsIndexOptions<Bound, As>
  ): Promise<DataAs<Job[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPostureRemediationsJobsIndexOptions<Bound>): AsyncIterable<Job>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbDataSecurityPostureRemediationsJobsIndexOptions<Bound>
  ): AsyncIterable<Page<Job, PageInfo>>;

  /**
   * Create a job for the remediations of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/remediations/jobs`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.remediations.jobs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPostureRemediationJob, ...options: CasbDataSecurityPostureRemediationsJobsOptions<Bound, As>
  ): Promise<Result<DataAs<RemediationJob, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPostureRemediationJob, ...options: CasbDataSecurityPostureRemediationsJobsOptions<Bound, As>
  ): Promise<DataAs<RemediationJob, As>>;

  /**
   * Export the jobs of the remediations of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/remediations/jobs/export`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.remediations.jobs.export({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureRemediationsJobsExportOptions<Bound, As>
  ): Promise<Result<DataAs<JobExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureRemediationsJobsExportOptions<Bound, As>
  ): Promise<DataAs<JobExport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "export">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureRemediationsJobs<Bound | BoundBy<Params>>;
}

type CasbDataSecurityPostureWebhooksOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.dataSecurity.posture.webhooks`: `/accounts/{account_id}/data-security/posture/webhooks` */
export interface CasbDataSecurityPostureWebhooks<Bound extends string = never> {
  /**
   * List the webhooks of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/webhooks`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbDataSecurityPostureWebhooksOptions<Bound>): AsyncIterable<PostureWebhook>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbDataSecurityPostureWebhooksOptions<Bound>): AsyncIterable<Page<PostureWebhook>>;

  /**
   * Create a webhook for an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWebhook, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWebhook, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook, As>>;

  /**
   * Get a webhook of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook, As>>;

  /**
   * Update a webhook of an account.
   *
   * `PUT /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PostureWebhookUpdate, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PostureWebhookUpdate, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook, As>>;

  /**
   * Delete a webhook of an account.
   *
   * Deletes the webhook; policies that call it call nothing.
   *
   * `DELETE /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPostureWebhook, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<DeletedPostureWebhook, As>>;

  /**
   * Evaluate a webhook of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}/evaluate`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.evaluate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate_existing/
   */
  evaluate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookEvaluate, As>>>;
  /** {@link evaluate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  evaluateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookEvaluate, As>>;

  /**
   * Evaluate the webhooks of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks/evaluate`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.evaluateAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate/
   */
  evaluateAll<As extends WaysToRead<"json"> = "json">(
    body: WebhookEvaluateInput, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookEvaluate, As>>>;
  /** {@link evaluateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  evaluateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WebhookEvaluateInput, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookEvaluate, As>>;

  /**
   * Create the jobs for the webhooks of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks/jobs`
   * @example
   * const { data, error } = await casb.dataSecurity.posture.webhooks.jobs(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/subresources/jobs/methods/create/
   */
  jobs<As extends WaysToRead<"json"> = "json">(
    body: NewPostureWebhookJob, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookJob, As>>>;
  /** {@link jobs}, but returns the data alone and throws a `RestflareError` if the call fails. */
  jobsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPostureWebhookJob, ...options: CasbDataSecurityPostureWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookJob, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "evaluate">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "evaluateAll" | "jobs">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbDataSecurityPostureWebhooks<Bound | BoundBy<Params>>;
}

/** `casb.one`: `/accounts/{account_id}/one` */
export interface CasbOne<Bound extends string = never> {
  /** `/accounts/{account_id}/one/applications` */
  readonly applications: CasbOneApplications<Bound>;

  /** `/accounts/{account_id}/one/integrations` */
  readonly integrations: CasbOneIntegrations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbOne<Bound | BoundBy<Params>>;
}

type CasbOneApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbOneApplicationsIndexQuery }, Bound, As
>;
type CasbOneApplicationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.one.applications`: `/accounts/{account_id}/one/applications` */
export interface CasbOneApplications<Bound extends string = never> {
  /**
   * List the applications of an account.
   *
   * `GET /accounts/{account_id}/one/applications`
   * @example
   * const { data, error } = await casb.one.applications.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbOneApplicationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CasbApplication[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbOneApplicationsIndexOptions<Bound, As>
  ): Promise<DataAs<CasbApplication[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbOneApplicationsIndexOptions<Bound>): AsyncIterable<CasbApplication>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbOneApplicationsIndexOptions<Bound>): AsyncIterable<Page<CasbApplication>>;

  /**
   * Get an application of an account.
   *
   * `GET /accounts/{account_id}/one/applications/{application_id}`
   * @example
   * const { data, error } = await casb.one.applications.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK",
    ...options: CasbOneApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<Application, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK",
    ...options: CasbOneApplicationsOptions<Bound, As>
  ): Promise<DataAs<Application, As>>;

  /** `/accounts/{account_id}/one/applications/{application_id}/auth-methods` */
  readonly authMethods: CasbOneApplicationsAuthMethods<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbOneApplications<Bound | BoundBy<Params>>;
}

type CasbOneApplicationsAuthMethodsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" }; query?: CasbOneApplicationsAuthMethodsIndexQuery }, Bound, As
>;

/**
 * `casb.one.applications.authMethods`:
 * `/accounts/{account_id}/one/applications/{application_id}/auth-methods`
 */
export interface CasbOneApplicationsAuthMethods<Bound extends string = never> {
  /**
   * List the auth methods of an application.
   *
   * `GET /accounts/{account_id}/one/applications/{application_id}/auth-methods`
   * @example
   * const { data, error } = await casb.one.applications.authMethods.index({ client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/subresources/auth_methods/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbOneApplicationsAuthMethodsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuthMethod[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbOneApplicationsAuthMethodsIndexOptions<Bound, As>
  ): Promise<DataAs<AuthMethod[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbOneApplicationsAuthMethodsIndexOptions<Bound>): AsyncIterable<AuthMethod>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbOneApplicationsAuthMethodsIndexOptions<Bound>): AsyncIterable<Page<AuthMethod>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; application_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbOneApplicationsAuthMethods<Bound | BoundBy<Params>>;
}

type CasbOneIntegrationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbOneIntegrationsIndexQuery }, Bound, As
>;
type CasbOneIntegrationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `casb.one.integrations`: `/accounts/{account_id}/one/integrations` */
export interface CasbOneIntegrations<Bound extends string = never> {
  /**
   * List the integrations of an account.
   *
   * `GET /accounts/{account_id}/one/integrations`
   * @example
   * const { data, error } = await casb.one.integrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbOneIntegrationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Integration[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbOneIntegrationsIndexOptions<Bound, As>
  ): Promise<DataAs<Integration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbOneIntegrationsIndexOptions<Bound>): AsyncIterable<Integration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbOneIntegrationsIndexOptions<Bound>): AsyncIterable<Page<Integration>>;

  /**
   * Create an integration for an account.
   *
   * `POST /accounts/{account_id}/one/integrations`
   * @example
   * const { data, error } = await casb.one.integrations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCasbIntegration, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCasbIntegration, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Get an integration of an account.
   *
   * `GET /accounts/{account_id}/one/integrations/{id}`
   * @example
   * const { data, error } = await casb.one.integrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Update an integration of an account.
   *
   * `PATCH /accounts/{account_id}/one/integrations/{id}`
   * @example
   * const { data, error } = await casb.one.integrations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CasbIntegrationUpdate, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CasbIntegrationUpdate, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Delete an integration of an account.
   *
   * Deletes the integration with its findings; the application is not scanned any more, and access to it has
   * to be granted anew. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/one/integrations/{id}`
   * @example
   * const { data, error } = await casb.one.integrations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Pause an integration of an account.
   *
   * `POST /accounts/{account_id}/one/integrations/{id}/pause`
   * @example
   * const { data, error } = await casb.one.integrations.pause(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/pause/
   */
  pause<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link pause}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pauseOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Resume an integration of an account.
   *
   * `POST /accounts/{account_id}/one/integrations/{id}/resume`
   * @example
   * const { data, error } = await casb.one.integrations.resume(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/resume/
   */
  resume<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link resume}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resumeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbOneIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "pause" | "resume">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbOneIntegrations<Bound | BoundBy<Params>>;
}

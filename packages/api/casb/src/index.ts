// Written by `pnpm generate` from openapi/casb.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AnalyticsQuerySummary, AnalyticsQuerySummaryInput, AnalyticsQueryTimeseries, AnalyticsQueryTimeseriesInput,
  AnalyticsQueryTopN, AnalyticsQueryTopNInput, Application, AuthMethod, CasbApplication,
  CasbApplicationsAuthMethodsIndexQuery, CasbApplicationsIndexQuery, CasbContentIndexQuery,
  CasbExportsIndexQuery, CasbFindingTypesIndexQuery, CasbFindingTypesRemediationTypesIndexQuery,
  CasbFindingsIndexQuery, CasbFindingsInstancesIndexQuery, CasbIntegration, CasbIntegrationUpdate,
  CasbIntegrationsIndexQuery, CasbPoliciesIndexQuery, CasbRemediationsJobsIndexQuery, Content, ContentExport,
  ContentExportInput, ContentFindingTopN, ContentFindingTopNInput, CursorsInfo, DataSecurityFindingInput,
  DeletedPosturePolicy, DeletedPostureWebhook, Export, Finding, FindingExport, FindingExportInput,
  FindingInstance, FindingSummary, FindingTimeseries, FindingTuneSeverityInput, FindingType, InstanceExport,
  InstanceExportInput, InstanceInput, Integration, Job, JobExport, JobExportInput, NewCasbIntegration,
  NewPosturePolicy, NewPostureRemediationJob, NewPostureWebhookJob, NewWebhook, PageInfo, PostureFindingInput,
  PosturePolicy, PosturePolicyUpdate, PostureWebhook, PostureWebhookUpdate, RemediationJob, RemediationType,
  WebhookEvaluate, WebhookEvaluateInput, WebhookJob, paths,
} from "./types.js";
export type * from "./types.js";

const casbTable = {
  only: [],
  resources: {
    analytics: {
      endpoint: "analytics",
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
    applications: {
      endpoint: "one/applications",
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
    content: {
      endpoint: "data-security/posture/content",
      only: ["index"],
      actions: {
        index: { paging: { by: "page" } },
        export: { method: "post", path: "export", body: "required", secrets: ["download_url"] },
      },
    },
    exports: {
      endpoint: "data-security/posture/exports",
      only: ["index", "show"],
      actions: {
        index: { paging: { by: "page" }, secrets: ["download_url"] },
        show: { secrets: ["download_url"] },
      },
    },
    findingTypes: {
      endpoint: "data-security/posture/finding_types",
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
      endpoint: "data-security/posture/findings",
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
    integrations: {
      endpoint: "one/integrations",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        delete: { answer: "any" },
        pause: { method: "post", path: "{id}/pause" },
        resume: { method: "post", path: "{id}/resume" },
      },
    },
    policies: {
      endpoint: "data-security/posture/policies",
      id: "policy_id",
      except: ["edit"],
      actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
    },
    remediations: {
      endpoint: "data-security/posture/remediations",
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
      endpoint: "data-security/posture/webhooks",
      id: "webhook_id",
      except: ["edit"],
      actions: {
        create: { secrets: ["signing_secret"] },
        update: { secrets: ["signing_secret"] },
        delete: { answer: "body" },
        evaluate: { method: "post", path: "{id}/evaluate" },
        evaluateAll: { method: "post", path: "evaluate", body: "required", secrets: ["signing_secret"] },
      },
      resources: { jobs: { endpoint: "jobs", only: ["create"] } },
    },
  },
} as const;

/** Findings in your SaaS applications (CASB), their remediation, and the integrations. */
export const casb: Casb = resource<paths>()("/accounts/{account_id}", casbTable);

/** `casb`: `/accounts/{account_id}` */
export interface Casb<Bound extends string = never> {
  /** `/accounts/{account_id}/analytics` */
  readonly analytics: CasbAnalytics<Bound>;

  /** `/accounts/{account_id}/one/applications` */
  readonly applications: CasbApplications<Bound>;

  /** `/accounts/{account_id}/data-security/posture/content` */
  readonly content: CasbContent<Bound>;

  /** `/accounts/{account_id}/data-security/posture/exports` */
  readonly exports: CasbExports<Bound>;

  /** `/accounts/{account_id}/data-security/posture/finding_types` */
  readonly findingTypes: CasbFindingTypes<Bound>;

  /** `/accounts/{account_id}/data-security/posture/findings` */
  readonly findings: CasbFindings<Bound>;

  /** `/accounts/{account_id}/one/integrations` */
  readonly integrations: CasbIntegrations<Bound>;

  /** `/accounts/{account_id}/data-security/posture/policies` */
  readonly policies: CasbPolicies<Bound>;

  /** `/accounts/{account_id}/data-security/posture/remediations` */
  readonly remediations: CasbRemediations<Bound>;

  /** `/accounts/{account_id}/data-security/posture/webhooks` */
  readonly webhooks: CasbWebhooks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined; readonly finding_id?: string | number | undefined } = {}>(
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
   * Query the top values of the CASB content findings of an account.
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
   * Query the summary of the CASB findings of an account.
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
   * Query the timeseries of the CASB findings of an account.
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

type CasbApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbApplicationsIndexQuery }, Bound, As
>;
type CasbApplicationsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.applications`: `/accounts/{account_id}/one/applications` */
export interface CasbApplications<Bound extends string = never> {
  /**
   * List the CASB applications of an account.
   *
   * `GET /accounts/{account_id}/one/applications`
   * @example
   * const { data, error } = await casb.applications.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbApplicationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CasbApplication[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbApplicationsIndexOptions<Bound, As>
  ): Promise<DataAs<CasbApplication[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbApplicationsIndexOptions<Bound>): AsyncIterable<CasbApplication>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbApplicationsIndexOptions<Bound>): AsyncIterable<Page<CasbApplication>>;

  /**
   * Get a CASB application of an account.
   *
   * `GET /accounts/{account_id}/one/applications/{application_id}`
   * @example
   * const { data, error } = await casb.applications.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK",
    ...options: CasbApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<Application, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK",
    ...options: CasbApplicationsOptions<Bound, As>
  ): Promise<DataAs<Application, As>>;

  /** `/accounts/{account_id}/one/applications/{application_id}/auth-methods` */
  readonly authMethods: CasbApplicationsAuthMethods<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbApplications<Bound | BoundBy<Params>>;
}

type CasbApplicationsAuthMethodsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: "ANTHROPIC" | "AWS" | "BITBUCKET" | "BOX" | "CONFLUENCE" | "DROPBOX" | "GITHUB" | "GOOGLE_CLOUD_PLATFORM" | "GOOGLE_WORKSPACE" | "JIRA" | "MICROSOFT_INTERNAL" | "OPENAI" | "SALESFORCE" | "SERVICENOW" | "SLACK" }; query?: CasbApplicationsAuthMethodsIndexQuery }, Bound, As
>;

/**
 * `casb.applications.authMethods`: `/accounts/{account_id}/one/applications/{application_id}/auth-methods`
 */
export interface CasbApplicationsAuthMethods<Bound extends string = never> {
  /**
   * List the authentication methods of a CASB application.
   *
   * `GET /accounts/{account_id}/one/applications/{application_id}/auth-methods`
   * @example
   * const { data, error } = await casb.applications.authMethods.index({ client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/applications/subresources/auth_methods/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbApplicationsAuthMethodsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuthMethod[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbApplicationsAuthMethodsIndexOptions<Bound, As>
  ): Promise<DataAs<AuthMethod[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbApplicationsAuthMethodsIndexOptions<Bound>): AsyncIterable<AuthMethod>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbApplicationsAuthMethodsIndexOptions<Bound>): AsyncIterable<Page<AuthMethod>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; application_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbApplicationsAuthMethods<Bound | BoundBy<Params>>;
}

type CasbContentIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbContentIndexQuery }, Bound, As
>;
type CasbContentOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.content`: `/accounts/{account_id}/data-security/posture/content` */
export interface CasbContent<Bound extends string = never> {
  /**
   * Get the CASB content of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/content`
   * @example
   * const { data, error } = await casb.content.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbContentIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Content[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbContentIndexOptions<Bound, As>
  ): Promise<DataAs<Content[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbContentIndexOptions<Bound>): AsyncIterable<Content>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbContentIndexOptions<Bound>): AsyncIterable<Page<Content, PageInfo>>;

  /**
   * Export the CASB content of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/content/export`
   * @example
   * const { data, error } = await casb.content.export(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    body: ContentExportInput, ...options: CasbContentOptions<Bound, As>
  ): Promise<Result<DataAs<ContentExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentExportInput, ...options: CasbContentOptions<Bound, As>
  ): Promise<DataAs<ContentExport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "export">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbContent<Bound | BoundBy<Params>>;
}

type CasbExportsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbExportsIndexQuery }, Bound, As
>;
type CasbExportsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.exports`: `/accounts/{account_id}/data-security/posture/exports` */
export interface CasbExports<Bound extends string = never> {
  /**
   * List the CASB exports of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/exports`
   * @example
   * const { data, error } = await casb.exports.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbExportsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Export[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbExportsIndexOptions<Bound, As>
  ): Promise<DataAs<Export[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbExportsIndexOptions<Bound>): AsyncIterable<Export>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbExportsIndexOptions<Bound>): AsyncIterable<Page<Export, PageInfo>>;

  /**
   * Get a CASB export of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/exports/{id}`
   * @example
   * const { data, error } = await casb.exports.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbExportsOptions<Bound, As>
  ): Promise<Result<DataAs<Export, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbExportsOptions<Bound, As>
  ): Promise<DataAs<Export, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbExports<Bound | BoundBy<Params>>;
}

type CasbFindingTypesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbFindingTypesIndexQuery }, Bound, As
>;
type CasbFindingTypesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.findingTypes`: `/accounts/{account_id}/data-security/posture/finding_types` */
export interface CasbFindingTypes<Bound extends string = never> {
  /**
   * List the CASB finding types of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/finding_types`
   * @example
   * const { data, error } = await casb.findingTypes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingTypesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FindingType[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingTypesIndexOptions<Bound, As>
  ): Promise<DataAs<FindingType[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbFindingTypesIndexOptions<Bound>): AsyncIterable<FindingType>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbFindingTypesIndexOptions<Bound>): AsyncIterable<Page<FindingType, PageInfo>>;

  /**
   * Get a CASB finding type of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}`
   * @example
   * const { data, error } = await casb.findingTypes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingTypesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingType, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingTypesOptions<Bound, As>
  ): Promise<DataAs<FindingType, As>>;

  /** `/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types` */
  readonly remediationTypes: CasbFindingTypesRemediationTypes<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbFindingTypes<Bound | BoundBy<Params>>;
}

type CasbFindingTypesRemediationTypesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_type_id: string }; query?: CasbFindingTypesRemediationTypesIndexQuery }, Bound, As
>;

/**
 * `casb.findingTypes.remediationTypes`:
 * `/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types`
 */
export interface CasbFindingTypesRemediationTypes<Bound extends string = never> {
  /**
   * List the remediation types of a CASB finding type.
   *
   * `GET /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types`
   * @example
   * const { data, error } = await casb.findingTypes.remediationTypes.index({ client, params: { account_id, finding_type_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/subresources/remediation_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingTypesRemediationTypesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RemediationType[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingTypesRemediationTypesIndexOptions<Bound, As>
  ): Promise<DataAs<RemediationType[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbFindingTypesRemediationTypesIndexOptions<Bound>): AsyncIterable<RemediationType>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbFindingTypesRemediationTypesIndexOptions<Bound>
  ): AsyncIterable<Page<RemediationType, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; finding_type_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly finding_type_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbFindingTypesRemediationTypes<Bound | BoundBy<Params>>;
}

type CasbFindingsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbFindingsIndexQuery }, Bound, As
>;
type CasbFindingsExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: FindingExportInput }, Bound, As
>;
type CasbFindingsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.findings`: `/accounts/{account_id}/data-security/posture/findings` */
export interface CasbFindings<Bound extends string = never> {
  /**
   * List the CASB findings of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings`
   * @example
   * const { data, error } = await casb.findings.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Finding[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsIndexOptions<Bound, As>
  ): Promise<DataAs<Finding[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbFindingsIndexOptions<Bound>): AsyncIterable<Finding>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbFindingsIndexOptions<Bound>): AsyncIterable<Page<Finding, PageInfo>>;

  /**
   * Get a CASB finding of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings/{finding_id}`
   * @example
   * const { data, error } = await casb.findings.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Export the CASB findings of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/export`
   * @example
   * const { data, error } = await casb.findings.export({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsExportOptions<Bound, As>
  ): Promise<Result<DataAs<FindingExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsExportOptions<Bound, As>
  ): Promise<DataAs<FindingExport, As>>;

  /**
   * Ignore the CASB findings of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/ignore`
   * @example
   * const { data, error } = await casb.findings.ignore({ checks: ["example-check"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/ignore/
   */
  ignore<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /** {@link ignore}, but returns the data alone and throws a `RestflareError` if the call fails. */
  ignoreOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Reset the finding severity of a CASB finding.
   *
   * Gives the finding its usual severity again; the one that somebody set is forgotten.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/reset_finding_severity`
   * @example
   * const { data, error } = await casb.findings.resetFindingSeverity(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/reset_severity/
   */
  resetFindingSeverity<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /**
   * {@link resetFindingSeverity}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  resetFindingSeverityOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Tune the finding severity of a CASB finding.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/tune_finding_severity`
   * @example
   * const { data, error } = await casb.findings.tuneFindingSeverity(id, { new_severity: 1 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/tune_severity/
   */
  tuneFindingSeverity<As extends WaysToRead<"json"> = "json">(
    id: string, body: FindingTuneSeverityInput, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /**
   * {@link tuneFindingSeverity}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  tuneFindingSeverityOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FindingTuneSeverityInput, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /**
   * Unignore the CASB findings of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/unignore`
   * @example
   * const { data, error } = await casb.findings.unignore({ checks: ["example-check"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/unignore/
   */
  unignore<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<Result<DataAs<Finding, As>>>;
  /** {@link unignore}, but returns the data alone and throws a `RestflareError` if the call fails. */
  unignoreOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PostureFindingInput, ...options: CasbFindingsOptions<Bound, As>
  ): Promise<DataAs<Finding, As>>;

  /** `/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances` */
  readonly instances: CasbFindingsInstances<Bound>;

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
  ): CasbFindings<Bound | BoundBy<Params>>;
}

type CasbFindingsInstancesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_id: string }; query?: CasbFindingsInstancesIndexQuery }, Bound, As
>;
type CasbFindingsInstancesExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_id: string }; body?: InstanceExportInput }, Bound, As
>;
type CasbFindingsInstancesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; finding_id: string } }, Bound, As
>;

/**
 * `casb.findings.instances`: `/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances`
 */
export interface CasbFindingsInstances<Bound extends string = never> {
  /**
   * List the instances of a CASB finding.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances`
   * @example
   * const { data, error } = await casb.findings.instances.index({ client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<FindingInstance[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbFindingsInstancesIndexOptions<Bound>): AsyncIterable<FindingInstance>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: CasbFindingsInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<FindingInstance, PageInfo>>;

  /**
   * Get an instance of a CASB finding.
   *
   * `GET /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/{instance_id}`
   * @example
   * const { data, error } = await casb.findings.instances.show(id, { client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbFindingsInstancesOptions<Bound, As>
  ): Promise<DataAs<FindingInstance, As>>;

  /**
   * Archive the instances of a CASB finding.
   *
   * Archives instances of the finding, which are no longer counted as open; `unarchive` brings them back.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/archive`
   * @example
   * const { data, error } = await casb.findings.instances.archive({ check_instances: ["example-check-instance"] }, { client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/archive/
   */
  archive<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbFindingsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance, As>>>;
  /** {@link archive}, but returns the data alone and throws a `RestflareError` if the call fails. */
  archiveOrThrow<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbFindingsInstancesOptions<Bound, As>
  ): Promise<DataAs<FindingInstance, As>>;

  /**
   * Export the instances of a CASB finding.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/export`
   * @example
   * const { data, error } = await casb.findings.instances.export({ client, params: { account_id, finding_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsInstancesExportOptions<Bound, As>
  ): Promise<Result<DataAs<InstanceExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbFindingsInstancesExportOptions<Bound, As>
  ): Promise<DataAs<InstanceExport, As>>;

  /**
   * Unarchive the instances of a CASB finding.
   *
   * Brings archived instances of the finding back, which are counted as open again.
   *
   * `POST /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/unarchive`
   * @example
   * const { data, error } = await casb.findings.instances.unarchive({ check_instances: ["example-check-instance"] }, { client, params: { account_id, finding_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/unarchive/
   */
  unarchive<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbFindingsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<FindingInstance, As>>>;
  /** {@link unarchive}, but returns the data alone and throws a `RestflareError` if the call fails. */
  unarchiveOrThrow<As extends WaysToRead<"json"> = "json">(
    body: InstanceInput, ...options: CasbFindingsInstancesOptions<Bound, As>
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
  ): CasbFindingsInstances<Bound | BoundBy<Params>>;
}

type CasbIntegrationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbIntegrationsIndexQuery }, Bound, As
>;
type CasbIntegrationsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.integrations`: `/accounts/{account_id}/one/integrations` */
export interface CasbIntegrations<Bound extends string = never> {
  /**
   * List the CASB integrations of an account.
   *
   * `GET /accounts/{account_id}/one/integrations`
   * @example
   * const { data, error } = await casb.integrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbIntegrationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Integration[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbIntegrationsIndexOptions<Bound, As>
  ): Promise<DataAs<Integration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbIntegrationsIndexOptions<Bound>): AsyncIterable<Integration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbIntegrationsIndexOptions<Bound>): AsyncIterable<Page<Integration>>;

  /**
   * Create a CASB integration for an account.
   *
   * `POST /accounts/{account_id}/one/integrations`
   * @example
   * const { data, error } = await casb.integrations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCasbIntegration, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCasbIntegration, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Get a CASB integration of an account.
   *
   * `GET /accounts/{account_id}/one/integrations/{id}`
   * @example
   * const { data, error } = await casb.integrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Update a CASB integration of an account.
   *
   * `PATCH /accounts/{account_id}/one/integrations/{id}`
   * @example
   * const { data, error } = await casb.integrations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CasbIntegrationUpdate, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: CasbIntegrationUpdate, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Delete a CASB integration of an account.
   *
   * Deletes the integration with its findings; the application is not scanned any more, and access to it has
   * to be granted anew. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/one/integrations/{id}`
   * @example
   * const { data, error } = await casb.integrations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Pause a CASB integration of an account.
   *
   * `POST /accounts/{account_id}/one/integrations/{id}/pause`
   * @example
   * const { data, error } = await casb.integrations.pause(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/pause/
   */
  pause<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link pause}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pauseOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<DataAs<CasbIntegration, As>>;

  /**
   * Resume a CASB integration of an account.
   *
   * `POST /accounts/{account_id}/one/integrations/{id}/resume`
   * @example
   * const { data, error } = await casb.integrations.resume(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/resume/
   */
  resume<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<CasbIntegration, As>>>;
  /** {@link resume}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resumeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbIntegrationsOptions<Bound, As>
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
  ): CasbIntegrations<Bound | BoundBy<Params>>;
}

type CasbPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbPoliciesIndexQuery }, Bound, As
>;
type CasbPoliciesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.policies`: `/accounts/{account_id}/data-security/posture/policies` */
export interface CasbPolicies<Bound extends string = never> {
  /**
   * List the CASB policies of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/policies`
   * @example
   * const { data, error } = await casb.policies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbPoliciesIndexOptions<Bound>): AsyncIterable<PosturePolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbPoliciesIndexOptions<Bound>): AsyncIterable<Page<PosturePolicy, CursorsInfo>>;

  /**
   * Create a CASB policy for an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/policies`
   * @example
   * const { data, error } = await casb.policies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPosturePolicy, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPosturePolicy, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy, As>>;

  /**
   * Get a CASB policy of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/policies/{policy_id}`
   * @example
   * const { data, error } = await casb.policies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy, As>>;

  /**
   * Update a CASB policy of an account.
   *
   * `PUT /accounts/{account_id}/data-security/posture/policies/{policy_id}`
   * @example
   * const { data, error } = await casb.policies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PosturePolicyUpdate, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PosturePolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PosturePolicyUpdate, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<DataAs<PosturePolicy, As>>;

  /**
   * Delete a CASB policy of an account.
   *
   * Deletes the policy; what it did by itself with findings is not done any more.
   *
   * `DELETE /accounts/{account_id}/data-security/posture/policies/{policy_id}`
   * @example
   * const { data, error } = await casb.policies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPosturePolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbPoliciesOptions<Bound, As>
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
  ): CasbPolicies<Bound | BoundBy<Params>>;
}

/** `casb.remediations`: `/accounts/{account_id}/data-security/posture/remediations` */
export interface CasbRemediations<Bound extends string = never> {
  /** `/accounts/{account_id}/data-security/posture/remediations/jobs` */
  readonly jobs: CasbRemediationsJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbRemediations<Bound | BoundBy<Params>>;
}

type CasbRemediationsJobsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: CasbRemediationsJobsIndexQuery }, Bound, As
>;
type CasbRemediationsJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type CasbRemediationsJobsExportOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: JobExportInput }, Bound, As
>;

/** `casb.remediations.jobs`: `/accounts/{account_id}/data-security/posture/remediations/jobs` */
export interface CasbRemediationsJobs<Bound extends string = never> {
  /**
   * List the jobs of the CASB remediations of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/remediations/jobs`
   * @example
   * const { data, error } = await casb.remediations.jobs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbRemediationsJobsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Job[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbRemediationsJobsIndexOptions<Bound, As>
  ): Promise<DataAs<Job[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbRemediationsJobsIndexOptions<Bound>): AsyncIterable<Job>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbRemediationsJobsIndexOptions<Bound>): AsyncIterable<Page<Job, PageInfo>>;

  /**
   * Create a job for the CASB remediations of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/remediations/jobs`
   * @example
   * const { data, error } = await casb.remediations.jobs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPostureRemediationJob, ...options: CasbRemediationsJobsOptions<Bound, As>
  ): Promise<Result<DataAs<RemediationJob, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPostureRemediationJob, ...options: CasbRemediationsJobsOptions<Bound, As>
  ): Promise<DataAs<RemediationJob, As>>;

  /**
   * Export the jobs of the CASB remediations of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/remediations/jobs/export`
   * @example
   * const { data, error } = await casb.remediations.jobs.export({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/export/
   */
  export<As extends WaysToRead<"json"> = "json">(
    ...options: CasbRemediationsJobsExportOptions<Bound, As>
  ): Promise<Result<DataAs<JobExport, As>>>;
  /** {@link export}, but returns the data alone and throws a `RestflareError` if the call fails. */
  exportOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbRemediationsJobsExportOptions<Bound, As>
  ): Promise<DataAs<JobExport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "export">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbRemediationsJobs<Bound | BoundBy<Params>>;
}

type CasbWebhooksOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.webhooks`: `/accounts/{account_id}/data-security/posture/webhooks` */
export interface CasbWebhooks<Bound extends string = never> {
  /**
   * List the CASB webhooks of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/webhooks`
   * @example
   * const { data, error } = await casb.webhooks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CasbWebhooksOptions<Bound>): AsyncIterable<PostureWebhook>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CasbWebhooksOptions<Bound>): AsyncIterable<Page<PostureWebhook>>;

  /**
   * Create a CASB webhook for an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks`
   * @example
   * const { data, error } = await casb.webhooks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWebhook, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWebhook, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook, As>>;

  /**
   * Get a CASB webhook of an account.
   *
   * `GET /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await casb.webhooks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook, As>>;

  /**
   * Update a CASB webhook of an account.
   *
   * `PUT /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await casb.webhooks.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PostureWebhookUpdate, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<PostureWebhook, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PostureWebhookUpdate, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<PostureWebhook, As>>;

  /**
   * Delete a CASB webhook of an account.
   *
   * Deletes the webhook; policies that call it call nothing.
   *
   * `DELETE /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await casb.webhooks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPostureWebhook, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<DeletedPostureWebhook, As>>;

  /**
   * Evaluate a CASB webhook of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}/evaluate`
   * @example
   * const { data, error } = await casb.webhooks.evaluate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate_existing/
   */
  evaluate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookEvaluate, As>>>;
  /** {@link evaluate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  evaluateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookEvaluate, As>>;

  /**
   * Evaluate the CASB webhooks of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks/evaluate`
   * @example
   * const { data, error } = await casb.webhooks.evaluateAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate/
   */
  evaluateAll<As extends WaysToRead<"json"> = "json">(
    body: WebhookEvaluateInput, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookEvaluate, As>>>;
  /** {@link evaluateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  evaluateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WebhookEvaluateInput, ...options: CasbWebhooksOptions<Bound, As>
  ): Promise<DataAs<WebhookEvaluate, As>>;

  /** `/accounts/{account_id}/data-security/posture/webhooks/jobs` */
  readonly jobs: CasbWebhooksJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "evaluate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "evaluateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbWebhooks<Bound | BoundBy<Params>>;
}

type CasbWebhooksJobsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `casb.webhooks.jobs`: `/accounts/{account_id}/data-security/posture/webhooks/jobs` */
export interface CasbWebhooksJobs<Bound extends string = never> {
  /**
   * Create a job for the CASB webhooks of an account.
   *
   * `POST /accounts/{account_id}/data-security/posture/webhooks/jobs`
   * @example
   * const { data, error } = await casb.webhooks.jobs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPostureWebhookJob, ...options: CasbWebhooksJobsOptions<Bound, As>
  ): Promise<Result<DataAs<WebhookJob, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPostureWebhookJob, ...options: CasbWebhooksJobsOptions<Bound, As>
  ): Promise<DataAs<WebhookJob, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CasbWebhooksJobs<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/security-center.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AuditLog, Classification, ClassificationUpdate, Context, CursorInfo, Insight, InsightDismiss,
  InsightDismissInput, Issue, PageInfo, SecurityCenterInsightsAuditLogIndexQuery,
  SecurityCenterInsightsClassIndexQuery, SecurityCenterInsightsClassIndexResultItem,
  SecurityCenterInsightsIndexAuditLogQuery, SecurityCenterInsightsIndexItem, SecurityCenterInsightsIndexQuery,
  SecurityCenterInsightsSeverityIndexQuery, SecurityCenterInsightsSeverityIndexResultItem,
  SecurityCenterInsightsTypeIndexQuery, SecurityCenterInsightsTypeIndexResultItem,
  SecurityCenterIntelAttackSurfaceReportDismissAnswer,
  SecurityCenterIntelAttackSurfaceReportIssuesClassIndexQuery,
  SecurityCenterIntelAttackSurfaceReportIssuesClassIndexResultItem,
  SecurityCenterIntelAttackSurfaceReportIssuesIndexItem,
  SecurityCenterIntelAttackSurfaceReportIssuesIndexQuery,
  SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexQuery,
  SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexResultItem,
  SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexQuery,
  SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexResultItem, SecurityTxt, SecurityTxtDetails,
  SecurityTxtUpdate, ZoneSecurityCenterInsightsAuditLogIndexQuery, ZoneSecurityCenterInsightsClassIndexQuery,
  ZoneSecurityCenterInsightsClassIndexResultItem, ZoneSecurityCenterInsightsIndexAuditLogQuery,
  ZoneSecurityCenterInsightsIndexItem, ZoneSecurityCenterInsightsIndexQuery,
  ZoneSecurityCenterInsightsSeverityIndexQuery, ZoneSecurityCenterInsightsSeverityIndexResultItem,
  ZoneSecurityCenterInsightsTypeIndexQuery, ZoneSecurityCenterInsightsTypeIndexResultItem, paths,
} from "./types.js";
export * from "./types.js";

const securityCenterTable = {
  only: [],
  resources: {
    insights: {
      endpoint: "security-center/insights",
      id: "issue_id",
      only: ["index"],
      actions: {
        index: { paging: { by: "page" }, items: "issues" },
        context: { method: "get", path: "{id}/context" },
        dismiss: { method: "put", path: "{id}/dismiss", body: "optional", answer: "body" },
        indexAuditLog: { method: "get", path: "{id}/audit-log" },
        updateClassification: {
          method: "patch",
          path: "{id}/classification",
          body: "optional",
          answer: "body",
        },
      },
      resources: {
        auditLog: {
          endpoint: "audit-log",
          only: ["index"],
          actions: { index: { paging: { by: "cursor" } } },
        },
        class: { endpoint: "class", only: ["index"] },
        severity: { endpoint: "severity", only: ["index"] },
        type: { endpoint: "type", only: ["index"] },
      },
    },
    intel: {
      endpoint: "intel",
      only: [],
      resources: {
        attackSurfaceReport: {
          endpoint: "attack-surface-report",
          id: "issue_id",
          only: [],
          answer: "body",
          actions: { dismiss: { method: "put", path: "{id}/dismiss", body: "optional" } },
          resources: {
            issueTypes: { endpoint: "issue-types", only: ["index"] },
            issues: {
              endpoint: "issues",
              only: ["index"],
              actions: { index: { paging: { by: "page" }, items: "issues" } },
              resources: {
                class: { endpoint: "class", only: ["index"] },
                severity: { endpoint: "severity", only: ["index"] },
                type: { endpoint: "type", only: ["index"] },
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Security insights of accounts and zones, and `security.txt`. */
export const securityCenter: SecurityCenter = resource<paths>()("/accounts/{account_id}", securityCenterTable);

const zoneSecurityCenterTable = {
  only: [],
  resources: {
    insights: {
      endpoint: "insights",
      id: "issue_id",
      only: ["index"],
      actions: {
        index: { paging: { by: "page" }, items: "issues" },
        dismiss: { method: "put", path: "{id}/dismiss", body: "optional", answer: "body" },
        indexAuditLog: { method: "get", path: "{id}/audit-log" },
        updateClassification: {
          method: "patch",
          path: "{id}/classification",
          body: "optional",
          answer: "body",
        },
      },
      resources: {
        auditLog: {
          endpoint: "audit-log",
          only: ["index"],
          actions: { index: { paging: { by: "cursor" } } },
        },
        class: { endpoint: "class", only: ["index"] },
        severity: { endpoint: "severity", only: ["index"] },
        type: { endpoint: "type", only: ["index"] },
      },
    },
    securitytxt: {
      endpoint: "securitytxt",
      singular: true,
      except: ["create", "edit"],
      actions: { update: { body: "optional", answer: "body" }, delete: { answer: "body" } },
    },
  },
} as const;

/** Security insights of accounts and zones, and `security.txt`. */
export const zoneSecurityCenter: ZoneSecurityCenter = resource<paths>()("/zones/{zone_id}/security-center", zoneSecurityCenterTable);

/** `securityCenter`: `/accounts/{account_id}` */
export interface SecurityCenter<Bound extends string = never> {
  /** `/accounts/{account_id}/security-center/insights` */
  readonly insights: SecurityCenterInsights<Bound>;

  /** `/accounts/{account_id}/intel` */
  readonly intel: SecurityCenterIntel<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenter<Bound | BoundBy<Params>>;
}

type SecurityCenterInsightsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterInsightsIndexQuery }, Bound, As
>;
type SecurityCenterInsightsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type SecurityCenterInsightsDismissOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: InsightDismissInput }, Bound, As
>;
type SecurityCenterInsightsIndexAuditLogOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterInsightsIndexAuditLogQuery }, Bound, As
>;
type SecurityCenterInsightsUpdateClassificationOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: ClassificationUpdate }, Bound, As
>;

/** `securityCenter.insights`: `/accounts/{account_id}/security-center/insights` */
export interface SecurityCenterInsights<Bound extends string = never> {
  /**
   * List the security center insights of an account.
   *
   * `GET /accounts/{account_id}/security-center/insights`
   * @example
   * const { data, error } = await securityCenter.insights.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Insight, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsIndexOptions<Bound, As>
  ): Promise<DataAs<Insight, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: SecurityCenterInsightsIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterInsightsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecurityCenterInsightsIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterInsightsIndexItem, PageInfo>>;

  /**
   * Get the context of a security center insight.
   *
   * `GET /accounts/{account_id}/security-center/insights/{issue_id}/context`
   * @example
   * const { data, error } = await securityCenter.insights.context(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/context/methods/get/
   */
  context<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsOptions<Bound, As>
  ): Promise<Result<DataAs<Context, As>>>;
  /** {@link context}, but returns the data alone and throws a `RestflareError` if the call fails. */
  contextOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsOptions<Bound, As>
  ): Promise<DataAs<Context, As>>;

  /**
   * Dismiss a security center insight of an account.
   *
   * `PUT /accounts/{account_id}/security-center/insights/{issue_id}/dismiss`
   * @example
   * const { data, error } = await securityCenter.insights.dismiss(id, { client, params: { account_id }, body: { dismiss: true } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/dismiss/
   */
  dismiss<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsDismissOptions<Bound, As>
  ): Promise<Result<DataAs<InsightDismiss, As>>>;
  /** {@link dismiss}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dismissOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsDismissOptions<Bound, As>
  ): Promise<DataAs<InsightDismiss, As>>;

  /**
   * Get the audit log of a security center insight of an account.
   *
   * `GET /accounts/{account_id}/security-center/insights/{issue_id}/audit-log`
   * @example
   * const { data, error } = await securityCenter.insights.indexAuditLog(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list_by_insight/
   */
  indexAuditLog<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsIndexAuditLogOptions<Bound, As>
  ): Promise<Result<DataAs<AuditLog[], As>, CursorInfo>>;
  /** {@link indexAuditLog}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexAuditLogOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsIndexAuditLogOptions<Bound, As>
  ): Promise<DataAs<AuditLog[], As>>;

  /**
   * Update the classification of a security center insight of an account.
   *
   * `PATCH /accounts/{account_id}/security-center/insights/{issue_id}/classification`
   * @example
   * const { data, error } = await securityCenter.insights.updateClassification(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/classification/methods/update/
   */
  updateClassification<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsUpdateClassificationOptions<Bound, As>
  ): Promise<Result<DataAs<Classification, As>>>;
  /**
   * {@link updateClassification}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  updateClassificationOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterInsightsUpdateClassificationOptions<Bound, As>
  ): Promise<DataAs<Classification, As>>;

  /** `/accounts/{account_id}/security-center/insights/audit-log` */
  readonly auditLog: SecurityCenterInsightsAuditLog<Bound>;

  /** `/accounts/{account_id}/security-center/insights/class` */
  readonly class: SecurityCenterInsightsClass<Bound>;

  /** `/accounts/{account_id}/security-center/insights/severity` */
  readonly severity: SecurityCenterInsightsSeverity<Bound>;

  /** `/accounts/{account_id}/security-center/insights/type` */
  readonly type: SecurityCenterInsightsType<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "context" | "dismiss" | "indexAuditLog" | "updateClassification">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterInsights<Bound | BoundBy<Params>>;
}

type SecurityCenterInsightsAuditLogIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterInsightsAuditLogIndexQuery }, Bound, As
>;

/** `securityCenter.insights.auditLog`: `/accounts/{account_id}/security-center/insights/audit-log` */
export interface SecurityCenterInsightsAuditLog<Bound extends string = never> {
  /**
   * Get the audit log of the security center insights of an account.
   *
   * `GET /accounts/{account_id}/security-center/insights/audit-log`
   * @example
   * const { data, error } = await securityCenter.insights.auditLog.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsAuditLogIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuditLog[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsAuditLogIndexOptions<Bound, As>
  ): Promise<DataAs<AuditLog[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecurityCenterInsightsAuditLogIndexOptions<Bound>): AsyncIterable<AuditLog>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecurityCenterInsightsAuditLogIndexOptions<Bound>
  ): AsyncIterable<Page<AuditLog, CursorInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterInsightsAuditLog<Bound | BoundBy<Params>>;
}

type SecurityCenterInsightsClassIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterInsightsClassIndexQuery }, Bound, As
>;

/** `securityCenter.insights.class`: `/accounts/{account_id}/security-center/insights/class` */
export interface SecurityCenterInsightsClass<Bound extends string = never> {
  /**
   * Count the security center insights of an account by class.
   *
   * `GET /accounts/{account_id}/security-center/insights/class`
   * @example
   * const { data, error } = await securityCenter.insights.class.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/class/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsClassIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterInsightsClassIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsClassIndexOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterInsightsClassIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: SecurityCenterInsightsClassIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterInsightsClassIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecurityCenterInsightsClassIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterInsightsClassIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterInsightsClass<Bound | BoundBy<Params>>;
}

type SecurityCenterInsightsSeverityIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterInsightsSeverityIndexQuery }, Bound, As
>;

/** `securityCenter.insights.severity`: `/accounts/{account_id}/security-center/insights/severity` */
export interface SecurityCenterInsightsSeverity<Bound extends string = never> {
  /**
   * Count the security center insights of an account by severity.
   *
   * `GET /accounts/{account_id}/security-center/insights/severity`
   * @example
   * const { data, error } = await securityCenter.insights.severity.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/severity/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsSeverityIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterInsightsSeverityIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsSeverityIndexOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterInsightsSeverityIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: SecurityCenterInsightsSeverityIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterInsightsSeverityIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecurityCenterInsightsSeverityIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterInsightsSeverityIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterInsightsSeverity<Bound | BoundBy<Params>>;
}

type SecurityCenterInsightsTypeIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterInsightsTypeIndexQuery }, Bound, As
>;

/** `securityCenter.insights.type`: `/accounts/{account_id}/security-center/insights/type` */
export interface SecurityCenterInsightsType<Bound extends string = never> {
  /**
   * Count the security center insights of an account by type.
   *
   * `GET /accounts/{account_id}/security-center/insights/type`
   * @example
   * const { data, error } = await securityCenter.insights.type.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/type/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsTypeIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterInsightsTypeIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterInsightsTypeIndexOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterInsightsTypeIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: SecurityCenterInsightsTypeIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterInsightsTypeIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecurityCenterInsightsTypeIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterInsightsTypeIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterInsightsType<Bound | BoundBy<Params>>;
}

/** `securityCenter.intel`: `/accounts/{account_id}/intel` */
export interface SecurityCenterIntel<Bound extends string = never> {
  /** `/accounts/{account_id}/intel/attack-surface-report` */
  readonly attackSurfaceReport: SecurityCenterIntelAttackSurfaceReport<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntel<Bound | BoundBy<Params>>;
}

type SecurityCenterIntelAttackSurfaceReportDismissOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `securityCenter.intel.attackSurfaceReport`: `/accounts/{account_id}/intel/attack-surface-report` */
export interface SecurityCenterIntelAttackSurfaceReport<Bound extends string = never> {
  /**
   * Dismiss an issue of the attack surface report of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/intel/attack-surface-report/{issue_id}/dismiss`
   * @example
   * const { data, error } = await securityCenter.intel.attackSurfaceReport.dismiss(id, { client, params: { account_id }, body: {} });
   */
  dismiss<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterIntelAttackSurfaceReportDismissOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterIntelAttackSurfaceReportDismissAnswer, As>>>;
  /** {@link dismiss}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dismissOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SecurityCenterIntelAttackSurfaceReportDismissOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterIntelAttackSurfaceReportDismissAnswer, As>>;

  /** `/accounts/{account_id}/intel/attack-surface-report/issue-types` */
  readonly issueTypes: SecurityCenterIntelAttackSurfaceReportIssueTypes<Bound>;

  /** `/accounts/{account_id}/intel/attack-surface-report/issues` */
  readonly issues: SecurityCenterIntelAttackSurfaceReportIssues<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "dismiss">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntelAttackSurfaceReport<Bound | BoundBy<Params>>;
}

type SecurityCenterIntelAttackSurfaceReportIssueTypesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `securityCenter.intel.attackSurfaceReport.issueTypes`:
 * `/accounts/{account_id}/intel/attack-surface-report/issue-types`
 */
export interface SecurityCenterIntelAttackSurfaceReportIssueTypes<Bound extends string = never> {
  /**
   * List the types of issues of attack surface reports.
   *
   * `GET /accounts/{account_id}/intel/attack-surface-report/issue-types`
   * @example
   * const { data, error } = await securityCenter.intel.attackSurfaceReport.issueTypes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issue_types/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssueTypesOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssueTypesOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SecurityCenterIntelAttackSurfaceReportIssueTypesOptions<Bound>): AsyncIterable<string>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SecurityCenterIntelAttackSurfaceReportIssueTypesOptions<Bound>
  ): AsyncIterable<Page<string>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntelAttackSurfaceReportIssueTypes<Bound | BoundBy<Params>>;
}

type SecurityCenterIntelAttackSurfaceReportIssuesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterIntelAttackSurfaceReportIssuesIndexQuery }, Bound, As
>;

/**
 * `securityCenter.intel.attackSurfaceReport.issues`:
 * `/accounts/{account_id}/intel/attack-surface-report/issues`
 */
export interface SecurityCenterIntelAttackSurfaceReportIssues<Bound extends string = never> {
  /**
   * List the attack surface report issues of an account.
   *
   * `GET /accounts/{account_id}/intel/attack-surface-report/issues`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await securityCenter.intel.attackSurfaceReport.issues.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Issue, As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesIndexOptions<Bound, As>
  ): Promise<DataAs<Issue, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterIntelAttackSurfaceReportIssuesIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterIntelAttackSurfaceReportIssuesIndexItem, PageInfo>>;

  /** `/accounts/{account_id}/intel/attack-surface-report/issues/class` */
  readonly class: SecurityCenterIntelAttackSurfaceReportIssuesClass<Bound>;

  /** `/accounts/{account_id}/intel/attack-surface-report/issues/severity` */
  readonly severity: SecurityCenterIntelAttackSurfaceReportIssuesSeverity<Bound>;

  /** `/accounts/{account_id}/intel/attack-surface-report/issues/type` */
  readonly type: SecurityCenterIntelAttackSurfaceReportIssuesType<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntelAttackSurfaceReportIssues<Bound | BoundBy<Params>>;
}

type SecurityCenterIntelAttackSurfaceReportIssuesClassIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterIntelAttackSurfaceReportIssuesClassIndexQuery }, Bound, As
>;

/**
 * `securityCenter.intel.attackSurfaceReport.issues.class`:
 * `/accounts/{account_id}/intel/attack-surface-report/issues/class`
 */
export interface SecurityCenterIntelAttackSurfaceReportIssuesClass<Bound extends string = never> {
  /**
   * Count the attack surface report issues of an account by class.
   *
   * `GET /accounts/{account_id}/intel/attack-surface-report/issues/class`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await securityCenter.intel.attackSurfaceReport.issues.class.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/class/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesClassIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterIntelAttackSurfaceReportIssuesClassIndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesClassIndexOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterIntelAttackSurfaceReportIssuesClassIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesClassIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterIntelAttackSurfaceReportIssuesClassIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesClassIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterIntelAttackSurfaceReportIssuesClassIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntelAttackSurfaceReportIssuesClass<Bound | BoundBy<Params>>;
}

type SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexQuery }, Bound, As
>;

/**
 * `securityCenter.intel.attackSurfaceReport.issues.severity`:
 * `/accounts/{account_id}/intel/attack-surface-report/issues/severity`
 */
export interface SecurityCenterIntelAttackSurfaceReportIssuesSeverity<Bound extends string = never> {
  /**
   * Count the attack surface report issues of an account by severity.
   *
   * `GET /accounts/{account_id}/intel/attack-surface-report/issues/severity`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await securityCenter.intel.attackSurfaceReport.issues.severity.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/severity/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterIntelAttackSurfaceReportIssuesSeverityIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntelAttackSurfaceReportIssuesSeverity<Bound | BoundBy<Params>>;
}

type SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexQuery }, Bound, As
>;

/**
 * `securityCenter.intel.attackSurfaceReport.issues.type`:
 * `/accounts/{account_id}/intel/attack-surface-report/issues/type`
 */
export interface SecurityCenterIntelAttackSurfaceReportIssuesType<Bound extends string = never> {
  /**
   * Count the attack surface report issues of an account by type.
   *
   * `GET /accounts/{account_id}/intel/attack-surface-report/issues/type`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await securityCenter.intel.attackSurfaceReport.issues.type.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/type/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexResultItem[], As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexOptions<Bound, As>
  ): Promise<DataAs<SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexResultItem[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexOptions<Bound>
  ): AsyncIterable<SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexResultItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexOptions<Bound>
  ): AsyncIterable<Page<SecurityCenterIntelAttackSurfaceReportIssuesTypeIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SecurityCenterIntelAttackSurfaceReportIssuesType<Bound | BoundBy<Params>>;
}

/** `zoneSecurityCenter`: `/zones/{zone_id}/security-center` */
export interface ZoneSecurityCenter<Bound extends string = never> {
  /** `/zones/{zone_id}/security-center/insights` */
  readonly insights: ZoneSecurityCenterInsights<Bound>;

  /** `/zones/{zone_id}/security-center/securitytxt` */
  readonly securitytxt: ZoneSecurityCenterSecuritytxt<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenter<Bound | BoundBy<Params>>;
}

type ZoneSecurityCenterInsightsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneSecurityCenterInsightsIndexQuery }, Bound, As
>;
type ZoneSecurityCenterInsightsDismissOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: InsightDismissInput }, Bound, As
>;
type ZoneSecurityCenterInsightsIndexAuditLogOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneSecurityCenterInsightsIndexAuditLogQuery }, Bound, As
>;
type ZoneSecurityCenterInsightsUpdateClassificationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: ClassificationUpdate }, Bound, As
>;

/** `zoneSecurityCenter.insights`: `/zones/{zone_id}/security-center/insights` */
export interface ZoneSecurityCenterInsights<Bound extends string = never> {
  /**
   * List the security center insights of a zone.
   *
   * `GET /zones/{zone_id}/security-center/insights`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Insight, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsIndexOptions<Bound, As>
  ): Promise<DataAs<Insight, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ZoneSecurityCenterInsightsIndexOptions<Bound>
  ): AsyncIterable<ZoneSecurityCenterInsightsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSecurityCenterInsightsIndexOptions<Bound>
  ): AsyncIterable<Page<ZoneSecurityCenterInsightsIndexItem, PageInfo>>;

  /**
   * Dismiss a security center insight of a zone.
   *
   * `PUT /zones/{zone_id}/security-center/insights/{issue_id}/dismiss`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.dismiss(id, { client, params: { zone_id }, body: { dismiss: true } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/dismiss_for_zone/
   */
  dismiss<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSecurityCenterInsightsDismissOptions<Bound, As>
  ): Promise<Result<DataAs<InsightDismiss, As>>>;
  /** {@link dismiss}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dismissOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSecurityCenterInsightsDismissOptions<Bound, As>
  ): Promise<DataAs<InsightDismiss, As>>;

  /**
   * Get the audit log of a security center insight of a zone.
   *
   * `GET /zones/{zone_id}/security-center/insights/{issue_id}/audit-log`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.indexAuditLog(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list_by_insight_for_zone/
   */
  indexAuditLog<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSecurityCenterInsightsIndexAuditLogOptions<Bound, As>
  ): Promise<Result<DataAs<AuditLog[], As>, CursorInfo>>;
  /** {@link indexAuditLog}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexAuditLogOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSecurityCenterInsightsIndexAuditLogOptions<Bound, As>
  ): Promise<DataAs<AuditLog[], As>>;

  /**
   * Update the classification of a security center insight of a zone.
   *
   * `PATCH /zones/{zone_id}/security-center/insights/{issue_id}/classification`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.updateClassification(id, { client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/classification/methods/update_for_zone/
   */
  updateClassification<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSecurityCenterInsightsUpdateClassificationOptions<Bound, As>
  ): Promise<Result<DataAs<Classification, As>>>;
  /**
   * {@link updateClassification}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  updateClassificationOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ZoneSecurityCenterInsightsUpdateClassificationOptions<Bound, As>
  ): Promise<DataAs<Classification, As>>;

  /** `/zones/{zone_id}/security-center/insights/audit-log` */
  readonly auditLog: ZoneSecurityCenterInsightsAuditLog<Bound>;

  /** `/zones/{zone_id}/security-center/insights/class` */
  readonly class: ZoneSecurityCenterInsightsClass<Bound>;

  /** `/zones/{zone_id}/security-center/insights/severity` */
  readonly severity: ZoneSecurityCenterInsightsSeverity<Bound>;

  /** `/zones/{zone_id}/security-center/insights/type` */
  readonly type: ZoneSecurityCenterInsightsType<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "dismiss" | "indexAuditLog" | "updateClassification">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenterInsights<Bound | BoundBy<Params>>;
}

type ZoneSecurityCenterInsightsAuditLogIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneSecurityCenterInsightsAuditLogIndexQuery }, Bound, As
>;

/** `zoneSecurityCenter.insights.auditLog`: `/zones/{zone_id}/security-center/insights/audit-log` */
export interface ZoneSecurityCenterInsightsAuditLog<Bound extends string = never> {
  /**
   * Get the audit log of the security center insights of a zone.
   *
   * `GET /zones/{zone_id}/security-center/insights/audit-log`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.auditLog.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsAuditLogIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AuditLog[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsAuditLogIndexOptions<Bound, As>
  ): Promise<DataAs<AuditLog[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneSecurityCenterInsightsAuditLogIndexOptions<Bound>): AsyncIterable<AuditLog>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSecurityCenterInsightsAuditLogIndexOptions<Bound>
  ): AsyncIterable<Page<AuditLog, CursorInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenterInsightsAuditLog<Bound | BoundBy<Params>>;
}

type ZoneSecurityCenterInsightsClassIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneSecurityCenterInsightsClassIndexQuery }, Bound, As
>;

/** `zoneSecurityCenter.insights.class`: `/zones/{zone_id}/security-center/insights/class` */
export interface ZoneSecurityCenterInsightsClass<Bound extends string = never> {
  /**
   * Count the security center insights of a zone by class.
   *
   * `GET /zones/{zone_id}/security-center/insights/class`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.class.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/class/methods/get_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsClassIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSecurityCenterInsightsClassIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsClassIndexOptions<Bound, As>
  ): Promise<DataAs<ZoneSecurityCenterInsightsClassIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ZoneSecurityCenterInsightsClassIndexOptions<Bound>
  ): AsyncIterable<ZoneSecurityCenterInsightsClassIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSecurityCenterInsightsClassIndexOptions<Bound>
  ): AsyncIterable<Page<ZoneSecurityCenterInsightsClassIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenterInsightsClass<Bound | BoundBy<Params>>;
}

type ZoneSecurityCenterInsightsSeverityIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneSecurityCenterInsightsSeverityIndexQuery }, Bound, As
>;

/** `zoneSecurityCenter.insights.severity`: `/zones/{zone_id}/security-center/insights/severity` */
export interface ZoneSecurityCenterInsightsSeverity<Bound extends string = never> {
  /**
   * Count the security center insights of a zone by severity.
   *
   * `GET /zones/{zone_id}/security-center/insights/severity`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.severity.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/severity/methods/get_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsSeverityIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSecurityCenterInsightsSeverityIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsSeverityIndexOptions<Bound, As>
  ): Promise<DataAs<ZoneSecurityCenterInsightsSeverityIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ZoneSecurityCenterInsightsSeverityIndexOptions<Bound>
  ): AsyncIterable<ZoneSecurityCenterInsightsSeverityIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSecurityCenterInsightsSeverityIndexOptions<Bound>
  ): AsyncIterable<Page<ZoneSecurityCenterInsightsSeverityIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenterInsightsSeverity<Bound | BoundBy<Params>>;
}

type ZoneSecurityCenterInsightsTypeIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ZoneSecurityCenterInsightsTypeIndexQuery }, Bound, As
>;

/** `zoneSecurityCenter.insights.type`: `/zones/{zone_id}/security-center/insights/type` */
export interface ZoneSecurityCenterInsightsType<Bound extends string = never> {
  /**
   * Count the security center insights of a zone by type.
   *
   * `GET /zones/{zone_id}/security-center/insights/type`
   * @example
   * const { data, error } = await zoneSecurityCenter.insights.type.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/type/methods/get_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsTypeIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ZoneSecurityCenterInsightsTypeIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterInsightsTypeIndexOptions<Bound, As>
  ): Promise<DataAs<ZoneSecurityCenterInsightsTypeIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ZoneSecurityCenterInsightsTypeIndexOptions<Bound>
  ): AsyncIterable<ZoneSecurityCenterInsightsTypeIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ZoneSecurityCenterInsightsTypeIndexOptions<Bound>
  ): AsyncIterable<Page<ZoneSecurityCenterInsightsTypeIndexResultItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenterInsightsType<Bound | BoundBy<Params>>;
}

type ZoneSecurityCenterSecuritytxtOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneSecurityCenter.securitytxt`: `/zones/{zone_id}/security-center/securitytxt` */
export interface ZoneSecurityCenterSecuritytxt<Bound extends string = never> {
  /**
   * Get the security.txt file of a zone.
   *
   * `GET /zones/{zone_id}/security-center/securitytxt`
   * @example
   * const { data, error } = await zoneSecurityCenter.securitytxt.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_txt/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterSecuritytxtOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTxt, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterSecuritytxtOptions<Bound, As>
  ): Promise<DataAs<SecurityTxt, As>>;

  /**
   * Update the security.txt file of a zone.
   *
   * `PUT /zones/{zone_id}/security-center/securitytxt`
   * @example
   * const { data, error } = await zoneSecurityCenter.securitytxt.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_txt/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: SecurityTxtUpdate, ...options: ZoneSecurityCenterSecuritytxtOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTxtDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: SecurityTxtUpdate, ...options: ZoneSecurityCenterSecuritytxtOptions<Bound, As>
  ): Promise<DataAs<SecurityTxtDetails, As>>;

  /**
   * Delete the security.txt file of a zone.
   *
   * Deletes the security.txt of the zone; its address answers what the origin has there.
   *
   * `DELETE /zones/{zone_id}/security-center/securitytxt`
   * @example
   * const { data, error } = await zoneSecurityCenter.securitytxt.delete({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/security_txt/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterSecuritytxtOptions<Bound, As>
  ): Promise<Result<DataAs<SecurityTxtDetails, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneSecurityCenterSecuritytxtOptions<Bound, As>
  ): Promise<DataAs<SecurityTxtDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneSecurityCenterSecuritytxt<Bound | BoundBy<Params>>;
}

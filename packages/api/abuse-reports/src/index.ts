// Written by `pnpm generate` from openapi/abuse-reports.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AbuseReport, AbuseReportListItem, AbuseReportsEmailsIndexItem, AbuseReportsEmailsIndexResult,
  AbuseReportsIndexItem, AbuseReportsIndexQuery, AbuseReportsMitigationsIndexItem,
  AbuseReportsMitigationsIndexQuery, AbuseReportsSubmittedEmailsIndexItem,
  AbuseReportsSubmittedEmailsIndexQuery, AbuseReportsSubmittedIndexItem, AbuseReportsSubmittedIndexQuery,
  Email, Mitigation, MitigationReview, MitigationReviewInput, NewAbuseReport, PageInfo, Submitted,
  SubmittedListItem, paths,
} from "./types.js";
export type * from "./types.js";

const abuseReportsTable = {
  id: "report_id",
  except: ["update", "edit", "delete"],
  actions: { index: { paging: { by: "page" }, items: "reports" }, create: { method: "post", path: "{id}" } },
  resources: {
    emails: { endpoint: "{report_id}/emails", only: ["index"], actions: { index: { items: "emails" } } },
    mitigations: {
      endpoint: "{report_id}/mitigations",
      only: ["index"],
      actions: {
        index: { paging: { by: "page" }, items: "mitigations" },
        appeal: { method: "post", path: "appeal", body: "optional" },
      },
    },
    submitted: {
      endpoint: "submitted",
      id: "report_id",
      only: ["index", "show"],
      actions: { index: { paging: { by: "page" }, items: "reports" } },
      resources: {
        emails: {
          endpoint: "{report_id}/emails",
          only: ["index"],
          actions: { index: { paging: { by: "page" }, items: "emails" } },
        },
      },
    },
  },
} as const;

/** Submits reports of abuse, and shows those about an account with their mitigations. */
export const abuseReports: AbuseReports = resource<paths>()("/accounts/{account_id}/abuse-reports", abuseReportsTable);

type AbuseReportsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AbuseReportsIndexQuery }, Bound, As
>;
type AbuseReportsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `abuseReports`: `/accounts/{account_id}/abuse-reports` */
export interface AbuseReports<Bound extends string = never> {
  /**
   * List the abuse reports of an account.
   *
   * `GET /accounts/{account_id}/abuse-reports`
   * @example
   * const { data, error } = await abuseReports.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AbuseReportListItem, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsIndexOptions<Bound, As>
  ): Promise<DataAs<AbuseReportListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AbuseReportsIndexOptions<Bound>): AsyncIterable<AbuseReportsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AbuseReportsIndexOptions<Bound>
  ): AsyncIterable<Page<AbuseReportsIndexItem, PageInfo>>;

  /**
   * Submit an abuse report of one kind.
   *
   * `POST /accounts/{account_id}/abuse-reports/{report_id}`
   * @example
   * const { data, error } = await abuseReports.create(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAbuseReport, ...options: AbuseReportsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAbuseReport, ...options: AbuseReportsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Get an abuse report of an account.
   *
   * `GET /accounts/{account_id}/abuse-reports/{report_id}`
   * @example
   * const { data, error } = await abuseReports.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AbuseReportsOptions<Bound, As>
  ): Promise<Result<DataAs<AbuseReport, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AbuseReportsOptions<Bound, As>
  ): Promise<DataAs<AbuseReport, As>>;

  /** `/accounts/{account_id}/abuse-reports/{report_id}/emails` */
  readonly emails: AbuseReportsEmails<Bound>;

  /** `/accounts/{account_id}/abuse-reports/{report_id}/mitigations` */
  readonly mitigations: AbuseReportsMitigations<Bound>;

  /** `/accounts/{account_id}/abuse-reports/submitted` */
  readonly submitted: AbuseReportsSubmitted<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "create" | "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly report_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AbuseReports<Bound | BoundBy<Params>>;
}

type AbuseReportsEmailsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; report_id: string } }, Bound, As
>;

/** `abuseReports.emails`: `/accounts/{account_id}/abuse-reports/{report_id}/emails` */
export interface AbuseReportsEmails<Bound extends string = never> {
  /**
   * List the e-mails of an abuse report.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/abuse-reports/{report_id}/emails`
   * @example
   * const { data, error } = await abuseReports.emails.index({ client, params: { account_id, report_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsEmailsOptions<Bound, As>
  ): Promise<Result<DataAs<AbuseReportsEmailsIndexResult, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsEmailsOptions<Bound, As>
  ): Promise<DataAs<AbuseReportsEmailsIndexResult, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AbuseReportsEmailsOptions<Bound>): AsyncIterable<AbuseReportsEmailsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AbuseReportsEmailsOptions<Bound>): AsyncIterable<Page<AbuseReportsEmailsIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; report_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly report_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AbuseReportsEmails<Bound | BoundBy<Params>>;
}

type AbuseReportsMitigationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; report_id: string }; query?: AbuseReportsMitigationsIndexQuery }, Bound, As
>;
type AbuseReportsMitigationsAppealOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; report_id: string }; body?: MitigationReviewInput }, Bound, As
>;

/** `abuseReports.mitigations`: `/accounts/{account_id}/abuse-reports/{report_id}/mitigations` */
export interface AbuseReportsMitigations<Bound extends string = never> {
  /**
   * List the mitigations of an abuse report.
   *
   * `GET /accounts/{account_id}/abuse-reports/{report_id}/mitigations`
   * @example
   * const { data, error } = await abuseReports.mitigations.index({ client, params: { account_id, report_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/subresources/mitigations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsMitigationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Mitigation, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsMitigationsIndexOptions<Bound, As>
  ): Promise<DataAs<Mitigation, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AbuseReportsMitigationsIndexOptions<Bound>
  ): AsyncIterable<AbuseReportsMitigationsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AbuseReportsMitigationsIndexOptions<Bound>
  ): AsyncIterable<Page<AbuseReportsMitigationsIndexItem, PageInfo>>;

  /**
   * Appeal the mitigations of an abuse report.
   *
   * `POST /accounts/{account_id}/abuse-reports/{report_id}/mitigations/appeal`
   * @example
   * const { data, error } = await abuseReports.mitigations.appeal({ client, params: { account_id, report_id }, body });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/subresources/mitigations/methods/review/
   */
  appeal<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsMitigationsAppealOptions<Bound, As>
  ): Promise<Result<DataAs<MitigationReview[], As>>>;
  /** {@link appeal}, but returns the data alone and throws a `RestflareError` if the call fails. */
  appealOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsMitigationsAppealOptions<Bound, As>
  ): Promise<DataAs<MitigationReview[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; report_id: string }, Bound, "index" | "appeal">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly report_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AbuseReportsMitigations<Bound | BoundBy<Params>>;
}

type AbuseReportsSubmittedIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AbuseReportsSubmittedIndexQuery }, Bound, As
>;
type AbuseReportsSubmittedOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `abuseReports.submitted`: `/accounts/{account_id}/abuse-reports/submitted` */
export interface AbuseReportsSubmitted<Bound extends string = never> {
  /**
   * List the submitted abuse reports of an account.
   *
   * `GET /accounts/{account_id}/abuse-reports/submitted`
   * @example
   * const { data, error } = await abuseReports.submitted.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsSubmittedIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SubmittedListItem, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsSubmittedIndexOptions<Bound, As>
  ): Promise<DataAs<SubmittedListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AbuseReportsSubmittedIndexOptions<Bound>
  ): AsyncIterable<AbuseReportsSubmittedIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AbuseReportsSubmittedIndexOptions<Bound>
  ): AsyncIterable<Page<AbuseReportsSubmittedIndexItem, PageInfo>>;

  /**
   * Get a submitted abuse report of an account.
   *
   * `GET /accounts/{account_id}/abuse-reports/submitted/{report_id}`
   * @example
   * const { data, error } = await abuseReports.submitted.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AbuseReportsSubmittedOptions<Bound, As>
  ): Promise<Result<DataAs<Submitted, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AbuseReportsSubmittedOptions<Bound, As>
  ): Promise<DataAs<Submitted, As>>;

  /** `/accounts/{account_id}/abuse-reports/submitted/{report_id}/emails` */
  readonly emails: AbuseReportsSubmittedEmails<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly report_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AbuseReportsSubmitted<Bound | BoundBy<Params>>;
}

type AbuseReportsSubmittedEmailsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; report_id: string }; query?: AbuseReportsSubmittedEmailsIndexQuery }, Bound, As
>;

/** `abuseReports.submitted.emails`: `/accounts/{account_id}/abuse-reports/submitted/{report_id}/emails` */
export interface AbuseReportsSubmittedEmails<Bound extends string = never> {
  /**
   * List the e-mails of a submitted abuse report.
   *
   * `GET /accounts/{account_id}/abuse-reports/submitted/{report_id}/emails`
   * @example
   * const { data, error } = await abuseReports.submitted.emails.index({ client, params: { account_id, report_id } });
   * @see https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/subresources/emails/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsSubmittedEmailsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Email, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AbuseReportsSubmittedEmailsIndexOptions<Bound, As>
  ): Promise<DataAs<Email, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AbuseReportsSubmittedEmailsIndexOptions<Bound>
  ): AsyncIterable<AbuseReportsSubmittedEmailsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AbuseReportsSubmittedEmailsIndexOptions<Bound>
  ): AsyncIterable<Page<AbuseReportsSubmittedEmailsIndexItem, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; report_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly report_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AbuseReportsSubmittedEmails<Bound | BoundBy<Params>>;
}

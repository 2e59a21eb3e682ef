// Written by `pnpm generate` from openapi/brand-protection.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BrandProtectionLogo, BrandProtectionLogoMatchesDownloadQuery, BrandProtectionLogoMatchesShowQuery,
  BrandProtectionLogosCreateQuery, BrandProtectionMatchesDownloadQuery, BrandProtectionMatchesShowQuery,
  BrandProtectionQueriesCreateQuery, BrandProtectionQueriesDeleteQuery, BrandProtectionSubmit,
  BrandProtectionUrlInfoSchema, LogoMatch, Match, NewBrandProtectionLogo, NewBrandProtectionQuery,
  QueryBulkInput, paths,
} from "./types.js";
export type * from "./types.js";

const brandProtectionTable = {
  only: [],
  actions: {
    clear: { method: "patch", path: "clear", body: "optional", answer: "any" },
    domainInfo: { method: "get", path: "domain-info", answer: "any" },
    recentSubmissions: { method: "get", path: "recent-submissions", answer: "any" },
    refute: { method: "patch", path: "refute", body: "optional", answer: "any" },
    scanLogo: { method: "post", path: "scan-logo", body: "optional", answer: "any" },
    scanPage: { method: "post", path: "scan-page", body: "optional", answer: "any" },
    search: { method: "post", path: "search", body: "optional", answer: "any" },
    submissionInfo: { method: "get", path: "submission-info", answer: "any" },
    submit: { method: "post", path: "submit", answer: "body" },
    totalQueries: { method: "get", path: "total-queries", answer: "any" },
    trackedDomains: { method: "get", path: "tracked-domains", answer: "any" },
    verify: { method: "patch", path: "verify", body: "optional", answer: "any" },
  },
  resources: {
    alerts: {
      endpoint: "alerts",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        show: { answer: "any" },
        update: { body: "optional", answer: "any" },
        clear: { method: "patch", path: "clear", body: "optional", answer: "any" },
        refute: { method: "patch", path: "refute", body: "optional", answer: "any" },
        verify: { method: "patch", path: "verify", body: "optional", answer: "any" },
      },
    },
    brands: {
      endpoint: "brands",
      singular: true,
      except: ["update", "edit"],
      actions: {
        create: { body: "optional", answer: "any" },
        show: { answer: "any" },
        delete: { answer: "any" },
      },
      resources: {
        patterns: {
          endpoint: "patterns",
          singular: true,
          except: ["update", "edit"],
          actions: {
            create: { body: "optional", answer: "any" },
            show: { answer: "any" },
            delete: { answer: "any" },
          },
        },
      },
    },
    logoMatches: {
      endpoint: "logo-matches",
      singular: true,
      only: ["show"],
      answer: "body",
      actions: { download: { method: "get", path: "download" } },
    },
    logos: {
      endpoint: "logos",
      id: "logo_id",
      except: ["update", "edit"],
      actions: {
        index: { answer: "any" },
        create: { body: "optional", contentType: "multipart/form-data", answer: "body" },
        show: { answer: "any" },
      },
    },
    matches: {
      endpoint: "matches",
      singular: true,
      only: ["show"],
      answer: "body",
      actions: { download: { method: "get", path: "download" } },
    },
    queries: {
      endpoint: "queries",
      singular: true,
      updateMethod: "patch",
      actions: {
        create: { body: "optional" },
        show: { answer: "any" },
        update: { body: "optional", answer: "any" },
        bulk: { method: "post", path: "bulk", body: "optional" },
      },
    },
    urlInfo: { endpoint: "url-info", only: ["index"] },
  },
} as const;

/** Domains and logos that imitate your brand, and reports of suspicious pages. */
export const brandProtection: BrandProtection = resource<paths>()("/accounts/{account_id}/brand-protection", brandProtectionTable);

/** Domains and logos that imitate your brand, and reports of suspicious pages. */
export const brandProtectionLive: BrandProtectionLive = resource<paths>()("/live", {
  singular: true,
  only: ["show"],
  actions: { show: { answer: "any" } },
});

/** Domains and logos that imitate your brand, and reports of suspicious pages. */
export const brandProtectionReady: BrandProtectionReady = resource<paths>()("/ready", {
  singular: true,
  only: ["show"],
  actions: { show: { answer: "any" } },
});

/** Domains and logos that imitate your brand, and reports of suspicious pages. */
export const brandProtectionSignedUrl: BrandProtectionSignedUrl = resource<paths>()("/signed-url", {
  singular: true,
  only: ["show"],
  actions: { show: { answer: "any" } },
});

/** Domains and logos that imitate your brand, and reports of suspicious pages. */
export const internalBrandProtection: InternalBrandProtection = resource<paths>()("/internal", {
  only: [],
  actions: { submit: { method: "post", path: "submit", body: "optional", answer: "any" } },
});

type BrandProtectionOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type BrandProtectionClearOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `brandProtection`: `/accounts/{account_id}/brand-protection` */
export interface BrandProtection<Bound extends string = never> {
  /**
   * Clear a submission to the brand protection of an account.
   *
   * Clears matches, which are not open any more for anybody in the account. The API's owner does not describe
   * what it takes: any body goes through as it is given. The API's owner does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/clear`
   * @example
   * const { data, error } = await brandProtection.clear({ client, params: { account_id }, body: {} });
   */
  clear<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link clear}, but returns the data alone and throws a `RestflareError` if the call fails. */
  clearOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the brand protection domain information of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/domain-info`
   * @example
   * const { data, error } = await brandProtection.domainInfo({ client, params: { account_id } });
   */
  domainInfo<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link domainInfo}, but returns the data alone and throws a `RestflareError` if the call fails. */
  domainInfoOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the brand protection recent submissions of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/recent-submissions`
   * @example
   * const { data, error } = await brandProtection.recentSubmissions({ client, params: { account_id } });
   */
  recentSubmissions<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link recentSubmissions}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  recentSubmissionsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Refute a submission to the brand protection of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/refute`
   * @example
   * const { data, error } = await brandProtection.refute({ client, params: { account_id }, body: {} });
   */
  refute<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link refute}, but returns the data alone and throws a `RestflareError` if the call fails. */
  refuteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Scan a logo for the brand protection of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/brand-protection/scan-logo`
   * @example
   * const { data, error } = await brandProtection.scanLogo({ client, params: { account_id }, body: {} });
   */
  scanLogo<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link scanLogo}, but returns the data alone and throws a `RestflareError` if the call fails. */
  scanLogoOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Scan a page for the brand protection of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/brand-protection/scan-page`
   * @example
   * const { data, error } = await brandProtection.scanPage({ client, params: { account_id }, body: {} });
   */
  scanPage<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link scanPage}, but returns the data alone and throws a `RestflareError` if the call fails. */
  scanPageOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Search domains for the brand protection of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/brand-protection/search`
   * @example
   * const { data, error } = await brandProtection.search({ client, params: { account_id }, body: {} });
   */
  search<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link search}, but returns the data alone and throws a `RestflareError` if the call fails. */
  searchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the brand protection submission information of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/submission-info`
   * @example
   * const { data, error } = await brandProtection.submissionInfo({ client, params: { account_id } });
   */
  submissionInfo<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link submissionInfo}, but returns the data alone and throws a `RestflareError` if the call fails. */
  submissionInfoOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Submit a URL to the brand protection of an account.
   *
   * `POST /accounts/{account_id}/brand-protection/submit`
   * @example
   * const { data, error } = await brandProtection.submit({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/methods/submit/
   */
  submit<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<Result<DataAs<BrandProtectionSubmit, As>>>;
  /** {@link submit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  submitOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<DataAs<BrandProtectionSubmit, As>>;

  /**
   * Count the brand protection queries of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/total-queries`
   * @example
   * const { data, error } = await brandProtection.totalQueries({ client, params: { account_id } });
   */
  totalQueries<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link totalQueries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  totalQueriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the brand protection tracked domains of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/tracked-domains`
   * @example
   * const { data, error } = await brandProtection.trackedDomains({ client, params: { account_id } });
   */
  trackedDomains<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link trackedDomains}, but returns the data alone and throws a `RestflareError` if the call fails. */
  trackedDomainsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Verify a submission to the brand protection of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/verify`
   * @example
   * const { data, error } = await brandProtection.verify({ client, params: { account_id }, body: {} });
   */
  verify<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link verify}, but returns the data alone and throws a `RestflareError` if the call fails. */
  verifyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/brand-protection/alerts` */
  readonly alerts: BrandProtectionAlerts<Bound>;

  /** `/accounts/{account_id}/brand-protection/brands` */
  readonly brands: BrandProtectionBrands<Bound>;

  /** `/accounts/{account_id}/brand-protection/logo-matches` */
  readonly logoMatches: BrandProtectionLogoMatches<Bound>;

  /** `/accounts/{account_id}/brand-protection/logos` */
  readonly logos: BrandProtectionLogos<Bound>;

  /** `/accounts/{account_id}/brand-protection/matches` */
  readonly matches: BrandProtectionMatches<Bound>;

  /** `/accounts/{account_id}/brand-protection/queries` */
  readonly queries: BrandProtectionQueries<Bound>;

  /** `/accounts/{account_id}/brand-protection/url-info` */
  readonly urlInfo: BrandProtectionUrlInfo<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "clear" | "domainInfo" | "recentSubmissions" | "refute" | "scanLogo" | "scanPage" | "search" | "submissionInfo" | "submit" | "totalQueries" | "trackedDomains" | "verify">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtection<Bound | BoundBy<Params>>;
}

type BrandProtectionAlertsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type BrandProtectionAlertsClearOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `brandProtection.alerts`: `/accounts/{account_id}/brand-protection/alerts` */
export interface BrandProtectionAlerts<Bound extends string = never> {
  /**
   * Get the brand protection alerts of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/alerts`
   * @example
   * const { data, error } = await brandProtection.alerts.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update the brand protection alerts of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/alerts`
   * @example
   * const { data, error } = await brandProtection.alerts.update({}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionAlertsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Clear the brand protection alerts of an account.
   *
   * Clears alerts, which are not open any more for anybody in the account. The API's owner does not describe
   * what it takes: any body goes through as it is given. The API's owner does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/alerts/clear`
   * @example
   * const { data, error } = await brandProtection.alerts.clear({ client, params: { account_id }, body: {} });
   */
  clear<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link clear}, but returns the data alone and throws a `RestflareError` if the call fails. */
  clearOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Refute the brand protection alerts of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/alerts/refute`
   * @example
   * const { data, error } = await brandProtection.alerts.refute({ client, params: { account_id }, body: {} });
   */
  refute<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link refute}, but returns the data alone and throws a `RestflareError` if the call fails. */
  refuteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Verify the brand protection alerts of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/alerts/verify`
   * @example
   * const { data, error } = await brandProtection.alerts.verify({ client, params: { account_id }, body: {} });
   */
  verify<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsClearOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link verify}, but returns the data alone and throws a `RestflareError` if the call fails. */
  verifyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionAlertsClearOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "clear" | "refute" | "verify">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionAlerts<Bound | BoundBy<Params>>;
}

type BrandProtectionBrandsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `brandProtection.brands`: `/accounts/{account_id}/brand-protection/brands` */
export interface BrandProtectionBrands<Bound extends string = never> {
  /**
   * Create a brand for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/brand-protection/brands`
   * @example
   * const { data, error } = await brandProtection.brands.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionBrandsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionBrandsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the brands of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/brands`
   * @example
   * const { data, error } = await brandProtection.brands.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete the brands of an account.
   *
   * Deletes a brand; what imitates it is no longer looked for. The API's owner does not describe which query
   * it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/brand-protection/brands`
   * @example
   * const { data, error } = await brandProtection.brands.delete({ client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/brand-protection/brands/patterns` */
  readonly patterns: BrandProtectionBrandsPatterns<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionBrands<Bound | BoundBy<Params>>;
}

type BrandProtectionBrandsPatternsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `brandProtection.brands.patterns`: `/accounts/{account_id}/brand-protection/brands/patterns` */
export interface BrandProtectionBrandsPatterns<Bound extends string = never> {
  /**
   * Create a pattern for the brands of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/brand-protection/brands/patterns`
   * @example
   * const { data, error } = await brandProtection.brands.patterns.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionBrandsPatternsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionBrandsPatternsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the patterns of the brands of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/brands/patterns`
   * @example
   * const { data, error } = await brandProtection.brands.patterns.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsPatternsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsPatternsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete the patterns of the brands of an account.
   *
   * Deletes a pattern of a brand; domains that only it would find are no longer reported. The API's owner
   * does not describe which query it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/brand-protection/brands/patterns`
   * @example
   * const { data, error } = await brandProtection.brands.patterns.delete({ client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsPatternsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionBrandsPatternsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionBrandsPatterns<Bound | BoundBy<Params>>;
}

type BrandProtectionLogoMatchesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionLogoMatchesShowQuery }, Bound, As
>;
type BrandProtectionLogoMatchesDownloadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionLogoMatchesDownloadQuery }, Bound, As
>;

/** `brandProtection.logoMatches`: `/accounts/{account_id}/brand-protection/logo-matches` */
export interface BrandProtectionLogoMatches<Bound extends string = never> {
  /**
   * Get the brand protection logo matches of an account.
   *
   * `GET /accounts/{account_id}/brand-protection/logo-matches`
   * @example
   * const { data, error } = await brandProtection.logoMatches.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/logo_matches/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLogoMatchesShowOptions<Bound, As>
  ): Promise<Result<DataAs<LogoMatch, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLogoMatchesShowOptions<Bound, As>
  ): Promise<DataAs<LogoMatch, As>>;

  /**
   * Download the brand protection logo matches of an account.
   *
   * `GET /accounts/{account_id}/brand-protection/logo-matches/download`
   * @example
   * const { data, error } = await brandProtection.logoMatches.download({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/logo_matches/methods/download/
   */
  download<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLogoMatchesDownloadOptions<Bound, As>
  ): Promise<Result<DataAs<LogoMatch, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLogoMatchesDownloadOptions<Bound, As>
  ): Promise<DataAs<LogoMatch, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "download">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionLogoMatches<Bound | BoundBy<Params>>;
}

type BrandProtectionLogosCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionLogosCreateQuery }, Bound, As
>;
type BrandProtectionLogosOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `brandProtection.logos`: `/accounts/{account_id}/brand-protection/logos` */
export interface BrandProtectionLogos<Bound extends string = never> {
  /**
   * List the brand protection logos of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/logos`
   * @example
   * const { data, error } = await brandProtection.logos.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLogosOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLogosOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a brand protection logo for an account.
   *
   * `POST /accounts/{account_id}/brand-protection/logos`
   * @example
   * const { data, error } = await brandProtection.logos.create({ image: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/logos/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewBrandProtectionLogo, ...options: BrandProtectionLogosCreateOptions<Bound, As>
  ): Promise<Result<DataAs<BrandProtectionLogo, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewBrandProtectionLogo, ...options: BrandProtectionLogosCreateOptions<Bound, As>
  ): Promise<DataAs<BrandProtectionLogo, As>>;

  /**
   * Get a brand protection logo of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/logos/{logo_id}`
   * @example
   * const { data, error } = await brandProtection.logos.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrandProtectionLogosOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrandProtectionLogosOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete a brand protection logo of an account.
   *
   * Deletes the logo; pages that show it are no longer looked for.
   *
   * `DELETE /accounts/{account_id}/brand-protection/logos/{logo_id}`
   * @example
   * const { ok, error } = await brandProtection.logos.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/logos/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrandProtectionLogosOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: BrandProtectionLogosOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionLogos<Bound | BoundBy<Params>>;
}

type BrandProtectionMatchesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionMatchesShowQuery }, Bound, As
>;
type BrandProtectionMatchesDownloadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionMatchesDownloadQuery }, Bound, As
>;

/** `brandProtection.matches`: `/accounts/{account_id}/brand-protection/matches` */
export interface BrandProtectionMatches<Bound extends string = never> {
  /**
   * Get the brand protection matches of an account.
   *
   * `GET /accounts/{account_id}/brand-protection/matches`
   * @example
   * const { data, error } = await brandProtection.matches.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/matches/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionMatchesShowOptions<Bound, As>
  ): Promise<Result<DataAs<Match, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionMatchesShowOptions<Bound, As>
  ): Promise<DataAs<Match, As>>;

  /**
   * Download the brand protection matches of an account.
   *
   * `GET /accounts/{account_id}/brand-protection/matches/download`
   * @example
   * const { data, error } = await brandProtection.matches.download({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/matches/methods/download/
   */
  download<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionMatchesDownloadOptions<Bound, As>
  ): Promise<Result<DataAs<Match, As>>>;
  /** {@link download}, but returns the data alone and throws a `RestflareError` if the call fails. */
  downloadOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionMatchesDownloadOptions<Bound, As>
  ): Promise<DataAs<Match, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "download">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionMatches<Bound | BoundBy<Params>>;
}

type BrandProtectionQueriesCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionQueriesCreateQuery }, Bound, As
>;
type BrandProtectionQueriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type BrandProtectionQueriesDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: BrandProtectionQueriesDeleteQuery }, Bound, As
>;
type BrandProtectionQueriesBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: QueryBulkInput }, Bound, As
>;

/** `brandProtection.queries`: `/accounts/{account_id}/brand-protection/queries` */
export interface BrandProtectionQueries<Bound extends string = never> {
  /**
   * Create a brand protection query for an account.
   *
   * `POST /accounts/{account_id}/brand-protection/queries`
   * @example
   * const { ok, error } = await brandProtection.queries.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewBrandProtectionQuery, ...options: BrandProtectionQueriesCreateOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewBrandProtectionQuery, ...options: BrandProtectionQueriesCreateOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /**
   * Get the brand protection queries of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/brand-protection/queries`
   * @example
   * const { data, error } = await brandProtection.queries.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionQueriesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update the brand protection queries of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `PATCH /accounts/{account_id}/brand-protection/queries`
   * @example
   * const { data, error } = await brandProtection.queries.update({}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: BrandProtectionQueriesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete the brand protection queries of an account.
   *
   * Deletes a query with what it found; domains that only it would find are no longer reported.
   *
   * `DELETE /accounts/{account_id}/brand-protection/queries`
   * @example
   * const { ok, error } = await brandProtection.queries.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionQueriesDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionQueriesDeleteOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /**
   * Change many brand protection queries of an account at once.
   *
   * `POST /accounts/{account_id}/brand-protection/queries/bulk`
   * @example
   * const { ok, error } = await brandProtection.queries.bulk({ client, params: { account_id }, body: { queries: [{}] } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/bulk/
   */
  bulk<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionQueriesBulkOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link bulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bulkOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionQueriesBulkOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "update" | "delete" | "bulk">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionQueries<Bound | BoundBy<Params>>;
}

type BrandProtectionUrlInfoOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `brandProtection.urlInfo`: `/accounts/{account_id}/brand-protection/url-info` */
export interface BrandProtectionUrlInfo<Bound extends string = never> {
  /**
   * Get what the brand protection of an account knows of a URL.
   *
   * `GET /accounts/{account_id}/brand-protection/url-info`
   * @example
   * const { data, error } = await brandProtection.urlInfo.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/methods/url_info/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionUrlInfoOptions<Bound, As>
  ): Promise<Result<DataAs<BrandProtectionUrlInfoSchema[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionUrlInfoOptions<Bound, As>
  ): Promise<DataAs<BrandProtectionUrlInfoSchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: BrandProtectionUrlInfoOptions<Bound>): AsyncIterable<BrandProtectionUrlInfoSchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: BrandProtectionUrlInfoOptions<Bound>
  ): AsyncIterable<Page<BrandProtectionUrlInfoSchema>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): BrandProtectionUrlInfo<Bound | BoundBy<Params>>;
}

type BrandProtectionLiveOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `brandProtectionLive`: `/live` */
export interface BrandProtectionLive<Bound extends string = never> {
  /**
   * Check whether the brand protection is alive.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /live`
   * @example
   * const { data, error } = await brandProtectionLive.show({ client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLiveOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionLiveOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): BrandProtectionLive<Bound | BoundBy<Params>>;
}

type BrandProtectionReadyOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `brandProtectionReady`: `/ready` */
export interface BrandProtectionReady<Bound extends string = never> {
  /**
   * Check whether the brand protection is ready.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /ready`
   * @example
   * const { data, error } = await brandProtectionReady.show({ client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionReadyOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionReadyOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): BrandProtectionReady<Bound | BoundBy<Params>>;
}

type BrandProtectionSignedUrlOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `brandProtectionSignedUrl`: `/signed-url` */
export interface BrandProtectionSignedUrl<Bound extends string = never> {
  /**
   * Get a signed URL for the brand protection.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /signed-url`
   * @example
   * const { data, error } = await brandProtectionSignedUrl.show({ client });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionSignedUrlOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: BrandProtectionSignedUrlOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): BrandProtectionSignedUrl<Bound | BoundBy<Params>>;
}

type InternalBrandProtectionSubmitOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: unknown }, Bound, As
>;

/** `internalBrandProtection`: `/internal` */
export interface InternalBrandProtection<Bound extends string = never> {
  /**
   * Submit a URL to the brand protection, without an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /internal/submit`
   * @example
   * const { data, error } = await internalBrandProtection.submit({ client, body: {} });
   */
  submit<As extends WaysToRead<"json"> = "json">(
    ...options: InternalBrandProtectionSubmitOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link submit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  submitOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: InternalBrandProtectionSubmitOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "submit">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): InternalBrandProtection<Bound | BoundBy<Params>>;
}

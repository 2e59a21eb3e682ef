// Written by `pnpm generate` from openapi/managed-defense.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedRepository, CursorInfo, ManagedDefenseReposCreateHeaders, ManagedDefenseReposIndexQuery,
  ManagedDefenseReposShowQuery, ManagedDefenseScansCreateHeaders, ManagedDefenseScansIndexQuery,
  NewRepository, NewVulnerabilityDiscoveryScan, Repository, RepositoryListItem, ScanReport,
  VulnerabilityDiscoveryReport, VulnerabilityDiscoveryScan, paths,
} from "./types.js";
export type * from "./types.js";

const managedDefenseTable = {
  only: [],
  resources: {
    repos: {
      endpoint: "repos",
      id: "repo_id",
      except: ["update", "edit", "delete"],
      actions: { index: { paging: { by: "cursor" } }, create: { secrets: ["token"] } },
      resources: {
        scans: {
          endpoint: "{repo_id}/scans",
          id: "scan_id",
          only: [],
          actions: { report: { method: "get", path: "{id}/report" } },
        },
      },
    },
    scans: {
      endpoint: "scans",
      id: "scan_id",
      except: ["update", "edit", "delete"],
      actions: { index: { paging: { by: "cursor" } }, report: { method: "get", path: "{id}/report" } },
    },
  },
} as const;

/** Repositories, scans and reports of vulnerability discovery. */
export const managedDefense: ManagedDefense = resource<paths>()("/accounts/{account_id}/managed-defense/vulnerability-discovery", managedDefenseTable);

/** `managedDefense`: `/accounts/{account_id}/managed-defense/vulnerability-discovery` */
export interface ManagedDefense<Bound extends string = never> {
  /** `/accounts/{account_id}/managed-defense/vulnerability-discovery/repos` */
  readonly repos: ManagedDefenseRepos<Bound>;

  /** `/accounts/{account_id}/managed-defense/vulnerability-discovery/scans` */
  readonly scans: ManagedDefenseScans<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly repo_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ManagedDefense<Bound | BoundBy<Params>>;
}

type ManagedDefenseReposIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ManagedDefenseReposIndexQuery }, Bound, As
>;
type ManagedDefenseReposCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: ManagedDefenseReposCreateHeaders }, Bound, As
>;
type ManagedDefenseReposShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ManagedDefenseReposShowQuery }, Bound, As
>;

/** `managedDefense.repos`: `/accounts/{account_id}/managed-defense/vulnerability-discovery/repos` */
export interface ManagedDefenseRepos<Bound extends string = never> {
  /**
   * List the vulnerability discovery repositories of an account.
   *
   * `GET /accounts/{account_id}/managed-defense/vulnerability-discovery/repos`
   * @example
   * const { data, error } = await managedDefense.repos.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/repositories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedDefenseReposIndexOptions<Bound, As>
  ): Promise<Result<DataAs<RepositoryListItem[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedDefenseReposIndexOptions<Bound, As>
  ): Promise<DataAs<RepositoryListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ManagedDefenseReposIndexOptions<Bound>): AsyncIterable<RepositoryListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ManagedDefenseReposIndexOptions<Bound>
  ): AsyncIterable<Page<RepositoryListItem, CursorInfo>>;

  /**
   * Create a vulnerability discovery repository for an account.
   *
   * `POST /accounts/{account_id}/managed-defense/vulnerability-discovery/repos`
   * @example
   * const { data, error } = await managedDefense.repos.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/repositories/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRepository, ...options: ManagedDefenseReposCreateOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedRepository, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRepository, ...options: ManagedDefenseReposCreateOptions<Bound, As>
  ): Promise<DataAs<CreatedRepository, As>>;

  /**
   * Get a vulnerability discovery repository of an account.
   *
   * `GET /accounts/{account_id}/managed-defense/vulnerability-discovery/repos/{repo_id}`
   * @example
   * const { data, error } = await managedDefense.repos.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/repositories/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseReposShowOptions<Bound, As>
  ): Promise<Result<DataAs<Repository, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseReposShowOptions<Bound, As>
  ): Promise<DataAs<Repository, As>>;

  /** `/accounts/{account_id}/managed-defense/vulnerability-discovery/repos/{repo_id}/scans` */
  readonly scans: ManagedDefenseReposScans<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly repo_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ManagedDefenseRepos<Bound | BoundBy<Params>>;
}

type ManagedDefenseReposScansOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; repo_id: string } }, Bound, As
>;

/**
 * `managedDefense.repos.scans`:
 * `/accounts/{account_id}/managed-defense/vulnerability-discovery/repos/{repo_id}/scans`
 */
export interface ManagedDefenseReposScans<Bound extends string = never> {
  /**
   * Get the report of a scan.
   *
   * `GET
   * /accounts/{account_id}/managed-defense/vulnerability-discovery/repos/{repo_id}/scans/{scan_id}/report`
   * @example
   * const { data, error } = await managedDefense.repos.scans.report(id, { client, params: { account_id, repo_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/reports/methods/get/
   */
  report<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseReposScansOptions<Bound, As>
  ): Promise<Result<DataAs<VulnerabilityDiscoveryReport, As>>>;
  /** {@link report}, but returns the data alone and throws a `RestflareError` if the call fails. */
  reportOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseReposScansOptions<Bound, As>
  ): Promise<DataAs<VulnerabilityDiscoveryReport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; repo_id: string }, Bound, "report">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; repo_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly repo_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ManagedDefenseReposScans<Bound | BoundBy<Params>>;
}

type ManagedDefenseScansIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ManagedDefenseScansIndexQuery }, Bound, As
>;
type ManagedDefenseScansCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: ManagedDefenseScansCreateHeaders }, Bound, As
>;
type ManagedDefenseScansOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `managedDefense.scans`: `/accounts/{account_id}/managed-defense/vulnerability-discovery/scans` */
export interface ManagedDefenseScans<Bound extends string = never> {
  /**
   * List the vulnerability discovery scans of an account.
   *
   * `GET /accounts/{account_id}/managed-defense/vulnerability-discovery/scans`
   * @example
   * const { data, error } = await managedDefense.scans.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/scans/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedDefenseScansIndexOptions<Bound, As>
  ): Promise<Result<DataAs<VulnerabilityDiscoveryScan[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ManagedDefenseScansIndexOptions<Bound, As>
  ): Promise<DataAs<VulnerabilityDiscoveryScan[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ManagedDefenseScansIndexOptions<Bound>): AsyncIterable<VulnerabilityDiscoveryScan>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ManagedDefenseScansIndexOptions<Bound>
  ): AsyncIterable<Page<VulnerabilityDiscoveryScan, CursorInfo>>;

  /**
   * Create a vulnerability discovery scan for an account.
   *
   * `POST /accounts/{account_id}/managed-defense/vulnerability-discovery/scans`
   * @example
   * const { data, error } = await managedDefense.scans.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/scans/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewVulnerabilityDiscoveryScan, ...options: ManagedDefenseScansCreateOptions<Bound, As>
  ): Promise<Result<DataAs<VulnerabilityDiscoveryScan, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewVulnerabilityDiscoveryScan, ...options: ManagedDefenseScansCreateOptions<Bound, As>
  ): Promise<DataAs<VulnerabilityDiscoveryScan, As>>;

  /**
   * Get a vulnerability discovery scan of an account.
   *
   * `GET /accounts/{account_id}/managed-defense/vulnerability-discovery/scans/{scan_id}`
   * @example
   * const { data, error } = await managedDefense.scans.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/scans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseScansOptions<Bound, As>
  ): Promise<Result<DataAs<VulnerabilityDiscoveryScan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseScansOptions<Bound, As>
  ): Promise<DataAs<VulnerabilityDiscoveryScan, As>>;

  /**
   * Get the report of a vulnerability discovery scan.
   *
   * `GET /accounts/{account_id}/managed-defense/vulnerability-discovery/scans/{scan_id}/report`
   * @example
   * const { data, error } = await managedDefense.scans.report(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/managed_defense/subresources/vulnerability_discovery/subresources/scans/methods/get_report/
   */
  report<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseScansOptions<Bound, As>
  ): Promise<Result<DataAs<ScanReport, As>>>;
  /** {@link report}, but returns the data alone and throws a `RestflareError` if the call fails. */
  reportOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ManagedDefenseScansOptions<Bound, As>
  ): Promise<DataAs<ScanReport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "report">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ManagedDefenseScans<Bound | BoundBy<Params>>;
}

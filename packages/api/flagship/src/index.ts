// Written by `pnpm generate` from openapi/flagship.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AppUpdate, Changelog, CursorsInfo, DeletedFlag, DeletedFlagshipApp, Evaluate, Flag, FlagInput, FlagshipApp,
  FlagshipEvaluateQuery, FlagshipFlagsChangelogIndexQuery, FlagshipFlagsIndexQuery, NewFlagshipApp, paths,
} from "./types.js";
export type * from "./types.js";

const flagshipTable = {
  id: "app_id",
  except: ["edit"],
  actions: {
    update: { body: "optional" },
    evaluate: { method: "get", path: "{id}/evaluate", answer: "body" },
  },
  resources: {
    flags: {
      endpoint: "{app_id}/flags",
      id: "flag_key",
      except: ["edit"],
      actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
      resources: {
        changelog: {
          endpoint: "{flag_key}/changelog",
          only: ["index"],
          actions: { index: { paging: { by: "cursor", from: "result_info.cursors.after" } } },
        },
      },
    },
  },
} as const;

/** Feature flags of apps, their rules and their evaluation. */
export const flagship: Flagship = resource<paths>()("/accounts/{account_id}/flagship/apps", flagshipTable);

type FlagshipOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type FlagshipEvaluateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: FlagshipEvaluateQuery }, Bound, As
>;

/** `flagship`: `/accounts/{account_id}/flagship/apps` */
export interface Flagship<Bound extends string = never> {
  /**
   * List the Flagship applications of an account.
   *
   * `GET /accounts/{account_id}/flagship/apps`
   * @example
   * const { data, error } = await flagship.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: FlagshipOptions<Bound, As>
  ): Promise<Result<DataAs<FlagshipApp[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FlagshipOptions<Bound, As>
  ): Promise<DataAs<FlagshipApp[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: FlagshipOptions<Bound>): AsyncIterable<FlagshipApp>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: FlagshipOptions<Bound>): AsyncIterable<Page<FlagshipApp>>;

  /**
   * Create a Flagship application for an account.
   *
   * `POST /accounts/{account_id}/flagship/apps`
   * @example
   * const { data, error } = await flagship.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewFlagshipApp, ...options: FlagshipOptions<Bound, As>
  ): Promise<Result<DataAs<FlagshipApp, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewFlagshipApp, ...options: FlagshipOptions<Bound, As>
  ): Promise<DataAs<FlagshipApp, As>>;

  /**
   * Get a Flagship application of an account.
   *
   * `GET /accounts/{account_id}/flagship/apps/{app_id}`
   * @example
   * const { data, error } = await flagship.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipOptions<Bound, As>
  ): Promise<Result<DataAs<FlagshipApp, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipOptions<Bound, As>
  ): Promise<DataAs<FlagshipApp, As>>;

  /**
   * Update a Flagship application of an account.
   *
   * `PUT /accounts/{account_id}/flagship/apps/{app_id}`
   * @example
   * const { data, error } = await flagship.update(id, { name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AppUpdate, ...options: FlagshipOptions<Bound, As>
  ): Promise<Result<DataAs<FlagshipApp, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AppUpdate, ...options: FlagshipOptions<Bound, As>
  ): Promise<DataAs<FlagshipApp, As>>;

  /**
   * Delete a Flagship application of an account.
   *
   * Deletes the app with all its flags; programs that ask for one get what they fall back on.
   *
   * `DELETE /accounts/{account_id}/flagship/apps/{app_id}`
   * @example
   * const { data, error } = await flagship.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedFlagshipApp, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipOptions<Bound, As>
  ): Promise<DataAs<DeletedFlagshipApp, As>>;

  /**
   * Evaluate a flag of a Flagship application.
   *
   * `GET /accounts/{account_id}/flagship/apps/{app_id}/evaluate`
   * @example
   * const { data, error } = await flagship.evaluate(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/evaluate/methods/get/
   */
  evaluate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipEvaluateOptions<Bound, As>
  ): Promise<Result<DataAs<Evaluate, As>>>;
  /** {@link evaluate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  evaluateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipEvaluateOptions<Bound, As>
  ): Promise<DataAs<Evaluate, As>>;

  /** `/accounts/{account_id}/flagship/apps/{app_id}/flags` */
  readonly flags: FlagshipFlags<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "evaluate">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly flag_key?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Flagship<Bound | BoundBy<Params>>;
}

type FlagshipFlagsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: FlagshipFlagsIndexQuery }, Bound, As
>;
type FlagshipFlagsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `flagship.flags`: `/accounts/{account_id}/flagship/apps/{app_id}/flags` */
export interface FlagshipFlags<Bound extends string = never> {
  /**
   * List the flags of a Flagship application.
   *
   * `GET /accounts/{account_id}/flagship/apps/{app_id}/flags`
   * @example
   * const { data, error } = await flagship.flags.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: FlagshipFlagsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Flag[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FlagshipFlagsIndexOptions<Bound, As>
  ): Promise<DataAs<Flag[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: FlagshipFlagsIndexOptions<Bound>): AsyncIterable<Flag>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: FlagshipFlagsIndexOptions<Bound>): AsyncIterable<Page<Flag, CursorsInfo>>;

  /**
   * Create a flag for a Flagship application.
   *
   * `POST /accounts/{account_id}/flagship/apps/{app_id}/flags`
   * @example
   * const { data, error } = await flagship.flags.create(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: FlagInput, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<Result<DataAs<Flag, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: FlagInput, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<DataAs<Flag, As>>;

  /**
   * Get a flag of a Flagship application.
   *
   * `GET /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}`
   * @example
   * const { data, error } = await flagship.flags.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<Result<DataAs<Flag, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<DataAs<Flag, As>>;

  /**
   * Update a flag of a Flagship application.
   *
   * `PUT /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}`
   * @example
   * const { data, error } = await flagship.flags.update(id, body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: FlagInput, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<Result<DataAs<Flag, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FlagInput, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<DataAs<Flag, As>>;

  /**
   * Delete a flag of a Flagship application.
   *
   * Deletes the flag with its rules and its history; programs that ask for it get what they fall back on.
   *
   * `DELETE /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}`
   * @example
   * const { data, error } = await flagship.flags.delete(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedFlag, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FlagshipFlagsOptions<Bound, As>
  ): Promise<DataAs<DeletedFlag, As>>;

  /** `/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog` */
  readonly changelog: FlagshipFlagsChangelog<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly flag_key?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): FlagshipFlags<Bound | BoundBy<Params>>;
}

type FlagshipFlagsChangelogIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; flag_key: string }; query?: FlagshipFlagsChangelogIndexQuery }, Bound, As
>;

/** `flagship.flags.changelog`: `/accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog` */
export interface FlagshipFlagsChangelog<Bound extends string = never> {
  /**
   * Get the changelog of a flag.
   *
   * `GET /accounts/{account_id}/flagship/apps/{app_id}/flags/{flag_key}/changelog`
   * @example
   * const { data, error } = await flagship.flags.changelog.index({ client, params: { account_id, app_id, flag_key } });
   * @see https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/flags/subresources/changelog/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: FlagshipFlagsChangelogIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Changelog[], As>, CursorsInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: FlagshipFlagsChangelogIndexOptions<Bound, As>
  ): Promise<DataAs<Changelog[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: FlagshipFlagsChangelogIndexOptions<Bound>): AsyncIterable<Changelog>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: FlagshipFlagsChangelogIndexOptions<Bound>
  ): AsyncIterable<Page<Changelog, CursorsInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string; flag_key: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly flag_key?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): FlagshipFlagsChangelog<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/page-shield.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Connection, Cookie, NewPageShieldPolicy, PageInfo, PageShieldConnectionsIndexQuery,
  PageShieldCookiesIndexQuery, PageShieldPolicy, PageShieldPolicyUpdate, PageShieldSchema, PageShieldScript,
  PageShieldScriptsIndexQuery, PageShieldUpdate, Script, paths,
} from "./types.js";
export type * from "./types.js";

/** Scripts, connections and cookies of a site's pages, and policies for them. */
export const pageShield: PageShield = resource<paths>()("/zones/{zone_id}/page_shield", {
  singular: true,
  only: ["show", "update"],
  resources: {
    connections: {
      endpoint: "connections",
      id: "connection_id",
      only: ["index", "show"],
      actions: { index: { paging: { by: "page" } } },
    },
    cookies: {
      endpoint: "cookies",
      id: "cookie_id",
      only: ["index", "show"],
      actions: { index: { paging: { by: "page" } } },
    },
    policies: { endpoint: "policies", id: "policy_id", except: ["edit"] },
    scripts: {
      endpoint: "scripts",
      id: "script_id",
      only: ["index", "show"],
      actions: { index: { paging: { by: "page" } } },
    },
  },
});

type PageShieldOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `pageShield`: `/zones/{zone_id}/page_shield` */
export interface PageShield<Bound extends string = never> {
  /**
   * Get the Page Shield settings of a zone.
   *
   * `GET /zones/{zone_id}/page_shield`
   * @example
   * const { data, error } = await pageShield.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldSchema | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldOptions<Bound, As>
  ): Promise<DataAs<PageShieldSchema | null, As>>;

  /**
   * Update the Page Shield settings of a zone.
   *
   * `PUT /zones/{zone_id}/page_shield`
   * @example
   * const { data, error } = await pageShield.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: PageShieldUpdate, ...options: PageShieldOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PageShieldUpdate, ...options: PageShieldOptions<Bound, As>
  ): Promise<DataAs<PageShieldSchema, As>>;

  /** `/zones/{zone_id}/page_shield/connections` */
  readonly connections: PageShieldConnections<Bound>;

  /** `/zones/{zone_id}/page_shield/cookies` */
  readonly cookies: PageShieldCookies<Bound>;

  /** `/zones/{zone_id}/page_shield/policies` */
  readonly policies: PageShieldPolicies<Bound>;

  /** `/zones/{zone_id}/page_shield/scripts` */
  readonly scripts: PageShieldScripts<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PageShield<Bound | BoundBy<Params>>;
}

type PageShieldConnectionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: PageShieldConnectionsIndexQuery }, Bound, As
>;
type PageShieldConnectionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `pageShield.connections`: `/zones/{zone_id}/page_shield/connections` */
export interface PageShieldConnections<Bound extends string = never> {
  /**
   * List the Page Shield connections of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/connections`
   * @example
   * const { data, error } = await pageShield.connections.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/connections/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldConnectionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Connection[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldConnectionsIndexOptions<Bound, As>
  ): Promise<DataAs<Connection[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PageShieldConnectionsIndexOptions<Bound>): AsyncIterable<Connection>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PageShieldConnectionsIndexOptions<Bound>): AsyncIterable<Page<Connection, PageInfo>>;

  /**
   * Get a Page Shield connection of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/connections/{connection_id}`
   * @example
   * const { data, error } = await pageShield.connections.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/connections/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldConnectionsOptions<Bound, As>
  ): Promise<Result<DataAs<Connection | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldConnectionsOptions<Bound, As>
  ): Promise<DataAs<Connection | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PageShieldConnections<Bound | BoundBy<Params>>;
}

type PageShieldCookiesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: PageShieldCookiesIndexQuery }, Bound, As
>;
type PageShieldCookiesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `pageShield.cookies`: `/zones/{zone_id}/page_shield/cookies` */
export interface PageShieldCookies<Bound extends string = never> {
  /**
   * List the Page Shield cookies of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/cookies`
   * @example
   * const { data, error } = await pageShield.cookies.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/cookies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldCookiesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Cookie[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldCookiesIndexOptions<Bound, As>
  ): Promise<DataAs<Cookie[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PageShieldCookiesIndexOptions<Bound>): AsyncIterable<Cookie>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PageShieldCookiesIndexOptions<Bound>): AsyncIterable<Page<Cookie, PageInfo>>;

  /**
   * Get a Page Shield cookie of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/cookies/{cookie_id}`
   * @example
   * const { data, error } = await pageShield.cookies.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/cookies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldCookiesOptions<Bound, As>
  ): Promise<Result<DataAs<Cookie | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldCookiesOptions<Bound, As>
  ): Promise<DataAs<Cookie | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PageShieldCookies<Bound | BoundBy<Params>>;
}

type PageShieldPoliciesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `pageShield.policies`: `/zones/{zone_id}/page_shield/policies` */
export interface PageShieldPolicies<Bound extends string = never> {
  /**
   * List the Page Shield policies of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/policies`
   * @example
   * const { data, error } = await pageShield.policies.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldPolicy[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<DataAs<PageShieldPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PageShieldPoliciesOptions<Bound>): AsyncIterable<PageShieldPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PageShieldPoliciesOptions<Bound>): AsyncIterable<Page<PageShieldPolicy>>;

  /**
   * Create a Page Shield policy for a zone.
   *
   * `POST /zones/{zone_id}/page_shield/policies`
   * @example
   * const { data, error } = await pageShield.policies.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPageShieldPolicy, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldPolicy | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPageShieldPolicy, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<DataAs<PageShieldPolicy | null, As>>;

  /**
   * Get a Page Shield policy of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/policies/{policy_id}`
   * @example
   * const { data, error } = await pageShield.policies.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldPolicy | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<DataAs<PageShieldPolicy | null, As>>;

  /**
   * Update a Page Shield policy of a zone.
   *
   * `PUT /zones/{zone_id}/page_shield/policies/{policy_id}`
   * @example
   * const { data, error } = await pageShield.policies.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PageShieldPolicyUpdate, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldPolicy | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PageShieldPolicyUpdate, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<DataAs<PageShieldPolicy | null, As>>;

  /**
   * Delete a Page Shield policy of a zone.
   *
   * Deletes the policy; scripts that only it blocked or reported are run without a word.
   *
   * `DELETE /zones/{zone_id}/page_shield/policies/{policy_id}`
   * @example
   * const { ok, error } = await pageShield.policies.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<undefined, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldPoliciesOptions<Bound, As>
  ): Promise<DataAs<undefined, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PageShieldPolicies<Bound | BoundBy<Params>>;
}

type PageShieldScriptsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: PageShieldScriptsIndexQuery }, Bound, As
>;
type PageShieldScriptsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `pageShield.scripts`: `/zones/{zone_id}/page_shield/scripts` */
export interface PageShieldScripts<Bound extends string = never> {
  /**
   * List the Page Shield scripts of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/scripts`
   * @example
   * const { data, error } = await pageShield.scripts.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/scripts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldScriptsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PageShieldScript[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageShieldScriptsIndexOptions<Bound, As>
  ): Promise<DataAs<PageShieldScript[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PageShieldScriptsIndexOptions<Bound>): AsyncIterable<PageShieldScript>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PageShieldScriptsIndexOptions<Bound>
  ): AsyncIterable<Page<PageShieldScript, PageInfo>>;

  /**
   * Get a Page Shield script of a zone.
   *
   * `GET /zones/{zone_id}/page_shield/scripts/{script_id}`
   * @example
   * const { data, error } = await pageShield.scripts.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_shield/subresources/scripts/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldScriptsOptions<Bound, As>
  ): Promise<Result<DataAs<Script | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageShieldScriptsOptions<Bound, As>
  ): Promise<DataAs<Script | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PageShieldScripts<Bound | BoundBy<Params>>;
}

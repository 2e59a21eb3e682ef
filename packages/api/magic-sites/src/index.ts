// Written by `pnpm generate` from openapi/magic-sites.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Cf1Site, Cf1SiteInput, Cf1SiteUpdate, Lan, LanInput, MagicCf1SitesRampsCreateBodyItem, MagicSitesIndexQuery,
  MagicSitesNetflowConfigCreateResult, MagicSitesNetflowConfigDeleteResult, MagicSitesNetflowConfigEditResult,
  MagicSitesNetflowConfigShowResult, MagicSitesNetflowConfigUpdateResult, MagicSitesShowHeaders, NewAcl,
  NewSite, NewWan, Ramp, Site, SiteAcl, SiteAclInput, SiteInput, Wan, WanInput, paths,
} from "./types.js";
export * from "./types.js";

/** Sites of Magic WAN, with their LANs, WANs and ACLs. */
export const magicCf1Sites: MagicCf1Sites = resource<paths>()("/accounts/{account_id}/magic/cf1_sites", {
  id: "cf1_site_id",
  updateMethod: "patch",
  actions: { update: { body: "optional" } },
  resources: { ramps: { endpoint: "{cf1_site_id}/ramps", id: "ramp_id", except: ["update", "edit"] } },
});

/** Sites of Magic WAN, with their LANs, WANs and ACLs. */
export const magicSites: MagicSites = resource<paths>()("/accounts/{account_id}/magic/sites", {
  id: "site_id",
  permissions: ["#organization:edit"],
  actions: {
    index: { permissions: [] },
    create: { permissions: [] },
    show: { permissions: ["#organization:read"] },
    edit: { body: "empty" },
  },
  resources: {
    acls: {
      endpoint: "{site_id}/acls",
      id: "acl_id",
      permissions: ["#organization:edit"],
      actions: {
        index: { permissions: [] },
        create: { permissions: [] },
        show: { permissions: ["#organization:read"] },
        edit: { body: "empty" },
      },
    },
    appConfigs: {
      endpoint: "{site_id}/app_configs",
      id: "app_config_id",
      except: ["show"],
      actions: { create: { body: "optional" }, update: { body: "optional" }, edit: { body: "optional" } },
    },
    lans: {
      endpoint: "{site_id}/lans",
      id: "lan_id",
      permissions: ["#organization:edit"],
      actions: {
        index: { permissions: [] },
        create: { permissions: [] },
        show: { permissions: ["#organization:read"] },
        edit: { body: "empty" },
      },
    },
    netflowConfig: {
      endpoint: "{site_id}/netflow_config",
      singular: true,
      actions: { create: { body: "optional" }, update: { body: "optional" }, edit: { body: "optional" } },
    },
    wans: {
      endpoint: "{site_id}/wans",
      id: "wan_id",
      permissions: ["#organization:edit"],
      actions: {
        index: { permissions: [] },
        create: { permissions: [] },
        show: { permissions: ["#organization:read"] },
        edit: { body: "empty" },
      },
    },
  },
});

type MagicCf1SitesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `magicCf1Sites`: `/accounts/{account_id}/magic/cf1_sites` */
export interface MagicCf1Sites<Bound extends string = never> {
  /**
   * List the Magic Cloudflare One sites of an account.
   *
   * `GET /accounts/{account_id}/magic/cf1_sites`
   * @example
   * const { data, error } = await magicCf1Sites.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<Result<DataAs<Cf1Site[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<DataAs<Cf1Site[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCf1SitesOptions<Bound>): AsyncIterable<Cf1Site>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicCf1SitesOptions<Bound>): AsyncIterable<Page<Cf1Site>>;

  /**
   * Create a Magic Cloudflare One site for an account.
   *
   * `POST /accounts/{account_id}/magic/cf1_sites`
   * @example
   * const { data, error } = await magicCf1Sites.create([{ name: "example" }], { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: Cf1SiteInput[], ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<Result<DataAs<Cf1Site[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: Cf1SiteInput[], ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<DataAs<Cf1Site[], As>>;

  /**
   * Get a Magic Cloudflare One site of an account.
   *
   * `GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}`
   * @example
   * const { data, error } = await magicCf1Sites.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<Result<DataAs<Cf1Site, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<DataAs<Cf1Site, As>>;

  /**
   * Update a Magic Cloudflare One site of an account.
   *
   * `PATCH /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}`
   * @example
   * const { data, error } = await magicCf1Sites.update(id, { description: "An example", location: {}, name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: Cf1SiteUpdate, ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<Result<DataAs<Cf1Site, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: Cf1SiteUpdate, ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<DataAs<Cf1Site, As>>;

  /**
   * Delete a Magic Cloudflare One site of an account.
   *
   * Deletes the site; ramps that belong to it are not part of any site any more.
   *
   * `DELETE /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}`
   * @example
   * const { data, error } = await magicCf1Sites.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<Result<DataAs<Cf1Site, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesOptions<Bound, As>
  ): Promise<DataAs<Cf1Site, As>>;

  /** `/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps` */
  readonly ramps: MagicCf1SitesRamps<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly cf1_site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCf1Sites<Bound | BoundBy<Params>>;
}

type MagicCf1SitesRampsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; cf1_site_id: string } }, Bound, As
>;

/** `magicCf1Sites.ramps`: `/accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps` */
export interface MagicCf1SitesRamps<Bound extends string = never> {
  /**
   * List the ramps of a Magic Cloudflare One site.
   *
   * `GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps`
   * @example
   * const { data, error } = await magicCf1Sites.ramps.index({ client, params: { account_id, cf1_site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<Result<DataAs<Ramp[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<DataAs<Ramp[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicCf1SitesRampsOptions<Bound>): AsyncIterable<Ramp>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicCf1SitesRampsOptions<Bound>): AsyncIterable<Page<Ramp>>;

  /**
   * Create a ramp for a Magic Cloudflare One site.
   *
   * `POST /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps`
   * @example
   * const { data, error } = await magicCf1Sites.ramps.create(body, { client, params: { account_id, cf1_site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: MagicCf1SitesRampsCreateBodyItem[], ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<Result<DataAs<Ramp[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MagicCf1SitesRampsCreateBodyItem[], ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<DataAs<Ramp[], As>>;

  /**
   * Get a ramp of a Magic Cloudflare One site.
   *
   * `GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}`
   * @example
   * const { data, error } = await magicCf1Sites.ramps.show(id, { client, params: { account_id, cf1_site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<Result<DataAs<Ramp, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<DataAs<Ramp, As>>;

  /**
   * Delete a ramp of a Magic Cloudflare One site.
   *
   * Takes the ramp out of the site; the tunnel itself stays.
   *
   * `DELETE /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}`
   * @example
   * const { data, error } = await magicCf1Sites.ramps.delete(id, { client, params: { account_id, cf1_site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<Result<DataAs<Ramp, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicCf1SitesRampsOptions<Bound, As>
  ): Promise<DataAs<Ramp, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; cf1_site_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; cf1_site_id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly cf1_site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicCf1SitesRamps<Bound | BoundBy<Params>>;
}

type MagicSitesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: MagicSitesIndexQuery }, Bound, As
>;
type MagicSitesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: MagicSitesShowHeaders }, Bound, As
>;
type MagicSitesEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: SiteInput }, Bound, As
>;
type MagicSitesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `magicSites`: `/accounts/{account_id}/magic/sites` */
export interface MagicSites<Bound extends string = never> {
  /**
   * List the Magic sites of an account.
   *
   * `GET /accounts/{account_id}/magic/sites`
   * @example
   * const { data, error } = await magicSites.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Site[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesIndexOptions<Bound, As>
  ): Promise<DataAs<Site[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicSitesIndexOptions<Bound>): AsyncIterable<Site>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicSitesIndexOptions<Bound>): AsyncIterable<Page<Site>>;

  /**
   * Create a Magic site for an account.
   *
   * `POST /accounts/{account_id}/magic/sites`
   * @example
   * const { data, error } = await magicSites.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSite, ...options: MagicSitesOptions<Bound, As>
  ): Promise<Result<DataAs<Site, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSite, ...options: MagicSitesOptions<Bound, As>
  ): Promise<DataAs<Site, As>>;

  /**
   * Get a Magic site of an account.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}` needs the permission `#organization:read`.
   * @example
   * const { data, error } = await magicSites.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesShowOptions<Bound, As>
  ): Promise<Result<DataAs<Site, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesShowOptions<Bound, As>
  ): Promise<DataAs<Site, As>>;

  /**
   * Update a Magic site of an account.
   *
   * `PUT /accounts/{account_id}/magic/sites/{site_id}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SiteInput, ...options: MagicSitesOptions<Bound, As>
  ): Promise<Result<DataAs<Site, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SiteInput, ...options: MagicSitesOptions<Bound, As>
  ): Promise<DataAs<Site, As>>;

  /**
   * Edit a Magic site of an account.
   *
   * `PATCH /accounts/{account_id}/magic/sites/{site_id}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesEditOptions<Bound, As>
  ): Promise<Result<DataAs<Site, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesEditOptions<Bound, As>
  ): Promise<DataAs<Site, As>>;

  /**
   * Delete a Magic site of an account.
   *
   * Deletes the site with its networks, rules and tunnels; what is behind its connector is cut off.
   *
   * `DELETE /accounts/{account_id}/magic/sites/{site_id}` needs the permission `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesOptions<Bound, As>
  ): Promise<Result<DataAs<Site, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesOptions<Bound, As>
  ): Promise<DataAs<Site, As>>;

  /** `/accounts/{account_id}/magic/sites/{site_id}/acls` */
  readonly acls: MagicSitesAcls<Bound>;

  /** `/accounts/{account_id}/magic/sites/{site_id}/app_configs` */
  readonly appConfigs: MagicSitesAppConfigs<Bound>;

  /** `/accounts/{account_id}/magic/sites/{site_id}/lans` */
  readonly lans: MagicSitesLans<Bound>;

  /** `/accounts/{account_id}/magic/sites/{site_id}/netflow_config` */
  readonly netflowConfig: MagicSitesNetflowConfig<Bound>;

  /** `/accounts/{account_id}/magic/sites/{site_id}/wans` */
  readonly wans: MagicSitesWans<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicSites<Bound | BoundBy<Params>>;
}

type MagicSitesAclsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string }; body?: SiteAclInput }, Bound, As
>;
type MagicSitesAclsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string } }, Bound, As
>;

/** `magicSites.acls`: `/accounts/{account_id}/magic/sites/{site_id}/acls` */
export interface MagicSitesAcls<Bound extends string = never> {
  /**
   * List the ACLs of a Magic site.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/acls`
   * @example
   * const { data, error } = await magicSites.acls.index({ client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<Result<DataAs<SiteAcl[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<DataAs<SiteAcl[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicSitesAclsOptions<Bound>): AsyncIterable<SiteAcl>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicSitesAclsOptions<Bound>): AsyncIterable<Page<SiteAcl>>;

  /**
   * Create an ACL for a Magic site.
   *
   * `POST /accounts/{account_id}/magic/sites/{site_id}/acls`
   * @example
   * const { data, error } = await magicSites.acls.create(body, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAcl, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<Result<DataAs<SiteAcl, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAcl, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<DataAs<SiteAcl, As>>;

  /**
   * Get an ACL of a Magic site.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}` needs the permission
   * `#organization:read`.
   * @example
   * const { data, error } = await magicSites.acls.show(id, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<Result<DataAs<SiteAcl, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<DataAs<SiteAcl, As>>;

  /**
   * Update an ACL of a Magic site.
   *
   * `PUT /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.acls.update(id, body, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SiteAclInput, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<Result<DataAs<SiteAcl, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SiteAclInput, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<DataAs<SiteAcl, As>>;

  /**
   * Edit an ACL of a Magic site.
   *
   * `PATCH /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.acls.edit(id, { client, params: { account_id, site_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAclsEditOptions<Bound, As>
  ): Promise<Result<DataAs<SiteAcl, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAclsEditOptions<Bound, As>
  ): Promise<DataAs<SiteAcl, As>>;

  /**
   * Delete an ACL of a Magic site.
   *
   * Deletes the rule; traffic between networks of the site that only it allowed is stopped.
   *
   * `DELETE /accounts/{account_id}/magic/sites/{site_id}/acls/{acl_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.acls.delete(id, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/acls/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<Result<DataAs<SiteAcl, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAclsOptions<Bound, As>
  ): Promise<DataAs<SiteAcl, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; site_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; site_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicSitesAcls<Bound | BoundBy<Params>>;
}

type MagicSitesAppConfigsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string }; body?: unknown }, Bound, As
>;
type MagicSitesAppConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string } }, Bound, As
>;

/** `magicSites.appConfigs`: `/accounts/{account_id}/magic/sites/{site_id}/app_configs` */
export interface MagicSitesAppConfigs<Bound extends string = never> {
  /**
   * List the application configurations of a Magic site.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/app_configs`
   * @example
   * const { data, error } = await magicSites.appConfigs.index({ client, params: { account_id, site_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicSitesAppConfigsOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicSitesAppConfigsOptions<Bound>): AsyncIterable<Page<unknown>>;

  /**
   * Create an application configuration for a Magic site.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/magic/sites/{site_id}/app_configs`
   * @example
   * const { data, error } = await magicSites.appConfigs.create({}, { client, params: { account_id, site_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Update an application configuration of a Magic site.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}`
   * @example
   * const { data, error } = await magicSites.appConfigs.update(id, {}, { client, params: { account_id, site_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Edit an application configuration of a Magic site.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}`
   * @example
   * const { data, error } = await magicSites.appConfigs.edit(id, { client, params: { account_id, site_id }, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAppConfigsEditOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAppConfigsEditOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete an application configuration of a Magic site.
   *
   * Deletes the configuration of the application; its traffic goes the way of all other. The API's owner does
   * not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}`
   * @example
   * const { data, error } = await magicSites.appConfigs.delete(id, { client, params: { account_id, site_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesAppConfigsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; site_id: string }, Bound, "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; site_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicSitesAppConfigs<Bound | BoundBy<Params>>;
}

type MagicSitesLansEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string }; body?: LanInput }, Bound, As
>;
type MagicSitesLansOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string } }, Bound, As
>;

/** `magicSites.lans`: `/accounts/{account_id}/magic/sites/{site_id}/lans` */
export interface MagicSitesLans<Bound extends string = never> {
  /**
   * List the LANs of a Magic site.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/lans`
   * @example
   * const { data, error } = await magicSites.lans.index({ client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<Result<DataAs<Lan[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<DataAs<Lan[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicSitesLansOptions<Bound>): AsyncIterable<Lan>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicSitesLansOptions<Bound>): AsyncIterable<Page<Lan>>;

  /**
   * Create a LAN for a Magic site.
   *
   * `POST /accounts/{account_id}/magic/sites/{site_id}/lans`
   * @example
   * const { data, error } = await magicSites.lans.create(body, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: LanInput, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<Result<DataAs<Lan[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LanInput, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<DataAs<Lan[], As>>;

  /**
   * Get a LAN of a Magic site.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}` needs the permission
   * `#organization:read`.
   * @example
   * const { data, error } = await magicSites.lans.show(id, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<Result<DataAs<Lan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<DataAs<Lan, As>>;

  /**
   * Update a LAN of a Magic site.
   *
   * `PUT /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.lans.update(id, body, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LanInput, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<Result<DataAs<Lan, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LanInput, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<DataAs<Lan, As>>;

  /**
   * Edit a LAN of a Magic site.
   *
   * `PATCH /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.lans.edit(id, { client, params: { account_id, site_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesLansEditOptions<Bound, As>
  ): Promise<Result<DataAs<Lan, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesLansEditOptions<Bound, As>
  ): Promise<DataAs<Lan, As>>;

  /**
   * Delete a LAN of a Magic site.
   *
   * Deletes the LAN; devices in it are cut off from the other networks.
   *
   * `DELETE /accounts/{account_id}/magic/sites/{site_id}/lans/{lan_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.lans.delete(id, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/lans/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<Result<DataAs<Lan, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesLansOptions<Bound, As>
  ): Promise<DataAs<Lan, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; site_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; site_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicSitesLans<Bound | BoundBy<Params>>;
}

type MagicSitesNetflowConfigEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string }; body?: unknown }, Bound, As
>;
type MagicSitesNetflowConfigOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string } }, Bound, As
>;

/** `magicSites.netflowConfig`: `/accounts/{account_id}/magic/sites/{site_id}/netflow_config` */
export interface MagicSitesNetflowConfig<Bound extends string = never> {
  /**
   * Create the netflow configuration for a Magic site.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/magic/sites/{site_id}/netflow_config`
   * @example
   * const { data, error } = await magicSites.netflowConfig.create({}, { client, params: { account_id, site_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicSitesNetflowConfigCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<DataAs<MagicSitesNetflowConfigCreateResult, As>>;

  /**
   * Get the netflow configuration of a Magic site.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/netflow_config`
   * @example
   * const { data, error } = await magicSites.netflowConfig.show({ client, params: { account_id, site_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicSitesNetflowConfigShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<DataAs<MagicSitesNetflowConfigShowResult, As>>;

  /**
   * Update the netflow configuration of a Magic site.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/magic/sites/{site_id}/netflow_config`
   * @example
   * const { data, error } = await magicSites.netflowConfig.update({}, { client, params: { account_id, site_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicSitesNetflowConfigUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<DataAs<MagicSitesNetflowConfigUpdateResult, As>>;

  /**
   * Edit the netflow configuration of a Magic site.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/magic/sites/{site_id}/netflow_config`
   * @example
   * const { data, error } = await magicSites.netflowConfig.edit({ client, params: { account_id, site_id }, body: {} });
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesNetflowConfigEditOptions<Bound, As>
  ): Promise<Result<DataAs<MagicSitesNetflowConfigEditResult, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesNetflowConfigEditOptions<Bound, As>
  ): Promise<DataAs<MagicSitesNetflowConfigEditResult, As>>;

  /**
   * Delete the netflow configuration of a Magic site.
   *
   * Deletes the configuration; the site does not send flow data any more. The API's owner does not describe
   * which query it takes.
   *
   * `DELETE /accounts/{account_id}/magic/sites/{site_id}/netflow_config`
   * @example
   * const { data, error } = await magicSites.netflowConfig.delete({ client, params: { account_id, site_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<Result<DataAs<MagicSitesNetflowConfigDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesNetflowConfigOptions<Bound, As>
  ): Promise<DataAs<MagicSitesNetflowConfigDeleteResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; site_id: string }, Bound, "create" | "show" | "update" | "edit" | "delete">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicSitesNetflowConfig<Bound | BoundBy<Params>>;
}

type MagicSitesWansEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string }; body?: WanInput }, Bound, As
>;
type MagicSitesWansOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; site_id: string } }, Bound, As
>;

/** `magicSites.wans`: `/accounts/{account_id}/magic/sites/{site_id}/wans` */
export interface MagicSitesWans<Bound extends string = never> {
  /**
   * List the WANs of a Magic site.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/wans`
   * @example
   * const { data, error } = await magicSites.wans.index({ client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<Result<DataAs<Wan[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<DataAs<Wan[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: MagicSitesWansOptions<Bound>): AsyncIterable<Wan>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: MagicSitesWansOptions<Bound>): AsyncIterable<Page<Wan>>;

  /**
   * Create a WAN for a Magic site.
   *
   * `POST /accounts/{account_id}/magic/sites/{site_id}/wans`
   * @example
   * const { data, error } = await magicSites.wans.create(body, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWan, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<Result<DataAs<Wan[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWan, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<DataAs<Wan[], As>>;

  /**
   * Get a WAN of a Magic site.
   *
   * `GET /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}` needs the permission
   * `#organization:read`.
   * @example
   * const { data, error } = await magicSites.wans.show(id, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<Result<DataAs<Wan, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<DataAs<Wan, As>>;

  /**
   * Update a WAN of a Magic site.
   *
   * `PUT /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.wans.update(id, body, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WanInput, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<Result<DataAs<Wan, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WanInput, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<DataAs<Wan, As>>;

  /**
   * Edit a WAN of a Magic site.
   *
   * `PATCH /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.wans.edit(id, { client, params: { account_id, site_id }, body });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesWansEditOptions<Bound, As>
  ): Promise<Result<DataAs<Wan, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesWansEditOptions<Bound, As>
  ): Promise<DataAs<Wan, As>>;

  /**
   * Delete a WAN of a Magic site.
   *
   * Deletes the WAN with the tunnels over it; a site without another one is cut off.
   *
   * `DELETE /accounts/{account_id}/magic/sites/{site_id}/wans/{wan_id}` needs the permission
   * `#organization:edit`.
   * @example
   * const { data, error } = await magicSites.wans.delete(id, { client, params: { account_id, site_id } });
   * @see https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/subresources/wans/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<Result<DataAs<Wan, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: MagicSitesWansOptions<Bound, As>
  ): Promise<DataAs<Wan, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; site_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; site_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly site_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): MagicSitesWans<Bound | BoundBy<Params>>;
}

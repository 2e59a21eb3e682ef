// Written by `pnpm generate` from openapi/page-rules.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedPageRule, NewPageRule, PageRule, PageRuleEdit, PageRulesIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Settings for URLs that match a pattern. */
export const pageRules: PageRules = resource<paths>()("/zones/{zone_id}/pagerules", {
  id: "pagerule_id",
  permissions: ["#zone:edit"],
  actions: {
    index: { permissions: ["#zone:read"] },
    show: { permissions: ["#zone:read"] },
    edit: { body: "empty" },
    availableSettings: { method: "get", path: "settings", permissions: ["#zone:read"] },
  },
});

type PageRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: PageRulesIndexQuery }, Bound, As
>;
type PageRulesEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: PageRuleEdit }, Bound, As
>;
type PageRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `pageRules`: `/zones/{zone_id}/pagerules` */
export interface PageRules<Bound extends string = never> {
  /**
   * List page rules.
   *
   * `GET /zones/{zone_id}/pagerules` needs the permission `#zone:read`.
   * @example
   * const { data, error } = await pageRules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PageRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PageRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageRulesIndexOptions<Bound, As>
  ): Promise<DataAs<PageRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PageRulesIndexOptions<Bound>): AsyncIterable<PageRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PageRulesIndexOptions<Bound>): AsyncIterable<Page<PageRule>>;

  /**
   * Create a page rule.
   *
   * Makes a rule for the URLs that fit a pattern with `*`. For what is new Cloudflare has rulesets.
   *
   * `POST /zones/{zone_id}/pagerules` needs the permission `#zone:edit`.
   * @example
   * const { data, error } = await pageRules.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPageRule, ...options: PageRulesOptions<Bound, As>
  ): Promise<Result<DataAs<PageRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPageRule, ...options: PageRulesOptions<Bound, As>
  ): Promise<DataAs<PageRule, As>>;

  /**
   * Get a page rule.
   *
   * `GET /zones/{zone_id}/pagerules/{pagerule_id}` needs the permission `#zone:read`.
   * @example
   * const { data, error } = await pageRules.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageRulesOptions<Bound, As>
  ): Promise<Result<DataAs<PageRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageRulesOptions<Bound, As>
  ): Promise<DataAs<PageRule, As>>;

  /**
   * Replace a page rule.
   *
   * `PUT /zones/{zone_id}/pagerules/{pagerule_id}` needs the permission `#zone:edit`.
   * @example
   * const { data, error } = await pageRules.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewPageRule, ...options: PageRulesOptions<Bound, As>
  ): Promise<Result<DataAs<PageRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewPageRule, ...options: PageRulesOptions<Bound, As>
  ): Promise<DataAs<PageRule, As>>;

  /**
   * Change a page rule.
   *
   * Changes what is given; targets and actions are replaced as a whole.
   *
   * `PATCH /zones/{zone_id}/pagerules/{pagerule_id}` needs the permission `#zone:edit`.
   * @example
   * const { data, error } = await pageRules.edit(id, { client, params: { zone_id }, body: { status: "disabled" } });
   * @see https://developers.cloudflare.com/api/resources/page_rules/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageRulesEditOptions<Bound, As>
  ): Promise<Result<DataAs<PageRule, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageRulesEditOptions<Bound, As>
  ): Promise<DataAs<PageRule, As>>;

  /**
   * Delete a page rule.
   *
   * Deletes the rule; the settings that it had for its addresses end, and those of the zone hold.
   *
   * `DELETE /zones/{zone_id}/pagerules/{pagerule_id}` needs the permission `#zone:edit`.
   * @example
   * const { data, error } = await pageRules.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/page_rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPageRule | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PageRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedPageRule | null, As>>;

  /**
   * List the settings that page rules can have.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /zones/{zone_id}/pagerules/settings` needs the permission `#zone:read`.
   * @example
   * const { data, error } = await pageRules.availableSettings({ client, params: { zone_id } });
   */
  availableSettings<As extends WaysToRead<"json"> = "json">(
    ...options: PageRulesOptions<Bound, As>
  ): Promise<Result<DataAs<Record<string, unknown>[], As>>>;
  /**
   * {@link availableSettings}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  availableSettingsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PageRulesOptions<Bound, As>
  ): Promise<DataAs<Record<string, unknown>[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "availableSettings">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PageRules<Bound | BoundBy<Params>>;
}

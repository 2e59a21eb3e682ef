// Written by `pnpm generate` from openapi/snippets.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedSnippetRule, PageInfo, Snippet, SnippetRule, SnippetRuleUpdate, SnippetUpdate, SnippetsIndexQuery,
  paths,
} from "./types.js";
export type * from "./types.js";

/** JavaScript snippets that run on requests to a zone, and the rules that start them. */
export const snippets: Snippets = resource<paths>()("/zones/{zone_id}/snippets", {
  id: "snippet_name",
  except: ["create", "edit"],
  actions: {
    index: { paging: { by: "page" } },
    update: { contentType: "multipart/form-data" },
    content: { method: "get", path: "{id}/content", answer: "body", as: "bytes" },
  },
  resources: {
    snippetRules: {
      endpoint: "snippet_rules",
      only: ["index"],
      actions: { deleteAll: { method: "delete" }, updateAll: { method: "put", body: "required" } },
    },
  },
});

type SnippetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SnippetsIndexQuery }, Bound, As
>;
type SnippetsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `snippets`: `/zones/{zone_id}/snippets` */
export interface Snippets<Bound extends string = never> {
  /**
   * List the snippets of a zone.
   *
   * `GET /zones/{zone_id}/snippets`
   * @example
   * const { data, error } = await snippets.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SnippetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Snippet[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SnippetsIndexOptions<Bound, As>
  ): Promise<DataAs<Snippet[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SnippetsIndexOptions<Bound>): AsyncIterable<Snippet>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SnippetsIndexOptions<Bound>): AsyncIterable<Page<Snippet, PageInfo>>;

  /**
   * Get a snippet of a zone.
   *
   * `GET /zones/{zone_id}/snippets/{snippet_name}`
   * @example
   * const { data, error } = await snippets.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SnippetsOptions<Bound, As>
  ): Promise<Result<DataAs<Snippet, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SnippetsOptions<Bound, As>
  ): Promise<DataAs<Snippet, As>>;

  /**
   * Update a snippet of a zone.
   *
   * `PUT /zones/{zone_id}/snippets/{snippet_name}`
   * @example
   * const { data, error } = await snippets.update(id, { metadata: { main_module: "example-main-module" } }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SnippetUpdate, ...options: SnippetsOptions<Bound, As>
  ): Promise<Result<DataAs<Snippet, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SnippetUpdate, ...options: SnippetsOptions<Bound, As>
  ): Promise<DataAs<Snippet, As>>;

  /**
   * Delete a snippet of a zone.
   *
   * Deletes the snippet with its code; requests that it answered or changed go on without it.
   *
   * `DELETE /zones/{zone_id}/snippets/{snippet_name}`
   * @example
   * const { data, error } = await snippets.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SnippetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SnippetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the content of a snippet.
   *
   * `GET /zones/{zone_id}/snippets/{snippet_name}/content`
   * @example
   * const { data, error } = await snippets.content(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/subresources/content/methods/get/
   */
  content<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: SnippetsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link content}, but returns the data alone and throws a `RestflareError` if the call fails. */
  contentOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: SnippetsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/zones/{zone_id}/snippets/snippet_rules` */
  readonly snippetRules: SnippetsSnippetRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete" | "content">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Snippets<Bound | BoundBy<Params>>;
}

type SnippetsSnippetRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `snippets.snippetRules`: `/zones/{zone_id}/snippets/snippet_rules` */
export interface SnippetsSnippetRules<Bound extends string = never> {
  /**
   * List the rules of the snippets of a zone.
   *
   * `GET /zones/{zone_id}/snippets/snippet_rules`
   * @example
   * const { data, error } = await snippets.snippetRules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SnippetsSnippetRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SnippetRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SnippetsSnippetRulesOptions<Bound, As>
  ): Promise<DataAs<SnippetRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SnippetsSnippetRulesOptions<Bound>): AsyncIterable<SnippetRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: SnippetsSnippetRulesOptions<Bound>): AsyncIterable<Page<SnippetRule>>;

  /**
   * Delete the rules of the snippets of a zone.
   *
   * Deletes all rules of the zone; no snippet is run any more. The snippets stay.
   *
   * `DELETE /zones/{zone_id}/snippets/snippet_rules`
   * @example
   * const { data, error } = await snippets.snippetRules.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: SnippetsSnippetRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSnippetRule[], As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SnippetsSnippetRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedSnippetRule[], As>>;

  /**
   * Update the rules of the snippets of a zone.
   *
   * Replaces all rules of the zone; snippets that no rule names any more are run for no request.
   *
   * `PUT /zones/{zone_id}/snippets/snippet_rules`
   * @example
   * const { data, error } = await snippets.snippetRules.updateAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: SnippetRuleUpdate, ...options: SnippetsSnippetRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SnippetRule[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SnippetRuleUpdate, ...options: SnippetsSnippetRulesOptions<Bound, As>
  ): Promise<DataAs<SnippetRule[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "deleteAll" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SnippetsSnippetRules<Bound | BoundBy<Params>>;
}

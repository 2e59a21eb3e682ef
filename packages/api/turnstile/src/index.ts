// Written by `pnpm generate` from openapi/turnstile.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  NewWidget, PageInfo, SecretRotation, TurnstileIndexQuery, Widget, WidgetListItem, WidgetUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Turnstile widgets, which tell people from bots, and their secrets. */
export const turnstile: Turnstile = resource<paths>()("/accounts/{account_id}/challenges/widgets", {
  id: "sitekey",
  except: ["edit"],
  actions: {
    index: { paging: { by: "page" } },
    create: { secrets: ["secret"] },
    show: { secrets: ["secret"] },
    update: { secrets: ["secret"] },
    delete: { secrets: ["secret"] },
    rotateSecret: { method: "post", path: "{id}/rotate_secret", body: "empty", secrets: ["secret"] },
  },
});

type TurnstileIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: TurnstileIndexQuery }, Bound, As
>;
type TurnstileOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type TurnstileRotateSecretOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: SecretRotation }, Bound, As
>;

/** `turnstile`: `/accounts/{account_id}/challenges/widgets` */
export interface Turnstile<Bound extends string = never> {
  /**
   * List widgets.
   *
   * Lists the widgets of the account, without their secrets.
   *
   * `GET /accounts/{account_id}/challenges/widgets`
   * @example
   * const { data, error } = await turnstile.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: TurnstileIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WidgetListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: TurnstileIndexOptions<Bound, As>
  ): Promise<DataAs<WidgetListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: TurnstileIndexOptions<Bound>): AsyncIterable<WidgetListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: TurnstileIndexOptions<Bound>): AsyncIterable<Page<WidgetListItem, PageInfo>>;

  /**
   * Create a widget.
   *
   * Makes a widget. Its sitekey goes into the page, its secret onto your server.
   *
   * `POST /accounts/{account_id}/challenges/widgets`
   * @example
   * const { data, error } = await turnstile.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWidget, ...options: TurnstileOptions<Bound, As>
  ): Promise<Result<DataAs<Widget, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWidget, ...options: TurnstileOptions<Bound, As>
  ): Promise<DataAs<Widget, As>>;

  /**
   * Get a widget.
   *
   * Answers a widget with its secret.
   *
   * `GET /accounts/{account_id}/challenges/widgets/{sitekey}`
   * @example
   * const { data, error } = await turnstile.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TurnstileOptions<Bound, As>
  ): Promise<Result<DataAs<Widget, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TurnstileOptions<Bound, As>
  ): Promise<DataAs<Widget, As>>;

  /**
   * Change a widget.
   *
   * Replaces the settings of a widget; its sitekey and secret stay.
   *
   * `PUT /accounts/{account_id}/challenges/widgets/{sitekey}`
   * @example
   * const { data, error } = await turnstile.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WidgetUpdate, ...options: TurnstileOptions<Bound, As>
  ): Promise<Result<DataAs<Widget, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WidgetUpdate, ...options: TurnstileOptions<Bound, As>
  ): Promise<DataAs<Widget, As>>;

  /**
   * Delete a widget.
   *
   * Deletes the widget; pages that show it show an error, and nothing that it gave is valid any more.
   *
   * `DELETE /accounts/{account_id}/challenges/widgets/{sitekey}`
   * @example
   * const { data, error } = await turnstile.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TurnstileOptions<Bound, As>
  ): Promise<Result<DataAs<Widget, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TurnstileOptions<Bound, As>
  ): Promise<DataAs<Widget, As>>;

  /**
   * Rotate the secret of a widget.
   *
   * Makes a new secret, which is in this answer. The old one works for another two hours, or ends at once if
   * the call says so.
   *
   * `POST /accounts/{account_id}/challenges/widgets/{sitekey}/rotate_secret`
   * @example
   * const { data, error } = await turnstile.rotateSecret(id, { client, params: { account_id }, body: { invalidate_immediately: false } });
   * @see https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/rotate_secret/
   */
  rotateSecret<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TurnstileRotateSecretOptions<Bound, As>
  ): Promise<Result<DataAs<Widget, As>>>;
  /** {@link rotateSecret}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rotateSecretOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: TurnstileRotateSecretOptions<Bound, As>
  ): Promise<DataAs<Widget, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "rotateSecret">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Turnstile<Bound | BoundBy<Params>>;
}

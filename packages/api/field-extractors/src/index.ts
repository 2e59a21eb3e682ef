// Written by `pnpm generate` from openapi/field-extractors.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { FieldExtractor, FieldExtractorUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Custom fields that are extracted from requests. */
export const fieldExtractors: FieldExtractors = resource<paths>()(
  "/accounts/{account_id}/field_extractors",
  { id: "extractor", except: ["index", "create", "edit"] },
);

type FieldExtractorsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `fieldExtractors`: `/accounts/{account_id}/field_extractors` */
export interface FieldExtractors<Bound extends string = never> {
  /**
   * Get a field extractor of an account.
   *
   * `GET /accounts/{account_id}/field_extractors/{extractor}`
   * @example
   * const { data, error } = await fieldExtractors.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/field_extractors/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FieldExtractorsOptions<Bound, As>
  ): Promise<Result<DataAs<FieldExtractor, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FieldExtractorsOptions<Bound, As>
  ): Promise<DataAs<FieldExtractor, As>>;

  /**
   * Update a field extractor of an account.
   *
   * `PUT /accounts/{account_id}/field_extractors/{extractor}`
   * @example
   * const { data, error } = await fieldExtractors.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/field_extractors/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: FieldExtractorUpdate, ...options: FieldExtractorsOptions<Bound, As>
  ): Promise<Result<DataAs<FieldExtractor, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: FieldExtractorUpdate, ...options: FieldExtractorsOptions<Bound, As>
  ): Promise<DataAs<FieldExtractor, As>>;

  /**
   * Delete a field extractor of an account.
   *
   * Deletes the extractor; rules that use its field find nothing in it.
   *
   * `DELETE /accounts/{account_id}/field_extractors/{extractor}`
   * @example
   * const { data, error } = await fieldExtractors.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/field_extractors/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FieldExtractorsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: FieldExtractorsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): FieldExtractors<Bound | BoundBy<Params>>;
}

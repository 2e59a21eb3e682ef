// Written by `pnpm generate` from openapi/cloud-connector.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { CloudConnectorRule, CloudConnectorUpdateAllBodyItem, paths } from "./types.js";
export type * from "./types.js";

/** Rules that send the traffic of a zone to buckets of public clouds. */
export const cloudConnector: CloudConnector = resource<paths>()("/zones/{zone_id}/cloud_connector/rules", {
  only: ["index"],
  actions: { updateAll: { method: "put", body: "required" } },
});

type CloudConnectorOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `cloudConnector`: `/zones/{zone_id}/cloud_connector/rules` */
export interface CloudConnector<Bound extends string = never> {
  /**
   * List the cloud connector rules of a zone.
   *
   * `GET /zones/{zone_id}/cloud_connector/rules`
   * @example
   * const { data, error } = await cloudConnector.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cloud_connector/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CloudConnectorOptions<Bound, As>
  ): Promise<Result<DataAs<CloudConnectorRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudConnectorOptions<Bound, As>
  ): Promise<DataAs<CloudConnectorRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CloudConnectorOptions<Bound>): AsyncIterable<CloudConnectorRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CloudConnectorOptions<Bound>): AsyncIterable<Page<CloudConnectorRule>>;

  /**
   * Update the cloud connector rules of a zone.
   *
   * Replaces all rules of the zone; requests that only a rule of before sent to a cloud go to the usual
   * origin.
   *
   * `PUT /zones/{zone_id}/cloud_connector/rules`
   * @example
   * const { data, error } = await cloudConnector.updateAll([{}], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/cloud_connector/subresources/rules/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: CloudConnectorUpdateAllBodyItem[], ...options: CloudConnectorOptions<Bound, As>
  ): Promise<Result<DataAs<CloudConnectorRule[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CloudConnectorUpdateAllBodyItem[], ...options: CloudConnectorOptions<Bound, As>
  ): Promise<DataAs<CloudConnectorRule[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudConnector<Bound | BoundBy<Params>>;
}

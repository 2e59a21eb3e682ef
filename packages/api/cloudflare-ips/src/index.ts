// Written by `pnpm generate` from openapi/cloudflare-ips.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { CloudflareIpsShowQuery, Ip, paths } from "./types.js";
export type * from "./types.js";

/** The address ranges that Cloudflare's network sends from. */
export const cloudflareIps: CloudflareIps = resource<paths>()("/ips", { singular: true, only: ["show"] });

type CloudflareIpsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: CloudflareIpsShowQuery }, Bound, As
>;

/** `cloudflareIps`: `/ips` */
export interface CloudflareIps<Bound extends string = never> {
  /**
   * Get the IP addresses of Cloudflare's network.
   *
   * `GET /ips`
   * @example
   * const { data, error } = await cloudflareIps.show({ client });
   * @see https://developers.cloudflare.com/api/resources/ips/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareIpsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Ip, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudflareIpsShowOptions<Bound, As>
  ): Promise<DataAs<Ip, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): CloudflareIps<Bound | BoundBy<Params>>;
}

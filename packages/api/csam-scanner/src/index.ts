// Written by `pnpm generate` from openapi/csam-scanner.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { CsamScannerEdit, CsamScannerSchema, paths } from "./types.js";
export type * from "./types.js";

/** The scanner for images of child sexual abuse, and where its findings are sent. */
export const csamScanner: CsamScanner = resource<paths>()(
  "/zones/{zone_id}/settings/csam_scanner_third_party",
  {
    singular: true,
    except: ["create", "delete"],
    updateMethod: "patch",
    actions: { update: { body: "optional" } },
  },
);

type CsamScannerOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `csamScanner`: `/zones/{zone_id}/settings/csam_scanner_third_party` */
export interface CsamScanner<Bound extends string = never> {
  /**
   * Get the CSAM scanner of a zone.
   *
   * `GET /zones/{zone_id}/settings/csam_scanner_third_party`
   * @example
   * const { data, error } = await csamScanner.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/csam_scanner/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CsamScannerOptions<Bound, As>
  ): Promise<Result<DataAs<CsamScannerSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CsamScannerOptions<Bound, As>
  ): Promise<DataAs<CsamScannerSchema, As>>;

  /**
   * Update the CSAM scanner of a zone.
   *
   * `PATCH /zones/{zone_id}/settings/csam_scanner_third_party`
   * @example
   * const { data, error } = await csamScanner.update({ id: "csam_scanner", value: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/csam_scanner/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: CsamScannerEdit, ...options: CsamScannerOptions<Bound, As>
  ): Promise<Result<DataAs<CsamScannerSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: CsamScannerEdit, ...options: CsamScannerOptions<Bound, As>
  ): Promise<DataAs<CsamScannerSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CsamScanner<Bound | BoundBy<Params>>;
}

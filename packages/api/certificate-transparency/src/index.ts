// Written by `pnpm generate` from openapi/certificate-transparency.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { AlertingEdit, CtAlertingSubscription, paths } from "./types.js";
export type * from "./types.js";

/** E-mails about new certificates for a zone. */
export const certificateTransparency: CertificateTransparency = resource<paths>()(
  "/zones/{zone_id}/ct/alerting",
  { singular: true, except: ["create", "delete"], updateMethod: "patch" },
);

type CertificateTransparencyOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `certificateTransparency`: `/zones/{zone_id}/ct/alerting` */
export interface CertificateTransparency<Bound extends string = never> {
  /**
   * Get the Certificate Transparency alerts of a zone.
   *
   * `GET /zones/{zone_id}/ct/alerting`
   * @example
   * const { data, error } = await certificateTransparency.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/ct/subresources/alerting/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: CertificateTransparencyOptions<Bound, As>
  ): Promise<Result<DataAs<CtAlertingSubscription, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CertificateTransparencyOptions<Bound, As>
  ): Promise<DataAs<CtAlertingSubscription, As>>;

  /**
   * Update the Certificate Transparency alerts of a zone.
   *
   * `PATCH /zones/{zone_id}/ct/alerting`
   * @example
   * const { data, error } = await certificateTransparency.update({ emails: ["ada@example.com"], enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/zones/subresources/ct/subresources/alerting/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AlertingEdit, ...options: CertificateTransparencyOptions<Bound, As>
  ): Promise<Result<DataAs<CtAlertingSubscription, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AlertingEdit, ...options: CertificateTransparencyOptions<Bound, As>
  ): Promise<DataAs<CtAlertingSubscription, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CertificateTransparency<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/email-authentication.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DmarcReport, DmarcReportEdit, EmailAuthenticationSpfInspectQuery, Inspect, paths,
} from "./types.js";
export type * from "./types.js";

/** DMARC reports and SPF records of a zone. */
export const emailAuthentication: EmailAuthentication = resource<paths>()("/zones/{zone_id}/email/auth", {
  only: [],
  resources: {
    dmarcReports: {
      endpoint: "dmarc-reports",
      singular: true,
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: { update: { body: "optional" } },
    },
    spf: { endpoint: "spf", only: [], actions: { inspect: { method: "get", path: "inspect" } } },
  },
});

/** `emailAuthentication`: `/zones/{zone_id}/email/auth` */
export interface EmailAuthentication<Bound extends string = never> {
  /** `/zones/{zone_id}/email/auth/dmarc-reports` */
  readonly dmarcReports: EmailAuthenticationDmarcReports<Bound>;

  /** `/zones/{zone_id}/email/auth/spf` */
  readonly spf: EmailAuthenticationSpf<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailAuthentication<Bound | BoundBy<Params>>;
}

type EmailAuthenticationDmarcReportsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `emailAuthentication.dmarcReports`: `/zones/{zone_id}/email/auth/dmarc-reports` */
export interface EmailAuthenticationDmarcReports<Bound extends string = never> {
  /**
   * Get the DMARC reports of a zone.
   *
   * `GET /zones/{zone_id}/email/auth/dmarc-reports`
   * @example
   * const { data, error } = await emailAuthentication.dmarcReports.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_auth/subresources/dmarc_reports/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: EmailAuthenticationDmarcReportsOptions<Bound, As>
  ): Promise<Result<DataAs<DmarcReport, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailAuthenticationDmarcReportsOptions<Bound, As>
  ): Promise<DataAs<DmarcReport, As>>;

  /**
   * Update the DMARC reports of a zone.
   *
   * `PATCH /zones/{zone_id}/email/auth/dmarc-reports`
   * @example
   * const { data, error } = await emailAuthentication.dmarcReports.update({ enabled: true, skip_wizard: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_auth/subresources/dmarc_reports/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: DmarcReportEdit, ...options: EmailAuthenticationDmarcReportsOptions<Bound, As>
  ): Promise<Result<DataAs<DmarcReport, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: DmarcReportEdit, ...options: EmailAuthenticationDmarcReportsOptions<Bound, As>
  ): Promise<DataAs<DmarcReport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailAuthenticationDmarcReports<Bound | BoundBy<Params>>;
}

type EmailAuthenticationSpfInspectOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: EmailAuthenticationSpfInspectQuery }, Bound, As
>;

/** `emailAuthentication.spf`: `/zones/{zone_id}/email/auth/spf` */
export interface EmailAuthenticationSpf<Bound extends string = never> {
  /**
   * Inspect the SPF records of a zone.
   *
   * `GET /zones/{zone_id}/email/auth/spf/inspect`
   * @example
   * const { data, error } = await emailAuthentication.spf.inspect({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_auth/subresources/spf/subresources/inspect/methods/get/
   */
  inspect<As extends WaysToRead<"json"> = "json">(
    ...options: EmailAuthenticationSpfInspectOptions<Bound, As>
  ): Promise<Result<DataAs<Inspect, As>>>;
  /** {@link inspect}, but returns the data alone and throws a `RestflareError` if the call fails. */
  inspectOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailAuthenticationSpfInspectOptions<Bound, As>
  ): Promise<DataAs<Inspect, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "inspect">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailAuthenticationSpf<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/email-sending.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedSuppression, CursorInfo, DeletedSubdomain, DnsRecord, EmailSendingSend, EmailSendingSendInput,
  EmailSendingSendRawInput, EmailSendingSubdomain, EmailSendingSuppressionsIndexQuery,
  NewEmailSendingSubdomain, NewSuppression, SubdomainEdit, Suppression, SuppressionEdit, SuppressionImport,
  SuppressionImportInput, paths,
} from "./types.js";
export type * from "./types.js";

/** Sends e-mails from a zone, with subdomains and suppressed addresses. */
export const emailSending: EmailSending = resource<paths>()("/accounts/{account_id}/email/sending", {
  only: [],
  actions: {
    send: { method: "post", path: "send", body: "required" },
    sendRaw: { method: "post", path: "send_raw", body: "required" },
  },
  resources: {
    suppressions: {
      endpoint: "suppressions",
      id: "suppression_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "cursor" } },
        update: { body: "optional" },
        import: { method: "post", path: "bulk", body: "required" },
      },
    },
  },
});

/** Sends e-mails from a zone, with subdomains and suppressed addresses. */
export const emailSendingSubdomains: EmailSendingSubdomains = resource<paths>()(
  "/zones/{zone_id}/email/sending/subdomains",
  {
    id: "subdomain_id",
    updateMethod: "patch",
    actions: { update: { body: "optional" }, delete: { answer: "body" } },
    resources: { dns: { endpoint: "{subdomain_id}/dns", only: ["index"] } },
  },
);

type EmailSendingOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `emailSending`: `/accounts/{account_id}/email/sending` */
export interface EmailSending<Bound extends string = never> {
  /**
   * Send an e-mail.
   *
   * `POST /accounts/{account_id}/email/sending/send`
   * @example
   * const { data, error } = await emailSending.send(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/methods/send/
   */
  send<As extends WaysToRead<"json"> = "json">(
    body: EmailSendingSendInput, ...options: EmailSendingOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSendingSend, As>>>;
  /** {@link send}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sendOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EmailSendingSendInput, ...options: EmailSendingOptions<Bound, As>
  ): Promise<DataAs<EmailSendingSend, As>>;

  /**
   * Send a raw e-mail.
   *
   * `POST /accounts/{account_id}/email/sending/send_raw`
   * @example
   * const { data, error } = await emailSending.sendRaw(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/methods/send_raw/
   */
  sendRaw<As extends WaysToRead<"json"> = "json">(
    body: EmailSendingSendRawInput, ...options: EmailSendingOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSendingSend, As>>>;
  /** {@link sendRaw}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sendRawOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EmailSendingSendRawInput, ...options: EmailSendingOptions<Bound, As>
  ): Promise<DataAs<EmailSendingSend, As>>;

  /** `/accounts/{account_id}/email/sending/suppressions` */
  readonly suppressions: EmailSendingSuppressions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "send" | "sendRaw">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSending<Bound | BoundBy<Params>>;
}

type EmailSendingSuppressionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSendingSuppressionsIndexQuery }, Bound, As
>;
type EmailSendingSuppressionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSending.suppressions`: `/accounts/{account_id}/email/sending/suppressions` */
export interface EmailSendingSuppressions<Bound extends string = never> {
  /**
   * List the e-mail suppressions of an account.
   *
   * `GET /accounts/{account_id}/email/sending/suppressions`
   * @example
   * const { data, error } = await emailSending.suppressions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSendingSuppressionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Suppression[], As>, CursorInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSendingSuppressionsIndexOptions<Bound, As>
  ): Promise<DataAs<Suppression[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSendingSuppressionsIndexOptions<Bound>): AsyncIterable<Suppression>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSendingSuppressionsIndexOptions<Bound>
  ): AsyncIterable<Page<Suppression, CursorInfo>>;

  /**
   * Create an e-mail suppression for an account.
   *
   * `POST /accounts/{account_id}/email/sending/suppressions`
   * @example
   * const { data, error } = await emailSending.suppressions.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSuppression, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSuppression, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSuppression, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<DataAs<CreatedSuppression, As>>;

  /**
   * Get an e-mail suppression of an account.
   *
   * `GET /accounts/{account_id}/email/sending/suppressions/{suppression_id}`
   * @example
   * const { data, error } = await emailSending.suppressions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<Result<DataAs<Suppression, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<DataAs<Suppression, As>>;

  /**
   * Update an e-mail suppression of an account.
   *
   * `PATCH /accounts/{account_id}/email/sending/suppressions/{suppression_id}`
   * @example
   * const { data, error } = await emailSending.suppressions.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SuppressionEdit, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<Result<DataAs<Suppression, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SuppressionEdit, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<DataAs<Suppression, As>>;

  /**
   * Delete an e-mail suppression of an account.
   *
   * Takes the address off the list of those that get no mail; mail to it is sent again, and may bounce again.
   *
   * `DELETE /accounts/{account_id}/email/sending/suppressions/{suppression_id}`
   * @example
   * const { data, error } = await emailSending.suppressions.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSuppression, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<DataAs<CreatedSuppression, As>>;

  /**
   * Import many e-mail suppressions of an account at once.
   *
   * `POST /accounts/{account_id}/email/sending/suppressions/bulk`
   * @example
   * const { data, error } = await emailSending.suppressions.import({ items: [{ email: "ada@example.com" }] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/import/
   */
  import<As extends WaysToRead<"json"> = "json">(
    body: SuppressionImportInput, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<Result<DataAs<SuppressionImport, As>>>;
  /** {@link import}, but returns the data alone and throws a `RestflareError` if the call fails. */
  importOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SuppressionImportInput, ...options: EmailSendingSuppressionsOptions<Bound, As>
  ): Promise<DataAs<SuppressionImport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "import">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSendingSuppressions<Bound | BoundBy<Params>>;
}

type EmailSendingSubdomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `emailSendingSubdomains`: `/zones/{zone_id}/email/sending/subdomains` */
export interface EmailSendingSubdomains<Bound extends string = never> {
  /**
   * List the subdomains of a zone that send e-mails.
   *
   * `GET /zones/{zone_id}/email/sending/subdomains`
   * @example
   * const { data, error } = await emailSendingSubdomains.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSendingSubdomain[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<DataAs<EmailSendingSubdomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSendingSubdomainsOptions<Bound>): AsyncIterable<EmailSendingSubdomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: EmailSendingSubdomainsOptions<Bound>): AsyncIterable<Page<EmailSendingSubdomain>>;

  /**
   * Create an e-mail subdomain for a zone.
   *
   * `POST /zones/{zone_id}/email/sending/subdomains`
   * @example
   * const { data, error } = await emailSendingSubdomains.create({ name: "example" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewEmailSendingSubdomain, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSendingSubdomain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewEmailSendingSubdomain, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<DataAs<EmailSendingSubdomain, As>>;

  /**
   * Get an e-mail subdomain of a zone.
   *
   * `GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}`
   * @example
   * const { data, error } = await emailSendingSubdomains.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSendingSubdomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<DataAs<EmailSendingSubdomain, As>>;

  /**
   * Update an e-mail subdomain of a zone.
   *
   * `PATCH /zones/{zone_id}/email/sending/subdomains/{subdomain_id}`
   * @example
   * const { data, error } = await emailSendingSubdomains.update(id, { drop_suppressed_recipients: true, preview_enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SubdomainEdit, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSendingSubdomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SubdomainEdit, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<DataAs<EmailSendingSubdomain, As>>;

  /**
   * Delete an e-mail subdomain of a zone.
   *
   * Deletes the sending domain; mail from it is refused at once.
   *
   * `DELETE /zones/{zone_id}/email/sending/subdomains/{subdomain_id}`
   * @example
   * const { data, error } = await emailSendingSubdomains.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSubdomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSendingSubdomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedSubdomain, As>>;

  /** `/zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns` */
  readonly dns: EmailSendingSubdomainsDns<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly subdomain_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSendingSubdomains<Bound | BoundBy<Params>>;
}

type EmailSendingSubdomainsDnsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; subdomain_id: string } }, Bound, As
>;

/** `emailSendingSubdomains.dns`: `/zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns` */
export interface EmailSendingSubdomainsDns<Bound extends string = never> {
  /**
   * Get the DNS records that a sending subdomain needs.
   *
   * `GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns`
   * @example
   * const { data, error } = await emailSendingSubdomains.dns.index({ client, params: { zone_id, subdomain_id } });
   * @see https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/subresources/dns/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSendingSubdomainsDnsOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSendingSubdomainsDnsOptions<Bound, As>
  ): Promise<DataAs<DnsRecord[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSendingSubdomainsDnsOptions<Bound>): AsyncIterable<DnsRecord>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: EmailSendingSubdomainsDnsOptions<Bound>): AsyncIterable<Page<DnsRecord>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; subdomain_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly subdomain_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSendingSubdomainsDns<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/email-routing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountEmailRoutingAddressesIndexQuery, AccountEmailRoutingRulesIndexQuery, AccountRule, Address,
  AddressEdit, CatchAll, CatchAllUpdate, DnsInput, DnsRecord, EmailRoutingDnsIndexQuery, EmailRoutingInput,
  EmailRoutingRule, EmailRoutingRuleInput, EmailRoutingRulesIndexQuery, EmailRoutingSettings,
  EmailRoutingUnlockInput, NewAddress, PageInfo, paths,
} from "./types.js";
export type * from "./types.js";

/** Forwards e-mails: rules, destination addresses, DNS and settings. */
export const accountEmailRouting: AccountEmailRouting = resource<paths>()(
  "/accounts/{account_id}/email/routing",
  {
    only: [],
    resources: {
      addresses: {
        endpoint: "addresses",
        id: "destination_address_identifier",
        updateMethod: "patch",
        actions: {
          index: {
            paging: { by: "page" },
            permissions: ["com.cloudflare.api.account.email.routing.address.list"],
          },
          create: { permissions: ["com.cloudflare.api.account.email.routing.address.create"] },
          show: { permissions: ["com.cloudflare.api.account.email.routing.address.read"] },
          delete: { permissions: ["com.cloudflare.api.account.email.routing.address.delete"] },
        },
      },
      rules: { endpoint: "rules", only: ["index"], actions: { index: { paging: { by: "page" } } } },
    },
  },
);

const emailRoutingTable = {
  singular: true,
  except: ["create", "delete"],
  actions: {
    show: { permissions: ["com.cloudflare.api.account.zone.email.routing.config.read"] },
    update: { body: "optional" },
    edit: { body: "optional" },
    disable: {
      method: "post",
      path: "disable",
      permissions: ["com.cloudflare.api.account.zone.email.routing.config.update"],
    },
    enable: {
      method: "post",
      path: "enable",
      permissions: ["com.cloudflare.api.account.zone.email.routing.config.update"],
    },
    unlock: { method: "post", path: "unlock", body: "optional" },
  },
  resources: {
    dns: {
      endpoint: "dns",
      only: ["index", "create"],
      actions: {
        index: { permissions: ["com.cloudflare.api.account.zone.email.routing.config.read"] },
        create: { body: "optional" },
        deleteAll: { method: "delete" },
        editAll: { method: "patch", body: "optional" },
      },
    },
    rules: {
      endpoint: "rules",
      id: "rule_identifier",
      except: ["edit"],
      actions: {
        index: {
          paging: { by: "page" },
          permissions: ["com.cloudflare.api.account.zone.email.routing.rule.list"],
        },
        create: { permissions: ["com.cloudflare.api.account.zone.email.routing.rule.create"] },
        show: { permissions: ["com.cloudflare.api.account.zone.email.routing.rule.read"] },
        update: { permissions: ["com.cloudflare.api.account.zone.email.routing.rule.update"] },
        delete: { permissions: ["com.cloudflare.api.account.zone.email.routing.rule.delete"] },
      },
      resources: {
        catchAll: {
          endpoint: "catch_all",
          singular: true,
          only: ["show", "update"],
          actions: {
            show: { permissions: ["com.cloudflare.api.account.zone.email.routing.rule.read"] },
            update: { permissions: ["com.cloudflare.api.account.zone.email.routing.rule.update"] },
          },
        },
      },
    },
  },
} as const;

/** Forwards e-mails: rules, destination addresses, DNS and settings. */
export const emailRouting: EmailRouting = resource<paths>()("/zones/{zone_id}/email/routing", emailRoutingTable);

/** `accountEmailRouting`: `/accounts/{account_id}/email/routing` */
export interface AccountEmailRouting<Bound extends string = never> {
  /** `/accounts/{account_id}/email/routing/addresses` */
  readonly addresses: AccountEmailRoutingAddresses<Bound>;

  /** `/accounts/{account_id}/email/routing/rules` */
  readonly rules: AccountEmailRoutingRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountEmailRouting<Bound | BoundBy<Params>>;
}

type AccountEmailRoutingAddressesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountEmailRoutingAddressesIndexQuery }, Bound, As
>;
type AccountEmailRoutingAddressesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountEmailRouting.addresses`: `/accounts/{account_id}/email/routing/addresses` */
export interface AccountEmailRoutingAddresses<Bound extends string = never> {
  /**
   * List the Email Routing addresses of an account.
   *
   * `GET /accounts/{account_id}/email/routing/addresses` needs the permission
   * `com.cloudflare.api.account.email.routing.address.list`.
   * @example
   * const { data, error } = await accountEmailRouting.addresses.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountEmailRoutingAddressesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Address[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountEmailRoutingAddressesIndexOptions<Bound, As>
  ): Promise<DataAs<Address[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountEmailRoutingAddressesIndexOptions<Bound>): AsyncIterable<Address>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountEmailRoutingAddressesIndexOptions<Bound>
  ): AsyncIterable<Page<Address, PageInfo>>;

  /**
   * Create an Email Routing address for an account.
   *
   * `POST /accounts/{account_id}/email/routing/addresses` needs the permission
   * `com.cloudflare.api.account.email.routing.address.create`.
   * @example
   * const { data, error } = await accountEmailRouting.addresses.create({ email: "ada@example.com" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAddress, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<Result<DataAs<Address, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAddress, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<DataAs<Address, As>>;

  /**
   * Get an Email Routing address of an account.
   *
   * `GET /accounts/{account_id}/email/routing/addresses/{destination_address_identifier}` needs the
   * permission `com.cloudflare.api.account.email.routing.address.read`.
   * @example
   * const { data, error } = await accountEmailRouting.addresses.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<Result<DataAs<Address, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<DataAs<Address, As>>;

  /**
   * Update an Email Routing address of an account.
   *
   * `PATCH /accounts/{account_id}/email/routing/addresses/{destination_address_identifier}`
   * @example
   * const { data, error } = await accountEmailRouting.addresses.update(id, { status: "unverified" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AddressEdit, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<Result<DataAs<Address, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AddressEdit, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<DataAs<Address, As>>;

  /**
   * Delete an Email Routing address of an account.
   *
   * Deletes the destination; rules that forward to it do not any more, and its owner must verify it anew.
   *
   * `DELETE /accounts/{account_id}/email/routing/addresses/{destination_address_identifier}` needs the
   * permission `com.cloudflare.api.account.email.routing.address.delete`.
   * @example
   * const { data, error } = await accountEmailRouting.addresses.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<Result<DataAs<Address, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountEmailRoutingAddressesOptions<Bound, As>
  ): Promise<DataAs<Address, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountEmailRoutingAddresses<Bound | BoundBy<Params>>;
}

type AccountEmailRoutingRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountEmailRoutingRulesIndexQuery }, Bound, As
>;

/** `accountEmailRouting.rules`: `/accounts/{account_id}/email/routing/rules` */
export interface AccountEmailRoutingRules<Bound extends string = never> {
  /**
   * List the Email Routing rules of an account.
   *
   * `GET /accounts/{account_id}/email/routing/rules`
   * @example
   * const { data, error } = await accountEmailRouting.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountEmailRoutingRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccountRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountEmailRoutingRulesIndexOptions<Bound, As>
  ): Promise<DataAs<AccountRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountEmailRoutingRulesIndexOptions<Bound>): AsyncIterable<AccountRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountEmailRoutingRulesIndexOptions<Bound>
  ): AsyncIterable<Page<AccountRule, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountEmailRoutingRules<Bound | BoundBy<Params>>;
}

type EmailRoutingEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: EmailRoutingInput }, Bound, As
>;
type EmailRoutingOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type EmailRoutingUnlockOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: EmailRoutingUnlockInput }, Bound, As
>;

/** `emailRouting`: `/zones/{zone_id}/email/routing` */
export interface EmailRouting<Bound extends string = never> {
  /**
   * Get the Email Routing settings of a zone.
   *
   * `GET /zones/{zone_id}/email/routing` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.config.read`.
   * @example
   * const { data, error } = await emailRouting.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Update the Email Routing settings of a zone.
   *
   * `PUT /zones/{zone_id}/email/routing`
   * @example
   * const { data, error } = await emailRouting.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: EmailRoutingInput, ...options: EmailRoutingOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: EmailRoutingInput, ...options: EmailRoutingOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Edit the Email Routing settings of a zone.
   *
   * `PATCH /zones/{zone_id}/email/routing`
   * @example
   * const { data, error } = await emailRouting.edit({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/email_routing/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingEditOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingEditOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Disable Email Routing of a zone.
   *
   * Switches email routing off for the zone and takes its DNS records out; mail to its addresses is refused.
   *
   * `POST /zones/{zone_id}/email/routing/disable` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.config.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await emailRouting.disable({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/methods/disable/
   */
  disable<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /**
   * {@link disable}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  disableOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Enable Email Routing of a zone.
   *
   * `POST /zones/{zone_id}/email/routing/enable` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.config.update`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await emailRouting.enable({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/methods/enable/
   */
  enable<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /**
   * {@link enable}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  enableOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Unlock Email Routing of a zone.
   *
   * `POST /zones/{zone_id}/email/routing/unlock`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await emailRouting.unlock({ client, params: { zone_id }, body: { name: "example" } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/methods/unlock/
   */
  unlock<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingUnlockOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /**
   * {@link unlock}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  unlockOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingUnlockOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /** `/zones/{zone_id}/email/routing/dns` */
  readonly dns: EmailRoutingDns<Bound>;

  /** `/zones/{zone_id}/email/routing/rules` */
  readonly rules: EmailRoutingRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "disable" | "enable" | "unlock">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailRouting<Bound | BoundBy<Params>>;
}

type EmailRoutingDnsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: EmailRoutingDnsIndexQuery }, Bound, As
>;
type EmailRoutingDnsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type EmailRoutingDnsEditAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: DnsInput }, Bound, As
>;

/** `emailRouting.dns`: `/zones/{zone_id}/email/routing/dns` */
export interface EmailRoutingDns<Bound extends string = never> {
  /**
   * Get the Email Routing DNS of a zone.
   *
   * `GET /zones/{zone_id}/email/routing/dns` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.config.read`.
   * @example
   * const { data, error } = await emailRouting.dns.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingDnsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DnsRecord[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingDnsIndexOptions<Bound, As>
  ): Promise<DataAs<DnsRecord[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailRoutingDnsIndexOptions<Bound>): AsyncIterable<DnsRecord>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: EmailRoutingDnsIndexOptions<Bound>): AsyncIterable<Page<DnsRecord>>;

  /**
   * Create the Email Routing DNS for a zone.
   *
   * `POST /zones/{zone_id}/email/routing/dns`
   * @example
   * const { data, error } = await emailRouting.dns.create({ name: "example" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: DnsInput, ...options: EmailRoutingDnsOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: DnsInput, ...options: EmailRoutingDnsOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Delete the Email Routing DNS of a zone.
   *
   * Switches email routing off for the zone and deletes its DNS records; mail to its addresses is refused.
   *
   * `DELETE /zones/{zone_id}/email/routing/dns`
   * @example
   * const { data, error } = await emailRouting.dns.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingDnsOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingDnsOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /**
   * Edit the Email Routing DNS of a zone.
   *
   * `PATCH /zones/{zone_id}/email/routing/dns`
   * @example
   * const { data, error } = await emailRouting.dns.editAll({ client, params: { zone_id }, body: { name: "example" } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/dns/methods/edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingDnsEditAllOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingSettings, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingDnsEditAllOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingSettings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "deleteAll" | "editAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailRoutingDns<Bound | BoundBy<Params>>;
}

type EmailRoutingRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: EmailRoutingRulesIndexQuery }, Bound, As
>;
type EmailRoutingRulesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `emailRouting.rules`: `/zones/{zone_id}/email/routing/rules` */
export interface EmailRoutingRules<Bound extends string = never> {
  /**
   * List the Email Routing rules of a zone.
   *
   * `GET /zones/{zone_id}/email/routing/rules` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.list`.
   * @example
   * const { data, error } = await emailRouting.rules.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccountRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingRulesIndexOptions<Bound, As>
  ): Promise<DataAs<AccountRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailRoutingRulesIndexOptions<Bound>): AsyncIterable<AccountRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: EmailRoutingRulesIndexOptions<Bound>): AsyncIterable<Page<AccountRule, PageInfo>>;

  /**
   * Create an Email Routing rule for a zone.
   *
   * `POST /zones/{zone_id}/email/routing/rules` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.create`.
   * @example
   * const { data, error } = await emailRouting.rules.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: EmailRoutingRuleInput, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EmailRoutingRuleInput, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingRule, As>>;

  /**
   * Get an Email Routing rule of a zone.
   *
   * `GET /zones/{zone_id}/email/routing/rules/{rule_identifier}` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.read`.
   * @example
   * const { data, error } = await emailRouting.rules.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingRule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingRule, As>>;

  /**
   * Update an Email Routing rule of a zone.
   *
   * `PUT /zones/{zone_id}/email/routing/rules/{rule_identifier}` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.update`.
   * @example
   * const { data, error } = await emailRouting.rules.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: EmailRoutingRuleInput, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingRule, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: EmailRoutingRuleInput, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingRule, As>>;

  /**
   * Delete an Email Routing rule of a zone.
   *
   * Deletes the rule; mail that only it matched goes where the catch-all rule says, or is refused.
   *
   * `DELETE /zones/{zone_id}/email/routing/rules/{rule_identifier}` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.delete`.
   * @example
   * const { data, error } = await emailRouting.rules.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<Result<DataAs<EmailRoutingRule, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailRoutingRulesOptions<Bound, As>
  ): Promise<DataAs<EmailRoutingRule, As>>;

  /** `/zones/{zone_id}/email/routing/rules/catch_all` */
  readonly catchAll: EmailRoutingRulesCatchAll<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailRoutingRules<Bound | BoundBy<Params>>;
}

type EmailRoutingRulesCatchAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `emailRouting.rules.catchAll`: `/zones/{zone_id}/email/routing/rules/catch_all` */
export interface EmailRoutingRulesCatchAll<Bound extends string = never> {
  /**
   * Get the Email Routing catch all of a zone.
   *
   * `GET /zones/{zone_id}/email/routing/rules/catch_all` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.read`.
   * @example
   * const { data, error } = await emailRouting.rules.catchAll.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/subresources/catch_alls/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingRulesCatchAllOptions<Bound, As>
  ): Promise<Result<DataAs<CatchAll, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailRoutingRulesCatchAllOptions<Bound, As>
  ): Promise<DataAs<CatchAll, As>>;

  /**
   * Update the Email Routing catch all of a zone.
   *
   * Replaces the rule for all mail that no other rule matches; a wrong action drops or misdirects it, and it
   * cannot be had back.
   *
   * `PUT /zones/{zone_id}/email/routing/rules/catch_all` needs the permission
   * `com.cloudflare.api.account.zone.email.routing.rule.update`.
   * @example
   * const { data, error } = await emailRouting.rules.catchAll.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/subresources/catch_alls/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: CatchAllUpdate, ...options: EmailRoutingRulesCatchAllOptions<Bound, As>
  ): Promise<Result<DataAs<CatchAll, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: CatchAllUpdate, ...options: EmailRoutingRulesCatchAllOptions<Bound, As>
  ): Promise<DataAs<CatchAll, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailRoutingRulesCatchAll<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/account-billing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountBillingBillingHistoryIndexQuery, AccountBillingPaymentMethodsIndexQuery,
  AccountBillingReceiptsPdfQuery, BadDebt, BillingHistory, BillingInvoice, BillingProfile,
  CreatedPaymentMethod, Credit, InvoiceEdit, NewPayBadDebt, NewPayInvoice, PageInfo, PayBadDebt, PayInvoice,
  PaymentMethod, PaymentMethodInput, Profile, ProfileInput, ProfileUpdateBillingEmailInput, UnpaidInvoice,
  paths,
} from "./types.js";
export type * from "./types.js";

const accountBillingTable = {
  id: "account_id",
  only: [],
  actions: {
    invoices: { method: "patch", path: "{id}/invoices", body: "optional" },
    payBadDebt: { method: "post", path: "{id}/pay-bad-debt", body: "optional", secrets: ["client_secret"] },
    payInvoice: { method: "post", path: "{id}/pay-invoice", body: "optional", secrets: ["client_secret"] },
  },
  resources: {
    billing: {
      endpoint: "{account_id}/billing",
      only: [],
      actions: { badDebt: { method: "get", path: "bad-debt" }, credits: { method: "get", path: "credits" } },
      resources: {
        history: { endpoint: "history", only: ["index"], actions: { index: { paging: { by: "page" } } } },
        profile: {
          endpoint: "profile",
          singular: true,
          actions: {
            create: { body: "optional", secrets: ["captcha_challenge_jwt"] },
            show: { secrets: ["payment_nonce"], permissions: ["#billing:read"] },
            update: { body: "optional", secrets: ["captcha_challenge_jwt"] },
            edit: { body: "optional" },
            delete: { answer: "any" },
            paymentMethod: { method: "post", path: "payment-method", secrets: ["client_secret"] },
          },
        },
        unpaidInvoice: {
          endpoint: "unpaid-invoice",
          only: ["index"],
          actions: { index: { items: "invoices" } },
        },
      },
    },
    paymentMethods: {
      endpoint: "{account_id}/payment-methods",
      id: "payment_method_id",
      except: ["edit"],
      actions: {
        index: { paging: { by: "page" } },
        create: { body: "optional", secrets: ["payment_nonce"] },
        update: { body: "optional", secrets: ["payment_nonce"] },
        setAsDefault: { method: "post", path: "{id}/set-as-default" },
      },
    },
    receipts: {
      endpoint: "{account_id}/receipts",
      id: "receipt_id",
      only: [],
      answer: "body",
      actions: { pdf: { method: "get", path: "{id}/pdf", as: "bytes" } },
    },
  },
} as const;

/** Billing profile, invoices, receipts, credits and payment methods of an account. */
export const accountBilling: AccountBilling = resource<paths>()("/accounts", accountBillingTable);

type AccountBillingInvoicesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: InvoiceEdit }, Bound, As
>;
type AccountBillingPayBadDebtOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: NewPayBadDebt }, Bound, As
>;
type AccountBillingPayInvoiceOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; body?: NewPayInvoice }, Bound, As
>;

/** `accountBilling`: `/accounts` */
export interface AccountBilling<Bound extends string = never> {
  /**
   * Edit the invoices of an account.
   *
   * `PATCH /accounts/{account_id}/invoices`
   * @example
   * const { data, error } = await accountBilling.invoices(id, { client, body: { toggle: true } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/invoices/methods/edit/
   */
  invoices<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingInvoicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link invoices}, but returns the data alone and throws a `RestflareError` if the call fails. */
  invoicesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingInvoicesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Pay the bad debt of an account.
   *
   * Charges what is owed from bills that could not be collected; the payment cannot be taken back with a
   * call.
   *
   * `POST /accounts/{account_id}/pay-bad-debt`
   * @example
   * const { data, error } = await accountBilling.payBadDebt(id, { client, body: { payment_method_id: "2d0c353023e105f4ecef8ad9ca31a837" } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/pay_bad_debt/methods/create/
   */
  payBadDebt<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPayBadDebtOptions<Bound, As>
  ): Promise<Result<DataAs<PayBadDebt, As>>>;
  /** {@link payBadDebt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  payBadDebtOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPayBadDebtOptions<Bound, As>
  ): Promise<DataAs<PayBadDebt, As>>;

  /**
   * Pay the invoice of an account.
   *
   * Charges the amount of the invoice; the payment cannot be taken back with a call.
   *
   * `POST /accounts/{account_id}/pay-invoice`
   * @example
   * const { data, error } = await accountBilling.payInvoice(id, { client, body });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/pay_invoice/methods/create/
   */
  payInvoice<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPayInvoiceOptions<Bound, As>
  ): Promise<Result<DataAs<PayInvoice, As>>>;
  /** {@link payInvoice}, but returns the data alone and throws a `RestflareError` if the call fails. */
  payInvoiceOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPayInvoiceOptions<Bound, As>
  ): Promise<DataAs<PayInvoice, As>>;

  /** `/accounts/{account_id}/billing` */
  readonly billing: AccountBillingBilling<Bound>;

  /** `/accounts/{account_id}/payment-methods` */
  readonly paymentMethods: AccountBillingPaymentMethods<Bound>;

  /** `/accounts/{account_id}/receipts` */
  readonly receipts: AccountBillingReceipts<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{}, Bound, "invoices" | "payBadDebt" | "payInvoice">
  ): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBilling<Bound | BoundBy<Params>>;
}

type AccountBillingBillingOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountBilling.billing`: `/accounts/{account_id}/billing` */
export interface AccountBillingBilling<Bound extends string = never> {
  /**
   * Get the billing bad debt of an account.
   *
   * `GET /accounts/{account_id}/billing/bad-debt`
   * @example
   * const { data, error } = await accountBilling.billing.badDebt({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/bad_debt/methods/get/
   */
  badDebt<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingOptions<Bound, As>
  ): Promise<Result<DataAs<BadDebt, As>>>;
  /** {@link badDebt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  badDebtOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingOptions<Bound, As>
  ): Promise<DataAs<BadDebt, As>>;

  /**
   * Get the billing credits of an account.
   *
   * `GET /accounts/{account_id}/billing/credits`
   * @example
   * const { data, error } = await accountBilling.billing.credits({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/credits/methods/get/
   */
  credits<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingOptions<Bound, As>
  ): Promise<Result<DataAs<Credit, As>>>;
  /** {@link credits}, but returns the data alone and throws a `RestflareError` if the call fails. */
  creditsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingOptions<Bound, As>
  ): Promise<DataAs<Credit, As>>;

  /** `/accounts/{account_id}/billing/history` */
  readonly history: AccountBillingBillingHistory<Bound>;

  /** `/accounts/{account_id}/billing/profile` */
  readonly profile: AccountBillingBillingProfile<Bound>;

  /** `/accounts/{account_id}/billing/unpaid-invoice` */
  readonly unpaidInvoice: AccountBillingBillingUnpaidInvoice<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "badDebt" | "credits">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingBilling<Bound | BoundBy<Params>>;
}

type AccountBillingBillingHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountBillingBillingHistoryIndexQuery }, Bound, As
>;

/** `accountBilling.billing.history`: `/accounts/{account_id}/billing/history` */
export interface AccountBillingBillingHistory<Bound extends string = never> {
  /**
   * Get the billing history of an account.
   *
   * `GET /accounts/{account_id}/billing/history`
   * @example
   * const { data, error } = await accountBilling.billing.history.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/history/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillingHistory[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<BillingHistory[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountBillingBillingHistoryIndexOptions<Bound>): AsyncIterable<BillingHistory>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountBillingBillingHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<BillingHistory, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingBillingHistory<Bound | BoundBy<Params>>;
}

type AccountBillingBillingProfileEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: ProfileUpdateBillingEmailInput }, Bound, As
>;
type AccountBillingBillingProfileOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountBilling.billing.profile`: `/accounts/{account_id}/billing/profile` */
export interface AccountBillingBillingProfile<Bound extends string = never> {
  /**
   * Create the billing profile for an account.
   *
   * `POST /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.billing.profile.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Get the billing profile of an account.
   *
   * `GET /accounts/{account_id}/billing/profile` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await accountBilling.billing.profile.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<BillingProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<DataAs<BillingProfile, As>>;

  /**
   * Update the billing profile of an account.
   *
   * Replaces the billing profile; bills from now on go to the address and by the payment that are in it.
   *
   * `PUT /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.billing.profile.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Edit the billing profile of an account.
   *
   * `PATCH /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.billing.profile.edit({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update_billing_email/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileEditOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileEditOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Delete the billing profile of an account.
   *
   * Deletes the billing profile with its addresses and payment details; they have to be entered again before
   * anything can be paid. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.billing.profile.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a profile payment method for an account.
   *
   * Sets the means of payment that the account is charged through from now on.
   *
   * `POST /accounts/{account_id}/billing/profile/payment-method`
   * @example
   * const { data, error } = await accountBilling.billing.profile.paymentMethod({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/subresources/payment_method/methods/create/
   */
  paymentMethod<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedPaymentMethod, As>>>;
  /** {@link paymentMethod}, but returns the data alone and throws a `RestflareError` if the call fails. */
  paymentMethodOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingProfileOptions<Bound, As>
  ): Promise<DataAs<CreatedPaymentMethod, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "update" | "edit" | "delete" | "paymentMethod">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingBillingProfile<Bound | BoundBy<Params>>;
}

type AccountBillingBillingUnpaidInvoiceOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountBilling.billing.unpaidInvoice`: `/accounts/{account_id}/billing/unpaid-invoice` */
export interface AccountBillingBillingUnpaidInvoice<Bound extends string = never> {
  /**
   * Get the billing unpaid invoice of an account.
   *
   * `GET /accounts/{account_id}/billing/unpaid-invoice`
   * @example
   * const { data, error } = await accountBilling.billing.unpaidInvoice.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/unpaid_invoice/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingUnpaidInvoiceOptions<Bound, As>
  ): Promise<Result<DataAs<UnpaidInvoice, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingBillingUnpaidInvoiceOptions<Bound, As>
  ): Promise<DataAs<UnpaidInvoice, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountBillingBillingUnpaidInvoiceOptions<Bound>): AsyncIterable<BillingInvoice>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountBillingBillingUnpaidInvoiceOptions<Bound>
  ): AsyncIterable<Page<BillingInvoice>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingBillingUnpaidInvoice<Bound | BoundBy<Params>>;
}

type AccountBillingPaymentMethodsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountBillingPaymentMethodsIndexQuery }, Bound, As
>;
type AccountBillingPaymentMethodsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountBilling.paymentMethods`: `/accounts/{account_id}/payment-methods` */
export interface AccountBillingPaymentMethods<Bound extends string = never> {
  /**
   * List the payment methods of an account.
   *
   * `GET /accounts/{account_id}/payment-methods`
   * @example
   * const { data, error } = await accountBilling.paymentMethods.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingPaymentMethodsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PaymentMethod[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingPaymentMethodsIndexOptions<Bound, As>
  ): Promise<DataAs<PaymentMethod[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountBillingPaymentMethodsIndexOptions<Bound>): AsyncIterable<PaymentMethod>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountBillingPaymentMethodsIndexOptions<Bound>
  ): AsyncIterable<Page<PaymentMethod, PageInfo>>;

  /**
   * Create a payment method for an account.
   *
   * Adds a means of payment, which can be charged from now on.
   *
   * `POST /accounts/{account_id}/payment-methods`
   * @example
   * const { data, error } = await accountBilling.paymentMethods.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: PaymentMethodInput, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<Result<DataAs<PaymentMethod, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: PaymentMethodInput, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<DataAs<PaymentMethod, As>>;

  /**
   * Get a payment method of an account.
   *
   * `GET /accounts/{account_id}/payment-methods/{payment_method_id}`
   * @example
   * const { data, error } = await accountBilling.paymentMethods.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<Result<DataAs<PaymentMethod, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<DataAs<PaymentMethod, As>>;

  /**
   * Update a payment method of an account.
   *
   * Changes a means of payment; the next charges go by what is said here.
   *
   * `PUT /accounts/{account_id}/payment-methods/{payment_method_id}`
   * @example
   * const { data, error } = await accountBilling.paymentMethods.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: PaymentMethodInput, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<Result<DataAs<PaymentMethod, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: PaymentMethodInput, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<DataAs<PaymentMethod, As>>;

  /**
   * Delete a payment method of an account.
   *
   * Deletes the means of payment; what was to be charged through it is not paid until there is another one.
   *
   * `DELETE /accounts/{account_id}/payment-methods/{payment_method_id}`
   * @example
   * const { data, error } = await accountBilling.paymentMethods.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Set the as default of a payment method.
   *
   * `POST /accounts/{account_id}/payment-methods/{payment_method_id}/set-as-default`
   * @example
   * const { data, error } = await accountBilling.paymentMethods.setAsDefault(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/set_as_default/
   */
  setAsDefault<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link setAsDefault}, but returns the data alone and throws a `RestflareError` if the call fails. */
  setAsDefaultOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccountBillingPaymentMethodsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "setAsDefault">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingPaymentMethods<Bound | BoundBy<Params>>;
}

type AccountBillingReceiptsPdfOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountBillingReceiptsPdfQuery }, Bound, As
>;

/** `accountBilling.receipts`: `/accounts/{account_id}/receipts` */
export interface AccountBillingReceipts<Bound extends string = never> {
  /**
   * Get the PDF of a receipt.
   *
   * `GET /accounts/{account_id}/receipts/{receipt_id}/pdf`
   * @example
   * const { data, error } = await accountBilling.receipts.pdf(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/receipts/methods/pdf/
   */
  pdf<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: AccountBillingReceiptsPdfOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link pdf}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pdfOrThrow<As extends WaysToRead<"bytes"> = "bytes">(
    id: string, ...options: AccountBillingReceiptsPdfOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "pdf">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingReceipts<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/account-billing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountBillingHistoryIndexQuery, AccountBillingPaymentMethodsIndexQuery, AccountBillingReceiptsPdfQuery,
  BadDebt, BillingHistory, BillingInvoice, BillingProfile, CreatedPaymentMethod, Credit, InvoiceEdit,
  NewPayBadDebt, NewPayInvoice, PageInfo, PayBadDebt, PayInvoice, PaymentMethod, PaymentMethodInput, Profile,
  ProfileInput, ProfileUpdateBillingEmailInput, UnpaidInvoice, paths,
} from "./types.js";
export type * from "./types.js";

/** Billing profile, invoices, receipts, credits and payment methods of an account. */
export const accountBilling: AccountBilling = resource<paths>()("/accounts/{account_id}", {
  only: [],
  actions: {
    badDebt: { method: "get", path: "billing/bad-debt" },
    credits: { method: "get", path: "billing/credits" },
    payBadDebt: { method: "post", path: "pay-bad-debt", body: "optional", secrets: ["client_secret"] },
    payInvoice: { method: "post", path: "pay-invoice", body: "optional", secrets: ["client_secret"] },
    updateInvoices: { method: "patch", path: "invoices", body: "optional" },
  },
  resources: {
    history: { endpoint: "billing/history", only: ["index"], actions: { index: { paging: { by: "page" } } } },
    paymentMethods: {
      endpoint: "payment-methods",
      id: "payment_method_id",
      except: ["edit"],
      actions: {
        index: { paging: { by: "page" } },
        create: { body: "optional", secrets: ["payment_nonce"] },
        update: { body: "optional", secrets: ["payment_nonce"] },
        setAsDefault: { method: "post", path: "{id}/set-as-default" },
      },
    },
    profile: {
      endpoint: "billing/profile",
      singular: true,
      actions: {
        create: { body: "optional", secrets: ["captcha_challenge_jwt"] },
        show: { secrets: ["payment_nonce"], permissions: ["#billing:read"] },
        update: { body: "optional", secrets: ["captcha_challenge_jwt"] },
        edit: { body: "optional" },
        delete: { answer: "any" },
        createPaymentMethod: { method: "post", path: "payment-method", secrets: ["client_secret"] },
      },
    },
    receipts: {
      endpoint: "receipts",
      id: "receipt_id",
      only: [],
      answer: "body",
      actions: { pdf: { method: "get", path: "{id}/pdf", as: "bytes" } },
    },
    unpaidInvoice: {
      endpoint: "billing/unpaid-invoice",
      only: ["index"],
      actions: { index: { items: "invoices" } },
    },
  },
});

type AccountBillingOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type AccountBillingPayBadDebtOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewPayBadDebt }, Bound, As
>;
type AccountBillingPayInvoiceOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewPayInvoice }, Bound, As
>;
type AccountBillingUpdateInvoicesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: InvoiceEdit }, Bound, As
>;

/** `accountBilling`: `/accounts/{account_id}` */
export interface AccountBilling<Bound extends string = never> {
  /**
   * Get the billing bad debt of an account.
   *
   * `GET /accounts/{account_id}/billing/bad-debt`
   * @example
   * const { data, error } = await accountBilling.badDebt({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/bad_debt/methods/get/
   */
  badDebt<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingOptions<Bound, As>
  ): Promise<Result<DataAs<BadDebt, As>>>;
  /** {@link badDebt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  badDebtOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingOptions<Bound, As>
  ): Promise<DataAs<BadDebt, As>>;

  /**
   * Get the billing credits of an account.
   *
   * `GET /accounts/{account_id}/billing/credits`
   * @example
   * const { data, error } = await accountBilling.credits({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/credits/methods/get/
   */
  credits<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingOptions<Bound, As>
  ): Promise<Result<DataAs<Credit, As>>>;
  /** {@link credits}, but returns the data alone and throws a `RestflareError` if the call fails. */
  creditsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingOptions<Bound, As>
  ): Promise<DataAs<Credit, As>>;

  /**
   * Pay the bad debt of an account.
   *
   * Charges what is owed from bills that could not be collected; the payment cannot be taken back with a
   * call.
   *
   * `POST /accounts/{account_id}/pay-bad-debt`
   * @example
   * const { data, error } = await accountBilling.payBadDebt({ client, params: { account_id }, body: { payment_method_id: "2d0c353023e105f4ecef8ad9ca31a837" } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/pay_bad_debt/methods/create/
   */
  payBadDebt<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingPayBadDebtOptions<Bound, As>
  ): Promise<Result<DataAs<PayBadDebt, As>>>;
  /** {@link payBadDebt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  payBadDebtOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingPayBadDebtOptions<Bound, As>
  ): Promise<DataAs<PayBadDebt, As>>;

  /**
   * Pay an invoice of an account.
   *
   * Charges the amount of the invoice; the payment cannot be taken back with a call.
   *
   * `POST /accounts/{account_id}/pay-invoice`
   * @example
   * const { data, error } = await accountBilling.payInvoice({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/pay_invoice/methods/create/
   */
  payInvoice<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingPayInvoiceOptions<Bound, As>
  ): Promise<Result<DataAs<PayInvoice, As>>>;
  /** {@link payInvoice}, but returns the data alone and throws a `RestflareError` if the call fails. */
  payInvoiceOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingPayInvoiceOptions<Bound, As>
  ): Promise<DataAs<PayInvoice, As>>;

  /**
   * Edit the invoices of an account.
   *
   * `PATCH /accounts/{account_id}/invoices`
   * @example
   * const { data, error } = await accountBilling.updateInvoices({ client, params: { account_id }, body: { toggle: true } });
   * @see https://developers.cloudflare.com/api/resources/accounts/subresources/invoices/methods/edit/
   */
  updateInvoices<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingUpdateInvoicesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link updateInvoices}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateInvoicesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingUpdateInvoicesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/billing/history` */
  readonly history: AccountBillingHistory<Bound>;

  /** `/accounts/{account_id}/payment-methods` */
  readonly paymentMethods: AccountBillingPaymentMethods<Bound>;

  /** `/accounts/{account_id}/billing/profile` */
  readonly profile: AccountBillingProfile<Bound>;

  /** `/accounts/{account_id}/receipts` */
  readonly receipts: AccountBillingReceipts<Bound>;

  /** `/accounts/{account_id}/billing/unpaid-invoice` */
  readonly unpaidInvoice: AccountBillingUnpaidInvoice<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "badDebt" | "credits" | "payBadDebt" | "payInvoice" | "updateInvoices">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBilling<Bound | BoundBy<Params>>;
}

type AccountBillingHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountBillingHistoryIndexQuery }, Bound, As
>;

/** `accountBilling.history`: `/accounts/{account_id}/billing/history` */
export interface AccountBillingHistory<Bound extends string = never> {
  /**
   * Get the billing history of an account.
   *
   * `GET /accounts/{account_id}/billing/history`
   * @example
   * const { data, error } = await accountBilling.history.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/history/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillingHistory[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<BillingHistory[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountBillingHistoryIndexOptions<Bound>): AsyncIterable<BillingHistory>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AccountBillingHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<BillingHistory, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingHistory<Bound | BoundBy<Params>>;
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
   * Make a payment method the default of an account.
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

type AccountBillingProfileEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: ProfileUpdateBillingEmailInput }, Bound, As
>;
type AccountBillingProfileOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountBilling.profile`: `/accounts/{account_id}/billing/profile` */
export interface AccountBillingProfile<Bound extends string = never> {
  /**
   * Create the billing profile for an account.
   *
   * `POST /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.profile.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Get the billing profile of an account.
   *
   * `GET /accounts/{account_id}/billing/profile` needs the permission `#billing:read`.
   * @example
   * const { data, error } = await accountBilling.profile.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<BillingProfile, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<DataAs<BillingProfile, As>>;

  /**
   * Update the billing profile of an account.
   *
   * Replaces the billing profile; bills from now on go to the address and by the payment that are in it.
   *
   * `PUT /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.profile.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: ProfileInput, ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Edit the billing profile of an account.
   *
   * `PATCH /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.profile.edit({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update_billing_email/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileEditOptions<Bound, As>
  ): Promise<Result<DataAs<Profile, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileEditOptions<Bound, As>
  ): Promise<DataAs<Profile, As>>;

  /**
   * Delete the billing profile of an account.
   *
   * Deletes the billing profile with its addresses and payment details; they have to be entered again before
   * anything can be paid. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/billing/profile`
   * @example
   * const { data, error } = await accountBilling.profile.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a payment method for the billing profile of an account.
   *
   * Sets the means of payment that the account is charged through from now on.
   *
   * `POST /accounts/{account_id}/billing/profile/payment-method`
   * @example
   * const { data, error } = await accountBilling.profile.createPaymentMethod({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/profiles/subresources/payment_method/methods/create/
   */
  createPaymentMethod<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedPaymentMethod, As>>>;
  /**
   * {@link createPaymentMethod}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  createPaymentMethodOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingProfileOptions<Bound, As>
  ): Promise<DataAs<CreatedPaymentMethod, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "update" | "edit" | "delete" | "createPaymentMethod">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingProfile<Bound | BoundBy<Params>>;
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

type AccountBillingUnpaidInvoiceOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `accountBilling.unpaidInvoice`: `/accounts/{account_id}/billing/unpaid-invoice` */
export interface AccountBillingUnpaidInvoice<Bound extends string = never> {
  /**
   * Get the billing unpaid invoice of an account.
   *
   * `GET /accounts/{account_id}/billing/unpaid-invoice`
   * @example
   * const { data, error } = await accountBilling.unpaidInvoice.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/billing/subresources/unpaid_invoice/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingUnpaidInvoiceOptions<Bound, As>
  ): Promise<Result<DataAs<UnpaidInvoice, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountBillingUnpaidInvoiceOptions<Bound, As>
  ): Promise<DataAs<UnpaidInvoice, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountBillingUnpaidInvoiceOptions<Bound>): AsyncIterable<BillingInvoice>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountBillingUnpaidInvoiceOptions<Bound>): AsyncIterable<Page<BillingInvoice>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountBillingUnpaidInvoice<Bound | BoundBy<Params>>;
}

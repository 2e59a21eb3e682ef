// Written by `pnpm generate` from openapi/ai-gateway-billing.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AiGatewayBillingInvoiceHistoryIndexItem, AiGatewayBillingInvoiceHistoryIndexQuery,
  AiGatewayBillingUsageHistoryIndexItem, AiGatewayBillingUsageHistoryIndexQuery, BillingCreditBalance,
  BillingInvoiceHistory, BillingInvoicePreview, BillingUsageHistory, Config, NewSpendingLimit, NewTopup,
  NewTopupConfig, SpendingLimit, Topup, TopupConfig, TopupStatus, TopupStatusInput, paths,
} from "./types.js";
export type * from "./types.js";

const aiGatewayBillingTable = {
  only: [],
  actions: {
    creditBalance: { method: "get", path: "credit-balance" },
    invoicePreview: { method: "get", path: "invoice-preview" },
  },
  resources: {
    invoiceHistory: {
      endpoint: "invoice-history",
      only: ["index"],
      actions: { index: { items: "invoices" } },
    },
    spendingLimit: { endpoint: "spending-limit", singular: true, except: ["update", "edit"] },
    topup: {
      endpoint: "topup",
      singular: true,
      only: ["create"],
      actions: {
        create: { secrets: ["client_secret"] },
        status: { method: "post", path: "status", body: "required" },
      },
      resources: { config: { endpoint: "config", singular: true, except: ["update", "edit"] } },
    },
    usageHistory: { endpoint: "usage-history", only: ["index"], actions: { index: { items: "history" } } },
  },
} as const;

/** Credits, top-ups and spending limits of AI Gateway. */
export const aiGatewayBilling: AiGatewayBilling = resource<paths>()("/accounts/{account_id}/ai-gateway/billing", aiGatewayBillingTable);

type AiGatewayBillingOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `aiGatewayBilling`: `/accounts/{account_id}/ai-gateway/billing` */
export interface AiGatewayBilling<Bound extends string = never> {
  /**
   * Get the billing credit balance of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/billing/credit-balance`
   * @example
   * const { data, error } = await aiGatewayBilling.creditBalance({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance/
   */
  creditBalance<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingOptions<Bound, As>
  ): Promise<Result<DataAs<BillingCreditBalance, As>>>;
  /** {@link creditBalance}, but returns the data alone and throws a `RestflareError` if the call fails. */
  creditBalanceOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingOptions<Bound, As>
  ): Promise<DataAs<BillingCreditBalance, As>>;

  /**
   * Get the billing invoice preview of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/billing/invoice-preview`
   * @example
   * const { data, error } = await aiGatewayBilling.invoicePreview({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/invoice_preview/
   */
  invoicePreview<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingOptions<Bound, As>
  ): Promise<Result<DataAs<BillingInvoicePreview, As>>>;
  /** {@link invoicePreview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  invoicePreviewOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingOptions<Bound, As>
  ): Promise<DataAs<BillingInvoicePreview, As>>;

  /** `/accounts/{account_id}/ai-gateway/billing/invoice-history` */
  readonly invoiceHistory: AiGatewayBillingInvoiceHistory<Bound>;

  /** `/accounts/{account_id}/ai-gateway/billing/spending-limit` */
  readonly spendingLimit: AiGatewayBillingSpendingLimit<Bound>;

  /** `/accounts/{account_id}/ai-gateway/billing/topup` */
  readonly topup: AiGatewayBillingTopup<Bound>;

  /** `/accounts/{account_id}/ai-gateway/billing/usage-history` */
  readonly usageHistory: AiGatewayBillingUsageHistory<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "creditBalance" | "invoicePreview">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayBilling<Bound | BoundBy<Params>>;
}

type AiGatewayBillingInvoiceHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiGatewayBillingInvoiceHistoryIndexQuery }, Bound, As
>;

/** `aiGatewayBilling.invoiceHistory`: `/accounts/{account_id}/ai-gateway/billing/invoice-history` */
export interface AiGatewayBillingInvoiceHistory<Bound extends string = never> {
  /**
   * Get the billing invoice history of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/billing/invoice-history`
   * @example
   * const { data, error } = await aiGatewayBilling.invoiceHistory.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/invoice_history/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingInvoiceHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillingInvoiceHistory, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingInvoiceHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<BillingInvoiceHistory, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiGatewayBillingInvoiceHistoryIndexOptions<Bound>
  ): AsyncIterable<AiGatewayBillingInvoiceHistoryIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayBillingInvoiceHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<AiGatewayBillingInvoiceHistoryIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayBillingInvoiceHistory<Bound | BoundBy<Params>>;
}

type AiGatewayBillingSpendingLimitOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiGatewayBilling.spendingLimit`: `/accounts/{account_id}/ai-gateway/billing/spending-limit` */
export interface AiGatewayBillingSpendingLimit<Bound extends string = never> {
  /**
   * Create the billing spending limit for an account.
   *
   * `POST /accounts/{account_id}/ai-gateway/billing/spending-limit`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await aiGatewayBilling.spendingLimit.create({ amount: 1, duration: "daily", strategy: "fixed" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSpendingLimit, ...options: AiGatewayBillingSpendingLimitOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSpendingLimit, ...options: AiGatewayBillingSpendingLimitOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the billing spending limit of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/billing/spending-limit`
   * @example
   * const { data, error } = await aiGatewayBilling.spendingLimit.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingSpendingLimitOptions<Bound, As>
  ): Promise<Result<DataAs<SpendingLimit, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingSpendingLimitOptions<Bound, As>
  ): Promise<DataAs<SpendingLimit, As>>;

  /**
   * Delete the billing spending limit of an account.
   *
   * Takes the limit away; nothing stops what is spent from then on.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/billing/spending-limit`
   * @example
   * const { data, error } = await aiGatewayBilling.spendingLimit.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingSpendingLimitOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingSpendingLimitOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayBillingSpendingLimit<Bound | BoundBy<Params>>;
}

type AiGatewayBillingTopupOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiGatewayBilling.topup`: `/accounts/{account_id}/ai-gateway/billing/topup` */
export interface AiGatewayBillingTopup<Bound extends string = never> {
  /**
   * Create the billing top-up for an account.
   *
   * Charges the amount to the card of the account and adds it to the credit; it cannot be taken back with a
   * call.
   *
   * `POST /accounts/{account_id}/ai-gateway/billing/topup`
   * @example
   * const { data, error } = await aiGatewayBilling.topup.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTopup, ...options: AiGatewayBillingTopupOptions<Bound, As>
  ): Promise<Result<DataAs<Topup, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTopup, ...options: AiGatewayBillingTopupOptions<Bound, As>
  ): Promise<DataAs<Topup, As>>;

  /**
   * Get the status of a top-up.
   *
   * `POST /accounts/{account_id}/ai-gateway/billing/topup/status`
   * @example
   * const { data, error } = await aiGatewayBilling.topup.status({ payment_intent_id: "53023e105f4ecef8ad9ca31a8372d0c3" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/methods/status/
   */
  status<As extends WaysToRead<"json"> = "json">(
    body: TopupStatusInput, ...options: AiGatewayBillingTopupOptions<Bound, As>
  ): Promise<Result<DataAs<TopupStatus, As>>>;
  /** {@link status}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statusOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TopupStatusInput, ...options: AiGatewayBillingTopupOptions<Bound, As>
  ): Promise<DataAs<TopupStatus, As>>;

  /** `/accounts/{account_id}/ai-gateway/billing/topup/config` */
  readonly config: AiGatewayBillingTopupConfig<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "status">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayBillingTopup<Bound | BoundBy<Params>>;
}

type AiGatewayBillingTopupConfigOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiGatewayBilling.topup.config`: `/accounts/{account_id}/ai-gateway/billing/topup/config` */
export interface AiGatewayBillingTopupConfig<Bound extends string = never> {
  /**
   * Create the top-up configuration for an account.
   *
   * Lets the card of the account be charged by itself, whenever the credit falls below the threshold.
   *
   * `POST /accounts/{account_id}/ai-gateway/billing/topup/config`
   * @example
   * const { data, error } = await aiGatewayBilling.topup.config.create({ amount: 1, threshold: 1 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTopupConfig, ...options: AiGatewayBillingTopupConfigOptions<Bound, As>
  ): Promise<Result<DataAs<Config, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTopupConfig, ...options: AiGatewayBillingTopupConfigOptions<Bound, As>
  ): Promise<DataAs<Config, As>>;

  /**
   * Get the top-up configuration of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/billing/topup/config`
   * @example
   * const { data, error } = await aiGatewayBilling.topup.config.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingTopupConfigOptions<Bound, As>
  ): Promise<Result<DataAs<TopupConfig, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingTopupConfigOptions<Bound, As>
  ): Promise<DataAs<TopupConfig, As>>;

  /**
   * Delete the top-up configuration of an account.
   *
   * Stops topping up by itself; requests that cost credit fail once it is used up.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/billing/topup/config`
   * @example
   * const { data, error } = await aiGatewayBilling.topup.config.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingTopupConfigOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingTopupConfigOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayBillingTopupConfig<Bound | BoundBy<Params>>;
}

type AiGatewayBillingUsageHistoryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: AiGatewayBillingUsageHistoryIndexQuery }, Bound, As
>;

/** `aiGatewayBilling.usageHistory`: `/accounts/{account_id}/ai-gateway/billing/usage-history` */
export interface AiGatewayBillingUsageHistory<Bound extends string = never> {
  /**
   * Get the billing usage history of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/billing/usage-history`
   * @example
   * const { data, error } = await aiGatewayBilling.usageHistory.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/usage_history/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingUsageHistoryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BillingUsageHistory, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayBillingUsageHistoryIndexOptions<Bound, As>
  ): Promise<DataAs<BillingUsageHistory, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: AiGatewayBillingUsageHistoryIndexOptions<Bound>
  ): AsyncIterable<AiGatewayBillingUsageHistoryIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayBillingUsageHistoryIndexOptions<Bound>
  ): AsyncIterable<Page<AiGatewayBillingUsageHistoryIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayBillingUsageHistory<Bound | BoundBy<Params>>;
}

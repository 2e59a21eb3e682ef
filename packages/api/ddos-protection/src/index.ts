// Written by `pnpm generate` from openapi/ddos-protection.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AdvancedTcpProtectionAllowlistItem, AdvancedTcpProtectionAllowlistItemEdit, AdvancedTcpProtectionPrefixItem,
  AdvancedTcpProtectionPrefixItemEdit, AdvancedTcpProtectionStatusEdit, Allowlist,
  DdosProtectionAdvancedDnsProtectionRulesCreateResult,
  DdosProtectionAdvancedDnsProtectionRulesDeleteAllAnswer,
  DdosProtectionAdvancedDnsProtectionRulesDeleteAnswer,
  DdosProtectionAdvancedDnsProtectionRulesIndexResultItem, DdosProtectionAdvancedDnsProtectionRulesShowResult,
  DdosProtectionAdvancedDnsProtectionRulesUpdateResult,
  DdosProtectionAdvancedTcpProtectionAllowlistIndexQuery,
  DdosProtectionAdvancedTcpProtectionPrefixesBulkBodyItem,
  DdosProtectionAdvancedTcpProtectionPrefixesIndexQuery,
  DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexQuery,
  DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexQuery,
  DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexQuery,
  DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexQuery,
  DeletedAdvancedTcpProtectionAllowlistItem, DeletedAdvancedTcpProtectionPrefixItem, DeletedAllowlistBulk,
  DeletedPrefixBulk, DeletedSynProtectionFilterBulk, DeletedSynProtectionFilterItem,
  DeletedSynProtectionRuleBulk, DeletedSynProtectionRuleItem, DeletedTcpFlowProtectionFilterBulk,
  DeletedTcpFlowProtectionFilterItem, DeletedTcpFlowProtectionRuleBulk, DeletedTcpFlowProtectionRuleItem,
  NewAdvancedTcpProtectionPrefix, NewAllowlist, NewSynProtectionFilter, NewSynProtectionRule,
  NewTcpFlowProtectionFilter, NewTcpFlowProtectionRule, PageInfo, Prefix, Status, SynProtectionFilter,
  SynProtectionFilterItem, SynProtectionFilterItemEdit, SynProtectionRule, SynProtectionRuleItem,
  SynProtectionRuleItemEdit, TcpFlowProtectionFilter, TcpFlowProtectionFilterItem,
  TcpFlowProtectionFilterItemEdit, TcpFlowProtectionRule, TcpFlowProtectionRuleItem,
  TcpFlowProtectionRuleItemEdit, paths,
} from "./types.js";
export type * from "./types.js";

const ddosProtectionTable = {
  only: [],
  resources: {
    advancedDnsProtection: {
      endpoint: "advanced_dns_protection",
      only: [],
      resources: {
        rules: {
          endpoint: "configs/dns_protection/rules",
          id: "rule_id",
          updateMethod: "patch",
          actions: {
            create: { body: "optional" },
            update: { body: "optional" },
            delete: { answer: "body" },
            deleteAll: { method: "delete", answer: "body" },
          },
        },
      },
    },
    advancedTcpProtection: {
      endpoint: "advanced_tcp_protection",
      only: [],
      resources: {
        allowlist: {
          endpoint: "configs/allowlist",
          id: "prefix_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            delete: { answer: "body" },
            deleteAll: { method: "delete", answer: "body" },
          },
        },
        prefixes: {
          endpoint: "configs/prefixes",
          id: "prefix_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            delete: { answer: "body" },
            bulk: { method: "post", path: "bulk", body: "required" },
            deleteAll: { method: "delete", answer: "body" },
          },
        },
        synProtection: {
          endpoint: "configs/syn_protection",
          only: [],
          resources: {
            filters: {
              endpoint: "filters",
              id: "filter_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                update: { body: "optional" },
                delete: { answer: "body" },
                deleteAll: { method: "delete", answer: "body" },
              },
            },
            rules: {
              endpoint: "rules",
              id: "rule_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                update: { body: "optional" },
                delete: { answer: "body" },
                deleteAll: { method: "delete", answer: "body" },
              },
            },
          },
        },
        tcpFlowProtection: {
          endpoint: "configs/tcp_flow_protection",
          only: [],
          resources: {
            filters: {
              endpoint: "filters",
              id: "filter_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                update: { body: "optional" },
                delete: { answer: "body" },
                deleteAll: { method: "delete", answer: "body" },
              },
            },
            rules: {
              endpoint: "rules",
              id: "rule_id",
              updateMethod: "patch",
              actions: {
                index: { paging: { by: "page" } },
                update: { body: "optional" },
                delete: { answer: "body" },
                deleteAll: { method: "delete", answer: "body" },
              },
            },
          },
        },
        tcpProtectionStatus: {
          endpoint: "configs/tcp_protection_status",
          singular: true,
          except: ["create", "delete"],
          updateMethod: "patch",
        },
      },
    },
  },
} as const;

/** Advanced TCP and DNS protection: prefixes, rules and filters. */
export const ddosProtection: DdosProtection = resource<paths>()("/accounts/{account_id}/magic", ddosProtectionTable);

/** `ddosProtection`: `/accounts/{account_id}/magic` */
export interface DdosProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_dns_protection` */
  readonly advancedDnsProtection: DdosProtectionAdvancedDnsProtection<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection` */
  readonly advancedTcpProtection: DdosProtectionAdvancedTcpProtection<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtection<Bound | BoundBy<Params>>;
}

/** `ddosProtection.advancedDnsProtection`: `/accounts/{account_id}/magic/advanced_dns_protection` */
export interface DdosProtectionAdvancedDnsProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules` */
  readonly rules: DdosProtectionAdvancedDnsProtectionRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedDnsProtection<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedDnsProtection.rules`:
 * `/accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
 */
export interface DdosProtectionAdvancedDnsProtectionRules<Bound extends string = never> {
  /**
   * List the DNS protection rules of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedDnsProtection.rules.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DdosProtectionAdvancedDnsProtectionRulesIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DdosProtectionAdvancedDnsProtectionRulesIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound>
  ): AsyncIterable<DdosProtectionAdvancedDnsProtectionRulesIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound>
  ): AsyncIterable<Page<DdosProtectionAdvancedDnsProtectionRulesIndexResultItem>>;

  /**
   * Create a DNS protection rule for an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedDnsProtection.rules.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DdosProtectionAdvancedDnsProtectionRulesCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DdosProtectionAdvancedDnsProtectionRulesCreateResult, As>>;

  /**
   * Get a DNS protection rule of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedDnsProtection.rules.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DdosProtectionAdvancedDnsProtectionRulesShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DdosProtectionAdvancedDnsProtectionRulesShowResult, As>>;

  /**
   * Update a DNS protection rule of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedDnsProtection.rules.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DdosProtectionAdvancedDnsProtectionRulesUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DdosProtectionAdvancedDnsProtectionRulesUpdateResult, As>>;

  /**
   * Delete a DNS protection rule of an account.
   *
   * Deletes the rule; DNS traffic that only it held back is let through. The API's owner does not describe
   * which query it takes.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedDnsProtection.rules.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DdosProtectionAdvancedDnsProtectionRulesDeleteAnswer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DdosProtectionAdvancedDnsProtectionRulesDeleteAnswer, As>>;

  /**
   * Delete the DNS protection rules of an account.
   *
   * Deletes all rules of DNS protection of the account; traffic that they held back is let through. The API's
   * owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedDnsProtection.rules.deleteAll({ client, params: { account_id } });
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DdosProtectionAdvancedDnsProtectionRulesDeleteAllAnswer, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedDnsProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DdosProtectionAdvancedDnsProtectionRulesDeleteAllAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedDnsProtectionRules<Bound | BoundBy<Params>>;
}

/** `ddosProtection.advancedTcpProtection`: `/accounts/{account_id}/magic/advanced_tcp_protection` */
export interface DdosProtectionAdvancedTcpProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist` */
  readonly allowlist: DdosProtectionAdvancedTcpProtectionAllowlist<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes` */
  readonly prefixes: DdosProtectionAdvancedTcpProtectionPrefixes<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection` */
  readonly synProtection: DdosProtectionAdvancedTcpProtectionSynProtection<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection` */
  readonly tcpFlowProtection: DdosProtectionAdvancedTcpProtectionTcpFlowProtection<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status` */
  readonly tcpProtectionStatus: DdosProtectionAdvancedTcpProtectionTcpProtectionStatus<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtection<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionAllowlistIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DdosProtectionAdvancedTcpProtectionAllowlistIndexQuery }, Bound, As
>;
type DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.allowlist`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
 */
export interface DdosProtectionAdvancedTcpProtectionAllowlist<Bound extends string = never> {
  /**
   * List the TCP protection allowlists of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.allowlist.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Allowlist[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistIndexOptions<Bound, As>
  ): Promise<DataAs<Allowlist[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistIndexOptions<Bound>
  ): AsyncIterable<Allowlist>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistIndexOptions<Bound>
  ): AsyncIterable<Page<Allowlist, PageInfo>>;

  /**
   * Create a TCP protection allowlist for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.allowlist.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAllowlist, ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<Allowlist, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAllowlist, ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<DataAs<Allowlist, As>>;

  /**
   * Get a TCP protection allowlist of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.allowlist.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTcpProtectionAllowlistItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<DataAs<AdvancedTcpProtectionAllowlistItem, As>>;

  /**
   * Update a TCP protection allowlist of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.allowlist.update(id, { comment: "An example", enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTcpProtectionAllowlistItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTcpProtectionAllowlistItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTcpProtectionAllowlistItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<DataAs<AdvancedTcpProtectionAllowlistItem, As>>;

  /**
   * Delete a TCP protection allowlist of an account.
   *
   * Takes the prefix off the allowlist; its traffic is judged as any other, and may be dropped.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.allowlist.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAdvancedTcpProtectionAllowlistItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<DataAs<DeletedAdvancedTcpProtectionAllowlistItem, As>>;

  /**
   * Delete the TCP protection allowlists of an account.
   *
   * Deletes the whole allowlist; traffic of its prefixes is judged as any other, and may be dropped.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.allowlist.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAllowlistBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionAllowlistOptions<Bound, As>
  ): Promise<DataAs<DeletedAllowlistBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionAllowlist<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionPrefixesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DdosProtectionAdvancedTcpProtectionPrefixesIndexQuery }, Bound, As
>;
type DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.prefixes`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
 */
export interface DdosProtectionAdvancedTcpProtectionPrefixes<Bound extends string = never> {
  /**
   * List the TCP protection prefixes of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesIndexOptions<Bound, As>
  ): Promise<DataAs<Prefix[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: DdosProtectionAdvancedTcpProtectionPrefixesIndexOptions<Bound>): AsyncIterable<Prefix>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesIndexOptions<Bound>
  ): AsyncIterable<Page<Prefix, PageInfo>>;

  /**
   * Create a TCP protection prefix for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAdvancedTcpProtectionPrefix,
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAdvancedTcpProtectionPrefix,
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix, As>>;

  /**
   * Get a TCP protection prefix of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTcpProtectionPrefixItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<DataAs<AdvancedTcpProtectionPrefixItem, As>>;

  /**
   * Update a TCP protection prefix of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.update(id, { comment: "An example", excluded: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTcpProtectionPrefixItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<AdvancedTcpProtectionPrefixItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: AdvancedTcpProtectionPrefixItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<DataAs<AdvancedTcpProtectionPrefixItem, As>>;

  /**
   * Delete a TCP protection prefix of an account.
   *
   * Deletes the prefix; that network has the protection no more.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAdvancedTcpProtectionPrefixItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<DataAs<DeletedAdvancedTcpProtectionPrefixItem, As>>;

  /**
   * Change many TCP protection prefixes of an account at once.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/bulk`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.bulk(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_create/
   */
  bulk<As extends WaysToRead<"json"> = "json">(
    body: DdosProtectionAdvancedTcpProtectionPrefixesBulkBodyItem[],
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<Prefix[], As>>>;
  /** {@link bulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bulkOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DdosProtectionAdvancedTcpProtectionPrefixesBulkBodyItem[],
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<DataAs<Prefix[], As>>;

  /**
   * Delete the TCP protection prefixes of an account.
   *
   * Deletes all prefixes; none of the account's networks has the protection any more.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.prefixes.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedPrefixBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionPrefixesOptions<Bound, As>
  ): Promise<DataAs<DeletedPrefixBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "bulk" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionPrefixes<Bound | BoundBy<Params>>;
}

/**
 * `ddosProtection.advancedTcpProtection.synProtection`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection`
 */
export interface DdosProtectionAdvancedTcpProtectionSynProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters` */
  readonly filters: DdosProtectionAdvancedTcpProtectionSynProtectionFilters<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules` */
  readonly rules: DdosProtectionAdvancedTcpProtectionSynProtectionRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionSynProtection<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexQuery }, Bound, As
>;
type DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.synProtection.filters`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
 */
export interface DdosProtectionAdvancedTcpProtectionSynProtectionFilters<Bound extends string = never> {
  /**
   * List the SYN protection filters of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.filters.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilter[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilter[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<SynProtectionFilter>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<Page<SynProtectionFilter, PageInfo>>;

  /**
   * Create a SYN protection filter for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.filters.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionFilter,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilter, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionFilter,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilter, As>>;

  /**
   * Get a SYN protection filter of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.filters.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilterItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilterItem, As>>;

  /**
   * Update a SYN protection filter of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.filters.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionFilterItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionFilterItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionFilterItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<SynProtectionFilterItem, As>>;

  /**
   * Delete a SYN protection filter of an account.
   *
   * Deletes the filter; the mode of the rules holds again for the traffic that it matched.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.filters.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionFilterItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionFilterItem, As>>;

  /**
   * Delete the SYN protection filters of an account.
   *
   * Deletes all filters of SYN protection; the mode of its rules holds for all traffic again.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.filters.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionFilterBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionFilterBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionSynProtectionFilters<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexQuery }, Bound, As
>;
type DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.synProtection.rules`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
 */
export interface DdosProtectionAdvancedTcpProtectionSynProtectionRules<Bound extends string = never> {
  /**
   * List the SYN protection rules of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<SynProtectionRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<Page<SynProtectionRule, PageInfo>>;

  /**
   * Create a SYN protection rule for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionRule,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSynProtectionRule,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRule, As>>;

  /**
   * Get a SYN protection rule of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRuleItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRuleItem, As>>;

  /**
   * Update a SYN protection rule of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionRuleItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<SynProtectionRuleItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SynProtectionRuleItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<SynProtectionRuleItem, As>>;

  /**
   * Delete a SYN protection rule of an account.
   *
   * Deletes the rule; floods that only it stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionRuleItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionRuleItem, As>>;

  /**
   * Delete the SYN protection rules of an account.
   *
   * Deletes all rules of SYN protection; floods that they stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.synProtection.rules.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSynProtectionRuleBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionSynProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedSynProtectionRuleBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionSynProtectionRules<Bound | BoundBy<Params>>;
}

/**
 * `ddosProtection.advancedTcpProtection.tcpFlowProtection`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection`
 */
export interface DdosProtectionAdvancedTcpProtectionTcpFlowProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters` */
  readonly filters: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFilters<Bound>;

  /** `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules` */
  readonly rules: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRules<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionTcpFlowProtection<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexQuery }, Bound, As
>;
type DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.tcpFlowProtection.filters`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
 */
export interface DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFilters<Bound extends string = never> {
  /**
   * List the TCP flow protection filters of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.filters.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionFilter[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionFilter[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<TcpFlowProtectionFilter>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersIndexOptions<Bound>
  ): AsyncIterable<Page<TcpFlowProtectionFilter, PageInfo>>;

  /**
   * Create a TCP flow protection filter for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.filters.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTcpFlowProtectionFilter,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionFilter, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTcpFlowProtectionFilter,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionFilter, As>>;

  /**
   * Get a TCP flow protection filter of an account.
   *
   * `GET
   * /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.filters.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionFilterItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionFilterItem, As>>;

  /**
   * Update a TCP flow protection filter of an account.
   *
   * `PATCH
   * /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.filters.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TcpFlowProtectionFilterItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionFilterItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TcpFlowProtectionFilterItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionFilterItem, As>>;

  /**
   * Delete a TCP flow protection filter of an account.
   *
   * Deletes the filter; the mode of the rules holds again for the traffic that it matched.
   *
   * `DELETE
   * /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters/{filter_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.filters.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTcpFlowProtectionFilterItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedTcpFlowProtectionFilterItem, As>>;

  /**
   * Delete the TCP flow protection filters of an account.
   *
   * Deletes all filters of flow protection; the mode of its rules holds for all traffic again.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/filters`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.filters.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/filters/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTcpFlowProtectionFilterBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFiltersOptions<Bound, As>
  ): Promise<DataAs<DeletedTcpFlowProtectionFilterBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionTcpFlowProtectionFilters<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexQuery }, Bound, As
>;
type DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.tcpFlowProtection.rules`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
 */
export interface DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRules<Bound extends string = never> {
  /**
   * List the TCP flow protection rules of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.rules.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionRule[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<TcpFlowProtectionRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesIndexOptions<Bound>
  ): AsyncIterable<Page<TcpFlowProtectionRule, PageInfo>>;

  /**
   * Create a TCP flow protection rule for an account.
   *
   * `POST /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.rules.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTcpFlowProtectionRule,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionRule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTcpFlowProtectionRule,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionRule, As>>;

  /**
   * Get a TCP flow protection rule of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.rules.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/subresources/items/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionRuleItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionRuleItem, As>>;

  /**
   * Update a TCP flow protection rule of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.rules.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/subresources/items/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TcpFlowProtectionRuleItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<TcpFlowProtectionRuleItem, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: TcpFlowProtectionRuleItemEdit,
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<TcpFlowProtectionRuleItem, As>>;

  /**
   * Delete a TCP flow protection rule of an account.
   *
   * Deletes the rule; floods that only it stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules/{rule_id}`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.rules.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/subresources/items/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTcpFlowProtectionRuleItem, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedTcpFlowProtectionRuleItem, As>>;

  /**
   * Delete the TCP flow protection rules of an account.
   *
   * Deletes all rules of flow protection; floods that they stopped are let through.
   *
   * `DELETE /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_flow_protection/rules`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpFlowProtection.rules.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/tcp_flow_protection/subresources/rules/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTcpFlowProtectionRuleBulk, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRulesOptions<Bound, As>
  ): Promise<DataAs<DeletedTcpFlowProtectionRuleBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionTcpFlowProtectionRules<Bound | BoundBy<Params>>;
}

type DdosProtectionAdvancedTcpProtectionTcpProtectionStatusOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `ddosProtection.advancedTcpProtection.tcpProtectionStatus`:
 * `/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status`
 */
export interface DdosProtectionAdvancedTcpProtectionTcpProtectionStatus<Bound extends string = never> {
  /**
   * Get the TCP protection status of an account.
   *
   * `GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpProtectionStatus.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/status/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpProtectionStatusOptions<Bound, As>
  ): Promise<Result<DataAs<Status, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: DdosProtectionAdvancedTcpProtectionTcpProtectionStatusOptions<Bound, As>
  ): Promise<DataAs<Status, As>>;

  /**
   * Update the TCP protection status of an account.
   *
   * `PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status`
   * @example
   * const { data, error } = await ddosProtection.advancedTcpProtection.tcpProtectionStatus.update({ enabled: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/d_do_s_protection/subresources/advanced_tcp_protection/subresources/status/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AdvancedTcpProtectionStatusEdit,
    ...options: DdosProtectionAdvancedTcpProtectionTcpProtectionStatusOptions<Bound, As>
  ): Promise<Result<DataAs<Status, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AdvancedTcpProtectionStatusEdit,
    ...options: DdosProtectionAdvancedTcpProtectionTcpProtectionStatusOptions<Bound, As>
  ): Promise<DataAs<Status, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): DdosProtectionAdvancedTcpProtectionTcpProtectionStatus<Bound | BoundBy<Params>>;
}

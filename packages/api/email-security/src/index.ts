// Written by `pnpm generate` from openapi/email-security.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AllowPolicy, AllowPolicyBatch, AllowPolicyBatchInput, AllowPolicyEdit, BlockSender, BlockSenderBatch,
  BlockSenderBatchInput, BlockSenderEdit, Bulk, Cancel, ContentPolicy, ContentPolicyBatch,
  ContentPolicyBatchInput, ContentPolicyEdit, DeletedAllowPolicy, DeletedBlockSender, DeletedBulk,
  DeletedContentPolicy, DeletedImpersonationRegistry, DeletedSendingDomainRestriction, DeletedSettingsDomain,
  DeletedTrustedDomain, DeletedUrlIgnorePattern, Detection, Domain, DomainBatch, DomainBatchInput, DomainEdit,
  EmailSecurityAllowPoliciesIndexQuery, EmailSecurityBlockSendersIndexQuery,
  EmailSecurityContentPoliciesIndexQuery, EmailSecurityDomainsIndexQuery,
  EmailSecurityImpersonationRegistryIndexQuery, EmailSecurityInvestigateBulkIndexQuery,
  EmailSecurityInvestigateBulkMessagesIndexQuery, EmailSecurityInvestigateIndexQuery,
  EmailSecurityInvestigateShowQuery, EmailSecurityPhishguardReportsIndexQuery,
  EmailSecuritySendingDomainRestrictionsBatchResult, EmailSecuritySendingDomainRestrictionsIndexQuery,
  EmailSecuritySubmissionsIndexQuery, EmailSecurityTrustedDomainsIndexQuery,
  EmailSecurityUrlIgnorePatternsIndexQuery, ImpersonationRegistry, ImpersonationRegistryEdit, Investigate,
  InvestigateRaw, MessageListItem, Move, MoveBulkInput, NewAllowPolicy, NewBlockSender, NewContentPolicy,
  NewImpersonationRegistry, NewInvestigateBulk, NewInvestigatePreview, NewMove, NewReclassify,
  NewSendingDomainRestriction, NewSettingsDomain, NewTrustedDomain, NewUrlIgnorePattern, PageInfo, Preview,
  ReleaseBulk, ReleaseBulkInput, Report, SendingDomainRestriction, SendingDomainRestrictionEdit,
  SettingsDomain, SettingsDomainUpdate, Submission, Trace, TrustedDomain, TrustedDomainBatch,
  TrustedDomainBatchInput, TrustedDomainEdit, UrlIgnorePattern, UrlIgnorePatternEdit, paths,
} from "./types.js";
export type * from "./types.js";

const emailSecurityTable = {
  only: [],
  resources: {
    allowPolicies: {
      endpoint: "settings/allow_policies",
      id: "policy_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        batch: { method: "post", path: "batch", body: "required" },
      },
    },
    blockSenders: {
      endpoint: "settings/block_senders",
      id: "pattern_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        batch: { method: "post", path: "batch", body: "required" },
      },
    },
    contentPolicies: {
      endpoint: "settings/content_policies",
      id: "policy_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        batch: { method: "post", path: "batch", body: "required" },
      },
    },
    domains: {
      endpoint: "settings/domains",
      id: "domain_id",
      actions: {
        index: { paging: { by: "page" } },
        edit: { body: "optional" },
        batch: { method: "post", path: "batch", body: "required" },
        deleteAll: { method: "delete" },
      },
    },
    impersonationRegistry: {
      endpoint: "settings/impersonation_registry",
      id: "impersonation_registry_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
    },
    investigate: {
      endpoint: "investigate",
      id: "investigate_id",
      only: ["index", "show"],
      actions: {
        index: { paging: { by: "page" } },
        detections: { method: "get", path: "{id}/detections" },
        move: { method: "post", path: "{id}/move", body: "required" },
        moveAll: { method: "post", path: "move", body: "required" },
        preview: { method: "get", path: "{id}/preview" },
        previewAll: { method: "post", path: "preview", body: "required" },
        raw: { method: "get", path: "{id}/raw" },
        reclassify: { method: "post", path: "{id}/reclassify", body: "required" },
        release: { method: "post", path: "release", body: "required" },
        trace: { method: "get", path: "{id}/trace" },
      },
      resources: {
        bulk: {
          endpoint: "bulk",
          id: "job_id",
          except: ["update", "edit"],
          actions: { index: { paging: { by: "page" } }, cancel: { method: "post", path: "{id}/cancel" } },
          resources: {
            messages: {
              endpoint: "{job_id}/messages",
              only: ["index"],
              actions: { index: { paging: { by: "page" } } },
            },
          },
        },
      },
    },
    phishguard: {
      endpoint: "phishguard",
      only: [],
      resources: {
        reports: { endpoint: "reports", only: ["index"], actions: { index: { paging: { by: "page" } } } },
      },
    },
    sendingDomainRestrictions: {
      endpoint: "settings/sending_domain_restrictions",
      id: "sending_domain_restriction_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        batch: { method: "post", path: "batch", body: "optional" },
      },
    },
    submissions: { endpoint: "submissions", only: ["index"], actions: { index: { paging: { by: "page" } } } },
    trustedDomains: {
      endpoint: "settings/trusted_domains",
      id: "trusted_domain_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        batch: { method: "post", path: "batch", body: "required" },
      },
    },
    urlIgnorePatterns: {
      endpoint: "settings/url_ignore_patterns",
      id: "pattern_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
    },
  },
} as const;

/** Investigates, moves and releases e-mails, with allow and block lists. */
export const emailSecurity: EmailSecurity = resource<paths>()("/accounts/{account_id}/email-security", emailSecurityTable);

/** `emailSecurity`: `/accounts/{account_id}/email-security` */
export interface EmailSecurity<Bound extends string = never> {
  /** `/accounts/{account_id}/email-security/settings/allow_policies` */
  readonly allowPolicies: EmailSecurityAllowPolicies<Bound>;

  /** `/accounts/{account_id}/email-security/settings/block_senders` */
  readonly blockSenders: EmailSecurityBlockSenders<Bound>;

  /** `/accounts/{account_id}/email-security/settings/content_policies` */
  readonly contentPolicies: EmailSecurityContentPolicies<Bound>;

  /** `/accounts/{account_id}/email-security/settings/domains` */
  readonly domains: EmailSecurityDomains<Bound>;

  /** `/accounts/{account_id}/email-security/settings/impersonation_registry` */
  readonly impersonationRegistry: EmailSecurityImpersonationRegistry<Bound>;

  /** `/accounts/{account_id}/email-security/investigate` */
  readonly investigate: EmailSecurityInvestigate<Bound>;

  /** `/accounts/{account_id}/email-security/phishguard` */
  readonly phishguard: EmailSecurityPhishguard<Bound>;

  /** `/accounts/{account_id}/email-security/settings/sending_domain_restrictions` */
  readonly sendingDomainRestrictions: EmailSecuritySendingDomainRestrictions<Bound>;

  /** `/accounts/{account_id}/email-security/submissions` */
  readonly submissions: EmailSecuritySubmissions<Bound>;

  /** `/accounts/{account_id}/email-security/settings/trusted_domains` */
  readonly trustedDomains: EmailSecurityTrustedDomains<Bound>;

  /** `/accounts/{account_id}/email-security/settings/url_ignore_patterns` */
  readonly urlIgnorePatterns: EmailSecurityUrlIgnorePatterns<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurity<Bound | BoundBy<Params>>;
}

type EmailSecurityAllowPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityAllowPoliciesIndexQuery }, Bound, As
>;
type EmailSecurityAllowPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.allowPolicies`: `/accounts/{account_id}/email-security/settings/allow_policies` */
export interface EmailSecurityAllowPolicies<Bound extends string = never> {
  /**
   * List the Email Security allow policies of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/allow_policies`
   * @example
   * const { data, error } = await emailSecurity.allowPolicies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityAllowPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityAllowPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityAllowPoliciesIndexOptions<Bound>): AsyncIterable<AllowPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityAllowPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<AllowPolicy, PageInfo>>;

  /**
   * Create an Email Security allow policy for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/allow_policies`
   * @example
   * const { data, error } = await emailSecurity.allowPolicies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAllowPolicy, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAllowPolicy, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy, As>>;

  /**
   * Get an Email Security allow policy of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.allowPolicies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy, As>>;

  /**
   * Update an Email Security allow policy of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.allowPolicies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AllowPolicyEdit, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AllowPolicyEdit, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy, As>>;

  /**
   * Delete an Email Security allow policy of an account.
   *
   * Deletes the policy; mail that it let through is judged as any other.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.allowPolicies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAllowPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedAllowPolicy, As>>;

  /**
   * Change many Email Security allow policies of an account at once.
   *
   * Makes, changes and deletes several policies in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/allow_policies/batch`
   * @example
   * const { data, error } = await emailSecurity.allowPolicies.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: AllowPolicyBatchInput, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicyBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AllowPolicyBatchInput, ...options: EmailSecurityAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicyBatch, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batch">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityAllowPolicies<Bound | BoundBy<Params>>;
}

type EmailSecurityBlockSendersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityBlockSendersIndexQuery }, Bound, As
>;
type EmailSecurityBlockSendersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.blockSenders`: `/accounts/{account_id}/email-security/settings/block_senders` */
export interface EmailSecurityBlockSenders<Bound extends string = never> {
  /**
   * List the blocked senders of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/block_senders`
   * @example
   * const { data, error } = await emailSecurity.blockSenders.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityBlockSendersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityBlockSendersIndexOptions<Bound, As>
  ): Promise<DataAs<BlockSender[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityBlockSendersIndexOptions<Bound>): AsyncIterable<BlockSender>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityBlockSendersIndexOptions<Bound>
  ): AsyncIterable<Page<BlockSender, PageInfo>>;

  /**
   * Block a sender for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/block_senders`
   * @example
   * const { data, error } = await emailSecurity.blockSenders.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewBlockSender, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewBlockSender, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSender, As>>;

  /**
   * Get a blocked sender of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.blockSenders.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSender, As>>;

  /**
   * Update a blocked sender of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.blockSenders.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: BlockSenderEdit, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: BlockSenderEdit, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSender, As>>;

  /**
   * Delete a blocked sender of an account.
   *
   * Takes the sender off the list of those blocked; their mail is judged as any other.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.blockSenders.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedBlockSender, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<DataAs<DeletedBlockSender, As>>;

  /**
   * Change many blocked senders of an account at once.
   *
   * Makes, changes and deletes several entries in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/block_senders/batch`
   * @example
   * const { data, error } = await emailSecurity.blockSenders.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: BlockSenderBatchInput, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSenderBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: BlockSenderBatchInput, ...options: EmailSecurityBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSenderBatch, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batch">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityBlockSenders<Bound | BoundBy<Params>>;
}

type EmailSecurityContentPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityContentPoliciesIndexQuery }, Bound, As
>;
type EmailSecurityContentPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.contentPolicies`: `/accounts/{account_id}/email-security/settings/content_policies` */
export interface EmailSecurityContentPolicies<Bound extends string = never> {
  /**
   * List the Email Security content policies of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/content_policies`
   * @example
   * const { data, error } = await emailSecurity.contentPolicies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityContentPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityContentPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityContentPoliciesIndexOptions<Bound>): AsyncIterable<ContentPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityContentPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<ContentPolicy, PageInfo>>;

  /**
   * Create an Email Security content policy for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/content_policies`
   * @example
   * const { data, error } = await emailSecurity.contentPolicies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewContentPolicy, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewContentPolicy, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy, As>>;

  /**
   * Get an Email Security content policy of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.contentPolicies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy, As>>;

  /**
   * Update an Email Security content policy of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.contentPolicies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ContentPolicyEdit, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ContentPolicyEdit, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy, As>>;

  /**
   * Delete an Email Security content policy of an account.
   *
   * Deletes the policy; mail that only it stopped is delivered.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.contentPolicies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedContentPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedContentPolicy, As>>;

  /**
   * Change many Email Security content policies of an account at once.
   *
   * Makes, changes and deletes several policies in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/content_policies/batch`
   * @example
   * const { data, error } = await emailSecurity.contentPolicies.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: ContentPolicyBatchInput, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicyBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentPolicyBatchInput, ...options: EmailSecurityContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicyBatch, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batch">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityContentPolicies<Bound | BoundBy<Params>>;
}

type EmailSecurityDomainsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityDomainsIndexQuery }, Bound, As
>;
type EmailSecurityDomainsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: DomainEdit }, Bound, As
>;
type EmailSecurityDomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.domains`: `/accounts/{account_id}/email-security/settings/domains` */
export interface EmailSecurityDomains<Bound extends string = never> {
  /**
   * List the Email Security domains of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/domains`
   * @example
   * const { data, error } = await emailSecurity.domains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityDomainsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsDomain[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityDomainsIndexOptions<Bound, As>
  ): Promise<DataAs<SettingsDomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityDomainsIndexOptions<Bound>): AsyncIterable<SettingsDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityDomainsIndexOptions<Bound>
  ): AsyncIterable<Page<SettingsDomain, PageInfo>>;

  /**
   * Create an Email Security domain for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/domains`
   * @example
   * const { data, error } = await emailSecurity.domains.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSettingsDomain, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSettingsDomain, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Get an Email Security domain of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.domains.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<DataAs<SettingsDomain, As>>;

  /**
   * Update an Email Security domain of an account.
   *
   * `PUT /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.domains.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SettingsDomainUpdate, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SettingsDomainUpdate, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Edit an Email Security domain of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.domains.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityDomainsEditOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsDomain, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityDomainsEditOptions<Bound, As>
  ): Promise<DataAs<SettingsDomain, As>>;

  /**
   * Delete an Email Security domain of an account.
   *
   * Takes the domain out of email security; its mail is not looked at any more.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.domains.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSettingsDomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedSettingsDomain, As>>;

  /**
   * Change many Email Security domains of an account at once.
   *
   * Changes and deletes several domains in one request; mail of those deleted is not looked at any more.
   *
   * `POST /accounts/{account_id}/email-security/settings/domains/batch`
   * @example
   * const { data, error } = await emailSecurity.domains.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: DomainBatchInput, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DomainBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DomainBatchInput, ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<DataAs<DomainBatch, As>>;

  /**
   * Delete the Email Security domains of an account.
   *
   * Takes the domains named out of email security; their mail is not looked at any more.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/domains`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await emailSecurity.domains.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSettingsDomain[], As>>>;
  /**
   * {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityDomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedSettingsDomain[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batch" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityDomains<Bound | BoundBy<Params>>;
}

type EmailSecurityImpersonationRegistryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityImpersonationRegistryIndexQuery }, Bound, As
>;
type EmailSecurityImpersonationRegistryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `emailSecurity.impersonationRegistry`:
 * `/accounts/{account_id}/email-security/settings/impersonation_registry`
 */
export interface EmailSecurityImpersonationRegistry<Bound extends string = never> {
  /**
   * List the impersonation registry of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/impersonation_registry`
   * @example
   * const { data, error } = await emailSecurity.impersonationRegistry.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityImpersonationRegistryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityImpersonationRegistryIndexOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: EmailSecurityImpersonationRegistryIndexOptions<Bound>
  ): AsyncIterable<ImpersonationRegistry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityImpersonationRegistryIndexOptions<Bound>
  ): AsyncIterable<Page<ImpersonationRegistry, PageInfo>>;

  /**
   * Add an entry to the impersonation registry of an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/impersonation_registry`
   * @example
   * const { data, error } = await emailSecurity.impersonationRegistry.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewImpersonationRegistry, ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewImpersonationRegistry, ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry, As>>;

  /**
   * Get an entry of the impersonation registry of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`
   * @example
   * const { data, error } = await emailSecurity.impersonationRegistry.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry, As>>;

  /**
   * Update an entry of the impersonation registry of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`
   * @example
   * const { data, error } = await emailSecurity.impersonationRegistry.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: ImpersonationRegistryEdit,
    ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: ImpersonationRegistryEdit,
    ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry, As>>;

  /**
   * Delete an entry of the impersonation registry of an account.
   *
   * Takes the person off the registry; mail that pretends to be from them is not told apart any more.
   *
   * `DELETE
   * /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`
   * @example
   * const { data, error } = await emailSecurity.impersonationRegistry.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedImpersonationRegistry, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<DeletedImpersonationRegistry, As>>;

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
  ): EmailSecurityImpersonationRegistry<Bound | BoundBy<Params>>;
}

type EmailSecurityInvestigateIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityInvestigateIndexQuery }, Bound, As
>;
type EmailSecurityInvestigateShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityInvestigateShowQuery }, Bound, As
>;
type EmailSecurityInvestigateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.investigate`: `/accounts/{account_id}/email-security/investigate` */
export interface EmailSecurityInvestigate<Bound extends string = never> {
  /**
   * List the Email Security messages of an account.
   *
   * `GET /accounts/{account_id}/email-security/investigate`
   * @example
   * const { data, error } = await emailSecurity.investigate.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityInvestigateIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Investigate[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityInvestigateIndexOptions<Bound, As>
  ): Promise<DataAs<Investigate[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityInvestigateIndexOptions<Bound>): AsyncIterable<Investigate>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityInvestigateIndexOptions<Bound>
  ): AsyncIterable<Page<Investigate, PageInfo>>;

  /**
   * Get an Email Security message of an account.
   *
   * `GET /accounts/{account_id}/email-security/investigate/{investigate_id}`
   * @example
   * const { data, error } = await emailSecurity.investigate.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateShowOptions<Bound, As>
  ): Promise<Result<DataAs<Investigate, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateShowOptions<Bound, As>
  ): Promise<DataAs<Investigate, As>>;

  /**
   * Get the detections of an Email Security message.
   *
   * `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/detections`
   * @example
   * const { data, error } = await emailSecurity.investigate.detections(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/detections/methods/get/
   */
  detections<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<Detection, As>>>;
  /** {@link detections}, but returns the data alone and throws a `RestflareError` if the call fails. */
  detectionsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<Detection, As>>;

  /**
   * Move an Email Security message of an account.
   *
   * Moves the message in the mailboxes of its receivers, to a folder or out of sight; who had it open finds
   * it there no more.
   *
   * `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/move`
   * @example
   * const { data, error } = await emailSecurity.investigate.move(id, { destination: "Inbox" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/move/methods/create/
   */
  move<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewMove, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<Move[], As>>>;
  /** {@link move}, but returns the data alone and throws a `RestflareError` if the call fails. */
  moveOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewMove, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<Move[], As>>;

  /**
   * Move the Email Security messages of an account.
   *
   * Moves the messages in the mailboxes of their receivers, to a folder or out of sight; who had them open
   * finds them there no more.
   *
   * `POST /accounts/{account_id}/email-security/investigate/move`
   * @example
   * const { data, error } = await emailSecurity.investigate.moveAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/move/methods/bulk/
   */
  moveAll<As extends WaysToRead<"json"> = "json">(
    body: MoveBulkInput, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<Move[], As>>>;
  /** {@link moveAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  moveAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MoveBulkInput, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<Move[], As>>;

  /**
   * Get the preview of an Email Security message.
   *
   * `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/preview`
   * @example
   * const { data, error } = await emailSecurity.investigate.preview(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/preview/methods/get/
   */
  preview<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<Preview, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<Preview, As>>;

  /**
   * Preview the Email Security messages of an account.
   *
   * `POST /accounts/{account_id}/email-security/investigate/preview`
   * @example
   * const { data, error } = await emailSecurity.investigate.previewAll({ id: "3e105f4ecef8ad9ca31a8372d0c35302" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/preview/methods/create/
   */
  previewAll<As extends WaysToRead<"json"> = "json">(
    body: NewInvestigatePreview, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<Preview, As>>>;
  /** {@link previewAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewInvestigatePreview, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<Preview, As>>;

  /**
   * Get the raw content of an Email Security message.
   *
   * `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/raw`
   * @example
   * const { data, error } = await emailSecurity.investigate.raw(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/raw/methods/get/
   */
  raw<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<InvestigateRaw, As>>>;
  /** {@link raw}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rawOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<InvestigateRaw, As>>;

  /**
   * Reclassify an Email Security message of an account.
   *
   * `POST /accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await emailSecurity.investigate.reclassify(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/reclassify/methods/create/
   */
  reclassify<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewReclassify, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link reclassify}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  reclassifyOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewReclassify, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Release the Email Security messages of an account.
   *
   * Sends the messages held in quarantine to their receivers, which cannot be taken back.
   *
   * `POST /accounts/{account_id}/email-security/investigate/release`
   * @example
   * const { data, error } = await emailSecurity.investigate.release({ ids: ["3e105f4ecef8ad9ca31a8372d0c35302"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/release/methods/bulk/
   */
  release<As extends WaysToRead<"json"> = "json">(
    body: ReleaseBulkInput, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<ReleaseBulk[], As>>>;
  /** {@link release}, but returns the data alone and throws a `RestflareError` if the call fails. */
  releaseOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ReleaseBulkInput, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<ReleaseBulk[], As>>;

  /**
   * Trace an Email Security message of an account.
   *
   * `GET /accounts/{account_id}/email-security/investigate/{investigate_id}/trace`
   * @example
   * const { data, error } = await emailSecurity.investigate.trace(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/trace/methods/get/
   */
  trace<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<Result<DataAs<Trace, As>>>;
  /** {@link trace}, but returns the data alone and throws a `RestflareError` if the call fails. */
  traceOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateOptions<Bound, As>
  ): Promise<DataAs<Trace, As>>;

  /** `/accounts/{account_id}/email-security/investigate/bulk` */
  readonly bulk: EmailSecurityInvestigateBulk<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "detections" | "move" | "preview" | "raw" | "reclassify" | "trace">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "moveAll" | "previewAll" | "release">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityInvestigate<Bound | BoundBy<Params>>;
}

type EmailSecurityInvestigateBulkIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityInvestigateBulkIndexQuery }, Bound, As
>;
type EmailSecurityInvestigateBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.investigate.bulk`: `/accounts/{account_id}/email-security/investigate/bulk` */
export interface EmailSecurityInvestigateBulk<Bound extends string = never> {
  /**
   * List the bulk jobs of the Email Security messages of an account.
   *
   * `GET /accounts/{account_id}/email-security/investigate/bulk`
   * @example
   * const { data, error } = await emailSecurity.investigate.bulk.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityInvestigateBulkIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Bulk[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityInvestigateBulkIndexOptions<Bound, As>
  ): Promise<DataAs<Bulk[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityInvestigateBulkIndexOptions<Bound>): AsyncIterable<Bulk>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityInvestigateBulkIndexOptions<Bound>
  ): AsyncIterable<Page<Bulk, PageInfo>>;

  /**
   * Create a bulk job for the Email Security messages of an account.
   *
   * Starts a job that moves or releases all messages that match, which it cannot take back.
   *
   * `POST /accounts/{account_id}/email-security/investigate/bulk`
   * @example
   * const { data, error } = await emailSecurity.investigate.bulk.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewInvestigateBulk, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<Result<DataAs<Bulk, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewInvestigateBulk, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<DataAs<Bulk, As>>;

  /**
   * Get a bulk job of the Email Security messages of an account.
   *
   * `GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}`
   * @example
   * const { data, error } = await emailSecurity.investigate.bulk.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<Result<DataAs<Bulk, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<DataAs<Bulk, As>>;

  /**
   * Delete a bulk job of the Email Security messages of an account.
   *
   * Deletes the job; what it has done already with messages stays done.
   *
   * `DELETE /accounts/{account_id}/email-security/investigate/bulk/{job_id}`
   * @example
   * const { data, error } = await emailSecurity.investigate.bulk.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedBulk, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<DataAs<DeletedBulk, As>>;

  /**
   * Cancel a bulk job of the Email Security messages of an account.
   *
   * Stops the job; what it has done already with messages stays done.
   *
   * `POST /accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel`
   * @example
   * const { data, error } = await emailSecurity.investigate.bulk.cancel(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/subresources/cancel/methods/create/
   */
  cancel<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<Result<DataAs<Cancel, As>>>;
  /** {@link cancel}, but returns the data alone and throws a `RestflareError` if the call fails. */
  cancelOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityInvestigateBulkOptions<Bound, As>
  ): Promise<DataAs<Cancel, As>>;

  /** `/accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages` */
  readonly messages: EmailSecurityInvestigateBulkMessages<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "cancel">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityInvestigateBulk<Bound | BoundBy<Params>>;
}

type EmailSecurityInvestigateBulkMessagesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; job_id: string }; query?: EmailSecurityInvestigateBulkMessagesIndexQuery }, Bound, As
>;

/**
 * `emailSecurity.investigate.bulk.messages`:
 * `/accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages`
 */
export interface EmailSecurityInvestigateBulkMessages<Bound extends string = never> {
  /**
   * List the messages of a bulk job.
   *
   * `GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages`
   * @example
   * const { data, error } = await emailSecurity.investigate.bulk.messages.index({ client, params: { account_id, job_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/subresources/messages/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityInvestigateBulkMessagesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MessageListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityInvestigateBulkMessagesIndexOptions<Bound, As>
  ): Promise<DataAs<MessageListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: EmailSecurityInvestigateBulkMessagesIndexOptions<Bound>
  ): AsyncIterable<MessageListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityInvestigateBulkMessagesIndexOptions<Bound>
  ): AsyncIterable<Page<MessageListItem, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; job_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityInvestigateBulkMessages<Bound | BoundBy<Params>>;
}

/** `emailSecurity.phishguard`: `/accounts/{account_id}/email-security/phishguard` */
export interface EmailSecurityPhishguard<Bound extends string = never> {
  /** `/accounts/{account_id}/email-security/phishguard/reports` */
  readonly reports: EmailSecurityPhishguardReports<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityPhishguard<Bound | BoundBy<Params>>;
}

type EmailSecurityPhishguardReportsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityPhishguardReportsIndexQuery }, Bound, As
>;

/** `emailSecurity.phishguard.reports`: `/accounts/{account_id}/email-security/phishguard/reports` */
export interface EmailSecurityPhishguardReports<Bound extends string = never> {
  /**
   * List the PhishGuard reports of an account.
   *
   * `GET /accounts/{account_id}/email-security/phishguard/reports`
   * @example
   * const { data, error } = await emailSecurity.phishguard.reports.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/phishguard/subresources/reports/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityPhishguardReportsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Report[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityPhishguardReportsIndexOptions<Bound, As>
  ): Promise<DataAs<Report[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityPhishguardReportsIndexOptions<Bound>): AsyncIterable<Report>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityPhishguardReportsIndexOptions<Bound>
  ): AsyncIterable<Page<Report, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityPhishguardReports<Bound | BoundBy<Params>>;
}

type EmailSecuritySendingDomainRestrictionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySendingDomainRestrictionsIndexQuery }, Bound, As
>;
type EmailSecuritySendingDomainRestrictionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type EmailSecuritySendingDomainRestrictionsBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/**
 * `emailSecurity.sendingDomainRestrictions`:
 * `/accounts/{account_id}/email-security/settings/sending_domain_restrictions`
 */
export interface EmailSecuritySendingDomainRestrictions<Bound extends string = never> {
  /**
   * List the Email Security sending domain restrictions of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/sending_domain_restrictions`
   * @example
   * const { data, error } = await emailSecurity.sendingDomainRestrictions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySendingDomainRestrictionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySendingDomainRestrictionsIndexOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: EmailSecuritySendingDomainRestrictionsIndexOptions<Bound>
  ): AsyncIterable<SendingDomainRestriction>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySendingDomainRestrictionsIndexOptions<Bound>
  ): AsyncIterable<Page<SendingDomainRestriction, PageInfo>>;

  /**
   * Create an Email Security sending domain restriction for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions`
   * @example
   * const { data, error } = await emailSecurity.sendingDomainRestrictions.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSendingDomainRestriction, ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSendingDomainRestriction, ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction, As>>;

  /**
   * Get an Email Security sending domain restriction of an account.
   *
   * `GET
   * /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`
   * @example
   * const { data, error } = await emailSecurity.sendingDomainRestrictions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction, As>>;

  /**
   * Update an Email Security sending domain restriction of an account.
   *
   * `PATCH
   * /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`
   * @example
   * const { data, error } = await emailSecurity.sendingDomainRestrictions.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SendingDomainRestrictionEdit,
    ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SendingDomainRestrictionEdit,
    ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction, As>>;

  /**
   * Delete an Email Security sending domain restriction of an account.
   *
   * Deletes the restriction; mail from the domain is let through however it was sent.
   *
   * `DELETE
   * /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`
   * @example
   * const { data, error } = await emailSecurity.sendingDomainRestrictions.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSendingDomainRestriction, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<DeletedSendingDomainRestriction, As>>;

  /**
   * Change many Email Security sending domain restrictions of an account at once.
   *
   * Makes, changes and deletes several restrictions in one request; what is deleted cannot be had back. The
   * API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch`
   * @example
   * const { data, error } = await emailSecurity.sendingDomainRestrictions.batch({ client, params: { account_id }, body: {} });
   */
  batch<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySendingDomainRestrictionsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSecuritySendingDomainRestrictionsBatchResult, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySendingDomainRestrictionsBatchOptions<Bound, As>
  ): Promise<DataAs<EmailSecuritySendingDomainRestrictionsBatchResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batch">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecuritySendingDomainRestrictions<Bound | BoundBy<Params>>;
}

type EmailSecuritySubmissionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySubmissionsIndexQuery }, Bound, As
>;

/** `emailSecurity.submissions`: `/accounts/{account_id}/email-security/submissions` */
export interface EmailSecuritySubmissions<Bound extends string = never> {
  /**
   * List the Email Security submissions of an account.
   *
   * `GET /accounts/{account_id}/email-security/submissions`
   * @example
   * const { data, error } = await emailSecurity.submissions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/submissions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySubmissionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Submission[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySubmissionsIndexOptions<Bound, As>
  ): Promise<DataAs<Submission[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecuritySubmissionsIndexOptions<Bound>): AsyncIterable<Submission>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySubmissionsIndexOptions<Bound>
  ): AsyncIterable<Page<Submission, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecuritySubmissions<Bound | BoundBy<Params>>;
}

type EmailSecurityTrustedDomainsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityTrustedDomainsIndexQuery }, Bound, As
>;
type EmailSecurityTrustedDomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.trustedDomains`: `/accounts/{account_id}/email-security/settings/trusted_domains` */
export interface EmailSecurityTrustedDomains<Bound extends string = never> {
  /**
   * List the Email Security trusted domains of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/trusted_domains`
   * @example
   * const { data, error } = await emailSecurity.trustedDomains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityTrustedDomainsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityTrustedDomainsIndexOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityTrustedDomainsIndexOptions<Bound>): AsyncIterable<TrustedDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityTrustedDomainsIndexOptions<Bound>
  ): AsyncIterable<Page<TrustedDomain, PageInfo>>;

  /**
   * Create an Email Security trusted domain for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/trusted_domains`
   * @example
   * const { data, error } = await emailSecurity.trustedDomains.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTrustedDomain, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTrustedDomain, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain, As>>;

  /**
   * Get an Email Security trusted domain of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`
   * @example
   * const { data, error } = await emailSecurity.trustedDomains.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain, As>>;

  /**
   * Update an Email Security trusted domain of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`
   * @example
   * const { data, error } = await emailSecurity.trustedDomains.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TrustedDomainEdit, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TrustedDomainEdit, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain, As>>;

  /**
   * Delete an Email Security trusted domain of an account.
   *
   * Takes the domain off the list of those trusted; its mail is judged as any other.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`
   * @example
   * const { data, error } = await emailSecurity.trustedDomains.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTrustedDomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedTrustedDomain, As>>;

  /**
   * Change many Email Security trusted domains of an account at once.
   *
   * Makes, changes and deletes several entries in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/trusted_domains/batch`
   * @example
   * const { data, error } = await emailSecurity.trustedDomains.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: TrustedDomainBatchInput, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomainBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TrustedDomainBatchInput, ...options: EmailSecurityTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomainBatch, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "batch">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurityTrustedDomains<Bound | BoundBy<Params>>;
}

type EmailSecurityUrlIgnorePatternsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecurityUrlIgnorePatternsIndexQuery }, Bound, As
>;
type EmailSecurityUrlIgnorePatternsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.urlIgnorePatterns`: `/accounts/{account_id}/email-security/settings/url_ignore_patterns` */
export interface EmailSecurityUrlIgnorePatterns<Bound extends string = never> {
  /**
   * List the Email Security URL ignore patterns of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns`
   * @example
   * const { data, error } = await emailSecurity.urlIgnorePatterns.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityUrlIgnorePatternsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UrlIgnorePattern[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecurityUrlIgnorePatternsIndexOptions<Bound, As>
  ): Promise<DataAs<UrlIgnorePattern[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecurityUrlIgnorePatternsIndexOptions<Bound>): AsyncIterable<UrlIgnorePattern>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecurityUrlIgnorePatternsIndexOptions<Bound>
  ): AsyncIterable<Page<UrlIgnorePattern, PageInfo>>;

  /**
   * Create an Email Security URL ignore pattern for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/url_ignore_patterns`
   * @example
   * const { data, error } = await emailSecurity.urlIgnorePatterns.create({ comments: "example-comments", pattern: "example-pattern" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewUrlIgnorePattern, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<UrlIgnorePattern, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewUrlIgnorePattern, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<UrlIgnorePattern, As>>;

  /**
   * Get an Email Security URL ignore pattern of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.urlIgnorePatterns.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<UrlIgnorePattern, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<UrlIgnorePattern, As>>;

  /**
   * Update an Email Security URL ignore pattern of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.urlIgnorePatterns.update(id, { comments: "example-comments", pattern: "example-pattern" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: UrlIgnorePatternEdit, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<UrlIgnorePattern, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: UrlIgnorePatternEdit, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<UrlIgnorePattern, As>>;

  /**
   * Delete an Email Security URL ignore pattern of an account.
   *
   * Deletes the pattern; addresses that it matched are looked at again.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.urlIgnorePatterns.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedUrlIgnorePattern, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecurityUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<DeletedUrlIgnorePattern, As>>;

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
  ): EmailSecurityUrlIgnorePatterns<Bound | BoundBy<Params>>;
}

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
  DeletedTrustedDomain, DeletedURLIgnorePattern, Detection, Domain, DomainBatch, DomainBatchInput, DomainEdit,
  EmailSecurityInvestigateBulkIndexQuery, EmailSecurityInvestigateBulkMessagesIndexQuery,
  EmailSecurityInvestigateIndexQuery, EmailSecurityInvestigateShowQuery,
  EmailSecurityPhishguardReportsIndexQuery, EmailSecuritySettingsAllowPoliciesIndexQuery,
  EmailSecuritySettingsBlockSendersIndexQuery, EmailSecuritySettingsContentPoliciesIndexQuery,
  EmailSecuritySettingsDomainsIndexQuery, EmailSecuritySettingsImpersonationRegistryIndexQuery,
  EmailSecuritySettingsSendingDomainRestrictionsBatchResult,
  EmailSecuritySettingsSendingDomainRestrictionsIndexQuery, EmailSecuritySettingsTrustedDomainsIndexQuery,
  EmailSecuritySettingsUrlIgnorePatternsIndexQuery, EmailSecuritySubmissionsIndexQuery, ImpersonationRegistry,
  ImpersonationRegistryEdit, Investigate, InvestigateRaw, MessageListItem, Move, MoveBulkInput,
  NewAllowPolicy, NewBlockSender, NewContentPolicy, NewImpersonationRegistry, NewInvestigateBulk,
  NewInvestigatePreview, NewMove, NewReclassify, NewSendingDomainRestriction, NewSettingsDomain,
  NewTrustedDomain, NewURLIgnorePattern, PageInfo, Preview, ReleaseBulk, ReleaseBulkInput, Report,
  SendingDomainRestriction, SendingDomainRestrictionEdit, SettingsDomain, SettingsDomainUpdate, Submission,
  Trace, TrustedDomain, TrustedDomainBatch, TrustedDomainBatchInput, TrustedDomainEdit, URLIgnorePattern,
  URLIgnorePatternEdit, paths,
} from "./types.js";
export type * from "./types.js";

const emailSecurityTable = {
  only: [],
  resources: {
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
    settings: {
      endpoint: "settings",
      only: [],
      resources: {
        allowPolicies: {
          endpoint: "allow_policies",
          id: "policy_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            batch: { method: "post", path: "batch", body: "required" },
          },
        },
        blockSenders: {
          endpoint: "block_senders",
          id: "pattern_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            batch: { method: "post", path: "batch", body: "required" },
          },
        },
        contentPolicies: {
          endpoint: "content_policies",
          id: "policy_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            batch: { method: "post", path: "batch", body: "required" },
          },
        },
        domains: {
          endpoint: "domains",
          id: "domain_id",
          actions: {
            index: { paging: { by: "page" } },
            edit: { body: "optional" },
            batch: { method: "post", path: "batch", body: "required" },
            deleteAll: { method: "delete" },
          },
        },
        impersonationRegistry: {
          endpoint: "impersonation_registry",
          id: "impersonation_registry_id",
          updateMethod: "patch",
          actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
        },
        sendingDomainRestrictions: {
          endpoint: "sending_domain_restrictions",
          id: "sending_domain_restriction_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            batch: { method: "post", path: "batch", body: "optional" },
          },
        },
        trustedDomains: {
          endpoint: "trusted_domains",
          id: "trusted_domain_id",
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            batch: { method: "post", path: "batch", body: "required" },
          },
        },
        urlIgnorePatterns: {
          endpoint: "url_ignore_patterns",
          id: "pattern_id",
          updateMethod: "patch",
          actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
        },
      },
    },
    submissions: { endpoint: "submissions", only: ["index"], actions: { index: { paging: { by: "page" } } } },
  },
} as const;

/** Investigates, moves and releases e-mails, with allow and block lists. */
export const emailSecurity: EmailSecurity = resource<paths>()("/accounts/{account_id}/email-security", emailSecurityTable);

/** `emailSecurity`: `/accounts/{account_id}/email-security` */
export interface EmailSecurity<Bound extends string = never> {
  /** `/accounts/{account_id}/email-security/investigate` */
  readonly investigate: EmailSecurityInvestigate<Bound>;

  /** `/accounts/{account_id}/email-security/phishguard` */
  readonly phishguard: EmailSecurityPhishguard<Bound>;

  /** `/accounts/{account_id}/email-security/settings` */
  readonly settings: EmailSecuritySettings<Bound>;

  /** `/accounts/{account_id}/email-security/submissions` */
  readonly submissions: EmailSecuritySubmissions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly job_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecurity<Bound | BoundBy<Params>>;
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
   * Get the trace of an Email Security message.
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
   * Change many Email Security messages of an account at once.
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
   * List the phishguard reports of an account.
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

/** `emailSecurity.settings`: `/accounts/{account_id}/email-security/settings` */
export interface EmailSecuritySettings<Bound extends string = never> {
  /** `/accounts/{account_id}/email-security/settings/allow_policies` */
  readonly allowPolicies: EmailSecuritySettingsAllowPolicies<Bound>;

  /** `/accounts/{account_id}/email-security/settings/block_senders` */
  readonly blockSenders: EmailSecuritySettingsBlockSenders<Bound>;

  /** `/accounts/{account_id}/email-security/settings/content_policies` */
  readonly contentPolicies: EmailSecuritySettingsContentPolicies<Bound>;

  /** `/accounts/{account_id}/email-security/settings/domains` */
  readonly domains: EmailSecuritySettingsDomains<Bound>;

  /** `/accounts/{account_id}/email-security/settings/impersonation_registry` */
  readonly impersonationRegistry: EmailSecuritySettingsImpersonationRegistry<Bound>;

  /** `/accounts/{account_id}/email-security/settings/sending_domain_restrictions` */
  readonly sendingDomainRestrictions: EmailSecuritySettingsSendingDomainRestrictions<Bound>;

  /** `/accounts/{account_id}/email-security/settings/trusted_domains` */
  readonly trustedDomains: EmailSecuritySettingsTrustedDomains<Bound>;

  /** `/accounts/{account_id}/email-security/settings/url_ignore_patterns` */
  readonly urlIgnorePatterns: EmailSecuritySettingsUrlIgnorePatterns<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): EmailSecuritySettings<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsAllowPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsAllowPoliciesIndexQuery }, Bound, As
>;
type EmailSecuritySettingsAllowPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.settings.allowPolicies`: `/accounts/{account_id}/email-security/settings/allow_policies` */
export interface EmailSecuritySettingsAllowPolicies<Bound extends string = never> {
  /**
   * List the allow policies of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/allow_policies`
   * @example
   * const { data, error } = await emailSecurity.settings.allowPolicies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsAllowPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsAllowPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecuritySettingsAllowPoliciesIndexOptions<Bound>): AsyncIterable<AllowPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsAllowPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<AllowPolicy, PageInfo>>;

  /**
   * Create an allow policy for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/allow_policies`
   * @example
   * const { data, error } = await emailSecurity.settings.allowPolicies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAllowPolicy, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAllowPolicy, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy, As>>;

  /**
   * Get an allow policy of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.allowPolicies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy, As>>;

  /**
   * Update an allow policy of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.allowPolicies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AllowPolicyEdit, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: AllowPolicyEdit, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<AllowPolicy, As>>;

  /**
   * Delete an allow policy of an account.
   *
   * Deletes the policy; mail that it let through is judged as any other.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.allowPolicies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAllowPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedAllowPolicy, As>>;

  /**
   * Change many allow policies of an account at once.
   *
   * Makes, changes and deletes several policies in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/allow_policies/batch`
   * @example
   * const { data, error } = await emailSecurity.settings.allowPolicies.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: AllowPolicyBatchInput, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AllowPolicyBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AllowPolicyBatchInput, ...options: EmailSecuritySettingsAllowPoliciesOptions<Bound, As>
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
  ): EmailSecuritySettingsAllowPolicies<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsBlockSendersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsBlockSendersIndexQuery }, Bound, As
>;
type EmailSecuritySettingsBlockSendersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.settings.blockSenders`: `/accounts/{account_id}/email-security/settings/block_senders` */
export interface EmailSecuritySettingsBlockSenders<Bound extends string = never> {
  /**
   * List the block senders of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/block_senders`
   * @example
   * const { data, error } = await emailSecurity.settings.blockSenders.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsBlockSendersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsBlockSendersIndexOptions<Bound, As>
  ): Promise<DataAs<BlockSender[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecuritySettingsBlockSendersIndexOptions<Bound>): AsyncIterable<BlockSender>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsBlockSendersIndexOptions<Bound>
  ): AsyncIterable<Page<BlockSender, PageInfo>>;

  /**
   * Block the senders of the Email Security settings of an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/block_senders`
   * @example
   * const { data, error } = await emailSecurity.settings.blockSenders.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewBlockSender, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewBlockSender, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSender, As>>;

  /**
   * Get a block sender of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.blockSenders.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSender, As>>;

  /**
   * Update a block sender of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.blockSenders.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: BlockSenderEdit, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSender, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: BlockSenderEdit, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<DataAs<BlockSender, As>>;

  /**
   * Delete a block sender of an account.
   *
   * Takes the sender off the list of those blocked; their mail is judged as any other.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.blockSenders.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedBlockSender, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<DataAs<DeletedBlockSender, As>>;

  /**
   * Change many block senders of an account at once.
   *
   * Makes, changes and deletes several entries in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/block_senders/batch`
   * @example
   * const { data, error } = await emailSecurity.settings.blockSenders.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: BlockSenderBatchInput, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
  ): Promise<Result<DataAs<BlockSenderBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: BlockSenderBatchInput, ...options: EmailSecuritySettingsBlockSendersOptions<Bound, As>
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
  ): EmailSecuritySettingsBlockSenders<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsContentPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsContentPoliciesIndexQuery }, Bound, As
>;
type EmailSecuritySettingsContentPoliciesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `emailSecurity.settings.contentPolicies`: `/accounts/{account_id}/email-security/settings/content_policies`
 */
export interface EmailSecuritySettingsContentPolicies<Bound extends string = never> {
  /**
   * List the content policies of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/content_policies`
   * @example
   * const { data, error } = await emailSecurity.settings.contentPolicies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsContentPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsContentPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecuritySettingsContentPoliciesIndexOptions<Bound>): AsyncIterable<ContentPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsContentPoliciesIndexOptions<Bound>
  ): AsyncIterable<Page<ContentPolicy, PageInfo>>;

  /**
   * Create a content policy for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/content_policies`
   * @example
   * const { data, error } = await emailSecurity.settings.contentPolicies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewContentPolicy, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewContentPolicy, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy, As>>;

  /**
   * Get a content policy of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.contentPolicies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy, As>>;

  /**
   * Update a content policy of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.contentPolicies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ContentPolicyEdit, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ContentPolicyEdit, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<ContentPolicy, As>>;

  /**
   * Delete a content policy of an account.
   *
   * Deletes the policy; mail that only it stopped is delivered.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/content_policies/{policy_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.contentPolicies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedContentPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedContentPolicy, As>>;

  /**
   * Change many content policies of an account at once.
   *
   * Makes, changes and deletes several policies in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/content_policies/batch`
   * @example
   * const { data, error } = await emailSecurity.settings.contentPolicies.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: ContentPolicyBatchInput, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<ContentPolicyBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ContentPolicyBatchInput, ...options: EmailSecuritySettingsContentPoliciesOptions<Bound, As>
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
  ): EmailSecuritySettingsContentPolicies<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsDomainsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsDomainsIndexQuery }, Bound, As
>;
type EmailSecuritySettingsDomainsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: DomainEdit }, Bound, As
>;
type EmailSecuritySettingsDomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `emailSecurity.settings.domains`: `/accounts/{account_id}/email-security/settings/domains` */
export interface EmailSecuritySettingsDomains<Bound extends string = never> {
  /**
   * List the domains of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/domains`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsDomainsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsDomain[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsDomainsIndexOptions<Bound, As>
  ): Promise<DataAs<SettingsDomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecuritySettingsDomainsIndexOptions<Bound>): AsyncIterable<SettingsDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsDomainsIndexOptions<Bound>
  ): AsyncIterable<Page<SettingsDomain, PageInfo>>;

  /**
   * Create a domain for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/domains`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSettingsDomain, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSettingsDomain, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Get a domain of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<DataAs<SettingsDomain, As>>;

  /**
   * Update a domain of an account.
   *
   * `PUT /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: SettingsDomainUpdate, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: SettingsDomainUpdate, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Edit a domain of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.edit(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsDomainsEditOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsDomain, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsDomainsEditOptions<Bound, As>
  ): Promise<DataAs<SettingsDomain, As>>;

  /**
   * Delete a domain of an account.
   *
   * Takes the domain out of email security; its mail is not looked at any more.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/domains/{domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSettingsDomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedSettingsDomain, As>>;

  /**
   * Change many domains of an account at once.
   *
   * Changes and deletes several domains in one request; mail of those deleted is not looked at any more.
   *
   * `POST /accounts/{account_id}/email-security/settings/domains/batch`
   * @example
   * const { data, error } = await emailSecurity.settings.domains.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: DomainBatchInput, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DomainBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DomainBatchInput, ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<DataAs<DomainBatch, As>>;

  /**
   * Delete the domains of an account.
   *
   * Takes the domains named out of email security; their mail is not looked at any more.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/domains`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await emailSecurity.settings.domains.deleteAll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSettingsDomain[], As>>>;
  /**
   * {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsDomainsOptions<Bound, As>
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
  ): EmailSecuritySettingsDomains<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsImpersonationRegistryIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsImpersonationRegistryIndexQuery }, Bound, As
>;
type EmailSecuritySettingsImpersonationRegistryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `emailSecurity.settings.impersonationRegistry`:
 * `/accounts/{account_id}/email-security/settings/impersonation_registry`
 */
export interface EmailSecuritySettingsImpersonationRegistry<Bound extends string = never> {
  /**
   * List the impersonation registries of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/impersonation_registry`
   * @example
   * const { data, error } = await emailSecurity.settings.impersonationRegistry.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsImpersonationRegistryIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsImpersonationRegistryIndexOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: EmailSecuritySettingsImpersonationRegistryIndexOptions<Bound>
  ): AsyncIterable<ImpersonationRegistry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsImpersonationRegistryIndexOptions<Bound>
  ): AsyncIterable<Page<ImpersonationRegistry, PageInfo>>;

  /**
   * Create an impersonation registry for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/impersonation_registry`
   * @example
   * const { data, error } = await emailSecurity.settings.impersonationRegistry.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewImpersonationRegistry, ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewImpersonationRegistry, ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry, As>>;

  /**
   * Get an impersonation registry of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.impersonationRegistry.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry, As>>;

  /**
   * Update an impersonation registry of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.impersonationRegistry.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: ImpersonationRegistryEdit,
    ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<ImpersonationRegistry, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: ImpersonationRegistryEdit,
    ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<DataAs<ImpersonationRegistry, As>>;

  /**
   * Delete an impersonation registry of an account.
   *
   * Takes the person off the registry; mail that pretends to be from them is not told apart any more.
   *
   * `DELETE
   * /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.impersonationRegistry.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedImpersonationRegistry, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsImpersonationRegistryOptions<Bound, As>
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
  ): EmailSecuritySettingsImpersonationRegistry<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsSendingDomainRestrictionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsSendingDomainRestrictionsIndexQuery }, Bound, As
>;
type EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type EmailSecuritySettingsSendingDomainRestrictionsBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/**
 * `emailSecurity.settings.sendingDomainRestrictions`:
 * `/accounts/{account_id}/email-security/settings/sending_domain_restrictions`
 */
export interface EmailSecuritySettingsSendingDomainRestrictions<Bound extends string = never> {
  /**
   * List the sending domain restrictions of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/sending_domain_restrictions`
   * @example
   * const { data, error } = await emailSecurity.settings.sendingDomainRestrictions.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsSendingDomainRestrictionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsSendingDomainRestrictionsIndexOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: EmailSecuritySettingsSendingDomainRestrictionsIndexOptions<Bound>
  ): AsyncIterable<SendingDomainRestriction>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsSendingDomainRestrictionsIndexOptions<Bound>
  ): AsyncIterable<Page<SendingDomainRestriction, PageInfo>>;

  /**
   * Create a sending domain restriction for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions`
   * @example
   * const { data, error } = await emailSecurity.settings.sendingDomainRestrictions.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSendingDomainRestriction,
    ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSendingDomainRestriction,
    ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction, As>>;

  /**
   * Get a sending domain restriction of an account.
   *
   * `GET
   * /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.sendingDomainRestrictions.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction, As>>;

  /**
   * Update a sending domain restriction of an account.
   *
   * `PATCH
   * /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.sendingDomainRestrictions.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SendingDomainRestrictionEdit,
    ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<SendingDomainRestriction, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: SendingDomainRestrictionEdit,
    ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<SendingDomainRestriction, As>>;

  /**
   * Delete a sending domain restriction of an account.
   *
   * Deletes the restriction; mail from the domain is let through however it was sent.
   *
   * `DELETE
   * /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.sendingDomainRestrictions.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSendingDomainRestriction, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsSendingDomainRestrictionsOptions<Bound, As>
  ): Promise<DataAs<DeletedSendingDomainRestriction, As>>;

  /**
   * Change many sending domain restrictions of an account at once.
   *
   * Makes, changes and deletes several restrictions in one request; what is deleted cannot be had back. The
   * API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch`
   * @example
   * const { data, error } = await emailSecurity.settings.sendingDomainRestrictions.batch({ client, params: { account_id }, body: {} });
   */
  batch<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsSendingDomainRestrictionsBatchOptions<Bound, As>
  ): Promise<Result<DataAs<EmailSecuritySettingsSendingDomainRestrictionsBatchResult, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsSendingDomainRestrictionsBatchOptions<Bound, As>
  ): Promise<DataAs<EmailSecuritySettingsSendingDomainRestrictionsBatchResult, As>>;

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
  ): EmailSecuritySettingsSendingDomainRestrictions<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsTrustedDomainsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsTrustedDomainsIndexQuery }, Bound, As
>;
type EmailSecuritySettingsTrustedDomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `emailSecurity.settings.trustedDomains`: `/accounts/{account_id}/email-security/settings/trusted_domains`
 */
export interface EmailSecuritySettingsTrustedDomains<Bound extends string = never> {
  /**
   * List the trusted domains of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/trusted_domains`
   * @example
   * const { data, error } = await emailSecurity.settings.trustedDomains.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsTrustedDomainsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsTrustedDomainsIndexOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: EmailSecuritySettingsTrustedDomainsIndexOptions<Bound>): AsyncIterable<TrustedDomain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsTrustedDomainsIndexOptions<Bound>
  ): AsyncIterable<Page<TrustedDomain, PageInfo>>;

  /**
   * Create a trusted domain for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/trusted_domains`
   * @example
   * const { data, error } = await emailSecurity.settings.trustedDomains.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTrustedDomain, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTrustedDomain, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain, As>>;

  /**
   * Get a trusted domain of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.trustedDomains.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain, As>>;

  /**
   * Update a trusted domain of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.trustedDomains.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TrustedDomainEdit, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TrustedDomainEdit, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<TrustedDomain, As>>;

  /**
   * Delete a trusted domain of an account.
   *
   * Takes the domain off the list of those trusted; its mail is judged as any other.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.trustedDomains.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTrustedDomain, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<DataAs<DeletedTrustedDomain, As>>;

  /**
   * Change many trusted domains of an account at once.
   *
   * Makes, changes and deletes several entries in one request; what is deleted cannot be had back.
   *
   * `POST /accounts/{account_id}/email-security/settings/trusted_domains/batch`
   * @example
   * const { data, error } = await emailSecurity.settings.trustedDomains.batch(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/batch/
   */
  batch<As extends WaysToRead<"json"> = "json">(
    body: TrustedDomainBatchInput, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<TrustedDomainBatch, As>>>;
  /** {@link batch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  batchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TrustedDomainBatchInput, ...options: EmailSecuritySettingsTrustedDomainsOptions<Bound, As>
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
  ): EmailSecuritySettingsTrustedDomains<Bound | BoundBy<Params>>;
}

type EmailSecuritySettingsUrlIgnorePatternsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: EmailSecuritySettingsUrlIgnorePatternsIndexQuery }, Bound, As
>;
type EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `emailSecurity.settings.urlIgnorePatterns`:
 * `/accounts/{account_id}/email-security/settings/url_ignore_patterns`
 */
export interface EmailSecuritySettingsUrlIgnorePatterns<Bound extends string = never> {
  /**
   * List the URL ignore patterns of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns`
   * @example
   * const { data, error } = await emailSecurity.settings.urlIgnorePatterns.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsUrlIgnorePatternsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<URLIgnorePattern[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: EmailSecuritySettingsUrlIgnorePatternsIndexOptions<Bound, As>
  ): Promise<DataAs<URLIgnorePattern[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: EmailSecuritySettingsUrlIgnorePatternsIndexOptions<Bound>
  ): AsyncIterable<URLIgnorePattern>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: EmailSecuritySettingsUrlIgnorePatternsIndexOptions<Bound>
  ): AsyncIterable<Page<URLIgnorePattern, PageInfo>>;

  /**
   * Create a URL ignore pattern for an account.
   *
   * `POST /accounts/{account_id}/email-security/settings/url_ignore_patterns`
   * @example
   * const { data, error } = await emailSecurity.settings.urlIgnorePatterns.create({ comments: "example-comments", pattern: "example-pattern" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewURLIgnorePattern, ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<URLIgnorePattern, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewURLIgnorePattern, ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<URLIgnorePattern, As>>;

  /**
   * Get a URL ignore pattern of an account.
   *
   * `GET /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.urlIgnorePatterns.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<URLIgnorePattern, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<URLIgnorePattern, As>>;

  /**
   * Update a URL ignore pattern of an account.
   *
   * `PATCH /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.urlIgnorePatterns.update(id, { comments: "example-comments", pattern: "example-pattern" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: URLIgnorePatternEdit,
    ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<URLIgnorePattern, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: URLIgnorePatternEdit,
    ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<URLIgnorePattern, As>>;

  /**
   * Delete a URL ignore pattern of an account.
   *
   * Deletes the pattern; addresses that it matched are looked at again.
   *
   * `DELETE /accounts/{account_id}/email-security/settings/url_ignore_patterns/{pattern_id}`
   * @example
   * const { data, error } = await emailSecurity.settings.urlIgnorePatterns.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/url_ignore_patterns/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedURLIgnorePattern, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: EmailSecuritySettingsUrlIgnorePatternsOptions<Bound, As>
  ): Promise<DataAs<DeletedURLIgnorePattern, As>>;

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
  ): EmailSecuritySettingsUrlIgnorePatterns<Bound | BoundBy<Params>>;
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

// Written by `pnpm generate` from openapi/risk-scoring.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Behaviour, BehaviourUpdate, IntegrationReference, NewRiskScoringIntegration, RiskScoringIntegration,
  RiskScoringIntegrationUpdate, RiskScoringSchema, RiskScoringSummaryIndexItem, RiskScoringSummarySchema,
  UpdatedBehaviour, paths,
} from "./types.js";
export type * from "./types.js";

const riskScoringTable = {
  id: "user_id",
  only: ["show"],
  actions: { reset: { method: "post", path: "{id}/reset" } },
  resources: {
    behaviors: { endpoint: "behaviors", singular: true, only: ["show", "update"] },
    integrations: {
      endpoint: "integrations",
      id: "integration_id",
      except: ["edit"],
      resources: { referenceId: { endpoint: "reference_id", id: "reference_id", only: ["show"] } },
    },
    summary: { endpoint: "summary", only: ["index"], actions: { index: { items: "users" } } },
  },
} as const;

/** Risk scores of users, behaviours and integrations. */
export const riskScoring: RiskScoring = resource<paths>()("/accounts/{account_id}/zt_risk_scoring", riskScoringTable);

type RiskScoringOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `riskScoring`: `/accounts/{account_id}/zt_risk_scoring` */
export interface RiskScoring<Bound extends string = never> {
  /**
   * Get the risk score of a user.
   *
   * `GET /accounts/{account_id}/zt_risk_scoring/{user_id}`
   * @example
   * const { data, error } = await riskScoring.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringOptions<Bound, As>
  ): Promise<Result<DataAs<RiskScoringSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringOptions<Bound, As>
  ): Promise<DataAs<RiskScoringSchema, As>>;

  /**
   * Reset the risk score of a user.
   *
   * Clears what made the user risky, and starts their score anew; policies that held them back let them
   * through.
   *
   * `POST /accounts/{account_id}/zt_risk_scoring/{user_id}/reset`
   * @example
   * const { data, error } = await riskScoring.reset(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/methods/reset/
   */
  reset<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link reset}, but returns the data alone and throws a `RestflareError` if the call fails. */
  resetOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/zt_risk_scoring/behaviors` */
  readonly behaviors: RiskScoringBehaviors<Bound>;

  /** `/accounts/{account_id}/zt_risk_scoring/integrations` */
  readonly integrations: RiskScoringIntegrations<Bound>;

  /** `/accounts/{account_id}/zt_risk_scoring/summary` */
  readonly summary: RiskScoringSummary<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "reset">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RiskScoring<Bound | BoundBy<Params>>;
}

type RiskScoringBehaviorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `riskScoring.behaviors`: `/accounts/{account_id}/zt_risk_scoring/behaviors` */
export interface RiskScoringBehaviors<Bound extends string = never> {
  /**
   * Get the risk scoring behaviors of an account.
   *
   * `GET /accounts/{account_id}/zt_risk_scoring/behaviors`
   * @example
   * const { data, error } = await riskScoring.behaviors.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/behaviours/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: RiskScoringBehaviorsOptions<Bound, As>
  ): Promise<Result<DataAs<Behaviour, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RiskScoringBehaviorsOptions<Bound, As>
  ): Promise<DataAs<Behaviour, As>>;

  /**
   * Update the risk scoring behaviors of an account.
   *
   * `PUT /accounts/{account_id}/zt_risk_scoring/behaviors`
   * @example
   * const { data, error } = await riskScoring.behaviors.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/behaviours/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: BehaviourUpdate, ...options: RiskScoringBehaviorsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedBehaviour, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: BehaviourUpdate, ...options: RiskScoringBehaviorsOptions<Bound, As>
  ): Promise<DataAs<UpdatedBehaviour, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RiskScoringBehaviors<Bound | BoundBy<Params>>;
}

type RiskScoringIntegrationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `riskScoring.integrations`: `/accounts/{account_id}/zt_risk_scoring/integrations` */
export interface RiskScoringIntegrations<Bound extends string = never> {
  /**
   * List the risk scoring integrations of an account.
   *
   * `GET /accounts/{account_id}/zt_risk_scoring/integrations`
   * @example
   * const { data, error } = await riskScoring.integrations.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<RiskScoringIntegration[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<DataAs<RiskScoringIntegration[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RiskScoringIntegrationsOptions<Bound>): AsyncIterable<RiskScoringIntegration>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RiskScoringIntegrationsOptions<Bound>): AsyncIterable<Page<RiskScoringIntegration>>;

  /**
   * Create a risk scoring integration for an account.
   *
   * `POST /accounts/{account_id}/zt_risk_scoring/integrations`
   * @example
   * const { data, error } = await riskScoring.integrations.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRiskScoringIntegration, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<RiskScoringIntegration, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRiskScoringIntegration, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<DataAs<RiskScoringIntegration, As>>;

  /**
   * Get a risk scoring integration of an account.
   *
   * `GET /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}`
   * @example
   * const { data, error } = await riskScoring.integrations.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<RiskScoringIntegration, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<DataAs<RiskScoringIntegration, As>>;

  /**
   * Update a risk scoring integration of an account.
   *
   * `PUT /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}`
   * @example
   * const { data, error } = await riskScoring.integrations.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RiskScoringIntegrationUpdate, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<RiskScoringIntegration, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RiskScoringIntegrationUpdate, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<DataAs<RiskScoringIntegration, As>>;

  /**
   * Delete a risk scoring integration of an account.
   *
   * Deletes the integration; risk scores of users are not sent to it any more.
   *
   * `DELETE /accounts/{account_id}/zt_risk_scoring/integrations/{integration_id}`
   * @example
   * const { data, error } = await riskScoring.integrations.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringIntegrationsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/zt_risk_scoring/integrations/reference_id` */
  readonly referenceId: RiskScoringIntegrationsReferenceId<Bound>;

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
  ): RiskScoringIntegrations<Bound | BoundBy<Params>>;
}

type RiskScoringIntegrationsReferenceIdOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `riskScoring.integrations.referenceId`: `/accounts/{account_id}/zt_risk_scoring/integrations/reference_id`
 */
export interface RiskScoringIntegrationsReferenceId<Bound extends string = never> {
  /**
   * Get a risk scoring integration by its reference id.
   *
   * `GET /accounts/{account_id}/zt_risk_scoring/integrations/reference_id/{reference_id}`
   * @example
   * const { data, error } = await riskScoring.integrations.referenceId.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/integrations/subresources/references/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringIntegrationsReferenceIdOptions<Bound, As>
  ): Promise<Result<DataAs<IntegrationReference, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RiskScoringIntegrationsReferenceIdOptions<Bound, As>
  ): Promise<DataAs<IntegrationReference, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RiskScoringIntegrationsReferenceId<Bound | BoundBy<Params>>;
}

type RiskScoringSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `riskScoring.summary`: `/accounts/{account_id}/zt_risk_scoring/summary` */
export interface RiskScoringSummary<Bound extends string = never> {
  /**
   * Get the risk scoring summary of an account.
   *
   * `GET /accounts/{account_id}/zt_risk_scoring/summary`
   * @example
   * const { data, error } = await riskScoring.summary.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/summary/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RiskScoringSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<RiskScoringSummarySchema, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RiskScoringSummaryOptions<Bound, As>
  ): Promise<DataAs<RiskScoringSummarySchema, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RiskScoringSummaryOptions<Bound>): AsyncIterable<RiskScoringSummaryIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RiskScoringSummaryOptions<Bound>): AsyncIterable<Page<RiskScoringSummaryIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RiskScoringSummary<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/ai-gateway.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AiGatewayCustomProvidersIndexQuery, AiGatewayDataset, AiGatewayDatasetInput, AiGatewayDatasetsIndexQuery,
  AiGatewayEvaluationTypesIndexQuery, AiGatewayEvaluationsIndexQuery, AiGatewayIndexQuery, AiGatewayLog,
  AiGatewayLogListItem, AiGatewayLogsDeleteAllQuery, AiGatewayLogsIndexQuery,
  AiGatewayProviderConfigsDeleteResult, AiGatewayProviderConfigsIndexQuery,
  AiGatewayProviderConfigsUpdateResult, AiGatewayRoutesIndexQuery, AiGatewaySchema, AiGatewayUpdate,
  CustomProvider, DeletedDynamicRouting, DeletedLog, DynamicRouting, DynamicRoutingCreateDeploymentInput,
  DynamicRoutingCreateVersionInput, DynamicRoutingGetVersion, DynamicRoutingListDeployments,
  DynamicRoutingListItem, DynamicRoutingListVersions, DynamicRoutingUpdate, Evaluation, EvaluationType,
  LogEdit, NewAiGateway, NewCustomProvider, NewDynamicRouting, NewEvaluation, NewProviderConfig, PageInfo,
  ProviderConfig, UpdatedDynamicRouting, paths,
} from "./types.js";
export type * from "./types.js";

const aiGatewayTable = {
  id: "gateway_id",
  except: ["edit"],
  permissions: ["com.cloudflare.api.account.aig"],
  actions: {
    index: { paging: { by: "page" }, secrets: ["authorization"] },
    create: { secrets: ["authorization"] },
    show: { secrets: ["authorization"] },
    update: { secrets: ["authorization"] },
    delete: { secrets: ["authorization"] },
  },
  resources: {
    datasets: {
      endpoint: "{gateway_id}/datasets",
      except: ["edit"],
      actions: { index: { paging: { by: "page" } } },
    },
    evaluations: {
      endpoint: "{gateway_id}/evaluations",
      except: ["update", "edit"],
      actions: { index: { paging: { by: "page" } } },
    },
    logs: {
      endpoint: "{gateway_id}/logs",
      except: ["create", "delete"],
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" }, permissions: ["com.cloudflare.api.account.aig"] },
        update: { body: "optional" },
        deleteAll: { method: "delete", answer: "body" },
        request: { method: "get", path: "{id}/request", answer: "any" },
        response: { method: "get", path: "{id}/response", answer: "any" },
      },
    },
    providerConfigs: {
      endpoint: "{gateway_id}/provider_configs",
      except: ["show", "edit"],
      actions: {
        index: { paging: { by: "page" } },
        create: { secrets: ["secret"] },
        update: { body: "optional" },
      },
    },
    routes: {
      endpoint: "{gateway_id}/routes",
      updateMethod: "patch",
      actions: { index: { answer: "body" }, update: { answer: "body" } },
      resources: {
        deployments: {
          endpoint: "{id}/deployments",
          id: "deployments_id",
          singular: true,
          only: ["create", "show"],
          actions: { show: { answer: "body" } },
        },
        versions: {
          endpoint: "{id}/versions",
          id: "version_id",
          except: ["update", "edit", "delete"],
          actions: { index: { answer: "body" } },
        },
      },
    },
    url: { endpoint: "{gateway_id}/url", id: "provider", only: ["show"] },
  },
} as const;

/** Gateways to model providers, with logs, datasets, evaluations and dynamic routes. */
export const aiGateway: AiGateway = resource<paths>()("/accounts/{account_id}/ai-gateway/gateways", aiGatewayTable);

/** Gateways to model providers, with logs, datasets, evaluations and dynamic routes. */
export const aiGatewayCustomProviders: AiGatewayCustomProviders = resource<paths>()(
  "/accounts/{account_id}/ai-gateway/custom-providers",
  { except: ["update", "edit"], actions: { index: { paging: { by: "page" } } } },
);

/** Gateways to model providers, with logs, datasets, evaluations and dynamic routes. */
export const aiGatewayEvaluationTypes: AiGatewayEvaluationTypes = resource<paths>()(
  "/accounts/{account_id}/ai-gateway/evaluation-types",
  { only: ["index"], actions: { index: { paging: { by: "page" } } } },
);

type AiGatewayIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiGatewayIndexQuery }, Bound, As
>;
type AiGatewayOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `aiGateway`: `/accounts/{account_id}/ai-gateway/gateways` */
export interface AiGateway<Bound extends string = never> {
  /**
   * List the AI Gateways of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways` needs the permission `com.cloudflare.api.account.aig`.
   * @example
   * const { data, error } = await aiGateway.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewaySchema[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayIndexOptions<Bound, As>
  ): Promise<DataAs<AiGatewaySchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayIndexOptions<Bound>): AsyncIterable<AiGatewaySchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AiGatewayIndexOptions<Bound>): AsyncIterable<Page<AiGatewaySchema, PageInfo>>;

  /**
   * Create an AI Gateway for an account.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways` needs the permission `com.cloudflare.api.account.aig`.
   * @example
   * const { data, error } = await aiGateway.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAiGateway, ...options: AiGatewayOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewaySchema, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAiGateway, ...options: AiGatewayOptions<Bound, As>
  ): Promise<DataAs<AiGatewaySchema, As>>;

  /**
   * Get an AI Gateway of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}` needs the permission
   * `com.cloudflare.api.account.aig`.
   * @example
   * const { data, error } = await aiGateway.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewaySchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayOptions<Bound, As>
  ): Promise<DataAs<AiGatewaySchema, As>>;

  /**
   * Update an AI Gateway of an account.
   *
   * `PUT /accounts/{account_id}/ai-gateway/gateways/{gateway_id}` needs the permission
   * `com.cloudflare.api.account.aig`.
   * @example
   * const { data, error } = await aiGateway.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AiGatewayUpdate, ...options: AiGatewayOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewaySchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AiGatewayUpdate, ...options: AiGatewayOptions<Bound, As>
  ): Promise<DataAs<AiGatewaySchema, As>>;

  /**
   * Delete an AI Gateway of an account.
   *
   * Deletes the gateway with its logs and settings; requests to its address fail at once.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}` needs the permission
   * `com.cloudflare.api.account.aig`.
   * @example
   * const { data, error } = await aiGateway.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewaySchema, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayOptions<Bound, As>
  ): Promise<DataAs<AiGatewaySchema, As>>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets` */
  readonly datasets: AiGatewayDatasets<Bound>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations` */
  readonly evaluations: AiGatewayEvaluations<Bound>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs` */
  readonly logs: AiGatewayLogs<Bound>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs` */
  readonly providerConfigs: AiGatewayProviderConfigs<Bound>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes` */
  readonly routes: AiGatewayRoutes<Bound>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url` */
  readonly url: AiGatewayUrl<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGateway<Bound | BoundBy<Params>>;
}

type AiGatewayDatasetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string }; query?: AiGatewayDatasetsIndexQuery }, Bound, As
>;
type AiGatewayDatasetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string } }, Bound, As
>;

/** `aiGateway.datasets`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets` */
export interface AiGatewayDatasets<Bound extends string = never> {
  /**
   * List the datasets of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets`
   * @example
   * const { data, error } = await aiGateway.datasets.index({ client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayDatasetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayDataset[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayDatasetsIndexOptions<Bound, As>
  ): Promise<DataAs<AiGatewayDataset[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayDatasetsIndexOptions<Bound>): AsyncIterable<AiGatewayDataset>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayDatasetsIndexOptions<Bound>
  ): AsyncIterable<Page<AiGatewayDataset, PageInfo>>;

  /**
   * Create a dataset for an AI Gateway.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets`
   * @example
   * const { data, error } = await aiGateway.datasets.create(body, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: AiGatewayDatasetInput, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayDataset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AiGatewayDatasetInput, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayDataset, As>>;

  /**
   * Get a dataset of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}`
   * @example
   * const { data, error } = await aiGateway.datasets.show(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayDataset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayDataset, As>>;

  /**
   * Update a dataset of an AI Gateway.
   *
   * `PUT /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}`
   * @example
   * const { data, error } = await aiGateway.datasets.update(id, body, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AiGatewayDatasetInput, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayDataset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AiGatewayDatasetInput, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayDataset, As>>;

  /**
   * Delete a dataset of an AI Gateway.
   *
   * Deletes the dataset, which is a choice of logs; the logs stay, and evaluations cannot be run on it any
   * more.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}`
   * @example
   * const { data, error } = await aiGateway.datasets.delete(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayDataset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayDatasetsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayDataset, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayDatasets<Bound | BoundBy<Params>>;
}

type AiGatewayEvaluationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string }; query?: AiGatewayEvaluationsIndexQuery }, Bound, As
>;
type AiGatewayEvaluationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string } }, Bound, As
>;

/** `aiGateway.evaluations`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations` */
export interface AiGatewayEvaluations<Bound extends string = never> {
  /**
   * List the evaluations of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations`
   * @example
   * const { data, error } = await aiGateway.evaluations.index({ client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayEvaluationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Evaluation[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayEvaluationsIndexOptions<Bound, As>
  ): Promise<DataAs<Evaluation[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayEvaluationsIndexOptions<Bound>): AsyncIterable<Evaluation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AiGatewayEvaluationsIndexOptions<Bound>): AsyncIterable<Page<Evaluation, PageInfo>>;

  /**
   * Create an evaluation for an AI Gateway.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations`
   * @example
   * const { data, error } = await aiGateway.evaluations.create(body, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewEvaluation, ...options: AiGatewayEvaluationsOptions<Bound, As>
  ): Promise<Result<DataAs<Evaluation, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewEvaluation, ...options: AiGatewayEvaluationsOptions<Bound, As>
  ): Promise<DataAs<Evaluation, As>>;

  /**
   * Get an evaluation of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}`
   * @example
   * const { data, error } = await aiGateway.evaluations.show(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayEvaluationsOptions<Bound, As>
  ): Promise<Result<DataAs<Evaluation, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayEvaluationsOptions<Bound, As>
  ): Promise<DataAs<Evaluation, As>>;

  /**
   * Delete an evaluation of an AI Gateway.
   *
   * Deletes the evaluation with its results, which cannot be had back.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}`
   * @example
   * const { data, error } = await aiGateway.evaluations.delete(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayEvaluationsOptions<Bound, As>
  ): Promise<Result<DataAs<Evaluation, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayEvaluationsOptions<Bound, As>
  ): Promise<DataAs<Evaluation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayEvaluations<Bound | BoundBy<Params>>;
}

type AiGatewayLogsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string }; query?: AiGatewayLogsIndexQuery }, Bound, As
>;
type AiGatewayLogsDeleteAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string }; query?: AiGatewayLogsDeleteAllQuery }, Bound, As
>;
type AiGatewayLogsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string } }, Bound, As
>;

/** `aiGateway.logs`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs` */
export interface AiGatewayLogs<Bound extends string = never> {
  /**
   * List the logs of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs` needs the permission
   * `com.cloudflare.api.account.aig`.
   * @example
   * const { data, error } = await aiGateway.logs.index({ client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayLogsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayLogListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayLogsIndexOptions<Bound, As>
  ): Promise<DataAs<AiGatewayLogListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayLogsIndexOptions<Bound>): AsyncIterable<AiGatewayLogListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayLogsIndexOptions<Bound>
  ): AsyncIterable<Page<AiGatewayLogListItem, PageInfo>>;

  /**
   * Get a log of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}`
   * @example
   * const { data, error } = await aiGateway.logs.show(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayLog, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayLog, As>>;

  /**
   * Update a log of an AI Gateway.
   *
   * `PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}`
   * @example
   * const { data, error } = await aiGateway.logs.update(id, body, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: LogEdit, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: LogEdit, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Delete the logs of an AI Gateway.
   *
   * Deletes the logs that match, and all of them where nothing narrows it; they cannot be had back.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs`
   * @example
   * const { data, error } = await aiGateway.logs.deleteAll({ client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayLogsDeleteAllOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedLog, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayLogsDeleteAllOptions<Bound, As>
  ): Promise<DataAs<DeletedLog, As>>;

  /**
   * Get the request of a log.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/request`
   * @example
   * const { data, error } = await aiGateway.logs.request(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/request/
   */
  request<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link request}, but returns the data alone and throws a `RestflareError` if the call fails. */
  requestOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the response of a log.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/response`
   * @example
   * const { data, error } = await aiGateway.logs.response(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/response/
   */
  response<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link response}, but returns the data alone and throws a `RestflareError` if the call fails. */
  responseOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayLogsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "show" | "update" | "request" | "response">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "index" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayLogs<Bound | BoundBy<Params>>;
}

type AiGatewayProviderConfigsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string }; query?: AiGatewayProviderConfigsIndexQuery }, Bound, As
>;
type AiGatewayProviderConfigsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string } }, Bound, As
>;

/** `aiGateway.providerConfigs`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs` */
export interface AiGatewayProviderConfigs<Bound extends string = never> {
  /**
   * List the provider configurations of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs`
   * @example
   * const { data, error } = await aiGateway.providerConfigs.index({ client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/provider_configs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayProviderConfigsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ProviderConfig[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayProviderConfigsIndexOptions<Bound, As>
  ): Promise<DataAs<ProviderConfig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayProviderConfigsIndexOptions<Bound>): AsyncIterable<ProviderConfig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayProviderConfigsIndexOptions<Bound>
  ): AsyncIterable<Page<ProviderConfig, PageInfo>>;

  /**
   * Create a provider configuration for an AI Gateway.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs`
   * @example
   * const { data, error } = await aiGateway.providerConfigs.create(body, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/provider_configs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewProviderConfig, ...options: AiGatewayProviderConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<ProviderConfig, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewProviderConfig, ...options: AiGatewayProviderConfigsOptions<Bound, As>
  ): Promise<DataAs<ProviderConfig, As>>;

  /**
   * Update a provider configuration of an AI Gateway.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PUT /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id}`
   * @example
   * const { data, error } = await aiGateway.providerConfigs.update(id, {}, { client, params: { account_id, gateway_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: AiGatewayProviderConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayProviderConfigsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: AiGatewayProviderConfigsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayProviderConfigsUpdateResult, As>>;

  /**
   * Delete a provider configuration of an AI Gateway.
   *
   * Deletes the stored key of a provider; requests that relied on it fail until they bring one of their own.
   * The API's owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id}`
   * @example
   * const { data, error } = await aiGateway.providerConfigs.delete(id, { client, params: { account_id, gateway_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayProviderConfigsOptions<Bound, As>
  ): Promise<Result<DataAs<AiGatewayProviderConfigsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayProviderConfigsOptions<Bound, As>
  ): Promise<DataAs<AiGatewayProviderConfigsDeleteResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayProviderConfigs<Bound | BoundBy<Params>>;
}

type AiGatewayRoutesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string }; query?: AiGatewayRoutesIndexQuery }, Bound, As
>;
type AiGatewayRoutesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string } }, Bound, As
>;

/** `aiGateway.routes`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes` */
export interface AiGatewayRoutes<Bound extends string = never> {
  /**
   * List the routes of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes`
   * @example
   * const { data, error } = await aiGateway.routes.index({ client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayRoutesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DynamicRoutingListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayRoutesIndexOptions<Bound, As>
  ): Promise<DataAs<DynamicRoutingListItem, As>>;

  /**
   * Create a route for an AI Gateway.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes`
   * @example
   * const { data, error } = await aiGateway.routes.create(body, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDynamicRouting, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<DynamicRouting, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDynamicRouting, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<DataAs<DynamicRouting, As>>;

  /**
   * Get a route of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}`
   * @example
   * const { data, error } = await aiGateway.routes.show(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<DynamicRouting, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<DataAs<DynamicRouting, As>>;

  /**
   * Update a route of an AI Gateway.
   *
   * `PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}`
   * @example
   * const { data, error } = await aiGateway.routes.update(id, { name: "example" }, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: DynamicRoutingUpdate, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedDynamicRouting, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: DynamicRoutingUpdate, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<DataAs<UpdatedDynamicRouting, As>>;

  /**
   * Delete a route of an AI Gateway.
   *
   * Deletes the route with all its versions; requests to it fail.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}`
   * @example
   * const { data, error } = await aiGateway.routes.delete(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDynamicRouting, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayRoutesOptions<Bound, As>
  ): Promise<DataAs<DeletedDynamicRouting, As>>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments` */
  readonly deployments: AiGatewayRoutesDeployments<Bound>;

  /** `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions` */
  readonly versions: AiGatewayRoutesVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayRoutes<Bound | BoundBy<Params>>;
}

type AiGatewayRoutesDeploymentsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string; id: string } }, Bound, As
>;

/**
 * `aiGateway.routes.deployments`:
 * `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments`
 */
export interface AiGatewayRoutesDeployments<Bound extends string = never> {
  /**
   * Create a deployment for a route.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments`
   * @example
   * const { data, error } = await aiGateway.routes.deployments.create({ version_id: "ecef8ad9ca31a8372d0c353023e105f4" }, { client, params: { account_id, gateway_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_deployment/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: DynamicRoutingCreateDeploymentInput, ...options: AiGatewayRoutesDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDynamicRouting, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DynamicRoutingCreateDeploymentInput, ...options: AiGatewayRoutesDeploymentsOptions<Bound, As>
  ): Promise<DataAs<DeletedDynamicRouting, As>>;

  /**
   * Get the deployments of a route.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments`
   * @example
   * const { data, error } = await aiGateway.routes.deployments.show({ client, params: { account_id, gateway_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_deployments/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayRoutesDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<DynamicRoutingListDeployments, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayRoutesDeploymentsOptions<Bound, As>
  ): Promise<DataAs<DynamicRoutingListDeployments, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; gateway_id: string; id: string }, Bound, "create" | "show">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayRoutesDeployments<Bound | BoundBy<Params>>;
}

type AiGatewayRoutesVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string; id: string } }, Bound, As
>;

/**
 * `aiGateway.routes.versions`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions`
 */
export interface AiGatewayRoutesVersions<Bound extends string = never> {
  /**
   * List the versions of a route.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions`
   * @example
   * const { data, error } = await aiGateway.routes.versions.index({ client, params: { account_id, gateway_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_versions/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayRoutesVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<DynamicRoutingListVersions, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayRoutesVersionsOptions<Bound, As>
  ): Promise<DataAs<DynamicRoutingListVersions, As>>;

  /**
   * Create a version for a route.
   *
   * `POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions`
   * @example
   * const { data, error } = await aiGateway.routes.versions.create(body, { client, params: { account_id, gateway_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_version/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: DynamicRoutingCreateVersionInput, ...options: AiGatewayRoutesVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDynamicRouting, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: DynamicRoutingCreateVersionInput, ...options: AiGatewayRoutesVersionsOptions<Bound, As>
  ): Promise<DataAs<DeletedDynamicRouting, As>>;

  /**
   * Get a version of a route.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id}`
   * @example
   * const { data, error } = await aiGateway.routes.versions.show(id, { client, params: { account_id, gateway_id, id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get_version/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayRoutesVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<DynamicRoutingGetVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayRoutesVersionsOptions<Bound, As>
  ): Promise<DataAs<DynamicRoutingGetVersion, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; gateway_id: string; id: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; gateway_id: string; id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined; readonly id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayRoutesVersions<Bound | BoundBy<Params>>;
}

type AiGatewayUrlOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; gateway_id: string } }, Bound, As
>;

/** `aiGateway.url`: `/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url` */
export interface AiGatewayUrl<Bound extends string = never> {
  /**
   * Get a URL of an AI Gateway.
   *
   * `GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url/{provider}`
   * @example
   * const { data, error } = await aiGateway.url.show(id, { client, params: { account_id, gateway_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/urls/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayUrlOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayUrlOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; gateway_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; gateway_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly gateway_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayUrl<Bound | BoundBy<Params>>;
}

type AiGatewayCustomProvidersIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiGatewayCustomProvidersIndexQuery }, Bound, As
>;
type AiGatewayCustomProvidersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `aiGatewayCustomProviders`: `/accounts/{account_id}/ai-gateway/custom-providers` */
export interface AiGatewayCustomProviders<Bound extends string = never> {
  /**
   * List the AI Gateway custom providers of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/custom-providers`
   * @example
   * const { data, error } = await aiGatewayCustomProviders.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayCustomProvidersIndexOptions<Bound, As>
  ): Promise<Result<DataAs<CustomProvider[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayCustomProvidersIndexOptions<Bound, As>
  ): Promise<DataAs<CustomProvider[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayCustomProvidersIndexOptions<Bound>): AsyncIterable<CustomProvider>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayCustomProvidersIndexOptions<Bound>
  ): AsyncIterable<Page<CustomProvider, PageInfo>>;

  /**
   * Create an AI Gateway custom provider for an account.
   *
   * `POST /accounts/{account_id}/ai-gateway/custom-providers`
   * @example
   * const { data, error } = await aiGatewayCustomProviders.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewCustomProvider, ...options: AiGatewayCustomProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CustomProvider, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewCustomProvider, ...options: AiGatewayCustomProvidersOptions<Bound, As>
  ): Promise<DataAs<CustomProvider, As>>;

  /**
   * Get an AI Gateway custom provider of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/custom-providers/{id}`
   * @example
   * const { data, error } = await aiGatewayCustomProviders.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayCustomProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CustomProvider, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayCustomProvidersOptions<Bound, As>
  ): Promise<DataAs<CustomProvider, As>>;

  /**
   * Delete an AI Gateway custom provider of an account.
   *
   * Deletes the provider; requests that name it in their address fail.
   *
   * `DELETE /accounts/{account_id}/ai-gateway/custom-providers/{id}`
   * @example
   * const { data, error } = await aiGatewayCustomProviders.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayCustomProvidersOptions<Bound, As>
  ): Promise<Result<DataAs<CustomProvider, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AiGatewayCustomProvidersOptions<Bound, As>
  ): Promise<DataAs<CustomProvider, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayCustomProviders<Bound | BoundBy<Params>>;
}

type AiGatewayEvaluationTypesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AiGatewayEvaluationTypesIndexQuery }, Bound, As
>;

/** `aiGatewayEvaluationTypes`: `/accounts/{account_id}/ai-gateway/evaluation-types` */
export interface AiGatewayEvaluationTypes<Bound extends string = never> {
  /**
   * List the AI Gateway evaluation types of an account.
   *
   * `GET /accounts/{account_id}/ai-gateway/evaluation-types`
   * @example
   * const { data, error } = await aiGatewayEvaluationTypes.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluation_types/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayEvaluationTypesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<EvaluationType[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AiGatewayEvaluationTypesIndexOptions<Bound, As>
  ): Promise<DataAs<EvaluationType[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AiGatewayEvaluationTypesIndexOptions<Bound>): AsyncIterable<EvaluationType>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: AiGatewayEvaluationTypesIndexOptions<Bound>
  ): AsyncIterable<Page<EvaluationType, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AiGatewayEvaluationTypes<Bound | BoundBy<Params>>;
}

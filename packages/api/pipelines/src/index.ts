// Written by `pnpm generate` from openapi/pipelines.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  CreatedSink, NewPipeline, NewSink, NewStream, PageInfo, Pipeline, PipelineCreateV1Input, PipelineListItem,
  PipelineListV1, PipelineUpdate, PipelineV1, PipelineValidateSql, PipelineValidateSqlInput,
  PipelinesIndexItem, PipelinesIndexQuery, PipelinesPipelinesIndexQuery, PipelinesSinksIndexQuery,
  PipelinesStreamsIndexQuery, Sink, Stream, StreamUpdate, UpdatedStream, paths,
} from "./types.js";
export type * from "./types.js";

/** Streams of events, the SQL that transforms them, and the sinks that they flow to. */
export const pipelines: Pipelines = resource<paths>()("/accounts/{account_id}/pipelines", {
  id: "pipeline_name",
  except: ["edit"],
  actions: {
    index: { answer: "body", paging: { by: "page" }, items: "results" },
    create: { secrets: ["secret_access_key"] },
    update: { secrets: ["secret_access_key"] },
    delete: { answer: "any" },
    validateSql: { method: "post", path: "v1/validate_sql", body: "required" },
  },
  resources: {
    pipelines: {
      endpoint: "v1/pipelines",
      id: "pipeline_id",
      except: ["update", "edit"],
      actions: { index: { paging: { by: "page" } } },
    },
    sinks: {
      endpoint: "v1/sinks",
      id: "sink_id",
      except: ["update", "edit"],
      actions: { index: { paging: { by: "page" } }, create: { secrets: ["secret_access_key", "token"] } },
    },
    streams: {
      endpoint: "v1/streams",
      id: "stream_id",
      updateMethod: "patch",
      actions: { index: { paging: { by: "page" } }, update: { body: "optional" } },
    },
  },
});

type PipelinesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PipelinesIndexQuery }, Bound, As
>;
type PipelinesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `pipelines`: `/accounts/{account_id}/pipelines` */
export interface Pipelines<Bound extends string = never> {
  /**
   * List the pipelines of an account.
   *
   * `GET /accounts/{account_id}/pipelines`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await pipelines.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PipelineListItem, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesIndexOptions<Bound, As>
  ): Promise<DataAs<PipelineListItem, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: PipelinesIndexOptions<Bound>): AsyncIterable<PipelinesIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: PipelinesIndexOptions<Bound>): AsyncIterable<Page<PipelinesIndexItem>>;

  /**
   * Create a pipeline for an account.
   *
   * `POST /accounts/{account_id}/pipelines`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await pipelines.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewPipeline, ...options: PipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<Pipeline, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewPipeline, ...options: PipelinesOptions<Bound, As>
  ): Promise<DataAs<Pipeline, As>>;

  /**
   * Get a pipeline of an account.
   *
   * `GET /accounts/{account_id}/pipelines/{pipeline_name}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await pipelines.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<Pipeline, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesOptions<Bound, As>
  ): Promise<DataAs<Pipeline, As>>;

  /**
   * Update a pipeline of an account.
   *
   * `PUT /accounts/{account_id}/pipelines/{pipeline_name}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await pipelines.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PipelineUpdate, ...options: PipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<Pipeline, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PipelineUpdate, ...options: PipelinesOptions<Bound, As>
  ): Promise<DataAs<Pipeline, As>>;

  /**
   * Delete a pipeline of an account.
   *
   * Deletes the pipeline with what is not delivered yet; senders are refused. The API's owner does not
   * describe what it answers.
   *
   * `DELETE /accounts/{account_id}/pipelines/{pipeline_name}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await pipelines.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Validate the SQL of the pipelines of an account.
   *
   * `POST /accounts/{account_id}/pipelines/v1/validate_sql`
   * @example
   * const { data, error } = await pipelines.validateSql({ sql: "SELECT 1" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/validate_sql/
   */
  validateSql<As extends WaysToRead<"json"> = "json">(
    body: PipelineValidateSqlInput, ...options: PipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<PipelineValidateSql, As>>>;
  /** {@link validateSql}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateSqlOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PipelineValidateSqlInput, ...options: PipelinesOptions<Bound, As>
  ): Promise<DataAs<PipelineValidateSql, As>>;

  /** `/accounts/{account_id}/pipelines/v1/pipelines` */
  readonly pipelines: PipelinesPipelines<Bound>;

  /** `/accounts/{account_id}/pipelines/v1/sinks` */
  readonly sinks: PipelinesSinks<Bound>;

  /** `/accounts/{account_id}/pipelines/v1/streams` */
  readonly streams: PipelinesStreams<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "validateSql">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Pipelines<Bound | BoundBy<Params>>;
}

type PipelinesPipelinesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PipelinesPipelinesIndexQuery }, Bound, As
>;
type PipelinesPipelinesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `pipelines.pipelines`: `/accounts/{account_id}/pipelines/v1/pipelines` */
export interface PipelinesPipelines<Bound extends string = never> {
  /**
   * List the pipelines of an account, version 1.
   *
   * `GET /accounts/{account_id}/pipelines/v1/pipelines`
   * @example
   * const { data, error } = await pipelines.pipelines.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/list_v1/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesPipelinesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PipelineListV1[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesPipelinesIndexOptions<Bound, As>
  ): Promise<DataAs<PipelineListV1[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PipelinesPipelinesIndexOptions<Bound>): AsyncIterable<PipelineListV1>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PipelinesPipelinesIndexOptions<Bound>
  ): AsyncIterable<Page<PipelineListV1, PageInfo>>;

  /**
   * Create a pipeline for an account, version 1.
   *
   * `POST /accounts/{account_id}/pipelines/v1/pipelines`
   * @example
   * const { data, error } = await pipelines.pipelines.create({ name: "example", sql: "SELECT 1" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/create_v1/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: PipelineCreateV1Input, ...options: PipelinesPipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<PipelineListV1, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PipelineCreateV1Input, ...options: PipelinesPipelinesOptions<Bound, As>
  ): Promise<DataAs<PipelineListV1, As>>;

  /**
   * Get a pipeline of an account, version 1.
   *
   * `GET /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}`
   * @example
   * const { data, error } = await pipelines.pipelines.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/get_v1/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesPipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<PipelineV1, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesPipelinesOptions<Bound, As>
  ): Promise<DataAs<PipelineV1, As>>;

  /**
   * Delete a pipeline of an account, version 1.
   *
   * Deletes the pipeline; what its streams take in does not come to its sinks any more.
   *
   * `DELETE /accounts/{account_id}/pipelines/v1/pipelines/{pipeline_id}`
   * @example
   * const { data, error } = await pipelines.pipelines.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/methods/delete_v1/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesPipelinesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesPipelinesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PipelinesPipelines<Bound | BoundBy<Params>>;
}

type PipelinesSinksIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PipelinesSinksIndexQuery }, Bound, As
>;
type PipelinesSinksOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `pipelines.sinks`: `/accounts/{account_id}/pipelines/v1/sinks` */
export interface PipelinesSinks<Bound extends string = never> {
  /**
   * List the pipeline sinks of an account.
   *
   * `GET /accounts/{account_id}/pipelines/v1/sinks`
   * @example
   * const { data, error } = await pipelines.sinks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesSinksIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Sink[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesSinksIndexOptions<Bound, As>
  ): Promise<DataAs<Sink[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PipelinesSinksIndexOptions<Bound>): AsyncIterable<Sink>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PipelinesSinksIndexOptions<Bound>): AsyncIterable<Page<Sink, PageInfo>>;

  /**
   * Create a pipeline sink for an account.
   *
   * `POST /accounts/{account_id}/pipelines/v1/sinks`
   * @example
   * const { data, error } = await pipelines.sinks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSink, ...options: PipelinesSinksOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedSink, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSink, ...options: PipelinesSinksOptions<Bound, As>
  ): Promise<DataAs<CreatedSink, As>>;

  /**
   * Get a pipeline sink of an account.
   *
   * `GET /accounts/{account_id}/pipelines/v1/sinks/{sink_id}`
   * @example
   * const { data, error } = await pipelines.sinks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesSinksOptions<Bound, As>
  ): Promise<Result<DataAs<Sink, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesSinksOptions<Bound, As>
  ): Promise<DataAs<Sink, As>>;

  /**
   * Delete a pipeline sink of an account.
   *
   * Deletes the sink; what was written to the bucket stays, and nothing more comes.
   *
   * `DELETE /accounts/{account_id}/pipelines/v1/sinks/{sink_id}`
   * @example
   * const { data, error } = await pipelines.sinks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/sinks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesSinksOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesSinksOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PipelinesSinks<Bound | BoundBy<Params>>;
}

type PipelinesStreamsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PipelinesStreamsIndexQuery }, Bound, As
>;
type PipelinesStreamsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `pipelines.streams`: `/accounts/{account_id}/pipelines/v1/streams` */
export interface PipelinesStreams<Bound extends string = never> {
  /**
   * List the pipeline streams of an account.
   *
   * `GET /accounts/{account_id}/pipelines/v1/streams`
   * @example
   * const { data, error } = await pipelines.streams.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesStreamsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Stream[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PipelinesStreamsIndexOptions<Bound, As>
  ): Promise<DataAs<Stream[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PipelinesStreamsIndexOptions<Bound>): AsyncIterable<Stream>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PipelinesStreamsIndexOptions<Bound>): AsyncIterable<Page<Stream, PageInfo>>;

  /**
   * Create a pipeline stream for an account.
   *
   * `POST /accounts/{account_id}/pipelines/v1/streams`
   * @example
   * const { data, error } = await pipelines.streams.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewStream, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<Result<DataAs<Stream, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewStream, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<DataAs<Stream, As>>;

  /**
   * Get a pipeline stream of an account.
   *
   * `GET /accounts/{account_id}/pipelines/v1/streams/{stream_id}`
   * @example
   * const { data, error } = await pipelines.streams.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<Result<DataAs<Stream, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<DataAs<Stream, As>>;

  /**
   * Update a pipeline stream of an account.
   *
   * `PATCH /accounts/{account_id}/pipelines/v1/streams/{stream_id}`
   * @example
   * const { data, error } = await pipelines.streams.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: StreamUpdate, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedStream, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: StreamUpdate, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<DataAs<UpdatedStream, As>>;

  /**
   * Delete a pipeline stream of an account.
   *
   * Deletes the stream with what is not delivered yet; senders are refused.
   *
   * `DELETE /accounts/{account_id}/pipelines/v1/streams/{stream_id}`
   * @example
   * const { data, error } = await pipelines.streams.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pipelines/subresources/streams/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PipelinesStreamsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

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
  ): PipelinesStreams<Bound | BoundBy<Params>>;
}

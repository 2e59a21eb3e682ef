// Written by `pnpm generate` from openapi/stream-live-inputs.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  LiveInput, LiveInputInput, LiveInputListItem, NewOutput, Output, OutputUpdate,
  StreamLiveInputsCreateHeaders, StreamLiveInputsDisableResult, StreamLiveInputsEnableResult,
  StreamLiveInputsIndexItem, StreamLiveInputsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

/** Live inputs of Stream, and the outputs that they are sent on to. */
export const streamLiveInputs: StreamLiveInputs = resource<paths>()(
  "/accounts/{account_id}/stream/live_inputs",
  {
    id: "live_input_identifier",
    except: ["edit"],
    actions: {
      index: { items: "liveInputs" },
      create: { secrets: ["passphrase", "streamKey"] },
      show: { secrets: ["passphrase", "streamKey"] },
      update: { secrets: ["passphrase", "streamKey"] },
      delete: { answer: "any" },
      disable: {
        method: "post",
        path: "{id}/disable",
        body: "optional",
        secrets: ["passphrase", "streamKey"],
      },
      enable: { method: "post", path: "{id}/enable", body: "optional", secrets: ["passphrase", "streamKey"] },
    },
    resources: {
      outputs: {
        endpoint: "{live_input_identifier}/outputs",
        id: "output_identifier",
        except: ["show", "edit"],
        actions: {
          index: { secrets: ["streamKey"] },
          create: { secrets: ["streamKey"] },
          update: { secrets: ["streamKey"] },
          delete: { answer: "any" },
        },
      },
    },
  },
);

type StreamLiveInputsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: StreamLiveInputsIndexQuery }, Bound, As
>;
type StreamLiveInputsCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: StreamLiveInputsCreateHeaders }, Bound, As
>;
type StreamLiveInputsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type StreamLiveInputsDisableOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `streamLiveInputs`: `/accounts/{account_id}/stream/live_inputs` */
export interface StreamLiveInputs<Bound extends string = never> {
  /**
   * List the Stream live inputs of an account.
   *
   * `GET /accounts/{account_id}/stream/live_inputs`
   * @example
   * const { data, error } = await streamLiveInputs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamLiveInputsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<LiveInputListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamLiveInputsIndexOptions<Bound, As>
  ): Promise<DataAs<LiveInputListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamLiveInputsIndexOptions<Bound>): AsyncIterable<StreamLiveInputsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamLiveInputsIndexOptions<Bound>): AsyncIterable<Page<StreamLiveInputsIndexItem>>;

  /**
   * Create a Stream live input for an account.
   *
   * `POST /accounts/{account_id}/stream/live_inputs`
   * @example
   * const { data, error } = await streamLiveInputs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: LiveInputInput, ...options: StreamLiveInputsCreateOptions<Bound, As>
  ): Promise<Result<DataAs<LiveInput, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LiveInputInput, ...options: StreamLiveInputsCreateOptions<Bound, As>
  ): Promise<DataAs<LiveInput, As>>;

  /**
   * Get a Stream live input of an account.
   *
   * `GET /accounts/{account_id}/stream/live_inputs/{live_input_identifier}`
   * @example
   * const { data, error } = await streamLiveInputs.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsOptions<Bound, As>
  ): Promise<Result<DataAs<LiveInput, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsOptions<Bound, As>
  ): Promise<DataAs<LiveInput, As>>;

  /**
   * Update a Stream live input of an account.
   *
   * `PUT /accounts/{account_id}/stream/live_inputs/{live_input_identifier}`
   * @example
   * const { data, error } = await streamLiveInputs.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LiveInputInput, ...options: StreamLiveInputsOptions<Bound, As>
  ): Promise<Result<DataAs<LiveInput, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LiveInputInput, ...options: StreamLiveInputsOptions<Bound, As>
  ): Promise<DataAs<LiveInput, As>>;

  /**
   * Delete a Stream live input of an account.
   *
   * Deletes the live input with its keys; nothing can be sent to it any more. Videos that were recorded from
   * it stay. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/stream/live_inputs/{live_input_identifier}`
   * @example
   * const { data, error } = await streamLiveInputs.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Disable a Stream live input of an account.
   *
   * Takes no more video in; who is sending is cut off, and refused until `enable`. The API's owner does not
   * describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/disable`
   * @example
   * const { data, error } = await streamLiveInputs.disable(id, { client, params: { account_id }, body: {} });
   */
  disable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsDisableOptions<Bound, As>
  ): Promise<Result<DataAs<StreamLiveInputsDisableResult, As>>>;
  /** {@link disable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  disableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsDisableOptions<Bound, As>
  ): Promise<DataAs<StreamLiveInputsDisableResult, As>>;

  /**
   * Enable a Stream live input of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/enable`
   * @example
   * const { data, error } = await streamLiveInputs.enable(id, { client, params: { account_id }, body: {} });
   */
  enable<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsDisableOptions<Bound, As>
  ): Promise<Result<DataAs<StreamLiveInputsEnableResult, As>>>;
  /** {@link enable}, but returns the data alone and throws a `RestflareError` if the call fails. */
  enableOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsDisableOptions<Bound, As>
  ): Promise<DataAs<StreamLiveInputsEnableResult, As>>;

  /** `/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs` */
  readonly outputs: StreamLiveInputsOutputs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "disable" | "enable">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly live_input_identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamLiveInputs<Bound | BoundBy<Params>>;
}

type StreamLiveInputsOutputsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; live_input_identifier: string } }, Bound, As
>;

/** `streamLiveInputs.outputs`: `/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs` */
export interface StreamLiveInputsOutputs<Bound extends string = never> {
  /**
   * List the outputs of a Stream live input.
   *
   * `GET /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs`
   * @example
   * const { data, error } = await streamLiveInputs.outputs.index({ client, params: { account_id, live_input_identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<Result<DataAs<Output[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<DataAs<Output[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamLiveInputsOutputsOptions<Bound>): AsyncIterable<Output>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamLiveInputsOutputsOptions<Bound>): AsyncIterable<Page<Output>>;

  /**
   * Create an output for a Stream live input.
   *
   * `POST /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs`
   * @example
   * const { data, error } = await streamLiveInputs.outputs.create(body, { client, params: { account_id, live_input_identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewOutput, ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<Result<DataAs<Output, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOutput, ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<DataAs<Output, As>>;

  /**
   * Update an output of a Stream live input.
   *
   * `PUT /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier}`
   * @example
   * const { data, error } = await streamLiveInputs.outputs.update(id, { enabled: true }, { client, params: { account_id, live_input_identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: OutputUpdate, ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<Result<DataAs<Output, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: OutputUpdate, ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<DataAs<Output, As>>;

  /**
   * Delete an output of a Stream live input.
   *
   * Deletes the output; the live video is not passed on there any more. The API's owner does not describe
   * what it answers.
   *
   * `DELETE /accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier}`
   * @example
   * const { data, error } = await streamLiveInputs.outputs.delete(id, { client, params: { account_id, live_input_identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/live_inputs/subresources/outputs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamLiveInputsOutputsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; live_input_identifier: string }, Bound, "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; live_input_identifier: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly live_input_identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamLiveInputsOutputs<Bound | BoundBy<Params>>;
}

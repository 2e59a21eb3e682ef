// Written by `pnpm generate` from openapi/stream.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AudioTrack, AudioTrackAudio, AudioTrackCopyInput, AudioTrackEdit, Caption, CreatedDownload, Download, Key,
  Keys, LanguageUpdate, NewClip, NewCopy, NewStreamDirectUpload, NewStreamToken, NewWatermark,
  StreamCopyHeaders, StreamCreateHeaders, StreamCreateQuery, StreamDirectUpload, StreamDirectUploadHeaders,
  StreamDownloadsPostResult, StreamEdit, StreamIndexQuery, StreamStorageUsageQuery, StreamToken, StreamVideo,
  StreamWebhookSchema, StreamWebhookUpdate, VideoStorageUsage, Watermark, paths,
} from "./types.js";
export type * from "./types.js";

/** Stores and plays videos: uploads, captions, downloads, watermarks and keys. */
export const stream: Stream = resource<paths>()("/accounts/{account_id}/stream", {
  id: "identifier",
  except: ["update", "edit"],
  actions: {
    create: { body: "none", answer: "any" },
    delete: { answer: "any" },
    clip: { method: "post", path: "clip", body: "required" },
    copy: { method: "post", path: "copy", body: "optional" },
    directUpload: { method: "post", path: "direct_upload", body: "required", secrets: ["uploadURL"] },
    embed: { method: "get", path: "{id}/embed", answer: "body", as: "text" },
    post: { method: "post", path: "{id}", body: "optional" },
    storageUsage: { method: "get", path: "storage-usage" },
    token: { method: "post", path: "{id}/token", body: "optional", secrets: ["token"] },
  },
  resources: {
    audio: {
      endpoint: "{identifier}/audio",
      id: "audio_identifier",
      except: ["create", "show"],
      updateMethod: "patch",
      actions: { index: { items: "audio" }, copy: { method: "post", path: "copy", body: "required" } },
    },
    captions: {
      endpoint: "{identifier}/captions",
      id: "language",
      except: ["create", "edit"],
      actions: {
        update: { contentType: "multipart/form-data" },
        generate: { method: "post", path: "{id}/generate" },
        vtt: { method: "get", path: "{id}/vtt", answer: "body", as: "text" },
      },
    },
    downloads: {
      endpoint: "{identifier}/downloads",
      id: "download_type",
      except: ["show", "update", "edit"],
      actions: {
        create: { body: "none" },
        deleteAll: { method: "delete" },
        post: { method: "post", path: "{id}", body: "optional" },
      },
    },
    keys: {
      endpoint: "keys",
      id: "identifier",
      except: ["show", "update", "edit"],
      actions: { create: { body: "none", secrets: ["jwk", "pem"] } },
    },
    watermarks: {
      endpoint: "watermarks",
      id: "identifier",
      except: ["update", "edit"],
      actions: { create: { contentTypes: ["multipart/form-data"] } },
    },
    webhook: {
      endpoint: "webhook",
      singular: true,
      except: ["create", "edit"],
      actions: { show: { secrets: ["secret"] }, update: { secrets: ["secret"] } },
    },
  },
});

type StreamIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: StreamIndexQuery }, Bound, As
>;
type StreamCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: StreamCreateQuery; headers: StreamCreateHeaders }, Bound, As
>;
type StreamCopyOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: StreamCopyHeaders; body?: NewCopy }, Bound, As
>;
type StreamDirectUploadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: StreamDirectUploadHeaders }, Bound, As
>;
type StreamOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type StreamPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: StreamEdit }, Bound, As
>;
type StreamStorageUsageOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: StreamStorageUsageQuery }, Bound, As
>;
type StreamTokenOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewStreamToken }, Bound, As
>;

/** `stream`: `/accounts/{account_id}/stream` */
export interface Stream<Bound extends string = never> {
  /**
   * List the streams of an account.
   *
   * `GET /accounts/{account_id}/stream`
   * @example
   * const { data, error } = await stream.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamIndexOptions<Bound, As>
  ): Promise<Result<DataAs<StreamVideo[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamIndexOptions<Bound, As>
  ): Promise<DataAs<StreamVideo[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamIndexOptions<Bound>): AsyncIterable<StreamVideo>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamIndexOptions<Bound>): AsyncIterable<Page<StreamVideo>>;

  /**
   * Create a stream for an account.
   *
   * The API's owner does not describe what it answers.
   *
   * `POST /accounts/{account_id}/stream`
   * @example
   * const { data, error } = await stream.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCreateOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCreateOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get a stream of an account.
   *
   * `GET /accounts/{account_id}/stream/{identifier}`
   * @example
   * const { data, error } = await stream.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<Result<DataAs<StreamVideo, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<DataAs<StreamVideo, As>>;

  /**
   * Delete a stream of an account.
   *
   * Deletes the video with its copies, captions and downloads, which cannot be had back; pages that show it
   * show an error. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/stream/{identifier}`
   * @example
   * const { data, error } = await stream.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Create a Stream clip for an account.
   *
   * `POST /accounts/{account_id}/stream/clip`
   * @example
   * const { data, error } = await stream.clip(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/clip/methods/create/
   */
  clip<As extends WaysToRead<"json"> = "json">(
    body: NewClip, ...options: StreamOptions<Bound, As>
  ): Promise<Result<DataAs<StreamVideo, As>>>;
  /** {@link clip}, but returns the data alone and throws a `RestflareError` if the call fails. */
  clipOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewClip, ...options: StreamOptions<Bound, As>
  ): Promise<DataAs<StreamVideo, As>>;

  /**
   * Copy Stream of an account.
   *
   * `POST /accounts/{account_id}/stream/copy`
   * @example
   * const { data, error } = await stream.copy({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/copy/methods/create/
   */
  copy<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCopyOptions<Bound, As>
  ): Promise<Result<DataAs<StreamVideo, As>>>;
  /** {@link copy}, but returns the data alone and throws a `RestflareError` if the call fails. */
  copyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCopyOptions<Bound, As>
  ): Promise<DataAs<StreamVideo, As>>;

  /**
   * Create a Stream direct upload for an account.
   *
   * `POST /accounts/{account_id}/stream/direct_upload`
   * @example
   * const { data, error } = await stream.directUpload(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/direct_upload/methods/create/
   */
  directUpload<As extends WaysToRead<"json"> = "json">(
    body: NewStreamDirectUpload, ...options: StreamDirectUploadOptions<Bound, As>
  ): Promise<Result<DataAs<StreamDirectUpload, As>>>;
  /** {@link directUpload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  directUploadOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewStreamDirectUpload, ...options: StreamDirectUploadOptions<Bound, As>
  ): Promise<DataAs<StreamDirectUpload, As>>;

  /**
   * Get the embed of a stream.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/embed`
   * @example
   * const { data, error } = await stream.embed(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/embed/methods/get/
   */
  embed<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link embed}, but returns the data alone and throws a `RestflareError` if the call fails. */
  embedOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Send data to a stream of an account.
   *
   * `POST /accounts/{account_id}/stream/{identifier}`
   * @example
   * const { data, error } = await stream.post(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/edit/
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamPostOptions<Bound, As>
  ): Promise<Result<DataAs<StreamVideo, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamPostOptions<Bound, As>
  ): Promise<DataAs<StreamVideo, As>>;

  /**
   * Get the Stream storage usage of an account.
   *
   * `GET /accounts/{account_id}/stream/storage-usage`
   * @example
   * const { data, error } = await stream.storageUsage({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/videos/methods/storage_usage/
   */
  storageUsage<As extends WaysToRead<"json"> = "json">(
    ...options: StreamStorageUsageOptions<Bound, As>
  ): Promise<Result<DataAs<VideoStorageUsage, As>>>;
  /** {@link storageUsage}, but returns the data alone and throws a `RestflareError` if the call fails. */
  storageUsageOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamStorageUsageOptions<Bound, As>
  ): Promise<DataAs<VideoStorageUsage, As>>;

  /**
   * Create a token for a stream.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/token`
   * @example
   * const { data, error } = await stream.token(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/token/methods/create/
   */
  token<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamTokenOptions<Bound, As>
  ): Promise<Result<DataAs<StreamToken, As>>>;
  /** {@link token}, but returns the data alone and throws a `RestflareError` if the call fails. */
  tokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamTokenOptions<Bound, As>
  ): Promise<DataAs<StreamToken, As>>;

  /** `/accounts/{account_id}/stream/{identifier}/audio` */
  readonly audio: StreamAudio<Bound>;

  /** `/accounts/{account_id}/stream/{identifier}/captions` */
  readonly captions: StreamCaptions<Bound>;

  /** `/accounts/{account_id}/stream/{identifier}/downloads` */
  readonly downloads: StreamDownloads<Bound>;

  /** `/accounts/{account_id}/stream/keys` */
  readonly keys: StreamKeys<Bound>;

  /** `/accounts/{account_id}/stream/watermarks` */
  readonly watermarks: StreamWatermarks<Bound>;

  /** `/accounts/{account_id}/stream/webhook` */
  readonly webhook: StreamWebhook<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "delete" | "embed" | "post" | "token">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "clip" | "copy" | "directUpload" | "storageUsage">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Stream<Bound | BoundBy<Params>>;
}

type StreamAudioOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identifier: string } }, Bound, As
>;

/** `stream.audio`: `/accounts/{account_id}/stream/{identifier}/audio` */
export interface StreamAudio<Bound extends string = never> {
  /**
   * List the audio of a stream.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/audio`
   * @example
   * const { data, error } = await stream.audio.index({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<AudioTrack, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<AudioTrack, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamAudioOptions<Bound>): AsyncIterable<AudioTrackAudio>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamAudioOptions<Bound>): AsyncIterable<Page<AudioTrackAudio>>;

  /**
   * Update the audio of a stream.
   *
   * `PATCH /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}`
   * @example
   * const { data, error } = await stream.audio.update(id, { default: false, label: "example-label" }, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AudioTrackEdit, ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<AudioTrackAudio, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AudioTrackEdit, ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<AudioTrackAudio, As>>;

  /**
   * Delete the audio of a stream.
   *
   * Deletes the audio track; one that is played by default must be replaced first.
   *
   * `DELETE /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}`
   * @example
   * const { data, error } = await stream.audio.delete(id, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Copy the audio of a stream.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/audio/copy`
   * @example
   * const { data, error } = await stream.audio.copy({ label: "example-label", url: "https://www.example.com/" }, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/copy/
   */
  copy<As extends WaysToRead<"json"> = "json">(
    body: AudioTrackCopyInput, ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<AudioTrackAudio, As>>>;
  /** {@link copy}, but returns the data alone and throws a `RestflareError` if the call fails. */
  copyOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AudioTrackCopyInput, ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<AudioTrackAudio, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; identifier: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; identifier: string }, Bound, "index" | "copy">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamAudio<Bound | BoundBy<Params>>;
}

type StreamCaptionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identifier: string } }, Bound, As
>;

/** `stream.captions`: `/accounts/{account_id}/stream/{identifier}/captions` */
export interface StreamCaptions<Bound extends string = never> {
  /**
   * List the captions of a stream.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/captions`
   * @example
   * const { data, error } = await stream.captions.index({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<Caption[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<Caption[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamCaptionsOptions<Bound>): AsyncIterable<Caption>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamCaptionsOptions<Bound>): AsyncIterable<Page<Caption>>;

  /**
   * Get a caption of a stream.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/captions/{language}`
   * @example
   * const { data, error } = await stream.captions.show(id, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<Caption, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<Caption, As>>;

  /**
   * Update a caption of a stream.
   *
   * `PUT /accounts/{account_id}/stream/{identifier}/captions/{language}`
   * @example
   * const { data, error } = await stream.captions.update(id, { file: "example-file" }, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: LanguageUpdate, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<Caption, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: LanguageUpdate, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<Caption, As>>;

  /**
   * Delete a caption of a stream.
   *
   * Deletes the captions in this language; viewers do not find them any more.
   *
   * `DELETE /accounts/{account_id}/stream/{identifier}/captions/{language}`
   * @example
   * const { data, error } = await stream.captions.delete(id, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Generate a caption of a stream.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/captions/{language}/generate`
   * @example
   * const { data, error } = await stream.captions.generate(id, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/create/
   */
  generate<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<Caption, As>>>;
  /** {@link generate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  generateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<Caption, As>>;

  /**
   * Get the VTT of a caption.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/captions/{language}/vtt`
   * @example
   * const { data, error } = await stream.captions.vtt(id, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/subresources/vtt/methods/get/
   */
  vtt<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link vtt}, but returns the data alone and throws a `RestflareError` if the call fails. */
  vttOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; identifier: string }, Bound, "show" | "update" | "delete" | "generate" | "vtt">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; identifier: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamCaptions<Bound | BoundBy<Params>>;
}

type StreamDownloadsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identifier: string } }, Bound, As
>;
type StreamDownloadsPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identifier: string }; body?: unknown }, Bound, As
>;

/** `stream.downloads`: `/accounts/{account_id}/stream/{identifier}/downloads` */
export interface StreamDownloads<Bound extends string = never> {
  /**
   * List the downloads of a stream.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/downloads`
   * @example
   * const { data, error } = await stream.downloads.index({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<Download, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<DataAs<Download, As>>;

  /**
   * Create a download for a stream.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/downloads`
   * @example
   * const { data, error } = await stream.downloads.create({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedDownload, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<DataAs<CreatedDownload, As>>;

  /**
   * Delete a download of a stream.
   *
   * Deletes the file of this kind to download; its address answers nothing. The video stays, and it can be
   * made anew. The API's owner does not describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/stream/{identifier}/downloads/{download_type}`
   * @example
   * const { data, error } = await stream.downloads.delete(id, { client, params: { account_id, identifier } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Delete the downloads of a stream.
   *
   * Deletes the files to download; their addresses answer nothing. The video stays, and they can be made
   * anew.
   *
   * `DELETE /accounts/{account_id}/stream/{identifier}/downloads`
   * @example
   * const { data, error } = await stream.downloads.deleteAll({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /**
   * Send data to a download of a stream.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/downloads/{download_type}`
   * @example
   * const { data, error } = await stream.downloads.post(id, { client, params: { account_id, identifier }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamDownloadsPostOptions<Bound, As>
  ): Promise<Result<DataAs<StreamDownloadsPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamDownloadsPostOptions<Bound, As>
  ): Promise<DataAs<StreamDownloadsPostResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; identifier: string }, Bound, "delete" | "post">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; identifier: string }, Bound, "index" | "create" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly identifier?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamDownloads<Bound | BoundBy<Params>>;
}

type StreamKeysOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `stream.keys`: `/accounts/{account_id}/stream/keys` */
export interface StreamKeys<Bound extends string = never> {
  /**
   * List the Stream keys of an account.
   *
   * `GET /accounts/{account_id}/stream/keys`
   * @example
   * const { data, error } = await stream.keys.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<Result<DataAs<Key[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<DataAs<Key[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamKeysOptions<Bound>): AsyncIterable<Key>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamKeysOptions<Bound>): AsyncIterable<Page<Key>>;

  /**
   * Create a Stream key for an account.
   *
   * `POST /accounts/{account_id}/stream/keys`
   * @example
   * const { data, error } = await stream.keys.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<Result<DataAs<Keys, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<DataAs<Keys, As>>;

  /**
   * Delete a Stream key of an account.
   *
   * Revokes the signing key; tokens that were signed with it let nobody watch any more.
   *
   * `DELETE /accounts/{account_id}/stream/keys/{identifier}`
   * @example
   * const { data, error } = await stream.keys.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamKeysOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamKeysOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamKeys<Bound | BoundBy<Params>>;
}

type StreamWatermarksCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; contentType?: "application/json" | "multipart/form-data" }, Bound, As
>;
type StreamWatermarksOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `stream.watermarks`: `/accounts/{account_id}/stream/watermarks` */
export interface StreamWatermarks<Bound extends string = never> {
  /**
   * List the Stream watermarks of an account.
   *
   * `GET /accounts/{account_id}/stream/watermarks`
   * @example
   * const { data, error } = await stream.watermarks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWatermarksOptions<Bound, As>
  ): Promise<Result<DataAs<Watermark[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWatermarksOptions<Bound, As>
  ): Promise<DataAs<Watermark[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamWatermarksOptions<Bound>): AsyncIterable<Watermark>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamWatermarksOptions<Bound>): AsyncIterable<Page<Watermark>>;

  /**
   * Create a Stream watermark for an account.
   *
   * `POST /accounts/{account_id}/stream/watermarks`
   *
   * The body is sent as `application/json`; one of another type needs `contentType: "multipart/form-data"` in
   * the options.
   * @example
   * const { data, error } = await stream.watermarks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWatermark, ...options: StreamWatermarksCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Watermark, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWatermark, ...options: StreamWatermarksCreateOptions<Bound, As>
  ): Promise<DataAs<Watermark, As>>;

  /**
   * Get a Stream watermark of an account.
   *
   * `GET /accounts/{account_id}/stream/watermarks/{identifier}`
   * @example
   * const { data, error } = await stream.watermarks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamWatermarksOptions<Bound, As>
  ): Promise<Result<DataAs<Watermark, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamWatermarksOptions<Bound, As>
  ): Promise<DataAs<Watermark, As>>;

  /**
   * Delete a Stream watermark of an account.
   *
   * Deletes the watermark; videos that have it already keep it.
   *
   * `DELETE /accounts/{account_id}/stream/watermarks/{identifier}`
   * @example
   * const { data, error } = await stream.watermarks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/watermarks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamWatermarksOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamWatermarksOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamWatermarks<Bound | BoundBy<Params>>;
}

type StreamWebhookOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `stream.webhook`: `/accounts/{account_id}/stream/webhook` */
export interface StreamWebhook<Bound extends string = never> {
  /**
   * Get the Stream webhook of an account.
   *
   * `GET /accounts/{account_id}/stream/webhook`
   * @example
   * const { data, error } = await stream.webhook.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWebhookOptions<Bound, As>
  ): Promise<Result<DataAs<StreamWebhookSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWebhookOptions<Bound, As>
  ): Promise<DataAs<StreamWebhookSchema, As>>;

  /**
   * Update the Stream webhook of an account.
   *
   * `PUT /accounts/{account_id}/stream/webhook`
   * @example
   * const { data, error } = await stream.webhook.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: StreamWebhookUpdate, ...options: StreamWebhookOptions<Bound, As>
  ): Promise<Result<DataAs<StreamWebhookSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: StreamWebhookUpdate, ...options: StreamWebhookOptions<Bound, As>
  ): Promise<DataAs<StreamWebhookSchema, As>>;

  /**
   * Delete the Stream webhook of an account.
   *
   * Deletes the webhook; nobody is told any more when a video is ready.
   *
   * `DELETE /accounts/{account_id}/stream/webhook`
   * @example
   * const { data, error } = await stream.webhook.delete({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWebhookOptions<Bound, As>
  ): Promise<Result<DataAs<string, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWebhookOptions<Bound, As>
  ): Promise<DataAs<string, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): StreamWebhook<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/stream.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Audio, AudioTrackCopyInput, AudioTrackEdit, AudioTracks, Caption, CaptionUpload, CopyFromUrl, DirectUpload,
  Downloads, DownloadsStarted, NewClip, NewDirectUpload, NewSigningKey, NewToken, NewWatermark, SigningKey,
  StorageUsage, StreamCopyHeaders, StreamDirectUploadHeaders, StreamDownloadsCreateTypeResult,
  StreamIndexQuery, StreamStartUploadHeaders, StreamStartUploadQuery, StreamStorageUsageQuery, Token, Video,
  VideoEdit, Watermark, Webhook, WebhookUpdate, paths,
} from "./types.js";
export type * from "./types.js";

/** Stores and plays videos: uploads, captions, downloads, watermarks and keys. */
export const stream: Stream = resource<paths>()("/accounts/{account_id}/stream", {
  id: "identifier",
  except: ["create", "update"],
  actions: {
    edit: { method: "post", path: "{id}", body: "empty" },
    delete: { answer: "any" },
    clip: { method: "post", path: "clip", body: "required" },
    copy: { method: "post", path: "copy", body: "empty" },
    directUpload: { method: "post", path: "direct_upload", body: "required", secrets: ["uploadURL"] },
    embed: { method: "get", path: "{id}/embed", answer: "body", as: "text" },
    startUpload: { method: "post", answer: "any" },
    storageUsage: { method: "get", path: "storage-usage" },
    token: { method: "post", path: "{id}/token", body: "empty", secrets: ["pem", "token"] },
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
      only: ["create", "delete"],
      actions: {
        create: { body: "none" },
        createType: { method: "post", path: "{id}", body: "optional" },
        deleteAll: { method: "delete" },
        status: { method: "get" },
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
type StreamEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: VideoEdit }, Bound, As
>;
type StreamCopyOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: StreamCopyHeaders; body?: CopyFromUrl }, Bound, As
>;
type StreamDirectUploadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; headers?: StreamDirectUploadHeaders }, Bound, As
>;
type StreamOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type StreamStartUploadOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: StreamStartUploadQuery; headers: StreamStartUploadHeaders }, Bound, As
>;
type StreamStorageUsageOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: StreamStorageUsageQuery }, Bound, As
>;
type StreamTokenOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: NewToken }, Bound, As
>;

/** `stream`: `/accounts/{account_id}/stream` */
export interface Stream<Bound extends string = never> {
  /**
   * List videos.
   *
   * Lists up to 1000 videos, the newest first; `before` and `after` lead to others.
   *
   * `GET /accounts/{account_id}/stream`
   * @example
   * const { data, error } = await stream.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Video[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamIndexOptions<Bound, As>
  ): Promise<DataAs<Video[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamIndexOptions<Bound>): AsyncIterable<Video>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamIndexOptions<Bound>): AsyncIterable<Page<Video>>;

  /**
   * Get a video.
   *
   * Answers a video: how far it is, and where it is played.
   *
   * `GET /accounts/{account_id}/stream/{identifier}`
   * @example
   * const { data, error } = await stream.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<Result<DataAs<Video, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamOptions<Bound, As>
  ): Promise<DataAs<Video, As>>;

  /**
   * Change a video.
   *
   * Changes what is known of a video, and who may watch it.
   *
   * `POST /accounts/{account_id}/stream/{identifier}`
   * @example
   * const { data, error } = await stream.edit(id, { client, params: { account_id }, body: { meta: { name: "The talk" }, requireSignedURLs: true } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamEditOptions<Bound, As>
  ): Promise<Result<DataAs<Video, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamEditOptions<Bound, As>
  ): Promise<DataAs<Video, As>>;

  /**
   * Delete a video.
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
   * Cut a clip from a video.
   *
   * Makes a new video of a part of another one.
   *
   * `POST /accounts/{account_id}/stream/clip`
   * @example
   * const { data, error } = await stream.clip(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/clip/methods/create/
   */
  clip<As extends WaysToRead<"json"> = "json">(
    body: NewClip, ...options: StreamOptions<Bound, As>
  ): Promise<Result<DataAs<Video, As>>>;
  /** {@link clip}, but returns the data alone and throws a `RestflareError` if the call fails. */
  clipOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewClip, ...options: StreamOptions<Bound, As>
  ): Promise<DataAs<Video, As>>;

  /**
   * Upload a video from a URL.
   *
   * Has Cloudflare fetch a video. It can be watched once `readyToStream` is true.
   *
   * `POST /accounts/{account_id}/stream/copy`
   * @example
   * const { data, error } = await stream.copy({ client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/copy/methods/create/
   */
  copy<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCopyOptions<Bound, As>
  ): Promise<Result<DataAs<Video, As>>>;
  /** {@link copy}, but returns the data alone and throws a `RestflareError` if the call fails. */
  copyOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamCopyOptions<Bound, As>
  ): Promise<DataAs<Video, As>>;

  /**
   * Let somebody upload a video.
   *
   * Makes an address to which somebody may send one video, without credentials. The minutes that it may have
   * are reserved until then.
   *
   * `POST /accounts/{account_id}/stream/direct_upload`
   * @example
   * const { data, error } = await stream.directUpload({ creator: "ada", maxDurationSeconds: 3600 }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/direct_upload/methods/create/
   */
  directUpload<As extends WaysToRead<"json"> = "json">(
    body: NewDirectUpload, ...options: StreamDirectUploadOptions<Bound, As>
  ): Promise<Result<DataAs<DirectUpload, As>>>;
  /** {@link directUpload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  directUploadOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDirectUpload, ...options: StreamDirectUploadOptions<Bound, As>
  ): Promise<DataAs<DirectUpload, As>>;

  /**
   * Get the HTML of a player.
   *
   * Answers the HTML that shows a video on a page.
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
   * Start a resumable upload.
   *
   * Starts an upload by tus: where the parts are to be sent stands in the header `location` of the answer,
   * and the id of the video in `stream-media-id`. Also for files above 200 MB. The API's owner does not
   * describe what it answers.
   *
   * `POST /accounts/{account_id}/stream`
   * @example
   * const { data, error } = await stream.startUpload({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/methods/create/
   */
  startUpload<As extends WaysToRead<"json"> = "json">(
    ...options: StreamStartUploadOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link startUpload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  startUploadOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamStartUploadOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get how much is stored.
   *
   * Answers how many minutes of video there are, and how many there may be.
   *
   * `GET /accounts/{account_id}/stream/storage-usage`
   * @example
   * const { data, error } = await stream.storageUsage({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/videos/methods/storage_usage/
   */
  storageUsage<As extends WaysToRead<"json"> = "json">(
    ...options: StreamStorageUsageOptions<Bound, As>
  ): Promise<Result<DataAs<StorageUsage, As>>>;
  /** {@link storageUsage}, but returns the data alone and throws a `RestflareError` if the call fails. */
  storageUsageOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamStorageUsageOptions<Bound, As>
  ): Promise<DataAs<StorageUsage, As>>;

  /**
   * Create a token to watch a video.
   *
   * Makes a token for a video that is played only with one. For many viewers sign tokens yourself, with a
   * key.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/token`
   * @example
   * const { data, error } = await stream.token(id, { client, params: { account_id }, body });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/token/methods/create/
   */
  token<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamTokenOptions<Bound, As>
  ): Promise<Result<DataAs<Token, As>>>;
  /** {@link token}, but returns the data alone and throws a `RestflareError` if the call fails. */
  tokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamTokenOptions<Bound, As>
  ): Promise<DataAs<Token, As>>;

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
    ...options: PathArg<{ account_id: string }, Bound, "show" | "edit" | "delete" | "embed" | "token">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "clip" | "copy" | "directUpload" | "startUpload" | "storageUsage">
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
   * List the audio tracks of a video.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/audio`
   * @example
   * const { data, error } = await stream.audio.index({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<AudioTracks, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<AudioTracks, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamAudioOptions<Bound>): AsyncIterable<Audio>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamAudioOptions<Bound>): AsyncIterable<Page<Audio>>;

  /**
   * Change an audio track.
   *
   * `PATCH /accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}`
   * @example
   * const { data, error } = await stream.audio.update(id, { default: true }, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: AudioTrackEdit, ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<Audio, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: AudioTrackEdit, ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<Audio, As>>;

  /**
   * Delete an audio track.
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
   * Add an audio track from a URL.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/audio/copy`
   * @example
   * const { data, error } = await stream.audio.copy({ label: "Deutsch", url: "https://example.com/de.mp3" }, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/audio_tracks/methods/copy/
   */
  copy<As extends WaysToRead<"json"> = "json">(
    body: AudioTrackCopyInput, ...options: StreamAudioOptions<Bound, As>
  ): Promise<Result<DataAs<Audio, As>>>;
  /** {@link copy}, but returns the data alone and throws a `RestflareError` if the call fails. */
  copyOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AudioTrackCopyInput, ...options: StreamAudioOptions<Bound, As>
  ): Promise<DataAs<Audio, As>>;

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
   * List the captions of a video.
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
   * Get the caption of a language.
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
   * Upload a caption.
   *
   * Sets the captions of a language, in place of those that it had.
   *
   * `PUT /accounts/{account_id}/stream/{identifier}/captions/{language}`
   * @example
   * const { data, error } = await stream.captions.update(id, { file: "example-file" }, { client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/captions/subresources/language/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: CaptionUpload, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<Result<DataAs<Caption, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: CaptionUpload, ...options: StreamCaptionsOptions<Bound, As>
  ): Promise<DataAs<Caption, As>>;

  /**
   * Delete a caption.
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
   * Generate a caption.
   *
   * Has captions written from what is said.
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
   * Get a caption as WebVTT.
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

type StreamDownloadsCreateTypeOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identifier: string }; body?: unknown }, Bound, As
>;
type StreamDownloadsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; identifier: string } }, Bound, As
>;

/** `stream.downloads`: `/accounts/{account_id}/stream/{identifier}/downloads` */
export interface StreamDownloads<Bound extends string = never> {
  /**
   * Make a video downloadable.
   *
   * Has an MP4 made of a video, which anyone with its address can load.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/downloads`
   * @example
   * const { data, error } = await stream.downloads.create({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<DownloadsStarted, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<DataAs<DownloadsStarted, As>>;

  /**
   * Delete a kind of download.
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
   * Make a kind of download.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/stream/{identifier}/downloads/{download_type}`
   * @example
   * const { data, error } = await stream.downloads.createType(id, { client, params: { account_id, identifier }, body: {} });
   */
  createType<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamDownloadsCreateTypeOptions<Bound, As>
  ): Promise<Result<DataAs<StreamDownloadsCreateTypeResult, As>>>;
  /** {@link createType}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createTypeOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: StreamDownloadsCreateTypeOptions<Bound, As>
  ): Promise<DataAs<StreamDownloadsCreateTypeResult, As>>;

  /**
   * Delete the downloads of a video.
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
   * Get the downloads of a video.
   *
   * `GET /accounts/{account_id}/stream/{identifier}/downloads`
   * @example
   * const { data, error } = await stream.downloads.status({ client, params: { account_id, identifier } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/downloads/methods/get/
   */
  status<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<Result<DataAs<Downloads, As>>>;
  /** {@link status}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statusOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamDownloadsOptions<Bound, As>
  ): Promise<DataAs<Downloads, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; identifier: string }, Bound, "delete" | "createType">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; identifier: string }, Bound, "create" | "deleteAll" | "status">
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
   * List signing keys.
   *
   * `GET /accounts/{account_id}/stream/keys`
   * @example
   * const { data, error } = await stream.keys.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<Result<DataAs<SigningKey[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<DataAs<SigningKey[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: StreamKeysOptions<Bound>): AsyncIterable<SigningKey>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: StreamKeysOptions<Bound>): AsyncIterable<Page<SigningKey>>;

  /**
   * Create a signing key.
   *
   * Makes a key to sign tokens with. Its private half is answered only now.
   *
   * `POST /accounts/{account_id}/stream/keys`
   * @example
   * const { data, error } = await stream.keys.create({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/keys/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<Result<DataAs<NewSigningKey, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamKeysOptions<Bound, As>
  ): Promise<DataAs<NewSigningKey, As>>;

  /**
   * Delete a signing key.
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
   * Get the webhook.
   *
   * `GET /accounts/{account_id}/stream/webhook`
   * @example
   * const { data, error } = await stream.webhook.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWebhookOptions<Bound, As>
  ): Promise<Result<DataAs<Webhook, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: StreamWebhookOptions<Bound, As>
  ): Promise<DataAs<Webhook, As>>;

  /**
   * Set the webhook.
   *
   * Says where Cloudflare reports that a video is ready or failed, in place of where it did.
   *
   * `PUT /accounts/{account_id}/stream/webhook`
   * @example
   * const { data, error } = await stream.webhook.update({ notificationUrl: "https://example.com/stream" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/stream/subresources/webhooks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: WebhookUpdate, ...options: StreamWebhookOptions<Bound, As>
  ): Promise<Result<DataAs<Webhook, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WebhookUpdate, ...options: StreamWebhookOptions<Bound, As>
  ): Promise<DataAs<Webhook, As>>;

  /**
   * Delete the webhook.
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

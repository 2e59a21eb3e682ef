// Written by `pnpm generate` from openapi/realtimekit.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ActiveLivestreamSession, ActiveRecording, ActiveSession, ActiveSessionCreatePoll,
  ActiveSessionCreatePollInput, ActiveSessionKickAllParticipants, ActiveSessionKickParticipants,
  ActiveSessionKickParticipantsInput, AppPost, AppPostInput, CreatedMeeting, LivestreamAnalyticsComplete,
  LivestreamAnalyticsDaywise, LivestreamSession, LivestreamSessionDetails,
  LivestreamStartLivestreamingAMeeting, LivestreamStartLivestreamingAMeetingInput,
  LivestreamStopLivestreamingAMeeting, Livestreams, Meeting, MeetingActiveLivestream, MeetingAddParticipant,
  MeetingAddParticipantInput, MeetingData, MeetingDeleteMeetingParticipant, MeetingEditParticipantInput,
  MeetingInput, MeetingParticipant, MeetingParticipants, MeetingRefreshParticipantToken,
  MeetingUpdateMeetingByIdInput, OrgAnalytics, PeerReport, Preset, PresetDetails, PresetInput, PresetUpdate,
  RealtimeKitAnalyticsDaywiseQuery, RealtimeKitAnalyticsLivestreamsDaywiseQuery,
  RealtimeKitAnalyticsLivestreamsOverallQuery, RealtimeKitApp, RealtimeKitAppsShowQuery,
  RealtimeKitLivestreamsCreateResult, RealtimeKitLivestreamsIndexQuery, RealtimeKitLivestreamsShowQuery,
  RealtimeKitMeetingsIndexItem, RealtimeKitMeetingsIndexQuery, RealtimeKitMeetingsLivestreamResult,
  RealtimeKitMeetingsParticipantsIndexQuery, RealtimeKitMeetingsShowQuery, RealtimeKitPresetsIndexItem,
  RealtimeKitPresetsIndexQuery, RealtimeKitRecordingsIndexItem, RealtimeKitRecordingsIndexQuery,
  RealtimeKitSessionsIndexQuery, RealtimeKitSessionsLivestreamSessionsResult,
  RealtimeKitSessionsParticipantsIndexQuery, RealtimeKitSessionsParticipantsShowQuery,
  RealtimeKitSessionsPeerReportShowQuery, RealtimeKitSessionsShowQuery, RealtimeKitSessionsTranscriptQuery,
  RealtimeKitWebhook, RealtimeKitWebhookInput, Recording, RecordingPauseResumeStopRecordingInput,
  RecordingStartRecordingsInput, RecordingStartTrackRecording, RecordingStartTrackRecordingInput, Recordings,
  SessionChat, SessionDetails, SessionGenerateSummaryOfTranscripts, SessionParticipantDetails,
  SessionParticipants, SessionSummary, SessionTranscripts, Sessions, WebhookData, WebhookEditWebhookInput,
  Webhooks, paths,
} from "./types.js";
export type * from "./types.js";

const realtimeKitTable = {
  only: [],
  resources: {
    analytics: {
      endpoint: "{app_id}/analytics",
      only: [],
      answer: "body",
      actions: { daywise: { method: "get", path: "daywise" } },
      resources: {
        livestreams: {
          endpoint: "livestreams",
          only: [],
          answer: "body",
          actions: {
            daywise: { method: "get", path: "daywise" },
            overall: { method: "get", path: "overall" },
          },
        },
      },
    },
    apps: { endpoint: "apps", singular: true, only: ["create", "show"], answer: "body" },
    livestreams: {
      endpoint: "{app_id}/livestreams",
      id: "livestream_id",
      except: ["update", "edit", "delete"],
      actions: {
        index: { answer: "body", secrets: ["stream_key"] },
        create: { body: "optional", secrets: ["stream_key"] },
        show: { answer: "body", secrets: ["stream_key"] },
        activeLivestreamSession: {
          method: "get",
          path: "{id}/active-livestream-session",
          answer: "body",
          secrets: ["stream_key"],
        },
      },
      resources: {
        sessions: { endpoint: "sessions", id: "livestream_session_id", only: ["show"], answer: "body" },
      },
    },
    meetings: {
      endpoint: "{app_id}/meetings",
      id: "meeting_id",
      except: ["delete"],
      actions: {
        index: { answer: "body", items: "data" },
        create: { body: "optional", answer: "body", secrets: ["password", "private_key", "secret"] },
        show: { answer: "body" },
        update: { body: "optional", answer: "body", secrets: ["password", "private_key", "secret"] },
        edit: { body: "optional", answer: "body", secrets: ["password", "private_key", "secret"] },
        livestream: { method: "get", path: "{id}/livestream", secrets: ["stream_key"] },
        startLivestream: {
          method: "post",
          path: "{id}/livestreams",
          body: "optional",
          answer: "body",
          secrets: ["stream_key"],
        },
      },
      resources: {
        activeLivestream: {
          endpoint: "{meeting_id}/active-livestream",
          singular: true,
          only: ["show"],
          answer: "body",
          actions: { show: { secrets: ["stream_key"] }, stop: { method: "post", path: "stop" } },
        },
        activeSession: {
          endpoint: "{meeting_id}/active-session",
          singular: true,
          only: ["show"],
          actions: {
            show: { answer: "body" },
            createPoll: { method: "post", path: "poll", body: "required", answer: "body" },
            kick: { method: "post", path: "kick", body: "optional", answer: "body" },
            kickAll: { method: "post", path: "kick-all", answer: "body" },
            mute: { method: "post", path: "mute", body: "optional", answer: "any" },
            muteAll: { method: "post", path: "mute-all", body: "optional", answer: "any" },
          },
        },
        participants: {
          endpoint: "{meeting_id}/participants",
          id: "participant_id",
          updateMethod: "patch",
          answer: "body",
          actions: {
            index: { items: "data" },
            create: { secrets: ["token"] },
            update: { body: "optional", secrets: ["token"] },
            refreshToken: { method: "post", path: "{id}/token", secrets: ["token"] },
          },
        },
      },
    },
    presets: {
      endpoint: "{app_id}/presets",
      id: "preset_id",
      answer: "body",
      actions: { index: { items: "data" }, edit: { body: "optional" } },
    },
    recordings: {
      endpoint: "{app_id}/recordings",
      id: "recording_id",
      except: ["edit", "delete"],
      answer: "body",
      actions: {
        index: { items: "data", secrets: ["audio_download_url", "download_url"] },
        create: { secrets: ["audio_download_url", "download_url", "password", "private_key", "secret"] },
        show: { secrets: ["audio_download_url", "download_url"] },
        update: { secrets: ["audio_download_url", "download_url"] },
        startTrack: {
          method: "post",
          path: "track",
          body: "required",
          secrets: ["audio_download_url", "download_url"],
        },
      },
      resources: {
        activeRecording: {
          endpoint: "active-recording",
          id: "meeting_id",
          only: ["show"],
          answer: "body",
          actions: { show: { secrets: ["audio_download_url", "download_url"] } },
        },
      },
    },
    sessions: {
      endpoint: "{app_id}/sessions",
      id: "session_id",
      only: ["index", "show"],
      actions: {
        index: { answer: "body" },
        show: { answer: "body" },
        chat: { method: "get", path: "{id}/chat", answer: "body", secrets: ["chat_download_url"] },
        livestreamSessions: { method: "get", path: "{id}/livestream-sessions" },
        transcript: {
          method: "get",
          path: "{id}/transcript",
          answer: "body",
          secrets: ["transcript_download_url"],
        },
      },
      resources: {
        participants: {
          endpoint: "{session_id}/participants",
          id: "participant_id",
          only: ["index", "show"],
          answer: "body",
        },
        peerReport: { endpoint: "peer-report", id: "peer_id", only: ["show"], answer: "body" },
        summary: {
          endpoint: "{session_id}/summary",
          singular: true,
          only: ["show"],
          answer: "body",
          actions: { show: { secrets: ["summaryDownloadUrl"] }, generate: { method: "post" } },
        },
      },
    },
    webhooks: {
      endpoint: "{app_id}/webhooks",
      id: "webhook_id",
      answer: "body",
      actions: { index: { items: "data" }, edit: { body: "optional" } },
    },
  },
} as const;

/** Meetings, participants, recordings and live streams of RealtimeKit apps. */
export const realtimeKit: RealtimeKit = resource<paths>()("/accounts/{account_id}/realtime/kit", realtimeKitTable);

/** `realtimeKit`: `/accounts/{account_id}/realtime/kit` */
export interface RealtimeKit<Bound extends string = never> {
  /** `/accounts/{account_id}/realtime/kit/{app_id}/analytics` */
  readonly analytics: RealtimeKitAnalytics<Bound>;

  /** `/accounts/{account_id}/realtime/kit/apps` */
  readonly apps: RealtimeKitApps<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/livestreams` */
  readonly livestreams: RealtimeKitLivestreams<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/meetings` */
  readonly meetings: RealtimeKitMeetings<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/presets` */
  readonly presets: RealtimeKitPresets<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/recordings` */
  readonly recordings: RealtimeKitRecordings<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/sessions` */
  readonly sessions: RealtimeKitSessions<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/webhooks` */
  readonly webhooks: RealtimeKitWebhooks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly meeting_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKit<Bound | BoundBy<Params>>;
}

type RealtimeKitAnalyticsDaywiseOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitAnalyticsDaywiseQuery }, Bound, As
>;

/** `realtimeKit.analytics`: `/accounts/{account_id}/realtime/kit/{app_id}/analytics` */
export interface RealtimeKitAnalytics<Bound extends string = never> {
  /**
   * Get the analytics of a RealtimeKit application by day.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`
   * @example
   * const { data, error } = await realtimeKit.analytics.daywise({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/analytics/methods/get_org_analytics/
   */
  daywise<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAnalyticsDaywiseOptions<Bound, As>
  ): Promise<Result<DataAs<OrgAnalytics, As>>>;
  /** {@link daywise}, but returns the data alone and throws a `RestflareError` if the call fails. */
  daywiseOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAnalyticsDaywiseOptions<Bound, As>
  ): Promise<DataAs<OrgAnalytics, As>>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams` */
  readonly livestreams: RealtimeKitAnalyticsLivestreams<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "daywise">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitAnalytics<Bound | BoundBy<Params>>;
}

type RealtimeKitAnalyticsLivestreamsDaywiseOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitAnalyticsLivestreamsDaywiseQuery }, Bound, As
>;
type RealtimeKitAnalyticsLivestreamsOverallOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitAnalyticsLivestreamsOverallQuery }, Bound, As
>;

/**
 * `realtimeKit.analytics.livestreams`: `/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams`
 */
export interface RealtimeKitAnalyticsLivestreams<Bound extends string = never> {
  /**
   * Get the analytics of the livestreams of a RealtimeKit application by day.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise`
   * @example
   * const { data, error } = await realtimeKit.analytics.livestreams.daywise({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_daywise/
   */
  daywise<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAnalyticsLivestreamsDaywiseOptions<Bound, As>
  ): Promise<Result<DataAs<LivestreamAnalyticsDaywise, As>>>;
  /** {@link daywise}, but returns the data alone and throws a `RestflareError` if the call fails. */
  daywiseOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAnalyticsLivestreamsDaywiseOptions<Bound, As>
  ): Promise<DataAs<LivestreamAnalyticsDaywise, As>>;

  /**
   * Get the analytics of the livestreams of a RealtimeKit application as a whole.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`
   * @example
   * const { data, error } = await realtimeKit.analytics.livestreams.overall({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_analytics_complete/
   */
  overall<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAnalyticsLivestreamsOverallOptions<Bound, As>
  ): Promise<Result<DataAs<LivestreamAnalyticsComplete, As>>>;
  /** {@link overall}, but returns the data alone and throws a `RestflareError` if the call fails. */
  overallOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAnalyticsLivestreamsOverallOptions<Bound, As>
  ): Promise<DataAs<LivestreamAnalyticsComplete, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "daywise" | "overall">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitAnalyticsLivestreams<Bound | BoundBy<Params>>;
}

type RealtimeKitAppsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type RealtimeKitAppsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: RealtimeKitAppsShowQuery }, Bound, As
>;

/** `realtimeKit.apps`: `/accounts/{account_id}/realtime/kit/apps` */
export interface RealtimeKitApps<Bound extends string = never> {
  /**
   * Create a RealtimeKit application for an account.
   *
   * `POST /accounts/{account_id}/realtime/kit/apps`
   * @example
   * const { data, error } = await realtimeKit.apps.create({ name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/post/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: AppPostInput, ...options: RealtimeKitAppsOptions<Bound, As>
  ): Promise<Result<DataAs<AppPost, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AppPostInput, ...options: RealtimeKitAppsOptions<Bound, As>
  ): Promise<DataAs<AppPost, As>>;

  /**
   * Get the RealtimeKit applications of an account.
   *
   * `GET /accounts/{account_id}/realtime/kit/apps`
   * @example
   * const { data, error } = await realtimeKit.apps.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAppsShowOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitApp, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitAppsShowOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitApp, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitApps<Bound | BoundBy<Params>>;
}

type RealtimeKitLivestreamsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitLivestreamsIndexQuery }, Bound, As
>;
type RealtimeKitLivestreamsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitLivestreamsShowQuery }, Bound, As
>;
type RealtimeKitLivestreamsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `realtimeKit.livestreams`: `/accounts/{account_id}/realtime/kit/{app_id}/livestreams` */
export interface RealtimeKitLivestreams<Bound extends string = never> {
  /**
   * List the livestreams of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
   * @example
   * const { data, error } = await realtimeKit.livestreams.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_all_livestreams/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitLivestreamsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Livestreams, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitLivestreamsIndexOptions<Bound, As>
  ): Promise<DataAs<Livestreams, As>>;

  /**
   * Create a livestream for a RealtimeKit application.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
   * @example
   * const { data, error } = await realtimeKit.livestreams.create({}, { client, params: { account_id, app_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: RealtimeKitLivestreamsOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitLivestreamsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: RealtimeKitLivestreamsOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitLivestreamsCreateResult, As>>;

  /**
   * Get a livestream of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`
   * @example
   * const { data, error } = await realtimeKit.livestreams.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_for_livestream_id/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitLivestreamsShowOptions<Bound, As>
  ): Promise<Result<DataAs<LivestreamSession, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitLivestreamsShowOptions<Bound, As>
  ): Promise<DataAs<LivestreamSession, As>>;

  /**
   * Get the active livestream session of a livestream.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
   * @example
   * const { data, error } = await realtimeKit.livestreams.activeLivestreamSession(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_active_livestreams_for_livestream_id/
   */
  activeLivestreamSession<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitLivestreamsOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveLivestreamSession, As>>>;
  /**
   * {@link activeLivestreamSession}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   */
  activeLivestreamSessionOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitLivestreamsOptions<Bound, As>
  ): Promise<DataAs<ActiveLivestreamSession, As>>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions` */
  readonly sessions: RealtimeKitLivestreamsSessions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "activeLivestreamSession">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitLivestreams<Bound | BoundBy<Params>>;
}

type RealtimeKitLivestreamsSessionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `realtimeKit.livestreams.sessions`: `/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions` */
export interface RealtimeKitLivestreamsSessions<Bound extends string = never> {
  /**
   * Get a session of the livestreams of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id}`
   * @example
   * const { data, error } = await realtimeKit.livestreams.sessions.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_livestream_session_details_for_session_id/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitLivestreamsSessionsOptions<Bound, As>
  ): Promise<Result<DataAs<LivestreamSessionDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitLivestreamsSessionsOptions<Bound, As>
  ): Promise<DataAs<LivestreamSessionDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitLivestreamsSessions<Bound | BoundBy<Params>>;
}

type RealtimeKitMeetingsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitMeetingsIndexQuery }, Bound, As
>;
type RealtimeKitMeetingsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitMeetingsShowQuery }, Bound, As
>;
type RealtimeKitMeetingsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; body?: MeetingUpdateMeetingByIdInput }, Bound, As
>;
type RealtimeKitMeetingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;
type RealtimeKitMeetingsStartLivestreamOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; body?: LivestreamStartLivestreamingAMeetingInput }, Bound, As
>;

/** `realtimeKit.meetings`: `/accounts/{account_id}/realtime/kit/{app_id}/meetings` */
export interface RealtimeKitMeetings<Bound extends string = never> {
  /**
   * List the meetings of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`
   * @example
   * const { data, error } = await realtimeKit.meetings.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Meeting, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsIndexOptions<Bound, As>
  ): Promise<DataAs<Meeting, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RealtimeKitMeetingsIndexOptions<Bound>): AsyncIterable<RealtimeKitMeetingsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RealtimeKitMeetingsIndexOptions<Bound>
  ): AsyncIterable<Page<RealtimeKitMeetingsIndexItem>>;

  /**
   * Create a meeting for a RealtimeKit application.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`
   * @example
   * const { data, error } = await realtimeKit.meetings.create(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: MeetingInput, ...options: RealtimeKitMeetingsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedMeeting, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: MeetingInput, ...options: RealtimeKitMeetingsOptions<Bound, As>
  ): Promise<DataAs<CreatedMeeting, As>>;

  /**
   * Get a meeting of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
   * @example
   * const { data, error } = await realtimeKit.meetings.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_by_id/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsShowOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedMeeting, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsShowOptions<Bound, As>
  ): Promise<DataAs<CreatedMeeting, As>>;

  /**
   * Replace a meeting of a RealtimeKit application.
   *
   * `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
   * @example
   * const { data, error } = await realtimeKit.meetings.update(id, body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/replace_meeting_by_id/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: MeetingInput, ...options: RealtimeKitMeetingsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedMeeting, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: MeetingInput, ...options: RealtimeKitMeetingsOptions<Bound, As>
  ): Promise<DataAs<CreatedMeeting, As>>;

  /**
   * Edit a meeting of a RealtimeKit application.
   *
   * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
   * @example
   * const { data, error } = await realtimeKit.meetings.edit(id, { client, params: { account_id, app_id }, body });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/update_meeting_by_id/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsEditOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedMeeting, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsEditOptions<Bound, As>
  ): Promise<DataAs<CreatedMeeting, As>>;

  /**
   * Get the livestream of a meeting.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream`
   * @example
   * const { data, error } = await realtimeKit.meetings.livestream(id, { client, params: { account_id, app_id } });
   */
  livestream<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitMeetingsLivestreamResult, As>>>;
  /** {@link livestream}, but returns the data alone and throws a `RestflareError` if the call fails. */
  livestreamOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitMeetingsLivestreamResult, As>>;

  /**
   * Start a livestream of a meeting.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`
   * @example
   * const { data, error } = await realtimeKit.meetings.startLivestream(id, { client, params: { account_id, app_id }, body: { name: "example", video_config: {} } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/start_livestreaming_a_meeting/
   */
  startLivestream<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsStartLivestreamOptions<Bound, As>
  ): Promise<Result<DataAs<LivestreamStartLivestreamingAMeeting, As>>>;
  /** {@link startLivestream}, but returns the data alone and throws a `RestflareError` if the call fails. */
  startLivestreamOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsStartLivestreamOptions<Bound, As>
  ): Promise<DataAs<LivestreamStartLivestreamingAMeeting, As>>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream` */
  readonly activeLivestream: RealtimeKitMeetingsActiveLivestream<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session` */
  readonly activeSession: RealtimeKitMeetingsActiveSession<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants` */
  readonly participants: RealtimeKitMeetingsParticipants<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "update" | "edit" | "livestream" | "startLivestream">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly meeting_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitMeetings<Bound | BoundBy<Params>>;
}

type RealtimeKitMeetingsActiveLivestreamOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; meeting_id: string } }, Bound, As
>;

/**
 * `realtimeKit.meetings.activeLivestream`:
 * `/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
 */
export interface RealtimeKitMeetingsActiveLivestream<Bound extends string = never> {
  /**
   * Get the active livestream of a meeting.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeLivestream.show({ client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/get_meeting_active_livestreams/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveLivestreamOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingActiveLivestream, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveLivestreamOptions<Bound, As>
  ): Promise<DataAs<MeetingActiveLivestream, As>>;

  /**
   * Stop the active livestream of a meeting.
   *
   * Ends the livestream for everybody who watches; a new one has another address.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeLivestream.stop({ client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/livestreams/methods/stop_livestreaming_a_meeting/
   */
  stop<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveLivestreamOptions<Bound, As>
  ): Promise<Result<DataAs<LivestreamStopLivestreamingAMeeting, As>>>;
  /** {@link stop}, but returns the data alone and throws a `RestflareError` if the call fails. */
  stopOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveLivestreamOptions<Bound, As>
  ): Promise<DataAs<LivestreamStopLivestreamingAMeeting, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string; meeting_id: string }, Bound, "show" | "stop">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly meeting_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitMeetingsActiveLivestream<Bound | BoundBy<Params>>;
}

type RealtimeKitMeetingsActiveSessionKickOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; meeting_id: string }; body?: ActiveSessionKickParticipantsInput }, Bound, As
>;
type RealtimeKitMeetingsActiveSessionOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; meeting_id: string } }, Bound, As
>;
type RealtimeKitMeetingsActiveSessionMuteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; meeting_id: string }; body?: unknown }, Bound, As
>;

/**
 * `realtimeKit.meetings.activeSession`:
 * `/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
 */
export interface RealtimeKitMeetingsActiveSession<Bound extends string = never> {
  /**
   * Get the active session of a meeting.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeSession.show({ client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/get_active_session/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveSession, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionOptions<Bound, As>
  ): Promise<DataAs<ActiveSession, As>>;

  /**
   * Create a poll for the active session of a meeting.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeSession.createPoll(body, { client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/create_poll/
   */
  createPoll<As extends WaysToRead<"json"> = "json">(
    body: ActiveSessionCreatePollInput, ...options: RealtimeKitMeetingsActiveSessionOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveSessionCreatePoll, As>>>;
  /** {@link createPoll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createPollOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ActiveSessionCreatePollInput, ...options: RealtimeKitMeetingsActiveSessionOptions<Bound, As>
  ): Promise<DataAs<ActiveSessionCreatePoll, As>>;

  /**
   * Remove participants from the active session of a meeting.
   *
   * Puts the participants named out of the meeting at once; they may join again with their tokens.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeSession.kick({ client, params: { account_id, app_id, meeting_id }, body });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_participants/
   */
  kick<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionKickOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveSessionKickParticipants, As>>>;
  /** {@link kick}, but returns the data alone and throws a `RestflareError` if the call fails. */
  kickOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionKickOptions<Bound, As>
  ): Promise<DataAs<ActiveSessionKickParticipants, As>>;

  /**
   * Remove all participants from the active session of a meeting.
   *
   * Puts everybody out of the meeting at once, which ends its session.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeSession.kickAll({ client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/active_session/methods/kick_all_participants/
   */
  kickAll<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveSessionKickAllParticipants, As>>>;
  /** {@link kickAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  kickAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionOptions<Bound, As>
  ): Promise<DataAs<ActiveSessionKickAllParticipants, As>>;

  /**
   * Mute participants of the active session of a meeting.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeSession.mute({ client, params: { account_id, app_id, meeting_id }, body: {} });
   */
  mute<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionMuteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link mute}, but returns the data alone and throws a `RestflareError` if the call fails. */
  muteOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionMuteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Mute all participants of the active session of a meeting.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given. The API's owner
   * does not describe what it answers.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all`
   * @example
   * const { data, error } = await realtimeKit.meetings.activeSession.muteAll({ client, params: { account_id, app_id, meeting_id }, body: {} });
   */
  muteAll<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionMuteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link muteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  muteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsActiveSessionMuteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string; meeting_id: string }, Bound, "show" | "createPoll" | "kick" | "kickAll" | "mute" | "muteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly meeting_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitMeetingsActiveSession<Bound | BoundBy<Params>>;
}

type RealtimeKitMeetingsParticipantsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; meeting_id: string }; query?: RealtimeKitMeetingsParticipantsIndexQuery }, Bound, As
>;
type RealtimeKitMeetingsParticipantsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; meeting_id: string } }, Bound, As
>;

/**
 * `realtimeKit.meetings.participants`:
 * `/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
 */
export interface RealtimeKitMeetingsParticipants<Bound extends string = never> {
  /**
   * List the participants of a meeting.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
   * @example
   * const { data, error } = await realtimeKit.meetings.participants.index({ client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participants/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsParticipantsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingParticipants, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitMeetingsParticipantsIndexOptions<Bound, As>
  ): Promise<DataAs<MeetingParticipants, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RealtimeKitMeetingsParticipantsIndexOptions<Bound>): AsyncIterable<MeetingData>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RealtimeKitMeetingsParticipantsIndexOptions<Bound>
  ): AsyncIterable<Page<MeetingData>>;

  /**
   * Add a participant to a meeting.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
   * @example
   * const { data, error } = await realtimeKit.meetings.participants.create(body, { client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/add_participant/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: MeetingAddParticipantInput, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingAddParticipant, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: MeetingAddParticipantInput, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<DataAs<MeetingAddParticipant, As>>;

  /**
   * Get a participant of a meeting.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
   * @example
   * const { data, error } = await realtimeKit.meetings.participants.show(id, { client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/get_meeting_participant/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingParticipant, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<DataAs<MeetingParticipant, As>>;

  /**
   * Update a participant of a meeting.
   *
   * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
   * @example
   * const { data, error } = await realtimeKit.meetings.participants.update(id, body, { client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/edit_participant/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: MeetingEditParticipantInput,
    ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingAddParticipant, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body?: MeetingEditParticipantInput,
    ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<DataAs<MeetingAddParticipant, As>>;

  /**
   * Delete a participant of a meeting.
   *
   * Deletes the participant, whose token does not let them into the meeting any more.
   *
   * `DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
   * @example
   * const { data, error } = await realtimeKit.meetings.participants.delete(id, { client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/delete_meeting_participant/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingDeleteMeetingParticipant, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<DataAs<MeetingDeleteMeetingParticipant, As>>;

  /**
   * Refresh the token of a participant.
   *
   * `POST
   * /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`
   * @example
   * const { data, error } = await realtimeKit.meetings.participants.refreshToken(id, { client, params: { account_id, app_id, meeting_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/meetings/methods/refresh_participant_token/
   */
  refreshToken<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<Result<DataAs<MeetingRefreshParticipantToken, As>>>;
  /** {@link refreshToken}, but returns the data alone and throws a `RestflareError` if the call fails. */
  refreshTokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitMeetingsParticipantsOptions<Bound, As>
  ): Promise<DataAs<MeetingRefreshParticipantToken, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string; meeting_id: string }, Bound, "show" | "update" | "delete" | "refreshToken">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string; meeting_id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly meeting_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitMeetingsParticipants<Bound | BoundBy<Params>>;
}

type RealtimeKitPresetsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitPresetsIndexQuery }, Bound, As
>;
type RealtimeKitPresetsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; body?: PresetUpdate }, Bound, As
>;
type RealtimeKitPresetsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `realtimeKit.presets`: `/accounts/{account_id}/realtime/kit/{app_id}/presets` */
export interface RealtimeKitPresets<Bound extends string = never> {
  /**
   * List the presets of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`
   * @example
   * const { data, error } = await realtimeKit.presets.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitPresetsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Preset, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitPresetsIndexOptions<Bound, As>
  ): Promise<DataAs<Preset, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RealtimeKitPresetsIndexOptions<Bound>): AsyncIterable<RealtimeKitPresetsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RealtimeKitPresetsIndexOptions<Bound>
  ): AsyncIterable<Page<RealtimeKitPresetsIndexItem>>;

  /**
   * Create a preset for a RealtimeKit application.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/presets`
   * @example
   * const { data, error } = await realtimeKit.presets.create(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: PresetInput, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<Result<DataAs<PresetDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PresetInput, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<DataAs<PresetDetails, As>>;

  /**
   * Get a preset of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
   * @example
   * const { data, error } = await realtimeKit.presets.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/get_preset_by_id/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<Result<DataAs<PresetDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<DataAs<PresetDetails, As>>;

  /**
   * Replace a preset of a RealtimeKit application.
   *
   * `PUT /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
   * @example
   * const { data, error } = await realtimeKit.presets.update(id, body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/replace_preset_by_id/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: PresetInput, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<Result<DataAs<PresetDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: PresetInput, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<DataAs<PresetDetails, As>>;

  /**
   * Edit a preset of a RealtimeKit application.
   *
   * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
   * @example
   * const { data, error } = await realtimeKit.presets.edit(id, { client, params: { account_id, app_id }, body: { config: {}, name: "example", permissions: {}, ui: {} } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/update/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitPresetsEditOptions<Bound, As>
  ): Promise<Result<DataAs<PresetDetails, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitPresetsEditOptions<Bound, As>
  ): Promise<DataAs<PresetDetails, As>>;

  /**
   * Delete a preset of a RealtimeKit application.
   *
   * Deletes the preset; nobody can be added to a meeting with it any more.
   *
   * `DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
   * @example
   * const { data, error } = await realtimeKit.presets.delete(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/presets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<Result<DataAs<PresetDetails, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitPresetsOptions<Bound, As>
  ): Promise<DataAs<PresetDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitPresets<Bound | BoundBy<Params>>;
}

type RealtimeKitRecordingsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitRecordingsIndexQuery }, Bound, As
>;
type RealtimeKitRecordingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `realtimeKit.recordings`: `/accounts/{account_id}/realtime/kit/{app_id}/recordings` */
export interface RealtimeKitRecordings<Bound extends string = never> {
  /**
   * List the recordings of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`
   * @example
   * const { data, error } = await realtimeKit.recordings.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_recordings/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitRecordingsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Recordings, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitRecordingsIndexOptions<Bound, As>
  ): Promise<DataAs<Recordings, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RealtimeKitRecordingsIndexOptions<Bound>
  ): AsyncIterable<RealtimeKitRecordingsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RealtimeKitRecordingsIndexOptions<Bound>
  ): AsyncIterable<Page<RealtimeKitRecordingsIndexItem>>;

  /**
   * Start the recording of a meeting.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`
   * @example
   * const { data, error } = await realtimeKit.recordings.create(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_recordings/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RecordingStartRecordingsInput, ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<Result<DataAs<Recording, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RecordingStartRecordingsInput, ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<DataAs<Recording, As>>;

  /**
   * Get a recording of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
   * @example
   * const { data, error } = await realtimeKit.recordings.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_one_recording/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<Result<DataAs<Recording, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<DataAs<Recording, As>>;

  /**
   * Pause, resume or stop a recording.
   *
   * `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
   * @example
   * const { data, error } = await realtimeKit.recordings.update(id, { action: "stop" }, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/pause_resume_stop_recording/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: RecordingPauseResumeStopRecordingInput,
    ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<Result<DataAs<Recording, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: RecordingPauseResumeStopRecordingInput,
    ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<DataAs<Recording, As>>;

  /**
   * Start to record single tracks of a meeting.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
   * @example
   * const { data, error } = await realtimeKit.recordings.startTrack(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/start_track_recording/
   */
  startTrack<As extends WaysToRead<"json"> = "json">(
    body: RecordingStartTrackRecordingInput, ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<Result<DataAs<RecordingStartTrackRecording, As>>>;
  /** {@link startTrack}, but returns the data alone and throws a `RestflareError` if the call fails. */
  startTrackOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RecordingStartTrackRecordingInput, ...options: RealtimeKitRecordingsOptions<Bound, As>
  ): Promise<DataAs<RecordingStartTrackRecording, As>>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording` */
  readonly activeRecording: RealtimeKitRecordingsActiveRecording<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "update">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create" | "startTrack">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitRecordings<Bound | BoundBy<Params>>;
}

type RealtimeKitRecordingsActiveRecordingOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/**
 * `realtimeKit.recordings.activeRecording`:
 * `/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording`
 */
export interface RealtimeKitRecordingsActiveRecording<Bound extends string = never> {
  /**
   * Get the active recording of a meeting.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`
   * @example
   * const { data, error } = await realtimeKit.recordings.activeRecording.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/recordings/methods/get_active_recordings/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitRecordingsActiveRecordingOptions<Bound, As>
  ): Promise<Result<DataAs<ActiveRecording, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitRecordingsActiveRecordingOptions<Bound, As>
  ): Promise<DataAs<ActiveRecording, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitRecordingsActiveRecording<Bound | BoundBy<Params>>;
}

type RealtimeKitSessionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitSessionsIndexQuery }, Bound, As
>;
type RealtimeKitSessionsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitSessionsShowQuery }, Bound, As
>;
type RealtimeKitSessionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;
type RealtimeKitSessionsTranscriptOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitSessionsTranscriptQuery }, Bound, As
>;

/** `realtimeKit.sessions`: `/accounts/{account_id}/realtime/kit/{app_id}/sessions` */
export interface RealtimeKitSessions<Bound extends string = never> {
  /**
   * List the sessions of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
   * @example
   * const { data, error } = await realtimeKit.sessions.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_sessions/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Sessions, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsIndexOptions<Bound, As>
  ): Promise<DataAs<Sessions, As>>;

  /**
   * Get a session of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
   * @example
   * const { data, error } = await realtimeKit.sessions.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_details/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsShowOptions<Bound, As>
  ): Promise<Result<DataAs<SessionDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsShowOptions<Bound, As>
  ): Promise<DataAs<SessionDetails, As>>;

  /**
   * Get the chat of a session.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
   * @example
   * const { data, error } = await realtimeKit.sessions.chat(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_chat/
   */
  chat<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsOptions<Bound, As>
  ): Promise<Result<DataAs<SessionChat, As>>>;
  /** {@link chat}, but returns the data alone and throws a `RestflareError` if the call fails. */
  chatOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsOptions<Bound, As>
  ): Promise<DataAs<SessionChat, As>>;

  /**
   * Get the livestream sessions of a session.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions`
   * @example
   * const { data, error } = await realtimeKit.sessions.livestreamSessions(id, { client, params: { account_id, app_id } });
   */
  livestreamSessions<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitSessionsLivestreamSessionsResult, As>>>;
  /**
   * {@link livestreamSessions}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  livestreamSessionsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitSessionsLivestreamSessionsResult, As>>;

  /**
   * Get the transcript of a session.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
   * @example
   * const { data, error } = await realtimeKit.sessions.transcript(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_transcripts/
   */
  transcript<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsTranscriptOptions<Bound, As>
  ): Promise<Result<DataAs<SessionTranscripts, As>>>;
  /** {@link transcript}, but returns the data alone and throws a `RestflareError` if the call fails. */
  transcriptOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsTranscriptOptions<Bound, As>
  ): Promise<DataAs<SessionTranscripts, As>>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants` */
  readonly participants: RealtimeKitSessionsParticipants<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report` */
  readonly peerReport: RealtimeKitSessionsPeerReport<Bound>;

  /** `/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary` */
  readonly summary: RealtimeKitSessionsSummary<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "chat" | "livestreamSessions" | "transcript">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitSessions<Bound | BoundBy<Params>>;
}

type RealtimeKitSessionsParticipantsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; session_id: string }; query?: RealtimeKitSessionsParticipantsIndexQuery }, Bound, As
>;
type RealtimeKitSessionsParticipantsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; session_id: string }; query?: RealtimeKitSessionsParticipantsShowQuery }, Bound, As
>;

/**
 * `realtimeKit.sessions.participants`:
 * `/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
 */
export interface RealtimeKitSessionsParticipants<Bound extends string = never> {
  /**
   * List the participants of a session.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
   * @example
   * const { data, error } = await realtimeKit.sessions.participants.index({ client, params: { account_id, app_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participants/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsParticipantsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SessionParticipants, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsParticipantsIndexOptions<Bound, As>
  ): Promise<DataAs<SessionParticipants, As>>;

  /**
   * Get a participant of a session.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
   * @example
   * const { data, error } = await realtimeKit.sessions.participants.show(id, { client, params: { account_id, app_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_participant_details/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsParticipantsShowOptions<Bound, As>
  ): Promise<Result<DataAs<SessionParticipantDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsParticipantsShowOptions<Bound, As>
  ): Promise<DataAs<SessionParticipantDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string; session_id: string }, Bound, "show">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string; session_id: string }, Bound, "index">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitSessionsParticipants<Bound | BoundBy<Params>>;
}

type RealtimeKitSessionsPeerReportShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; query?: RealtimeKitSessionsPeerReportShowQuery }, Bound, As
>;

/** `realtimeKit.sessions.peerReport`: `/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report` */
export interface RealtimeKitSessionsPeerReport<Bound extends string = never> {
  /**
   * Get the report on a participant of a session.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
   * @example
   * const { data, error } = await realtimeKit.sessions.peerReport.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_participant_data_from_peer_id/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsPeerReportShowOptions<Bound, As>
  ): Promise<Result<DataAs<PeerReport, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitSessionsPeerReportShowOptions<Bound, As>
  ): Promise<DataAs<PeerReport, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitSessionsPeerReport<Bound | BoundBy<Params>>;
}

type RealtimeKitSessionsSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string; session_id: string } }, Bound, As
>;

/**
 * `realtimeKit.sessions.summary`:
 * `/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
 */
export interface RealtimeKitSessionsSummary<Bound extends string = never> {
  /**
   * Get the summary of a session.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
   * @example
   * const { data, error } = await realtimeKit.sessions.summary.show({ client, params: { account_id, app_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/get_session_summary/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<SessionSummary, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsSummaryOptions<Bound, As>
  ): Promise<DataAs<SessionSummary, As>>;

  /**
   * Generate the summary of a session.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
   * @example
   * const { data, error } = await realtimeKit.sessions.summary.generate({ client, params: { account_id, app_id, session_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/sessions/methods/generate_summary_of_transcripts/
   */
  generate<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<SessionGenerateSummaryOfTranscripts, As>>>;
  /** {@link generate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  generateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitSessionsSummaryOptions<Bound, As>
  ): Promise<DataAs<SessionGenerateSummaryOfTranscripts, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; app_id: string; session_id: string }, Bound, "show" | "generate">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined; readonly session_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitSessionsSummary<Bound | BoundBy<Params>>;
}

type RealtimeKitWebhooksEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string }; body?: WebhookEditWebhookInput }, Bound, As
>;
type RealtimeKitWebhooksOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; app_id: string } }, Bound, As
>;

/** `realtimeKit.webhooks`: `/accounts/{account_id}/realtime/kit/{app_id}/webhooks` */
export interface RealtimeKitWebhooks<Bound extends string = never> {
  /**
   * List the webhooks of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
   * @example
   * const { data, error } = await realtimeKit.webhooks.index({ client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhooks/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<Webhooks, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<DataAs<Webhooks, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RealtimeKitWebhooksOptions<Bound>): AsyncIterable<WebhookData>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RealtimeKitWebhooksOptions<Bound>): AsyncIterable<Page<WebhookData>>;

  /**
   * Create a webhook for a RealtimeKit application.
   *
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
   * @example
   * const { data, error } = await realtimeKit.webhooks.create(body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/create_webhook/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: RealtimeKitWebhookInput, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitWebhook, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: RealtimeKitWebhookInput, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitWebhook, As>>;

  /**
   * Get a webhook of a RealtimeKit application.
   *
   * `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await realtimeKit.webhooks.show(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/get_webhook_by_id/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitWebhook, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitWebhook, As>>;

  /**
   * Replace a webhook of a RealtimeKit application.
   *
   * `PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await realtimeKit.webhooks.update(id, body, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/replace_webhook/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: RealtimeKitWebhookInput, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitWebhook, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: RealtimeKitWebhookInput, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitWebhook, As>>;

  /**
   * Edit a webhook of a RealtimeKit application.
   *
   * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await realtimeKit.webhooks.edit(id, { client, params: { account_id, app_id }, body });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/edit_webhook/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitWebhooksEditOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitWebhook, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitWebhooksEditOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitWebhook, As>>;

  /**
   * Delete a webhook of a RealtimeKit application.
   *
   * Deletes the webhook; its address is not told of anything any more.
   *
   * `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
   * @example
   * const { data, error } = await realtimeKit.webhooks.delete(id, { client, params: { account_id, app_id } });
   * @see https://developers.cloudflare.com/api/resources/realtime_kit/subresources/webhooks/methods/delete_webhook/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<Result<DataAs<RealtimeKitWebhook, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RealtimeKitWebhooksOptions<Bound, As>
  ): Promise<DataAs<RealtimeKitWebhook, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; app_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; app_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly app_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RealtimeKitWebhooks<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/stream.yaml. Not edited by hand.

export interface AudioTrack {
  audio?: AudioTrackAudio[];
}

export interface AudioTrackAudio {
  default?: boolean;
  label?: string;
  status?: "queued" | "ready" | "error";
  uid?: string;
}

export interface AudioTrackCopyInput {
  label: string;
  url?: string;
}

export interface AudioTrackEdit {
  /** Default: `false`. */
  default?: boolean;
  label?: string;
}

export interface Caption {
  generated?: boolean;
  label?: string;
  language?: string;
  status?: "ready" | "inprogress" | "error";
}

export interface CreatedDownload {
  audio?: DownloadAudio;
  default?: DownloadDefault;
  percentComplete?: number;
  status?: string;
  url?: string;
}

export interface Download {
  audio?: DownloadAudio;
  default?: DownloadDefault;
}

export interface DownloadAudio {
  percentComplete: number;
  status: "ready" | "inprogress" | "error";
  url?: string;
}

export interface DownloadDefault {
  percentComplete: number;
  status: "ready" | "inprogress" | "error";
  url?: string;
}

/** What surrounds the result of every successful answer. */
export interface Envelope {
  errors: Message[];
  messages: Message[];
  success: true;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export interface Key {
  created?: string;
  id?: string;
  key_id?: string;
}

export interface Keys {
  created?: string;
  id?: string;
  jwk?: string;
  pem?: string;
}

export interface LanguageUpdate {
  file: string;
}

/** A remark of the API on a request, or the reason why it was refused. */
export interface Message {
  /** The API's own number for it. */
  code: number;
  /** Where it is explained. */
  documentation_url?: string;
  /** The same in words. */
  message: string;
  /** What in the request it is about. */
  source?: {
    /** A JSON pointer into the body of the request. */
    pointer?: string;
  };
}

export interface NewClip {
  allowedOrigins?: string[];
  clippedFromVideoUID: string;
  creator?: string;
  endTimeSeconds: number;
  input?: string;
  meta?: unknown;
  name?: string;
  /** Default: `false`. */
  requireSignedURLs?: boolean;
  scheduledDeletion?: string;
  startTimeSeconds: number;
  /** Default: `0`. */
  thumbnailTimestampPct?: number;
  url?: string;
  watermark?: StreamWatermark;
}

export interface NewCopy {
  allowedOrigins?: string[];
  creator?: string;
  input?: string;
  meta?: unknown;
  name?: string;
  /** Default: `false`. */
  requireSignedURLs?: boolean;
  scheduledDeletion?: string;
  /** Default: `0`. */
  thumbnailTimestampPct?: number;
  url?: string;
  watermark?: StreamWatermark;
}

export interface NewStreamDirectUpload {
  allowedOrigins?: string[];
  creator?: string;
  /** Default: `"Now + 30 minutes"`. */
  expiry?: string;
  maxDurationSeconds: number;
  meta?: unknown;
  /** Default: `false`. */
  requireSignedURLs?: boolean;
  scheduledDeletion?: string;
  /** Default: `0`. */
  thumbnailTimestampPct?: number;
  watermark?: StreamWatermark;
}

export interface NewStreamToken {
  accessRules?: {
    action?: "allow" | "block";
    country?: string[];
    ip?: string[];
    type?: "any" | "ip.src" | "ip.geoip.country";
  }[];
  /** Default: `false`. */
  downloadable?: boolean;
  exp?: number;
  flags?: {
    original?: boolean;
  };
  id?: string;
  nbf?: number;
  pem?: string;
}

export interface NewWatermark {
  /** Default: `""`. */
  name?: string;
  /** Default: `1`. */
  opacity?: number;
  /** Default: `0.05`. */
  padding?: number;
  /** Default: `"upperRight"`. */
  position?: string;
  /** Default: `0.15`. */
  scale?: number;
  url?: string;
}

export interface StreamCopyHeaders {
  "Upload-Creator"?: string;
}

export interface StreamCreateHeaders {
  "Tus-Resumable": "1.0.0";
  "Upload-Creator"?: string;
  "Upload-Length": string;
  "Upload-Metadata"?: string;
}

export interface StreamCreateQuery {
  direct_user?: boolean;
}

export interface StreamDirectUpload {
  scheduledDeletion?: string;
  uid?: string;
  uploadURL?: string;
  watermark?: Watermark;
}

export interface StreamDirectUploadHeaders {
  "Upload-Creator"?: string;
}

export interface StreamDownloadsPostResult {
  audio?: {
    percentComplete?: number;
    status?: string;
    url?: string;
  };
  default?: {
    percentComplete?: number;
    status?: string;
    url?: string;
  };
}

export interface StreamEdit {
  allowedOrigins?: string[];
  creator?: string;
  maxDurationSeconds?: number;
  meta?: unknown;
  publicDetails?: {
    channel_link?: string | null;
    logo?: string | null;
    share_link?: string | null;
    title?: string | null;
  };
  /** Default: `false`. */
  requireSignedURLs?: boolean;
  scheduledDeletion?: string;
  /** Default: `0`. */
  thumbnailTimestampPct?: number;
  uid?: string;
  uploadExpiry?: string;
}

export interface StreamIndexQuery {
  /** Only what is after this. */
  after?: string;
  /** Default: `false`. */
  asc?: boolean;
  /** Only what is before this. */
  before?: string;
  creator?: string;
  /** The end of the time that is asked for. */
  end?: string;
  id?: string;
  /** Default: `false`. */
  include_counts?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  live_input_id?: string;
  /** Only what has this name. */
  name?: string;
  /** Only what has this text in it. */
  search?: string;
  /** The start of the time that is asked for. */
  start?: string;
  /** Only what has this status. */
  status?: "pendingupload" | "downloading" | "queued" | "inprogress" | "ready" | "error" | "live-inprogress";
  /** Only what is of this type. */
  type?: string;
  video_name?: string;
}

export interface StreamStorageUsageQuery {
  creator?: string;
}

export interface StreamToken {
  token?: string;
}

export interface StreamVideo {
  allowedOrigins?: string[];
  clippedFrom?: string;
  created?: string;
  creator?: string;
  duration?: number;
  input?: {
    height?: number;
    width?: number;
  };
  liveInput?: string;
  maxDurationSeconds?: number;
  maxSizeBytes?: number;
  meta?: unknown;
  modified?: string;
  playback?: {
    dash?: string;
    hls?: string;
  };
  preview?: string;
  publicDetails?: {
    channel_link?: string | null;
    logo?: string | null;
    media_id?: number;
    share_link?: string | null;
    title?: string | null;
  };
  readyToStream?: boolean;
  readyToStreamAt?: string;
  requireSignedURLs?: boolean;
  scheduledDeletion?: string;
  size?: number;
  status?: {
    errorReasonCode?: string;
    errorReasonText?: string;
    pctComplete?: string;
    state?: "pendingupload" | "downloading" | "queued" | "inprogress" | "ready" | "error" | "live-inprogress";
  };
  thumbnail?: string;
  thumbnailTimestampPct?: number;
  uid?: string;
  uploadExpiry?: string;
  uploaded?: string;
  watermark?: Watermark;
}

export interface StreamWatermark {
  uid?: string;
}

export interface StreamWebhookSchema {
  modified?: string;
  notificationUrl?: string;
  secret?: string;
}

export interface StreamWebhookUpdate {
  notificationUrl?: string;
  notification_url?: string;
}

export interface VideoStorageUsage {
  creator?: string;
  totalStorageMinutes?: number;
  totalStorageMinutesLimit?: number;
  videoCount?: number;
}

export interface Watermark {
  created?: string;
  downloadedFrom?: string;
  height?: number;
  name?: string;
  opacity?: number;
  padding?: number;
  position?: string;
  scale?: number;
  size?: number;
  uid?: string;
  width?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/stream": {
    /** List the streams of an account */
    get: {
      parameters: {
        query?: StreamIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamVideo[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a stream for an account */
    post: {
      parameters: {
        query?: StreamCreateQuery;
        header: StreamCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/clip": {
    /** Create a Stream clip for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewClip } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamVideo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/copy": {
    /** Copy Stream of an account */
    post: {
      parameters: {
        query?: never;
        header?: StreamCopyHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCopy } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamVideo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/direct_upload": {
    /** Create a Stream direct upload for an account */
    post: {
      parameters: {
        query?: never;
        header?: StreamDirectUploadHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewStreamDirectUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamDirectUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/keys": {
    /** List the Stream keys of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Key[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Stream key for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Keys;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/keys/{identifier}": {
    /** Delete a Stream key of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/storage-usage": {
    /** Get the Stream storage usage of an account */
    get: {
      parameters: {
        query?: StreamStorageUsageQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VideoStorageUsage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/watermarks": {
    /** List the Stream watermarks of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Watermark[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Stream watermark for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWatermark; "multipart/form-data": NewWatermark } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Watermark;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/watermarks/{identifier}": {
    /** Get a Stream watermark of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Watermark;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Stream watermark of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/webhook": {
    /** Get the Stream webhook of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamWebhookSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the Stream webhook of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": StreamWebhookUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamWebhookSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the Stream webhook of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}": {
    /** Get a stream of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamVideo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Send data to a stream of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": StreamEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamVideo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a stream of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/audio": {
    /** List the audio of a stream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AudioTrack;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/audio/copy": {
    /** Copy the audio of a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AudioTrackCopyInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AudioTrackAudio;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}": {
    /** Update the audio of a stream */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; audio_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AudioTrackEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AudioTrackAudio;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the audio of a stream */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; audio_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/captions": {
    /** List the captions of a stream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Caption[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/captions/{language}": {
    /** Get a caption of a stream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; language: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Caption;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a caption of a stream */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; language: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": LanguageUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Caption;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a caption of a stream */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; language: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/captions/{language}/generate": {
    /** Generate a caption of a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; language: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Caption;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/captions/{language}/vtt": {
    /** Get the VTT of a caption */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; language: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/vtt": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/downloads": {
    /** List the downloads of a stream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Download;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a download for a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedDownload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the downloads of a stream */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/downloads/{download_type}": {
    /** Send data to a download of a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; download_type: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            audio?: {
              percentComplete?: number;
              status?: string;
              url?: string;
            };
            default?: {
              percentComplete?: number;
              status?: string;
              url?: string;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a download of a stream */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; download_type: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/embed": {
    /** Get the embed of a stream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/token": {
    /** Create a token for a stream */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewStreamToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: StreamToken;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

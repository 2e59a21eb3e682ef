// Written by `pnpm generate` from openapi/stream.yaml. Not edited by hand.

export interface Audio {
  default?: boolean;
  label?: string;
  /** How far it is. */
  status?: "queued" | "ready" | "error";
  /** Its id. */
  uid?: string;
}

export interface AudioTrackCopyInput {
  label: string;
  /** Where Cloudflare is to fetch it. */
  url?: string;
}

export interface AudioTrackEdit {
  /** Default: `false`. */
  default?: boolean;
  label?: string;
}

export interface AudioTracks {
  audio?: Audio[];
}

export interface Caption {
  generated?: boolean;
  label?: string;
  language?: string;
  /** How far it is. */
  status?: "ready" | "inprogress" | "error";
}

export interface CaptionUpload {
  /** The WebVTT file. */
  file: string;
}

export interface CopyFromUrl {
  /** The only sites that may show it; none is any. */
  allowedOrigins?: string[];
  /** Who it belongs to, in your words. */
  creator?: string;
  input?: string;
  /** Anything of yours that is kept beside it; `name` is what it is called. */
  meta?: unknown;
  name?: string;
  /**
   * Whether it is played only with a token.
   * Default: `false`.
   */
  requireSignedURLs?: boolean;
  /** When it is to be deleted by itself; at least 30 days from the upload. */
  scheduledDeletion?: string;
  /**
   * Where in the video its picture is taken, from 0 to 1.
   * Default: `0`.
   */
  thumbnailTimestampPct?: number;
  /** Where Cloudflare is to fetch it. */
  url?: string;
  /** The watermark to put into it. */
  watermark?: WatermarkChoice;
}

export interface DirectUpload {
  /** When it is to be deleted by itself; at least 30 days from the upload. */
  scheduledDeletion?: string;
  /** Its id. */
  uid?: string;
  /** Where the video is to be sent, without credentials: in one form, or by tus. */
  uploadURL?: string;
  /** The watermark to put into it. */
  watermark?: Watermark;
}

export interface Download {
  percentComplete: number;
  /** How far it is. */
  status: "ready" | "inprogress" | "error";
  /** Where Cloudflare is to fetch it. */
  url?: string;
}

export interface Downloads {
  audio?: Download;
  default?: Download;
}

export interface DownloadsStarted {
  audio?: Download;
  default?: Download;
  percentComplete?: number;
  /** How far it is. */
  status?: string;
  /** Where Cloudflare is to fetch it. */
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
  /** The only sites that may show it; none is any. */
  allowedOrigins?: string[];
  /** The video to cut from. */
  clippedFromVideoUID: string;
  /** Who it belongs to, in your words. */
  creator?: string;
  /** Where the clip ends. */
  endTimeSeconds: number;
  input?: string;
  /** Anything of yours that is kept beside it; `name` is what it is called. */
  meta?: unknown;
  name?: string;
  /**
   * Whether it is played only with a token.
   * Default: `false`.
   */
  requireSignedURLs?: boolean;
  /** When it is to be deleted by itself; at least 30 days from the upload. */
  scheduledDeletion?: string;
  /** Where the clip starts. */
  startTimeSeconds: number;
  /**
   * Where in the video its picture is taken, from 0 to 1.
   * Default: `0`.
   */
  thumbnailTimestampPct?: number;
  /** Where Cloudflare is to fetch it. */
  url?: string;
  /** The watermark to put into it. */
  watermark?: WatermarkChoice;
}

export interface NewDirectUpload {
  /** The only sites that may show it; none is any. */
  allowedOrigins?: string[];
  /** Who it belongs to, in your words. */
  creator?: string;
  /**
   * Until when it may be uploaded: at least two minutes, at most six hours from now.
   * Default: `"Now + 30 minutes"`.
   */
  expiry?: string;
  /** How long it may be; this much room is reserved until it is uploaded. */
  maxDurationSeconds: number;
  /** Anything of yours that is kept beside it; `name` is what it is called. */
  meta?: unknown;
  /**
   * Whether it is played only with a token.
   * Default: `false`.
   */
  requireSignedURLs?: boolean;
  /** When it is to be deleted by itself; at least 30 days from the upload. */
  scheduledDeletion?: string;
  /**
   * Where in the video its picture is taken, from 0 to 1.
   * Default: `0`.
   */
  thumbnailTimestampPct?: number;
  /** The watermark to put into it. */
  watermark?: WatermarkChoice;
}

export interface NewSigningKey {
  /** When it was made. */
  created?: string;
  id?: string;
  /** The private key as a JWK in base64. It is answered only once. */
  jwk?: string;
  /** The private key as PEM in base64. It is answered only once. */
  pem?: string;
}

export interface NewToken {
  /** Who may watch, by country or address; the first rule that fits decides. */
  accessRules?: {
    action?: "allow" | "block";
    country?: string[];
    ip?: string[];
    type?: "any" | "ip.src" | "ip.geoip.country";
  }[];
  /**
   * Whether the video may be downloaded with it.
   * Default: `false`.
   */
  downloadable?: boolean;
  /** When the token ends, in seconds of Unix time: at most a day from now. */
  exp?: number;
  flags?: {
    original?: boolean;
  };
  /** The id of the key to sign with. */
  id?: string;
  /** When the token starts, in seconds of Unix time. */
  nbf?: number;
  /** The private key to sign with; without one Cloudflare's own. */
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
  /** Where Cloudflare is to fetch it. */
  url?: string;
}

export interface SigningKey {
  /** When it was made. */
  created?: string;
  id?: string;
  key_id?: string;
}

export interface StorageUsage {
  /** Who it belongs to, in your words. */
  creator?: string;
  totalStorageMinutes?: number;
  totalStorageMinutesLimit?: number;
  videoCount?: number;
}

export interface StreamCopyHeaders {
  /** Who it belongs to, in your words. */
  "Upload-Creator"?: string;
}

export interface StreamDirectUploadHeaders {
  /** Who it belongs to, in your words. */
  "Upload-Creator"?: string;
}

export interface StreamDownloadsCreateTypeResult {
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

export interface StreamIndexQuery {
  /** Only what is after this. */
  after?: string;
  /**
   * The oldest first.
   * Default: `false`.
   */
  asc?: boolean;
  /** Only what is before this. */
  before?: string;
  /** Only videos of this creator. */
  creator?: string;
  /** The end of the time that is asked for. */
  end?: string;
  /** Only the video of this id. */
  id?: string;
  /**
   * Also how many there are.
   * Default: `false`.
   */
  include_counts?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  /** Only recordings of this live input. */
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
  /** Only videos of exactly this name. */
  video_name?: string;
}

export interface StreamStartUploadHeaders {
  /** The version of tus. */
  "Tus-Resumable": "1.0.0";
  /** Who it belongs to, in your words. */
  "Upload-Creator"?: string;
  /** How large the file is, in bytes. */
  "Upload-Length": string;
  /** What is known of the file: names and values in base64, with commas between. */
  "Upload-Metadata"?: string;
}

export interface StreamStartUploadQuery {
  /** Whether somebody else uploads it, without credentials. */
  direct_user?: boolean;
}

export interface StreamStorageUsageQuery {
  creator?: string;
}

export interface Token {
  token?: string;
}

export interface Video {
  /** The only sites that may show it; none is any. */
  allowedOrigins?: string[];
  clippedFrom?: string;
  /** When it was made. */
  created?: string;
  /** Who it belongs to, in your words. */
  creator?: string;
  /** In seconds; -1 while it is not known. */
  duration?: number;
  input?: {
    height?: number;
    width?: number;
  };
  /** The live input that it is a recording of. */
  liveInput?: string;
  /** How long it may be; this much room is reserved until it is uploaded. */
  maxDurationSeconds?: number;
  maxSizeBytes?: number;
  /** Anything of yours that is kept beside it; `name` is what it is called. */
  meta?: unknown;
  /** When it was last changed. */
  modified?: string;
  /** Where players find it. */
  playback?: {
    dash?: string;
    hls?: string;
  };
  /** A page that shows it. */
  preview?: string;
  publicDetails?: {
    channel_link?: string | null;
    logo?: string | null;
    media_id?: number;
    share_link?: string | null;
    title?: string | null;
  };
  /** Whether it can be watched. */
  readyToStream?: boolean;
  readyToStreamAt?: string;
  /** Whether it is played only with a token. */
  requireSignedURLs?: boolean;
  /** When it is to be deleted by itself; at least 30 days from the upload. */
  scheduledDeletion?: string;
  /** In bytes. */
  size?: number;
  /** How far it is. */
  status?: {
    errorReasonCode?: string;
    errorReasonText?: string;
    pctComplete?: string;
    state?: "pendingupload" | "downloading" | "queued" | "inprogress" | "ready" | "error" | "live-inprogress";
  };
  /** Its picture. */
  thumbnail?: string;
  /** Where in the video its picture is taken, from 0 to 1. */
  thumbnailTimestampPct?: number;
  /** Its id. */
  uid?: string;
  uploadExpiry?: string;
  /** When it was uploaded. */
  uploaded?: string;
  /** The watermark to put into it. */
  watermark?: Watermark;
}

export interface VideoEdit {
  /** The only sites that may show it; none is any. */
  allowedOrigins?: string[];
  /** Who it belongs to, in your words. */
  creator?: string;
  /** How long it may be; this much room is reserved until it is uploaded. */
  maxDurationSeconds?: number;
  /** Anything of yours that is kept beside it; `name` is what it is called. */
  meta?: unknown;
  publicDetails?: {
    channel_link?: string | null;
    logo?: string | null;
    share_link?: string | null;
    title?: string | null;
  };
  /**
   * Whether it is played only with a token.
   * Default: `false`.
   */
  requireSignedURLs?: boolean;
  /** When it is to be deleted by itself; at least 30 days from the upload. */
  scheduledDeletion?: string;
  /**
   * Where in the video its picture is taken, from 0 to 1.
   * Default: `0`.
   */
  thumbnailTimestampPct?: number;
  /** Its id. */
  uid?: string;
  uploadExpiry?: string;
}

export interface Watermark {
  /** When it was made. */
  created?: string;
  downloadedFrom?: string;
  height?: number;
  name?: string;
  opacity?: number;
  padding?: number;
  position?: string;
  scale?: number;
  /** In bytes. */
  size?: number;
  /** Its id. */
  uid?: string;
  width?: number;
}

export interface WatermarkChoice {
  /** Its id. */
  uid?: string;
}

export interface Webhook {
  /** When it was last changed. */
  modified?: string;
  /** Where Cloudflare reports that a video is ready. */
  notificationUrl?: string;
  /** What its reports are signed with. */
  secret?: string;
}

export interface WebhookUpdate {
  notificationUrl?: string;
  notification_url?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/stream": {
    /** List videos */
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
          result: Video[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Start a resumable upload */
    post: {
      parameters: {
        query?: StreamStartUploadQuery;
        header: StreamStartUploadHeaders;
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
    /** Cut a clip from a video */
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
          result: Video;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/copy": {
    /** Upload a video from a URL */
    post: {
      parameters: {
        query?: never;
        header?: StreamCopyHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CopyFromUrl } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Video;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/direct_upload": {
    /** Let somebody upload a video */
    post: {
      parameters: {
        query?: never;
        header?: StreamDirectUploadHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDirectUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DirectUpload;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/keys": {
    /** List signing keys */
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
          result: SigningKey[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a signing key */
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
          result: NewSigningKey;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/keys/{identifier}": {
    /** Delete a signing key */
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
    /** Get how much is stored */
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
          result: StorageUsage;
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
    /** Get the webhook */
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
          result: Webhook;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Set the webhook */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WebhookUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Webhook;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the webhook */
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
    /** Get a video */
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
          result: Video;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a video */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VideoEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Video;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a video */
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
    /** List the audio tracks of a video */
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
          result: AudioTracks;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/audio/copy": {
    /** Add an audio track from a URL */
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
          result: Audio;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/{identifier}/audio/{audio_identifier}": {
    /** Change an audio track */
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
          result: Audio;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an audio track */
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
    /** List the captions of a video */
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
    /** Get the caption of a language */
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
    /** Upload a caption */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string; language: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": CaptionUpload } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Caption;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a caption */
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
    /** Generate a caption */
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
    /** Get a caption as WebVTT */
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
    /** Get the downloads of a video */
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
          result: Downloads;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Make a video downloadable */
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
          result: DownloadsStarted;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the downloads of a video */
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
    /** Make a kind of download */
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
    /** Delete a kind of download */
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
    /** Get the HTML of a player */
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
    /** Create a token to watch a video */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Token;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

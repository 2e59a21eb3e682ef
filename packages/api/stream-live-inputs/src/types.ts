// Written by `pnpm generate` from openapi/stream-live-inputs.yaml. Not edited by hand.

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

export interface LiveInput {
  created?: string;
  deleteRecordingAfterDays?: number;
  enabled?: boolean;
  keysRotatedAt?: string | null;
  meta?: unknown;
  modified?: string;
  playback?: {
    dash: string;
    hls: string;
  };
  preferLowLatency?: boolean;
  recording?: {
    allowedOrigins?: string[];
    hideLiveViewerCount?: boolean;
    mode?: "off" | "automatic";
    requireSignedURLs?: boolean;
    timeoutSeconds?: number;
  };
  rtmps?: {
    streamKey?: string;
    url?: string;
  };
  rtmpsPlayback?: {
    streamKey?: string;
    url?: string;
  };
  srt?: {
    passphrase?: string;
    streamId?: string;
    url?: string;
  };
  srtPlayback?: {
    passphrase?: string;
    streamId?: string;
    url?: string;
  };
  status?: "connected" | "reconnected" | "reconnecting" | "client_disconnect" | "ttl_exceeded" | "failed_to_connect" | "failed_to_reconnect" | "new_configuration_accepted" | null;
  uid?: string;
  webRTC?: {
    url?: string;
  };
  webRTCPlayback?: {
    url?: string;
  };
}

export interface LiveInputInput {
  defaultCreator?: string;
  deleteRecordingAfterDays?: number;
  enabled?: boolean;
  meta?: unknown;
  preferLowLatency?: boolean;
  recording?: LiveInputRecording;
}

export interface LiveInputListItem {
  liveInputs?: {
    created?: string;
    deleteRecordingAfterDays?: number;
    enabled?: boolean;
    meta?: unknown;
    modified?: string;
    uid?: string;
  }[];
  range?: number;
  total?: number;
}

export interface LiveInputRecording {
  allowedOrigins?: string[];
  hideLiveViewerCount?: boolean;
  /** Default: `"off"`. */
  mode?: "off" | "automatic";
  /** Default: `false`. */
  requireSignedURLs?: boolean;
  /** Default: `0`. */
  timeoutSeconds?: number;
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

export interface NewOutput {
  /** Default: `true`. */
  enabled?: boolean;
  streamKey: string;
  url: string;
}

export interface Output {
  enabled?: boolean;
  streamKey?: string;
  uid?: string;
  url?: string;
}

export interface OutputUpdate {
  /** Default: `true`. */
  enabled: boolean;
}

export interface StreamLiveInputsCreateHeaders {
  "Idempotency-Key"?: string;
}

export interface StreamLiveInputsDisableResult {
  created?: string;
  deleteRecordingAfterDays?: number;
  enabled?: boolean;
  meta?: Record<string, unknown>;
  modified?: string;
  recording?: {
    allowedOrigins?: string[];
    hideLiveViewerCount?: boolean;
    mode?: string;
    requireSignedURLs?: boolean;
    timeoutSeconds?: number;
  };
  rtmps?: {
    streamKey?: string;
    url?: string;
  };
  rtmpsPlayback?: {
    streamKey?: string;
    url?: string;
  };
  srt?: {
    passphrase?: string;
    streamId?: string;
    url?: string;
  };
  srtPlayback?: {
    passphrase?: string;
    streamId?: string;
    url?: string;
  };
  status?: string;
  uid?: string;
  webRTC?: {
    url?: string;
  };
  webRTCPlayback?: {
    url?: string;
  };
}

export interface StreamLiveInputsEnableResult {
  created?: string;
  deleteRecordingAfterDays?: number;
  enabled?: boolean;
  meta?: Record<string, unknown>;
  modified?: string;
  recording?: {
    allowedOrigins?: string[];
    hideLiveViewerCount?: boolean;
    mode?: string;
    requireSignedURLs?: boolean;
    timeoutSeconds?: number;
  };
  rtmps?: {
    streamKey?: string;
    url?: string;
  };
  rtmpsPlayback?: {
    streamKey?: string;
    url?: string;
  };
  srt?: {
    passphrase?: string;
    streamId?: string;
    url?: string;
  };
  srtPlayback?: {
    passphrase?: string;
    streamId?: string;
    url?: string;
  };
  status?: string;
  uid?: string;
  webRTC?: {
    url?: string;
  };
  webRTCPlayback?: {
    url?: string;
  };
}

export interface StreamLiveInputsIndexItem {
  created?: string;
  deleteRecordingAfterDays?: number;
  enabled?: boolean;
  meta?: unknown;
  modified?: string;
  uid?: string;
}

export interface StreamLiveInputsIndexQuery {
  /** Default: `false`. */
  include_counts?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/stream/live_inputs": {
    /** List the Stream live inputs of an account */
    get: {
      parameters: {
        query?: StreamLiveInputsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LiveInputListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Stream live input for an account */
    post: {
      parameters: {
        query?: never;
        header?: StreamLiveInputsCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LiveInputInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LiveInput;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}": {
    /** Get a Stream live input of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LiveInput;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Stream live input of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LiveInputInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LiveInput;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Stream live input of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/disable": {
    /** Disable a Stream live input of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created?: string;
            deleteRecordingAfterDays?: number;
            enabled?: boolean;
            meta?: Record<string, unknown>;
            modified?: string;
            recording?: {
              allowedOrigins?: string[];
              hideLiveViewerCount?: boolean;
              mode?: string;
              requireSignedURLs?: boolean;
              timeoutSeconds?: number;
            };
            rtmps?: {
              streamKey?: string;
              url?: string;
            };
            rtmpsPlayback?: {
              streamKey?: string;
              url?: string;
            };
            srt?: {
              passphrase?: string;
              streamId?: string;
              url?: string;
            };
            srtPlayback?: {
              passphrase?: string;
              streamId?: string;
              url?: string;
            };
            status?: string;
            uid?: string;
            webRTC?: {
              url?: string;
            };
            webRTCPlayback?: {
              url?: string;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/enable": {
    /** Enable a Stream live input of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created?: string;
            deleteRecordingAfterDays?: number;
            enabled?: boolean;
            meta?: Record<string, unknown>;
            modified?: string;
            recording?: {
              allowedOrigins?: string[];
              hideLiveViewerCount?: boolean;
              mode?: string;
              requireSignedURLs?: boolean;
              timeoutSeconds?: number;
            };
            rtmps?: {
              streamKey?: string;
              url?: string;
            };
            rtmpsPlayback?: {
              streamKey?: string;
              url?: string;
            };
            srt?: {
              passphrase?: string;
              streamId?: string;
              url?: string;
            };
            srtPlayback?: {
              passphrase?: string;
              streamId?: string;
              url?: string;
            };
            status?: string;
            uid?: string;
            webRTC?: {
              url?: string;
            };
            webRTCPlayback?: {
              url?: string;
            };
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs": {
    /** List the outputs of a Stream live input */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Output[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an output for a Stream live input */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewOutput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Output;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/stream/live_inputs/{live_input_identifier}/outputs/{output_identifier}": {
    /** Update an output of a Stream live input */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string; output_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OutputUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Output;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an output of a Stream live input */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; live_input_identifier: string; output_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

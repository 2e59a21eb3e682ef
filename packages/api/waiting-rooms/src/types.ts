// Written by `pnpm generate` from openapi/waiting-rooms.yaml. Not edited by hand.

export interface AccountWaitingRoomsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AdditionalRoute {
  /** The hostname that it stands in front of. */
  host?: string;
  /**
   * The path that it stands in front of, with all below it.
   * Default: `"/"`.
   */
  path?: string;
}

export interface CookieAttributes {
  /** Default: `"auto"`. */
  samesite?: "auto" | "lax" | "none" | "strict";
  /** Default: `"auto"`. */
  secure?: "auto" | "always" | "never";
}

export interface DeletedEvent {
  id?: string;
}

export interface DeletedWaitingRoom {
  id?: string;
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

export interface Event {
  created_on?: string;
  /** The page that people see who wait, with placeholders of Mustache. */
  custom_page_html?: string | null;
  /** What it is for. */
  description?: string;
  /** Whether a place is lost after its time, whatever people do. */
  disable_session_renewal?: boolean | null;
  /** When it ends. */
  event_end_time?: string;
  /** When it starts. */
  event_start_time?: string;
  id?: string;
  modified_on?: string;
  /** What it is called: letters, digits, `-` and `_`. */
  name?: string;
  /** How many people may come in each minute. */
  new_users_per_minute?: number | null;
  /** When people begin to gather; at least five minutes before the start. */
  prequeue_start_time?: string | null;
  /** Who comes in next. */
  queueing_method?: string | null;
  /** How many minutes somebody who is idle keeps the place. */
  session_duration?: number | null;
  /** Whether those who gathered are let in by lot. */
  shuffle_at_event_start?: boolean;
  /** Whether it lets everybody through. */
  suspended?: boolean;
  /** How many people may be on the site at once. */
  total_active_users?: number | null;
  turnstile_action?: "log" | "infinite_queue" | null;
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed" | null;
}

export interface EventDetails {
  created_on?: string;
  /** The page that people see who wait, with placeholders of Mustache. */
  custom_page_html?: string;
  /** What it is for. */
  description?: string;
  /** Whether a place is lost after its time, whatever people do. */
  disable_session_renewal?: boolean;
  /** When it ends. */
  event_end_time?: string;
  /** When it starts. */
  event_start_time?: string;
  id?: string;
  modified_on?: string;
  /** What it is called: letters, digits, `-` and `_`. */
  name?: string;
  /** How many people may come in each minute. */
  new_users_per_minute?: number;
  /** When people begin to gather; at least five minutes before the start. */
  prequeue_start_time?: string | null;
  /** Who comes in next. */
  queueing_method?: string;
  /** How many minutes somebody who is idle keeps the place. */
  session_duration?: number;
  /** Whether those who gathered are let in by lot. */
  shuffle_at_event_start?: boolean;
  /** Whether it lets everybody through. */
  suspended?: boolean;
  /** How many people may be on the site at once. */
  total_active_users?: number;
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

export interface NewEvent {
  /** The page that people see who wait, with placeholders of Mustache. */
  custom_page_html?: string | null;
  /**
   * What it is for.
   * Default: `""`.
   */
  description?: string;
  /** Whether a place is lost after its time, whatever people do. */
  disable_session_renewal?: boolean | null;
  /** When it ends. */
  event_end_time: string;
  /** When it starts. */
  event_start_time: string;
  /** What it is called: letters, digits, `-` and `_`. */
  name: string;
  /** How many people may come in each minute. */
  new_users_per_minute?: number | null;
  /** When people begin to gather; at least five minutes before the start. */
  prequeue_start_time?: string | null;
  /** Who comes in next. */
  queueing_method?: string | null;
  /** How many minutes somebody who is idle keeps the place. */
  session_duration?: number | null;
  /**
   * Whether those who gathered are let in by lot.
   * Default: `false`.
   */
  shuffle_at_event_start?: boolean;
  /**
   * Whether it lets everybody through.
   * Default: `false`.
   */
  suspended?: boolean;
  /** How many people may be on the site at once. */
  total_active_users?: number | null;
  turnstile_action?: "log" | "infinite_queue" | null;
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed" | null;
}

export interface NewWaitingRoom {
  /** Further hostnames and paths that it stands in front of. */
  additional_routes?: AdditionalRoute[];
  cookie_attributes?: CookieAttributes;
  cookie_suffix?: string;
  /**
   * The page that people see who wait, with placeholders of Mustache.
   * Default: `""`.
   */
  custom_page_html?: string;
  /** Default: `"en-US"`. */
  default_template_language?: "en-US" | "es-ES" | "de-DE" | "fr-FR" | "it-IT" | "ja-JP" | "ko-KR" | "pt-BR" | "zh-CN" | "zh-TW" | "nl-NL" | "pl-PL" | "id-ID" | "tr-TR" | "ar-EG" | "ru-RU" | "fa-IR" | "bg-BG" | "hr-HR" | "cs-CZ" | "da-DK" | "fi-FI" | "lt-LT" | "lv-LV" | "ms-MY" | "nb-NO" | "ro-RO" | "el-GR" | "he-IL" | "hi-IN" | "hu-HU" | "sr-BA" | "sk-SK" | "sl-SI" | "sv-SE" | "tl-PH" | "th-TH" | "uk-UA" | "vi-VN";
  /**
   * What it is for.
   * Default: `""`.
   */
  description?: string;
  /**
   * Whether a place is lost after its time, whatever people do.
   * Default: `false`.
   */
  disable_session_renewal?: boolean;
  enabled_origin_commands?: "revoke"[];
  /** The hostname that it stands in front of. */
  host: string;
  /**
   * Whether those who ask for JSON get JSON.
   * Default: `false`.
   */
  json_response_enabled?: boolean;
  /** What it is called: letters, digits, `-` and `_`. */
  name: string;
  /** How many people may come in each minute. */
  new_users_per_minute: number;
  /**
   * The path that it stands in front of, with all below it.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * Whether everybody has to wait.
   * Default: `false`.
   */
  queue_all?: boolean;
  /**
   * Who comes in next.
   * Default: `"fifo"`.
   */
  queueing_method?: "fifo" | "random" | "passthrough" | "reject";
  /**
   * The status of the page that people see who wait.
   * Default: `200`.
   */
  queueing_status_code?: 200 | 202 | 429;
  /**
   * How many minutes somebody who is idle keeps the place.
   * Default: `5`.
   */
  session_duration?: number;
  /**
   * Whether it lets everybody through.
   * Default: `false`.
   */
  suspended?: boolean;
  /** How many people may be on the site at once. */
  total_active_users: number;
  turnstile_action?: "log" | "infinite_queue";
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed";
}

/** Which part of a list a page is. */
export interface PageInfo {
  /** How many items this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** How many items there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages: number;
}

export interface PagePreview {
  preview_url?: string;
}

export interface PagePreviewInput {
  /** Default: `""`. */
  custom_html: string;
}

export interface WaitingRoom {
  /** Further hostnames and paths that it stands in front of. */
  additional_routes?: AdditionalRoute[];
  cookie_attributes?: CookieAttributes;
  cookie_suffix?: string;
  created_on?: string;
  /** The page that people see who wait, with placeholders of Mustache. */
  custom_page_html?: string;
  default_template_language?: "en-US" | "es-ES" | "de-DE" | "fr-FR" | "it-IT" | "ja-JP" | "ko-KR" | "pt-BR" | "zh-CN" | "zh-TW" | "nl-NL" | "pl-PL" | "id-ID" | "tr-TR" | "ar-EG" | "ru-RU" | "fa-IR" | "bg-BG" | "hr-HR" | "cs-CZ" | "da-DK" | "fi-FI" | "lt-LT" | "lv-LV" | "ms-MY" | "nb-NO" | "ro-RO" | "el-GR" | "he-IL" | "hi-IN" | "hu-HU" | "sr-BA" | "sk-SK" | "sl-SI" | "sv-SE" | "tl-PH" | "th-TH" | "uk-UA" | "vi-VN";
  /** What it is for. */
  description?: string;
  /** Whether a place is lost after its time, whatever people do. */
  disable_session_renewal?: boolean;
  enabled_origin_commands?: "revoke"[];
  /** The hostname that it stands in front of. */
  host?: string;
  id?: string;
  /** Whether those who ask for JSON get JSON. */
  json_response_enabled?: boolean;
  modified_on?: string;
  /** What it is called: letters, digits, `-` and `_`. */
  name?: string;
  /** How many people may come in each minute. */
  new_users_per_minute?: number;
  next_event_prequeue_start_time?: string | null;
  next_event_start_time?: string | null;
  /** The path that it stands in front of, with all below it. */
  path?: string;
  /** Whether everybody has to wait. */
  queue_all?: boolean;
  /** Who comes in next. */
  queueing_method?: "fifo" | "random" | "passthrough" | "reject";
  /** The status of the page that people see who wait. */
  queueing_status_code?: 200 | 202 | 429;
  /** How many minutes somebody who is idle keeps the place. */
  session_duration?: number;
  /** Whether it lets everybody through. */
  suspended?: boolean;
  /** How many people may be on the site at once. */
  total_active_users?: number;
  turnstile_action?: "log" | "infinite_queue";
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed";
}

export interface WaitingRoomRule {
  action?: "bypass_waiting_room";
  /** What it is for. */
  description?: string;
  enabled?: boolean;
  expression?: string;
  id?: string;
  last_updated?: string;
  version?: string;
}

export interface WaitingRoomRuleEdit {
  action: "bypass_waiting_room";
  /**
   * What it is for.
   * Default: `""`.
   */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  expression: string;
  position?: {
    index?: number;
  } | {
    before?: string;
  } | {
    after?: string;
  };
}

export interface WaitingRoomSettings {
  search_engine_crawler_bypass: boolean;
}

export interface WaitingRoomSettingsInput {
  /** Default: `false`. */
  search_engine_crawler_bypass?: boolean;
}

export interface WaitingRoomStatus {
  estimated_queued_users?: number;
  estimated_total_active_users?: number;
  event_id?: string;
  max_estimated_time_minutes?: number;
  status?: "event_prequeueing" | "not_queueing" | "queueing" | "suspended";
}

export interface WaitingRoomsEventsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface WaitingRoomsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface WaitingRoomsRulesCreateBody {
  action: "bypass_waiting_room";
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  expression: string;
}

export interface WaitingRoomsRulesUpdateAllBodyItem {
  action: "bypass_waiting_room";
  /** Default: `""`. */
  description?: string;
  /** Default: `true`. */
  enabled?: boolean;
  expression: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/waiting_rooms": {
    /** List the waiting rooms of all zones */
    get: {
      parameters: {
        query?: AccountWaitingRoomsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoom[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms": {
    /** List waiting rooms */
    get: {
      parameters: {
        query?: WaitingRoomsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoom[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a waiting room */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWaitingRoom } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/preview": {
    /** Preview a page */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PagePreviewInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: PagePreview | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/settings": {
    /** Get the settings of the waiting rooms of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoomSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the settings of the waiting rooms of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomSettingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoomSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the settings of the waiting rooms of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomSettingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoomSettings | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}": {
    /** Get a waiting room */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a waiting room */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWaitingRoom } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a waiting room */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWaitingRoom } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a waiting room */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedWaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events": {
    /** List events */
    get: {
      parameters: {
        query?: WaitingRoomsEventsIndexQuery;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Event[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEvent } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Event | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}": {
    /** Get an event */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Event | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an event of a waiting room */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; event_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEvent } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Event | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit an event of a waiting room */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; event_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEvent } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Event | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an event */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedEvent | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}/details": {
    /** Get the details of an event */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: EventDetails | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules": {
    /** List the rules of a waiting room */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoomRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add a rule to a waiting room */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomsRulesCreateBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoomRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace the rules of a waiting room */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomsRulesUpdateAllBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoomRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}": {
    /** Update a rule of a waiting room */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomRuleEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoomRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a rule of a waiting room */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WaitingRoomRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/status": {
    /** Get how many people wait */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoomStatus | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

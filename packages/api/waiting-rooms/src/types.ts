// Written by `pnpm generate` from openapi/waiting-rooms.yaml. Not edited by hand.

export interface AccountWaitingRoomsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface AdditionalRoutes {
  host?: string;
  /** Default: `"/"`. */
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

export interface Detail {
  created_on?: string;
  custom_page_html?: string;
  description?: string;
  disable_session_renewal?: boolean;
  event_end_time?: string;
  event_start_time?: string;
  id?: string;
  modified_on?: string;
  name?: string;
  new_users_per_minute?: number;
  prequeue_start_time?: string | null;
  queueing_method?: string;
  session_duration?: number;
  shuffle_at_event_start?: boolean;
  suspended?: boolean;
  total_active_users?: number;
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
  custom_page_html?: string | null;
  description?: string;
  disable_session_renewal?: boolean | null;
  event_end_time?: string;
  event_start_time?: string;
  id?: string;
  modified_on?: string;
  name?: string;
  new_users_per_minute?: number | null;
  prequeue_start_time?: string | null;
  queueing_method?: string | null;
  session_duration?: number | null;
  shuffle_at_event_start?: boolean;
  suspended?: boolean;
  total_active_users?: number | null;
  turnstile_action?: "log" | "infinite_queue" | null;
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed" | null;
}

export interface EventInput {
  custom_page_html?: string | null;
  /** Default: `""`. */
  description?: string;
  disable_session_renewal?: boolean | null;
  event_end_time: string;
  event_start_time: string;
  name: string;
  new_users_per_minute?: number | null;
  prequeue_start_time?: string | null;
  queueing_method?: string | null;
  session_duration?: number | null;
  /** Default: `false`. */
  shuffle_at_event_start?: boolean;
  /** Default: `false`. */
  suspended?: boolean;
  total_active_users?: number | null;
  turnstile_action?: "log" | "infinite_queue" | null;
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed" | null;
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

export interface Status {
  estimated_queued_users?: number;
  estimated_total_active_users?: number;
  event_id?: string;
  max_estimated_time_minutes?: number;
  status?: "event_prequeueing" | "not_queueing" | "queueing" | "suspended";
}

export interface WaitingRoom {
  additional_routes?: AdditionalRoutes[];
  cookie_attributes?: CookieAttributes;
  cookie_suffix?: string;
  created_on?: string;
  custom_page_html?: string;
  default_template_language?: "en-US" | "es-ES" | "de-DE" | "fr-FR" | "it-IT" | "ja-JP" | "ko-KR" | "pt-BR" | "zh-CN" | "zh-TW" | "nl-NL" | "pl-PL" | "id-ID" | "tr-TR" | "ar-EG" | "ru-RU" | "fa-IR" | "bg-BG" | "hr-HR" | "cs-CZ" | "da-DK" | "fi-FI" | "lt-LT" | "lv-LV" | "ms-MY" | "nb-NO" | "ro-RO" | "el-GR" | "he-IL" | "hi-IN" | "hu-HU" | "sr-BA" | "sk-SK" | "sl-SI" | "sv-SE" | "tl-PH" | "th-TH" | "uk-UA" | "vi-VN";
  description?: string;
  disable_session_renewal?: boolean;
  enabled_origin_commands?: "revoke"[];
  host?: string;
  id?: string;
  json_response_enabled?: boolean;
  modified_on?: string;
  name?: string;
  new_users_per_minute?: number;
  next_event_prequeue_start_time?: string | null;
  next_event_start_time?: string | null;
  path?: string;
  queue_all?: boolean;
  queueing_method?: "fifo" | "random" | "passthrough" | "reject";
  queueing_status_code?: 200 | 202 | 429;
  session_duration?: number;
  suspended?: boolean;
  total_active_users?: number;
  turnstile_action?: "log" | "infinite_queue";
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed";
}

export interface WaitingRoomInput {
  additional_routes?: AdditionalRoutes[];
  cookie_attributes?: CookieAttributes;
  cookie_suffix?: string;
  /** Default: `""`. */
  custom_page_html?: string;
  /** Default: `"en-US"`. */
  default_template_language?: "en-US" | "es-ES" | "de-DE" | "fr-FR" | "it-IT" | "ja-JP" | "ko-KR" | "pt-BR" | "zh-CN" | "zh-TW" | "nl-NL" | "pl-PL" | "id-ID" | "tr-TR" | "ar-EG" | "ru-RU" | "fa-IR" | "bg-BG" | "hr-HR" | "cs-CZ" | "da-DK" | "fi-FI" | "lt-LT" | "lv-LV" | "ms-MY" | "nb-NO" | "ro-RO" | "el-GR" | "he-IL" | "hi-IN" | "hu-HU" | "sr-BA" | "sk-SK" | "sl-SI" | "sv-SE" | "tl-PH" | "th-TH" | "uk-UA" | "vi-VN";
  /** Default: `""`. */
  description?: string;
  /** Default: `false`. */
  disable_session_renewal?: boolean;
  enabled_origin_commands?: "revoke"[];
  host: string;
  /** Default: `false`. */
  json_response_enabled?: boolean;
  name: string;
  new_users_per_minute: number;
  /** Default: `"/"`. */
  path?: string;
  /** Default: `false`. */
  queue_all?: boolean;
  /** Default: `"fifo"`. */
  queueing_method?: "fifo" | "random" | "passthrough" | "reject";
  /** Default: `200`. */
  queueing_status_code?: 200 | 202 | 429;
  /** Default: `5`. */
  session_duration?: number;
  /** Default: `false`. */
  suspended?: boolean;
  total_active_users: number;
  turnstile_action?: "log" | "infinite_queue";
  turnstile_mode?: "off" | "invisible" | "visible_non_interactive" | "visible_managed";
}

export interface WaitingRoomRule {
  action?: "bypass_waiting_room";
  description?: string;
  enabled?: boolean;
  expression?: string;
  id?: string;
  last_updated?: string;
  version?: string;
}

export interface WaitingRoomRuleEdit {
  action: "bypass_waiting_room";
  /** Default: `""`. */
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

export interface WaitingRoomSettingsSetting {
  search_engine_crawler_bypass: boolean;
}

export interface WaitingRoomSettingsSettingInput {
  /** Default: `false`. */
  search_engine_crawler_bypass?: boolean;
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
    /** List the waiting rooms of an account */
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
    /** List the waiting rooms of a zone */
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
    /** Create a waiting room for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/preview": {
    /** Preview the waiting rooms of a zone */
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
          result?: WaitingRoomSettingsSetting | null;
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
      requestBody: { content: { "application/json": WaitingRoomSettingsSettingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoomSettingsSetting | null;
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
      requestBody: { content: { "application/json": WaitingRoomSettingsSettingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoomSettingsSetting | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}": {
    /** Get a waiting room of a zone */
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
    /** Update a waiting room of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a waiting room of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WaitingRoomInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: WaitingRoom | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a waiting room of a zone */
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
    /** List the events of a waiting room */
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
    /** Create an event for a waiting room */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; waiting_room_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EventInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Event | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}": {
    /** Get an event of a waiting room */
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
      requestBody: { content: { "application/json": EventInput } };
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
      requestBody: { content: { "application/json": EventInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Event | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an event of a waiting room */
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
          result?: Detail | null;
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
    /** Create a rule for a waiting room */
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
    /** Update the rules of a waiting room */
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
    /** Get the status of a waiting room */
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
          result?: Status | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

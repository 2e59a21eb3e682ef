// Written by `pnpm generate` from openapi/bot-management.yaml. Not edited by hand.

export interface BotFightModeConfiguration {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  fight_mode?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  stale_zone_configuration?: {
    optimize_wordpress?: boolean;
    sbfm_definitely_automated?: string;
    sbfm_likely_automated?: string;
    sbfm_static_resource_protection?: string;
    sbfm_verified_bots?: string;
    suppress_session_score?: boolean;
  };
  using_latest_model?: boolean;
}

export interface BotManagementFeedbackIndexResultItem {
  created_at?: string;
  description?: string;
  expression?: string;
  first_request_seen_at?: string;
  last_request_seen_at?: string;
  requests?: number;
  requests_by_attribute?: Record<string, unknown>;
  requests_by_score?: Record<string, unknown>;
  requests_by_score_src?: Record<string, unknown>;
  subtype?: string;
  type?: string;
}

export type BotManagementSchema = BotFightModeConfiguration | SuperBotFightModeDefinitelyConfiguration | SuperBotFightModeLikelyConfiguration | SubscriptionConfiguration;

export type BotManagementUpdate = {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  fight_mode?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
} | {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  optimize_wordpress?: boolean;
  sbfm_definitely_automated?: "allow" | "block" | "managed_challenge";
  sbfm_static_resource_protection?: boolean;
  sbfm_verified_bots?: "allow" | "block";
} | {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  optimize_wordpress?: boolean;
  sbfm_definitely_automated?: "allow" | "block" | "managed_challenge";
  sbfm_likely_automated?: "allow" | "block" | "managed_challenge";
  sbfm_static_resource_protection?: boolean;
  sbfm_verified_bots?: "allow" | "block";
} | {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  auto_update_model?: boolean;
  bm_cookie_enabled?: boolean;
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  /** Default: `false`. */
  suppress_session_score?: boolean;
};

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

export interface SubscriptionConfiguration {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  auto_update_model?: boolean;
  bm_cookie_enabled?: boolean;
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  stale_zone_configuration?: {
    fight_mode?: boolean;
    optimize_wordpress?: boolean;
    sbfm_definitely_automated?: string;
    sbfm_likely_automated?: string;
    sbfm_static_resource_protection?: string;
    sbfm_verified_bots?: string;
  };
  suppress_session_score?: boolean;
  using_latest_model?: boolean;
}

export interface SuperBotFightModeDefinitelyConfiguration {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  optimize_wordpress?: boolean;
  sbfm_definitely_automated?: "allow" | "block" | "managed_challenge";
  sbfm_static_resource_protection?: boolean;
  sbfm_verified_bots?: "allow" | "block";
  stale_zone_configuration?: {
    fight_mode?: boolean;
    sbfm_likely_automated?: string;
  };
  using_latest_model?: boolean;
}

export interface SuperBotFightModeLikelyConfiguration {
  ai_bots_migration_opt_out?: boolean;
  ai_bots_protection?: "block" | "disabled" | "only_on_ad_pages";
  ai_search?: "disabled" | "block" | "only_on_ad_pages";
  ai_training?: "disabled" | "disallow" | "block" | "only_on_ad_pages";
  ai_user?: "disabled" | "block" | "only_on_ad_pages";
  bot_preference_sync_enabled?: boolean;
  cf_robots_variant?: "off" | "policy_only";
  content_bots_protection?: "block" | "disabled";
  crawler_protection?: "enabled" | "disabled";
  enable_js?: boolean;
  is_robots_txt_managed?: boolean;
  jsd_api_results_enabled?: boolean;
  optimize_wordpress?: boolean;
  sbfm_definitely_automated?: "allow" | "block" | "managed_challenge";
  sbfm_likely_automated?: "allow" | "block" | "managed_challenge";
  sbfm_static_resource_protection?: boolean;
  sbfm_verified_bots?: "allow" | "block";
  stale_zone_configuration?: {
    fight_mode?: boolean;
  };
  using_latest_model?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/bot_management": {
    /** Get the bot management settings of a zone */
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
          result: BotManagementSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the bot management settings of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": BotManagementUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BotManagementSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/bot_management/feedback": {
    /** Get the bot management feedback of a zone */
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
          result?: {
            created_at?: string;
            description?: string;
            expression?: string;
            first_request_seen_at?: string;
            last_request_seen_at?: string;
            requests?: number;
            requests_by_attribute?: Record<string, unknown>;
            requests_by_score?: Record<string, unknown>;
            requests_by_score_src?: Record<string, unknown>;
            subtype?: string;
            type?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the bot management feedback for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        201: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

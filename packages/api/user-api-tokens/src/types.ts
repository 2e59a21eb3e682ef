// Written by `pnpm generate` from openapi/user-api-tokens.yaml. Not edited by hand.

/** Where requests may come from. */
export interface AddressCondition {
  /** Only from these networks, in CIDR notation. */
  in?: string[];
  /** From anywhere but these networks, in CIDR notation. */
  not_in?: string[];
}

/** What a new token is made from. */
export interface CreateToken {
  condition?: TokenCondition;
  /** When the token stops being valid. Without it, never. */
  expires_on?: string;
  /** What people call the token. */
  name: string;
  /** When the token starts being valid. Without it, at once. */
  not_before?: string;
  /** What the token may do. */
  policies: NewTokenPolicy[];
}

/** A token that is gone. */
export interface DeletedToken {
  /** What its id was. */
  id: string;
}

export type DeletedTokenAnswer = Envelope & {
  result: DeletedToken;
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

/** What a token is to be allowed or forbidden. */
export interface NewTokenPolicy {
  effect: PolicyEffect;
  /** What the policy is about. `permissionGroups.index` lists what there is. */
  permission_groups: {
    /** The group. */
    id: string;
    meta?: PermissionGroupMeta;
  }[];
  resources: PolicyResources;
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

/** Where the permissions are listed. */
export type PermissionCategory = "developer_platform" | "ai_and_machine_learning" | "dns_and_zones" | "app_security" | "rules_and_configuration" | "cloudflare_one_and_zero_trust" | "analytics_and_logs" | "network_services" | "media" | "email_and_messaging" | "cache_and_performance" | "account_and_billing" | "other";

/** The values of {@link PermissionCategory}. */
export const PermissionCategories = [
  "developer_platform", "ai_and_machine_learning", "dns_and_zones", "app_security", "rules_and_configuration",
  "cloudflare_one_and_zero_trust", "analytics_and_logs", "network_services", "media", "email_and_messaging",
  "cache_and_performance", "account_and_billing", "other",
] as const;

/** Permissions that go together. */
export interface PermissionGroup {
  category?: PermissionCategory;
  /** What a policy names the group by. */
  id: string;
  /** Whether a new token can have it. */
  is_selectable?: boolean;
  /** What people call the group. */
  name: string;
  /** What kinds of things a policy with the group can be about. */
  scopes: PermissionScope[];
}

export type PermissionGroupList = Envelope & {
  result: PermissionGroup[];
};

/** What else is said of a permission group. All of it is text. */
export type PermissionGroupMeta = {
  /** Where it is listed. */
  category?: string;
  /** Whether it should not be used any more. */
  deprecated?: string;
  /** What it allows. */
  description?: string;
  /** Whether it can be changed. */
  editable?: string;
  /** When it ends. */
  eol_at?: string;
  /** What programs call it. */
  label?: string;
  /** What kinds of things it is about. */
  scopes?: string;
  /** Who sees it. */
  visibility?: string;
} & {
  [key: string]: unknown;
};

/** A kind of things: accounts, zones, users or buckets of R2. */
export type PermissionScope = "com.cloudflare.api.account" | "com.cloudflare.api.account.zone" | "com.cloudflare.api.user" | "com.cloudflare.edge.r2.bucket";

/** The values of {@link PermissionScope}. */
export const PermissionScopes = [
  "com.cloudflare.api.account", "com.cloudflare.api.account.zone", "com.cloudflare.api.user",
  "com.cloudflare.edge.r2.bucket",
] as const;

/** Whether a policy allows or forbids. */
export type PolicyEffect = "allow" | "deny";

/** The values of {@link PolicyEffect}. */
export const PolicyEffects = ["allow", "deny"] as const;

/** A permission group that a policy names. */
export interface PolicyPermissionGroup {
  /** The group. */
  id: string;
  meta?: PermissionGroupMeta;
  /** What people call the group. */
  name?: string;
}

/**
 * Where a policy holds: from the API's own name of a thing to `*`, or to the things in it that are meant,
 * again each with `*`.
 */
export interface PolicyResources {
  [key: string]: string | {
    [key: string]: string;
  };
}

/** Nothing has to be said. */
export type RollToken = Record<string, unknown>;

/** A token as the API shows it, without its value. */
export interface Token {
  condition?: TokenCondition;
  /** The email address that who made the token had at that time. */
  creator_email_at_creation?: string;
  /** When the token stops being valid. Absent where it never does. */
  expires_on?: string;
  /** Names the token in paths. It is no secret. */
  id: string;
  /** When the token was made. */
  issued_on: string;
  /** When the token was last used. Absent before the first use. */
  last_used_on?: string;
  /** When the token was last changed. */
  modified_on: string;
  /** What people call the token. */
  name: string;
  /** When the token starts being valid. Absent where it always was. */
  not_before?: string;
  /** What the token may do. */
  policies: TokenPolicy[];
  /** The id of what made the token. Null where that is not told. */
  provisioner_id?: string | null;
  /** What made the token. */
  provisioner_type?: string;
  status: TokenStatus;
}

export type TokenAnswer = Envelope & {
  result: Token;
};

/** When requests with a token are accepted. */
export interface TokenCondition {
  /** The same under the name that the API's owner gave it in 2024. Which of the two was understood shows the condition of the answer. */
  "request.ip"?: AddressCondition;
  request_ip?: AddressCondition;
}

export type TokenList = Envelope & {
  result: Token[];
  result_info: PageInfo;
};

/** What a token may do, and to what. */
export interface TokenPolicy {
  effect: PolicyEffect;
  /** The policy. */
  id: string;
  /** What the policy is about. */
  permission_groups: PolicyPermissionGroup[];
  resources: PolicyResources;
}

/** Whether requests with the token are accepted. */
export type TokenStatus = "active" | "disabled" | "expired";

/** The values of {@link TokenStatus}. */
export const TokenStatuses = ["active", "disabled", "expired"] as const;

/** What a request is sent with. It is not shown again. */
export type TokenValue = string;

export type TokenValueAnswer = Envelope & {
  result: TokenValue;
};

/** A token with its value, as it is answered once after it was made. */
export type TokenWithValue = Token & {
  value: TokenValue;
};

export type TokenWithValueAnswer = Envelope & {
  result: TokenWithValue;
};

/** What a token is to be. */
export interface UpdateToken {
  condition?: TokenCondition;
  /** When the token stops being valid. Without it, never. */
  expires_on?: string;
  /** What people call the token. */
  name: string;
  /** When the token starts being valid. Without it, at once. */
  not_before?: string;
  /** All that the token may do. */
  policies: NewTokenPolicy[];
  status?: TokenStatus;
}

export interface UserApiTokensIndexQuery {
  /** Whether the list rises or falls. */
  direction?: "asc" | "desc";
  /** Whether tokens that are expired are in the list, too. */
  include_expired?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many items a page holds at most.
   * Default: `20`.
   */
  per_page?: number;
}

export interface UserApiTokensPermissionGroupsIndexQuery {
  /** Only groups of this name. */
  name?: string;
  /** Only groups for this kind of things. */
  scope?: string;
}

/** What a token is told of itself. */
export interface VerifiedToken {
  /** When the token stops being valid. Absent where it never does. */
  expires_on?: string;
  /** Names the token in paths. */
  id: string;
  /** When the token starts being valid. Absent where it always was. */
  not_before?: string;
  status: TokenStatus;
}

export type VerifiedTokenAnswer = Envelope & {
  result: VerifiedToken;
};

/** What the API has, by path template and method. */
export interface paths {
  "/user/tokens": {
    /** List API tokens */
    get: {
      parameters: {
        query?: UserApiTokensIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TokenList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an API token */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TokenWithValueAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/tokens/permission_groups": {
    /** List permission groups */
    get: {
      parameters: {
        query?: UserApiTokensPermissionGroupsIndexQuery;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PermissionGroupList } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/tokens/verify": {
    /** Verify the API token */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": VerifiedTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/tokens/{token_id}": {
    /** Get an API token */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an API token */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { token_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an API token */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { token_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedTokenAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/user/tokens/{token_id}/value": {
    /** Roll an API token */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { token_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RollToken } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TokenValueAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

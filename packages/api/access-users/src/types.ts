// Written by `pnpm generate` from openapi/access-users.yaml. Not edited by hand.

export interface AccessSeatsUpdateBodyItem {
  access_seat: boolean;
  gateway_seat: boolean;
  seat_uid: string;
}

export interface AccessUser {
  access_seat?: boolean;
  active_device_count?: number;
  created_at?: string;
  email?: string;
  gateway_seat?: boolean;
  id?: string;
  last_successful_login?: string;
  name?: string;
  seat_uid?: string;
  uid?: string;
  updated_at?: string;
}

export interface AccessUserListItem {
  access_seat?: boolean;
  active_device_count?: number;
  created_at?: string;
  email?: string;
  gateway_seat?: boolean;
  id?: string;
  last_successful_login?: string;
  name?: string;
  seat_uid?: string;
  uid?: string;
  updated_at?: string;
}

export interface AccessUsersIndexQuery {
  email?: string;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface ActiveSession {
  account_id?: string;
  auth_status?: string;
  common_name?: string;
  devicePosture?: {
    [key: string]: UserDevicePosture;
  };
  device_id?: string;
  device_sessions?: {
    [key: string]: UserDeviceSessions;
  };
  email?: string;
  geo?: {
    country?: string;
  };
  iat?: number;
  idp?: UserIdP;
  ip?: string;
  isActive?: boolean;
  is_gateway?: boolean;
  is_warp?: boolean;
  mtls_auth?: UserMtlsAuth;
  service_token_id?: string;
  service_token_status?: boolean;
  user_uuid?: string;
  version?: number;
}

export interface ActiveSessionListItem {
  expiration?: number;
  metadata?: {
    apps?: {
      [key: string]: {
        hostname?: string;
        name?: string;
        type?: string;
        uid?: string;
      };
    };
    expires?: number;
    iat?: number;
    nonce?: string;
    ttl?: number;
  };
  name?: string;
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

export interface FailedLogin {
  expiration?: number;
  metadata?: unknown;
}

export interface Identity {
  account_id?: string;
  auth_status?: string;
  common_name?: string;
  devicePosture?: {
    [key: string]: UserDevicePosture;
  };
  device_id?: string;
  device_sessions?: {
    [key: string]: UserDeviceSessions;
  };
  email?: string;
  geo?: {
    country?: string;
  };
  iat?: number;
  idp?: UserIdP;
  ip?: string;
  is_gateway?: boolean;
  is_warp?: boolean;
  mtls_auth?: UserMtlsAuth;
  service_token_id?: string;
  service_token_status?: boolean;
  user_uuid?: string;
  version?: number;
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

export interface NewUser {
  email: string;
  name?: string;
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

export interface Seat {
  access_seat?: boolean;
  created_at?: string;
  gateway_seat?: boolean;
  seat_uid?: string;
  updated_at?: string;
}

export interface UserDevicePosture {
  check?: {
    exists?: boolean;
    path?: string;
  };
  data?: unknown;
  description?: string;
  error?: string;
  id?: string;
  rule_name?: string;
  success?: boolean;
  timestamp?: string;
  type?: string;
}

export interface UserDeviceSessions {
  last_authenticated?: number;
}

export interface UserIdP {
  id?: string;
  type?: string;
}

export interface UserMtlsAuth {
  auth_status?: string;
  cert_issuer_dn?: string;
  cert_issuer_ski?: string;
  cert_presented?: boolean;
  cert_serial?: string;
}

export interface UserUpdate {
  email: string;
  name: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/seats": {
    /** Update the seats of Access users of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AccessSeatsUpdateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Seat[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/users": {
    /** List the Access users of an account */
    get: {
      parameters: {
        query?: AccessUsersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessUserListItem[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an Access user for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewUser } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessUser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/users/{user_id}": {
    /** Get an Access user of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessUser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an Access user of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UserUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccessUser;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an Access user of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/users/{user_id}/active_sessions": {
    /** List the active sessions of an Access user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ActiveSessionListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/users/{user_id}/active_sessions/{nonce}": {
    /** Get an active session of an Access user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string; nonce: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ActiveSession;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/users/{user_id}/failed_logins": {
    /** List the failed logins of an Access user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FailedLogin[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/users/{user_id}/last_seen_identity": {
    /** Get the last seen identity of an Access user */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; user_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Identity;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/load-balancer-monitors.yaml. Not edited by hand.

/** What a new monitor is made from. */
export interface CreateMonitor {
  /**
   * Whether any certificate will do. Of HTTPS only.
   * Default: `false`.
   */
  allow_insecure?: boolean;
  /**
   * How many questions in a row must fail until an origin is not healthy.
   * Default: `0`.
   */
  consecutive_down?: number;
  /**
   * How many questions in a row must be answered well until an origin is healthy.
   * Default: `0`.
   */
  consecutive_up?: number;
  /** What it is for. */
  description?: string;
  /** A text that is in a healthy answer, whatever its case. Of HTTP only. */
  expected_body?: string;
  /**
   * The status that is healthy, such as `200` or `2xx`. Of HTTP only.
   * Default: `"200"`.
   */
  expected_codes?: string;
  /**
   * Whether a redirect is followed. Of HTTP only.
   * Default: `false`.
   */
  follow_redirects?: boolean;
  /** The headers that HTTP is asked with, each with its values. It is well to have `Host` among them. */
  header?: {
    [key: string]: string[];
  };
  /**
   * How many seconds lie between two questions.
   * Default: `60`.
   */
  interval?: number;
  /**
   * The method that HTTP is asked with. Of the type `tcp`, `connection_established`.
   * Default: `"GET"`.
   */
  method?: string;
  /**
   * The path that HTTP is asked for.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * The port. `0`, or null, is the usual one of HTTP or HTTPS; other types need one.
   * Default: `0`.
   */
  port?: number | null;
  /** The zone whose settings the questions are asked with. Of HTTP only. */
  probe_zone?: string;
  /**
   * How often a question is asked again at once after its time was up.
   * Default: `2`.
   */
  retries?: number;
  /**
   * After how many seconds without an answer a question has failed.
   * Default: `5`.
   */
  timeout?: number;
  type?: MonitorType;
}

/** What is gone. */
export interface Deleted {
  /** What its id was. */
  id: string;
}

export type DeletedAnswer = Envelope & {
  result: Deleted;
};

/** What to change of a monitor. What is left out stays as it is. */
export interface EditMonitor {
  /**
   * Whether any certificate will do. Of HTTPS only.
   * Default: `false`.
   */
  allow_insecure?: boolean;
  /**
   * How many questions in a row must fail until an origin is not healthy.
   * Default: `0`.
   */
  consecutive_down?: number;
  /**
   * How many questions in a row must be answered well until an origin is healthy.
   * Default: `0`.
   */
  consecutive_up?: number;
  /** What it is for. */
  description?: string;
  /** A text that is in a healthy answer, whatever its case. Of HTTP only. */
  expected_body?: string;
  /**
   * The status that is healthy, such as `200` or `2xx`. Of HTTP only.
   * Default: `"200"`.
   */
  expected_codes?: string;
  /**
   * Whether a redirect is followed. Of HTTP only.
   * Default: `false`.
   */
  follow_redirects?: boolean;
  /** The headers that HTTP is asked with, each with its values. It is well to have `Host` among them. */
  header?: {
    [key: string]: string[];
  };
  /**
   * How many seconds lie between two questions.
   * Default: `60`.
   */
  interval?: number;
  /**
   * The method that HTTP is asked with. Of the type `tcp`, `connection_established`.
   * Default: `"GET"`.
   */
  method?: string;
  /**
   * The path that HTTP is asked for.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * The port. `0`, or null, is the usual one of HTTP or HTTPS; other types need one.
   * Default: `0`.
   */
  port?: number | null;
  /** The zone whose settings the questions are asked with. Of HTTP only. */
  probe_zone?: string;
  /**
   * How often a question is asked again at once after its time was up.
   * Default: `2`.
   */
  retries?: number;
  /**
   * After how many seconds without an answer a question has failed.
   * Default: `5`.
   */
  timeout?: number;
  type?: MonitorType;
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

/** What is asked of origins, and how often. */
export interface Monitor {
  /**
   * Whether any certificate will do. Of HTTPS only.
   * Default: `false`.
   */
  allow_insecure?: boolean;
  /**
   * How many questions in a row must fail until an origin is not healthy.
   * Default: `0`.
   */
  consecutive_down?: number;
  /**
   * How many questions in a row must be answered well until an origin is healthy.
   * Default: `0`.
   */
  consecutive_up?: number;
  /** When it was made. */
  created_on: string;
  /** What it is for. */
  description?: string;
  /** A text that is in a healthy answer, whatever its case. Of HTTP only. */
  expected_body?: string;
  /**
   * The status that is healthy, such as `200` or `2xx`. Of HTTP only.
   * Default: `"200"`.
   */
  expected_codes?: string;
  /**
   * Whether a redirect is followed. Of HTTP only.
   * Default: `false`.
   */
  follow_redirects?: boolean;
  /** The headers that HTTP is asked with, each with its values. It is well to have `Host` among them. */
  header?: {
    [key: string]: string[];
  };
  /** Names the monitor in paths. */
  id: string;
  /**
   * How many seconds lie between two questions.
   * Default: `60`.
   */
  interval: number;
  /**
   * The method that HTTP is asked with. Of the type `tcp`, `connection_established`.
   * Default: `"GET"`.
   */
  method?: string;
  /** When it was last changed. */
  modified_on: string;
  /**
   * The path that HTTP is asked for.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * The port. `0`, or null, is the usual one of HTTP or HTTPS; other types need one.
   * Default: `0`.
   */
  port?: number | null;
  /** The zone whose settings the questions are asked with. Of HTTP only. */
  probe_zone?: string;
  /**
   * How often a question is asked again at once after its time was up.
   * Default: `2`.
   */
  retries: number;
  /**
   * After how many seconds without an answer a question has failed.
   * Default: `5`.
   */
  timeout: number;
  type: MonitorType;
}

export type MonitorAnswer = Envelope & {
  result: Monitor;
};

/** Monitors that together say whether a pool is healthy. */
export interface MonitorGroup {
  /** The same as `created_on`, under another name. */
  created_at?: string;
  /** When it was made. */
  created_on?: string;
  /** What it is for. */
  description: string;
  /** Names the group in paths. */
  id: string;
  /** The monitors of the group. */
  members: MonitorGroupMember[];
  /** When it was last changed. */
  modified_on?: string;
  /** The same as `modified_on`, under another name. */
  updated_at?: string;
}

export type MonitorGroupAnswer = Envelope & {
  result: MonitorGroup;
};

export type MonitorGroupListAnswer = Envelope & {
  result: MonitorGroup[];
};

/** A monitor of a group as the API shows it. */
export type MonitorGroupMember = WriteMonitorGroupMember & {
  /** Since when it is in the group. */
  created_at?: string;
  /** When that was last changed. */
  updated_at?: string;
};

/** Something that a monitor group has to do with. */
export interface MonitorGroupReference {
  /** Which way the reference goes. */
  reference_type?: "*" | "referral" | "referrer";
  /** Its id. */
  resource_id?: string;
  /** What people call it. */
  resource_name?: string;
  /** What it is. */
  resource_type?: string;
}

export type MonitorGroupReferencesAnswer = Envelope & {
  result: MonitorGroupReference[];
};

export type MonitorListAnswer = Envelope & {
  result: Monitor[];
  result_info: PageInfo;
};

/**
 * The protocol that is asked.
 * Default: `"http"`.
 */
export type MonitorType = "http" | "https" | "tcp" | "udp_icmp" | "icmp_ping" | "smtp";

/** The values of {@link MonitorType}. */
export const MonitorTypes = ["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] as const;

/** How one origin was found. */
export interface OriginHealth {
  /** Why not, in words. */
  failure_reason?: string;
  /** Whether it is healthy. */
  healthy?: boolean;
  /** The status that it answered. */
  response_code?: number;
  /** How long that took, such as `66ms`. */
  rtt?: string;
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

/** How a pool was found. */
export interface PoolHealth {
  /** Whether enough of its origins are healthy. */
  healthy?: boolean;
  /** The origins, each under its own address. */
  origins?: {
    [key: string]: OriginHealth;
  }[];
}

/** Which outcome to ask for. */
export interface Preview {
  /** The names of the pools that are asked, by their ids. */
  pools: {
    [key: string]: string;
  };
  /** Shows the outcome, once it is there. */
  preview_id: string;
}

export type PreviewAnswer = Envelope & {
  result: Preview;
};

/** The settings of a monitor that are only tried. */
export interface PreviewMonitor {
  /**
   * Whether any certificate will do. Of HTTPS only.
   * Default: `false`.
   */
  allow_insecure?: boolean;
  /**
   * How many questions in a row must fail until an origin is not healthy.
   * Default: `0`.
   */
  consecutive_down?: number;
  /**
   * How many questions in a row must be answered well until an origin is healthy.
   * Default: `0`.
   */
  consecutive_up?: number;
  /** What it is for. */
  description?: string;
  /** A text that is in a healthy answer, whatever its case. Of HTTP only. */
  expected_body?: string;
  /**
   * The status that is healthy, such as `200` or `2xx`. Of HTTP only.
   * Default: `"200"`.
   */
  expected_codes?: string;
  /**
   * Whether a redirect is followed. Of HTTP only.
   * Default: `false`.
   */
  follow_redirects?: boolean;
  /** The headers that HTTP is asked with, each with its values. It is well to have `Host` among them. */
  header?: {
    [key: string]: string[];
  };
  /**
   * How many seconds lie between two questions.
   * Default: `60`.
   */
  interval?: number;
  /**
   * The method that HTTP is asked with. Of the type `tcp`, `connection_established`.
   * Default: `"GET"`.
   */
  method?: string;
  /**
   * The path that HTTP is asked for.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * The port. `0`, or null, is the usual one of HTTP or HTTPS; other types need one.
   * Default: `0`.
   */
  port?: number | null;
  /** The zone whose settings the questions are asked with. Of HTTP only. */
  probe_zone?: string;
  /**
   * How often a question is asked again at once after its time was up.
   * Default: `2`.
   */
  retries?: number;
  /**
   * After how many seconds without an answer a question has failed.
   * Default: `5`.
   */
  timeout?: number;
  type?: MonitorType;
}

/** How the pools were found, by their ids. */
export interface PreviewResult {
  [key: string]: PoolHealth;
}

export type PreviewResultAnswer = Envelope & {
  result: PreviewResult;
};

/** Something that refers to a monitor. */
export interface Reference {
  /** Whether it refers to the monitor (`referrer`), or the monitor to it (`referral`). */
  reference_type: "*" | "referral" | "referrer";
  /** Its id. */
  resource_id: string;
  /** Its name. */
  resource_name: string;
  /** What it is, such as `pool`. */
  resource_type: string;
}

export type ReferenceListAnswer = Envelope & {
  result: Reference[];
  result_info: PageInfo;
};

/** All settings of a monitor. What is left out has its default. */
export interface UpdateMonitor {
  /**
   * Whether any certificate will do. Of HTTPS only.
   * Default: `false`.
   */
  allow_insecure?: boolean;
  /**
   * How many questions in a row must fail until an origin is not healthy.
   * Default: `0`.
   */
  consecutive_down?: number;
  /**
   * How many questions in a row must be answered well until an origin is healthy.
   * Default: `0`.
   */
  consecutive_up?: number;
  /** What it is for. */
  description?: string;
  /** A text that is in a healthy answer, whatever its case. Of HTTP only. */
  expected_body?: string;
  /**
   * The status that is healthy, such as `200` or `2xx`. Of HTTP only.
   * Default: `"200"`.
   */
  expected_codes?: string;
  /**
   * Whether a redirect is followed. Of HTTP only.
   * Default: `false`.
   */
  follow_redirects?: boolean;
  /** The headers that HTTP is asked with, each with its values. It is well to have `Host` among them. */
  header?: {
    [key: string]: string[];
  };
  /**
   * How many seconds lie between two questions.
   * Default: `60`.
   */
  interval?: number;
  /**
   * The method that HTTP is asked with. Of the type `tcp`, `connection_established`.
   * Default: `"GET"`.
   */
  method?: string;
  /**
   * The path that HTTP is asked for.
   * Default: `"/"`.
   */
  path?: string;
  /**
   * The port. `0`, or null, is the usual one of HTTP or HTTPS; other types need one.
   * Default: `0`.
   */
  port?: number | null;
  /** The zone whose settings the questions are asked with. Of HTTP only. */
  probe_zone?: string;
  /**
   * How often a question is asked again at once after its time was up.
   * Default: `2`.
   */
  retries?: number;
  /**
   * After how many seconds without an answer a question has failed.
   * Default: `5`.
   */
  timeout?: number;
  type?: MonitorType;
}

/** What a monitor group is made from, or is to be. */
export interface WriteMonitorGroup {
  /** What it is for. */
  description: string;
  /** The monitors of the group. */
  members: WriteMonitorGroupMember[];
}

/** A monitor of a group, and what it counts. */
export interface WriteMonitorGroupMember {
  /** Whether it is asked. */
  enabled: boolean;
  /** The monitor. */
  monitor_id: string;
  /** Whether it is only told, and decides nothing. */
  monitoring_only: boolean;
  /** Whether nothing is healthy that it does not find so. */
  must_be_healthy: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/load_balancers/monitor_groups": {
    /** List monitor groups */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a monitor group */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteMonitorGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}": {
    /** Get a monitor group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a monitor group */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteMonitorGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a monitor group */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": WriteMonitorGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a monitor group */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references": {
    /** List what uses a monitor group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorGroupReferencesAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/monitors": {
    /** List monitors */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a monitor */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateMonitor } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/monitors/{monitor_id}": {
    /** Get a monitor */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a monitor */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateMonitor } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Change a monitor */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EditMonitor } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a monitor */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview": {
    /** Try a monitor */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PreviewMonitor } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PreviewAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/monitors/{monitor_id}/references": {
    /** List what refers to a monitor */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; monitor_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ReferenceListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/load_balancers/preview/{preview_id}": {
    /** Get the outcome of a preview */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; preview_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PreviewResultAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

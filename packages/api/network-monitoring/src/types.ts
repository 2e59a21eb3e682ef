// Written by `pnpm generate` from openapi/network-monitoring.yaml. Not edited by hand.

export interface Advertisement {
  automatic_advertisement: boolean | null;
}

export interface ConfigInput {
  default_sampling: number;
  name: string;
  router_ips?: string[];
  warp_devices?: ConfigWarpDevice[];
}

export interface ConfigWarpDevice {
  id: string;
  name: string;
  router_ip: string;
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

export interface MagicNetworkMonitoringConfigEdit {
  default_sampling?: number;
  name?: string;
  router_ips?: string[];
  warp_devices?: ConfigWarpDevice[];
}

export interface MagicNetworkMonitoringConfiguration {
  default_sampling: number;
  name: string;
  router_ips: string[];
  warp_devices: ConfigWarpDevice[];
}

export interface MagicNetworkMonitoringRule {
  automatic_advertisement: boolean | null;
  bandwidth_threshold?: number;
  duration?: "1m" | "5m" | "10m" | "15m" | "20m" | "30m" | "45m" | "60m";
  id: string;
  name: string;
  packet_threshold?: number;
  prefix_match?: "exact" | "subnet" | "supernet" | null;
  prefixes: string[];
  type: "threshold" | "zscore" | "advanced_ddos";
  zscore_sensitivity?: "low" | "medium" | "high" | null;
  zscore_target?: "bits" | "packets" | null;
}

export interface MagicNetworkMonitoringRuleInput {
  automatic_advertisement: boolean | null;
  bandwidth_threshold?: number;
  duration?: "1m" | "5m" | "10m" | "15m" | "20m" | "30m" | "45m" | "60m";
  name: string;
  packet_threshold?: number;
  prefix_match?: "exact" | "subnet" | "supernet" | null;
  prefixes: string[];
  type: "threshold" | "zscore" | "advanced_ddos";
  zscore_sensitivity?: "low" | "medium" | "high" | null;
  zscore_target?: "bits" | "packets" | null;
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

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/mnm/config": {
    /** Get the network monitoring configuration of an account */
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
          result: MagicNetworkMonitoringConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the network monitoring configuration for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConfigInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MagicNetworkMonitoringConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the network monitoring configuration of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConfigInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MagicNetworkMonitoringConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the network monitoring configuration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MagicNetworkMonitoringConfigEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MagicNetworkMonitoringConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the network monitoring configuration of an account */
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
          result: MagicNetworkMonitoringConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mnm/config/full": {
    /** Get the full network monitoring configuration of an account */
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
          result: MagicNetworkMonitoringConfiguration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mnm/rules": {
    /** List the network monitoring rules of an account */
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
          result: (MagicNetworkMonitoringRule | null)[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a network monitoring rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MagicNetworkMonitoringRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicNetworkMonitoringRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the network monitoring rules of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MagicNetworkMonitoringRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicNetworkMonitoringRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mnm/rules/{rule_id}": {
    /** Get a network monitoring rule of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicNetworkMonitoringRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a network monitoring rule of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MagicNetworkMonitoringRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicNetworkMonitoringRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a network monitoring rule of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: MagicNetworkMonitoringRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mnm/rules/{rule_id}/advertisement": {
    /** Update the advertisement of a network monitoring rule */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Advertisement | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/mnm/vpc-flows/token": {
    /** Create a token for the network monitoring VPC flows of an account */
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
          result: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

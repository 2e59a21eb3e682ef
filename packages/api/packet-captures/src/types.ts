// Written by `pnpm generate` from openapi/packet-captures.yaml. Not edited by hand.

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

export type NewPcap = {
  filter_v1?: PcapFilter;
  offset_time?: string;
  packet_limit: number;
  system: "magic-transit";
  time_limit: number;
  type: "simple" | "full";
} | {
  byte_limit?: number;
  colo_name: string;
  destination_conf: string;
  filter_v1?: PcapFilter;
  packet_limit?: number;
  system: "magic-transit";
  time_limit: number;
  type: "simple" | "full";
};

export interface NewPcapOwnership {
  destination_conf: string;
}

export interface OwnershipResourceOwnership {
  destination_conf: string;
  filename: string;
  id: string;
  status: "pending" | "success" | "failed";
  submitted: string;
  validated?: string;
}

export type Pcap = PcapSchema | {
  byte_limit?: number;
  colo_name?: string;
  destination_conf?: string;
  error_message?: string;
  filter_v1?: PcapFilter;
  id?: string;
  packets_captured?: number;
  status?: "unknown" | "success" | "pending" | "running" | "conversion_pending" | "conversion_running" | "complete" | "failed";
  stop_requested?: string;
  submitted?: string;
  system?: "magic-transit";
  time_limit?: number;
  type?: "simple" | "full";
};

export interface PcapFilter {
  destination_address?: string;
  destination_port?: number;
  protocol?: number;
  source_address?: string;
  source_port?: number;
}

export interface PcapOwnershipValidateInput {
  destination_conf: string;
  ownership_challenge: string;
}

export interface PcapSchema {
  filter_v1?: PcapFilter;
  id?: string;
  offset_time?: string;
  status?: "unknown" | "success" | "pending" | "running" | "conversion_pending" | "conversion_running" | "complete" | "failed";
  submitted?: string;
  system?: "magic-transit";
  time_limit?: number;
  type?: "simple" | "full";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/pcaps": {
    /** List the packet captures of an account */
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
          result: Pcap[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a packet capture for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPcap } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pcap;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pcaps/ownership": {
    /** List the ownership of the packet captures of an account */
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
          result: OwnershipResourceOwnership[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the ownership for the packet captures of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPcapOwnership } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OwnershipResourceOwnership;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pcaps/ownership/validate": {
    /** Validate the ownership of the packet captures of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PcapOwnershipValidateInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: OwnershipResourceOwnership;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pcaps/ownership/{ownership_id}": {
    /** Delete the ownership of the packet captures of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ownership_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pcaps/{pcap_id}": {
    /** Get a packet capture of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pcap_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Pcap;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pcaps/{pcap_id}/download": {
    /** Download a packet capture of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pcap_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/pcaps/{pcap_id}/stop": {
    /** Stop a packet capture of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; pcap_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

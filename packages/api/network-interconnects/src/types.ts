// Written by `pnpm generate` from openapi/network-interconnects.yaml. Not edited by hand.

export interface Cni {
  account: string;
  bgp?: {
    customer_asn: number;
    extra_prefixes: string[];
    md5_key?: string | null;
  };
  bgp_mode?: "dynamic_route_exchange" | "advertise_only";
  cust_ip: string;
  id: string;
  interconnect: string;
  magic: {
    conduit_name: string;
    description: string;
    mtu: number;
  };
  p2p_ip: string;
}

export interface CniListItem {
  items: {
    account: string;
    bgp?: Cnibgp;
    bgp_mode?: "dynamic_route_exchange" | "advertise_only";
    cust_ip: string;
    id: string;
    interconnect: string;
    magic: CniMagic;
    p2p_ip: string;
  }[];
  next?: number | null;
}

export interface CniMagic {
  conduit_name: string;
  description: string;
  mtu: number;
}

export interface CniUpdate {
  account: string;
  bgp?: Cnibgp;
  bgp_mode?: "dynamic_route_exchange" | "advertise_only";
  cust_ip: string;
  id: string;
  interconnect: string;
  magic: CniMagic;
  p2p_ip: string;
}

export interface Cnibgp {
  customer_asn: number;
  extra_prefixes: string[];
  md5_key?: string | null;
}

/** What the API answers when it refuses a request. */
export interface ErrorAnswer {
  errors: Message[];
  messages: Message[];
  /** Empty, or null. */
  result: Record<string, unknown> | null;
  success: false;
}

export type Interconnect = InterconnectNscInterconnectPhysicalInput | InterconnectNscInterconnectGcpPartnerInput;

export interface InterconnectListItem {
  items: (InterconnectNscInterconnectPhysicalInput | InterconnectNscInterconnectGcpPartnerInput)[];
  next?: number | null;
}

export interface InterconnectNscInterconnectGcpPartnerInput {
  account: string;
  name: string;
  owner?: string;
  region: string;
  speed?: "50M" | "100M" | "200M" | "300M" | "400M" | "500M" | "1G" | "2G" | "5G" | "10G" | "20G" | "50G";
  type: string;
  virtual_port_reservation_id: string;
}

export interface InterconnectNscInterconnectPhysicalInput {
  account: string;
  ccr_device_name?: string | null;
  facility: NetworkInterconnectFacility;
  name: string;
  owner?: string;
  site: string;
  slot_id: string;
  speed: string;
  type: string;
  virtual_port_reservation_id: string;
}

export type InterconnectStatus = {
  state: "Pending";
} | {
  reason?: string | null;
  state: "Down";
} | {
  reason?: string | null;
  state: "Unhealthy";
} | {
  state: "Healthy";
};

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

export interface NetworkInterconnectFacility {
  address: string[];
  name: string;
}

export interface NetworkInterconnectSettings {
  default_asn: number;
}

export interface NetworkInterconnectSettingsUpdate {
  default_asn?: number | null;
}

export interface NetworkInterconnectsCnisIndexItem {
  account: string;
  bgp?: Cnibgp;
  bgp_mode?: "dynamic_route_exchange" | "advertise_only";
  cust_ip: string;
  id: string;
  interconnect: string;
  magic: CniMagic;
  p2p_ip: string;
}

export interface NetworkInterconnectsCnisIndexQuery {
  /** Where the page starts, as the answer before it says. None is the first page. */
  cursor?: number | null;
  /** How many items to answer at most. */
  limit?: number | null;
  slot?: string | null;
  tunnel_id?: string | null;
}

export interface NetworkInterconnectsInterconnectsIndexQuery {
  /** Where the page starts, as the answer before it says. None is the first page. */
  cursor?: number | null;
  /** How many items to answer at most. */
  limit?: number | null;
  site?: string | null;
  /** Only what is of this type. */
  type?: string | null;
}

export interface NetworkInterconnectsInterconnectsLoaQuery {
  /** Only what has this name. */
  name?: string | null;
}

export interface NetworkInterconnectsSlotsIndexItem {
  account?: string;
  ccr_device_name?: string | null;
  facility: NetworkInterconnectFacility;
  id: string;
  occupied: boolean;
  site: string;
  speed: string;
}

export interface NetworkInterconnectsSlotsIndexQuery {
  address_contains?: string | null;
  /** Where the page starts, as the answer before it says. None is the first page. */
  cursor?: number | null;
  /** How many items to answer at most. */
  limit?: number | null;
  occupied?: boolean | null;
  site?: string | null;
  speed?: string | null;
}

export interface NewCni {
  account: string;
  bgp?: Cnibgp;
  interconnect: string;
  magic: CniMagic;
}

export type NewInterconnect = {
  account: string;
  slot_id: string;
  speed?: string | null;
  type: string;
} | {
  account: string;
  bandwidth: "50M" | "100M" | "200M" | "300M" | "400M" | "500M" | "1G" | "2G" | "5G" | "10G" | "20G" | "50G";
  pairing_key: string;
  type: string;
};

export interface Slot {
  account?: string;
  ccr_device_name?: string | null;
  facility: NetworkInterconnectFacility;
  id: string;
  occupied: boolean;
  site: string;
  speed: string;
}

export interface SlotListItem {
  items: {
    account?: string;
    ccr_device_name?: string | null;
    facility: NetworkInterconnectFacility;
    id: string;
    occupied: boolean;
    site: string;
    speed: string;
  }[];
  next?: number | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/cni/cnis": {
    /** List the network interconnect CNIs of an account */
    get: {
      parameters: {
        query?: NetworkInterconnectsCnisIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CniListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a network interconnect CNI for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCni } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Cni } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/cnis/{cni}": {
    /** Get a network interconnect CNI of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cni: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Cni } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a network interconnect CNI of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cni: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CniUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Cni } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a network interconnect CNI of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; cni: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/interconnects": {
    /** List the network interconnects of an account */
    get: {
      parameters: {
        query?: NetworkInterconnectsInterconnectsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": InterconnectListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a network interconnect for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewInterconnect } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Interconnect } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/interconnects/{icon}": {
    /** Get a network interconnect of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; icon: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Interconnect } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a network interconnect of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; icon: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/interconnects/{icon}/loa": {
    /** Get the LOA of a network interconnect */
    get: {
      parameters: {
        query?: NetworkInterconnectsInterconnectsLoaQuery;
        header?: never;
        path: { account_id: string; icon: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/interconnects/{icon}/status": {
    /** Get the status of a network interconnect */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; icon: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": InterconnectStatus } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/settings": {
    /** Get the network interconnect settings of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NetworkInterconnectSettings } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the network interconnect settings of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NetworkInterconnectSettingsUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": NetworkInterconnectSettings } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/slots": {
    /** List the network interconnect slots of an account */
    get: {
      parameters: {
        query?: NetworkInterconnectsSlotsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SlotListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cni/slots/{slot}": {
    /** Get a network interconnect slot of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; slot: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Slot } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

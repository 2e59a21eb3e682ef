// Written by `pnpm generate` from openapi/ip-addressing.yaml. Not edited by hand.

export interface AccountSource {
  pointer?: string;
}

export interface AddressMap {
  can_delete?: boolean;
  can_modify_ips?: boolean;
  created_at?: string;
  default_sni?: string | null;
  description?: string | null;
  enabled?: boolean | null;
  id?: string;
  modified_at?: string;
}

export interface AddressMapDeleteSource {
  pointer?: string;
}

export interface AddressMapDetails {
  can_delete?: boolean;
  can_modify_ips?: boolean;
  created_at?: string;
  default_sni?: string | null;
  description?: string | null;
  enabled?: boolean | null;
  id?: string;
  ips?: IpsArray;
  memberships?: {
    can_delete?: boolean;
    created_at?: string;
    identifier?: string;
    kind?: AddressMapKind;
  }[];
  modified_at?: string;
}

export interface AddressMapEdit {
  default_sni?: string | null;
  description?: string | null;
  /** Default: `false`. */
  enabled?: boolean | null;
}

export type AddressMapKind = "zone" | "account";

/** The values of {@link AddressMapKind}. */
export const AddressMapKinds = ["zone", "account"] as const;

export interface AdvertisementStatus {
  advertised?: boolean;
  advertised_modified_at?: string | null;
}

export interface AdvertisementStatusEdit {
  advertised: boolean;
}

export interface BgpPrefix {
  asn?: number | null;
  asn_prepend_count?: number;
  auto_advertise_withdraw?: boolean;
  bgp_signal_opts?: {
    enabled?: boolean;
    modified_at?: string | null;
  };
  cidr?: string;
  created_at?: string;
  id?: string;
  modified_at?: string;
  on_demand?: {
    advertised?: boolean | null;
    advertised_modified_at?: string | null;
    on_demand_enabled?: boolean;
    on_demand_locked?: boolean;
  };
}

export interface BgpPrefixDeleteSource {
  pointer?: string;
}

export interface BgpPrefixEdit {
  asn_prepend_count?: number;
  auto_advertise_withdraw?: boolean;
  on_demand?: {
    advertised?: boolean;
  };
}

export interface Delegations {
  cidr?: string;
  created_at?: string;
  delegated_account_id?: string;
  id?: string;
  modified_at?: string;
  parent_prefix_id?: string;
}

export interface DeletedBgpPrefix {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: BgpPrefixDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: BgpPrefixDeleteSource;
  }[];
  success: true;
}

export interface DeletedDelegation {
  id?: string;
}

export interface DeletedPrefix {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: PrefixDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: PrefixDeleteSource;
  }[];
  success: true;
}

export interface DeletedServiceBinding {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: ServiceBindingDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: ServiceBindingDeleteSource;
  }[];
  success: true;
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

export interface IpAddressingAddressMapsAccountsDeleteAnswer {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AccountSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AccountSource;
  }[];
  success: true;
}

export interface IpAddressingAddressMapsAccountsUpdateAnswer {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AccountSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AccountSource;
  }[];
  success: true;
}

export interface IpAddressingAddressMapsDeleteAnswer {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AddressMapDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AddressMapDeleteSource;
  }[];
  success: true;
}

export interface IpAddressingAddressMapsIpsDeleteAnswer {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: IpSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: IpSource;
  }[];
  success: true;
}

export interface IpAddressingAddressMapsIpsUpdateAnswer {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: IpSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: IpSource;
  }[];
  success: true;
}

export interface IpAddressingAddressMapsZonesDeleteAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  success?: boolean;
}

export interface IpAddressingAddressMapsZonesUpdateAnswer {
  errors?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  messages?: {
    code?: number;
    documentation_url?: string;
    message?: string;
    source?: {
      pointer?: string;
    };
  }[];
  success?: boolean;
}

export interface IpAddressingLeasesIndexResultItem {
  active_from?: string;
  cidrs?: string[];
  created_at?: string;
  id?: string;
  modified_at?: string;
  owner_id?: string;
  purpose?: string;
}

export interface IpSource {
  pointer?: string;
}

export type IpsArray = {
  created_at?: string;
  ip?: string;
}[];

export interface LoaDocument {
  account_id?: string;
  auto_generated?: boolean;
  created?: string;
  filename?: string;
  id?: string | null;
  size_bytes?: number;
  verified?: boolean;
  verified_at?: string | null;
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

export interface NewAddressMap {
  description?: string | null;
  /** Default: `false`. */
  enabled?: boolean | null;
  ips?: string[];
  memberships?: {
    identifier?: string;
    kind?: AddressMapKind;
  }[];
}

export interface NewAddressingPrefix {
  asn: number;
  cidr: string;
  delegate_loa_creation?: boolean;
  description?: string;
  loa_document_id?: string | null;
}

export interface NewBgpPrefix {
  cidr: string;
}

export interface NewDelegation {
  cidr: string;
  delegated_account_id: string;
}

export interface NewLoaDocument {
  loa_document: string;
}

export interface NewServiceBinding {
  cidr: string;
  service_id: string;
}

export interface Prefix {
  account_id?: string;
  /** @deprecated */
  advertised?: boolean | null;
  /** @deprecated */
  advertised_modified_at?: string | null;
  approved?: string;
  asn?: number;
  cidr?: string;
  created_at?: string;
  delegate_loa_creation?: boolean;
  description?: string;
  id?: string;
  irr_validation_state?: string;
  loa_document_id?: string | null;
  modified_at?: string;
  /** @deprecated */
  on_demand_enabled?: boolean;
  /** @deprecated */
  on_demand_locked?: boolean;
  ownership_validation_state?: string;
  ownership_validation_token?: string;
  rpki_validation_state?: string;
}

export interface PrefixDeleteSource {
  pointer?: string;
}

export interface PrefixEdit {
  description: string;
}

export interface Service {
  id?: string;
  name?: string;
}

export interface ServiceBinding {
  cidr?: string;
  id?: string;
  provisioning?: {
    state?: "provisioning" | "active" | "magic_transit_route_missing";
  };
  service_id?: string;
  service_name?: string;
}

export interface ServiceBindingDeleteSource {
  pointer?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/addressing/address_maps": {
    /** List the address maps of an account */
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
          result: AddressMap[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an address map for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAddressMap } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AddressMapDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/address_maps/{address_map_id}": {
    /** Get an address map of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AddressMapDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an address map of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AddressMapEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AddressMap;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an address map of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: AddressMapDeleteSource;
          }[];
          messages: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: AddressMapDeleteSource;
          }[];
          success: true;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/address_maps/{address_map_id}/accounts/{address_map_account_id}": {
    /** Add an account to an address map */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string; address_map_account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: AccountSource;
          }[];
          messages: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: AccountSource;
          }[];
          success: true;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove an account from an address map */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string; address_map_account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: AccountSource;
          }[];
          messages: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: AccountSource;
          }[];
          success: true;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/address_maps/{address_map_id}/ips/{ip_address}": {
    /** Add an IP to an address map */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string; ip_address: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: IpSource;
          }[];
          messages: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: IpSource;
          }[];
          success: true;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove an IP from an address map */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string; ip_address: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: IpSource;
          }[];
          messages: {
            code: number;
            documentation_url?: string;
            message: string;
            source?: IpSource;
          }[];
          success: true;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/address_maps/{address_map_id}/zones/{zone_id}": {
    /** Add a zone to an address map */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string; zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Remove a zone from an address map */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_map_id: string; zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          errors?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          messages?: {
            code?: number;
            documentation_url?: string;
            message?: string;
            source?: {
              pointer?: string;
            };
          }[];
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/leases": {
    /** List the leases of an account */
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
          result?: {
            active_from?: string;
            cidrs?: string[];
            created_at?: string;
            id?: string;
            modified_at?: string;
            owner_id?: string;
            purpose?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/loa_documents": {
    /** Create an LOA document for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "multipart/form-data": NewLoaDocument } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LoaDocument;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/loa_documents/{loa_document_id}/download": {
    /** Download an LOA document of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; loa_document_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes": {
    /** List the prefixes of an account */
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
          result: Prefix[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a prefix for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAddressingPrefix } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}": {
    /** Get a prefix of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a prefix of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PrefixEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a prefix of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedPrefix } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes": {
    /** List the BGP prefixes of a prefix */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpPrefix[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a BGP prefix for a prefix */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewBgpPrefix } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpPrefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/prefixes/{bgp_prefix_id}": {
    /** Get a BGP prefix of a prefix */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string; bgp_prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpPrefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a BGP prefix of a prefix */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string; bgp_prefix_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": BgpPrefixEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BgpPrefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a BGP prefix of a prefix */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string; bgp_prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedBgpPrefix } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status": {
    /** Get the BGP status of a prefix */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AdvertisementStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the BGP status of a prefix */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AdvertisementStatusEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AdvertisementStatus;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings": {
    /** List the bindings of a prefix */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ServiceBinding[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a binding for a prefix */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewServiceBinding } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ServiceBinding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id}": {
    /** Get a binding of a prefix */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string; binding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ServiceBinding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a binding of a prefix */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string; binding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedServiceBinding } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations": {
    /** List the delegations of a prefix */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Delegations[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a delegation for a prefix */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDelegation } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Delegations;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations/{delegation_id}": {
    /** Delete a delegation of a prefix */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string; delegation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDelegation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/prefixes/{prefix_id}/validate": {
    /** Validate a prefix of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; prefix_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Prefix;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/addressing/services": {
    /** List the services of an account */
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
          result: Service[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

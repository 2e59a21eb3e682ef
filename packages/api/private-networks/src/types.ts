// Written by `pnpm generate` from openapi/private-networks.yaml. Not edited by hand.

export interface CloudflareSourceUpdate {
  comment?: string;
  name?: string;
  network?: string;
}

export interface ConnectivitySetting {
  icmp_proxy_enabled?: boolean;
  offramp_warp_enabled?: boolean;
}

export interface ConnectivitySettingEdit {
  icmp_proxy_enabled?: boolean;
  offramp_warp_enabled?: boolean;
}

export interface DeletedWarp {
  capacity?: WarpCapacity;
  comment?: string;
  created_at?: string;
  deleted_at?: string;
  id?: string;
  is_default_network?: boolean;
  name?: string;
  network?: string;
  subnet_type?: "cloudflare_source" | "initial_resolved_ip" | "warp";
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

export interface HostnameRoute {
  comment?: string;
  created_at?: string;
  deleted_at?: string;
  hostname?: string;
  id?: string;
  tun_type?: "cfd_tunnel" | "warp_connector" | "warp" | "magic" | "ip_sec" | "gre" | "cni";
  tunnel_id?: string;
  tunnel_name?: string;
}

export interface HostnameRouteInput {
  comment?: string;
  hostname?: string;
  tunnel_id?: string;
}

export interface InitialResolvedIpUpdate {
  comment?: string;
  name?: string;
  network?: string;
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

export interface NewNetworkRoute {
  comment?: string;
  network: string;
  tunnel_id: string;
  virtual_network_id?: string;
}

export interface NewRouteNetwork {
  comment?: string;
  tunnel_id: string;
  virtual_network_id?: string;
}

export interface NewVirtualNetwork {
  comment?: string;
  /** @deprecated */
  is_default?: boolean;
  is_default_network?: boolean;
  name: string;
}

export interface NewWarp {
  comment?: string;
  is_default_network?: boolean;
  name: string;
  network: string;
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

export interface PrivateNetworksTeamnetRoutesIndexQuery {
  comment?: string;
  existed_at?: string;
  is_deleted?: boolean;
  network_subset?: string;
  network_superset?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  route_id?: string;
  tun_types?: ("cfd_tunnel" | "warp_connector" | "warp" | "magic" | "ip_sec" | "gre" | "cni")[];
  tunnel_id?: string;
  virtual_network_id?: string;
}

export interface PrivateNetworksTeamnetRoutesIpShowQuery {
  default_virtual_network_fallback?: boolean;
  virtual_network_id?: string;
}

export interface PrivateNetworksTeamnetRoutesNetworkDeleteQuery {
  tun_type?: "cfd_tunnel" | "warp_connector" | "warp" | "magic" | "ip_sec" | "gre" | "cni";
  tunnel_id?: string;
  virtual_network_id?: string;
}

export interface PrivateNetworksTeamnetVirtualNetworksIndexQuery {
  id?: string;
  is_default?: boolean;
  is_default_network?: boolean;
  is_deleted?: boolean;
  /** Only what has this name. */
  name?: string;
}

export interface PrivateNetworksZerotrustRoutesHostnameIndexQuery {
  comment?: string;
  existed_at?: string;
  hostname?: string;
  id?: string;
  is_deleted?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  tunnel_id?: string;
}

export interface PrivateNetworksZerotrustSubnetsIndexQuery {
  address_family?: "v4" | "v6";
  comment?: string;
  existed_at?: string;
  is_default_network?: boolean;
  is_deleted?: boolean;
  /** Only what has this name. */
  name?: string;
  network?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** The direction in which the list is sorted. */
  sort_order?: "asc" | "desc";
  subnet_types?: "cloudflare_source" | "initial_resolved_ip" | "warp";
}

export interface Route {
  comment?: string;
  created_at?: string;
  deleted_at?: string;
  id?: string;
  network?: string;
  tunnel_id?: string;
  virtual_network_id?: string;
}

export interface RouteEdit {
  comment?: string;
  network?: string;
  tunnel_id?: string;
  virtual_network_id?: string;
}

export interface RouteTeamnet {
  comment?: string;
  created_at?: string;
  deleted_at?: string;
  id?: string;
  network?: string;
  tun_type?: "cfd_tunnel" | "warp_connector" | "warp" | "magic" | "ip_sec" | "gre" | "cni";
  tunnel_id?: string;
  tunnel_name?: string;
  virtual_network_id?: string;
  virtual_network_name?: string;
}

export interface VirtualNetwork {
  comment: string;
  created_at: string;
  deleted_at?: string;
  id: string;
  is_default_network: boolean;
  name: string;
}

export interface VirtualNetworkEdit {
  comment?: string;
  is_default_network?: boolean;
  name?: string;
}

export interface WarpCapacity {
  total?: number;
  used?: number;
}

export interface WarpEdit {
  comment?: string;
  is_default_network?: boolean;
  name?: string;
  network?: string;
}

export interface WarpSubnet {
  capacity?: WarpCapacity;
  comment?: string;
  created_at?: string;
  deleted_at?: string;
  id?: string;
  is_default_network?: boolean;
  name?: string;
  network?: string;
  subnet_type?: "cloudflare_source" | "initial_resolved_ip" | "warp";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/teamnet/routes": {
    /** List the routes of the private networks of an account */
    get: {
      parameters: {
        query?: PrivateNetworksTeamnetRoutesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteTeamnet[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a route for the private networks of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewNetworkRoute } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/teamnet/routes/ip/{ip}": {
    /** Get an IP route of the private networks of an account */
    get: {
      parameters: {
        query?: PrivateNetworksTeamnetRoutesIpShowQuery;
        header?: never;
        path: { account_id: string; ip: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RouteTeamnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}": {
    /** Create a network route for the private networks of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ip_network_encoded: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRouteNetwork } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a network route of the private networks of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; ip_network_encoded: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a network route of the private networks of an account */
    delete: {
      parameters: {
        query?: PrivateNetworksTeamnetRoutesNetworkDeleteQuery;
        header?: never;
        path: { account_id: string; ip_network_encoded: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/teamnet/routes/{route_id}": {
    /** Get a route of the private networks of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; route_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a route of the private networks of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; route_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RouteEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a route of the private networks of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; route_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Route;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/teamnet/virtual_networks": {
    /** List the virtual networks of the private networks of an account */
    get: {
      parameters: {
        query?: PrivateNetworksTeamnetVirtualNetworksIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VirtualNetwork[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a virtual network for the private networks of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewVirtualNetwork } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VirtualNetwork;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/teamnet/virtual_networks/{virtual_network_id}": {
    /** Get a virtual network of the private networks of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; virtual_network_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VirtualNetwork;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a virtual network of the private networks of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; virtual_network_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": VirtualNetworkEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VirtualNetwork;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a virtual network of the private networks of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; virtual_network_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VirtualNetwork;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/connectivity_settings": {
    /** Get the connectivity settings of an account */
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
          result: ConnectivitySetting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the connectivity settings of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConnectivitySettingEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConnectivitySetting;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/routes/hostname": {
    /** List the hostname routes of an account */
    get: {
      parameters: {
        query?: PrivateNetworksZerotrustRoutesHostnameIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameRoute[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a hostname route for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": HostnameRouteInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}": {
    /** Get a hostname route of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hostname_route_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a hostname route of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hostname_route_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": HostnameRouteInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a hostname route of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; hostname_route_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HostnameRoute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/subnets": {
    /** List the subnets of an account */
    get: {
      parameters: {
        query?: PrivateNetworksZerotrustSubnetsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/subnets/cloudflare_source/{address_family}": {
    /** Update a Cloudflare source subnet of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_family: "v4" | "v6" };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": CloudflareSourceUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/subnets/initial_resolved_ip/{address_family}": {
    /** Get an initial resolved IP of the subnets of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_family: "v4" | "v6" };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an initial resolved IP of the subnets of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; address_family: "v4" | "v6" };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": InitialResolvedIpUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/subnets/warp": {
    /** Create a WARP subnet for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewWarp } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/zerotrust/subnets/warp/{subnet_id}": {
    /** Get a WARP subnet of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subnet_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a WARP subnet of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subnet_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": WarpEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpSubnet;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a WARP subnet of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; subnet_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedWarp | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

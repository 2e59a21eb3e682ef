// Written by `pnpm generate` from openapi/resource-sharing.yaml. Not edited by hand.

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

export interface NewRecipient {
  /** @deprecated */
  account_id?: string;
  organization_id?: string;
  recipient_account_id?: string;
}

export interface NewResource {
  meta: unknown;
  resource_account_id: string;
  resource_id: string;
  resource_type: "custom-ruleset" | "gateway-policy" | "gateway-destination-ip" | "gateway-block-page-settings" | "gateway-extended-email-matching" | "idp-federation-grant" | "trust-grant";
}

export interface NewResourceSharing {
  name: string;
  recipients: {
    /** @deprecated */
    account_id?: string;
    organization_id?: string;
    recipient_account_id?: string;
  }[];
  resources: {
    meta: unknown;
    resource_account_id: string;
    resource_id: string;
    resource_type: "custom-ruleset" | "gateway-policy" | "gateway-destination-ip" | "gateway-block-page-settings" | "gateway-extended-email-matching" | "idp-federation-grant" | "trust-grant";
  }[];
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

export interface Recipient {
  account_id: string;
  association_status: "associating" | "associated" | "disassociating" | "disassociated";
  created: string;
  id: string;
  modified: string;
  resources?: {
    error: string;
    resource_id: string;
    resource_version: number;
    terminal: boolean;
  }[];
}

export interface ResourceSharingIndexQuery {
  /** The direction in which the list is sorted. */
  direction?: "asc" | "desc";
  include_recipient_counts?: boolean;
  include_resources?: boolean;
  kind?: "sent" | "received";
  /** What the list is sorted by. */
  order?: "name" | "created";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  resource_types?: ("custom-ruleset" | "gateway-policy" | "gateway-destination-ip" | "gateway-block-page-settings" | "gateway-extended-email-matching" | "idp-federation-grant" | "trust-grant")[];
  /** Only what has this status. */
  status?: "active" | "deleting" | "deleted";
  /** Only what has this tag. */
  tag?: string[];
  target_type?: "account" | "organization";
}

export interface ResourceSharingRecipientsIndexQuery {
  include_resources?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ResourceSharingRecipientsShowQuery {
  include_resources?: boolean;
}

export interface ResourceSharingResource {
  created: string;
  id: string;
  meta: unknown;
  modified: string;
  resource_account_id: string;
  resource_id: string;
  resource_type: "custom-ruleset" | "gateway-policy" | "gateway-destination-ip" | "gateway-block-page-settings" | "gateway-extended-email-matching" | "idp-federation-grant" | "trust-grant";
  resource_version: number;
  status: "active" | "deleting" | "deleted";
}

export interface ResourceSharingResourcesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  resource_type?: "custom-ruleset" | "gateway-policy" | "gateway-destination-ip" | "gateway-block-page-settings" | "gateway-extended-email-matching" | "idp-federation-grant" | "trust-grant";
  /** Only what has this status. */
  status?: "active" | "deleting" | "deleted";
}

export interface ResourceSharingSchema {
  account_id: string;
  account_name: string;
  associated_recipient_count?: number;
  associating_recipient_count?: number;
  created: string;
  disassociated_recipient_count?: number;
  disassociating_recipient_count?: number;
  id: string;
  kind?: "sent" | "received";
  modified: string;
  name: string;
  organization_id: string;
  resources?: {
    created: string;
    id: string;
    meta: unknown;
    modified: string;
    resource_account_id: string;
    resource_id: string;
    resource_type: "custom-ruleset" | "gateway-policy" | "gateway-destination-ip" | "gateway-block-page-settings" | "gateway-extended-email-matching" | "idp-federation-grant" | "trust-grant";
    resource_version: number;
    status: "active" | "deleting" | "deleted";
  }[];
  status: "active" | "deleting" | "deleted";
  target_type: "account" | "organization";
}

export interface ResourceSharingShowQuery {
  include_recipient_counts?: boolean;
  include_resources?: boolean;
}

export interface ResourceSharingUpdate {
  name: string;
}

export interface ResourceUpdate {
  meta: unknown;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/shares": {
    /** List the shares of an account */
    get: {
      parameters: {
        query?: ResourceSharingIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingSchema[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a share for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewResourceSharing } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/shares/{share_id}": {
    /** Get a share of an account */
    get: {
      parameters: {
        query?: ResourceSharingShowQuery;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a share of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ResourceSharingUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a share of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/shares/{share_id}/recipients": {
    /** List the recipients of a share */
    get: {
      parameters: {
        query?: ResourceSharingRecipientsIndexQuery;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Recipient[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a recipient for a share */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewRecipient } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Recipient;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the recipients of a share */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}": {
    /** Get a recipient of a share */
    get: {
      parameters: {
        query?: ResourceSharingRecipientsShowQuery;
        header?: never;
        path: { account_id: string; share_id: string; recipient_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Recipient;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a recipient of a share */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string; recipient_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Recipient;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/shares/{share_id}/resources": {
    /** List the resources of a share */
    get: {
      parameters: {
        query?: ResourceSharingResourcesIndexQuery;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingResource[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a resource for a share */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewResource } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingResource;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}": {
    /** Get a resource of a share */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string; share_resource_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingResource;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a resource of a share */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string; share_resource_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ResourceUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingResource;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a resource of a share */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; share_id: string; share_resource_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ResourceSharingResource;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

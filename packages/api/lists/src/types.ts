// Written by `pnpm generate` from openapi/lists.yaml. Not edited by hand.

/** A change of a list that the API carries out by and by. */
export interface BulkOperation {
  /** When it was completed, as an RFC 3339 date and time. */
  completed?: string;
  /** Why it failed. */
  error?: string;
  /** Names the operation in paths. */
  id: string;
  /** How far it is. It ends with one of the last two. */
  status: "pending" | "running" | "completed" | "failed";
}

export type BulkOperationAnswer = Envelope & {
  result: BulkOperation;
};

/** Which bulk operation it is. */
export interface BulkOperationStarted {
  /** Asks how far it is. */
  operation_id: string;
}

export type BulkOperationStartedAnswer = Envelope & {
  result: BulkOperationStarted;
};

/** What a new list is made from. */
export interface CreateList {
  /** What the list is for. */
  description?: string;
  kind: ListKind;
  /** Names the list in the expressions of rules. Letters, digits and underscores. */
  name: string;
}

/** Which items to remove. */
export interface DeleteListItems {
  /** The items. */
  items: {
    /** Its id. */
    id: string;
  }[];
}

/** Which list is gone. */
export interface DeletedList {
  /** What its id was. */
  id: string;
}

export type DeletedListAnswer = Envelope & {
  result: DeletedList;
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

/** A host name. */
export interface Hostname {
  /** Of a name with a `*`: whether the name behind it is not meant, but only what is below. */
  exclude_exact_hostname?: boolean;
  /** The name, which may have a `*` in place of its first label. */
  url_hostname: string;
}

/** A list, without its items. */
export interface List {
  /** When the list was made, as an RFC 3339 date and time. */
  created_on: string;
  /** What the list is for. */
  description?: string;
  /** Names the list in paths. */
  id: string;
  kind: ListKind;
  /** When the list was last changed, as an RFC 3339 date and time. */
  modified_on: string;
  /** Names the list in the expressions of rules, with a `$` before it. */
  name: string;
  /** How many items there are. */
  num_items: number;
  /** How many filters refer to the list. */
  num_referencing_filters: number;
}

export type ListAnswer = Envelope & {
  result: List;
};

/** An item. It has the one field that goes with the kind of its list. */
export interface ListItem {
  /** In a list of networks, the number of an autonomous system. */
  asn?: number;
  /** What the item is about. */
  comment?: string;
  /** When the item was added, as an RFC 3339 date and time. */
  created_on: string;
  hostname?: Hostname;
  /** Names the item in paths. */
  id: string;
  /** In a list of addresses, an address or a range of them in CIDR notation. */
  ip?: string;
  /** When the item was last changed, as an RFC 3339 date and time. */
  modified_on: string;
  redirect?: Redirect;
}

export type ListItemAnswer = Envelope & {
  result: ListItem;
};

export type ListItemsAnswer = Envelope & {
  result: ListItem[];
  result_info: ListItemsInfo;
};

/** Where the pages before and after this one start. */
export interface ListItemsInfo {
  /** The cursors of the pages beside this one. */
  cursors?: {
    /** Asks for the next page. Absent on the last. */
    after?: string;
    /** Asks for the page before. Absent on the first. */
    before?: string;
  };
}

/** What the items of a list are. */
export type ListKind = "ip" | "redirect" | "hostname" | "asn";

/** The values of {@link ListKind}. */
export const ListKinds = ["ip", "redirect", "hostname", "asn"] as const;

export type ListsAnswer = Envelope & {
  result: List[];
};

export interface ListsItemsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only some items: addresses that start with this text, host names and redirects with it in them, the network of exactly this number. */
  search?: string;
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

/** An item of a list of networks. */
export interface NewAsnItem {
  /** The number of an autonomous system. */
  asn: number;
  /** What the item is about. */
  comment?: string;
}

/** An item of a list of host names. */
export interface NewHostnameItem {
  /** What the item is about. */
  comment?: string;
  hostname: Hostname;
}

/** An item of a list of addresses. */
export interface NewIpItem {
  /** What the item is about. */
  comment?: string;
  /** An address, or a range in CIDR notation. Of IPv6, at most 64 bits of a prefix. */
  ip: string;
}

/** An item, by the kind of its list. */
export type NewListItem = NewIpItem | NewRedirectItem | NewHostnameItem | NewAsnItem;

/** Items, all of the kind of their list. */
export type NewListItems = NewListItem[];

/** An item of a list of redirects. */
export interface NewRedirectItem {
  /** What the item is about. */
  comment?: string;
  redirect: Redirect;
}

/** From where to where. */
export interface Redirect {
  /**
   * Whether subdomains of the source are redirected too.
   * Default: `false`.
   */
  include_subdomains?: boolean;
  /**
   * Whether what is below the source's path is put behind the target.
   * Default: `false`.
   */
  preserve_path_suffix?: boolean;
  /**
   * Whether the query is put behind the target.
   * Default: `false`.
   */
  preserve_query_string?: boolean;
  /** What was asked for, such as `example.com/old`. */
  source_url: string;
  /**
   * The status of the answer.
   * Default: `301`.
   */
  status_code?: 301 | 302 | 307 | 308;
  /**
   * Whether what is below the source's path is redirected too.
   * Default: `false`.
   */
  subpath_matching?: boolean;
  /** Where that is now. */
  target_url: string;
}

/** What to change of a list. */
export interface UpdateList {
  /** What the list is for. */
  description?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/rules/lists": {
    /** List lists */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ListsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a list */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateList } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rules/lists/bulk_operations/{operation_id}": {
    /** Get a bulk operation */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkOperationAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rules/lists/{list_id}": {
    /** Get a list */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a list */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": UpdateList } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a list */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rules/lists/{list_id}/items": {
    /** List the items of a list */
    get: {
      parameters: {
        query?: ListsItemsIndexQuery;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ListItemsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add items to a list */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewListItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkOperationStartedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace the items of a list */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewListItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkOperationStartedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete items of a list */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DeleteListItems } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": BulkOperationStartedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/rules/lists/{list_id}/items/{item_id}": {
    /** Get an item of a list */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; list_id: string; item_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ListItemAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

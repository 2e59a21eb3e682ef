// Written by `pnpm generate` from openapi/threat-requests.yaml. Not edited by hand.

export interface AssetDeleteSource {
  pointer?: string;
}

export interface DeletedAsset {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AssetDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: AssetDeleteSource;
  }[];
  success: true;
}

export interface DeletedMessage {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: MessageDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: MessageDeleteSource;
  }[];
  success: true;
}

export interface DeletedPriority {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: PriorityDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: PriorityDeleteSource;
  }[];
  success: true;
}

export interface DeletedRequest {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: RequestDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: RequestDeleteSource;
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

export interface ListItem {
  completed?: string;
  created: string;
  id: string;
  message_tokens?: number;
  priority: "routine" | "high" | "urgent";
  readable_id?: string;
  request: string;
  status?: "open" | "accepted" | "reported" | "approved" | "completed" | "declined";
  summary: string;
  tlp: "clear" | "amber" | "amber-strict" | "green" | "red";
  tokens?: number;
  updated: string;
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

export interface MessageDeleteSource {
  pointer?: string;
}

export interface MessageGetInput {
  after?: string;
  before?: string;
  page: number;
  per_page: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

export interface MessageInput {
  content?: string;
}

export interface MessageResourceMessage {
  author: string;
  content: string;
  created?: string;
  id: number;
  is_follow_on_request: boolean;
  updated: string;
}

export interface NewRequestAsset {
  page: number;
  per_page: number;
}

export interface PriorityDeleteSource {
  pointer?: string;
}

export interface PriorityInput {
  labels: string[];
  priority: number;
  requirement: string;
  tlp: "clear" | "amber" | "amber-strict" | "green" | "red";
}

export interface PriorityResourcePriority {
  created: string;
  id: string;
  labels: string[];
  priority: number;
  requirement: string;
  tlp: "clear" | "amber" | "amber-strict" | "green" | "red";
  updated: string;
}

export interface RequestAsset {
  created?: string;
  description?: string;
  file_type?: string;
  id: number;
  name: string;
}

export interface RequestAssetUpdate {
  source?: string;
}

export interface RequestConstants {
  priority?: ("routine" | "high" | "urgent")[];
  status?: ("open" | "accepted" | "reported" | "approved" | "completed" | "declined")[];
  tlp?: ("clear" | "amber" | "amber-strict" | "green" | "red")[];
}

export interface RequestDeleteSource {
  pointer?: string;
}

export interface RequestInput {
  content?: string;
  priority?: string;
  request_type?: string;
  summary?: string;
  tlp?: "clear" | "amber" | "amber-strict" | "green" | "red";
}

export interface RequestItem {
  completed?: string;
  content: string;
  created: string;
  id: string;
  message_tokens?: number;
  priority: string;
  readable_id?: string;
  request: string;
  status?: "open" | "accepted" | "reported" | "approved" | "completed" | "declined";
  summary: string;
  tlp: "clear" | "amber" | "amber-strict" | "green" | "red";
  tokens?: number;
  updated: string;
}

export interface RequestListInput {
  completed_after?: string;
  completed_before?: string;
  created_after?: string;
  created_before?: string;
  page: number;
  per_page: number;
  request_type?: string;
  sort_by?: string;
  sort_order?: "asc" | "desc";
  status?: "open" | "accepted" | "reported" | "approved" | "completed" | "declined";
}

export interface RequestQuota {
  anniversary_date?: string;
  quarter_anniversary_date?: string;
  quota?: number;
  remaining?: number;
}

export interface ThreatRequestsAssetNewResult {
  created?: string;
  description?: string;
  file_type?: string;
  id?: number;
  name?: string;
}

export interface ThreatRequestsPriorityCreateResultItem {
  created?: string;
  id?: string;
  labels?: string[];
  priority?: number;
  requirement?: string;
  tlp?: string;
  updated?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/cloudforce-one/requests": {
    /** List the Cloudforce One requests of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RequestListInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ListItem[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/constants": {
    /** Get the constants of the Cloudforce One requests of an account */
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
          result: RequestConstants;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/new": {
    /** Create a Cloudforce One request for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RequestInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/priority": {
    /** Create a priority for the Cloudforce One requests of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created?: string;
            id?: string;
            labels?: string[];
            priority?: number;
            requirement?: string;
            tlp?: string;
            updated?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/priority/new": {
    /** Create a priority for the Cloudforce One requests of an account, by its own path */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PriorityInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PriorityResourcePriority;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/priority/quota": {
    /** Get the priority quota of the Cloudforce One requests of an account */
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
          result: RequestQuota;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}": {
    /** Get a priority of the Cloudforce One requests of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; priority_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a priority of the Cloudforce One requests of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; priority_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PriorityInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a priority of the Cloudforce One requests of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; priority_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedPriority } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/quota": {
    /** Get the quota of the Cloudforce One requests of an account */
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
          result: RequestQuota;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/types": {
    /** List the types of the Cloudforce One requests of an account */
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
          result: string[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}": {
    /** Get a Cloudforce One request of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Cloudforce One request of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RequestInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Cloudforce One request of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedRequest } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset": {
    /** Create an asset for a Cloudforce One request */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRequestAsset } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestAsset[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/new": {
    /** Create an asset for a Cloudforce One request, by its own path */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created?: string;
            description?: string;
            file_type?: string;
            id?: number;
            name?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}": {
    /** Get an asset of a Cloudforce One request */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string; asset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestAsset[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an asset of a Cloudforce One request */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string; asset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RequestAssetUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RequestAsset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an asset of a Cloudforce One request */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string; asset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAsset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message": {
    /** List the messages of a Cloudforce One request */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MessageGetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MessageResourceMessage[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message/new": {
    /** Create a message for a Cloudforce One request */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MessageInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MessageResourceMessage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}": {
    /** Update a message of a Cloudforce One request */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string; message_id: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MessageInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: MessageResourceMessage;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a message of a Cloudforce One request */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; request_id: string; message_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedMessage } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

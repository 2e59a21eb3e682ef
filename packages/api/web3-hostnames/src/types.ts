// Written by `pnpm generate` from openapi/web3-hostnames.yaml. Not edited by hand.

export interface ContentList {
  action?: "block";
}

export interface ContentListEntry {
  entries?: {
    content?: string;
    created_on?: string;
    description?: string;
    id?: string;
    modified_on?: string;
    type?: "cid" | "content_path";
  }[];
}

export interface ContentListUpdate {
  action: "block";
  entries: {
    content?: string;
    description?: string;
    type?: "cid" | "content_path";
  }[];
}

export interface DeletedEntry {
  id: string;
}

export interface DeletedHostname {
  id: string;
}

export interface Entry {
  content?: string;
  created_on?: string;
  description?: string;
  id?: string;
  modified_on?: string;
  type?: "cid" | "content_path";
}

export interface EntryInput {
  content: string;
  description?: string;
  type: "cid" | "content_path";
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

export interface Hostname {
  created_on?: string;
  description?: string;
  dnslink?: string;
  id?: string;
  modified_on?: string;
  name?: string;
  status?: "active" | "pending" | "deleting" | "error";
  target?: "ethereum" | "ipfs" | "ipfs_universal_path";
}

export interface HostnameEdit {
  description?: string;
  dnslink?: string;
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

export interface NewHostname {
  description?: string;
  dnslink?: string;
  name: string;
  target: "ethereum" | "ipfs" | "ipfs_universal_path";
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/web3/hostnames": {
    /** List the Web3 hostnames of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Hostname[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Web3 hostname for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewHostname } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Hostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/web3/hostnames/{identifier}": {
    /** Get a Web3 hostname of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Hostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Web3 hostname of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": HostnameEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Hostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Web3 hostname of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedHostname | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list": {
    /** Get the IPFS universal path content list of a Web3 hostname */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the IPFS universal path content list of a Web3 hostname */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ContentListUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ContentList;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries": {
    /** List the content list entries of a Web3 hostname */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: ContentListEntry | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a content list entry for a Web3 hostname */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EntryInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Entry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/web3/hostnames/{identifier}/ipfs_universal_path/content_list/entries/{content_list_entry_identifier}": {
    /** Get a content list entry of a Web3 hostname */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string; content_list_entry_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Entry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a content list entry of a Web3 hostname */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string; content_list_entry_identifier: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EntryInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Entry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a content list entry of a Web3 hostname */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; identifier: string; content_list_entry_identifier: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedEntry | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/regional-services.yaml. Not edited by hand.

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
}

export interface DeletedPrefixBinding {
  errors?: Info[];
  messages: Info[];
  success: boolean;
}

export interface DeletedRegionalHostname {
  errors: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: RegionalHostnameDeleteSource;
  }[];
  messages: {
    code: number;
    documentation_url?: string;
    message: string;
    source?: RegionalHostnameDeleteSource;
  }[];
  success: true;
}

export interface DlsRegion {
  created_on: string;
  id: string;
  modified_on: string;
  name: string;
  region_key: string;
  version: number;
  version_created_on: string;
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

export interface Info {
  code: number;
  documentation_url?: string;
  message: string;
  source?: {
    pointer?: string;
  };
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

export interface NewPrefixBinding {
  cidr: string;
  prefix_id: string;
  region_key: string;
}

export interface NewRegionalHostname {
  hostname: string;
  region_key: string;
  routing?: string;
}

export interface PrefixBinding {
  cidr: string;
  id: string;
  prefix_id: string;
  region_key: string;
}

export interface PrefixBindingEdit {
  region_key: string;
}

export interface Region {
  key?: string;
  label?: string;
}

export interface RegionalHostname {
  created_on: string;
  hostname: string;
  region_key: string;
  routing: string;
}

export interface RegionalHostnameDeleteSource {
  pointer?: string;
}

export interface RegionalHostnameEdit {
  region_key: string;
}

export interface RegionalServicesPrefixBindingsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface RegionalServicesRegionsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what is of this type. */
  type?: "managed" | "custom";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/addressing/regional_hostnames/regions": {
    /** List the regions of the regional hostnames of an account */
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
          result: Region[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dls/regional_services/prefix_bindings": {
    /** List the prefix bindings of the regional services of an account */
    get: {
      parameters: {
        query?: RegionalServicesPrefixBindingsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PrefixBinding[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a prefix binding for the regional services of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPrefixBinding } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PrefixBinding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}": {
    /** Get a prefix binding of the regional services of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; binding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PrefixBinding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a prefix binding of the regional services of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; binding_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PrefixBindingEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PrefixBinding;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a prefix binding of the regional services of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; binding_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedPrefixBinding } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dls/regions": {
    /** List the regions of an account */
    get: {
      parameters: {
        query?: RegionalServicesRegionsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlsRegion[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dls/regions/{region_id}": {
    /** Get a region of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; region_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlsRegion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/addressing/regional_hostnames": {
    /** List the regional hostnames of a zone */
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
          result: RegionalHostname[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a regional hostname for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRegionalHostname } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegionalHostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/addressing/regional_hostnames/{hostname}": {
    /** Get a regional hostname of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; hostname: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegionalHostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a regional hostname of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; hostname: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RegionalHostnameEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RegionalHostname;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a regional hostname of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; hostname: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedRegionalHostname } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/schema-validation.yaml. Not edited by hand.

export interface DeletedSettingsOperation {
  operation_id?: string;
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

export interface NewSchema {
  kind: "openapi_v3";
  name: string;
  source: string;
  validation_enabled: boolean;
}

export interface Operation {
  mitigation_action: "log" | "block" | "none";
  operation_id: string;
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

export interface PublicSchema {
  created_at: string;
  kind: "openapi_v3";
  name: string;
  schema_id: string;
  source: string;
  validation_enabled?: boolean;
}

export interface SchemaEdit {
  validation_enabled?: boolean;
}

export interface SchemaValidationSchemasIndexQuery {
  omit_source?: boolean;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  validation_enabled?: boolean;
}

export interface SchemaValidationSchemasShowQuery {
  omit_source?: boolean;
}

export interface SchemaValidationSettingsEdit {
  validation_default_mitigation_action?: "none" | "log" | "block";
  validation_override_mitigation_action?: "none" | null;
}

export interface SchemaValidationSettingsOperationUpdate {
  mitigation_action: "log" | "block" | "none" | null;
}

export interface SchemaValidationSettingsOperationsEditAllBody {
  [key: string]: {
    mitigation_action?: "none" | "log" | "block" | null;
  };
}

export interface SchemaValidationSettingsOperationsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface SchemaValidationSettingsSchema {
  validation_default_mitigation_action: "none" | "log" | "block";
  validation_override_mitigation_action?: "none" | null;
}

export interface SchemaValidationSettingsUpdate {
  validation_default_mitigation_action: "none" | "log" | "block";
  validation_override_mitigation_action?: "none" | null;
}

export interface SettingsOperationBulk {
  [key: string]: {
    mitigation_action?: "log" | "block" | "none" | null;
  };
}

/** What the API has, by path template and method. */
export interface paths {
  "/zones/{zone_id}/schema_validation/schemas": {
    /** List the schemas of a zone */
    get: {
      parameters: {
        query?: SchemaValidationSchemasIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PublicSchema[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a schema for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSchema } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PublicSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/schema_validation/schemas/hosts": {
    /** Get the hosts of the schemas of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/schema_validation/schemas/{schema_id}": {
    /** Get a schema of a zone */
    get: {
      parameters: {
        query?: SchemaValidationSchemasShowQuery;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PublicSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a schema of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SchemaEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PublicSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a schema of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/schema_validation/schemas/{schema_id}/operations": {
    /** Get the operations of a schema */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; schema_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/schema_validation/settings": {
    /** Get the schema validation settings of a zone */
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
          result: SchemaValidationSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the schema validation settings of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SchemaValidationSettingsUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SchemaValidationSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the schema validation settings of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SchemaValidationSettingsEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SchemaValidationSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/schema_validation/settings/operations": {
    /** List the schema validation operations of a zone */
    get: {
      parameters: {
        query?: SchemaValidationSettingsOperationsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Operation[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the schema validation operations of a zone */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SchemaValidationSettingsOperationsEditAllBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SettingsOperationBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/schema_validation/settings/operations/{operation_id}": {
    /** Get a schema validation operation of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Operation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a schema validation operation of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SchemaValidationSettingsOperationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Operation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a schema validation operation of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; operation_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedSettingsOperation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

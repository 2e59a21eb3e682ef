// Written by `pnpm generate` from openapi/log-explorer.yaml. Not edited by hand.

import type { RawBody } from "@restflare/core";

export interface AccountLogExplorerDatasetsIndexQuery {
  include_zones?: boolean;
}

export interface AvailableDataset {
  dataset: string;
  object_type: "account" | "zone";
  schema: {
    properties?: {
      [key: string]: unknown;
    };
    required?: string[];
    type?: "object";
  };
  timestamp_field: string;
}

export interface DatasetField {
  enabled: boolean;
  name: string;
}

export interface DatasetSummary {
  created_at: string;
  dataset: string;
  dataset_id: string;
  deletion_protection: boolean;
  enabled: boolean;
  object_id: string;
  object_type: "account" | "zone";
  updated_at: string;
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

export interface LogExplorerDataset {
  created_at: string;
  dataset: string;
  dataset_id: string;
  deletion_protection: boolean;
  enabled: boolean;
  fields: DatasetField[];
  filter?: string;
  filter_attack_traffic?: boolean;
  object_id: string;
  object_type: "account" | "zone";
  updated_at: string;
}

export interface LogExplorerDatasetUpdate {
  deletion_protection?: boolean;
  enabled: boolean;
  fields?: DatasetField[];
  filter?: string | null;
  filter_attack_traffic?: boolean;
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

export interface NewLogExplorerDataset {
  dataset: string;
  fields?: DatasetField[];
  filter?: string;
  filter_attack_traffic?: boolean;
}

export interface QuerySql {
  [key: string]: unknown;
}

export interface ZoneLogExplorerDatasetsIndexQuery {
  include_zones?: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/logs/explorer/datasets": {
    /** List the Log Explorer datasets of an account */
    get: {
      parameters: {
        query?: AccountLogExplorerDatasetsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetSummary[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Log Explorer dataset for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLogExplorerDataset } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logs/explorer/datasets/available": {
    /** List the available Log Explorer datasets of an account */
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
          result: AvailableDataset[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logs/explorer/datasets/{dataset_id}": {
    /** Get a Log Explorer dataset of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Log Explorer dataset of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LogExplorerDatasetUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Log Explorer dataset of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/logs/explorer/query/sql": {
    /** Query the logs of an account with SQL */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "text/plain": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: QuerySql[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logs/explorer/datasets": {
    /** List the Log Explorer datasets of a zone */
    get: {
      parameters: {
        query?: ZoneLogExplorerDatasetsIndexQuery;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetSummary[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Log Explorer dataset for a zone */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLogExplorerDataset } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logs/explorer/datasets/available": {
    /** List the available Log Explorer datasets of a zone */
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
          result: AvailableDataset[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logs/explorer/datasets/{dataset_id}": {
    /** Get a Log Explorer dataset of a zone */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Log Explorer dataset of a zone */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": LogExplorerDatasetUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Log Explorer dataset of a zone */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: LogExplorerDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/zones/{zone_id}/logs/explorer/query/sql": {
    /** Query the logs of a zone with SQL */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { zone_id: string };
        cookie?: never;
      };
      requestBody: { content: { "text/plain": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: QuerySql[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

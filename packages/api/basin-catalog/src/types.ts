// Written by `pnpm generate` from openapi/basin-catalog.yaml. Not edited by hand.

export interface BasinCatalogCompaction {
  state: "enabled" | "disabled";
  target_size_mb: "64" | "128" | "256" | "512";
}

export interface BasinCatalogDeleteQuery {
  force?: boolean;
}

export interface BasinCatalogEnable {
  id: string;
  name: string;
}

export interface BasinCatalogIndexItem {
  bucket: string;
  credential_status?: "present" | "absent" | null;
  id: string;
  maintenance_config?: BasinCatalogMaintenanceConfig | null;
  name: string;
  status: "active" | "inactive";
}

export interface BasinCatalogListItem {
  warehouses: {
    bucket: string;
    credential_status?: "present" | "absent" | null;
    id: string;
    maintenance_config?: BasinCatalogMaintenanceConfig | null;
    name: string;
    status: "active" | "inactive";
  }[];
}

export interface BasinCatalogMaintenanceConfig {
  compaction?: BasinCatalogCompaction;
  interval?: string;
  snapshot_expiration?: BasinCatalogSnapshotExpiration;
}

export interface BasinCatalogMaintenanceConfigCompaction {
  state?: "enabled" | "disabled";
  target_size_mb?: "64" | "128" | "256" | "512";
}

export interface BasinCatalogMaintenanceConfigDetails {
  credential_status: "present" | "absent";
  maintenance_config: BasinCatalogMaintenanceConfig;
}

export interface BasinCatalogMaintenanceConfigSnapshotExpiration {
  max_snapshot_age?: string;
  min_snapshots_to_keep?: number;
  state?: "enabled" | "disabled";
}

export interface BasinCatalogMaintenanceConfigUpdate {
  compaction?: BasinCatalogMaintenanceConfigCompaction;
  snapshot_expiration?: BasinCatalogMaintenanceConfigSnapshotExpiration;
}

export interface BasinCatalogNamespace {
  details?: {
    created_at?: string | null;
    namespace: string[];
    namespace_uuid: string;
    updated_at?: string | null;
  }[] | null;
  namespace_uuids?: string[] | null;
  namespaces: string[][];
  next_page_token?: string | null;
}

export interface BasinCatalogNamespaceTable {
  details?: {
    created_at?: string | null;
    identifier: BasinCatalogNamespaceTableIdentifier;
    location?: string | null;
    metadata_location?: string | null;
    table_uuid: string;
    updated_at?: string | null;
  }[] | null;
  identifiers: BasinCatalogNamespaceTableIdentifier[];
  next_page_token?: string | null;
  table_uuids?: string[] | null;
}

export interface BasinCatalogNamespaceTableIdentifier {
  name: string;
  namespace: string[];
}

export interface BasinCatalogNamespaceTableMaintenanceConfig {
  maintenance_config: {
    compaction?: BasinCatalogNamespaceTableMaintenanceConfigCompaction;
    interval?: string;
    snapshot_expiration?: BasinCatalogNamespaceTableMaintenanceConfigSnapshotExpiration;
  };
}

export interface BasinCatalogNamespaceTableMaintenanceConfigCompaction {
  next_eligible_at?: string | null;
  state: "enabled" | "disabled";
  target_size_mb: "64" | "128" | "256" | "512";
}

export interface BasinCatalogNamespaceTableMaintenanceConfigSnapshotExpiration {
  max_snapshot_age: string;
  min_snapshots_to_keep: number;
  next_eligible_at?: string | null;
  state: "enabled" | "disabled";
}

export interface BasinCatalogNamespaceTableMaintenanceConfigUpdate {
  compaction?: BasinCatalogMaintenanceConfigCompaction;
  snapshot_expiration?: BasinCatalogMaintenanceConfigSnapshotExpiration;
}

export interface BasinCatalogNamespacesIndexQuery {
  /** How many items a page holds at most. */
  page_size?: number;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  parent?: string;
  return_details?: boolean;
  return_uuids?: boolean;
}

export interface BasinCatalogNamespacesTablesIndexQuery {
  /** How many items a page holds at most. */
  page_size?: number;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  return_details?: boolean;
  return_uuids?: boolean;
}

export interface BasinCatalogSchema {
  bucket: string;
  credential_status?: "present" | "absent" | null;
  id: string;
  maintenance_config?: BasinCatalogMaintenanceConfig | null;
  name: string;
  status: "active" | "inactive";
}

export interface BasinCatalogSnapshotExpiration {
  max_snapshot_age: string;
  min_snapshots_to_keep: number;
  state: "enabled" | "disabled";
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

export interface NewBasinCatalogCredential {
  token: string;
}

export interface UpdatedBasinCatalogMaintenanceConfig {
  compaction?: BasinCatalogCompaction;
  interval?: string;
  snapshot_expiration?: BasinCatalogSnapshotExpiration;
}

export interface UpdatedBasinCatalogNamespaceTableMaintenanceConfig {
  compaction?: BasinCatalogNamespaceTableMaintenanceConfigCompaction;
  interval?: string;
  snapshot_expiration?: BasinCatalogNamespaceTableMaintenanceConfigSnapshotExpiration;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/basin-catalog": {
    /** List the basin catalogs of an account */
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
          result: BasinCatalogListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}": {
    /** Get a basin catalog of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BasinCatalogSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/credential": {
    /** Create a credential for a basin catalog */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewBasinCatalogCredential } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/delete": {
    /** Delete a basin catalog of an account */
    post: {
      parameters: {
        query?: BasinCatalogDeleteQuery;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/disable": {
    /** Disable a basin catalog of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/enable": {
    /** Enable a basin catalog of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BasinCatalogEnable;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs": {
    /** Get the maintenance configurations of a basin catalog */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BasinCatalogMaintenanceConfigDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the maintenance configurations of a basin catalog */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": BasinCatalogMaintenanceConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedBasinCatalogMaintenanceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces": {
    /** List the namespaces of a basin catalog */
    get: {
      parameters: {
        query?: BasinCatalogNamespacesIndexQuery;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BasinCatalogNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables": {
    /** List the tables of a namespace */
    get: {
      parameters: {
        query?: BasinCatalogNamespacesTablesIndexQuery;
        header?: never;
        path: { account_id: string; bucket_name: string; namespace: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BasinCatalogNamespaceTable;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs": {
    /** Get the maintenance configurations of a table */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string; namespace: string; table_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: BasinCatalogNamespaceTableMaintenanceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the maintenance configurations of a table */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string; namespace: string; table_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": BasinCatalogNamespaceTableMaintenanceConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedBasinCatalogNamespaceTableMaintenanceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/r2-data-catalog.yaml. Not edited by hand.

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

export interface NewR2DataCatalogCredential {
  token: string;
}

export interface R2DataCatalogCompaction {
  state: "enabled" | "disabled";
  target_size_mb: "64" | "128" | "256" | "512";
}

export interface R2DataCatalogDeleteQuery {
  force?: boolean;
}

export interface R2DataCatalogEnable {
  id: string;
  name: string;
}

export interface R2DataCatalogIndexItem {
  bucket: string;
  credential_status?: "present" | "absent" | null;
  id: string;
  maintenance_config?: R2DataCatalogMaintenanceConfig | null;
  name: string;
  status: "active" | "inactive";
}

export interface R2DataCatalogListItem {
  warehouses: {
    bucket: string;
    credential_status?: "present" | "absent" | null;
    id: string;
    maintenance_config?: R2DataCatalogMaintenanceConfig | null;
    name: string;
    status: "active" | "inactive";
  }[];
}

export interface R2DataCatalogMaintenanceConfig {
  compaction?: R2DataCatalogCompaction;
  interval?: string;
  snapshot_expiration?: {
    max_snapshot_age: string;
    min_snapshots_to_keep: number;
    state: "enabled" | "disabled";
  };
}

export interface R2DataCatalogMaintenanceConfigCompaction {
  state?: "enabled" | "disabled";
  target_size_mb?: "64" | "128" | "256" | "512";
}

export interface R2DataCatalogMaintenanceConfigDetails {
  credential_status: "present" | "absent";
  maintenance_config: {
    compaction?: R2DataCatalogCompaction;
    interval?: string;
    snapshot_expiration?: R2DataCatalogMaintenanceConfigUpdateSnapshotExpiration;
  };
}

export interface R2DataCatalogMaintenanceConfigSnapshotExpiration {
  max_snapshot_age?: string;
  min_snapshots_to_keep?: number;
  state?: "enabled" | "disabled";
}

export interface R2DataCatalogMaintenanceConfigUpdate {
  compaction?: R2DataCatalogMaintenanceConfigCompaction;
  snapshot_expiration?: R2DataCatalogMaintenanceConfigSnapshotExpiration;
}

export interface R2DataCatalogMaintenanceConfigUpdateSnapshotExpiration {
  max_snapshot_age: string;
  min_snapshots_to_keep: number;
  state: "enabled" | "disabled";
}

export interface R2DataCatalogNamespace {
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

export interface R2DataCatalogNamespaceTable {
  details?: {
    created_at?: string | null;
    identifier: R2DataCatalogNamespaceTableIdentifier;
    location?: string | null;
    metadata_location?: string | null;
    table_uuid: string;
    updated_at?: string | null;
  }[] | null;
  identifiers: R2DataCatalogNamespaceTableIdentifier[];
  next_page_token?: string | null;
  table_uuids?: string[] | null;
}

export interface R2DataCatalogNamespaceTableIdentifier {
  name: string;
  namespace: string[];
}

export interface R2DataCatalogNamespaceTableMaintenanceConfig {
  maintenance_config: {
    compaction?: R2DataCatalogNamespaceTableMaintenanceConfigCompaction;
    interval?: string;
    snapshot_expiration?: R2DataCatalogNamespaceTableMaintenanceConfigSnapshotExpiration;
  };
}

export interface R2DataCatalogNamespaceTableMaintenanceConfigCompaction {
  next_eligible_at?: string | null;
  state: "enabled" | "disabled";
  target_size_mb: "64" | "128" | "256" | "512";
}

export interface R2DataCatalogNamespaceTableMaintenanceConfigSnapshotExpiration {
  max_snapshot_age: string;
  min_snapshots_to_keep: number;
  next_eligible_at?: string | null;
  state: "enabled" | "disabled";
}

export interface R2DataCatalogNamespaceTableMaintenanceConfigUpdate {
  compaction?: R2DataCatalogMaintenanceConfigCompaction;
  snapshot_expiration?: R2DataCatalogMaintenanceConfigSnapshotExpiration;
}

export interface R2DataCatalogNamespacesIndexQuery {
  /** How many items a page holds at most. */
  page_size?: number;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  parent?: string;
  return_details?: boolean;
  return_uuids?: boolean;
}

export interface R2DataCatalogNamespacesTablesIndexQuery {
  /** How many items a page holds at most. */
  page_size?: number;
  /** Where the page starts, as the answer before it says. */
  page_token?: string;
  return_details?: boolean;
  return_uuids?: boolean;
}

export interface R2DataCatalogSchema {
  bucket: string;
  credential_status?: "present" | "absent" | null;
  id: string;
  maintenance_config?: R2DataCatalogMaintenanceConfig | null;
  name: string;
  status: "active" | "inactive";
}

export interface UpdatedR2DataCatalogMaintenanceConfig {
  compaction?: R2DataCatalogCompaction;
  interval?: string;
  snapshot_expiration?: R2DataCatalogMaintenanceConfigUpdateSnapshotExpiration;
}

export interface UpdatedR2DataCatalogNamespaceTableMaintenanceConfig {
  compaction?: R2DataCatalogNamespaceTableMaintenanceConfigCompaction;
  interval?: string;
  snapshot_expiration?: R2DataCatalogNamespaceTableMaintenanceConfigSnapshotExpiration;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/r2-catalog": {
    /** List the R2 catalogs of an account */
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
          result: R2DataCatalogListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}": {
    /** Get an R2 catalog of an account */
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
          result: R2DataCatalogSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/credential": {
    /** Create a credential for an R2 catalog */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewR2DataCatalogCredential } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/delete": {
    /** Delete an R2 catalog of an account */
    post: {
      parameters: {
        query?: R2DataCatalogDeleteQuery;
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
  "/accounts/{account_id}/r2-catalog/{bucket_name}/disable": {
    /** Disable an R2 catalog of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/enable": {
    /** Enable an R2 catalog of an account */
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
          result: R2DataCatalogEnable;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs": {
    /** Get the maintenance configurations of an R2 catalog */
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
          result: R2DataCatalogMaintenanceConfigDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the maintenance configurations of an R2 catalog */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": R2DataCatalogMaintenanceConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedR2DataCatalogMaintenanceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces": {
    /** List the namespaces of an R2 catalog */
    get: {
      parameters: {
        query?: R2DataCatalogNamespacesIndexQuery;
        header?: never;
        path: { account_id: string; bucket_name: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: R2DataCatalogNamespace;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables": {
    /** List the tables of a namespace */
    get: {
      parameters: {
        query?: R2DataCatalogNamespacesTablesIndexQuery;
        header?: never;
        path: { account_id: string; bucket_name: string; namespace: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: R2DataCatalogNamespaceTable;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs": {
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
          result: R2DataCatalogNamespaceTableMaintenanceConfig;
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
      requestBody?: { content: { "application/json": R2DataCatalogNamespaceTableMaintenanceConfigUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedR2DataCatalogNamespaceTableMaintenanceConfig;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

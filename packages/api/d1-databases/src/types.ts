// Written by `pnpm generate` from openapi/d1-databases.yaml. Not edited by hand.

/** A moment in the life of a database. */
export interface Bookmark {
  /** Names the moment to whoever restores it. */
  bookmark?: string;
}

/** What a new database is made from. */
export interface CreateDatabase {
  jurisdiction?: Jurisdiction;
  /** What people call the database. Small letters, digits, hyphens and underscores. */
  name: string;
  /** The part of the world where the database should be. Without it, near whoever asks. */
  primary_location_hint?: "wnam" | "enam" | "weur" | "eeur" | "apac" | "oc";
  read_replication?: ReadReplication;
}

export type CreatedDatabaseAnswer = Envelope & {
  result: Database;
};

export interface D1DatabasesIndexQuery {
  /** Only databases of this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /**
   * How many databases a page holds at most.
   * Default: `1000`.
   */
  per_page?: number;
}

export interface D1DatabasesShowQuery {
  /** Only these fields of the database. Without it, all of them. */
  fields?: ("uuid" | "name" | "created_at" | "version" | "jurisdiction" | "num_tables" | "file_size" | "running_in_region" | "read_replication")[];
}

export interface D1DatabasesTimeTravelBookmarkQuery {
  /** Which moment, as an ISO 8601 date and time. Without it, now. */
  timestamp?: string;
}

export interface D1DatabasesTimeTravelRestoreQuery {
  /** The moment, by its bookmark. */
  bookmark?: string;
  /** The moment, as an ISO 8601 date and time. Only without a bookmark. */
  timestamp?: string;
}

/** A database as a list shows it. */
export interface Database {
  /** When the database was made. */
  created_at: string;
  /** How many bytes the database takes. */
  file_size?: number;
  jurisdiction?: DatabaseJurisdiction;
  /** What people call the database. */
  name: string;
  /**
   * How many tables there are.
   * @deprecated
   */
  num_tables?: number;
  read_replication?: ReadReplication;
  /** Names the database in paths. */
  uuid: string;
  version: DatabaseVersion;
}

export type DatabaseAnswer = Envelope & {
  result: DatabaseDetails;
};

/** A database, and how large it is. */
export interface DatabaseDetails {
  /** When the database was made. */
  created_at: string;
  /** How many bytes the database takes. */
  file_size: number;
  jurisdiction?: DatabaseJurisdiction;
  /** What people call the database. */
  name: string;
  /** How many tables there are. */
  num_tables: number;
  read_replication?: ReadReplication;
  /** Names the database in paths. */
  uuid: string;
  version: DatabaseVersion;
}

/** What to change of a database. */
export interface DatabaseEdit {
  read_replication?: ReadReplication;
}

/** The laws under which the database is kept. Null if that may be anywhere. */
export type DatabaseJurisdiction = Jurisdiction | null;

export type DatabaseListAnswer = Envelope & {
  result: Database[];
  result_info: DatabaseListInfo;
};

/** Which part of the list a page is. */
export interface DatabaseListInfo {
  /** How many databases this page holds. */
  count: number;
  /** The number of this page. The first is 1. */
  page: number;
  /** How many databases a page holds at most. */
  per_page: number;
  /** How many databases there are on all pages. */
  total_count: number;
  /** How many pages there are. */
  total_pages?: number;
}

/** What a database is to be. */
export interface DatabaseUpdate {
  read_replication: ReadReplication;
}

/** Which generation of D1 the database is of. */
export type DatabaseVersion = "alpha" | "beta" | "production";

/** The values of {@link DatabaseVersion}. */
export const DatabaseVersions = ["alpha", "beta", "production"] as const;

export type DeletedAnswer = Envelope & {
  /** Nothing. */
  result: null;
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

/** An export that is going on. */
export interface ExportActive {
  /** Asks about this export the next time. */
  at_bookmark: string;
  /** What has happened since it was asked about before. */
  messages?: string[];
  /** How far it is. */
  status: "active";
  /** Whether nothing has failed so far. */
  success?: boolean;
  /** What is going on. */
  type?: "export";
}

export type ExportActiveAnswer = Envelope & {
  result: ExportActive;
};

/** An export that is there to be fetched. */
export interface ExportComplete {
  /** The bookmark that the export was asked about with. */
  at_bookmark?: string;
  /** What has happened since it was asked about before. */
  messages?: string[];
  /** The file. */
  result: {
    /** What the file is called. */
    filename: string;
    /** Where it can be fetched, by whoever knows this address. It works for an hour. */
    signed_url: string;
  };
  /** How far it is. */
  status: "complete";
  /** Whether nothing has failed. */
  success?: boolean;
  /** What has ended. */
  type?: "export";
}

/** What to export, or which export to ask about. */
export interface ExportDatabase {
  /** The bookmark of the answer before. Without it a new export starts. */
  current_bookmark?: string;
  /** What to leave out. Without it, nothing. */
  dump_options?: {
    /** Leaves out the rows. */
    no_data?: boolean;
    /** Leaves out the definitions of the tables. */
    no_schema?: boolean;
    /** Only these tables. None is all. */
    tables?: string[];
  };
  /** That the answer is asked for again and again. */
  output_format: "polling";
}

export type ExportEndedAnswer = Envelope & {
  result: ExportComplete | ExportFailed;
};

/** An export that has failed. */
export interface ExportFailed {
  /** The bookmark that the export was asked about with. */
  at_bookmark?: string;
  /** Why it failed. */
  error: string;
  /** What has happened since it was asked about before. */
  messages?: string[];
  /** How far it is. */
  status: "error";
  /** Whether nothing has failed. */
  success?: boolean;
  /** What has ended. */
  type?: "export";
}

/** An import that is going on. */
export interface ImportActive {
  /** Asks about this import the next time. */
  at_bookmark: string;
  /** What has happened since it was asked about before. */
  messages?: string[];
  /** How far it is. */
  status: "active";
  /** Whether nothing has failed so far. */
  success?: boolean;
  /** What is going on. */
  type?: "import";
}

export type ImportActiveAnswer = Envelope & {
  result: ImportActive;
};

/** To start on a file that was uploaded. */
export interface ImportIngest {
  /** The second step. */
  action: "ingest";
  /** The MD5 of the file. */
  etag: string;
  /** What the first step called the file. */
  filename: string;
}

/** To learn where a file is to be uploaded. */
export interface ImportInit {
  /** The first step. */
  action: "init";
  /** The MD5 of the file. */
  etag: string;
}

/** To ask how far an import is. */
export interface ImportPoll {
  /** The third step, until the status is no longer `active`. */
  action: "poll";
  /** The bookmark of the answer before. */
  current_bookmark: string;
}

/** How far an import is. What is in it depends on that. */
export interface ImportState {
  /** The bookmark that the import is asked about with. */
  at_bookmark?: string;
  /** Why it failed. With the status `error` only. */
  error?: string;
  /** What to call the file in the second step. After `init` only. */
  filename?: string;
  /** What has happened since it was asked about before. */
  messages?: string[];
  /** What was done. With the status `complete` only. */
  result?: {
    /** Where Time Travel finds the database as it was right after the import. */
    final_bookmark?: string;
    meta?: QueryMeta;
    /** How many statements were carried out. */
    num_queries?: number;
  };
  /** How it has ended. Absent after `init`. */
  status?: "complete" | "error";
  /** Whether nothing has failed. */
  success?: boolean;
  /** What this is about. */
  type?: "import";
  /** Where whoever knows this address can put the file. After `init` only. */
  upload_url?: string;
}

export type ImportStateAnswer = Envelope & {
  result: ImportState;
};

/** The laws under which a database is kept, wherever else it should be. It stays where it was made. */
export type Jurisdiction = "eu" | "fedramp" | "us";

/** The values of {@link Jurisdiction}. */
export const Jurisdictions = ["eu", "fedramp", "us"] as const;

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

/** SQL with its parameters. */
export interface Query {
  /** What stands for the question marks, in their order. Never put values into the SQL itself. */
  params?: (string | number | boolean | null)[];
  /** A statement of SQLite's SQL, or several with semicolons between them, which are carried out together. */
  sql: string;
}

/** Several queries, carried out together and in their order. */
export interface QueryBatch {
  /** The queries. */
  batch: Query[];
}

/** What a statement has done, and what it has cost. */
export interface QueryMeta {
  /** Whether anything in the database is other than before. */
  changed_db: boolean;
  /** About how many rows were inserted, updated or deleted. */
  changes: number;
  /** How many milliseconds SQLite worked. */
  duration: number;
  /** The row id of the last row that was inserted. */
  last_row_id: number;
  /** How many rows were read, indexes included. They are billed. */
  rows_read: number;
  /** How many rows were written, indexes included. They are billed. */
  rows_written: number;
  /** The data centre that answered, by the code of its airport. */
  served_by_colo?: string;
  /** Whether the one answered that everything is written to. */
  served_by_primary?: boolean;
  /** The part of the world that answered. */
  served_by_region?: "WNAM" | "ENAM" | "WEUR" | "EEUR" | "APAC" | "OC";
  /** How many bytes the database takes now. */
  size_after: number;
  /** How long parts of it took. */
  timings?: {
    /** How many milliseconds the SQL took. */
    sql_duration_ms?: number;
  };
}

/** What one statement has given. */
export interface QueryResult {
  meta: QueryMeta;
  /** The rows, each with its columns by name. Empty where the statement gives none. */
  results: Record<string, unknown>[];
  /** Whether the statement was carried out. */
  success: boolean;
}

export type QueryResultsAnswer = Envelope & {
  result: QueryResult[];
};

/** What one statement has given, with rows as arrays. */
export interface RawResult {
  meta: QueryMeta;
  results: RawRows;
  /** Whether the statement was carried out. */
  success: boolean;
}

export type RawResultsAnswer = Envelope & {
  result: RawResult[];
};

/** Columns and rows. */
export interface RawRows {
  /** The names of the columns. */
  columns: string[];
  /** The rows, each with its values in the order of the columns. */
  rows: (number | string | Record<string, unknown> | null)[][];
}

/** Whether what is only read is read near whoever asks. */
export interface ReadReplication {
  /** Copies where they help (`auto`), or none. */
  mode: "auto" | "disabled";
}

/** What came of restoring a database. */
export interface RestoredDatabase {
  /** The moment that the database is now as of. */
  bookmark?: string;
  /** What was done. */
  message?: string;
  /** The moment before it was restored. Restoring this one undoes it. */
  previous_bookmark?: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/d1/database": {
    /** List databases */
    get: {
      parameters: {
        query?: D1DatabasesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DatabaseListAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a database */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CreateDatabase } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedDatabaseAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}": {
    /** Get a database */
    get: {
      parameters: {
        query?: D1DatabasesShowQuery;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DatabaseAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a database */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DatabaseUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Database;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a database */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DatabaseEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Database;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a database */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}/export": {
    /** Export a database */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ExportDatabase } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ExportEndedAnswer } };
        202: { headers: { [name: string]: unknown }; content: { "application/json": ExportActiveAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}/import": {
    /** Import into a database */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ImportInit | ImportIngest | ImportPoll } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ImportStateAnswer } };
        202: { headers: { [name: string]: unknown }; content: { "application/json": ImportActiveAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}/query": {
    /** Query a database */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Query | QueryBatch } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": QueryResultsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}/raw": {
    /** Query a database, with rows as arrays */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": Query | QueryBatch } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RawResultsAnswer } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}/time_travel/bookmark": {
    /** Get a bookmark */
    get: {
      parameters: {
        query?: D1DatabasesTimeTravelBookmarkQuery;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Bookmark;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/d1/database/{database_id}/time_travel/restore": {
    /** Restore a database */
    post: {
      parameters: {
        query?: D1DatabasesTimeTravelRestoreQuery;
        header?: never;
        path: { account_id: string; database_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RestoredDatabase;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

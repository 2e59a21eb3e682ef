// Written by `pnpm generate` from openapi/access-ai-controls.yaml. Not edited by hand.

export interface AccessAiControlsPortalsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface AccessAiControlsServersIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface DeletedPortal {
  /** @deprecated */
  allow_code_mode?: boolean;
  code_mode?: "off" | "opt_in" | "default_on" | "enforced";
  created_at?: string;
  created_by?: string;
  description?: string;
  hostname: string;
  id: string;
  modified_at?: string;
  modified_by?: string;
  name: string;
  secure_web_gateway?: boolean;
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

export interface McpAuthConfigSummary {
  auth_mode?: "dcr" | "manual";
  client_secret_version?: number;
  config?: {
    authorization_endpoint?: string;
    issuer?: string;
    resource?: string;
    revocation_endpoint?: string;
    token_endpoint?: string;
  };
  has_client_secret?: boolean;
  registration_info?: {
    client_id?: string;
    redirect_uris?: string[];
    scope?: string;
    token_endpoint_auth_method?: string;
  };
}

export interface McpErrorDetails {
  cause?: string;
  is_upstream?: boolean;
  mcp_code?: number;
  retryable?: boolean;
  status_code?: number;
}

export interface McpUpdatedPrompt {
  alias?: string;
  description?: string;
  enabled?: boolean;
  name: string;
}

export interface McpUpdatedTool {
  alias?: string;
  description?: string;
  enabled?: boolean;
  name: string;
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

export interface NewPortal {
  /** @deprecated */
  allow_code_mode?: boolean;
  code_mode?: "off" | "opt_in" | "default_on" | "enforced";
  description?: string;
  hostname: string;
  id: string;
  name: string;
  secure_web_gateway?: boolean;
  servers?: PortalServer[];
}

export interface NewServer {
  auth_credentials?: string;
  auth_type: "oauth" | "bearer" | "unauthenticated";
  client_secret?: string;
  description?: string | null;
  hostname: string;
  id: string;
  is_shared_oauth_callback_enabled?: boolean;
  name: string;
  secure_web_gateway?: boolean;
  updated_prompts?: McpUpdatedPrompt[];
  updated_tools?: McpUpdatedTool[];
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

export interface Portal {
  /** @deprecated */
  allow_code_mode?: boolean;
  code_mode?: "off" | "opt_in" | "default_on" | "enforced";
  created_at?: string;
  created_by?: string;
  description?: string;
  hostname: string;
  id: string;
  modified_at?: string;
  modified_by?: string;
  name: string;
  secure_web_gateway?: boolean;
  servers: {
    auth_config_summary?: McpAuthConfigSummary;
    auth_type: "oauth" | "bearer" | "unauthenticated";
    authentication_status?: "not_required" | "required" | "connected" | "stale" | "manual";
    created_at?: string;
    created_by?: string;
    default_disabled?: boolean;
    description?: string | null;
    error?: string;
    error_details?: McpErrorDetails;
    hostname: string;
    id: string;
    is_shared_oauth_callback_enabled?: boolean;
    last_successful_sync?: string;
    last_synced?: string;
    modified_at?: string;
    modified_by?: string;
    name: string;
    on_behalf?: boolean;
    prompts: {
      [key: string]: unknown;
    }[];
    secure_web_gateway?: boolean;
    server_id: string;
    status?: "waiting" | "ready" | "stale" | "error";
    tools: {
      [key: string]: unknown;
    }[];
    updated_prompts?: {
      enabled?: boolean;
      name: string;
      portal_alias?: string;
      portal_description?: string;
      server_alias?: string;
      server_description?: string;
    }[];
    updated_tools?: {
      enabled?: boolean;
      name: string;
      portal_alias?: string;
      portal_description?: string;
      server_alias?: string;
      server_description?: string;
    }[];
  }[];
}

export interface PortalServer {
  default_disabled?: boolean;
  on_behalf?: boolean;
  server_id: string;
  updated_prompts?: McpUpdatedPrompt[];
  updated_tools?: McpUpdatedTool[];
}

export interface PortalUpdate {
  /** @deprecated */
  allow_code_mode?: boolean;
  code_mode?: "off" | "opt_in" | "default_on" | "enforced";
  description?: string;
  hostname?: string;
  name?: string;
  secure_web_gateway?: boolean;
  servers?: PortalServer[];
}

export interface Server {
  auth_config_summary?: McpAuthConfigSummary;
  auth_type: "oauth" | "bearer" | "unauthenticated";
  authentication_status?: "not_required" | "required" | "connected" | "stale" | "manual";
  created_at?: string;
  created_by?: string;
  description?: string | null;
  error?: string;
  error_details?: McpErrorDetails;
  hostname: string;
  id: string;
  is_shared_oauth_callback_enabled?: boolean;
  last_successful_sync?: string;
  last_synced?: string;
  modified_at?: string;
  modified_by?: string;
  name: string;
  prompts: {
    [key: string]: unknown;
  }[];
  secure_web_gateway?: boolean;
  status?: "waiting" | "ready" | "stale" | "error";
  tools: {
    [key: string]: unknown;
  }[];
  updated_prompts?: McpUpdatedPrompt[];
  updated_tools?: McpUpdatedTool[];
}

export interface ServerSync {
  error?: string;
  error_details?: McpErrorDetails;
  status?: "waiting" | "ready" | "stale" | "error";
}

export interface ServerUpdate {
  auth_credentials?: string;
  client_secret?: string;
  description?: string | null;
  is_shared_oauth_callback_enabled?: boolean;
  name?: string;
  secure_web_gateway?: boolean;
  updated_prompts?: McpUpdatedPrompt[];
  updated_tools?: McpUpdatedTool[];
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/access/ai-controls/mcp/portals": {
    /** List the MCP portals of an account */
    get: {
      parameters: {
        query?: AccessAiControlsPortalsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Portal[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an MCP portal for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPortal } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Portal;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/ai-controls/mcp/portals/{id}": {
    /** Get an MCP portal of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Portal;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an MCP portal of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": PortalUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Portal;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an MCP portal of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedPortal;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/ai-controls/mcp/servers": {
    /** List the MCP servers of an account */
    get: {
      parameters: {
        query?: AccessAiControlsServersIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Server[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an MCP server for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewServer } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Server;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}": {
    /** Get an MCP server of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Server;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an MCP server of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ServerUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Server;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an MCP server of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Server;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/access/ai-controls/mcp/servers/{id}/sync": {
    /** Sync an MCP server of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ServerSync;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/managed-defense.yaml. Not edited by hand.

export type CreatedRepository = {
  repository: RepositoryCreateRepository;
  upload: {
    expires_in: 3600;
    remote: string;
    token: string;
  };
} | {
  repository: RepositoryCreateRepository;
};

export interface CursorInfo {
  count?: number;
  cursor?: string;
  per_page?: number;
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

export interface ManagedDefenseReposCreateHeaders {
  "Idempotency-Key"?: string;
}

export interface ManagedDefenseReposIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items to answer at most. */
  limit?: number;
}

export interface ManagedDefenseReposShowQuery {
  scan_cursor?: string;
  scan_limit?: number;
}

export interface ManagedDefenseScansCreateHeaders {
  "Idempotency-Key"?: string;
}

export interface ManagedDefenseScansIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  /** How many items to answer at most. */
  limit?: number;
  repo?: string;
  /** Only what has this status. */
  status?: ("requested" | "accepted" | "running" | "completed" | "failed" | "rejected" | "cancelled") | ("requested" | "accepted" | "running" | "completed" | "failed" | "rejected" | "cancelled")[];
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

export interface NewRepository {
  name: string;
  worker_script_name?: string;
}

export interface NewVulnerabilityDiscoveryScan {
  repo_hosts?: {
    [key: string]: string[];
  };
  repos: string[];
  telemetry_window?: VulnerabilityDiscoveryTelemetryWindow;
}

export interface Repository {
  repository: {
    created_at: string;
    id: string;
    import_error?: RepositoryImportError;
    name: string;
    readiness: "awaiting_source" | "processing" | "ready" | "failed";
    source: "upload" | "worker";
  };
  scans: {
    completed_at: string | null;
    id: string;
    message: string | null;
    phase: "provisioning" | "indexing" | "analyzing" | "reporting" | "finalizing" | null;
    repositories: VulnerabilityDiscoveryRepository[];
    started_at: string | null;
    status: "requested" | "accepted" | "running" | "completed" | "failed" | "rejected" | "cancelled";
    submitted_at: string;
    telemetry_window?: VulnerabilityDiscoveryTelemetryWindow;
  }[];
}

export interface RepositoryCreateRepository {
  id: string;
  import_error?: RepositoryImportError;
  name: string;
  readiness: "awaiting_source" | "processing" | "ready" | "failed";
  source: "upload" | "worker";
}

export interface RepositoryImportError {
  code: "worker_import_failed";
  message: "Worker import failed.";
}

export interface RepositoryListItem {
  created_at: string;
  id: string;
  import_error?: RepositoryImportError;
  name: string;
  readiness: "awaiting_source" | "processing" | "ready" | "failed";
  source: "upload" | "worker";
}

export interface ScanReport {
  publication: VulnerabilityDiscoveryPublication | null;
  report: {
    executive_summary: string;
    generated_at: string;
    overall_severity: "critical" | "high" | "medium" | "low" | "info";
    repositories: {
      external_links?: VulnerabilityDiscoveryExternalLink[];
      findings: VulnerabilityDiscoveryFinding[];
      limitations?: string[];
      overall_severity: "critical" | "high" | "medium" | "low" | "info";
      repository_id: string;
      repository_name: string;
      summary: string;
      traffic_context: VulnerabilityDiscoveryTrafficContext;
    }[];
    schema_version: 2;
    title: string;
  } | null;
  repositories: {
    id: string;
    name: string;
    report_status: "not_ready" | "pending_review" | "published" | "withdrawn";
    scan_status: "requested" | "accepted" | "running" | "completed" | "failed" | "rejected" | "cancelled";
  }[];
  scan_id: string;
}

export interface VulnerabilityDiscoveryExternalLink {
  title: string;
  url: string;
}

export interface VulnerabilityDiscoveryFinding {
  attacker_position?: "external" | "authenticated" | "internal" | "post_compromise" | null;
  conditions: string[];
  cwe: string;
  external_links?: VulnerabilityDiscoveryExternalLink[];
  id: string;
  impact: string;
  location: {
    file: string;
    line: number;
    route: string | null;
  };
  open_question?: string | null;
  proof_method?: "structural" | "experimental" | "acquired_source" | "public_knowledge" | "team_question" | null;
  proof_state?: "closed" | "pending_source" | "pending_public" | "pending_experiment" | "pending_team" | null;
  reachability: {
    consumer: string;
    reachable: boolean;
    via: string;
  }[];
  remediation: {
    code_changes: string | null;
    strategy: string;
  };
  root_cause: string;
  severity: "critical" | "high" | "medium" | "low" | "info";
  severity_basis: string;
  summary: string;
  telemetry: {
    references: string[];
    state: "no_route" | "no_telemetry" | "no_match" | "matched";
  };
  title: string;
  trace: {
    line: number;
    path: string;
    scope: string;
    why: string;
  }[];
  waf_rules: {
    broad: {
      action: "block" | "managed_challenge" | "js_challenge" | "log";
      confidence: "low" | "medium" | "high";
      description: string;
      expression: string;
      false_positive_risk: string;
      name: string;
      rationale: string;
    } | null;
    targeted: {
      action: "block" | "managed_challenge" | "js_challenge" | "log";
      confidence: "low" | "medium" | "high";
      description: string;
      expression: string;
      false_positive_risk: string;
      name: string;
      rationale: string;
    } | null;
  } | null;
}

export interface VulnerabilityDiscoveryPublication {
  published_at: string;
  revision_id: string;
  version: number;
}

export interface VulnerabilityDiscoveryReport {
  publication: VulnerabilityDiscoveryPublication;
  report: {
    external_links?: VulnerabilityDiscoveryExternalLink[];
    findings: VulnerabilityDiscoveryFinding[];
    limitations?: string[];
    overall_severity: "critical" | "high" | "medium" | "low" | "info";
    repository_id: string;
    repository_name: string;
    summary: string;
    traffic_context: VulnerabilityDiscoveryTrafficContext;
  };
  repository_id: string;
  scan_id: string;
}

export interface VulnerabilityDiscoveryRepository {
  id: string;
  name: string;
  phase: "provisioning" | "indexing" | "analyzing" | "reporting" | "finalizing" | null;
  report_status: "not_ready" | "pending_review" | "published" | "withdrawn";
  status: "requested" | "accepted" | "running" | "completed" | "failed" | "rejected" | "cancelled";
}

export interface VulnerabilityDiscoveryScan {
  completed_at: string | null;
  id: string;
  message: string | null;
  phase: "provisioning" | "indexing" | "analyzing" | "reporting" | "finalizing" | null;
  repositories: VulnerabilityDiscoveryRepository[];
  started_at: string | null;
  status: "requested" | "accepted" | "running" | "completed" | "failed" | "rejected" | "cancelled";
  submitted_at: string;
  telemetry_window?: VulnerabilityDiscoveryTelemetryWindow;
}

export interface VulnerabilityDiscoveryTelemetryWindow {
  end: string;
  start: string;
}

export interface VulnerabilityDiscoveryTrafficContext {
  http: {
    error_paths: {
      hits: number;
      host: string;
      id: string;
      path: string;
      status: number;
    }[];
    hot_paths: {
      hits: number;
      host: string;
      id: string;
      path: string;
      top_status: number;
    }[];
    request_volume: number;
  } | null;
  target: {
    hosts: string[];
    kind: "worker" | "origin";
    telemetry_window?: VulnerabilityDiscoveryTelemetryWindow;
  } | null;
  waf: {
    hit_volume: number;
    rules: {
      hit_volume: number;
      id: string;
      paths: {
        hit_volume: number;
        host: string;
        id: string;
        path: string;
      }[];
      rule_id: string;
      rule_version: number | null;
    }[];
  } | null;
  web_assets: {
    operations: {
      endpoint: string;
      host: string;
      id: string;
      method: string;
      performance?: {
        avg_origin_latency_ms: number | null;
        error_rate: number;
        estimated_requests: number;
      };
      risk_labels: {
        description: string | null;
        name: string;
      }[];
    }[];
    paths: {
      avg_origin_latency_ms: number | null;
      error_rate: number;
      estimated_requests: number;
      host: string;
      id: string;
      path: string;
    }[];
    risk_types: {
      description: string | null;
      name: string;
      operation_count: number;
    }[];
  } | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/managed-defense/vulnerability-discovery/repos": {
    /** List the vulnerability discovery repositories of an account */
    get: {
      parameters: {
        query?: ManagedDefenseReposIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: RepositoryListItem[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a vulnerability discovery repository for an account */
    post: {
      parameters: {
        query?: never;
        header?: ManagedDefenseReposCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewRepository } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedRepository;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/managed-defense/vulnerability-discovery/repos/{repo_id}": {
    /** Get a vulnerability discovery repository of an account */
    get: {
      parameters: {
        query?: ManagedDefenseReposShowQuery;
        header?: never;
        path: { account_id: string; repo_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Repository;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/managed-defense/vulnerability-discovery/repos/{repo_id}/scans/{scan_id}/report": {
    /** Get the report of a scan */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; repo_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VulnerabilityDiscoveryReport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/managed-defense/vulnerability-discovery/scans": {
    /** List the vulnerability discovery scans of an account */
    get: {
      parameters: {
        query?: ManagedDefenseScansIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VulnerabilityDiscoveryScan[];
          result_info?: CursorInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a vulnerability discovery scan for an account */
    post: {
      parameters: {
        query?: never;
        header?: ManagedDefenseScansCreateHeaders;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewVulnerabilityDiscoveryScan } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VulnerabilityDiscoveryScan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/managed-defense/vulnerability-discovery/scans/{scan_id}": {
    /** Get a vulnerability discovery scan of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VulnerabilityDiscoveryScan;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/managed-defense/vulnerability-discovery/scans/{scan_id}/report": {
    /** Get the report of a vulnerability discovery scan */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; scan_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ScanReport;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

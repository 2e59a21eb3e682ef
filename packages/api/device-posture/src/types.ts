// Written by `pnpm generate` from openapi/device-posture.yaml. Not edited by hand.

export interface ClientCertificateInput {
  certificate_id: string;
  cn: string;
}

export interface CrowdstrikeInput {
  connection_id: string;
  last_seen?: string;
  operator?: "<" | "<=" | ">" | ">=" | "==";
  os?: string;
  overall?: string;
  sensor_config?: string;
  state?: "online" | "offline" | "unknown";
  version?: string;
  versionOperator?: "<" | "<=" | ">" | ">=" | "==";
}

export interface DeletedPosture {
  id?: string;
}

export type DeviceInput = FileInput | UniqueClientIdInput | DomainJoinedInput | OsVersionInput | FirewallInput | SentineloneInput | {
  operating_system: "windows" | "linux" | "mac";
  path: string;
  sha256?: string;
  thumbprint?: string;
} | {
  id: string;
} | DiskEncryptionInput | {
  operating_system: "windows" | "linux" | "mac";
  path: string;
  sha256?: string;
  thumbprint?: string;
} | ClientCertificateInput | {
  certificate_id: string;
  check_private_key: boolean;
  cn?: string;
  extended_key_usage?: ("clientAuth" | "emailProtection")[];
  locations?: {
    paths?: string[];
    trust_stores?: ("system" | "user")[];
  };
  operating_system: "windows" | "linux" | "mac";
  subject_alternative_names?: string[];
} | {
  update_window_days?: number;
} | WorkspaceOneInput | CrowdstrikeInput | IntuneInput | KolideInput | TaniumInput | SentineloneS2sInput | {
  connection_id: string;
  operator: "<" | "<=" | ">" | ">=" | "==";
  score: number;
};

export interface DeviceMatch {
  platform?: "windows" | "mac" | "linux" | "android" | "ios" | "chromeos";
}

export interface DevicePostureRule {
  description?: string;
  enabled?: boolean;
  expiration?: string;
  id?: string;
  input?: DeviceInput;
  match?: DeviceMatch[];
  name?: string;
  schedule?: string;
  type?: "file" | "application" | "tanium" | "gateway" | "warp" | "disk_encryption" | "serial_number" | "sentinelone" | "carbonblack" | "firewall" | "os_version" | "domain_joined" | "client_certificate" | "client_certificate_v2" | "antivirus" | "unique_client_id" | "kolide" | "tanium_s2s" | "crowdstrike_s2s" | "intune" | "workspace_one" | "sentinelone_s2s" | "custom_s2s";
}

export interface DiskEncryptionInput {
  checkDisks?: string[];
  requireAll?: boolean;
}

export interface DomainJoinedInput {
  domain?: string;
  operating_system: "windows";
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

export interface FileInput {
  exists?: boolean;
  operating_system: "windows" | "linux" | "mac";
  path: string;
  sha256?: string;
  thumbprint?: string;
}

export interface FirewallInput {
  enabled: boolean;
  operating_system: "windows" | "mac";
}

export interface Integration {
  config?: {
    api_url: string;
    auth_url: string;
    client_id: string;
  };
  id?: string;
  interval?: string;
  name?: string;
  type?: "workspace_one" | "crowdstrike_s2s" | "uptycs" | "intune" | "kolide" | "tanium_s2s" | "sentinelone_s2s" | "custom_s2s";
}

export interface IntegrationEdit {
  config?: IntegrationTeamsDevicesWorkspaceOneConfigRequest | IntegrationTeamsDevicesCrowdstrikeConfigRequest | IntegrationTeamsDevicesUptycsConfigRequest | IntegrationTeamsDevicesIntuneConfigRequest | IntegrationTeamsDevicesKolideConfigRequest | IntegrationTeamsDevicesTaniumConfigRequest | IntegrationTeamsDevicesSentineloneS2sConfigRequest | IntegrationTeamsDevicesCustomS2sConfigRequest;
  interval?: string;
  name?: string;
  type?: "workspace_one" | "crowdstrike_s2s" | "uptycs" | "intune" | "kolide" | "tanium_s2s" | "sentinelone_s2s" | "custom_s2s";
}

export interface IntegrationTeamsDevicesCrowdstrikeConfigRequest {
  api_url: string;
  client_id: string;
  client_secret: string;
  customer_id: string;
}

export interface IntegrationTeamsDevicesCustomS2sConfigRequest {
  access_client_id: string;
  access_client_secret: string;
  api_url: string;
}

export interface IntegrationTeamsDevicesIntuneConfigRequest {
  client_id: string;
  client_secret: string;
  customer_id: string;
}

export interface IntegrationTeamsDevicesKolideConfigRequest {
  client_id: string;
  client_secret: string;
}

export interface IntegrationTeamsDevicesSentineloneS2sConfigRequest {
  api_url: string;
  client_secret: string;
}

export interface IntegrationTeamsDevicesTaniumConfigRequest {
  access_client_id?: string;
  access_client_secret?: string;
  api_url: string;
  client_secret: string;
}

export interface IntegrationTeamsDevicesUptycsConfigRequest {
  api_url: string;
  client_key: string;
  client_secret: string;
  customer_id: string;
}

export interface IntegrationTeamsDevicesWorkspaceOneConfigRequest {
  api_url: string;
  auth_url: string;
  client_id: string;
  client_secret: string;
}

export interface IntuneInput {
  compliance_status: "compliant" | "noncompliant" | "unknown" | "notapplicable" | "ingraceperiod" | "error";
  connection_id: string;
}

export interface KolideInput {
  auth_state?: ("Good" | "Notified" | "Will Block" | "Blocked")[];
  connection_id: string;
  countOperator?: "<" | "<=" | ">" | ">=" | "==";
  issue_count?: string;
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

export interface NewPostureIntegration {
  config: IntegrationTeamsDevicesWorkspaceOneConfigRequest | IntegrationTeamsDevicesCrowdstrikeConfigRequest | IntegrationTeamsDevicesUptycsConfigRequest | IntegrationTeamsDevicesIntuneConfigRequest | IntegrationTeamsDevicesKolideConfigRequest | IntegrationTeamsDevicesTaniumConfigRequest | IntegrationTeamsDevicesSentineloneS2sConfigRequest | IntegrationTeamsDevicesCustomS2sConfigRequest;
  interval: string;
  name: string;
  type: "workspace_one" | "crowdstrike_s2s" | "uptycs" | "intune" | "kolide" | "tanium_s2s" | "sentinelone_s2s" | "custom_s2s";
}

export interface OsVersionInput {
  operating_system: "windows";
  operator: "<" | "<=" | ">" | ">=" | "==";
  os_distro_name?: string;
  os_distro_revision?: string;
  os_version_extra?: string;
  version: string;
}

export interface PostureInput {
  description?: string;
  expiration?: string;
  input?: DeviceInput;
  match?: DeviceMatch[];
  name: string;
  schedule?: string;
  type: "file" | "application" | "tanium" | "gateway" | "warp" | "disk_encryption" | "serial_number" | "sentinelone" | "carbonblack" | "firewall" | "os_version" | "domain_joined" | "client_certificate" | "client_certificate_v2" | "antivirus" | "unique_client_id" | "kolide" | "tanium_s2s" | "crowdstrike_s2s" | "intune" | "workspace_one" | "sentinelone_s2s" | "custom_s2s";
}

export interface SentineloneInput {
  operating_system: "windows" | "linux" | "mac";
  path: string;
  sha256?: string;
  thumbprint?: string;
}

export interface SentineloneS2sInput {
  active_threats?: number;
  connection_id: string;
  infected?: boolean;
  is_active?: boolean;
  network_status?: "connected" | "disconnected" | "disconnecting" | "connecting";
  operational_state?: "na" | "partially_disabled" | "auto_fully_disabled" | "fully_disabled" | "auto_partially_disabled" | "disabled_error" | "db_corruption";
  operator?: "<" | "<=" | ">" | ">=" | "==";
}

export interface TaniumInput {
  connection_id: string;
  eid_last_seen?: string;
  operator?: "<" | "<=" | ">" | ">=" | "==";
  risk_level?: "low" | "medium" | "high" | "critical";
  scoreOperator?: "<" | "<=" | ">" | ">=" | "==";
  total_score?: number;
}

export interface UniqueClientIdInput {
  id: string;
  operating_system: "android" | "ios" | "chromeos";
}

export interface WorkspaceOneInput {
  compliance_status: "compliant" | "noncompliant" | "unknown";
  connection_id: string;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/devices/posture": {
    /** List the posture rules of the devices of an account */
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
          result: DevicePostureRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a posture rule for the devices of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PostureInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePostureRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/posture/integration": {
    /** List the posture integrations of an account */
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
          result: Integration[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a posture integration for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPostureIntegration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Integration | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/devices/posture/integration/{integration_id}": {
    /** Get a posture integration of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; integration_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Integration | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a posture integration of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; integration_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": IntegrationEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: Integration | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a posture integration of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; integration_id: string };
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
  "/accounts/{account_id}/devices/posture/{rule_id}": {
    /** Get a posture rule of the devices of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePostureRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a posture rule of the devices of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PostureInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DevicePostureRule | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a posture rule of the devices of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: DeletedPosture | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

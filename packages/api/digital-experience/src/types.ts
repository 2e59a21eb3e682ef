// Written by `pnpm generate` from openapi/digital-experience.yaml. Not edited by hand.

export interface AggregateTimePeriod {
  units: "hours" | "days" | "testRuns";
  value: number;
}

export interface Colo {
  airportCode: string;
  city: string;
  countryCode: string;
}

export interface Command {
  commands?: {
    completed_date?: string | null;
    created_date?: string;
    device_id?: string;
    filename?: string | null;
    id?: string;
    registration_id?: string;
    status?: string;
    type?: string;
    user_email?: string;
  }[];
}

export interface CommandDevice {
  devices?: {
    deviceId?: string;
    deviceName?: string;
    eligible?: boolean;
    ineligibleReason?: string;
    personEmail?: string;
    platform?: string;
    registrationId?: string;
    status?: string;
    timestamp?: string;
    version?: string;
  }[];
}

export interface CommandQuota {
  quota: number;
  quota_usage: number;
  reset_time: string;
}

export interface CreatedCommand {
  commands?: {
    args?: {
      [key: string]: string;
    };
    device_id?: string;
    id?: string;
    registration_id?: string;
    status?: "PENDING_EXEC" | "PENDING_UPLOAD" | "SUCCESS" | "FAILED";
    type?: string;
  }[];
}

export interface DeletedDexTest {
  dex_tests?: SchemaHttp[];
}

export interface DexAvailabilityPct {
  avg?: number | null;
  max?: number | null;
  min?: number | null;
  slots: DexSlot[];
}

export interface DexPercentiles {
  p50?: number | null;
  p90?: number | null;
  p95?: number | null;
  p99?: number | null;
}

export interface DexRule {
  created_at: string;
  description?: string;
  id: string;
  match: string;
  name: string;
  targeted_tests?: RuleTargetedTest[];
  updated_at?: string;
}

export interface DexRuleUpdate {
  description?: string;
  match?: string;
  name?: string;
}

export interface DexSlot {
  timestamp: string;
  value: number;
}

export interface DexTestInput {
  data: SchemaData;
  description?: string;
  enabled: boolean;
  interval: string;
  name: string;
  target_policies?: DexTestTargetPolicy[];
  targeted?: boolean;
}

export interface DexTestTargetPolicy {
  default?: boolean;
  id: string;
  name?: string;
}

export interface DigitalExperienceColosIndexQuery {
  from: string;
  /** What the list is sorted by. */
  sortBy?: "fleet-status-usage" | "application-tests-usage";
  to: string;
}

export interface DigitalExperienceCommandsDevicesIndexItem {
  deviceId?: string;
  deviceName?: string;
  eligible?: boolean;
  ineligibleReason?: string;
  personEmail?: string;
  platform?: string;
  registrationId?: string;
  status?: string;
  timestamp?: string;
  version?: string;
}

export interface DigitalExperienceCommandsDevicesIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface DigitalExperienceCommandsIndexItem {
  completed_date?: string | null;
  created_date?: string;
  device_id?: string;
  filename?: string | null;
  id?: string;
  registration_id?: string;
  status?: string;
  type?: string;
  user_email?: string;
}

export interface DigitalExperienceCommandsIndexQuery {
  command_type?: "pcap" | "speed-test" | "warp-diag";
  device_id?: string;
  from?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this status. */
  status?: "PENDING_EXEC" | "PENDING_UPLOAD" | "SUCCESS" | "FAILED";
  to?: string;
  user_email?: string;
}

export interface DigitalExperienceDevicesDexTestsIndexQuery {
  kind?: "http" | "traceroute";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  testName?: string;
}

export interface DigitalExperienceDevicesFleetStatusLiveQuery {
  colo?: string;
  since_minutes: number;
  time_now?: string;
}

export interface DigitalExperienceDevicesIspsIndexItem {
  ip?: {
    address?: string;
    asn?: number;
    aso?: string;
    location?: {
      city?: string;
      country_iso?: string;
      state_iso?: string;
      zip?: string;
    };
    name?: string;
    netmask?: string;
    version?: number;
  };
  test_id: string;
  test_result_id: string;
  time_start: string;
}

export interface DigitalExperienceDevicesIspsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  from?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort_by?: "time_start";
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
  to?: string;
}

export interface DigitalExperienceFleetStatusDevicesIndexQuery {
  colo?: string;
  device_id?: string;
  from: string;
  mode?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  platform?: string;
  /**
   * What the list is sorted by.
   * Default: `"timestamp"`.
   */
  sort_by?: "colo" | "device_id" | "mode" | "platform" | "status" | "timestamp" | "version";
  /** Default: `"last_seen"`. */
  source?: "last_seen" | "hourly" | "raw";
  /** Only what has this status. */
  status?: string;
  to: string;
  version?: string;
}

export interface DigitalExperienceFleetStatusLiveQuery {
  /** Default: `10`. */
  since_minutes: number;
}

export interface DigitalExperienceFleetStatusOverTimeQuery {
  colo?: string;
  device_id?: string;
  from: string;
  to: string;
}

export interface DigitalExperienceHttpTestsPercentilesQuery {
  colo?: string;
  deviceId?: string[];
  from: string;
  to: string;
}

export interface DigitalExperienceHttpTestsShowQuery {
  colo?: string;
  deviceId?: string[];
  from: string;
  interval: "minute" | "hour";
  to: string;
}

export interface DigitalExperienceMonitor {
  default: boolean;
  id: string;
  name: string;
}

export interface DigitalExperienceRulesIndexItem {
  created_at: string;
  description?: string;
  id: string;
  match: string;
  name: string;
  targeted_tests?: RuleTargetedTest[];
  updated_at?: string;
}

export interface DigitalExperienceRulesIndexQuery {
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort_by?: "name" | "created_at" | "updated_at";
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
}

export interface DigitalExperienceTestsOverviewQuery {
  colo?: string;
  deviceId?: string[];
  kind?: "http" | "traceroute";
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  registration_id?: string;
  testName?: string;
}

export interface DigitalExperienceTestsUniqueDevicesQuery {
  deviceId?: string[];
  testName?: string;
}

export interface DigitalExperienceTracerouteTestsNetworkPathQuery {
  deviceId: string;
  from: string;
  interval: "minute" | "hour";
  to: string;
}

export interface DigitalExperienceTracerouteTestsPercentilesQuery {
  colo?: string;
  deviceId?: string[];
  from: string;
  to: string;
}

export interface DigitalExperienceTracerouteTestsShowQuery {
  colo?: string;
  deviceId?: string[];
  from: string;
  interval: "minute" | "hour";
  to: string;
}

export interface DigitalExperienceWarpChangeEventsIndexQuery {
  account_name?: string;
  config_name?: string;
  from: string;
  /** Which page to answer. The first is 1. */
  page: number;
  /** How many items a page holds at most. */
  per_page: number;
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
  to: string;
  toggle?: "on" | "off";
  /** Only what is of this type. */
  type?: "config" | "toggle";
}

export type DigitalExperienceWarpChangeEventsIndexResultItem = {
  account_name?: string;
  account_tag?: string;
  device_id?: string;
  /** @deprecated */
  device_registration?: string;
  hostname?: string;
  registration_id?: string;
  serial_number?: string;
  timestamp?: string;
  toggle?: "on" | "off";
  user_email?: string;
} | {
  device_id?: string;
  /** @deprecated */
  device_registration?: string;
  from?: {
    account_name?: string;
    account_tag?: string;
    config_name?: string;
  };
  hostname?: string;
  registration_id?: string;
  serial_number?: string;
  timestamp?: string;
  to?: {
    account_name?: string;
    account_tag?: string;
    config_name?: string;
  };
  user_email?: string;
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

export interface FleetStatus {
  alwaysOn?: boolean | null;
  batteryCharging?: boolean | null;
  batteryCycles?: number | null;
  batteryPct?: number | null;
  colo: string;
  connectionType?: string | null;
  cpuPct?: number | null;
  cpuPctByApp?: ZeroTrustCpuPctByApp[] | null;
  deviceId: string;
  deviceIpv4?: ZeroTrustDeviceIpv4 | null;
  deviceIpv6?: ZeroTrustDeviceIpv6 | null;
  deviceName?: string;
  /** @deprecated */
  deviceRegistration?: string | null;
  diskReadBps?: number | null;
  diskUsagePct?: number | null;
  diskWriteBps?: number | null;
  dohSubdomain?: string | null;
  estimatedLossPct?: number | null;
  firewallEnabled?: boolean | null;
  gatewayIpv4?: ZeroTrustGatewayIpv4 | null;
  gatewayIpv6?: ZeroTrustGatewayIpv6 | null;
  handshakeLatencyMs?: number | null;
  ispIpv4?: ZeroTrustIspipv4 | null;
  ispIpv6?: ZeroTrustIspipv6 | null;
  metal?: string | null;
  mode: string;
  networkRcvdBps?: number | null;
  networkSentBps?: number | null;
  networkSsid?: string | null;
  personEmail?: string;
  platform: string;
  ramAvailableKb?: number | null;
  ramUsedPct?: number | null;
  ramUsedPctByApp?: ZeroTrustRamUsedPctByApp[] | null;
  registrationId?: string | null;
  rtt?: ZeroTrustRtt | null;
  status: string;
  switchLocked?: boolean | null;
  timestamp: string;
  tunnelStats?: ZeroTrustTunnelStats | null;
  tunnelType?: string | null;
  version: string;
  wifiStrengthDbm?: number | null;
}

export interface FleetStatusDevice {
  alwaysOn?: boolean | null;
  batteryCharging?: boolean | null;
  batteryCycles?: number | null;
  batteryPct?: number | null;
  colo: string;
  connectionType?: string | null;
  cpuPct?: number | null;
  cpuPctByApp?: ZeroTrustCpuPctByApp[] | null;
  deviceId: string;
  deviceIpv4?: ZeroTrustDeviceIpv4 | null;
  deviceIpv6?: ZeroTrustDeviceIpv6 | null;
  deviceName?: string;
  /** @deprecated */
  deviceRegistration?: string | null;
  diskReadBps?: number | null;
  diskUsagePct?: number | null;
  diskWriteBps?: number | null;
  dohSubdomain?: string | null;
  estimatedLossPct?: number | null;
  firewallEnabled?: boolean | null;
  gatewayIpv4?: ZeroTrustGatewayIpv4 | null;
  gatewayIpv6?: ZeroTrustGatewayIpv6 | null;
  handshakeLatencyMs?: number | null;
  ispIpv4?: ZeroTrustIspipv4 | null;
  ispIpv6?: ZeroTrustIspipv6 | null;
  metal?: string | null;
  mode: string;
  networkRcvdBps?: number | null;
  networkSentBps?: number | null;
  networkSsid?: string | null;
  personEmail?: string;
  platform: string;
  ramAvailableKb?: number | null;
  ramUsedPct?: number | null;
  ramUsedPctByApp?: ZeroTrustRamUsedPctByApp[] | null;
  registrationId?: string | null;
  rtt?: ZeroTrustRtt | null;
  status: string;
  switchLocked?: boolean | null;
  timestamp: string;
  tunnelStats?: ZeroTrustTunnelStats | null;
  tunnelType?: string | null;
  version: string;
  wifiStrengthDbm?: number | null;
}

export interface FleetStatusLive {
  deviceStats?: {
    byColo?: LiveStat[] | null;
    byMode?: LiveStat[] | null;
    byPlatform?: LiveStat[] | null;
    byStatus?: LiveStat[] | null;
    byVersion?: LiveStat[] | null;
    uniqueDevicesTotal?: number;
  };
}

export interface FleetStatusOverTime {
  deviceStats?: {
    byMode?: {
      timestamp?: string;
      uniqueDevicesTotal?: number;
      value?: string;
    }[];
    byStatus?: {
      timestamp?: string;
      uniqueDevicesTotal?: number;
      value?: string;
    }[];
    uniqueDevicesTotal?: number;
  };
}

export interface HttpDetails {
  host?: string;
  httpStats?: {
    availabilityPct: DexAvailabilityPct;
    dnsResponseTimeMs: TestStatOverTime;
    httpStatusCode: HttpDetailsHttpStatusCode[];
    resourceFetchTimeMs: TestStatOverTime;
    serverResponseTimeMs: TestStatOverTime;
    uniqueDevicesTotal: number;
  } | null;
  httpStatsByColo?: {
    availabilityPct: DexAvailabilityPct;
    colo: string;
    dnsResponseTimeMs: TestStatOverTime;
    httpStatusCode: HttpDetailsHttpStatusCode[];
    resourceFetchTimeMs: TestStatOverTime;
    serverResponseTimeMs: TestStatOverTime;
    uniqueDevicesTotal: number;
  }[];
  interval?: string;
  kind?: "http";
  method?: string;
  name?: string;
  target_policies?: DigitalExperienceMonitor[] | null;
  targeted?: boolean;
}

export interface HttpDetailsHttpStatusCode {
  status200: number;
  status300: number;
  status400: number;
  status500: number;
  timestamp: string;
}

export interface HttpDetailsPercentiles {
  dnsResponseTimeMs?: DexPercentiles;
  resourceFetchTimeMs?: DexPercentiles;
  serverResponseTimeMs?: DexPercentiles;
}

export interface Isps {
  isps: {
    ip?: {
      address?: string;
      asn?: number;
      aso?: string;
      location?: {
        city?: string;
        country_iso?: string;
        state_iso?: string;
        zip?: string;
      };
      name?: string;
      netmask?: string;
      version?: number;
    };
    test_id: string;
    test_result_id: string;
    time_start: string;
  }[];
}

export interface LiveStat {
  uniqueDevicesTotal?: number;
  value?: string;
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

export interface NetworkPath {
  sampling?: {
    unit: "hours";
    value: number;
  } | null;
  slots: {
    clientToAppRttMs: number | null;
    clientToCfEgressRttMs: number | null;
    clientToCfIngressRttMs: number | null;
    clientToIspRttMs?: number | null;
    id: string;
    timestamp: string;
  }[];
}

export interface NetworkPathDetails {
  colo?: string;
  deviceName?: string;
  execution_context?: "EXECUTION_CONTEXT_INVALID" | "OUT_OF_TUNNEL" | "IN_TUNNEL";
  hops: {
    asn?: number | null;
    aso?: string | null;
    ipAddress?: string | null;
    location?: {
      city?: string | null;
      state?: string | null;
      zip?: string | null;
    } | null;
    mile?: "client-to-app" | "client-to-cf-egress" | "client-to-cf-ingress" | "client-to-isp" | null;
    name?: string | null;
    packetLossPct?: number | null;
    rttMs?: number | null;
    ttl: number;
  }[];
  resultId: string;
  testId?: string;
  testName?: string;
  time_start?: string;
  tunnel_type?: string | null;
}

export interface NetworkPathResult {
  deviceName?: string;
  id: string;
  interval?: string;
  kind?: "traceroute";
  name?: string;
  networkPath?: NetworkPath | null;
  url?: string;
}

export interface NewCommand {
  commands: {
    args?: {
      "test-all-routes"?: boolean;
    } | {
      "max-file-size-mb"?: number;
      "packet-size-bytes"?: number;
      "time-limit-min"?: number;
    } | {
      interfaces?: ("default" | "tunnel")[];
    };
    device_id: string;
    registration_id?: string;
    type: "pcap" | "speed-test" | "warp-diag";
    user_email: string;
  }[];
}

export interface NewDexRule {
  description?: string;
  match: string;
  name: string;
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

export interface Rule {
  rules?: {
    created_at: string;
    description?: string;
    id: string;
    match: string;
    name: string;
    targeted_tests?: RuleTargetedTest[];
    updated_at?: string;
  }[];
}

export interface RuleTargetedTest {
  data: SchemaData;
  enabled: boolean;
  name: string;
  test_id: string;
}

export interface SchemaData {
  host: string;
  kind: "http" | "traceroute";
  method?: "GET";
}

export interface SchemaHttp {
  created?: string;
  data: SchemaData;
  description?: string;
  enabled: boolean;
  interval: string;
  name: string;
  target_policies?: DexTestTargetPolicy[];
  targeted?: boolean;
  test_id?: string;
  updated?: string;
}

export interface TestStatOverTime {
  avg?: number | null;
  max?: number | null;
  min?: number | null;
  slots: {
    timestamp: string;
    value: number;
  }[];
}

export interface Tests {
  overviewMetrics: {
    avgHttpAvailabilityPct?: number | null;
    avgTracerouteAvailabilityPct?: number | null;
    testsTotal: number;
  };
  tests: {
    created: string;
    description: string;
    enabled: boolean;
    host: string;
    httpResults?: {
      resourceFetchTime: TestsResourceFetchTime;
    } | null;
    httpResultsByColo?: {
      colo: string;
      resourceFetchTime: TestsResourceFetchTime;
    }[];
    id: string;
    interval: string;
    kind: "http" | "traceroute";
    method?: string;
    name: string;
    target_policies?: DigitalExperienceMonitor[] | null;
    targeted?: boolean;
    tracerouteResults?: {
      roundTripTime: TestsRoundTripTime;
    } | null;
    tracerouteResultsByColo?: {
      colo: string;
      roundTripTime: TestsRoundTripTime;
    }[];
    updated: string;
  }[];
}

export interface TestsHistory {
  avgMs?: number | null;
  deltaPct?: number | null;
  timePeriod: AggregateTimePeriod;
}

export interface TestsOverTime {
  timePeriod: AggregateTimePeriod;
  values: {
    avgMs: number;
    timestamp: string;
  }[];
}

export interface TestsResourceFetchTime {
  avgMs?: number | null;
  history: TestsHistory[];
  overTime?: TestsOverTime | null;
}

export interface TestsRoundTripTime {
  avgMs?: number | null;
  history: TestsHistory[];
  overTime?: TestsOverTime | null;
}

export interface TraceroutePacketLossPct {
  avg?: number | null;
  max?: number | null;
  min?: number | null;
  slots: DexSlot[];
}

export interface TracerouteTestPercentiles {
  hopsCount?: DexPercentiles;
  packetLossPct?: DexPercentiles;
  roundTripTimeMs?: DexPercentiles;
}

export interface TracerouteTestTraceroute {
  host: string;
  interval: string;
  kind: "traceroute";
  name: string;
  target_policies?: DigitalExperienceMonitor[] | null;
  targeted?: boolean;
  tracerouteStats?: {
    availabilityPct: DexAvailabilityPct;
    hopsCount: TestStatOverTime;
    packetLossPct: TraceroutePacketLossPct;
    roundTripTimeMs: TestStatOverTime;
    uniqueDevicesTotal: number;
  } | null;
  tracerouteStatsByColo?: {
    availabilityPct: DexAvailabilityPct;
    colo: string;
    hopsCount: TestStatOverTime;
    packetLossPct: TraceroutePacketLossPct;
    roundTripTimeMs: TestStatOverTime;
    uniqueDevicesTotal: number;
  }[];
}

export interface UniqueDevices {
  uniqueDevicesTotal: number;
}

export type WarpChangeEvent = ({
  account_name?: string;
  account_tag?: string;
  device_id?: string;
  /** @deprecated */
  device_registration?: string;
  hostname?: string;
  registration_id?: string;
  serial_number?: string;
  timestamp?: string;
  toggle?: "on" | "off";
  user_email?: string;
} | {
  device_id?: string;
  /** @deprecated */
  device_registration?: string;
  from?: {
    account_name?: string;
    account_tag?: string;
    config_name?: string;
  };
  hostname?: string;
  registration_id?: string;
  serial_number?: string;
  timestamp?: string;
  to?: {
    account_name?: string;
    account_tag?: string;
    config_name?: string;
  };
  user_email?: string;
})[];

export interface ZeroTrustCpuPctByApp {
  cpu_pct?: number | null;
  name?: string | null;
}

export interface ZeroTrustDeviceIpv4 {
  address?: string | null;
  asn?: number | null;
  aso?: string | null;
  location?: ZeroTrustLocation;
  name?: string | null;
  netmask?: string | null;
  version?: number;
}

export interface ZeroTrustDeviceIpv6 {
  address?: string | null;
  asn?: number | null;
  aso?: string | null;
  location?: ZeroTrustLocation;
  name?: string | null;
  netmask?: string | null;
  version?: number;
}

export interface ZeroTrustGatewayIpv4 {
  address?: string | null;
  asn?: number | null;
  aso?: string | null;
  location?: ZeroTrustLocation;
  name?: string | null;
  netmask?: string | null;
  version?: number;
}

export interface ZeroTrustGatewayIpv6 {
  address?: string | null;
  asn?: number | null;
  aso?: string | null;
  location?: ZeroTrustLocation;
  name?: string | null;
  netmask?: string | null;
  version?: number;
}

export interface ZeroTrustIspipv4 {
  address?: string | null;
  asn?: number | null;
  aso?: string | null;
  location?: ZeroTrustLocation;
  name?: string | null;
  netmask?: string | null;
  version?: number;
}

export interface ZeroTrustIspipv6 {
  address?: string | null;
  asn?: number | null;
  aso?: string | null;
  location?: ZeroTrustLocation;
  name?: string | null;
  netmask?: string | null;
  version?: number;
}

export interface ZeroTrustLocation {
  city?: string | null;
  country_iso?: string | null;
  state_iso?: string | null;
  zip?: string | null;
}

export interface ZeroTrustRamUsedPctByApp {
  name?: string | null;
  ram_used_pct?: number | null;
}

export interface ZeroTrustRtt {
  minRttUs?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  rttUs?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  rttVarUs?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
}

export interface ZeroTrustTunnelStats {
  bytesLost?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  bytesReceived?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  bytesRetransmitted?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  bytesSent?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  packetsLost?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  packetsReceived?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  packetsRetransmitted?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  packetsSent?: {
    downstream?: number | null;
    upstream?: number | null;
  } | null;
  statsWindowMs?: number | null;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/dex/colos": {
    /** List the DEX data centres of an account */
    get: {
      parameters: {
        query: DigitalExperienceColosIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Colo[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/commands": {
    /** List the DEX commands of an account */
    get: {
      parameters: {
        query?: DigitalExperienceCommandsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Command;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DEX command for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCommand } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedCommand;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/commands/devices": {
    /** List the devices of the DEX commands of an account */
    get: {
      parameters: {
        query?: DigitalExperienceCommandsDevicesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CommandDevice;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/commands/quota": {
    /** Get the quota of the DEX commands of an account */
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
          result: CommandQuota;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/commands/{command_id}/downloads/{filename}": {
    /** Get a download of a DEX command */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; command_id: string; filename: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/devices/dex_tests": {
    /** List the DEX tests of an account */
    get: {
      parameters: {
        query?: DigitalExperienceDevicesDexTestsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SchemaHttp[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DEX test for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DexTestInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SchemaHttp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}": {
    /** Get a DEX test of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dex_test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SchemaHttp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DEX test of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dex_test_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DexTestInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SchemaHttp;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DEX test of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dex_test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedDexTest;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/devices/{device_id}/fleet-status/live": {
    /** Get the live status of a DEX device */
    get: {
      parameters: {
        query: DigitalExperienceDevicesFleetStatusLiveQuery;
        header?: never;
        path: { account_id: string; device_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": FleetStatus } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/devices/{device_id}/isps": {
    /** List the ISPs of a DEX device */
    get: {
      parameters: {
        query?: DigitalExperienceDevicesIspsIndexQuery;
        header?: never;
        path: { account_id: string; device_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Isps;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/fleet-status/devices": {
    /** List the status of the devices of the fleet of an account */
    get: {
      parameters: {
        query: DigitalExperienceFleetStatusDevicesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FleetStatusDevice[];
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/fleet-status/live": {
    /** Get the live status of the fleet of an account */
    get: {
      parameters: {
        query: DigitalExperienceFleetStatusLiveQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FleetStatusLive;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/fleet-status/over-time": {
    /** Get the status of the fleet of an account over time */
    get: {
      parameters: {
        query: DigitalExperienceFleetStatusOverTimeQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FleetStatusOverTime;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/http-tests/{test_id}": {
    /** Get a DEX HTTP test of an account */
    get: {
      parameters: {
        query: DigitalExperienceHttpTestsShowQuery;
        header?: never;
        path: { account_id: string; test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/http-tests/{test_id}/percentiles": {
    /** Get the percentiles of a DEX HTTP test */
    get: {
      parameters: {
        query: DigitalExperienceHttpTestsPercentilesQuery;
        header?: never;
        path: { account_id: string; test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: HttpDetailsPercentiles;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/rules": {
    /** List the DEX rules of an account */
    get: {
      parameters: {
        query?: DigitalExperienceRulesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Rule;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DEX rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDexRule } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DexRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/rules/{rule_id}": {
    /** Get a DEX rule of an account */
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
          result: DexRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DEX rule of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DexRuleUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DexRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DEX rule of an account */
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
          result?: (boolean | null) | null;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/tests/overview": {
    /** Get the overview of the DEX tests of an account */
    get: {
      parameters: {
        query?: DigitalExperienceTestsOverviewQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Tests;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/tests/unique-devices": {
    /** Get the unique devices of the DEX tests of an account */
    get: {
      parameters: {
        query?: DigitalExperienceTestsUniqueDevicesQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UniqueDevices;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/traceroute-test-results/{test_result_id}/network-path": {
    /** Get the network path of a DEX traceroute test result */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; test_result_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetworkPathDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/traceroute-tests/{test_id}": {
    /** Get a DEX traceroute test of an account */
    get: {
      parameters: {
        query: DigitalExperienceTracerouteTestsShowQuery;
        header?: never;
        path: { account_id: string; test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TracerouteTestTraceroute;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/traceroute-tests/{test_id}/network-path": {
    /** Get the network path of a DEX traceroute test */
    get: {
      parameters: {
        query: DigitalExperienceTracerouteTestsNetworkPathQuery;
        header?: never;
        path: { account_id: string; test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NetworkPathResult;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/traceroute-tests/{test_id}/percentiles": {
    /** Get the percentiles of a DEX traceroute test */
    get: {
      parameters: {
        query: DigitalExperienceTracerouteTestsPercentilesQuery;
        header?: never;
        path: { account_id: string; test_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TracerouteTestPercentiles;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dex/warp-change-events": {
    /** List the DEX WARP change events of an account */
    get: {
      parameters: {
        query: DigitalExperienceWarpChangeEventsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: WarpChangeEvent;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

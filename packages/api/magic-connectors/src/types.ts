// Written by `pnpm generate` from openapi/magic-connectors.yaml. Not edited by hand.

export interface Connector {
  activated: boolean;
  device?: {
    id: string;
    serial_number?: string;
    type?: "MANAGED" | "LICENSED";
  };
  id: string;
  interrupt_window_days_of_week: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
  interrupt_window_duration_hours: number;
  interrupt_window_embargo_dates: string[];
  interrupt_window_hour_of_day: number;
  last_heartbeat?: string;
  last_seen_version?: string;
  last_updated: string;
  license_key?: string;
  notes: string;
  timezone: string;
}

export interface ConnectorEvent {
  e: EventE;
  n: number;
  t: number;
  v?: string;
}

export interface ConnectorEventListItem {
  count: number;
  cursor?: string;
  items: {
    a: number;
    k: string;
    n: number;
    t: number;
  }[];
}

export interface ConnectorInput {
  activated?: boolean;
  interrupt_window_days_of_week?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
  interrupt_window_duration_hours?: number;
  interrupt_window_embargo_dates?: string[];
  interrupt_window_hour_of_day?: number;
  notes?: string;
  provision_license?: boolean;
  timezone?: string;
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

export type EventE = {
  k: "Init" | "Leave" | "StartAttestation" | "FinishAttestationSuccess" | "FinishAttestationFailure" | "StartRotateCryptKey" | "FinishRotateCryptKeySuccess" | "FinishRotateCryptKeyFailure" | "StartRotatePki" | "FinishRotatePkiSuccess" | "FinishRotatePkiFailure" | "StartUpgrade" | "FinishUpgradeSuccess" | "FinishUpgradeFailure" | "BlessSlotSuccess" | "BlessSlotPending" | "BlessSlotFailure" | "Reconcile" | "ConfigureCloudflaredTunnel" | "RekeyInstallBoth" | "RekeyStart" | "RekeyRestart" | "RekeyAdvance" | "RekeyComplete" | "RekeyReset" | "HaTransition" | "HaError" | "HaInit" | "HaLeave";
} & {
  [key: string]: unknown;
};

export interface EventLatest {
  count: number;
  items: {
    e: EventE;
    n: number;
    t: number;
    v?: string;
  }[];
}

export interface Interrupt {
  reboot?: InterruptReboot;
  restart?: InterruptRestart;
  shutdown?: InterruptShutdown;
  submitted_at: string;
  triggered_at?: string;
}

export interface InterruptReboot {
  purge?: boolean;
}

export interface InterruptRestart {
  purge?: boolean;
}

export interface InterruptShutdown {
  purge?: boolean;
}

export interface MagicConnectorsIndexQuery {
  device_type?: "MANAGED" | "LICENSED";
}

export interface MagicConnectorsTelemetryEventsIndexItem {
  a: number;
  k: string;
  n: number;
  t: number;
}

export interface MagicConnectorsTelemetryEventsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  from: number;
  k?: string;
  /** How many items to answer at most. */
  limit?: number;
  to: number;
}

export interface MagicConnectorsTelemetryEventsLatestIndexItem {
  e: EventE;
  n: number;
  t: number;
  v?: string;
}

export interface MagicConnectorsTelemetrySnapshotsIndexItem {
  a: number;
  t: number;
}

export interface MagicConnectorsTelemetrySnapshotsIndexQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  from: number;
  /** How many items to answer at most. */
  limit?: number;
  to: number;
}

export interface MagicConnectorsTelemetrySnapshotsLatestIndexItem {
  bonds?: SnapshotBond[];
  count_reclaim_failures: number;
  count_reclaimed_paths: number;
  count_record_failed: number;
  count_transmit_failures: number;
  cpu_count?: number;
  cpu_pressure_10s?: number;
  cpu_pressure_300s?: number;
  cpu_pressure_60s?: number;
  cpu_pressure_total_us?: number;
  cpu_time_guest_ms?: number;
  cpu_time_guest_nice_ms?: number;
  cpu_time_idle_ms?: number;
  cpu_time_iowait_ms?: number;
  cpu_time_irq_ms?: number;
  cpu_time_nice_ms?: number;
  cpu_time_softirq_ms?: number;
  cpu_time_steal_ms?: number;
  cpu_time_system_ms?: number;
  cpu_time_user_ms?: number;
  delta?: number;
  dhcp_leases?: {
    client_id: string;
    expiry_time: number;
    hostname: string;
    interface_name: string;
    ip_address: string;
    mac_address: string;
  }[];
  disks?: {
    discards?: number;
    discards_merged?: number;
    flushes?: number;
    in_progress: number;
    major: number;
    merged: number;
    minor: number;
    name: string;
    reads: number;
    sectors_discarded?: number;
    sectors_read: number;
    sectors_written: number;
    time_discarding_ms?: number;
    time_flushing_ms?: number;
    time_in_progress_ms: number;
    time_reading_ms: number;
    time_writing_ms: number;
    weighted_time_in_progress_ms: number;
    writes: number;
    writes_merged: number;
  }[];
  epsilon?: number;
  ha_state?: string;
  ha_value?: number;
  interfaces?: {
    health_reason?: string;
    health_score?: number;
    ip_addresses?: SnapshotIpAddress[];
    name: string;
    operstate: string;
    speed?: number;
  }[];
  io_pressure_full_10s?: number;
  io_pressure_full_300s?: number;
  io_pressure_full_60s?: number;
  io_pressure_full_total_us?: number;
  io_pressure_some_10s?: number;
  io_pressure_some_300s?: number;
  io_pressure_some_60s?: number;
  io_pressure_some_total_us?: number;
  kernel_btime?: number;
  kernel_ctxt?: number;
  kernel_processes?: number;
  kernel_processes_blocked?: number;
  kernel_processes_running?: number;
  load_average_15m?: number;
  load_average_1m?: number;
  load_average_5m?: number;
  load_average_cur?: number;
  load_average_max?: number;
  memory_active_bytes?: number;
  memory_anon_hugepages_bytes?: number;
  memory_anon_pages_bytes?: number;
  memory_available_bytes?: number;
  memory_bounce_bytes?: number;
  memory_buffers_bytes?: number;
  memory_cached_bytes?: number;
  memory_cma_free_bytes?: number;
  memory_cma_total_bytes?: number;
  memory_commit_limit_bytes?: number;
  memory_committed_as_bytes?: number;
  memory_dirty_bytes?: number;
  memory_free_bytes?: number;
  memory_high_free_bytes?: number;
  memory_high_total_bytes?: number;
  memory_hugepages_free?: number;
  memory_hugepages_rsvd?: number;
  memory_hugepages_surp?: number;
  memory_hugepages_total?: number;
  memory_hugepagesize_bytes?: number;
  memory_inactive_bytes?: number;
  memory_k_reclaimable_bytes?: number;
  memory_kernel_stack_bytes?: number;
  memory_low_free_bytes?: number;
  memory_low_total_bytes?: number;
  memory_mapped_bytes?: number;
  memory_page_tables_bytes?: number;
  memory_per_cpu_bytes?: number;
  memory_pressure_full_10s?: number;
  memory_pressure_full_300s?: number;
  memory_pressure_full_60s?: number;
  memory_pressure_full_total_us?: number;
  memory_pressure_some_10s?: number;
  memory_pressure_some_300s?: number;
  memory_pressure_some_60s?: number;
  memory_pressure_some_total_us?: number;
  memory_s_reclaimable_bytes?: number;
  memory_s_unreclaim_bytes?: number;
  memory_secondary_page_tables_bytes?: number;
  memory_shmem_bytes?: number;
  memory_shmem_hugepages_bytes?: number;
  memory_shmem_pmd_mapped_bytes?: number;
  memory_slab_bytes?: number;
  memory_swap_cached_bytes?: number;
  memory_swap_free_bytes?: number;
  memory_swap_total_bytes?: number;
  memory_total_bytes?: number;
  memory_vmalloc_chunk_bytes?: number;
  memory_vmalloc_total_bytes?: number;
  memory_vmalloc_used_bytes?: number;
  memory_writeback_bytes?: number;
  memory_writeback_tmp_bytes?: number;
  memory_z_swap_bytes?: number;
  memory_z_swapped_bytes?: number;
  mounts?: {
    available_bytes?: number;
    available_inodes?: number;
    file_system: string;
    is_read_only?: boolean;
    is_removable?: boolean;
    kind: string;
    mount_point: string;
    name: string;
    total_bytes?: number;
    total_inodes?: number;
  }[];
  netdevs?: {
    name: string;
    recv_bytes: number;
    recv_compressed: number;
    recv_drop: number;
    recv_errs: number;
    recv_fifo: number;
    recv_frame: number;
    recv_multicast: number;
    recv_packets: number;
    sent_bytes: number;
    sent_carrier: number;
    sent_colls: number;
    sent_compressed: number;
    sent_drop: number;
    sent_errs: number;
    sent_fifo: number;
    sent_packets: number;
  }[];
  platform?: string;
  routes?: SnapshotRoute[];
  site_id?: string;
  snmp_icmp_in_addr_mask_reps?: number;
  snmp_icmp_in_addr_masks?: number;
  snmp_icmp_in_csum_errors?: number;
  snmp_icmp_in_dest_unreachs?: number;
  snmp_icmp_in_echo_reps?: number;
  snmp_icmp_in_echos?: number;
  snmp_icmp_in_errors?: number;
  snmp_icmp_in_msgs?: number;
  snmp_icmp_in_parm_probs?: number;
  snmp_icmp_in_redirects?: number;
  snmp_icmp_in_src_quenchs?: number;
  snmp_icmp_in_time_excds?: number;
  snmp_icmp_in_timestamp_reps?: number;
  snmp_icmp_in_timestamps?: number;
  snmp_icmp_out_addr_mask_reps?: number;
  snmp_icmp_out_addr_masks?: number;
  snmp_icmp_out_dest_unreachs?: number;
  snmp_icmp_out_echo_reps?: number;
  snmp_icmp_out_echos?: number;
  snmp_icmp_out_errors?: number;
  snmp_icmp_out_msgs?: number;
  snmp_icmp_out_parm_probs?: number;
  snmp_icmp_out_redirects?: number;
  snmp_icmp_out_src_quenchs?: number;
  snmp_icmp_out_time_excds?: number;
  snmp_icmp_out_timestamp_reps?: number;
  snmp_icmp_out_timestamps?: number;
  snmp_ip_default_ttl?: number;
  snmp_ip_forw_datagrams?: number;
  snmp_ip_forwarding_enabled?: boolean;
  snmp_ip_frag_creates?: number;
  snmp_ip_frag_fails?: number;
  snmp_ip_frag_oks?: number;
  snmp_ip_in_addr_errors?: number;
  snmp_ip_in_delivers?: number;
  snmp_ip_in_discards?: number;
  snmp_ip_in_hdr_errors?: number;
  snmp_ip_in_receives?: number;
  snmp_ip_in_unknown_protos?: number;
  snmp_ip_out_discards?: number;
  snmp_ip_out_no_routes?: number;
  snmp_ip_out_requests?: number;
  snmp_ip_reasm_fails?: number;
  snmp_ip_reasm_oks?: number;
  snmp_ip_reasm_reqds?: number;
  snmp_ip_reasm_timeout?: number;
  snmp_tcp_active_opens?: number;
  snmp_tcp_attempt_fails?: number;
  snmp_tcp_curr_estab?: number;
  snmp_tcp_estab_resets?: number;
  snmp_tcp_in_csum_errors?: number;
  snmp_tcp_in_errs?: number;
  snmp_tcp_in_segs?: number;
  snmp_tcp_max_conn?: number;
  snmp_tcp_out_rsts?: number;
  snmp_tcp_out_segs?: number;
  snmp_tcp_passive_opens?: number;
  snmp_tcp_retrans_segs?: number;
  snmp_tcp_rto_max?: number;
  snmp_tcp_rto_min?: number;
  snmp_udp_in_datagrams?: number;
  snmp_udp_in_errors?: number;
  snmp_udp_no_ports?: number;
  snmp_udp_out_datagrams?: number;
  system_boot_time_s?: number;
  t: number;
  thermals?: {
    critical_celcius?: number;
    current_celcius?: number;
    label: string;
    max_celcius?: number;
  }[];
  tunnels?: {
    health_state: string;
    health_value: number;
    interface_name: string;
    jitter_ms?: number;
    latency_ms?: number;
    natd_result?: string;
    natd_state?: number;
    natd_target?: string;
    probed_mtu?: number;
    recent_healthy_pings?: number;
    recent_unhealthy_pings?: number;
    tunnel_id: string;
  }[];
  uptime_idle_ms?: number;
  uptime_total_ms?: number;
  v: string;
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

export interface NewConnector {
  activated?: boolean;
  device: {
    id?: string;
    provision_license?: boolean;
    serial_number?: string;
  };
  interrupt_window_days_of_week?: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
  interrupt_window_duration_hours?: number;
  interrupt_window_embargo_dates?: string[];
  interrupt_window_hour_of_day?: number;
  notes?: string;
  timezone?: string;
}

export interface NewInterrupt {
  reboot?: InterruptReboot;
  restart?: InterruptRestart;
  shutdown?: InterruptShutdown;
}

export interface Snapshot {
  bonds?: SnapshotBond[];
  count_reclaim_failures: number;
  count_reclaimed_paths: number;
  count_record_failed: number;
  count_transmit_failures: number;
  cpu_count?: number;
  cpu_pressure_10s?: number;
  cpu_pressure_300s?: number;
  cpu_pressure_60s?: number;
  cpu_pressure_total_us?: number;
  cpu_time_guest_ms?: number;
  cpu_time_guest_nice_ms?: number;
  cpu_time_idle_ms?: number;
  cpu_time_iowait_ms?: number;
  cpu_time_irq_ms?: number;
  cpu_time_nice_ms?: number;
  cpu_time_softirq_ms?: number;
  cpu_time_steal_ms?: number;
  cpu_time_system_ms?: number;
  cpu_time_user_ms?: number;
  delta?: number;
  dhcp_leases?: {
    client_id: string;
    connector_id?: string;
    expiry_time: number;
    hostname: string;
    interface_name: string;
    ip_address: string;
    mac_address: string;
  }[];
  disks?: {
    connector_id?: string;
    discards?: number;
    discards_merged?: number;
    flushes?: number;
    in_progress: number;
    major: number;
    merged: number;
    minor: number;
    name: string;
    reads: number;
    sectors_discarded?: number;
    sectors_read: number;
    sectors_written: number;
    time_discarding_ms?: number;
    time_flushing_ms?: number;
    time_in_progress_ms: number;
    time_reading_ms: number;
    time_writing_ms: number;
    weighted_time_in_progress_ms: number;
    writes: number;
    writes_merged: number;
  }[];
  epsilon?: number;
  ha_state?: string;
  ha_value?: number;
  interfaces?: {
    connector_id?: string;
    health_reason?: string;
    health_score?: number;
    ip_addresses?: SnapshotIpAddress[];
    name: string;
    operstate: string;
    speed?: number;
  }[];
  io_pressure_full_10s?: number;
  io_pressure_full_300s?: number;
  io_pressure_full_60s?: number;
  io_pressure_full_total_us?: number;
  io_pressure_some_10s?: number;
  io_pressure_some_300s?: number;
  io_pressure_some_60s?: number;
  io_pressure_some_total_us?: number;
  kernel_btime?: number;
  kernel_ctxt?: number;
  kernel_processes?: number;
  kernel_processes_blocked?: number;
  kernel_processes_running?: number;
  load_average_15m?: number;
  load_average_1m?: number;
  load_average_5m?: number;
  load_average_cur?: number;
  load_average_max?: number;
  memory_active_bytes?: number;
  memory_anon_hugepages_bytes?: number;
  memory_anon_pages_bytes?: number;
  memory_available_bytes?: number;
  memory_bounce_bytes?: number;
  memory_buffers_bytes?: number;
  memory_cached_bytes?: number;
  memory_cma_free_bytes?: number;
  memory_cma_total_bytes?: number;
  memory_commit_limit_bytes?: number;
  memory_committed_as_bytes?: number;
  memory_dirty_bytes?: number;
  memory_free_bytes?: number;
  memory_high_free_bytes?: number;
  memory_high_total_bytes?: number;
  memory_hugepages_free?: number;
  memory_hugepages_rsvd?: number;
  memory_hugepages_surp?: number;
  memory_hugepages_total?: number;
  memory_hugepagesize_bytes?: number;
  memory_inactive_bytes?: number;
  memory_k_reclaimable_bytes?: number;
  memory_kernel_stack_bytes?: number;
  memory_low_free_bytes?: number;
  memory_low_total_bytes?: number;
  memory_mapped_bytes?: number;
  memory_page_tables_bytes?: number;
  memory_per_cpu_bytes?: number;
  memory_pressure_full_10s?: number;
  memory_pressure_full_300s?: number;
  memory_pressure_full_60s?: number;
  memory_pressure_full_total_us?: number;
  memory_pressure_some_10s?: number;
  memory_pressure_some_300s?: number;
  memory_pressure_some_60s?: number;
  memory_pressure_some_total_us?: number;
  memory_s_reclaimable_bytes?: number;
  memory_s_unreclaim_bytes?: number;
  memory_secondary_page_tables_bytes?: number;
  memory_shmem_bytes?: number;
  memory_shmem_hugepages_bytes?: number;
  memory_shmem_pmd_mapped_bytes?: number;
  memory_slab_bytes?: number;
  memory_swap_cached_bytes?: number;
  memory_swap_free_bytes?: number;
  memory_swap_total_bytes?: number;
  memory_total_bytes?: number;
  memory_vmalloc_chunk_bytes?: number;
  memory_vmalloc_total_bytes?: number;
  memory_vmalloc_used_bytes?: number;
  memory_writeback_bytes?: number;
  memory_writeback_tmp_bytes?: number;
  memory_z_swap_bytes?: number;
  memory_z_swapped_bytes?: number;
  mounts?: {
    available_bytes?: number;
    available_inodes?: number;
    connector_id?: string;
    file_system: string;
    is_read_only?: boolean;
    is_removable?: boolean;
    kind: string;
    mount_point: string;
    name: string;
    total_bytes?: number;
    total_inodes?: number;
  }[];
  netdevs?: {
    connector_id?: string;
    name: string;
    recv_bytes: number;
    recv_compressed: number;
    recv_drop: number;
    recv_errs: number;
    recv_fifo: number;
    recv_frame: number;
    recv_multicast: number;
    recv_packets: number;
    sent_bytes: number;
    sent_carrier: number;
    sent_colls: number;
    sent_compressed: number;
    sent_drop: number;
    sent_errs: number;
    sent_fifo: number;
    sent_packets: number;
  }[];
  platform?: string;
  routes?: SnapshotRoute[];
  site_id?: string;
  snmp_icmp_in_addr_mask_reps?: number;
  snmp_icmp_in_addr_masks?: number;
  snmp_icmp_in_csum_errors?: number;
  snmp_icmp_in_dest_unreachs?: number;
  snmp_icmp_in_echo_reps?: number;
  snmp_icmp_in_echos?: number;
  snmp_icmp_in_errors?: number;
  snmp_icmp_in_msgs?: number;
  snmp_icmp_in_parm_probs?: number;
  snmp_icmp_in_redirects?: number;
  snmp_icmp_in_src_quenchs?: number;
  snmp_icmp_in_time_excds?: number;
  snmp_icmp_in_timestamp_reps?: number;
  snmp_icmp_in_timestamps?: number;
  snmp_icmp_out_addr_mask_reps?: number;
  snmp_icmp_out_addr_masks?: number;
  snmp_icmp_out_dest_unreachs?: number;
  snmp_icmp_out_echo_reps?: number;
  snmp_icmp_out_echos?: number;
  snmp_icmp_out_errors?: number;
  snmp_icmp_out_msgs?: number;
  snmp_icmp_out_parm_probs?: number;
  snmp_icmp_out_redirects?: number;
  snmp_icmp_out_src_quenchs?: number;
  snmp_icmp_out_time_excds?: number;
  snmp_icmp_out_timestamp_reps?: number;
  snmp_icmp_out_timestamps?: number;
  snmp_ip_default_ttl?: number;
  snmp_ip_forw_datagrams?: number;
  snmp_ip_forwarding_enabled?: boolean;
  snmp_ip_frag_creates?: number;
  snmp_ip_frag_fails?: number;
  snmp_ip_frag_oks?: number;
  snmp_ip_in_addr_errors?: number;
  snmp_ip_in_delivers?: number;
  snmp_ip_in_discards?: number;
  snmp_ip_in_hdr_errors?: number;
  snmp_ip_in_receives?: number;
  snmp_ip_in_unknown_protos?: number;
  snmp_ip_out_discards?: number;
  snmp_ip_out_no_routes?: number;
  snmp_ip_out_requests?: number;
  snmp_ip_reasm_fails?: number;
  snmp_ip_reasm_oks?: number;
  snmp_ip_reasm_reqds?: number;
  snmp_ip_reasm_timeout?: number;
  snmp_tcp_active_opens?: number;
  snmp_tcp_attempt_fails?: number;
  snmp_tcp_curr_estab?: number;
  snmp_tcp_estab_resets?: number;
  snmp_tcp_in_csum_errors?: number;
  snmp_tcp_in_errs?: number;
  snmp_tcp_in_segs?: number;
  snmp_tcp_max_conn?: number;
  snmp_tcp_out_rsts?: number;
  snmp_tcp_out_segs?: number;
  snmp_tcp_passive_opens?: number;
  snmp_tcp_retrans_segs?: number;
  snmp_tcp_rto_max?: number;
  snmp_tcp_rto_min?: number;
  snmp_udp_in_datagrams?: number;
  snmp_udp_in_errors?: number;
  snmp_udp_no_ports?: number;
  snmp_udp_out_datagrams?: number;
  system_boot_time_s?: number;
  t: number;
  thermals?: {
    connector_id?: string;
    critical_celcius?: number;
    current_celcius?: number;
    label: string;
    max_celcius?: number;
  }[];
  tunnels?: {
    connector_id?: string;
    health_state: string;
    health_value: number;
    interface_name: string;
    jitter_ms?: number;
    latency_ms?: number;
    natd_result?: string;
    natd_state?: number;
    natd_target?: string;
    probed_mtu?: number;
    recent_healthy_pings?: number;
    recent_unhealthy_pings?: number;
    tunnel_id: string;
  }[];
  uptime_idle_ms?: number;
  uptime_total_ms?: number;
  v: string;
}

export interface SnapshotBond {
  name: string;
  status: string;
}

export interface SnapshotIpAddress {
  interface_name: string;
  ip_address: string;
}

export interface SnapshotLatest {
  count: number;
  items: {
    bonds?: SnapshotBond[];
    count_reclaim_failures: number;
    count_reclaimed_paths: number;
    count_record_failed: number;
    count_transmit_failures: number;
    cpu_count?: number;
    cpu_pressure_10s?: number;
    cpu_pressure_300s?: number;
    cpu_pressure_60s?: number;
    cpu_pressure_total_us?: number;
    cpu_time_guest_ms?: number;
    cpu_time_guest_nice_ms?: number;
    cpu_time_idle_ms?: number;
    cpu_time_iowait_ms?: number;
    cpu_time_irq_ms?: number;
    cpu_time_nice_ms?: number;
    cpu_time_softirq_ms?: number;
    cpu_time_steal_ms?: number;
    cpu_time_system_ms?: number;
    cpu_time_user_ms?: number;
    delta?: number;
    dhcp_leases?: {
      client_id: string;
      expiry_time: number;
      hostname: string;
      interface_name: string;
      ip_address: string;
      mac_address: string;
    }[];
    disks?: {
      discards?: number;
      discards_merged?: number;
      flushes?: number;
      in_progress: number;
      major: number;
      merged: number;
      minor: number;
      name: string;
      reads: number;
      sectors_discarded?: number;
      sectors_read: number;
      sectors_written: number;
      time_discarding_ms?: number;
      time_flushing_ms?: number;
      time_in_progress_ms: number;
      time_reading_ms: number;
      time_writing_ms: number;
      weighted_time_in_progress_ms: number;
      writes: number;
      writes_merged: number;
    }[];
    epsilon?: number;
    ha_state?: string;
    ha_value?: number;
    interfaces?: {
      health_reason?: string;
      health_score?: number;
      ip_addresses?: SnapshotIpAddress[];
      name: string;
      operstate: string;
      speed?: number;
    }[];
    io_pressure_full_10s?: number;
    io_pressure_full_300s?: number;
    io_pressure_full_60s?: number;
    io_pressure_full_total_us?: number;
    io_pressure_some_10s?: number;
    io_pressure_some_300s?: number;
    io_pressure_some_60s?: number;
    io_pressure_some_total_us?: number;
    kernel_btime?: number;
    kernel_ctxt?: number;
    kernel_processes?: number;
    kernel_processes_blocked?: number;
    kernel_processes_running?: number;
    load_average_15m?: number;
    load_average_1m?: number;
    load_average_5m?: number;
    load_average_cur?: number;
    load_average_max?: number;
    memory_active_bytes?: number;
    memory_anon_hugepages_bytes?: number;
    memory_anon_pages_bytes?: number;
    memory_available_bytes?: number;
    memory_bounce_bytes?: number;
    memory_buffers_bytes?: number;
    memory_cached_bytes?: number;
    memory_cma_free_bytes?: number;
    memory_cma_total_bytes?: number;
    memory_commit_limit_bytes?: number;
    memory_committed_as_bytes?: number;
    memory_dirty_bytes?: number;
    memory_free_bytes?: number;
    memory_high_free_bytes?: number;
    memory_high_total_bytes?: number;
    memory_hugepages_free?: number;
    memory_hugepages_rsvd?: number;
    memory_hugepages_surp?: number;
    memory_hugepages_total?: number;
    memory_hugepagesize_bytes?: number;
    memory_inactive_bytes?: number;
    memory_k_reclaimable_bytes?: number;
    memory_kernel_stack_bytes?: number;
    memory_low_free_bytes?: number;
    memory_low_total_bytes?: number;
    memory_mapped_bytes?: number;
    memory_page_tables_bytes?: number;
    memory_per_cpu_bytes?: number;
    memory_pressure_full_10s?: number;
    memory_pressure_full_300s?: number;
    memory_pressure_full_60s?: number;
    memory_pressure_full_total_us?: number;
    memory_pressure_some_10s?: number;
    memory_pressure_some_300s?: number;
    memory_pressure_some_60s?: number;
    memory_pressure_some_total_us?: number;
    memory_s_reclaimable_bytes?: number;
    memory_s_unreclaim_bytes?: number;
    memory_secondary_page_tables_bytes?: number;
    memory_shmem_bytes?: number;
    memory_shmem_hugepages_bytes?: number;
    memory_shmem_pmd_mapped_bytes?: number;
    memory_slab_bytes?: number;
    memory_swap_cached_bytes?: number;
    memory_swap_free_bytes?: number;
    memory_swap_total_bytes?: number;
    memory_total_bytes?: number;
    memory_vmalloc_chunk_bytes?: number;
    memory_vmalloc_total_bytes?: number;
    memory_vmalloc_used_bytes?: number;
    memory_writeback_bytes?: number;
    memory_writeback_tmp_bytes?: number;
    memory_z_swap_bytes?: number;
    memory_z_swapped_bytes?: number;
    mounts?: {
      available_bytes?: number;
      available_inodes?: number;
      file_system: string;
      is_read_only?: boolean;
      is_removable?: boolean;
      kind: string;
      mount_point: string;
      name: string;
      total_bytes?: number;
      total_inodes?: number;
    }[];
    netdevs?: {
      name: string;
      recv_bytes: number;
      recv_compressed: number;
      recv_drop: number;
      recv_errs: number;
      recv_fifo: number;
      recv_frame: number;
      recv_multicast: number;
      recv_packets: number;
      sent_bytes: number;
      sent_carrier: number;
      sent_colls: number;
      sent_compressed: number;
      sent_drop: number;
      sent_errs: number;
      sent_fifo: number;
      sent_packets: number;
    }[];
    platform?: string;
    routes?: SnapshotRoute[];
    site_id?: string;
    snmp_icmp_in_addr_mask_reps?: number;
    snmp_icmp_in_addr_masks?: number;
    snmp_icmp_in_csum_errors?: number;
    snmp_icmp_in_dest_unreachs?: number;
    snmp_icmp_in_echo_reps?: number;
    snmp_icmp_in_echos?: number;
    snmp_icmp_in_errors?: number;
    snmp_icmp_in_msgs?: number;
    snmp_icmp_in_parm_probs?: number;
    snmp_icmp_in_redirects?: number;
    snmp_icmp_in_src_quenchs?: number;
    snmp_icmp_in_time_excds?: number;
    snmp_icmp_in_timestamp_reps?: number;
    snmp_icmp_in_timestamps?: number;
    snmp_icmp_out_addr_mask_reps?: number;
    snmp_icmp_out_addr_masks?: number;
    snmp_icmp_out_dest_unreachs?: number;
    snmp_icmp_out_echo_reps?: number;
    snmp_icmp_out_echos?: number;
    snmp_icmp_out_errors?: number;
    snmp_icmp_out_msgs?: number;
    snmp_icmp_out_parm_probs?: number;
    snmp_icmp_out_redirects?: number;
    snmp_icmp_out_src_quenchs?: number;
    snmp_icmp_out_time_excds?: number;
    snmp_icmp_out_timestamp_reps?: number;
    snmp_icmp_out_timestamps?: number;
    snmp_ip_default_ttl?: number;
    snmp_ip_forw_datagrams?: number;
    snmp_ip_forwarding_enabled?: boolean;
    snmp_ip_frag_creates?: number;
    snmp_ip_frag_fails?: number;
    snmp_ip_frag_oks?: number;
    snmp_ip_in_addr_errors?: number;
    snmp_ip_in_delivers?: number;
    snmp_ip_in_discards?: number;
    snmp_ip_in_hdr_errors?: number;
    snmp_ip_in_receives?: number;
    snmp_ip_in_unknown_protos?: number;
    snmp_ip_out_discards?: number;
    snmp_ip_out_no_routes?: number;
    snmp_ip_out_requests?: number;
    snmp_ip_reasm_fails?: number;
    snmp_ip_reasm_oks?: number;
    snmp_ip_reasm_reqds?: number;
    snmp_ip_reasm_timeout?: number;
    snmp_tcp_active_opens?: number;
    snmp_tcp_attempt_fails?: number;
    snmp_tcp_curr_estab?: number;
    snmp_tcp_estab_resets?: number;
    snmp_tcp_in_csum_errors?: number;
    snmp_tcp_in_errs?: number;
    snmp_tcp_in_segs?: number;
    snmp_tcp_max_conn?: number;
    snmp_tcp_out_rsts?: number;
    snmp_tcp_out_segs?: number;
    snmp_tcp_passive_opens?: number;
    snmp_tcp_retrans_segs?: number;
    snmp_tcp_rto_max?: number;
    snmp_tcp_rto_min?: number;
    snmp_udp_in_datagrams?: number;
    snmp_udp_in_errors?: number;
    snmp_udp_no_ports?: number;
    snmp_udp_out_datagrams?: number;
    system_boot_time_s?: number;
    t: number;
    thermals?: {
      critical_celcius?: number;
      current_celcius?: number;
      label: string;
      max_celcius?: number;
    }[];
    tunnels?: {
      health_state: string;
      health_value: number;
      interface_name: string;
      jitter_ms?: number;
      latency_ms?: number;
      natd_result?: string;
      natd_state?: number;
      natd_target?: string;
      probed_mtu?: number;
      recent_healthy_pings?: number;
      recent_unhealthy_pings?: number;
      tunnel_id: string;
    }[];
    uptime_idle_ms?: number;
    uptime_total_ms?: number;
    v: string;
  }[];
}

export interface SnapshotListItem {
  count: number;
  cursor?: string;
  items: {
    a: number;
    t: number;
  }[];
}

export interface SnapshotRoute {
  destination: string;
  gateway?: string;
  interface_name: string;
  kind: string;
  metric: number;
  weight?: number;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/magic/connectors": {
    /** List the Magic connectors of an account */
    get: {
      parameters: {
        query?: MagicConnectorsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a Magic connector for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewConnector } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}": {
    /** Get a Magic connector of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Magic connector of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConnectorInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Magic connector of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ConnectorInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a Magic connector of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Connector;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/interrupts": {
    /** List the interrupts of a Magic connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Interrupt[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Interrupt a Magic connector */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewInterrupt } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Interrupt;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events": {
    /** List the telemetry events of a Magic connector */
    get: {
      parameters: {
        query: MagicConnectorsTelemetryEventsIndexQuery;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConnectorEventListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest": {
    /** List the latest telemetry events of a Magic connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventLatest;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/{event_t}.{event_n}": {
    /** Get a telemetry event of a Magic connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string; event_t: string | number; event_n: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ConnectorEvent;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots": {
    /** List the telemetry snapshots of a Magic connector */
    get: {
      parameters: {
        query: MagicConnectorsTelemetrySnapshotsIndexQuery;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SnapshotListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest": {
    /** List the latest telemetry snapshots of a Magic connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SnapshotLatest;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/{snapshot_t}": {
    /** Get a telemetry snapshot of a Magic connector */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; connector_id: string; snapshot_t: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Snapshot;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

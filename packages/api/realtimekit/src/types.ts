// Written by `pnpm generate` from openapi/realtimekit.yaml. Not edited by hand.

export interface ActiveLivestreamSession {
  data?: {
    livestream?: Livestream;
    session?: {
      created_at?: string;
      err_message?: string;
      id?: string;
      ingest_seconds?: string;
      invoked_time?: string;
      livestream_id?: string;
      started_time?: string;
      stopped_time?: string;
      updated_at?: string;
      viewer_seconds?: string;
    };
  };
  success?: boolean;
}

export interface ActiveRecording {
  data: {
    audio_download_url: string | null;
    download_url: string | null;
    download_url_expiry: string | null;
    file_size: number | null;
    id: string;
    invoked_time: string;
    output_file_name: string;
    recording_duration?: number;
    session_id: string | null;
    started_time: string | null;
    status: "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED";
    stopped_time: string | null;
  };
  success: boolean;
}

export interface ActiveSession {
  data?: RealtimeKitData;
  success?: boolean;
}

export interface ActiveSessionCreatePoll {
  data?: {
    action?: string;
    poll?: {
      anonymous?: boolean;
      created_by?: string;
      hide_votes?: boolean;
      id: string;
      options: {
        count: number;
        text: string;
        votes: {
          id: string;
          name: string;
        }[];
      }[];
      question: string;
      voted?: string[];
    };
  };
  success?: boolean;
}

export interface ActiveSessionCreatePollInput {
  anonymous?: boolean;
  hide_votes?: boolean;
  options: string[];
  question: string;
}

export interface ActiveSessionKickAllParticipants {
  data?: {
    action?: string;
    kicked_participants_count?: number;
  };
  success?: boolean;
}

export interface ActiveSessionKickParticipants {
  data?: {
    action?: string;
    participants?: {
      created_at: string;
      email?: string;
      id: string;
      name?: string;
      picture?: string;
      updated_at: string;
    }[];
  };
  success?: boolean;
}

export interface ActiveSessionKickParticipantsInput {
  custom_participant_ids?: string[];
  participant_ids?: string[];
}

export interface AppPaging {
  end_offset?: number;
  start_offset?: number;
  total_count?: number;
}

export interface AppPost {
  data?: {
    app?: {
      created_at?: string;
      id?: string;
      name?: string;
    };
  };
  success?: boolean;
}

export interface AppPostInput {
  name: string;
}

export interface CreatedMeeting {
  data?: {
    ai_config?: MeetingAiConfig;
    created_at: string;
    id: string;
    live_stream_on_start?: boolean;
    persist_chat?: boolean;
    record_on_start?: boolean;
    recording_config?: RealtimeKitRecordingConfig;
    session_keep_alive_time_in_secs?: number;
    status?: "ACTIVE" | "INACTIVE";
    summarize_on_end?: boolean;
    title?: string;
    transcribe_on_end?: boolean;
    updated_at: string;
  };
  success: boolean;
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

export interface GcsRealtimeKitData {
  auth_method?: "KEY" | "PASSWORD";
  bucket?: string;
  host?: string;
  path?: string;
  port?: number;
  region?: string;
  type?: "gcs";
  username?: string;
}

export interface GcsRecordingStartRecordings {
  access_key?: string;
  auth_method?: "KEY" | "PASSWORD";
  bucket?: string;
  host?: string;
  password?: string;
  path?: string;
  port?: number;
  private_key?: string;
  region?: string;
  secret?: string;
  type?: "gcs";
  username?: string;
}

export interface KeyRealtimeKitData {
  auth_method?: "KEY";
  bucket?: string;
  host?: string;
  path?: string;
  port?: number;
  region?: string;
  type?: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
  username?: string;
}

export interface KeyRecordingStartRecordings {
  access_key?: string;
  auth_method?: "KEY";
  bucket?: string;
  host?: string;
  password?: string;
  path?: string;
  port?: number;
  private_key: string;
  region?: string;
  secret?: string;
  type?: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
  username?: string;
}

export interface Livestream {
  created_at?: string;
  disabled?: string;
  id?: string;
  ingest_server?: string;
  meeting_id?: string;
  name?: string;
  playback_url?: string;
  status?: "LIVE" | "IDLE" | "ERRORED" | "INVOKED";
  stream_key?: string;
  updated_at?: string;
}

export interface LivestreamAnalyticsComplete {
  data?: {
    count?: number;
    total_ingest_seconds?: number;
    total_viewer_seconds?: number;
  };
  success?: boolean;
}

export interface LivestreamAnalyticsDaywise {
  data?: {
    count?: number;
    date?: string | null;
    total_ingest_seconds?: number;
    total_viewer_seconds?: number;
  }[];
  success?: boolean;
}

export interface LivestreamSession {
  data?: {
    livestream?: Livestream;
    paging?: AppPaging;
    session?: {
      created_at?: string;
      err_message?: string;
      id?: string;
      ingest_seconds?: number;
      invoked_time?: string;
      livestream_id?: string;
      started_time?: string;
      stopped_time?: string;
      updated_at?: string;
      viewer_seconds?: number;
    };
  };
  success?: boolean;
}

export interface LivestreamSessionDetails {
  data?: {
    created_at?: string;
    err_message?: string;
    id?: string;
    ingest_seconds?: number;
    livestream_id?: string;
    started_time?: string;
    stopped_time?: string;
    updated_at?: string;
    viewer_seconds?: number;
  };
  success?: boolean;
}

export interface LivestreamStartLivestreamingAMeeting {
  data?: {
    id?: string;
    ingest_server?: string;
    playback_url?: string;
    status?: "LIVE" | "IDLE" | "ERRORED" | "INVOKED";
    stream_key?: string;
  };
  success?: boolean;
}

export interface LivestreamStartLivestreamingAMeetingInput {
  name?: string | null;
  video_config?: {
    height?: number;
    width?: number;
  };
}

export interface LivestreamStopLivestreamingAMeeting {
  data?: {
    message?: string;
  };
  success?: boolean;
}

export interface Livestreams {
  data?: {
    created_at?: string;
    disabled?: string;
    id?: string;
    ingest_server?: string;
    meeting_id?: string;
    name?: string;
    paging?: AppPaging;
    playback_url?: string;
    status?: "LIVE" | "IDLE" | "ERRORED" | "INVOKED";
    stream_key?: string;
    updated_at?: string;
  };
  success?: boolean;
}

export interface Meeting {
  data: {
    created_at: string;
    id: string;
    live_stream_on_start?: boolean;
    persist_chat?: boolean;
    record_on_start?: boolean;
    recording_config?: RealtimeKitRecordingConfig;
    session_keep_alive_time_in_secs?: number;
    status?: "ACTIVE" | "INACTIVE";
    summarize_on_end?: boolean;
    title?: string;
    transcribe_on_end?: boolean;
    updated_at: string;
  }[];
  paging: PresetPaging;
  success: boolean;
}

export interface MeetingActiveLivestream {
  data?: {
    created_at?: string;
    disabled?: string;
    id?: string;
    ingest_server?: string;
    meeting_id?: string;
    name?: string | null;
    playback_url?: string;
    status?: "LIVE" | "IDLE" | "ERRORED" | "INVOKED";
    stream_key?: string;
    updated_at?: string;
  };
  success?: boolean;
}

export interface MeetingAddParticipant {
  data?: {
    created_at: string;
    custom_participant_id: string;
    id: string;
    name?: string | null;
    picture?: string | null;
    preset_name: string;
    token: string;
    updated_at: string;
  };
  success: boolean;
}

export interface MeetingAddParticipantInput {
  custom_participant_id: string;
  name?: string | null;
  picture?: string | null;
  preset_name: string;
}

export interface MeetingAiConfig {
  summarization?: {
    summary_type?: "general" | "team_meeting" | "sales_call" | "client_check_in" | "interview" | "daily_standup" | "one_on_one_meeting" | "lecture" | "code_review";
    text_format?: "plain_text" | "markdown";
    word_limit?: number;
  };
  transcription?: {
    keywords?: string[];
    language?: "en-US" | "en-IN" | "de" | "hi" | "sv" | "ru" | "pl" | "el" | "fr" | "nl";
    profanity_filter?: boolean;
  };
}

export interface MeetingData {
  created_at: string;
  custom_participant_id: string;
  id: string;
  name?: string | null;
  picture?: string | null;
  preset_name: string;
  updated_at: string;
}

export interface MeetingDeleteMeetingParticipant {
  data?: {
    created_at: string;
    custom_participant_id: string;
    preset_id: string;
    updated_at: string;
  };
  success: boolean;
}

export interface MeetingEditParticipantInput {
  name?: string | null;
  picture?: string | null;
  preset_name?: string | null;
}

export interface MeetingInput {
  ai_config?: MeetingAiConfig;
  live_stream_on_start?: boolean | null;
  persist_chat?: boolean;
  record_on_start?: boolean | null;
  recording_config?: MeetingRecordingConfig;
  session_keep_alive_time_in_secs?: number;
  summarize_on_end?: boolean;
  title?: string | null;
  transcribe_on_end?: boolean;
}

export interface MeetingParticipant {
  data: MeetingData;
  success: boolean;
}

export interface MeetingParticipants {
  data: MeetingData[];
  paging: PresetPaging;
  success: boolean;
}

export interface MeetingRecordingConfig {
  audio_config?: RealtimeKitAudioConfig;
  file_name_prefix?: string;
  live_streaming_config?: RealtimeKitLiveStreamingConfig;
  max_seconds?: number;
  realtimekit_bucket_config?: RealtimeKitRealtimekitBucketConfig;
  storage_config?: GcsRecordingStartRecordings | RecordingStartRecordingsForm2 | KeyRecordingStartRecordings | PasswordRecordingStartRecordings | null;
  video_config?: RealtimeKitVideoConfig;
}

export interface MeetingRefreshParticipantToken {
  data: {
    token: string;
  };
  success: boolean;
}

export interface MeetingUpdateMeetingByIdInput {
  ai_config?: MeetingAiConfig;
  live_stream_on_start?: boolean;
  persist_chat?: boolean;
  record_on_start?: boolean;
  recording_config?: MeetingRecordingConfig;
  session_keep_alive_time_in_secs?: number;
  status?: "ACTIVE" | "INACTIVE";
  summarize_on_end?: boolean;
  title?: string;
  transcribe_on_end?: boolean;
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

export interface OrgAnalytics {
  data?: {
    recording_stats?: {
      day_stats?: {
        day?: string;
        total_recording_minutes?: number;
        total_recordings?: number;
      }[];
      recording_count?: number;
      recording_minutes_consumed?: number;
    };
    session_stats?: {
      day_stats?: {
        day?: string;
        total_session_minutes?: number;
        total_sessions?: number;
      }[];
      sessions_count?: number;
      sessions_minutes_consumed?: number;
    };
  };
  success?: boolean;
}

export interface PasswordRealtimeKitData {
  auth_method?: "PASSWORD";
  bucket?: string;
  host?: string;
  path?: string;
  port?: number;
  region?: string;
  type?: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
  username?: string;
}

export interface PasswordRecordingStartRecordings {
  access_key?: string;
  auth_method?: "PASSWORD";
  bucket?: string;
  host?: string;
  password: string;
  path?: string;
  port?: number;
  private_key?: string;
  region?: string;
  secret?: string;
  type?: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
  username?: string;
}

export interface PeerReport {
  data?: {
    participant?: {
      created_at?: string;
      custom_participant_id?: string;
      display_name?: string;
      duration?: number;
      id?: string;
      joined_at?: string;
      left_at?: string;
      peer_events?: SessionPeerEvent[];
      peer_report?: {
        metadata?: {
          audio_devices_updates?: {
            added?: PeerReportAdded[];
            removed?: PeerReportRemoved[];
            timestamp?: string;
          }[];
          browser_metadata?: {
            browser?: string;
            browser_version?: string;
            engine?: string;
            user_agent?: string;
            webgl_support?: boolean | null;
          };
          candidate_pairs?: {
            consuming_transport?: {
              available_incoming_bitrate?: number;
              available_outgoing_bitrate?: number;
              bytes_discarded_on_send?: number;
              bytes_received?: number;
              bytes_sent?: number;
              current_round_trip_time?: number;
              last_packet_received_timestamp?: number;
              last_packet_sent_timestamp?: number;
              local_candidate_address?: string;
              local_candidate_id?: string;
              local_candidate_network_type?: string;
              local_candidate_port?: number;
              local_candidate_protocol?: string;
              local_candidate_related_address?: string;
              local_candidate_related_port?: number;
              local_candidate_type?: string;
              local_candidate_url?: string;
              nominated?: boolean;
              packets_discarded_on_send?: number;
              packets_received?: number;
              packets_sent?: number;
              remote_candidate_address?: string;
              remote_candidate_id?: string;
              remote_candidate_port?: number;
              remote_candidate_protocol?: string;
              remote_candidate_type?: string;
              remote_candidate_url?: string;
              total_round_trip_time?: number;
            }[];
            producing_transport?: {
              available_incoming_bitrate?: number;
              available_outgoing_bitrate?: number;
              bytes_discarded_on_send?: number;
              bytes_received?: number;
              bytes_sent?: number;
              current_round_trip_time?: number;
              last_packet_received_timestamp?: number;
              last_packet_sent_timestamp?: number;
              local_candidate_address?: string;
              local_candidate_id?: string;
              local_candidate_network_type?: string;
              local_candidate_port?: number;
              local_candidate_protocol?: string;
              local_candidate_related_address?: string;
              local_candidate_related_port?: number;
              local_candidate_type?: string;
              local_candidate_url?: string;
              nominated?: boolean;
              packets_discarded_on_send?: number;
              packets_received?: number;
              packets_sent?: number;
              remote_candidate_address?: string;
              remote_candidate_id?: string;
              remote_candidate_port?: number;
              remote_candidate_protocol?: string;
              remote_candidate_type?: string;
              remote_candidate_url?: string;
              total_round_trip_time?: number;
            }[];
          };
          device_info?: {
            cpus?: number;
            is_mobile?: boolean;
            os?: string;
            os_version?: string;
          };
          events?: {
            metadata?: {
              [key: string]: string | number | boolean | null;
            };
            name?: string;
            timestamp?: string;
          }[];
          ip_information?: {
            asn?: {
              asn?: string;
              domain?: string;
              name?: string;
              route?: string;
              type?: string;
            };
            city?: string;
            country?: string;
            ipv4?: string;
            org?: string;
            region?: string;
            timezone?: string;
          };
          native_metadata?: {
            audio_encoder?: string;
            video_encoder?: string;
          };
          pc_metadata?: {
            effective_network_type?: string;
            reflexive_connectivity?: boolean;
            relay_connectivity?: boolean;
            sdp?: string[];
            timestamp?: string;
            turn_connectivity?: boolean;
          }[];
          room_view_type?: string;
          sdk_name?: string;
          sdk_type?: string;
          sdk_version?: string;
          selected_device_updates?: {
            device?: {
              device_id?: string;
              kind?: string;
              label?: string;
            };
            timestamp?: string;
          }[];
          speaker_devices_updates?: {
            added?: PeerReportAdded[];
            removed?: PeerReportRemoved[];
            timestamp?: string;
          }[];
          video_devices_updates?: {
            added?: PeerReportAdded[];
            removed?: PeerReportRemoved[];
            timestamp?: string;
          }[];
        };
        quality?: {
          audio_consumer?: {
            bytes_received?: number;
            concealment_events?: number;
            consumer_id?: string;
            jitter?: number;
            jitter_buffer_delay?: number;
            jitter_buffer_emitted_count?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_received?: number;
            peer_id?: string;
            producer_id?: string;
            ssrc?: number;
            timestamp?: string;
          }[];
          audio_consumer_cumulative?: {
            jitter_buffer_delay?: PeerReportJitterBufferDelay;
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
          };
          audio_producer?: {
            bytes_sent?: number;
            jitter?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_sent?: number;
            producer_id?: string;
            rtt?: number;
            ssrc?: number;
            timestamp?: string;
          }[];
          audio_producer_cumulative?: {
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
            rtt?: PeerReportRtt;
          };
          screenshare_audio_consumer?: {
            bytes_received?: number;
            concealment_events?: number;
            consumer_id?: string;
            jitter?: number;
            jitter_buffer_delay?: number;
            jitter_buffer_emitted_count?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_received?: number;
            peer_id?: string;
            producer_id?: string;
            ssrc?: number;
            timestamp?: string;
          }[];
          screenshare_audio_consumer_cumulative?: {
            jitter_buffer_delay?: PeerReportJitterBufferDelay;
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
          };
          screenshare_audio_producer?: {
            bytes_sent?: number;
            jitter?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_sent?: number;
            producer_id?: string;
            rtt?: number;
            ssrc?: number;
            timestamp?: string;
          }[];
          screenshare_audio_producer_cumulative?: {
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
            rtt?: PeerReportRtt;
          };
          screenshare_video_consumer?: {
            bytes_received?: number;
            consumer_id?: string;
            fir_count?: number;
            frame_height?: number;
            frame_width?: number;
            frames_decoded?: number;
            frames_dropped?: number;
            frames_per_second?: number;
            jitter?: number;
            jitter_buffer_delay?: number;
            jitter_buffer_emitted_count?: number;
            key_frames_decoded?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_received?: number;
            peer_id?: string;
            producer_id?: string;
            ssrc?: number;
            timestamp?: string;
          }[];
          screenshare_video_consumer_cumulative?: {
            frame_per_second?: PeerReportFramePerSecond;
            frame_width?: PeerReportFrameWidth;
            issues?: PeerReportVideoConsumerCumulativeIssues;
            jitter_buffer_delay?: PeerReportJitterBufferDelay;
            key_frames_decoded_fraction?: number;
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
          };
          screenshare_video_producer?: {
            bytes_sent?: number;
            fir_count?: number;
            frame_height?: number;
            frame_width?: number;
            frames_encoded?: number;
            frames_per_second?: number;
            jitter?: number;
            key_frames_encoded?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_sent?: number;
            pli_count?: number;
            producer_id?: string;
            quality_limitation_durations?: PeerReportQualityLimitationDurations;
            quality_limitation_reason?: "cpu" | "bandwidth" | "none" | "other";
            quality_limitation_resolution_changes?: number;
            rtt?: number;
            ssrc?: number;
            timestamp?: string;
          }[];
          screenshare_video_producer_cumulative?: {
            frame_per_second?: PeerReportFramePerSecond;
            frame_width?: PeerReportFrameWidth;
            high_negative_feedback_fraction?: number;
            issues?: PeerReportVideoProducerCumulativeIssues;
            key_frames_encoded_fraction?: number;
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
            rtt?: PeerReportRtt;
          };
          video_consumer?: {
            bytes_received?: number;
            consumer_id?: string;
            fir_count?: number;
            frame_height?: number;
            frame_width?: number;
            frames_decoded?: number;
            frames_dropped?: number;
            frames_per_second?: number;
            jitter?: number;
            jitter_buffer_delay?: number;
            jitter_buffer_emitted_count?: number;
            key_frames_decoded?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_received?: number;
            peer_id?: string;
            producer_id?: string;
            ssrc?: number;
            timestamp?: string;
          }[];
          video_consumer_cumulative?: {
            frame_per_second?: PeerReportFramePerSecond;
            frame_width?: PeerReportFrameWidth;
            issues?: PeerReportVideoConsumerCumulativeIssues;
            jitter_buffer_delay?: PeerReportJitterBufferDelay;
            key_frames_decoded_fraction?: number;
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
          };
          video_producer?: {
            bytes_sent?: number;
            fir_count?: number;
            frame_height?: number;
            frame_width?: number;
            frames_encoded?: number;
            frames_per_second?: number;
            jitter?: number;
            key_frames_encoded?: number;
            mid?: string;
            mos_quality?: number;
            packets_lost?: number;
            packets_sent?: number;
            pli_count?: number;
            producer_id?: string;
            quality_limitation_durations?: PeerReportQualityLimitationDurations;
            quality_limitation_reason?: "cpu" | "bandwidth" | "none" | "other";
            quality_limitation_resolution_changes?: number;
            rtt?: number;
            ssrc?: number;
            timestamp?: string;
          }[];
          video_producer_cumulative?: {
            frame_per_second?: PeerReportFramePerSecond;
            frame_width?: PeerReportFrameWidth;
            high_negative_feedback_fraction?: number;
            issues?: PeerReportVideoProducerCumulativeIssues;
            key_frames_encoded_fraction?: number;
            packet_loss?: PeerReportPacketLoss;
            quality_mos?: PeerReportQualityMos;
            rtt?: PeerReportRtt;
          };
        };
      };
      role?: string;
      session_id?: string;
      updated_at?: string;
      user_id?: string;
    };
  };
  success?: boolean;
}

export interface PeerReportAdded {
  device_id?: string;
  kind?: string;
  label?: string;
}

export interface PeerReportFramePerSecond {
  avg?: number;
  p50?: number;
  p75?: number;
  p90?: number;
}

export interface PeerReportFrameWidth {
  avg?: number;
  p50?: number;
  p75?: number;
  p90?: number;
}

export interface PeerReportJitterBufferDelay {
  "100ms_or_greater_event_fraction"?: number;
  "250ms_or_greater_event_fraction"?: number;
  "500ms_or_greater_event_fraction"?: number;
  avg?: number;
}

export interface PeerReportPacketLoss {
  "10_or_greater_event_fraction"?: number;
  "25_or_greater_event_fraction"?: number;
  "50_or_greater_event_fraction"?: number;
  "5_or_greater_event_fraction"?: number;
  avg?: number;
}

export interface PeerReportQualityLimitationDurations {
  bandwidth?: number;
  cpu?: number;
  none?: number;
  other?: number;
}

export interface PeerReportQualityMos {
  avg?: number;
  p50?: number;
  p75?: number;
  p90?: number;
}

export interface PeerReportRemoved {
  device_id?: string;
  kind?: string;
  label?: string;
}

export interface PeerReportRtt {
  "100ms_or_greater_event_fraction"?: number;
  "250ms_or_greater_event_fraction"?: number;
  "500ms_or_greater_event_fraction"?: number;
  avg?: number;
}

export interface PeerReportVideoConsumerCumulativeIssues {
  lag_fraction?: number;
  no_video_fraction?: number;
  poor_resolution_fraction?: number;
}

export interface PeerReportVideoProducerCumulativeIssues {
  bandwidth_quality_limitation_fraction?: number;
  cpu_quality_limitation_fraction?: number;
  no_video_fraction?: number;
  poor_resolution_fraction?: number;
  quality_limitation_fraction?: number;
}

export interface Preset {
  data: {
    created_at?: string;
    id?: string;
    name?: string;
    updated_at?: string;
  }[];
  paging: PresetPaging;
  success: boolean;
}

export interface PresetAudio {
  enable_high_bitrate?: boolean;
  enable_stereo?: boolean;
}

export interface PresetConfig {
  livestream_viewer_qualities?: number[] | null;
  max_screenshare_count: number;
  max_video_streams: {
    desktop: number;
    mobile: number;
  };
  media: {
    audio?: PresetAudio;
    screenshare: {
      frame_rate: number;
      quality: "hd" | "vga" | "qvga" | "fhd" | "uhd";
    };
    video: {
      frame_rate: number;
      quality: "hd" | "vga" | "qvga" | "fhd" | "uhd";
      simulcast?: boolean;
    };
  };
  view_type: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM";
}

export interface PresetDetails {
  data: {
    config: PresetConfig;
    created_at: string;
    id: string;
    name: string;
    permissions: PresetPermissions;
    ui: PresetUi;
    updated_at: string;
  };
  success: boolean;
}

export interface PresetInput {
  config: PresetConfig;
  name: string;
  permissions: PresetPermissions;
  ui: PresetUi;
}

export interface PresetPaging {
  end_offset: number;
  start_offset: number;
  total_count: number;
}

export interface PresetPermissions {
  accept_stage_requests?: boolean;
  accept_waiting_requests: boolean;
  can_accept_production_requests: boolean;
  can_change_participant_permissions: boolean;
  can_edit_display_name: boolean;
  can_livestream: boolean;
  can_record: boolean;
  can_spotlight: boolean;
  chat: {
    private: {
      can_receive: boolean;
      can_send: boolean;
      files: boolean;
      text: boolean;
    };
    public: {
      can_send: boolean;
      files: boolean;
      text: boolean;
    };
  };
  connected_meetings: {
    can_alter_connected_meetings: boolean;
    can_switch_connected_meetings: boolean;
    can_switch_to_parent_meeting: boolean;
  };
  disable_participant_audio: boolean;
  disable_participant_screensharing: boolean;
  disable_participant_video: boolean;
  hidden_participant: boolean;
  is_recorder?: boolean;
  kick_participant: boolean;
  media: {
    audio: {
      can_produce: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
    };
    screenshare: {
      can_produce: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
    };
    video: {
      can_produce: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
    };
  };
  pin_participant: boolean;
  plugins: {
    can_close: boolean;
    can_edit_config: boolean;
    can_start: boolean;
    config: {
      [key: string]: PresetPluginsConfig;
    };
  };
  polls: {
    can_create: boolean;
    can_view: boolean;
    can_vote: boolean;
  };
  recorder_type: "RECORDER" | "LIVESTREAMER" | "NONE";
  show_participant_list: boolean;
  stage_access?: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
  stage_enabled?: boolean;
  transcription_enabled?: boolean;
  waiting_room_type: "SKIP" | "ON_PRIVILEGED_USER_ENTRY" | "SKIP_ON_ACCEPT";
}

export type PresetPluginsConfig = {
  access_control?: "FULL_ACCESS" | "VIEW_ONLY";
  handles_view_only?: boolean;
} & {
  [key: string]: unknown;
};

export interface PresetUi {
  design_tokens: {
    border_radius: "sharp" | "rounded" | "extra-rounded" | "circular";
    border_width: "none" | "thin" | "fat";
    colors: {
      background: {
        600: string;
        700: string;
        800: string;
        900: string;
        1000: string;
      };
      brand: {
        300: string;
        400: string;
        500: string;
        600: string;
        700: string;
      };
      danger: string;
      success: string;
      text: string;
      text_on_brand: string;
      video_bg: string;
      warning: string;
    };
    font_family?: string;
    google_font?: string;
    logo?: string;
    spacing_base: number;
    theme: "darkest" | "dark" | "light";
  };
}

export interface PresetUpdate {
  config?: {
    livestream_viewer_qualities?: number[] | null;
    max_screenshare_count?: number;
    max_video_streams?: {
      desktop?: number;
      mobile?: number;
    };
    media?: {
      audio?: PresetAudio;
      screenshare?: {
        frame_rate?: number;
        quality?: "hd" | "vga" | "qvga" | "fhd" | "uhd";
      };
      video?: {
        frame_rate?: number;
        quality?: "hd" | "vga" | "qvga" | "fhd" | "uhd";
        simulcast?: boolean;
      };
    };
    view_type?: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM";
  };
  name?: string;
  permissions?: {
    accept_stage_requests?: boolean;
    accept_waiting_requests?: boolean;
    can_accept_production_requests?: boolean;
    can_change_participant_permissions?: boolean;
    can_edit_display_name?: boolean;
    can_livestream?: boolean;
    can_record?: boolean;
    can_spotlight?: boolean;
    chat?: {
      private?: {
        can_receive?: boolean;
        can_send?: boolean;
        files?: boolean;
        text?: boolean;
      };
      public?: {
        can_send?: boolean;
        files?: boolean;
        text?: boolean;
      };
    };
    connected_meetings?: {
      can_alter_connected_meetings?: boolean;
      can_switch_connected_meetings?: boolean;
      can_switch_to_parent_meeting?: boolean;
    };
    disable_participant_audio?: boolean;
    disable_participant_screensharing?: boolean;
    disable_participant_video?: boolean;
    hidden_participant?: boolean;
    is_recorder?: boolean;
    kick_participant?: boolean;
    media?: {
      audio?: {
        can_produce?: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
      };
      screenshare?: {
        can_produce?: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
      };
      video?: {
        can_produce?: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
      };
    };
    pin_participant?: boolean;
    plugins?: {
      can_close?: boolean;
      can_edit_config?: boolean;
      can_start?: boolean;
      config?: {
        [key: string]: PresetPluginsConfig;
      };
    };
    polls?: {
      can_create?: boolean;
      can_view?: boolean;
      can_vote?: boolean;
    };
    recorder_type?: "RECORDER" | "LIVESTREAMER" | "NONE";
    show_participant_list?: boolean;
    stage_access?: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
    stage_enabled?: boolean;
    transcription_enabled?: boolean;
    waiting_room_type?: "SKIP" | "ON_PRIVILEGED_USER_ENTRY" | "SKIP_ON_ACCEPT";
  };
  ui?: {
    design_tokens?: {
      border_radius?: "sharp" | "rounded" | "extra-rounded" | "circular";
      border_width?: "none" | "thin" | "fat";
      colors?: {
        background?: {
          600?: string;
          700?: string;
          800?: string;
          900?: string;
          1000?: string;
        };
        brand?: {
          300?: string;
          400?: string;
          500?: string;
          600?: string;
          700?: string;
        };
        danger?: string;
        success?: string;
        text?: string;
        text_on_brand?: string;
        video_bg?: string;
        warning?: string;
      };
      font_family?: string;
      google_font?: string;
      logo?: string;
      spacing_base?: number;
      theme?: "darkest" | "dark" | "light";
    };
  };
}

export interface RealtimeKitAnalyticsDaywiseQuery {
  end_date?: string;
  start_date?: string;
}

export interface RealtimeKitAnalyticsLivestreamsDaywiseQuery {
  end_time?: number;
  filters?: string;
  start_time?: number;
}

export interface RealtimeKitAnalyticsLivestreamsOverallQuery {
  end_time?: number;
  filters?: string;
  start_time?: number;
}

export interface RealtimeKitApp {
  data?: {
    created_at?: string;
    id?: string;
    name?: string;
  }[];
  paging?: AppPaging;
  success?: boolean;
}

export interface RealtimeKitAppsShowQuery {
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
}

export interface RealtimeKitAudioConfig {
  channel?: "mono" | "stereo";
  codec?: "MP3" | "AAC";
  export_file?: boolean;
}

export interface RealtimeKitData {
  associated_id: string;
  breakout_rooms?: unknown[];
  created_at: string;
  ended_at?: string;
  id: string;
  live_participants: number;
  max_concurrent_participants: number;
  meeting_display_name: string;
  minutes_consumed: number;
  organization_id: string;
  started_at: string;
  status: "LIVE" | "ENDED";
  type: "meeting" | "livestream" | "participant";
  updated_at: string;
}

export interface RealtimeKitDataForm2 {
  access_key: unknown;
  auth_method?: "KEY" | "PASSWORD";
  bucket?: string;
  host?: string;
  path?: string;
  port?: number;
  region: unknown;
  type?: "aws" | "azure" | "digitalocean";
  username?: string;
}

export interface RealtimeKitLiveStreamingConfig {
  rtmp_url?: string;
}

export interface RealtimeKitLivestreamsCreateResult {
  data?: {
    disabled?: boolean;
    id?: string;
    ingest_server?: string;
    meeting_id?: string;
    name?: string;
    playback_url?: string;
    status?: string;
    stream_key?: string;
  };
  success?: boolean;
}

export interface RealtimeKitLivestreamsIndexQuery {
  end_time?: string;
  exclude_meetings?: boolean;
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DSC";
  start_time?: string;
  /** Only what has this status. */
  status?: "LIVE" | "IDLE" | "ERRORED" | "INVOKED";
}

export interface RealtimeKitLivestreamsShowQuery {
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface RealtimeKitMeetingsIndexItem {
  created_at: string;
  id: string;
  live_stream_on_start?: boolean;
  persist_chat?: boolean;
  record_on_start?: boolean;
  recording_config?: RealtimeKitRecordingConfig;
  session_keep_alive_time_in_secs?: number;
  status?: "ACTIVE" | "INACTIVE";
  summarize_on_end?: boolean;
  title?: string;
  transcribe_on_end?: boolean;
  updated_at: string;
}

export interface RealtimeKitMeetingsIndexQuery {
  end_time?: string;
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  start_time?: string;
  /** Only what has this status. */
  status?: "ACTIVE" | "INACTIVE";
}

export interface RealtimeKitMeetingsLivestreamResult {
  data?: {
    livestreams?: {
      created_at?: string;
      disabled?: boolean;
      id?: string;
      ingest_server?: string;
      meeting_id?: string;
      name?: string;
      playback_url?: string;
      status?: string;
      stream_key?: string;
      updated_at?: string;
    }[];
    paging?: {
      end_offset?: number;
      start_offset?: number;
      total_count?: number;
    };
    sessions?: {
      created_at?: string;
      err_message?: string;
      id?: string;
      ingest_seconds?: string;
      invoked_time?: string;
      livestream_id?: string;
      started_time?: string;
      stopped_time?: string;
      updated_at?: string;
    };
  };
  success?: boolean;
}

export interface RealtimeKitMeetingsParticipantsIndexQuery {
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface RealtimeKitMeetingsShowQuery {
  /** Only what has this name. */
  name?: string;
}

export interface RealtimeKitPresetsIndexItem {
  created_at?: string;
  id?: string;
  name?: string;
  updated_at?: string;
}

export interface RealtimeKitPresetsIndexQuery {
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface RealtimeKitRealtimekitBucketConfig {
  enabled: boolean;
}

export interface RealtimeKitRecordingConfig {
  audio_config?: RealtimeKitAudioConfig;
  file_name_prefix?: string;
  live_streaming_config?: RealtimeKitLiveStreamingConfig;
  max_seconds?: number;
  realtimekit_bucket_config?: RealtimeKitRealtimekitBucketConfig;
  storage_config?: GcsRealtimeKitData | RealtimeKitDataForm2 | KeyRealtimeKitData | PasswordRealtimeKitData | null;
  video_config?: RealtimeKitVideoConfig;
}

export interface RealtimeKitRecordingsIndexItem {
  audio_download_url: string | null;
  download_url: string | null;
  download_url_expiry: string | null;
  file_size: number | null;
  id: string;
  invoked_time: string;
  meeting?: {
    created_at: string;
    id: string;
    live_stream_on_start?: boolean;
    persist_chat?: boolean;
    record_on_start?: boolean;
    recording_config?: RealtimeKitRecordingConfig;
    session_keep_alive_time_in_secs?: number;
    status?: "ACTIVE" | "INACTIVE";
    summarize_on_end?: boolean;
    title?: string;
    transcribe_on_end?: boolean;
    updated_at: string;
  };
  output_file_name: string;
  recording_duration?: number;
  session_id: string | null;
  started_time: string | null;
  status: "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED";
  stopped_time: string | null;
  storage_config?: GcsRealtimeKitData | RealtimeKitDataForm2 | KeyRealtimeKitData | PasswordRealtimeKitData | null;
}

export interface RealtimeKitRecordingsIndexQuery {
  end_time?: string;
  expired?: boolean;
  meeting_id?: string;
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** What the list is sorted by. */
  sort_by?: "invokedTime";
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
  start_time?: string;
  /** Only what has this status. */
  status?: ("INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED")[];
}

export interface RealtimeKitSessionsIndexQuery {
  associated_id?: string;
  end_time?: string;
  page_no?: number;
  participants?: string;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** What the list is sorted by. */
  sort_by?: "minutesConsumed" | "createdAt";
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
  start_time?: string;
  /** Only what has this status. */
  status?: "LIVE" | "ENDED";
}

export interface RealtimeKitSessionsLivestreamSessionsResult {
  data?: {
    created_at?: string;
    err_message?: string;
    id?: string;
    ingest_seconds?: number;
    invoked_time?: string;
    livestream_id?: string;
    paging?: {
      end_offset?: number;
      start_offset?: number;
      total_count?: number;
    };
    stopped_time?: string;
    updated_at?: string;
    viewer_seconds?: number;
  };
  success?: boolean;
}

export interface RealtimeKitSessionsParticipantsIndexQuery {
  include_peer_events?: boolean;
  page_no?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** What the list is sorted by. */
  sort_by?: "joinedAt" | "duration";
  /** The direction in which the list is sorted. */
  sort_order?: "ASC" | "DESC";
  view?: "raw" | "consolidated";
}

export interface RealtimeKitSessionsParticipantsShowQuery {
  include_peer_events?: boolean;
}

export interface RealtimeKitSessionsPeerReportShowQuery {
  filters?: "device_info" | "ip_information" | "precall_network_information" | "events" | "quality_stats";
  include_peer_events?: boolean;
}

export interface RealtimeKitSessionsShowQuery {
  include_breakout_rooms?: boolean;
}

export interface RealtimeKitSessionsTranscriptQuery {
  /** The format of the answer. */
  format?: "SRT" | "VTT" | "JSON" | "CSV";
}

export interface RealtimeKitVideoConfig {
  codec?: "H264" | "VP8" | "VP9";
  export_file?: boolean;
  height?: number;
  watermark?: {
    position?: "left top" | "right top" | "left bottom" | "right bottom";
    size?: {
      height?: number;
      width?: number;
    };
    url?: string;
  };
  width?: number;
}

export interface RealtimeKitWebhook {
  data: WebhookData;
  success: boolean;
}

export interface RealtimeKitWebhookInput {
  enabled?: boolean;
  events: ("meeting.started" | "meeting.ended" | "meeting.participantJoined" | "meeting.participantLeft" | "meeting.chatSynced" | "recording.statusUpdate" | "livestreaming.statusUpdate" | "meeting.transcript" | "meeting.summary")[];
  name: string;
  url: string;
}

export interface Recording {
  data?: {
    audio_download_url: string | null;
    download_url: string | null;
    download_url_expiry: string | null;
    file_size: number | null;
    id: string;
    invoked_time: string;
    output_file_name: string;
    recording_duration?: number;
    session_id: string | null;
    start_reason?: {
      caller?: RecordingCaller;
      reason?: "API_CALL" | "RECORD_ON_START";
    };
    started_time: string | null;
    status: "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED";
    stop_reason?: {
      caller?: RecordingCaller;
      reason?: "API_CALL" | "INTERNAL_ERROR" | "ALL_PEERS_LEFT";
    };
    stopped_time: string | null;
    storage_config?: GcsRealtimeKitData | RealtimeKitDataForm2 | KeyRealtimeKitData | PasswordRealtimeKitData | null;
  };
  success: boolean;
}

export interface RecordingCaller {
  name?: string;
  type?: "ORGANIZATION" | "USER";
  user_Id?: string;
}

export interface RecordingPauseResumeStopRecordingInput {
  action: "stop" | "pause" | "resume";
}

export interface RecordingStartRecordingsForm2 {
  access_key: unknown;
  auth_method?: "KEY" | "PASSWORD";
  bucket?: string;
  host?: string;
  password?: string;
  path?: string;
  port?: number;
  private_key?: string;
  region: unknown;
  secret?: string;
  type?: "aws" | "azure" | "digitalocean";
  username?: string;
}

export interface RecordingStartRecordingsInput {
  allow_multiple_recordings?: boolean;
  audio_config?: RealtimeKitAudioConfig;
  file_name_prefix?: string;
  interactive_config?: {
    type?: "ID3";
  };
  max_seconds?: number;
  meeting_id: string;
  realtimekit_bucket_config?: RealtimeKitRealtimekitBucketConfig;
  rtmp_out_config?: {
    rtmp_url?: string;
  };
  storage_config?: GcsRecordingStartRecordings | RecordingStartRecordingsForm2 | KeyRecordingStartRecordings | PasswordRecordingStartRecordings | null;
  url?: string;
  video_config?: RealtimeKitVideoConfig;
}

export interface RecordingStartTrackRecording {
  data?: {
    recording: {
      audio_download_url: string | null;
      download_url: string | null;
      download_url_expiry: string | null;
      file_size: number | null;
      id: string;
      invoked_time: string;
      output_file_name: string;
      recording_duration?: number;
      session_id: string | null;
      started_time: string | null;
      status: "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED";
      stopped_time: string | null;
    };
  };
  success: boolean;
}

export interface RecordingStartTrackRecordingInput {
  layers?: {
    [key: string]: {
      file_name_prefix?: string;
      media_kind?: "audio";
    };
  };
  meeting_id: string;
  user_ids?: string[];
}

export interface Recordings {
  data: {
    audio_download_url: string | null;
    download_url: string | null;
    download_url_expiry: string | null;
    file_size: number | null;
    id: string;
    invoked_time: string;
    meeting?: {
      created_at: string;
      id: string;
      live_stream_on_start?: boolean;
      persist_chat?: boolean;
      record_on_start?: boolean;
      recording_config?: RealtimeKitRecordingConfig;
      session_keep_alive_time_in_secs?: number;
      status?: "ACTIVE" | "INACTIVE";
      summarize_on_end?: boolean;
      title?: string;
      transcribe_on_end?: boolean;
      updated_at: string;
    };
    output_file_name: string;
    recording_duration?: number;
    session_id: string | null;
    started_time: string | null;
    status: "INVOKED" | "RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED" | "PAUSED";
    stopped_time: string | null;
    storage_config?: GcsRealtimeKitData | RealtimeKitDataForm2 | KeyRealtimeKitData | PasswordRealtimeKitData | null;
  }[];
  paging: PresetPaging;
  success: boolean;
}

export interface SessionChat {
  data?: {
    chat_download_url: string;
    chat_download_url_expiry: string;
  };
  success?: boolean;
}

export interface SessionDetails {
  data?: RealtimeKitData;
  success?: boolean;
}

export interface SessionGenerateSummaryOfTranscripts {
  data?: {
    session_id?: string;
    status?: string;
  };
  success?: boolean;
}

export interface SessionParticipant {
  created_at?: string;
  custom_participant_id?: string;
  display_name?: string;
  duration?: number;
  id?: string;
  joined_at?: string;
  left_at?: string;
  peer_events?: SessionPeerEvent[];
  preset_name?: string;
  updated_at?: string;
  user_id?: string;
}

export interface SessionParticipantDetails {
  data?: {
    participant?: SessionParticipant;
  };
  success?: boolean;
}

export interface SessionParticipants {
  data?: {
    participants?: SessionParticipant[];
  };
  success?: boolean;
}

export interface SessionPeerEvent {
  created_at?: string;
  event_name?: "PEER_CREATED" | "PEER_JOINING" | "PEER_LEAVING";
  id?: string;
  minutes_consumed?: number;
  participant_id?: string | null;
  peer_id?: string;
  preset_view_type?: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM" | "CHAT" | null;
  session_id?: string | null;
  socket_session_id?: string | null;
  updated_at?: string;
}

export interface SessionSummary {
  data?: {
    sessionId: string;
    summaryDownloadUrl: string;
    summaryDownloadUrlExpiry: string;
  };
  success?: boolean;
}

export interface SessionTranscripts {
  data?: {
    sessionId: string;
    transcript_download_url: string;
    transcript_download_url_expiry: string;
  };
  success?: boolean;
}

export interface Sessions {
  data?: {
    sessions?: {
      associated_id: string;
      breakout_rooms?: unknown[];
      created_at: string;
      ended_at?: string;
      id: string;
      live_participants: number;
      max_concurrent_participants: number;
      meeting_display_name: string;
      minutes_consumed: number;
      organization_id: string;
      started_at: string;
      status: "LIVE" | "ENDED";
      type: "meeting" | "livestream" | "participant";
      updated_at: string;
    }[];
  };
  paging?: AppPaging;
  success?: boolean;
}

export interface WebhookData {
  created_at: string;
  enabled: boolean;
  events: ("meeting.started" | "meeting.ended" | "meeting.participantJoined" | "meeting.participantLeft" | "meeting.chatSynced" | "recording.statusUpdate" | "livestreaming.statusUpdate" | "meeting.transcript" | "meeting.summary")[];
  id: string;
  name: string;
  updated_at: string;
  url: string;
}

export interface WebhookEditWebhookInput {
  enabled?: boolean;
  events?: ("meeting.started" | "meeting.ended" | "meeting.participantJoined" | "meeting.participantLeft" | "recording.statusUpdate" | "livestreaming.statusUpdate" | "meeting.chatSynced" | "meeting.transcript" | "meeting.summary")[];
  name?: string;
  url?: string;
}

export interface Webhooks {
  data: WebhookData[];
  success: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/realtime/kit/apps": {
    /** Get the RealtimeKit applications of an account */
    get: {
      parameters: {
        query?: RealtimeKitAppsShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RealtimeKitApp } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a RealtimeKit application for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": AppPostInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": AppPost } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise": {
    /** Get the analytics of a RealtimeKit application by day */
    get: {
      parameters: {
        query?: RealtimeKitAnalyticsDaywiseQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": OrgAnalytics } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise": {
    /** Get the analytics of the livestreams of a RealtimeKit application by day */
    get: {
      parameters: {
        query?: RealtimeKitAnalyticsLivestreamsDaywiseQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LivestreamAnalyticsDaywise } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall": {
    /** Get the analytics of the livestreams of a RealtimeKit application as a whole */
    get: {
      parameters: {
        query?: RealtimeKitAnalyticsLivestreamsOverallQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LivestreamAnalyticsComplete } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/livestreams": {
    /** List the livestreams of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitLivestreamsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Livestreams } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a livestream for a RealtimeKit application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            data?: {
              disabled?: boolean;
              id?: string;
              ingest_server?: string;
              meeting_id?: string;
              name?: string;
              playback_url?: string;
              status?: string;
              stream_key?: string;
            };
            success?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream_session_id}": {
    /** Get a session of the livestreams of a RealtimeKit application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; livestream_session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LivestreamSessionDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}": {
    /** Get a livestream of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitLivestreamsShowQuery;
        header?: never;
        path: { account_id: string; app_id: string; livestream_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LivestreamSession } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session": {
    /** Get the active livestream session of a livestream */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; livestream_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ActiveLivestreamSession } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
    /** List the meetings of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitMeetingsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Meeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a meeting for a RealtimeKit application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": MeetingInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": CreatedMeeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}": {
    /** Get a meeting of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitMeetingsShowQuery;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedMeeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a meeting of a RealtimeKit application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": MeetingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedMeeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a meeting of a RealtimeKit application */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": MeetingUpdateMeetingByIdInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CreatedMeeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream": {
    /** Get the active livestream of a meeting */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MeetingActiveLivestream } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop": {
    /** Stop the active livestream of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LivestreamStopLivestreamingAMeeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session": {
    /** Get the active session of a meeting */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ActiveSession } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick": {
    /** Remove participants from the active session of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ActiveSessionKickParticipantsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ActiveSessionKickParticipants } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all": {
    /** Remove all participants from the active session of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ActiveSessionKickAllParticipants } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute": {
    /** Mute participants of the active session of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all": {
    /** Mute all participants of the active session of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll": {
    /** Create a poll for the active session of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ActiveSessionCreatePollInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": ActiveSessionCreatePoll } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream": {
    /** Get the livestream of a meeting */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            data?: {
              livestreams?: {
                created_at?: string;
                disabled?: boolean;
                id?: string;
                ingest_server?: string;
                meeting_id?: string;
                name?: string;
                playback_url?: string;
                status?: string;
                stream_key?: string;
                updated_at?: string;
              }[];
              paging?: {
                end_offset?: number;
                start_offset?: number;
                total_count?: number;
              };
              sessions?: {
                created_at?: string;
                err_message?: string;
                id?: string;
                ingest_seconds?: string;
                invoked_time?: string;
                livestream_id?: string;
                started_time?: string;
                stopped_time?: string;
                updated_at?: string;
              };
            };
            success?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams": {
    /** Start a livestream of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": LivestreamStartLivestreamingAMeetingInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": LivestreamStartLivestreamingAMeeting } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants": {
    /** List the participants of a meeting */
    get: {
      parameters: {
        query?: RealtimeKitMeetingsParticipantsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MeetingParticipants } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Add a participant to a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": MeetingAddParticipantInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": MeetingAddParticipant } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}": {
    /** Get a participant of a meeting */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string; participant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MeetingParticipant } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a participant of a meeting */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string; participant_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": MeetingEditParticipantInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MeetingAddParticipant } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a participant of a meeting */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string; participant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MeetingDeleteMeetingParticipant } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token": {
    /** Refresh the token of a participant */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string; participant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": MeetingRefreshParticipantToken } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/presets": {
    /** List the presets of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitPresetsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Preset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a preset for a RealtimeKit application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PresetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PresetDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}": {
    /** Get a preset of a RealtimeKit application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; preset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PresetDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a preset of a RealtimeKit application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; preset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PresetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PresetDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a preset of a RealtimeKit application */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; preset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": PresetUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PresetDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a preset of a RealtimeKit application */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; preset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PresetDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/recordings": {
    /** List the recordings of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitRecordingsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Recordings } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Start the recording of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RecordingStartRecordingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Recording } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}": {
    /** Get the active recording of a meeting */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; meeting_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ActiveRecording } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track": {
    /** Start to record single tracks of a meeting */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RecordingStartTrackRecordingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RecordingStartTrackRecording } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}": {
    /** Get a recording of a RealtimeKit application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; recording_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Recording } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Pause, resume or stop a recording */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; recording_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RecordingPauseResumeStopRecordingInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Recording } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions": {
    /** List the sessions of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitSessionsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Sessions } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}": {
    /** Get the report on a participant of a session */
    get: {
      parameters: {
        query?: RealtimeKitSessionsPeerReportShowQuery;
        header?: never;
        path: { account_id: string; app_id: string; peer_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": PeerReport } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}": {
    /** Get a session of a RealtimeKit application */
    get: {
      parameters: {
        query?: RealtimeKitSessionsShowQuery;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat": {
    /** Get the chat of a session */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionChat } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions": {
    /** Get the livestream sessions of a session */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            data?: {
              created_at?: string;
              err_message?: string;
              id?: string;
              ingest_seconds?: number;
              invoked_time?: string;
              livestream_id?: string;
              paging?: {
                end_offset?: number;
                start_offset?: number;
                total_count?: number;
              };
              stopped_time?: string;
              updated_at?: string;
              viewer_seconds?: number;
            };
            success?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants": {
    /** List the participants of a session */
    get: {
      parameters: {
        query?: RealtimeKitSessionsParticipantsIndexQuery;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionParticipants } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}": {
    /** Get a participant of a session */
    get: {
      parameters: {
        query?: RealtimeKitSessionsParticipantsShowQuery;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string; participant_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionParticipantDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary": {
    /** Get the summary of a session */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionSummary } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Generate the summary of a session */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionGenerateSummaryOfTranscripts } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript": {
    /** Get the transcript of a session */
    get: {
      parameters: {
        query?: RealtimeKitSessionsTranscriptQuery;
        header?: never;
        path: { account_id: string; app_id: string; session_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": SessionTranscripts } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/webhooks": {
    /** List the webhooks of a RealtimeKit application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Webhooks } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a webhook for a RealtimeKit application */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RealtimeKitWebhookInput } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": RealtimeKitWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}": {
    /** Get a webhook of a RealtimeKit application */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RealtimeKitWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Replace a webhook of a RealtimeKit application */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RealtimeKitWebhookInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RealtimeKitWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a webhook of a RealtimeKit application */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": WebhookEditWebhookInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RealtimeKitWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a webhook of a RealtimeKit application */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; app_id: string; webhook_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": RealtimeKitWebhook } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

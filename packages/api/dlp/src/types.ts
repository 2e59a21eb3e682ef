// Written by `pnpm generate` from openapi/dlp.yaml. Not edited by hand.

import type { RawBody } from "@restflare/core";

export interface AccountMapping {
  addin_identifier_token: string;
  auth_requirements: OrgAccountMapping | AccountMappingType;
}

export interface AccountMappingType {
  type: "NoAuth";
}

/** @deprecated */
export interface ContextAwareness {
  enabled: boolean;
  skip: SkipConfiguration;
}

export interface CreatedDlpEntry {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  pattern: CustomPattern;
  /** @deprecated */
  profile_id?: string | null;
  updated_at: string;
}

export interface CustomDlpNewCustomEntry {
  description?: string | null;
  enabled: boolean;
  name: string;
  pattern: CustomPattern;
}

export interface CustomPattern {
  regex: string;
  /** @deprecated */
  validation?: "luhn";
}

export interface CustomPromptTopic {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  /** @deprecated */
  profile_id?: string | null;
  topic: string;
  updated_at: string;
}

export interface CustomPromptTopicUpdate {
  description?: string | null;
  enabled: boolean;
  name: string;
  topic: string;
}

export interface DataClass {
  created_at: string;
  data_tags: string[];
  description?: string | null;
  expression: string;
  id: string;
  name: string;
  sensitivity_levels: DlpSensitivityLevel[];
  updated_at: string;
}

export interface DataClassUpdate {
  data_tags?: string[] | null;
  description?: string | null;
  expression?: string | null;
  name?: string | null;
  sensitivity_levels?: DlpSensitivityLevel[] | null;
}

export interface DataTag {
  created_at: string;
  description?: string | null;
  id: string;
  name: string;
  updated_at: string;
}

export interface DataTagCategory {
  created_at: string;
  description?: string | null;
  id: string;
  name: string;
  tags: {
    created_at: string;
    description?: string | null;
    id: string;
    name: string;
    updated_at: string;
  }[];
  template_id?: string | null;
  updated_at: string;
}

export interface DataTagCategoryUpdate {
  description?: string | null;
  name?: string | null;
  tags?: {
    description?: string | null;
    id?: string | null;
    name?: string | null;
  }[] | null;
}

export interface DataTagUpdate {
  description?: string | null;
  name?: string | null;
}

export interface DatasetColumn {
  entry_id: string;
  header_name: string;
  num_cells: number;
  upload_status: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
}

export interface DatasetCreation {
  dataset: DlpDataset;
  encoding_version: number;
  max_cells: number;
  secret?: string;
  version: number;
}

export interface DatasetVersion {
  entry_id: string;
  header_name: string;
  num_cells: number;
  upload_status: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
}

export interface DlpConfidence {
  ai_context_available: boolean;
  available: boolean;
}

export interface DlpCustomEntry {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  pattern: CustomPattern;
  /** @deprecated */
  profile_id?: string | null;
  type: "custom";
  updated_at: string;
}

export interface DlpCustomPromptTopicEntry {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  type: "custom_prompt_topic";
  updated_at: string;
}

export interface DlpDataset {
  case_sensitive?: boolean;
  columns: DatasetColumn[];
  created_at: string;
  description?: string | null;
  encoding_version: number;
  id: string;
  name: string;
  num_cells: number;
  secret: boolean;
  status: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
  updated_at: string;
  uploads: {
    num_cells: number;
    status: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
    version: number;
  }[];
}

export interface DlpDatasetUpdate {
  case_sensitive?: boolean;
  description?: string | null;
  name?: string | null;
}

export type DlpDatasetsVersionsCreateBodyItem = {
  entry_id: string;
  header_name?: string;
  num_cells?: number;
} | {
  entry_name: string;
  header_name?: string;
  num_cells?: number;
};

export interface DlpDocumentFingerprintEntry {
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  type: "document_fingerprint";
  updated_at: string;
}

export interface DlpDocumentFingerprintsCreateResult {
  created_at?: string;
  description?: string;
  entry_id?: string;
  file_name?: string;
  id?: string;
  match_percent?: number;
  name?: string;
  status?: string;
  updated_at?: string;
  version?: number;
}

export interface DlpDocumentFingerprintsIndexResultItem {
  created_at?: string;
  description?: string;
  entry_id?: string;
  file_name?: string;
  id?: string;
  match_percent?: number;
  name?: string;
  status?: string;
  updated_at?: string;
  version?: number;
}

export interface DlpDocumentFingerprintsPostResult {
  created_at?: string;
  description?: string;
  entry_id?: string;
  file_name?: string;
  id?: string;
  match_percent?: number;
  name?: string;
  status?: string;
  updated_at?: string;
  version?: number;
}

export interface DlpDocumentFingerprintsShowResult {
  created_at?: string;
  description?: string;
  entry_id?: string;
  file_name?: string;
  id?: string;
  match_percent?: number;
  name?: string;
  status?: string;
  updated_at?: string;
  version?: number;
}

export interface DlpDocumentFingerprintsUpdateResult {
  created_at?: string;
  description?: string;
  entry_id?: string;
  file_name?: string;
  id?: string;
  match_percent?: number;
  name?: string;
  status?: string;
  updated_at?: string;
  version?: number;
}

export type DlpEntry = {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  pattern: CustomPattern;
  /** @deprecated */
  profile_id?: string | null;
  type: "custom";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  type: "custom_prompt_topic";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  confidence: DlpConfidence;
  deprecated?: boolean;
  enabled: boolean;
  id: string;
  name: string;
  /** @deprecated */
  profile_id?: string | null;
  type: "predefined";
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
  variant?: PromptTopicDlp | GeneralDlp;
} | {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  type: "integration";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  case_sensitive: boolean;
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  secret: boolean;
  type: "exact_data";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  type: "document_fingerprint";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  type: "word_list";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
  word_list: unknown;
};

export interface DlpExactDataEntry {
  case_sensitive: boolean;
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  secret: boolean;
  type: "exact_data";
  updated_at: string;
}

export interface DlpIntegrationEntry {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  type: "integration";
  updated_at: string;
}

export interface DlpPredefinedEntry {
  confidence: DlpConfidence;
  deprecated?: boolean;
  enabled: boolean;
  id: string;
  name: string;
  /** @deprecated */
  profile_id?: string | null;
  type: "predefined";
  variant?: PromptTopicDlp | GeneralDlp;
}

export interface DlpProfilesCustomIndexResultItem {
  ai_context_enabled?: boolean;
  allowed_match_count?: number;
  confidence_threshold?: string;
  context_awareness?: {
    enabled?: boolean;
    skip?: unknown;
  };
  created_at?: string;
  description?: string;
  entries?: unknown[];
  id?: string;
  name?: string;
  ocr_enabled?: boolean;
  shared_entries?: unknown[];
  updated_at?: string;
}

export interface DlpProfilesIndexQuery {
  all?: boolean;
}

export interface DlpProfilesPredefinedConfigCreateResult {
  ai_context_enabled?: boolean;
  allowed_match_count?: number;
  confidence_threshold?: string;
  enabled_entries?: string[];
  entries?: unknown[];
  id?: string;
  name?: string;
  ocr_enabled?: boolean;
  open_access?: boolean;
}

export interface DlpSensitivityLevel {
  group_id: string;
  level_id: string;
}

export interface DlpSettingsInput {
  ai_context_analysis?: boolean | null;
  ocr?: boolean | null;
  payload_logging?: SettingPayloadLogging;
}

export interface DlpSettingsSchema {
  ai_context_analysis: boolean;
  ocr: boolean;
  payload_logging: {
    masking_level?: "full" | "partial" | "clear" | "default";
    public_key?: string | null;
    updated_at: string;
  };
}

export interface DlpWordListEntry {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  type: "word_list";
  updated_at: string;
  word_list: unknown;
}

export interface EmailRule {
  action: RuleAction;
  conditions: RuleCondition[];
  created_at: string;
  description?: string | null;
  enabled: boolean;
  name: string;
  priority: number;
  rule_id: string;
  updated_at: string;
}

export interface EmailRuleInput {
  action: RuleAction;
  conditions: RuleCondition[];
  description?: string | null;
  enabled: boolean;
  name: string;
}

export type Entry = {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  pattern: CustomPattern;
  /** @deprecated */
  profile_id?: string | null;
  profiles?: EntryProfile[];
  type: "custom";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  profiles?: EntryProfile[];
  type: "custom_prompt_topic";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  confidence: DlpConfidence;
  deprecated?: boolean;
  enabled: boolean;
  id: string;
  name: string;
  /** @deprecated */
  profile_id?: string | null;
  profiles?: EntryProfile[];
  type: "predefined";
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
  variant?: PromptTopicDlp | GeneralDlp;
} | {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  profiles?: EntryProfile[];
  type: "integration";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  case_sensitive: boolean;
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  profiles?: EntryProfile[];
  secret: boolean;
  type: "exact_data";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  profiles?: EntryProfile[];
  type: "document_fingerprint";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
} | {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  profiles?: EntryProfile[];
  type: "word_list";
  updated_at: string;
  upload_status?: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
  word_list: unknown;
};

export interface EntryCustom {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  pattern: CustomPattern;
  /** @deprecated */
  profile_id?: string | null;
  updated_at: string;
}

export interface EntryCustomUpdate {
  description?: string | null;
  enabled: boolean;
  name: string;
  pattern: CustomPattern;
}

export interface EntryIntegration {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  updated_at: string;
}

export interface EntryIntegrationUpdate {
  enabled: boolean;
}

export interface EntryPredefinedUpdate {
  enabled: boolean;
}

export interface EntryProfile {
  id: string;
  name: string;
}

export type EntryUpdate = {
  description?: string | null;
  enabled?: boolean;
  name: string;
  pattern: CustomPattern;
  type: "custom";
} | {
  enabled?: boolean;
  type: "predefined";
} | {
  enabled?: boolean;
  type: "integration";
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

export interface GeneralDlp {
  description?: string | null;
  type: "General";
}

export interface Level {
  created_at: string;
  description?: string | null;
  id: string;
  name: string;
  updated_at: string;
}

export interface LevelUpdate {
  description?: string | null;
  name?: string | null;
}

export interface Limit {
  max_custom_regex_entries: number;
  max_dataset_cells: number;
  max_document_fingerprints: number;
  used_custom_regex_entries: number;
  used_dataset_cells: number;
  used_document_fingerprints: number;
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

export interface NewAccountMapping {
  auth_requirements: OrgAccountMapping | AccountMappingType;
}

export interface NewCustomPromptTopic {
  description?: string | null;
  enabled: boolean;
  name: string;
  profile_id?: string;
  topic: string;
}

export interface NewDataClass {
  data_tags: string[];
  description?: string | null;
  expression: string;
  name: string;
  sensitivity_levels: DlpSensitivityLevel[];
}

export interface NewDataTag {
  description?: string | null;
  name: string;
}

export interface NewDataTagCategory {
  description?: string | null;
  name: string;
  tags?: {
    description?: string | null;
    name: string;
  }[];
  template_id?: string | null;
}

export interface NewDlpDataset {
  case_sensitive?: boolean;
  description?: string | null;
  encoding_version?: number;
  name: string;
  secret?: boolean;
}

export interface NewEntry {
  description?: string | null;
  enabled: boolean;
  name: string;
  pattern: CustomPattern;
  profile_id?: string;
}

export interface NewEntryIntegration {
  enabled: boolean;
  entry_id: string;
  profile_id?: string | null;
}

export interface NewLevel {
  description?: string | null;
  name: string;
}

export interface NewPredefined {
  enabled: boolean;
  entry_id: string;
  profile_id?: string | null;
}

export interface NewProfileCustom {
  ai_context_enabled?: boolean;
  allowed_match_count?: number;
  confidence_threshold?: string | null;
  context_awareness?: ContextAwareness;
  data_classes?: string[];
  data_tags?: string[];
  description?: string | null;
  entries?: (CustomDlpNewCustomEntry | {
    enabled: boolean;
    name: string;
    words: string[];
  })[];
  name: string;
  ocr_enabled?: boolean;
  sensitivity_levels?: DlpSensitivityLevel[];
  shared_entries?: {
    enabled: boolean;
    entry_id: string;
  }[];
}

export interface NewSensitivityGroup {
  description?: string | null;
  levels?: {
    description?: string | null;
    name: string;
  }[];
  name: string;
  template_id?: string | null;
}

export interface NewVersion {
  case_sensitive?: boolean;
  columns?: DatasetColumn[];
  encoding_version: number;
  max_cells: number;
  secret?: string;
  version: number;
}

export interface Order {
  level_ids: string[];
}

export interface OrderUpdate {
  level_ids: string[];
}

export interface OrgAccountMapping {
  allowed_microsoft_organizations: string[];
  type: "Org";
}

export interface PatternValidate {
  valid: boolean;
}

export interface PatternValidateInput {
  max_match_bytes?: number | null;
  regex: string;
}

export interface PayloadLog {
  masking_level?: "full" | "partial" | "clear" | "default";
  public_key?: string | null;
  updated_at: string;
}

export interface PayloadLogUpdate {
  masking_level?: "full" | "partial" | "clear" | "default";
  public_key?: string | null;
}

export interface Predefined {
  confidence: DlpConfidence;
  deprecated?: boolean;
  enabled: boolean;
  id: string;
  name: string;
  /** @deprecated */
  profile_id?: string | null;
  variant?: PromptTopicDlp | GeneralDlp;
}

export interface PredefinedProfile {
  ai_context_enabled?: boolean;
  allowed_match_count: number;
  confidence_threshold: string | null;
  enabled_entries: string[];
  /** @deprecated */
  entries: (DlpCustomEntry | DlpCustomPromptTopicEntry | DlpPredefinedEntry | DlpIntegrationEntry | DlpExactDataEntry | DlpDocumentFingerprintEntry | DlpWordListEntry)[];
  id: string;
  name: string;
  ocr_enabled?: boolean;
  open_access?: boolean;
}

export type Profile = {
  ai_context_enabled?: boolean;
  allowed_match_count: number;
  confidence_threshold?: "low" | "medium" | "high" | "very_high";
  context_awareness?: ContextAwareness;
  created_at: string;
  data_classes?: string[];
  data_tags?: string[];
  description?: string | null;
  /** @deprecated */
  entries?: (ProfileCustomEntry | ProfileCustomPromptTopicEntry | ProfilePredefinedEntry | ProfileIntegrationEntry | ProfileExactDataEntry | ProfileDocumentFingerprintEntry | ProfileWordListEntry)[];
  id: string;
  name: string;
  ocr_enabled: boolean;
  sensitivity_levels?: DlpSensitivityLevel[];
  shared_entries?: (DlpCustomEntry | DlpCustomPromptTopicEntry | DlpPredefinedEntry | DlpIntegrationEntry | DlpExactDataEntry | DlpDocumentFingerprintEntry | DlpWordListEntry)[];
  type: "custom";
  updated_at: string;
} | {
  ai_context_enabled?: boolean;
  allowed_match_count: number;
  confidence_threshold?: "low" | "medium" | "high" | "very_high";
  context_awareness?: ContextAwareness;
  /** @deprecated */
  entries: ({
    created_at: string;
    description?: string | null;
    /** @deprecated */
    enabled: boolean;
    id: string;
    name: string;
    pattern: CustomPattern;
    /** @deprecated */
    profile_id?: string | null;
    type: "custom";
    updated_at: string;
  } | {
    created_at: string;
    description?: string | null;
    /** @deprecated */
    enabled: boolean;
    id: string;
    name: string;
    type: "custom_prompt_topic";
    updated_at: string;
  } | ProfilePredefinedEntry | {
    created_at: string;
    enabled: boolean;
    id: string;
    name: string;
    profile_id?: string | null;
    type: "integration";
    updated_at: string;
  } | {
    case_sensitive: boolean;
    created_at: string;
    description?: string | null;
    enabled: boolean;
    id: string;
    name: string;
    secret: boolean;
    type: "exact_data";
    updated_at: string;
  } | {
    created_at: string;
    description?: string | null;
    enabled: boolean;
    id: string;
    name: string;
    type: "document_fingerprint";
    updated_at: string;
  } | {
    created_at: string;
    enabled: boolean;
    id: string;
    name: string;
    profile_id?: string | null;
    type: "word_list";
    updated_at: string;
    word_list: unknown;
  })[];
  id: string;
  name: string;
  ocr_enabled?: boolean;
  open_access?: boolean;
  type: "predefined";
} | {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  entries: (ProfileCustomEntry | ProfileCustomPromptTopicEntry | ProfilePredefinedEntry | ProfileIntegrationEntry | ProfileExactDataEntry | ProfileDocumentFingerprintEntry | ProfileWordListEntry)[];
  id: string;
  integration_id: string;
  name: string;
  shared_entries: (DlpCustomEntry | DlpCustomPromptTopicEntry | DlpPredefinedEntry | DlpIntegrationEntry | DlpExactDataEntry | DlpDocumentFingerprintEntry | DlpWordListEntry)[];
  type: "integration";
  updated_at: string;
};

export interface ProfileCustomEntry {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  pattern: CustomPattern;
  /** @deprecated */
  profile_id?: string | null;
  type: "custom";
  updated_at: string;
}

export interface ProfileCustomPromptTopicEntry {
  created_at: string;
  description?: string | null;
  /** @deprecated */
  enabled: boolean;
  id: string;
  name: string;
  type: "custom_prompt_topic";
  updated_at: string;
}

export interface ProfileCustomUpdate {
  ai_context_enabled?: boolean;
  /** Default: `0`. */
  allowed_match_count?: number | null;
  confidence_threshold?: string | null;
  context_awareness?: ContextAwareness;
  data_classes?: string[] | null;
  data_tags?: string[] | null;
  description?: string | null;
  /** @deprecated */
  entries?: ({
    description?: string | null;
    enabled: boolean;
    entry_id: string;
    name: string;
    pattern: CustomPattern;
  } | CustomDlpNewCustomEntry)[] | null;
  name: string;
  ocr_enabled?: boolean;
  sensitivity_levels?: DlpSensitivityLevel[] | null;
  shared_entries?: {
    enabled: boolean;
    entry_id: string;
  }[];
}

export interface ProfileDocumentFingerprintEntry {
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  type: "document_fingerprint";
  updated_at: string;
}

export interface ProfileExactDataEntry {
  case_sensitive: boolean;
  created_at: string;
  description?: string | null;
  enabled: boolean;
  id: string;
  name: string;
  secret: boolean;
  type: "exact_data";
  updated_at: string;
}

export interface ProfileIntegrationEntry {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  type: "integration";
  updated_at: string;
}

export interface ProfilePredefinedEntry {
  confidence: DlpConfidence;
  deprecated?: boolean;
  enabled: boolean;
  id: string;
  name: string;
  /** @deprecated */
  profile_id?: string | null;
  type: "predefined";
  variant?: PromptTopicDlp | GeneralDlp;
}

export interface ProfilePredefinedUpdate {
  ai_context_enabled?: boolean;
  allowed_match_count?: number | null;
  confidence_threshold?: string | null;
  enabled_entries?: string[] | null;
  /** @deprecated */
  entries?: {
    enabled: boolean;
    id: string;
  }[];
  ocr_enabled?: boolean;
}

export interface ProfileWordListEntry {
  created_at: string;
  enabled: boolean;
  id: string;
  name: string;
  profile_id?: string | null;
  type: "word_list";
  updated_at: string;
  word_list: unknown;
}

export interface PromptTopicDlp {
  description?: string | null;
  topic_type: "Intent" | "Content";
  type: "PromptTopic";
}

export interface RuleAction {
  action: "Block";
  message?: string | null;
}

export interface RuleBulkEdit {
  new_priorities: {
    [key: string]: number;
  };
}

export interface RuleCondition {
  operator: "InList" | "NotInList" | "MatchRegex" | "NotMatchRegex";
  selector: "Recipients" | "Sender" | "DLPProfiles";
  value: string[] | string;
}

export interface SensitivityGroup {
  created_at: string;
  description?: string | null;
  id: string;
  levels: {
    created_at: string;
    description?: string | null;
    id: string;
    name: string;
    updated_at: string;
  }[];
  name: string;
  template_id?: string | null;
  updated_at: string;
}

export interface SensitivityGroupUpdate {
  description?: string | null;
  levels?: {
    description?: string | null;
    id?: string | null;
    name?: string | null;
  }[] | null;
  name?: string | null;
}

export interface SettingPayloadLogging {
  masking_level?: "full" | "partial" | "clear" | "default";
  public_key?: string | null;
}

export interface SkipConfiguration {
  files: boolean;
}

export type UpdatedEntry = DlpCustomEntry | DlpCustomPromptTopicEntry | DlpPredefinedEntry | DlpIntegrationEntry | DlpExactDataEntry | DlpDocumentFingerprintEntry | DlpWordListEntry;

export interface VersionEntry {
  entry_id: string;
  header_name: string;
  num_cells: number;
  upload_status: "empty" | "uploading" | "pending" | "processing" | "failed" | "complete";
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/dlp/custom_prompt_topics": {
    /** List the DLP custom prompt topics of an account */
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
          result: CustomPromptTopic[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP custom prompt topic for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewCustomPromptTopic } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPromptTopic;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/custom_prompt_topics/{entry_id}": {
    /** Get a DLP custom prompt topic of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPromptTopic;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP custom prompt topic of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": CustomPromptTopicUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CustomPromptTopic;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP custom prompt topic of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
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
  "/accounts/{account_id}/dlp/data_classes": {
    /** List the DLP data classes of an account */
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
          result: DataClass[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP data class for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDataClass } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/data_classes/{data_class_id}": {
    /** Get a DLP data class of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; data_class_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP data class of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; data_class_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DataClassUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataClass;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP data class of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; data_class_id: string };
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
  "/accounts/{account_id}/dlp/data_tag_categories": {
    /** List the DLP data tag categories of an account */
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
          result: DataTagCategory[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP data tag category for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDataTagCategory } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTagCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/data_tag_categories/{category_id}": {
    /** Get a DLP data tag category of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTagCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP data tag category of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DataTagCategoryUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTagCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP data tag category of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
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
  "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags": {
    /** List the data tags of a DLP data tag category */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTag[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a data tag for a DLP data tag category */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDataTag } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}": {
    /** Get a data tag of a DLP data tag category */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string; tag_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a data tag of a DLP data tag category */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string; tag_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DataTagUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DataTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a data tag of a DLP data tag category */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string; tag_id: string };
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
  "/accounts/{account_id}/dlp/datasets": {
    /** List the DLP datasets of an account */
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
          result: DlpDataset[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP dataset for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewDlpDataset } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetCreation;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/datasets/{dataset_id}": {
    /** Get a DLP dataset of an account */
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
          result: DlpDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP dataset of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DlpDatasetUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlpDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP dataset of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/datasets/{dataset_id}/upload": {
    /** Prepare the upload of a new version of a DLP dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: NewVersion;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/datasets/{dataset_id}/upload/{version}": {
    /** Upload the content of a version of a DLP dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; version: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/octet-stream": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlpDataset;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}": {
    /** Set the columns of a version of a DLP dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; version: string | number };
        cookie?: never;
      };
      requestBody: { content: { "application/json": DlpDatasetsVersionsCreateBodyItem[] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DatasetVersion[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries/{entry_id}": {
    /** Upload the content of an entry of a version of a DLP dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; version: string | number; entry_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/octet-stream": RawBody } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: VersionEntry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/document_fingerprints": {
    /** List the DLP document fingerprints of an account */
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
          result?: {
            created_at?: string;
            description?: string;
            entry_id?: string;
            file_name?: string;
            id?: string;
            match_percent?: number;
            name?: string;
            status?: string;
            updated_at?: string;
            version?: number;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP document fingerprint for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_at?: string;
            description?: string;
            entry_id?: string;
            file_name?: string;
            id?: string;
            match_percent?: number;
            name?: string;
            status?: string;
            updated_at?: string;
            version?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/document_fingerprints/{document_fingerprint_id}": {
    /** Get a DLP document fingerprint of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; document_fingerprint_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_at?: string;
            description?: string;
            entry_id?: string;
            file_name?: string;
            id?: string;
            match_percent?: number;
            name?: string;
            status?: string;
            updated_at?: string;
            version?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Upload the document of a DLP document fingerprint */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; document_fingerprint_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_at?: string;
            description?: string;
            entry_id?: string;
            file_name?: string;
            id?: string;
            match_percent?: number;
            name?: string;
            status?: string;
            updated_at?: string;
            version?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP document fingerprint of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; document_fingerprint_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            created_at?: string;
            description?: string;
            entry_id?: string;
            file_name?: string;
            id?: string;
            match_percent?: number;
            name?: string;
            status?: string;
            updated_at?: string;
            version?: number;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP document fingerprint of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; document_fingerprint_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/email/account_mapping": {
    /** Get the account mapping for the scan of e-mails */
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
          result: AccountMapping;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the account mapping for the scan of e-mails */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewAccountMapping } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: AccountMapping;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/email/rules": {
    /** List the e-mail rules of an account */
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
          result: EmailRule[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create an e-mail rule for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EmailRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the e-mail rules of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": RuleBulkEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/email/rules/{rule_id}": {
    /** Get an e-mail rule of an account */
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
          result: EmailRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an e-mail rule of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; rule_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EmailRuleInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EmailRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an e-mail rule of an account */
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
          result: EmailRule;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/entries": {
    /** List the DLP entries of an account */
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
          result: DlpEntry[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP entry for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEntry } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: CreatedDlpEntry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/entries/custom/{entry_id}": {
    /** Update a custom DLP entry of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EntryCustomUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EntryCustom;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/entries/integration": {
    /** Create an integration DLP entry for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEntryIntegration } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EntryIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/entries/integration/{entry_id}": {
    /** Update an integration DLP entry of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EntryIntegrationUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EntryIntegration;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an integration DLP entry of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
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
  "/accounts/{account_id}/dlp/entries/predefined": {
    /** Create a predefined DLP entry for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewPredefined } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Predefined;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/entries/predefined/{entry_id}": {
    /** Update a predefined DLP entry of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EntryPredefinedUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Predefined;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a predefined DLP entry of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
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
  "/accounts/{account_id}/dlp/entries/{entry_id}": {
    /** Get a DLP entry of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Entry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP entry of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": EntryUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedEntry;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP entry of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; entry_id: string };
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
  "/accounts/{account_id}/dlp/limits": {
    /** Get the DLP limits of an account */
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
          result: Limit;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/patterns/validate": {
    /** Check whether a DLP pattern is valid */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PatternValidateInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PatternValidate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/payload_log": {
    /** Get the DLP payload log of an account */
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
          result: PayloadLog;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DLP payload log of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": PayloadLogUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PayloadLog;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/profiles": {
    /** List the DLP profiles of an account */
    get: {
      parameters: {
        query?: DlpProfilesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/profiles/custom": {
    /** List the custom DLP profiles of an account */
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
          result?: {
            ai_context_enabled?: boolean;
            allowed_match_count?: number;
            confidence_threshold?: string;
            context_awareness?: {
              enabled?: boolean;
              skip?: unknown;
            };
            created_at?: string;
            description?: string;
            entries?: unknown[];
            id?: string;
            name?: string;
            ocr_enabled?: boolean;
            shared_entries?: unknown[];
            updated_at?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a custom DLP profile for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewProfileCustom } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/profiles/custom/{profile_id}": {
    /** Get a custom DLP profile of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a custom DLP profile of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ProfileCustomUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a custom DLP profile of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
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
  "/accounts/{account_id}/dlp/profiles/predefined": {
    /** Create a predefined DLP profile for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}": {
    /** Get a predefined DLP profile of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
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
    /** Update a predefined DLP profile of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: unknown;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a predefined DLP profile of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
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
  "/accounts/{account_id}/dlp/profiles/predefined/{profile_id}/config": {
    /** Get the configuration of a predefined DLP profile */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PredefinedProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create the configuration for a predefined DLP profile */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            ai_context_enabled?: boolean;
            allowed_match_count?: number;
            confidence_threshold?: string;
            enabled_entries?: string[];
            entries?: unknown[];
            id?: string;
            name?: string;
            ocr_enabled?: boolean;
            open_access?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the configuration of a predefined DLP profile */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ProfilePredefinedUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: PredefinedProfile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/profiles/{profile_id}": {
    /** Get a DLP profile of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; profile_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Profile;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/sensitivity_groups": {
    /** List the DLP sensitivity groups of an account */
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
          result: SensitivityGroup[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a DLP sensitivity group for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSensitivityGroup } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SensitivityGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}": {
    /** Get a DLP sensitivity group of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SensitivityGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a DLP sensitivity group of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SensitivityGroupUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SensitivityGroup;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a DLP sensitivity group of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
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
  "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order": {
    /** Get the level order of a DLP sensitivity group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Order;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the level orders of a DLP sensitivity group */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": OrderUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Order;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels": {
    /** List the levels of a DLP sensitivity group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Level[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a level for a DLP sensitivity group */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewLevel } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Level;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}": {
    /** Get a level of a DLP sensitivity group */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string; sensitivity_level_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Level;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a level of a DLP sensitivity group */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string; sensitivity_level_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": LevelUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Level;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a level of a DLP sensitivity group */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; sensitivity_group_id: string; sensitivity_level_id: string };
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
  "/accounts/{account_id}/dlp/settings": {
    /** Get the DLP settings of an account */
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
          result: DlpSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the DLP settings of an account */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DlpSettingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlpSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the DLP settings of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": DlpSettingsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlpSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete the DLP settings of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DlpSettingsSchema;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

// Written by `pnpm generate` from openapi/threat-events.yaml. Not edited by hand.

export interface Article {
  bullet_points: {
    impact: string;
    what_happened: string;
    who_affected: string;
  } | null;
  content_r2_key: string | null;
  feed_display_name: string | null;
  feed_id: string;
  fetched_at: string;
  id: string;
  indicator_extraction_status: "in_progress" | "complete" | "failed" | "unknown";
  link: string | null;
  metadata: {
    [key: string]: unknown;
  } | null;
  published_at: string | null;
  read: boolean;
  read_at: string | null;
  skill_version?: string | null;
  source_count: number;
  summary: string | null;
  summary_r2_key: string | null;
  tag_skill_version?: string | null;
  tags: ArticleTag[];
  title: string | null;
}

export interface ArticleBulk {
  updated_count: number;
}

export interface ArticleBulkEdit {
  article_ids: string[];
  read: boolean;
}

export interface ArticleEdit {
  read: boolean;
}

export interface ArticleListItem {
  articles: {
    dataset_id: string | null;
    event_id: string | null;
    feed_display_name: string | null;
    feed_id: string;
    fetched_at: string;
    id: string;
    link: string | null;
    published_at: string | null;
    read: boolean;
    read_at: string | null;
    summary: string | null;
    tags: ArticleTag[];
    title: string | null;
  }[];
  has_more: boolean;
  next_cursor: string | null;
  total_count: number | null;
  total_count_is_exact: boolean;
}

export interface ArticleTag {
  applied_by: "ai" | "analyst" | "system";
  categoryId: string | null;
  uuid: string;
  value: string;
}

export interface ArticleTagDetails {
  applied_by: "ai" | "analyst" | "system";
  categoryId: string | null;
  uuid: string;
  value: string;
}

export interface Attacker {
  items: ThreatEventItems;
  type: string;
}

export interface ByDataset {
  createdAt: string;
  datasetId?: string;
  indicatorType: string;
  relatedEvents?: ThreatEventRelatedEvent[];
  relatedEventsHasMore?: boolean;
  tags?: ThreatEventTag[];
  tlp?: string | null;
  updatedAt: string;
  uuid: string;
  value: string;
}

export type ByDatasetTag = unknown[];

export type CategoryCatalog = {
  killChain: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name: string;
  shortname?: string;
  uuid: string;
}[];

export interface CategorySchema {
  allowedValues?: string[];
  annotations?: {
    confidence?: boolean;
    tlp?: boolean;
  };
  deprecated?: boolean;
  deprecatedValues?: string[];
  element?: unknown;
  enforcement?: "error" | "warn" | "off";
  format?: "date" | "url" | "duration" | "country";
  key: string;
  kind: "string" | "number" | "enum" | "date" | "array" | "object";
  label?: string;
  maxLength?: number;
  numberConstraint?: {
    integer?: boolean;
    max?: number;
    min?: number;
  };
  properties?: {
    [key: string]: unknown;
  };
  required?: boolean;
}

export interface CloudforceOneThreatEventCategory {
  killChain: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name: string;
  shortname?: string;
  uuid: string;
}

export type Country = {
  result: {
    alpha2: string;
    alpha3: string;
    name: string;
  }[];
  success: string;
}[];

export interface DatasetEvent {
  attacker: string;
  attackerCountry: string;
  attackerCountryAlpha3: string;
  category: string;
  datasetId: string;
  date: string;
  event: string;
  hasChildren: boolean;
  indicator: string;
  indicatorType: string;
  indicatorTypeId: number;
  insight?: string;
  killChain: number;
  mitreAttack: string[];
  mitreCapec: string[];
  numReferenced: number;
  numReferences: number;
  rawId: string;
  referenced: string[];
  referencedIds: number[];
  references: string[];
  referencesIds: number[];
  releasabilityId?: string;
  tags: string[];
  targetCountry: string;
  targetCountryAlpha3: string;
  targetIndustry: string;
  tlp: string;
  uuid: string;
}

export interface DatasetRaw {
  accountId: number;
  created: string;
  data: string;
  id: number;
  source: string;
  tlp: string;
}

export interface DeletedDataset {
  name: string;
  uuid: string;
}

export interface DeletedLogo {
  message: string;
  success: boolean;
}

export interface DeletedRelate {
  success: boolean;
}

export interface DeletedTagCategory {
  uuid: string;
}

export interface DeletedThreatEventCategory {
  uuid: string;
}

export interface DeletedThreatEventTag {
  uuid: string;
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

export interface EventTag {
  success: boolean;
}

export interface Feed {
  category_id: string | null;
  category_name: string | null;
  created_at: string;
  curated_feed_id: string | null;
  display_name: string | null;
  enabled: boolean;
  id: string;
  last_polled_at: string | null;
  poll_interval_s: number;
  source_type: string;
  status: string;
  subscribed_at: string | null;
  title: string | null;
  updated_at: string;
  url: string;
}

export interface FeedEdit {
  category_id?: "b12a0fd6-f7b9-5393-9ef3-f888d506c550" | "d5b70eaa-626f-5761-b55b-6d9590df49fb" | "3b572d2b-890d-5286-9433-f18c85079030" | "17f90d3b-37d3-5241-8ad4-7d6abbc2006c" | "c68f28e9-7e8f-5d4b-853b-f3076893a9ee" | "bb0e4a94-38ab-5c14-80a7-28cee9f4b139" | "b1ef66d9-a73c-58dc-b269-22d34dfd11f4" | "ab02a976-0a20-5c76-a553-7f6325afacfe" | null;
  display_name?: string | null;
  enabled?: boolean;
  poll_interval_s?: number;
  title?: string | null;
}

export interface FeedListItem {
  count: number;
  feeds: {
    category_id: string | null;
    category_name: string | null;
    created_at: string;
    curated_feed_id: string | null;
    display_name: string | null;
    enabled: boolean;
    id: string;
    last_polled_at: string | null;
    poll_interval_s: number;
    source_type: string;
    status: string;
    subscribed_at: string | null;
    title: string | null;
    updated_at: string;
    url: string;
  }[];
  page: number;
  per_page: number;
  total_count: number;
}

export interface FeedPoll {
  errors: number;
  feeds: {
    feed_enabled?: boolean;
    feed_id: string;
    status: "workflow_created" | "error";
    workflow_id: string;
  }[];
  triggered: number;
}

export interface Graph {
  edges: {
    id: string;
    relationshipType: string;
    source: string;
    sourceId: string;
    sourceType: string;
    target: string;
    targetId: string;
    targetType: string;
  }[];
  node: {
    [key: string]: unknown;
  } | null;
  nodes: {
    [key: string]: unknown;
  }[];
}

export interface Graphql {
  data?: unknown;
  errors?: unknown[] | null;
}

export interface Indicator {
  createdAt: string;
  datasetId?: string;
  indicatorType: string;
  relatedEvents?: ThreatEventRelatedEvent[];
  relatedEventsHasMore?: boolean;
  tags?: ThreatEventTag[];
  tlp?: string | null;
  updatedAt: string;
  uuid: string;
  value: string;
}

export interface IndicatorAggregate {
  aggregateBy: string;
  aggregations: ({
    count: number;
  } & {
    [key: string]: (string | null) | number;
  })[];
  failedDatasets: number;
  total: number;
}

export interface IndicatorSource {
  resourceId: string;
  resourceType: "article";
  system: "threat-signals";
  title: string | null;
}

export type Logo = {
  content_type?: string;
  id: number;
  image_data?: string;
  r2_path: string;
  similarity_threshold: number;
  tag: string;
  uploaded_at: string | null;
}[];

export interface LogoMatch {
  matches: {
    content_type?: string;
    domain: string | null;
    id: number;
    image_data?: string;
    matched_at: string | null;
    query_id: number;
    registrar: string | null;
    similarity_score: number;
    url_scan_id: string | null;
  }[];
  total: number;
}

export interface Match {
  matches: {
    dismissed?: boolean;
    domain: string;
    first_seen: string;
    match_details?: {
      dismissed: boolean;
      match_id: number;
      query_id: number;
      query_tag: string | null;
    }[];
    public_scans: {
      submission_id: string;
    } | null;
    registrar: string | null;
    scan_status: string;
    scan_submission_id: number | null;
    source: string | null;
  }[];
  total: number;
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

export interface NewArticleTag {
  tag_id: string;
}

export interface NewEventTag {
  tags: string[];
}

export interface NewFeed {
  category_id?: "b12a0fd6-f7b9-5393-9ef3-f888d506c550" | "d5b70eaa-626f-5761-b55b-6d9590df49fb" | "3b572d2b-890d-5286-9433-f18c85079030" | "17f90d3b-37d3-5241-8ad4-7d6abbc2006c" | "c68f28e9-7e8f-5d4b-853b-f3076893a9ee" | "bb0e4a94-38ab-5c14-80a7-28cee9f4b139" | "b1ef66d9-a73c-58dc-b269-22d34dfd11f4" | "ab02a976-0a20-5c76-a553-7f6325afacfe" | null;
  curated_feed_id?: string;
  display_name?: string | null;
  enabled?: boolean;
  poll_interval_s?: number;
  title?: string | null;
  url?: string;
}

export interface NewSkill {
  name: string;
  output_schema: string;
  prompt: string;
  type: "summary" | "tags";
}

export interface NewTagCategory {
  description?: string;
  name: string;
  schema?: CategorySchema[];
}

export interface NewThreatEvent {
  accountId?: number;
  attacker?: string | null;
  attackerCountry?: string;
  category: string;
  datasetId?: string;
  date: string;
  event: string;
  indicator?: string;
  indicatorType?: string;
  indicators?: ThreatEventIndicator[];
  insight?: string;
  raw: ThreatEventRaw;
  source?: {
    resourceId: string;
    resourceType: "article";
    system: "threat-signals";
    title?: string | null;
  };
  tags?: string[];
  targetCountry?: string;
  targetIndustry?: string;
  tlp: string;
}

export interface NewThreatEventBulk {
  data: ThreatEventBulkCreateData[];
  datasetId: string;
  includeCreatedEvents?: boolean;
}

export interface NewThreatEventCategory {
  killChain: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name: string;
  shortname?: string;
}

export interface NewThreatEventQuery {
  alert_enabled: boolean;
  alert_rollup_enabled: boolean;
  name: string;
  query_json: string;
  rule_enabled: boolean;
  rule_scope?: string;
}

export interface NewThreatEventTag {
  activeDuration?: string | TagForm2;
  actorCategory?: string | TagForm2;
  aliasGroupNames?: string[];
  aliasGroupNamesInternal?: string[];
  aliases?: TagAlias[];
  attributionOrganization?: string | TagForm2;
  categoryUuid?: string;
  confidence?: number;
  dateOfDiscovery?: string;
  description?: string;
  externalReferenceLinks?: string[];
  externalReferences?: TagExternalReference[];
  internalAliases?: TagInternalAlias[];
  internalDescription?: string;
  lastSeen?: string;
  motive?: string | TagForm2;
  opsecLevel?: string | TagForm2;
  originCountryISO?: string | TagForm2;
  priority?: number | TagPriorityAnnotated;
  properties?: {
    [key: string]: unknown;
  };
  sophisticationLevel?: string | TagForm2;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface NewV2Logo {
  image_data: string;
  search_lookback?: boolean;
  similarity_threshold: number;
  tag: string;
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

export type Query = {
  created: string;
  parameters: QueryParameters | null;
  query_id: number;
  query_tag: string;
  scan: boolean;
  updated: string;
}[] | {
  created: string;
  parameters: QueryParameters | null;
  query_id: number;
  query_tag: string;
  scan: boolean;
  updated: string;
};

export interface QueryEdit {
  alert_enabled?: boolean;
  alert_rollup_enabled?: boolean;
  name?: string;
  query_json?: string;
  rule_enabled?: boolean;
  rule_scope?: string;
}

export type QueryListItem = {
  account_id: number;
  alert_enabled: boolean;
  alert_rollup_enabled: boolean;
  created_at: string;
  custom_threat_feed_id?: number | null;
  id: number;
  name: string;
  query_json: string;
  rule_enabled: boolean;
  rule_list_id?: string;
  rule_scope?: string;
  updated_at: string;
  user_email: string;
}[];

export interface QueryParameters {
  max_time?: string;
  min_time?: string;
  string_matches: {
    pattern: string;
  }[];
}

export interface Raw {
  data: unknown;
  id: string;
}

export interface RawEdit {
  data?: unknown;
  source?: string;
  tlp?: string;
}

export type Relationship = {
  attacker: string;
  attackerCountry: string;
  attackerCountryAlpha3: string;
  category: string;
  datasetId: string;
  date: string;
  event: string;
  hasChildren: boolean;
  indicator: string;
  indicatorType: string;
  indicatorTypeId: number;
  insight?: string;
  killChain: number;
  mitreAttack: string[];
  mitreCapec: string[];
  numReferenced: number;
  numReferences: number;
  rawId: string;
  referenced: string[];
  referencedIds: number[];
  references: string[];
  referencesIds: number[];
  releasabilityId?: string;
  tags: string[];
  targetCountry: string;
  targetCountryAlpha3: string;
  targetIndustry: string;
  tlp: string;
  uuid: string;
}[];

export interface Search {
  count: number;
  results: {
    article_id: string;
    dataset_id: string | null;
    event_id: string | null;
    feed_id: string;
    score: number;
    text: string;
  }[];
}

export interface Skill {
  feed_id: string;
  skills: ThreatSignalSkill[];
}

export interface SkillDetails {
  config: string | null;
  created_at: string;
  id: string;
  is_active: number;
  name: string;
  output_schema: string | null;
  prompt: string;
  source: "default" | "custom";
  type: string;
  updated_at: string;
}

export interface SkillEdit {
  config?: string;
  is_active?: boolean;
  name?: string;
  output_schema?: string;
  prompt?: string;
}

export interface SkillListItem {
  count: number;
  custom_skills_available: boolean;
  page: number;
  per_page: number;
  skills: ThreatSignalSkill[];
  total_count: number;
}

export interface SkillOutput {
  article_id: string;
  custom_output?: unknown;
  custom_skill_version: string | null;
  output_schema: string | null;
  skill_id: string;
}

export interface SkillUpdate {
  skill_ids: string[];
}

export interface TagActiveDurationAnnotated {
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagActorCategoryAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagAlias {
  confidence?: number | null;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict" | null;
  value: string;
}

export interface TagAttributionOrganizationAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagCategory {
  category_uuids: string[];
  skill_id: "default-tagging-skill";
}

export interface TagCategoryEdit {
  description?: string;
  name?: string;
  schema?: CategorySchema[];
}

export interface TagCategoryListItem {
  categories: {
    createdAt?: string;
    description?: string;
    name: string;
    schema?: CategorySchema[] | null;
    updatedAt?: string;
    uuid: string;
  }[];
}

export interface TagCategoryUpdate {
  category_uuids: string[];
}

export interface TagEdit {
  activeDuration?: string | TagForm2;
  actorCategory?: string | TagForm2;
  aliasGroupNames?: string[];
  aliasGroupNamesInternal?: string[];
  aliases?: TagAlias[];
  attributionOrganization?: string | TagForm2;
  categoryUuid?: string;
  confidence?: number;
  dateOfDiscovery?: string;
  description?: string;
  externalReferenceLinks?: string[];
  externalReferences?: TagExternalReference[];
  internalAliases?: TagInternalAlias[];
  internalDescription?: string;
  lastSeen?: string;
  motive?: string | TagForm2;
  opsecLevel?: string | TagForm2;
  originCountryISO?: string | TagForm2;
  priority?: number | TagPriorityAnnotated;
  properties?: {
    [key: string]: unknown;
  };
  sophisticationLevel?: string | TagForm2;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value?: string;
}

export interface TagEditPriorityAnnotated {
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: number;
}

export interface TagExternalReference {
  description?: string | null;
  url: string;
}

export interface TagExternalReferencesAnnotated {
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagForm2 {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagGenerate {
  tag_skill_version: string;
  tags: ArticleTag[];
}

export interface TagIndicator {
  indicators: Indicator[];
  pagination: ThreatEventPagination;
}

export interface TagIndicatorByDataset {
  indicators: Indicator[];
  pagination: ThreatEventPagination;
}

export interface TagInternalAlias {
  confidence?: number | null;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict" | null;
  value: string;
}

export interface TagMotiveAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagOpsecLevelAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TagOriginCountryIsoAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string | null;
}

export interface TagPriorityAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: number;
}

export interface TagSophisticationLevelAnnotated {
  confidence?: number;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict";
  value: string;
}

export interface TargetIndustry {
  items: ThreatEventItems;
  type: string;
}

export interface TargetIndustryCatalog {
  items: ThreatEventItems;
  type: string;
}

export interface ThreatEvent {
  attacker: string;
  attackerCountry: string;
  attackerCountryAlpha3: string;
  category: string;
  datasetId: string;
  date: string;
  event: string;
  hasChildren: boolean;
  indicator: string;
  indicatorType: string;
  indicatorTypeId: number;
  insight?: string;
  killChain: number;
  mitreAttack: string[];
  mitreCapec: string[];
  numReferenced: number;
  numReferences: number;
  rawId: string;
  referenced: string[];
  referencedIds: number[];
  references: string[];
  referencesIds: number[];
  releasabilityId?: string;
  tags: string[];
  targetCountry: string;
  targetCountryAlpha3: string;
  targetIndustry: string;
  tlp: string;
  uuid: string;
}

export interface ThreatEventAggregate {
  aggregateBy: string;
  aggregations: ({
    count: number;
    date?: string;
  } & {
    [key: string]: null | number | string;
  })[];
  dateRange?: {
    endDate?: string;
    startDate?: string;
  };
  total: number;
}

export interface ThreatEventBulk {
  createBulkEventsRequestId?: string;
  createdEvents?: {
    eventIndex: number;
    shardId: string;
    uuid: string;
  }[];
  createdEventsCount: number;
  createdTagsCount: number;
  errorCount: number;
  errors?: ThreatEventBulkCreateError[];
  queuedIndicatorsCount: number;
}

export interface ThreatEventBulkCreateData {
  accountId?: number;
  attacker?: string | null;
  attackerCountry?: string;
  category: string;
  datasetId?: string;
  date: string;
  event: string;
  indicator?: string;
  indicatorType?: string;
  indicators?: ThreatEventIndicator[];
  insight?: string;
  raw: ThreatEventRaw;
  tags?: string[];
  targetCountry?: string;
  targetIndustry?: string;
  tlp: string;
}

export interface ThreatEventBulkCreateError {
  error: string;
  eventIndex: number;
}

export interface ThreatEventBulkCreateRelationships {
  createdEventsCount: number;
  createdIndicatorsCount: number;
  createdRelationshipsCount: number;
  errorCount: number;
  errors?: ThreatEventBulkCreateError[];
}

export interface ThreatEventBulkCreateRelationshipsInput {
  data: ThreatEventBulkCreateData[];
  datasetId: string;
}

export type ThreatEventCategory = {
  killChain: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name: string;
  shortname?: string;
  uuid: string;
}[];

export interface ThreatEventCategoryEdit {
  killChain?: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name?: string;
  shortname?: string;
}

export interface ThreatEventDataset {
  isAnalytics: boolean;
  isPublic: boolean;
  name: string;
  uuid: string;
}

export interface ThreatEventDatasetInput {
  isPublic: boolean;
  name: string;
}

export type ThreatEventDatasetListItem = {
  deletedAt?: string;
  indicatorWriteMode: "read_only" | "create_only" | "full";
  isAnalytics: boolean;
  isPublic: boolean;
  name: string;
  uuid: string;
}[];

export interface ThreatEventEdit {
  attacker?: string | null;
  attackerCountry?: string;
  category?: string;
  createdAt?: string;
  datasetId: string;
  date?: string;
  event?: string;
  indicator?: string;
  indicatorType?: string;
  insight?: string;
  raw?: {
    data?: {
      [key: string]: unknown;
    } | null;
    source?: string;
    tlp?: string;
  };
  targetCountry?: string;
  targetIndustry?: string;
  tlp?: string;
}

export interface ThreatEventIndicator {
  indicatorType: string;
  value: string;
}

export interface ThreatEventIndicatorByDataset {
  indicators: {
    createdAt: string;
    datasetId?: string;
    indicatorType: string;
    relatedEvents?: ThreatEventRelatedEvent[];
    relatedEventsHasMore?: boolean;
    sources: IndicatorSource[];
    tags?: ThreatEventTag[];
    tlp?: string | null;
    updatedAt: string;
    uuid: string;
    value: string;
  }[];
  pagination: ThreatEventPagination;
}

export interface ThreatEventIndicatorListItem {
  properties: {
    completeness: {
      properties: {
        complete: {
          type: string;
        };
        failedDatasets: {
          items: ThreatEventItems;
          type: string;
        };
        failedShards: {
          items: {
            properties: {
              datasetId: {
                type: string;
              };
              shardId: {
                type: string;
              };
            };
            type: string;
          };
          type: string;
        };
        warnings: {
          items: ThreatEventItems;
          type: string;
        };
      };
      type: string;
    };
    indicators: {
      items: {
        createdAt: string;
        datasetId?: string;
        indicatorType: string;
        relatedEvents?: ThreatEventRelatedEvent[];
        relatedEventsHasMore?: boolean;
        sources: IndicatorSource[];
        tags?: ThreatEventTag[];
        tlp?: string | null;
        updatedAt: string;
        uuid: string;
        value: string;
      };
      type: string;
    };
    pagination: {
      properties: {
        count: {
          type: string;
        };
        cursor: {
          description: string;
          nullable: boolean;
          type: string;
        };
        has_more: {
          description: string;
          type: string;
        };
        page: {
          type: string;
        };
        per_page: {
          type: string;
        };
        total_count: {
          description: string;
          nullable: boolean;
          type: string;
        };
        total_count_is_exact: {
          description: string;
          type: string;
        };
      };
      type: string;
    };
  };
  type: string;
}

export interface ThreatEventItems {
  type: string;
}

export type ThreatEventListItem = {
  attacker: string;
  attackerCountry: string;
  attackerCountryAlpha3: string;
  category: string;
  datasetId: string;
  date: string;
  event: string;
  hasChildren: boolean;
  indicator: string;
  indicatorType: string;
  indicatorTypeId: number;
  insight?: string;
  killChain: number;
  mitreAttack: string[];
  mitreCapec: string[];
  numReferenced: number;
  numReferences: number;
  rawId: string;
  referenced: string[];
  referencedIds: number[];
  references: string[];
  referencesIds: number[];
  releasabilityId?: string;
  tags: string[];
  targetCountry: string;
  targetCountryAlpha3: string;
  targetIndustry: string;
  tlp: string;
  uuid: string;
}[];

export interface ThreatEventPagination {
  page: number;
  pageSize: number;
  totalCount: number;
  totalPages: number;
}

export interface ThreatEventQuery {
  account_id: number;
  alert_enabled: boolean;
  alert_rollup_enabled: boolean;
  created_at: string;
  custom_threat_feed_id?: number | null;
  id: number;
  name: string;
  query_json: string;
  rule_enabled: boolean;
  rule_list_id?: string;
  rule_scope?: string;
  updated_at: string;
  user_email: string;
}

export interface ThreatEventRaw {
  data: {
    [key: string]: unknown;
  } | null;
  source?: string;
  tlp?: string;
}

export interface ThreatEventRawDetails {
  accountId: number;
  created: string;
  data: unknown;
  id: string;
  source: string;
  tlp: string;
}

export interface ThreatEventRelatedEvent {
  datasetId: string;
  eventDate?: string | null;
  eventId: string;
}

export interface ThreatEventSearch {
  field: "value" | "indicatorType" | "uuid";
  op: "equals" | "not" | "gt" | "gte" | "lt" | "lte" | "like" | "contains" | "startsWith" | "endsWith" | "in" | "find";
  value: string | string[];
}

export interface ThreatEventTag {
  categoryId?: string | null;
  categoryName?: string;
  uuid?: string;
  value?: string;
}

export interface ThreatEventTagCategory {
  createdAt?: string;
  description?: string;
  name: string;
  schema?: CategorySchema[] | null;
  updatedAt?: string;
  uuid: string;
}

export interface ThreatEventTagDetails {
  activeDuration?: string;
  activeDuration_annotated?: TagActiveDurationAnnotated | null;
  actorCategory?: string;
  actorCategory_annotated?: TagActorCategoryAnnotated | null;
  aliasGroupNames?: string[];
  aliasGroupNamesInternal?: string[];
  aliases?: TagAlias[];
  analyticPriority?: number;
  attributionConfidence?: string;
  attributionOrganization?: string;
  attributionOrganization_annotated?: TagAttributionOrganizationAnnotated | null;
  categoryName?: string;
  categoryUuid?: string;
  confidence?: number | null;
  createdAt?: string;
  dateOfDiscovery?: string;
  description?: string;
  externalReferenceLinks?: string[];
  externalReferences?: TagExternalReference[];
  externalReferences_annotated?: TagExternalReferencesAnnotated[] | null;
  internalAliases?: TagInternalAlias[];
  internalDescription?: string;
  lastSeen?: string;
  motive?: string;
  motive_annotated?: TagMotiveAnnotated | null;
  opsecLevel?: string;
  opsecLevel_annotated?: TagOpsecLevelAnnotated | null;
  originCountryISO?: string | null;
  originCountryISO_annotated?: TagOriginCountryIsoAnnotated | null;
  priority?: number;
  priority_annotated?: TagEditPriorityAnnotated | null;
  properties?: {
    [key: string]: unknown;
  } | null;
  sophisticationLevel?: string;
  sophisticationLevel_annotated?: TagSophisticationLevelAnnotated | null;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict" | null;
  updatedAt?: string;
  uuid: string;
  value: string;
  version?: number;
}

export interface ThreatEventTagListItem {
  pagination: ThreatEventPagination;
  tags: {
    activeDuration?: string;
    activeDuration_annotated?: TagActiveDurationAnnotated | null;
    actorCategory?: string;
    actorCategory_annotated?: TagActorCategoryAnnotated | null;
    aliasGroupNames?: string[];
    aliasGroupNamesInternal?: string[];
    aliases?: TagAlias[];
    analyticPriority?: number;
    attributionConfidence?: string;
    attributionOrganization?: string;
    attributionOrganization_annotated?: TagAttributionOrganizationAnnotated | null;
    categoryName?: string;
    categoryUuid?: string;
    confidence?: number | null;
    createdAt?: string;
    dateOfDiscovery?: string;
    description?: string;
    externalReferenceLinks?: string[];
    externalReferences?: TagExternalReference[];
    externalReferences_annotated?: TagExternalReferencesAnnotated[] | null;
    internalAliases?: TagInternalAlias[];
    internalDescription?: string;
    lastSeen?: string;
    motive?: string;
    motive_annotated?: TagMotiveAnnotated | null;
    opsecLevel?: string;
    opsecLevel_annotated?: TagOpsecLevelAnnotated | null;
    originCountryISO?: string | null;
    originCountryISO_annotated?: TagOriginCountryIsoAnnotated | null;
    priority?: number;
    priority_annotated?: TagEditPriorityAnnotated | null;
    properties?: {
      [key: string]: unknown;
    } | null;
    sophisticationLevel?: string;
    sophisticationLevel_annotated?: TagSophisticationLevelAnnotated | null;
    tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict" | null;
    updatedAt?: string;
    uuid: string;
    value: string;
    version?: number;
  }[];
}

export interface ThreatEventTargetIndustryByDataset {
  items: ThreatEventItems;
  type: string;
}

export interface ThreatEventsAggregateQuery {
  aggregateBy: string;
  datasetId?: string[];
  endDate?: string;
  groupByDate?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  startDate?: string;
}

export interface ThreatEventsAttackersQuery {
  datasetIds?: string[];
}

export interface ThreatEventsCategoriesCatalogIndexAnswerItem {
  killChain: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name: string;
  shortname?: string;
  uuid: string;
}

export interface ThreatEventsCategoriesIndexAnswerItem {
  killChain: number;
  mitreAttack?: string[];
  mitreCapec?: string[];
  name: string;
  shortname?: string;
  uuid: string;
}

export interface ThreatEventsCategoriesIndexQuery {
  datasetIds?: string[];
}

export interface ThreatEventsCategoriesPostResult {
  killChain?: number;
  mitreAttack?: string[];
  name?: string;
  shortname?: string;
  uuid?: string;
}

export interface ThreatEventsCountriesIndexAnswerItem {
  result: {
    alpha2: string;
    alpha3: string;
    name: string;
  }[];
  success: string;
}

export interface ThreatEventsDatasetIndexAnswerItem {
  deletedAt?: string;
  indicatorWriteMode: "read_only" | "create_only" | "full";
  isAnalytics: boolean;
  isPublic: boolean;
  name: string;
  uuid: string;
}

export interface ThreatEventsDatasetIndexQuery {
  includeDeleted?: boolean;
}

export interface ThreatEventsDatasetIndicatorTypesCreateAnswer {
  durableObjectId?: string;
  indicatorType?: string;
  message?: string;
}

export interface ThreatEventsDatasetIndicatorsCreateResult {
  createdAt?: string;
  datasetId?: string;
  indicatorType?: string;
  relatedEvents?: {
    datasetId?: string;
    eventId?: string;
  }[];
  tags?: {
    categoryName?: string;
    uuid?: string;
    value?: string;
  }[];
  updatedAt?: string;
  uuid?: string;
  value?: string;
}

export interface ThreatEventsDatasetIndicatorsDeleteResult {
  message?: string;
  success?: boolean;
}

export interface ThreatEventsDatasetIndicatorsIndexItem {
  createdAt: string;
  datasetId?: string;
  indicatorType: string;
  relatedEvents?: ThreatEventRelatedEvent[];
  relatedEventsHasMore?: boolean;
  sources: IndicatorSource[];
  tags?: ThreatEventTag[];
  tlp?: string | null;
  updatedAt: string;
  uuid: string;
  value: string;
}

export interface ThreatEventsDatasetIndicatorsIndexQuery {
  indicatorType?: string;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  relatedEvent?: string[];
}

export interface ThreatEventsDatasetIndicatorsUpdateResult {
  createdAt?: string;
  datasetId?: string;
  indicatorType?: string;
  relatedEvents?: {
    datasetId?: string;
    eventId?: string;
  }[];
  tags?: {
    categoryName?: string;
    uuid?: string;
    value?: string;
  }[];
  updatedAt?: string;
  uuid?: string;
  value?: string;
}

export interface ThreatEventsDatasetPostResult {
  isPublic?: boolean;
  name?: string;
  uuid?: string;
}

export interface ThreatEventsDatasetTagsIndicatorsQuery {
  indicatorType?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  relatedEvent?: string[];
  /** Only what has this text in it. */
  search?: ThreatEventSearch[];
}

export interface ThreatEventsDatasetsPopulateResult {
  properties?: {
    accountId?: {
      type?: string;
    };
    datasets?: {
      items?: {
        properties?: {
          attackers?: {
            properties?: unknown;
            type?: unknown;
          };
          categories?: {
            properties?: unknown;
            type?: unknown;
          };
          datasetId?: {
            type?: unknown;
          };
          indicatorTypes?: {
            properties?: unknown;
            type?: unknown;
          };
          processingTimeMs?: {
            type?: unknown;
          };
          targetIndustries?: {
            properties?: unknown;
            type?: unknown;
          };
          totalProcessed?: {
            type?: unknown;
          };
        };
        type?: string;
      };
      type?: string;
    };
    errors?: {
      items?: {
        type?: string;
      };
      type?: string;
    };
    summary?: {
      properties?: {
        failedDatasets?: {
          type?: string;
        };
        successfulDatasets?: {
          type?: string;
        };
        totalDatasets?: {
          type?: string;
        };
        totalIndicatorTypes?: {
          type?: string;
        };
        totalProcessingTimeMs?: {
          type?: string;
        };
      };
      type?: string;
    };
  };
  type?: string;
}

export interface ThreatEventsGraphQuery {
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  datasetIds?: string[];
  /** The direction in which the list is sorted. */
  direction?: string;
  expand?: string[];
  hydration?: string;
  /** How many items to answer at most. */
  limit?: number;
  max_nodes?: number;
  relationshipTypes?: string[];
  seeds?: string[];
}

export interface ThreatEventsIndexAnswerItem {
  attacker: string;
  attackerCountry: string;
  attackerCountryAlpha3: string;
  category: string;
  datasetId: string;
  date: string;
  event: string;
  hasChildren: boolean;
  indicator: string;
  indicatorType: string;
  indicatorTypeId: number;
  insight?: string;
  killChain: number;
  mitreAttack: string[];
  mitreCapec: string[];
  numReferenced: number;
  numReferences: number;
  rawId: string;
  referenced: string[];
  referencedIds: number[];
  references: string[];
  referencesIds: number[];
  releasabilityId?: string;
  tags: string[];
  targetCountry: string;
  targetCountryAlpha3: string;
  targetIndustry: string;
  tlp: string;
  uuid: string;
}

export interface ThreatEventsIndexQuery {
  cache?: "from-graph";
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  datasetId?: string[];
  forceRefresh?: boolean;
  /** The format of the answer. */
  format?: "json" | "stix2" | "taxii";
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** What the list is sorted by. */
  orderBy?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  /** Only what has this text in it. */
  search?: ({
    field: "attacker" | "attackerCountry" | "category" | "createdAt" | "date" | "event" | "indicator" | "indicatorType" | "mitreAttack" | "mitreCapec" | "tags" | "targetCountry" | "targetIndustry" | "tlp" | "uuid";
    op: "equals" | "not" | "gt" | "gte" | "lt" | "lte" | "like" | "contains" | "startsWith" | "endsWith" | "find";
    value: string;
  } | {
    field: "attacker" | "attackerCountry" | "category" | "createdAt" | "date" | "event" | "indicator" | "indicatorType" | "mitreAttack" | "mitreCapec" | "tags" | "targetCountry" | "targetIndustry" | "tlp" | "uuid";
    op: "in";
    value: string[];
  } | {
    field: "killChain";
    op: "equals" | "not" | "gt" | "gte" | "lt" | "lte";
    value: number | string;
  } | {
    field: "killChain";
    op: "in";
    value: (number | string)[];
  } | {
    field: "hasChildren";
    op: "equals" | "not" | "gt" | "gte" | "lt" | "lte";
    value: unknown;
  } | {
    field: "hasChildren";
    op: "in";
    value: unknown[];
  })[];
}

export interface ThreatEventsIndexRelationshipsAnswerItem {
  attacker: string;
  attackerCountry: string;
  attackerCountryAlpha3: string;
  category: string;
  datasetId: string;
  date: string;
  event: string;
  hasChildren: boolean;
  indicator: string;
  indicatorType: string;
  indicatorTypeId: number;
  insight?: string;
  killChain: number;
  mitreAttack: string[];
  mitreCapec: string[];
  numReferenced: number;
  numReferences: number;
  rawId: string;
  referenced: string[];
  referencedIds: number[];
  references: string[];
  referencesIds: number[];
  releasabilityId?: string;
  tags: string[];
  targetCountry: string;
  targetCountryAlpha3: string;
  targetIndustry: string;
  tlp: string;
  uuid: string;
}

export interface ThreatEventsIndexRelationshipsQuery {
  datasetId: string;
  /** The direction in which the list is sorted. */
  direction?: "ancestors" | "descendants" | "both";
  includeParent?: boolean;
  indicatorTypeIds?: string[];
  maxDepth?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  relationshipTypes?: string | string[];
}

export interface ThreatEventsIndicatorTypesQuery {
  datasetIds?: string[];
}

export interface ThreatEventsIndicatorsAggregateQuery {
  aggregateBy: string;
  createdAfter?: string;
  createdBefore?: string;
  datasetIds?: string[];
  eventDateAfter?: string;
  eventDateBefore?: string;
  /** How many items to answer at most. */
  limit?: number;
  measure?: "indicators" | "relationships";
  tagUuid?: string;
}

export interface ThreatEventsIndicatorsShowQuery {
  cache?: "from-graph";
  createdAfter?: string;
  createdBefore?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  datasetIds?: string[];
  /** The format of the answer. */
  format?: "json" | "stix2" | "taxii";
  includeTags?: boolean;
  includeTotalCount?: boolean;
  indicatorType?: string;
  /** Only what has this name. */
  name?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  relatedEvents?: string[];
  relatedEventsLimit?: number;
  /** Only what has this text in it. */
  search?: ThreatEventSearch[];
  tagSearch?: {
    field: "value" | "categoryId" | "actorCategory" | "aliasGroupNames" | "attributionConfidence" | "attributionOrganization" | "motive" | "opsecLevel" | "originCountryISO" | "sophisticationLevel" | "priority" | "analyticPriority";
    op: "equals" | "not" | "gt" | "gte" | "lt" | "lte" | "like" | "contains" | "startsWith" | "endsWith" | "in" | "find";
    value?: string | number | (string | number)[];
  }[];
  tags?: string[];
}

export interface ThreatEventsPostResult {
  attacker?: string;
  attackerCountry?: string;
  category?: string;
  datasetId?: string;
  date?: string;
  event?: string;
  hasChildren?: boolean;
  indicator?: string;
  indicatorType?: string;
  indicatorTypeId?: number;
  insight?: string;
  killChain?: number;
  mitreAttack?: string[];
  numReferenced?: number;
  numReferences?: number;
  rawId?: string;
  referenced?: string[];
  referencedIds?: number[];
  references?: string[];
  referencesIds?: number[];
  releasabilityId?: string;
  tags?: string[];
  targetCountry?: string;
  targetIndustry?: string;
  tlp?: string;
  uuid?: string;
}

export interface ThreatEventsQueriesAlertsCreateResult {
  account_id?: number;
  created_at?: string;
  enabled?: boolean;
  frequency?: string;
  id?: number;
  last_sent_at?: string;
  notification_type?: string;
  query_id?: number;
  updated_at?: string;
  user_email?: string;
}

export interface ThreatEventsQueriesAlertsIndexResultItem {
  account_id?: number;
  created_at?: string;
  enabled?: boolean;
  frequency?: string;
  id?: number;
  last_sent_at?: string;
  notification_type?: string;
  query_id?: number;
  updated_at?: string;
  user_email?: string;
}

export interface ThreatEventsQueriesAlertsPostResult {
  account_id?: number;
  created_at?: string;
  enabled?: boolean;
  frequency?: string;
  id?: number;
  last_sent_at?: string;
  notification_type?: string;
  query_id?: number;
  updated_at?: string;
  user_email?: string;
}

export interface ThreatEventsQueriesAlertsShowResult {
  account_id?: number;
  created_at?: string;
  enabled?: boolean;
  frequency?: string;
  id?: number;
  last_sent_at?: string;
  notification_type?: string;
  query_id?: number;
  updated_at?: string;
  user_email?: string;
}

export interface ThreatEventsQueriesAlertsUpdateResult {
  account_id?: number;
  created_at?: string;
  enabled?: boolean;
  frequency?: string;
  id?: number;
  last_sent_at?: string;
  notification_type?: string;
  query_id?: number;
  updated_at?: string;
  user_email?: string;
}

export interface ThreatEventsQueriesIndexAnswerItem {
  account_id: number;
  alert_enabled: boolean;
  alert_rollup_enabled: boolean;
  created_at: string;
  custom_threat_feed_id?: number | null;
  id: number;
  name: string;
  query_json: string;
  rule_enabled: boolean;
  rule_list_id?: string;
  rule_scope?: string;
  updated_at: string;
  user_email: string;
}

export interface ThreatEventsQueriesPostResult {
  account_id?: number;
  alert_enabled?: boolean;
  alert_rollup_enabled?: boolean;
  created_at?: string;
  id?: number;
  name?: string;
  query_json?: string;
  rule_enabled?: boolean;
  rule_scope?: string;
  updated_at?: string;
  user_email?: string;
}

export interface ThreatEventsRawPostResult {
  data?: Record<string, unknown>;
  id?: string;
}

export interface ThreatEventsRelateCreateResult {
  success?: boolean;
}

export interface ThreatEventsRelationshipsCreateAnswer {
  childIds?: string[];
  errors?: {
    childId?: string;
    error?: string;
    errorType?: string;
  }[];
  message?: string;
  relationships?: {
    childDatasetId?: string;
    childId?: string;
    parentDatasetId?: string;
    parentId?: string;
    relationshipType?: string;
  }[];
  relationshipsCreated?: number;
  success?: boolean;
}

export interface ThreatEventsRevertResult {
  properties?: {
    datasetId?: {
      type?: string;
    };
    minutesAgo?: {
      type?: string;
    };
    revertBookmark?: {
      type?: string;
    };
    targetTimestamp?: {
      type?: string;
    };
    undoBookmark?: {
      type?: string;
    };
  };
  required?: string[];
  type?: string;
}

export interface ThreatEventsShowIndicatorTypesResult {
  items?: {
    type?: string;
  };
  type?: string;
}

export interface ThreatEventsTagsCategoriesIndexItem {
  createdAt?: string;
  description?: string;
  name: string;
  schema?: CategorySchema[] | null;
  updatedAt?: string;
  uuid: string;
}

export interface ThreatEventsTagsCategoriesIndexQuery {
  /** Only what has this text in it. */
  search?: string;
}

export interface ThreatEventsTagsIndexItem {
  activeDuration?: string;
  activeDuration_annotated?: TagActiveDurationAnnotated | null;
  actorCategory?: string;
  actorCategory_annotated?: TagActorCategoryAnnotated | null;
  aliasGroupNames?: string[];
  aliasGroupNamesInternal?: string[];
  aliases?: TagAlias[];
  analyticPriority?: number;
  attributionConfidence?: string;
  attributionOrganization?: string;
  attributionOrganization_annotated?: TagAttributionOrganizationAnnotated | null;
  categoryName?: string;
  categoryUuid?: string;
  confidence?: number | null;
  createdAt?: string;
  dateOfDiscovery?: string;
  description?: string;
  externalReferenceLinks?: string[];
  externalReferences?: TagExternalReference[];
  externalReferences_annotated?: TagExternalReferencesAnnotated[] | null;
  internalAliases?: TagInternalAlias[];
  internalDescription?: string;
  lastSeen?: string;
  motive?: string;
  motive_annotated?: TagMotiveAnnotated | null;
  opsecLevel?: string;
  opsecLevel_annotated?: TagOpsecLevelAnnotated | null;
  originCountryISO?: string | null;
  originCountryISO_annotated?: TagOriginCountryIsoAnnotated | null;
  priority?: number;
  priority_annotated?: TagEditPriorityAnnotated | null;
  properties?: {
    [key: string]: unknown;
  } | null;
  sophisticationLevel?: string;
  sophisticationLevel_annotated?: TagSophisticationLevelAnnotated | null;
  tlp?: "red" | "amber" | "amber-strict" | "green" | "clear" | "purple" | "amber+strict" | null;
  updatedAt?: string;
  uuid: string;
  value: string;
  version?: number;
}

export interface ThreatEventsTagsIndexQuery {
  cache?: "from-graph";
  categoryUuid?: string;
  filters?: {
    field: string;
    op: "equals" | "not" | "gt" | "gte" | "lt" | "lte" | "like" | "contains" | "startsWith" | "endsWith" | "in" | "find";
    value?: string | number | (string | number)[];
  }[];
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  /** Only what has this text in it. */
  search?: string;
}

export interface ThreatEventsTagsIndicatorsQuery {
  datasetIds?: string[];
  indicatorType?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  pageSize?: number;
  relatedEvent?: string[];
  /** Only what has this text in it. */
  search?: ThreatEventSearch[];
}

export interface ThreatEventsTargetIndustriesShowQuery {
  datasetIds?: string[];
}

export interface ThreatEventsV2BrandProtectionDomainMatchesQuery {
  domain_search?: string;
  include_dismissed?: string;
  include_domain_id?: string;
  /** How many items to answer at most. */
  limit?: string;
  /** How many items to skip. */
  offset?: string;
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** What the list is sorted by. */
  orderBy?: "domain" | "first_seen" | "registrar";
  query_id: string[];
}

export interface ThreatEventsV2BrandProtectionDomainQueriesQuery {
  id?: string;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ThreatEventsV2BrandProtectionLogoMatchesQuery {
  download?: string;
  /** How many items to answer at most. */
  limit?: string;
  /** How many items to skip. */
  offset?: string;
  /** What the list is sorted by. */
  order?: "asc" | "desc";
  /** What the list is sorted by. */
  orderBy?: "matchedAt" | "domain" | "similarityScore" | "registrar";
  query_id: string;
}

export interface ThreatEventsV2BrandProtectionLogoQueriesIndexAnswerItem {
  content_type?: string;
  id: number;
  image_data?: string;
  r2_path: string;
  similarity_threshold: number;
  tag: string;
  uploaded_at: string | null;
}

export interface ThreatEventsV2BrandProtectionLogoQueriesIndexQuery {
  download?: string;
  id?: string;
}

export interface ThreatEventsV2EventsGraphqlResult {
  data?: Record<string, unknown>;
  errors?: Record<string, unknown>[];
}

export interface ThreatEventsV2ThreatSignalsArticlesContentQuery {
  /** The format of the answer. */
  format?: "text" | "html";
}

export interface ThreatEventsV2ThreatSignalsArticlesIndexItem {
  dataset_id: string | null;
  event_id: string | null;
  feed_display_name: string | null;
  feed_id: string;
  fetched_at: string;
  id: string;
  link: string | null;
  published_at: string | null;
  read: boolean;
  read_at: string | null;
  summary: string | null;
  tags: ArticleTag[];
  title: string | null;
}

export interface ThreatEventsV2ThreatSignalsArticlesIndexQuery {
  article_id?: string[];
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  feed_category?: string;
  feed_id?: string;
  fetched_after?: string;
  fetched_before?: string;
  include_total?: boolean;
  /** How many items a page holds at most. */
  per_page?: number;
  published_after?: string;
  published_before?: string;
  read?: boolean;
  /** Only what has this text in it. */
  search?: string;
  /** What the list is sorted by. */
  sort?: string;
  source_type?: "curated" | "custom";
  /**
   * Only what has this tag.
   * @deprecated
   */
  tag?: string;
  tag_applied_by?: "ai" | "analyst" | "system";
  /** @deprecated */
  tag_category?: string;
  tag_category_id?: string[];
  tag_id?: string[];
}

export interface ThreatEventsV2ThreatSignalsCategoriesIndexItem {
  description: string;
  id: string;
  name: string;
}

export interface ThreatEventsV2ThreatSignalsFeedsIndexItem {
  category_id: string | null;
  category_name: string | null;
  created_at: string;
  curated_feed_id: string | null;
  display_name: string | null;
  enabled: boolean;
  id: string;
  last_polled_at: string | null;
  poll_interval_s: number;
  source_type: string;
  status: string;
  subscribed_at: string | null;
  title: string | null;
  updated_at: string;
  url: string;
}

export interface ThreatEventsV2ThreatSignalsFeedsIndexQuery {
  category?: string;
  enabled?: boolean;
  /** How many items to answer at most. */
  limit?: number;
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
  /** What the list is sorted by. */
  sort?: string;
  source_type?: "curated" | "custom";
  /** Only what has this status. */
  status?: string;
}

export interface ThreatEventsV2ThreatSignalsFeedsPollQuery {
  feed_id?: "all" | (string & {});
}

export interface ThreatEventsV2ThreatSignalsFeedsRawQuery {
  /** The format of the answer. */
  format?: "xml";
}

export interface ThreatEventsV2ThreatSignalsIndicatorsIndexItem {
  article_id: string;
  article_title: string | null;
  dataset_id: string | null;
  feed_display_name: string | null;
  feed_id: string;
  id: string;
  type: string;
  value: string;
}

export interface ThreatEventsV2ThreatSignalsIndicatorsIndexQuery {
  article_id?: string;
  /** Where the page starts, as the answer before it says in its `result_info`. None is the first page. */
  cursor?: string;
  feed_id?: string;
  include_total?: boolean;
  /** How many items a page holds at most. */
  per_page?: number;
  /** Only what has this text in it. */
  search?: string;
  /** What the list is sorted by. */
  sort?: string;
}

export interface ThreatEventsV2ThreatSignalsSearchIndexItem {
  article_id: string;
  dataset_id: string | null;
  event_id: string | null;
  feed_id: string;
  score: number;
  text: string;
}

export interface ThreatEventsV2ThreatSignalsSearchIndexQuery {
  feed_id?: string;
  max_results?: "" | (string & {});
  query: string;
}

export interface ThreatEventsV2ThreatSignalsSkillsIndexQuery {
  /** Which page to answer. The first is 1. */
  page?: number;
  /** How many items a page holds at most. */
  per_page?: number;
}

export interface ThreatSignalCategory {
  categories: {
    description: string;
    id: string;
    name: string;
  }[];
}

export interface ThreatSignalIndicator {
  indicators: {
    article_id: string;
    article_title: string | null;
    dataset_id: string | null;
    feed_display_name: string | null;
    feed_id: string;
    id: string;
    type: string;
    value: string;
  }[];
  pagination: {
    count: number;
    cursor: string | null;
    has_more: boolean;
    page: number;
    per_page: number;
    total_count: number | null;
    total_count_is_exact: boolean;
  };
}

export interface ThreatSignalSkill {
  config: string | null;
  created_at: string;
  id: string;
  is_active: number;
  name: string;
  output_schema: string | null;
  prompt: string;
  source: "default" | "custom";
  type: string;
  updated_at: string;
}

export interface Type {
  items: ThreatEventItems;
  type: string;
}

export interface UpdatedSkill {
  feed_id: string;
  skills: {
    position: number;
    skill_id: string;
  }[];
}

export interface V2Logo {
  message: string;
  query_id?: number;
  success: boolean;
}

/** What the API has, by path template and method. */
export interface paths {
  "/accounts/{account_id}/cloudforce-one/events": {
    /** List the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/aggregate": {
    /** Aggregate the Cloudforce One events of an account */
    get: {
      parameters: {
        query: ThreatEventsAggregateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventAggregate } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/attackers": {
    /** Get the attackers of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsAttackersQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Attacker } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/categories": {
    /** List the categories of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsCategoriesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/categories/catalog": {
    /** Get the catalog of the categories of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CategoryCatalog } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/categories/create": {
    /** Create a category for the Cloudforce One events of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewThreatEventCategory } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CloudforceOneThreatEventCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/categories/{category_id}": {
    /** Get a category of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CloudforceOneThreatEventCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a category of the Cloudforce One events with a POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            killChain?: number;
            mitreAttack?: string[];
            name?: string;
            shortname?: string;
            uuid?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a category of the Cloudforce One events of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": ThreatEventCategoryEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": CloudforceOneThreatEventCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a category of the Cloudforce One events of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedThreatEventCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/countries": {
    /** List the countries of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Country } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/create": {
    /** Create a Cloudforce One event for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewThreatEvent } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEvent } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/create/bulk": {
    /** Create many Cloudforce One events for an account at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewThreatEventBulk } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventBulk } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/create/bulk/relationships": {
    /** Create many Cloudforce One events with their relationships at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ThreatEventBulkCreateRelationshipsInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventBulkCreateRelationships } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset": {
    /** List the datasets of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsDatasetIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventDatasetListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/create": {
    /** Create a dataset for the Cloudforce One events of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ThreatEventDatasetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}": {
    /** Get a dataset of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a dataset of the Cloudforce One events with a POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            isPublic?: boolean;
            name?: string;
            uuid?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a dataset of the Cloudforce One events of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ThreatEventDatasetInput } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a dataset of the Cloudforce One events of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events/{event_id}": {
    /** Get an event of a dataset */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DatasetEvent } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes/create": {
    /** Create an indicator type for a dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          durableObjectId?: string;
          indicatorType?: string;
          message?: string;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators": {
    /** List the indicators of a dataset */
    get: {
      parameters: {
        query?: ThreatEventsDatasetIndicatorsIndexQuery;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventIndicatorByDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk": {
    /** Change many indicators of a dataset at once */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: number;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create": {
    /** Create an indicator for a dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            createdAt?: string;
            datasetId?: string;
            indicatorType?: string;
            relatedEvents?: {
              datasetId?: string;
              eventId?: string;
            }[];
            tags?: {
              categoryName?: string;
              uuid?: string;
              value?: string;
            }[];
            updatedAt?: string;
            uuid?: string;
            value?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags": {
    /** List the tags of the indicators of a dataset */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ByDatasetTag } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}": {
    /** Get an indicator of a dataset */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; indicator_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ByDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an indicator of a dataset */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; indicator_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            createdAt?: string;
            datasetId?: string;
            indicatorType?: string;
            relatedEvents?: {
              datasetId?: string;
              eventId?: string;
            }[];
            tags?: {
              categoryName?: string;
              uuid?: string;
              value?: string;
            }[];
            updatedAt?: string;
            uuid?: string;
            value?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an indicator of a dataset */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; indicator_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            message?: string;
            success?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/move": {
    /** Move Cloudforce One events to another dataset */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: number;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags/{tag_uuid}/indicators": {
    /** Get the indicators of a tag of a dataset of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsDatasetTagsIndicatorsQuery;
        header?: never;
        path: { account_id: string; dataset_id: string; tag_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TagIndicatorByDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/targetIndustries": {
    /** Get the target industries of a dataset */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventTargetIndustryByDataset } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/datasets/populate": {
    /** Populate the datasets of the Cloudforce One events of an account */
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
            properties?: {
              accountId?: {
                type?: string;
              };
              datasets?: {
                items?: {
                  properties?: {
                    attackers?: {
                      properties?: unknown;
                      type?: unknown;
                    };
                    categories?: {
                      properties?: unknown;
                      type?: unknown;
                    };
                    datasetId?: {
                      type?: unknown;
                    };
                    indicatorTypes?: {
                      properties?: unknown;
                      type?: unknown;
                    };
                    processingTimeMs?: {
                      type?: unknown;
                    };
                    targetIndustries?: {
                      properties?: unknown;
                      type?: unknown;
                    };
                    totalProcessed?: {
                      type?: unknown;
                    };
                  };
                  type?: string;
                };
                type?: string;
              };
              errors?: {
                items?: {
                  type?: string;
                };
                type?: string;
              };
              summary?: {
                properties?: {
                  failedDatasets?: {
                    type?: string;
                  };
                  successfulDatasets?: {
                    type?: string;
                  };
                  totalDatasets?: {
                    type?: string;
                  };
                  totalIndicatorTypes?: {
                    type?: string;
                  };
                  totalProcessingTimeMs?: {
                    type?: string;
                  };
                };
                type?: string;
              };
            };
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}": {
    /** Remove a tag from a Cloudforce One event */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}/create": {
    /** Add a tag to a Cloudforce One event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewEventTag } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: EventTag;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/graph": {
    /** Get the graph of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsGraphQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Graph;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/graphql": {
    /** Query the Cloudforce One events of an account with GraphQL */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Graphql } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/indicator-types": {
    /** Get the indicator types of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsIndicatorTypesQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Type } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/indicatorTypes": {
    /** Get the indicator types of the Cloudforce One events of an account, by the older path */
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
            items?: {
              type?: string;
            };
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/indicators": {
    /** Get the indicators of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsIndicatorsShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventIndicatorListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/indicators/aggregate": {
    /** Aggregate the indicators of the Cloudforce One events of an account */
    get: {
      parameters: {
        query: ThreatEventsIndicatorsAggregateQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": IndicatorAggregate } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/queries": {
    /** List the queries of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": QueryListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/queries/alerts": {
    /** List the alerts of the queries of the Cloudforce One events of an account */
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
            account_id?: number;
            created_at?: string;
            enabled?: boolean;
            frequency?: string;
            id?: number;
            last_sent_at?: string;
            notification_type?: string;
            query_id?: number;
            updated_at?: string;
            user_email?: string;
          }[];
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/queries/alerts/create": {
    /** Create an alert for the queries of the Cloudforce One events of an account */
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
            account_id?: number;
            created_at?: string;
            enabled?: boolean;
            frequency?: string;
            id?: number;
            last_sent_at?: string;
            notification_type?: string;
            query_id?: number;
            updated_at?: string;
            user_email?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/queries/alerts/{alert_id}": {
    /** Get an alert of the queries of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; alert_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            account_id?: number;
            created_at?: string;
            enabled?: boolean;
            frequency?: string;
            id?: number;
            last_sent_at?: string;
            notification_type?: string;
            query_id?: number;
            updated_at?: string;
            user_email?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit an alert of the queries of the Cloudforce One events with a POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; alert_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            account_id?: number;
            created_at?: string;
            enabled?: boolean;
            frequency?: string;
            id?: number;
            last_sent_at?: string;
            notification_type?: string;
            query_id?: number;
            updated_at?: string;
            user_email?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an alert of the queries of the Cloudforce One events of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; alert_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            account_id?: number;
            created_at?: string;
            enabled?: boolean;
            frequency?: string;
            id?: number;
            last_sent_at?: string;
            notification_type?: string;
            query_id?: number;
            updated_at?: string;
            user_email?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete an alert of the queries of the Cloudforce One events of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; alert_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/queries/create": {
    /** Create a query for the Cloudforce One events of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewThreatEventQuery } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventQuery } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/queries/{query_id}": {
    /** Get a query of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; query_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventQuery } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a query of the Cloudforce One events with a POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; query_id: string | number };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            account_id?: number;
            alert_enabled?: boolean;
            alert_rollup_enabled?: boolean;
            created_at?: string;
            id?: number;
            name?: string;
            query_json?: string;
            rule_enabled?: boolean;
            rule_scope?: string;
            updated_at?: string;
            user_email?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a query of the Cloudforce One events of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; query_id: string | number };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": QueryEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventQuery } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a query of the Cloudforce One events of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; query_id: string | number };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/raw/{dataset_id}/{event_id}": {
    /** Get the raw content of a Cloudforce One event of a dataset */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; dataset_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DatasetRaw } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/relate/{event_id}": {
    /** Delete the relation of a Cloudforce One event */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: DeletedRelate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/relate/{event_id}/create": {
    /** Relate a Cloudforce One event to another one */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            success?: boolean;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/relationships/create": {
    /** Create a relationship for the Cloudforce One events of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          childIds?: string[];
          errors?: {
            childId?: string;
            error?: string;
            errorType?: string;
          }[];
          message?: string;
          relationships?: {
            childDatasetId?: string;
            childId?: string;
            parentDatasetId?: string;
            parentId?: string;
            relationshipType?: string;
          }[];
          relationshipsCreated?: number;
          success?: boolean;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags": {
    /** List the tags of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsTagsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventTagListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags/categories": {
    /** List the categories of the tags of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsTagsCategoriesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TagCategoryListItem } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags/categories/create": {
    /** Create a category for the tags of the Cloudforce One events of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewTagCategory } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventTagCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid}": {
    /** Update a category of the tags of the Cloudforce One events of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_uuid: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TagCategoryEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventTagCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a category of the tags of the Cloudforce One events of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; category_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedTagCategory } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags/create": {
    /** Create a tag for the Cloudforce One events of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewThreatEventTag } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventTagDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}": {
    /** Update a tag of the Cloudforce One events of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tag_uuid: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": TagEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventTagDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a tag of the Cloudforce One events of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; tag_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedThreatEventTag } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}/indicators": {
    /** Get the indicators of a tag of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsTagsIndicatorsQuery;
        header?: never;
        path: { account_id: string; tag_uuid: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TagIndicator } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/targetIndustries": {
    /** Get the target industries of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: ThreatEventsTargetIndustriesShowQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TargetIndustry } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/targetIndustries/catalog": {
    /** Get the catalog of the target industries of the Cloudforce One events of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": TargetIndustryCatalog } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/{event_id}": {
    /** Get a Cloudforce One event of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEvent } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit a Cloudforce One event with a POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            attacker?: string;
            attackerCountry?: string;
            category?: string;
            datasetId?: string;
            date?: string;
            event?: string;
            hasChildren?: boolean;
            indicator?: string;
            indicatorType?: string;
            indicatorTypeId?: number;
            insight?: string;
            killChain?: number;
            mitreAttack?: string[];
            numReferenced?: number;
            numReferences?: number;
            rawId?: string;
            referenced?: string[];
            referencedIds?: number[];
            references?: string[];
            referencesIds?: number[];
            releasabilityId?: string;
            tags?: string[];
            targetCountry?: string;
            targetIndustry?: string;
            tlp?: string;
            uuid?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a Cloudforce One event of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ThreatEventEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEvent } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/{event_id}/delete": {
    /** Delete a Cloudforce One event of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: number;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}": {
    /** Get the raw content of a Cloudforce One event */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string; raw_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": ThreatEventRawDetails } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the raw content of a Cloudforce One event with a POST */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string; raw_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            data?: Record<string, unknown>;
            id?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the raw content of a Cloudforce One event */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string; raw_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": RawEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Raw } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/{event_id}/relationships": {
    /** List the relationships of a Cloudforce One event */
    get: {
      parameters: {
        query: ThreatEventsIndexRelationshipsQuery;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Relationship } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/events/{event_id}/revert-do": {
    /** Revert a change of a Cloudforce One event */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; event_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": unknown } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result?: {
            properties?: {
              datasetId?: {
                type?: string;
              };
              minutesAgo?: {
                type?: string;
              };
              revertBookmark?: {
                type?: string;
              };
              targetTimestamp?: {
                type?: string;
              };
              undoBookmark?: {
                type?: string;
              };
            };
            required?: string[];
            type?: string;
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/matches": {
    /** Get the domain matches of an account */
    get: {
      parameters: {
        query: ThreatEventsV2BrandProtectionDomainMatchesQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Match } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/queries": {
    /** Get the domain queries of an account */
    get: {
      parameters: {
        query?: ThreatEventsV2BrandProtectionDomainQueriesQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Query;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/matches": {
    /** Get the logo matches of an account */
    get: {
      parameters: {
        query: ThreatEventsV2BrandProtectionLogoMatchesQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": LogoMatch } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries": {
    /** List the logo queries of an account */
    get: {
      parameters: {
        query?: ThreatEventsV2BrandProtectionLogoQueriesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Logo } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a logo query for an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewV2Logo } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": V2Logo } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries/{query_id}": {
    /** Delete a logo query of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; query_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedLogo } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/events/graphql": {
    /** Query the Cloudforce One events of an account with GraphQL, version 2 */
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
            data?: Record<string, unknown>;
            errors?: Record<string, unknown>[];
          };
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles": {
    /** List the articles of the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsArticlesIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ArticleListItem;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Edit the articles of the Cloudforce One threat signals of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ArticleBulkEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ArticleBulk;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}": {
    /** Get an article of the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; article_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Article;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update an article of the Cloudforce One threat signals of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; article_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": ArticleEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Article;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/content": {
    /** Get the content of an article */
    get: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsArticlesContentQuery;
        header?: never;
        path: { account_id: string; article_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "text/html": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills/{skill_id}/output": {
    /** Get the output of a skill */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; article_id: string; skill_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SkillOutput;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tag": {
    /** Have the tags of an article generated */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; article_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TagGenerate;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags": {
    /** Create a tag for an article */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; article_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewArticleTag } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ArticleTagDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags/{tag_id}": {
    /** Delete a tag of an article */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; article_id: string; tag_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ArticleTagDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/categories": {
    /** List the categories of the Cloudforce One threat signals of an account */
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
          result: ThreatSignalCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds": {
    /** List the feeds of the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsFeedsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FeedListItem;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a feed for the Cloudforce One threat signals of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": NewFeed } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Feed;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/poll": {
    /** Fetch what is new in the feeds of the Cloudforce One threat signals */
    post: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsFeedsPollQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: FeedPoll;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}": {
    /** Update a feed of the Cloudforce One threat signals of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": FeedEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Feed;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a feed of the Cloudforce One threat signals of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Feed;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/raw": {
    /** Get the raw content of a feed */
    get: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsFeedsRawQuery;
        header?: never;
        path: { account_id: string; feed_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/xml": string } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills": {
    /** Get the skills of a feed */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Skill;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the skills of a feed */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; feed_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": SkillUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: UpdatedSkill;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators": {
    /** List the indicators of the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsIndicatorsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: ThreatSignalIndicator;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/search": {
    /** Search the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query: ThreatEventsV2ThreatSignalsSearchIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: Search;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills": {
    /** List the skills of the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query?: ThreatEventsV2ThreatSignalsSkillsIndexQuery;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SkillListItem;
          result_info?: PageInfo;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Create a skill for the Cloudforce One threat signals of an account */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": NewSkill } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SkillDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}": {
    /** Get a skill of the Cloudforce One threat signals of an account */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; skill_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SkillDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update a skill of the Cloudforce One threat signals of an account */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; skill_id: string };
        cookie?: never;
      };
      requestBody?: { content: { "application/json": SkillEdit } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SkillDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Delete a skill of the Cloudforce One threat signals of an account */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; skill_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: SkillDetails;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
  "/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories": {
    /** Get the tag categories of a skill */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; skill_id: string };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TagCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
    /** Update the tag categories of a skill */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: { account_id: string; skill_id: string };
        cookie?: never;
      };
      requestBody: { content: { "application/json": TagCategoryUpdate } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": Envelope & {
          result: TagCategory;
        } } };
        "4XX": { headers: { [name: string]: unknown }; content: { "application/json": ErrorAnswer } };
      };
    };
  };
}

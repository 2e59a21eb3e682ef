// Written by `pnpm generate` from openapi/threat-events.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Article, ArticleBulk, ArticleBulkEdit, ArticleEdit, ArticleListItem, ArticleTagDetails, Attacker, ByDataset,
  CloudforceOneThreatEventCategory, DatasetEvent, DatasetRaw, DeletedDataset, DeletedLogo, DeletedRelate,
  DeletedTagCategory, DeletedThreatEventCategory, DeletedThreatEventTag, EventTag, Feed, FeedEdit,
  FeedListItem, FeedPoll, Graph, Graphql, IndicatorAggregate, LogoMatch, Match, NewArticleTag, NewEventTag,
  NewFeed, NewSkill, NewTagCategory, NewThreatEvent, NewThreatEventBulk, NewThreatEventCategory,
  NewThreatEventQuery, NewThreatEventTag, NewV2Logo, PageInfo, Query, QueryEdit, Raw, RawEdit, Search, Skill,
  SkillDetails, SkillEdit, SkillListItem, SkillOutput, SkillUpdate, TagCategory, TagCategoryEdit,
  TagCategoryListItem, TagCategoryUpdate, TagEdit, TagGenerate, TagIndicator, TagIndicatorByDataset,
  TargetIndustry, TargetIndustryCatalog, ThreatEvent, ThreatEventAggregate, ThreatEventBulk,
  ThreatEventBulkCreateRelationships, ThreatEventBulkCreateRelationshipsInput, ThreatEventCategoryEdit,
  ThreatEventDataset, ThreatEventDatasetInput, ThreatEventEdit, ThreatEventIndicatorByDataset,
  ThreatEventIndicatorListItem, ThreatEventQuery, ThreatEventRawDetails, ThreatEventTagCategory,
  ThreatEventTagDetails, ThreatEventTagListItem, ThreatEventTargetIndustryByDataset,
  ThreatEventsAggregateQuery, ThreatEventsAttackersQuery, ThreatEventsCategoriesCatalogIndexAnswerItem,
  ThreatEventsCategoriesIndexAnswerItem, ThreatEventsCategoriesIndexQuery, ThreatEventsCategoriesPostResult,
  ThreatEventsCountriesIndexAnswerItem, ThreatEventsDatasetIndexAnswerItem, ThreatEventsDatasetIndexQuery,
  ThreatEventsDatasetIndicatorTypesCreateAnswer, ThreatEventsDatasetIndicatorsCreateResult,
  ThreatEventsDatasetIndicatorsDeleteResult, ThreatEventsDatasetIndicatorsIndexItem,
  ThreatEventsDatasetIndicatorsIndexQuery, ThreatEventsDatasetIndicatorsUpdateResult,
  ThreatEventsDatasetPostResult, ThreatEventsDatasetTagsIndicatorsQuery, ThreatEventsDatasetsPopulateResult,
  ThreatEventsGraphQuery, ThreatEventsIndexAnswerItem, ThreatEventsIndexQuery,
  ThreatEventsIndexRelationshipsAnswerItem, ThreatEventsIndexRelationshipsQuery,
  ThreatEventsIndicatorTypesQuery, ThreatEventsIndicatorsAggregateQuery, ThreatEventsIndicatorsShowQuery,
  ThreatEventsPostResult, ThreatEventsQueriesAlertsCreateResult, ThreatEventsQueriesAlertsIndexResultItem,
  ThreatEventsQueriesAlertsPostResult, ThreatEventsQueriesAlertsShowResult,
  ThreatEventsQueriesAlertsUpdateResult, ThreatEventsQueriesIndexAnswerItem, ThreatEventsQueriesPostResult,
  ThreatEventsRawPostResult, ThreatEventsRelateCreateResult, ThreatEventsRelationshipsCreateAnswer,
  ThreatEventsRevertResult, ThreatEventsShowIndicatorTypesResult, ThreatEventsTagsCategoriesIndexItem,
  ThreatEventsTagsCategoriesIndexQuery, ThreatEventsTagsIndexItem, ThreatEventsTagsIndexQuery,
  ThreatEventsTagsIndicatorsQuery, ThreatEventsTargetIndustriesShowQuery,
  ThreatEventsV2BrandProtectionDomainMatchesQuery, ThreatEventsV2BrandProtectionDomainQueriesQuery,
  ThreatEventsV2BrandProtectionLogoMatchesQuery, ThreatEventsV2BrandProtectionLogoQueriesIndexAnswerItem,
  ThreatEventsV2BrandProtectionLogoQueriesIndexQuery, ThreatEventsV2EventsGraphqlResult,
  ThreatEventsV2ThreatSignalsArticlesContentQuery, ThreatEventsV2ThreatSignalsArticlesIndexItem,
  ThreatEventsV2ThreatSignalsArticlesIndexQuery, ThreatEventsV2ThreatSignalsCategoriesIndexItem,
  ThreatEventsV2ThreatSignalsFeedsIndexItem, ThreatEventsV2ThreatSignalsFeedsIndexQuery,
  ThreatEventsV2ThreatSignalsFeedsPollQuery, ThreatEventsV2ThreatSignalsFeedsRawQuery,
  ThreatEventsV2ThreatSignalsIndicatorsIndexItem, ThreatEventsV2ThreatSignalsIndicatorsIndexQuery,
  ThreatEventsV2ThreatSignalsSearchIndexItem, ThreatEventsV2ThreatSignalsSearchIndexQuery,
  ThreatEventsV2ThreatSignalsSkillsIndexQuery, ThreatSignalCategory, ThreatSignalIndicator, ThreatSignalSkill,
  Type, UpdatedSkill, V2Logo, paths,
} from "./types.js";
export type * from "./types.js";

const threatEventsTable = {
  id: "event_id",
  updateMethod: "patch",
  actions: {
    index: { answer: "body", paging: { by: "page" } },
    create: { method: "post", path: "create", answer: "body" },
    show: { answer: "body" },
    update: { answer: "body" },
    delete: { method: "delete", path: "{id}/delete" },
    aggregate: { method: "get", path: "aggregate", answer: "body" },
    attackers: { method: "get", path: "attackers", answer: "body" },
    createBulk: { method: "post", path: "create/bulk", body: "required", answer: "body" },
    createBulkRelationships: {
      method: "post",
      path: "create/bulk/relationships",
      body: "required",
      answer: "body",
    },
    graph: { method: "get", path: "graph" },
    graphql: { method: "post", path: "graphql", answer: "body" },
    indexRelationships: { method: "get", path: "{id}/relationships", answer: "body" },
    indicatorTypes: { method: "get", path: "indicator-types", answer: "body" },
    post: { method: "post", path: "{id}", body: "optional" },
    revert: { method: "post", path: "{id}/revert-do", body: "optional" },
    showIndicatorTypes: { method: "get", path: "indicatorTypes" },
    showRaw: { method: "get", path: "raw/{dataset_id}/{id}", answer: "body" },
  },
  resources: {
    categories: {
      endpoint: "categories",
      id: "category_id",
      updateMethod: "patch",
      actions: {
        index: { answer: "body" },
        create: { method: "post", path: "create", answer: "body" },
        show: { answer: "body" },
        update: { body: "optional", answer: "body" },
        delete: { answer: "body" },
        post: { method: "post", path: "{id}", body: "optional" },
      },
      resources: { catalog: { endpoint: "catalog", only: ["index"], answer: "body" } },
    },
    countries: { endpoint: "countries", only: ["index"], answer: "body" },
    dataset: {
      endpoint: "dataset",
      id: "dataset_id",
      updateMethod: "patch",
      actions: {
        index: { answer: "body" },
        create: { method: "post", path: "create", answer: "body" },
        show: { answer: "body" },
        update: { answer: "body" },
        delete: { answer: "body" },
        move: { method: "post", path: "{id}/move", body: "optional" },
        post: { method: "post", path: "{id}", body: "optional" },
        targetIndustries: { method: "get", path: "{id}/targetIndustries", answer: "body" },
      },
      resources: {
        events: { endpoint: "{dataset_id}/events", id: "event_id", only: ["show"], answer: "body" },
        indicatorTypes: {
          endpoint: "{dataset_id}/indicatorTypes",
          only: ["create"],
          answer: "body",
          actions: { create: { method: "post", path: "create", body: "optional" } },
        },
        indicators: {
          endpoint: "{dataset_id}/indicators",
          id: "indicator_id",
          updateMethod: "patch",
          actions: {
            index: { answer: "body", paging: { by: "page" }, items: "indicators" },
            create: { method: "post", path: "create", body: "optional" },
            show: { answer: "body" },
            update: { body: "optional" },
            bulk: { method: "post", path: "bulk", body: "optional" },
          },
          resources: { tags: { endpoint: "tags", only: ["index"], answer: "body" } },
        },
        tags: {
          endpoint: "{dataset_id}/tags",
          id: "tag_uuid",
          only: [],
          answer: "body",
          actions: { indicators: { method: "get", path: "{id}/indicators" } },
        },
      },
    },
    datasets: {
      endpoint: "datasets",
      only: [],
      actions: { populate: { method: "post", path: "populate", body: "optional" } },
    },
    eventTag: {
      endpoint: "event_tag",
      id: "event_id",
      only: ["create", "delete"],
      actions: { create: { method: "post", path: "{id}/create" } },
    },
    indicators: {
      endpoint: "indicators",
      singular: true,
      only: ["show"],
      answer: "body",
      actions: { aggregate: { method: "get", path: "aggregate" } },
    },
    queries: {
      endpoint: "queries",
      id: "query_id",
      updateMethod: "patch",
      actions: {
        index: { answer: "body" },
        create: { method: "post", path: "create", answer: "body" },
        show: { answer: "body" },
        update: { body: "optional", answer: "body" },
        delete: { answer: "any" },
        post: { method: "post", path: "{id}", body: "optional" },
      },
      resources: {
        alerts: {
          endpoint: "alerts",
          id: "alert_id",
          updateMethod: "patch",
          actions: {
            create: { method: "post", path: "create", body: "optional" },
            update: { body: "optional" },
            delete: { answer: "any" },
            post: { method: "post", path: "{id}", body: "optional" },
          },
        },
      },
    },
    raw: {
      endpoint: "{event_id}/raw",
      id: "raw_id",
      only: ["show", "update"],
      updateMethod: "patch",
      actions: {
        show: { answer: "body" },
        update: { body: "optional", answer: "body" },
        post: { method: "post", path: "{id}", body: "optional" },
      },
    },
    relate: {
      endpoint: "relate",
      id: "event_id",
      only: ["create", "delete"],
      actions: { create: { method: "post", path: "{id}/create", body: "optional" } },
    },
    relationships: {
      endpoint: "relationships",
      only: ["create"],
      answer: "body",
      actions: { create: { method: "post", path: "create", body: "optional" } },
    },
    tags: {
      endpoint: "tags",
      id: "tag_uuid",
      except: ["show"],
      updateMethod: "patch",
      answer: "body",
      actions: {
        index: { paging: { by: "page" }, items: "tags" },
        create: { method: "post", path: "create" },
        update: { body: "optional" },
        indicators: { method: "get", path: "{id}/indicators" },
      },
      resources: {
        categories: {
          endpoint: "categories",
          id: "category_uuid",
          except: ["show"],
          updateMethod: "patch",
          answer: "body",
          actions: {
            index: { items: "categories" },
            create: { method: "post", path: "create" },
            update: { body: "optional" },
          },
        },
      },
    },
    targetIndustries: {
      endpoint: "targetIndustries",
      singular: true,
      only: ["show"],
      answer: "body",
      actions: { catalog: { method: "get", path: "catalog" } },
    },
  },
} as const;

/** Threat events of Cloudforce One, with datasets, indicators, tags and attackers. */
export const threatEvents: ThreatEvents = resource<paths>()("/accounts/{account_id}/cloudforce-one/events", threatEventsTable);

const threatEventsV2Table = {
  only: [],
  resources: {
    brandProtection: {
      endpoint: "brand-protection",
      only: [],
      resources: {
        domain: {
          endpoint: "domain",
          only: [],
          actions: {
            matches: { method: "get", path: "matches", answer: "body" },
            queries: { method: "get", path: "queries" },
          },
        },
        logo: {
          endpoint: "logo",
          only: [],
          answer: "body",
          actions: { matches: { method: "get", path: "matches" } },
          resources: {
            queries: {
              endpoint: "queries",
              id: "query_id",
              except: ["show", "update", "edit"],
              answer: "body",
            },
          },
        },
      },
    },
    events: {
      endpoint: "events",
      only: [],
      actions: { graphql: { method: "post", path: "graphql", body: "optional" } },
    },
    threatSignals: {
      endpoint: "threat-signals",
      only: [],
      resources: {
        articles: {
          endpoint: "articles",
          id: "article_id",
          except: ["create", "delete"],
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "cursor", from: "result.next_cursor" }, items: "articles" },
            content: { method: "get", path: "{id}/content", answer: "body", as: "text" },
            editAll: { method: "patch", body: "required" },
            generateTags: { method: "post", path: "{id}/tag" },
          },
          resources: {
            skills: {
              endpoint: "{article_id}/skills",
              id: "skill_id",
              only: [],
              actions: { output: { method: "get", path: "{id}/output" } },
            },
            tags: { endpoint: "{article_id}/tags", id: "tag_id", only: ["create", "delete"] },
          },
        },
        categories: { endpoint: "categories", only: ["index"], actions: { index: { items: "categories" } } },
        feeds: {
          endpoint: "feeds",
          id: "feed_id",
          except: ["show"],
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" }, items: "feeds" },
            create: { body: "optional" },
            update: { body: "optional" },
            poll: { method: "post", path: "poll" },
            raw: { method: "get", path: "{id}/raw", answer: "body", as: "text" },
          },
          resources: { skills: { endpoint: "{feed_id}/skills", singular: true, only: ["show", "update"] } },
        },
        indicators: {
          endpoint: "indicators",
          only: ["index"],
          actions: { index: { paging: { by: "cursor" }, items: "indicators" } },
        },
        search: { endpoint: "search", only: ["index"], actions: { index: { items: "results" } } },
        skills: {
          endpoint: "skills",
          id: "skill_id",
          updateMethod: "patch",
          actions: { index: { paging: { by: "page" }, items: "skills" }, update: { body: "optional" } },
          resources: {
            tagCategories: {
              endpoint: "{skill_id}/tag-categories",
              singular: true,
              only: ["show", "update"],
            },
          },
        },
      },
    },
  },
} as const;

/** Threat events of Cloudforce One, with datasets, indicators, tags and attackers. */
export const threatEventsV2: ThreatEventsV2 = resource<paths>()("/accounts/{account_id}/cloudforce-one/v2", threatEventsV2Table);

type ThreatEventsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsIndexQuery }, Bound, As
>;
type ThreatEventsAggregateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatEventsAggregateQuery }, Bound, As
>;
type ThreatEventsAttackersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsAttackersQuery }, Bound, As
>;
type ThreatEventsGraphOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsGraphQuery }, Bound, As
>;
type ThreatEventsIndexRelationshipsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatEventsIndexRelationshipsQuery }, Bound, As
>;
type ThreatEventsIndicatorTypesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsIndicatorTypesQuery }, Bound, As
>;
type ThreatEventsPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;
type ThreatEventsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type ThreatEventsShowRawOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;

/** `threatEvents`: `/accounts/{account_id}/cloudforce-one/events` */
export interface ThreatEvents<Bound extends string = never> {
  /**
   * List the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events`
   * @example
   * const { data, error } = await threatEvents.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatEventsIndexOptions<Bound>): AsyncIterable<ThreatEventsIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ThreatEventsIndexOptions<Bound>): AsyncIterable<Page<ThreatEventsIndexAnswerItem>>;

  /**
   * Create a Cloudforce One event for an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/create`
   * @example
   * const { data, error } = await threatEvents.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEvent, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEvent, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEvent, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<ThreatEvent, As>>;

  /**
   * Get a Cloudforce One event of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/{event_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEvent, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<ThreatEvent, As>>;

  /**
   * Update a Cloudforce One event of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}`
   * @example
   * const { data, error } = await threatEvents.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ThreatEventEdit, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEvent, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ThreatEventEdit, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<ThreatEvent, As>>;

  /**
   * Delete a Cloudforce One event of an account.
   *
   * Deletes the event from its dataset, for everybody who reads it. The API's owner does not describe which
   * query it takes.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/{event_id}/delete`
   * @example
   * const { data, error } = await threatEvents.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<number, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<number, As>>;

  /**
   * Aggregate the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/aggregate`
   * @example
   * const { data, error } = await threatEvents.aggregate({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/aggregate/methods/list/
   */
  aggregate<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsAggregateOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventAggregate, As>>>;
  /** {@link aggregate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aggregateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsAggregateOptions<Bound, As>
  ): Promise<DataAs<ThreatEventAggregate, As>>;

  /**
   * Get the attackers of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/attackers`
   * @example
   * const { data, error } = await threatEvents.attackers({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/attackers/methods/list/
   */
  attackers<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsAttackersOptions<Bound, As>
  ): Promise<Result<DataAs<Attacker, As>>>;
  /** {@link attackers}, but returns the data alone and throws a `RestflareError` if the call fails. */
  attackersOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsAttackersOptions<Bound, As>
  ): Promise<DataAs<Attacker, As>>;

  /**
   * Create many Cloudforce One events for an account at once.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/create/bulk`
   * @example
   * const { data, error } = await threatEvents.createBulk(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/bulk_create/
   */
  createBulk<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventBulk, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventBulk, As>>>;
  /** {@link createBulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createBulkOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventBulk, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventBulk, As>>;

  /**
   * Create many Cloudforce One events with their relationships at once.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/create/bulk/relationships`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.createBulkRelationships(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/bulk_create_relationships/
   */
  createBulkRelationships<As extends WaysToRead<"json"> = "json">(
    body: ThreatEventBulkCreateRelationshipsInput, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventBulkCreateRelationships, As>>>;
  /**
   * {@link createBulkRelationships}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   * @deprecated Deprecated by the API.
   */
  createBulkRelationshipsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ThreatEventBulkCreateRelationshipsInput, ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventBulkCreateRelationships, As>>;

  /**
   * Get the graph of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/graph`
   * @example
   * const { data, error } = await threatEvents.graph({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/graph/methods/list/
   */
  graph<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsGraphOptions<Bound, As>
  ): Promise<Result<DataAs<Graph, As>>>;
  /** {@link graph}, but returns the data alone and throws a `RestflareError` if the call fails. */
  graphOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsGraphOptions<Bound, As>
  ): Promise<DataAs<Graph, As>>;

  /**
   * Query the Cloudforce One events of an account with GraphQL.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/graphql`
   * @example
   * const { data, error } = await threatEvents.graphql({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/graphql/methods/create/
   */
  graphql<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<Graphql, As>>>;
  /** {@link graphql}, but returns the data alone and throws a `RestflareError` if the call fails. */
  graphqlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<Graphql, As>>;

  /**
   * List the relationships of a Cloudforce One event.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/{event_id}/relationships`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.indexRelationships(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/relationships/methods/list/
   */
  indexRelationships<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsIndexRelationshipsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsIndexRelationshipsAnswerItem[], As>>>;
  /**
   * {@link indexRelationships}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexRelationshipsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsIndexRelationshipsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsIndexRelationshipsAnswerItem[], As>>;

  /**
   * Get the indicator types of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/indicator-types`
   * @example
   * const { data, error } = await threatEvents.indicatorTypes({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/types/methods/list/
   */
  indicatorTypes<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndicatorTypesOptions<Bound, As>
  ): Promise<Result<DataAs<Type, As>>>;
  /** {@link indicatorTypes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indicatorTypesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndicatorTypesOptions<Bound, As>
  ): Promise<DataAs<Type, As>>;

  /**
   * Edit a Cloudforce One event with a POST.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/{event_id}`
   * @example
   * const { data, error } = await threatEvents.post(id, { client, params: { account_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsPostOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsPostOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsPostResult, As>>;

  /**
   * Revert a change of a Cloudforce One event.
   *
   * Sets the event back to what it was before a change; what was changed since is lost. The API's owner does
   * not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/{event_id}/revert-do`
   * @example
   * const { data, error } = await threatEvents.revert(id, { client, params: { account_id }, body: {} });
   */
  revert<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsPostOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsRevertResult, As>>>;
  /** {@link revert}, but returns the data alone and throws a `RestflareError` if the call fails. */
  revertOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsPostOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsRevertResult, As>>;

  /**
   * Get the indicator types of the Cloudforce One events of an account, by the older path.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/indicatorTypes`
   * @example
   * const { data, error } = await threatEvents.showIndicatorTypes({ client, params: { account_id } });
   */
  showIndicatorTypes<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsShowIndicatorTypesResult, As>>>;
  /**
   * {@link showIndicatorTypes}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  showIndicatorTypesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsShowIndicatorTypesResult, As>>;

  /**
   * Get the raw content of a Cloudforce One event of a dataset.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/raw/{dataset_id}/{event_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.showRaw(id, { client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/raw/
   */
  showRaw<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsShowRawOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetRaw, As>>>;
  /**
   * {@link showRaw}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showRawOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsShowRawOptions<Bound, As>
  ): Promise<DataAs<DatasetRaw, As>>;

  /** `/accounts/{account_id}/cloudforce-one/events/categories` */
  readonly categories: ThreatEventsCategories<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/countries` */
  readonly countries: ThreatEventsCountries<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/dataset` */
  readonly dataset: ThreatEventsDataset<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/datasets` */
  readonly datasets: ThreatEventsDatasets<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/event_tag` */
  readonly eventTag: ThreatEventsEventTag<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/indicators` */
  readonly indicators: ThreatEventsIndicators<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/queries` */
  readonly queries: ThreatEventsQueries<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/{event_id}/raw` */
  readonly raw: ThreatEventsRaw<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/relate` */
  readonly relate: ThreatEventsRelate<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/relationships` */
  readonly relationships: ThreatEventsRelationships<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/tags` */
  readonly tags: ThreatEventsTags<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/targetIndustries` */
  readonly targetIndustries: ThreatEventsTargetIndustries<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "indexRelationships" | "post" | "revert" | "showRaw">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "aggregate" | "attackers" | "createBulk" | "createBulkRelationships" | "graph" | "graphql" | "indicatorTypes" | "showIndicatorTypes">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined; readonly event_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEvents<Bound | BoundBy<Params>>;
}

type ThreatEventsCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsCategoriesIndexQuery }, Bound, As
>;
type ThreatEventsCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type ThreatEventsCategoriesPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `threatEvents.categories`: `/accounts/{account_id}/cloudforce-one/events/categories` */
export interface ThreatEventsCategories<Bound extends string = never> {
  /**
   * List the categories of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/categories`
   * @example
   * const { data, error } = await threatEvents.categories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsCategoriesIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsCategoriesIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsCategoriesIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsCategoriesIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsCategoriesIndexAnswerItem>>;

  /**
   * Create a category for the Cloudforce One events of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/categories/create`
   * @example
   * const { data, error } = await threatEvents.categories.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventCategory, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<CloudforceOneThreatEventCategory, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventCategory, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<DataAs<CloudforceOneThreatEventCategory, As>>;

  /**
   * Get a category of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/categories/{category_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.categories.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<CloudforceOneThreatEventCategory, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<DataAs<CloudforceOneThreatEventCategory, As>>;

  /**
   * Update a category of the Cloudforce One events of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/categories/{category_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.categories.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ThreatEventCategoryEdit, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<CloudforceOneThreatEventCategory, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ThreatEventCategoryEdit, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<DataAs<CloudforceOneThreatEventCategory, As>>;

  /**
   * Delete a category of the Cloudforce One events of an account.
   *
   * Deletes the category; events of it have none any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/categories/{category_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.categories.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedThreatEventCategory, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsCategoriesOptions<Bound, As>
  ): Promise<DataAs<DeletedThreatEventCategory, As>>;

  /**
   * Edit a category of the Cloudforce One events with a POST.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/categories/{category_id}`
   * @example
   * const { data, error } = await threatEvents.categories.post(id, { client, params: { account_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsCategoriesPostOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsCategoriesPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsCategoriesPostOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsCategoriesPostResult, As>>;

  /** `/accounts/{account_id}/cloudforce-one/events/categories/catalog` */
  readonly catalog: ThreatEventsCategoriesCatalog<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "post">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsCategories<Bound | BoundBy<Params>>;
}

type ThreatEventsCategoriesCatalogOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.categories.catalog`: `/accounts/{account_id}/cloudforce-one/events/categories/catalog` */
export interface ThreatEventsCategoriesCatalog<Bound extends string = never> {
  /**
   * Get the catalog of the categories of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/categories/catalog`
   * @example
   * const { data, error } = await threatEvents.categories.catalog.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/categories/subresources/catalog/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsCategoriesCatalogOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsCategoriesCatalogIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsCategoriesCatalogOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsCategoriesCatalogIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsCategoriesCatalogOptions<Bound>
  ): AsyncIterable<ThreatEventsCategoriesCatalogIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsCategoriesCatalogOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsCategoriesCatalogIndexAnswerItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsCategoriesCatalog<Bound | BoundBy<Params>>;
}

type ThreatEventsCountriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.countries`: `/accounts/{account_id}/cloudforce-one/events/countries` */
export interface ThreatEventsCountries<Bound extends string = never> {
  /**
   * List the countries of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/countries`
   * @example
   * const { data, error } = await threatEvents.countries.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/countries/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsCountriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsCountriesIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsCountriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsCountriesIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsCountriesOptions<Bound>
  ): AsyncIterable<ThreatEventsCountriesIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsCountriesOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsCountriesIndexAnswerItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsCountries<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsDatasetIndexQuery }, Bound, As
>;
type ThreatEventsDatasetMoveOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;
type ThreatEventsDatasetOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.dataset`: `/accounts/{account_id}/cloudforce-one/events/dataset` */
export interface ThreatEventsDataset<Bound extends string = never> {
  /**
   * List the datasets of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset`
   * @example
   * const { data, error } = await threatEvents.dataset.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsDatasetIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsDatasetIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsDatasetIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsDatasetIndexAnswerItem>>;

  /**
   * Create a dataset for the Cloudforce One events of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/dataset/create`
   * @example
   * const { data, error } = await threatEvents.dataset.create({ isPublic: true, name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ThreatEventDatasetInput, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventDataset, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ThreatEventDatasetInput, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<DataAs<ThreatEventDataset, As>>;

  /**
   * Get a dataset of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventDataset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<DataAs<ThreatEventDataset, As>>;

  /**
   * Update a dataset of the Cloudforce One events of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.update(id, { isPublic: true, name: "example" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ThreatEventDatasetInput, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventDataset, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ThreatEventDatasetInput, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<DataAs<ThreatEventDataset, As>>;

  /**
   * Delete a dataset of the Cloudforce One events of an account.
   *
   * Deletes the dataset with all its events, for everybody who reads it.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedDataset, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<DataAs<DeletedDataset, As>>;

  /**
   * Move Cloudforce One events to another dataset.
   *
   * Moves events into the dataset; who reads only the one of before does not see them any more. The API's
   * owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/move`
   * @example
   * const { data, error } = await threatEvents.dataset.move(id, { client, params: { account_id }, body: {} });
   */
  move<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetMoveOptions<Bound, As>
  ): Promise<Result<DataAs<number, As>>>;
  /** {@link move}, but returns the data alone and throws a `RestflareError` if the call fails. */
  moveOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetMoveOptions<Bound, As>
  ): Promise<DataAs<number, As>>;

  /**
   * Edit a dataset of the Cloudforce One events with a POST.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.post(id, { client, params: { account_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetMoveOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetMoveOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetPostResult, As>>;

  /**
   * Get the target industries of a dataset.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/targetIndustries`
   * @example
   * const { data, error } = await threatEvents.dataset.targetIndustries(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/subresources/by_dataset/methods/list/
   */
  targetIndustries<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventTargetIndustryByDataset, As>>>;
  /** {@link targetIndustries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  targetIndustriesOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetOptions<Bound, As>
  ): Promise<DataAs<ThreatEventTargetIndustryByDataset, As>>;

  /** `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events` */
  readonly events: ThreatEventsDatasetEvents<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes` */
  readonly indicatorTypes: ThreatEventsDatasetIndicatorTypes<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators` */
  readonly indicators: ThreatEventsDatasetIndicators<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags` */
  readonly tags: ThreatEventsDatasetTags<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "move" | "post" | "targetIndustries">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDataset<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetEventsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;

/**
 * `threatEvents.dataset.events`: `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events`
 */
export interface ThreatEventsDatasetEvents<Bound extends string = never> {
  /**
   * Get an event of a dataset.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events/{event_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.events.show(id, { client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/subresources/events/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetEventsOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetEvent, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetEventsOptions<Bound, As>
  ): Promise<DataAs<DatasetEvent, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDatasetEvents<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetIndicatorTypesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;

/**
 * `threatEvents.dataset.indicatorTypes`:
 * `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes`
 */
export interface ThreatEventsDatasetIndicatorTypes<Bound extends string = never> {
  /**
   * Create an indicator type for a dataset.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes/create`
   * @example
   * const { data, error } = await threatEvents.dataset.indicatorTypes.create({}, { client, params: { account_id, dataset_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsDatasetIndicatorTypesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetIndicatorTypesCreateAnswer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsDatasetIndicatorTypesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetIndicatorTypesCreateAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDatasetIndicatorTypes<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetIndicatorsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string }; query?: ThreatEventsDatasetIndicatorsIndexQuery }, Bound, As
>;
type ThreatEventsDatasetIndicatorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;
type ThreatEventsDatasetIndicatorsBulkOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string }; body?: unknown }, Bound, As
>;

/**
 * `threatEvents.dataset.indicators`:
 * `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators`
 */
export interface ThreatEventsDatasetIndicators<Bound extends string = never> {
  /**
   * List the indicators of a dataset.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.index({ client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndicatorsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventIndicatorByDataset, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndicatorsIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatEventIndicatorByDataset, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: ThreatEventsDatasetIndicatorsIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsDatasetIndicatorsIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: ThreatEventsDatasetIndicatorsIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsDatasetIndicatorsIndexItem>>;

  /**
   * Create an indicator for a dataset.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create`
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.create({}, { client, params: { account_id, dataset_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetIndicatorsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetIndicatorsCreateResult, As>>;

  /**
   * Get an indicator of a dataset.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.show(id, { client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<Result<DataAs<ByDataset, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<DataAs<ByDataset, As>>;

  /**
   * Update an indicator of a dataset.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.update(id, {}, { client, params: { account_id, dataset_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetIndicatorsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetIndicatorsUpdateResult, As>>;

  /**
   * Delete an indicator of a dataset.
   *
   * Deletes the indicator from the dataset; the events that it was seen in stay. The API's owner does not
   * describe which query it takes.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}`
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.delete(id, { client, params: { account_id, dataset_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetIndicatorsDeleteResult, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetIndicatorsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetIndicatorsDeleteResult, As>>;

  /**
   * Change many indicators of a dataset at once.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk`
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.bulk({ client, params: { account_id, dataset_id }, body: {} });
   */
  bulk<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndicatorsBulkOptions<Bound, As>
  ): Promise<Result<DataAs<number, As>>>;
  /** {@link bulk}, but returns the data alone and throws a `RestflareError` if the call fails. */
  bulkOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndicatorsBulkOptions<Bound, As>
  ): Promise<DataAs<number, As>>;

  /** `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags` */
  readonly tags: ThreatEventsDatasetIndicatorsTags<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "index" | "create" | "bulk">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDatasetIndicators<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetIndicatorsTagsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string } }, Bound, As
>;

/**
 * `threatEvents.dataset.indicators.tags`:
 * `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags`
 */
export interface ThreatEventsDatasetIndicatorsTags<Bound extends string = never> {
  /**
   * List the tags of the indicators of a dataset.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags`
   * @example
   * const { data, error } = await threatEvents.dataset.indicators.tags.index({ client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/subresources/tags/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndicatorsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetIndicatorsTagsOptions<Bound, As>
  ): Promise<DataAs<unknown[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatEventsDatasetIndicatorsTagsOptions<Bound>): AsyncIterable<unknown>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ThreatEventsDatasetIndicatorsTagsOptions<Bound>): AsyncIterable<Page<unknown>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDatasetIndicatorsTags<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetTagsIndicatorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: string }; query?: ThreatEventsDatasetTagsIndicatorsQuery }, Bound, As
>;

/** `threatEvents.dataset.tags`: `/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags` */
export interface ThreatEventsDatasetTags<Bound extends string = never> {
  /**
   * Get the indicators of a tag of a dataset of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags/{tag_uuid}/indicators`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.dataset.tags.indicators(id, { client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/indicators/subresources/by_dataset/methods/list/
   */
  indicators<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetTagsIndicatorsOptions<Bound, As>
  ): Promise<Result<DataAs<TagIndicatorByDataset, As>>>;
  /**
   * {@link indicators}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indicatorsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsDatasetTagsIndicatorsOptions<Bound, As>
  ): Promise<DataAs<TagIndicatorByDataset, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "indicators">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDatasetTags<Bound | BoundBy<Params>>;
}

type ThreatEventsDatasetsPopulateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `threatEvents.datasets`: `/accounts/{account_id}/cloudforce-one/events/datasets` */
export interface ThreatEventsDatasets<Bound extends string = never> {
  /**
   * Populate the datasets of the Cloudforce One events of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/datasets/populate`
   * @example
   * const { data, error } = await threatEvents.datasets.populate({ client, params: { account_id }, body: {} });
   */
  populate<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetsPopulateOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsDatasetsPopulateResult, As>>>;
  /** {@link populate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  populateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsDatasetsPopulateOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsDatasetsPopulateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "populate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsDatasets<Bound | BoundBy<Params>>;
}

type ThreatEventsEventTagOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.eventTag`: `/accounts/{account_id}/cloudforce-one/events/event_tag` */
export interface ThreatEventsEventTag<Bound extends string = never> {
  /**
   * Add a tag to a Cloudforce One event.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}/create`
   * @example
   * const { data, error } = await threatEvents.eventTag.create(id, { tags: ["31a8372d0c353023e105f4ecef8ad9ca"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/event_tags/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewEventTag, ...options: ThreatEventsEventTagOptions<Bound, As>
  ): Promise<Result<DataAs<EventTag, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewEventTag, ...options: ThreatEventsEventTagOptions<Bound, As>
  ): Promise<DataAs<EventTag, As>>;

  /**
   * Remove a tag from a Cloudforce One event.
   *
   * Takes the tag off the event; both stay.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}`
   * @example
   * const { data, error } = await threatEvents.eventTag.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/event_tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsEventTagOptions<Bound, As>
  ): Promise<Result<DataAs<EventTag, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsEventTagOptions<Bound, As>
  ): Promise<DataAs<EventTag, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "create" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsEventTag<Bound | BoundBy<Params>>;
}

type ThreatEventsIndicatorsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsIndicatorsShowQuery }, Bound, As
>;
type ThreatEventsIndicatorsAggregateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatEventsIndicatorsAggregateQuery }, Bound, As
>;

/** `threatEvents.indicators`: `/accounts/{account_id}/cloudforce-one/events/indicators` */
export interface ThreatEventsIndicators<Bound extends string = never> {
  /**
   * Get the indicators of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/indicators`
   * @example
   * const { data, error } = await threatEvents.indicators.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndicatorsShowOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventIndicatorListItem, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndicatorsShowOptions<Bound, As>
  ): Promise<DataAs<ThreatEventIndicatorListItem, As>>;

  /**
   * Aggregate the indicators of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/indicators/aggregate`
   * @example
   * const { data, error } = await threatEvents.indicators.aggregate({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/aggregate/methods/list/
   */
  aggregate<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndicatorsAggregateOptions<Bound, As>
  ): Promise<Result<DataAs<IndicatorAggregate, As>>>;
  /** {@link aggregate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  aggregateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsIndicatorsAggregateOptions<Bound, As>
  ): Promise<DataAs<IndicatorAggregate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "aggregate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsIndicators<Bound | BoundBy<Params>>;
}

type ThreatEventsQueriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type ThreatEventsQueriesPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `threatEvents.queries`: `/accounts/{account_id}/cloudforce-one/events/queries` */
export interface ThreatEventsQueries<Bound extends string = never> {
  /**
   * List the queries of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/queries`
   * @example
   * const { data, error } = await threatEvents.queries.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatEventsQueriesOptions<Bound>): AsyncIterable<ThreatEventsQueriesIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsQueriesOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsQueriesIndexAnswerItem>>;

  /**
   * Create a query for the Cloudforce One events of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/queries/create`
   * @example
   * const { data, error } = await threatEvents.queries.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventQuery, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventQuery, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventQuery, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventQuery, As>>;

  /**
   * Get a query of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/queries/{query_id}`
   * @example
   * const { data, error } = await threatEvents.queries.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventQuery, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventQuery, As>>;

  /**
   * Update a query of the Cloudforce One events of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/queries/{query_id}`
   * @example
   * const { data, error } = await threatEvents.queries.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body?: QueryEdit, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventQuery, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body?: QueryEdit, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventQuery, As>>;

  /**
   * Delete a query of the Cloudforce One events of an account.
   *
   * Deletes the saved query; the events that it found stay. The API's owner does not describe what it
   * answers.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/queries/{query_id}`
   * @example
   * const { data, error } = await threatEvents.queries.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatEventsQueriesOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Edit a query of the Cloudforce One events with a POST.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/queries/{query_id}`
   * @example
   * const { data, error } = await threatEvents.queries.post(id, { client, params: { account_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatEventsQueriesPostOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ThreatEventsQueriesPostOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesPostResult, As>>;

  /** `/accounts/{account_id}/cloudforce-one/events/queries/alerts` */
  readonly alerts: ThreatEventsQueriesAlerts<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "post">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsQueries<Bound | BoundBy<Params>>;
}

type ThreatEventsQueriesAlertsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type ThreatEventsQueriesAlertsPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `threatEvents.queries.alerts`: `/accounts/{account_id}/cloudforce-one/events/queries/alerts` */
export interface ThreatEventsQueriesAlerts<Bound extends string = never> {
  /**
   * List the alerts of the queries of the Cloudforce One events of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/queries/alerts`
   * @example
   * const { data, error } = await threatEvents.queries.alerts.index({ client, params: { account_id } });
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesAlertsIndexResultItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesAlertsIndexResultItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsQueriesAlertsOptions<Bound>
  ): AsyncIterable<ThreatEventsQueriesAlertsIndexResultItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsQueriesAlertsOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsQueriesAlertsIndexResultItem>>;

  /**
   * Create an alert for the queries of the Cloudforce One events of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/queries/alerts/create`
   * @example
   * const { data, error } = await threatEvents.queries.alerts.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesAlertsCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesAlertsCreateResult, As>>;

  /**
   * Get an alert of the queries of the Cloudforce One events of an account.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/queries/alerts/{alert_id}`
   * @example
   * const { data, error } = await threatEvents.queries.alerts.show(id, { client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesAlertsShowResult, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesAlertsShowResult, As>>;

  /**
   * Update an alert of the queries of the Cloudforce One events of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/queries/alerts/{alert_id}`
   * @example
   * const { data, error } = await threatEvents.queries.alerts.update(id, {}, { client, params: { account_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesAlertsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesAlertsUpdateResult, As>>;

  /**
   * Delete an alert of the queries of the Cloudforce One events of an account.
   *
   * Deletes the alert; nobody is told any more when its query finds something. The API's owner does not
   * describe which query it takes. The API's owner does not describe what it answers.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/queries/alerts/{alert_id}`
   * @example
   * const { data, error } = await threatEvents.queries.alerts.delete(id, { client, params: { account_id } });
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsQueriesAlertsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Edit an alert of the queries of the Cloudforce One events with a POST.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/queries/alerts/{alert_id}`
   * @example
   * const { data, error } = await threatEvents.queries.alerts.post(id, { client, params: { account_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsQueriesAlertsPostOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsQueriesAlertsPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsQueriesAlertsPostOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsQueriesAlertsPostResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "post">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsQueriesAlerts<Bound | BoundBy<Params>>;
}

type ThreatEventsRawOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; event_id: string } }, Bound, As
>;
type ThreatEventsRawPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; event_id: string }; body?: unknown }, Bound, As
>;

/** `threatEvents.raw`: `/accounts/{account_id}/cloudforce-one/events/{event_id}/raw` */
export interface ThreatEventsRaw<Bound extends string = never> {
  /**
   * Get the raw content of a Cloudforce One event.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}`
   * @example
   * const { data, error } = await threatEvents.raw.show(id, { client, params: { account_id, event_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsRawOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventRawDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsRawOptions<Bound, As>
  ): Promise<DataAs<ThreatEventRawDetails, As>>;

  /**
   * Update the raw content of a Cloudforce One event.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}`
   * @example
   * const { data, error } = await threatEvents.raw.update(id, { data: {}, source: "example-source", tlp: "example-tlp" }, { client, params: { account_id, event_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RawEdit, ...options: ThreatEventsRawOptions<Bound, As>
  ): Promise<Result<DataAs<Raw, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: RawEdit, ...options: ThreatEventsRawOptions<Bound, As>
  ): Promise<DataAs<Raw, As>>;

  /**
   * Edit the raw content of a Cloudforce One event with a POST.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}`
   * @example
   * const { data, error } = await threatEvents.raw.post(id, { client, params: { account_id, event_id }, body: {} });
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsRawPostOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsRawPostResult, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsRawPostOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsRawPostResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; event_id: string }, Bound, "show" | "update" | "post">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; event_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly event_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsRaw<Bound | BoundBy<Params>>;
}

type ThreatEventsRelateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.relate`: `/accounts/{account_id}/cloudforce-one/events/relate` */
export interface ThreatEventsRelate<Bound extends string = never> {
  /**
   * Relate a Cloudforce One event to another one.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/relate/{event_id}/create`
   * @example
   * const { data, error } = await threatEvents.relate.create(id, {}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ThreatEventsRelateOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsRelateCreateResult, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ThreatEventsRelateOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsRelateCreateResult, As>>;

  /**
   * Delete the relation of a Cloudforce One event.
   *
   * Ends the relation between the events; the events stay.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/relate/{event_id}`
   * @example
   * const { data, error } = await threatEvents.relate.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/relate/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsRelateOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRelate, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsRelateOptions<Bound, As>
  ): Promise<DataAs<DeletedRelate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "create" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsRelate<Bound | BoundBy<Params>>;
}

type ThreatEventsRelationshipsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.relationships`: `/accounts/{account_id}/cloudforce-one/events/relationships` */
export interface ThreatEventsRelationships<Bound extends string = never> {
  /**
   * Create a relationship for the Cloudforce One events of an account.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/relationships/create`
   * @example
   * const { data, error } = await threatEvents.relationships.create({}, { client, params: { account_id } });
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsRelationshipsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsRelationshipsCreateAnswer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: unknown, ...options: ThreatEventsRelationshipsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsRelationshipsCreateAnswer, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsRelationships<Bound | BoundBy<Params>>;
}

type ThreatEventsTagsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsTagsIndexQuery }, Bound, As
>;
type ThreatEventsTagsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;
type ThreatEventsTagsIndicatorsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsTagsIndicatorsQuery }, Bound, As
>;

/** `threatEvents.tags`: `/accounts/{account_id}/cloudforce-one/events/tags` */
export interface ThreatEventsTags<Bound extends string = never> {
  /**
   * List the tags of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/tags`
   * @example
   * const { data, error } = await threatEvents.tags.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTagsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventTagListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTagsIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatEventTagListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ThreatEventsTagsIndexOptions<Bound>): AsyncIterable<ThreatEventsTagsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ThreatEventsTagsIndexOptions<Bound>): AsyncIterable<Page<ThreatEventsTagsIndexItem>>;

  /**
   * Create a tag for the Cloudforce One events of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/tags/create`
   * @example
   * const { data, error } = await threatEvents.tags.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventTag, ...options: ThreatEventsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventTagDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewThreatEventTag, ...options: ThreatEventsTagsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventTagDetails, As>>;

  /**
   * Update a tag of the Cloudforce One events of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}`
   * @example
   * const { data, error } = await threatEvents.tags.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TagEdit, ...options: ThreatEventsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventTagDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TagEdit, ...options: ThreatEventsTagsOptions<Bound, As>
  ): Promise<DataAs<ThreatEventTagDetails, As>>;

  /**
   * Delete a tag of the Cloudforce One events of an account.
   *
   * Deletes the tag, and takes it off all events.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}`
   * @example
   * const { data, error } = await threatEvents.tags.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsTagsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedThreatEventTag, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsTagsOptions<Bound, As>
  ): Promise<DataAs<DeletedThreatEventTag, As>>;

  /**
   * Get the indicators of a tag of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}/indicators`
   * @example
   * const { data, error } = await threatEvents.tags.indicators(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/indicators/methods/list/
   */
  indicators<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsTagsIndicatorsOptions<Bound, As>
  ): Promise<Result<DataAs<TagIndicator, As>>>;
  /** {@link indicators}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indicatorsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsTagsIndicatorsOptions<Bound, As>
  ): Promise<DataAs<TagIndicator, As>>;

  /** `/accounts/{account_id}/cloudforce-one/events/tags/categories` */
  readonly categories: ThreatEventsTagsCategories<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "update" | "delete" | "indicators">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsTags<Bound | BoundBy<Params>>;
}

type ThreatEventsTagsCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsTagsCategoriesIndexQuery }, Bound, As
>;
type ThreatEventsTagsCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.tags.categories`: `/accounts/{account_id}/cloudforce-one/events/tags/categories` */
export interface ThreatEventsTagsCategories<Bound extends string = never> {
  /**
   * List the categories of the tags of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/tags/categories`
   * @example
   * const { data, error } = await threatEvents.tags.categories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTagsCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TagCategoryListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTagsCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<TagCategoryListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsTagsCategoriesIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsTagsCategoriesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsTagsCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsTagsCategoriesIndexItem>>;

  /**
   * Create a category for the tags of the Cloudforce One events of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/events/tags/categories/create`
   * @example
   * const { data, error } = await threatEvents.tags.categories.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTagCategory, ...options: ThreatEventsTagsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventTagCategory, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTagCategory, ...options: ThreatEventsTagsCategoriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventTagCategory, As>>;

  /**
   * Update a category of the tags of the Cloudforce One events of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.tags.categories.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TagCategoryEdit, ...options: ThreatEventsTagsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventTagCategory, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: TagCategoryEdit, ...options: ThreatEventsTagsCategoriesOptions<Bound, As>
  ): Promise<DataAs<ThreatEventTagCategory, As>>;

  /**
   * Delete a category of the tags of the Cloudforce One events of an account.
   *
   * Deletes the category of tags; tags in it are in none any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await threatEvents.tags.categories.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsTagsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTagCategory, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsTagsCategoriesOptions<Bound, As>
  ): Promise<DataAs<DeletedTagCategory, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsTagsCategories<Bound | BoundBy<Params>>;
}

type ThreatEventsTargetIndustriesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsTargetIndustriesShowQuery }, Bound, As
>;
type ThreatEventsTargetIndustriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEvents.targetIndustries`: `/accounts/{account_id}/cloudforce-one/events/targetIndustries` */
export interface ThreatEventsTargetIndustries<Bound extends string = never> {
  /**
   * Get the target industries of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/targetIndustries`
   * @example
   * const { data, error } = await threatEvents.targetIndustries.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/methods/list/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTargetIndustriesShowOptions<Bound, As>
  ): Promise<Result<DataAs<TargetIndustry, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTargetIndustriesShowOptions<Bound, As>
  ): Promise<DataAs<TargetIndustry, As>>;

  /**
   * Get the catalog of the target industries of the Cloudforce One events of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/events/targetIndustries/catalog`
   * @example
   * const { data, error } = await threatEvents.targetIndustries.catalog({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/subresources/catalog/methods/list/
   */
  catalog<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTargetIndustriesOptions<Bound, As>
  ): Promise<Result<DataAs<TargetIndustryCatalog, As>>>;
  /** {@link catalog}, but returns the data alone and throws a `RestflareError` if the call fails. */
  catalogOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsTargetIndustriesOptions<Bound, As>
  ): Promise<DataAs<TargetIndustryCatalog, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "catalog">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsTargetIndustries<Bound | BoundBy<Params>>;
}

/** `threatEventsV2`: `/accounts/{account_id}/cloudforce-one/v2` */
export interface ThreatEventsV2<Bound extends string = never> {
  /** `/accounts/{account_id}/cloudforce-one/v2/brand-protection` */
  readonly brandProtection: ThreatEventsV2BrandProtection<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/events` */
  readonly events: ThreatEventsV2Events<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals` */
  readonly threatSignals: ThreatEventsV2ThreatSignals<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly article_id?: string | number | undefined; readonly feed_id?: string | number | undefined; readonly skill_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2<Bound | BoundBy<Params>>;
}

/** `threatEventsV2.brandProtection`: `/accounts/{account_id}/cloudforce-one/v2/brand-protection` */
export interface ThreatEventsV2BrandProtection<Bound extends string = never> {
  /** `/accounts/{account_id}/cloudforce-one/v2/brand-protection/domain` */
  readonly domain: ThreatEventsV2BrandProtectionDomain<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo` */
  readonly logo: ThreatEventsV2BrandProtectionLogo<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2BrandProtection<Bound | BoundBy<Params>>;
}

type ThreatEventsV2BrandProtectionDomainMatchesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatEventsV2BrandProtectionDomainMatchesQuery }, Bound, As
>;
type ThreatEventsV2BrandProtectionDomainQueriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2BrandProtectionDomainQueriesQuery }, Bound, As
>;

/**
 * `threatEventsV2.brandProtection.domain`: `/accounts/{account_id}/cloudforce-one/v2/brand-protection/domain`
 */
export interface ThreatEventsV2BrandProtectionDomain<Bound extends string = never> {
  /**
   * Get the domain matches of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/matches`
   * @example
   * const { data, error } = await threatEventsV2.brandProtection.domain.matches({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/matches/methods/get/
   */
  matches<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionDomainMatchesOptions<Bound, As>
  ): Promise<Result<DataAs<Match, As>>>;
  /** {@link matches}, but returns the data alone and throws a `RestflareError` if the call fails. */
  matchesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionDomainMatchesOptions<Bound, As>
  ): Promise<DataAs<Match, As>>;

  /**
   * Get the domain queries of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/queries`
   * @example
   * const { data, error } = await threatEventsV2.brandProtection.domain.queries({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/queries/methods/get/
   */
  queries<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionDomainQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<Query, As>>>;
  /** {@link queries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  queriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionDomainQueriesOptions<Bound, As>
  ): Promise<DataAs<Query, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "matches" | "queries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2BrandProtectionDomain<Bound | BoundBy<Params>>;
}

type ThreatEventsV2BrandProtectionLogoMatchesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatEventsV2BrandProtectionLogoMatchesQuery }, Bound, As
>;

/** `threatEventsV2.brandProtection.logo`: `/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo` */
export interface ThreatEventsV2BrandProtectionLogo<Bound extends string = never> {
  /**
   * Get the logo matches of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/matches`
   * @example
   * const { data, error } = await threatEventsV2.brandProtection.logo.matches({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logo_matches/methods/get/
   */
  matches<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionLogoMatchesOptions<Bound, As>
  ): Promise<Result<DataAs<LogoMatch, As>>>;
  /** {@link matches}, but returns the data alone and throws a `RestflareError` if the call fails. */
  matchesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionLogoMatchesOptions<Bound, As>
  ): Promise<DataAs<LogoMatch, As>>;

  /** `/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries` */
  readonly queries: ThreatEventsV2BrandProtectionLogoQueries<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "matches">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2BrandProtectionLogo<Bound | BoundBy<Params>>;
}

type ThreatEventsV2BrandProtectionLogoQueriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2BrandProtectionLogoQueriesIndexQuery }, Bound, As
>;
type ThreatEventsV2BrandProtectionLogoQueriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.brandProtection.logo.queries`:
 * `/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries`
 */
export interface ThreatEventsV2BrandProtectionLogoQueries<Bound extends string = never> {
  /**
   * List the logo queries of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries`
   * @example
   * const { data, error } = await threatEventsV2.brandProtection.logo.queries.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionLogoQueriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsV2BrandProtectionLogoQueriesIndexAnswerItem[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2BrandProtectionLogoQueriesIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsV2BrandProtectionLogoQueriesIndexAnswerItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2BrandProtectionLogoQueriesIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsV2BrandProtectionLogoQueriesIndexAnswerItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2BrandProtectionLogoQueriesIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsV2BrandProtectionLogoQueriesIndexAnswerItem>>;

  /**
   * Create a logo query for an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries`
   * @example
   * const { data, error } = await threatEventsV2.brandProtection.logo.queries.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewV2Logo, ...options: ThreatEventsV2BrandProtectionLogoQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<V2Logo, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewV2Logo, ...options: ThreatEventsV2BrandProtectionLogoQueriesOptions<Bound, As>
  ): Promise<DataAs<V2Logo, As>>;

  /**
   * Delete a logo query of an account.
   *
   * Deletes the query; pages that show its logo are not looked for any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries/{query_id}`
   * @example
   * const { data, error } = await threatEventsV2.brandProtection.logo.queries.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2BrandProtectionLogoQueriesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedLogo, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2BrandProtectionLogoQueriesOptions<Bound, As>
  ): Promise<DataAs<DeletedLogo, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2BrandProtectionLogoQueries<Bound | BoundBy<Params>>;
}

type ThreatEventsV2EventsGraphqlOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: unknown }, Bound, As
>;

/** `threatEventsV2.events`: `/accounts/{account_id}/cloudforce-one/v2/events` */
export interface ThreatEventsV2Events<Bound extends string = never> {
  /**
   * Query the Cloudforce One events of an account with GraphQL, version 2.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/events/graphql`
   * @example
   * const { data, error } = await threatEventsV2.events.graphql({ client, params: { account_id }, body: {} });
   */
  graphql<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2EventsGraphqlOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatEventsV2EventsGraphqlResult, As>>>;
  /** {@link graphql}, but returns the data alone and throws a `RestflareError` if the call fails. */
  graphqlOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2EventsGraphqlOptions<Bound, As>
  ): Promise<DataAs<ThreatEventsV2EventsGraphqlResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "graphql">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2Events<Bound | BoundBy<Params>>;
}

/** `threatEventsV2.threatSignals`: `/accounts/{account_id}/cloudforce-one/v2/threat-signals` */
export interface ThreatEventsV2ThreatSignals<Bound extends string = never> {
  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles` */
  readonly articles: ThreatEventsV2ThreatSignalsArticles<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/categories` */
  readonly categories: ThreatEventsV2ThreatSignalsCategories<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds` */
  readonly feeds: ThreatEventsV2ThreatSignalsFeeds<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators` */
  readonly indicators: ThreatEventsV2ThreatSignalsIndicators<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/search` */
  readonly search: ThreatEventsV2ThreatSignalsSearch<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills` */
  readonly skills: ThreatEventsV2ThreatSignalsSkills<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly article_id?: string | number | undefined; readonly feed_id?: string | number | undefined; readonly skill_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignals<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsArticlesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsArticlesIndexQuery }, Bound, As
>;
type ThreatEventsV2ThreatSignalsArticlesContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsArticlesContentQuery }, Bound, As
>;
type ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.articles`: `/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles`
 */
export interface ThreatEventsV2ThreatSignalsArticles<Bound extends string = never> {
  /**
   * List the articles of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsArticlesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ArticleListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsArticlesIndexOptions<Bound, As>
  ): Promise<DataAs<ArticleListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2ThreatSignalsArticlesIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsV2ThreatSignalsArticlesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2ThreatSignalsArticlesIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsV2ThreatSignalsArticlesIndexItem>>;

  /**
   * Get an article of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<Result<DataAs<Article, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<DataAs<Article, As>>;

  /**
   * Update an article of the Cloudforce One threat signals of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.update(id, { read: true }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ArticleEdit, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<Result<DataAs<Article, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ArticleEdit, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<DataAs<Article, As>>;

  /**
   * Get the content of an article.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/content`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.content(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/content/methods/get/
   */
  content<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesContentOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link content}, but returns the data alone and throws a `RestflareError` if the call fails. */
  contentOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesContentOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Edit the articles of the Cloudforce One threat signals of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.editAll(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: ArticleBulkEdit, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<Result<DataAs<ArticleBulk, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ArticleBulkEdit, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<DataAs<ArticleBulk, As>>;

  /**
   * Have the tags of an article generated.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tag`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.generateTags(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/generate/
   */
  generateTags<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<Result<DataAs<TagGenerate, As>>>;
  /** {@link generateTags}, but returns the data alone and throws a `RestflareError` if the call fails. */
  generateTagsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesOptions<Bound, As>
  ): Promise<DataAs<TagGenerate, As>>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills` */
  readonly skills: ThreatEventsV2ThreatSignalsArticlesSkills<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags` */
  readonly tags: ThreatEventsV2ThreatSignalsArticlesTags<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "content" | "generateTags">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly article_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsArticles<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsArticlesSkillsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; article_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.articles.skills`:
 * `/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills`
 */
export interface ThreatEventsV2ThreatSignalsArticlesSkills<Bound extends string = never> {
  /**
   * Get the output of a skill.
   *
   * `GET
   * /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/skills/{skill_id}/output`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.skills.output(id, { client, params: { account_id, article_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/skill_outputs/methods/get/
   */
  output<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<SkillOutput, As>>>;
  /** {@link output}, but returns the data alone and throws a `RestflareError` if the call fails. */
  outputOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesSkillsOptions<Bound, As>
  ): Promise<DataAs<SkillOutput, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; article_id: string }, Bound, "output">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; article_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly article_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsArticlesSkills<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsArticlesTagsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; article_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.articles.tags`:
 * `/accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags`
 */
export interface ThreatEventsV2ThreatSignalsArticlesTags<Bound extends string = never> {
  /**
   * Create a tag for an article.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.tags.create({ tag_id: "f4ecef8ad9ca31a8372d0c353023e105" }, { client, params: { account_id, article_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewArticleTag, ...options: ThreatEventsV2ThreatSignalsArticlesTagsOptions<Bound, As>
  ): Promise<Result<DataAs<ArticleTagDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewArticleTag, ...options: ThreatEventsV2ThreatSignalsArticlesTagsOptions<Bound, As>
  ): Promise<DataAs<ArticleTagDetails, As>>;

  /**
   * Delete a tag of an article.
   *
   * Takes the tag off the article; both stay.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/v2/threat-signals/articles/{article_id}/tags/{tag_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.articles.tags.delete(id, { client, params: { account_id, article_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/articles/subresources/tags/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesTagsOptions<Bound, As>
  ): Promise<Result<DataAs<ArticleTagDetails, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsArticlesTagsOptions<Bound, As>
  ): Promise<DataAs<ArticleTagDetails, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; article_id: string }, Bound, "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; article_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly article_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsArticlesTags<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.categories`:
 * `/accounts/{account_id}/cloudforce-one/v2/threat-signals/categories`
 */
export interface ThreatEventsV2ThreatSignalsCategories<Bound extends string = never> {
  /**
   * List the categories of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/categories`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.categories.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/categories/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatSignalCategory, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsCategoriesOptions<Bound, As>
  ): Promise<DataAs<ThreatSignalCategory, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2ThreatSignalsCategoriesOptions<Bound>
  ): AsyncIterable<ThreatEventsV2ThreatSignalsCategoriesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2ThreatSignalsCategoriesOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsV2ThreatSignalsCategoriesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsCategories<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsFeedsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsFeedsIndexQuery }, Bound, As
>;
type ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type ThreatEventsV2ThreatSignalsFeedsPollOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsFeedsPollQuery }, Bound, As
>;
type ThreatEventsV2ThreatSignalsFeedsRawOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsFeedsRawQuery }, Bound, As
>;

/** `threatEventsV2.threatSignals.feeds`: `/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds` */
export interface ThreatEventsV2ThreatSignalsFeeds<Bound extends string = never> {
  /**
   * List the feeds of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsFeedsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<FeedListItem, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsFeedsIndexOptions<Bound, As>
  ): Promise<DataAs<FeedListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2ThreatSignalsFeedsIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsV2ThreatSignalsFeedsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2ThreatSignalsFeedsIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsV2ThreatSignalsFeedsIndexItem, PageInfo>>;

  /**
   * Create a feed for the Cloudforce One threat signals of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewFeed, ...options: ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<Feed, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewFeed, ...options: ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As>
  ): Promise<DataAs<Feed, As>>;

  /**
   * Update a feed of the Cloudforce One threat signals of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: FeedEdit, ...options: ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<Feed, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: FeedEdit, ...options: ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As>
  ): Promise<DataAs<Feed, As>>;

  /**
   * Delete a feed of the Cloudforce One threat signals of an account.
   *
   * Deletes the feed; no new articles come from it.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As>
  ): Promise<Result<DataAs<Feed, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsFeedsOptions<Bound, As>
  ): Promise<DataAs<Feed, As>>;

  /**
   * Fetch what is new in the feeds of the Cloudforce One threat signals.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/poll`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.poll({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/poll/
   */
  poll<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsFeedsPollOptions<Bound, As>
  ): Promise<Result<DataAs<FeedPoll, As>>>;
  /** {@link poll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  pollOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsFeedsPollOptions<Bound, As>
  ): Promise<DataAs<FeedPoll, As>>;

  /**
   * Get the raw content of a feed.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/raw`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.raw(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/raw/methods/get/
   */
  raw<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: ThreatEventsV2ThreatSignalsFeedsRawOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link raw}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rawOrThrow<As extends WaysToRead<"text"> = "text">(
    id: string, ...options: ThreatEventsV2ThreatSignalsFeedsRawOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills` */
  readonly skills: ThreatEventsV2ThreatSignalsFeedsSkills<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete" | "raw">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "poll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly feed_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsFeeds<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsFeedsSkillsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; feed_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.feeds.skills`:
 * `/accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills`
 */
export interface ThreatEventsV2ThreatSignalsFeedsSkills<Bound extends string = never> {
  /**
   * Get the skills of a feed.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.skills.show({ client, params: { account_id, feed_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/skills/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsFeedsSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<Skill, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsFeedsSkillsOptions<Bound, As>
  ): Promise<DataAs<Skill, As>>;

  /**
   * Update the skills of a feed.
   *
   * `PUT /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.feeds.skills.update({ skill_ids: ["9ca31a8372d0c353023e105f4ecef8ad"] }, { client, params: { account_id, feed_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/skills/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SkillUpdate, ...options: ThreatEventsV2ThreatSignalsFeedsSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedSkill, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SkillUpdate, ...options: ThreatEventsV2ThreatSignalsFeedsSkillsOptions<Bound, As>
  ): Promise<DataAs<UpdatedSkill, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; feed_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly feed_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsFeedsSkills<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsIndicatorsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsIndicatorsIndexQuery }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.indicators`:
 * `/accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators`
 */
export interface ThreatEventsV2ThreatSignalsIndicators<Bound extends string = never> {
  /**
   * List the indicators of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.indicators.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/indicators/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsIndicatorsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ThreatSignalIndicator, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsIndicatorsIndexOptions<Bound, As>
  ): Promise<DataAs<ThreatSignalIndicator, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2ThreatSignalsIndicatorsIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsV2ThreatSignalsIndicatorsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2ThreatSignalsIndicatorsIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsV2ThreatSignalsIndicatorsIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsIndicators<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsSearchIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query: ThreatEventsV2ThreatSignalsSearchIndexQuery }, Bound, As
>;

/** `threatEventsV2.threatSignals.search`: `/accounts/{account_id}/cloudforce-one/v2/threat-signals/search` */
export interface ThreatEventsV2ThreatSignalsSearch<Bound extends string = never> {
  /**
   * Search the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/search`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.search.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/search/methods/search/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsSearchIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Search, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsSearchIndexOptions<Bound, As>
  ): Promise<DataAs<Search, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2ThreatSignalsSearchIndexOptions<Bound>
  ): AsyncIterable<ThreatEventsV2ThreatSignalsSearchIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2ThreatSignalsSearchIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatEventsV2ThreatSignalsSearchIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsSearch<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsSkillsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ThreatEventsV2ThreatSignalsSkillsIndexQuery }, Bound, As
>;
type ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `threatEventsV2.threatSignals.skills`: `/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills` */
export interface ThreatEventsV2ThreatSignalsSkills<Bound extends string = never> {
  /**
   * List the skills of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsSkillsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<SkillListItem, As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsSkillsIndexOptions<Bound, As>
  ): Promise<DataAs<SkillListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ThreatEventsV2ThreatSignalsSkillsIndexOptions<Bound>
  ): AsyncIterable<ThreatSignalSkill>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ThreatEventsV2ThreatSignalsSkillsIndexOptions<Bound>
  ): AsyncIterable<Page<ThreatSignalSkill, PageInfo>>;

  /**
   * Create a skill for the Cloudforce One threat signals of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSkill, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<SkillDetails, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSkill, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<DataAs<SkillDetails, As>>;

  /**
   * Get a skill of the Cloudforce One threat signals of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<SkillDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<DataAs<SkillDetails, As>>;

  /**
   * Update a skill of the Cloudforce One threat signals of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SkillEdit, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<SkillDetails, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SkillEdit, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<DataAs<SkillDetails, As>>;

  /**
   * Delete a skill of the Cloudforce One threat signals of an account.
   *
   * Deletes the skill; articles are not worked on with it any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<Result<DataAs<SkillDetails, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ThreatEventsV2ThreatSignalsSkillsOptions<Bound, As>
  ): Promise<DataAs<SkillDetails, As>>;

  /** `/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories` */
  readonly tagCategories: ThreatEventsV2ThreatSignalsSkillsTagCategories<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly skill_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsSkills<Bound | BoundBy<Params>>;
}

type ThreatEventsV2ThreatSignalsSkillsTagCategoriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; skill_id: string } }, Bound, As
>;

/**
 * `threatEventsV2.threatSignals.skills.tagCategories`:
 * `/accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories`
 */
export interface ThreatEventsV2ThreatSignalsSkillsTagCategories<Bound extends string = never> {
  /**
   * Get the tag categories of a skill.
   *
   * `GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.tagCategories.show({ client, params: { account_id, skill_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/subresources/tag_categories/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsSkillsTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<TagCategory, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ThreatEventsV2ThreatSignalsSkillsTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<TagCategory, As>>;

  /**
   * Update the tag categories of a skill.
   *
   * `PUT /accounts/{account_id}/cloudforce-one/v2/threat-signals/skills/{skill_id}/tag-categories`
   * @example
   * const { data, error } = await threatEventsV2.threatSignals.skills.tagCategories.update({ category_uuids: ["a8372d0c-3530-43e1-a5f4-ecef8ad9ca31"] }, { client, params: { account_id, skill_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/skills/subresources/tag_categories/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: TagCategoryUpdate, ...options: ThreatEventsV2ThreatSignalsSkillsTagCategoriesOptions<Bound, As>
  ): Promise<Result<DataAs<TagCategory, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TagCategoryUpdate, ...options: ThreatEventsV2ThreatSignalsSkillsTagCategoriesOptions<Bound, As>
  ): Promise<DataAs<TagCategory, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; skill_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly skill_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ThreatEventsV2ThreatSignalsSkillsTagCategories<Bound | BoundBy<Params>>;
}

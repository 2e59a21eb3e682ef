// Written by `pnpm generate` from openapi/radar-bots.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AgentReadinessSummary, AiBotTimeseries, AiBotTimeseriesGroups, Bot, BotListItem, BotSummary, BotSummaryV2,
  InferenceSummary, InferenceSummaryV2, InferenceTimeseriesGroupsV2, MarkdownForAgentSummary,
  MarkdownForAgentTimeseries, RadarBotTimeseries, RadarBotTimeseriesGroups,
  RadarBotsAgentReadinessSummaryShowQuery, RadarBotsAiBotsSummaryShowQuery,
  RadarBotsAiBotsSummaryUserAgentQuery, RadarBotsAiBotsTimeseriesGroupsShowQuery,
  RadarBotsAiBotsTimeseriesGroupsUserAgentQuery, RadarBotsAiBotsTimeseriesQuery,
  RadarBotsAiInferenceSummaryModelQuery, RadarBotsAiInferenceSummaryShowQuery,
  RadarBotsAiInferenceSummaryTaskQuery, RadarBotsAiInferenceTimeseriesGroupsModelQuery,
  RadarBotsAiInferenceTimeseriesGroupsShowQuery, RadarBotsAiInferenceTimeseriesGroupsTaskQuery,
  RadarBotsAiMarkdownForAgentsSummaryQuery, RadarBotsAiMarkdownForAgentsTimeseriesQuery,
  RadarBotsBotsCrawlersSummaryShowQuery, RadarBotsBotsCrawlersTimeseriesGroupsShowQuery,
  RadarBotsBotsIndexItem, RadarBotsBotsIndexQuery, RadarBotsBotsShowQuery, RadarBotsBotsSummaryShowQuery,
  RadarBotsBotsTimeseriesGroupsShowQuery, RadarBotsBotsTimeseriesQuery,
  RadarBotsRobotsTxtTopDomainCategoriesIndexItem, RadarBotsRobotsTxtTopDomainCategoriesIndexQuery,
  RadarBotsRobotsTxtTopUserAgentsDirectiveIndexItem, RadarBotsRobotsTxtTopUserAgentsDirectiveIndexQuery,
  RadarBotsVerifiedBotsTopBotsIndexItem, RadarBotsVerifiedBotsTopBotsIndexQuery,
  RadarBotsVerifiedBotsTopCategoriesIndexItem, RadarBotsVerifiedBotsTopCategoriesIndexQuery, SummaryUserAgent,
  TimeseriesGroupSummary, TimeseriesGroupUserAgent, TopBots, TopCategories, TopDomainCategories,
  UserAgentDirective, WebCrawlerSummary, WebCrawlerTimeseriesGroups, paths,
} from "./types.js";
export type * from "./types.js";

const radarBotsTable = {
  only: [],
  resources: {
    agentReadiness: {
      endpoint: "agent_readiness",
      only: [],
      resources: { summary: { endpoint: "summary", id: "dimension", only: ["show"] } },
    },
    ai: {
      endpoint: "ai",
      only: [],
      resources: {
        bots: {
          endpoint: "bots",
          only: [],
          actions: { timeseries: { method: "get", path: "timeseries" } },
          resources: {
            summary: {
              endpoint: "summary",
              id: "dimension",
              only: ["show"],
              actions: { userAgent: { method: "get", path: "user_agent" } },
            },
            timeseriesGroups: {
              endpoint: "timeseries_groups",
              id: "dimension",
              only: ["show"],
              actions: { userAgent: { method: "get", path: "user_agent" } },
            },
          },
        },
        inference: {
          endpoint: "inference",
          only: [],
          resources: {
            summary: {
              endpoint: "summary",
              id: "dimension",
              only: ["show"],
              actions: { model: { method: "get", path: "model" }, task: { method: "get", path: "task" } },
            },
            timeseriesGroups: {
              endpoint: "timeseries_groups",
              id: "dimension",
              only: ["show"],
              actions: { model: { method: "get", path: "model" }, task: { method: "get", path: "task" } },
            },
          },
        },
        markdownForAgents: {
          endpoint: "markdown_for_agents",
          only: [],
          actions: {
            summary: { method: "get", path: "summary" },
            timeseries: { method: "get", path: "timeseries" },
          },
        },
      },
    },
    bots: {
      endpoint: "bots",
      id: "bot_slug",
      only: ["index", "show"],
      actions: { index: { items: "bots" }, timeseries: { method: "get", path: "timeseries" } },
      resources: {
        crawlers: {
          endpoint: "crawlers",
          only: [],
          resources: {
            summary: { endpoint: "summary", id: "dimension", only: ["show"] },
            timeseriesGroups: { endpoint: "timeseries_groups", id: "dimension", only: ["show"] },
          },
        },
        summary: { endpoint: "summary", id: "dimension", only: ["show"] },
        timeseriesGroups: { endpoint: "timeseries_groups", id: "dimension", only: ["show"] },
      },
    },
    robotsTxt: {
      endpoint: "robots_txt",
      only: [],
      resources: {
        top: {
          endpoint: "top",
          only: [],
          resources: {
            domainCategories: {
              endpoint: "domain_categories",
              only: ["index"],
              actions: { index: { items: "top_0" } },
            },
            userAgents: {
              endpoint: "user_agents",
              only: [],
              resources: {
                directive: { endpoint: "directive", only: ["index"], actions: { index: { items: "top_0" } } },
              },
            },
          },
        },
      },
    },
    verifiedBots: {
      endpoint: "verified_bots",
      only: [],
      resources: {
        top: {
          endpoint: "top",
          only: [],
          resources: {
            bots: {
              endpoint: "bots",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
            categories: {
              endpoint: "categories",
              only: ["index"],
              actions: { index: { items: "top_0", permissions: ["com.cloudflare.api.user.read"] } },
            },
          },
        },
      },
    },
  },
} as const;

/** Bots, crawlers and robots.txt files, those of AI among them. */
export const radarBots: RadarBots = resource<paths>()("/radar", radarBotsTable);

/** `radarBots`: `/radar` */
export interface RadarBots<Bound extends string = never> {
  /** `/radar/agent_readiness` */
  readonly agentReadiness: RadarBotsAgentReadiness<Bound>;

  /** `/radar/ai` */
  readonly ai: RadarBotsAi<Bound>;

  /** `/radar/bots` */
  readonly bots: RadarBotsBots<Bound>;

  /** `/radar/robots_txt` */
  readonly robotsTxt: RadarBotsRobotsTxt<Bound>;

  /** `/radar/verified_bots` */
  readonly verifiedBots: RadarBotsVerifiedBots<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBots<Bound | BoundBy<Params>>;
}

/** `radarBots.agentReadiness`: `/radar/agent_readiness` */
export interface RadarBotsAgentReadiness<Bound extends string = never> {
  /** `/radar/agent_readiness/summary` */
  readonly summary: RadarBotsAgentReadinessSummary<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAgentReadiness<Bound | BoundBy<Params>>;
}

type RadarBotsAgentReadinessSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAgentReadinessSummaryShowQuery }, Bound, As
>;

/** `radarBots.agentReadiness.summary`: `/radar/agent_readiness/summary` */
export interface RadarBotsAgentReadinessSummary<Bound extends string = never> {
  /**
   * Summarize the readiness for agents by a dimension.
   *
   * `GET /radar/agent_readiness/summary/{dimension}`
   * @example
   * const { data, error } = await radarBots.agentReadiness.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/agent_readiness/methods/summary/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarBotsAgentReadinessSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<AgentReadinessSummary, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarBotsAgentReadinessSummaryShowOptions<Bound, As>
  ): Promise<DataAs<AgentReadinessSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAgentReadinessSummary<Bound | BoundBy<Params>>;
}

/** `radarBots.ai`: `/radar/ai` */
export interface RadarBotsAi<Bound extends string = never> {
  /** `/radar/ai/bots` */
  readonly bots: RadarBotsAiBots<Bound>;

  /** `/radar/ai/inference` */
  readonly inference: RadarBotsAiInference<Bound>;

  /** `/radar/ai/markdown_for_agents` */
  readonly markdownForAgents: RadarBotsAiMarkdownForAgents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBotsAi<Bound | BoundBy<Params>>;
}

type RadarBotsAiBotsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiBotsTimeseriesQuery }, Bound, As
>;

/** `radarBots.ai.bots`: `/radar/ai/bots` */
export interface RadarBotsAiBots<Bound extends string = never> {
  /**
   * Get the requests of AI bots over time.
   *
   * `GET /radar/ai/bots/timeseries`
   * @example
   * const { data, error } = await radarBots.ai.bots.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiBotsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<AiBotTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiBotsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<AiBotTimeseries, As>>;

  /** `/radar/ai/bots/summary` */
  readonly summary: RadarBotsAiBotsSummary<Bound>;

  /** `/radar/ai/bots/timeseries_groups` */
  readonly timeseriesGroups: RadarBotsAiBotsTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBotsAiBots<Bound | BoundBy<Params>>;
}

type RadarBotsAiBotsSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiBotsSummaryShowQuery }, Bound, As
>;
type RadarBotsAiBotsSummaryUserAgentOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiBotsSummaryUserAgentQuery }, Bound, As
>;

/** `radarBots.ai.bots.summary`: `/radar/ai/bots/summary` */
export interface RadarBotsAiBotsSummary<Bound extends string = never> {
  /**
   * Summarize the requests of AI bots by a dimension.
   *
   * `GET /radar/ai/bots/summary/{dimension}`
   * @example
   * const { data, error } = await radarBots.ai.bots.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "USER_AGENT" | "CRAWL_PURPOSE" | "INDUSTRY" | "VERTICAL" | "CONTENT_TYPE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsAiBotsSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<BotSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "USER_AGENT" | "CRAWL_PURPOSE" | "INDUSTRY" | "VERTICAL" | "CONTENT_TYPE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsAiBotsSummaryShowOptions<Bound, As>
  ): Promise<DataAs<BotSummaryV2, As>>;

  /**
   * Summarize the requests of AI bots by user agent.
   *
   * `GET /radar/ai/bots/summary/user_agent`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.ai.bots.summary.userAgent({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/subresources/summary/methods/user_agent/
   */
  userAgent<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiBotsSummaryUserAgentOptions<Bound, As>
  ): Promise<Result<DataAs<SummaryUserAgent, As>>>;
  /**
   * {@link userAgent}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  userAgentOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiBotsSummaryUserAgentOptions<Bound, As>
  ): Promise<DataAs<SummaryUserAgent, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "userAgent">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAiBotsSummary<Bound | BoundBy<Params>>;
}

type RadarBotsAiBotsTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiBotsTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarBotsAiBotsTimeseriesGroupsUserAgentOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiBotsTimeseriesGroupsUserAgentQuery }, Bound, As
>;

/** `radarBots.ai.bots.timeseriesGroups`: `/radar/ai/bots/timeseries_groups` */
export interface RadarBotsAiBotsTimeseriesGroups<Bound extends string = never> {
  /**
   * Get the requests of AI bots over time by a dimension.
   *
   * `GET /radar/ai/bots/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarBots.ai.bots.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/methods/timeseries_groups/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "USER_AGENT" | "CRAWL_PURPOSE" | "INDUSTRY" | "VERTICAL" | "CONTENT_TYPE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsAiBotsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<AiBotTimeseriesGroups, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "USER_AGENT" | "CRAWL_PURPOSE" | "INDUSTRY" | "VERTICAL" | "CONTENT_TYPE" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsAiBotsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<AiBotTimeseriesGroups, As>>;

  /**
   * Get the requests of AI bots over time by user agent.
   *
   * `GET /radar/ai/bots/timeseries_groups/user_agent`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.ai.bots.timeseriesGroups.userAgent({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/user_agent/
   */
  userAgent<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiBotsTimeseriesGroupsUserAgentOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupUserAgent, As>>>;
  /**
   * {@link userAgent}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  userAgentOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiBotsTimeseriesGroupsUserAgentOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupUserAgent, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "userAgent">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAiBotsTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarBots.ai.inference`: `/radar/ai/inference` */
export interface RadarBotsAiInference<Bound extends string = never> {
  /** `/radar/ai/inference/summary` */
  readonly summary: RadarBotsAiInferenceSummary<Bound>;

  /** `/radar/ai/inference/timeseries_groups` */
  readonly timeseriesGroups: RadarBotsAiInferenceTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAiInference<Bound | BoundBy<Params>>;
}

type RadarBotsAiInferenceSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiInferenceSummaryShowQuery }, Bound, As
>;
type RadarBotsAiInferenceSummaryModelOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiInferenceSummaryModelQuery }, Bound, As
>;
type RadarBotsAiInferenceSummaryTaskOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiInferenceSummaryTaskQuery }, Bound, As
>;

/** `radarBots.ai.inference.summary`: `/radar/ai/inference/summary` */
export interface RadarBotsAiInferenceSummary<Bound extends string = never> {
  /**
   * Summarize the use of Workers AI by a dimension.
   *
   * `GET /radar/ai/inference/summary/{dimension}`
   * @example
   * const { data, error } = await radarBots.ai.inference.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/methods/summary_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "MODEL" | "TASK", ...options: RadarBotsAiInferenceSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<InferenceSummaryV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "MODEL" | "TASK", ...options: RadarBotsAiInferenceSummaryShowOptions<Bound, As>
  ): Promise<DataAs<InferenceSummaryV2, As>>;

  /**
   * Summarize the use of Workers AI by model.
   *
   * `GET /radar/ai/inference/summary/model`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.ai.inference.summary.model({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/summary/methods/model/
   */
  model<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceSummaryModelOptions<Bound, As>
  ): Promise<Result<DataAs<InferenceSummary, As>>>;
  /**
   * {@link model}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  modelOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceSummaryModelOptions<Bound, As>
  ): Promise<DataAs<InferenceSummary, As>>;

  /**
   * Summarize the use of Workers AI by task.
   *
   * `GET /radar/ai/inference/summary/task`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.ai.inference.summary.task({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/summary/methods/task/
   */
  task<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceSummaryTaskOptions<Bound, As>
  ): Promise<Result<DataAs<InferenceSummary, As>>>;
  /**
   * {@link task}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  taskOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceSummaryTaskOptions<Bound, As>
  ): Promise<DataAs<InferenceSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "model" | "task">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAiInferenceSummary<Bound | BoundBy<Params>>;
}

type RadarBotsAiInferenceTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiInferenceTimeseriesGroupsShowQuery }, Bound, As
>;
type RadarBotsAiInferenceTimeseriesGroupsModelOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiInferenceTimeseriesGroupsModelQuery }, Bound, As
>;
type RadarBotsAiInferenceTimeseriesGroupsTaskOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiInferenceTimeseriesGroupsTaskQuery }, Bound, As
>;

/** `radarBots.ai.inference.timeseriesGroups`: `/radar/ai/inference/timeseries_groups` */
export interface RadarBotsAiInferenceTimeseriesGroups<Bound extends string = never> {
  /**
   * Get the use of Workers AI over time by a dimension.
   *
   * `GET /radar/ai/inference/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarBots.ai.inference.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/methods/timeseries_groups_v2/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "MODEL" | "TASK", ...options: RadarBotsAiInferenceTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<InferenceTimeseriesGroupsV2, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "MODEL" | "TASK", ...options: RadarBotsAiInferenceTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<InferenceTimeseriesGroupsV2, As>>;

  /**
   * Get the use of Workers AI over time by model.
   *
   * `GET /radar/ai/inference/timeseries_groups/model`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.ai.inference.timeseriesGroups.model({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/timeseries_groups/subresources/summary/methods/model/
   */
  model<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceTimeseriesGroupsModelOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupSummary, As>>>;
  /**
   * {@link model}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  modelOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceTimeseriesGroupsModelOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupSummary, As>>;

  /**
   * Get the use of Workers AI over time by task.
   *
   * `GET /radar/ai/inference/timeseries_groups/task`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.ai.inference.timeseriesGroups.task({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/inference/subresources/timeseries_groups/subresources/summary/methods/task/
   */
  task<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceTimeseriesGroupsTaskOptions<Bound, As>
  ): Promise<Result<DataAs<TimeseriesGroupSummary, As>>>;
  /**
   * {@link task}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  taskOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiInferenceTimeseriesGroupsTaskOptions<Bound, As>
  ): Promise<DataAs<TimeseriesGroupSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "model" | "task">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAiInferenceTimeseriesGroups<Bound | BoundBy<Params>>;
}

type RadarBotsAiMarkdownForAgentsSummaryOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiMarkdownForAgentsSummaryQuery }, Bound, As
>;
type RadarBotsAiMarkdownForAgentsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsAiMarkdownForAgentsTimeseriesQuery }, Bound, As
>;

/** `radarBots.ai.markdownForAgents`: `/radar/ai/markdown_for_agents` */
export interface RadarBotsAiMarkdownForAgents<Bound extends string = never> {
  /**
   * Summarize the use of Markdown for agents.
   *
   * `GET /radar/ai/markdown_for_agents/summary`
   * @example
   * const { data, error } = await radarBots.ai.markdownForAgents.summary({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/markdown_for_agents/methods/summary/
   */
  summary<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiMarkdownForAgentsSummaryOptions<Bound, As>
  ): Promise<Result<DataAs<MarkdownForAgentSummary, As>>>;
  /** {@link summary}, but returns the data alone and throws a `RestflareError` if the call fails. */
  summaryOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiMarkdownForAgentsSummaryOptions<Bound, As>
  ): Promise<DataAs<MarkdownForAgentSummary, As>>;

  /**
   * Get the use of Markdown for agents over time.
   *
   * `GET /radar/ai/markdown_for_agents/timeseries`
   * @example
   * const { data, error } = await radarBots.ai.markdownForAgents.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/markdown_for_agents/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiMarkdownForAgentsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<MarkdownForAgentTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsAiMarkdownForAgentsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<MarkdownForAgentTimeseries, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "summary" | "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsAiMarkdownForAgents<Bound | BoundBy<Params>>;
}

type RadarBotsBotsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsIndexQuery }, Bound, As
>;
type RadarBotsBotsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsShowQuery }, Bound, As
>;
type RadarBotsBotsTimeseriesOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsTimeseriesQuery }, Bound, As
>;

/** `radarBots.bots`: `/radar/bots` */
export interface RadarBotsBots<Bound extends string = never> {
  /**
   * List the bots on Radar.
   *
   * `GET /radar/bots`
   * @example
   * const { data, error } = await radarBots.bots.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsBotsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<BotListItem, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsBotsIndexOptions<Bound, As>
  ): Promise<DataAs<BotListItem, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: RadarBotsBotsIndexOptions<Bound>): AsyncIterable<RadarBotsBotsIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: RadarBotsBotsIndexOptions<Bound>): AsyncIterable<Page<RadarBotsBotsIndexItem>>;

  /**
   * Get a bot on Radar.
   *
   * `GET /radar/bots/{bot_slug}`
   * @example
   * const { data, error } = await radarBots.bots.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarBotsBotsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Bot, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: RadarBotsBotsShowOptions<Bound, As>
  ): Promise<DataAs<Bot, As>>;

  /**
   * Get the requests of bots over time.
   *
   * `GET /radar/bots/timeseries`
   * @example
   * const { data, error } = await radarBots.bots.timeseries({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/timeseries/
   */
  timeseries<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsBotsTimeseriesOptions<Bound, As>
  ): Promise<Result<DataAs<RadarBotTimeseries, As>>>;
  /** {@link timeseries}, but returns the data alone and throws a `RestflareError` if the call fails. */
  timeseriesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsBotsTimeseriesOptions<Bound, As>
  ): Promise<DataAs<RadarBotTimeseries, As>>;

  /** `/radar/bots/crawlers` */
  readonly crawlers: RadarBotsBotsCrawlers<Bound>;

  /** `/radar/bots/summary` */
  readonly summary: RadarBotsBotsSummary<Bound>;

  /** `/radar/bots/timeseries_groups` */
  readonly timeseriesGroups: RadarBotsBotsTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, "index" | "timeseries">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(options: WithOptions<Params>): RadarBotsBots<Bound | BoundBy<Params>>;
}

/** `radarBots.bots.crawlers`: `/radar/bots/crawlers` */
export interface RadarBotsBotsCrawlers<Bound extends string = never> {
  /** `/radar/bots/crawlers/summary` */
  readonly summary: RadarBotsBotsCrawlersSummary<Bound>;

  /** `/radar/bots/crawlers/timeseries_groups` */
  readonly timeseriesGroups: RadarBotsBotsCrawlersTimeseriesGroups<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsBotsCrawlers<Bound | BoundBy<Params>>;
}

type RadarBotsBotsCrawlersSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsCrawlersSummaryShowQuery }, Bound, As
>;

/** `radarBots.bots.crawlers.summary`: `/radar/bots/crawlers/summary` */
export interface RadarBotsBotsCrawlersSummary<Bound extends string = never> {
  /**
   * Summarize web crawlers by a dimension.
   *
   * `GET /radar/bots/crawlers/summary/{dimension}`
   * @example
   * const { data, error } = await radarBots.bots.crawlers.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/subresources/web_crawlers/methods/summary/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "CLIENT_TYPE" | "USER_AGENT" | "REFERER" | "CRAWL_REFER_RATIO" | "VERTICAL" | "INDUSTRY" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsBotsCrawlersSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<WebCrawlerSummary, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "CLIENT_TYPE" | "USER_AGENT" | "REFERER" | "CRAWL_REFER_RATIO" | "VERTICAL" | "INDUSTRY" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsBotsCrawlersSummaryShowOptions<Bound, As>
  ): Promise<DataAs<WebCrawlerSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsBotsCrawlersSummary<Bound | BoundBy<Params>>;
}

type RadarBotsBotsCrawlersTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsCrawlersTimeseriesGroupsShowQuery }, Bound, As
>;

/** `radarBots.bots.crawlers.timeseriesGroups`: `/radar/bots/crawlers/timeseries_groups` */
export interface RadarBotsBotsCrawlersTimeseriesGroups<Bound extends string = never> {
  /**
   * Get web crawlers over time by a dimension.
   *
   * `GET /radar/bots/crawlers/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarBots.bots.crawlers.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/subresources/web_crawlers/methods/timeseries_groups/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "CLIENT_TYPE" | "USER_AGENT" | "REFERER" | "CRAWL_REFER_RATIO" | "VERTICAL" | "INDUSTRY" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsBotsCrawlersTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<WebCrawlerTimeseriesGroups, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "CLIENT_TYPE" | "USER_AGENT" | "REFERER" | "CRAWL_REFER_RATIO" | "VERTICAL" | "INDUSTRY" | "RESPONSE_STATUS" | "RESPONSE_STATUS_CATEGORY",
    ...options: RadarBotsBotsCrawlersTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<WebCrawlerTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsBotsCrawlersTimeseriesGroups<Bound | BoundBy<Params>>;
}

type RadarBotsBotsSummaryShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsSummaryShowQuery }, Bound, As
>;

/** `radarBots.bots.summary`: `/radar/bots/summary` */
export interface RadarBotsBotsSummary<Bound extends string = never> {
  /**
   * Summarize the requests of bots by a dimension.
   *
   * `GET /radar/bots/summary/{dimension}`
   * @example
   * const { data, error } = await radarBots.bots.summary.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/summary/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "BOT" | "BOT_KIND" | "BOT_OPERATOR" | "BOT_CATEGORY",
    ...options: RadarBotsBotsSummaryShowOptions<Bound, As>
  ): Promise<Result<DataAs<BotSummary, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "BOT" | "BOT_KIND" | "BOT_OPERATOR" | "BOT_CATEGORY",
    ...options: RadarBotsBotsSummaryShowOptions<Bound, As>
  ): Promise<DataAs<BotSummary, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsBotsSummary<Bound | BoundBy<Params>>;
}

type RadarBotsBotsTimeseriesGroupsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsBotsTimeseriesGroupsShowQuery }, Bound, As
>;

/** `radarBots.bots.timeseriesGroups`: `/radar/bots/timeseries_groups` */
export interface RadarBotsBotsTimeseriesGroups<Bound extends string = never> {
  /**
   * Get the requests of bots over time by a dimension.
   *
   * `GET /radar/bots/timeseries_groups/{dimension}`
   * @example
   * const { data, error } = await radarBots.bots.timeseriesGroups.show(id, { client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/timeseries_groups/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: "BOT" | "BOT_KIND" | "BOT_OPERATOR" | "BOT_CATEGORY",
    ...options: RadarBotsBotsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<Result<DataAs<RadarBotTimeseriesGroups, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "BOT" | "BOT_KIND" | "BOT_OPERATOR" | "BOT_CATEGORY",
    ...options: RadarBotsBotsTimeseriesGroupsShowOptions<Bound, As>
  ): Promise<DataAs<RadarBotTimeseriesGroups, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{}, Bound, "show">): string;
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsBotsTimeseriesGroups<Bound | BoundBy<Params>>;
}

/** `radarBots.robotsTxt`: `/radar/robots_txt` */
export interface RadarBotsRobotsTxt<Bound extends string = never> {
  /** `/radar/robots_txt/top` */
  readonly top: RadarBotsRobotsTxtTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsRobotsTxt<Bound | BoundBy<Params>>;
}

/** `radarBots.robotsTxt.top`: `/radar/robots_txt/top` */
export interface RadarBotsRobotsTxtTop<Bound extends string = never> {
  /** `/radar/robots_txt/top/domain_categories` */
  readonly domainCategories: RadarBotsRobotsTxtTopDomainCategories<Bound>;

  /** `/radar/robots_txt/top/user_agents` */
  readonly userAgents: RadarBotsRobotsTxtTopUserAgents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsRobotsTxtTop<Bound | BoundBy<Params>>;
}

type RadarBotsRobotsTxtTopDomainCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsRobotsTxtTopDomainCategoriesIndexQuery }, Bound, As
>;

/** `radarBots.robotsTxt.top.domainCategories`: `/radar/robots_txt/top/domain_categories` */
export interface RadarBotsRobotsTxtTopDomainCategories<Bound extends string = never> {
  /**
   * List the top domain categories of robots.txt files.
   *
   * `GET /radar/robots_txt/top/domain_categories`
   * @example
   * const { data, error } = await radarBots.robotsTxt.top.domainCategories.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/robots_txt/subresources/top/methods/domain_categories/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsRobotsTxtTopDomainCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopDomainCategories, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsRobotsTxtTopDomainCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<TopDomainCategories, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarBotsRobotsTxtTopDomainCategoriesIndexOptions<Bound>
  ): AsyncIterable<RadarBotsRobotsTxtTopDomainCategoriesIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBotsRobotsTxtTopDomainCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBotsRobotsTxtTopDomainCategoriesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsRobotsTxtTopDomainCategories<Bound | BoundBy<Params>>;
}

/** `radarBots.robotsTxt.top.userAgents`: `/radar/robots_txt/top/user_agents` */
export interface RadarBotsRobotsTxtTopUserAgents<Bound extends string = never> {
  /** `/radar/robots_txt/top/user_agents/directive` */
  readonly directive: RadarBotsRobotsTxtTopUserAgentsDirective<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsRobotsTxtTopUserAgents<Bound | BoundBy<Params>>;
}

type RadarBotsRobotsTxtTopUserAgentsDirectiveIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsRobotsTxtTopUserAgentsDirectiveIndexQuery }, Bound, As
>;

/** `radarBots.robotsTxt.top.userAgents.directive`: `/radar/robots_txt/top/user_agents/directive` */
export interface RadarBotsRobotsTxtTopUserAgentsDirective<Bound extends string = never> {
  /**
   * List the top user agents of robots.txt files by directive.
   *
   * `GET /radar/robots_txt/top/user_agents/directive`
   * @example
   * const { data, error } = await radarBots.robotsTxt.top.userAgents.directive.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/robots_txt/subresources/top/subresources/user_agents/methods/directive/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsRobotsTxtTopUserAgentsDirectiveIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UserAgentDirective, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsRobotsTxtTopUserAgentsDirectiveIndexOptions<Bound, As>
  ): Promise<DataAs<UserAgentDirective, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: RadarBotsRobotsTxtTopUserAgentsDirectiveIndexOptions<Bound>
  ): AsyncIterable<RadarBotsRobotsTxtTopUserAgentsDirectiveIndexItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: RadarBotsRobotsTxtTopUserAgentsDirectiveIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBotsRobotsTxtTopUserAgentsDirectiveIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsRobotsTxtTopUserAgentsDirective<Bound | BoundBy<Params>>;
}

/** `radarBots.verifiedBots`: `/radar/verified_bots` */
export interface RadarBotsVerifiedBots<Bound extends string = never> {
  /** `/radar/verified_bots/top` */
  readonly top: RadarBotsVerifiedBotsTop<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsVerifiedBots<Bound | BoundBy<Params>>;
}

/** `radarBots.verifiedBots.top`: `/radar/verified_bots/top` */
export interface RadarBotsVerifiedBotsTop<Bound extends string = never> {
  /** `/radar/verified_bots/top/bots` */
  readonly bots: RadarBotsVerifiedBotsTopBots<Bound>;

  /** `/radar/verified_bots/top/categories` */
  readonly categories: RadarBotsVerifiedBotsTopCategories<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsVerifiedBotsTop<Bound | BoundBy<Params>>;
}

type RadarBotsVerifiedBotsTopBotsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsVerifiedBotsTopBotsIndexQuery }, Bound, As
>;

/** `radarBots.verifiedBots.top.bots`: `/radar/verified_bots/top/bots` */
export interface RadarBotsVerifiedBotsTopBots<Bound extends string = never> {
  /**
   * List the top verified bots.
   *
   * `GET /radar/verified_bots/top/bots` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.verifiedBots.top.bots.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/verified_bots/subresources/top/methods/bots/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsVerifiedBotsTopBotsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopBots, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsVerifiedBotsTopBotsIndexOptions<Bound, As>
  ): Promise<DataAs<TopBots, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: RadarBotsVerifiedBotsTopBotsIndexOptions<Bound>
  ): AsyncIterable<RadarBotsVerifiedBotsTopBotsIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: RadarBotsVerifiedBotsTopBotsIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBotsVerifiedBotsTopBotsIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsVerifiedBotsTopBots<Bound | BoundBy<Params>>;
}

type RadarBotsVerifiedBotsTopCategoriesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: {}; query?: RadarBotsVerifiedBotsTopCategoriesIndexQuery }, Bound, As
>;

/** `radarBots.verifiedBots.top.categories`: `/radar/verified_bots/top/categories` */
export interface RadarBotsVerifiedBotsTopCategories<Bound extends string = never> {
  /**
   * List the top categories of verified bots.
   *
   * `GET /radar/verified_bots/top/categories` needs the permission `com.cloudflare.api.user.read`.
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await radarBots.verifiedBots.top.categories.index({ client });
   * @see https://developers.cloudflare.com/api/resources/radar/subresources/verified_bots/subresources/top/methods/categories/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsVerifiedBotsTopCategoriesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TopCategories, As>>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: RadarBotsVerifiedBotsTopCategoriesIndexOptions<Bound, As>
  ): Promise<DataAs<TopCategories, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: RadarBotsVerifiedBotsTopCategoriesIndexOptions<Bound>
  ): AsyncIterable<RadarBotsVerifiedBotsTopCategoriesIndexItem>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: RadarBotsVerifiedBotsTopCategoriesIndexOptions<Bound>
  ): AsyncIterable<Page<RadarBotsVerifiedBotsTopCategoriesIndexItem>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): RadarBotsVerifiedBotsTopCategories<Bound | BoundBy<Params>>;
}

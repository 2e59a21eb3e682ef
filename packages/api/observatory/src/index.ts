// Written by `pnpm generate` from openapi/observatory.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Availability, DeletedSchedule, DeletedTest, NewTest, ObservatoryPagesTestsDeleteAllQuery,
  ObservatoryPagesTestsIndexQuery, ObservatoryPagesTrendQuery, ObservatoryScheduleCreateQuery,
  ObservatoryScheduleDeleteQuery, ObservatoryScheduleShowQuery, PageInfo, PageSchema, Schedule,
  ScheduleResourceSchedule, SpeedTrend, Test, paths,
} from "./types.js";
export type * from "./types.js";

const observatoryTable = {
  only: [],
  actions: { availabilities: { method: "get", path: "availabilities" } },
  resources: {
    pages: {
      endpoint: "pages",
      id: "url",
      only: ["index"],
      actions: { trend: { method: "get", path: "{id}/trend" } },
      resources: {
        tests: {
          endpoint: "{url}/tests",
          id: "test_id",
          except: ["update", "edit", "delete"],
          actions: {
            index: { paging: { by: "page" } },
            create: { body: "optional" },
            deleteAll: { method: "delete" },
          },
        },
      },
    },
    schedule: {
      endpoint: "schedule",
      id: "url",
      except: ["index", "update", "edit"],
      actions: { create: { method: "post", path: "{id}", body: "none" } },
    },
  },
} as const;

/** Speed tests of pages, now and on a schedule, with their results. */
export const observatory: Observatory = resource<paths>()("/zones/{zone_id}/speed_api", observatoryTable);

type ObservatoryOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `observatory`: `/zones/{zone_id}/speed_api` */
export interface Observatory<Bound extends string = never> {
  /**
   * Get the Observatory availability of a zone.
   *
   * `GET /zones/{zone_id}/speed_api/availabilities`
   * @example
   * const { data, error } = await observatory.availabilities({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/availabilities/methods/list/
   */
  availabilities<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryOptions<Bound, As>
  ): Promise<Result<DataAs<Availability, As>>>;
  /** {@link availabilities}, but returns the data alone and throws a `RestflareError` if the call fails. */
  availabilitiesOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryOptions<Bound, As>
  ): Promise<DataAs<Availability, As>>;

  /** `/zones/{zone_id}/speed_api/pages` */
  readonly pages: ObservatoryPages<Bound>;

  /** `/zones/{zone_id}/speed_api/schedule` */
  readonly schedule: ObservatorySchedule<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "availabilities">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly url?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Observatory<Bound | BoundBy<Params>>;
}

type ObservatoryPagesOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type ObservatoryPagesTrendOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query: ObservatoryPagesTrendQuery }, Bound, As
>;

/** `observatory.pages`: `/zones/{zone_id}/speed_api/pages` */
export interface ObservatoryPages<Bound extends string = never> {
  /**
   * List the Observatory pages of a zone.
   *
   * `GET /zones/{zone_id}/speed_api/pages`
   * @example
   * const { data, error } = await observatory.pages.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/pages/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryPagesOptions<Bound, As>
  ): Promise<Result<DataAs<PageSchema[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryPagesOptions<Bound, As>
  ): Promise<DataAs<PageSchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ObservatoryPagesOptions<Bound>): AsyncIterable<PageSchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ObservatoryPagesOptions<Bound>): AsyncIterable<Page<PageSchema>>;

  /**
   * Get the trend of an Observatory page.
   *
   * `GET /zones/{zone_id}/speed_api/pages/{url}/trend`
   * @example
   * const { data, error } = await observatory.pages.trend(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/pages/methods/trend/
   */
  trend<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryPagesTrendOptions<Bound, As>
  ): Promise<Result<DataAs<SpeedTrend, As>>>;
  /** {@link trend}, but returns the data alone and throws a `RestflareError` if the call fails. */
  trendOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryPagesTrendOptions<Bound, As>
  ): Promise<DataAs<SpeedTrend, As>>;

  /** `/zones/{zone_id}/speed_api/pages/{url}/tests` */
  readonly tests: ObservatoryPagesTests<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "trend">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly url?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ObservatoryPages<Bound | BoundBy<Params>>;
}

type ObservatoryPagesTestsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; url: string }; query?: ObservatoryPagesTestsIndexQuery }, Bound, As
>;
type ObservatoryPagesTestsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; url: string } }, Bound, As
>;
type ObservatoryPagesTestsDeleteAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; url: string }; query?: ObservatoryPagesTestsDeleteAllQuery }, Bound, As
>;

/** `observatory.pages.tests`: `/zones/{zone_id}/speed_api/pages/{url}/tests` */
export interface ObservatoryPagesTests<Bound extends string = never> {
  /**
   * List the tests of an Observatory page.
   *
   * `GET /zones/{zone_id}/speed_api/pages/{url}/tests`
   * @example
   * const { data, error } = await observatory.pages.tests.index({ client, params: { zone_id, url } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryPagesTestsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Test[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryPagesTestsIndexOptions<Bound, As>
  ): Promise<DataAs<Test[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ObservatoryPagesTestsIndexOptions<Bound>): AsyncIterable<Test>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ObservatoryPagesTestsIndexOptions<Bound>): AsyncIterable<Page<Test, PageInfo>>;

  /**
   * Create a test for an Observatory page.
   *
   * `POST /zones/{zone_id}/speed_api/pages/{url}/tests`
   * @example
   * const { data, error } = await observatory.pages.tests.create({ region: "asia-east1" }, { client, params: { zone_id, url } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewTest, ...options: ObservatoryPagesTestsOptions<Bound, As>
  ): Promise<Result<DataAs<Test, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewTest, ...options: ObservatoryPagesTestsOptions<Bound, As>
  ): Promise<DataAs<Test, As>>;

  /**
   * Get a test of an Observatory page.
   *
   * `GET /zones/{zone_id}/speed_api/pages/{url}/tests/{test_id}`
   * @example
   * const { data, error } = await observatory.pages.tests.show(id, { client, params: { zone_id, url } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryPagesTestsOptions<Bound, As>
  ): Promise<Result<DataAs<Test, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryPagesTestsOptions<Bound, As>
  ): Promise<DataAs<Test, As>>;

  /**
   * Delete the tests of an Observatory page.
   *
   * Deletes all tests of the page, with what they measured.
   *
   * `DELETE /zones/{zone_id}/speed_api/pages/{url}/tests`
   * @example
   * const { data, error } = await observatory.pages.tests.deleteAll({ client, params: { zone_id, url } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryPagesTestsDeleteAllOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTest, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ObservatoryPagesTestsDeleteAllOptions<Bound, As>
  ): Promise<DataAs<DeletedTest, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string; url: string }, Bound, "show">): string;
  pathFor(
    ...options: PathArg<{ zone_id: string; url: string }, Bound, "index" | "create" | "deleteAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly url?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ObservatoryPagesTests<Bound | BoundBy<Params>>;
}

type ObservatoryScheduleCreateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ObservatoryScheduleCreateQuery }, Bound, As
>;
type ObservatoryScheduleShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ObservatoryScheduleShowQuery }, Bound, As
>;
type ObservatoryScheduleDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ObservatoryScheduleDeleteQuery }, Bound, As
>;

/** `observatory.schedule`: `/zones/{zone_id}/speed_api/schedule` */
export interface ObservatorySchedule<Bound extends string = never> {
  /**
   * Create an Observatory schedule for a zone.
   *
   * `POST /zones/{zone_id}/speed_api/schedule/{url}`
   * @example
   * const { data, error } = await observatory.schedule.create(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryScheduleCreateOptions<Bound, As>
  ): Promise<Result<DataAs<Schedule, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryScheduleCreateOptions<Bound, As>
  ): Promise<DataAs<Schedule, As>>;

  /**
   * Get an Observatory schedule of a zone.
   *
   * `GET /zones/{zone_id}/speed_api/schedule/{url}`
   * @example
   * const { data, error } = await observatory.schedule.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryScheduleShowOptions<Bound, As>
  ): Promise<Result<DataAs<ScheduleResourceSchedule, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryScheduleShowOptions<Bound, As>
  ): Promise<DataAs<ScheduleResourceSchedule, As>>;

  /**
   * Delete an Observatory schedule of a zone.
   *
   * Deletes the schedule; the page is not tested by itself any more.
   *
   * `DELETE /zones/{zone_id}/speed_api/schedule/{url}`
   * @example
   * const { data, error } = await observatory.schedule.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/speed/subresources/schedule/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryScheduleDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSchedule, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ObservatoryScheduleDeleteOptions<Bound, As>
  ): Promise<DataAs<DeletedSchedule, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "create" | "show" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ObservatorySchedule<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/waiting-rooms.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccountWaitingRoomsIndexQuery, DeletedEvent, DeletedWaitingRoom, Event, EventDetails, NewEvent,
  NewWaitingRoom, PageInfo, PagePreview, PagePreviewInput, WaitingRoom, WaitingRoomRule, WaitingRoomRuleEdit,
  WaitingRoomSettings, WaitingRoomSettingsInput, WaitingRoomStatus, WaitingRoomsEventsIndexQuery,
  WaitingRoomsIndexQuery, WaitingRoomsRulesCreateBody, WaitingRoomsRulesUpdateAllBodyItem, paths,
} from "./types.js";
export type * from "./types.js";

/** Queues for visitors while a site is busy, with events, rules, settings and statuses. */
export const accountWaitingRooms: AccountWaitingRooms = resource<paths>()(
  "/accounts/{account_id}/waiting_rooms",
  { only: ["index"], actions: { index: { paging: { by: "page" } } } },
);

/** Queues for visitors while a site is busy, with events, rules, settings and statuses. */
export const waitingRooms: WaitingRooms = resource<paths>()("/zones/{zone_id}/waiting_rooms", {
  id: "waiting_room_id",
  actions: {
    index: { paging: { by: "page" } },
    preview: { method: "post", path: "preview", body: "required" },
    status: { method: "get", path: "{id}/status" },
  },
  resources: {
    events: {
      endpoint: "{waiting_room_id}/events",
      id: "event_id",
      actions: { index: { paging: { by: "page" } }, details: { method: "get", path: "{id}/details" } },
    },
    rules: {
      endpoint: "{waiting_room_id}/rules",
      id: "rule_id",
      except: ["show"],
      updateMethod: "patch",
      actions: { updateAll: { method: "put", body: "required" } },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      except: ["create", "delete"],
      actions: { edit: { body: "empty" } },
    },
  },
});

type AccountWaitingRoomsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccountWaitingRoomsIndexQuery }, Bound, As
>;

/** `accountWaitingRooms`: `/accounts/{account_id}/waiting_rooms` */
export interface AccountWaitingRooms<Bound extends string = never> {
  /**
   * List the waiting rooms of all zones.
   *
   * `GET /accounts/{account_id}/waiting_rooms`
   * @example
   * const { data, error } = await accountWaitingRooms.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccountWaitingRoomsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoom[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccountWaitingRoomsIndexOptions<Bound, As>
  ): Promise<DataAs<WaitingRoom[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccountWaitingRoomsIndexOptions<Bound>): AsyncIterable<WaitingRoom>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccountWaitingRoomsIndexOptions<Bound>): AsyncIterable<Page<WaitingRoom, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): AccountWaitingRooms<Bound | BoundBy<Params>>;
}

type WaitingRoomsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: WaitingRoomsIndexQuery }, Bound, As
>;
type WaitingRoomsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `waitingRooms`: `/zones/{zone_id}/waiting_rooms` */
export interface WaitingRooms<Bound extends string = never> {
  /**
   * List waiting rooms.
   *
   * `GET /zones/{zone_id}/waiting_rooms`
   * @example
   * const { data, error } = await waitingRooms.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoom[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsIndexOptions<Bound, As>
  ): Promise<DataAs<WaitingRoom[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WaitingRoomsIndexOptions<Bound>): AsyncIterable<WaitingRoom>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WaitingRoomsIndexOptions<Bound>): AsyncIterable<Page<WaitingRoom, PageInfo>>;

  /**
   * Create a waiting room.
   *
   * Puts a waiting room in front of a hostname and a path, at once.
   *
   * `POST /zones/{zone_id}/waiting_rooms`
   * @example
   * const { data, error } = await waitingRooms.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewWaitingRoom, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoom | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewWaitingRoom, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoom | null, As>>;

  /**
   * Get a waiting room.
   *
   * `GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}`
   * @example
   * const { data, error } = await waitingRooms.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoom | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoom | null, As>>;

  /**
   * Replace a waiting room.
   *
   * `PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}`
   * @example
   * const { data, error } = await waitingRooms.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewWaitingRoom, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoom | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewWaitingRoom, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoom | null, As>>;

  /**
   * Change a waiting room.
   *
   * `PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}`
   * @example
   * const { data, error } = await waitingRooms.edit(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewWaitingRoom, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoom | null, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewWaitingRoom, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoom | null, As>>;

  /**
   * Delete a waiting room.
   *
   * Deletes the waiting room with its events and rules; everybody who waits is let through to the origin at
   * once.
   *
   * `DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}`
   * @example
   * const { data, error } = await waitingRooms.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWaitingRoom | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<DeletedWaitingRoom | null, As>>;

  /**
   * Preview a page.
   *
   * Answers the address of a page that shows how a page of your own looks.
   *
   * `POST /zones/{zone_id}/waiting_rooms/preview`
   * @example
   * const { data, error } = await waitingRooms.preview({ custom_html: "<p>{{waitTime}} minutes</p>" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/page/methods/preview/
   */
  preview<As extends WaysToRead<"json"> = "json">(
    body: PagePreviewInput, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<PagePreview | null, As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PagePreviewInput, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<PagePreview | null, As>>;

  /**
   * Get how many people wait.
   *
   * `GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/status`
   * @example
   * const { data, error } = await waitingRooms.status(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/statuses/methods/get/
   */
  status<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomStatus | null, As>>>;
  /** {@link status}, but returns the data alone and throws a `RestflareError` if the call fails. */
  statusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomStatus | null, As>>;

  /** `/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events` */
  readonly events: WaitingRoomsEvents<Bound>;

  /** `/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules` */
  readonly rules: WaitingRoomsRules<Bound>;

  /** `/zones/{zone_id}/waiting_rooms/settings` */
  readonly settings: WaitingRoomsSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete" | "status">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "preview">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly waiting_room_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WaitingRooms<Bound | BoundBy<Params>>;
}

type WaitingRoomsEventsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; waiting_room_id: string }; query?: WaitingRoomsEventsIndexQuery }, Bound, As
>;
type WaitingRoomsEventsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; waiting_room_id: string } }, Bound, As
>;

/** `waitingRooms.events`: `/zones/{zone_id}/waiting_rooms/{waiting_room_id}/events` */
export interface WaitingRoomsEvents<Bound extends string = never> {
  /**
   * List events.
   *
   * `GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events`
   * @example
   * const { data, error } = await waitingRooms.events.index({ client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsEventsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Event[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsEventsIndexOptions<Bound, As>
  ): Promise<DataAs<Event[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WaitingRoomsEventsIndexOptions<Bound>): AsyncIterable<Event>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WaitingRoomsEventsIndexOptions<Bound>): AsyncIterable<Page<Event, PageInfo>>;

  /**
   * Create an event.
   *
   * Gives a waiting room other settings for some time.
   *
   * `POST /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events`
   * @example
   * const { data, error } = await waitingRooms.events.create(body, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewEvent, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<Event | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewEvent, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<DataAs<Event | null, As>>;

  /**
   * Get an event.
   *
   * `GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}`
   * @example
   * const { data, error } = await waitingRooms.events.show(id, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<Event | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<DataAs<Event | null, As>>;

  /**
   * Update an event of a waiting room.
   *
   * `PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}`
   * @example
   * const { data, error } = await waitingRooms.events.update(id, body, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewEvent, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<Event | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewEvent, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<DataAs<Event | null, As>>;

  /**
   * Edit an event of a waiting room.
   *
   * `PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}`
   * @example
   * const { data, error } = await waitingRooms.events.edit(id, body, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewEvent, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<Event | null, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewEvent, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<DataAs<Event | null, As>>;

  /**
   * Delete an event.
   *
   * Deletes the event; the room keeps its usual settings at that time.
   *
   * `DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}`
   * @example
   * const { data, error } = await waitingRooms.events.delete(id, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedEvent | null, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<DataAs<DeletedEvent | null, As>>;

  /**
   * Get the details of an event.
   *
   * `GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/events/{event_id}/details`
   * @example
   * const { data, error } = await waitingRooms.events.details(id, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/events/subresources/details/methods/get/
   */
  details<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<Result<DataAs<EventDetails | null, As>>>;
  /** {@link details}, but returns the data alone and throws a `RestflareError` if the call fails. */
  detailsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsEventsOptions<Bound, As>
  ): Promise<DataAs<EventDetails | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; waiting_room_id: string }, Bound, "show" | "update" | "edit" | "delete" | "details">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string; waiting_room_id: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly waiting_room_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WaitingRoomsEvents<Bound | BoundBy<Params>>;
}

type WaitingRoomsRulesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; waiting_room_id: string } }, Bound, As
>;

/** `waitingRooms.rules`: `/zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules` */
export interface WaitingRoomsRules<Bound extends string = never> {
  /**
   * List the rules of a waiting room.
   *
   * `GET /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules`
   * @example
   * const { data, error } = await waitingRooms.rules.index({ client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomRule[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomRule[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WaitingRoomsRulesOptions<Bound>): AsyncIterable<WaitingRoomRule>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WaitingRoomsRulesOptions<Bound>): AsyncIterable<Page<WaitingRoomRule>>;

  /**
   * Add a rule to a waiting room.
   *
   * `POST /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules`
   * @example
   * const { data, error } = await waitingRooms.rules.create(body, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WaitingRoomsRulesCreateBody, ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomRule[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WaitingRoomsRulesCreateBody, ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomRule[], As>>;

  /**
   * Update a rule of a waiting room.
   *
   * `PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}`
   * @example
   * const { data, error } = await waitingRooms.rules.update(id, body, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WaitingRoomRuleEdit, ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomRule[], As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WaitingRoomRuleEdit, ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomRule[], As>>;

  /**
   * Delete a rule of a waiting room.
   *
   * Deletes the rule; whom only it let past has to wait.
   *
   * `DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules/{rule_id}`
   * @example
   * const { data, error } = await waitingRooms.rules.delete(id, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomRule[], As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomRule[], As>>;

  /**
   * Replace the rules of a waiting room.
   *
   * Replaces all rules of the waiting room; whom only a rule of before let past has to wait.
   *
   * `PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id}/rules`
   * @example
   * const { data, error } = await waitingRooms.rules.updateAll(body, { client, params: { zone_id, waiting_room_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/rules/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: WaitingRoomsRulesUpdateAllBodyItem[], ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomRule[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WaitingRoomsRulesUpdateAllBodyItem[], ...options: WaitingRoomsRulesOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomRule[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string; waiting_room_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string; waiting_room_id: string }, Bound, "index" | "create" | "updateAll">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly waiting_room_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WaitingRoomsRules<Bound | BoundBy<Params>>;
}

type WaitingRoomsSettingsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;
type WaitingRoomsSettingsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: WaitingRoomSettingsInput }, Bound, As
>;

/** `waitingRooms.settings`: `/zones/{zone_id}/waiting_rooms/settings` */
export interface WaitingRoomsSettings<Bound extends string = never> {
  /**
   * Get the settings of the waiting rooms of a zone.
   *
   * `GET /zones/{zone_id}/waiting_rooms/settings`
   * @example
   * const { data, error } = await waitingRooms.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomSettings | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsSettingsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomSettings | null, As>>;

  /**
   * Update the settings of the waiting rooms of a zone.
   *
   * `PUT /zones/{zone_id}/waiting_rooms/settings`
   * @example
   * const { data, error } = await waitingRooms.settings.update({ search_engine_crawler_bypass: false }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: WaitingRoomSettingsInput, ...options: WaitingRoomsSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomSettings | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WaitingRoomSettingsInput, ...options: WaitingRoomsSettingsOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomSettings | null, As>>;

  /**
   * Edit the settings of the waiting rooms of a zone.
   *
   * `PATCH /zones/{zone_id}/waiting_rooms/settings`
   * @example
   * const { data, error } = await waitingRooms.settings.edit({ client, params: { zone_id }, body: { search_engine_crawler_bypass: false } });
   * @see https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/settings/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsSettingsEditOptions<Bound, As>
  ): Promise<Result<DataAs<WaitingRoomSettings | null, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WaitingRoomsSettingsEditOptions<Bound, As>
  ): Promise<DataAs<WaitingRoomSettings | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WaitingRoomsSettings<Bound | BoundBy<Params>>;
}

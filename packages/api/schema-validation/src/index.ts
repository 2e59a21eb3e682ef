// Written by `pnpm generate` from openapi/schema-validation.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedSettingsOperation, NewSchema, Operation, PageInfo, PublicSchema, SchemaEdit,
  SchemaValidationSchemasIndexQuery, SchemaValidationSchemasShowQuery, SchemaValidationSettingsEdit,
  SchemaValidationSettingsOperationUpdate, SchemaValidationSettingsOperationsEditAllBody,
  SchemaValidationSettingsOperationsIndexQuery, SchemaValidationSettingsSchema,
  SchemaValidationSettingsUpdate, SettingsOperationBulk, paths,
} from "./types.js";
export type * from "./types.js";

const schemaValidationTable = {
  only: [],
  resources: {
    schemas: {
      endpoint: "schemas",
      id: "schema_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        update: { body: "optional" },
        hosts: { method: "get", path: "hosts", answer: "any" },
        operations: { method: "get", path: "{id}/operations", answer: "any" },
      },
    },
    settings: {
      endpoint: "settings",
      singular: true,
      except: ["create", "delete"],
      actions: { edit: { body: "optional" } },
      resources: {
        operations: {
          endpoint: "operations",
          id: "operation_id",
          except: ["create", "edit"],
          actions: { index: { paging: { by: "page" } }, editAll: { method: "patch", body: "required" } },
        },
      },
    },
  },
} as const;

/** Validation of requests against OpenAPI schemas. */
export const schemaValidation: SchemaValidation = resource<paths>()("/zones/{zone_id}/schema_validation", schemaValidationTable);

/** `schemaValidation`: `/zones/{zone_id}/schema_validation` */
export interface SchemaValidation<Bound extends string = never> {
  /** `/zones/{zone_id}/schema_validation/schemas` */
  readonly schemas: SchemaValidationSchemas<Bound>;

  /** `/zones/{zone_id}/schema_validation/settings` */
  readonly settings: SchemaValidationSettings<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SchemaValidation<Bound | BoundBy<Params>>;
}

type SchemaValidationSchemasIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SchemaValidationSchemasIndexQuery }, Bound, As
>;
type SchemaValidationSchemasShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SchemaValidationSchemasShowQuery }, Bound, As
>;
type SchemaValidationSchemasOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `schemaValidation.schemas`: `/zones/{zone_id}/schema_validation/schemas` */
export interface SchemaValidationSchemas<Bound extends string = never> {
  /**
   * List the schemas of a zone.
   *
   * `GET /zones/{zone_id}/schema_validation/schemas`
   * @example
   * const { data, error } = await schemaValidation.schemas.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSchemasIndexOptions<Bound, As>
  ): Promise<Result<DataAs<PublicSchema[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSchemasIndexOptions<Bound, As>
  ): Promise<DataAs<PublicSchema[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SchemaValidationSchemasIndexOptions<Bound>): AsyncIterable<PublicSchema>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SchemaValidationSchemasIndexOptions<Bound>
  ): AsyncIterable<Page<PublicSchema, PageInfo>>;

  /**
   * Create a schema for a zone.
   *
   * `POST /zones/{zone_id}/schema_validation/schemas`
   * @example
   * const { data, error } = await schemaValidation.schemas.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewSchema, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<PublicSchema, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewSchema, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<DataAs<PublicSchema, As>>;

  /**
   * Get a schema of a zone.
   *
   * `GET /zones/{zone_id}/schema_validation/schemas/{schema_id}`
   * @example
   * const { data, error } = await schemaValidation.schemas.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSchemasShowOptions<Bound, As>
  ): Promise<Result<DataAs<PublicSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSchemasShowOptions<Bound, As>
  ): Promise<DataAs<PublicSchema, As>>;

  /**
   * Update a schema of a zone.
   *
   * `PATCH /zones/{zone_id}/schema_validation/schemas/{schema_id}`
   * @example
   * const { data, error } = await schemaValidation.schemas.update(id, { validation_enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SchemaEdit, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<PublicSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: SchemaEdit, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<DataAs<PublicSchema, As>>;

  /**
   * Delete a schema of a zone.
   *
   * Deletes the schema; requests are not held against it any more.
   *
   * `DELETE /zones/{zone_id}/schema_validation/schemas/{schema_id}`
   * @example
   * const { data, error } = await schemaValidation.schemas.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the hosts of the schemas of a zone.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /zones/{zone_id}/schema_validation/schemas/hosts`
   * @example
   * const { data, error } = await schemaValidation.schemas.hosts({ client, params: { zone_id } });
   */
  hosts<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link hosts}, but returns the data alone and throws a `RestflareError` if the call fails. */
  hostsOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the operations of a schema.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /zones/{zone_id}/schema_validation/schemas/{schema_id}/operations`
   * @example
   * const { data, error } = await schemaValidation.schemas.operations(id, { client, params: { zone_id } });
   */
  operations<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link operations}, but returns the data alone and throws a `RestflareError` if the call fails. */
  operationsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSchemasOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete" | "operations">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "hosts">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SchemaValidationSchemas<Bound | BoundBy<Params>>;
}

type SchemaValidationSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;
type SchemaValidationSettingsEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: SchemaValidationSettingsEdit }, Bound, As
>;

/** `schemaValidation.settings`: `/zones/{zone_id}/schema_validation/settings` */
export interface SchemaValidationSettings<Bound extends string = never> {
  /**
   * Get the schema validation settings of a zone.
   *
   * `GET /zones/{zone_id}/schema_validation/settings`
   * @example
   * const { data, error } = await schemaValidation.settings.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaValidationSettingsSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSettingsOptions<Bound, As>
  ): Promise<DataAs<SchemaValidationSettingsSchema, As>>;

  /**
   * Update the schema validation settings of a zone.
   *
   * `PUT /zones/{zone_id}/schema_validation/settings`
   * @example
   * const { data, error } = await schemaValidation.settings.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SchemaValidationSettingsUpdate, ...options: SchemaValidationSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaValidationSettingsSchema, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SchemaValidationSettingsUpdate, ...options: SchemaValidationSettingsOptions<Bound, As>
  ): Promise<DataAs<SchemaValidationSettingsSchema, As>>;

  /**
   * Edit the schema validation settings of a zone.
   *
   * `PATCH /zones/{zone_id}/schema_validation/settings`
   * @example
   * const { data, error } = await schemaValidation.settings.edit({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSettingsEditOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaValidationSettingsSchema, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSettingsEditOptions<Bound, As>
  ): Promise<DataAs<SchemaValidationSettingsSchema, As>>;

  /** `/zones/{zone_id}/schema_validation/settings/operations` */
  readonly operations: SchemaValidationSettingsOperations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SchemaValidationSettings<Bound | BoundBy<Params>>;
}

type SchemaValidationSettingsOperationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: SchemaValidationSettingsOperationsIndexQuery }, Bound, As
>;
type SchemaValidationSettingsOperationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `schemaValidation.settings.operations`: `/zones/{zone_id}/schema_validation/settings/operations` */
export interface SchemaValidationSettingsOperations<Bound extends string = never> {
  /**
   * List the schema validation operations of a zone.
   *
   * `GET /zones/{zone_id}/schema_validation/settings/operations`
   * @example
   * const { data, error } = await schemaValidation.settings.operations.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSettingsOperationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Operation[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: SchemaValidationSettingsOperationsIndexOptions<Bound, As>
  ): Promise<DataAs<Operation[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: SchemaValidationSettingsOperationsIndexOptions<Bound>): AsyncIterable<Operation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: SchemaValidationSettingsOperationsIndexOptions<Bound>
  ): AsyncIterable<Page<Operation, PageInfo>>;

  /**
   * Get a schema validation operation of a zone.
   *
   * `GET /zones/{zone_id}/schema_validation/settings/operations/{operation_id}`
   * @example
   * const { data, error } = await schemaValidation.settings.operations.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<Operation, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<DataAs<Operation, As>>;

  /**
   * Update a schema validation operation of a zone.
   *
   * `PUT /zones/{zone_id}/schema_validation/settings/operations/{operation_id}`
   * @example
   * const { data, error } = await schemaValidation.settings.operations.update(id, { mitigation_action: "log" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: SchemaValidationSettingsOperationUpdate,
    ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<Operation, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: SchemaValidationSettingsOperationUpdate,
    ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<DataAs<Operation, As>>;

  /**
   * Delete a schema validation operation of a zone.
   *
   * Deletes the setting of the operation, for which that of the zone holds again.
   *
   * `DELETE /zones/{zone_id}/schema_validation/settings/operations/{operation_id}`
   * @example
   * const { data, error } = await schemaValidation.settings.operations.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedSettingsOperation, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<DataAs<DeletedSettingsOperation, As>>;

  /**
   * Edit the schema validation operations of a zone.
   *
   * `PATCH /zones/{zone_id}/schema_validation/settings/operations`
   * @example
   * const { data, error } = await schemaValidation.settings.operations.editAll({ example: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/subresources/operations/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: SchemaValidationSettingsOperationsEditAllBody,
    ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsOperationBulk, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SchemaValidationSettingsOperationsEditAllBody,
    ...options: SchemaValidationSettingsOperationsOptions<Bound, As>
  ): Promise<DataAs<SettingsOperationBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): SchemaValidationSettingsOperations<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/api-shield.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ApiGatewayConfiguration, ApiGatewayConfigurationUpdate, ApiGatewayOperation,
  ApiShieldConfigurationIndexQuery, ApiShieldConfigurationUpdateAllQuery,
  ApiShieldDiscoveryOperationsEditAllBody, ApiShieldDiscoveryOperationsIndexQuery,
  ApiShieldDiscoveryOperationsUpdateResult, ApiShieldLabelsIndexQuery, ApiShieldLabelsManagedShowQuery,
  ApiShieldLabelsUserCreateBodyItem, ApiShieldLabelsUserShowQuery, ApiShieldOperationsCreateBodyItem,
  ApiShieldOperationsIndexQuery, ApiShieldOperationsShowQuery, ApiShieldSchemasQuery,
  ApiShieldUserSchemasHostsIndexQuery, ApiShieldUserSchemasIndexQuery,
  ApiShieldUserSchemasOperationsIndexQuery, ApiShieldUserSchemasShowQuery,
  ConfigurationApiShieldAuthIdCharacteristic, ConfigurationApiShieldAuthIdCharacteristicJwtClaim,
  CreatedOperation, DeletedApiGatewayOperation, DeletedUserSchema, Discovery, DiscoveryOperation,
  DiscoveryOperationBulk, Fallthrough, Host, Label, LabelBulkUpdate, LabelInput, LabelListItem, LabelUser,
  Managed, ManagedResourceOperation, ManagedResourceOperationUpdate, NewFallthrough, NewLabelBulk,
  NewOperation, NewUserSchema, OldPublicSchema, Operation, OperationSchemaValidationUpdate, PageInfo, Schema,
  SchemaValidation, SchemaValidationEdit, Settings, SettingsMultipleRequest, SettingsSchemaValidationUpdate,
  User, UserInput, UserResourceOperation, UserResourceOperationUpdate, UserSchema, UserSchemaEdit,
  UserSchemaOperation, paths,
} from "./types.js";
export type * from "./types.js";

const apiShieldTable = {
  only: [],
  actions: { schemas: { method: "get", path: "schemas" } },
  resources: {
    configuration: {
      endpoint: "configuration",
      only: ["index"],
      actions: {
        index: { items: "auth_id_characteristics" },
        updateAll: { method: "put", body: "required" },
      },
    },
    discovery: {
      endpoint: "discovery",
      singular: true,
      only: ["show"],
      resources: {
        operations: {
          endpoint: "operations",
          id: "operation_id",
          only: ["index", "update"],
          updateMethod: "patch",
          actions: {
            index: { paging: { by: "page" } },
            update: { body: "optional" },
            editAll: { method: "patch", body: "required" },
          },
        },
      },
    },
    expressionTemplate: {
      endpoint: "expression-template",
      only: [],
      actions: { fallthrough: { method: "post", path: "fallthrough", body: "required" } },
    },
    labels: {
      endpoint: "labels",
      only: ["index"],
      actions: { index: { paging: { by: "page" } } },
      resources: {
        managed: {
          endpoint: "managed",
          id: "name",
          only: ["show"],
          resources: {
            resources: {
              endpoint: "{name}/resources",
              only: [],
              actions: { updateOperation: { method: "put", path: "operation", body: "required" } },
            },
          },
        },
        user: {
          endpoint: "user",
          id: "name",
          except: ["index"],
          actions: {
            update: { body: "optional" },
            edit: { body: "optional" },
            deleteAll: { method: "delete" },
          },
          resources: {
            resources: {
              endpoint: "{name}/resources",
              only: [],
              actions: { updateOperation: { method: "put", path: "operation", body: "required" } },
            },
          },
        },
      },
    },
    operations: {
      endpoint: "operations",
      id: "operation_id",
      except: ["update", "edit"],
      actions: {
        index: { paging: { by: "page" } },
        delete: { answer: "body" },
        createLabels: { method: "post", path: "{id}/labels", body: "optional" },
        deleteAll: { method: "delete", answer: "body" },
        deleteLabels: { method: "delete", path: "{id}/labels" },
        item: { method: "post", path: "item", body: "required" },
        updateLabels: { method: "put", path: "{id}/labels", body: "optional" },
        updateSchemaValidation: { method: "patch", path: "schema_validation", body: "required" },
      },
      resources: {
        labels: {
          endpoint: "labels",
          only: [],
          actions: {
            createAll: { method: "post", body: "required" },
            deleteAll: { method: "delete" },
            updateAll: { method: "put", body: "required" },
          },
        },
        schemaValidation: {
          endpoint: "{operation_id}/schema_validation",
          singular: true,
          only: ["show", "update"],
          answer: "body",
        },
      },
    },
    schemaValidation: {
      endpoint: "settings/schema_validation",
      singular: true,
      except: ["create", "delete"],
      answer: "body",
      actions: { edit: { body: "empty" } },
    },
    userSchemas: {
      endpoint: "user_schemas",
      id: "schema_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "page" } },
        create: { contentType: "multipart/form-data" },
        delete: { answer: "body" },
      },
      resources: {
        hosts: { endpoint: "hosts", only: ["index"], actions: { index: { paging: { by: "page" } } } },
        operations: {
          endpoint: "{schema_id}/operations",
          only: ["index"],
          actions: { index: { paging: { by: "page" } } },
        },
      },
    },
  },
} as const;

/** Endpoints, schemas, labels and discovery of the APIs of a zone. */
export const apiShield: ApiShield = resource<paths>()("/zones/{zone_id}/api_gateway", apiShieldTable);

type ApiShieldSchemasOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldSchemasQuery }, Bound, As
>;

/** `apiShield`: `/zones/{zone_id}/api_gateway` */
export interface ApiShield<Bound extends string = never> {
  /**
   * Get the OpenAPI schemas of the API Shield operations of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/schemas`
   * @example
   * const { data, error } = await apiShield.schemas({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/schemas/methods/list/
   */
  schemas<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<Schema, As>>>;
  /** {@link schemas}, but returns the data alone and throws a `RestflareError` if the call fails. */
  schemasOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldSchemasOptions<Bound, As>
  ): Promise<DataAs<Schema, As>>;

  /** `/zones/{zone_id}/api_gateway/configuration` */
  readonly configuration: ApiShieldConfiguration<Bound>;

  /** `/zones/{zone_id}/api_gateway/discovery` */
  readonly discovery: ApiShieldDiscovery<Bound>;

  /** `/zones/{zone_id}/api_gateway/expression-template` */
  readonly expressionTemplate: ApiShieldExpressionTemplate<Bound>;

  /** `/zones/{zone_id}/api_gateway/labels` */
  readonly labels: ApiShieldLabels<Bound>;

  /** `/zones/{zone_id}/api_gateway/operations` */
  readonly operations: ApiShieldOperations<Bound>;

  /** `/zones/{zone_id}/api_gateway/settings/schema_validation` */
  readonly schemaValidation: ApiShieldSchemaValidation<Bound>;

  /** `/zones/{zone_id}/api_gateway/user_schemas` */
  readonly userSchemas: ApiShieldUserSchemas<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "schemas">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly name?: string | number | undefined; readonly operation_id?: string | number | undefined; readonly schema_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShield<Bound | BoundBy<Params>>;
}

type ApiShieldConfigurationIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldConfigurationIndexQuery }, Bound, As
>;
type ApiShieldConfigurationUpdateAllOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldConfigurationUpdateAllQuery }, Bound, As
>;

/** `apiShield.configuration`: `/zones/{zone_id}/api_gateway/configuration` */
export interface ApiShieldConfiguration<Bound extends string = never> {
  /**
   * Get the API Shield configuration of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/configuration`
   * @example
   * const { data, error } = await apiShield.configuration.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/configurations/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldConfigurationIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ApiGatewayConfiguration, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldConfigurationIndexOptions<Bound, As>
  ): Promise<DataAs<ApiGatewayConfiguration, As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ApiShieldConfigurationIndexOptions<Bound>
  ): AsyncIterable<ConfigurationApiShieldAuthIdCharacteristic | ConfigurationApiShieldAuthIdCharacteristicJwtClaim>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ApiShieldConfigurationIndexOptions<Bound>
  ): AsyncIterable<Page<ConfigurationApiShieldAuthIdCharacteristic | ConfigurationApiShieldAuthIdCharacteristicJwtClaim>>;

  /**
   * Update the API Shield configurations of a zone.
   *
   * Replaces all settings that say how sessions are told apart; figures of sessions start anew for what is
   * changed.
   *
   * `PUT /zones/{zone_id}/api_gateway/configuration`
   * @example
   * const { data, error } = await apiShield.configuration.updateAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/configurations/methods/update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: ApiGatewayConfigurationUpdate, ...options: ApiShieldConfigurationUpdateAllOptions<Bound, As>
  ): Promise<Result<DataAs<ApiGatewayConfiguration, As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ApiGatewayConfigurationUpdate, ...options: ApiShieldConfigurationUpdateAllOptions<Bound, As>
  ): Promise<DataAs<ApiGatewayConfiguration, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldConfiguration<Bound | BoundBy<Params>>;
}

type ApiShieldDiscoveryOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `apiShield.discovery`: `/zones/{zone_id}/api_gateway/discovery` */
export interface ApiShieldDiscovery<Bound extends string = never> {
  /**
   * Get the API Shield discovery of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/discovery`
   * @example
   * const { data, error } = await apiShield.discovery.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldDiscoveryOptions<Bound, As>
  ): Promise<Result<DataAs<Discovery, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldDiscoveryOptions<Bound, As>
  ): Promise<DataAs<Discovery, As>>;

  /** `/zones/{zone_id}/api_gateway/discovery/operations` */
  readonly operations: ApiShieldDiscoveryOperations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldDiscovery<Bound | BoundBy<Params>>;
}

type ApiShieldDiscoveryOperationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldDiscoveryOperationsIndexQuery }, Bound, As
>;
type ApiShieldDiscoveryOperationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `apiShield.discovery.operations`: `/zones/{zone_id}/api_gateway/discovery/operations` */
export interface ApiShieldDiscoveryOperations<Bound extends string = never> {
  /**
   * List the discovery operations of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/discovery/operations`
   * @example
   * const { data, error } = await apiShield.discovery.operations.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/subresources/operations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldDiscoveryOperationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<DiscoveryOperation[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldDiscoveryOperationsIndexOptions<Bound, As>
  ): Promise<DataAs<DiscoveryOperation[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ApiShieldDiscoveryOperationsIndexOptions<Bound>): AsyncIterable<DiscoveryOperation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ApiShieldDiscoveryOperationsIndexOptions<Bound>
  ): AsyncIterable<Page<DiscoveryOperation, PageInfo>>;

  /**
   * Update a discovery operation of a zone.
   *
   * The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `PATCH /zones/{zone_id}/api_gateway/discovery/operations/{operation_id}`
   * @example
   * const { data, error } = await apiShield.discovery.operations.update(id, {}, { client, params: { zone_id } });
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ApiShieldDiscoveryOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<ApiShieldDiscoveryOperationsUpdateResult, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: unknown, ...options: ApiShieldDiscoveryOperationsOptions<Bound, As>
  ): Promise<DataAs<ApiShieldDiscoveryOperationsUpdateResult, As>>;

  /**
   * Edit the discovery operations of a zone.
   *
   * `PATCH /zones/{zone_id}/api_gateway/discovery/operations`
   * @example
   * const { data, error } = await apiShield.discovery.operations.editAll({ example: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/subresources/operations/methods/bulk_edit/
   */
  editAll<As extends WaysToRead<"json"> = "json">(
    body: ApiShieldDiscoveryOperationsEditAllBody, ...options: ApiShieldDiscoveryOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<DiscoveryOperationBulk, As>>>;
  /** {@link editAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ApiShieldDiscoveryOperationsEditAllBody, ...options: ApiShieldDiscoveryOperationsOptions<Bound, As>
  ): Promise<DataAs<DiscoveryOperationBulk, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "update">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "editAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldDiscoveryOperations<Bound | BoundBy<Params>>;
}

type ApiShieldExpressionTemplateOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `apiShield.expressionTemplate`: `/zones/{zone_id}/api_gateway/expression-template` */
export interface ApiShieldExpressionTemplate<Bound extends string = never> {
  /**
   * Create a rule template for requests that no operation fits.
   *
   * `POST /zones/{zone_id}/api_gateway/expression-template/fallthrough`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.expressionTemplate.fallthrough({ hosts: ["www.example.com"] }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/expression_template/subresources/fallthrough/methods/create/
   */
  fallthrough<As extends WaysToRead<"json"> = "json">(
    body: NewFallthrough, ...options: ApiShieldExpressionTemplateOptions<Bound, As>
  ): Promise<Result<DataAs<Fallthrough, As>>>;
  /**
   * {@link fallthrough}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  fallthroughOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewFallthrough, ...options: ApiShieldExpressionTemplateOptions<Bound, As>
  ): Promise<DataAs<Fallthrough, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "fallthrough">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldExpressionTemplate<Bound | BoundBy<Params>>;
}

type ApiShieldLabelsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldLabelsIndexQuery }, Bound, As
>;

/** `apiShield.labels`: `/zones/{zone_id}/api_gateway/labels` */
export interface ApiShieldLabels<Bound extends string = never> {
  /**
   * List the API Shield labels of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/labels`
   * @example
   * const { data, error } = await apiShield.labels.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldLabelsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<LabelListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldLabelsIndexOptions<Bound, As>
  ): Promise<DataAs<LabelListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ApiShieldLabelsIndexOptions<Bound>): AsyncIterable<LabelListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ApiShieldLabelsIndexOptions<Bound>): AsyncIterable<Page<LabelListItem, PageInfo>>;

  /** `/zones/{zone_id}/api_gateway/labels/managed` */
  readonly managed: ApiShieldLabelsManaged<Bound>;

  /** `/zones/{zone_id}/api_gateway/labels/user` */
  readonly user: ApiShieldLabelsUser<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldLabels<Bound | BoundBy<Params>>;
}

type ApiShieldLabelsManagedShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldLabelsManagedShowQuery }, Bound, As
>;

/** `apiShield.labels.managed`: `/zones/{zone_id}/api_gateway/labels/managed` */
export interface ApiShieldLabelsManaged<Bound extends string = never> {
  /**
   * Get a managed API Shield label of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/labels/managed/{name}`
   * @example
   * const { data, error } = await apiShield.labels.managed.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/managed/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsManagedShowOptions<Bound, As>
  ): Promise<Result<DataAs<Managed, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsManagedShowOptions<Bound, As>
  ): Promise<DataAs<Managed, As>>;

  /** `/zones/{zone_id}/api_gateway/labels/managed/{name}/resources` */
  readonly resources: ApiShieldLabelsManagedResources<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldLabelsManaged<Bound | BoundBy<Params>>;
}

type ApiShieldLabelsManagedResourcesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; name: string } }, Bound, As
>;

/** `apiShield.labels.managed.resources`: `/zones/{zone_id}/api_gateway/labels/managed/{name}/resources` */
export interface ApiShieldLabelsManagedResources<Bound extends string = never> {
  /**
   * Update which operations have a managed API Shield label.
   *
   * `PUT /zones/{zone_id}/api_gateway/labels/managed/{name}/resources/operation`
   * @example
   * const { data, error } = await apiShield.labels.managed.resources.updateOperation(body, { client, params: { zone_id, name } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/managed/subresources/resources/subresources/operation/methods/update/
   */
  updateOperation<As extends WaysToRead<"json"> = "json">(
    body: ManagedResourceOperationUpdate, ...options: ApiShieldLabelsManagedResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<ManagedResourceOperation, As>>>;
  /** {@link updateOperation}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOperationOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ManagedResourceOperationUpdate, ...options: ApiShieldLabelsManagedResourcesOptions<Bound, As>
  ): Promise<DataAs<ManagedResourceOperation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; name: string }, Bound, "updateOperation">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldLabelsManagedResources<Bound | BoundBy<Params>>;
}

type ApiShieldLabelsUserShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldLabelsUserShowQuery }, Bound, As
>;
type ApiShieldLabelsUserEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: UserInput }, Bound, As
>;
type ApiShieldLabelsUserOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `apiShield.labels.user`: `/zones/{zone_id}/api_gateway/labels/user` */
export interface ApiShieldLabelsUser<Bound extends string = never> {
  /**
   * Create user API Shield labels for a zone.
   *
   * `POST /zones/{zone_id}/api_gateway/labels/user`
   * @example
   * const { data, error } = await apiShield.labels.user.create([{ name: "example" }], { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/bulk_create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ApiShieldLabelsUserCreateBodyItem[], ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<Result<DataAs<LabelUser[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ApiShieldLabelsUserCreateBodyItem[], ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<DataAs<LabelUser[], As>>;

  /**
   * Get a user API Shield label of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/labels/user/{name}`
   * @example
   * const { data, error } = await apiShield.labels.user.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsUserShowOptions<Bound, As>
  ): Promise<Result<DataAs<User, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsUserShowOptions<Bound, As>
  ): Promise<DataAs<User, As>>;

  /**
   * Update a user API Shield label of a zone.
   *
   * `PUT /zones/{zone_id}/api_gateway/labels/user/{name}`
   * @example
   * const { data, error } = await apiShield.labels.user.update(id, { description: "An example", metadata: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: UserInput, ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<Result<DataAs<LabelUser, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: UserInput, ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<DataAs<LabelUser, As>>;

  /**
   * Edit a user API Shield label of a zone.
   *
   * `PATCH /zones/{zone_id}/api_gateway/labels/user/{name}`
   * @example
   * const { data, error } = await apiShield.labels.user.edit(id, { client, params: { zone_id }, body: { description: "An example", metadata: {} } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsUserEditOptions<Bound, As>
  ): Promise<Result<DataAs<LabelUser, As>>>;
  /** {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails. */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsUserEditOptions<Bound, As>
  ): Promise<DataAs<LabelUser, As>>;

  /**
   * Delete a user API Shield label of a zone.
   *
   * Deletes the label and takes it off all operations; the operations stay.
   *
   * `DELETE /zones/{zone_id}/api_gateway/labels/user/{name}`
   * @example
   * const { data, error } = await apiShield.labels.user.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<Result<DataAs<LabelUser, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<DataAs<LabelUser, As>>;

  /**
   * Delete the user API Shield labels of a zone.
   *
   * Deletes the labels named, and takes them off all operations; the operations stay.
   *
   * `DELETE /zones/{zone_id}/api_gateway/labels/user`
   * @example
   * const { data, error } = await apiShield.labels.user.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<Result<DataAs<LabelUser[], As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldLabelsUserOptions<Bound, As>
  ): Promise<DataAs<LabelUser[], As>>;

  /** `/zones/{zone_id}/api_gateway/labels/user/{name}/resources` */
  readonly resources: ApiShieldLabelsUserResources<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "deleteAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldLabelsUser<Bound | BoundBy<Params>>;
}

type ApiShieldLabelsUserResourcesOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; name: string } }, Bound, As
>;

/** `apiShield.labels.user.resources`: `/zones/{zone_id}/api_gateway/labels/user/{name}/resources` */
export interface ApiShieldLabelsUserResources<Bound extends string = never> {
  /**
   * Update which operations have a user API Shield label.
   *
   * `PUT /zones/{zone_id}/api_gateway/labels/user/{name}/resources/operation`
   * @example
   * const { data, error } = await apiShield.labels.user.resources.updateOperation(body, { client, params: { zone_id, name } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/subresources/resources/subresources/operation/methods/update/
   */
  updateOperation<As extends WaysToRead<"json"> = "json">(
    body: UserResourceOperationUpdate, ...options: ApiShieldLabelsUserResourcesOptions<Bound, As>
  ): Promise<Result<DataAs<UserResourceOperation, As>>>;
  /** {@link updateOperation}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOperationOrThrow<As extends WaysToRead<"json"> = "json">(
    body: UserResourceOperationUpdate, ...options: ApiShieldLabelsUserResourcesOptions<Bound, As>
  ): Promise<DataAs<UserResourceOperation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; name: string }, Bound, "updateOperation">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldLabelsUserResources<Bound | BoundBy<Params>>;
}

type ApiShieldOperationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldOperationsIndexQuery }, Bound, As
>;
type ApiShieldOperationsShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldOperationsShowQuery }, Bound, As
>;
type ApiShieldOperationsCreateLabelsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: LabelInput }, Bound, As
>;
type ApiShieldOperationsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `apiShield.operations`: `/zones/{zone_id}/api_gateway/operations` */
export interface ApiShieldOperations<Bound extends string = never> {
  /**
   * List the API Shield operations of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/operations`
   * @example
   * const { data, error } = await apiShield.operations.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ApiGatewayOperation[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsIndexOptions<Bound, As>
  ): Promise<DataAs<ApiGatewayOperation[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ApiShieldOperationsIndexOptions<Bound>): AsyncIterable<ApiGatewayOperation>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ApiShieldOperationsIndexOptions<Bound>
  ): AsyncIterable<Page<ApiGatewayOperation, PageInfo>>;

  /**
   * Create API Shield operations for a zone.
   *
   * `POST /zones/{zone_id}/api_gateway/operations`
   * @example
   * const { data, error } = await apiShield.operations.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/bulk_create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ApiShieldOperationsCreateBodyItem[], ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<ApiGatewayOperation[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ApiShieldOperationsCreateBodyItem[], ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<DataAs<ApiGatewayOperation[], As>>;

  /**
   * Get an API Shield operation of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/operations/{operation_id}`
   * @example
   * const { data, error } = await apiShield.operations.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsShowOptions<Bound, As>
  ): Promise<Result<DataAs<Operation, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsShowOptions<Bound, As>
  ): Promise<DataAs<Operation, As>>;

  /**
   * Delete an API Shield operation of a zone.
   *
   * Deletes the operation, of which nothing is measured and protected any more; its thresholds and features
   * go with it.
   *
   * `DELETE /zones/{zone_id}/api_gateway/operations/{operation_id}`
   * @example
   * const { data, error } = await apiShield.operations.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedApiGatewayOperation, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<DataAs<DeletedApiGatewayOperation, As>>;

  /**
   * Add labels to an API Shield operation.
   *
   * `POST /zones/{zone_id}/api_gateway/operations/{operation_id}/labels`
   * @example
   * const { data, error } = await apiShield.operations.createLabels(id, { client, params: { zone_id }, body: { managed: ["example-managed"], user: ["example-user"] } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/create/
   */
  createLabels<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsCreateLabelsOptions<Bound, As>
  ): Promise<Result<DataAs<Label, As>>>;
  /** {@link createLabels}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createLabelsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsCreateLabelsOptions<Bound, As>
  ): Promise<DataAs<Label, As>>;

  /**
   * Delete the API Shield operations of a zone.
   *
   * Deletes the operations named, of which nothing is measured and protected any more; their thresholds and
   * features go with them.
   *
   * `DELETE /zones/{zone_id}/api_gateway/operations`
   * @example
   * const { data, error } = await apiShield.operations.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedApiGatewayOperation, As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<DataAs<DeletedApiGatewayOperation, As>>;

  /**
   * Remove labels from an API Shield operation.
   *
   * Takes the labels given off the operation; labels and operation themselves stay.
   *
   * `DELETE /zones/{zone_id}/api_gateway/operations/{operation_id}/labels`
   * @example
   * const { data, error } = await apiShield.operations.deleteLabels(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/delete/
   */
  deleteLabels<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<Label, As>>>;
  /** {@link deleteLabels}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteLabelsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<DataAs<Label, As>>;

  /**
   * Create one API Shield operation for a zone.
   *
   * `POST /zones/{zone_id}/api_gateway/operations/item`
   * @example
   * const { data, error } = await apiShield.operations.item(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/create/
   */
  item<As extends WaysToRead<"json"> = "json">(
    body: NewOperation, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedOperation, As>>>;
  /** {@link item}, but returns the data alone and throws a `RestflareError` if the call fails. */
  itemOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewOperation, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<DataAs<CreatedOperation, As>>;

  /**
   * Replace the labels of an API Shield operation.
   *
   * `PUT /zones/{zone_id}/api_gateway/operations/{operation_id}/labels`
   * @example
   * const { data, error } = await apiShield.operations.updateLabels(id, { client, params: { zone_id }, body: { managed: ["example-managed"], user: ["example-user"] } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/update/
   */
  updateLabels<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsCreateLabelsOptions<Bound, As>
  ): Promise<Result<DataAs<Label, As>>>;
  /** {@link updateLabels}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateLabelsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldOperationsCreateLabelsOptions<Bound, As>
  ): Promise<DataAs<Label, As>>;

  /**
   * Update the schema validation of the API Shield operations of a zone.
   *
   * `PATCH /zones/{zone_id}/api_gateway/operations/schema_validation`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.operations.updateSchemaValidation({ example: {} }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/edit/
   */
  updateSchemaValidation<As extends WaysToRead<"json"> = "json">(
    body: SettingsMultipleRequest, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<Result<DataAs<SettingsMultipleRequest, As>>>;
  /**
   * {@link updateSchemaValidation}, but returns the data alone and throws a `RestflareError` if the call
   * fails.
   * @deprecated Deprecated by the API.
   */
  updateSchemaValidationOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SettingsMultipleRequest, ...options: ApiShieldOperationsOptions<Bound, As>
  ): Promise<DataAs<SettingsMultipleRequest, As>>;

  /** `/zones/{zone_id}/api_gateway/operations/labels` */
  readonly labels: ApiShieldOperationsLabels<Bound>;

  /** `/zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation` */
  readonly schemaValidation: ApiShieldOperationsSchemaValidation<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ zone_id: string }, Bound, "show" | "delete" | "createLabels" | "deleteLabels" | "updateLabels">
  ): string;
  pathFor(
    ...options: PathArg<{ zone_id: string }, Bound, "index" | "create" | "deleteAll" | "item" | "updateSchemaValidation">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly operation_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldOperations<Bound | BoundBy<Params>>;
}

type ApiShieldOperationsLabelsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `apiShield.operations.labels`: `/zones/{zone_id}/api_gateway/operations/labels` */
export interface ApiShieldOperationsLabels<Bound extends string = never> {
  /**
   * Add labels to API Shield operations of a zone.
   *
   * `POST /zones/{zone_id}/api_gateway/operations/labels`
   * @example
   * const { data, error } = await apiShield.operations.labels.createAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_create/
   */
  createAll<As extends WaysToRead<"json"> = "json">(
    body: NewLabelBulk, ...options: ApiShieldOperationsLabelsOptions<Bound, As>
  ): Promise<Result<DataAs<Label[], As>>>;
  /** {@link createAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLabelBulk, ...options: ApiShieldOperationsLabelsOptions<Bound, As>
  ): Promise<DataAs<Label[], As>>;

  /**
   * Remove labels from API Shield operations of a zone.
   *
   * Takes the labels given off the operations chosen; labels and operations themselves stay.
   *
   * `DELETE /zones/{zone_id}/api_gateway/operations/labels`
   * @example
   * const { data, error } = await apiShield.operations.labels.deleteAll({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_delete/
   */
  deleteAll<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsLabelsOptions<Bound, As>
  ): Promise<Result<DataAs<Label[], As>>>;
  /** {@link deleteAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteAllOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsLabelsOptions<Bound, As>
  ): Promise<DataAs<Label[], As>>;

  /**
   * Replace the labels of API Shield operations of a zone.
   *
   * Replaces all labels of the operations chosen; those that are not given are taken off.
   *
   * `PUT /zones/{zone_id}/api_gateway/operations/labels`
   * @example
   * const { data, error } = await apiShield.operations.labels.updateAll(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_update/
   */
  updateAll<As extends WaysToRead<"json"> = "json">(
    body: LabelBulkUpdate, ...options: ApiShieldOperationsLabelsOptions<Bound, As>
  ): Promise<Result<DataAs<Label[], As>>>;
  /** {@link updateAll}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateAllOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LabelBulkUpdate, ...options: ApiShieldOperationsLabelsOptions<Bound, As>
  ): Promise<DataAs<Label[], As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "createAll" | "deleteAll" | "updateAll">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldOperationsLabels<Bound | BoundBy<Params>>;
}

type ApiShieldOperationsSchemaValidationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; operation_id: string } }, Bound, As
>;

/**
 * `apiShield.operations.schemaValidation`:
 * `/zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation`
 */
export interface ApiShieldOperationsSchemaValidation<Bound extends string = never> {
  /**
   * Get the schema validation of an API Shield operation.
   *
   * `GET /zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.operations.schemaValidation.show({ client, params: { zone_id, operation_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsSchemaValidationOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaValidation, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldOperationsSchemaValidationOptions<Bound, As>
  ): Promise<DataAs<SchemaValidation, As>>;

  /**
   * Update the schema validation of an API Shield operation.
   *
   * `PUT /zones/{zone_id}/api_gateway/operations/{operation_id}/schema_validation`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.operations.schemaValidation.update({ mitigation_action: "log" }, { client, params: { zone_id, operation_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/schema_validation/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: OperationSchemaValidationUpdate, ...options: ApiShieldOperationsSchemaValidationOptions<Bound, As>
  ): Promise<Result<DataAs<SchemaValidation, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: OperationSchemaValidationUpdate, ...options: ApiShieldOperationsSchemaValidationOptions<Bound, As>
  ): Promise<DataAs<SchemaValidation, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; operation_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly operation_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldOperationsSchemaValidation<Bound | BoundBy<Params>>;
}

type ApiShieldSchemaValidationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;
type ApiShieldSchemaValidationEditOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; body?: SchemaValidationEdit }, Bound, As
>;

/** `apiShield.schemaValidation`: `/zones/{zone_id}/api_gateway/settings/schema_validation` */
export interface ApiShieldSchemaValidation<Bound extends string = never> {
  /**
   * Get the API Shield schema validation of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/settings/schema_validation`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.schemaValidation.show({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldSchemaValidationOptions<Bound, As>
  ): Promise<Result<DataAs<Settings, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldSchemaValidationOptions<Bound, As>
  ): Promise<DataAs<Settings, As>>;

  /**
   * Update the API Shield schema validation of a zone.
   *
   * `PUT /zones/{zone_id}/api_gateway/settings/schema_validation`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.schemaValidation.update(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: SettingsSchemaValidationUpdate, ...options: ApiShieldSchemaValidationOptions<Bound, As>
  ): Promise<Result<DataAs<Settings, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: SettingsSchemaValidationUpdate, ...options: ApiShieldSchemaValidationOptions<Bound, As>
  ): Promise<DataAs<Settings, As>>;

  /**
   * Edit the API Shield schema validation of a zone.
   *
   * `PATCH /zones/{zone_id}/api_gateway/settings/schema_validation`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.schemaValidation.edit({ client, params: { zone_id }, body });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/settings/subresources/schema_validation/methods/edit/
   */
  edit<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldSchemaValidationEditOptions<Bound, As>
  ): Promise<Result<DataAs<Settings, As>>>;
  /**
   * {@link edit}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  editOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldSchemaValidationEditOptions<Bound, As>
  ): Promise<DataAs<Settings, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "edit">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldSchemaValidation<Bound | BoundBy<Params>>;
}

type ApiShieldUserSchemasIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldUserSchemasIndexQuery }, Bound, As
>;
type ApiShieldUserSchemasShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldUserSchemasShowQuery }, Bound, As
>;
type ApiShieldUserSchemasOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `apiShield.userSchemas`: `/zones/{zone_id}/api_gateway/user_schemas` */
export interface ApiShieldUserSchemas<Bound extends string = never> {
  /**
   * List the API Shield user schemas of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/user_schemas`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldUserSchemasIndexOptions<Bound, As>
  ): Promise<Result<DataAs<OldPublicSchema[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldUserSchemasIndexOptions<Bound, As>
  ): Promise<DataAs<OldPublicSchema[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: ApiShieldUserSchemasIndexOptions<Bound>): AsyncIterable<OldPublicSchema>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: ApiShieldUserSchemasIndexOptions<Bound>
  ): AsyncIterable<Page<OldPublicSchema, PageInfo>>;

  /**
   * Create an API Shield user schema for a zone.
   *
   * `POST /zones/{zone_id}/api_gateway/user_schemas`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewUserSchema, ...options: ApiShieldUserSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<UserSchema, As>>>;
  /**
   * {@link create}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewUserSchema, ...options: ApiShieldUserSchemasOptions<Bound, As>
  ): Promise<DataAs<UserSchema, As>>;

  /**
   * Get an API Shield user schema of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/user_schemas/{schema_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldUserSchemasShowOptions<Bound, As>
  ): Promise<Result<DataAs<OldPublicSchema, As>>>;
  /**
   * {@link show}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldUserSchemasShowOptions<Bound, As>
  ): Promise<DataAs<OldPublicSchema, As>>;

  /**
   * Update an API Shield user schema of a zone.
   *
   * `PATCH /zones/{zone_id}/api_gateway/user_schemas/{schema_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.update(id, { validation_enabled: true }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: UserSchemaEdit, ...options: ApiShieldUserSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<OldPublicSchema, As>>>;
  /**
   * {@link update}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: UserSchemaEdit, ...options: ApiShieldUserSchemasOptions<Bound, As>
  ): Promise<DataAs<OldPublicSchema, As>>;

  /**
   * Delete an API Shield user schema of a zone.
   *
   * Deletes the schema; requests are not held against it any more.
   *
   * `DELETE /zones/{zone_id}/api_gateway/user_schemas/{schema_id}`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldUserSchemasOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedUserSchema, As>>>;
  /**
   * {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ApiShieldUserSchemasOptions<Bound, As>
  ): Promise<DataAs<DeletedUserSchema, As>>;

  /** `/zones/{zone_id}/api_gateway/user_schemas/hosts` */
  readonly hosts: ApiShieldUserSchemasHosts<Bound>;

  /** `/zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations` */
  readonly operations: ApiShieldUserSchemasOperations<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly schema_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldUserSchemas<Bound | BoundBy<Params>>;
}

type ApiShieldUserSchemasHostsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string }; query?: ApiShieldUserSchemasHostsIndexQuery }, Bound, As
>;

/** `apiShield.userSchemas.hosts`: `/zones/{zone_id}/api_gateway/user_schemas/hosts` */
export interface ApiShieldUserSchemasHosts<Bound extends string = never> {
  /**
   * List the hosts of the API Shield user schemas of a zone.
   *
   * `GET /zones/{zone_id}/api_gateway/user_schemas/hosts`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.hosts.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/subresources/hosts/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldUserSchemasHostsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Host[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldUserSchemasHostsIndexOptions<Bound, As>
  ): Promise<DataAs<Host[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: ApiShieldUserSchemasHostsIndexOptions<Bound>): AsyncIterable<Host>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(...options: ApiShieldUserSchemasHostsIndexOptions<Bound>): AsyncIterable<Page<Host, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldUserSchemasHosts<Bound | BoundBy<Params>>;
}

type ApiShieldUserSchemasOperationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; schema_id: string }; query?: ApiShieldUserSchemasOperationsIndexQuery }, Bound, As
>;

/** `apiShield.userSchemas.operations`: `/zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations` */
export interface ApiShieldUserSchemasOperations<Bound extends string = never> {
  /**
   * List the operations of an API Shield user schema.
   *
   * `GET /zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await apiShield.userSchemas.operations.index({ client, params: { zone_id, schema_id } });
   * @see https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/subresources/operations/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldUserSchemasOperationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<UserSchemaOperation[], As>, PageInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ApiShieldUserSchemasOperationsIndexOptions<Bound, As>
  ): Promise<DataAs<UserSchemaOperation[], As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(...options: ApiShieldUserSchemasOperationsIndexOptions<Bound>): AsyncIterable<UserSchemaOperation>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: ApiShieldUserSchemasOperationsIndexOptions<Bound>
  ): AsyncIterable<Page<UserSchemaOperation, PageInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; schema_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly schema_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ApiShieldUserSchemasOperations<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/containers.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ApplicationEdit, ApplicationInstance, ApplicationVersion, ContainerApplication,
  ContainersApplicationsIndexQuery, ContainersApplicationsInstancesIndexQuery,
  ContainersApplicationsInstancesIndexResult, ContainersApplicationsInstancesV2IndexQuery, CredentialGenerate,
  CredentialGenerateInput, DeletedContainerApplication, DeletedRegistry, ImagePrepare, ImagePrepareInput,
  NewContainerApplication, NewRegistry, NewRollout, Registry, Rollout, TokenInfo, paths,
} from "./types.js";
export type * from "./types.js";

const containersTable = {
  singular: true,
  only: ["show"],
  actions: {
    show: { answer: "any" },
    prepareImages: { method: "post", path: "image-preparations", body: "required" },
  },
  resources: {
    applications: {
      endpoint: "applications",
      id: "application_id",
      updateMethod: "patch",
      actions: {
        index: { paging: { by: "cursor", parameter: "page_token", from: "result_info.next_page_token" } },
        update: { body: "optional" },
      },
      resources: {
        instances: {
          endpoint: "{application_id}/instances",
          id: "instance_id",
          only: ["index", "show"],
          actions: {
            index: {
              paging: { by: "cursor", parameter: "page_token", from: "result_info.next_page_token" },
              items: "instances",
            },
          },
        },
        instancesV2: {
          endpoint: "{application_id}/instances-v2",
          only: ["index"],
          actions: {
            index: { paging: { by: "cursor", parameter: "page_token", from: "result_info.next_page_token" } },
          },
        },
        rollouts: { endpoint: "{application_id}/rollouts", only: ["create"] },
        versions: { endpoint: "{application_id}/versions", only: ["index"] },
      },
    },
    registries: {
      endpoint: "registries",
      id: "domain",
      except: ["show", "update", "edit"],
      actions: {
        generateCredentials: {
          method: "post",
          path: "{id}/credentials",
          body: "optional",
          secrets: ["password"],
        },
      },
    },
  },
} as const;

/** Container applications, their instances and their registries. */
export const containers: Containers = resource<paths>()("/accounts/{account_id}/containers", containersTable);

type ContainersOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `containers`: `/accounts/{account_id}/containers` */
export interface Containers<Bound extends string = never> {
  /**
   * Get the containers of an account.
   *
   * The API's owner does not describe which query it takes. The API's owner does not describe what it
   * answers.
   *
   * `GET /accounts/{account_id}/containers`
   * @example
   * const { data, error } = await containers.show({ client, params: { account_id } });
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Prepare container images of an account.
   *
   * `POST /accounts/{account_id}/containers/image-preparations`
   * @example
   * const { data, error } = await containers.prepareImages({ image: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/images/methods/prepare/
   */
  prepareImages<As extends WaysToRead<"json"> = "json">(
    body: ImagePrepareInput, ...options: ContainersOptions<Bound, As>
  ): Promise<Result<DataAs<ImagePrepare, As>>>;
  /** {@link prepareImages}, but returns the data alone and throws a `RestflareError` if the call fails. */
  prepareImagesOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ImagePrepareInput, ...options: ContainersOptions<Bound, As>
  ): Promise<DataAs<ImagePrepare, As>>;

  /** `/accounts/{account_id}/containers/applications` */
  readonly applications: ContainersApplications<Bound>;

  /** `/accounts/{account_id}/containers/registries` */
  readonly registries: ContainersRegistries<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "prepareImages">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Containers<Bound | BoundBy<Params>>;
}

type ContainersApplicationsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: ContainersApplicationsIndexQuery }, Bound, As
>;
type ContainersApplicationsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `containers.applications`: `/accounts/{account_id}/containers/applications` */
export interface ContainersApplications<Bound extends string = never> {
  /**
   * List the container applications of an account.
   *
   * `GET /accounts/{account_id}/containers/applications`
   * @example
   * const { data, error } = await containers.applications.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ContainerApplication[], As>, TokenInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsIndexOptions<Bound, As>
  ): Promise<DataAs<ContainerApplication[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ContainersApplicationsIndexOptions<Bound>): AsyncIterable<ContainerApplication>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ContainersApplicationsIndexOptions<Bound>
  ): AsyncIterable<Page<ContainerApplication, TokenInfo>>;

  /**
   * Create a container application for an account.
   *
   * `POST /accounts/{account_id}/containers/applications`
   * @example
   * const { data, error } = await containers.applications.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewContainerApplication, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ContainerApplication, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewContainerApplication, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<DataAs<ContainerApplication, As>>;

  /**
   * Get a container application of an account.
   *
   * `GET /accounts/{account_id}/containers/applications/{application_id}`
   * @example
   * const { data, error } = await containers.applications.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ContainerApplication, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<DataAs<ContainerApplication, As>>;

  /**
   * Update a container application of an account.
   *
   * `PATCH /accounts/{account_id}/containers/applications/{application_id}`
   * @example
   * const { data, error } = await containers.applications.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ApplicationEdit, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<ContainerApplication, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ApplicationEdit, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<DataAs<ContainerApplication, As>>;

  /**
   * Delete a container application of an account.
   *
   * Deletes the application and stops all its instances; what they kept on their disks is lost.
   *
   * `DELETE /accounts/{account_id}/containers/applications/{application_id}`
   * @example
   * const { data, error } = await containers.applications.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedContainerApplication, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersApplicationsOptions<Bound, As>
  ): Promise<DataAs<DeletedContainerApplication, As>>;

  /** `/accounts/{account_id}/containers/applications/{application_id}/instances` */
  readonly instances: ContainersApplicationsInstances<Bound>;

  /** `/accounts/{account_id}/containers/applications/{application_id}/instances-v2` */
  readonly instancesV2: ContainersApplicationsInstancesV2<Bound>;

  /** `/accounts/{account_id}/containers/applications/{application_id}/rollouts` */
  readonly rollouts: ContainersApplicationsRollouts<Bound>;

  /** `/accounts/{account_id}/containers/applications/{application_id}/versions` */
  readonly versions: ContainersApplicationsVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContainersApplications<Bound | BoundBy<Params>>;
}

type ContainersApplicationsInstancesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: string }; query?: ContainersApplicationsInstancesIndexQuery }, Bound, As
>;
type ContainersApplicationsInstancesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: string } }, Bound, As
>;

/**
 * `containers.applications.instances`:
 * `/accounts/{account_id}/containers/applications/{application_id}/instances`
 */
export interface ContainersApplicationsInstances<Bound extends string = never> {
  /**
   * List the instances of a container application.
   *
   * `GET /accounts/{account_id}/containers/applications/{application_id}/instances`
   * @deprecated Deprecated by the API.
   * @example
   * const { data, error } = await containers.applications.instances.index({ client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/list_v1/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<ContainersApplicationsInstancesIndexResult, As>, TokenInfo>>;
  /**
   * {@link index}, but returns the data alone and throws a `RestflareError` if the call fails.
   * @deprecated Deprecated by the API.
   */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<ContainersApplicationsInstancesIndexResult, As>>;
  /**
   * Every item of every page of {@link index}; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexAll(
    ...options: ContainersApplicationsInstancesIndexOptions<Bound>
  ): AsyncIterable<ApplicationInstance>;
  /**
   * {@link index} page by page; throws a `RestflareError` if a page fails.
   * @deprecated Deprecated by the API.
   */
  indexPages(
    ...options: ContainersApplicationsInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<ApplicationInstance, TokenInfo>>;

  /**
   * Get an instance of a container application.
   *
   * `GET /accounts/{account_id}/containers/applications/{application_id}/instances/{instance_id}`
   * @example
   * const { data, error } = await containers.applications.instances.show(id, { client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersApplicationsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationInstance, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersApplicationsInstancesOptions<Bound, As>
  ): Promise<DataAs<ApplicationInstance, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string; application_id: string }, Bound, "show">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; application_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContainersApplicationsInstances<Bound | BoundBy<Params>>;
}

type ContainersApplicationsInstancesV2IndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: string }; query?: ContainersApplicationsInstancesV2IndexQuery }, Bound, As
>;

/**
 * `containers.applications.instancesV2`:
 * `/accounts/{account_id}/containers/applications/{application_id}/instances-v2`
 */
export interface ContainersApplicationsInstancesV2<Bound extends string = never> {
  /**
   * Get the instances v2 of a container application.
   *
   * `GET /accounts/{account_id}/containers/applications/{application_id}/instances-v2`
   * @example
   * const { data, error } = await containers.applications.instancesV2.index({ client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsInstancesV2IndexOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationInstance[], As>, TokenInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsInstancesV2IndexOptions<Bound, As>
  ): Promise<DataAs<ApplicationInstance[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(
    ...options: ContainersApplicationsInstancesV2IndexOptions<Bound>
  ): AsyncIterable<ApplicationInstance>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ContainersApplicationsInstancesV2IndexOptions<Bound>
  ): AsyncIterable<Page<ApplicationInstance, TokenInfo>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; application_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContainersApplicationsInstancesV2<Bound | BoundBy<Params>>;
}

type ContainersApplicationsRolloutsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: string } }, Bound, As
>;

/**
 * `containers.applications.rollouts`:
 * `/accounts/{account_id}/containers/applications/{application_id}/rollouts`
 */
export interface ContainersApplicationsRollouts<Bound extends string = never> {
  /**
   * Create a rollout for a container application.
   *
   * `POST /accounts/{account_id}/containers/applications/{application_id}/rollouts`
   * @example
   * const { data, error } = await containers.applications.rollouts.create(body, { client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/rollouts/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRollout, ...options: ContainersApplicationsRolloutsOptions<Bound, As>
  ): Promise<Result<DataAs<Rollout, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRollout, ...options: ContainersApplicationsRolloutsOptions<Bound, As>
  ): Promise<DataAs<Rollout, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; application_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContainersApplicationsRollouts<Bound | BoundBy<Params>>;
}

type ContainersApplicationsVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; application_id: string } }, Bound, As
>;

/**
 * `containers.applications.versions`:
 * `/accounts/{account_id}/containers/applications/{application_id}/versions`
 */
export interface ContainersApplicationsVersions<Bound extends string = never> {
  /**
   * List the versions of a container application.
   *
   * `GET /accounts/{account_id}/containers/applications/{application_id}/versions`
   * @example
   * const { data, error } = await containers.applications.versions.index({ client, params: { account_id, application_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<ApplicationVersion[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersApplicationsVersionsOptions<Bound, As>
  ): Promise<DataAs<ApplicationVersion[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ContainersApplicationsVersionsOptions<Bound>): AsyncIterable<ApplicationVersion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: ContainersApplicationsVersionsOptions<Bound>
  ): AsyncIterable<Page<ApplicationVersion>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; application_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly application_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContainersApplicationsVersions<Bound | BoundBy<Params>>;
}

type ContainersRegistriesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;
type ContainersRegistriesGenerateCredentialsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; body?: CredentialGenerateInput }, Bound, As
>;

/** `containers.registries`: `/accounts/{account_id}/containers/registries` */
export interface ContainersRegistries<Bound extends string = never> {
  /**
   * List the container registries of an account.
   *
   * `GET /accounts/{account_id}/containers/registries`
   * @example
   * const { data, error } = await containers.registries.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersRegistriesOptions<Bound, As>
  ): Promise<Result<DataAs<Registry[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ContainersRegistriesOptions<Bound, As>
  ): Promise<DataAs<Registry[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ContainersRegistriesOptions<Bound>): AsyncIterable<Registry>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ContainersRegistriesOptions<Bound>): AsyncIterable<Page<Registry>>;

  /**
   * Create a container registry for an account.
   *
   * `POST /accounts/{account_id}/containers/registries`
   * @example
   * const { data, error } = await containers.registries.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewRegistry, ...options: ContainersRegistriesOptions<Bound, As>
  ): Promise<Result<DataAs<Registry, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewRegistry, ...options: ContainersRegistriesOptions<Bound, As>
  ): Promise<DataAs<Registry, As>>;

  /**
   * Delete a container registry of an account.
   *
   * Takes the registry away with its credentials; images of it cannot be pulled for new instances.
   *
   * `DELETE /accounts/{account_id}/containers/registries/{domain}`
   * @example
   * const { data, error } = await containers.registries.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/registries/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersRegistriesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedRegistry, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersRegistriesOptions<Bound, As>
  ): Promise<DataAs<DeletedRegistry, As>>;

  /**
   * Generate the credentials for a container registry.
   *
   * `POST /accounts/{account_id}/containers/registries/{domain}/credentials`
   * @example
   * const { data, error } = await containers.registries.generateCredentials(id, { client, params: { account_id }, body: { expiration_minutes: 1, permissions: ["pull"] } });
   * @see https://developers.cloudflare.com/api/resources/containers/subresources/registries/subresources/credentials/methods/generate/
   */
  generateCredentials<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersRegistriesGenerateCredentialsOptions<Bound, As>
  ): Promise<Result<DataAs<CredentialGenerate, As>>>;
  /**
   * {@link generateCredentials}, but returns the data alone and throws a `RestflareError` if the call fails.
   */
  generateCredentialsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: ContainersRegistriesGenerateCredentialsOptions<Bound, As>
  ): Promise<DataAs<CredentialGenerate, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "delete" | "generateCredentials">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ContainersRegistries<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/pages-projects.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AssetHashes, AssetsDone, BuildLog, Deployment, Domain, NewDeployment, NewDomain, NewProject, NewTail,
  PageInfo, PagePagesProjectsUploadBodyItem, PagesProjectsDeploymentsDeleteQuery,
  PagesProjectsDeploymentsIndexQuery, PagesProjectsIndexQuery, Project, ProjectEdit, Tail, UploadToken, paths,
} from "./types.js";
export type * from "./types.js";

/** Pages projects with their deployments, domains and build logs, and the assets of direct uploads. */
export const pagePagesProjects: PagePagesProjects = resource<paths>()("/pages/assets", {
  only: [],
  actions: {
    checkMissing: { method: "post", path: "check-missing", body: "required" },
    upload: { method: "post", path: "upload", body: "required", answer: "body" },
    upsertHashes: { method: "post", path: "upsert-hashes", body: "required", answer: "body" },
  },
});

const pagesProjectsTable = {
  id: "project_name",
  updateMethod: "patch",
  actions: {
    index: { paging: { by: "page" }, secrets: ["value", "web_analytics_token"] },
    create: { secrets: ["value", "web_analytics_token"] },
    show: { secrets: ["value", "web_analytics_token"] },
    update: { secrets: ["value", "web_analytics_token"] },
    purgeBuildCache: { method: "post", path: "{id}/purge_build_cache" },
    uploadToken: { method: "get", path: "{id}/upload-token", secrets: ["jwt"] },
  },
  resources: {
    deployments: {
      endpoint: "{project_name}/deployments",
      id: "deployment_id",
      except: ["update", "edit"],
      actions: {
        index: { paging: { by: "page" }, secrets: ["value", "web_analytics_token"] },
        create: { contentType: "multipart/form-data", secrets: ["value", "web_analytics_token"] },
        show: { secrets: ["value", "web_analytics_token"] },
        logs: { method: "get", path: "{id}/history/logs" },
        retry: { method: "post", path: "{id}/retry", secrets: ["value", "web_analytics_token"] },
        rollback: { method: "post", path: "{id}/rollback", secrets: ["value", "web_analytics_token"] },
      },
      resources: {
        tails: {
          endpoint: "{deployment_id}/tails",
          id: "tail_id",
          only: ["create", "delete"],
          actions: { create: { body: "optional" } },
        },
      },
    },
    domains: {
      endpoint: "{project_name}/domains",
      id: "domain_name",
      updateMethod: "patch",
      actions: { update: { body: "none" } },
    },
  },
} as const;

/** Pages projects with their deployments, domains and build logs, and the assets of direct uploads. */
export const pagesProjects: PagesProjects = resource<paths>()("/accounts/{account_id}/pages/projects", pagesProjectsTable);

type PagePagesProjectsOptions<Bound, As = "json"> = OptionsArg<{ params: {} }, Bound, As>;

/** `pagePagesProjects`: `/pages/assets` */
export interface PagePagesProjects<Bound extends string = never> {
  /**
   * Name the assets that are missing.
   *
   * Says which hashes were not uploaded yet. For a client whose token is that of `uploadToken`.
   *
   * `POST /pages/assets/check-missing`
   * @example
   * const { data, error } = await pagePagesProjects.checkMissing({ hashes: ["4a2c3f0f5f2d0f1e", "9b1deb4d3b7d4bad"] }, { client });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/check_missing/
   */
  checkMissing<As extends WaysToRead<"json"> = "json">(
    body: AssetHashes, ...options: PagePagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<string[], As>>>;
  /** {@link checkMissing}, but returns the data alone and throws a `RestflareError` if the call fails. */
  checkMissingOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AssetHashes, ...options: PagePagesProjectsOptions<Bound, As>
  ): Promise<DataAs<string[], As>>;

  /**
   * Upload assets.
   *
   * Uploads files in base64, several at once. For a client whose token is that of `uploadToken`.
   *
   * `POST /pages/assets/upload`
   * @example
   * const { data, error } = await pagePagesProjects.upload(body, { client });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/upload/
   */
  upload<As extends WaysToRead<"json"> = "json">(
    body: PagePagesProjectsUploadBodyItem[], ...options: PagePagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<AssetsDone, As>>>;
  /** {@link upload}, but returns the data alone and throws a `RestflareError` if the call fails. */
  uploadOrThrow<As extends WaysToRead<"json"> = "json">(
    body: PagePagesProjectsUploadBodyItem[], ...options: PagePagesProjectsOptions<Bound, As>
  ): Promise<DataAs<AssetsDone, As>>;

  /**
   * Keep assets.
   *
   * Says which assets are in use, so that they are not forgotten. For a client whose token is that of
   * `uploadToken`.
   *
   * `POST /pages/assets/upsert-hashes`
   * @example
   * const { data, error } = await pagePagesProjects.upsertHashes({ hashes: ["4a2c3f0f5f2d0f1e", "9b1deb4d3b7d4bad"] }, { client });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/assets/methods/upsert_hashes/
   */
  upsertHashes<As extends WaysToRead<"json"> = "json">(
    body: AssetHashes, ...options: PagePagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<AssetsDone, As>>>;
  /** {@link upsertHashes}, but returns the data alone and throws a `RestflareError` if the call fails. */
  upsertHashesOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AssetHashes, ...options: PagePagesProjectsOptions<Bound, As>
  ): Promise<DataAs<AssetsDone, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{}, Bound, "checkMissing" | "upload" | "upsertHashes">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends {} = {}>(
    options: WithOptions<Params>
  ): PagePagesProjects<Bound | BoundBy<Params>>;
}

type PagesProjectsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: PagesProjectsIndexQuery }, Bound, As
>;
type PagesProjectsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `pagesProjects`: `/accounts/{account_id}/pages/projects` */
export interface PagesProjects<Bound extends string = never> {
  /**
   * List projects.
   *
   * Lists the Pages projects of the account.
   *
   * `GET /accounts/{account_id}/pages/projects`
   * @example
   * const { data, error } = await pagesProjects.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PagesProjectsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Project[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PagesProjectsIndexOptions<Bound, As>
  ): Promise<DataAs<Project[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PagesProjectsIndexOptions<Bound>): AsyncIterable<Project>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PagesProjectsIndexOptions<Bound>): AsyncIterable<Page<Project, PageInfo>>;

  /**
   * Create a project.
   *
   * Makes a project. With a `source` it is built from the repository at each push, without one it gets its
   * files by `deployments.create`.
   *
   * `POST /accounts/{account_id}/pages/projects`
   * @example
   * const { data, error } = await pagesProjects.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewProject, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<Project, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewProject, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<DataAs<Project, As>>;

  /**
   * Get a project.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}`
   * @example
   * const { data, error } = await pagesProjects.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<Project, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<DataAs<Project, As>>;

  /**
   * Change a project.
   *
   * Changes what is given. A variable or a binding that is `null` is taken out; a variable of type
   * `secret_text` is never answered again.
   *
   * `PATCH /accounts/{account_id}/pages/projects/{project_name}`
   * @example
   * const { data, error } = await pagesProjects.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProjectEdit, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<Project, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: ProjectEdit, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<DataAs<Project, As>>;

  /**
   * Delete a project.
   *
   * Deletes the project with all its deployments; its addresses at pages.dev answer nothing, and its name may
   * go to somebody else. The repository stays.
   *
   * `DELETE /accounts/{account_id}/pages/projects/{project_name}`
   * @example
   * const { data, error } = await pagesProjects.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Purge the build cache of a project.
   *
   * Deletes what builds of the project kept for later ones; the next build takes longer.
   *
   * `POST /accounts/{account_id}/pages/projects/{project_name}/purge_build_cache`
   * @example
   * const { data, error } = await pagesProjects.purgeBuildCache(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/purge_build_cache/
   */
  purgeBuildCache<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link purgeBuildCache}, but returns the data alone and throws a `RestflareError` if the call fails. */
  purgeBuildCacheOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get a token to upload assets.
   *
   * Answers a short-lived token with which the assets of a direct upload are sent: a client with it as its
   * `apiToken` makes the calls under `/pages/assets`.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}/upload-token`
   * @example
   * const { data, error } = await pagesProjects.uploadToken(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/get_upload_token/
   */
  uploadToken<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<Result<DataAs<UploadToken, As>>>;
  /** {@link uploadToken}, but returns the data alone and throws a `RestflareError` if the call fails. */
  uploadTokenOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsOptions<Bound, As>
  ): Promise<DataAs<UploadToken, As>>;

  /** `/accounts/{account_id}/pages/projects/{project_name}/deployments` */
  readonly deployments: PagesProjectsDeployments<Bound>;

  /** `/accounts/{account_id}/pages/projects/{project_name}/domains` */
  readonly domains: PagesProjectsDomains<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "purgeBuildCache" | "uploadToken">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly project_name?: string | number | undefined; readonly deployment_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PagesProjects<Bound | BoundBy<Params>>;
}

type PagesProjectsDeploymentsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; project_name: string }; query?: PagesProjectsDeploymentsIndexQuery }, Bound, As
>;
type PagesProjectsDeploymentsDeleteOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; project_name: string }; query?: PagesProjectsDeploymentsDeleteQuery }, Bound, As
>;
type PagesProjectsDeploymentsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; project_name: string } }, Bound, As
>;

/** `pagesProjects.deployments`: `/accounts/{account_id}/pages/projects/{project_name}/deployments` */
export interface PagesProjectsDeployments<Bound extends string = never> {
  /**
   * List deployments.
   *
   * Lists the deployments of a project, the newest first.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}/deployments`
   * @example
   * const { data, error } = await pagesProjects.deployments.index({ client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PagesProjectsDeploymentsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PagesProjectsDeploymentsIndexOptions<Bound, As>
  ): Promise<DataAs<Deployment[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PagesProjectsDeploymentsIndexOptions<Bound>): AsyncIterable<Deployment>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: PagesProjectsDeploymentsIndexOptions<Bound>
  ): AsyncIterable<Page<Deployment, PageInfo>>;

  /**
   * Create a deployment.
   *
   * Deploys files that were uploaded before, named by their hashes in `manifest`; or, of a project with a
   * source, its branch.
   *
   * `POST /accounts/{account_id}/pages/projects/{project_name}/deployments`
   * @example
   * const { data, error } = await pagesProjects.deployments.create(body, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDeployment, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDeployment, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<Deployment, As>>;

  /**
   * Get a deployment.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}`
   * @example
   * const { data, error } = await pagesProjects.deployments.show(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<Deployment, As>>;

  /**
   * Delete a deployment.
   *
   * Deletes the deployment with its files and its own address; one that is live must be replaced first, and
   * one with an alias only goes if the call insists.
   *
   * `DELETE /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}`
   * @example
   * const { data, error } = await pagesProjects.deployments.delete(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsDeleteOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsDeleteOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /**
   * Get the build log of a deployment.
   *
   * Answers the lines that building a deployment has written so far.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/history/logs`
   * @example
   * const { data, error } = await pagesProjects.deployments.logs(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/history/subresources/logs/methods/get/
   */
  logs<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<BuildLog, As>>>;
  /** {@link logs}, but returns the data alone and throws a `RestflareError` if the call fails. */
  logsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<BuildLog, As>>;

  /**
   * Retry a deployment.
   *
   * Builds the same commit once more, as a new deployment.
   *
   * `POST /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/retry`
   * @example
   * const { data, error } = await pagesProjects.deployments.retry(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/retry/
   */
  retry<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment, As>>>;
  /** {@link retry}, but returns the data alone and throws a `RestflareError` if the call fails. */
  retryOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<Deployment, As>>;

  /**
   * Roll back to a deployment.
   *
   * Puts an earlier deployment live at once, in place of the one that is; its bindings and settings are those
   * of then.
   *
   * `POST /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/rollback`
   * @example
   * const { data, error } = await pagesProjects.deployments.rollback(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/rollback/
   */
  rollback<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<Result<DataAs<Deployment, As>>>;
  /** {@link rollback}, but returns the data alone and throws a `RestflareError` if the call fails. */
  rollbackOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsOptions<Bound, As>
  ): Promise<DataAs<Deployment, As>>;

  /** `/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails` */
  readonly tails: PagesProjectsDeploymentsTails<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; project_name: string }, Bound, "show" | "delete" | "logs" | "retry" | "rollback">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; project_name: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly project_name?: string | number | undefined; readonly deployment_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PagesProjectsDeployments<Bound | BoundBy<Params>>;
}

type PagesProjectsDeploymentsTailsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; project_name: string; deployment_id: string } }, Bound, As
>;

/**
 * `pagesProjects.deployments.tails`:
 * `/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails`
 */
export interface PagesProjectsDeploymentsTails<Bound extends string = never> {
  /**
   * Start to tail a deployment.
   *
   * Answers the address of a WebSocket with what the Functions log.
   *
   * `POST /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails`
   * @example
   * const { data, error } = await pagesProjects.deployments.tails.create({ filters: [{}] }, { client, params: { account_id, project_name, deployment_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/tails/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewTail, ...options: PagesProjectsDeploymentsTailsOptions<Bound, As>
  ): Promise<Result<DataAs<Tail, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewTail, ...options: PagesProjectsDeploymentsTailsOptions<Bound, As>
  ): Promise<DataAs<Tail, As>>;

  /**
   * Stop to tail a deployment.
   *
   * Ends the tail; whoever is connected to it gets no more logs.
   *
   * `DELETE /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails/{tail_id}`
   * @example
   * const { data, error } = await pagesProjects.deployments.tails.delete(id, { client, params: { account_id, project_name, deployment_id } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/tails/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsTailsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDeploymentsTailsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; project_name: string; deployment_id: string }, Bound, "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; project_name: string; deployment_id: string }, Bound, "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly project_name?: string | number | undefined; readonly deployment_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PagesProjectsDeploymentsTails<Bound | BoundBy<Params>>;
}

type PagesProjectsDomainsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; project_name: string } }, Bound, As
>;

/** `pagesProjects.domains`: `/accounts/{account_id}/pages/projects/{project_name}/domains` */
export interface PagesProjectsDomains<Bound extends string = never> {
  /**
   * List the domains of a project.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}/domains`
   * @example
   * const { data, error } = await pagesProjects.domains.index({ client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: PagesProjectsDomainsOptions<Bound>): AsyncIterable<Domain>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: PagesProjectsDomainsOptions<Bound>): AsyncIterable<Page<Domain>>;

  /**
   * Add a domain to a project.
   *
   * Serves the project at a hostname of yours, too; its DNS record has to lead to the project.
   *
   * `POST /accounts/{account_id}/pages/projects/{project_name}/domains`
   * @example
   * const { data, error } = await pagesProjects.domains.create({ name: "blog.example.com" }, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewDomain, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewDomain, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Get a domain of a project.
   *
   * `GET /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}`
   * @example
   * const { data, error } = await pagesProjects.domains.show(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Validate a domain again.
   *
   * Retries the validation of a domain that failed.
   *
   * `PATCH /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}`
   * @example
   * const { data, error } = await pagesProjects.domains.update(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<Domain, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<DataAs<Domain, As>>;

  /**
   * Remove a domain from a project.
   *
   * Takes the domain off the project; visitors of it do not get the site any more. Its DNS record stays.
   *
   * `DELETE /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}`
   * @example
   * const { data, error } = await pagesProjects.domains.delete(id, { client, params: { account_id, project_name } });
   * @see https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: PagesProjectsDomainsOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; project_name: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; project_name: string }, Bound, "index" | "create">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly project_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): PagesProjectsDomains<Bound | BoundBy<Params>>;
}

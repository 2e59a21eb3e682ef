// Written by `pnpm generate` from openapi/workflows.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedWorkflow, Event, Instance, InstanceStatusEdit, InstanceStep, NewWorkflowInstance, PageInfo, Status,
  UpdatedWorkflow, Version, VersionGraph, Workflow, WorkflowInstance, WorkflowInstanceListItem,
  WorkflowUpdate, WorkflowsIndexQuery, WorkflowsInstancesBatchCreateBodyItem,
  WorkflowsInstancesBatchTerminateResult, WorkflowsInstancesIndexQuery, WorkflowsInstancesShowQuery,
  WorkflowsInstancesStepQuery, WorkflowsInstancesTerminateResult, WorkflowsVersionsDagResult,
  WorkflowsVersionsIndexQuery, paths,
} from "./types.js";
export type * from "./types.js";

const workflowsTable = {
  id: "workflow_name",
  except: ["create", "edit"],
  actions: { index: { paging: { by: "page" } } },
  resources: {
    instances: {
      endpoint: "{workflow_name}/instances",
      id: "instance_id",
      except: ["update", "edit", "delete"],
      actions: {
        index: { paging: { by: "page" } },
        create: { body: "optional" },
        step: { method: "get", path: "{id}/step" },
        terminate: { method: "get", path: "terminate" },
        updateStatus: { method: "patch", path: "{id}/status", body: "required" },
      },
      resources: {
        batch: {
          endpoint: "batch",
          singular: true,
          only: ["create"],
          actions: { terminate: { method: "post", path: "terminate", body: "optional" } },
        },
        events: {
          endpoint: "{instance_id}/events",
          id: "event_type",
          only: [],
          actions: { post: { method: "post", path: "{id}", body: "empty" } },
        },
      },
    },
    versions: {
      endpoint: "{workflow_name}/versions",
      id: "version_id",
      only: ["index", "show"],
      actions: {
        index: { paging: { by: "page" } },
        dag: { method: "get", path: "{id}/dag" },
        graph: { method: "get", path: "{id}/graph" },
      },
    },
  },
} as const;

/** Workflows, their versions and their instances. */
export const workflows: Workflows = resource<paths>()("/accounts/{account_id}/workflows", workflowsTable);

type WorkflowsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: WorkflowsIndexQuery }, Bound, As
>;
type WorkflowsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `workflows`: `/accounts/{account_id}/workflows` */
export interface Workflows<Bound extends string = never> {
  /**
   * List the workflows of an account.
   *
   * `GET /accounts/{account_id}/workflows`
   * @example
   * const { data, error } = await workflows.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Workflow[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsIndexOptions<Bound, As>
  ): Promise<DataAs<Workflow[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkflowsIndexOptions<Bound>): AsyncIterable<Workflow>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkflowsIndexOptions<Bound>): AsyncIterable<Page<Workflow, PageInfo>>;

  /**
   * Get a workflow of an account.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}`
   * @example
   * const { data, error } = await workflows.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsOptions<Bound, As>
  ): Promise<Result<DataAs<Workflow, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsOptions<Bound, As>
  ): Promise<DataAs<Workflow, As>>;

  /**
   * Update a workflow of an account.
   *
   * `PUT /accounts/{account_id}/workflows/{workflow_name}`
   * @example
   * const { data, error } = await workflows.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkflowUpdate, ...options: WorkflowsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedWorkflow, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkflowUpdate, ...options: WorkflowsOptions<Bound, As>
  ): Promise<DataAs<UpdatedWorkflow, As>>;

  /**
   * Delete a workflow of an account.
   *
   * Deletes the workflow with all its instances; those that run are ended in the middle.
   *
   * `DELETE /accounts/{account_id}/workflows/{workflow_name}`
   * @example
   * const { data, error } = await workflows.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedWorkflow, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsOptions<Bound, As>
  ): Promise<DataAs<DeletedWorkflow, As>>;

  /** `/accounts/{account_id}/workflows/{workflow_name}/instances` */
  readonly instances: WorkflowsInstances<Bound>;

  /** `/accounts/{account_id}/workflows/{workflow_name}/versions` */
  readonly versions: WorkflowsVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly workflow_name?: string | number | undefined; readonly instance_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Workflows<Bound | BoundBy<Params>>;
}

type WorkflowsInstancesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string }; query?: WorkflowsInstancesIndexQuery }, Bound, As
>;
type WorkflowsInstancesShowOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string }; query?: WorkflowsInstancesShowQuery }, Bound, As
>;
type WorkflowsInstancesStepOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string }; query: WorkflowsInstancesStepQuery }, Bound, As
>;
type WorkflowsInstancesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string } }, Bound, As
>;

/** `workflows.instances`: `/accounts/{account_id}/workflows/{workflow_name}/instances` */
export interface WorkflowsInstances<Bound extends string = never> {
  /**
   * List the instances of a workflow.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances`
   * @example
   * const { data, error } = await workflows.instances.index({ client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowInstanceListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<WorkflowInstanceListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkflowsInstancesIndexOptions<Bound>): AsyncIterable<WorkflowInstanceListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkflowsInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<WorkflowInstanceListItem, PageInfo>>;

  /**
   * Create an instance for a workflow.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances`
   * @example
   * const { data, error } = await workflows.instances.create(body, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewWorkflowInstance, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowInstance, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewWorkflowInstance, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<WorkflowInstance, As>>;

  /**
   * Get an instance of a workflow.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}`
   * @example
   * const { data, error } = await workflows.instances.show(id, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesShowOptions<Bound, As>
  ): Promise<Result<DataAs<Instance, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesShowOptions<Bound, As>
  ): Promise<DataAs<Instance, As>>;

  /**
   * Get the step of an instance.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step`
   * @example
   * const { data, error } = await workflows.instances.step(id, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/step/
   */
  step<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesStepOptions<Bound, As>
  ): Promise<Result<DataAs<InstanceStep, As>>>;
  /** {@link step}, but returns the data alone and throws a `RestflareError` if the call fails. */
  stepOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesStepOptions<Bound, As>
  ): Promise<DataAs<InstanceStep, As>>;

  /**
   * Terminate the instances of a workflow.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances/terminate`
   * @example
   * const { data, error } = await workflows.instances.terminate({ client, params: { account_id, workflow_name } });
   */
  terminate<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowsInstancesTerminateResult, As>>>;
  /** {@link terminate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  terminateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<WorkflowsInstancesTerminateResult, As>>;

  /**
   * Update the status of an instance.
   *
   * `PATCH /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status`
   * @example
   * const { data, error } = await workflows.instances.updateStatus(id, { status: "pause" }, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/status/methods/edit/
   */
  updateStatus<As extends WaysToRead<"json"> = "json">(
    id: string, body: InstanceStatusEdit, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<Status, As>>>;
  /** {@link updateStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: InstanceStatusEdit, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<Status, As>>;

  /** `/accounts/{account_id}/workflows/{workflow_name}/instances/batch` */
  readonly batch: WorkflowsInstancesBatch<Bound>;

  /** `/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events` */
  readonly events: WorkflowsInstancesEvents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "show" | "step" | "updateStatus">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "index" | "create" | "terminate">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly workflow_name?: string | number | undefined; readonly instance_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkflowsInstances<Bound | BoundBy<Params>>;
}

type WorkflowsInstancesBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string } }, Bound, As
>;
type WorkflowsInstancesBatchTerminateOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string }; body?: unknown }, Bound, As
>;

/** `workflows.instances.batch`: `/accounts/{account_id}/workflows/{workflow_name}/instances/batch` */
export interface WorkflowsInstancesBatch<Bound extends string = never> {
  /**
   * Change many instances of a workflow at once.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances/batch`
   * @example
   * const { data, error } = await workflows.instances.batch.create([{}], { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/bulk/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: WorkflowsInstancesBatchCreateBodyItem[], ...options: WorkflowsInstancesBatchOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowInstance[], As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkflowsInstancesBatchCreateBodyItem[], ...options: WorkflowsInstancesBatchOptions<Bound, As>
  ): Promise<DataAs<WorkflowInstance[], As>>;

  /**
   * Terminate many instances of a workflow at once.
   *
   * Ends the instances named in the middle of what they do; what they did already stays done, and they cannot
   * go on. The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate`
   * @example
   * const { data, error } = await workflows.instances.batch.terminate({ client, params: { account_id, workflow_name }, body: {} });
   */
  terminate<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesBatchTerminateOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowsInstancesBatchTerminateResult, As>>>;
  /** {@link terminate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  terminateOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesBatchTerminateOptions<Bound, As>
  ): Promise<DataAs<WorkflowsInstancesBatchTerminateResult, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    ...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "create" | "terminate">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly workflow_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkflowsInstancesBatch<Bound | BoundBy<Params>>;
}

type WorkflowsInstancesEventsPostOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string; instance_id: string }; body?: unknown }, Bound, As
>;

/**
 * `workflows.instances.events`:
 * `/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events`
 */
export interface WorkflowsInstancesEvents<Bound extends string = never> {
  /**
   * Send data to an event of an instance.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type}`
   * @example
   * const { data, error } = await workflows.instances.events.post(id, { client, params: { account_id, workflow_name, instance_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/events/methods/create/
   */
  post<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesEventsPostOptions<Bound, As>
  ): Promise<Result<DataAs<Event, As>>>;
  /** {@link post}, but returns the data alone and throws a `RestflareError` if the call fails. */
  postOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesEventsPostOptions<Bound, As>
  ): Promise<DataAs<Event, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; workflow_name: string; instance_id: string }, Bound, "post">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; workflow_name: string; instance_id: string }, Bound, never>
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly workflow_name?: string | number | undefined; readonly instance_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkflowsInstancesEvents<Bound | BoundBy<Params>>;
}

type WorkflowsVersionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string }; query?: WorkflowsVersionsIndexQuery }, Bound, As
>;
type WorkflowsVersionsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string } }, Bound, As
>;

/** `workflows.versions`: `/accounts/{account_id}/workflows/{workflow_name}/versions` */
export interface WorkflowsVersions<Bound extends string = never> {
  /**
   * List the versions of a workflow.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/versions`
   * @example
   * const { data, error } = await workflows.versions.index({ client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsVersionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<Version[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsVersionsIndexOptions<Bound, As>
  ): Promise<DataAs<Version[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkflowsVersionsIndexOptions<Bound>): AsyncIterable<Version>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: WorkflowsVersionsIndexOptions<Bound>): AsyncIterable<Page<Version, PageInfo>>;

  /**
   * Get a version of a workflow.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}`
   * @example
   * const { data, error } = await workflows.versions.show(id, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<Version, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<DataAs<Version, As>>;

  /**
   * Get the DAG of a version.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/dag`
   * @example
   * const { data, error } = await workflows.versions.dag(id, { client, params: { account_id, workflow_name } });
   */
  dag<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowsVersionsDagResult, As>>>;
  /** {@link dag}, but returns the data alone and throws a `RestflareError` if the call fails. */
  dagOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<DataAs<WorkflowsVersionsDagResult, As>>;

  /**
   * Get the graph of a version.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/graph`
   * @example
   * const { data, error } = await workflows.versions.graph(id, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/versions/methods/graph/
   */
  graph<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<Result<DataAs<VersionGraph, As>>>;
  /** {@link graph}, but returns the data alone and throws a `RestflareError` if the call fails. */
  graphOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<DataAs<VersionGraph, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "show" | "dag" | "graph">
  ): string;
  pathFor(...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly workflow_name?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkflowsVersions<Bound | BoundBy<Params>>;
}

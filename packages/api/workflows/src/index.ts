// Written by `pnpm generate` from openapi/workflows.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  ChangedStatus, CreatedInstance, DeletedWorkflow, InstanceDetails, InstanceListItem, NewInstance, PageInfo,
  SentEvent, StatusChange, StepOutput, UpdatedWorkflow, VersionGraph, Workflow, WorkflowSettings,
  WorkflowVersion, WorkflowsIndexQuery, WorkflowsInstancesCreateBatchBodyItem, WorkflowsInstancesIndexQuery,
  WorkflowsInstancesShowQuery, WorkflowsInstancesStepQuery, WorkflowsInstancesTerminateBatchResult,
  WorkflowsInstancesTerminateStatusResult, WorkflowsVersionsDagResult, WorkflowsVersionsIndexQuery, paths,
} from "./types.js";
export * from "./types.js";

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
        changeStatus: { method: "patch", path: "{id}/status", body: "required" },
        createBatch: { method: "post", path: "batch", body: "required" },
        step: { method: "get", path: "{id}/step" },
        terminateBatch: { method: "post", path: "batch/terminate", body: "optional" },
        terminateStatus: { method: "get", path: "terminate" },
      },
      resources: {
        events: {
          endpoint: "{instance_id}/events",
          id: "event_type",
          only: [],
          actions: { send: { method: "post", path: "{id}", body: "empty" } },
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
   * List workflows.
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
   * Get a workflow.
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
   * Create or change a workflow.
   *
   * Says which class of which Worker the workflow is. Deploying a Worker with wrangler does this, too.
   *
   * `PUT /accounts/{account_id}/workflows/{workflow_name}`
   * @example
   * const { data, error } = await workflows.update(id, { class_name: "Billing", script_name: "shop" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkflowSettings, ...options: WorkflowsOptions<Bound, As>
  ): Promise<Result<DataAs<UpdatedWorkflow, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: WorkflowSettings, ...options: WorkflowsOptions<Bound, As>
  ): Promise<DataAs<UpdatedWorkflow, As>>;

  /**
   * Delete a workflow.
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
type WorkflowsInstancesTerminateBatchOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string }; body?: unknown }, Bound, As
>;
type WorkflowsInstancesOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string } }, Bound, As
>;

/** `workflows.instances`: `/accounts/{account_id}/workflows/{workflow_name}/instances` */
export interface WorkflowsInstances<Bound extends string = never> {
  /**
   * List instances.
   *
   * Lists the instances of a workflow, the newest first.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances`
   * @example
   * const { data, error } = await workflows.instances.index({ client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<InstanceListItem[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesIndexOptions<Bound, As>
  ): Promise<DataAs<InstanceListItem[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkflowsInstancesIndexOptions<Bound>): AsyncIterable<InstanceListItem>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkflowsInstancesIndexOptions<Bound>
  ): AsyncIterable<Page<InstanceListItem, PageInfo>>;

  /**
   * Start an instance.
   *
   * Starts a workflow. An id that was used before is refused, so that an order is not billed twice.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances`
   * @example
   * const { data, error } = await workflows.instances.create({ instance_id: "order-1001", params: "{\"order\":1001}" }, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewInstance, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedInstance, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewInstance, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<CreatedInstance, As>>;

  /**
   * Get an instance.
   *
   * Answers an instance with all its steps.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}`
   * @example
   * const { data, error } = await workflows.instances.show(id, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesShowOptions<Bound, As>
  ): Promise<Result<DataAs<InstanceDetails, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesShowOptions<Bound, As>
  ): Promise<DataAs<InstanceDetails, As>>;

  /**
   * Pause, resume, restart or end an instance.
   *
   * Changes how far an instance is. `terminate` ends it for good, and `restart` does what it did once more.
   *
   * `PATCH /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/status`
   * @example
   * const { data, error } = await workflows.instances.changeStatus(id, { status: "pause" }, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/status/methods/edit/
   */
  changeStatus<As extends WaysToRead<"json"> = "json">(
    id: string, body: StatusChange, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<ChangedStatus, As>>>;
  /** {@link changeStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  changeStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: StatusChange, ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<ChangedStatus, As>>;

  /**
   * Start many instances.
   *
   * Starts up to 100 instances at once.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances/batch`
   * @example
   * const { data, error } = await workflows.instances.createBatch(body, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/bulk/
   */
  createBatch<As extends WaysToRead<"json"> = "json">(
    body: WorkflowsInstancesCreateBatchBodyItem[], ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedInstance[], As>>>;
  /** {@link createBatch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createBatchOrThrow<As extends WaysToRead<"json"> = "json">(
    body: WorkflowsInstancesCreateBatchBodyItem[], ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<CreatedInstance[], As>>;

  /**
   * Get what a step answered.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/step`
   * @example
   * const { data, error } = await workflows.instances.step(id, { client, params: { account_id, workflow_name } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/methods/step/
   */
  step<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesStepOptions<Bound, As>
  ): Promise<Result<DataAs<StepOutput, As>>>;
  /** {@link step}, but returns the data alone and throws a `RestflareError` if the call fails. */
  stepOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesStepOptions<Bound, As>
  ): Promise<DataAs<StepOutput, As>>;

  /**
   * End many instances.
   *
   * Ends the instances named in the middle of what they do; what they did already stays done, and they cannot
   * go on. The API's owner does not describe what it takes: any body goes through as it is given.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances/batch/terminate`
   * @example
   * const { data, error } = await workflows.instances.terminateBatch({ client, params: { account_id, workflow_name }, body: {} });
   */
  terminateBatch<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesTerminateBatchOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowsInstancesTerminateBatchResult, As>>>;
  /** {@link terminateBatch}, but returns the data alone and throws a `RestflareError` if the call fails. */
  terminateBatchOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesTerminateBatchOptions<Bound, As>
  ): Promise<DataAs<WorkflowsInstancesTerminateBatchResult, As>>;

  /**
   * Get how far the end of many instances is.
   *
   * The API's owner does not describe which query it takes.
   *
   * `GET /accounts/{account_id}/workflows/{workflow_name}/instances/terminate`
   * @example
   * const { data, error } = await workflows.instances.terminateStatus({ client, params: { account_id, workflow_name } });
   */
  terminateStatus<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<Result<DataAs<WorkflowsInstancesTerminateStatusResult, As>>>;
  /** {@link terminateStatus}, but returns the data alone and throws a `RestflareError` if the call fails. */
  terminateStatusOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsInstancesOptions<Bound, As>
  ): Promise<DataAs<WorkflowsInstancesTerminateStatusResult, As>>;

  /** `/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events` */
  readonly events: WorkflowsInstancesEvents<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "show" | "changeStatus" | "step">
  ): string;
  pathFor(
    ...options: PathArg<{ account_id: string; workflow_name: string }, Bound, "index" | "create" | "createBatch" | "terminateBatch" | "terminateStatus">
  ): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly workflow_name?: string | number | undefined; readonly instance_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkflowsInstances<Bound | BoundBy<Params>>;
}

type WorkflowsInstancesEventsSendOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; workflow_name: string; instance_id: string }; body?: unknown }, Bound, As
>;

/**
 * `workflows.instances.events`:
 * `/accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events`
 */
export interface WorkflowsInstancesEvents<Bound extends string = never> {
  /**
   * Send an event to an instance.
   *
   * Wakes an instance that waits for an event of this type; any JSON goes with it.
   *
   * `POST /accounts/{account_id}/workflows/{workflow_name}/instances/{instance_id}/events/{event_type}`
   * @example
   * const { data, error } = await workflows.instances.events.send(id, { client, params: { account_id, workflow_name, instance_id } });
   * @see https://developers.cloudflare.com/api/resources/workflows/subresources/instances/subresources/events/methods/create/
   */
  send<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesEventsSendOptions<Bound, As>
  ): Promise<Result<DataAs<SentEvent, As>>>;
  /** {@link send}, but returns the data alone and throws a `RestflareError` if the call fails. */
  sendOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsInstancesEventsSendOptions<Bound, As>
  ): Promise<DataAs<SentEvent, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string; workflow_name: string; instance_id: string }, Bound, "send">
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
  ): Promise<Result<DataAs<WorkflowVersion[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkflowsVersionsIndexOptions<Bound, As>
  ): Promise<DataAs<WorkflowVersion[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: WorkflowsVersionsIndexOptions<Bound>): AsyncIterable<WorkflowVersion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: WorkflowsVersionsIndexOptions<Bound>
  ): AsyncIterable<Page<WorkflowVersion, PageInfo>>;

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
  ): Promise<Result<DataAs<WorkflowVersion, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: WorkflowsVersionsOptions<Bound, As>
  ): Promise<DataAs<WorkflowVersion, As>>;

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
   * Answers the steps of a version as they follow one another.
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

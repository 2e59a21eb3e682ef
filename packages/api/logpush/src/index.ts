// Written by `pnpm generate` from openapi/logpush.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  Content, DatasetField, DeletedJob, DeletedTransformer, InstantLogpushJob, LogpushJob, LogpushJobUpdate,
  LogpushOwnershipValidateInput, LogpushTransformersContentQuery, LogpushTransformersVersionsIndexQuery,
  NewEdge, NewLogpushJob, NewLogpushOwnership, NewTransformer, Ownership, OwnershipValidation, Transformer,
  TransformerPreview, TransformerPreviewInput, TransformerUpdate, TransformerVersion, Validate,
  ValidateDestinationExists, ValidateDestinationExistsInput, ValidateDestinationInput, ValidateOriginInput,
  paths,
} from "./types.js";
export type * from "./types.js";

const logpushTable = {
  only: [],
  resources: {
    datasets: {
      endpoint: "datasets",
      id: "dataset_id",
      only: [],
      actions: { fields: { method: "get", path: "{id}/fields", permissions: ["#logs:edit"] } },
      resources: {
        jobs: {
          endpoint: "{dataset_id}/jobs",
          only: ["index"],
          actions: { index: { secrets: ["destination_conf"], permissions: ["#logs:edit"] } },
        },
      },
    },
    jobs: {
      endpoint: "jobs",
      id: "job_id",
      except: ["edit"],
      permissions: ["#logs:edit"],
      actions: {
        index: { secrets: ["destination_conf"] },
        create: { secrets: ["destination_conf", "ownership_challenge"] },
        show: { secrets: ["destination_conf"] },
        update: { secrets: ["destination_conf", "ownership_challenge"] },
      },
    },
    ownership: {
      endpoint: "ownership",
      singular: true,
      only: ["create"],
      permissions: ["#logs:edit"],
      actions: {
        create: { secrets: ["destination_conf"] },
        validate: {
          method: "post",
          path: "validate",
          body: "required",
          secrets: ["destination_conf", "ownership_challenge"],
        },
      },
    },
    transformers: {
      endpoint: "transformers",
      id: "transformer_id",
      except: ["edit"],
      actions: {
        content: { method: "get", path: "{id}/content" },
        preview: { method: "post", path: "preview", body: "required" },
      },
      resources: { versions: { endpoint: "{transformer_id}/versions", only: ["index"] } },
    },
    validate: {
      endpoint: "validate",
      only: [],
      actions: { origin: { method: "post", path: "origin", body: "required", permissions: ["#logs:edit"] } },
      resources: {
        destination: {
          endpoint: "destination",
          singular: true,
          only: ["create"],
          actions: {
            create: { secrets: ["destination_conf"] },
            exists: {
              method: "post",
              path: "exists",
              body: "required",
              secrets: ["destination_conf"],
              permissions: ["#logs:edit"],
            },
          },
        },
      },
    },
  },
} as const;

/** Jobs that send logs of accounts and zones to your own storage. */
export const logpush: Logpush = resource<paths>()("/accounts/{account_id}/logpush", logpushTable);

const zoneLogpushTable = {
  only: [],
  resources: {
    datasets: {
      endpoint: "datasets",
      id: "dataset_id",
      only: [],
      actions: { fields: { method: "get", path: "{id}/fields", permissions: ["#logs:edit"] } },
      resources: {
        jobs: {
          endpoint: "{dataset_id}/jobs",
          only: ["index"],
          actions: { index: { secrets: ["destination_conf"], permissions: ["#logs:edit"] } },
        },
      },
    },
    edge: {
      endpoint: "edge",
      only: [],
      resources: {
        jobs: {
          endpoint: "jobs",
          only: ["index", "create"],
          actions: {
            index: { secrets: ["destination_conf"] },
            create: { body: "optional", secrets: ["destination_conf"] },
          },
        },
      },
    },
    jobs: {
      endpoint: "jobs",
      id: "job_id",
      except: ["edit"],
      permissions: ["#logs:edit"],
      actions: {
        index: { secrets: ["destination_conf"] },
        create: { secrets: ["destination_conf", "ownership_challenge"] },
        show: { secrets: ["destination_conf"] },
        update: { secrets: ["destination_conf", "ownership_challenge"] },
      },
    },
    ownership: {
      endpoint: "ownership",
      singular: true,
      only: ["create"],
      permissions: ["#logs:edit"],
      actions: {
        create: { secrets: ["destination_conf"] },
        validate: {
          method: "post",
          path: "validate",
          body: "required",
          secrets: ["destination_conf", "ownership_challenge"],
        },
      },
    },
    validate: {
      endpoint: "validate",
      only: [],
      actions: { origin: { method: "post", path: "origin", body: "required", permissions: ["#logs:edit"] } },
      resources: {
        destination: {
          endpoint: "destination",
          singular: true,
          only: ["create"],
          actions: {
            create: { secrets: ["destination_conf"] },
            exists: {
              method: "post",
              path: "exists",
              body: "required",
              secrets: ["destination_conf"],
              permissions: ["#logs:edit"],
            },
          },
        },
      },
    },
  },
} as const;

/** Jobs that send logs of accounts and zones to your own storage. */
export const zoneLogpush: ZoneLogpush = resource<paths>()("/zones/{zone_id}/logpush", zoneLogpushTable);

/** `logpush`: `/accounts/{account_id}/logpush` */
export interface Logpush<Bound extends string = never> {
  /** `/accounts/{account_id}/logpush/datasets` */
  readonly datasets: LogpushDatasets<Bound>;

  /** `/accounts/{account_id}/logpush/jobs` */
  readonly jobs: LogpushJobs<Bound>;

  /** `/accounts/{account_id}/logpush/ownership` */
  readonly ownership: LogpushOwnership<Bound>;

  /** `/accounts/{account_id}/logpush/transformers` */
  readonly transformers: LogpushTransformers<Bound>;

  /** `/accounts/{account_id}/logpush/validate` */
  readonly validate: LogpushValidate<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined; readonly transformer_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): Logpush<Bound | BoundBy<Params>>;
}

type LogpushDatasetsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `logpush.datasets`: `/accounts/{account_id}/logpush/datasets` */
export interface LogpushDatasets<Bound extends string = never> {
  /**
   * Get the fields of a Logpush dataset of an account.
   *
   * `GET /accounts/{account_id}/logpush/datasets/{dataset_id}/fields` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.datasets.fields(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/fields/methods/get/
   */
  fields<As extends WaysToRead<"json"> = "json">(
    id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions",
    ...options: LogpushDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetField, As>>>;
  /** {@link fields}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fieldsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions",
    ...options: LogpushDatasetsOptions<Bound, As>
  ): Promise<DataAs<DatasetField, As>>;

  /** `/accounts/{account_id}/logpush/datasets/{dataset_id}/jobs` */
  readonly jobs: LogpushDatasetsJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "fields">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushDatasets<Bound | BoundBy<Params>>;
}

type LogpushDatasetsJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; dataset_id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" } }, Bound, As
>;

/** `logpush.datasets.jobs`: `/accounts/{account_id}/logpush/datasets/{dataset_id}/jobs` */
export interface LogpushDatasetsJobs<Bound extends string = never> {
  /**
   * List the jobs of a Logpush dataset of an account.
   *
   * `GET /accounts/{account_id}/logpush/datasets/{dataset_id}/jobs` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.datasets.jobs.index({ client, params: { account_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/jobs/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushDatasetsJobsOptions<Bound, As>
  ): Promise<Result<DataAs<(LogpushJob | null)[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushDatasetsJobsOptions<Bound, As>
  ): Promise<DataAs<(LogpushJob | null)[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LogpushDatasetsJobsOptions<Bound>): AsyncIterable<LogpushJob | null>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LogpushDatasetsJobsOptions<Bound>): AsyncIterable<Page<LogpushJob | null>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; dataset_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushDatasetsJobs<Bound | BoundBy<Params>>;
}

type LogpushJobsOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `logpush.jobs`: `/accounts/{account_id}/logpush/jobs` */
export interface LogpushJobs<Bound extends string = never> {
  /**
   * List the Logpush jobs of an account.
   *
   * `GET /accounts/{account_id}/logpush/jobs` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.jobs.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<(LogpushJob | null)[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushJobsOptions<Bound, As>
  ): Promise<DataAs<(LogpushJob | null)[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LogpushJobsOptions<Bound>): AsyncIterable<LogpushJob | null>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LogpushJobsOptions<Bound>): AsyncIterable<Page<LogpushJob | null>>;

  /**
   * Create a Logpush job for an account.
   *
   * `POST /accounts/{account_id}/logpush/jobs` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.jobs.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushJob, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<LogpushJob | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushJob, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<DataAs<LogpushJob | null, As>>;

  /**
   * Get a Logpush job of an account.
   *
   * `GET /accounts/{account_id}/logpush/jobs/{job_id}` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.jobs.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<LogpushJob | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<DataAs<LogpushJob | null, As>>;

  /**
   * Update a Logpush job of an account.
   *
   * `PUT /accounts/{account_id}/logpush/jobs/{job_id}` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.jobs.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: LogpushJobUpdate, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<LogpushJob | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: LogpushJobUpdate, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<DataAs<LogpushJob | null, As>>;

  /**
   * Delete a Logpush job of an account.
   *
   * Deletes the job; logs are not sent to its destination any more, and those of the time without it cannot
   * be sent later.
   *
   * `DELETE /accounts/{account_id}/logpush/jobs/{job_id}` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.jobs.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedJob, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushJobsOptions<Bound, As>
  ): Promise<DataAs<DeletedJob, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushJobs<Bound | BoundBy<Params>>;
}

type LogpushOwnershipOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `logpush.ownership`: `/accounts/{account_id}/logpush/ownership` */
export interface LogpushOwnership<Bound extends string = never> {
  /**
   * Create the Logpush ownership for an account.
   *
   * `POST /accounts/{account_id}/logpush/ownership` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.ownership.create({ destination_conf: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushOwnership, ...options: LogpushOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<Ownership | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushOwnership, ...options: LogpushOwnershipOptions<Bound, As>
  ): Promise<DataAs<Ownership | null, As>>;

  /**
   * Validate the Logpush ownership of an account.
   *
   * `POST /accounts/{account_id}/logpush/ownership/validate` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.ownership.validate(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/validate/
   */
  validate<As extends WaysToRead<"json"> = "json">(
    body: LogpushOwnershipValidateInput, ...options: LogpushOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<OwnershipValidation | null, As>>>;
  /** {@link validate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LogpushOwnershipValidateInput, ...options: LogpushOwnershipOptions<Bound, As>
  ): Promise<DataAs<OwnershipValidation | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "validate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushOwnership<Bound | BoundBy<Params>>;
}

type LogpushTransformersContentOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: LogpushTransformersContentQuery }, Bound, As
>;
type LogpushTransformersOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `logpush.transformers`: `/accounts/{account_id}/logpush/transformers` */
export interface LogpushTransformers<Bound extends string = never> {
  /**
   * List the Logpush transformers of an account.
   *
   * `GET /accounts/{account_id}/logpush/transformers`
   * @example
   * const { data, error } = await logpush.transformers.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<Result<DataAs<Transformer[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<DataAs<Transformer[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LogpushTransformersOptions<Bound>): AsyncIterable<Transformer>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: LogpushTransformersOptions<Bound>): AsyncIterable<Page<Transformer>>;

  /**
   * Create a Logpush transformer for an account.
   *
   * `POST /accounts/{account_id}/logpush/transformers`
   * @example
   * const { data, error } = await logpush.transformers.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewTransformer, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<Result<DataAs<Transformer, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTransformer, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<DataAs<Transformer, As>>;

  /**
   * Get a Logpush transformer of an account.
   *
   * `GET /accounts/{account_id}/logpush/transformers/{transformer_id}`
   * @example
   * const { data, error } = await logpush.transformers.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<Result<DataAs<Transformer, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<DataAs<Transformer, As>>;

  /**
   * Update a Logpush transformer of an account.
   *
   * `PUT /accounts/{account_id}/logpush/transformers/{transformer_id}`
   * @example
   * const { data, error } = await logpush.transformers.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: TransformerUpdate, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<Result<DataAs<Transformer, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: TransformerUpdate, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<DataAs<Transformer, As>>;

  /**
   * Delete a Logpush transformer of an account.
   *
   * Deletes the transformer; jobs that use it cannot run their logs through it any more.
   *
   * `DELETE /accounts/{account_id}/logpush/transformers/{transformer_id}`
   * @example
   * const { data, error } = await logpush.transformers.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedTransformer, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<DataAs<DeletedTransformer, As>>;

  /**
   * Get the content of a Logpush transformer.
   *
   * `GET /accounts/{account_id}/logpush/transformers/{transformer_id}/content`
   * @example
   * const { data, error } = await logpush.transformers.content(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/subresources/content/methods/get/
   */
  content<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushTransformersContentOptions<Bound, As>
  ): Promise<Result<DataAs<Content, As>>>;
  /** {@link content}, but returns the data alone and throws a `RestflareError` if the call fails. */
  contentOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: LogpushTransformersContentOptions<Bound, As>
  ): Promise<DataAs<Content, As>>;

  /**
   * Preview the Logpush transformers of an account.
   *
   * `POST /accounts/{account_id}/logpush/transformers/preview`
   * @example
   * const { data, error } = await logpush.transformers.preview({ input: {}, sql: "SELECT 1" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/preview/
   */
  preview<As extends WaysToRead<"json"> = "json">(
    body: TransformerPreviewInput, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<Result<DataAs<TransformerPreview[], As>>>;
  /** {@link preview}, but returns the data alone and throws a `RestflareError` if the call fails. */
  previewOrThrow<As extends WaysToRead<"json"> = "json">(
    body: TransformerPreviewInput, ...options: LogpushTransformersOptions<Bound, As>
  ): Promise<DataAs<TransformerPreview[], As>>;

  /** `/accounts/{account_id}/logpush/transformers/{transformer_id}/versions` */
  readonly versions: LogpushTransformersVersions<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number,
    ...options: PathArg<{ account_id: string }, Bound, "show" | "update" | "delete" | "content">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create" | "preview">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly transformer_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushTransformers<Bound | BoundBy<Params>>;
}

type LogpushTransformersVersionsIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string; transformer_id: string | number }; query?: LogpushTransformersVersionsIndexQuery }, Bound, As
>;

/**
 * `logpush.transformers.versions`: `/accounts/{account_id}/logpush/transformers/{transformer_id}/versions`
 */
export interface LogpushTransformersVersions<Bound extends string = never> {
  /**
   * List the versions of a Logpush transformer.
   *
   * `GET /accounts/{account_id}/logpush/transformers/{transformer_id}/versions`
   * @example
   * const { data, error } = await logpush.transformers.versions.index({ client, params: { account_id, transformer_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/subresources/versions/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushTransformersVersionsIndexOptions<Bound, As>
  ): Promise<Result<DataAs<TransformerVersion[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: LogpushTransformersVersionsIndexOptions<Bound, As>
  ): Promise<DataAs<TransformerVersion[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: LogpushTransformersVersionsIndexOptions<Bound>): AsyncIterable<TransformerVersion>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: LogpushTransformersVersionsIndexOptions<Bound>
  ): AsyncIterable<Page<TransformerVersion>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string; transformer_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined; readonly transformer_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushTransformersVersions<Bound | BoundBy<Params>>;
}

type LogpushValidateOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `logpush.validate`: `/accounts/{account_id}/logpush/validate` */
export interface LogpushValidate<Bound extends string = never> {
  /**
   * Validate an origin of an account.
   *
   * `POST /accounts/{account_id}/logpush/validate/origin` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.validate.origin({ logpull_options: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/origin/
   */
  origin<As extends WaysToRead<"json"> = "json">(
    body: ValidateOriginInput, ...options: LogpushValidateOptions<Bound, As>
  ): Promise<Result<DataAs<Validate | null, As>>>;
  /** {@link origin}, but returns the data alone and throws a `RestflareError` if the call fails. */
  originOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ValidateOriginInput, ...options: LogpushValidateOptions<Bound, As>
  ): Promise<DataAs<Validate | null, As>>;

  /** `/accounts/{account_id}/logpush/validate/destination` */
  readonly destination: LogpushValidateDestination<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "origin">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushValidate<Bound | BoundBy<Params>>;
}

type LogpushValidateDestinationOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `logpush.validate.destination`: `/accounts/{account_id}/logpush/validate/destination` */
export interface LogpushValidateDestination<Bound extends string = never> {
  /**
   * Validate a destination of an account.
   *
   * `POST /accounts/{account_id}/logpush/validate/destination`
   * @example
   * const { data, error } = await logpush.validate.destination.create({ destination_conf: "example-destination-conf" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationInput, ...options: LogpushValidateDestinationOptions<Bound, As>
  ): Promise<Result<DataAs<Validate | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationInput, ...options: LogpushValidateDestinationOptions<Bound, As>
  ): Promise<DataAs<Validate | null, As>>;

  /**
   * Look for the validate destination of an account.
   *
   * `POST /accounts/{account_id}/logpush/validate/destination/exists` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await logpush.validate.destination.exists({ destination_conf: "https://www.example.com/" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination_exists/
   */
  exists<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationExistsInput, ...options: LogpushValidateDestinationOptions<Bound, As>
  ): Promise<Result<DataAs<ValidateDestinationExists | null, As>>>;
  /** {@link exists}, but returns the data alone and throws a `RestflareError` if the call fails. */
  existsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationExistsInput, ...options: LogpushValidateDestinationOptions<Bound, As>
  ): Promise<DataAs<ValidateDestinationExists | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create" | "exists">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): LogpushValidateDestination<Bound | BoundBy<Params>>;
}

/** `zoneLogpush`: `/zones/{zone_id}/logpush` */
export interface ZoneLogpush<Bound extends string = never> {
  /** `/zones/{zone_id}/logpush/datasets` */
  readonly datasets: ZoneLogpushDatasets<Bound>;

  /** `/zones/{zone_id}/logpush/edge` */
  readonly edge: ZoneLogpushEdge<Bound>;

  /** `/zones/{zone_id}/logpush/jobs` */
  readonly jobs: ZoneLogpushJobs<Bound>;

  /** `/zones/{zone_id}/logpush/ownership` */
  readonly ownership: ZoneLogpushOwnership<Bound>;

  /** `/zones/{zone_id}/logpush/validate` */
  readonly validate: ZoneLogpushValidate<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpush<Bound | BoundBy<Params>>;
}

type ZoneLogpushDatasetsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLogpush.datasets`: `/zones/{zone_id}/logpush/datasets` */
export interface ZoneLogpushDatasets<Bound extends string = never> {
  /**
   * Get the fields of a Logpush dataset of a zone.
   *
   * `GET /zones/{zone_id}/logpush/datasets/{dataset_id}/fields` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.datasets.fields(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/fields/methods/get_for_zone/
   */
  fields<As extends WaysToRead<"json"> = "json">(
    id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions",
    ...options: ZoneLogpushDatasetsOptions<Bound, As>
  ): Promise<Result<DataAs<DatasetField, As>>>;
  /** {@link fields}, but returns the data alone and throws a `RestflareError` if the call fails. */
  fieldsOrThrow<As extends WaysToRead<"json"> = "json">(
    id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions",
    ...options: ZoneLogpushDatasetsOptions<Bound, As>
  ): Promise<DataAs<DatasetField, As>>;

  /** `/zones/{zone_id}/logpush/datasets/{dataset_id}/jobs` */
  readonly jobs: ZoneLogpushDatasetsJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "fields">): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushDatasets<Bound | BoundBy<Params>>;
}

type ZoneLogpushDatasetsJobsOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string; dataset_id: "access_requests" | "account_abuse_protection_events" | "audit_logs" | "audit_logs_v2" | "biso_user_actions" | "casb_findings" | "device_posture_results" | "dex_application_tests" | "dex_device_state_events" | "dlp_forensic_copies" | "dns_firewall_logs" | "dns_logs" | "email_security_alerts" | "email_security_post_delivery_events" | "firewall_events" | "gateway_dns" | "gateway_http" | "gateway_network" | "http_requests" | "ipsec_logs" | "magic_bgp_logs" | "magic_ids_detections" | "mcp_portal_logs" | "mnm_flow_logs" | "nel_reports" | "network_analytics_logs" | "page_shield_events" | "sinkhole_http_logs" | "spectrum_events" | "ssh_logs" | "turnstile_events" | "warp_config_changes" | "warp_toggle_changes" | "websocket_analytics" | "workers_trace_events" | "zaraz_events" | "zero_trust_network_sessions" } }, Bound, As
>;

/** `zoneLogpush.datasets.jobs`: `/zones/{zone_id}/logpush/datasets/{dataset_id}/jobs` */
export interface ZoneLogpushDatasetsJobs<Bound extends string = never> {
  /**
   * List the jobs of a Logpush dataset of a zone.
   *
   * `GET /zones/{zone_id}/logpush/datasets/{dataset_id}/jobs` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.datasets.jobs.index({ client, params: { zone_id, dataset_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/jobs/methods/get_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogpushDatasetsJobsOptions<Bound, As>
  ): Promise<Result<DataAs<(LogpushJob | null)[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogpushDatasetsJobsOptions<Bound, As>
  ): Promise<DataAs<(LogpushJob | null)[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneLogpushDatasetsJobsOptions<Bound>): AsyncIterable<LogpushJob | null>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneLogpushDatasetsJobsOptions<Bound>): AsyncIterable<Page<LogpushJob | null>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string; dataset_id: string }, Bound, "index">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined; readonly dataset_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushDatasetsJobs<Bound | BoundBy<Params>>;
}

/** `zoneLogpush.edge`: `/zones/{zone_id}/logpush/edge` */
export interface ZoneLogpushEdge<Bound extends string = never> {
  /** `/zones/{zone_id}/logpush/edge/jobs` */
  readonly jobs: ZoneLogpushEdgeJobs<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushEdge<Bound | BoundBy<Params>>;
}

type ZoneLogpushEdgeJobsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLogpush.edge.jobs`: `/zones/{zone_id}/logpush/edge/jobs` */
export interface ZoneLogpushEdgeJobs<Bound extends string = never> {
  /**
   * List the edge jobs of a zone.
   *
   * `GET /zones/{zone_id}/logpush/edge/jobs`
   * @example
   * const { data, error } = await zoneLogpush.edge.jobs.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/edge/methods/get/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogpushEdgeJobsOptions<Bound, As>
  ): Promise<Result<DataAs<(InstantLogpushJob | null)[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogpushEdgeJobsOptions<Bound, As>
  ): Promise<DataAs<(InstantLogpushJob | null)[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneLogpushEdgeJobsOptions<Bound>): AsyncIterable<InstantLogpushJob | null>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneLogpushEdgeJobsOptions<Bound>): AsyncIterable<Page<InstantLogpushJob | null>>;

  /**
   * Create an edge job for a zone.
   *
   * `POST /zones/{zone_id}/logpush/edge/jobs`
   * @example
   * const { data, error } = await zoneLogpush.edge.jobs.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/edge/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body?: NewEdge, ...options: ZoneLogpushEdgeJobsOptions<Bound, As>
  ): Promise<Result<DataAs<InstantLogpushJob | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body?: NewEdge, ...options: ZoneLogpushEdgeJobsOptions<Bound, As>
  ): Promise<DataAs<InstantLogpushJob | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushEdgeJobs<Bound | BoundBy<Params>>;
}

type ZoneLogpushJobsOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLogpush.jobs`: `/zones/{zone_id}/logpush/jobs` */
export interface ZoneLogpushJobs<Bound extends string = never> {
  /**
   * List the Logpush jobs of a zone.
   *
   * `GET /zones/{zone_id}/logpush/jobs` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.jobs.index({ client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/list_for_zone/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<(LogpushJob | null)[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<DataAs<(LogpushJob | null)[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: ZoneLogpushJobsOptions<Bound>): AsyncIterable<LogpushJob | null>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: ZoneLogpushJobsOptions<Bound>): AsyncIterable<Page<LogpushJob | null>>;

  /**
   * Create a Logpush job for a zone.
   *
   * `POST /zones/{zone_id}/logpush/jobs` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.jobs.create(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushJob, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<LogpushJob | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushJob, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<DataAs<LogpushJob | null, As>>;

  /**
   * Get a Logpush job of a zone.
   *
   * `GET /zones/{zone_id}/logpush/jobs/{job_id}` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.jobs.show(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/get_for_zone/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<LogpushJob | null, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<DataAs<LogpushJob | null, As>>;

  /**
   * Update a Logpush job of a zone.
   *
   * `PUT /zones/{zone_id}/logpush/jobs/{job_id}` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.jobs.update(id, body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/update_for_zone/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: LogpushJobUpdate, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<LogpushJob | null, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, body: LogpushJobUpdate, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<DataAs<LogpushJob | null, As>>;

  /**
   * Delete a Logpush job of a zone.
   *
   * Deletes the job; logs are not sent to its destination any more, and those of the time without it cannot
   * be sent later.
   *
   * `DELETE /zones/{zone_id}/logpush/jobs/{job_id}` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.jobs.delete(id, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/delete_for_zone/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedJob, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string | number, ...options: ZoneLogpushJobsOptions<Bound, As>
  ): Promise<DataAs<DeletedJob, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ zone_id: string }, Bound, "show" | "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushJobs<Bound | BoundBy<Params>>;
}

type ZoneLogpushOwnershipOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLogpush.ownership`: `/zones/{zone_id}/logpush/ownership` */
export interface ZoneLogpushOwnership<Bound extends string = never> {
  /**
   * Create the Logpush ownership for a zone.
   *
   * `POST /zones/{zone_id}/logpush/ownership` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.ownership.create({ destination_conf: "https://www.example.com/" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/create_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushOwnership, ...options: ZoneLogpushOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<Ownership | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewLogpushOwnership, ...options: ZoneLogpushOwnershipOptions<Bound, As>
  ): Promise<DataAs<Ownership | null, As>>;

  /**
   * Validate the Logpush ownership of a zone.
   *
   * `POST /zones/{zone_id}/logpush/ownership/validate` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.ownership.validate(body, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/validate_for_zone/
   */
  validate<As extends WaysToRead<"json"> = "json">(
    body: LogpushOwnershipValidateInput, ...options: ZoneLogpushOwnershipOptions<Bound, As>
  ): Promise<Result<DataAs<OwnershipValidation | null, As>>>;
  /** {@link validate}, but returns the data alone and throws a `RestflareError` if the call fails. */
  validateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: LogpushOwnershipValidateInput, ...options: ZoneLogpushOwnershipOptions<Bound, As>
  ): Promise<DataAs<OwnershipValidation | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "validate">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushOwnership<Bound | BoundBy<Params>>;
}

type ZoneLogpushValidateOptions<Bound, As = "json"> = OptionsArg<{ params: { zone_id: string } }, Bound, As>;

/** `zoneLogpush.validate`: `/zones/{zone_id}/logpush/validate` */
export interface ZoneLogpushValidate<Bound extends string = never> {
  /**
   * Validate an origin of a zone.
   *
   * `POST /zones/{zone_id}/logpush/validate/origin` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.validate.origin({ logpull_options: "https://www.example.com/" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/origin_for_zone/
   */
  origin<As extends WaysToRead<"json"> = "json">(
    body: ValidateOriginInput, ...options: ZoneLogpushValidateOptions<Bound, As>
  ): Promise<Result<DataAs<Validate | null, As>>>;
  /** {@link origin}, but returns the data alone and throws a `RestflareError` if the call fails. */
  originOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ValidateOriginInput, ...options: ZoneLogpushValidateOptions<Bound, As>
  ): Promise<DataAs<Validate | null, As>>;

  /** `/zones/{zone_id}/logpush/validate/destination` */
  readonly destination: ZoneLogpushValidateDestination<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "origin">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushValidate<Bound | BoundBy<Params>>;
}

type ZoneLogpushValidateDestinationOptions<Bound, As = "json"> = OptionsArg<
  { params: { zone_id: string } }, Bound, As
>;

/** `zoneLogpush.validate.destination`: `/zones/{zone_id}/logpush/validate/destination` */
export interface ZoneLogpushValidateDestination<Bound extends string = never> {
  /**
   * Validate a destination of a zone.
   *
   * `POST /zones/{zone_id}/logpush/validate/destination`
   * @example
   * const { data, error } = await zoneLogpush.validate.destination.create({ destination_conf: "example-destination-conf" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination_for_zone/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationInput, ...options: ZoneLogpushValidateDestinationOptions<Bound, As>
  ): Promise<Result<DataAs<Validate | null, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationInput, ...options: ZoneLogpushValidateDestinationOptions<Bound, As>
  ): Promise<DataAs<Validate | null, As>>;

  /**
   * Look for the validate destination of a zone.
   *
   * `POST /zones/{zone_id}/logpush/validate/destination/exists` needs the permission `#logs:edit`.
   * @example
   * const { data, error } = await zoneLogpush.validate.destination.exists({ destination_conf: "https://www.example.com/" }, { client, params: { zone_id } });
   * @see https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination_exists_for_zone/
   */
  exists<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationExistsInput, ...options: ZoneLogpushValidateDestinationOptions<Bound, As>
  ): Promise<Result<DataAs<ValidateDestinationExists | null, As>>>;
  /** {@link exists}, but returns the data alone and throws a `RestflareError` if the call fails. */
  existsOrThrow<As extends WaysToRead<"json"> = "json">(
    body: ValidateDestinationExistsInput, ...options: ZoneLogpushValidateDestinationOptions<Bound, As>
  ): Promise<DataAs<ValidateDestinationExists | null, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ zone_id: string }, Bound, "create" | "exists">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly zone_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): ZoneLogpushValidateDestination<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/cloudforce-one-scans.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  BinaryStorage, NewBinaryStorage, NewScanConfig, ResultSchema, ScanConfig, ScanConfigEdit, paths,
} from "./types.js";
export type * from "./types.js";

/** Port scans of Cloudforce One, and its storage of binaries. */
export const cloudforceOneScans: CloudforceOneScans = resource<paths>()(
  "/accounts/{account_id}/cloudforce-one",
  {
    only: [],
    resources: {
      binary: {
        endpoint: "binary",
        id: "hash",
        only: ["create", "show"],
        actions: { create: { contentType: "multipart/form-data", answer: "body" }, show: { answer: "any" } },
      },
      config: {
        endpoint: "scans/config",
        id: "config_id",
        except: ["show"],
        updateMethod: "patch",
        actions: { update: { body: "optional" } },
      },
      results: { endpoint: "scans/results", id: "config_id", only: ["show"] },
    },
  },
);

/** `cloudforceOneScans`: `/accounts/{account_id}/cloudforce-one` */
export interface CloudforceOneScans<Bound extends string = never> {
  /** `/accounts/{account_id}/cloudforce-one/binary` */
  readonly binary: CloudforceOneScansBinary<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/scans/config` */
  readonly config: CloudforceOneScansConfig<Bound>;

  /** `/accounts/{account_id}/cloudforce-one/scans/results` */
  readonly results: CloudforceOneScansResults<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudforceOneScans<Bound | BoundBy<Params>>;
}

type CloudforceOneScansBinaryOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `cloudforceOneScans.binary`: `/accounts/{account_id}/cloudforce-one/binary` */
export interface CloudforceOneScansBinary<Bound extends string = never> {
  /**
   * Upload a binary to Cloudforce One.
   *
   * `POST /accounts/{account_id}/cloudforce-one/binary`
   * @example
   * const { data, error } = await cloudforceOneScans.binary.create({ file: "example-file" }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/binary_storage/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewBinaryStorage, ...options: CloudforceOneScansBinaryOptions<Bound, As>
  ): Promise<Result<DataAs<BinaryStorage, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewBinaryStorage, ...options: CloudforceOneScansBinaryOptions<Bound, As>
  ): Promise<DataAs<BinaryStorage, As>>;

  /**
   * Download a binary from Cloudforce One.
   *
   * The API's owner does not describe what it answers.
   *
   * `GET /accounts/{account_id}/cloudforce-one/binary/{hash}`
   * @example
   * const { data, error } = await cloudforceOneScans.binary.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/binary_storage/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudforceOneScansBinaryOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudforceOneScansBinaryOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudforceOneScansBinary<Bound | BoundBy<Params>>;
}

type CloudforceOneScansConfigOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `cloudforceOneScans.config`: `/accounts/{account_id}/cloudforce-one/scans/config` */
export interface CloudforceOneScansConfig<Bound extends string = never> {
  /**
   * List the configurations of the Cloudforce One scans of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/scans/config`
   * @example
   * const { data, error } = await cloudforceOneScans.config.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<Result<DataAs<ScanConfig[], As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<DataAs<ScanConfig[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: CloudforceOneScansConfigOptions<Bound>): AsyncIterable<ScanConfig>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: CloudforceOneScansConfigOptions<Bound>): AsyncIterable<Page<ScanConfig>>;

  /**
   * Create a configuration for the Cloudforce One scans of an account.
   *
   * `POST /accounts/{account_id}/cloudforce-one/scans/config`
   * @example
   * const { data, error } = await cloudforceOneScans.config.create({ frequency: 1, ips: ["192.0.2.1"], ports: ["443"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewScanConfig, ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<Result<DataAs<ScanConfig, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewScanConfig, ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<DataAs<ScanConfig, As>>;

  /**
   * Update a configuration of the Cloudforce One scans of an account.
   *
   * `PATCH /accounts/{account_id}/cloudforce-one/scans/config/{config_id}`
   * @example
   * const { data, error } = await cloudforceOneScans.config.update(id, { frequency: 1, ips: ["192.0.2.1"], ports: ["443"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/edit/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ScanConfigEdit, ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<Result<DataAs<ScanConfig, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body?: ScanConfigEdit, ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<DataAs<ScanConfig, As>>;

  /**
   * Delete a configuration of the Cloudforce One scans of an account.
   *
   * Deletes the configuration; its addresses are not scanned any more.
   *
   * `DELETE /accounts/{account_id}/cloudforce-one/scans/config/{config_id}`
   * @example
   * const { data, error } = await cloudforceOneScans.config.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<Result<DataAs<unknown, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudforceOneScansConfigOptions<Bound, As>
  ): Promise<DataAs<unknown, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(
    id: string | number, ...options: PathArg<{ account_id: string }, Bound, "update" | "delete">
  ): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, "index" | "create">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudforceOneScansConfig<Bound | BoundBy<Params>>;
}

type CloudforceOneScansResultsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `cloudforceOneScans.results`: `/accounts/{account_id}/cloudforce-one/scans/results` */
export interface CloudforceOneScansResults<Bound extends string = never> {
  /**
   * Get a result of the Cloudforce One scans of an account.
   *
   * `GET /accounts/{account_id}/cloudforce-one/scans/results/{config_id}`
   * @example
   * const { data, error } = await cloudforceOneScans.results.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/results/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudforceOneScansResultsOptions<Bound, As>
  ): Promise<Result<DataAs<ResultSchema, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: CloudforceOneScansResultsOptions<Bound, As>
  ): Promise<DataAs<ResultSchema, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(id: string | number, ...options: PathArg<{ account_id: string }, Bound, "show">): string;
  pathFor(...options: PathArg<{ account_id: string }, Bound, never>): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): CloudforceOneScansResults<Bound | BoundBy<Params>>;
}

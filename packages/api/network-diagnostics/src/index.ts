// Written by `pnpm generate` from openapi/network-diagnostics.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  DeletedEndpointHealthcheck, EndpointHealthcheck, EndpointHealthcheckInput, NewTraceroute, Traceroute, paths,
} from "./types.js";
export type * from "./types.js";

/** Traceroutes, and checks of endpoints. */
export const networkDiagnostics: NetworkDiagnostics = resource<paths>()(
  "/accounts/{account_id}/diagnostics",
  {
    only: [],
    actions: { traceroute: { method: "post", path: "traceroute", body: "required" } },
    resources: {
      endpointHealthchecks: {
        endpoint: "endpoint-healthchecks",
        except: ["edit"],
        actions: { delete: { answer: "body" } },
      },
    },
  },
);

type NetworkDiagnosticsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkDiagnostics`: `/accounts/{account_id}/diagnostics` */
export interface NetworkDiagnostics<Bound extends string = never> {
  /**
   * Run traceroutes from Cloudflare's data centres.
   *
   * `POST /accounts/{account_id}/diagnostics/traceroute`
   * @example
   * const { data, error } = await networkDiagnostics.traceroute({ colos: ["AMS"], options: {}, targets: ["example-target"] }, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/diagnostics/subresources/traceroutes/methods/create/
   */
  traceroute<As extends WaysToRead<"json"> = "json">(
    body: NewTraceroute, ...options: NetworkDiagnosticsOptions<Bound, As>
  ): Promise<Result<DataAs<Traceroute[], As>>>;
  /** {@link traceroute}, but returns the data alone and throws a `RestflareError` if the call fails. */
  tracerouteOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTraceroute, ...options: NetworkDiagnosticsOptions<Bound, As>
  ): Promise<DataAs<Traceroute[], As>>;

  /** `/accounts/{account_id}/diagnostics/endpoint-healthchecks` */
  readonly endpointHealthchecks: NetworkDiagnosticsEndpointHealthchecks<Bound>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "traceroute">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): NetworkDiagnostics<Bound | BoundBy<Params>>;
}

type NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `networkDiagnostics.endpointHealthchecks`: `/accounts/{account_id}/diagnostics/endpoint-healthchecks` */
export interface NetworkDiagnosticsEndpointHealthchecks<Bound extends string = never> {
  /**
   * List the endpoint health checks of the diagnostics of an account.
   *
   * `GET /accounts/{account_id}/diagnostics/endpoint-healthchecks`
   * @example
   * const { data, error } = await networkDiagnostics.endpointHealthchecks.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<EndpointHealthcheck, As>>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<DataAs<EndpointHealthcheck, As>>;

  /**
   * Create an endpoint health check for the diagnostics of an account.
   *
   * `POST /accounts/{account_id}/diagnostics/endpoint-healthchecks`
   * @example
   * const { data, error } = await networkDiagnostics.endpointHealthchecks.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: EndpointHealthcheckInput, ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<EndpointHealthcheck, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: EndpointHealthcheckInput, ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<DataAs<EndpointHealthcheck, As>>;

  /**
   * Get an endpoint health check of the diagnostics of an account.
   *
   * `GET /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}`
   * @example
   * const { data, error } = await networkDiagnostics.endpointHealthchecks.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<EndpointHealthcheck, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<DataAs<EndpointHealthcheck, As>>;

  /**
   * Update an endpoint health check of the diagnostics of an account.
   *
   * `PUT /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}`
   * @example
   * const { data, error } = await networkDiagnostics.endpointHealthchecks.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EndpointHealthcheckInput,
    ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<EndpointHealthcheck, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string,
    body: EndpointHealthcheckInput,
    ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<DataAs<EndpointHealthcheck, As>>;

  /**
   * Delete an endpoint health check of the diagnostics of an account.
   *
   * Deletes the health check; its endpoint is not asked any more.
   *
   * `DELETE /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}`
   * @example
   * const { data, error } = await networkDiagnostics.endpointHealthchecks.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedEndpointHealthcheck, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: NetworkDiagnosticsEndpointHealthchecksOptions<Bound, As>
  ): Promise<DataAs<DeletedEndpointHealthcheck, As>>;

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
  ): NetworkDiagnosticsEndpointHealthchecks<Bound | BoundBy<Params>>;
}

// Written by `pnpm generate` from openapi/request-tracer.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { CreatedTrace, NewTrace, paths } from "./types.js";
export type * from "./types.js";

/** Traces which rules and products a request would meet. */
export const requestTracer: RequestTracer = resource<paths>()("/accounts/{account_id}/request-tracer", {
  only: [],
  actions: { trace: { method: "post", path: "trace", body: "required" } },
});

type RequestTracerOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `requestTracer`: `/accounts/{account_id}/request-tracer` */
export interface RequestTracer<Bound extends string = never> {
  /**
   * Trace how Cloudflare would treat a request.
   *
   * `POST /accounts/{account_id}/request-tracer/trace`
   * @example
   * const { data, error } = await requestTracer.trace(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/request_tracers/subresources/traces/methods/create/
   */
  trace<As extends WaysToRead<"json"> = "json">(
    body: NewTrace, ...options: RequestTracerOptions<Bound, As>
  ): Promise<Result<DataAs<CreatedTrace, As>>>;
  /** {@link trace}, but returns the data alone and throws a `RestflareError` if the call fails. */
  traceOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewTrace, ...options: RequestTracerOptions<Bound, As>
  ): Promise<DataAs<CreatedTrace, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "trace">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): RequestTracer<Bound | BoundBy<Params>>;
}

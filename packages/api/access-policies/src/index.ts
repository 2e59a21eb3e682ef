// Written by `pnpm generate` from openapi/access-policies.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, Page, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type {
  AccessPoliciesIndexQuery, AccessPolicy, DeletedAccessPolicy, NewAccessPolicy, PageInfo, paths,
} from "./types.js";
export * from "./types.js";

/** Access policies that several applications share. */
export const accessPolicies: AccessPolicies = resource<paths>()("/accounts/{account_id}/access/policies", {
  id: "policy_id",
  except: ["edit"],
  actions: { index: { paging: { by: "page" } } },
});

type AccessPoliciesIndexOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string }; query?: AccessPoliciesIndexQuery }, Bound, As
>;
type AccessPoliciesOptions<Bound, As = "json"> = OptionsArg<{ params: { account_id: string } }, Bound, As>;

/** `accessPolicies`: `/accounts/{account_id}/access/policies` */
export interface AccessPolicies<Bound extends string = never> {
  /**
   * List policies.
   *
   * Lists the reusable Access policies of the account.
   *
   * `GET /accounts/{account_id}/access/policies`
   * @example
   * const { data, error } = await accessPolicies.index({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/list/
   */
  index<As extends WaysToRead<"json"> = "json">(
    ...options: AccessPoliciesIndexOptions<Bound, As>
  ): Promise<Result<DataAs<AccessPolicy[], As>, PageInfo>>;
  /** {@link index}, but returns the data alone and throws a `RestflareError` if the call fails. */
  indexOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: AccessPoliciesIndexOptions<Bound, As>
  ): Promise<DataAs<AccessPolicy[], As>>;
  /** Every item of every page of {@link index}; throws a `RestflareError` if a page fails. */
  indexAll(...options: AccessPoliciesIndexOptions<Bound>): AsyncIterable<AccessPolicy>;
  /** {@link index} page by page; throws a `RestflareError` if a page fails. */
  indexPages(...options: AccessPoliciesIndexOptions<Bound>): AsyncIterable<Page<AccessPolicy, PageInfo>>;

  /**
   * Create a policy.
   *
   * Makes a policy that applications may use.
   *
   * `POST /accounts/{account_id}/access/policies`
   * @example
   * const { data, error } = await accessPolicies.create(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/create/
   */
  create<As extends WaysToRead<"json"> = "json">(
    body: NewAccessPolicy, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessPolicy, As>>>;
  /** {@link create}, but returns the data alone and throws a `RestflareError` if the call fails. */
  createOrThrow<As extends WaysToRead<"json"> = "json">(
    body: NewAccessPolicy, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<DataAs<AccessPolicy, As>>;

  /**
   * Get a policy.
   *
   * `GET /accounts/{account_id}/access/policies/{policy_id}`
   * @example
   * const { data, error } = await accessPolicies.show(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessPolicy, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<DataAs<AccessPolicy, As>>;

  /**
   * Replace a policy.
   *
   * Replaces a policy in every application that uses it, at once.
   *
   * `PUT /accounts/{account_id}/access/policies/{policy_id}`
   * @example
   * const { data, error } = await accessPolicies.update(id, body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAccessPolicy, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<AccessPolicy, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, body: NewAccessPolicy, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<DataAs<AccessPolicy, As>>;

  /**
   * Delete a policy.
   *
   * Deletes the reusable policy, and takes it out of every application that uses it: whom it let in is let in
   * no more, and whom it blocked may be let in by another one.
   *
   * `DELETE /accounts/{account_id}/access/policies/{policy_id}`
   * @example
   * const { data, error } = await accessPolicies.delete(id, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/policies/methods/delete/
   */
  delete<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<Result<DataAs<DeletedAccessPolicy, As>>>;
  /** {@link delete}, but returns the data alone and throws a `RestflareError` if the call fails. */
  deleteOrThrow<As extends WaysToRead<"json"> = "json">(
    id: string, ...options: AccessPoliciesOptions<Bound, As>
  ): Promise<DataAs<DeletedAccessPolicy, As>>;

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
  ): AccessPolicies<Bound | BoundBy<Params>>;
}

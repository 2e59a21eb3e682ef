// Written by `pnpm generate` from openapi/worker-account-settings.yaml. Not edited by hand.

import type {
  BoundBy, Client, DataAs, OptionsArg, PathArg, Result, WaysToRead, WithOptions,
} from "@restflare/core";
import { resource } from "@restflare/core";
import type { AccountSetting, AccountSettingUpdate, paths } from "./types.js";
export type * from "./types.js";

/** Settings of all Workers of an account. */
export const workerAccountSettings: WorkerAccountSettings = resource<paths>()(
  "/accounts/{account_id}/workers/account-settings",
  {
    singular: true,
    only: ["show", "update"],
    actions: {
      show: { permissions: ["com.cloudflare.api.account.read"] },
      update: { permissions: ["com.cloudflare.api.account.update"] },
    },
  },
);

type WorkerAccountSettingsOptions<Bound, As = "json"> = OptionsArg<
  { params: { account_id: string } }, Bound, As
>;

/** `workerAccountSettings`: `/accounts/{account_id}/workers/account-settings` */
export interface WorkerAccountSettings<Bound extends string = never> {
  /**
   * Get the Workers account settings of an account.
   *
   * `GET /accounts/{account_id}/workers/account-settings` needs the permission
   * `com.cloudflare.api.account.read`.
   * @example
   * const { data, error } = await workerAccountSettings.show({ client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/account_settings/methods/get/
   */
  show<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerAccountSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AccountSetting, As>>>;
  /** {@link show}, but returns the data alone and throws a `RestflareError` if the call fails. */
  showOrThrow<As extends WaysToRead<"json"> = "json">(
    ...options: WorkerAccountSettingsOptions<Bound, As>
  ): Promise<DataAs<AccountSetting, As>>;

  /**
   * Update the Workers account settings of an account.
   *
   * `PUT /accounts/{account_id}/workers/account-settings` needs the permission
   * `com.cloudflare.api.account.update`.
   * @example
   * const { data, error } = await workerAccountSettings.update(body, { client, params: { account_id } });
   * @see https://developers.cloudflare.com/api/resources/workers/subresources/account_settings/methods/update/
   */
  update<As extends WaysToRead<"json"> = "json">(
    body: AccountSettingUpdate, ...options: WorkerAccountSettingsOptions<Bound, As>
  ): Promise<Result<DataAs<AccountSetting, As>>>;
  /** {@link update}, but returns the data alone and throws a `RestflareError` if the call fails. */
  updateOrThrow<As extends WaysToRead<"json"> = "json">(
    body: AccountSettingUpdate, ...options: WorkerAccountSettingsOptions<Bound, As>
  ): Promise<DataAs<AccountSetting, As>>;

  /** The path of the endpoint, a member or an action; throws a `RestflareError` on a bad id or parameter. */
  pathFor(...options: PathArg<{ account_id: string }, Bound, "show" | "update">): string;
  /** The client that a call with these options would use. */
  client(options?: { client?: Client | undefined }): Client;
  /** The same resource with a client, parameters and other options bound. */
  with<const Params extends { readonly account_id?: string | number | undefined } = {}>(
    options: WithOptions<Params>
  ): WorkerAccountSettings<Bound | BoundBy<Params>>;
}

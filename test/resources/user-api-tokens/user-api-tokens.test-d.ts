import type { Client, Result } from "@restflare/core";
import {
  type PermissionCategory,
  type PermissionGroup,
  type Token,
  type TokenValue,
  type TokenWithValue,
  userApiTokens,
  type VerifiedToken,
} from "@restflare/user-api-tokens";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const policy = {
  effect: "allow" as const,
  permission_groups: [{ id }],
  resources: {
    "com.cloudflare.api.account.zone.z": "*",
    "com.cloudflare.api.account.a": { "com.cloudflare.api.account.zone.*": "*" },
  },
};

async function data() {
  const tokens = userApiTokens.with({ client });
  expectTypeOf(await tokens.roll(id)).toEqualTypeOf<Result<TokenValue>>();
  expectTypeOf(await tokens.rollOrThrow(id)).toEqualTypeOf<string>();
  expectTypeOf(await tokens.verifyOrThrow()).toEqualTypeOf<VerifiedToken>();
  expectTypeOf(await tokens.permissionGroups.indexOrThrow()).toEqualTypeOf<PermissionGroup[]>();
  const made = await tokens.createOrThrow({ name: "ci", policies: [policy] });
  expectTypeOf(made).toEqualTypeOf<TokenWithValue>();
  expectTypeOf(made.value).toEqualTypeOf<string>();
  const shown = await tokens.showOrThrow(id);
  expectTypeOf(shown).toEqualTypeOf<Token>();
  // whichever name the API gives it
  expectTypeOf(shown.condition?.request_ip?.in).toEqualTypeOf<string[] | undefined>();
  expectTypeOf(shown.condition?.["request.ip"]?.in).toEqualTypeOf<string[] | undefined>();
  const [group] = await tokens.permissionGroups.indexOrThrow({ query: { scope: "com.cloudflare.api.user" } });
  expectTypeOf(group?.category).toEqualTypeOf<PermissionCategory | undefined>();
  // @ts-expect-error the value is in the answers of create and roll only
  shown.value;
}

function calls() {
  // @ts-expect-error whose value
  void userApiTokens.roll();
  // @ts-expect-error roll is no update of a resource `value`
  userApiTokens.value;
  // @ts-expect-error whoever verifies names no token
  void userApiTokens.verify(id);
  // @ts-expect-error a token without policies may do nothing
  void userApiTokens.create({ name: "ci" });
  // @ts-expect-error there is no such effect
  void userApiTokens.create({ name: "ci", policies: [{ ...policy, effect: "permit" }] });
  // @ts-expect-error an update says all of it
  void userApiTokens.update(id, { name: "ci" });
  void userApiTokens.update(id, { name: "ci", policies: [policy] });
  const [network] = ["192.0.2.0/24"];
  void userApiTokens.create({ name: "ci", policies: [policy], condition: { request_ip: { in: [network] } } });
  // @ts-expect-error there is no such condition
  void userApiTokens.create({ name: "ci", policies: [policy], condition: { requestIp: { in: [network] } } });
}

export { calls, data };

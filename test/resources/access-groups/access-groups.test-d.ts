import {
  type AccessGroup,
  type AccessGroups,
  type AccessRule,
  accessGroups,
  type CountryRule,
  type DeletedAccessGroup,
  type PageInfo,
  zoneAccessGroups,
} from "@restflare/access-groups";
import type { Client, Result } from "@restflare/core";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const groups = accessGroups.with({ client, params: { account_id: "a" } });

async function data() {
  expectTypeOf(groups).toEqualTypeOf<AccessGroups<"account_id">>();
  expectTypeOf(await groups.index()).toEqualTypeOf<Result<AccessGroup[], PageInfo>>();
  expectTypeOf(await groups.showOrThrow(id)).toEqualTypeOf<AccessGroup>();
  expectTypeOf(await groups.deleteOrThrow(id)).toEqualTypeOf<DeletedAccessGroup>();
  for await (const group of groups.indexAll()) expectTypeOf(group.include).toEqualTypeOf<AccessRule[]>();
}

function narrowing(rule: AccessRule) {
  // @ts-expect-error nobody has looked which kind of rule it is
  rule.geo;
  if ("geo" in rule) expectTypeOf(rule).toEqualTypeOf<CountryRule>();
  if ("azureAD" in rule) expectTypeOf(rule.azureAD.identity_provider_id).toEqualTypeOf<string>();
  if ("github-organization" in rule) expectTypeOf(rule["github-organization"].name).toEqualTypeOf<string>();
}

function rules() {
  void groups.create({ name: "n", include: [{ email: { email: "e" } }, { geo: { country_code: "CH" } }] });
  void groups.update(id, {
    name: "n",
    include: [{ everyone: {} }],
    exclude: [],
    require: [{ certificate: {} }],
  });
  // @ts-expect-error a group includes somebody
  void groups.create({ name: "n" });
  // @ts-expect-error there is no such rule
  void groups.create({ name: "n", include: [{ telephone: { number: "117" } }] });
  // @ts-expect-error a rule says what it asks
  void groups.create({ name: "n", include: [{}] });
  // @ts-expect-error a group of Okta is known to one identity provider
  void groups.create({ name: "n", include: [{ okta: { name: "e" } }] });
  // @ts-expect-error there is no such risk
  void groups.create({ name: "n", include: [{ user_risk_score: { user_risk_score: ["none"] } }] });
  // @ts-expect-error a rule is an object
  void groups.create({ name: "n", include: ["everyone"] });
  // @ts-expect-error the list that includes has to be there
  void groups.update(id, { name: "n", exclude: [{ everyone: {} }] });
}

async function zones() {
  const zone = zoneAccessGroups.with({ client, params: { zone_id: "z" } });
  // one type, whoever the group belongs to
  expectTypeOf(await zone.showOrThrow(id)).toEqualTypeOf<AccessGroup>();
  // @ts-expect-error a group of a zone has no account
  zoneAccessGroups.with({ client, params: { account_id: "a" } });
}

export { data, narrowing, rules, zones };

import { type AccessGroups, type AccessRule, accessGroups, zoneAccessGroups } from "@restflare/access-groups";
import { createClient } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

// The rules are a union whose members have nothing in common: each has to reach the API, and no other may.

let prism: Mock;
let groups: AccessGroups<"account_id">;
beforeAll(async () => {
  prism = await startMock("access-groups");
  const client = createClient({ apiToken: "a-token", baseUrl: prism.url });
  groups = accessGroups.with({ client, params: { account_id: "an-account" } });
});
afterAll(() => prism?.stop());

const id = "50b7b5b7-0d6f-44e5-b3ac-6ab8a3a3f7b1";
type Kind = AccessRule extends infer Rule ? (Rule extends unknown ? keyof Rule : never) : never;
/** One of each kind: a kind that is forgotten does not compile. */
const ruleOf: { [K in Kind]: Extract<AccessRule, Record<K, unknown>> } = {
  email: { email: { email: "someone@example.com" } },
  email_list: { email_list: { id } },
  email_domain: { email_domain: { domain: "example.com" } },
  everyone: { everyone: {} },
  ip: { ip: { ip: "192.0.2.0/24" } },
  ip_list: { ip_list: { id } },
  certificate: { certificate: {} },
  common_name: { common_name: { common_name: "laptop.example.com" } },
  group: { group: { id } },
  azureAD: { azureAD: { id, identity_provider_id: id } },
  auth_context: { auth_context: { id, ac_id: "c1", identity_provider_id: id } },
  "github-organization": {
    "github-organization": { name: "example", team: "platform", identity_provider_id: id },
  },
  gsuite: { gsuite: { email: "team@example.com", identity_provider_id: id } },
  okta: { okta: { name: "team", identity_provider_id: id } },
  saml: { saml: { attribute_name: "team", attribute_value: "platform", identity_provider_id: id } },
  oidc: { oidc: { claim_name: "team", claim_value: "platform", identity_provider_id: id } },
  login_method: { login_method: { id } },
  service_token: { service_token: { token_id: id } },
  any_valid_service_token: { any_valid_service_token: {} },
  linked_app_token: { linked_app_token: { app_uid: id } },
  external_evaluation: {
    external_evaluation: { evaluate_url: "https://example.com/in", keys_url: "https://example.com/keys" },
  },
  geo: { geo: { country_code: "CH" } },
  auth_method: { auth_method: { auth_method: "mfa" } },
  device_posture: { device_posture: { integration_uid: id, account_id: id } },
  user_risk_score: { user_risk_score: { user_risk_score: ["low", "unscored"] } },
  cloudflare_account_member: { cloudflare_account_member: { account_id: id } },
};
const rules: AccessRule[] = Object.values(ruleOf);

test.each(rules)("a rule like %o is accepted in each of the three lists", async (rule) => {
  const body = { name: "developers", include: [rule], exclude: [rule], require: [rule] };
  expect(await groups.create(body)).toMatchObject({ ok: true, attempts: 1 });
  expect(await groups.update(id, body)).toMatchObject({ ok: true, attempts: 1 });
});

test("rules of several kinds go together", async () => {
  expect(await groups.create({ name: "developers", include: rules })).toMatchObject({ ok: true });
});

test.each([
  { given: "of no kind", rule: {} },
  { given: "of a kind that there is not", rule: { telephone: { number: "117" } } },
  { given: "of two kinds at once", rule: { everyone: {}, geo: { country_code: "CH" } } },
  { given: "without what its kind needs", rule: { okta: { name: "team" } } },
  { given: "by the name that its provider had before", rule: { azureAD: { id, connection_id: id } } },
])("a rule $given is refused", async ({ rule }) => {
  // What the types refuse is sent all the same, as JavaScript would.
  const result = await groups.create({ name: "developers", include: [rule as unknown as AccessRule] });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 422 } });
});

test("the groups of a zone take the same rules", async () => {
  const client = createClient({ apiToken: "a-token", baseUrl: prism.url });
  const zone = zoneAccessGroups.with({ client, params: { zone_id: "a-zone" } });
  expect(zone.pathFor(id)).toBe(`/zones/a-zone/access/groups/${id}`);
  const body = { name: "developers", include: rules };
  expect(await zone.create(body)).toMatchObject({ ok: true, attempts: 1 });
  expect(await zone.update(id, body)).toMatchObject({ ok: true, attempts: 1 });
  expect((await zone.indexOrThrow()).map(({ name }) => name)).toContain("developers");
});

test("what a group asks can be told from the keys of its rules", async () => {
  const { include, require, exclude } = await groups.showOrThrow(id);
  const domains = include.flatMap((rule) => ("email_domain" in rule ? [rule.email_domain.domain] : []));
  const methods = require.flatMap((rule) => ("auth_method" in rule ? [rule.auth_method.auth_method] : []));
  const guests = exclude.flatMap((rule) => ("email" in rule ? [rule.email.email] : []));
  expect({ domains, methods, guests }).toEqual({
    domains: ["example.com"],
    methods: ["mfa"],
    guests: ["guest@example.com"],
  });
});

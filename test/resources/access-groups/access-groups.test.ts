import { type AccessGroups, type AccessRule, accessGroups } from "@restflare/access-groups";
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
const rules: AccessRule[] = [
  { email: { email: "someone@example.com" } },
  { email_list: { id } },
  { email_domain: { domain: "example.com" } },
  { everyone: {} },
  { ip: { ip: "192.0.2.0/24" } },
  { ip_list: { id } },
  { certificate: {} },
  { group: { id } },
  { azureAD: { id, connection_id: id } },
  { "github-organization": { name: "example", connection_id: id } },
  { gsuite: { email: "team@example.com", connection_id: id } },
  { okta: { email: "team@example.com", connection_id: id } },
  { saml: { attribute_name: "team", attribute_value: "platform" } },
  { service_token: { token_id: id } },
  { any_valid_service_token: {} },
  { external_evaluation: { evaluate_url: "https://example.com/in", keys_url: "https://example.com/keys" } },
  { geo: { country_code: "CH" } },
  { auth_method: { auth_method: "mfa" } },
  { device_posture: { integration_uid: id } },
];

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
  { given: "without what its kind needs", rule: { okta: { email: "team@example.com" } } },
])("a rule $given is refused", async ({ rule }) => {
  // What the types refuse is sent all the same, as JavaScript would.
  const result = await groups.create({ name: "developers", include: [rule as unknown as AccessRule] });
  expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 422 } });
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

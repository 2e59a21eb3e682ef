import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { accountRulesets, type NewRule, zoneRulesets } from "@restflare/rulesets";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { expect, expectTypeOf, test } from "vitest";

// The entry point of a phase stands where no id is; a rule is one of many forms, which its action tells apart.

const params = { zone_id: "z", ruleset_phase: "http_request_firewall_custom" } as const;
const rule = { action: "block", expression: "ip.src in {192.0.2.0/24}" } as const;

test("the entry point of a phase is shown and set without an id", async () => {
  const { client, requests } = await serve([
    envelope({ id: "r", rules: [] }),
    envelope({ id: "r", rules: [rule] }),
  ]);
  const { entrypoint } = zoneRulesets.with({ client }).phases;
  await entrypoint.showOrThrow({ params });
  await entrypoint.updateOrThrow({ rules: [rule] }, { params });
  const path = "/zones/z/rulesets/phases/http_request_firewall_custom/entrypoint";
  expect(lines(requests)).toEqual([`GET ${path}`, `PUT ${path}`]);
});

test("a phase that nobody set anything in is a 404 that a caller can tell", async () => {
  const errors = [{ code: 10003, message: "could not find entrypoint ruleset" }];
  const { client } = await serve([
    { status: 404, json: { success: false, errors, messages: [], result: null } },
  ]);
  const { error } = await zoneRulesets.phases.entrypoint.show({ client, params });
  expect(error).toMatchObject({ kind: "api", status: 404, errors });
});

test("a rule is added where its position says, in an account's ruleset too", async () => {
  const { client, requests } = await serve([envelope({ id: "r", rules: [rule] })]);
  const body: NewRule = { ...rule, position: { index: 1 } };
  await accountRulesets.rules.createOrThrow(body, { client, params: { account_id: "a", ruleset_id: "r" } });
  expect(lines(requests)).toEqual(["POST /accounts/a/rulesets/r/rules"]);
  expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual(body);
});

test("a rule that was added is not added twice", async () => {
  const { client, requests } = await serve(["reset"]);
  const { error } = await zoneRulesets.rules.create(rule, {
    client,
    params: { zone_id: "z", ruleset_id: "r" },
  });
  expect(error).toMatchObject({ kind: "connection" });
  expect(requests).toHaveLength(1);
});

test("a ruleset that is deleted answers nothing, and its rules are told apart by their action", async () => {
  const { options } = await createMock("@restflare/rulesets");
  const rulesets = zoneRulesets.with({ client: createClient(options), params: { zone_id: "z" } });
  const { rules } = await rulesets.showOrThrow("2f2feab2026849078ba485f918791bdc");
  const [first] = rules;
  expect(first).toMatchObject({ action: "block" });
  if (first?.action === "redirect")
    expectTypeOf(first.action_parameters?.from_value?.preserve_query_string).toEqualTypeOf<
      boolean | undefined
    >();
  expect(await rulesets.deleteOrThrow("2f2feab2026849078ba485f918791bdc")).toBeUndefined();
});

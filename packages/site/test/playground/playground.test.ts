import type { PlaygroundCall } from "@restflare/generator";
import { beforeAll, expect, test } from "vitest";
import { wrongCalls } from "../../check/calls.js";
import { stages } from "../../check/stage.js";
import { fieldsOf } from "../../src/playground/fields.js";
import { firstTexts, type Given, readTexts, type Texts } from "../../src/playground/given.js";
import { type Outcome, run, type Stage } from "../../src/playground/run.js";
import { type Scenario, scenariosOf } from "../../src/playground/scenarios.js";
import { callOf, SLUGS, type Slug } from "./slugs.js";

// What the playground does in a page, on the real packages, without a page.

const found = new Map<string, Stage>();
beforeAll(async () => {
  for await (const { slug, ...stage } of stages(new Set(SLUGS))) found.set(slug, stage);
});

const stage = (slug: Slug): Stage => found.get(slug) as Stage;
const SUCCESS: Scenario = { name: "success", label: "Success" };

function givenBy(call: PlaygroundCall, texts: Texts): Given {
  const { given, problems } = readTexts(call, texts);
  if (!given) throw new Error([...problems.values()].join(", "));
  return given;
}

const ran = (slug: Slug, name: string, more: { scenario?: string; way?: "all"; texts?: Texts } = {}) => {
  const call = callOf(stage(slug).playground, name);
  const texts = { ...firstTexts(call), ...more.texts };
  const scenario = scenariosOf(call, texts).find((one) => one.name === more.scenario) ?? SUCCESS;
  return run(stage(slug), call, { given: givenBy(call, texts), way: more.way ?? "one", scenario });
};

const errorOf = ({ result }: Outcome) => (result as { error: { status?: number; kind: string } }).error;

test.each(SLUGS)(
  "each call of %s succeeds as it is filled in at first, and the wrong input is refused",
  async (slug) => {
    expect(await wrongCalls(stage(slug))).toEqual([]);
  },
);

test("the request is shown as it would go to Cloudflare, without its token", async () => {
  const { exchanges } = await ran("zones", "zones.create");
  expect(exchanges).toHaveLength(1);
  const [{ method, url, headers, body, status } = {} as never] = exchanges;
  expect([method, url, status]).toEqual(["POST", "https://api.cloudflare.com/client/v4/zones", 200]);
  expect(new Map(headers).get("authorization")).toBe("(a secret)");
  expect(JSON.stringify(exchanges)).not.toContain(stage("zones").mock.options.apiToken);
  expect(JSON.parse(body ?? "")).toMatchObject({ name: "example.com" });
});

test("too many requests: the call waits as long as it is told, and is repeated", async () => {
  const began = performance.now();
  const outcome = await ran("zones", "zones.create", { scenario: "429" });
  expect(performance.now() - began).toBeGreaterThan(900);
  expect(outcome.summary).toBe("Succeeded after 2 attempts.");
  expect(outcome.exchanges.map(({ status, retryAfter }) => [status, retryAfter])).toEqual([
    [429, "1"],
    [200, undefined],
  ]);
});

test.each([
  { scenario: "401", status: 401, attempts: 1 },
  { scenario: "404", status: 404, attempts: 1 },
  { scenario: "500", status: 500, attempts: 1 },
])("$scenario is what the call fails with", async ({ scenario, status, attempts }) => {
  const outcome = await ran("zones", "zones.create", { scenario });
  expect(errorOf(outcome).status).toBe(status);
  expect(outcome.exchanges).toHaveLength(attempts);
});

test("a lost answer is asked for again where that is safe, and nowhere else", async () => {
  const read = await ran("zones", "zones.show", { scenario: "lost" });
  expect([read.ok, read.exchanges.length]).toEqual([true, 2]);
  expect(read.exchanges[0]?.failure).toBe("fetch failed");
  const written = await ran("zones", "zones.create", { scenario: "lost" });
  expect([written.ok, written.exchanges.length]).toEqual([false, 1]);
});

test("a fault is over with its call", async () => {
  await ran("zones", "zones.create", { scenario: "500" });
  expect((await ran("zones", "zones.create")).ok).toBe(true);
});

test("a list is read whole", async () => {
  const outcome = await ran("zones", "zones.index", { way: "all" });
  expect(outcome.result).toMatchObject([{ name: "example.com" }, { name: "example.net" }]);
  expect(outcome.summary).toBe("The list gave 2 items.");
});

test("a list that is refused throws, and the error is shown", async () => {
  const outcome = await ran("zones", "zones.index", { way: "all", scenario: "404" });
  expect(outcome).toMatchObject({ ok: false, result: { thrown: { status: 404 } } });
});

test("an empty id is refused by the SDK before anything is sent", async () => {
  const outcome = await ran("zones", "zones.show", { texts: { id: "" } });
  expect(errorOf(outcome).kind).toBe("request");
  expect([outcome.exchanges, outcome.summary]).toEqual([[], expect.stringMatching(/^Failed before/)]);
});

test("bytes and texts are shown as texts", async () => {
  const { result } = await ran("kv-namespaces", "kvNamespaces.values.show");
  expect(result).toMatchObject({ data: { bytes: expect.any(Number), text: expect.any(String) } });
  expect((await ran("dns-records", "dnsRecords.export")).result).toMatchObject({ data: expect.any(String) });
});

test("a form is sent as one, with its file", async () => {
  const { exchanges } = await ran("dns-records", "dnsRecords.import");
  expect(new Map(exchanges[0]?.headers).get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
  expect(exchanges[0]?.body).toContain("www.example.com. 300 IN A 192.0.2.1");
});

test("what is no JSON is told of by the name of its field", () => {
  const call = callOf(stage("zones").playground, "zones.create");
  const { problems } = readTexts(call, { body: "{ name: 1 }" });
  expect([...(problems ?? [])]).toEqual([["body", expect.stringMatching(/^body is no JSON: /)]]);
});

test("a call is filled in with what its document shows", () => {
  const call = callOf(stage("dns-records").playground, "dnsRecords.update");
  expect(fieldsOf(call).map(({ key, kind, isRequired }) => [key, kind, isRequired])).toEqual([
    ["id", "text", true],
    ["params.zone_id", "text", true],
    ["body", "json", true],
    ["query", "json", false],
  ]);
  expect(firstTexts(call)).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{32}$/), query: "" });
});

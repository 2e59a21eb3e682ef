import { startMock } from "@restflare/mock";
import type { RecordedRequest } from "@restflare/test-harness/recording-server";
import { expect, onTestFinished, test } from "vitest";
import { answered, bind, code, partsOf, serve, wasm } from "./parts.js";

// Prism takes a JSON part of a form for text, so what is uploaded is looked at byte for byte.

test("a script goes up as its metadata in JSON and a part for each module", async () => {
  const { scripts, requests } = await serve([answered]);
  const metadata = {
    main_module: "index.js",
    compatibility_date: "2026-01-05",
    bindings: [
      { type: "kv_namespace" as const, name: "CARTS", namespace_id: "0f2ac74b498b48028cb68387c421e279" },
      { type: "secret_text" as const, name: "BANK_KEY", text: "a secret" },
    ],
  };
  const result = await scripts.update("shop", {
    metadata,
    "index.js": new File([code], "index.js", { type: "application/javascript+module" }),
    "sum.wasm": new File([wasm], "sum.wasm", { type: "application/wasm" }),
  });
  expect(result).toMatchObject({ ok: true, attempts: 1 });
  const [sent] = requests as [RecordedRequest];
  expect([sent.method, sent.target]).toEqual(["PUT", "/accounts/an-account/workers/scripts/shop"]);
  const parts = partsOf(sent);
  expect(parts.map(({ name, filename, type }) => [name, filename, type])).toEqual([
    ["metadata", "metadata", "application/json"],
    ["index.js", "index.js", "application/javascript+module"],
    ["sum.wasm", "sum.wasm", "application/wasm"],
  ]);
  expect(JSON.parse(parts[0]?.bytes.toString() ?? "")).toEqual(metadata);
  expect(parts[1]?.bytes.toString()).toBe(code);
  expect(parts[2]?.bytes).toEqual(Buffer.from(wasm));
});

test("modules of one name are parts of one name", async () => {
  const { scripts, requests } = await serve([answered]);
  const map = (text: string) => new Blob([text], { type: "application/source-map" });
  await scripts.updateOrThrow("shop", { metadata: { body_part: "script" }, maps: [map("{}"), map("[]")] });
  const [sent] = requests as [RecordedRequest];
  expect(partsOf(sent).map(({ name, type, bytes }) => [name, type, bytes.toString()])).toEqual([
    ["metadata", "application/json", '{"body_part":"script"}'],
    ["maps", "application/source-map", "{}"],
    ["maps", "application/source-map", "[]"],
  ]);
});

test("an upload whose answer was lost is sent again, whole", async () => {
  const { scripts, requests } = await serve(["reset", answered]);
  const body = { metadata: { main_module: "index.js" }, "index.js": new Blob([code]) };
  expect(await scripts.update("shop", body)).toMatchObject({ ok: true, attempts: 2 });
  const [first, second] = requests.map((request) => partsOf(request).map(({ bytes }) => bytes.toString()));
  expect(first).toEqual(['{"main_module":"index.js"}', code]);
  expect(second).toEqual(first);
});

test("the secret of a binding is in no error", async () => {
  const secret = "a-secret-that-nobody-may-see";
  const message = `a binding of ${secret} is not possible`;
  const refused = { status: 400, json: { success: false, errors: [{ code: 10021, message }], messages: [] } };
  const { scripts } = await serve(() => refused);
  const bindings = [{ type: "secret_text" as const, name: "BANK_KEY", text: secret }];
  const results = [
    await scripts.update("shop", { metadata: { main_module: "a", bindings }, a: new Blob([code]) }),
    await scripts.settings.update({ settings: { bindings } }, { params: { script_name: "shop" } }),
  ];
  for (const { error } of results) {
    const shown = [String(error), error?.stack, JSON.stringify(error), JSON.stringify(error?.errors)].join();
    expect(shown).toContain("is not possible");
    expect(shown).not.toContain(secret);
  }
});

test("going back to a deployment sends its id and a message", async () => {
  const { scripts, requests } = await serve([answered]);
  await scripts.updateOrThrow("shop", { message: "the cart was empty" }, { query: { rollback_to: "d1" } });
  const [sent] = requests as [RecordedRequest];
  expect(sent.target).toBe("/accounts/an-account/workers/scripts/shop?rollback_to=d1");
  expect(partsOf(sent).map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
    ["message", "the cart was empty"],
  ]);
});

test("the content goes up without metadata where a header says how it starts", async () => {
  const { scripts, requests } = await serve([answered]);
  const content = scripts.content.with({ params: { script_name: "shop" } });
  const headers = { "CF-WORKER-MAIN-MODULE-PART": "index.js" };
  await content.updateOrThrow(
    { "index.js": new Blob([code], { type: "text/javascript+module" }) },
    { headers },
  );
  const [sent] = requests as [RecordedRequest];
  expect([sent.method, sent.target]).toEqual(["PUT", "/accounts/an-account/workers/scripts/shop/content"]);
  expect(sent.header("cf-worker-main-module-part")).toEqual(["index.js"]);
  expect(partsOf(sent).map(({ name, type }) => [name, type])).toEqual([
    ["index.js", "text/javascript+module"],
  ]);
});

test("the settings go up as one part of JSON", async () => {
  const { scripts, requests } = await serve([answered]);
  const settings = { placement: { mode: "smart" as const }, tags: ["shop"] };
  await scripts.settings.updateOrThrow({ settings }, { params: { script_name: "shop" } });
  const [sent] = requests as [RecordedRequest];
  expect(sent.method).toBe("PATCH");
  const parts = partsOf(sent).map(({ name, type, bytes }) => [name, type, JSON.parse(bytes.toString())]);
  expect(parts).toEqual([["settings", "application/json", settings]]);
});

test("code comes down as text, bytes and a stream, from two places", async () => {
  const { scripts, requests } = await serve(() => ({
    headers: { "content-type": "application/javascript" },
    body: code,
  }));
  const content = scripts.content.with({ params: { script_name: "shop" } });
  expect(await scripts.showOrThrow("shop")).toBe(code);
  expect(await content.showOrThrow()).toBe(code);
  expect(Buffer.from(await scripts.showOrThrow("shop", { as: "bytes" })).toString()).toBe(code);
  expect(await new Response(await content.showOrThrow({ as: "stream" })).text()).toBe(code);
  expect([...new Set(requests.map(({ target }) => target))]).toEqual([
    "/accounts/an-account/workers/scripts/shop",
    "/accounts/an-account/workers/scripts/shop/content/v2",
  ]);
});

test("schedules and tails live below a script", async () => {
  const prism = await startMock("worker-scripts");
  onTestFinished(() => prism.stop());
  const inside = { params: { script_name: "shop" } };
  const { schedules, tails } = bind(prism.url);
  const crons: string[] = [];
  for await (const { cron } of schedules.indexAll(inside)) crons.push(cron);
  expect(crons).toEqual(["*/30 * * * *", "0 6 * * 1"]);
  expect(await schedules.updateAll([{ cron: "0 6 * * 1" }], inside)).toMatchObject({ ok: true, attempts: 1 });
  const tail = await tails.createOrThrow({}, inside);
  expect(await tails.delete(tail.id, inside)).toMatchObject({ ok: true, attempts: 1 });
});

import { createClient } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { type PurgeCache, zones } from "@restflare/zones";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const id = "023e105f4ecef8ad9ca31a8372d0c353";

test("activationCheck is a PUT of its own, and is not sent again when its answer is lost", async () => {
  const { client, requests } = await serve((_, index) => (index === 0 ? envelope({ id }) : "reset"));
  expect(await zones.activationCheck(id, { client })).toMatchObject({ ok: true, data: { id } });
  expect(await zones.activationCheck(id, { client })).toMatchObject({ ok: false, attempts: 1 });
  const sent = `PUT /zones/${id}/activation_check`;
  expect(lines(requests)).toEqual([sent, sent]);
});

test("conditions with a dot in their names are sent as they are", async () => {
  const { client, requests } = await serve([envelope([])]);
  const query = { "account.id": "a", status: "active", match: "any" } as const;
  expect(await zones.index({ client, query })).toMatchObject({ ok: true });
  expect(lines(requests)).toEqual(["GET /zones?account.id=a&status=active&match=any"]);
});

test("some types at once are one condition", async () => {
  const { client, requests } = await serve([envelope([])]);
  await zones.indexOrThrow({ client, query: { type: ["full", "internal"] } });
  const { searchParams } = new URL(requests[0]?.target ?? "", "http://localhost");
  expect(searchParams.getAll("type")).toEqual(["full", "internal"]);
});

test("invalidateCache takes what a purge takes, and is not sent again", async () => {
  const { client, requests } = await serve((_, index) => (index === 0 ? envelope({ id }) : "reset"));
  expect(await zones.invalidateCacheOrThrow(id, { tags: ["a"] }, { client })).toEqual({ id });
  expect(await zones.invalidateCache(id, { tags: ["a"] }, { client })).toMatchObject({
    ok: false,
    attempts: 1,
  });
  expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual({ tags: ["a"] });
  const sent = `POST /zones/${id}/invalidate_cache`;
  expect(lines(requests)).toEqual([sent, sent]);
});

describe("purgeCache", () => {
  const forms: { form: string; body: PurgeCache }[] = [
    { form: "everything", body: { purge_everything: true } },
    { form: "files", body: { files: ["https://example.com/a.css"] } },
    {
      form: "files with headers",
      body: { files: [{ url: "https://example.com/a.jpg", headers: { "CF-Device-Type": "mobile" } }] },
    },
    { form: "tags", body: { tags: ["a"] } },
    { form: "hosts", body: { hosts: ["www.example.com"] } },
    { form: "prefixes", body: { prefixes: ["www.example.com/a"] } },
  ];

  let prism: Mock;
  beforeAll(async () => {
    prism = await startMock("zones");
  });
  afterAll(() => prism?.stop());
  const clientOfPrism = () => createClient({ apiToken: "a-token", baseUrl: prism.url });

  test.each(forms)("by $form: the body is sent as it is, and is what the document says", async ({ body }) => {
    const { client, requests } = await serve([envelope({ id })]);
    expect(await zones.purgeCacheOrThrow(id, body, { client })).toEqual({ id });
    expect(lines(requests)).toEqual([`POST /zones/${id}/purge_cache`]);
    expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual(body);
    expect(await zones.purgeCache(id, body, { client: clientOfPrism() })).toMatchObject({ ok: true });
  });

  const none: { given: string; body: object }[] = [
    { given: "in no form", body: {} },
    { given: "in two forms", body: { tags: ["a"], hosts: ["www.example.com"] } },
    {
      given: "everything, and a file besides",
      body: { purge_everything: true, files: ["https://a.example"] },
    },
    { given: "not everything", body: { purge_everything: false } },
  ];
  test.each(none)("$given: the document refuses it too", async ({ body }) => {
    // What the types refuse is sent all the same, as JavaScript would.
    const result = await zones.purgeCache(id, body as PurgeCache, { client: clientOfPrism() });
    expect(result).toMatchObject({ ok: false, error: { status: 422 } });
  });
});

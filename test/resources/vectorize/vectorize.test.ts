import { createClient } from "@restflare/core";
import { createMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { vectorize } from "@restflare/vectorize";
import { expect, test } from "vitest";

// Vectors are inserted as lines of JSON; an index is what the export is, and the calls of the first version stand apart.

const params = { account_id: "a" };
const path = "/accounts/a/vectorize/v2/indexes/products";
const LINES = '{"id":"1","values":[0.1,0.2]}\n{"id":"2","values":[0.3,0.4]}\n';

test.each(["insert", "upsert"] as const)("%s sends the lines as they are", async (action) => {
  const { client, requests } = await serve([envelope({ mutationId: "m" })]);
  const body = new Blob([LINES]);
  expect(await vectorize[`${action}OrThrow`]("products", body, { client, params })).toEqual({
    mutationId: "m",
  });
  expect(lines(requests)).toEqual([`POST ${path}/${action}`]);
  expect(requests[0]?.header("content-type")).toEqual(["application/x-ndjson"]);
  expect(requests[0]?.body.toString()).toBe(LINES);
});

test("lines that come one by one are sent as they come", async () => {
  async function* vectors() {
    for (const line of LINES.split(/(?<=\n)/)) yield new TextEncoder().encode(line);
  }
  const { client, requests } = await serve([envelope({ mutationId: "m" })]);
  await vectorize.insertOrThrow("products", vectors(), { client, params });
  expect(requests[0]?.body.toString()).toBe(LINES);
});

test("what does not fit can be left out, by the query", async () => {
  const { client, requests } = await serve([envelope({ mutationId: "m" })]);
  const query = { "unparsable-behavior": "discard" } as const;
  await vectorize.upsertOrThrow("products", new Blob([LINES]), { query, client, params });
  expect(lines(requests)).toEqual([`POST ${path}/upsert?unparsable-behavior=discard`]);
});

test("a query answers the nearest vectors, and a metadata index is the index's", async () => {
  const { options } = await createMock("@restflare/vectorize");
  const indexes = vectorize.with({ client: createClient(options), params });
  const found = await indexes.queryOrThrow("products", {
    vector: [0.1, 0.2, 0.3],
    topK: 1,
    returnMetadata: "all",
  });
  expect(found).toMatchObject({ matches: [{ id: "shoe-1", metadata: { lang: "en" } }] });
  const made = await indexes.createMetadataIndexOrThrow("products", {
    propertyName: "lang",
    indexType: "string",
  });
  expect(made).toHaveProperty("mutationId");
  const { error } = await indexes.query("products", { vector: "none" } as never);
  expect(error).toMatchObject({ status: 422 });
});

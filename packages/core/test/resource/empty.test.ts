import { expect, test } from "vitest";
import { clientOf, collect, envelope, json, loose } from "../helpers.js";

const things = loose("/things", {
  actions: { index: { empty: [204] }, show: { empty: [202] } },
});
const EMPTY = () => new Response(null, { status: 204 });

test("a list whose document knows of an answer without content is empty then", async () => {
  const { client } = clientOf([EMPTY, EMPTY, envelope([1]), EMPTY]);
  const { index, indexAll } = things;
  expect(await index?.({ client })).toMatchObject({ ok: true, data: undefined });
  const list = () => collect((indexAll as unknown as (o: object) => AsyncIterable<unknown>)({ client }));
  expect(await list()).toEqual({ items: [], thrown: undefined });
  expect(await list()).toEqual({ items: [1], thrown: undefined });
});

test("without that it is an error, and so is another status without content", async () => {
  const { client } = clientOf([EMPTY, new Response(null, { status: 205 })]);
  const message = "answered no content, where a list is expected";
  const result = await loose("/things")["index"]?.({ client });
  expect(result?.error?.message).toContain(message);
  const other = await things["index"]?.({ client });
  expect(other?.error?.message).toContain(message);
});

test("a success that has no data is one whatever its body is", async () => {
  const bodies = [
    json({ id: "1" }, { status: 202 }),
    new Response("Accepted", { status: 202 }),
    envelope("x", {}),
  ];
  const { client } = clientOf(bodies);
  const results = [await things["show"]?.("a", { client }), await things["show"]?.("a", { client })];
  for (const result of results) expect(result).toMatchObject({ ok: true, data: undefined });
  expect(await things["show"]?.("a", { client })).toMatchObject({ ok: true, data: "x" });
});

test("what says itself that it is no success is none", async () => {
  const refusal = json({ success: false, errors: [{ code: 7, message: "no" }] }, { status: 202 });
  const { client } = clientOf([refusal]);
  const result = await things["show"]?.("a", { client });
  expect(result?.error).toMatchObject({ kind: "api", status: 202 });
});

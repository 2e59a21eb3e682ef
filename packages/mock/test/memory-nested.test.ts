import { createMock, type MockSource } from "@restflare/mock";
import { describe, expect, test } from "vitest";
import { BOXES, CONTENTS, MACHINES, OWNERS } from "./nested-documents.js";

interface Answer {
  readonly status: number;
  readonly result: unknown;
}
type Call = (method: string, path: string, body?: object) => Promise<Answer>;

async function remembering(...documents: MockSource[]): Promise<Call> {
  const mock = await createMock(documents, { stateful: true });
  return async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await mock.fetch(`http://mock.localhost${path}`, {
      method,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      ...(body && !isForm && { headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, result: isJson ? JSON.parse(text).result : text };
  };
}
const idOf = ({ result }: Answer): string => (result as { id: string }).id;

describe.each([
  ["its parent's document first", [BOXES, CONTENTS]],
  ["its own document first", [CONTENTS, BOXES]],
])("what is in a parent, with %s", (_, documents) => {
  test("is itself, not its parent", async () => {
    const call = await remembering(...documents);
    const box = idOf(await call("POST", "/boxes", { name: "mine" }));
    const { result } = await call("POST", `/boxes/${box}/balls`, { size: "big" });
    const id = idOf({ status: 200, result });
    expect(result).toEqual({ id, size: "big", box_id: box });
    expect(id).not.toBe(box);
    expect((await call("GET", `/boxes/${box}/balls`)).result).toEqual([result]);
    expect((await call("PATCH", `/boxes/${box}/balls/${id}`, { size: "huge" })).result).toMatchObject({
      id,
      size: "huge",
    });
  });

  test("goes with its parent", async () => {
    const call = await remembering(...documents);
    const box = idOf(await call("POST", "/boxes", { name: "mine" }));
    expect((await call("POST", "/boxes/elsewhere/balls", { size: "big" })).status).toBe(404);
    await call("POST", `/boxes/${box}/balls`, { size: "big" });
    await call("DELETE", `/boxes/${box}`);
    expect((await call("GET", `/boxes/${box}/balls`)).status).toBe(404);
  });
});

describe("a parent is not asked for", () => {
  test("if none was ever created here", async () => {
    const call = await remembering(BOXES, CONTENTS);
    expect((await call("POST", "/boxes/any/balls", { size: "big" })).result).toMatchObject({ size: "big" });
    expect((await call("GET", "/boxes/any/balls")).result).toMatchObject([{ size: "big" }]);
  });

  test("if nobody can create it", async () => {
    const call = await remembering(OWNERS);
    expect((await call("POST", "/owners/any/bags", { name: "mine" })).status).toBe(200);
    expect((await call("PUT", "/owners/any", { name: "me" })).result).toEqual({ id: "any", name: "me" });
    const { result } = await call("POST", "/owners/any/bags", { name: "other" });
    expect(result).toMatchObject({ name: "other" });
    expect(idOf({ status: 200, result })).not.toBe("any");
    expect((await call("POST", "/owners/else/bags", { name: "theirs" })).status).toBe(200);
  });
});

test("what nobody can create is there from the start, and changed", async () => {
  const call = await remembering(OWNERS);
  expect((await call("GET", "/owners")).result).toEqual([{ id: "o1", name: "Example" }]);
  expect((await call("GET", "/owners/any")).result).toEqual({ id: "any", name: "Example" });
  await call("PUT", "/owners/o1", { name: "me" });
  expect((await call("GET", "/owners")).result).toEqual([{ id: "o1", name: "me" }]);
});

test("of what nobody can write only the examples are there", async () => {
  const call = await remembering(OWNERS);
  expect((await call("GET", "/roles/r1")).result).toEqual({ id: "r1", name: "Reader" });
  expect((await call("GET", "/roles/r9")).status).toBe(404);
});

test("no answer repeats a secret that was written", async () => {
  const call = await remembering(OWNERS);
  const put = await call("PUT", "/owners/o1/source", { from: { place: "here", key: "hidden" } });
  expect(put.result).toEqual({ from: { place: "here" } });
  expect((await call("GET", "/owners/o1/source")).result).toEqual({ from: { place: "here" } });
});

test("an answer that says nothing of the change hides none", async () => {
  const call = await remembering(BOXES);
  const id = idOf(await call("POST", "/boxes", { name: "mine" }));
  expect((await call("PUT", `/boxes/${id}`, { name: "yours" })).result).toEqual({});
  expect((await call("GET", `/boxes/${id}`)).result).toEqual({ id, name: "yours" });
});

test("members that paths name by words are remembered, one by one and together", async () => {
  const call = await remembering(BOXES, CONTENTS);
  const box = idOf(await call("POST", "/boxes", { name: "mine" }));
  const levels = `/boxes/${box}/levels`;
  expect((await call("PATCH", `${levels}/light`, { value: "high" })).result).toEqual({
    id: "light",
    value: "high",
  });
  expect((await call("GET", `${levels}/light`)).result).toEqual({ id: "light", value: "high" });
  expect((await call("GET", `${levels}/heat`)).result).toEqual({ id: "heat", value: "low" });
  await call("PATCH", levels, [{ id: "heat", value: "off" }]);
  expect(new Set((await call("GET", levels)).result as object[])).toEqual(
    new Set([
      { id: "light", value: "high" },
      { id: "heat", value: "off" },
    ]),
  );
});

test("many are created, replaced and deleted at once", async () => {
  const call = await remembering(CONTENTS);
  const sizes = async () =>
    ((await call("GET", "/boxes/b/balls")).result as { id: string; size: string }[]).map(({ size }) => size);
  await call("POST", "/boxes/b/balls", [{ size: "big" }, { size: "small" }]);
  expect(await sizes()).toEqual(["big", "small"]);
  expect((await call("PUT", "/boxes/b/balls", [{ size: "huge" }, { size: "tiny" }])).result).toEqual({
    job: "j1",
  });
  expect(await sizes()).toEqual(["huge", "tiny"]);
  const [first] = (await call("GET", "/boxes/b/balls")).result as { id: string }[];
  await call("DELETE", "/boxes/b/balls", { items: [{ id: first?.id }] });
  expect(await sizes()).toEqual(["tiny"]);
});

test("what is shown and written at one path is remembered, until its parent is deleted", async () => {
  const call = await remembering(BOXES, CONTENTS);
  const box = idOf(await call("POST", "/boxes", { name: "mine" }));
  expect((await call("GET", `/boxes/${box}/plan`)).result).toEqual({ colour: "red", box_id: box });
  await call("PUT", `/boxes/${box}/plan`, { colour: "blue" });
  expect((await call("GET", `/boxes/${box}/plan`)).result).toEqual({ colour: "blue", box_id: box });
  expect((await call("GET", "/boxes/other/plan")).status).toBe(404);
});

test("a value that is no JSON is put, listed, read and deleted by its key", async () => {
  const call = await remembering(CONTENTS);
  const form = new FormData();
  form.set("value", "hello");
  form.set("metadata", '{"of":"me"}');
  expect((await call("GET", "/boxes/b/values/a%2Fb")).status).toBe(404);
  expect((await call("PUT", "/boxes/b/values/a%2Fb", form)).status).toBe(200);
  expect((await call("GET", "/boxes/b/values/a%2Fb")).result).toBe("hello");
  expect((await call("GET", "/boxes/b/metadata/a%2Fb")).result).toEqual({ of: "me" });
  expect((await call("GET", "/boxes/b/keys")).result).toEqual([{ name: "a/b", metadata: { of: "me" } }]);
  expect((await call("DELETE", "/boxes/b/values/a%2Fb")).status).toBe(200);
  expect((await call("GET", "/boxes/b/values/a%2Fb")).status).toBe(404);
  expect((await call("GET", "/boxes/b/keys")).result).toEqual([]);
});

test("what is new has what was sent and what only the API sets, and nothing else of the example", async () => {
  const call = await remembering(MACHINES);
  const { result } = await call("POST", "/machines", { name: "mine" });
  expect(result).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    client_id: expect.stringMatching(/^[0-9a-f]{32}\.access$/),
    name: "mine",
    note: null,
    tags: [],
    ttl: 1,
    parts: [],
    parts_count: 0,
    made_on: "2026-01-05",
  });
  const other = (await call("POST", "/machines", { name: "other", colour: "blue", ttl: 60 })).result;
  expect(other).toMatchObject({ colour: "blue", ttl: 60 });
  const ids = [result, other].flatMap((one) => {
    const { id, client_id } = one as { id: string; client_id: string };
    return [id, client_id.replace(".access", "")];
  });
  expect(new Set(ids).size).toBe(4);
  expect((await call("GET", "/machines")).result).toEqual([result, other]);
});

describe("a list", () => {
  const named = async (call: Call, query: string) =>
    ((await call("GET", `/machines?${query}`)).result as { name: string }[]).map(({ name }) => name);
  const three = async (): Promise<Call> => {
    const call = await remembering(MACHINES);
    await call("POST", "/machines", { name: "b", ttl: 60, owner: { id: "x" } });
    await call("POST", "/machines", { name: "c", ttl: 300, owner: { id: "y" }, colour: "red" });
    await call("POST", "/machines", { name: "a", ttl: 5, owner: { id: "x" }, note: "mine" });
    return call;
  };

  test("has only what has the fields that were asked for", async () => {
    const call = await three();
    expect(await named(call, "ttl=60")).toEqual(["b"]);
    expect(await named(call, "owner.id=x")).toEqual(["b", "a"]);
    expect(await named(call, "owner.id=x&name=a")).toEqual(["a"]);
    expect(await named(call, "owner.id=z")).toEqual([]);
    // what has no colour, or no note, has not this one
    expect(await named(call, "colour=red")).toEqual(["c"]);
    expect(await named(call, "note=mine")).toEqual(["a"]);
    // no field, and what is in no field
    expect(await named(call, "search=a&note.contains=m&owner=x")).toEqual(["b", "c", "a"]);
  });

  test("is in the order that was asked for, before it is cut into pages", async () => {
    const call = await three();
    expect(await named(call, "order=name")).toEqual(["a", "b", "c"]);
    expect(await named(call, "order=ttl")).toEqual(["a", "b", "c"]);
    expect(await named(call, "order=ttl&direction=desc")).toEqual(["c", "b", "a"]);
    expect(await named(call, "order=owner.id&direction=desc")).toEqual(["c", "b", "a"]);
    expect(await named(call, "direction=desc")).toEqual(["a", "c", "b"]);
    expect(await named(call, "order=name&per_page=2&page=2")).toEqual(["c"]);
    expect(await named(call, "order=nothing")).toEqual(["b", "c", "a"]);
  });
});

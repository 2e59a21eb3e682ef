import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
import { createMock, type InProcessMock } from "@restflare/mock";
import { beforeEach, describe, expect, test } from "vitest";
import { THINGS } from "./documents.js";

interface Answer {
  success: boolean;
  result: never;
  result_info?: object;
  errors: { message: string }[];
}

let mock: InProcessMock;
beforeEach(async () => {
  mock = await createMock(THINGS, { stateful: true });
});

async function call(method: string, path: string, body?: object): Promise<Answer & { status: number }> {
  const response = await mock.fetch(`http://mock.localhost${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}
const created = async (body: object): Promise<{ id: string; secret: string }> =>
  (await call("POST", "/things", body)).result;

describe("what is created", () => {
  test("is shown, listed and deleted again", async () => {
    expect((await call("GET", "/things")).result).toEqual([]);
    const { id, secret } = await created({ name: "mine" });
    expect(id).not.toBe("t1");
    expect(secret).toMatch(/^a-secret-/);
    // what the body could have said, and did not, is not as in the example
    const mine = { id, name: "mine" };
    expect((await call("GET", `/things/${id}`)).result).toEqual(mine);
    expect(await call("GET", "/things")).toMatchObject({
      result: [mine],
      result_info: { count: 1, total_count: 1, total_pages: 1 },
    });
    expect((await call("DELETE", `/things/${id}`)).result).toEqual({ id });
    expect((await call("GET", "/things")).result).toEqual([]);
    expect(await call("GET", `/things/${id}`)).toMatchObject({
      status: 404,
      errors: [{ message: `there is no /things/${id}` }],
    });
  });

  test("is changed in part, or as a whole", async () => {
    const { id } = await created({ name: "mine", colour: "blue" });
    expect((await call("PATCH", `/things/${id}`, { colour: "green" })).result).toEqual({
      id,
      name: "mine",
      colour: "green",
    });
    expect((await call("PUT", `/things/${id}`, { name: "other" })).result).toMatchObject({
      id,
      name: "other",
    });
    expect((await call("GET", `/things/${id}`)).result).toMatchObject({ id, name: "other" });
  });

  test("has another secret each time that one is made", async () => {
    const { id, secret } = await created({ name: "mine" });
    const rotated = async () =>
      ((await call("POST", `/things/${id}/rotate`)).result as { secret: string }).secret;
    const secrets = [secret, await rotated(), await rotated()];
    expect(new Set(secrets).size).toBe(3);
    expect((await call("GET", `/things/${id}`)).result).not.toHaveProperty("secret");
    expect((await call("GET", "/things")).result).not.toMatchObject([{ secret: expect.anything() }]);
  });

  test("comes page by page, and by what is asked for", async () => {
    for (const name of ["a", "b", "c"]) await created({ name });
    const names = async (query: string) =>
      ((await call("GET", `/things?${query}`)).result as { name: string }[]).map(({ name }) => name);
    expect(await names("per_page=2")).toEqual(["a", "b"]);
    expect(await names("per_page=2&page=2")).toEqual(["c"]);
    expect(await names("name=b")).toEqual(["b"]);
    expect(await call("GET", "/things?per_page=2")).toMatchObject({
      result_info: { count: 2, total_count: 3, total_pages: 2 },
    });
  });

  test("is forgotten at reset", async () => {
    await created({ name: "mine" });
    mock.reset();
    expect((await call("GET", "/things")).result).toEqual([]);
  });
});

test("what is not there cannot be changed, replaced, rotated or deleted", async () => {
  expect((await call("PATCH", "/things/t9", {})).status).toBe(404);
  expect((await call("DELETE", "/things/t9")).status).toBe(404);
  expect((await call("POST", "/things/t9/rotate")).status).toBe(404);
  expect((await call("PUT", "/things/t9", { name: "put" })).status).toBe(404);
  const { id } = await created({ name: "mine" });
  await call("DELETE", `/things/${id}`);
  expect((await call("PUT", `/things/${id}`, { name: "back" })).status).toBe(404);
  expect((await call("GET", "/things")).result).toEqual([]);
});

test("what is refused leaves nothing behind", async () => {
  expect((await call("POST", "/things", { colour: "red" })).status).toBe(422);
  expect((await call("GET", "/things")).result).toEqual([]);
});

test("without stateful every answer is the example", async () => {
  mock = await createMock(THINGS);
  expect((await created({ name: "mine" })).id).toBe("t1");
  expect((await call("GET", "/things")).result).toMatchObject([{ id: "t1", name: "first" }]);
});

test("a generated package lives a whole life on it", async () => {
  mock = await createMock("access-service-tokens", { stateful: true });
  const tokens = accessServiceTokens.with({
    client: createClient(mock.options),
    params: { account_id: "a" },
  });
  const { id, client_secret } = await tokens.createOrThrow({ name: "mine" });
  expect((await tokens.rotateOrThrow(id)).client_secret).not.toBe(client_secret);
  expect(await tokens.indexOrThrow()).toMatchObject([{ id, name: "mine" }]);
  // what every answer has, although nothing was said of it
  expect((await tokens.showOrThrow(id)).expires_at).toEqual(expect.any(String));
  // another account has its own
  expect(
    await accessServiceTokens.indexOrThrow({
      client: createClient(mock.options),
      params: { account_id: "b" },
    }),
  ).toEqual([]);
  const listed = [];
  for await (const token of tokens.indexAll()) listed.push(token.id);
  expect(listed).toEqual([id]);
  await tokens.deleteOrThrow(id);
  expect(await tokens.show(id)).toMatchObject({ error: { status: 404 } });
});

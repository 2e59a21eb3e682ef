import { inspect } from "node:util";
import type { Reply } from "@restflare/test-harness/recording-server";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { userApiTokens } from "@restflare/user-api-tokens";
import { describe, expect, test } from "vitest";

const id = "ed17574386854bf78a67040be0a770b0";
const VALUE = "a-token-value-that-nobody-may-see-012345";

// A second roll would end the value that the first one gave, and that may be in somebody's hands already.
describe("roll", () => {
  const lost: { answer: string; reply: Reply }[] = [
    { answer: "reset", reply: "reset" },
    { answer: "closed", reply: "close" },
    { answer: "a 502", reply: { status: 502 } },
    { answer: "a 503 that asks to come again", reply: { status: 503, headers: { "retry-after": "0" } } },
    {
      answer: "broken off",
      reply: { raw: `HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"result":"${VALUE}` },
    },
  ];

  test.each(lost)("is sent once when its answer is $answer", async ({ reply }) => {
    const { client, requests } = await serve(() => reply);
    const result = await userApiTokens.roll(id, { client });
    expect(result).toMatchObject({ ok: false, attempts: 1 });
    await expect(userApiTokens.rollOrThrow(id, { client })).rejects.toMatchObject({ attempts: 1 });
    expect(lines(requests)).toEqual([`PUT /user/tokens/${id}/value`, `PUT /user/tokens/${id}/value`]);
    expect(inspect(result, { depth: 9, showHidden: true })).not.toContain(VALUE);
  });

  test.each(lost)("update is a PUT too, and is sent again when its answer is $answer", async ({ reply }) => {
    const { client, requests } = await serve([reply, envelope({ id })]);
    const change = { name: "ci", status: "active" as const, policies: [] };
    expect(await userApiTokens.update(id, change, { client })).toMatchObject({ ok: true, attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  test("is sent again where the call asks for it", async () => {
    const { client, requests } = await serve(["reset", envelope(VALUE)]);
    const retry = { unsafe: true, backoff: 0 };
    expect(await userApiTokens.roll(id, { client, retry })).toMatchObject({ data: VALUE, attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  test("answers the value itself, after an empty body", async () => {
    const { client, requests } = await serve([envelope(VALUE)]);
    expect(await userApiTokens.rollOrThrow(id, { client })).toBe(VALUE);
    expect(requests[0]?.body.toString()).toBe("{}");
  });

  test("a refusal that quotes the value does not show it", async () => {
    const refusal = { success: false, errors: [{ code: 1, message: `no: ${VALUE}` }], result: VALUE };
    const { client } = await serve([{ status: 400, json: refusal }]);
    const { error } = await userApiTokens.roll(id, { client });
    expect(error?.kind).toBe("api");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(VALUE);
  });
});

test("verify is about the token that the request is sent with", async () => {
  const { client, requests } = await serve([envelope({ id, status: "active" })]);
  expect(await userApiTokens.verifyOrThrow({ client })).toEqual({ id, status: "active" });
  expect(lines(requests)).toEqual(["GET /user/tokens/verify"]);
  expect(requests[0]?.header("authorization")).toEqual(["Bearer a-token"]);
});

test("permission groups are a resource below the tokens, and come all at once", async () => {
  const groups = [{ id: "g1" }, { id: "g2" }];
  const { client, requests } = await serve([envelope(groups, { page: 1, total_pages: 2 })]);
  const found = [];
  for await (const group of userApiTokens.permissionGroups.indexAll({ client })) found.push(group);
  expect(found).toEqual(groups);
  expect(lines(requests)).toEqual(["GET /user/tokens/permission_groups"]);
});

// The owner's descriptions disagree on the name of the only condition there is: neither may be lost on the way.
test.each(["request_ip", "request.ip"] as const)(
  "a condition by the name %s is sent and shown as it is",
  async (name) => {
    const condition = { [name]: { in: ["192.0.2.0/24"] } };
    const { client, requests } = await serve(() => envelope({ id, condition }));
    const created = await userApiTokens.createOrThrow({ name: "ci", policies: [], condition }, { client });
    await userApiTokens.updateOrThrow(id, { name: "ci", policies: [], condition }, { client });
    expect(created.condition).toEqual(condition);
    expect(requests.map(({ body }) => JSON.parse(body.toString()))).toEqual([
      { name: "ci", policies: [], condition },
      { name: "ci", policies: [], condition },
    ]);
  },
);

import { accessServiceTokens } from "@restflare/access-service-tokens";
import { createClient } from "@restflare/core";
import { createMock, startMock } from "@restflare/mock";
import { expect, onTestFinished, test } from "vitest";
import { THINGS } from "./documents.js";

const params = { account_id: "a" };
const quick = { retry: { backoff: 0 } };

test("a status with a time to wait is what the client makes of it", async () => {
  const mock = await createMock("access-service-tokens");
  const tokens = accessServiceTokens.with({ client: createClient({ ...mock.options, ...quick }), params });
  mock.fail({ call: "accessServiceTokens.rotate", status: 429, retryAfter: 0 });
  // others are not concerned
  expect(await tokens.index()).toMatchObject({ ok: true, attempts: 1 });
  expect(await tokens.rotate("any")).toMatchObject({ ok: true, attempts: 2 });
  expect(await tokens.rotate("any")).toMatchObject({ ok: true, attempts: 1 });
});

test("it happens as often as it is asked for, to whatever comes", async () => {
  const mock = await createMock("access-service-tokens");
  const tokens = accessServiceTokens.with({
    client: createClient({ ...mock.options, retry: false }),
    params,
  });
  mock.fail({ status: 503, times: 2 });
  mock.fail({ status: 500 });
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await tokens.index()).error?.status);
  expect(statuses).toEqual([503, 503, 500, undefined]);
});

test("a lost answer was carried out, and is not asked for again", async () => {
  const mock = await createMock("access-service-tokens", { stateful: true });
  const tokens = accessServiceTokens.with({ client: createClient({ ...mock.options, ...quick }), params });
  mock.fail({ call: "POST /accounts/{account_id}/access/service_tokens", lost: true });
  expect(await tokens.create({ name: "mine" })).toMatchObject({
    ok: false,
    attempts: 1,
    error: { kind: "connection" },
  });
  expect(await tokens.indexOrThrow()).toMatchObject([{ name: "mine" }]);
});

test("a slow answer runs into the client's timeout", async () => {
  const mock = await createMock("access-service-tokens");
  const tokens = accessServiceTokens.with({
    client: createClient({ ...mock.options, timeout: 20, retry: false }),
    params,
  });
  mock.fail({ delay: 60_000 });
  expect(await tokens.index()).toMatchObject({ ok: false, error: { kind: "timeout" } });
});

test("on a server a lost answer is a connection that breaks", async () => {
  const mock = await startMock("access-service-tokens");
  onTestFinished(() => mock.stop());
  mock.fail({ lost: true });
  const headers = { authorization: "Bearer any" };
  await expect(fetch(`${mock.url}/accounts/a/access/service_tokens`, { headers })).rejects.toThrow(
    "fetch failed",
  );
  expect((await fetch(`${mock.url}/accounts/a/access/service_tokens`, { headers })).status).toBe(200);
});

test("reset takes back what did not happen yet", async () => {
  const mock = await createMock(THINGS);
  mock.fail({ status: 500 });
  mock.reset();
  expect((await mock.fetch("http://mock.localhost/things")).status).toBe(200);
});

test.each<{ fault: unknown; message: RegExp }>([
  {
    fault: { call: "things.turn", status: 500 },
    message: /^there is no call things\.turn; the nearest are things\.edit, things\.show, things\.index$/,
  },
  {
    fault: { call: "Things.Shwo", status: 500 },
    message: /^there is no call Things\.Shwo; the nearest are things\.show,/,
  },
  {
    fault: { call: "POST /things/{id}", status: 500 },
    message: /^there is no call POST \/things\/\{id\}; the nearest are /,
  },
  {
    fault: { call: "things.showOrThrow", status: 500 },
    message: /^there is no call things\.showOrThrow; things\.show stands for both$/,
  },
  {
    fault: { call: "things.turnOrThrow", status: 500 },
    message: /^there is no call things\.turnOrThrow; the nearest are /,
  },
  { fault: { call: 5, status: 500 }, message: /^a fault's call is a string, not 5$/ },
  { fault: {}, message: /a fault has a status, a delay, or lost: true/ },
  { fault: { lost: false }, message: /a fault has a status, a delay, or lost: true/ },
  { fault: { status: 200 }, message: /from 400 to 599, not 200/ },
  { fault: { status: "429" }, message: /^a fault's status is a number from 400 to 599, not "429"$/ },
  { fault: { status: 500, times: 0 }, message: /times is a number from 1, not 0/ },
  {
    fault: { status: 500, retryAfter: -1 },
    message: /^a fault's retryAfter is a number from 0 to 2 \*\* 31, not -1$/,
  },
  { fault: { status: 500, retryAfter: "soon" }, message: /^a fault's retryAfter is .*, not "soon"$/ },
  { fault: { lost: true, retryAfter: 1 }, message: /^a fault's retryAfter goes with a status/ },
  { fault: { delay: "5" }, message: /^a fault's delay is a number from 0 to 2 \*\* 31, not "5"$/ },
  { fault: { delay: -1 }, message: /^a fault's delay is .*, not -1$/ },
  { fault: { delay: Infinity }, message: /^a fault's delay is .*, not Infinity$/ },
  { fault: { delay: NaN }, message: /^a fault's delay is .*, not NaN$/ },
  { fault: { lost: "no" }, message: /^a fault's lost is true or false, not "no"$/ },
  { fault: { status: 503, lost: true }, message: /^a fault has a status or lost: true, not both/ },
  { fault: { sttus: 503 }, message: /^a fault has no field sttus; the nearest is status$/ },
  { fault: { toString: 1 }, message: /^a fault has no field toString; / },
  { fault: undefined, message: /^a fault is an object, not undefined$/ },
  { fault: null, message: /^a fault is an object, not null$/ },
  { fault: [], message: /^a fault is an object, not a list$/ },
])("$fault is refused", async ({ fault, message }) => {
  const mock = await createMock(THINGS);
  const add = () => mock.fail(fault as never);
  expect(add).toThrow(TypeError);
  expect(add).toThrow(message);
  // nothing of it is left
  expect((await mock.fetch("http://mock.localhost/things")).status).toBe(200);
});

test("what is undefined is not said", async () => {
  const mock = await createMock(THINGS, { stateful: undefined, onLog: undefined } as object);
  mock.fail({ status: 500, lost: undefined, retryAfter: undefined, times: undefined } as object);
  expect((await mock.fetch("http://mock.localhost/things")).status).toBe(500);
});

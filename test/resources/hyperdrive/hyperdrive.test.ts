import { inspect } from "node:util";
import { createClient } from "@restflare/core";
import { hyperdrive } from "@restflare/hyperdrive";
import { createMock } from "@restflare/mock";
import { envelope, serve } from "@restflare/test-harness/serve";
import { expect, test } from "vitest";

// A configuration has the password of a database, which is sent, and shown nowhere.

const params = { account_id: "a" };
const password = "correct horse battery";
const origin = {
  scheme: "postgres",
  host: "db.example.com",
  port: 5432,
  database: "orders",
  user: "worker",
} as const;
const body = { name: "orders", origin: { ...origin, password } };

test("the password reaches the API, and no hook", async () => {
  const { client, requests } = await serve([envelope({ id: "h", name: "orders", origin })]);
  const seen: unknown[] = [];
  const watched = client.with({ onRequest: (request) => void seen.push(inspect(request, { depth: 9 })) });
  await hyperdrive.createOrThrow(body, { client: watched, params });
  expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual(body);
  expect(seen).toHaveLength(1);
  expect(String(seen)).not.toContain(password);
});

test("a refusal that quotes the password does not show it", async () => {
  const errors = [{ code: 2008, message: `password authentication failed with "${password}"` }];
  const { client } = await serve([
    { status: 400, json: { success: false, errors, messages: [], result: null } },
  ]);
  const { error } = await hyperdrive.create(body, { client, params });
  expect(error).toMatchObject({ kind: "api", status: 400 });
  for (const shown of [error?.message, JSON.stringify(error), inspect(error, { depth: 9 })])
    expect(shown).not.toContain(password);
});

test("a password alone is rotated, and no answer has one", async () => {
  const { options } = await createMock("@restflare/hyperdrive");
  const configs = hyperdrive.with({ client: createClient(options), params });
  const changed = await configs.editOrThrow("8a0f9f1e4f5d4a1e9d3b2c1a0f9e8d7c", {
    body: { origin: { password } },
  });
  expect(changed.origin).not.toHaveProperty("password");
});

import { inspect } from "node:util";
import { createClient } from "@restflare/core";
import type { Reply } from "@restflare/test-harness/recording-server";
import { describe, expect, test } from "vitest";
import { API_TOKEN, bind, serve } from "./serve.js";

const SECRET = "a-client-secret-that-nobody-may-see";

/** Everything a careless program might print of a value. */
function printed(value: unknown): string {
  const all = [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    JSON.stringify(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause)
    all.push(String(error), error.stack ?? "");
  return all.join("\n");
}

const answered = `{"success": true, "result": {"client_secret": "${SECRET}"`;
const failures: { failure: string; reply: Reply }[] = [
  {
    failure: "a refusal",
    reply: { status: 403, json: { success: false, errors: [{ code: 1, message: "no" }] } },
  },
  {
    failure: "a refusal that quotes the request",
    reply: {
      status: 400,
      json: { success: false, errors: [{ code: 1, message: `bad token ${API_TOKEN}` }] },
    },
  },
  {
    failure: "an answer that breaks off",
    reply: { headers: { "content-type": "application/json" }, body: answered },
  },
  {
    failure: "the same, called a text",
    reply: { headers: { "content-type": "text/plain" }, body: answered },
  },
  { failure: "the same, called a page", reply: { headers: { "content-type": "text/html" }, body: answered } },
  {
    failure: "the same with status 500",
    reply: { status: 500, headers: { "content-type": "text/plain" }, body: answered },
  },
  {
    failure: "an envelope that is both",
    reply: { json: { success: false, errors: [], result: { client_secret: SECRET } } },
  },
  { failure: "a lost answer", reply: "reset" },
  { failure: "what is no HTTP", reply: { raw: answered } },
];

describe.each(failures)("$failure", ({ reply }) => {
  test("shows neither the credentials nor the secret", async () => {
    const { tokens } = await serve([reply, reply]);
    const result = await tokens.create({ name: "ci" });
    expect(result.ok).toBe(false);
    const thrown: unknown = await tokens.createOrThrow({ name: "ci" }).catch((error: unknown) => error);
    for (const value of [result, result.error, thrown]) {
      expect(printed(value)).not.toContain(API_TOKEN);
      expect(printed(value)).not.toContain(SECRET);
    }
  });
});

test("neither a client nor a bound resource shows its credentials", () => {
  const { tokens } = bind("http://127.0.0.1:9/client/v4");
  const byKey = createClient({ apiEmail: "someone@example.com", apiKey: SECRET });
  for (const value of [tokens, tokens.client(), byKey, tokens.with({ client: byKey })]) {
    expect(printed(value)).not.toContain(API_TOKEN);
    expect(printed(value)).not.toContain(SECRET);
  }
});

test("hooks and the log see neither credentials nor bodies", async () => {
  const { baseUrl } = await serve([
    { json: { success: true, errors: [], messages: [], result: { client_secret: SECRET } } },
  ]);
  const seen: unknown[] = [];
  const see = (event: unknown) => void seen.push(event);
  const client = createClient({
    apiToken: API_TOKEN,
    baseUrl,
    onRequest: (event) => see({ ...event, headers: [...event.headers] }),
    onResponse: see,
    onRetry: see,
    logger: { debug: see, warn: see },
  });
  const { tokens } = bind(baseUrl);
  const result = await tokens.create({ name: SECRET }, { client });
  expect(result.ok && result.data.client_secret).toBe(SECRET);
  expect(seen).toHaveLength(3);
  expect(printed(seen)).not.toContain(API_TOKEN);
  expect(printed(seen)).not.toContain(SECRET);
});

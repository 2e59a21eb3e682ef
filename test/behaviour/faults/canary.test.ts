import { inspect } from "node:util";
import { createClient, type Result } from "@restflare/core";
import type { Fault } from "@restflare/test-harness/faults/fault";
import { meet } from "@restflare/test-harness/faults/run";
import { faults } from "@restflare/test-harness/faults/table";
import { call, METHODS, type Options } from "@restflare/test-harness/faults/target";
import type { RecordedRequest, Reply } from "@restflare/test-harness/recording-server";
import { expect, test } from "vitest";

// Secrets with a name of their own are planted wherever there are secrets, every fault is run with all hooks and the log
// on, and everything that comes out is searched for them: all but a result's data.

const CANARY = "canary-in-a-coal-mine";
const TOKEN = `${CANARY}-token`;
const KEY = `${CANARY}-key`;
const PASSWORD = `${CANARY}-password`;
const CLIENT_SECRET = `${CANARY}-client-secret`;
const FIELDS = { client_secret: CLIENT_SECRET, password: CLIENT_SECRET };

/** The fault with secrets in whatever it answers: in the body, in the page, and quoted by the error's message. */
function plant(fault: Fault): Fault {
  const { reply } = fault;
  if (reply === "refuse") return fault;
  const plain = typeof reply === "function" ? reply : () => reply;
  return { ...fault, reply: (request, place) => poison(plain(request, place), quote(request)) };
}

/** The secrets that a request carries, as an unkind API would repeat them. */
function quote(request: RecordedRequest): string {
  const credentials = ["authorization", "x-auth-key", "x-auth-user-service-key"].flatMap(request.header);
  return [...credentials, request.body.toString(), CLIENT_SECRET].join(" ");
}

function poison(reply: Reply, quoted: string): Reply {
  if (typeof reply === "string") return reply;
  if ("raw" in reply) return { ...reply, raw: `${reply.raw}{"client_secret":"${CLIENT_SECRET}"` };
  if ("json" in reply) {
    const errors = [{ code: 1, message: `no: ${quoted}`, source: { pointer: quoted } }];
    const fields = { result: FIELDS, errors, messages: errors };
    return { ...reply, json: { ...(reply.json as object), ...fields } };
  }
  if (typeof reply.body !== "string") return reply;
  return { ...reply, body: `${reply.body} client_secret=${CLIENT_SECRET} ${JSON.stringify(FIELDS)}` };
}

/** Everything that a careless program might print. */
function printed(value: unknown): string {
  const seen = [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    JSON.stringify(value),
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    seen.push(String(error), error.stack ?? "", inspect(error, { showHidden: true }));
  }
  return seen.join("\n");
}

/** A client of which everything is seen that it tells. */
function watched(baseUrl: string, credentials: object) {
  const seen: unknown[] = [];
  const see = (event: unknown) => void seen.push(event);
  const client = createClient({
    ...credentials,
    baseUrl: `${baseUrl}/client/v4`,
    retry: { backoff: 0 },
    onRequest: see,
    onResponse: see,
    onRetry: see,
    onError: see,
    logger: { debug: see, warn: see },
  } as object);
  return { client, seen };
}

const ways = [
  { apiToken: TOKEN },
  { apiToken: async () => TOKEN },
  { apiEmail: "a@example.com", apiKey: KEY },
  { apiUserServiceKey: KEY },
];

const withoutData = (result: Result<unknown>) => (result.ok ? { ...result, data: undefined } : result);

test.each(faults)("$name tells no secret", async (fault) => {
  await Promise.all(
    METHODS.map(async (method, index) => {
      const planted = plant(fault);
      const { outcome } = await meet(planted, "always", async (url) => {
        const { client, seen } = watched(url, ways[index % ways.length] ?? {});
        const options = { timeout: fault.timeout ?? 30_000, ...fault.options } as Options;
        const result = await call(client, method, options, { name: "ci", password: PASSWORD });
        return { client, seen, result };
      });
      const { client, seen, result } = outcome;
      expect(seen.length).toBeGreaterThan(0);
      for (const value of [...seen, seen, withoutData(result), result.error, client]) {
        expect(printed(value)).not.toContain(CANARY);
      }
    }),
  );
});

test("a fetch that throws what it should not is not repeated", async () => {
  const parse = async () => JSON.parse(`${CLIENT_SECRET}`) as never;
  const quote = async (_: unknown, init?: RequestInit) => {
    throw Object.assign(new Error(`cannot send ${new Headers(init?.headers).get("authorization")}`), {
      request: init,
    });
  };
  for (const fetch of [parse, quote]) {
    const client = createClient({ apiToken: TOKEN, baseUrl: "http://127.0.0.1:9", fetch: fetch as never });
    const result = await call(client, "rotate", {}, { password: PASSWORD });
    expect(result).toMatchObject({ ok: false, error: { kind: "connection" } });
    expect(printed(result)).not.toContain(CANARY);
    expect(printed(result.error)).not.toContain(CANARY);
  }
});

test("the canaries can be seen: the data has them", async () => {
  const fault: Fault = {
    name: "none",
    reply: { json: { success: true } },
    repeated: "final",
    want: { data: FIELDS },
  };
  const { outcome } = await meet(plant(fault), "always", (url) =>
    call(watched(url, { apiToken: TOKEN }).client, "rotate"),
  );
  expect(printed(outcome.data)).toContain(CLIENT_SECRET);
  expect(printed({ outcome })).toContain(CLIENT_SECRET);
});

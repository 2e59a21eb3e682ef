import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient } from "../../src/index.js";
import { clientOf, json, type Loose, loose, messageOf, thrownBy, untyped } from "../helpers.js";

const ACME = "https://api.acme.example/v1";

/** `index` of a table, or of one nested in it, by a client of this base URL. */
async function indexAt(baseUrl: string | undefined, table: object, options: object = {}) {
  const seen: string[] = [];
  const { client, sent } = clientOf([json([])], {
    ...(baseUrl !== undefined && { baseUrl }),
    apiToken: () => {
      seen.push("token");
      return "a-token";
    },
    onRequest: () => void seen.push("hook"),
    ...options,
  } as ClientOptions);
  const things = loose("/things", { answer: "body", ...table });
  const result = await things["index"]?.({ client });
  return { result, sent, seen };
}

const isSent = async (baseUrl: string, server: unknown, options?: object): Promise<boolean> => {
  const { sent } = await indexAt(baseUrl, { server }, options);
  return sent.length === 1;
};

test("a client of another origin is refused before a hook or a token is asked", async () => {
  const { result, sent, seen } = await indexAt("https://api.cloudflare.com/client/v4", { server: ACME });
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
  expect(result?.error?.message).toBe(
    "GET /things: it is of https://api.acme.example, and the client of https://api.cloudflare.com; " +
      'give it one of createClient({ baseUrl: "https://api.acme.example/v1" })',
  );
  expect([sent, seen]).toEqual([[], []]);
});

test("a client that was given no base URL calls Cloudflare, so it is refused too", async () => {
  const things = loose("/things", { server: ACME });
  const client = createClient({ apiToken: "a-token", fetch: () => Promise.reject(new Error("was sent")) });
  const result = await things["index"]?.({ client });
  expect(result?.error).toMatchObject({ kind: "request", attempts: 0 });
});

describe("which origins a server has", () => {
  const rows: [server: unknown, baseUrl: string, want: boolean][] = [
    [undefined, "https://api.cloudflare.com/client/v4", true],
    [undefined, "https://other.example", true],
    [ACME, ACME, true],
    [ACME, "https://api.acme.example/v2/", true],
    ["https://API.Acme.example", ACME, true],
    [ACME, "https://api.acme.example:8443/v1", false],
    [ACME, "http://localhost/v1", false],
    [ACME, "https://api.acme.example.evil.test/v1", false],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4011", false],
    [[ACME, "https://sandbox.acme.example"], "https://sandbox.acme.example/v1", true],
    [[ACME, "https://sandbox.acme.example"], "https://test.acme.example/v1", false],
    [[], "https://other.example", true],
    ["https://{tenant}.acme.example/v1", "https://eu.acme.example", true],
    ["https://{tenant}.acme.example", "https://acme.example", false],
    ["https://{tenant}.acme.example", "https://eu-acme.example", false],
    ["https://{tenant}.acme.example", "https://eu.acme.example.evil.test", false],
    ["https://{tenant}.acmeXexample", "https://eu.acme.example", false],
    ["{scheme}://{host}:{port}/v1", "https://box.local:8443", true],
    ["https://{a}.{b}.com", "https://api.cloudflare.com/client/v4", false],
    ["{anywhere}://{host}", "https://api.cloudflare.com/client/v4", false],
    ["/v1", "https://anything.example", true],
    ["/", "https://api.cloudflare.com/client/v4", false],
    ["/proxy//box/v1", "https://anything.example", true],
    ["https://api.cloudflare.com/client/v4", "https://api.cloudflare.com/client/v4", true],
  ];
  test.each(rows)("%j and a client of %s: %s", async (server, baseUrl, want) => {
    expect(await isSent(baseUrl, server)).toBe(want);
  });
});

test("of an API that the document gives no address for it is said that the client needs one", async () => {
  const { result } = await indexAt("https://api.cloudflare.com/client/v4", { server: "/v3" });
  expect(result?.error?.message).toBe(
    "GET /things: it is of another API, and the client of https://api.cloudflare.com; " +
      'give it one of createClient({ baseUrl: "https://.../v3" })',
  );
});

test("an action may have a server of its own, and nested resources have the outer one's", async () => {
  const table = {
    server: ACME,
    actions: { upload: { method: "post", path: "upload", server: "https://upload.acme.example" } },
    resources: {
      parts: { endpoint: "parts" },
      others: { endpoint: "others", server: "https://other.example" },
    },
  };
  const { client, sent } = clientOf([json({ success: true })], { baseUrl: ACME });
  const things = loose("/things", table);
  const { parts, others } = untyped(things) as unknown as { parts: Loose; others: Loose };
  expect(await things["upload"]?.({ client })).toMatchObject({ ok: false });
  expect(await others["index"]?.({ client })).toMatchObject({ ok: false });
  expect(sent).toEqual([]);
  expect(await parts["index"]?.({ client })).toMatchObject({ ok: true });
  const cloudflare = clientOf([], { baseUrl: "https://api.cloudflare.com/client/v4" });
  expect(await parts["index"]?.({ client: cloudflare.client })).toMatchObject({
    error: { message: expect.stringContaining("it is of https://api.acme.example") },
  });
});

describe("a client that says what it stands in for", () => {
  const MOCK = "http://127.0.0.1:4010";
  test.each([
    [[ACME], true],
    [["https://api.acme.example"], true],
    [["https://other.example"], false],
    [[], false],
  ])("%j: %s", async (insteadOf, want) => {
    expect(await isSent(MOCK, ACME, { insteadOf })).toBe(want);
  });

  test("stands in for it with other options too, but not at another base URL", async () => {
    const { client } = clientOf([json([])], { baseUrl: MOCK, insteadOf: [ACME] });
    const things = loose("/things", { server: ACME, answer: "body" });
    expect(await things["index"]?.({ client: client.with({ timeout: 1000 }) })).toMatchObject({ ok: true });
    const moved = client.with({ baseUrl: "http://127.0.0.1:4010/v2" });
    expect((await things["index"]?.({ client: moved }))?.error).toMatchObject({ kind: "request" });
  });

  test.each([["https://x.example"], [["no url"]], [[7]]])("%j is refused", (insteadOf) => {
    const make = () => createClient({ apiToken: "a-token", insteadOf: insteadOf as string[] });
    expect(messageOf(thrownBy(make))).toBe("insteadOf must be a list of URLs");
  });
});

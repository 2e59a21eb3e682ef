import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient, init, isRestflareError } from "../../src/index.js";
import { envelope, headersOf, loose, messageOf, scripted, thrownBy } from "../helpers.js";

// The one file that sets the environment and the default client; each test file has a process's globals of its own.
const things = loose("/a");
const registry = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for("restflare/client");
const names = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY"];

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined);
  delete registry[KEY];
});
afterEach(() => {
  vi.unstubAllEnvs();
  delete registry[KEY];
});

const NONE =
  "no credentials, or of two kinds; give one of { apiToken }, { apiEmail, apiKey }, { apiUserServiceKey } or { authHeaders }, " +
  "or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY";

test.each([
  [{ CLOUDFLARE_API_TOKEN: "t" }, { authorization: "Bearer t" }],
  [
    { CLOUDFLARE_EMAIL: "e", CLOUDFLARE_API_KEY: "k" },
    { "x-auth-email": "e", "x-auth-key": "k" },
  ],
  [
    { CLOUDFLARE_API_TOKEN: "t", CLOUDFLARE_EMAIL: "e", CLOUDFLARE_API_KEY: "k" },
    { authorization: "Bearer t" },
  ],
  [
    { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_EMAIL: "e", CLOUDFLARE_API_KEY: "k" },
    { "x-auth-email": "e", "x-auth-key": "k" },
  ],
])("of the environment %o it takes %o", async (environment, want) => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { fetch, sent } = scripted([envelope(1), envelope(1)]);
  await createClient({ fetch }).requestOrThrow("GET", "/a");
  expect(headersOf(sent[0])).toEqual(want);
  await createClient({ fetch, apiUserServiceKey: "s" }).requestOrThrow("GET", "/a");
  expect(headersOf(sent[1])).toEqual({ "x-auth-user-service-key": "s" });
});

test.each([{}, { CLOUDFLARE_EMAIL: "e" }, { CLOUDFLARE_API_KEY: "k" }])(
  "the environment %o is not enough",
  async (environment) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(messageOf(thrownBy(() => createClient()))).toBe(NONE);
    expect(await things["index"]?.()).toMatchObject({
      ok: false,
      attempts: 0,
      error: { kind: "configuration", message: `GET /a: ${NONE}` },
    });
  },
);

const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

test.each([
  { baseUrl: "https://api.example.com" },
  { baseUrl: "https://api.cloudflare.com.example.com/client/v4" },
  { baseUrl: "https://api.cloudflare.com:8443/client/v4" },
  { baseUrl: "http://mock:4010", allowHttp: ["mock"] },
  { baseUrl: "https://proxy.example.com", insteadOf: ["https://api.example.com"] },
])("the environment's token is not for %o", (options) => {
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "canary");
  const thrown = thrownBy(() => createClient(options));
  expect(isRestflareError(thrown, "configuration")).toBe(true);
  expect(messageOf(thrown)).toBe(
    `no credentials; those of the environment are for https://api.cloudflare.com: give those for ${options.baseUrl} as options ({ apiToken } or { authHeaders }), ` +
      `or say that it stands in for Cloudflare with { insteadOf: ["${CLOUDFLARE}"] }`,
  );
});

test.each([
  {},
  { baseUrl: CLOUDFLARE },
  { baseUrl: "https://api.cloudflare.com/client/v5" },
  { baseUrl: "http://localhost:4010" },
  { baseUrl: "https://127.0.0.1" },
  { baseUrl: "https://proxy.example.com", insteadOf: ["https://api.example.com", CLOUDFLARE] },
])("the environment's token is for %o", async (options) => {
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "t");
  const { fetch, sent } = scripted([envelope(1)]);
  await createClient({ ...options, fetch }).requestOrThrow("GET", "/a");
  expect(headersOf(sent[0])).toEqual({ authorization: "Bearer t" });
});

test("a bad token of the environment is refused without being shown", () => {
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "canary\n");
  expect(messageOf(thrownBy(() => createClient()))).toBe("apiToken must be a string of ASCII without spaces");
});

test("init makes the client of calls that name none", async () => {
  const { fetch, sent } = scripted([envelope(1), envelope(2)]);
  const client = init({ apiToken: "t", fetch });
  expect(await things["indexOrThrow"]?.()).toBe(1);
  expect((things as unknown as { client(): unknown }).client()).toBe(client);
  // another installed copy of this package finds it there
  expect(registry[KEY]).toBe(client);
  const second = init({ apiToken: "u", fetch });
  expect(await things["indexOrThrow"]?.()).toBe(2);
  expect(second).not.toBe(client);
  expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t", "Bearer u"]);
});

test("an environment that may not be read says why", () => {
  const env = new Proxy(
    {},
    {
      get() {
        throw new Error("Requires env access to it");
      },
    },
  );
  vi.stubGlobal("process", { env });
  const thrown = thrownBy(() => createClient());
  vi.unstubAllGlobals();
  expect(messageOf(thrown)).toBe("no credentials: Requires env access to it");
});

test.each<[navigator: object | undefined, want: RegExp]>([
  [undefined, /^restflare\//],
  [{}, /^restflare\//],
  [{ userAgent: "Node.js/22" }, /^restflare\//],
  [{ userAgent: "Not Mozilla" }, /^restflare\//],
  [{ userAgent: "Mozilla/5.0 (X11; Linux x86_64)" }, /^none$/],
])("where the navigator is %j the user agent is like %s: none in browsers", async (navigator, want) => {
  vi.stubGlobal("navigator", navigator);
  const { fetch, sent } = scripted([envelope(1)]);
  await createClient({ fetch, apiToken: "t" }).request("GET", "/a");
  vi.unstubAllGlobals();
  expect(sent[0]?.headers.get("user-agent") ?? "none").toMatch(want);
});

import { accessServiceTokens, type AccessServiceTokens, type paths } from "@restflare/access-service-tokens";
import { createClient, isRestflareError, type Result, resource } from "@restflare/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecordingServer, startRecordingServer } from "../harness/recording-server.js";

// Bad input is never silent. What the types refuse is given all the same here, as JavaScript would give it.

const ways = "createClient({ apiToken }), ({ apiEmail, apiKey }) or ({ apiUserServiceKey })";
const endpoint = "/accounts/{account_id}/access/service_tokens";
const member = `${endpoint}/{service_token_id}`;

interface SetupCase {
  readonly given: string;
  readonly setUp: () => unknown;
  readonly kind: "configuration" | "request";
  readonly error: string;
}

const loose = createClient as (options: object) => unknown;
const clients: SetupCase[] = [
  {
    given: "no credentials",
    setUp: () => createClient(),
    kind: "configuration",
    error: `no credentials; give ${ways}, or set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY`,
  },
  {
    given: "both kinds of credentials",
    setUp: () => loose({ apiToken: "t", apiEmail: "someone@example.com", apiKey: "k" }),
    kind: "configuration",
    error: `credentials of more than one kind; give one of ${ways}`,
  },
  {
    given: "an email without a key",
    setUp: () => loose({ apiEmail: "someone@example.com" }),
    kind: "configuration",
    error: "apiKey must be a string, not undefined",
  },
  {
    given: "a token with a newline",
    setUp: () => createClient({ apiToken: "token\n" }),
    kind: "configuration",
    error: "apiToken holds a line break, a space or another character that no credential has",
  },
  { given: "an empty token", setUp: () => createClient({ apiToken: "" }), kind: "configuration", error: "apiToken is empty" },
  {
    given: "a base URL that is http",
    setUp: () => createClient({ apiToken: "t", baseUrl: "http://api.example.com/client/v4" }),
    kind: "configuration",
    error: 'baseUrl must be https: "http://api.example.com" would send credentials in the clear (http is for loopback only)',
  },
  {
    given: "a base URL that is a file",
    setUp: () => createClient({ apiToken: "t", baseUrl: "file:///etc" }),
    kind: "configuration",
    error: 'baseUrl must be https: "null" would send credentials in the clear (http is for loopback only)',
  },
  {
    given: "a base URL that is none",
    setUp: () => createClient({ apiToken: "t", baseUrl: "api.example.com" }),
    kind: "configuration",
    error: 'baseUrl is no absolute URL; give one such as "https://api.cloudflare.com/client/v4"',
  },
  {
    given: "a header that only credentials may set",
    setUp: () => createClient({ apiToken: "t", headers: { Authorization: "Bearer other" } }),
    kind: "configuration",
    error: "headers must not hold Authorization; give credentials to createClient, which sends exactly one kind",
  },
];

const looseResource = resource<paths>() as unknown as (template: string, table?: object) => unknown;
const resources: SetupCase[] = [
  {
    given: "only with a name that is no action",
    setUp: () => looseResource(endpoint, { only: ["index", "destroy"] }),
    kind: "configuration",
    error: "",
  },
  {
    given: "except with a name that is no action",
    setUp: () => looseResource(endpoint, { except: ["destroy"] }),
    kind: "configuration",
    error: "",
  },
  {
    given: "a custom action without a method",
    setUp: () => looseResource(endpoint, { actions: { rotate: { path: "{id}/rotate" } } }),
    kind: "configuration",
    error: "",
  },
  { given: "a template without a slash", setUp: () => looseResource("accounts"), kind: "configuration", error: '"accounts" is no path template: it must start with /' },
  { given: "a brace that is not closed", setUp: () => looseResource("/accounts/{account_id"), kind: "configuration", error: '"/accounts/{account_id" is no path template: its braces do not match' },
  { given: "a placeholder without a name", setUp: () => looseResource("/accounts/{}/x"), kind: "configuration", error: '"/accounts/{}/x" is no path template: a placeholder has no name' },
  { given: "a placeholder that is there twice", setUp: () => looseResource("/a/{x}/b/{x}"), kind: "configuration", error: '"/a/{x}/b/{x}" is no path template: it has {x} twice' },
  { given: "an empty segment", setUp: () => looseResource("/a//b"), kind: "configuration", error: '"/a//b" is no path template: a segment is empty' },
  { given: "a segment ..", setUp: () => looseResource("/a/../b"), kind: "configuration", error: '"/a/../b" is no path template: it may not hold . or .. as a segment' },
  { given: "a query in the template", setUp: () => looseResource("/a?b=c"), kind: "configuration", error: '"/a?b=c" is no path template: it may not hold ?, #, \\ or white space' },
];

const params = { account_id: "an-account" };
type Loose = { pathFor(id?: unknown, options?: object): string; with(options: object): unknown };
const looseTokens = accessServiceTokens as unknown as Loose;
const pathsAsked: SetupCase[] = [
  { given: "pathFor without the account", setUp: () => looseTokens.pathFor("t1"), kind: "request", error: `${member}: {account_id} is missing; give it` },
  { given: "pathFor with an empty id", setUp: () => accessServiceTokens.pathFor("", { params }), kind: "request", error: `${member}: {service_token_id} is empty; give it` },
  { given: "pathFor with the id ..", setUp: () => accessServiceTokens.pathFor("..", { params }), kind: "request", error: `${member}: {service_token_id} must not be "..": that would change the path` },
  { given: "pathFor with an action that there is not", setUp: () => looseTokens.pathFor("t1", { params, action: "revoke" }), kind: "request", error: "" },
  { given: "with a parameter that is empty", setUp: () => accessServiceTokens.with({ params: { account_id: "" } }), kind: "configuration", error: "" },
  { given: "with a parameter that there is not", setUp: () => looseTokens.with({ params: { zone_id: "z" } }), kind: "configuration", error: "" },
  { given: "with a client that is none", setUp: () => looseTokens.with({ client: {} }), kind: "configuration", error: "" },
];

test.each([...clients, ...resources, ...pathsAsked])("$given throws: $error", ({ setUp, kind, error }) => {
  let thrown: unknown;
  try {
    setUp();
  } catch (reason) {
    thrown = reason;
  }
  expect(isRestflareError(thrown, kind) && thrown.message).toBe(error);
});

interface CallCase {
  readonly given: string;
  readonly call: (tokens: AccessServiceTokens<"account_id">) => Promise<Result<unknown, object>>;
  readonly twin: (tokens: AccessServiceTokens<"account_id">) => Promise<unknown>;
  readonly error: string;
}

const bad = (given: string, id: unknown, error: string): CallCase => ({
  given,
  call: (tokens) => tokens.show(id as string),
  twin: (tokens) => tokens.showOrThrow(id as string),
  error: `${member}: {service_token_id} ${error}`,
});

const calls: CallCase[] = [
  bad("an empty id", "", "is empty; give it"),
  bad("the id .", ".", 'must not be ".": that would change the path'),
  bad("the id ..", "..", 'must not be "..": that would change the path'),
  bad("the id .. encoded", "%2e%2E", 'must not be "%2e%2E": that would change the path'),
  bad("the id .. encoded twice", "%252e.", 'must not be "%252e.": that would change the path'),
  bad("no id", undefined, "is missing; give it"),
  bad("an object for an id", { id: "t1" }, "must be a string, not a value of type object"),
  bad("a lone surrogate for an id", "\ud800", "is no well-formed text (a lone surrogate)"),
  {
    given: "an account that is ..",
    call: (tokens) => tokens.index({ params: { account_id: ".." } }),
    twin: (tokens) => tokens.indexOrThrow({ params: { account_id: ".." } }),
    error: `${endpoint}: {account_id} must not be "..": that would change the path`,
  },
  {
    given: "an empty account",
    call: (tokens) => tokens.create({ name: "ci" }, { params: { account_id: "" } }),
    twin: (tokens) => tokens.createOrThrow({ name: "ci" }, { params: { account_id: "" } }),
    error: `${endpoint}: {account_id} is empty; give it`,
  },
];

describe("an action", () => {
  let server: RecordingServer;
  beforeAll(async () => {
    server = await startRecordingServer([]);
  });
  afterAll(() => server.stop());
  const bind = () => {
    const client = createClient({ apiToken: "t", baseUrl: server.url });
    return { client, tokens: accessServiceTokens.with({ client, params }) };
  };

  test.each(calls)("with $given gives the error as its result, and sends nothing", async ({ call, twin, error }) => {
    const { tokens } = bind();
    const result = await call(tokens);
    expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
    expect(result.error?.message).toBe(error);
    const thrown: unknown = await twin(tokens).catch((reason: unknown) => reason);
    expect(isRestflareError(thrown, "request") && thrown.message).toBe(error);
    expect(server.requests).toEqual([]);
  });

  test("without its account gives the error as its result, and sends nothing", async () => {
    const { client } = bind();
    const show = accessServiceTokens.show as unknown as (id: string, options: object) => Promise<Result<unknown>>;
    const result = await show("t1", { client });
    expect(result.error?.message).toBe(`${member}: {account_id} is missing; give it`);
    expect(server.requests).toEqual([]);
  });

  test("whose token function gives a newline gives the error as its result, and sends nothing", async () => {
    const client = createClient({ apiToken: () => "token\n", baseUrl: server.url });
    const result = await accessServiceTokens.show("t1", { client, params });
    expect(result).toMatchObject({ ok: false, error: { kind: "configuration" } });
    expect(result.error?.message).toBe(
      "the token that the apiToken function gave holds a line break, a space or another character that no credential has",
    );
    expect(server.requests).toEqual([]);
  });

  test("without any client gives the error as its result", async () => {
    const result = await accessServiceTokens.show("t1", { params });
    expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "configuration" } });
    expect(result.error?.message).toMatch(/^no credentials; give createClient/);
  });
});

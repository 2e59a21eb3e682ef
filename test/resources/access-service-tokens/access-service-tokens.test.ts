import {
  type AccessServiceTokens,
  accessServiceTokens,
  zoneAccessServiceTokens,
} from "@restflare/access-service-tokens";
import { type Client, createClient, init } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actions } from "./actions.js";
import { accountId, id, pageInfo } from "./answers.js";

// What its own contract test does not do: both ways to call, both ways to prove who one is, and what the mock refuses.

let prism: Mock;
let byToken: Client;
let byKey: Client;
let tokens: AccessServiceTokens<"account_id">;
beforeAll(async () => {
  prism = await startMock("access-service-tokens");
  byToken = createClient({ apiToken: "a-token", baseUrl: prism.url });
  byKey = createClient({ apiEmail: "someone@example.com", apiKey: "a-key", baseUrl: prism.url });
  tokens = accessServiceTokens.with({ client: byToken, params });
});
afterAll(() => prism?.stop());

const params = { account_id: accountId };
const schemes = [
  { scheme: "a bearer token", client: () => byToken },
  { scheme: "email and key", client: () => byKey },
];

describe.each(schemes)("with $scheme", ({ client }) => {
  test.each(actions)("$action answers its data", async ({ bound, atCall, status, data }) => {
    const tokens = accessServiceTokens.with({ client: client(), params });
    for (const result of [await bound(tokens, {}), await atCall({ client: client(), params })]) {
      expect(result).toMatchObject({ ok: true, messages: [], attempts: 1 });
      expect(result.data).toEqual(data);
      expect(result.error).toBeUndefined();
      expect(result.response?.status).toBe(status);
    }
  });

  test.each(actions)(
    "$actionOrThrow gives the same data bare",
    async ({ boundOrThrow, atCallOrThrow, data }) => {
      const tokens = accessServiceTokens.with({ client: client(), params });
      expect(await boundOrThrow(tokens, {})).toEqual(data);
      expect(await atCallOrThrow({ client: client(), params })).toEqual(data);
    },
  );
});

test("those of a zone are the same, without what only an account's can do", async () => {
  const zone = zoneAccessServiceTokens.with({ client: byToken, params: { zone_id: "a-zone" } });
  expect(zone.pathFor(id)).toBe(`/zones/a-zone/access/service_tokens/${id}`);
  const created = await zone.createOrThrow({ name: "ci" });
  expect(created.client_secret).toBe("example-client-secret-of-create");
  expect((await zone.updateOrThrow(id, { enabled: false })).name).toBe("ci");
  expect(zone).not.toHaveProperty("rotate");
  expect(zone).not.toHaveProperty("refresh");
});

describe("what the API refuses", () => {
  test("an error has all that the API says of it", async () => {
    const { error } = await tokens.show(id, { headers: { Prefer: "code=400, example=invalid" } });
    expect(error?.errors).toEqual([
      {
        code: 12130,
        message: "duration is not valid",
        documentation_url: "https://developers.cloudflare.com/api/",
        source: { pointer: "/duration" },
      },
    ]);
  });

  const badBodies = [
    { given: "no name", body: { duration: "8760h" }, violation: "must have required property 'name'" },
    {
      given: "a duration that is none",
      body: { name: "ci", duration: "2 hours" },
      violation: "must match pattern",
    },
    { given: "a number for a name", body: { name: 7 }, violation: "name must be string" },
  ];
  test.each(badBodies)("a body with $given is answered with 422", async ({ body, violation }) => {
    // What the types refuse is sent all the same, as JavaScript would.
    const result = await tokens.create(body as { name: string });
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 422 } });
    expect(result.response?.headers.get("sl-violations")).toContain(violation);
  });

  test.each(["300ms", "2h45m", "8760h", "1.5h", "forever"])(
    "the duration %s is accepted",
    async (duration) => {
      expect(await tokens.create({ name: "ci", duration })).toMatchObject({ ok: true });
    },
  );
});

describe("credentials", () => {
  /** A client whose requests lose some headers on the way, since none can be made without credentials. */
  const losing = (client: { apiToken: string } | { apiEmail: string; apiKey: string }, ...lost: string[]) =>
    createClient({
      ...client,
      baseUrl: prism.url,
      fetch: (input, init) => {
        const request = new Request(input, init);
        for (const name of lost) request.headers.delete(name);
        return fetch(request);
      },
    });
  const byEmailAndKey = { apiEmail: "someone@example.com", apiKey: "a-key" };

  test.each([
    { left: "no token", client: () => losing({ apiToken: "a-token" }, "authorization") },
    { left: "only an email", client: () => losing(byEmailAndKey, "x-auth-key") },
    { left: "only a key", client: () => losing(byEmailAndKey, "x-auth-email") },
  ])("with $left every action is answered with 401", async ({ client }) => {
    for (const { bound } of actions) {
      const result = await bound(tokens, { client: client() });
      expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 401 } });
    }
  });

  test("a request that loses nothing is let in by the same client", async () => {
    expect(await tokens.show(id, { client: losing(byEmailAndKey) })).toMatchObject({ ok: true });
  });
});

test("index answers which page it is", async () => {
  const result = await tokens.index();
  expect(result.ok && result.info).toEqual(pageInfo);
});

// The default client belongs to the process: one test, so that no other sees it half set.
test("calls that name no client use the one that init made", async () => {
  const before = await accessServiceTokens.show(id, { params });
  expect(before).toMatchObject({ ok: false, attempts: 0 });
  const client = init({ apiToken: "a-token", baseUrl: prism.url });
  expect(accessServiceTokens.client()).toBe(client);
  expect(await accessServiceTokens.show(id, { params })).toMatchObject({ ok: true, data: { id } });
  expect(accessServiceTokens.client({ client: byKey })).toBe(byKey);
});

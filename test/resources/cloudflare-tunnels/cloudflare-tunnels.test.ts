import { inspect } from "node:util";
import { type CloudflareTunnels, cloudflareTunnels } from "@restflare/cloudflare-tunnels";
import { createClient } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { type Reply, type Script, startRecordingServer } from "@restflare/test-harness/recording-server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

let prism: Mock;
let tunnels: CloudflareTunnels<"account_id">;
const params = { account_id: "an-account" };
const id = "f70ff985-a4ef-4643-bbbc-4a0ed4fc8415";
const bind = (baseUrl: string) => {
  const client = createClient({ apiToken: "a-token", baseUrl });
  return cloudflareTunnels.with({ client, params, retry: { backoff: 0 } });
};
beforeAll(async () => {
  prism = await startMock("cloudflare-tunnels");
  tunnels = bind(prism.url);
});
afterAll(() => prism?.stop());

async function serve(script: Script) {
  const server = await startRecordingServer(script);
  onTestFinished(() => server.stop());
  return { bound: bind(server.url), requests: server.requests };
}

const TOKEN = "a-token-of-a-tunnel-that-nobody-may-see";

/** Everything a careless program might print of a value. */
const printed = (value: unknown): string =>
  [
    inspect(value, { depth: Number.POSITIVE_INFINITY, getters: true }),
    JSON.stringify(value),
    String(value),
  ].join();

describe("the token of a tunnel", () => {
  test("is the data itself", async () => {
    expect(await tunnels.tokenOrThrow(id)).toBe("example-token-of-a-tunnel");
    expect(await tunnels.createManagementTokenOrThrow(id, { resources: ["logs"] })).toBe(
      "example-management-token-of-a-tunnel",
    );
  });

  const failures: { failure: string; reply: Reply }[] = [
    {
      failure: "an answer that breaks off",
      reply: {
        headers: { "content-type": "application/json" },
        body: `{"success": true, "result": "${TOKEN}"`,
      },
    },
    {
      failure: "an envelope that is both",
      reply: {
        json: { success: false, errors: [{ code: 1, message: `not ${TOKEN}` }], messages: [], result: TOKEN },
      },
    },
  ];
  test.each(failures)("is not shown by $failure", async ({ reply }) => {
    const { bound } = await serve(() => reply);
    const results = [await bound.token(id), await bound.createManagementToken(id, { resources: ["logs"] })];
    for (const result of results) {
      expect(result.ok).toBe(false);
      expect(printed(result)).not.toContain(TOKEN);
      expect(printed(result.error)).not.toContain(TOKEN);
    }
  });

  test("is seen by neither hooks nor the log", async () => {
    const server = await startRecordingServer([
      { json: { success: true, errors: [], messages: [], result: TOKEN } },
    ]);
    onTestFinished(() => server.stop());
    const seen: unknown[] = [];
    const see = (event: unknown) => void seen.push(event);
    const client = createClient({
      apiToken: "a-token",
      baseUrl: server.url,
      onRequest: see,
      onResponse: see,
      logger: { debug: see, warn: see },
    });
    expect(await cloudflareTunnels.tokenOrThrow(id, { client, params })).toBe(TOKEN);
    expect(seen).toHaveLength(3);
    expect(printed(seen)).not.toContain(TOKEN);
  });

  test("is read again after a lost answer; a management token is not made again", async () => {
    const { bound, requests } = await serve(["reset", { json: { success: true, result: TOKEN } }, "reset"]);
    expect(await bound.token(id)).toMatchObject({ ok: true, data: TOKEN, attempts: 2 });
    expect(await bound.createManagementToken(id, { resources: ["logs"] })).toMatchObject({
      ok: false,
      attempts: 1,
    });
    expect(requests.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
  });
});

test("the secret of a tunnel that is sent is in no error", async () => {
  const { bound } = await serve(() => ({
    status: 400,
    json: { success: false, errors: [{ code: 1003, message: `too short: ${TOKEN}` }], messages: [] },
  }));
  for (const result of [
    await bound.create({ name: "office", tunnel_secret: TOKEN }),
    await bound.update(id, { tunnel_secret: TOKEN }),
  ]) {
    expect(printed(result.error)).toContain("too short");
    expect(printed(result.error)).not.toContain(TOKEN);
  }
});

test("a tunnel is changed by PATCH, and deleted with an empty body", async () => {
  const { bound, requests } = await serve(() => ({ json: { success: true, result: { id } } }));
  await bound.updateOrThrow(id, { name: "office" });
  await bound.deleteOrThrow(id);
  const path = `/accounts/an-account/cfd_tunnel/${id}`;
  expect(requests.map(({ method, target, body }) => [method, target, body.toString()])).toEqual([
    ["PATCH", path, '{"name":"office"}'],
    ["DELETE", path, "{}"],
  ]);
});

test("the configuration of a tunnel is one thing, without an id", async () => {
  const configuration = tunnels.configurations.with({ params: { tunnel_id: id } });
  const shown = await configuration.showOrThrow();
  expect(shown.config.ingress?.map(({ hostname, service }) => [hostname, service])).toEqual([
    ["app.example.com", "http://localhost:8080"],
    [undefined, "http_status:404"],
  ]);
  expect(await configuration.update({ config: shown.config })).toMatchObject({ ok: true, attempts: 1 });
  expect(configuration.pathFor()).toBe(`/accounts/an-account/cfd_tunnel/${id}/configurations`);
});

test("the connections of a tunnel are listed, and cleaned up for all or for one connector", async () => {
  const [connector] = await tunnels.connections.indexOrThrow({ params: { tunnel_id: id } });
  expect(connector?.conns.map(({ colo_name }) => colo_name)).toEqual(["ZRH"]);
  const { bound, requests } = await serve(() => ({ json: { success: true, result: {} } }));
  const connections = bound.connections.with({ params: { tunnel_id: id } });
  await connections.deleteAllOrThrow();
  await connections.deleteAllOrThrow({ query: { client_id: connector?.id ?? "" } });
  const path = `/accounts/an-account/cfd_tunnel/${id}/connections`;
  expect(requests.map(({ method, target, body }) => [method, target, body.toString()])).toEqual([
    ["DELETE", path, "{}"],
    ["DELETE", `${path}?client_id=${connector?.id}`, "{}"],
  ]);
});

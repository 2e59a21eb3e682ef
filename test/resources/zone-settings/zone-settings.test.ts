import { createClient } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { type ZoneSettingsUpdateMembers, zoneSettings } from "@restflare/zone-settings";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const params = { zone_id: "a-zone" };

test("the name of a setting is its id: show and update", async () => {
  const { client, requests } = await serve((_, index) =>
    envelope({ id: "ssl", value: `answer ${index + 1}` }),
  );
  const settings = zoneSettings.with({ client, params });
  expect(await settings.show("ssl")).toMatchObject({ ok: true, data: { id: "ssl", value: "answer 1" } });
  expect(await settings.updateOrThrow("ssl", { value: "strict" })).toMatchObject({ value: "answer 2" });
  expect(await settings.updateOrThrow("0rtt", { id: "0rtt", value: "on" })).toMatchObject({ id: "ssl" });
  expect(settings.pathFor("min_tls_version", { action: "update" })).toBe(
    "/zones/a-zone/settings/min_tls_version",
  );
  expect(lines(requests)).toEqual([
    "GET /zones/a-zone/settings/ssl",
    "PATCH /zones/a-zone/settings/ssl",
    "PATCH /zones/a-zone/settings/0rtt",
  ]);
  expect(requests[1]?.body.toString()).toBe('{"value":"strict"}');
});

test("show is sent again when its answer is lost, update is not", async () => {
  const { client, requests } = await serve(["reset", envelope({ id: "ssl" }), "reset"]);
  expect(await zoneSettings.show("ssl", { client, params })).toMatchObject({ ok: true, attempts: 2 });
  const result = await zoneSettings.update("ssl", { value: "full" }, { client, params });
  expect(result).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(3);
});

test("several settings are edited at once", async () => {
  const { client, requests } = await serve([envelope([])]);
  const changes = [{ id: "ssl", value: "strict" } as const, { id: "minify", value: { css: "on" } } as const];
  expect(await zoneSettings.editAll(changes, { client, params })).toMatchObject({ ok: true });
  expect(lines(requests)).toEqual(["PATCH /zones/a-zone/settings"]);
  expect(JSON.parse(requests[0]?.body.toString() ?? "")).toEqual(changes);
});

test.each(["", "..", "%2e%2e"])("the id %o never reaches the network, whatever types say", async (id) => {
  const { client, requests } = await serve([]);
  const result = await zoneSettings.show(id as "ssl", { client, params });
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
  expect(requests).toEqual([]);
});

describe("each setting has its own value", () => {
  let prism: Mock;
  beforeAll(async () => {
    prism = await startMock("zone-settings");
  });
  afterAll(() => prism?.stop());
  const update = <const Id extends keyof ZoneSettingsUpdateMembers>(id: Id, body: object) =>
    // What the types refuse is sent all the same, as JavaScript would.
    zoneSettings.update(id as "ssl", body as { value: "strict" }, {
      client: createClient({ apiToken: "a-token", baseUrl: prism.url }),
      params,
    });

  test.each<[keyof ZoneSettingsUpdateMembers, unknown]>([
    ["ssl", "strict"],
    ["brotli", "on"],
    ["browser_cache_ttl", 14400],
    ["ciphers", ["AES128-SHA"]],
    ["minify", { css: "on", html: "off", js: "on" }],
    ["nel", { enabled: true }],
    ["tls_1_3", "zrt"],
    ["max_upload", 5000],
    // those of 2026
    ["aegis", { enabled: true, pool_id: "a-pool" }],
    ["china_network_enabled", "on"],
    ["content_converter", "off"],
    ["origin_h2_max_streams", 100],
    ["origin_max_http_version", "2"],
    ["pre_render", "on"],
    ["privacy_pass", "off"],
    ["redirects_for_ai_training", "on"],
    ["search_for_agents", "off"],
    ["speed_brain", "on"],
    ["transformations", "open"],
    ["webmcp_enabled", "on"],
    ["webmcp_packs", "forms"],
  ])("%s takes %o, and answers with its name", async (id, value) => {
    expect(await update(id, { value })).toMatchObject({ ok: true, data: { id } });
  });

  test.each<[keyof ZoneSettingsUpdateMembers, unknown]>([
    ["ssl", "on"],
    ["brotli", "strict"],
    ["browser_cache_ttl", 7],
    ["ciphers", "AES128-SHA"],
    ["security_header", "on"],
    ["max_upload", 101],
    ["origin_h2_max_streams", "many"],
    ["origin_max_http_version", "3"],
    ["transformations", "shut"],
  ])("%s does not take %o", async (id, value) => {
    expect(await update(id, { value })).toMatchObject({ ok: false, error: { status: 422 } });
  });
});

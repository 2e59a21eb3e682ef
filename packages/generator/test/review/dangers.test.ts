import { expect, test } from "vitest";
import type { Method } from "../../src/document/openapi.js";
import { type Danger, dangerOf } from "../../src/review/dangers.js";

test.each<[Method, string, Danger]>([
  ["delete", "/zones/{zone_id}/pagerules/{id}", "deletes"],
  ["delete", "/zones/{zone_id}/dnssec", "deletes"],
  ["post", "/accounts/{account_id}/access/keys/rotate", "ends"],
  ["post", "/accounts/{account_id}/oauth_clients/{id}/rotate_secret", "ends"],
  ["post", "/accounts/{account_id}/infrastructure/targets/batch_delete", "ends"],
  ["put", "/accounts/{account_id}/slurper/jobs/abortAll", "ends"],
  ["post", "/zones/{zone_id}/environments/{id}/purge_cache", "ends"],
  ["post", "/zones/{zone_id}/environments/{id}/rollback", "ends"],
  ["post", "/jobs/{id}:cancel", "ends"],
  ["post", "/zones/{zone_id}/subscription", "costs money"],
  ["put", "/accounts/{account_id}/subscriptions/{id}", "costs money"],
  ["post", "/zones/{zone_id}/ssl/certificate_packs/order", "costs money"],
  ["post", "/accounts/{account_id}/pay-invoice", "costs money"],
  ["post", "/accounts/{account_id}/ai-gateway/billing/topup", "costs money"],
  ["post", "/accounts/{account_id}/registrar/registrations", "costs money"],
  ["post", "/accounts/{account_id}/registrar/registrations/{name}/transfer-in", "costs money"],
])("%s %s %s", (method, path, danger) => {
  expect(dangerOf({ method, path }, false)).toBe(danger);
});

test.each<[Method, string]>([
  ["get", "/zones/{zone_id}/subscription"],
  ["get", "/zones/{zone_id}/dnssec/rotate"],
  ["post", "/accounts/{account_id}/widgets"],
  ["put", "/accounts/{account_id}/widgets/{widget_id}"],
  ["patch", "/accounts/{account_id}/registrar/registrations/{name}"],
  ["post", "/accounts/{account_id}/devices/registrations"],
  ["post", "/accounts/{account_id}/widgets/{delete}"],
  ["post", "/accounts/{account_id}/rollouts"],
  ["post", "/zones/{zone_id}/orders-report"],
])("%s %s is none", (method, path) => {
  expect(dangerOf({ method, path }, false)).toBeUndefined();
});

test("to put a list is to replace all that is in it", () => {
  const path = "/zones/{zone_id}/rules";
  expect(dangerOf({ method: "put", path }, true)).toBe("replaces all");
  expect(dangerOf({ method: "put", path }, false)).toBeUndefined();
  expect(dangerOf({ method: "post", path }, true)).toBeUndefined();
});

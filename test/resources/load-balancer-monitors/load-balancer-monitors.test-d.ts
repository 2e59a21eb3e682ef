import type { Client, Result } from "@restflare/core";
import {
  loadBalancerMonitors,
  loadBalancerPreviews,
  type Monitor,
  type PageInfo,
  type PoolHealth,
  type Preview,
  type PreviewResult,
} from "@restflare/load-balancer-monitors";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const params = { account_id: "a" };
const monitors = loadBalancerMonitors.with({ client, params });

async function answers() {
  expectTypeOf(await monitors.index()).toEqualTypeOf<Result<Monitor[], PageInfo>>();
  const monitor = await monitors.showOrThrow(id);
  expectTypeOf(monitor.type).toEqualTypeOf<"http" | "https" | "tcp" | "udp_icmp" | "icmp_ping" | "smtp">();
  expectTypeOf(monitor.header?.["Host"]).toEqualTypeOf<string[] | undefined>();
  expectTypeOf(monitor.expected_codes).toEqualTypeOf<string | undefined>();
  expectTypeOf(await monitors.previewOrThrow(id, { path: "/" })).toEqualTypeOf<Preview>();
  const outcome = await loadBalancerPreviews.showOrThrow(id, { client, params });
  expectTypeOf(outcome).toEqualTypeOf<PreviewResult>();
  expectTypeOf(outcome["p"]).toEqualTypeOf<PoolHealth | undefined>();
}

function bodies() {
  void monitors.create({ type: "tcp", port: 5432 });
  void monitors.update(id, { type: "http", expected_codes: "200" });
  void monitors.edit(id, { interval: 30 });
  // @ts-expect-error there is no such protocol
  void monitors.create({ type: "ftp" });
  // @ts-expect-error a header has a list of values
  void monitors.edit(id, { header: { Host: "shop.example.com" } });
  // @ts-expect-error edit says what to change
  void monitors.edit(id);
  // @ts-expect-error it must be said what to try
  void monitors.preview(id);
  // @ts-expect-error the API gives the id
  void monitors.create({ id: "m" });
  // @ts-expect-error a preview belongs to the account, not to a monitor
  loadBalancerPreviews.with({ params: { monitor_id: "m" } });
}

export { answers, bodies };

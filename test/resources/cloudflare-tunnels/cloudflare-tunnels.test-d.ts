import {
  type AnyTunnel,
  accountTunnels,
  type CloudflareTunnels,
  type Connector,
  cloudflareTunnels,
  type PageInfo,
  type Tunnel,
  type TunnelConfiguration,
} from "@restflare/cloudflare-tunnels";
import type { Client, Result } from "@restflare/core";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const tunnels = cloudflareTunnels.with({ client, params: { account_id: "a" } });

async function data() {
  expectTypeOf(tunnels).toEqualTypeOf<CloudflareTunnels<"account_id">>();
  expectTypeOf(await tunnels.index()).toEqualTypeOf<Result<Tunnel[], PageInfo>>();
  expectTypeOf(await tunnels.updateOrThrow(id, {})).toEqualTypeOf<Tunnel>();
  expectTypeOf(await tunnels.token(id)).toEqualTypeOf<Result<string>>();
  expectTypeOf(
    await tunnels.createManagementTokenOrThrow(id, { resources: ["logs"] }),
  ).toEqualTypeOf<string>();
}

async function nested() {
  const inside = { params: { tunnel_id: id } };
  expectTypeOf(await tunnels.configurations.showOrThrow(inside)).toEqualTypeOf<TunnelConfiguration>();
  expectTypeOf(await tunnels.connections.indexOrThrow(inside)).toEqualTypeOf<Connector[]>();
  expectTypeOf(await tunnels.connectors.showOrThrow(id, inside)).toEqualTypeOf<Connector>();
  void tunnels.configurations.update({ config: { ingress: [{ service: "http_status:404" }] } }, inside);
  void tunnels.connections.deleteAll({ ...inside, query: { client_id: id } });
  // @ts-expect-error the tunnel is missing
  void tunnels.configurations.show();
  // @ts-expect-error a configuration has no id
  void tunnels.configurations.show(id, inside);
  // @ts-expect-error a rule says where requests go
  void tunnels.configurations.update({ config: { ingress: [{ hostname: "h" }] } }, inside);
  // @ts-expect-error connectors are not listed by themselves
  tunnels.connectors.index;
}

function fields(tunnel: Tunnel) {
  expectTypeOf(tunnel.status).toEqualTypeOf<"inactive" | "degraded" | "healthy" | "down">();
  expectTypeOf(tunnel.deleted_at).toEqualTypeOf<string | null>();
  // @ts-expect-error the secret is sent and never answered
  tunnel.tunnel_secret;
}

async function everyKind() {
  const all = accountTunnels.with({ client, params: { account_id: "a" } });
  const [one] = await all.indexOrThrow({ query: { tun_types: ["warp_connector", "ip_sec"] } });
  expectTypeOf(one).toEqualTypeOf<AnyTunnel | undefined>();
  // only one of cloudflared says where it is configured
  if (one && "config_src" in one) expectTypeOf(one).toEqualTypeOf<Tunnel>();
  // @ts-expect-error there is no such kind
  void all.index({ query: { tun_types: ["wireguard"] } });
  // @ts-expect-error they are made where their kind is
  all.create;
}

function bodies() {
  void tunnels.create({ name: "n", config_src: "cloudflare", tunnel_secret: "s" });
  void tunnels.index({ query: { status: "healthy", is_deleted: false, per_page: 1000 } });
  // @ts-expect-error a tunnel has a name
  void tunnels.create({ config_src: "local" });
  // @ts-expect-error a tunnel is configured in one of two places
  void tunnels.create({ name: "n", config_src: "elsewhere" });
  // @ts-expect-error there is no such state
  void tunnels.index({ query: { status: "sleeping" } });
  // @ts-expect-error there is nothing else to ask for
  void tunnels.createManagementToken(id, { resources: ["everything"] });
  // @ts-expect-error it says what it is good for
  void tunnels.createManagementToken(id);
}

export { bodies, data, everyKind, fields, nested };

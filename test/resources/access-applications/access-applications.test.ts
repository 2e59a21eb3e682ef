import {
  type AccessApplication,
  type AccessApplications,
  accessApplications,
  accessPolicyTests,
  type Destination,
  type WriteAccessApplication,
  zoneAccessApplications,
} from "@restflare/access-applications";
import { createClient } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { type Script, startRecordingServer } from "@restflare/test-harness/recording-server";
import { envelope, lines } from "@restflare/test-harness/serve";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

// What an application has depends on its type, in what is sent as in what is answered.

let prism: Mock;
let applications: AccessApplications<"account_id">;
const bind = (baseUrl: string) =>
  accessApplications.with({
    client: createClient({ apiToken: "a-token", baseUrl }),
    params: { account_id: "an-account" },
    retry: { backoff: 0 },
  });
beforeAll(async () => {
  prism = await startMock("access-applications");
  applications = bind(prism.url);
});
afterAll(() => prism?.stop());

const id = "5c1f0e7a-8d34-4c7e-9b1a-2f6d3e4c5b6a";
const bodies: WriteAccessApplication[] = [
  {
    type: "self_hosted",
    domain: "wiki.example.com",
    cors_headers: { allowed_methods: ["GET"], max_age: 60 },
  },
  { type: "ssh", domain: "jump.example.com", session_duration: "1h" },
  { type: "vnc", domain: "screen.example.com" },
  { type: "saas", saas_app: { auth_type: "saml", sp_entity_id: "https://tickets.example.com" } },
  { type: "saas", saas_app: { auth_type: "oidc", grant_types: ["hybrid"], scopes: ["openid"] } },
  { type: "app_launcher", footer_links: [{ name: "Help", url: "https://help.example.com" }] },
  { type: "warp", allowed_idps: [id] },
  { type: "biso", custom_pages: [id] },
  { type: "bookmark", domain: "https://status.example.com" },
  { type: "proxy_endpoint", name: "proxy", domain: "5c1f0e7a.proxy.cloudflare-gateway.com" },
  {
    type: "infrastructure",
    target_criteria: [{ port: 22, protocol: "SSH", include: { target_attributes: { hostname: ["web-1"] } } }],
    policies: [
      {
        name: "administrators",
        decision: "allow",
        include: [{ everyone: {} }],
        connection_rules: { ssh: { usernames: ["root"] } },
      },
    ],
  },
  {
    type: "rdp",
    domain: "desktops.example.com",
    target_criteria: [{ port: 3389, protocol: "RDP", require: { tags: { env: ["test"] } } }],
  },
  { type: "mcp", destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "tickets" }] },
  { type: "mcp_portal", domain: "mcp.example.com", oauth_configuration: { enabled: true } },
];

const destinations: Destination[] = [
  { type: "public", uri: "wiki.example.com/*", overrides: [{ behavior: "public", path_pattern: "/health" }] },
  { type: "private", cidr: "10.0.0.0/8", port_range: "80-90", l4_protocol: "tcp" },
  { type: "via_mcp_server_portal", mcp_server_id: "tickets" },
  { type: "worker", worker_id: id },
  { type: "preview_worker", worker_id: id },
  { type: "all_workers" },
  { type: "all_preview_workers" },
];

describe("what is sent", () => {
  test.each(bodies)("an application of the type $type is accepted", async (body) => {
    expect(await applications.create(body)).toMatchObject({ ok: true, attempts: 1 });
    expect(await applications.update(id, body)).toMatchObject({ ok: true, attempts: 1 });
  });

  test("policies go along as an id, as a link, and whole", async () => {
    const policies = [
      id,
      { id, precedence: 2 },
      { name: "all", decision: "allow" as const, include: [{ everyone: {} }] },
    ];
    const body = { type: "self_hosted" as const, domain: "wiki.example.com", policies };
    expect(await applications.create(body)).toMatchObject({ ok: true });
  });

  test.each(destinations)("a site may be at a destination of the type $type", async (destination) => {
    const body = { type: "self_hosted" as const, domain: "wiki.example.com", destinations: [destination] };
    expect(await applications.create(body)).toMatchObject({ ok: true });
  });

  test("the applications of a zone are the same", async () => {
    const client = createClient({ apiToken: "a-token", baseUrl: prism.url });
    const zone = zoneAccessApplications.with({ client, params: { zone_id: "a-zone" } });
    for (const body of bodies) expect(await zone.create(body)).toMatchObject({ ok: true });
  });

  test.each([
    { given: "servers of no kind", body: { type: "infrastructure" } },
    { given: "a destination that there is not", body: { ...bodies[0], destinations: [{ type: "moon" }] } },
    { given: "no type", body: { domain: "wiki.example.com" } },
    { given: "a type that there is not", body: { type: "telephone", domain: "wiki.example.com" } },
    { given: "a site without its domain", body: { type: "ssh" } },
    { given: "a protocol that there is not", body: { type: "saas", saas_app: { auth_type: "kerberos" } } },
  ])("$given is refused", async ({ body }) => {
    // What the types refuse is sent all the same, as JavaScript would.
    const result = await applications.create(body as WriteAccessApplication);
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { status: 422 } });
  });
});

test("the applications of a list are told apart by their types", async () => {
  const where = (application: AccessApplication): string => {
    switch (application.type) {
      case "saas":
      case "dash_sso":
        return application.saas_app.auth_type ?? "saml";
      case "bookmark":
      case "mcp_portal":
        return application.domain ?? "nowhere";
      case "infrastructure":
        return application.target_criteria.map(({ port }) => port).join();
      case "mcp":
        return "a portal";
      default:
        return application.domain;
    }
  };
  const list = await applications.indexOrThrow();
  expect(list.map((application) => [application.type, where(application)])).toEqual([
    ["self_hosted", "wiki.example.com"],
    ["bookmark", "https://status.example.com"],
  ]);
});

describe("on the wire", () => {
  async function serve(script: Script) {
    const server = await startRecordingServer(script);
    onTestFinished(() => server.stop());
    return { bound: bind(server.url), requests: server.requests };
  }

  test("revokeTokens is one POST without a body, and is not sent again after a lost answer", async () => {
    const { bound, requests } = await serve(["reset"]);
    const result = await bound.revokeTokens(id);
    expect(result).toMatchObject({ ok: false, attempts: 1, error: { kind: "connection" } });
    expect(requests.map(({ method, target, body }) => [method, target, body.length])).toEqual([
      ["POST", `/accounts/an-account/access/apps/${id}/revoke_tokens`, 0],
    ]);
  });

  test("settings, certificate authorities and policies are asked for below the application", async () => {
    const { bound, requests } = await serve((_, index) => (index === 0 ? "reset" : envelope({ id })));
    const of = { params: { app_id: id } };
    expect(await bound.editSettings(id, { allow_iframe: true })).toMatchObject({ ok: false, attempts: 1 });
    await bound.updateSettingsOrThrow(id, { skip_interstitial: true });
    await bound.ca.createOrThrow(of);
    await bound.ca.showOrThrow(of);
    await bound.policies.makeReusableOrThrow("a-policy", of);
    await bound.policies.deleteOrThrow("a-policy", of);
    const app = `/accounts/an-account/access/apps/${id}`;
    expect(lines(requests)).toEqual([
      `PATCH ${app}/settings`,
      `PUT ${app}/settings`,
      `POST ${app}/ca`,
      `GET ${app}/ca`,
      `PUT ${app}/policies/a-policy/make_reusable`,
      `DELETE ${app}/policies/a-policy`,
    ]);
  });

  test("a policy test is started, looked at, and its people are read page by page", async () => {
    const page = (n: number) =>
      envelope([{ id: `user-${n}`, status: "approved" }], { page: n, per_page: 1, count: 1, total_count: 2 });
    const server = await startRecordingServer([
      envelope({ id: "t", status: "success" }),
      envelope({ id: "t", status: "complete" }),
      page(1),
      page(2),
    ]);
    onTestFinished(() => server.stop());
    const tests = accessPolicyTests.with({
      client: createClient({ apiToken: "a-token", baseUrl: server.url }),
      params: { account_id: "an-account" },
    });
    const started = await tests.createOrThrow({ policies: [id] });
    expect((await tests.showOrThrow(started.id)).status).toBe("complete");
    const people: string[] = [];
    for await (const one of tests.users.indexAll({ params: { policy_test_id: started.id } }))
      people.push(one.id);
    expect(people).toEqual(["user-1", "user-2"]);
    expect(server.requests[0]?.target).toBe("/accounts/an-account/access/policy-tests");
  });

  test("the secrets that go along are in no error", async () => {
    const secrets = { password: "a-password-for-scim", secret: "a-client-secret-for-oidc" };
    const message = `cannot use ${secrets.password} and ${secrets.secret}`;
    const { bound } = await serve([
      { status: 400, json: { success: false, errors: [{ code: 12130, message }], messages: [] } },
    ]);
    const { error } = await bound.create({
      type: "saas",
      saas_app: { auth_type: "oidc", client_secret: secrets.secret },
      scim_config: {
        remote_uri: "https://planning.example.com/scim",
        idp_uid: id,
        authentication: { scheme: "httpbasic", user: "scim", password: secrets.password },
      },
    });
    const shown = [String(error), JSON.stringify(error), JSON.stringify(error?.errors)].join();
    expect(shown).toContain("cannot use");
    expect(shown).not.toContain(secrets.password);
    expect(shown).not.toContain(secrets.secret);
  });
});

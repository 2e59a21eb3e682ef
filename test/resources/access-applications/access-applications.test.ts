import {
  type AccessApplication,
  type AccessApplications,
  accessApplications,
  type WriteAccessApplication,
} from "@restflare/access-applications";
import { createClient } from "@restflare/core";
import { type Mock, startMock } from "@restflare/mock";
import { type Script, startRecordingServer } from "@restflare/test-harness/recording-server";
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
  { type: "biso", landing_page_design: { title: "Hello" } },
  { type: "bookmark", domain: "https://status.example.com" },
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

  test.each([
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
        return application.domain ?? "nowhere";
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

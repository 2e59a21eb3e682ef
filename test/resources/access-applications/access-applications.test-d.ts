import {
  type AccessApplication,
  type AccessApplications,
  type AccessRule,
  type ApplicationPolicy,
  accessApplications,
  accessPolicyTests,
  type BookmarkApplication,
  type Destination,
  type OidcSaasApp,
  type PageInfo,
  type PolicyTestUser,
  type SaasApplication,
  type SelfHostedApplication,
  type UserPolicyChecks,
  zoneAccessApplications,
} from "@restflare/access-applications";
import type { Client, Result } from "@restflare/core";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const applications = accessApplications.with({ client, params: { account_id: "a" } });

async function data() {
  expectTypeOf(applications).toEqualTypeOf<AccessApplications<"account_id">>();
  expectTypeOf(await applications.index()).toEqualTypeOf<Result<AccessApplication[], PageInfo>>();
  expectTypeOf(await applications.showOrThrow(id)).toEqualTypeOf<AccessApplication>();
  expectTypeOf(await applications.userPolicyChecksOrThrow(id)).toEqualTypeOf<UserPolicyChecks>();
  for await (const application of applications.indexAll())
    expectTypeOf(application.id).toEqualTypeOf<string>();
}

function narrowing(application: AccessApplication) {
  expectTypeOf(application.type).toEqualTypeOf<
    | "self_hosted"
    | "saas"
    | "dash_sso"
    | "ssh"
    | "vnc"
    | "app_launcher"
    | "warp"
    | "biso"
    | "bookmark"
    | "proxy_endpoint"
    | "infrastructure"
    | "rdp"
    | "mcp"
    | "mcp_portal"
  >();
  expectTypeOf(application.created_at).toEqualTypeOf<string>();
  // @ts-expect-error nobody has looked which type of application it is
  application.saas_app;
  if (application.type === "self_hosted") {
    expectTypeOf(application).toEqualTypeOf<SelfHostedApplication>();
    expectTypeOf(application.domain).toEqualTypeOf<string>();
    expectTypeOf(application.aud).toEqualTypeOf<string>();
    // @ts-expect-error a site of your own has no login of another company
    application.saas_app;
  }
  if (application.type === "bookmark") {
    expectTypeOf(application).toEqualTypeOf<BookmarkApplication>();
    // @ts-expect-error a bookmark has no cookie
    application.enable_binding_cookie;
  }
  if (application.type === "saas") {
    expectTypeOf(application).toEqualTypeOf<SaasApplication>();
    const { saas_app: login } = application;
    // @ts-expect-error nobody has looked which protocol it is
    login.client_id;
    if (login.auth_type === "oidc") expectTypeOf(login).toEqualTypeOf<OidcSaasApp>();
  }
}

function bodies() {
  const domain = "example.com";
  void applications.create({ type: "self_hosted", domain, enable_binding_cookie: true });
  void applications.create({ type: "saas", saas_app: { auth_type: "oidc", scopes: ["openid"] } });
  void applications.update(id, { type: "app_launcher", bg_color: "#ffffff" });
  void applications.create({ type: "bookmark", name: "n", domain });
  // @ts-expect-error the type says what is made
  void applications.create({ domain });
  // @ts-expect-error there is no such type
  void applications.create({ type: "telephone", domain });
  // @ts-expect-error a shell is somewhere
  void applications.create({ type: "ssh" });
  // @ts-expect-error a page of Access has no domain of one's choice
  void applications.create({ type: "warp", domain });
  // @ts-expect-error a bookmark has no cookie
  void applications.create({ type: "bookmark", domain, enable_binding_cookie: true });
  // @ts-expect-error a site of your own has no login of another company
  void applications.create({ type: "self_hosted", domain, saas_app: { auth_type: "saml" } });
  // @ts-expect-error that is an attribute of SAML
  void applications.create({ type: "saas", saas_app: { auth_type: "oidc", sp_entity_id: "s" } });
  // @ts-expect-error a policy of one's own says what becomes of people
  void applications.create({ type: "vnc", domain, policies: [{ name: "n", include: [] }] });
  // @ts-expect-error there is no body
  void applications.revokeTokens(id, { body: {} });
}

function newTypes(destination: Destination) {
  const include: AccessRule[] = [{ everyone: {} }];
  const connection_rules = { ssh: { usernames: ["root"] } };
  const target_criteria = [{ port: 22, protocol: "SSH" as const, include: { tags: { env: ["test"] } } }];
  const policies = [{ name: "n", decision: "allow" as const, include, connection_rules }];
  void applications.create({ type: "infrastructure", target_criteria, policies });
  // @ts-expect-error servers are known by something
  void applications.create({ type: "infrastructure", policies });
  // @ts-expect-error Windows machines are not reached by SSH
  void applications.create({ type: "rdp", domain: "d", target_criteria });
  void applications.create({ type: "mcp_portal", domain: "mcp.example.com", tags: ["models"] });
  void applications.create({
    type: "self_hosted",
    domain: "d",
    destinations: [{ type: "all_workers", overrides: [{ behavior: "public", path_pattern: "/health" }] }],
  });
  if (destination.type === "private") expectTypeOf(destination.cidr).toEqualTypeOf<string | undefined>();
  // @ts-expect-error only what is in a private network has a range of addresses
  if (destination.type === "public") destination.cidr;
}

async function policies() {
  const include: AccessRule[] = [{ everyone: {} }];
  const of = { params: { app_id: id } };
  const zone = zoneAccessApplications.with({ client, params: { zone_id: "z" } });
  expectTypeOf(await applications.policies.indexOrThrow(of)).toEqualTypeOf<ApplicationPolicy[]>();
  void applications.policies.create({ name: "n", decision: "allow", include, precedence: 1 }, of);
  void applications.policies.create(
    { name: "n", decision: "allow", include, connection_rules: { ssh: { usernames: ["root"] } } },
    of,
  );
  // @ts-expect-error a policy says what becomes of people
  void applications.policies.create({ name: "n", include }, of);
  // @ts-expect-error a policy is one of an application
  void applications.policies.create({ name: "n", decision: "deny", include });
  // null is as long as the application's
  void zone.policies.update(id, { name: "n", decision: "allow", include, session_duration: null }, of);
  // @ts-expect-error only what an account has is reusable
  zone.policies.makeReusable;
  expectTypeOf(await zone.showOrThrow(id)).toEqualTypeOf<AccessApplication>();
}

async function tests() {
  const policyTests = accessPolicyTests.with({ client, params: { account_id: "a" } });
  void policyTests.create({ policies: [id, { name: "n", decision: "allow", include: [] }] });
  // @ts-expect-error a test has policies
  void policyTests.create({});
  for await (const one of policyTests.users.indexAll({ params: { policy_test_id: id } }))
    expectTypeOf(one).toEqualTypeOf<PolicyTestUser>();
}

export { bodies, data, narrowing, newTypes, policies, tests };

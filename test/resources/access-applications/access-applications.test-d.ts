import {
  type AccessApplication,
  type AccessApplications,
  accessApplications,
  type BookmarkApplication,
  type OidcSaasApp,
  type PageInfo,
  type SaasApplication,
  type SelfHostedApplication,
  type UserPolicyChecks,
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
    "self_hosted" | "saas" | "dash_sso" | "ssh" | "vnc" | "app_launcher" | "warp" | "biso" | "bookmark"
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
    // @ts-expect-error nobody is kept from a bookmark
    application.policies;
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

export { bodies, data, narrowing };

import {
  type Account,
  type AuditEntry,
  type AuditLogInfo,
  accounts,
  type Entitlement,
  type Member,
  type NewPolicy,
  type PageInfo,
  type Role,
} from "@restflare/accounts";
import type { Client, Result } from "@restflare/core";
import { expectTypeOf } from "vitest";

// Nothing here runs: the type-checker is the test. What must not compile says so, and must go on not compiling.

declare const client: Client;
declare const id: string;
const params = { account_id: "a" };
const between = { since: "2026-01-01", before: "2026-02-01" };

async function data() {
  const bound = accounts.with({ client, params });
  expectTypeOf(await accounts.index({ client })).toEqualTypeOf<Result<Account[], PageInfo>>();
  expectTypeOf(await accounts.showOrThrow(id)).toEqualTypeOf<Account>();
  expectTypeOf(await bound.members.index()).toEqualTypeOf<Result<Member[], PageInfo>>();
  expectTypeOf(await bound.roles.indexOrThrow()).toEqualTypeOf<Role[]>();
  expectTypeOf(await bound.logs.audit.index({ query: between })).toEqualTypeOf<
    Result<AuditEntry[], AuditLogInfo>
  >();
  for await (const { data } of bound.logs.audit.indexPages({ query: between }))
    expectTypeOf(data).toEqualTypeOf<AuditEntry[]>();
}

function parameters() {
  // an account has no parent
  void accounts.index();
  void accounts.update(id, { name: "Example" });
  // @ts-expect-error its members have: the account
  void accounts.members.index();
  // @ts-expect-error the audit log is asked for between two moments
  void accounts.logs.audit.index({ params });
  // @ts-expect-error the audit log has no pages with numbers
  void accounts.logs.audit.index({ params, query: { ...between, page: 2 } });
  // @ts-expect-error members have no cursor
  void accounts.members.index({ params, query: { cursor: "c" } });
  // @ts-expect-error a role has no name to ask for
  void accounts.roles.index({ params, query: { name: "Administrator" } });
}

async function newest(role: Role) {
  const bound = accounts.with({ client, params });
  expectTypeOf(role.permissions.dns_records?.write).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(await bound.entitlements.indexOrThrow()).toEqualTypeOf<Entitlement[]>();
  void bound.profile.update({ business_name: "Example" });
  // @ts-expect-error an account has a name
  void accounts.create({ type: "standard" });
  // @ts-expect-error it is by itself, or nothing is said of that
  void accounts.create({ name: "Example", standalone: false });
  // @ts-expect-error there is no such kind of actor
  void bound.logs.audit.index({ query: { ...between, "actor_type.not": ["robot"] } });
  // nobody says what a move is asked with
  void accounts.move(id, { body: { anything: true } });
}

function rolesOrPolicies() {
  const { members } = accounts.with({ client, params });
  const policy: NewPolicy = { access: "allow", permission_groups: [{ id }], resource_groups: [{ id }] };
  void members.create({ email: "someone@example.com", roles: [id] });
  void members.create({ email: "someone@example.com", policies: [policy], status: "pending" });
  // @ts-expect-error roles and policies exclude each other
  void members.create({ email: "someone@example.com", roles: [id], policies: [policy] });
  // @ts-expect-error one of them must be there
  void members.create({ email: "someone@example.com" });
  void members.update(id, { roles: [{ id }] });
  // @ts-expect-error roles and policies exclude each other
  void members.update(id, { roles: [{ id }], policies: [policy] });
}

export { data, newest, parameters, rolesOrPolicies };

import { envelope, lines, serve } from "@restflare/test-harness/serve";
import { managedTenants, user } from "@restflare/user";
import { expect, test } from "vitest";

test("the user has no id: show and update go to one path, and update sends what it is given", async () => {
  const { client, requests } = await serve(() => envelope({ id: "u1", country: "US" }));
  const me = user.with({ client });
  expect(await me.showOrThrow()).toEqual({ id: "u1", country: "US" });
  expect(await me.updateOrThrow({ country: "US", telephone: null })).toMatchObject({ id: "u1" });
  expect(me.pathFor()).toBe("/user");
  expect(lines(requests)).toEqual(["GET /user", "PATCH /user"]);
  expect(requests[1]?.body.toString()).toBe('{"country":"US","telephone":null}');
});

test("update is a PATCH, which is not sent again when its answer is lost", async () => {
  const { client, requests } = await serve(() => "reset");
  expect(await user.update({ country: "US" }, { client })).toMatchObject({ ok: false, attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("the audit log and the tenants are lists of the user", async () => {
  const page = { page: 1, per_page: 100, count: 1, total_count: 1, total_pages: 1 };
  const { client, requests } = await serve(() => envelope([{ id: "1" }], page));
  const query = { "action.type": "token_create", hide_user_logs: true };
  expect(await user.auditLogs.indexOrThrow({ client, query })).toEqual([{ id: "1" }]);
  expect(await user.tenants.indexOrThrow({ client })).toHaveLength(1);
  expect(await managedTenants.indexOrThrow({ client })).toHaveLength(1);
  expect(lines(requests)).toEqual([
    "GET /user/audit_logs?action.type=token_create&hide_user_logs=true",
    "GET /user/tenants",
    "GET /users/tenants",
  ]);
});

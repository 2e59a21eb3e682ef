import { describe, expect, test } from "vitest";
import { isRestflareError } from "../../src/index.js";
import type { ResourceTable } from "../../src/public/table.js";
import { compileActions } from "../../src/resource/compile.js";
import { clientOf, envelope, loose, messageOf, noTemplate, thrownBy } from "../helpers.js";

const STANDARD = "index, create, show, update, edit, delete";

describe("a table is refused", () => {
  const rows: [endpoint: string, table: unknown, want: string][] = [
    ["/a/{a_id}/b", { only: ["destroy"] }, `/a/{a_id}/b: "destroy" is none of ${STANDARD}`],
    ["/a", { only: ["index", "toString"] }, `/a: "toString" is none of ${STANDARD}`],
    [
      "/a",
      { except: ["rotate"], actions: { rotate: { method: "post" } } },
      `/a: "rotate" is none of ${STANDARD}`,
    ],
    ["/a", { singular: true, only: ["index"] }, '/a: "index" is none of create, show, update, edit, delete'],
    [
      "/a",
      { updateMethod: "patch", only: ["edit"] },
      '/a: "edit" is none of index, create, show, update, delete',
    ],
    ["a", {}, noTemplate("a")],
    ["/a/{id}", {}, noTemplate("/a/{id}/{id}")],
    ["/a/{b_id}", { id: "b_id" }, noTemplate("/a/{b_id}/{b_id}")],
    ["/a", { id: "" }, noTemplate("/a/{}")],
    ["/a", { actions: { x: { method: "get", path: "{b" } } }, noTemplate("/a/{b")],
    ["/a", { actions: { x: { method: "get", path: "{b}/{b}" } } }, noTemplate("/a/{b}/{b}")],
    ["/a", { actions: { x: { method: "get", path: "x/../b" } } }, noTemplate("/a/x/../b")],
  ];
  test.each(rows)("at %s with %o: %s", (endpoint, table, want) => {
    const thrown = thrownBy(() => compileActions(endpoint, table as ResourceTable));
    expect(messageOf(thrown)).toBe(want);
    expect(isRestflareError(thrown, "configuration")).toBe(true);
  });
});

/** `update: put /a/{id} required (id, body, options) by id` */
const lines = (endpoint: string, table: ResourceTable) =>
  compileActions(endpoint, table).map(
    ({ name, method, template, row, takes, id }) =>
      `${name}: ${method} ${template} ${row.body} (${takes.join(", ")})${id ? ` by ${id}` : ""}`,
  );

describe("a table means", () => {
  const rows: [table: ResourceTable, want: string[]][] = [
    [
      {},
      [
        "index: get /a none (options)",
        "create: post /a required (body, options)",
        "show: get /a/{id} none (id, options) by id",
        "update: put /a/{id} required (id, body, options) by id",
        "edit: patch /a/{id} required (id, body, options) by id",
        "delete: delete /a/{id} none (id, options) by id",
      ],
    ],
    [
      { singular: true },
      [
        "create: post /a required (body, options)",
        "show: get /a none (options)",
        "update: put /a required (body, options)",
        "edit: patch /a required (body, options)",
        "delete: delete /a none (options)",
      ],
    ],
    [{ only: [] }, []],
    [
      { only: ["show", "index"], except: ["index"], id: "b_id" },
      ["show: get /a/{b_id} none (id, options) by b_id"],
    ],
    [
      { except: ["index", "create", "show", "edit", "delete"] },
      ["update: put /a/{id} required (id, body, options) by id"],
    ],
    [
      { updateMethod: "patch", createMethod: "put", except: ["index", "show", "delete"] },
      ["create: put /a required (body, options)", "update: patch /a/{id} required (id, body, options) by id"],
    ],
    [
      { only: ["update"], updateMethod: "patch", actions: { edit: { method: "post", path: "{id}/edit" } } },
      [
        "update: patch /a/{id} required (id, body, options) by id",
        "edit: post /a/{id}/edit required (id, body, options) by id",
      ],
    ],
    [
      { only: ["create"], actions: { create: { body: "optional", path: "new" } } },
      ["create: post /a/new optional (body, options)"],
    ],
    [{ only: ["create"], actions: { create: { body: "empty" } } }, ["create: post /a empty (options)"]],
    [
      { only: ["create"], actions: { create: { body: "none", method: "put" } } },
      ["create: put /a none (options)"],
    ],
    [
      { only: ["update"], actions: { update: { body: "optional" } } },
      ["update: put /a/{id} optional (id, body, options) by id"],
    ],
    [
      { only: ["edit"], actions: { edit: { body: "optional" } } },
      ["edit: patch /a/{id} optional (id, options) by id"],
    ],
    [
      {
        only: [],
        id: "b_id",
        actions: {
          rotate: { method: "post", path: "{id}/rotate" },
          query: { method: "post", path: "{id}/query", body: "required" },
          purge: { method: "delete", path: "purge", body: "optional" },
          export: { method: "get", path: "{id}/x/{x_id}" },
          run: { method: "post", path: ":run" },
          toString: { method: "get" },
        },
      } as ResourceTable,
      [
        "rotate: post /a/{b_id}/rotate none (id, options) by b_id",
        "query: post /a/{b_id}/query required (id, body, options) by b_id",
        "purge: delete /a/purge optional (options)",
        "export: get /a/{b_id}/x/{x_id} none (id, options) by b_id",
        "run: post /a:run none (options)",
        "toString: get /a none (options)",
      ],
    ],
  ];
  test.each(rows)("%o", (table, want) => {
    expect(lines("/a", table)).toEqual(want);
  });

  const [own, shared] = [["Own"], ["Shared"]];
  test.each<[table: ResourceTable, answer: string, permissions: readonly string[] | undefined]>([
    [{}, "envelope", undefined],
    [{ answer: "body", permissions: shared }, "body", shared],
    [{ actions: { show: { answer: "body", permissions: own } } }, "body", own],
    [
      {
        answer: "body",
        permissions: shared,
        actions: { show: { answer: "envelope", permissions: own } },
      },
      "envelope",
      own,
    ],
    [{ permissions: shared, actions: { show: { permissions: [] } } }, "envelope", []],
    // of another action
    [{ actions: { index: { answer: "body", permissions: own } } }, "envelope", undefined],
  ])("the answer and the permissions of the row, else of the table: %o", (table, answer, permissions) => {
    const show = compileActions("/a", table).find(({ name }) => name === "show");
    expect(show?.row).toMatchObject({ answer });
    expect(show?.row.permissions).toEqual(permissions);
  });

  test("all else that a row says is left as it is", () => {
    const row = {
      method: "post",
      path: "{id}/rotate",
      contentType: "text/plain",
      as: "text",
      paging: { by: "cursor" },
      items: "rows",
      query: { a: { style: "deepObject" } },
      secrets: ["value"],
      idempotent: true,
    } as const;
    expect(compileActions("/a", { only: [], actions: { rotate: row } })[0]?.row).toEqual({
      body: "none",
      answer: "envelope",
      permissions: undefined,
      ...row,
    });
  });
});

test.each([
  ["no method", {}, "/a"],
  ["a method that there is not", { method: "fetch" }, "FETCH /a"],
  ["a method that no fetch sends", { method: "trace" }, "TRACE /a"],
  ["a method in capitals", { method: "POST" }, "POST /a"],
])("an action with %s is refused when it is called", async (_, row, place) => {
  const { client, sent } = clientOf([envelope(1)]);
  const result = await loose("/a", { actions: { rotate: row } })["rotate"]?.({ client });
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind: "request" } });
  expect(result?.error?.message).toBe(
    `${place}: the method must be one of get, put, post, delete, options, head, patch`,
  );
  expect(sent).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { compileResource } from "../src/compile.js";
import { isRestflareError } from "../src/index.js";
import type { ResourceTable } from "../src/table.js";
import { messageOf, thrownBy } from "./helpers.js";

const STANDARD = "index, create, show, update, edit, delete";

describe("a table is refused", () => {
  const post = { method: "post" };
  const rows: [table: unknown, want: string][] = [
    [{ only: ["destroy"] }, `only names "destroy", which is no standard action; there are ${STANDARD}`],
    [{ only: ["toString"] }, `only names "toString", which is no standard action; there are ${STANDARD}`],
    [
      { except: ["rotate"], actions: { rotate: post } },
      `except names "rotate", which is no standard action; there are ${STANDARD}`,
    ],
    [
      { singular: true, only: ["index"] },
      'only names "index", which is no standard action; there are create, show, update, edit, delete',
    ],
    [
      { updateMethod: "patch", only: ["edit"] },
      'only names "edit", which is no standard action; there are index, create, show, update, delete',
    ],
    [{ actions: { rotate: {} } }, 'the action rotate has no method; give one, such as method: "post"'],
    [
      { actions: { constructor: {} } },
      'the action constructor has no method; give one, such as method: "post"',
    ],
    [
      { singular: true, actions: { rotate: { ...post, path: "{id}/rotate" } } },
      "the action rotate has an {id}, but a singular resource has no id",
    ],
    [{ resources: { inner: {} } }, "the resource inner has no endpoint"],
    [{ resources: { inner: { endpoint: "" } } }, "the resource inner has no endpoint"],
    [{ actions: { with: post } }, 'the name "with" is taken; give another'],
    [{ actions: { client: post } }, 'the name "client" is taken; give another'],
    [{ actions: { pathFor: post } }, 'the name "pathFor" is taken; give another'],
    [{ actions: JSON.parse('{"then": {"method": "post"}}') }, 'the name "then" is taken; give another'],
    [
      { actions: JSON.parse('{"__proto__": {"method": "post"}}') },
      'the name "__proto__" is taken; give another',
    ],
    [{ actions: { indexAll: post } }, 'the name "indexAll" is taken; give another'],
    [{ actions: { showOrThrow: post } }, 'the name "showOrThrow" is taken; give another'],
    [{ resources: { show: { endpoint: "show" } } }, 'the name "show" is taken; give another'],
    [{ resources: { client: { endpoint: "client" } } }, 'the name "client" is taken; give another'],
  ];
  test.each(rows)("%o: %s", (table, want) => {
    const thrown = thrownBy(() => compileResource("/a/{a_id}/b", table as ResourceTable));
    expect(messageOf(thrown)).toBe(`/a/{a_id}/b: ${want}`);
    expect(isRestflareError(thrown, "configuration")).toBe(true);
  });

  const nested = { resources: { inner: { endpoint: "{id}/c", only: ["x"] } } } as unknown as ResourceTable;
  test.each([
    ["/a/{id}", {}, '"/a/{id}/{id}" is no path template: it has {id} twice'],
    ["/a", { id: "" }, '"/a/{}" is no path template: its braces do not match, or are empty'],
    [
      "/a",
      { actions: { x: { method: "get", path: "{b" } } },
      '"/a/{b" is no path template: its braces do not match, or are empty',
    ],
    ["/a", nested, `/a/{id}/c: only names "x", which is no standard action; there are ${STANDARD}`],
  ])("at %s with %o: %s", (endpoint, table, want) => {
    expect(messageOf(thrownBy(() => compileResource(endpoint, table as ResourceTable)))).toBe(want);
  });
});

/** `create: POST /a (required)` */
const lines = (endpoint: string, table: ResourceTable) =>
  compileResource(endpoint, table).actions.map(
    ({ name, method, template, body, id }) => `${name}: ${method} ${template} ${body}${id ? " id" : ""}`,
  );

describe("a table means", () => {
  const rows: [table: ResourceTable, want: string[]][] = [
    [
      {},
      [
        "index: get /a none",
        "create: post /a required",
        "show: get /a/{id} none id",
        "update: put /a/{id} required id",
        "edit: patch /a/{id} required id",
        "delete: delete /a/{id} none id",
      ],
    ],
    [
      { singular: true },
      [
        "create: post /a required",
        "show: get /a none",
        "update: put /a required",
        "edit: patch /a required",
        "delete: delete /a none",
      ],
    ],
    [{ only: [] }, []],
    [{ only: ["show", "index"], except: ["index"], id: "b_id" }, ["show: get /a/{b_id} none id"]],
    [{ except: ["index", "create", "show", "edit", "delete"] }, ["update: put /a/{id} required id"]],
    [
      { updateMethod: "patch", createMethod: "put", except: ["index", "show", "delete"] },
      ["create: put /a required", "update: patch /a/{id} required id"],
    ],
    [
      { only: ["update"], updateMethod: "patch", actions: { edit: { method: "post", path: "{id}/edit" } } },
      ["update: patch /a/{id} required id", "edit: post /a/{id}/edit required id"],
    ],
    [
      { only: ["create"], actions: { create: { body: "optional", path: "new" } } },
      ["create: post /a/new optional"],
    ],
    [{ only: ["create"], actions: { create: { body: "empty" } } }, ["create: post /a none"]],
    [{ only: ["create"], actions: { create: { body: "none", method: "put" } } }, ["create: put /a none"]],
    [{ only: ["edit"], actions: { edit: { body: "optional" } } }, ["edit: patch /a/{id} none id"]],
    [
      {
        only: [],
        actions: {
          rotate: { method: "post", path: "{id}/rotate" },
          query: { method: "post", path: "{id}/query", body: "required" },
          purge: { method: "delete", path: "purge", body: "optional" },
          export: { method: "get", path: "{id}/x/{x_id}" },
          toString: { method: "get" },
        },
      } as ResourceTable,
      [
        "rotate: post /a/{id}/rotate none id",
        "query: post /a/{id}/query required id",
        "purge: delete /a/purge none",
        "export: get /a/{id}/x/{x_id} none id",
        "toString: get /a none",
      ],
    ],
  ];
  test.each(rows)("%o", (table, want) => {
    expect(lines("/a", table)).toEqual(want);
  });

  test("the answer of a row, else of the table, else an envelope", () => {
    const answers = (table: ResourceTable) =>
      compileResource("/a", table).actions.map(({ answer }) => answer);
    expect(answers({ only: ["show"] })).toEqual(["envelope"]);
    expect(answers({ only: ["show"], answer: "body" })).toEqual(["body"]);
    expect(answers({ only: ["show"], answer: "body", actions: { show: { answer: "envelope" } } })).toEqual([
      "envelope",
    ]);
  });

  test("nested resources behind their endpoint, and the parameters of all", () => {
    const compiled = compileResource("/a/{a_id}/b", {
      id: "b_id",
      actions: { cert: { method: "get", path: "{id}/certs/{cert_id}" } },
      resources: {
        inner: {
          endpoint: "{b_id}/c",
          singular: true,
          resources: { rows: { endpoint: "rows", id: "row_id" } },
        },
      },
    });
    expect(compiled.member).toBe("/a/{a_id}/b/{b_id}");
    const inner = compiled.resources[0]?.[1];
    expect([inner?.endpoint, inner?.member]).toEqual(["/a/{a_id}/b/{b_id}/c", undefined]);
    expect(inner?.resources[0]?.[1].member).toBe("/a/{a_id}/b/{b_id}/c/rows/{row_id}");
    expect(compiled.parameters).toEqual(["a_id", "cert_id", "b_id"]);
  });
});

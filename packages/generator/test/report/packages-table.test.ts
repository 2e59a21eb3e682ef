import { expect, test } from "vitest";
import { contractCalls } from "../../src/contract/calls.js";
import { packagesIndex, packagesTable } from "../../src/report/packages-table.js";
import { documentOf, planOf } from "../support/document.js";

const plan = planOf(
  documentOf([
    "GET /things list",
    "GET /things/{id}",
    "GET /things/{id}/parts wrapped",
    "POST /things/{id}/turn body",
  ]),
);
const [one] = plan.packages;
test("the page names what writes it, and has a row a package", () => {
  expect(packagesIndex([plan])).toMatch(
    /^# The packages\n\nWritten by `pnpm generate`[^\n]*\n\n\| Package [\s\S]*\n\| \[things\]\(things\/README\.md\) [^\n]*\|\n$/,
  );
});

test("a row counts what is in the plan", () => {
  const [head = "", row = ""] = packagesTable([plan]).trim().split("\n");
  const columns = head.trim().split(/\s{2,}/);
  const cells = row.trim().split(/\s{2,}/);
  const calls = one ? contractCalls(one) : [];
  expect(Object.fromEntries(columns.map((column, i) => [column, cells[i]]))).toMatchObject({
    Package: "things",
    Operations: "4",
    Actions: "4",
    Nested: "1",
    Secrets: "0",
    Pagination: "whole",
    Permissions: "0",
    "Contract tests": String(calls.length),
  });
  expect(calls.map(({ title }) => title)).toEqual([
    ...["index", "indexOrThrow", "indexAll", "indexPages", "show", "showOrThrow", "turn", "turnOrThrow"].map(
      (name) => `things.${name}`,
    ),
    ...["index", "indexOrThrow", "indexAll", "indexPages"].map((name) => `things.parts.${name}`),
  ]);
});

test("what Prism cannot judge is named below, with the reason", () => {
  const document = documentOf(["POST /things body"]);
  const { requestBody } = document.paths?.["/things"]?.post ?? {};
  Object.assign(requestBody ?? {}, {
    content: { "multipart/form-data": { schema: { type: "object" }, example: { metadata: { a: 1 } } } },
  });
  expect(packagesIndex([planOf(document)])).toContain(
    "\nPrism takes a JSON part for text, so the requests of `things.create` are recorded and held against the document instead.\n",
  );
});

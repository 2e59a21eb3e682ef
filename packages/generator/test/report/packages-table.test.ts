import { expect, test } from "vitest";
import { contractCalls } from "../../src/contract/calls.js";
import { packagesTable } from "../../src/report/packages-table.js";
import { documentOf, planOf } from "../support/document.js";

const document = documentOf([
  "GET /things list",
  "GET /things/{id}",
  "GET /things/{id}/parts wrapped",
  "POST /things/{id}/turn body",
]);
const plan = planOf(document);
const [one] = plan.packages;
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

import { expect, test } from "vitest";
import { contractCalls } from "../../src/contract/calls.js";
import { packagesIndex, packagesTable } from "../../src/report/packages-table.js";
import { documentOf, planOf } from "../support/document.js";

const document = documentOf([
  "GET /things list",
  "GET /things/{id}",
  "GET /things/{id}/parts wrapped",
  "POST /things/{id}/turn body",
]);
const plan = planOf(document);
const [one] = plan.packages;
test("the page names what writes it, and says of each package what it is for, by what a call has to name", () => {
  const page = packagesIndex([
    planOf({ ...document, tags: [{ name: "Things", description: "Things | parts\nof it." }] }),
    planOf(documentOf(["GET /zones/{zone_id}/records list"], "Records")),
    planOf(documentOf(["GET /accounts/{account_id}/queues list"], "Queues")),
    planOf(documentOf(["GET /accounts/{account_id}/apps list", "GET /zones/{zone_id}/apps list"], "Apps")),
  ]);
  expect(page).toContain("written by `pnpm generate`");
  const lines = page.split("\n").filter((line) => /^(##|\| \[)/.test(line));
  expect(lines.map((line) => line.replace(/\d\.\d&nbsp;kB/, "? kB"))).toEqual([
    "## Of an account: a call names its `account_id`",
    "| [queues](queues/README.md) | Queues | ? kB |",
    "## Of a zone: a call names its `zone_id`",
    "| [records](records/README.md) | Records | ? kB |",
    "## Of whoever calls",
    "| [apps](apps/README.md) | Apps | ? kB |",
    "| [things](things/README.md) | Things \\| parts of it. | ? kB |",
  ]);
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

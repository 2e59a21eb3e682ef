import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ledger } from "../../src/name/ledger.js";
import { ledgerFiles, parseLedgers, printLedgerAt, readLedger } from "../../src/write/ledger-place.js";

let place: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), "restflare-ledger-"));
});
afterEach(() => rmSync(place, { recursive: true }));

const entry = (slug: string, resource: string, at: string, action: string) =>
  ({ package: slug, shape: "plural", resource, at: [at], action, args: [] }) as const;
const ledger: Ledger = {
  placeholders: { "/accounts/{}": "account_id", "/accounts/{}/cats/{}": "cat_id" },
  operations: {
    "GET /accounts/{}/cats": entry("cats", "cats", "/accounts/{}/cats", "index"),
    "DELETE /accounts/{}/cats/{}": entry("cats", "cats", "/accounts/{}/cats", "delete"),
    "GET /accounts/{}/dogs": entry("dogs", "dogs", "/accounts/{}/dogs", "index"),
  },
  types: { cats: { Cat: { at: "GET /accounts/{}/cats > responses/200" } } },
};

function write(): Map<string, string> {
  const texts = printLedgerAt(place, ledger);
  for (const [file, text] of texts) writeFileSync(file, text);
  return texts;
}

test("what is written to a folder is read again as it was", () => {
  write();
  expect(readLedger(place)).toEqual(ledger);
  expect(ledgerFiles(place).map((file) => path.basename(file))).toEqual(["cats.json", "dogs.json"]);
});

test("a file has what its package needs, and says nowhere which package that is", () => {
  const texts = write();
  const dogs = texts.get(path.join(place, "dogs.json")) ?? "";
  expect(JSON.parse(dogs)).toEqual({
    placeholders: { "/accounts/{}": "account_id" },
    operations: {
      "GET /accounts/{}/dogs": {
        shape: "plural",
        resource: "dogs",
        at: ["/accounts/{}/dogs"],
        action: "index",
        args: [],
      },
    },
  });
});

test("a name more in one package changes no file of another", () => {
  const before = write();
  const key = "POST /accounts/{}/cats";
  const more = { ...ledger.operations, [key]: entry("cats", "cats", "/accounts/{}/cats", "create") };
  const after = printLedgerAt(place, { ...ledger, operations: more });
  expect(
    [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => path.basename(file)),
  ).toEqual(["cats.json"]);
});

test.each([
  [
    "two names for one placeholder",
    { "dogs.json": '{"placeholders":{"/accounts/{}":"owner_id"},"operations":{}}' },
    "names/dogs.json: the placeholder at /accounts/{} is {owner_id}, and in names/cats.json {account_id}",
  ],
  [
    "one operation in two files",
    {
      "dogs.json":
        '{"placeholders":{},"operations":{"GET /accounts/{}/cats":{"shape":"plural","resource":"dogs","at":["/accounts/{}/cats"],"action":"index","args":[]}}}',
    },
    'names/dogs.json: "GET /accounts/{}/cats" has a name in names/cats.json too',
  ],
  ["what is no JSON", { "dogs.json": "{" }, "names/dogs.json: is no JSON"],
  ["a file without names", { "dogs.json": "{}" }, "names/dogs.json: has no object `placeholders`"],
])("%s is refused, with the file", (_, wrong, message) => {
  const cats = printLedgerAt(place, ledger).get(path.join(place, "cats.json")) ?? "";
  const texts = new Map(Object.entries({ "cats.json": cats, ...wrong }));
  expect(() => parseLedgers(texts, "names")).toThrow(message);
});

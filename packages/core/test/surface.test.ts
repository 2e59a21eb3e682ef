import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as core from "../src/index.js";

const TYPES = `
  ActionRow ApiMessage ApiToken BoundBy CallEvent CallOptions Client ClientOptions ClientSettings CredentialOptions DataAs ErrorEvent Failure
  HeaderOptions Hooks Logger MemberId Method NestedTable Options OptionsArg Page Paging ParamsOption PathArg QueryStyle RawBody ReadAs RequestBody
  ReadOptions RequestEvent RequestOptions Resource ResourceFactory ResourceTable ResponseEvent RestflareErrorKind Result
  RetryEvent RetryOptions SharedCallOptions SharedOptions StandardAction Success WaitOptions WaysToRead WithOptions`;

const source = readFileSync(new URL("../src/index.ts", import.meta.url), "utf8");

test("these values are exported, and no others", () => {
  expect(Object.keys(core).sort()).toEqual([
    "RestflareError",
    "createClient",
    "init",
    "isRestflareError",
    "resource",
    "waitFor",
  ]);
});

test("these types are exported, and no others", () => {
  const lists = [...source.matchAll(/export type \{([^}]*)\}/g)].map(([, names = ""]) => names);
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  expect(names.filter(Boolean).sort()).toEqual(TYPES.trim().split(/\s+/).sort());
});

test("every export is named one by one, and nothing of openapi-fetch's", () => {
  expect(source).not.toMatch(
    /export \*|openapi-fetch|export (const|function|class|interface|type [A-Z])|\btype \w+ (,|\})/,
  );
});

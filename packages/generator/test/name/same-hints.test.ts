import { expect, test } from "vitest";
import { documentOf, planOf } from "../support/document.js";

// `x-restflare` may call a place what it likes, but not two of them the same: one would go without its name, or two exports
// would be one.

function documentWith(hints: Record<string, string>) {
  const lines = Object.keys(hints).flatMap((path) => [`GET ${path} list`, `POST ${path} body`]);
  const document = documentOf(lines);
  for (const [path, resource] of Object.entries(hints))
    Object.assign(document.paths?.[path] ?? {}, { "x-restflare": { resource } });
  return document;
}

test.each([
  ["two exports", "/accounts/{account_id}/things", "/zones/{zone_id}/things"],
  ["two resources of one", "/things/one", "/things/two"],
])("%s of one name are refused", (_, one, other) => {
  expect(() => planOf(documentWith({ [one]: "boxes", [other]: "boxes" }))).toThrow(
    `test.yaml: ${one} and ${other} are both to be \`boxes\`; give one of them another name with \`x-restflare: { resource: ... }\``,
  );
  expect(() => planOf(documentWith({ [one]: "boxes", [other]: "crates" }))).not.toThrow();
});

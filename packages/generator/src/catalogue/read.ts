import { existsSync, readFileSync } from "node:fs";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { fail } from "../base/error.js";
import { METHODS } from "../document/openapi.js";
import { blank } from "../document/templates.js";
import type { Catalogue, CataloguedPackage, Claim, Group } from "./model.js";

/** Says in which line a node of the file is. */
type WhereIs = (node: unknown) => string;

export function readCatalogue(file: string): Catalogue {
  if (!existsSync(file)) fail(file, "is not there; name another file with --catalogue <file>");
  return parseCatalogue(readFileSync(file, "utf8"), file);
}

/** Stops at the first thing that is no catalogue; what a whole catalogue says wrongly is for `findings`. */
export function parseCatalogue(text: string, source: string): Catalogue {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    fail(
      `${source}:${lines.linePos(error.pos[0]).line}`,
      `is no YAML (${error.message.split("\n")[0]}); correct it there`,
    );
  const whereIs: WhereIs = (node) =>
    `${source}:${lines.linePos((isNode(node) && node.range?.[0]) || 0).line}`;
  const groups = document.get("groups", true);
  if (!isSeq(groups)) fail(source, "has no list `groups`; write one, with a `name` and `packages` in each");
  return { source, groups: groups.items.map((node) => groupOf(node, whereIs)) };
}

function groupOf(node: unknown, whereIs: WhereIs): Group {
  const name = textAt(node, "name");
  const packages = isMap(node) ? node.get("packages", true) : undefined;
  if (name === undefined || !isMap(packages))
    fail(whereIs(node), "is no group; write its `name` and its `packages`");
  return { name, packages: packages.items.map((pair) => packageOf(pair, whereIs)) };
}

function packageOf({ key, value }: YAMLMap["items"][number], whereIs: WhereIs): CataloguedPackage {
  const slug = String(key);
  const where = whereIs(key);
  const tag = textAt(value, "tag");
  const page = textAt(value, "page");
  if (tag === undefined) fail(where, `${slug} has no \`tag\`; write the words that its slug is made of`);
  const operations = isMap(value) ? value.get("operations", true) : undefined;
  if (!isSeq(operations) || operations.items.length === 0)
    fail(where, `${slug} has no list \`operations\`; write the beginnings of its paths`);
  return {
    slug,
    tag,
    about: textAt(value, "about") ?? "",
    ...(page !== undefined && { page }),
    claims: operations.items.map((item) => claimOf(slug, item, whereIs(item))),
    where,
  };
}

function claimOf(slug: string, node: unknown, where: string): Claim {
  const text = isScalar(node) ? String(node.value) : "";
  const [, method, path = ""] = /^(?:([A-Z]+) )?(\/\S*)$/.exec(text) ?? [];
  const isMethod = method === undefined || METHODS.some((one) => one.toUpperCase() === method);
  if (path === "" || !isMethod)
    fail(
      where,
      `\`${text}\` is no operation; write the beginning of a path (\`/zones/{}/things\`), or a whole one (\`POST /zones/{}/things\`)`,
    );
  if (blank(path) !== path)
    fail(where, `\`${text}\` names a placeholder; write \`{}\` for it, as owners rename them`);
  return { slug, text, ...(method !== undefined && { method }), path, where };
}

function textAt(node: unknown, key: string): string | undefined {
  const value = isMap(node) ? node.get(key) : undefined;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

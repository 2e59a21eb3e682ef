import { isObject, type OpenApi, resolve, type Schema } from "../../document/openapi.js";
import { list } from "../../plan/schema-facts.js";
import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";

interface Source {
  document: OpenApi;
  schema: Schema;
}

/** What only a reader sees: descriptions, defaults, and what is on its way out. */
export function compareWords(before: Source, after: Source, { change }: Comparison): SchemaChange[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const changes: SchemaChange[] = [];
  if (was.text !== is.text) changes.push(change("docs-changed", () => "has other documentation"));
  const usual = JSON.stringify(is.usual);
  if (JSON.stringify(was.usual) !== usual) {
    changes.push(
      change("default-changed", (place) =>
        usual === undefined
          ? `${place} has no default any more`
          : `the default of ${place} is now ${short(usual)}`,
      ),
    );
  }
  if (!was.deprecated && is.deprecated)
    changes.push(change("deprecated", (place) => `${place} is deprecated`));
  if (was.deprecated && !is.deprecated)
    changes.push(change("no-longer-deprecated", (place) => `${place} is no longer deprecated`));
  return changes;
}

function short(json: string): string {
  return json.length > 60 ? "another one" : `\`${json}\``;
}

interface Words {
  text: string;
  usual?: unknown;
  deprecated: boolean;
}

const known = new WeakMap<Schema, Words>();

function wordsOf({ document, schema }: Source): Words {
  const found = known.get(schema);
  if (found) return found;
  const parts = partsOfSchema(document, schema);
  const said = parts
    .map(({ description }) => description)
    .find((text) => typeof text === "string" && text.trim() !== "");
  const title = parts.map((part) => part.title).find((text) => typeof text === "string");
  const words = {
    text: (said ?? title ?? "").trim(),
    usual: parts.map((part) => part.default).find((value) => value !== undefined),
    deprecated: parts.some((part) => part.deprecated === true),
  };
  known.set(schema, words);
  return words;
}

/** The schema itself, what its `$ref` leads to, and every part of its `allOf`; the nearest first. */
function partsOfSchema(document: OpenApi, schema: unknown, seen = new Set<Schema>()): Schema[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  const node = schema as Schema;
  seen.add(node);
  const target = resolve(document, node);
  const inner = [...(target === node ? [] : [target]), ...list(node.allOf), ...onlyForm(node)];
  return [node, ...inner.flatMap((part) => partsOfSchema(document, part, seen))];
}

/** A choice of one is none. */
function onlyForm({ oneOf, anyOf }: Schema): Schema[] {
  const forms = [...list(oneOf), ...list(anyOf)];
  return forms.length === 1 ? forms : [];
}

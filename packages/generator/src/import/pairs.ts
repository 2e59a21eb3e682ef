import { isObject, lookUp, type OpenApi, partsOf, resolve, type Schema } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";
import { preferred, responsesOf } from "../plan/content.js";
import { list } from "../plan/schema-facts.js";

/** Whose document it is, and which of its operations are compared. */
interface Theirs {
  owners: OpenApi;
  operations: readonly Placed[];
}

/**
 * What our document calls the owner's components, found by where each stands: an owner who gives a schema another name
 * starts no second one in our document.
 */
export function sameComponents(document: OpenApi, { owners, operations }: Theirs): Map<string, string> {
  const names = new Map<string, string>();
  const seen = new Map<Schema, Set<Schema>>();
  const ours = new Map(operationsOf(document).map((placed) => [keyOf(placed), placed.operation]));

  function pair(mine: unknown, theirs: unknown): void {
    if (!isObject(mine) || !isObject(theirs)) return;
    const [name, key] = [componentOf(mine), componentOf(theirs)];
    if (name !== undefined && key !== undefined && !names.has(key) && lookUp(document, String(mine["$ref"])))
      names.set(key, name);
    const [one, other] = [resolve(document, mine as Schema), resolve(owners, theirs as Schema)];
    const met = seen.get(one) ?? new Set<Schema>();
    if (met.has(other)) return;
    seen.set(one, met.add(other));
    pair(one.items, other.items);
    pair(one.additionalProperties, other.additionalProperties);
    const [mineFields, theirFields] = [fieldsOf(document, one), fieldsOf(owners, other)];
    for (const [field, schema] of mineFields) pair(schema, theirFields.get(field));
    pairForms(formsOf(one), formsOf(other));
  }

  /** A choice is the same where it has as many forms; a value that may be null is a choice of one. */
  function pairForms(mine: Schema[], theirs: Schema[]): void {
    if (mine.length === theirs.length) for (const [i, form] of mine.entries()) pair(form, theirs[i]);
  }

  for (const placed of operations) {
    const mine = ours.get(keyOf(placed));
    if (!mine) continue;
    pair(bodyOf(document, mine), bodyOf(owners, placed.operation));
    pair(answerOf(document, mine), answerOf(owners, placed.operation));
  }
  return names;
}

const keyOf = ({ method, path }: Placed): string => `${method} ${blank(path)}`;

function componentOf({ $ref }: Record<string, unknown>): string | undefined {
  const [section, kind, name] = typeof $ref === "string" && $ref.startsWith("#/") ? partsOf($ref) : [];
  return section === "components" && kind === "schemas" ? name : undefined;
}

function fieldsOf(document: OpenApi, schema: Schema, depth = 0): Map<string, unknown> {
  const parts = depth > 8 ? [] : list(schema.allOf).map((part) => resolve(document, part));
  const inner = parts.flatMap((part) => [...fieldsOf(document, part, depth + 1)]);
  return new Map([...inner, ...Object.entries(schema.properties ?? {})]);
}

const formsOf = ({ oneOf, anyOf }: Schema): Schema[] =>
  [...list(oneOf), ...list(anyOf)].filter((form) => form.type !== "null");

function bodyOf(document: OpenApi, { requestBody }: Placed["operation"]): Schema | undefined {
  return requestBody && preferred(resolve(document, requestBody).content)?.[1].schema;
}

function answerOf(document: OpenApi, operation: Placed["operation"]): Schema | undefined {
  const [success] = responsesOf(document, operation).success;
  return preferred(success?.content)?.[1].schema;
}

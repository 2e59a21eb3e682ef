import { fail } from "../base/error.js";
import { isObject, METHODS, pointerPart } from "../document/openapi.js";

// What has to be a list and what an object, down to the bodies of operations: whoever reads a document relies on it. What is
// missing, or `null`, is nothing; so is the empty list that some tools write for an empty object.

type Kind = "a list" | "an object" | "a list of texts";

const DOCUMENT: Record<string, Kind> = {
  paths: "an object",
  components: "an object",
  tags: "a list",
  servers: "a list",
};
const PATH_ITEM: Record<string, Kind> = { parameters: "a list", servers: "a list" };
const OPERATION: Record<string, Kind> = {
  tags: "a list of texts",
  parameters: "a list",
  requestBody: "an object",
  responses: "an object",
  servers: "a list",
  security: "a list",
};
const MESSAGE: Record<string, Kind> = { content: "an object" };

/** Stops at the first place where something else stands than a document has there. `name` is how messages call it. */
export function checkShape(root: Record<string, unknown>, name: string): void {
  const check = (holder: unknown, kinds: Record<string, Kind>, place: string): void => {
    for (const [field, kind] of Object.entries(kinds)) {
      const value = isObject(holder) ? holder[field] : undefined;
      if (value !== undefined && value !== null && !isOf(kind, value))
        fail(`${name}: ${place}/${field}`, `is ${shown(value)} and not ${kind}; correct it`);
    }
  };
  check(root, DOCUMENT, "#");
  check(root["components"], { schemas: "an object", pathItems: "an object" }, "#/components");
  for (const [item, place] of pathItems(root)) {
    check(item, PATH_ITEM, place);
    for (const method of METHODS) {
      const operation = item[method];
      check(operation, OPERATION, `${place}/${method}`);
      if (!isObject(operation)) continue;
      check(operation["requestBody"], MESSAGE, `${place}/${method}/requestBody`);
      for (const [status, response] of Object.entries(Object(operation["responses"])))
        check(response, MESSAGE, `${place}/${method}/responses/${pointerPart(status)}`);
    }
  }
}

function pathItems({ paths, components }: Record<string, unknown>): [Record<string, unknown>, string][] {
  const inside = (items: unknown, place: string): [Record<string, unknown>, string][] =>
    Object.entries(isObject(items) ? items : {}).flatMap(([key, item]) =>
      isObject(item) ? [[item, `${place}/${pointerPart(key)}`]] : [],
    );
  const shared = isObject(components) ? components["pathItems"] : undefined;
  return [...inside(paths, "#/paths"), ...inside(shared, "#/components/pathItems")];
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === "an object") return isObject(value) || (Array.isArray(value) && value.length === 0);
  if (!Array.isArray(value)) return false;
  return kind === "a list" || value.every((one) => one === null || typeof one === "string");
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list of something else";
  return typeof value === "object" ? "an object" : JSON.stringify(value);
}

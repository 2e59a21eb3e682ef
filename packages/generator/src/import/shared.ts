import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isObject, partsOf } from "../document/openapi.js";

/** What our documents share, as `components.yaml` beside them has it; nothing where there is none. */
export interface Shared {
  /** `{ $ref }` to a component of that name. */
  ref: (section: string, name: string) => { $ref: string } | undefined;
  /** `{ $ref }` to the parameter that goes by that name on the wire. */
  parameter: (where: string, name: string) => { $ref: string } | undefined;
  /** What a `$ref` into this or another file beside the document leads to. */
  lookUp: (ref: string) => unknown;
}

const FILE = "components.yaml";

export function sharedBeside(documentFile: string): Shared {
  const files = new Map<string, unknown>();
  const read = (name: string): unknown => {
    const file = path.join(path.dirname(documentFile), name);
    if (!files.has(name)) files.set(name, existsSync(file) ? parse(readFileSync(file, "utf8")) : {});
    return files.get(name);
  };
  const at = (name: string, parts: readonly string[]): unknown =>
    parts.reduce((value: unknown, part) => (isObject(value) ? value[part] : undefined), read(name));
  const section = (name: string): Record<string, unknown> => {
    const found = at(FILE, ["components", name]);
    return isObject(found) ? found : {};
  };
  const refTo = (part: string, name: string) => ({ $ref: `${FILE}#/components/${part}/${name}` });
  return {
    ref: (part, name) => (section(part)[name] === undefined ? undefined : refTo(part, name)),
    parameter: (where, name) => {
      const isIt = (one: unknown): boolean => isObject(one) && one["in"] === where && one["name"] === name;
      const found = Object.entries(section("parameters")).find(([, one]) => isIt(one));
      return found && refTo("parameters", found[0]);
    },
    lookUp: (ref) => {
      const [, name, pointer] = /^([^#]+)(#\/.+)$/.exec(ref) ?? [];
      return name && pointer ? at(name, partsOf(pointer)) : undefined;
    },
  };
}

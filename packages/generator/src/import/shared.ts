import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isObject } from "../document/openapi.js";

/** What our documents share, as `components.yaml` beside them has it; nothing where there is none. */
export interface Shared {
  /** `{ $ref }` to a component of that name. */
  ref: (section: string, name: string) => { $ref: string } | undefined;
  /** `{ $ref }` to the parameter that goes by that name on the wire. */
  parameter: (where: string, name: string) => { $ref: string } | undefined;
  /** What a `$ref` into the file leads to. */
  lookUp: (ref: string) => unknown;
}

const FILE = "components.yaml";

export function sharedBeside(documentFile: string): Shared {
  const file = path.join(path.dirname(documentFile), FILE);
  const parsed: unknown = existsSync(file) ? parse(readFileSync(file, "utf8")) : {};
  const components = isObject(parsed) && isObject(parsed["components"]) ? parsed["components"] : {};
  const section = (name: string): Record<string, unknown> =>
    isObject(components[name]) ? components[name] : {};
  const refTo = (part: string, name: string) => ({ $ref: `${FILE}#/components/${part}/${name}` });
  return {
    ref: (part, name) => (section(part)[name] === undefined ? undefined : refTo(part, name)),
    parameter: (where, name) => {
      const isIt = (one: unknown): boolean => isObject(one) && one["in"] === where && one["name"] === name;
      const found = Object.entries(section("parameters")).find(([, one]) => isIt(one));
      return found && refTo("parameters", found[0]);
    },
    lookUp: (ref) => {
      const [, part = "", name = ""] = /^components\.yaml#\/components\/([^/]+)\/([^/]+)$/.exec(ref) ?? [];
      return section(part)[name];
    },
  };
}

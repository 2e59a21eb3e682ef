import type { Schema } from "../document/openapi.js";
import { interfaceName } from "../name/types.js";
import { interfacesOf } from "../plan/members.js";
import type { PackagePlan } from "../plan/model.js";
import { pointersIn, type TypeText, withNames } from "./type-text.js";

/** Writes schemas as TypeScript, with the names that one package has for them. */
export interface Types {
  /** The text of a type, indented where it has several lines. */
  text: (schema: Schema, indent?: string) => string;
  /** The same on one line, for a signature; the names in it are noted as used. */
  inline: (schema: Schema) => string;
  /** The same as `text`, with the names apart: text, name, text, ... text. */
  linked: (schema: Schema) => readonly string[];
  isObject: (schema: Schema) => boolean;
  /** The names that `inline` has written so far, as an import has them. */
  used: () => string[];
}

/** `own` are names that the file which these are for has for something else: there a type of such a name has another one. */
export function packageTypes(
  plan: PackagePlan,
  print: (schema: Schema) => TypeText,
  own: readonly string[] = [],
): Types {
  const names = new Map(plan.types.map(({ pointer, name }) => [pointer, name]));
  const others = otherNames(plan, own);
  const used = new Set<string>();

  function nameOf(pointer: string): string {
    const name = names.get(pointer) ?? "unknown";
    return others.get(name) ?? name;
  }

  const written = (type: TypeText): string => withNames(type, nameOf);

  function inline(schema: Schema): string {
    const type = print(schema);
    for (const pointer of pointersIn(type)) {
      const name = names.get(pointer);
      if (name !== undefined) used.add(name);
    }
    return written(type).replace(/\s*\n\s*/g, " ");
  }

  return {
    text: (schema, indent = "") => {
      const text = written(print(schema));
      return indent === "" ? text : text.replaceAll("\n", `\n${indent}`);
    },
    inline,
    linked: (schema) => print(schema).parts.map((part, i) => (i % 2 === 0 ? part : nameOf(part))),
    isObject: (schema) => print(schema).isObject,
    used: () => [...used].sort().map((name) => (others.has(name) ? `${name} as ${others.get(name)}` : name)),
  };
}

function otherNames({ types, resources }: PackagePlan, own: readonly string[]): Map<string, string> {
  const taken = new Set([...types.map(({ name }) => name), ...resources.flatMap(interfacesOf)]);
  const clashing = types.filter(({ name }) => own.includes(name));
  return new Map(clashing.map(({ name }) => [name, interfaceName(`${name}Schema`, taken)]));
}

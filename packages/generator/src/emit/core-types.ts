import { CORE_TYPES } from "../base/vocabulary.js";
import { names } from "./text.js";

/** The import of the types of `@restflare/core` that a file uses; nothing where it uses none. */
export function coreTypesImport(code: string): string {
  const plain = code.replace(/\/\*\*[\s\S]*?\*\//g, "");
  const used = CORE_TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(plain));
  return used.length === 0 ? "" : `${names(used, "import type ", ' from "@restflare/core";')}\n`;
}

import type { Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import type { Direction, Rule } from "../rules.js";

/** What the comparisons of one aspect are given, and how they say what they found. */
export interface Comparison {
  direction: Direction;
  /** Compares two schemas that belong together; `at` is where they are below these. */
  inside: (at: string, before: Schema, after: Schema) => SchemaChange[];
  change: (rule: Rule, text: SchemaChange["text"], at?: string) => SchemaChange;
  /** The values that a field is one of, where there is a closed list of them. */
  valuesOf: (side: "before" | "after", schema: Schema) => readonly unknown[];
}

export type CompareSchemas = (before: Schema, after: Schema, direction: Direction) => SchemaChange[];

/** What stops no program, and has no request refused. */
export const isHarmless = (changes: readonly SchemaChange[]): boolean =>
  changes.every(({ level }) => level !== "breaking");

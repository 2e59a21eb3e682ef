import type { Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import type { Direction, Rule } from "../rules.js";
import type { View } from "./view.js";

/** What the comparisons of one aspect are given, and how they say what they found. */
export interface Comparison {
  direction: Direction;
  /** Compares two schemas that belong together; `at` is where they are below these. */
  inside: (at: string, before: Schema, after: Schema) => SchemaChange[];
  change: (rule: Rule, text: SchemaChange["text"], at?: string) => SchemaChange;
  /** What a schema of either document comes to. */
  view: (side: "before" | "after", schema: Schema) => View;
  /** The name that a package exports a schema by. */
  nameOf: (side: "before" | "after", schema: Schema) => string | undefined;
}

export type CompareSchemas = (before: Schema, after: Schema, direction: Direction) => SchemaChange[];

import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A package whose tests are asked whether they notice changes to it. */
export interface Subject {
  name: string;
  home: string;
  /** The folders that are changed, without those that have nothing in them but types. */
  folders: readonly string[];
  types: readonly string[];
  /** The settings of its tests. */
  tests: string;
  /** Milliseconds that a test may take beyond its usual time. */
  patience: number;
  /** Per cent of the mutants that have to be noticed: of all, and of those of each file. */
  goals: { all: number; file: number };
}

export const CORE: Subject = {
  name: "core",
  home: path.join(ROOT, "packages/core"),
  folders: ["src"],
  types: ["src/inference", "src/public"],
  tests: fileURLToPath(new URL("vitest.core.ts", import.meta.url)),
  patience: 3_000,
  goals: { all: 95, file: 90 },
};

/** Of the generator a sample is enough: its tests take minutes. */
export const GENERATOR: Subject = {
  name: "generator",
  home: path.join(ROOT, "packages/generator"),
  folders: ["src/name", "src/plan"],
  types: [],
  tests: fileURLToPath(new URL("vitest.generator.ts", import.meta.url)),
  patience: 30_000,
  goals: { all: 85, file: 0 },
};

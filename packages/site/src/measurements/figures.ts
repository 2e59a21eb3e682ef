import type { Chart, Figures, Table } from "@restflare/test-harness/measurement";
import { measurements } from "./files.js";

/** A chart that the measurements page draws. */
export function chartOf(file: keyof Figures, name: string): Chart {
  const found = figureOf(file, name);
  if (found === undefined || !("series" in found)) throw new Error(missing(file, name, "chart"));
  return found;
}

/** A table that the measurements page shows. */
export function tableOf(file: keyof Figures, name: string): Table {
  const found = figureOf(file, name);
  if (found === undefined || "series" in found) throw new Error(missing(file, name, "table"));
  return found;
}

const figureOf = (file: keyof Figures, name: string): Chart | Table | undefined =>
  (measurements[file].figures as { readonly [name: string]: Chart | Table | undefined })[name];

const missing = (file: string, name: string, what: string): string =>
  `packages/site/measurements/${file}.json has no ${what} "${name}"; name one that it has, or take the figures anew: pnpm bench:${file} --save`;

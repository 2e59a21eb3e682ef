import { readFileSync } from "node:fs";
import { resource } from "@restflare/core";
import { parseEvents, parseEventTexts, parseLines } from "@restflare/core/streams";
import { parse } from "yaml";
import type { OpenApi } from "../../packages/generator/src/document/openapi.js";
import { tableOf } from "../../packages/generator/src/emit/table.js";
import type { PackagePlan } from "../../packages/generator/src/plan/model.js";
import { planDocument } from "../../packages/generator/src/run/plan-document.js";
import type { Exports } from "./calls/functions.js";

/** A document with every kind of operation. */
export const WAREHOUSE = new URL("fixtures/warehouse.yaml", import.meta.url);

export const warehouse = (): OpenApi => parse(readFileSync(WAREHOUSE, "utf8")) as OpenApi;

/** The plan of the only package of a document. */
export function planOf(document: OpenApi): PackagePlan {
  const [plan] = planDocument({ source: "warehouse.yaml", document }, { own: true }).packages;
  if (!plan) throw new Error("the fixture has no operations");
  return plan;
}

export type Table = Record<string, unknown> & {
  actions: Record<string, object>;
  resources?: Record<string, Table>;
};

const READERS = { parseEvents, parseEventTexts, parseLines };

/** Puts the functions that read streams where a table has their names, as the import of a generated file does. */
function nameReaders({ actions, resources = {} }: Table): void {
  for (const row of Object.values(actions ?? {})) {
    const { parse } = row as { parse?: keyof typeof READERS };
    if (parse) Object.assign(row, { parse: READERS[parse] });
  }
  for (const nested of Object.values(resources)) nameReaders(nested);
}

/** What the package of a plan exports, without writing it: its tables in `resource()`, changed first if a test wants that. */
export function exportsOf(
  { resources }: PackagePlan,
  change: (table: Table) => void = () => undefined,
): Exports {
  const make = resource<object>() as unknown as (endpoint: string, table: object) => unknown;
  return Object.fromEntries(
    resources.map((one) => {
      const table = structuredClone(tableOf(one)) as Table;
      change(table);
      nameReaders(table);
      return [one.key, make(one.endpoint, table)];
    }),
  );
}

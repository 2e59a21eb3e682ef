import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApi } from "../../packages/generator/src/document/openapi.js";
import type { PackagePlan } from "../../packages/generator/src/plan/model.js";
import { planDocument } from "../../packages/generator/src/run/plan-document.js";
import { readLedger } from "../../packages/generator/src/write/ledger-place.js";

const ledger = readLedger(fileURLToPath(new URL("../../openapi/names", import.meta.url)));

/** What the generator made of the document that is in the folder of one of our generated packages. */
export function planOfPackage(folder: string): PackagePlan {
  const source = join(folder, "openapi.json");
  const document = JSON.parse(readFileSync(source, "utf8")) as OpenApi;
  const { packages } = planDocument({ source, document }, { own: true, ledger });
  const [plan] = packages;
  if (!plan || packages.length > 1) throw new Error(`${source}: holds more or less than one package`);
  return plan;
}

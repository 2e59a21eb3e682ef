import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLedger } from "../../scripts/generate/ledger-file.js";
import type { OpenApi } from "../../scripts/generate/openapi.js";
import { OPENAPI } from "../../scripts/generate/own-documents.js";
import { planDocument } from "../../scripts/generate/plan/index.js";
import type { PackagePlan } from "../../scripts/generate/plan/model.js";

/** What the generator made of the document that is in the folder of one of our generated packages. */
export function planOfPackage(folder: string): PackagePlan {
  const source = join(folder, "openapi.json");
  const document = JSON.parse(readFileSync(source, "utf8")) as OpenApi;
  const ledger = readLedger(join(OPENAPI, "names.json"));
  const { packages } = planDocument({ source, document }, { own: true, ledger });
  const [plan] = packages;
  if (!plan || packages.length > 1) throw new Error(`${source}: holds more or less than one package`);
  return plan;
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { claimed } from "../../src/catalogue/claims.js";
import { packagesOf } from "../../src/catalogue/model.js";
import { readCatalogue } from "../../src/catalogue/read.js";
import { compose } from "../../src/compose/index.js";
import type { OpenApi } from "../../src/document/openapi.js";
import { hintsOf } from "../../src/name/hints.js";
import type { NamedPackage } from "../../src/name/model.js";
import { nameOperations } from "../../src/name/names.js";
import { normalise } from "../../src/normalise/index.js";
import { isListAnswer } from "../../src/plan/index.js";
import { slice } from "../../src/slice/index.js";
import { OPENAPI } from "./project.js";
import { FACTS } from "./upstream.js";

/** The facts of 2026 in the catalogue's packages, named by the rules alone, with composed words and examples. */
export function composedFacts(): { document: OpenApi; packages: NamedPackage[] } {
  const facts = JSON.parse(readFileSync(FACTS, "utf8")) as OpenApi;
  const catalogue = readCatalogue(path.join(OPENAPI, "catalogue.yaml"));
  const { operations } = claimed(catalogue, facts);
  for (const { slug, tag } of packagesOf(catalogue))
    for (const { operation } of operations.get(slug) ?? []) operation.tags = [tag];
  const wanted = { "accounts/{}": "account_id", "zones/{}": "zone_id" };
  const { document } = normalise(facts, { wanted, recorded: {}, source: "facts" });
  const slices = slice(document, { source: "facts", own: false, warn: () => {} });
  const named = nameOperations(slices, {
    source: "facts",
    ledger: { placeholders: {}, operations: {} },
    reserved: new Set(),
    hints: hintsOf(document, {}),
    answersList: (placed) => isListAnswer(document, placed),
  });
  return compose(document, named);
}

import path from "node:path";
import type { Project } from "../base/project.js";
import type { Playground } from "../emit/playground/model.js";
import { documentsIn } from "../load/documents-in.js";
import { load } from "../load/index.js";
import type { PackagePage } from "../page/model.js";
import { existingPackages } from "../write/folder.js";
import { readLedger } from "../write/ledger-place.js";
import { planningOf } from "./plan-document.js";
import { placeOf } from "./wanted.js";

/** What the documentation says of a package, and what it takes to try it out. */
export interface DocumentedPackage extends PackagePage {
  playground: Playground;
}

/**
 * What the documentation says of each package of a project, as data, one package after the other, so that only one is in memory.
 * With `only`, of the packages of these slugs.
 */
export async function* packagePages(
  project: Project,
  only?: ReadonlySet<string>,
): AsyncGenerator<DocumentedPackage> {
  const { packagePage, typePrinter } = await import("../page/index.js");
  const { playgroundOf } = await import("../emit/playground/index.js");
  const place = placeOf({}, { project });
  const ledger = readLedger(place.ledgerPlace);
  const reserved = new Set(existingPackages(place.folder).handWritten);
  for (const source of documentsIn(project.documents)) {
    if (only && !only.has(path.basename(source).replace(/\.\w+$/, ""))) continue;
    const loaded = await load(source, project.root);
    if (loaded.document.paths === undefined) continue;
    const { document, packages } = planningOf(loaded, { own: true, ledger, reserved });
    const print = typePrinter(document);
    for (const one of packages) {
      const { plan } = one.plan();
      yield { ...packagePage(plan, { document, print }), playground: playgroundOf(plan) };
    }
  }
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { fail } from "../base/error.js";
import { CATALOGUE, type Project } from "../base/project.js";
import { isObject, type OpenApi } from "../document/openapi.js";
import { operationsOf } from "../document/operations.js";
import { documentsIn } from "../load/documents-in.js";
import { load } from "../load/index.js";
import { claimed } from "./claims.js";
import { findings } from "./findings.js";
import { readCatalogue } from "./read.js";
import { nameOf, tableOf } from "./table.js";

export interface CatalogueOptions {
  /** The owner's description: a file or a URL. */
  against: string;
  /** By default the project's. */
  catalogue?: string | undefined;
  project?: Project | undefined;
}

/** What the command prints, and its exit code. */
export async function checkCatalogue(options: CatalogueOptions): Promise<{ text: string; code: number }> {
  const file = catalogueFile(options);
  const catalogue = readCatalogue(file);
  const { document } = await load(options.against);
  const found = findings(catalogue, document);
  const table = tableOf(catalogue, claimed(catalogue, document), writtenBeside(file));
  const verdict =
    found.length === 0
      ? "every operation is in one package"
      : `${found.length} finding${found.length === 1 ? "" : "s"}`;
  return {
    text: `${table}${found.map((line) => `${line}\n`).join("")}${file}: ${verdict}\n`,
    code: found.length === 0 ? 0 : 1,
  };
}

export function catalogueFile({ catalogue, project }: Omit<CatalogueOptions, "against">): string {
  if (catalogue !== undefined) return catalogue;
  if (!project) fail("catalogue", "needs --catalogue <file>; see --help");
  return path.relative(process.cwd(), path.join(project.documents, CATALOGUE));
}

/** The operations of the documents beside a catalogue that a person has given a summary. */
function writtenBeside(file: string): Set<string> {
  const documents = documentsIn(path.dirname(file)).map((one): unknown => parse(readFileSync(one, "utf8")));
  const operations = documents
    .filter((one): one is OpenApi => isObject(one) && isObject(one["paths"]))
    .flatMap(operationsOf);
  return new Set(operations.filter(({ operation }) => operation.summary).map(nameOf));
}

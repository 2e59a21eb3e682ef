import path from "node:path";
import { fail } from "../base/error.js";
import { CATALOGUE, type Project } from "../base/project.js";
import { claimed } from "../catalogue/claims.js";
import { findings } from "../catalogue/findings.js";
import { catalogueFile } from "../catalogue/index.js";
import { packagesOf } from "../catalogue/model.js";
import { readCatalogue } from "../catalogue/read.js";
import { ownersDocument, type Refreshed, refresh } from "./refresh.js";
import { sharedBeside } from "./shared.js";

export interface ImportAllOptions {
  source: string;
  /** The folder of the documents; by default the project's. */
  to?: string | undefined;
  /** By default the one in that folder, else the project's. */
  catalogue?: string | undefined;
  project?: Project | undefined;
}

/** Starts or refreshes every document of the catalogue. Answers what the command says at its end. */
export async function importAll({
  source,
  to,
  catalogue: given,
  project,
}: ImportAllOptions): Promise<string> {
  const catalogue = readCatalogue(catalogueFile({ catalogue: given, project }));
  const folder = to ?? folderOf(project);
  const { document: owners } = await ownersDocument(source);
  const open = findings(catalogue, owners);
  if (open.length > 0)
    fail(catalogue.source, `does not go with the description; \`catalogue --against ${source}\` says where`);
  const { operations } = claimed(catalogue, owners);
  const shared = sharedBeside(path.join(folder, CATALOGUE));
  const done = packagesOf(catalogue).map(({ slug, tag, about, page }) => {
    const file = path.join(folder, `${slug}.yaml`);
    const own = operations.get(slug) ?? [];
    return {
      file,
      count: own.length,
      ...refresh({ file, tag, about, page, owners, operations: own, shared }),
    };
  });
  return `${done.map(textOf).join("")}${summaryOf(done)}`;
}

function folderOf(project: Project | undefined): string {
  if (!project) fail("import", "--all needs --to <folder>; see --help");
  return path.relative(process.cwd(), project.documents);
}

interface Done extends Refreshed {
  file: string;
  /** Of operations. */
  count: number;
}

/** A document that is new in one line, since all of it is. */
function textOf({ file, count, isNew, told, leftOut, gone }: Done): string {
  const lines = [
    ...(isNew ? [] : told),
    ...leftOut,
    ...gone.map((operation) => `${operation}: is not in the owner's description`),
  ];
  const head = isNew ? `${file}: new, with ${count} operation${count === 1 ? "" : "s"}` : `${file}:`;
  return isNew || lines.length > 0 ? `${[head, ...lines.map((line) => `  ${line}`)].join("\n")}\n` : "";
}

function summaryOf(done: readonly Done[]): string {
  const [started, changed] = [
    done.filter(({ isNew }) => isNew),
    done.filter(({ isNew, told }) => !isNew && told.length > 0),
  ];
  const news = changed.reduce((sum, { told }) => sum + told.length, 0);
  const same = done.length - started.length - changed.length;
  return `${done.length} documents: ${started.length} new, ${changed.length} with ${news} new facts, ${same} as they were\n`;
}

import path from "node:path";
import { fail } from "../base/error.js";
import { CATALOGUE, LEDGER, LEDGER_FOLDER, type Project } from "../base/project.js";
import { documentsIn } from "../load/documents-in.js";
import { overlaysIn } from "../load/overlay.js";
import { isUrl } from "../load/read.js";
import { versionOf } from "../write/folder.js";
import { ledgerFiles } from "../write/ledger-place.js";
import type { Inputs } from "../write/memory.js";

/** What a run is to do. */
export interface Wanted {
  /** A file or URL; without it the project's own documents are meant. */
  spec?: string | undefined;
  /** The folder of the packages; without it the project's. */
  out?: string | undefined;
  /** The scope of the packages' names. Default: `@restflare`. */
  scope?: string | undefined;
  /** Corrects the document that `spec` names. */
  overlay?: string | undefined;
  /** Writes nothing, and only finds out what would change. */
  check?: boolean | undefined;
  /** The file for which call reaches which operation. */
  report?: string | undefined;
  move?: { from: string; to: string } | undefined;
  /** The package to take out, by its slug. */
  drop?: string | undefined;
  /** That most packages of the folder go is meant. */
  allowRemoval?: boolean | undefined;
  /** Something of the plans is wanted, so that a run which has nothing to do plans all the same. */
  needsPlans?: boolean | undefined;
}

export interface Around {
  /** Whose documents there are where no `spec` is given. */
  project?: Project | undefined;
  /** The version of a package's package.json, where it is not the one that is there. */
  versionOf?: ((slug: string) => string | undefined) | undefined;
}

/** Slugs of `@restflare` packages that are written by hand, also of those to come. */
export const HAND_WRITTEN = ["core", "generator", "mock", "site"];

/** Where a run reads and writes, settled once. */
export interface Place {
  project: Project | undefined;
  /** The project's own documents, with which the generator is stricter. */
  own: boolean;
  folder: string;
  ledgerPlace: string;
  scope: string;
  command: string;
  versionOf: (slug: string) => string | undefined;
}

/** Where the packages of a run go. */
export function folderOf({ out }: Pick<Wanted, "out">, project?: Project): string {
  const folder = out ?? project?.packages;
  return folder === undefined
    ? fail("generate", "needs --spec <file or URL> and --out <folder>; see --help")
    : path.resolve(folder);
}

/** Where the names of a run are kept. */
export function ledgerPlaceOf(wanted: Pick<Wanted, "out" | "spec">, project?: Project): string {
  return project && wanted.spec === undefined
    ? path.join(project.documents, LEDGER_FOLDER)
    : path.join(folderOf(wanted, project), LEDGER);
}

/** Where a run reads and writes. */
export function placeOf(wanted: Wanted, { project, versionOf: given }: Around): Place {
  const folder = folderOf(wanted, project);
  const own = wanted.spec === undefined;
  const { scope = "@restflare" } = wanted;
  return {
    project,
    own,
    folder,
    ledgerPlace: ledgerPlaceOf(wanted, project),
    scope,
    command: own ? "pnpm generate" : project ? "pnpm generate --spec" : "npx @restflare/generator --spec",
    versionOf: (slug) => given?.(slug) ?? versionOf(path.join(folder, slug)),
  };
}

/** What decides what a run writes; undefined where that is on another machine. */
export function inputsOf(
  { spec, overlay, scope = "" }: Wanted,
  { folder, ledgerPlace, project }: Place,
): Inputs | undefined {
  if (spec !== undefined && isUrl(spec)) return undefined;
  const documents = project && spec === undefined ? documentsIn(project.documents) : [];
  const beside = project ? overlaysIn(project.documents) : [];
  const overlays = overlay === undefined ? beside : [path.resolve(overlay)];
  const licence = project ? [path.join(project.root, "LICENSE")] : [];
  const files = [
    ...(spec === undefined ? documents : [path.resolve(spec)]),
    ...ledgerFiles(ledgerPlace),
    ...(project && spec === undefined ? [path.join(project.documents, CATALOGUE)] : []),
    ...overlays,
    ...licence,
  ];
  return { files, words: [process.cwd(), folder, spec ?? "", scope, ...documents] };
}

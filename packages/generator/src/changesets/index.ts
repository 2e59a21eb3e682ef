import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import { isDocumentOnly } from "../diff/group.js";
import { comparePackages, type PackageDiff } from "../diff/packages.js";
import { type Surface, type Surfaces, surfaceOf, surfacesOf } from "../diff/surface.js";
import type { Ledger } from "../name/ledger.js";
import type { Plan } from "../plan/model.js";
import { planDocument } from "../run/plan-document.js";
import { content, versionOf } from "../write/folder.js";
import { type Baseline, baselineOf, type OldPackage } from "./baseline.js";
import { type Bump, bumpOf, changesetText, documentsText } from "./note.js";

export interface Changesets {
  /** The version that a package starts from which was not there before: its first changeset makes 0.1.0 of it. */
  versionOf: (slug: string) => string | undefined;
  /** Writes one changeset for each package that is not what it was, and answers what there is to say. */
  write: (plans: readonly Plan[]) => string;
}

/** To be called before anything is written: it keeps how the packages were. */
export function changesets(packagesFolder: string, ledgerPlace: string): Changesets {
  const folder = changesetFolder(packagesFolder);
  const baseline = baselineOf(packagesFolder, ledgerPlace);
  return {
    versionOf: (slug) => (baseline.packages.has(slug) ? undefined : "0.0.0"),
    write: (plans) => write({ folder, packagesFolder, baseline }, plans),
  };
}

/** The nearest one above: a folder for packages outside of a workspace has none. */
function changesetFolder(from: string): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const found = path.join(folder, ".changeset");
    if (existsSync(path.join(found, "config.json"))) return found;
    if (folder === path.dirname(folder)) {
      fail(
        shown(from),
        "--changesets finds no .changeset/config.json above it; run `changeset init` there, or leave the option out",
      );
    }
  }
}

interface Place {
  folder: string;
  packagesFolder: string;
  baseline: Baseline;
}

function write({ folder, packagesFolder, baseline }: Place, plans: readonly Plan[]): string {
  const diffs = comparePackages(oldSurfaces(baseline), surfacesOf(plans));
  const lines: string[] = [];
  const kept = new Set<string>();
  const documents = diffs.filter(isDocumentOnly);
  if (documents.length > 0) {
    const name = documentsFile(baseline);
    kept.add(name);
    const file = save(path.join(folder, name), documentsText(documents.map((diff) => diff.name)));
    lines.push(`${file}: ${count(documents.length)} patch, of which only the openapi.json has other details`);
  }
  for (const diff of diffs.filter((one) => !isDocumentOnly(one))) {
    if (diff.kind === "gone") {
      lines.push(`${diff.name} is gone: no changeset can say so; deprecate it on the registry`);
      continue;
    }
    const bump = bumpOf(diff, versionOf(path.join(packagesFolder, diff.slug)) ?? "0.0.0");
    const name = fileName(diff.slug, baseline);
    kept.add(name);
    lines.push(
      `${save(path.join(folder, name), changesetText(diff, bump))}: ${diff.name} ${said(diff, bump)}`,
    );
  }
  lines.push(...removeStale(folder, { baseline, kept }));
  return `${lines.length > 0 ? lines.join("\n") : "no package is to be released"}\n`;
}

function said(diff: PackageDiff, bump: Bump): string {
  return `${bump}${diff.kind === "new" ? " (new)" : ""}`;
}

function oldSurfaces({ packages, ledger }: Baseline): Surfaces {
  return new Map([...packages].map(([slug, one]) => [slug, oldSurface(slug, one, ledger)]));
}

/**
 * Planned anew from its own slice, with the names that the ledger had: so it is the package that was there, whatever the
 * whole document and its overlay said of names.
 */
function oldSurface(slug: string, { name, document, types }: OldPackage, ledger: Ledger): Surface {
  // its placeholders have their names, of which two may stand at one place of the whole document
  const { packages } = planDocument(
    { source: `${slug}/openapi.json`, document },
    { ledger: { ...ledger, placeholders: {} } },
  );
  const [plan] = packages;
  if (!plan || packages.length > 1)
    fail(`${slug}/openapi.json`, "is no slice of one tag; run `git restore` on it");
  const surface = surfaceOf({ ...plan, slug, name });
  // What a package exported is what stood in it, also where no ledger knew the names of types yet.
  const typeNames = new Map([...surface.typeNames].filter(([, type]) => types.has(type)));
  return { ...surface, typeNames, exported: types };
}

/**
 * The same for the same old state: however often the generator runs until that is committed, there is one changeset.
 * After that a further change has a file of its own.
 */
function fileName(slug: string, { packages, ledger }: Baseline): string {
  const old = packages.get(slug);
  if (!old) return `spec-${slug}-new.md`;
  // its names are a part of what it was: moving one changes nothing in its document
  const names = Object.entries(ledger.operations).filter(([, entry]) => entry.package === slug);
  const state = `${old.text}${JSON.stringify([names, ledger.types?.[slug]])}`;
  return `spec-${slug}-${createHash("sha256").update(state).digest("hex").slice(0, 8)}.md`;
}

/** The one for packages of which only the document has changed. */
function documentsFile({ packages }: Baseline): string {
  const state = createHash("sha256");
  for (const [slug, { text }] of packages) state.update(`${slug}\0${text}\0`);
  return `spec-documents-${state.digest("hex").slice(0, 8)}.md`;
}

const count = (packages: number): string => `${packages} package${packages === 1 ? "" : "s"}`;

function save(file: string, text: string): string {
  if (content(file) !== text) writeFileSync(file, text);
  return shown(file);
}

/** A change that was taken back before it was committed leaves a changeset that is true no more. */
function removeStale(
  folder: string,
  { baseline, kept }: { baseline: Baseline; kept: Set<string> },
): string[] {
  const own = [...baseline.packages.keys()].map((slug) => fileName(slug, baseline));
  const ours = new Set([...own, documentsFile(baseline)]);
  const stale = readdirSync(folder).filter((name) => ours.has(name) && !kept.has(name));
  for (const name of stale) rmSync(path.join(folder, name));
  return stale.sort().map((name) => `${shown(path.join(folder, name))}: removed, its change was taken back`);
}

function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return (relative.startsWith("..") ? file : relative).replaceAll("\\", "/");
}

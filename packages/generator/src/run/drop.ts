import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import type { Project } from "../base/project.js";
import { withoutPackage } from "../name/drop.js";
import type { Ledger } from "../name/ledger.js";
import type { OpenPackage, Planning } from "../plan/index.js";
import { type Existing, entries } from "../write/folder.js";
import { dependents } from "./naming.js";

/** What is left when a package is taken out, and what goes with it beside its folder. */
export interface Dropped {
  plannings: Planning[];
  ledger: Ledger;
  /** Files and folders that are about nothing but the package. */
  files: string[];
}

interface Around {
  plannings: Planning[];
  ledger: Ledger;
  folder: string;
  scope: string;
  existing: Existing;
  /** Whose own documents they are. */
  project: Project | undefined;
}

/** `--drop`: what there is without the package, its names, its document and suite (of our own) and its changesets. Its folder goes as every other left over. */
export function drop(slug: string, around: Around): Dropped {
  const { plannings, ledger, folder, scope, existing, project } = around;
  const known = new Set([
    ...Object.values(ledger.operations).map((entry) => entry.package),
    ...plannings.flatMap(({ packages }) => packages.map((one) => one.slug)),
    ...existing.generated,
  ]);
  if (!known.has(slug))
    fail("--drop", `there is no package "${slug}"; there are ${[...known].sort().join(", ")}`);
  const source = plannings.find(({ packages }) => packages.some((one) => one.slug === slug));
  if (source) checkSource(source, slug, project);
  const suite = suiteOf(slug, project);
  checkDependents(`${scope}/${slug}`, folder, [path.join(folder, slug), ...suite]);
  return {
    plannings: plannings.filter((one) => one !== source),
    ledger: withoutPackage(ledger, slug),
    files: [
      ...(source && project ? documentFiles(path.join(project.root, source.source)) : []),
      ...suite,
      ...changesetsOf(slug, folder),
    ],
  };
}

/** Stops where the next run would make the package again, or where others would go with it. */
function checkSource({ source, packages }: Planning, slug: string, project: Project | undefined): void {
  const others = packages.filter((one) => one.slug !== slug);
  if (project && others.length === 0) return;
  const [first] = packages.filter((one) => one.slug === slug).flatMap(operationsIn);
  const way = project
    ? `${others.map((one) => one.slug).join(", ")} ${others.length > 1 ? "are" : "is"} made of it, too: take the operations out of it`
    : "the next run would make it again: take them out of it";
  fail(source, `still has the operations of "${slug}", such as ${first}; ${way}, and say --drop again`);
}

/** Stops where the workspace could not be installed any more. */
function checkDependents(name: string, folder: string, going: readonly string[]): void {
  const staying = dependents(name, folder).filter(
    (file) => !going.some((one) => file.startsWith(path.resolve(one) + path.sep)),
  );
  if (staying.length === 0) return;
  const shown = staying.map((file) => path.relative(process.cwd(), file)).join(", ");
  const verb = staying.length > 1 ? "depend" : "depends";
  fail(
    "--drop",
    `${shown} ${verb} on ${name}, and nothing could be installed without it; take it out there first, with what uses ` +
      "it, and say --drop again",
  );
}

/** The folder of its suite, if it has one. */
function suiteOf(slug: string, project: Project | undefined): string[] {
  const folder = project?.suites && path.join(project.suites, slug);
  return folder && existsSync(folder) ? [folder] : [];
}

function operationsIn({ operations }: OpenPackage): string[] {
  return operations.map(({ method, path: template }) => `${method.toUpperCase()} ${template}`);
}

/** A document, and what stands beside it under its name. */
function documentFiles(file: string): string[] {
  const folder = path.dirname(file);
  const name = path.basename(file).replace(/\.(ya?ml|json)$/, "");
  const isOfIt = (other: string): boolean =>
    [`${name}.differences.yaml`, `${name}.overlay.yaml`].includes(other) || other === path.basename(file);
  return entries(folder)
    .filter(isOfIt)
    .map((other) => path.join(folder, other));
}

/** Changesets that `--changesets` wrote: of a package that is not there any more they would stop a release. */
function changesetsOf(slug: string, from: string): string[] {
  const folder = path.join(from, ".changeset");
  if (!existsSync(folder)) return from === path.dirname(from) ? [] : changesetsOf(slug, path.dirname(from));
  const written = new RegExp(`^spec-${slug}-([0-9a-f]{8}|new)\\.md$`);
  return entries(folder)
    .filter((name) => written.test(name))
    .map((name) => path.join(folder, name));
}

export function removeFiles(files: readonly string[]): void {
  for (const file of files) rmSync(file, { recursive: true, force: true });
}

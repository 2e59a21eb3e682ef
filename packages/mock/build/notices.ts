import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Metafile } from "esbuild";
import spdx from "spdx-license-list/full.js";

/** A package that is in the bundle. */
export interface Bundled {
  /** `<name>@<version>` */
  readonly id: string;
  /** As its package.json says, in SPDX's words. */
  readonly license: string;
  readonly author: string;
  /** What it says about its licence, whole. */
  readonly texts: readonly string[];
}

/** Licences that ask for no more than to be passed on with the code. */
const PERMISSIVE = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
];

/** The packages that went into bundles, sorted, each version once. */
export function bundledPackages(bundles: readonly Metafile[], root: string): Bundled[] {
  const inputs = bundles.flatMap((bundle) => Object.keys(bundle.inputs));
  const folders = new Set(inputs.flatMap((input) => folderOf(resolve(root, input)) ?? []));
  const within = [...folders].flatMap(carriedBy);
  const packages = new Map([...folders, ...within].map(readPackage).map((one) => [one.id, one]));
  return [...packages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The folder of the package that a file is in; none for a file of our own. */
function folderOf(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** What is inside of a package's own files, as its author has bundled it. */
function carriedBy(folder: string): string[] {
  if (!/[\\/]sval$/.test(folder)) return [];
  return [dirname(createRequire(join(folder, "package.json")).resolve("acorn/package.json"))];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** How it was said once. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string; readonly email?: string };
}

function readPackage(folder: string): Bundled {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, licenses = [], author = "" } = manifest;
  const license = manifest.license ?? (licenses.map(({ type }) => type).join(" AND ") || "none");
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  return {
    id: `${name}@${version}`,
    license,
    author: typeof author === "string" ? author : `${author.name} <${author.email ?? ""}>`,
    texts: files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim()),
  };
}

/** Those that may not be passed on in a package of ours just like that. */
export function refused(packages: readonly Bundled[]): string[] {
  return packages
    .filter(({ license }) => !PERMISSIVE.includes(license))
    .map(({ id, license }) => `${id} has the licence ${license}`);
}

/** The file that goes with the bundle: whose code is in it, and on what terms. A text that many share stands there once. */
export function printNotices(packages: readonly Bundled[]): string {
  const line = "-".repeat(80);
  const head = "The bundles of this folder contain these packages, some of their parts replaced or left out.";
  const notices = [...new Set(packages.map(wordsOf))].map((words) => {
    const headings = packages.filter((one) => wordsOf(one) === words).map(headingOf);
    return `${headings.join("\n")}\n\n${words}`;
  });
  return `${[head, ...notices].join(`\n\n${line}\n\n`)}\n`;
}

const headingOf = ({ id, license, author }: Bundled) => `${id} (${license})${author ? ` by ${author}` : ""}`;

/** Many packages name their licence and bring no text of it; the text is SPDX's then. */
function wordsOf({ license, texts }: Bundled): string {
  return texts.join("\n\n") || (spdx[license]?.licenseText.trim() ?? "");
}

import { TYPE_PARAMETERS } from "../base/vocabulary.js";
import type { OpenApi } from "../document/openapi.js";
import type { PackagePlan } from "../plan/model.js";
import { documentJson } from "./document-json.js";
import { indexFile } from "./index-file.js";
import { type Manifests, packageJson } from "./package-json.js";
import { readmePages } from "./readme/index.js";
import { typePrinter } from "./schema-type.js";
import { tsconfig } from "./tsconfig.js";
import { packageTypes } from "./types.js";
import { typesFile } from "./types-file.js";

/** The files of one package, by their path inside of it. */
export interface EmittedPackage {
  slug: string;
  files: Map<string, string | Uint8Array>;
}

export interface EmitOptions {
  /** The command that a reader of a file would run to write it anew. */
  command: string;
  /** The text of the packages' licence; they have none without. */
  license: string | undefined;
  manifestOf: (slug: string) => Manifests;
}

/** What is printed: a plan, or packages that are planned when their turn comes. */
export interface Emitted {
  /** In which the schemas of all packages are. */
  document: OpenApi;
  packages: Iterable<PackagePlan>;
}

/** Prints packages one after the other: nobody has to hold all their files at once. */
export function* emit({ document, packages }: Emitted, options: EmitOptions): Generator<EmittedPackage> {
  const print = typePrinter(document);
  for (const one of packages) {
    const header = `// Written by \`${options.command}\` from ${one.source}. Not edited by hand.\n`;
    yield { slug: one.slug, files: filesOf(one, { header, print, options }) };
  }
}

interface Emission {
  header: string;
  print: ReturnType<typeof typePrinter>;
  options: EmitOptions;
}

function filesOf(plan: PackagePlan, { header, print, options }: Emission): EmittedPackage["files"] {
  const types = packageTypes(plan, print);
  const pages = readmePages(plan, types);
  return new Map<string, string | Uint8Array>([
    ...(options.license === undefined ? [] : [["LICENSE", options.license] as const]),
    ...pages,
    ["openapi.json", documentJson(plan.document)],
    ["package.json", packageJson(plan, { ...options.manifestOf(plan.slug), pages: [...pages.keys()] })],
    ["src/index.ts", indexFile(plan, packageTypes(plan, print, TYPE_PARAMETERS), header)],
    ["src/types.ts", typesFile(plan, types, header)],
    ["tsconfig.json", tsconfig()],
  ]);
}

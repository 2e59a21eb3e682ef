import { type Dirent, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { byText, isObject } from "../document/openapi.js";

/** Not the generator's business, although it stands in a generated package. */
const OTHERS = new Set(["CHANGELOG.md", "dist", "node_modules", ".turbo", ".reports"]);

/** What of `folder` the generator knows: which packages it owns, and which are written by hand. */
export interface Existing {
  generated: Set<string>;
  handWritten: Set<string>;
}

export function existingPackages(folder: string): Existing {
  const existing: Existing = { generated: new Set(), handWritten: new Set() };
  for (const name of entries(folder)) {
    const manifest = manifestOf(path.join(folder, name));
    if (manifest === undefined) continue;
    const mark = manifest["restflare"];
    (isObject(mark) && mark["generated"] === true ? existing.generated : existing.handWritten).add(name);
  }
  return existing;
}

export function versionOf(folder: string): string | undefined {
  const version = manifestOf(folder)?.["version"];
  return typeof version === "string" ? version : undefined;
}

function manifestOf(folder: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined; // no package: a stray folder, or the rest of another branch
  }
}

/** The files of a generated package that are the generator's, as paths inside of it. */
export function ownedFiles(folder: string, below = ""): string[] {
  return children(path.join(folder, below)).flatMap((child) => {
    const { name } = child;
    const inside = below === "" ? name : `${below}/${name}`;
    if (below === "" && (OTHERS.has(name) || name.endsWith(".tsbuildinfo"))) return [];
    return child.isDirectory() ? ownedFiles(folder, inside) : [inside];
  });
}

/** What is in a file; undefined where there is none. */
export const bytes = (file: string): Uint8Array | undefined => read(file);
export const content = (file: string): string | undefined => read(file)?.toString();

function read(file: string) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

export const entries = (folder: string): string[] => children(folder).map(({ name }) => name);

/** In order; what is no folder has none. */
function children(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byText(a.name, b.name));
  } catch {
    return [];
  }
}

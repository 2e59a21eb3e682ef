import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type ActionPage, type PackagePage, packagePages, readCatalogue } from "@restflare/generator";
import { PROJECT } from "./places.js";

/** What all pages know: the packages there are, in the catalogue's groups. */
export interface SiteData {
  groups: { name: string; packages: SitePackage[] }[];
}

export interface SitePackage extends Pick<PackagePage, "slug" | "name" | "tag" | "description"> {
  calls: number;
}

export type { ActionPage, PackagePage };

/** Writes what the pages are made from: a file for each package, and one of all. */
export async function writeData(folder: string, only?: ReadonlySet<string>): Promise<SiteData> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/packages`, { recursive: true });
  const found = new Map<string, SitePackage>();
  for await (const page of packagePages(PROJECT, only)) {
    const { slug, name, tag, description, actions } = page;
    found.set(slug, { slug, name, tag, description, calls: actions.length });
    writeFileSync(`${folder}/packages/${slug}.json`, JSON.stringify(page));
  }
  const data = { groups: grouped(found) };
  writeFileSync(`${folder}/site.json`, JSON.stringify(data));
  return data;
}

function grouped(found: ReadonlyMap<string, SitePackage>): SiteData["groups"] {
  return readCatalogue(`${PROJECT.documents}/catalogue.yaml`)
    .groups.map(({ name, packages }) => ({
      name,
      packages: packages.flatMap(({ slug }) => found.get(slug) ?? []),
    }))
    .filter(({ packages }) => packages.length > 0);
}

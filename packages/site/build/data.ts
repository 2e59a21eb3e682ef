import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { GenerateError, packagePages, readCatalogue } from "@restflare/generator";
import type { SiteData, SiteGroup, SitePackage } from "../src/data/model.js";
import { PROJECT } from "./places.js";

/** Writes what the pages are made from: a file for each package, and one of all. */
export async function writeData(folder: string, only?: ReadonlySet<string>): Promise<SiteData> {
  rmSync(folder, { recursive: true, force: true });
  for (const kind of ["packages", "playground"]) mkdirSync(`${folder}/${kind}`, { recursive: true });
  const found = new Map<string, SitePackage>();
  for await (const { playground, ...page } of packagePages(PROJECT, only)) {
    const { slug, name, tag, description, resources } = page;
    const calls = resources.reduce((sum, resource) => sum + resource.calls.length, 0);
    found.set(slug, { slug, name, tag, description, calls });
    writeFileSync(`${folder}/packages/${slug}.json`, JSON.stringify(page));
    const document: unknown = JSON.parse(readFileSync(`${PROJECT.packages}/${slug}/openapi.json`, "utf8"));
    writeFileSync(`${folder}/playground/${slug}.json`, JSON.stringify({ playground, document }));
  }
  checkNames(found, only);
  const data = { groups: grouped(found) };
  writeFileSync(`${folder}/site.json`, JSON.stringify(data));
  return data;
}

function checkNames(found: ReadonlyMap<string, SitePackage>, only: ReadonlySet<string> = new Set()): void {
  const unknown = [...only].filter((slug) => !found.has(slug));
  if (unknown.length > 0)
    throw new GenerateError(
      `--only ${unknown.join(",")}: there is no such package; openapi/catalogue.yaml has their names`,
    );
}

function grouped(found: ReadonlyMap<string, SitePackage>): SiteGroup[] {
  return readCatalogue(`${PROJECT.documents}/catalogue.yaml`)
    .groups.map(({ name, packages }) => ({
      name,
      packages: packages.flatMap(({ slug }) => found.get(slug) ?? []),
    }))
    .filter(({ packages }) => packages.length > 0);
}

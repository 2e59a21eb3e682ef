import { readFileSync } from "node:fs";
import type { PackagePage } from "@restflare/generator";
import { environment } from "./environment.js";
import type { SiteData } from "./model.js";

export const siteData = (): SiteData => read("site.json") as SiteData;

/** The packages that have pages, in the order of the catalogue. */
export const slugs = (): string[] =>
  siteData().groups.flatMap(({ packages }) => packages.map(({ slug }) => slug));

export const packagePage = (slug: string): PackagePage => read(`packages/${slug}.json`) as PackagePage;

const read = (file: string): unknown => JSON.parse(readFileSync(`${environment.data()}/${file}`, "utf8"));

import { readFileSync } from "node:fs";
import type { PackagePage } from "@restflare/generator";
import { environment } from "./environment.js";
import type { SiteData } from "./model.js";

export const siteData = (): SiteData => read("site.json") as SiteData;

/** The packages that have pages, in the order of the catalogue. */
export const slugs = (): string[] =>
  siteData().groups.flatMap(({ packages }) => packages.map(({ slug }) => slug));

export const packagePage = (slug: string): PackagePage => read(`packages/${slug}.json`) as PackagePage;

/** What the playground of a package is made from: its calls and its document, as JSON. */
export const playgroundText = (slug: string): string => text(`playground/${slug}.json`);

const text = (file: string): string => readFileSync(`${environment.data()}/${file}`, "utf8");
const read = (file: string): unknown => JSON.parse(text(file));

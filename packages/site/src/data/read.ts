import { readFileSync } from "node:fs";
import type { PackagePage, SiteData } from "../../build/data.js";
import { environment } from "../../build/environment.js";

export const siteData = (): SiteData => read("site.json") as SiteData;

export const packagePage = (slug: string): PackagePage => read(`packages/${slug}.json`) as PackagePage;

const read = (file: string): unknown => JSON.parse(readFileSync(`${environment.data()}/${file}`, "utf8"));

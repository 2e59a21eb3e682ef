import type { PackagePage } from "@restflare/generator";

/** What all pages know: the packages there are, in the catalogue's groups. */
export interface SiteData {
  groups: SiteGroup[];
}

export interface SiteGroup {
  name: string;
  packages: SitePackage[];
}

export interface SitePackage extends Pick<PackagePage, "slug" | "name" | "tag" | "description"> {
  /** How many functions it has, the twins not counted. */
  calls: number;
}

import { readFileSync } from "node:fs";
import type { SiteData } from "./data.js";
import { environment } from "./environment.js";

/** The guides, the measurements, and then the reference in the groups of the catalogue. */
export function sidebar() {
  const { groups } = JSON.parse(readFileSync(`${environment.data()}/site.json`, "utf8")) as SiteData;
  return [
    { label: "Guides", autogenerate: { directory: "guides" } },
    { label: "Measurements", link: "/measurements/" },
    {
      label: "Reference",
      items: [
        { label: "All packages", link: "/reference/" },
        ...groups.map(({ name, packages }) => ({
          label: name,
          collapsed: true,
          items: packages.map(({ slug, tag }) => ({ label: tag, link: `/reference/${slug}/` })),
        })),
      ],
    },
  ];
}

import { siteData } from "../data/read.js";

/** The guides, the measurements, and then the reference in the groups of the catalogue. */
export function sidebar() {
  const { groups } = siteData();
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

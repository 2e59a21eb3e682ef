import { readFileSync } from "node:fs";
import type { ViteUserConfig } from "astro";
import { environment } from "../src/data/environment.js";
import type { SiteData } from "../src/data/model.js";
import { PROJECT } from "./places.js";

type Plugin = NonNullable<ViteUserConfig["plugins"]>[number];

const NAME = "virtual:restflare-packages";

/**
 * The code of the packages that the site has pages of, each in a chunk of its own, for the playground. Their sources, since
 * a build of a package takes no more than the types from them: no page waits for all of them to be built.
 */
export const packagesPlugin = (): Plugin => ({
  name: "restflare-packages",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const { groups } = JSON.parse(readFileSync(`${environment.data()}/site.json`, "utf8")) as SiteData;
    const lines = groups
      .flatMap(({ packages }) => packages)
      .map(({ slug }) => {
        const file = `${PROJECT.packages}/${slug}/src/index.ts`;
        return `  ${JSON.stringify(slug)}: () => import(${JSON.stringify(file)}),`;
      });
    return `export const packages = {\n${lines.join("\n")}\n};\n`;
  },
});

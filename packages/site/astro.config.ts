import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { packagesPlugin } from "./build/packages-plugin.js";
import { environment } from "./src/data/environment.js";
import { sidebar } from "./src/layout/sidebar.js";
import { withBase } from "./src/layout/with-base.js";
import { REPOSITORY } from "./src/reference/source.js";

export default defineConfig({
  base: environment.base(),
  outDir: environment.out(),
  // two builds at the same time would take what the other keeps
  cacheDir: `${environment.data()}/cache`,
  // one request less for whatever page is opened first would cost every other page the same bytes again
  build: { inlineStylesheets: "never" },
  markdown: { rehypePlugins: [withBase(environment.base())] },
  integrations: [
    starlight({
      title: "Restflare",
      description: "The Cloudflare API as small, typed npm packages, one for each resource.",
      sidebar: sidebar(),
      // the site has a search of its own
      pagefind: false,
      // all other languages would be a minute of every build
      expressiveCode: {
        // a block that scrolls sideways would need the keyboard's focus, and script to get it
        defaultProps: { wrap: true },
        shiki: { bundledLangs: ["ts", "js", "sh", "json", "jsonc", "yaml", "toml", "elixir", "diff", "md"] },
      },
      // one of ours stands among the pages
      disable404Route: true,
      components: { PageTitle: "./src/layout/page-title.astro", Search: "./src/search/search.astro" },
      customCss: ["./src/styles/site.css"],
      social: [{ icon: "github", label: "GitHub", href: REPOSITORY }],
    }),
  ],
  // there are no pictures that would have to be made smaller
  image: { service: passthroughImageService() },
  // the compiler is as large as all the rest, and it is there
  vite: { plugins: [packagesPlugin()], ssr: { external: ["typescript"] } },
  devToolbar: { enabled: false },
});

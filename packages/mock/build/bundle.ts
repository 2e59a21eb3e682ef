import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));

const common = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  target: "node20",
  logLevel: "warning",
} satisfies BuildOptions;

/** Its main file is UMD, and what such a file requires is not seen and would be left outside. */
const jsoncParser: Plugin = {
  name: "jsonc-parser",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^jsonc-parser$/ }, ({ path, kind, resolveDir }) =>
      resolve(`${path}/lib/esm/main.js`, { kind, resolveDir }),
    );
  },
};

/** How Prism reads documents takes most of a mock's start; src/instead/stoplight-json.ts says what is done otherwise. */
const reading: Plugin = {
  name: "reading",
  setup({ onResolve }) {
    onResolve({ filter: /^@stoplight\/json$/ }, ({ importer }) =>
      /prism-http[\\/]dist[\\/]utils[\\/]operations\.js$/.test(importer)
        ? { path: `${here}src/instead/stoplight-json.ts` }
        : undefined,
    );
  },
};

/** Bundles Prism, with what stands in place of some of its parts; tells what went in. */
export async function bundlePrism(write: boolean): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    entryPoints: ["src/prism.cts"],
    outfile: "dist/prism.cjs",
    format: "cjs",
    alias: {
      "@faker-js/faker": "./src/instead/json-schema-faker.ts",
      "@stoplight/http-spec/postman/operation": "./src/instead/postman.ts",
      "isomorphic-fetch": "./src/instead/fetch.ts",
      "json-schema-faker": "./src/instead/json-schema-faker.ts",
      "node-fetch": "./src/instead/fetch.ts",
    },
    plugins: [jsoncParser, reading],
    inject: ["./src/instead/fetch.ts"],
    // the licences of all are in one file beside it
    legalComments: "none",
    minify: true,
    metafile: true,
    write,
  });
  return metafile;
}

/** Bundles what is ours. Prism stays outside: it is loaded with the first mock. */
export async function bundleOwn(write: boolean): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    entryPoints: ["src/index.ts", "src/cli.ts"],
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "shared",
    metafile: true,
    write,
  });
  return metafile;
}

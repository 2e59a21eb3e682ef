import { readFile } from "node:fs/promises";
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

/** Files of packages that another file stands in for: what asks for what, and what it gets. */
const instead = (name: string, filter: RegExp, importers: RegExp, file: string): Plugin => ({
  name,
  setup({ onResolve }) {
    onResolve({ filter }, ({ importer }) =>
      importers.test(importer.replaceAll("\\", "/")) ? { path: `${here}src/instead/${file}` } : undefined,
    );
  },
});

/** How Prism reads documents takes most of a mock's start; src/instead/stoplight-json.ts says what is done otherwise. */
const reading = instead(
  "reading",
  /^@stoplight\/json$/,
  /prism-http\/dist\/utils\/operations\.js$/,
  "stoplight-json.ts",
);

const forwarding = instead("forwarding", /\/forwarder$/, /prism-http\/dist\//, "forward.ts");

/** The documents of a page are objects that refer to nothing outside of themselves. */
const readingInPage = instead(
  "reading in a page",
  /^\.\/(parsers|resolvers)\/\w+$/,
  /json-schema-ref-parser\/lib\/options\.js$/,
  "in-page/read.ts",
);

/** The only places that make code of text; src/instead/in-page/make.ts says how else it is done. */
const making: Plugin = {
  name: "making",
  setup({ onLoad }) {
    onLoad({ filter: /(ajv[\\/]dist[\\/]compile|uri-template-lite)[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const [before, after, ...others] = text.split(/(?:new )?\bFunction\(/);
      if (after === undefined || others.length > 0)
        throw new Error(`${path} does not make code at one place, as it once did: see build/bundle.ts`);
      const make = JSON.stringify(`${here}src/instead/in-page/make.ts`);
      return { contents: `${before}require(${make}).make(${after}`, loader: "js" };
    });
  },
};

/** Half of its functions ask for a second copy of the whole. */
const oneLodash: Plugin = {
  name: "one lodash",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/lodash\.min$/ }, ({ kind, resolveDir }) =>
      resolve("./lodash.js", { kind, resolveDir }),
    );
  },
};

const prism = {
  alias: {
    "@faker-js/faker": "./src/instead/json-schema-faker.ts",
    "@stoplight/http-spec/postman/operation": "./src/instead/postman.ts",
    "fnv-plus": "./src/instead/fnv-plus.ts",
    "isomorphic-fetch": "./src/instead/fetch.ts",
    "json-schema-faker": "./src/instead/json-schema-faker.ts",
    "mime-types": "./src/instead/mime-types.ts",
    "node-fetch": "./src/instead/fetch.ts",
    pino: "./src/instead/pino.cts",
  },
  plugins: [jsoncParser, reading, forwarding, oneLodash],
  inject: ["./src/instead/fetch.ts"],
  // the licences of all are in one file beside it
  legalComments: "none",
  minify: true,
  metafile: true,
} satisfies BuildOptions;

/** Bundles Prism, with what stands in place of some of its parts; tells what went in. */
export async function bundlePrism(write: boolean): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    ...prism,
    entryPoints: ["src/prism.cts"],
    outfile: "dist/prism.cjs",
    format: "cjs",
    write,
  });
  return metafile;
}

/** Bundles all that a page or a Worker needs, Prism in it; nothing of Node is left. */
export async function bundleInPage(write: boolean): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    ...prism,
    entryPoints: ["src/in-page.ts"],
    outdir: "dist",
    format: "esm",
    splitting: true,
    chunkNames: "in-page-[name]",
    platform: "browser",
    target: "es2022",
    mainFields: ["browser", "main"],
    alias: {
      ...prism.alias,
      chalk: "./src/instead/in-page/chalk.ts",
      os: "./src/instead/in-page/os.ts",
      seedrandom: "./src/instead/in-page/unused.ts",
      url: "./src/instead/in-page/url.ts",
      util: "./src/instead/in-page/unused.ts",
    },
    plugins: [...prism.plugins, readingInPage, making],
    inject: [...prism.inject, "./src/instead/in-page/node.ts"],
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

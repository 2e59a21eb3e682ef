import type { PackagePlan } from "../plan/model.js";

export interface Manifests {
  /** What the existing package.json of the package says, if there is one. */
  version?: string;
  /** The range of `@restflare/core`, and of `typescript`. */
  core: string;
  typescript: string;
  /** Whether it is one of this repository's packages. */
  own: boolean;
  /** Whether it has this repository's licence. */
  isOurs: boolean;
}

/** The one suite for all packages of this repository; it reads in whose folder it is. */
const CONTRACT_TEST = "vitest run --config ../../../test/contract/package.config.ts";

const GITHUB = "https://github.com/restflare/restflare";

/** The version belongs to changesets: it is kept once there is one. */
export function packageJson(
  plan: PackagePlan,
  { version = "0.1.0", core, typescript, own, isOurs, pages }: Manifests & { pages: readonly string[] },
): string {
  const directory = `packages/api/${plan.slug}`;
  const manifest = {
    name: plan.name,
    version,
    description: describe(plan),
    ...(isOurs && { license: "MIT" }),
    keywords: keywordsOf(plan),
    // nobody has said where a package of another document is to be found
    ...(own && {
      homepage: `${GITHUB}/tree/main/${directory}#readme`,
      repository: { type: "git", url: `git+${GITHUB}.git`, directory },
    }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19.0" },
    // for what does not read `exports`: TypeScript's node10 resolution, eslint-plugin-import
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist", "openapi.json", ...pages.filter((name) => name !== "README.md")],
    scripts: {
      // of ours the suite of a group checks the types, of many packages at once
      build: own ? "tsc -p tsconfig.json --noCheck" : "tsc -p tsconfig.json",
      ...(own && { "test:contract": CONTRACT_TEST }),
    },
    dependencies: { "@restflare/core": core },
    devDependencies: { typescript },
    restflare: { generated: true },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What somebody who looks for the package on npm types. */
function keywordsOf({ slug, server }: PackagePlan): string[] {
  return [...new Set([...(server ? [] : ["cloudflare"]), slug, "api", "client", "sdk", "typescript"])];
}

function describe({ tag, description }: PackagePlan): string {
  const [first = ""] = description.split(/(?<=\.)\s|\n/);
  const text = first.length > 0 && first.length <= 160 ? first : tag;
  return text.replace(/\.$/, "");
}

import type { PackageGroup } from "./packages-index.js";

/** The suite of a group: its folder, and the files in it. */
export interface GroupSuite {
  folder: string;
  files: ReadonlyMap<string, string>;
}

/**
 * A workspace package for each group, which tests and type-checks its packages in one process: to start one for each package
 * takes longer than what they are started for.
 */
export function groupSuites(groups: readonly PackageGroup[], slugs: ReadonlySet<string>): GroupSuite[] {
  return groups.flatMap(({ name, slugs: all }) => {
    const own = all.filter((slug) => slugs.has(slug)).sort();
    return own.length > 0 ? [suiteOf(folderName(name), own)] : [];
  });
}

function suiteOf(folder: string, slugs: readonly string[]): GroupSuite {
  const manifest = {
    name: `@restflare/test-group-${folder}`,
    private: true,
    type: "module",
    scripts: {
      test: "vitest run --config ../../contract/group.config.ts",
      typecheck: "node node_modules/typescript7/bin/tsc -p tsconfig.json",
    },
    devDependencies: {
      ...Object.fromEntries(["core", ...slugs].map((slug) => [`@restflare/${slug}`, "workspace:*"])),
      "@restflare/test-contract": "workspace:*",
      typescript7: "catalog:",
      vitest: "catalog:",
    },
    restflare: { packages: slugs },
  };
  const settings = {
    extends: "../tsconfig.json",
    include: slugs.map((slug) => `../../../packages/api/${slug}/src`),
  };
  return {
    folder,
    files: new Map([
      ["package.json", json(manifest)],
      ["tsconfig.json", json(settings)],
    ]),
  };
}

const folderName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

import path from "node:path";
import { GenerateError } from "../base/error.js";
import type { Project } from "../base/project.js";
import { checkArguments, type GenerateArguments } from "./generate-arguments.js";

// Each part is loaded only when it is asked for: a slip on the command line need not wait for the TypeScript compiler.

export interface DiffArguments {
  names?: string;
  scope?: string;
  overlay?: string;
  json?: boolean;
}

export interface CheckArguments {
  against?: string;
  document?: string[];
  strict?: boolean;
}

export interface CatalogueArguments {
  against: string;
  catalogue?: string;
}

export interface ImportArguments {
  from: string;
  tag?: string;
  all?: boolean;
  catalogue?: string;
  to?: string;
}

export interface FetchArguments {
  to: string;
  from?: string;
}

/** What each command does: it prints, and answers the exit code. */
export const runs = {
  generate: runGenerate,

  async diff(before: string, after: string, given: DiffArguments & { project: Project | undefined }) {
    const { diff } = await import("../diff/index.js");
    const { overlay, project, ...options } = given;
    process.stdout.write(
      await diff(before, after, { ...options, given: overlay, folder: project?.documents }),
    );
    return 0;
  },

  async check({ document = [], ...options }: CheckArguments, project: Project | undefined) {
    const { check } = await import("../check/index.js");
    const { text, code } = await check({ ...options, documents: document, project });
    process.stdout.write(text);
    return code;
  },

  async catalogue(options: CatalogueArguments, project: Project | undefined) {
    const { checkCatalogue } = await import("../catalogue/index.js");
    const { text, code } = await checkCatalogue({ ...options, project });
    process.stdout.write(text);
    return code;
  },

  async import({ from, tag, all, catalogue, to }: ImportArguments, project: Project | undefined) {
    if ((tag === undefined) === (all !== true))
      throw new GenerateError(
        "import: --tag <tag> starts one document, and --all every one; give one of them, see --help",
      );
    if (tag === undefined) {
      const { importAll } = await import("../import/all.js");
      process.stdout.write(await importAll({ source: from, to, catalogue, project }));
      return 0;
    }
    const { importFacts } = await import("../import/index.js");
    process.stdout.write(await importFacts({ source: from, tag, to, project }));
    return 0;
  },

  async fetch({ to, from }: FetchArguments) {
    const { fetchDescription } = await import("../fetch/index.js");
    process.stdout.write(await fetchDescription(to, from));
    return 0;
  },
};

async function runGenerate(given: GenerateArguments, project: Project | undefined): Promise<number> {
  checkArguments(given);
  // a package may be called with its scope, as it is everywhere else
  const args = given.drop === undefined ? given : { ...given, drop: given.drop.replace(/^@[^/]+\//, "") };
  const [{ generate }, { folderOf, ledgerPlaceOf }, { summary }] = await Promise.all([
    import("../run/pipeline.js"),
    import("../run/wanted.js"),
    import("./summary.js"),
  ]);
  const { check = false, move, to } = args;
  const changesets = args.changesets
    ? (await import("../changesets/index.js")).changesets(
        folderOf(args, project),
        ledgerPlaceOf(args, project),
      )
    : undefined;
  const outcome = await generate(
    {
      ...args,
      move: move !== undefined && to !== undefined ? { from: move, to } : undefined,
      needsPlans: args.changesets === true || args.statistics === true,
    },
    { project, versionOf: changesets?.versionOf },
  );
  for (const warning of outcome.warnings) console.warn(`warning: ${warning}`);
  process.stdout.write(summary(outcome, check));
  if (args.drop !== undefined && !check) await sayWhoNames(`${args.scope}/${args.drop}`, outcome.folder);
  if (args.statistics) {
    const [{ statistics }, { packagesTable }] = await Promise.all([
      import("../report/statistics.js"),
      import("../report/packages-table.js"),
    ]);
    process.stdout.write(statistics(outcome.plans));
    if (args.spec === undefined) process.stdout.write(`\n${packagesTable(outcome.plans)}`);
  }
  if (changesets) process.stdout.write(changesets.write(outcome.plans));
  return check && outcome.changes.length > 0 ? 1 : 0;
}

/** Says what is left to do by hand. */
async function sayWhoNames(name: string, folder: string): Promise<void> {
  const { stillNaming } = await import("../run/naming.js");
  const files = stillNaming(name, folder).map((file) => path.relative(process.cwd(), file));
  if (files.length > 0)
    process.stdout.write(`${name} is still named in:\n${files.map((file) => `  ${file}\n`).join("")}`);
}

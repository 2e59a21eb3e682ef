import { createRequire } from "node:module";
import { Command } from "commander";
import type { Project } from "../base/project.js";
import type { GenerateArguments } from "./generate-arguments.js";
import {
  type CatalogueArguments,
  type CheckArguments,
  type DiffArguments,
  type FetchArguments,
  type ImportArguments,
  runs,
} from "./runs.js";

const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

/** The command line: what there is to say, and which function answers it. `finish` is told the exit code. */
export function programOf(project: Project | undefined, finish: (code: number) => void): Command {
  const home = project ? "openapi/ to packages/api/" : undefined;
  const program = new Command("restflare-generate");
  // with a project it is started by the scripts of a package.json, each under a name of its own
  if (project)
    program.configureHelp({
      commandUsage: (command) => `${scriptOf(command)} ${command.usage()}`,
      subcommandTerm: scriptOf,
    });
  program
    .description(
      "Turns OpenAPI 3.0 and 3.1 documents into typed packages, one for each tag, on @restflare/core.",
    )
    .helpCommand(false)
    .version(version, "-v, --version")
    // what stands behind a subcommand is the subcommand's
    .enablePositionalOptions()
    .option("--spec <file or URL>", home ? `the document; default: ours, from ${home}` : "the document")
    .option("--out <folder>", "where the packages go; beside --spec")
    .option("--scope <@name>", "the scope of the packages' names", "@restflare")
    .option("--overlay <file>", "what to correct in the document that --spec names")
    .option("--check", "write nothing; name what would change, and exit with 1 if anything would")
    .option("--changesets", "also write a changeset for each package that its callers see to be different")
    .option(
      "--move <package>:<call>",
      "give an action another name; the old one stays as a deprecated alias. A call has its resources before it: " +
        "--move queues:queues.messages.pull --to queues.messages.take",
    )
    .option("--to <call>", "the other name; beside --move")
    .option(
      "--drop <package>",
      `take a package out: its folder, its names in the ledger and its changesets${home ? "; of ours, its document in openapi/ and its suite in test/resources/ too" : ""}. ` +
        "A document of others must have none of its operations any more",
    )
    .option("--allow-removal", "write also where most of the packages that are there would go")
    .option("--statistics", "also print what the documents became, in numbers")
    .option("--report <file>", "also write which call reaches which operation, as JSON")
    .action(async (options: GenerateArguments) => finish(await runs.generate(options, project)));
  program
    .command("diff")
    .description("what a change of a document means to those who call its packages")
    .argument("<old>", "a file or URL")
    .argument("<new>", "a file or URL")
    .option(
      "--names <file>",
      "the names.json of the packages, or a folder of such files; without it they are named anew",
    )
    .option("--scope <@name>", "the scope of the packages' names", "@restflare")
    .option("--overlay <file>", "what to correct in both")
    .option("--json", "for programs")
    .action(async (before: string, after: string, options: DiffArguments) =>
      finish(await runs.diff(before, after, { ...options, project })),
    );
  program
    .command("check")
    .description(
      "whether documents say the same as their owner's description, and have their words (a summary of each operation, a " +
        "description of each tag), permissions and marks of secrets. Exits with 1 at a difference, or at what is missing " +
        `${project ? "in ours" : "if --strict says so"}, that is not recorded in <document>.differences.yaml`,
    )
    .option("--against <file or URL>", "the owner's description; without it no differences are looked for")
    .option("--document <file...>", project ? "only these; default: all of ours" : "the documents")
    .option(
      "--strict",
      "exit with 1 also at missing words, permissions and marks, which are warnings otherwise",
    )
    .action(async (options: CheckArguments) => finish(await runs.check(options, project)));
  program
    .command("catalogue")
    .description("whether every operation of an owner's description is in one package, and in which")
    .requiredOption("--against <file or URL>", "the owner's description")
    .option("--catalogue <file>", project ? "default: openapi/catalogue.yaml" : "the catalogue")
    .action(async (options: CatalogueArguments) => finish(await runs.catalogue(options, project)));
  program
    .command("import")
    .description("starts or refreshes documents with an owner's facts; never with their prose")
    .requiredOption("--from <file or URL>", "the owner's description")
    .option("--tag <tag>", "one document, of the operations with this tag")
    .option("--all", "every document of the catalogue")
    .option("--catalogue <file>", project ? "beside --all; default: openapi/catalogue.yaml" : "beside --all")
    .option(
      "--to <file or folder>",
      project
        ? "default: openapi/<slug of the tag>.yaml; with --all: openapi/"
        : "the document; with --all the folder",
    )
    .action(async (options: ImportArguments) => finish(await runs.import(options, project)));
  program
    .command("fetch")
    .description("fetches Cloudflare's current description, or another's")
    .requiredOption("--to <file>", "where to write it")
    .option("--from <URL>", "another address")
    .action(async (options: FetchArguments) => finish(await runs.fetch(options)));
  return program;
}

/** How a command of the repository is typed. */
const scriptOf = (command: Command): string =>
  command.parent ? `pnpm spec:${command.name()}` : "pnpm generate";

import { readFileSync } from "node:fs";
import path from "node:path";
import { refuse } from "./error.js";
import { type Failure, failureOf } from "./failure.js";
import { runNpm } from "./npm.js";
import { publishable } from "./packages.js";
import type { Row } from "./plan.js";
import { publishAll } from "./publish.js";
import { PUBLISHER } from "./publisher.js";
import type { Registry } from "./registry.js";
import { renderOutcomes } from "./render.js";

/** The first npm that can say what a trusted publisher is allowed to. */
const NPM = "11.15.0";

export interface Trusting {
  root: string;
  registry: Registry;
  isDry: boolean;
  pause: number;
  say: (text: string) => void;
}

/** Makes the release workflow the trusted publisher of every package that the registry has. Answers the exit code. */
export async function trust({ root, registry, isDry, pause, say }: Trusting): Promise<number> {
  const rows = await rowsOf(root, registry);
  const repository = repositoryOf(root);
  const known = rows.filter(({ fate }) => fate === "publish");
  say(
    `registry ${registry.url}\n\n${PUBLISHER.file} of ${repository} (environment ${PUBLISHER.environment}) becomes the trusted ` +
      `publisher of ${known.length} packages; ${notThere(rows.length - known.length)}\n`,
  );
  if (isDry) {
    for (const { name } of known) say(`npm ${argumentsFor(name, repository).join(" ")}\n`);
    return 0;
  }
  await checkNpm(root);
  const outcomes = await publishAll(rows, {
    attempt: ({ name }) => attempt(root, argumentsFor(name, repository), registry.redact),
    needs: () => [],
    pause,
    done: "trusted",
    say: (line) => say(`${line}\n`),
  });
  say(`\n${renderOutcomes(outcomes)}`);
  const isWhole = outcomes.every(({ what }) => what === "trusted" || what === "already there");
  if (!isWhole) say("\nrun it again for the rest, once they are published\n");
  return isWhole ? 0 : 1;
}

function notThere(count: number): string {
  if (count === 0) return "none is missing";
  return `${count} are not there yet: publish them first, with \`pnpm release\`, and run this again`;
}

/** A package has to be there before anybody can be trusted with it. */
async function rowsOf(root: string, registry: Registry): Promise<Row[]> {
  return Promise.all(
    (await publishable(root)).map(async ({ name, folder, version }) => {
      const { versions, latest } = await registry.published(name);
      const fate = versions.size > 0 ? "publish" : "waits";
      return {
        name,
        folder,
        to: latest ?? version,
        fate,
        ...(fate === "waits" && { why: MISSING }),
      } as const;
    }),
  );
}

const MISSING = "publish it first";

function repositoryOf(root: string): string {
  const { repository } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    repository: { url: string };
  };
  const [, name] = /github\.com\/([^/]+\/[^/]+?)(\.git)?$/.exec(repository.url) ?? [];
  return (
    name ?? refuse("package.json: repository.url is none of GitHub; npm trusts workflows of GitHub here")
  );
}

function argumentsFor(name: string, repository: string): string[] {
  const { file, environment } = PUBLISHER;
  return [
    "trust",
    "github",
    name,
    ...["--file", file, "--repo", repository, "--env", environment],
    ...["--allow-publish", "--yes"],
  ];
}

async function attempt(
  root: string,
  args: readonly string[],
  redact: Registry["redact"],
): Promise<Failure | undefined> {
  const { code, output } = await runNpm("npm", args, { cwd: root, isInteractive: true });
  return code === 0 ? undefined : failureOf(redact(output));
}

async function checkNpm(root: string): Promise<void> {
  const { output } = await runNpm("npm", ["--version"], { cwd: root });
  const version = output.trim().split("\n").at(-1) ?? "";
  if (version.localeCompare(NPM, "en", { numeric: true }) >= 0) return;
  refuse(
    `npm ${version} cannot name a trusted publisher; run \`npm install --global npm@11\` for ${NPM} or newer`,
  );
}

import path from "node:path";
import { fileURLToPath } from "node:url";
import { turbo } from "../run/turbo.mjs";
import { type Check, check, checkRepository } from "./checks.js";
import type { Arguments } from "./cli.js";
import { refuse } from "./error.js";
import { removeTag, setTag, tagOf } from "./git.js";
import { look } from "./look.js";
import { type Plan, planOf, type Row, type State } from "./plan.js";
import { publishAll } from "./publish.js";
import { publishPackage } from "./publish-package.js";
import { type Registry, registryOf } from "./registry.js";
import { renderChecks, renderOutcomes, renderPlan, renderProblems } from "./render.js";
import { trust } from "./trust.js";
import { commitVersions, version } from "./version.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const say = (text: string): void => void process.stdout.write(text);

/** Looks, plans, and carries the plan out, unless it is only asked for. Answers the exit code. */
export async function release(args: Arguments): Promise<number> {
  const registry = await registryOf(ROOT);
  const { step, isDry, pause } = args;
  if (step === "trust") return await trust({ root: ROOT, registry, isDry, pause, say });
  const state = await look(ROOT, registry);
  const plan = planOf(state, step);
  const checks = [...(await checkRepository(ROOT)), ...checksOf(plan)];
  say(`registry ${registry.url}\n\n${renderChecks(checks)}\n${renderPlan(plan.rows)}`);
  const problems = renderProblems(checks);
  if (problems !== "") {
    console.error(`\n${problems}`);
    return 1;
  }
  return isDry ? 0 : await carryOut(plan, { args, registry, state });
}

function checksOf({ problems }: Plan): Check[] {
  const problem = problems.length > 0 ? problems.join("\n") : undefined;
  return [check("every package that has changed has a changeset", problem)];
}

interface Release {
  args: Arguments;
  registry: Registry;
  state: State;
}

async function carryOut(plan: Plan, release: Release): Promise<number> {
  const { step } = release.args;
  if (step !== "publish" && release.state.releases.size > 0) {
    say("\n");
    version(ROOT);
    if (step === "all") commitVersions(ROOT, planOf(release.state, "version").rows);
  }
  if (step === "version") {
    say(
      plan.rows.length > 0
        ? "\nread and commit it; `pnpm release publish` comes after that\n"
        : "no changesets\n",
    );
    return 0;
  }
  return await publish(plan.rows, release);
}

async function publish(rows: readonly Row[], { args, registry, state }: Release): Promise<number> {
  if (!rows.some(({ fate }) => fate === "publish")) {
    say("\nthe registry has everything\n");
    return 0;
  }
  if (turbo(ROOT, ["build"]) !== 0)
    refuse("the build failed, and nothing is published; repair it and run again");
  const needs = new Map(state.packages.map((one) => [one.name, one.needs]));
  const outcomes = await publishAll(rows, {
    attempt: (row) => attempt(row, registry),
    needs: (name) => needs.get(name) ?? [],
    pause: args.pause,
    say: (line) => say(`${line}\n`),
  });
  say(`\n${renderOutcomes(outcomes)}`);
  const isWhole = outcomes.every(({ what }) => what !== "failed" && what !== "not tried");
  say(isWhole ? "\n`git push && git push --tags` tells the others\n" : "\nrun it again for the rest\n");
  return isWhole ? 0 : 1;
}

/** The tag comes first: what is on the registry then has one, even if this run is killed in between. */
async function attempt({ name, folder, to }: Row, { redact }: Registry) {
  const tag = tagOf({ name, version: to });
  setTag(ROOT, tag);
  const failure = await publishPackage(path.join(ROOT, folder), to, redact);
  if (failure && failure.kind !== "there") removeTag(ROOT, tag);
  return failure;
}

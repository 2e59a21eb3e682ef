import { writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import tokens from "@restflare/access-service-tokens/package.json" with { type: "json" };
import core from "@restflare/core/package.json" with { type: "json" };
import type { Circumstances, Figures, Measurement } from "@restflare/test-harness/measurement";

/** Milliseconds for which we look at what else the machine does. */
const LOOK = 3_000;
const SAVE = "--save";

/** What a benchmark was told, without the flag that makes it save its figures. */
export const given = process.argv.slice(2).filter((argument) => argument !== SAVE);
const isSaving = process.argv.includes(SAVE);

/** How much of the processors is in use, from 0 to 1, while we do nothing. */
async function busyShare(): Promise<number> {
  const ticks = () => {
    const all = cpus().map(({ times }) => times);
    const total = all.flatMap((times) => Object.values(times)).reduce((sum, one) => sum + one, 0);
    return { total, idle: all.reduce((sum, { idle }) => sum + idle, 0) };
  };
  const before = ticks();
  await wait(LOOK);
  const after = ticks();
  return 1 - (after.idle - before.idle) / (after.total - before.total);
}

// looked at before the benchmark starts to be busy itself
const busy = isSaving ? Number((await busyShare()).toFixed(2)) : 0;

/** What only the benchmark knows of its circumstances. */
type Known = Pick<Circumstances, "versions" | "document" | "rounds">;

/** Writes the figures to the site's, if the command was given `--save`. */
export function save<Name extends keyof Figures>(name: Name, figures: Figures[Name], known: Known): void {
  if (!isSaving) return;
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const measurement: Measurement<Name> = {
    circumstances: {
      date: new Date().toISOString().slice(0, 10),
      command: `pnpm bench:${name} ${SAVE}`,
      machine: `${cpus().length} cores of ${processor?.model.trim() ?? "unknown"}, ${memory} GB, ${platform()} ${arch()}`,
      node: process.versions.node,
      busy,
      ...known,
    },
    figures,
  };
  const file = fileURLToPath(new URL(`../../../packages/site/measurements/${name}.json`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(measurement, null, 2)}\n`);
  console.log(`\nwritten to packages/site/measurements/${name}.json`);
}

/** The versions of ours that a call is made with. */
export function ourVersions(): Circumstances["versions"] {
  return { "@restflare/core": core.version, "@restflare/access-service-tokens": tokens.version };
}

/** As many digits as tell two figures apart. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

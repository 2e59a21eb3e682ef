// `pnpm test:release`: releases of a clone of this repository to a registry on this machine.
import { fileURLToPath } from "node:url";
import { CHAPTERS } from "./chapters.js";
import { startLog } from "./log.js";
import { startRehearsal } from "./rehearsal.js";
import { installVerdaccio } from "./verdaccio.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** Where it is, or why the rehearsal cannot be. */
function verdaccio(): string | undefined {
  try {
    return installVerdaccio();
  } catch (error) {
    const [why = ""] = (error as Error).message.split("\n");
    console.log(`skipped: the rehearsal of a release, since Verdaccio cannot be installed (${why})`);
    return undefined;
  }
}

async function rehearse(installation: string): Promise<number> {
  const started = performance.now();
  const log = startLog((line) => console.log(line));
  const rehearsal = await startRehearsal(repository, installation);
  try {
    for (const chapter of CHAPTERS) await chapter(rehearsal, log);
  } finally {
    await rehearsal.stop();
  }
  const { passed, failed } = log.counts();
  console.log(
    `\n${passed} passed, ${failed} failed, in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  return failed > 0 ? 1 : 0;
}

const installation = verdaccio();
if (installation === undefined) console.log("\n0 passed, 0 failed, 1 skipped");
// What a developer's machine may lack, CI may not.
const isRequired = process.env["CI"] !== undefined;
process.exitCode = installation === undefined ? (isRequired ? 1 : 0) : await rehearse(installation);

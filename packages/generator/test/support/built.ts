import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { PROJECT } from "./project.js";

// The command as users have it, in plain JavaScript: from its sources each of its processes would first be compiled, which
// takes several times as long as what it does.

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

/** Compiles it once for a run of tests, in a folder of its own: several runs may be at it at once. */
export default function setup({ provide }: TestProject): () => void {
  const folder = path.join(PACKAGE, `built-${process.pid}`);
  const compiler = path.join(PACKAGE, "node_modules/typescript7/bin/tsc");
  const options = ["-p", "tsconfig.build.json", "--outDir", folder, "--declaration", "false"];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], {
    cwd: PACKAGE,
    encoding: "utf8",
  });
  const sweep = (): void => rmSync(folder, { recursive: true, force: true });
  if (status !== 0) {
    sweep();
    throw new Error(`the generator does not compile:\n${stdout}`);
  }
  const command = path.join(folder, "with-project.js");
  const project = JSON.stringify(PROJECT);
  writeFileSync(
    command,
    `import { main } from "./cli/main.js";\nprocess.exitCode = await main(process.argv.slice(2), ${project});\n`,
  );
  provide("command", command);
  return sweep;
}

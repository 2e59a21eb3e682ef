import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

// Stands for vitest: writes the report of tests that ended as its arguments say, or dies before it.
const suite = `
import { mkdirSync, writeFileSync } from "node:fs";
const statuses = process.argv.slice(2);
if (statuses.includes("crashed")) process.exit(7);
const failed = statuses.includes("failed");
const assertionResults = statuses.map((status, n) => ({ fullName: "test " + n, status }));
const testResults = [{ name: "a.test.ts", status: failed ? "failed" : "passed", assertionResults }];
mkdirSync(".reports", { recursive: true });
writeFileSync(".reports/test.json", JSON.stringify({ success: !failed, testResults }));
process.exit(failed ? 1 : 0);
`;

/** A small workspace in a temporary folder, with this repository's turbo and the scripts/run of this repository. */
export interface Workspace {
  readonly root: string;
  /** Gives a package other scripts. */
  setScripts(folder: string, scripts: Record<string, string>): void;
  /** What `npm test` does once pnpm is there and everything is installed. */
  test(...flags: string[]): { exitCode: number | null; lines: string[]; stderr: string };
}

export function makeWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), "restflare-run-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const setScripts = (folder: string, scripts: Record<string, string>) =>
    write(`${folder}/package.json`, JSON.stringify({ name: folder.replaceAll("/", "-"), scripts }));

  const { packageManager } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  write("package.json", JSON.stringify({ packageManager, scripts: { "lint:code": 'node -e ""' } }));
  write("pnpm-workspace.yaml", "packages: [packages/*, scripts, test/*/*]\n");
  write(
    "pnpm-lock.yaml",
    "lockfileVersion: '9.0'\nimporters: { .: {}, packages/core: {}, scripts: {}, test/behaviour/wire: {} }\n",
  );
  write(".gitignore", ".turbo\n.reports\nnode_modules\n");
  write("turbo.json", JSON.stringify(turboJson));
  for (const folder of ["packages/core", "scripts", "test/behaviour/wire"])
    write(`${folder}/suite.mjs`, suite);
  cpSync(join(repository, "scripts", "run"), join(root, "scripts", "run"), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "junction");

  const main = (flags: string[]) =>
    `import { test } from ${JSON.stringify(pathToFileURL(join(root, "scripts/run/test.mjs")))}; process.exitCode = await test(${JSON.stringify(root)}, ${JSON.stringify(flags)});`;
  const run = (flags: string[]) =>
    spawnSync(process.execPath, ["--input-type=module", "-e", main(flags)], { cwd: root, encoding: "utf8" });
  return {
    root,
    setScripts,
    test: (...flags) => {
      const { status, stdout, stderr } = run(flags);
      return { exitCode: status, lines: stdout.trimEnd().split("\n"), stderr };
    },
  };
}

const turboJson = {
  cacheDir: ".turbo/cache",
  ui: "stream",
  tasks: {
    "//#lint:code": { inputs: ["package.json"] },
    build: {},
    typecheck: {},
    "generate:check": {},
    test: { dependsOn: ["build"], outputs: [".reports/test.json"] },
  },
};

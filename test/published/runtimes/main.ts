// `pnpm test:runtimes [name ...]`: the contract in every runtime; what is missing is installed, or skipped by its name.
import { type Report, runIn } from "./run.js";
import { type Runtime, runtimes } from "./runtimes.js";
import { setUp, type Theatre } from "./stage.js";

interface Line {
  readonly runtime: string;
  readonly version: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, or why it was skipped. */
  readonly notes: readonly string[];
}

async function lineOf(runtime: Runtime, theatre: Theatre): Promise<Line> {
  const none = { runtime: runtime.name, version: "-", passed: 0, failed: 0, skipped: 0 };
  let program: string;
  try {
    program = runtime.find() ?? runtime.install();
  } catch (thrown) {
    return { ...none, skipped: 1, notes: [`skipped: ${(thrown as Error).message}`] };
  }
  try {
    return { ...none, ...counted(await runIn(runtime.host, program, theatre)) };
  } catch (thrown) {
    return { ...none, failed: 1, notes: [`failed: ${(thrown as Error).message}`] };
  }
}

function counted({ version, rows }: Report): Omit<Line, "runtime"> {
  const failures = rows.filter(({ ok }) => !ok);
  const skipped = rows.filter(({ isSkipped }) => isSkipped);
  const reasons = new Set(skipped.map(({ why }) => why));
  const notes = [
    ...failures.map(({ name, why }) => `failed: ${name}: ${why}`),
    ...[...reasons].map((reason) => {
      const names = skipped.filter(({ why }) => why === reason).map(({ name }) => name);
      return `skipped, as ${reason}: ${names.join("; ")}`;
    }),
  ];
  const passed = rows.length - failures.length - skipped.length;
  return { version, passed, failed: failures.length, skipped: skipped.length, notes };
}

const only = process.argv.slice(2).map((name) => name.toLowerCase());
const chosen = runtimes.filter(({ name }) => only.length === 0 || only.includes(name.toLowerCase()));
if (chosen.length === 0) {
  console.error(`no such runtime; there are ${runtimes.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const print = (...[first = "", ...rest]: (string | number)[]) =>
  console.log(`${first}`.padEnd(16) + rest.map((cell) => `${cell}`.padStart(16)).join(""));

const theatre = await setUp();
try {
  print("runtime", "version", "passed", "failed", "skipped");
  const lines: Line[] = [];
  for (const runtime of chosen) {
    const line = await lineOf(runtime, theatre);
    print(line.runtime, line.version, line.passed, line.failed, line.skipped);
    for (const note of line.notes) console.log(`  ${note}`);
    lines.push(line);
  }
  const sum = (count: "passed" | "failed" | "skipped") => lines.reduce((all, line) => all + line[count], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0;
} finally {
  await theatre.stop();
}

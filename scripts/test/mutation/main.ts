// `pnpm test:mutation`: whether core's unit tests notice when a line of core is changed; with `--generator [--seed 1]`, whether
// those of the generator notice some changes to naming and planning.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { PLAIN, trimmed } from "../../../packages/generator/src/base/plain-table.js";
import { readAccepted } from "./accepted.js";
import { judge, percent, type Row, type Survivor, scoreOf, total } from "./judge.js";
import { mutate, pattern, REPORTS } from "./mutate.js";
import { sampleOf } from "./sample.js";
import { CORE, GENERATOR, type Subject } from "./subjects.js";

const { values, positionals: files } = parseArgs({
  options: {
    incremental: { type: "boolean", default: false },
    generator: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
  },
  allowPositionals: true,
});
/** How many changes to the generator are tried. */
const SAMPLE = 100;

const started = performance.now();
const subject = values.generator ? GENERATOR : CORE;
const { rows, survivors, complaints } = values.generator
  ? await trySome(subject, Number(values.seed))
  : await tryAll(subject);

async function tryAll(subject: Subject) {
  const accepted = readAccepted(readFileSync(path.join(subject.home, "mutants.md"), "utf8"));
  const report = await mutate(subject, { files: files.map(pattern), incremental: values.incremental });
  return judge(report, accepted, { ...subject, isWhole: files.length === 0 });
}

async function trySome(subject: Subject, seed: number) {
  const changes = await sampleOf(subject, SAMPLE, seed);
  const report = await mutate(subject, { files: [], sample: changes, incremental: false });
  return judge(report, [], { ...subject, isWhole: true });
}

const list = path.join(subject.home, REPORTS, "survivors.md");
writeFileSync(list, asMarkdown(survivors));
console.log(`\n${tableOf(rows)}\n`);
console.log(`${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(
  `what survived: ${path.relative(process.env["INIT_CWD"] ?? process.cwd(), list)}, and report.html beside it`,
);
for (const complaint of complaints) console.error(`failed: ${complaint}`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function tableOf(rows: readonly Row[]): string {
  const table = new Table({
    ...PLAIN,
    head: ["file", "noticed", "survived", "accepted", "score"],
    colAligns: ["left", "right", "right", "right", "right"],
  });
  for (const row of [...rows, total(rows)]) {
    table.push([row.file, row.noticed, row.survived, row.accepted, percent(scoreOf(row))]);
  }
  return trimmed(table.toString());
}

/** As mutants.md would have them, but for the reason. */
function asMarkdown(survivors: readonly Survivor[]): string {
  const files = [...new Set(survivors.map(({ file }) => file))];
  const sections = files.map((file) => {
    const changes = survivors.filter((one) => one.file === file);
    const blocks = changes.map(
      ({ line, before, after }) => `<!-- line ${line} -->\n\n\`\`\`diff\n- ${before}\n+ ${after}\n\`\`\`\n`,
    );
    return [`## ${file}\n`, ...blocks].join("\n");
  });
  return sections.join("\n");
}

// `pnpm bench:faults [--save]`: every fault by every method, ours beside the official package. It is to be read, not passed.
import type { Fault } from "@restflare/test-harness/faults/fault";
import { type PageFault, pageFaults, scriptOf } from "@restflare/test-harness/faults/pages";
import { meet } from "@restflare/test-harness/faults/run";
import { faults } from "@restflare/test-harness/faults/table";
import { isSafeTwice, METHODS, type MethodName } from "@restflare/test-harness/faults/target";
import type { Chart, Table } from "@restflare/test-harness/measurement";
import { type Reply, startRecordingServer } from "@restflare/test-harness/recording-server";
import { type Caller, type Outcome, official, ours } from "./callers.js";
import { ourVersions, save } from "./save.js";

/** What went wrong, over all faults. */
interface Tally {
  /** Sent again although it may have been carried out, where a second time does harm. */
  twice: number;
  /** Requests, with credentials or without, to another origin. */
  astray: number;
  /** A failure that was given out as a success. */
  falseSuccess: number;
  /** Longer than the timeout and a second. */
  late: number;
  /** Lists that did not give each item exactly once. */
  lists: number;
}

const AT_ONCE = 6;
const LONGEST = 5_000;
/** Longer than any timeout here. */
const PATIENCE = 12_000;

/** What a call came to, at the latest once nobody would wait any more. */
async function patiently(outcome: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<Outcome>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, { says: "NO END", isData: false });
  });
  return Promise.race([outcome, enough]).finally(() => clearTimeout(timer));
}

async function callOnce(caller: Caller, fault: Fault, method: MethodName, tally: Tally): Promise<string> {
  const timeout = fault.timeout ?? LONGEST;
  const { outcome, requests, astray, took, lag } = await meet(fault, "always", (url) =>
    patiently(caller.call(url, method, { timeout, ...fault.options })),
  );
  const isTwice = fault.repeated === "lost" && !isSafeTwice(method) && requests.length > 1;
  if (isTwice) tally.twice++;
  if (astray.length > 0) tally.astray++;
  if (outcome.isData && !("data" in fault.want)) tally.falseSuccess++;
  if (took - lag > timeout + 1_000) tally.late++;
  const times = requests.length === 1 ? "" : ` x${requests.length}`;
  return `${outcome.says}${times}${astray.length > 0 ? ", ASTRAY" : ""}${isTwice ? ", TWICE" : ""}`;
}

async function callRow(caller: Caller, fault: Fault, tally: Tally): Promise<string> {
  const said = await Promise.all(METHODS.map((method) => callOnce(caller, fault, method, tally)));
  const groups = new Map<string, MethodName[]>();
  for (const [at, method] of METHODS.entries()) {
    const says = said[at] ?? "";
    groups.set(says, [...(groups.get(says) ?? []), method]);
  }
  if (groups.size === 1) return [...groups.keys()].join();
  return [...groups].map(([says, methods]) => `${methods.join(" ")}: ${says}`).join("; ");
}

const REQUESTS = 8;
const GIVEN_UP: Reply = { status: 400, json: { success: false, errors: [] } };

async function listRow(caller: Caller, fault: PageFault, tally: Tally): Promise<string> {
  const script = scriptOf(fault);
  const server = await startRecordingServer((request, index) =>
    index < REQUESTS ? script(request) : GIVEN_UP,
  );
  const ids: string[] = [];
  let thrown = "";
  try {
    for await (const { id } of caller.list(server.url, fault.by, fault.query ?? {})) ids.push(id);
  } catch {
    thrown = server.requests.length > REQUESTS ? ", WITHOUT END" : ", then an error";
  }
  await server.stop();
  const isRight =
    ids.join() === fault.items.join() && (thrown === ", then an error") === (fault.thrown !== undefined);
  if (!isRight) tally.lists++;
  const items =
    ids.length === fault.items.length && isRight ? "all" : `${ids.length} of ${fault.items.length}`;
  return `${items} items x${server.requests.length}${thrown}`;
}

/** Runs so many at once, and gives the results in order. */
async function inTurns<Row, Done>(rows: readonly Row[], work: (row: Row) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const worker = async () => {
    while (next < rows.length) {
      const at = next++;
      done[at] = await work(rows[at] as Row);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

/** A row for each name, and what each caller came to. */
function tableOf(names: readonly string[], columns: readonly (readonly string[])[]): Table {
  return {
    heads: ["", ...heads],
    rows: names.map((name, at) => [name, ...columns.map((column) => column[at] ?? "")]),
  };
}

function print(title: string, { heads, rows }: Table): void {
  console.log(`\n${title}`);
  const table = [heads, ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(" | ")
        .trimEnd(),
    );
}

const callers = [ours, official()];
const tallies = callers.map((): Tally => ({ twice: 0, astray: 0, falseSuccess: 0, late: 0, lists: 0 }));
const heads = callers.map(({ name }) => name);
const calls = [];
const lists = [];
for (const [at, caller] of callers.entries()) {
  const tally = tallies[at] as Tally;
  calls.push(await inTurns(faults, (fault) => callRow(caller, fault, tally)));
  lists.push(await inTurns(pageFaults, (fault) => listRow(caller, fault, tally)));
}
const callTable = tableOf(
  faults.map(({ name }) => name),
  calls,
);
const listTable = tableOf(
  pageFaults.map(({ name, by }) => `${by}: ${name}`),
  lists,
);
print("What a call came to, and how many requests it took (xN; 1 if not said)", callTable);
print("What a list came to", listTable);
const sums: [keyof Tally, string][] = [
  ["twice", "sent twice, with harm"],
  ["astray", "sent to another origin"],
  ["falseSuccess", "a failure as a success"],
  ["late", "later than its timeout"],
  ["lists", "a list that is wrong"],
];
const harm: Chart = {
  unit: "times",
  series: heads,
  rows: sums.map(([key, what]) => ({ name: what, values: tallies.map((tally) => tally[key]) })),
};
print(
  "How often",
  tableOf(
    harm.rows.map(({ name }) => name),
    heads.map((_, at) => harm.rows.map(({ values }) => String(values[at]))),
  ),
);
save("faults", { harm, calls: callTable, lists: listTable }, { versions: ourVersions() });
// what still waits is not waited for
process.exit(Object.values(tallies[0] as Tally).every((count) => count === 0) ? 0 : 1);

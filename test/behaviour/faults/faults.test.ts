import type { Result } from "@restflare/core";
import type { Fault } from "@restflare/test-harness/faults/fault";
import { type Lasting, meet } from "@restflare/test-harness/faults/run";
import { faults } from "@restflare/test-harness/faults/table";
import {
  API_TOKEN,
  call,
  clientAt,
  isSafeTwice,
  METHODS,
  type MethodName,
  type Options,
  WIRE,
} from "@restflare/test-harness/faults/target";
import type { RecordedRequest } from "@restflare/test-harness/recording-server";
import { describe, expect, test } from "vitest";

// Each fault of the table by each method: what the server received, what the caller got, and that it was in time.

/** Besides the time in which a busy machine did nothing for us. */
const LATENESS = 1_500;
const HARMLESS = 3;

/** Attempts that a fault costs where it stays. */
const attemptsOf = ({ repeated, takesAll }: Fault, method: MethodName) =>
  !takesAll && (repeated === "refused" || (repeated === "lost" && isSafeTwice(method))) ? HARMLESS : 1;

const run = (fault: Fault, method: MethodName, lasting: Lasting) => {
  // where a second attempt is to do well, a busy machine must not be what ends it
  const isMended = lasting === "once" && fault.options?.attemptTimeout && attemptsOf(fault, method) > 1;
  const options = isMended ? { ...fault.options, attemptTimeout: 3_000 } : fault.options;
  const timeout = fault.timeout ?? 30_000;
  return meet(fault, lasting, (url) => call(clientAt(url), method, { timeout, ...options } as Options));
};

const lineOf = ({ method, target }: RecordedRequest) => `${method} ${target}`;

function expectReceived(
  requests: readonly RecordedRequest[],
  fault: Fault,
  method: MethodName,
  attempts: number,
) {
  const [line, body] = WIRE[method];
  const each = fault.received?.(line) ?? [line];
  const all = fault.reply === "refuse" ? [] : Array(attempts).fill(each).flat();
  expect(requests.map(lineOf)).toEqual(all);
  for (const request of requests) {
    expect(request.body.toString()).toBe(request.method === line.split(" ")[0] ? body : "");
    expect(request.header("authorization")).toEqual([`Bearer ${API_TOKEN}`]);
  }
}

function expectOutcome(result: Result<unknown>, fault: Fault, method: MethodName, attempts: number) {
  const { want } = fault;
  expect(result.attempts).toBe(attempts);
  if ("data" in want) {
    expect(result).toMatchObject({ ok: true });
    return expect(result.data).toEqual(want.data);
  }
  const { says, ...known } = want;
  expect(result).toMatchObject({ ok: false, error: { ...known, attempts } });
  const message = result.error?.message.replace(/^[A-Z]+ \S+: /, "") ?? "";
  if (typeof says === "string") expect(message).toBe(says);
  else expect(message).toMatch(says);
  const unsure = "it may have been carried out";
  const isWire = known.kind === "connection" || known.kind === "timeout";
  const isUnsure = fault.repeated !== "refused" && !isSafeTwice(method);
  if (isWire) expect(message.includes(unsure)).toBe(isUnsure);
}

test("the table has the faults that it should, each by its own name", async () => {
  const names = faults.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  await expect(names.join("\n")).toMatchFileSnapshot("names.txt");
});

describe.each(faults)("$name", (fault) => {
  test.concurrent.each(METHODS)("stays, for %s", async (method) => {
    const { outcome, requests, astray, took, lag } = await run(fault, method, "always");
    const attempts = attemptsOf(fault, method);
    expectOutcome(outcome, fault, method, attempts);
    expectReceived(requests, fault, method, attempts);
    expect(astray).toEqual([]);
    const lasts = fault.lasts ? attempts * fault.lasts : fault.takesAll ? (fault.timeout ?? 0) : 0;
    expect(took - lag).toBeLessThan(lasts + LATENESS);
  });
});

// a server that is not there does not come back, and a redirect is met by two requests
const passing = faults.filter(({ reply }) => reply !== "refuse" && typeof reply !== "function");

describe.each(passing)("$name", (fault) => {
  test.concurrent.each(METHODS)("passes, for %s", async (method) => {
    const { outcome, requests } = await run(fault, method, "once");
    const isRepeated = attemptsOf(fault, method) > 1;
    const met = isRepeated ? { ...fault, want: { data: { id: "t1" } } } : fault;
    expectOutcome(outcome, met, method, isRepeated ? 2 : 1);
    expectReceived(requests, fault, method, isRepeated ? 2 : 1);
  });
});

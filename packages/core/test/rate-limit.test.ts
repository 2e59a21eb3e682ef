import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { type Clock, createPace } from "../src/client/pace.js";
import { isRestflareError } from "../src/error/error.js";
import type { ClientOptions } from "../src/index.js";
import { createClient } from "../src/rate-limit.js";
import { envelope, scripted, settled, TOKEN, thrownBy } from "./helpers.js";

interface Sleeper {
  readonly signal: AbortSignal | undefined;
  readonly wake: () => void;
}

/** A clock that goes only where a test lets it, millisecond by millisecond. */
class TestClock implements Clock {
  time = 0;
  /** How often anybody slept. */
  sleeps = 0;
  /** In which order those wake up that are due in the same millisecond. */
  order: (due: Sleeper[]) => Sleeper[] = (due) => due;
  private readonly sleepers = new Map<number, Sleeper[]>();

  now = () => this.time;

  pause = (duration: number, signal?: AbortSignal) => {
    this.sleeps++;
    return new Promise<void>((resolve) => {
      const leave = () => {
        this.take((other) => other === sleeper);
        wake();
      };
      const wake = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const sleeper = { signal, wake };
      signal?.addEventListener("abort", leave);
      this.sleepAgain(this.time + duration, sleeper);
    });
  };

  get sleeping(): number {
    return [...this.sleepers.values()].flat().length;
  }

  /** Lets so many milliseconds pass. */
  async pass(duration: number): Promise<void> {
    await settled();
    for (const end = this.time + duration; this.time < end; ) {
      this.time++;
      await this.wakeThoseDue(this.time);
    }
  }

  /** So many milliseconds in which nothing runs; then all wake up that should have in the meantime. */
  async block(duration: number): Promise<void> {
    const start = this.time;
    this.time += duration;
    for (let due = start + 1; due <= this.time; due++) await this.wakeThoseDue(due);
  }

  /** As if the request to the Worker that has this signal were cancelled: its code never goes on. */
  cancel(signal: AbortSignal): void {
    this.take((sleeper) => sleeper.signal === signal);
  }

  /** The call with this signal wakes up so much later than it wanted. */
  delay(signal: AbortSignal, duration: number): void {
    for (const sleeper of this.take((one) => one.signal === signal))
      this.sleepAgain(this.time + duration, sleeper);
  }

  private sleepAgain(due: number, sleeper: Sleeper): void {
    if (!Number.isInteger(due) || due <= this.time) throw new Error(`a timer may not be due at ${due}`);
    const others = this.sleepers.get(due);
    if (others) others.push(sleeper);
    else this.sleepers.set(due, [sleeper]);
  }

  private take(test: (sleeper: Sleeper) => boolean): Sleeper[] {
    const taken: Sleeper[] = [];
    for (const [due, sleepers] of this.sleepers) {
      taken.push(...sleepers.filter(test));
      this.sleepers.set(
        due,
        sleepers.filter((sleeper) => !test(sleeper)),
      );
    }
    return taken;
  }

  private async wakeThoseDue(due: number): Promise<void> {
    const sleepers = this.sleepers.get(due);
    if (!sleepers) return;
    this.sleepers.delete(due);
    for (const { wake } of this.order(sleepers)) {
      wake();
      for (let steps = 0; steps < 4; steps++) await undefined;
    }
  }
}

/** A pace on a clock of its own, and what became of its calls: `name@time`, with why it did not pass. */
function paced(requests: number, per: number) {
  const clock = new TestClock();
  const pace = createPace({ requests, per }, clock);
  const log: string[] = [];
  const call = (name: string | number, limit = 1e9) => {
    const controller = new AbortController();
    const { signal } = controller;
    void pace(limit, signal).then((why) => log.push(`${name}@${clock.time}${why ? ` ${why}` : ""}`));
    return { abort: () => controller.abort(), signal };
  };
  return { clock, call, log };
}

const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const timeOf = (line: string) => Number(line.split("@")[1]);

/** The most that passed in any `per` milliseconds. */
function mostIn(per: number, log: readonly string[]): number {
  const passed = log.filter((line) => !line.includes(" ")).map(timeOf);
  return Math.max(...passed.map((time) => passed.filter((one) => one >= time && one < time + per).length));
}

test("at most so many pass in any so many milliseconds, in the order in which they came, and none later than it must", async () => {
  const { clock, call, log } = paced(3, 100);
  call("a");
  await clock.pass(30);
  for (const name of ["b", "c", "d", "e", "f", "g", "h"]) call(name);
  await clock.pass(230);
  expect(log).toEqual(["a@0", "b@30", "c@30", "d@100", "e@130", "f@130", "g@200", "h@230"]);
  await clock.pass(1_000);
  call("later");
  await clock.pass(1);
  expect(log.at(-1)).toBe("later@1260");
  expect(clock.sleeping).toBe(0);
});

test("one at a time, however long the queue", async () => {
  const { clock, call, log } = paced(1, 10);
  for (const name of times(50)) call(name);
  await clock.pass(500);
  expect(log).toEqual(times(50).map((at) => `${at}@${at * 10}`));
});

test("a long queue whose calls wake up in the wrong order keeps its order", async () => {
  for (const order of [
    (due: Sleeper[]) => due.toReversed(),
    (due: Sleeper[]) => [...due.slice(due.length >> 1), ...due.slice(0, due.length >> 1)],
  ]) {
    const { clock, call, log } = paced(40, 1_000);
    clock.order = order;
    for (const name of times(200)) {
      call(name);
      await clock.pass(1);
    }
    await clock.pass(6_000);
    expect(log.map((line) => Number(line.split("@")[0]))).toEqual(times(200));
    expect(mostIn(1_000, log)).toBe(40);
    // forty that wake up together need no more than as many milliseconds to sort themselves
    expect(timeOf(log.at(-1) ?? "")).toBeLessThan(4_000 + 5 * 40);
  }
});

test("who times out in the queue passes never, on time, and costs the next one nothing", async () => {
  const { clock, call, log } = paced(1, 100);
  call("first");
  call("late", 20);
  call("just late", 100);
  call("next", 101);
  await clock.pass(300);
  expect(log).toEqual(["first@0", "late@20 timeout", "just late@100 timeout", "next@100"]);
  expect(clock.sleeping).toBe(0);
});

test("a call that comes later times out on time as well", async () => {
  const { clock, call, log } = paced(1, 100);
  call("first");
  await clock.pass(50);
  call("late", 20);
  await clock.pass(30);
  expect(log).toEqual(["first@0", "late@70 timeout"]);
});

test("those far behind in the queue sleep on while it moves", async () => {
  const { clock, call, log } = paced(1, 100);
  for (const name of times(30)) call(name);
  await clock.pass(99);
  expect(clock.sleeps).toBe(29);
  await clock.pass(1);
  // ten woke up, and one of them passed
  expect(clock.sleeps).toBe(29 + 9);
  expect(log).toEqual(["0@0", "1@100"]);
});

test("a signal frees the place at once, and costs the next one nothing", async () => {
  const { clock, call, log } = paced(1, 100);
  call("first");
  const waiting = times(8).map((at) => call(`waiting ${at}`));
  call("next");
  await clock.pass(99);
  for (const { abort } of waiting) abort();
  await clock.pass(1);
  expect(log).toEqual(["first@0", ...times(8).map((at) => `waiting ${at}@99 aborted`), "next@100"]);
  expect(clock.sleeping).toBe(0);
});

test("a call whose signal had ended, or that has no time, takes no turn", async () => {
  const { clock, log, call } = paced(1, 100);
  const pace = createPace({ requests: 1, per: 100 }, clock);
  expect(await pace(1_000, AbortSignal.abort())).toBe("aborted");
  expect(await pace(0)).toBe("timeout");
  expect(await pace(1)).toBeUndefined();
  call("other pace");
  await clock.pass(1);
  expect(log).toEqual(["other pace@0"]);
});

test("when most of a long queue leaves, the rest moves up within a second", async () => {
  const { clock, call, log } = paced(1, 500);
  const many = times(1_000).map((at) => call(at));
  call("rest");
  await clock.pass(700);
  for (const { abort } of many) abort();
  await clock.pass(1_000);
  const passed = log.filter((line) => !line.includes("aborted"));
  expect(passed.map((line) => line.split("@")[0])).toEqual(["0", "1", "rest"]);
});

test("those whose request was cancelled do not hold up the others", async () => {
  const { clock, call, log } = paced(1, 2_000);
  call("first");
  const cancelled = call("cancelled");
  call("next");
  await clock.pass(100);
  clock.cancel(cancelled.signal);
  await clock.pass(1_900);
  expect(log).toEqual(["first@0", "next@2000"]);
});

test("after a burst that was cancelled altogether, the next call passes within a moment", async () => {
  const { clock, call, log } = paced(1, 2_000);
  const calls = times(20).map((at) => call(at));
  await clock.pass(1_500);
  for (const { signal } of calls) clock.cancel(signal);
  expect(clock.sleeping).toBe(0);
  await clock.pass(60_000);
  call("next");
  await clock.pass(250);
  expect(log).toEqual(["0@0", "next@61750"]);
});

test("one whose call is cancelled as its turn comes costs the next one the grace alone", async () => {
  const { clock, call, log } = paced(1, 300);
  call("first");
  const cancelled = call("cancelled");
  call("next");
  await clock.pass(299);
  clock.cancel(cancelled.signal);
  await clock.pass(1_000);
  expect(log[1]).toMatch(/^next@/);
  expect(timeOf(log[1] ?? "")).toBeGreaterThan(300 + 250);
  expect(timeOf(log[1] ?? "")).toBeLessThanOrEqual(300 + 2 * 256);
});

test("who was only late gets its place back", async () => {
  const { clock, call, log } = paced(1, 1_000);
  call("first");
  const late = call("late");
  for (const name of times(3)) call(name);
  await clock.pass(900);
  clock.delay(late.signal, 1_500);
  await clock.pass(4_000);
  // it was to look at 1000, and did so at 2400
  expect(log).toEqual(["first@0", "0@1256", "1@2256", "late@3256", "2@4256"]);
  expect(mostIn(1_000, log)).toBe(1);
});

test("who was taken for dead, and then leaves, takes nobody's place along", async () => {
  const { clock, call, log } = paced(1, 1_000);
  clock.order = (due) => due.toReversed();
  call("first");
  const late = call("late");
  for (const name of times(3)) call(name);
  await clock.pass(900);
  clock.delay(late.signal, 5_000);
  await clock.pass(700);
  late.abort();
  await clock.pass(4_000);
  expect(log.map((line) => line.replace(/@\d+/, ""))).toEqual(["first", "0", "late aborted", "1", "2"]);
});

test("a busy program is no reason to take a call for dead", async () => {
  const { clock, call, log } = paced(1, 100);
  for (const name of times(4)) call(name);
  await clock.pass(50);
  clock.time += 5_000;
  call("newcomer");
  clock.time -= 5_000;
  await clock.block(5_000);
  await clock.pass(1_000);
  expect(log.map((line) => line.split("@")[0])).toEqual(["0", "1", "2", "3", "newcomer"]);
});

test("ten thousand waiters look at the queue a few times each", async () => {
  const { clock, call, log } = paced(1_000, 300);
  for (const name of times(10_000)) call(name);
  await clock.pass(3_000);
  expect(log).toHaveLength(10_000);
  expect(log.map((line) => Number(line.split("@")[0]))).toEqual(times(10_000));
  expect(clock.sleeps).toBeLessThan(10_000 * 10);
});

test.each([1, 2, 3, 4, 5, 6])(
  "whatever leaves when, the limit and the order hold (seed %i)",
  async (seed) => {
    let state = seed;
    const random = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const [requests, per] = [1 + random(5), 20 + random(200)];
    const { clock, call, log } = paced(requests, per);
    clock.order = (due) => (random(2) ? due.toReversed() : due);
    for (const name of times(300)) {
      const { abort, signal } = call(name, random(4) ? 1e9 : 1 + random(1_000));
      if (random(6) === 0) abort();
      if (random(6) === 0) clock.cancel(signal);
      await clock.pass(random(60));
    }
    await clock.pass(100_000);
    const passed = log.filter((line) => !line.includes(" "));
    const names = passed.map((line) => Number(line.split("@")[0]));
    expect(passed.length).toBeGreaterThan(100);
    expect(names).toEqual(names.toSorted((a, b) => a - b));
    expect(mostIn(per, log)).toBeLessThanOrEqual(requests);
    expect(clock.sleeping).toBe(0);
  },
);

test("on the platform's own clock nothing is left behind", async () => {
  const pace = createPace({ requests: 1, per: 20 });
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  const controller = new AbortController();
  const results = [
    pace(60_000),
    pace(60_000, controller.signal),
    pace(60_000, controller.signal),
    pace(60_000),
  ];
  controller.abort();
  expect(await Promise.all(results)).toEqual([undefined, "aborted", "aborted", undefined]);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(timers()).toBeLessThanOrEqual(before);
});

const client = (rateLimit: unknown, options: ClientOptions = { apiToken: TOKEN }) =>
  createClient({ ...options, rateLimit } as Parameters<typeof createClient>[0]);

test("a client with a limit keeps it, and its options", async () => {
  const { fetch, sent } = scripted([envelope(1), envelope(2)]);
  const limited = client(
    { requests: 1, per: 60_000 },
    { apiToken: TOKEN, fetch, baseUrl: "https://api.test/v4", timeout: 30 },
  );
  expect(await limited.request("GET", "/a")).toMatchObject({ ok: true, data: 1 });
  expect(await limited.request("GET", "/b")).toMatchObject({
    attempts: 0,
    error: { kind: "timeout", message: "GET /b: not sent within 30 ms" },
  });
  expect(await limited.with({ headers: { "x-a": "1" } }).request("GET", "/c")).toMatchObject({ ok: false });
  expect(sent.map(({ url }) => url)).toEqual(["https://api.test/v4/a"]);
});

const OBJECT = "rateLimit must be an object with requests and per";
const REQUESTS = "rateLimit.requests must be a whole number from 1 to 1000000";
const PER = "rateLimit.per must be a number from 1 to 2 ** 31";
const refused: [unknown, string][] = [
  ...[undefined, null, 5, "1/s", [1, 1], new Map()].map((rateLimit): [unknown, string] => [
    rateLimit,
    OBJECT,
  ]),
  [{}, REQUESTS],
  [{ per: 1 }, REQUESTS],
  [{ requests: 1 }, PER],
  ...[0, -1, 1.5, 1e6 + 1, Number.NaN, Infinity, "3", null, undefined].map((requests): [unknown, string] => [
    { requests, per: 1 },
    REQUESTS,
  ]),
  ...[0, -1, 0.5, 2 ** 31, Number.NaN, Infinity, "3", null, undefined].map((per): [unknown, string] => [
    { requests: 1, per },
    PER,
  ]),
  [{ requests: 1, per: 1, burst: 2 }, "there is no option burst in rateLimit"],
];
test.each(refused)("a rateLimit of %j is refused: %s", (rateLimit, message) => {
  const thrown = thrownBy(() => client(rateLimit));
  expect(isRestflareError(thrown, "configuration")).toBe(true);
  expect(thrown).toMatchObject({ message });
});

test("without any options it is the limit that is missed", () => {
  expect(thrownBy(() => (createClient as () => unknown)())).toMatchObject({
    kind: "configuration",
    message: OBJECT,
  });
});

test.each([
  { requests: 1, per: 1 },
  { requests: 1e6, per: 2 ** 31 - 1 },
  { requests: 3, per: 1.5 },
])("a rateLimit of %j is taken", (rateLimit) => {
  expect(client(rateLimit).baseUrl).toContain("https://");
});

test("a call that is ended while it waits for its turn was not sent", async () => {
  const { fetch, sent } = scripted([envelope(1)]);
  const limited = client({ requests: 1, per: 60_000 }, { apiToken: TOKEN, fetch });
  await limited.request("GET", "/a");
  const controller = new AbortController();
  const call = limited.request("POST", "/b", { body: {}, signal: controller.signal });
  await settled();
  controller.abort();
  expect(await call).toMatchObject({
    attempts: 0,
    error: { kind: "aborted", message: "POST /b: aborted by its signal", cause: controller.signal.reason },
  });
  expect(sent).toHaveLength(1);
});

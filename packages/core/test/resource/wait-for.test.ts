import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { type ReadOptions, RestflareError, type Result, waitFor } from "../../src/index.js";
import { fakeClock, never } from "../helpers.js";

const answer = (data: number): Result<number> => {
  return { ok: true, data, info: {}, messages: [], response: new Response(), attempts: 1 };
};

test("what reads gets a signal and nothing else, the same each time", async () => {
  const given: ReadOptions[] = [];
  const read = async (options: ReadOptions) => answer(given.push(options));
  expect(await waitFor(read, (count) => count === 3, { interval: 1 })).toMatchObject({ ok: true, data: 3 });
  const [first] = given;
  expect(first?.signal.aborted).toBe(false);
  expect(given).toEqual(Array(3).fill({ signal: expect.any(AbortSignal) }));
  expect(given.every(({ signal }) => signal === first?.signal)).toBe(true);
});

test.each([
  ["its timeout", { timeout: 20 }, "timeout", "waitFor: not done within 20 ms"],
  ["the caller's signal", { signal: AbortSignal.abort() }, "aborted", "waitFor: aborted by its signal"],
])("%s ends it, and the signal with it", async (_, options, kind, message) => {
  const pass = fakeClock();
  const given: AbortSignal[] = [];
  const read = ({ signal }: ReadOptions) => {
    given.push(signal);
    return never();
  };
  const waiting = waitFor(read, () => true, options);
  await pass(20);
  const result = await waiting;
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind, attempts: 0 } });
  expect(result.error?.message).toBe(message);
  // nothing is asked after the end
  expect(given.map(({ aborted }) => aborted)).toEqual(kind === "timeout" ? [true] : []);
});

test("asks again after the interval, counted from the answer; every second if nothing is said", async () => {
  const pass = fakeClock();
  for (const [options, interval] of [
    [{ interval: 30 }, 30],
    [{}, 1_000],
  ] as const) {
    let asked = 0;
    const waiting = waitFor(
      async () => answer(++asked),
      (count) => count === 2,
      options,
    );
    await pass(interval - 1);
    expect(asked).toBe(1);
    await pass(1);
    expect([asked, (await waiting).ok]).toEqual([2, true]);
  }
});

test("ends after five minutes if nothing is said", async () => {
  const pass = fakeClock();
  const waiting = waitFor(never, () => true);
  await pass(300_000);
  expect((await waiting).error?.message).toBe("waitFor: not done within 300000 ms");
});

test("the caller's signal ends the pause between two answers", async () => {
  const pass = fakeClock();
  const controller = new AbortController();
  let asked = 0;
  const waiting = waitFor(
    async () => answer(++asked),
    () => false,
    { signal: controller.signal },
  );
  await pass(500);
  controller.abort();
  expect([(await waiting).error?.kind, asked]).toEqual(["aborted", 1]);
});

test("leaves neither timer nor listener behind, whatever the outcome", async () => {
  fakeClock();
  const { signal } = new AbortController();
  const failed: Result<number> = {
    ok: false,
    error: new RestflareError({ kind: "api", message: "x" }),
    attempts: 1,
  };
  const fail = () => {
    throw new Error("mine");
  };
  expect(
    await waitFor(
      async () => answer(1),
      () => true,
      { signal },
    ),
  ).toMatchObject({ ok: true });
  expect(
    await waitFor(
      async () => failed,
      () => true,
      { signal },
    ),
  ).toBe(failed);
  await expect(waitFor(async () => answer(1), fail, { signal })).rejects.toThrow("mine");
  await expect(waitFor(fail, () => true, { signal })).rejects.toThrow("mine");
  expect([vi.getTimerCount(), getEventListeners(signal, "abort")]).toEqual([0, []]);
});

test.each([
  ["timeout", { timeout: -1 }],
  ["timeout", { timeout: 2 ** 31 }],
  ["interval", { interval: Number.NaN }],
])("a bad %s is refused: %o", async (name, options) => {
  await expect(waitFor(never, () => true, options)).rejects.toMatchObject({
    kind: "request",
    message: `${name} must be a number from 0 to 2 ** 31`,
  });
});

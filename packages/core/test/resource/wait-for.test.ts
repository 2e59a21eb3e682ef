import { expect, test } from "vitest";
import { type ReadOptions, type Result, waitFor } from "../../src/index.js";
import { never } from "../helpers.js";

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
  const given: AbortSignal[] = [];
  const read = ({ signal }: ReadOptions) => {
    given.push(signal);
    return never();
  };
  const result = await waitFor(read, () => true, options);
  expect(result).toMatchObject({ ok: false, attempts: 0, error: { kind, attempts: 0 } });
  expect(result.error?.message).toBe(message);
  // nothing is asked after the end
  expect(given.map(({ aborted }) => aborted)).toEqual(kind === "timeout" ? [true] : []);
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

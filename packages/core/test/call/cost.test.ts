import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/error/redact.js";
import { clientOf, json, loose } from "../helpers.js";

/** Milliseconds of the fastest of some runs: what else the machine does makes a run slower, and none faster. */
async function fastest(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 4; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

/** Ten times as much takes ten times as long, and not a hundred times. */
async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const [few, many] = [await fastest(() => work(size)), await fastest(() => work(10 * size))];
  expect(many / few).toBeLessThan(50);
}

describe("what an error costs grows with its answer, and no faster", () => {
  const errorsOf = (size: number) =>
    Array.from({ length: size }, (_, at) => ({ code: at, message: `about key-${at} and value-${at}` }));
  const itemsOf = (size: number) =>
    Array.from({ length: size }, (_, at) => ({ key: `key-${at}`, client_secret: `value-${at}` }));

  test("with as many secrets in the body as errors in the answer", async () => {
    const things = loose("/a", { actions: { create: { body: "required" } } });
    await expectLinear(async (size) => {
      const { client } = clientOf([json({ errors: errorsOf(size) }, { status: 400 })]);
      const { error } = (await things["create"]?.(itemsOf(size), { client })) ?? {};
      expect(error?.errors).toHaveLength(size);
      expect(error?.errors[size - 1]?.message).toBe(`about key-${size - 1} and [redacted]`);
    }, 1_000);
  });

  test("with messages in a success", async () => {
    await expectLinear(async (size) => {
      const { client } = clientOf([json({ success: true, result: 1, messages: errorsOf(size) })]);
      const result = await client.request("POST", "/a", { body: itemsOf(size) });
      expect(result).toMatchObject({ ok: true, messages: { length: size } });
    }, 1_000);
  });

  test("a body is searched once, however many errors speak of it", async () => {
    let reads = 0;
    const body = new Proxy(
      { client_secret: "value-1" },
      {
        ownKeys(target) {
          reads++;
          return Reflect.ownKeys(target);
        },
      },
    );
    const { client } = clientOf([json({ errors: errorsOf(500) }, { status: 400 })]);
    expect((await client.request("POST", "/a", { body })).error?.errors).toHaveLength(500);
    expect(reads).toBeLessThanOrEqual(1);
  });

  test.each<[what: string, piece: string]>([
    ["spaces", " "],
    ["letters", "x"],
    ["what a secret begins with", "cana"],
    ["tags", "<i>a</i>"],
    ["tags that do not end", "<"],
    ["attributes that do not end", "<a "],
    ["percent", "%41"],
    ["backslashes", "\\"],
    ["entities", "&a"],
    ["an entity that does not end", "a"],
  ])("a text of %s", async (_, piece) => {
    const redactor = createRedactor();
    redactor.add("canary-token");
    await expectLinear((size) => {
      const text = `&${piece.repeat(size)}`;
      expect(redactor.redact(text)).toBe(text);
    }, 5_000);
  });
});

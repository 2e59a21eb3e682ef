import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/error/redact.js";
import { clientOf, json, loose } from "../helpers.js";

/** Milliseconds of the processor, which other programs do not take part in; of some runs the cheapest. */
async function cost(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times);
}

/** Ten times as much costs ten times as much, and not a hundred times; what takes next to nothing cannot be compared. */
async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const few = Math.max(1, await cost(() => work(size)));
  expect(await cost(() => work(10 * size))).toBeLessThan(50 * few);
}

describe("what an error costs grows with its answer, and no faster", { timeout: 60_000 }, () => {
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
    }, 100);
  });

  test("with messages in a success", async () => {
    await expectLinear(async (size) => {
      const { client } = clientOf([json({ success: true, result: 1, messages: errorsOf(size) })]);
      const result = await client.request("POST", "/a", { body: itemsOf(size) });
      expect(result).toMatchObject({ ok: true, messages: { length: size } });
    }, 100);
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
    }, 1_000);
  });
});

import { faults } from "@restflare/test-harness/faults/table";
import { call, clientAt, isSafeTwice, METHODS } from "@restflare/test-harness/faults/target";
import { watchLag } from "@restflare/test-harness/lag";
import { type Reply, startRecordingServer } from "@restflare/test-harness/recording-server";
import fc from "fast-check";
import { expect, test } from "vitest";

// Any sequence of faults ends in one result, within the deadline, after no more attempts than there may be.

const TIMEOUT = 250;
/** Besides the time in which a busy machine did nothing for us. */
const LATENESS = 1_500;

const replies = faults.flatMap(({ reply, repeated }) =>
  typeof reply === "function" || reply === "refuse" ? [] : [{ reply: reply as Reply, repeated }],
);

test("any sequence of faults ends in a result within the deadline", async () => {
  const sequence = fc.array(fc.constantFrom(...replies), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...METHODS), sequence, fc.nat(3), async (method, met, maxRetries) => {
      const script = [
        ...met.map(({ reply }) => reply),
        ...Array<Reply>(4).fill({ json: { success: true, result: {} } }),
      ];
      const server = await startRecordingServer(script);
      try {
        const lagOf = watchLag();
        const started = performance.now();
        const result = await call(clientAt(server.url), method, {
          timeout: TIMEOUT,
          retry: { maxRetries, backoff: 1 },
        });
        expect(performance.now() - started - lagOf()).toBeLessThan(TIMEOUT + LATENESS);
        expect(result.ok).toBe(result.error === undefined);
        expect(result.attempts).toBeGreaterThanOrEqual(1);
        expect(result.attempts).toBeLessThanOrEqual(maxRetries + 1);
        expect(server.requests.length).toBeLessThanOrEqual(result.attempts);
        // what may have been carried out was the last one, where twice would do harm
        const isLost = (one: (typeof met)[number]) => one.repeated === "lost";
        if (!isSafeTwice(method)) expect(met.slice(0, result.attempts - 1).some(isLost)).toBe(false);
      } finally {
        await server.stop();
      }
    }),
    { numRuns: 120 },
  );
});

import { describe, expect, test } from "vitest";
import { pause, startDeadline } from "../../src/call/deadline.js";
import { after, clientOf, endless, envelope, fakeClock, never, settled, stubborn } from "../helpers.js";

const post = { body: {} };
const UNSURE = "; not sent again, since it may have been carried out";

/** What becomes of a call while so much time passes; `undefined` if it is still on its way. */
async function outcome<T>(call: Promise<T>, pass: (milliseconds: number) => Promise<unknown>, time: number) {
  let result: T | undefined;
  void call.then((given) => {
    result = given;
  });
  await pass(time);
  // a body is read in several turns of the event loop, which the clock does not count
  for (let turn = 0; turn < 20 && result === undefined; turn++) await settled();
  return result;
}

describe("timeout is for the whole call", () => {
  test("and one attempt may use all of it", async () => {
    const pass = fakeClock();
    const { client, sent } = clientOf([after(59_999, () => envelope(1))]);
    expect(await outcome(client.request("GET", "/a"), pass, 59_999)).toMatchObject({ ok: true, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("which is a minute if nothing is said", async () => {
    const pass = fakeClock();
    const { client } = clientOf([stubborn().reply]);
    const call = client.request("GET", "/a");
    expect(await outcome(call, pass, 59_999)).toBeUndefined();
    expect(await outcome(call, pass, 1)).toMatchObject({
      attempts: 1,
      error: { kind: "timeout", message: "GET /a: no whole answer within 60000 ms (timeout)" },
    });
  });

  test("and a later attempt has what is left", async () => {
    const pass = fakeClock();
    const busy = after(600, () => new Response("", { status: 503 }));
    const { client, sent } = clientOf([busy, stubborn().reply]);
    const call = client.request("GET", "/a", { timeout: 1_000 });
    expect(await outcome(call, pass, 999)).toBeUndefined();
    expect(await outcome(call, pass, 1)).toMatchObject({
      attempts: 2,
      error: { kind: "timeout", message: "GET /a: no whole answer within 1000 ms (timeout)" },
    });
    expect(sent).toHaveLength(2);
  });

  test("and no wait begins that would take what is left", async () => {
    const pass = fakeClock();
    const busy = (seconds: string) =>
      after(400, () => new Response("", { status: 429, headers: { "retry-after": seconds } }));
    for (const [wait, repeats] of [
      ["0.6", 1],
      ["0.599", 2],
    ] as const) {
      const { client, sent } = clientOf([busy(wait), envelope(1)]);
      const call = client.request("GET", "/a", { timeout: 1_000 });
      const result = await outcome(call, pass, 999);
      expect(result?.ok).toBe(repeats === 2);
      expect(sent).toHaveLength(repeats);
    }
  });

  test("a body that never ends included", async () => {
    const pass = fakeClock();
    const { client } = clientOf([new Response(endless("{").body)]);
    expect(await outcome(client.request("POST", "/a", { ...post, timeout: 50 }), pass, 50)).toMatchObject({
      error: {
        kind: "timeout",
        status: 200,
        message: `POST /a: no whole answer within 50 ms (timeout)${UNSURE}`,
      },
    });
  });

  test("even where fetch does not heed its signal; a late answer is let go of", async () => {
    const pass = fakeClock();
    const { reply, waiting } = stubborn();
    const { client } = clientOf([reply]);
    const result = await outcome(client.request("POST", "/a", { ...post, timeout: 20 }), pass, 20);
    expect(result?.error?.message).toBe(`POST /a: no whole answer within 20 ms (timeout)${UNSURE}`);
    expect(result).toMatchObject({ attempts: 1, error: { kind: "timeout", attempts: 1 } });
    const { body, state } = endless();
    waiting[0]?.(new Response(body));
    await settled();
    expect(state.cancelled).toBe(true);
  });
});

describe("attemptTimeout is for one attempt", () => {
  test("after which another is made, and the message says which of the two ended it", async () => {
    const pass = fakeClock();
    const { client, sent } = clientOf([stubborn().reply, after(90, () => envelope(1))]);
    const call = client.request("GET", "/a", { attemptTimeout: 100 });
    // and a pause of no length, which takes a timer one
    expect(await outcome(call, pass, 191)).toMatchObject({ ok: true, attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test.each([
    ["GET", 3, "no whole answer to an attempt within 100 ms (attemptTimeout)"],
    ["POST", 1, `no whole answer to an attempt within 100 ms (attemptTimeout)${UNSURE}`],
  ] as const)("of a %s that never answers", async (method, attempts, want) => {
    const pass = fakeClock();
    const { client, sent } = clientOf(Array(3).fill(stubborn().reply));
    const call = client.request(method, "/a", { attemptTimeout: 100, timeout: 1_000 });
    expect(await outcome(call, pass, 302)).toMatchObject({
      attempts,
      error: { kind: "timeout", message: `${method} /a: ${want}` },
    });
    expect(sent).toHaveLength(attempts);
  });

  test.each([
    ["longer than", 1_001],
    ["as long as", 1_000],
  ])("%s the call's has no part in it", async (_, attemptTimeout) => {
    const pass = fakeClock();
    const { client, sent } = clientOf([stubborn().reply]);
    const call = client.request("GET", "/a", { attemptTimeout, timeout: 1_000 });
    expect((await outcome(call, pass, 1_000))?.error?.message).toBe(
      "GET /a: no whole answer within 1000 ms (timeout)",
    );
    expect(sent).toHaveLength(1);
  });

  test("of the client holds for its calls, until one says otherwise", async () => {
    const pass = fakeClock();
    const { client } = clientOf([stubborn().reply, stubborn().reply], { attemptTimeout: 100, retry: false });
    expect((await outcome(client.request("GET", "/a"), pass, 100))?.error?.message).toContain("100 ms (att");
    const own = client.request("GET", "/a", { attemptTimeout: 200 });
    expect((await outcome(own, pass, 200))?.error?.message).toContain("200 ms (att");
  });
});

describe("nothing is sent", () => {
  let asked = 0;
  const forever = () => {
    asked++;
    return never();
  };
  test.each([
    ["an onRequest hook", { onRequest: forever }],
    ["a token function", { apiToken: forever as () => Promise<string> }],
  ])("by a call that waits for %s until its end", async (_, options) => {
    const pass = fakeClock();
    const { client, sent } = clientOf([], options);
    for (const method of ["GET", "POST"] as const) {
      asked = 0;
      const result = await outcome(client.request(method, "/a", { timeout: 20 }), pass, 20);
      expect(asked).toBe(1);
      expect(result).toMatchObject({ attempts: 0, error: { kind: "timeout", attempts: 0 } });
      expect(result?.error?.message).toBe(`${method} /a: not sent within 20 ms`);
    }
    expect(sent).toEqual([]);
  });

  test("by a call whose body takes too long to be read", async () => {
    const pass = fakeClock();
    async function* endlessPart() {
      await never();
      yield "x";
    }
    const { client, sent } = clientOf([]);
    const body = { value: endlessPart() } as object as {};
    const call = client.request("POST", "/a", { body, contentType: "multipart/form-data", timeout: 20 });
    expect(await outcome(call, pass, 20)).toMatchObject({
      attempts: 0,
      error: { kind: "timeout", attempts: 0, message: "POST /a: not sent within 20 ms" },
    });
    expect(sent).toEqual([]);
  });

  test("by an attempt that waits for a hook until its end, and no other is made", async () => {
    const pass = fakeClock();
    const { client, sent } = clientOf([], { onRequest: forever });
    asked = 0;
    const call = client.request("GET", "/a", { attemptTimeout: 20, timeout: 1_000 });
    expect(await outcome(call, pass, 20)).toMatchObject({
      attempts: 0,
      error: { kind: "timeout", message: "GET /a: not sent within 20 ms" },
    });
    expect([asked, sent]).toEqual([1, []]);
  });

  test("by a hook that returns too late", async () => {
    const pass = fakeClock();
    let late: () => void = () => undefined;
    const { client, sent } = clientOf([envelope(1)], {
      onRequest: () =>
        new Promise<void>((resolve) => {
          late = resolve;
        }),
    });
    await outcome(client.request("POST", "/a", { ...post, timeout: 20 }), pass, 20);
    late();
    await settled();
    expect(sent).toEqual([]);
  });

  test("by a redirect that comes too late", async () => {
    const pass = fakeClock();
    const { reply, waiting } = stubborn();
    const { client, sent } = clientOf([reply, envelope(1)]);
    await outcome(client.request("POST", "/a", { ...post, timeout: 20 }), pass, 20);
    waiting[0]?.(new Response(null, { status: 307, headers: { location: "/b" } }));
    await settled();
    expect(sent).toHaveLength(1);
  });
});

describe("startDeadline", () => {
  test("does not begin work after its end, and keeps the first reason", async () => {
    const controller = new AbortController();
    const deadline = startDeadline(60_000, controller.signal);
    expect([deadline.reason, deadline.signal.aborted]).toEqual([undefined, false]);
    controller.abort();
    let begun = 0;
    const work = async () => void begun++;
    await expect(deadline.race(work)).rejects.toThrow("ended by aborted");
    expect([begun, deadline.reason, deadline.signal.aborted]).toEqual([0, "aborted", true]);
    deadline.release();
  });

  test("of a signal that has ended already has ended too", async () => {
    const deadline = startDeadline(60_000, AbortSignal.abort());
    expect(deadline.reason).toBe("aborted");
    deadline.release();
  });

  test("leaves no timer behind once it is let go of, or stopped", async () => {
    const pass = fakeClock();
    const released = startDeadline(10);
    released.release();
    const stopped = startDeadline(10);
    stopped.stop();
    const again = startDeadline(10);
    again.restart(20);
    await pass(19);
    expect([released.reason, stopped.reason, again.reason]).toEqual([undefined, undefined, undefined]);
    await pass(1);
    expect([released.reason, stopped.reason, again.reason]).toEqual([undefined, undefined, "timeout"]);
  });
});

describe("pause", () => {
  test("waits as long as it is told", async () => {
    const pass = fakeClock();
    expect(await outcome(pause(30), pass, 29)).toBeUndefined();
    expect(await outcome(pause(30), pass, 30)).toBe(true);
  });

  test("ends with its signal, and at once if that has ended", async () => {
    fakeClock();
    const controller = new AbortController();
    const waiting = pause(30, controller.signal);
    controller.abort();
    expect(await waiting).toBe(false);
    expect(await pause(30, controller.signal)).toBe(false);
  });
});

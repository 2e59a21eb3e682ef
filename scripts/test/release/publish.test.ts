import { expect, it } from "vitest";
import type { Failure } from "../../release/failure.js";
import type { Row } from "../../release/plan.js";
import { publishAll, spoken } from "../../release/publish.js";

const row = (name: string, fate: Row["fate"] = "publish"): Row => ({
  name,
  folder: `packages/${name}`,
  to: "1.0.0",
  fate,
});

/** A registry that answers as told; a package without an answer is taken. */
async function publish(
  rows: Row[],
  answers: Record<string, Failure[]> = {},
  needs: Record<string, string[]> = {},
) {
  const attempts: string[] = [];
  const said: string[] = [];
  const outcomes = await publishAll(rows, {
    attempt: async ({ name }) => {
      attempts.push(name);
      return answers[name]?.shift();
    },
    needs: (name) => needs[name] ?? [],
    pause: 0,
    say: (line) => said.push(line),
  });
  return { attempts, said, outcomes: outcomes.map((one) => `${one.row.name} ${spoken(one)}`) };
}

const throttled: Failure = { kind: "passing", why: "429, too many requests", retryAfter: 0 };
const refused: Failure = { kind: "this", why: "403 Forbidden" };

it("publishes what is due, one after the other, and nothing else", async () => {
  const { attempts, outcomes, said } = await publish([
    row("a", "there"),
    row("b"),
    row("c", "waits"),
    row("d"),
  ]);
  expect(attempts).toEqual(["b", "d"]);
  expect(outcomes).toEqual([
    "a already there",
    "b published",
    "c waits (its changeset makes another version of it)",
    "d published",
  ]);
  expect(said).toEqual(["[1/2] b 1.0.0: published", "[2/2] d 1.0.0: published"]);
});

it("tries again what was throttled", async () => {
  const { attempts, outcomes, said } = await publish([row("a"), row("b")], { a: [throttled, throttled] });
  expect(attempts).toEqual(["a", "a", "a", "b"]);
  expect(outcomes).toEqual(["a published", "b published"]);
  expect(said[0]).toBe("a 1.0.0: 429, too many requests; waits 0 s, then tries again");
});

it("gives up in the end", async () => {
  const { attempts, outcomes } = await publish([row("a")], { a: Array<Failure>(20).fill(throttled) });
  expect(attempts).toHaveLength(7);
  expect(outcomes).toEqual(["a failed (429, too many requests)"]);
});

it("finds out that a lost attempt had got through", async () => {
  const lost: Failure = { kind: "passing", why: "socket hang up", retryAfter: 0 };
  const { outcomes } = await publish([row("a")], { a: [lost, { kind: "there", why: "409 Conflict" }] });
  expect(outcomes).toEqual(["a already there"]);
});

it("goes on after a refusal, but not with what needs the refused one", async () => {
  const { attempts, outcomes } = await publish(
    [row("a"), row("b"), row("c"), row("d")],
    { a: [refused] },
    { b: ["a"], c: ["b"] },
  );
  expect(attempts).toEqual(["a", "d"]);
  expect(outcomes).toEqual([
    "a failed (403 Forbidden)",
    "b not tried (needs a)",
    "c not tried (needs b)",
    "d published",
  ]);
});

it("stops where every package would be refused", async () => {
  const { attempts, outcomes } = await publish([row("a"), row("b"), row("c", "there")], {
    a: [{ kind: "everywhere", why: "log in" }],
  });
  expect(attempts).toEqual(["a"]);
  expect(outcomes).toEqual([
    "a failed (log in)",
    "b not tried (the registry refused the one above)",
    "c already there",
  ]);
});

it("says what became of what is not published but trusted, and what that waits for", async () => {
  const outcomes = await publishAll([row("a"), { ...row("b", "waits"), why: "publish it first" }], {
    attempt: async () => undefined,
    needs: () => [],
    pause: 0,
    done: "trusted",
    say: () => {},
  });
  expect(outcomes.map((one) => `${one.row.name} ${spoken(one)}`)).toEqual([
    "a trusted",
    "b waits (publish it first)",
  ]);
});

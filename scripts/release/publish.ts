import { setTimeout as wait } from "node:timers/promises";
import pRetry from "p-retry";
import type { Failure } from "./failure.js";
import type { Row } from "./plan.js";

/** What became of a package. */
export interface Outcome {
  row: Row;
  what: "published" | "trusted" | "already there" | "waits" | "failed" | "not tried";
  why?: string;
}

export interface Publishing {
  /** One attempt; undefined if it succeeded. */
  attempt: (row: Row) => Promise<Failure | undefined>;
  needs: (name: string) => readonly string[];
  /** Milliseconds between two packages. */
  pause: number;
  /** What a package is that the registry took. Default: published. */
  done?: "published" | "trusted";
  say: (line: string) => void;
}

const RETRIES = 6;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;

/** One package after the other, in the order of the rows: none is there before what it needs. */
export async function publishAll(rows: readonly Row[], publishing: Publishing): Promise<Outcome[]> {
  const total = rows.filter(({ fate }) => fate === "publish").length;
  const outcomes: Outcome[] = [];
  const missing = new Map<string, string>();
  let tried = 0;
  let obstacle: string | undefined;
  for (const row of rows) {
    if (row.fate !== "publish") {
      outcomes.push(untouched(row));
      continue;
    }
    const needed = publishing.needs(row.name).find((name) => missing.has(name));
    const reason = obstacle ?? (needed === undefined ? undefined : `needs ${needed}`);
    if (reason === undefined && tried > 0) await wait(publishing.pause);
    const [outcome, isEverywhere] =
      reason === undefined
        ? await publishOne(row, publishing)
        : [{ row, what: "not tried", why: reason } as const];
    tried += 1;
    publishing.say(`[${tried}/${total}] ${row.name} ${row.to}: ${spoken(outcome)}`);
    if (outcome.what === "failed" || outcome.what === "not tried") missing.set(row.name, row.to);
    if (isEverywhere) obstacle = "the registry refused the one above";
    outcomes.push(outcome);
  }
  return outcomes;
}

export const spoken = ({ what, why }: Outcome): string => (why === undefined ? what : `${what} (${why})`);

function untouched(row: Row): Outcome {
  if (row.fate === "there") return { row, what: "already there" };
  return { row, what: "waits", why: row.why ?? "its changeset makes another version of it" };
}

class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.why);
  }
}

async function publishOne(
  row: Row,
  { attempt, say, done = "published" }: Publishing,
): Promise<[Outcome, isEverywhere?: boolean]> {
  try {
    await pRetry(
      async () => {
        const failure = await attempt(row);
        if (failure) throw new Refusal(failure);
      },
      {
        retries: RETRIES,
        minTimeout: 0, // the waiting is ours
        shouldRetry: ({ error }) => error instanceof Refusal && error.failure.kind === "passing",
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
          if (!(error instanceof Refusal) || error.failure.kind !== "passing" || retriesLeft === 0) return;
          const milliseconds = delayOf(error.failure, attemptNumber);
          say(
            `${row.name} ${row.to}: ${error.message}; waits ${Math.ceil(milliseconds / 1000)} s, then tries again`,
          );
          await wait(milliseconds);
        },
      },
    );
    return [{ row, what: done }];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, why } = error.failure;
    if (kind === "there") return [{ row, what: "already there" }];
    return [{ row, what: "failed", why }, kind === "everywhere"];
  }
}

/** As long as the registry asks for; otherwise twice as long as before, give or take a fifth. */
export function delayOf({ retryAfter }: Failure, attempt: number, random = Math.random()): number {
  if (retryAfter !== undefined) return retryAfter;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) * (0.8 + 0.4 * random);
}

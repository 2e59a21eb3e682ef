import { type DeadlineReason, pause } from "../call/deadline.js";

/** Waits for a call's turn, at most so many milliseconds; tells why it ended before it came. */
export type Pace = (limit: number, signal?: AbortSignal) => Promise<DeadlineReason | undefined>;

/** How a pace tells the time and waits, in milliseconds. */
export interface Clock {
  now(): number;
  pause(duration: number, signal?: AbortSignal): Promise<unknown>;
}

/** A call in the queue. */
interface Ticket {
  /** Calls count up in the order in which they came. */
  readonly number: number;
  /** When its call last looked at the queue. */
  lookedAt: number;
  /** When it looks again. */
  looksAt: number;
}

/** No call sleeps longer than this, so that it soon finds out that many others have left. */
const LONGEST_SLEEP = 1_000;

/** A call that has not looked at the queue for so long after it was to will never look again. */
const GRACE = 250;

/** The first calls in the queue look whenever one may be sent, as each of them is the next one if those before it leave. */
const ALERT = 8;

const PLATFORM: Clock = { now: () => performance.now(), pause };

/**
 * Lets calls pass in the order in which they came, at most `requests` in any `per` milliseconds.
 *
 * A client may be shared by several requests to a Cloudflare Worker. There, a timer ends with the request that started it,
 * and a promise of one request must not be resolved by another one. So no call can let another one pass: each sleeps on a
 * timer of its own, and looks at the queue when it wakes up. A call whose request was cancelled never wakes up, and leaves
 * its ticket behind; those after it drop that ticket.
 */
export function createPace(
  { requests, per }: { readonly requests: number; readonly per: number },
  clock: Clock = PLATFORM,
): Pace {
  /** When the last `requests` calls passed: call number n at n % requests. */
  const passed: number[] = [];
  let passedCount = 0;
  let ticketCount = 0;
  /** In the order of their numbers. */
  const queue: Ticket[] = [];

  /** The earliest time at which a call may pass that has so many before it. */
  const turnOf = (place: number, time: number): number => {
    const previous = passed[(passedCount + place) % requests] ?? time - per;
    return previous + per * (1 + Math.floor(place / requests));
  };

  /** Its place in the queue, counted from 0. */
  const placeOf = (ticket: Ticket): number => {
    const place = indexIn(queue, ticket);
    // others took it for dead, but it was only late
    if (queue[place] !== ticket) queue.splice(place, 0, ticket);
    const dead = queue.findIndex((other) => !isDead(other, ticket));
    queue.splice(0, dead);
    return place - dead;
  };

  /** How long to sleep before it is worth looking again. */
  const sleepOf = (place: number, time: number): number => {
    // Others may leave: all but the first few are prepared for half of those before them to do so.
    const due = turnOf(Math.floor(Math.max(0, place - ALERT) / 2), time);
    if (due > time) return Math.min(due - time, LONGEST_SLEEP);
    // One may pass, but others come first: they wake up in the same moment, or later, or never.
    // The longer the first one takes, the less often this one looks.
    const lateness = Math.abs(time - (queue[0] as Ticket).looksAt);
    return Math.max(place / 16, Math.min(lateness, GRACE));
  };

  return async (limit, signal) => {
    const endsAt = clock.now() + limit;
    const ticket: Ticket = { number: ticketCount++, lookedAt: Number.NEGATIVE_INFINITY, looksAt: endsAt };
    try {
      for (;;) {
        const time = clock.now();
        if (signal?.aborted) return "aborted";
        if (time >= endsAt) return "timeout";
        const place = placeOf(ticket);
        if (place === 0 && turnOf(0, time) <= time) {
          passed[passedCount++ % requests] = time;
          return undefined;
        }
        const sleep = Math.max(1, Math.ceil(Math.min(sleepOf(place, time), endsAt - time)));
        ticket.lookedAt = time;
        ticket.looksAt = time + sleep;
        await clock.pause(sleep, signal);
      }
    } finally {
      const place = indexIn(queue, ticket);
      if (queue[place] === ticket) queue.splice(place, 1);
    }
  };
}

/**
 * Whether a call will never look again. The time alone does not tell, as a busy program wakes up everybody late: it counts
 * that the call was late already when this one went to sleep, which has woken up in the meantime.
 */
function isDead(other: Ticket, { lookedAt, looksAt }: Ticket): boolean {
  return other.looksAt <= lookedAt && other.looksAt + GRACE < looksAt;
}

/** Where a ticket is in the queue, or belongs. */
function indexIn(queue: readonly Ticket[], { number }: Ticket): number {
  let [from, to] = [0, queue.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((queue[middle] as Ticket).number < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

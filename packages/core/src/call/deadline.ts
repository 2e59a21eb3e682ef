/** Why a deadline ended what it watched. */
export type DeadlineReason = "timeout" | "aborted";

/** A clock and a caller's signal, watched together. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why it ended, once it has. */
  reason: DeadlineReason | undefined;
  /**
   * The work's outcome, or a rejection as soon as the deadline ends; also where the work does not heed the signal. It is not
   * begun after the end.
   */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Sets the clock anew; with 0 it stands still, and the caller's signal alone counts. */
  restart(limit?: number): void;
  /** Lets go of the clock and the signal. */
  release(): void;
}

/** Starts the clock, of so many milliseconds. */
export function startDeadline(limit: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  let reject: ((why: DeadlineReason) => void) | undefined;
  const end = (why: DeadlineReason) => {
    deadline.reason ??= why;
    controller.abort();
    reject?.(why);
  };
  const onAbort = () => end("aborted");
  let timer = setTimeout(end, limit, "timeout");
  caller?.addEventListener("abort", onAbort, { once: true });
  const deadline: Deadline = {
    signal: controller.signal,
    reason: undefined,
    race: (work) =>
      new Promise((resolve, rejectRace) => {
        reject = rejectRace;
        if (deadline.reason) rejectRace(deadline.reason);
        else work().then(resolve, rejectRace);
      }),
    restart: (next) => {
      clearTimeout(timer);
      if (next) timer = setTimeout(end, next, "timeout");
    },
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
  if (caller?.aborted) onAbort();
  return deadline;
}

/** Waits so many milliseconds; false if the caller's signal ended the wait. */
export async function pause(duration: number, caller?: AbortSignal): Promise<boolean> {
  const deadline = startDeadline(duration, caller);
  await deadline.race(() => new Promise(() => undefined)).catch(() => undefined);
  deadline.release();
  return deadline.reason === "timeout";
}

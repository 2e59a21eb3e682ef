/** Why a deadline ended what it watched. */
export type DeadlineReason = "timeout" | "aborted";

/** A clock and a caller's signal, watched together while one attempt runs. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why it ended, once it has. */
  readonly reason: DeadlineReason | undefined;
  /** The work's outcome, or a rejection as soon as the deadline ends; also where the work does not heed the signal. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Stops the clock; the caller's signal still counts. */
  stopClock(): void;
  /** Lets go of the clock and the signal. */
  release(): void;
}

/** Starts the clock, of so many milliseconds. */
export function startDeadline(limit: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  let reason: DeadlineReason | undefined;
  let reject: (thrown: Error) => void = () => undefined;
  const end = (why: DeadlineReason) => {
    reason ??= why;
    controller.abort();
    reject(new Error(why));
  };
  const onAbort = () => end("aborted");
  const timer = setTimeout(end, limit, "timeout");
  caller?.addEventListener("abort", onAbort, { once: true });
  if (caller?.aborted) onAbort();
  return {
    signal: controller.signal,
    get reason() {
      return reason;
    },
    race: (work) =>
      new Promise((resolve, rejectRace) => {
        reject = rejectRace;
        if (reason) rejectRace(new Error(reason));
        work.then(resolve, rejectRace);
      }),
    stopClock: () => clearTimeout(timer),
    release: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    },
  };
}

/** Waits so many milliseconds; false if the caller's signal ended the wait. */
export function pause(duration: number, caller?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", finish);
      resolve(!caller?.aborted);
    };
    const timer = setTimeout(finish, duration);
    caller?.addEventListener("abort", finish, { once: true });
    if (caller?.aborted) finish();
  });
}

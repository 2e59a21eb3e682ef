import { onAbort } from "./abort.js";

/** Why a deadline ended what it watched. */
export type DeadlineReason = "timeout" | "aborted";

/** A timer and a caller's signal, watched together. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Why it ended; `undefined` as long as it has not. */
  readonly reason: DeadlineReason | undefined;
  /**
   * The work's outcome, or a rejection as soon as the deadline ends, even if the work does not heed the signal. Work is not
   * begun after the end.
   */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Restarts the timer, of so many milliseconds. */
  restart(limit: number): void;
  /** Stops the timer; the caller's signal alone can end it now. */
  stop(): void;
  /** Lets go of the timer and the signal. */
  release(): void;
}

/** Starts a timer of so many milliseconds. */
export function startDeadline(limit: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let reason: DeadlineReason | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let letGo: (() => void) | undefined;
  let whenEnded: (() => void) | undefined;

  const end = (why: DeadlineReason) => {
    reason ??= why;
    controller.abort();
    whenEnded?.();
  };
  const stop = () => clearTimeout(timer);
  const restart = (next: number) => {
    stop();
    timer = setTimeout(() => end("timeout"), next);
  };

  restart(limit);
  if (caller?.aborted) end("aborted");
  else if (caller) letGo = onAbort(caller, () => end("aborted"));

  return {
    signal,
    get reason() {
      return reason;
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        whenEnded = () => reject(new Error(`ended by ${reason}`));
        if (reason) whenEnded();
        else work().then(resolve, reject);
      }),
    restart,
    stop,
    release: () => {
      stop();
      letGo?.();
    },
  };
}

/** Waits so many milliseconds; false if the caller's signal ended the wait. */
export function pause(duration: number, caller?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (caller?.aborted) return resolve(false);
    const timer = setTimeout(() => finish(true), duration);
    const letGo = caller && onAbort(caller, () => finish(false));
    const finish = (isOver: boolean) => {
      clearTimeout(timer);
      letGo?.();
      resolve(isOver);
    };
  });
}

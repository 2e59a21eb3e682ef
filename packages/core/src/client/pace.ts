import type { DeadlineReason } from "../call/deadline.js";

/** Waits for a call's turn, at most so many milliseconds; tells why it ended before it came. */
export type Pace = (limit: number, signal?: AbortSignal) => Promise<DeadlineReason | undefined>;

import { watchLag } from "../lag.js";
import {
  type RecordedRequest,
  type Reply,
  refusedAddress,
  startRecordingServer,
} from "../recording-server.js";
import type { Fault } from "./fault.js";

/** How long a fault lasts: for every request, or for the first alone. */
export type Lasting = "always" | "once";

export interface Run<Outcome> {
  readonly outcome: Outcome;
  readonly requests: readonly RecordedRequest[];
  /** What came to the origin where nothing may go. */
  readonly astray: readonly RecordedRequest[];
  /** Milliseconds that the call took. */
  readonly took: number;
  /** Milliseconds of these in which the machine had no time for us. */
  readonly lag: number;
}

const WELL: Reply = { json: { success: true, errors: [], messages: [], result: { id: "t1" } } };

/** Meets a call with a fault, on servers of its own. */
export async function meet<Outcome>(
  fault: Fault,
  lasting: Lasting,
  call: (url: string) => Promise<Outcome>,
): Promise<Run<Outcome>> {
  const elsewhere = await startRecordingServer(() => WELL);
  const { reply } = fault;
  const server = await startRecordingServer((request, index) => {
    // a redirect is met by two requests, so it lasts
    if (lasting === "once" && index > 0 && typeof reply !== "function") return WELL;
    if (typeof reply !== "function") return reply as Reply;
    return reply(request, { here: server.url, elsewhere: elsewhere.url });
  });
  try {
    const url = reply === "refuse" ? await refusedAddress() : server.url;
    const lagOf = watchLag();
    const started = performance.now();
    const outcome = await call(url);
    return {
      outcome,
      requests: server.requests,
      astray: elsewhere.requests,
      took: performance.now() - started,
      lag: lagOf(),
    };
  } finally {
    await Promise.all([server.stop(), elsewhere.stop()]);
  }
}

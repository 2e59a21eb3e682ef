import { setImmediate } from "node:timers/promises";
import { GenerateError } from "../base/error.js";

export interface Interrupt {
  /** Throws where somebody wants the run to end. */
  check: () => Promise<void>;
  release: () => void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Hears Ctrl-C, and ends the run where it can be ended: between two packages, and not while files are put in place. */
export function listenForInterrupt(): Interrupt {
  let signal: NodeJS.Signals | undefined;
  const hear = (heard: NodeJS.Signals): void => {
    signal = heard;
  };
  for (const one of SIGNALS) process.on(one, hear);
  return {
    check: async () => {
      await setImmediate();
      if (signal) throw new GenerateError(`generate: stopped by ${signal}; the packages are as they were`);
    },
    release: () => {
      for (const one of SIGNALS) process.off(one, hear);
    },
  };
}

/** How far a run is. */
export interface Progress {
  /** The next stage begins, with so many steps. */
  stage: (name: string, steps: number) => void;
  /** One step is done. */
  step: (name: string) => void;
  stop: () => void;
}

/** A bar with the stage and the count, on a terminal; elsewhere a plain line now and then. */
export async function startProgress(): Promise<Progress> {
  if (!process.stderr.isTTY) return plainLines();
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    format: "{stage} {bar} {value} of {total} {name}",
    barsize: 24,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  return {
    stage: (stage, steps) => bar.start(steps, 0, { stage: stage.padEnd(8), name: "" }),
    step: (name) => bar.increment({ name }),
    stop: () => bar.stop(),
  };
}

const EVERY = 100;

function plainLines(): Progress {
  let stage = "";
  let total = 0;
  let done = 0;
  return {
    stage: (name, steps) => {
      [stage, total, done] = [name, steps, 0];
    },
    step: () => {
      done += 1;
      if (done % EVERY === 0) console.error(`${stage}: ${done} of ${total}`);
    },
    stop: () => undefined,
  };
}

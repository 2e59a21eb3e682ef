export interface Progress {
  next: (name: string) => void;
  stop: () => void;
}

/** One line that moves, on a terminal; elsewhere a plain line now and then. */
export async function startProgress(total: number): Promise<Progress> {
  if (!process.stderr.isTTY) return plainLines(total);
  const { default: ora } = await import("ora");
  const line = ora({ stream: process.stderr, discardStdin: false, hideCursor: false }).start();
  let done = 0;
  return {
    next: (name) => {
      done += 1;
      line.text = `${done} of ${total} packages: ${name}`;
    },
    stop: () => void line.stop(),
  };
}

const EVERY = 100;

function plainLines(total: number): Progress {
  let done = 0;
  return {
    next: () => {
      done += 1;
      if (done % EVERY === 0) console.error(`${done} of ${total} packages`);
    },
    stop: () => undefined,
  };
}

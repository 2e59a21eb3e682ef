import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// so that it can be had in any process, however it was started
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of heap in use once all that can be collected is. */
export function heapUsed(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** The most memory in use, heap and buffers, while the work runs, over what was in use before. */
export async function mostMemory(work: (look: () => void) => Promise<void>): Promise<number> {
  const used = () => {
    const { heapUsed: heap, external } = process.memoryUsage();
    return heap + external;
  };
  collect();
  const before = used();
  let most = 0;
  await work(() => {
    collect();
    most = Math.max(most, used() - before);
  });
  return most;
}

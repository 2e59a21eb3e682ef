/** What waits for a signal, and the one listener that tells it. */
interface Watch {
  readonly listeners: Set<() => void>;
  readonly tellAll: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls a function when a signal ends; gives back what stops that. A signal has one listener of ours however many calls share
 * it: Node warns of a leak when there are more than ten.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const watch = watches.get(signal) ?? startWatch(signal);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0 || watches.get(signal) !== watch) return;
    signal.removeEventListener("abort", watch.tellAll);
    watches.delete(signal);
  };
}

function startWatch(signal: AbortSignal): Watch {
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of [...listeners]) listener();
  };
  const watch = { listeners, tellAll };
  signal.addEventListener("abort", tellAll);
  watches.set(signal, watch);
  return watch;
}

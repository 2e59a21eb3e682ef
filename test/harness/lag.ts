const INTERVAL = 20;

/** Watches how far behind this process is; the result tells by how many milliseconds in all, and stops watching. */
export function watchLag(): () => number {
  let total = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    total += Math.max(0, now - last - INTERVAL);
    last = now;
  };
  const timer = setInterval(look, INTERVAL).unref();
  return () => {
    clearInterval(timer);
    look();
    return total;
  };
}

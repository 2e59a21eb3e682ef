/** What was loaded since a moment, in words; nothing where all of it was there before. */
export function sizeSince(since: number): string {
  const entries = performance
    .getEntriesByType("resource")
    .filter(({ startTime }) => startTime >= since) as PerformanceResourceTiming[];
  const bytes = entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return bytes === 0 ? "" : ` For that, ${Math.ceil(bytes / 1000)} kB were loaded, once.`;
}

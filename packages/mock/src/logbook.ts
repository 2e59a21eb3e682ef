/** A mock may run for days. */
const LINES_KEPT = 10_000;

/** Keeps one line of every request. */
export function logbook(onLog: (line: string) => void = () => {}) {
  const lines: string[] = [];
  return {
    write(line: string): void {
      lines.push(line);
      if (lines.length > LINES_KEPT) lines.shift();
      onLog(line);
    },
    text: () => lines.map((line) => `${line}\n`).join(""),
  };
}

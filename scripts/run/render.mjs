import { total } from "./summary.mjs";

/**
 * The end of `npm test` for a person: a line a task, the names of what failed or was skipped, and the last line,
 * which tools read too.
 * @param {readonly import("./summary.mjs").Row[]} rows
 */
export function render(rows) {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const { passed, failed, skipped } = total(rows);
  return [
    "",
    ...rows.flatMap((row) => [
      line(row, width),
      ...row.failed.map((name) => `${INDENT}failed: ${name}`),
      ...row.skipped.map((name) => `${INDENT}skipped: ${name}`),
    ]),
    "",
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
  ].join("\n");
}

const INDENT = " ".repeat(10);

/**
 * @param {import("./summary.mjs").Row} row
 * @param {number} width of the longest name
 */
function line(row, width) {
  const took = row.seconds > 0 ? `${row.seconds.toFixed(1)} s` : "";
  const time = row.cached ? "cached" : took;
  const counts = [
    `${row.passed} passed`,
    ...(row.failed.length > 0 ? [`${row.failed.length} failed`] : []),
    ...(row.skipped.length > 0 ? [`${row.skipped.length} skipped`] : []),
  ];
  return `${row.state.padEnd(8)}${row.name.padEnd(width)}  ${time.padStart(8)}  ${counts.join(", ")}`;
}

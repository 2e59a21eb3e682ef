import type { Chart, Table } from "@restflare/test-harness/measurement";
import { numberWithUnit } from "./number.js";

/** The figures of a chart as a table. */
export function tableOfChart({ unit, series, rows }: Chart): Table {
  return {
    heads: ["", ...series.map((name) => name || unit)],
    rows: rows.map(({ name, values }) => [name, ...values.map((value) => numberWithUnit(value, unit))]),
  };
}

/** A table as Markdown. */
export function tableInMarkdown({ heads, rows }: Table): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

import type { Chart } from "@restflare/test-harness/measurement";
import { escaped } from "../reference/html.js";
import { numberWithUnit } from "./number.js";

/** Pixels. Widths are percents, so that a picture fits a phone without its letters becoming small. */
const LABEL = 20;
const BAR = 16;
const GAP = 12;
const LEGEND = 24;
/** Percent of the width that the longest bar takes; the rest is for its figure. */
const LONGEST = 72;

/** What a picture says of itself. */
interface Named {
  /** Of no other element of the page. */
  readonly id: string;
  readonly title: string;
}

/** Horizontal bars as SVG: a label above each row, and behind each bar its figure. */
export function bars(chart: Chart, { id, title }: Named): string {
  const isSeveral = chart.series.length > 1;
  const longest = Math.max(...chart.rows.flatMap(({ values }) => values));
  const rowHeight = LABEL + chart.series.length * BAR + GAP;
  const top = isSeveral ? LEGEND : 0;
  const rows = chart.rows.map(({ name, values }, place) => {
    const y = top + place * rowHeight;
    const inside = values.map((value, series) => {
      const color = isSeveral ? `series-${series}` : name.startsWith("restflare") ? "ours" : "other";
      return bar(
        y + LABEL + series * BAR,
        (value / longest) * LONGEST,
        color,
        numberWithUnit(value, chart.unit),
      );
    });
    return `<text class="label" x="0" y="${y + LABEL - 6}">${escaped(name)}</text>${inside.join("")}`;
  });
  return [
    `<svg class="bars" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${top + chart.rows.length * rowHeight}">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(inWords(chart))}</desc>`,
    isSeveral ? legend(chart.series) : "",
    ...rows,
    "</svg>",
  ].join("");
}

function bar(y: number, percent: number, color: string, figure: string): string {
  // what is little is still seen; a figure that is lost in the noise may be less than nothing
  const width = (percent > 0 ? Math.max(percent, 0.3) : 0).toFixed(2);
  return (
    `<rect class="${color}" x="0" y="${y}" width="${width}%" height="${BAR - 3}" rx="2"/>` +
    `<text x="${width}%" dx="8" y="${y + BAR - 6}">${escaped(figure)}</text>`
  );
}

function legend(series: readonly string[]): string {
  return series
    .map((name, place) => {
      const x = `${(place * 100) / series.length}%`;
      return (
        `<svg x="${x}" y="0" overflow="visible"><rect class="series-${place}" y="2" width="12" height="12" rx="2"/>` +
        `<text x="18" y="13">${escaped(name)}</text></svg>`
      );
    })
    .join("");
}

/** The picture for those who do not see it. */
function inWords({ unit, series, rows }: Chart): string {
  return rows
    .map(({ name, values }) => {
      const figures = values.map((value, place) =>
        `${series[place] ?? ""} ${numberWithUnit(value, unit)}`.trim(),
      );
      return `${name}: ${figures.join(", ")}`;
    })
    .join("; ");
}

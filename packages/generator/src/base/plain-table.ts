import type { TableConstructorOptions } from "cli-table3";

const SIDES = ["top", "bottom", "left", "right", "mid"];
const BARE = Object.fromEntries(
  SIDES.flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`].map((name) => [name, ""])),
);

/** Columns and nothing around them. */
export const PLAIN: TableConstructorOptions = {
  chars: { ...BARE, "mid-mid": "", middle: " " },
  style: { head: [], border: [], "padding-left": 1, "padding-right": 1 },
};

/** Without the spaces that only fill a column. */
export function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

import type { Fold } from "./details.js";

/** How many lines a README has at most. */
export const LONGEST = 150;

/** The page that has every row of the table and every fold, where a README has no room for them. */
export const CALLS_PAGE = "CALLS.md";

/** What of a package's calls its README shows. */
export interface Fitted {
  rows: readonly string[];
  folds: readonly Fold[];
  /** Whether that is all of them. */
  isWhole: boolean;
}

/**
 * How a README stays short, however many calls a package has. What goes for all calls (the first call, the errors, the test)
 * always stands there, and takes its lines first; `room` is what it leaves. In that comes the table, a row a call, and then
 * the folds, in the table's order, as many as have room. As soon as one has none, there is a second page that has them all,
 * and the README says so.
 */
export function fitted(rows: readonly string[], folds: readonly Fold[], room: number): Fitted {
  const needed = folds.reduce((sum, { lines }) => sum + lines.length, rows.length);
  if (needed <= room) return { rows, folds, isWhole: true };
  const shown = rows.slice(0, Math.max(0, room - POINTER));
  let left = room - POINTER - shown.length;
  const after = folds.findIndex(({ lines }) => {
    left -= lines.length;
    return left < 0;
  });
  return { rows: shown, folds: folds.slice(0, after), isWhole: false };
}

/** The lines that say where the others are. */
const POINTER = 2;

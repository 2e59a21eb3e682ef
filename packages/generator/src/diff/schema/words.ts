import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import type { View } from "./view.js";

/** What only a reader sees: descriptions, defaults, and what is on its way out. */
export function compareWords(before: View, after: View, { change }: Comparison): SchemaChange[] {
  const changes: SchemaChange[] = [];
  if (before.words !== after.words) changes.push(change("docs-changed", () => "has other documentation"));
  const [was, is] = [before.usual, after.usual].map((value) => JSON.stringify(value));
  if (was !== is) {
    changes.push(
      change("default-changed", (place) =>
        is === undefined ? `${place} has no default any more` : `the default of ${place} is now ${short(is)}`,
      ),
    );
  }
  if (!before.deprecated && after.deprecated)
    changes.push(change("deprecated", (place) => `${place} is deprecated`));
  if (before.deprecated && !after.deprecated) {
    changes.push(change("no-longer-deprecated", (place) => `${place} is no longer deprecated`));
  }
  return changes;
}

function short(json: string): string {
  return json.length > 60 ? "another one" : `\`${json}\``;
}

import { fail } from "../base/error.js";
import { camel, pascal } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import { blank, isAt, joined, segmentsOf } from "../document/templates.js";
import type { Hints } from "./hints.js";
import type { Entry } from "./ledger.js";

interface Recorded {
  entry: Entry;
  hints: Hints;
  source: string;
}

/** Stops where `x-restflare` wants another name for an operation than it has. */
export function agree(placed: Placed, key: string, recorded: Recorded): void {
  const { entry, source } = recorded;
  const wanted = wish(placed, recorded);
  if (wanted === undefined) return;
  const call = `${entry.resource}.${entry.action}`;
  fail(
    source,
    `${key} is \`${call}\` in the ledger, and \`x-restflare\` wants ${wanted}; take that out, or move the name: ` +
      `pnpm generate --move ${entry.package}:${call} --to <new name>`,
  );
}

function wish(placed: Placed, { entry, hints }: Recorded): string | undefined {
  const { action, on } = hints.operation(placed);
  if (action !== undefined && action !== entry.action) return `the action \`${action}\``;
  const endpoints = entry.at.map((_, i) => `/${joined(segmentsOf(entry.at.slice(0, i + 1).join("/")))}`);
  if (on !== undefined && blank(on) !== endpoints.at(-1)) return `it on ${on}`;
  const keys = entry.resource.split(".");
  for (const [i, endpoint] of endpoints.entries()) {
    const { resource } = hints.place(endpoint);
    if (i > 0 && resource !== undefined && resource !== keys[i]) return `the resource \`${resource}\``;
  }
  return wishOfTag(placed, { keys, at: endpoints[0] ?? "", hints });
}

function wishOfTag(
  { operation, path }: Placed,
  { keys: [root = ""], at, hints }: { keys: string[]; at: string; hints: Hints },
): string | undefined {
  const { resource, at: wanted } = hints.tag(operation.tags?.[0] ?? "");
  // what stands beside the tag's own place has an export of its own
  if (wanted !== undefined && !isAt(wanted, path)) return undefined;
  // the smaller scopes carry theirs in front
  if (resource !== undefined && root !== camel(resource) && !root.endsWith(pascal(resource)))
    return `the export \`${camel(resource)}\``;
  return wanted !== undefined && blank(wanted) !== at ? `the export at ${wanted}` : undefined;
}

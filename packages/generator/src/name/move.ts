import { GenerateError } from "../base/error.js";
import { isParam, segmentsOf } from "../document/templates.js";
import { checkLedger, type Entry, type Ledger, type Spot, spotsOf } from "./ledger.js";
import { RESERVED } from "./settle.js";

/** A name to move: `access-service-tokens:accessServiceTokens.refresh` to `accessServiceTokens.renew`. */
export interface Move {
  from: string;
  to: string;
}

/** The ledger after a move. The old name stays, as a deprecated alias; an old name that comes back is one no longer. */
export function move(ledger: Ledger, { from, to }: Move, file: string): Ledger {
  const [slug = "", call = ""] = from.split(":");
  const entries = Object.entries(ledger.operations).filter(([, entry]) => entry.package === slug);
  const moved = entries.filter(([, entry]) => callOf(entry) === call);
  if (entries.length === 0) refuse(`--move: ${file} has no package "${slug}"; name one as <package>:<call>`);
  if (moved.length === 0) refuse(`--move: ${slug} has no \`${call}\`; it has ${calls(entries).join(", ")}`);
  const dot = to.lastIndexOf(".");
  const [resource, action] = [to.slice(0, Math.max(dot, 0)), to.slice(dot + 1)];
  const at = spots(entries).find((spot) => spot.resource === resource)?.at;
  if (!at || !/^[a-z]\w*$/i.test(action))
    refuse(`--to: "${to}" is no call of ${slug}; its resources are ${resources(entries).join(", ")}`);
  if (RESERVED.includes(action) || action.endsWith("OrThrow"))
    refuse(`--to: \`${action}\` is what every resource has already; choose another name`);
  checkFree({ slug, to, file }, entries, moved);
  const operations = { ...ledger.operations };
  for (const [key, entry] of moved) operations[key] = movedEntry(key, entry, { resource, action, at });
  const after = { ...ledger, operations };
  checkLedger(after, file);
  return after;
}

type Entries = readonly [key: string, entry: Entry][];

/** Stops where another operation has the name. One that is gone keeps it, too: only a person knows that nobody calls it. */
function checkFree(
  { slug, to, file }: { slug: string; to: string; file: string },
  entries: Entries,
  moved: Entries,
): void {
  const members = moved.map(([, { member }]) => member);
  const other = entries.find(
    ([key, entry]) =>
      !moved.some(([own]) => own === key) &&
      members.includes(entry.member) &&
      spotsOf(entry).some((spot) => callOf(spot) === to),
  );
  if (!other) return;
  const [key, entry] = other;
  const what = callOf(entry) === to ? "the name" : "an old name";
  refuse(
    `--to: \`${to}\` is ${what} of "${key}" in ${slug}; choose another one, or, if the document no longer has that operation, ` +
      `take its line out of ${file} and say --move again`,
  );
}

function movedEntry(key: string, entry: Entry, to: Omit<Spot, "args">): Entry {
  const { was = [], resource, at, action, args, ...rest } = entry;
  const behind = segmentsOf(key.slice(key.indexOf(" ") + 1)).slice(segmentsOf(to.at.join("/")).length);
  // on the resource that it is on it is called as before
  const stays = to.at.join() === at.join();
  const takesId = stays ? args.includes("id") : entry.member !== undefined || behind.some(isParam);
  const spot: Spot = {
    ...to,
    args: [...(takesId ? (["id"] as const) : []), ...args.filter((arg) => arg !== "id")],
  };
  const old = [{ resource, at, action, args }, ...was].filter((one) => callOf(one) !== callOf(spot));
  return { ...rest, ...spot, was: old };
}

const callOf = ({ resource, action }: Pick<Spot, "resource" | "action">): string => `${resource}.${action}`;
const calls = (entries: [string, Entry][]): string[] => unique(entries.map(([, entry]) => callOf(entry)));
const spots = (entries: [string, Entry][]): Spot[] => entries.map(([, entry]) => entry);
const resources = (entries: [string, Entry][]): string[] =>
  unique(spots(entries).map(({ resource }) => resource));
const unique = (texts: string[]): string[] => [...new Set(texts)].sort();

function refuse(message: string): never {
  throw new GenerateError(message);
}

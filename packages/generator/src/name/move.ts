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
  // a package may be called with its scope, as it is everywhere else
  const [slug = "", call = ""] = from.replace(/^@[^/:]+\//, "").split(":");
  const entries = Object.entries(ledger.operations).filter(([, entry]) => entry.package === slug);
  if (entries.length === 0)
    refuse(
      `--move: ${file} has no package "${slug}"; name one as <package>:<call>${exampleFor(from, ledger)}`,
    );
  const moved = entries.filter(([, entry]) => callOf(entry) === call);
  if (moved.length === 0) {
    const near = nearest(call, calls(entries));
    const way = near ? `; write --move ${slug}:${near} --to ${callToMake(to, near, entries)}` : "";
    refuse(`--move: ${slug} has no \`${call}\`; it has ${calls(entries).join(", ")}${way}`);
  }
  const dot = to.lastIndexOf(".");
  const [resource, action] = [to.slice(0, Math.max(dot, 0)), to.slice(dot + 1)];
  const at = spots(entries).find((spot) => spot.resource === resource)?.at;
  if (!at || !/^[a-z]\w*$/i.test(action)) {
    const near = callToMake(to, call, entries);
    const way = near === to ? "" : `; write --to ${near}`;
    refuse(`--to: "${to}" is no call of ${slug}; its resources are ${resources(entries).join(", ")}${way}`);
  }
  if (RESERVED.includes(action) || action.endsWith("OrThrow"))
    refuse(`--to: \`${action}\` is what every resource has already; choose another name`);
  checkFree({ slug, to, file }, entries, moved);
  const operations = { ...ledger.operations };
  for (const [key, entry] of moved) operations[key] = movedEntry(key, entry, { resource, action, at });
  const after = { ...ledger, operations };
  checkLedger(after, file);
  return after;
}

/** Who left the package out is told where the call is; else any call shows the form. */
function exampleFor(from: string, { operations }: Ledger): string {
  const entries = Object.values(operations);
  const entry = entries.find((one) => callOf(one) === from) ?? entries[0];
  return entry ? `, such as ${entry.package}:${callOf(entry)}` : "";
}

/** The one call that has the most parts of what was written, at its end or its beginning. None if two have as many. */
function nearest(written: string, calls: string[]): string | undefined {
  const parts = written.split(".");
  const scored = calls.map((call) => {
    const own = call.split(".");
    const shared = alike([...own].reverse(), [...parts].reverse()) + alike(own, parts);
    return { call, shared, distance: Math.abs(own.length - parts.length) };
  });
  const [first, second] = scored
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance);
  const isTie = first?.shared === second?.shared && first?.distance === second?.distance;
  return isTie ? undefined : first?.call;
}

/** How many parts at the beginning are the same. */
function alike(some: string[], others: string[]): number {
  const first = some.findIndex((part, i) => part !== others[i]);
  return first < 0 ? some.length : first;
}

/** `--to` with the whole of its resource: the one of the call to move, unless what was written is the end of another one. */
function callToMake(to: string, from: string, entries: Entries): string {
  const dot = to.lastIndexOf(".");
  const written = dot < 0 ? "" : `.${to.slice(0, dot)}`;
  const own = from.slice(0, from.lastIndexOf("."));
  const resource = [own, ...resources(entries)].find((one) => `.${one}`.endsWith(written));
  return resource === undefined ? to : `${resource}.${to.slice(dot + 1)}`;
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
const calls = (entries: Entries): string[] => unique(entries.map(([, entry]) => callOf(entry)));
const spots = (entries: Entries): Spot[] => entries.map(([, entry]) => entry);
const resources = (entries: Entries): string[] => unique(spots(entries).map(({ resource }) => resource));
const unique = (texts: string[]): string[] => [...new Set(texts)].sort();

function refuse(message: string): never {
  throw new GenerateError(message);
}

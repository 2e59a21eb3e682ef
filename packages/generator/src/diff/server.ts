import type { ServerPlan } from "../plan/model.js";
import type { Rule } from "./rules.js";
import type { Call } from "./surface.js";

// Core refuses a client of an origin that the table does not have. The path of its base URL is the client's own: it is sent
// as before, to where the document says of nothing any more that it is there.

type Finding = [rule: Rule, text: string];

/** What callers notice of the server of one action, but for what the whole package has in common. */
export function compareServers(before: Call, after: Call): Finding | undefined {
  const [old, now] = [before, after].map(({ action, server }) => action.server ?? server);
  const isOfPackage = isSame(old, before.server) && isSame(now, after.server);
  return isOfPackage ? undefined : compareServer(old, now);
}

/** No server is Cloudflare's, where a client of any other may be used, too. */
export function compareServer(old: ServerPlan | undefined, now: ServerPlan | undefined): Finding | undefined {
  if (isSame(old, now)) return undefined;
  const text = `is at ${placeOf(now)} (was at ${placeOf(old)})`;
  if (!isCovered(originsOf(old), originsOf(now))) return ["server-changed", text];
  const told = basesOf(old).filter((base) => base !== ANY);
  if (!isCovered(told, basesOf(now))) return ["server-path-changed", text];
  if (isCovered(originsOf(now), originsOf(old))) return undefined;
  return ["server-added", `is also called at ${originsOf(now).map(shown).join(", ")}`];
}

const isSame = (old: ServerPlan | undefined, now: ServerPlan | undefined): boolean =>
  JSON.stringify(old) === JSON.stringify(now);

const ANY = "{any}";
const CLOUDFLARE = "https://api.cloudflare.com";
const ADDRESS = /^[^/]+\/\/[^/]+/;

/** The origins that a client may have; a placeholder is any text, but Cloudflare only where that is said. */
function originsOf(server: ServerPlan | undefined): string[] {
  return server ? server.accepts.map((one) => ADDRESS.exec(one)?.[0] ?? ANY) : [CLOUDFLARE, ANY];
}

/** The base URLs that a client may have, with all of what a variable may be. */
function basesOf(server: ServerPlan | undefined): string[] {
  const { url, accepts = ["/"], others = [], template } = server ?? {};
  const all = [
    url ?? accepts[0] ?? "/",
    ...others.map((other) => other.url),
    ...(template ? [template] : []),
  ];
  return all.map((one) =>
    one === "/" ? ANY : one.startsWith("/") ? `${ANY}${one}` : one.replace(/\/+$/, ""),
  );
}

/** Whether each of some is among others, in which any text may stand for a placeholder. */
function isCovered(some: readonly string[], others: readonly string[]): boolean {
  return some.every((one) => others.some((other) => isOneOf(one, other)));
}

function isOneOf(one: string, other: string): boolean {
  if (one === other) return true;
  const fixed = other.split(/\{[^}]*\}/);
  if (fixed.length > 1 && one === CLOUDFLARE) return false;
  return new RegExp(`^${fixed.map((text) => text.replace(/\W/g, "\\$&")).join(".*")}$`, "i").test(one);
}

const shown = (place: string): string =>
  place === ANY ? "any other origin" : `\`${place.replace(ANY, "https://...")}\``;

const placeOf = (server: ServerPlan | undefined): string =>
  server ? shown(basesOf(server)[0] ?? ANY) : "any base URL";

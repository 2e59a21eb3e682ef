import { argumentError } from "../error/error.js";
import { CLOUDFLARE, parseUrl } from "../values/url.js";
import type { Environment, Operation } from "./call.js";

/** Throws a request error for a call that the client would send, with its credentials, to another API than its own. */
export function checkServer({ server = [] }: Operation, { baseUrl, insteadOf = [] }: Environment): void {
  const servers = typeof server === "string" ? [server] : server;
  const [usual] = servers;
  if (usual === undefined) return;
  const origins = [baseUrl, ...insteadOf].map((url) => parseUrl(url)?.origin ?? "");
  if (servers.some((one) => origins.some((origin) => isOf(one, origin)))) return;
  const wanted = originIn(usual);
  const [whose, where] = wanted === undefined ? ["another API", `https://...${usual}`] : [wanted, usual];
  throw argumentError(
    `it is of ${whose}, and the client of ${origins[0]}; give it one of createClient({ baseUrl: "${where}" })`,
  );
}

/** Whether an origin is that of a server of a table. */
function isOf(server: string, origin: string): boolean {
  const wanted = originIn(server);
  if (wanted !== undefined && !wanted.includes("{")) return parseUrl(wanted)?.origin === origin;
  // a client that was told of no other base URL calls Cloudflare: what may be anything never means that
  if (parseUrl(CLOUDFLARE)?.origin === origin) return false;
  return wanted === undefined || patternOf(wanted).test(origin);
}

/** What stands before the path of a server; `undefined` if it is a path alone. */
const originIn = (server: string): string | undefined => /^[^/]+\/\/[^/]+/.exec(server)?.[0];

/** An origin with any text in place of each `{name}`. */
function patternOf(origin: string): RegExp {
  const fixed = origin.split(/\{[^{}]*\}/).map((text) => text.replace(/\W/g, "\\$&"));
  return new RegExp(`^${fixed.join("[^/]*")}$`, "i");
}

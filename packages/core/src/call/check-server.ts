import { argumentError } from "../error/error.js";
import { CLOUDFLARE } from "../values/url.js";
import type { Environment, Operation } from "./call.js";

/** Throws a request error for a call that the client would send, with its credentials, to another API than its own. */
export function checkServer({ server }: Operation, { baseUrl, insteadOf = [] }: Environment): void {
  const servers = typeof server === "string" ? [server] : (server ?? []);
  const [usual] = servers;
  if (usual === undefined) return;
  const origins = [baseUrl, ...insteadOf].map((url) => new URL(url).origin);
  if (servers.some((one) => origins.some((origin) => isOf(one, origin)))) return;
  const wanted = originIn(usual);
  throw argumentError(
    `it is of ${wanted ?? "another API"}, and the client of ${origins[0]}; ` +
      `give it one of createClient({ baseUrl: "${wanted ? usual : `https://...${usual}`}" })`,
  );
}

/** Whether an origin is that of a server of a table, in which any text may stand for a `{name}`. */
function isOf(server: string, origin: string): boolean {
  const fixed = (originIn(server) ?? "{}").split(/\{[^}]*\}/);
  // a client that was told of no other base URL calls Cloudflare: what may be anything never means that
  if (fixed.length > 1 && CLOUDFLARE.startsWith(origin)) return false;
  return new RegExp(`^${fixed.map((text) => text.replace(/\W/g, "\\$&")).join(".*")}$`, "i").test(origin);
}

/** What stands before the path of a server; `undefined` if it is a path alone. */
const originIn = (server: string): string | undefined => /^[^/]+\/\/[^/]+/.exec(server)?.[0];

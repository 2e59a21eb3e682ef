import type { Exchange } from "./call.js";
import { onOwnConnection } from "./own-connection.js";
import { requestError } from "./place.js";

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const HIDDEN = "refused a redirect whose target a browser does not show; give the final URL as baseUrl";

/** One request as fetch takes it. */
type Init = RequestInit & { method: string; headers: Headers; signal: AbortSignal };

/** Fetches, and follows redirects inside the origin as fetch would; one that leaves it is an error, since credentials stay. */
export async function fetchInsideOrigin(exchange: Exchange, init: Init): Promise<Response> {
  const { fetch: given = globalThis.fetch } = exchange.settings;
  const fetch = exchange.repeatable ? given : onOwnConnection(given);
  const { origin } = new URL(exchange.url);
  let target = exchange.url;
  let request = init;
  for (let redirects = 0; ; redirects++) {
    // a hook or a fetch that does not heed the signal must not have anything sent after the end
    init.signal.throwIfAborted();
    const response = await fetch(target, { ...request, redirect: "manual" });
    if (init.signal.aborted) response.body?.cancel().catch(() => undefined);
    const { type, status } = response;
    const refuse = (what: string) =>
      requestError(exchange, { kind: "api", message: `${status} refused ${what}`, status });
    if (type === "opaqueredirect") throw requestError(exchange, { kind: "api", message: HIDDEN });
    const location = REDIRECTS.includes(status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, target)) throw refuse("a redirect to what is no URL");
    const next = new URL(location, target);
    if (next.origin !== origin) throw refuse(`a redirect to ${next.origin}: credentials stay with ${origin}`);
    if (redirects === MOST_REDIRECTS) throw refuse(`more than ${MOST_REDIRECTS} redirects`);
    target = next.href;
    request = followingRequest(request, status);
    if (request.body instanceof ReadableStream)
      throw refuse("a redirect of a body that can be sent only once");
  }
}

/** The method and body that fetch's standard gives the next request. */
function followingRequest(init: Init, status: number): Init {
  const { method, body: _, ...rest } = init;
  const turnsToGet =
    status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST";
  if (!turnsToGet) return init;
  const headers = new Headers(init.headers);
  for (const name of [...headers.keys()]) if (name.startsWith("content-")) headers.delete(name);
  return { ...rest, method: "GET", headers };
}

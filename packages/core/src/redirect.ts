import { type RequestContext, requestError } from "./context.js";

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/** One request as fetch takes it, and the fetch to take it. */
export interface Exchange {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly init: RequestInit & { method: string; headers: Headers };
  /** Whether the body can be sent again. */
  readonly repeatable: boolean;
  readonly context: RequestContext;
}

/** Fetches, and follows redirects inside the origin as fetch would; one that leaves it is an error, since credentials stay. */
export async function fetchInsideOrigin({
  fetch,
  url,
  init,
  repeatable,
  context,
}: Exchange): Promise<Response> {
  let target = url;
  let request = init;
  for (let redirects = 0; ; redirects++) {
    // a hook or a fetch that does not heed the signal must not have anything sent after the end
    init.signal?.throwIfAborted();
    const response = await fetch(target, { ...request, redirect: "manual" });
    if (init.signal?.aborted) response.body?.cancel().catch(() => undefined);
    if (response.type === "opaqueredirect") {
      throw refuse(context, "a redirect whose target a browser does not show; give the final URL as baseUrl");
    }
    const location = REDIRECTS.includes(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    await response.body?.cancel();
    const next = parseLocation(location, target, context, response.status);
    const { origin } = new URL(url);
    if (next.origin !== origin) {
      throw refuse(context, `a redirect to ${next.origin}: credentials stay with ${origin}`, response.status);
    }
    if (redirects === MOST_REDIRECTS)
      throw refuse(context, `more than ${MOST_REDIRECTS} redirects`, response.status);
    const following = followingRequest(request, response.status);
    if (following.body && !repeatable)
      throw refuse(context, "a redirect of a body that can be sent only once", response.status);
    target = next.href;
    request = following;
  }
}

function parseLocation(location: string, base: string, context: RequestContext, status: number): URL {
  if (URL.canParse(location, base)) return new URL(location, base);
  throw refuse(context, "a redirect to what is no URL", status);
}

/** The method and body that fetch's standard gives the next request. */
function followingRequest(init: Exchange["init"], status: number): Exchange["init"] {
  const { method } = init;
  const turnsToGet =
    status === 303 ? method !== "GET" && method !== "HEAD" : status < 303 && method === "POST";
  if (!turnsToGet) return init;
  const headers = new Headers(init.headers);
  for (const name of ["content-type", "content-encoding", "content-language", "content-location"])
    headers.delete(name);
  const { body: _, ...rest } = init;
  return { ...rest, method: "GET", headers };
}

function refuse(context: RequestContext, what: string, status?: number) {
  return requestError(context, {
    kind: "api",
    message: `${status === undefined ? "" : `${status} `}refused ${what}`,
    status,
  });
}

import { isRestflareError, RestflareError } from "../error/error.js";
import { parseUrl } from "../values/url.js";

/** One request as openapi-fetch hands it to fetch. */
export interface OutgoingRequest extends RequestInit {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** What the guard must know beside the request. */
export interface Guard {
  /** The caller's `fetch`, or the platform's. */
  readonly fetch: typeof fetch | undefined;
  /** Whatever else the caller wants fetch to know. */
  readonly fetchOptions: { readonly [name: string]: unknown };
  /** Whether the request may be sent again although it may have been carried out. */
  readonly isRepeatable: boolean;
  /** Whether its body can be sent only once. */
  readonly isStreamed: boolean;
  /** Is told of each redirect that is followed. */
  onRedirect(): void;
}

const MOST_REDIRECTS = 5;

/** Fetches, and follows redirects inside the origin as fetch would; one that leaves it is an error, since credentials stay. */
export async function guardedFetch(guard: Guard, request: OutgoingRequest): Promise<Response> {
  let current = request;
  for (let redirects = 0; ; redirects++) {
    const response = await fetchOnce(guard, current);
    // what a browser says of any redirect
    if (response?.status === 0)
      throw redirectError(0, "that the browser hides; give the final URL as baseUrl");
    const location = locationOf(response);
    if (location === undefined) return response;
    discard(response);
    const target = parseUrl(location, current.url);
    const problem =
      redirects === MOST_REDIRECTS
        ? `after ${MOST_REDIRECTS} others`
        : redirectProblem(target, new URL(request.url).origin, guard);
    if (problem) throw redirectError(response.status, problem);
    guard.onRedirect();
    current = redirected(current, response.status, new URL(location, current.url).href);
  }
}

/** Lets go of a body that nobody reads; that of another library's response may be no web stream. */
function discard({ body }: Response): void {
  if (typeof body?.cancel === "function") body.cancel().catch(() => undefined);
}

/** Where a redirect goes; `undefined` for an answer that is none. */
function locationOf(response: Response): string | undefined {
  const { status, headers } = response ?? {};
  return [301, 302, 303, 307, 308].includes(status) ? (headers?.get("location") ?? undefined) : undefined;
}

/** Why a redirect is not followed, without what its URL may hold: a user, a password, a query. */
function redirectProblem(target: URL | undefined, origin: string, { isStreamed }: Guard): string | undefined {
  if (!target) return "whose Location header is no URL";
  if (target.origin !== origin) return `to ${target.origin}: credentials stay with ${origin}`;
  if (target.username || target.password) return "to a URL with a user or a password";
  return isStreamed ? "of a body that is a stream" : undefined;
}

function redirectError(status: number, problem: string): RestflareError {
  return new RestflareError({
    kind: "api",
    message: `${status} refused a redirect ${problem}`,
    status: status === 0 ? undefined : status,
  });
}

/** The request that follows a redirect, as fetch's standard has it. */
function redirected(request: OutgoingRequest, status: number, url: string): OutgoingRequest {
  const { method, headers } = request;
  const becomesGet =
    (status === 303 && method !== "HEAD") || ((status === 301 || status === 302) && method === "POST");
  if (!becomesGet) return { ...request, url };
  headers.delete("content-type");
  return { ...request, url, method: "GET", body: null };
}

/** The part of Deno's API that is used here. */
interface DenoLike {
  createHttpClient(options: { poolMaxIdlePerHost: number }): { close(): void };
}

/**
 * What may not be repeated goes on a connection that is not kept. When a kept one breaks, Bun sends a PUT or DELETE again by
 * itself, and Deno any request, although it may have been carried out.
 */
async function fetchOnce(guard: Guard, { url, ...init }: OutgoingRequest): Promise<Response> {
  const { fetch = globalThis.fetch, fetchOptions, isRepeatable } = guard;
  const { Deno } = globalThis as { Deno?: DenoLike };
  const client = isRepeatable ? undefined : Deno?.createHttpClient({ poolMaxIdlePerHost: 0 });
  const ownConnection = isRepeatable ? {} : { keepalive: false, ...(client && { client }) };
  // a hook or a fetch that does not heed the signal must not have anything sent after the end
  if (init.signal.aborted) throw new Error("ended before it was sent");
  try {
    const response = await fetch(url, { ...ownConnection, ...fetchOptions, ...init, redirect: "manual" });
    if (init.signal.aborted) discard(response);
    return response;
  } catch (thrown) {
    // of another call: a `fetch` may be made with this package too
    if (isRestflareError(thrown)) throw new Error("fetch failed", { cause: thrown });
    throw thrown;
  } finally {
    client?.close();
  }
}

import type { Exchange } from "../call/call.js";
import { requestError } from "../error/place.js";

/** One request as fetch takes it. */
type Init = RequestInit & { method: string; headers: Headers; signal: AbortSignal };

/** Fetches, and follows redirects inside the origin as fetch would; one that leaves it is an error, since credentials stay. */
export async function fetchInsideOrigin(exchange: Exchange, init: Init): Promise<Response> {
  const { origin } = new URL(exchange.url);
  let target = exchange.url;
  for (let redirects = 0; ; redirects++) {
    // a hook or a fetch that does not heed the signal must not have anything sent after the end
    init.signal.throwIfAborted();
    const response = await fetchOnce(exchange, target, init);
    const { status, headers, body } = response;
    if (init.signal.aborted) body?.cancel().catch(() => undefined);
    // 0 is what a browser says of any redirect
    const location = /^30[12378]$/.test(`${status}`) ? headers.get("location") : null;
    if (status !== 0 && location === null) return response;
    await body?.cancel();
    const next = new URL(URL.canParse(`${location}`, target) ? `${location}` : "https://invalid", target);
    // as fetch's standard has it
    if (/^(303 (?!HEAD)|30[12] POST)/.test(`${status} ${init.method}`)) {
      init.headers.delete("content-type");
      init = { ...init, method: "GET", body: null };
    }
    const why =
      status === 0
        ? "that the browser hides; give the final URL as baseUrl"
        : next.origin !== origin
          ? `to ${next.origin}: credentials stay with ${origin}`
          : redirects === 5
            ? "after 5 others"
            : init.body instanceof ReadableStream && "of a body that is a stream";
    if (why)
      throw requestError(exchange, {
        kind: "api",
        message: `${status} refused a redirect ${why}`,
        status: status || undefined,
      });
    target = next.href;
  }
}

/** As much of Deno as counts here. */
interface DenoLike {
  createHttpClient(options: { poolMaxIdlePerHost: number }): { close(): void };
}

/**
 * What may not be repeated goes on a connection that is not kept. Where a kept one breaks, Bun sends a PUT or DELETE again by
 * itself, and Deno whatever it was, although it may have been carried out.
 */
async function fetchOnce(
  { settings, repeatable }: Exchange,
  target: string,
  init: RequestInit,
): Promise<Response> {
  const { fetch = globalThis.fetch } = settings;
  const { Deno } = globalThis as { Deno?: DenoLike };
  const client = repeatable ? undefined : Deno?.createHttpClient({ poolMaxIdlePerHost: 0 });
  const own = !repeatable && { keepalive: false, client };
  try {
    return await fetch(target, { ...own, ...init, redirect: "manual" });
  } finally {
    client?.close();
  }
}

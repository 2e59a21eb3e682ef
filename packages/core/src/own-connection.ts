/** As much of Deno as counts here. */
interface DenoLike {
  createHttpClient(options: { poolMaxIdlePerHost: number }): { close(): void };
}

/**
 * A fetch on a connection that is not kept. Where a kept one breaks, Bun sends a PUT or DELETE again by itself, and Deno
 * whatever it was, although it may have been carried out.
 */
export function onOwnConnection(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const { Deno } = globalThis as { Deno?: DenoLike };
    const client = Deno?.createHttpClient({ poolMaxIdlePerHost: 0 });
    try {
      return await fetch(input, { keepalive: false, ...(client && { client }), ...init });
    } finally {
      client?.close();
    }
  };
}

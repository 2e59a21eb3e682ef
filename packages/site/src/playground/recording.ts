import type { InProcessMock } from "@restflare/mock/in-page";

/** A request that was sent, and what came back. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  /** Without secret values. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly status?: number;
  readonly retryAfter?: string;
  /** Of an answer that did not come. */
  readonly failure?: string;
}

/** The headers whose values nobody is shown. */
const SECRET = /^(authorization|x-auth-.*|cf-access-client-secret)$/;

/** A `fetch` that lets a mock answer in place of a server, and tells what was sent. */
export function recording(mock: Pick<InProcessMock, "fetch" | "options">, baseUrl: string) {
  const exchanges: Exchange[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const bytes = await request.arrayBuffer();
    const { method, url, signal } = request;
    const at = exchanges.length;
    const sent = {
      method,
      url,
      headers: [...request.headers].map(
        ([name, value]) => [name, SECRET.test(name) ? "(a secret)" : value] as const,
      ),
      ...(bytes.byteLength > 0 && { body: new TextDecoder().decode(bytes) }),
    };
    exchanges[at] = sent;
    // a form's boundary is in its header, so that bytes are all that it takes
    const again = {
      method,
      headers: request.headers,
      signal,
      ...(bytes.byteLength > 0 && { body: bytes }),
    };
    try {
      const answer = await mock.fetch(url.replace(baseUrl, mock.options.baseUrl), again);
      const retryAfter = answer.headers.get("retry-after");
      exchanges[at] = { ...sent, status: answer.status, ...(retryAfter !== null && { retryAfter }) };
      return answer;
    } catch (error) {
      exchanges[at] = { ...sent, failure: error instanceof Error ? error.message : String(error) };
      throw error;
    }
  };
  return { fetch, exchanges };
}

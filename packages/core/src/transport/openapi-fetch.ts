// The one door to openapi-fetch: every attempt of every call is one `request` of this client.
import createFetchClient, { type Client } from "openapi-fetch";
import { type Guard, guardedFetch, type OutgoingRequest } from "./guarded-fetch.js";

/** One attempt, ready to be sent. */
export interface TransportRequest extends Guard {
  /** In capitals. */
  readonly method: string;
  readonly baseUrl: string;
  readonly template: string;
  /** The path that the template became; checked, so that it can be no other. */
  readonly path: string;
  /** The query string, without `?`. */
  readonly query: string;
  /** By name in lower case; `null` sends none, also where openapi-fetch or fetch would set one. */
  readonly headers: { readonly [name: string]: string | null };
  readonly content: RequestInit["body"] | undefined;
  readonly signal: AbortSignal;
}

/** Sends one attempt; the answer's body is not read yet. Rejects with what fetch rejected with, never with nothing. */
export async function sendRequest(request: TransportRequest): Promise<Response> {
  const { method, baseUrl, template, path, query, headers, content, isStreamed, signal } = request;
  const { response } = await door.request(method.toLowerCase() as "get", template, {
    baseUrl,
    params: { path: {} },
    // written before, since bad input must not count as an attempt
    pathSerializer: () => baseUrl + path,
    querySerializer: () => query,
    bodySerializer: () => content,
    body: content ?? undefined,
    // openapi-fetch takes any body for JSON unless it is told
    headers: { "content-type": null, ...headers },
    signal,
    duplex: isStreamed ? "half" : undefined,
    fetch: async (outgoing: Request) => unread(await fetchOrThrow(request, outgoing)),
  });
  return (response as UnreadResponse).unread;
}

/** The options of openapi-fetch that are used here; its own types are those of a document. */
interface DoorOptions {
  [option: string]: unknown;
}
interface Door {
  request(method: string, template: string, options: DoorOptions): Promise<{ response: Response }>;
}

/** Stands in for `Request`, which drops what it does not know (`dispatcher`, `cf`) and costs as much as the rest of a call. */
class PlainRequest {
  declare readonly url: string;
  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

const door = createFetchClient({
  Request: PlainRequest as unknown as typeof Request,
}) as Client<{}> as unknown as Door;

/** What openapi-fetch sees of a response. */
interface UnreadResponse extends Response {
  readonly unread: Response;
}

/** As a success without content, so that openapi-fetch leaves the body alone: of a refusal it would read and parse all of it. */
function unread(response: Response): UnreadResponse {
  return { ok: true, status: 204, headers: new Headers(), unread: response } as UnreadResponse;
}

/** openapi-fetch takes a rejection with nothing, or with 0 or "", for an answer. */
async function fetchOrThrow(guard: Guard, request: Request): Promise<Response> {
  try {
    const response = await guardedFetch(guard, request as unknown as OutgoingRequest);
    if (typeof response?.status === "number") return response;
  } catch (thrown) {
    throw thrown || new Error("fetch failed");
  }
  throw new Error("fetch gave no response");
}

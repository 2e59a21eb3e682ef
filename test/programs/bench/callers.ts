import type { PageFault } from "@restflare/test-harness/faults/pages";
import {
  call,
  clientAt,
  cursorTokens,
  type MethodName,
  type Options,
  tokens,
} from "@restflare/test-harness/faults/target";
import { loadOfficial, OFFICIAL_NAME, type Official } from "./official.js";

/** What a call came to, whoever made it. */
export interface Outcome {
  /** In a word or two: `ok`, `ok (null)`, `api 502`, `connection`. */
  readonly says: string;
  readonly isData: boolean;
}

/** What a call is told; the official package's own timeout is for an attempt. */
export interface Patience {
  readonly timeout: number;
  readonly attemptTimeout?: number;
  readonly maxBytes?: number;
}

/** A client under comparison. */
export interface Caller {
  readonly name: string;
  call(url: string, method: MethodName, options: Patience): Promise<Outcome>;
  /** Yields the ids of a list. */
  list(url: string, by: PageFault["by"], query: object): AsyncIterable<{ id: string }>;
}

const params = { account_id: "an-account" };
const data = (value: unknown): Outcome => {
  return { says: value === null || value === undefined ? `ok (${value})` : "ok", isData: true };
};

export const ours: Caller = {
  name: "restflare",
  async call(url, method, options) {
    const result = await call(clientAt(url), method, options as Options);
    if (result.ok) return data(result.data);
    const { kind, status } = result.error;
    return { says: [kind, status].filter(Boolean).join(" "), isData: false };
  },
  list(url, by, query) {
    const options = { client: clientAt(url), params, query };
    return by === "page" ? tokens.indexAll(options) : cursorTokens.indexAll(options);
  },
};

/** The official package; the waits between its attempts cannot be shortened. */
export function official(): Caller {
  const Cloudflare = loadOfficial();
  const clientOf = (url: string, timeout = 10_000) =>
    new Cloudflare({ apiToken: "t", baseURL: `${url}/client/v4`, timeout, logLevel: "off" });
  return {
    name: OFFICIAL_NAME,
    call: (url, method, { timeout, attemptTimeout = timeout }) =>
      send(clientOf(url, attemptTimeout), method).then(data, failure),
    list(url, by, query) {
      const client = clientOf(url);
      if (by === "cursor") return client.kv.namespaces.keys.list("n", { ...params, ...query });
      return client.zeroTrust.access.serviceTokens.list({ ...params, ...query });
    },
  };
}

function send(client: Official, method: MethodName): Promise<unknown> {
  const { serviceTokens } = client.zeroTrust.access;
  const body = { name: "ci" };
  if (method === "show") return serviceTokens.get("t1", params);
  if (method === "update") return serviceTokens.update("t1", { ...params, ...body });
  if (method === "delete") return serviceTokens.delete("t1", params);
  if (method === "rotate") return serviceTokens.rotate("t1", { ...params, ...body });
  if (method === "roll") return client.user.tokens.value.update("t1", { body: {} });
  return client.patch("/accounts/an-account/tokens/t1", { body });
}

function failure(thrown: unknown): Outcome {
  const { status } = thrown as { status?: number };
  const kind = (thrown as object).constructor.name.replace(/^API|Error$/g, "").toLowerCase() || "api";
  return { says: status === undefined ? kind : `api ${status}`, isData: false };
}

import { type Client, createClient } from "@restflare/core";
import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";

/** One request of a call, and what the server said of it. */
export interface Exchange {
  method: string;
  path: string;
  query: URLSearchParams;
  status: number;
  /** Prism's own list, of what is wrong with the request or with its answer. */
  violations: string | null;
}

/**
 * A client that writes down what it sends; it asks once only, so that a violation is no reason to ask again. What it
 * calls stands in for the servers of the document.
 */
export function watchedClient(
  baseUrl: string,
  insteadOf: readonly string[],
): { client: Client; exchanges: Exchange[] } {
  const exchanges: Exchange[] = [];
  const client = createClient({
    apiToken: "a-token",
    baseUrl,
    insteadOf,
    retry: { maxRetries: 0 },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url } = request;
      const { pathname, searchParams } = new URL(url);
      const response = await fetch(request);
      exchanges.push({
        method,
        path: pathname,
        query: searchParams,
        status: response.status,
        violations: response.headers.get("sl-violations"),
      });
      return response;
    },
  });
  return { client, exchanges };
}

/** The path of a call by the document, each segment as it is meant: what has to be encoded is compared decoded. */
export function segmentsOf({ action, given }: ContractCall): string[] {
  return action.template.split("/").flatMap((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return [segment];
    const value = String(name in given.params ? given.params[name] : given.id);
    return action.pathStyles[name]?.allowReserved ? value.split("/") : [value];
  });
}

export const decoded = (path: string): string[] => path.split("/").map(decodeURIComponent);

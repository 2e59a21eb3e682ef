import { type Client, createClient } from "@restflare/core";
import type { ContractCall } from "../../../packages/generator/src/contract/calls.js";

/** One request of a call, and what the server said of it. */
export interface Exchange {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
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
      const { method, url, headers } = request;
      const { pathname, searchParams } = new URL(url);
      const response = await fetch(request);
      exchanges.push({
        method,
        path: pathname,
        query: searchParams,
        headers,
        status: response.status,
        violations: violationsIn(response.headers.get("sl-violations")),
      });
      return response;
    },
  });
  return { client, exchanges };
}

/** Less its remarks on what is deprecated: that may still be sent. */
function violationsIn(header: string | null): string | null {
  const all = header === null ? [] : (JSON.parse(header) as { code?: string }[]);
  const left = all.filter(({ code }) => code !== "deprecated");
  return left.length === 0 ? null : JSON.stringify(left);
}

/** The path of a call by the document, each segment as it is meant: what has to be encoded is compared decoded. */
export function segmentsOf({ action, given }: ContractCall): string[] {
  const textFor = (name: string): string => String(name in given.params ? given.params[name] : given.id);
  return action.template.split("/").flatMap((segment) => {
    const text = segment.replace(/\{([^}]+)\}/g, (_, name: string) => textFor(name));
    const [, whole = ""] = /^\{([^}]+)\}$/.exec(segment) ?? [];
    return action.pathStyles[whole]?.allowReserved ? text.split("/") : [text];
  });
}

export const decoded = (path: string): string[] => path.split("/").map(decodeURIComponent);

import type { Operation } from "./prism.cjs";

const CLOUDFLARE = "https://api.cloudflare.com";

/** The servers of some operations, but for Cloudflare's: a mock stands in for them, and packages of other APIs want to be told so. */
export function serversOf(operations: readonly Operation[]): string[] {
  const urls = operations.flatMap(({ servers = [] }) => servers.map(urlOf));
  return [...new Set(urls)].filter((url) => URL.canParse(url) && new URL(url).origin !== CLOUDFLARE);
}

/** With its variables at their defaults. */
function urlOf({ url, variables = {} }: NonNullable<Operation["servers"]>[number]): string {
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => String(variables[name]?.default ?? ""));
}

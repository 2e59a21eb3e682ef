import { readFile } from "node:fs/promises";

const CLOUDFLARE = "https://api.cloudflare.com";

interface Server {
  readonly url?: unknown;
  readonly variables?: { readonly [name: string]: { readonly default?: unknown } };
}

/**
 * The servers that a document names anywhere, but for Cloudflare's: a mock stands in for them, and packages of other APIs
 * want to be told so. A file in YAML is left to whoever mocks it.
 */
export async function serversOf(document: string | object): Promise<string[]> {
  const parsed = typeof document === "string" ? parse(await readFile(document, "utf8")) : document;
  const items = Object.values(Object(parsed?.["paths" as keyof object] ?? {})).map(Object) as object[];
  const holders = [parsed, ...items, ...items.flatMap((item) => Object.values(item).map(Object) as object[])];
  const urls = holders.flatMap((holder) => {
    const { servers } = Object(holder) as { servers?: unknown };
    return Array.isArray(servers) ? (servers.map(Object) as Server[]).map(urlOf) : [];
  });
  return [...new Set(urls)].filter((url) => URL.canParse(url) && new URL(url).origin !== CLOUDFLARE);
}

function parse(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

/** With its variables at their defaults. */
function urlOf({ url = "", variables = {} }: Server): string {
  return String(url).replace(/\{([^{}]*)\}/g, (_, name: string) => String(variables[name]?.default ?? ""));
}

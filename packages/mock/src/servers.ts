import type { Operation } from "./prism.cjs";

const CLOUDFLARE = "https://api.cloudflare.com";

/** The servers of some operations, but for Cloudflare's: a mock stands in for them, and packages of other APIs want to be told so. */
export function serversOf(operations: readonly Operation[]): string[] {
  return urlsOf(operations).filter((url) => URL.canParse(url) && new URL(url).origin !== CLOUDFLARE);
}

/** What is said of a path that is not there; it may have what stands before the documents' paths on their own server. */
export function nothingAt(operations: readonly Operation[], path: string): string {
  const words = `there is no path ${path} in the documents`;
  const bases = urlsOf(operations).map((url) =>
    (URL.canParse(url) ? new URL(url).pathname : url).replace(/\/+$/, ""),
  );
  const base = bases.find((one) => one !== "" && path.startsWith(`${one}/`));
  if (base === undefined) return words;
  return `${words}; ${base} is only on their own server, so ask for ${path.slice(base.length)}`;
}

const urlsOf = (operations: readonly Operation[]): string[] => [
  ...new Set(operations.flatMap(({ servers = [] }) => servers.map(urlOf))),
];

/** With its variables at their defaults. */
function urlOf({ url, variables = {} }: NonNullable<Operation["servers"]>[number]): string {
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => String(variables[name]?.default ?? ""));
}

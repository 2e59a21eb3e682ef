import { oncePer } from "../base/once-per.js";
import { isObject, type OpenApi, type Operation, type Server } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { serverUrl } from "../document/server-url.js";
import type { ServerPlan } from "./model.js";

/** What a table need not say. */
const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

const NONE: readonly Server[] = [];

/** The server of an operation: its own, else the document's. */
export function serverOf(document: OpenApi, operation: Operation): ServerPlan {
  return readServers((operation.servers ?? document.servers ?? NONE) as readonly Server[]);
}

// most operations have the document's
const readServers = oncePer((servers: readonly Server[]): ServerPlan => {
  const [first, ...others] = inOrder(servers.map(readServer));
  if (!first) return { accepts: ["/"], others: [] };
  const origins = [first, ...others].flatMap(({ origins }) => origins);
  const accepts = [...new Set([first.url, ...origins.filter((origin) => origin !== originOf(first.url))])];
  return {
    ...(originOf(first.url) !== undefined && { url: first.url }),
    accepts,
    others: others.map(({ url, description }) => ({ url, description })),
    ...(first.variables.length > 0 && { template: first.template, variables: first.variables }),
  };
});

/** Whether it is the one that clients have by themselves. */
export const isCloudflare = ({ accepts }: ServerPlan): boolean =>
  accepts.length === 1 && accepts[0] === CLOUDFLARE;

export const isSameServer = (one: ServerPlan, other: ServerPlan): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ accepts }: ServerPlan): string => accepts.join(" ");

/** The server that most operations have; of several the document's. */
export function usualServer(document: OpenApi, operations: readonly Operation[]): ServerPlan {
  const own = serverOf(document, {});
  const counts = new Map([[keyOf(own), { server: own, times: 0 }]]);
  for (const operation of operations) {
    const server = serverOf(document, operation);
    const count = counts.get(keyOf(server)) ?? { server, times: 0 };
    counts.set(keyOf(server), { ...count, times: count.times + 1 });
  }
  const [usual] = [...counts.values()].sort((one, other) => other.times - one.times);
  return usual?.server ?? own;
}

/** What a client of the server of most of these operations would call at the wrong path, because its origin is the same. */
export function misplaced(document: OpenApi, placed: readonly Placed[]): string[] {
  const usual = usualServer(
    document,
    placed.map(({ operation }) => operation),
  );
  const base = isCloudflare(usual) ? CLOUDFLARE : (usual.url ?? CLOUDFLARE);
  return placed.flatMap(({ method, path, operation }) => {
    const own = serverOf(document, operation);
    if (own.url === undefined || isSameServer(own, usual) || originOf(own.url) !== originOf(base)) return [];
    const place = `${method.toUpperCase()} ${path}`;
    return [`${place} is at ${own.url}, where a client of ${base} does not call it; give it one of its own`];
  });
}

interface ReadServer {
  /** With its variables at their defaults; a path alone where there is no address. */
  url: string;
  description: string;
  /** As the document writes it. */
  template: string;
  /** Its origin, and with a placeholder for each variable in it. */
  origins: string[];
  variables: NonNullable<ServerPlan["variables"]>;
}

function readServer(server: Server): ReadServer {
  const { url, description, variables = {} } = server;
  const used = Object.entries(variables).filter(([name, one]) => url.includes(`{${name}}`) && isObject(one));
  const filled = tidy(serverUrl(server));
  const open = originOf(url.toLowerCase());
  const own = originOf(filled);
  return {
    url: filled,
    template: url,
    description: typeof description === "string" ? description.trim() : "",
    // what has variables only behind its origin is at one origin
    origins: [own, open?.includes("{") ? open : undefined].filter((origin) => origin !== undefined),
    variables: used.map(([name, { default: usual, enum: values }]) => ({
      name,
      usual: String(usual ?? ""),
      values: Array.isArray(values) ? values.map(String) : [],
    })),
  };
}

/** A base URL as a client has it; a path alone if it has no origin that one could call. */
function tidy(url: string): string {
  if (originOf(url) !== undefined && URL.canParse(url)) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`.replace(/\/+$/, "");
  }
  const [, path = "/"] = /^(?:[^/]*\/\/[^/]*)?(\/[^?#]*)/.exec(url) ?? [];
  return path.replace(/(.)\/+$/, "$1");
}

const originOf = (url: string): string | undefined => /^[^/]+\/\/[^/]+/.exec(url)?.[0];

/** The first one that a client may have without more, `https` or this machine, comes first. */
function inOrder(servers: readonly ReadServer[]): ReadServer[] {
  const isUsable = ({ url }: ReadServer): boolean =>
    /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/.test(url);
  const first = servers.find(isUsable) ?? servers[0];
  return first ? [first, ...servers.filter((one) => one !== first)] : [];
}

import {
  isObject,
  METHODS,
  type OpenApi,
  type Operation,
  type PathItem,
  type Server,
} from "../document/openapi.js";
import { serverUrl } from "../document/server-url.js";

interface Base {
  /** Where the document was read from: a URL, or a file. */
  source: string;
  warn: (text: string) => void;
}

/**
 * Servers as whoever reads them needs them: absolute, as far as the document was fetched from somewhere, and those of a
 * path item with its operations. A document without any has what OpenAPI says then, the origin that it comes from.
 */
export function ownServers(document: OpenApi, base: Base): OpenApi {
  const paths = Object.entries(document.paths ?? {}).map(([template, item]) => [
    template,
    isObject(item) ? withOwnServers(item, template, base) : item,
  ]);
  const { servers: given, ...rest } = document;
  const stated = stand(given);
  const servers = (stated ?? [{ url: "/" }]).map((server) => absolute(server, "the document", base));
  return { ...rest, ...(isTelling(servers) && { servers }), paths: Object.fromEntries(paths) };
}

/** What says no more than a missing list would is not written. */
const isTelling = ([first, ...others]: Server[]): boolean => first?.url !== "/" || others.length > 0;

function withOwnServers(item: PathItem, template: string, base: Base): PathItem {
  const { servers: shared, ...own } = item;
  for (const method of METHODS) {
    const operation = item[method];
    if (!isObject(operation)) continue;
    const servers = stand((operation as Operation).servers) ?? stand(shared);
    const place = `${method.toUpperCase()} ${template}`;
    if (servers)
      own[method] = { ...operation, servers: servers.map((server) => absolute(server, place, base)) };
  }
  return own;
}

/** The servers of a list that has any. */
function stand(servers: unknown): Server[] | undefined {
  const real = (Array.isArray(servers) ? servers : []).filter(
    (server): server is Server => isObject(server) && typeof server["url"] === "string",
  );
  return real.length > 0 ? real : undefined;
}

/** A URL with an origin, or with placeholders that stand for one. */
const HAS_ORIGIN = /^[^/?#]+:\/\//;
/** A host that somebody wrote without its scheme. */
const HOST = /^(([\w-]+\.)+[a-z]{2,}|localhost|\d+(\.\d+){3})(:\d+)?(\/|$)/i;
const LOOPBACK = /^(localhost|127\.)/i;

function absolute(server: Server, place: string, { source, warn }: Base): Server {
  const { url } = server;
  // a variable may hold all of it
  if (HAS_ORIGIN.test(url) || HAS_ORIGIN.test(serverUrl(server))) return server;
  if (HOST.test(url)) {
    const whole = `${LOOPBACK.test(url) ? "http" : "https"}://${url}`;
    warn(`${place} has the server "${url}", which has no scheme; it is taken as ${whole}`);
    return { ...server, url: whole };
  }
  const path = url.startsWith("/") ? url : `/${url}`;
  const from = HAS_ORIGIN.exec(source) ? new URL(source) : undefined;
  // by hand, since a URL would escape the braces of a variable
  if (from && url.startsWith("//")) return { ...server, url: `${from.protocol}${url}` };
  if (from && url.startsWith("/")) return { ...server, url: `${from.origin}${url}` };
  if (from)
    return {
      ...server,
      url: `${from.origin}${from.pathname.replace(/[^/]*$/, "")}${url.replace(/^\.\//, "")}`,
    };
  if (url.startsWith("//")) return { ...server, url: `https:${url}` };
  warn(
    `${place} has no server with an address${url === "/" ? "" : ` ("${url}")`}; give every client of its packages a ` +
      `\`baseUrl\`${path === "/" ? "" : ` that ends in ${path}`}, or name it in \`servers\``,
  );
  return { ...server, url: path };
}

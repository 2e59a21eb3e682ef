import type { OpenApi } from "../document/openapi.js";
import type { Shared } from "./shared.js";

const SCHEMES = ["api_token", "api_email", "api_key"];

/** The head of a new document. What only people can say is left to be said. */
export function freshDocument(tag: string, owners: OpenApi, shared: Shared): Record<string, unknown> {
  const schemes = SCHEMES.flatMap((name) => {
    const ref = shared.ref("securitySchemes", name);
    return ref ? [[name, ref]] : [];
  });
  const isOurs = schemes.length === SCHEMES.length;
  return {
    openapi: "3.1.0",
    info: { title: tag, version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
    ...(owners.servers && { servers: serverUrls(owners.servers) }),
    ...(isOurs && { security: [{ api_token: [] }, { api_email: [], api_key: [] }] }),
    tags: [{ name: tag }],
    paths: {},
    ...(isOurs && { components: { securitySchemes: Object.fromEntries(schemes) } }),
  };
}

function serverUrls(servers: unknown[]): { url: string }[] {
  return servers.flatMap((server) => {
    const url = typeof server === "object" && server !== null && "url" in server ? server.url : undefined;
    return typeof url === "string" ? [{ url }] : [];
  });
}

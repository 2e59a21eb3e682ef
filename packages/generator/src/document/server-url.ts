import type { Server } from "./openapi.js";

/** The URL of a server with its variables at their defaults. */
export function serverUrl({ url, variables = {} }: Server): string {
  return url.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return String(variable?.default ?? variable?.enum?.[0] ?? "");
  });
}

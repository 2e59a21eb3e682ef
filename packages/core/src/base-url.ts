import { configurationError } from "./error.js";

/** The Cloudflare API. */
export const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

/** Checks a base URL and takes off its last slashes; throws a configuration error for what secrets may not be sent to. */
export function checkBaseUrl(baseUrl: string): string {
  const url = parse(baseUrl);
  if (url.username !== "" || url.password !== "") {
    throw configurationError("baseUrl must not hold a user or a password; give credentials to createClient");
  }
  if (url.search !== "" || url.hash !== "") {
    throw configurationError(
      `baseUrl must end with its path: "${url.origin}${url.pathname}" has a query or a fragment`,
    );
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw configurationError(
      `baseUrl must be https: "${url.protocol}//${url.host}" would send credentials in the clear (http is for loopback only)`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parse(baseUrl: string): URL {
  try {
    return new URL(baseUrl);
  } catch {
    throw configurationError(`baseUrl is no absolute URL; give one such as "${CLOUDFLARE}"`);
  }
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

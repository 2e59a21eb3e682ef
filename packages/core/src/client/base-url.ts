import { configurationError } from "../error/error.js";
import { parseUrl } from "../values/url.js";

/** Checks a base URL and takes off its last slashes; throws a configuration error for one that secrets may not be sent to. */
export function checkBaseUrl(baseUrl: string, allowHttp?: readonly string[]): string {
  const url = parseUrl(baseUrl);
  // not quoted: it may hold a secret
  if (!url || !isSafe(url, allowHttp) || !hasOnlyPath(url, baseUrl))
    throw configurationError(
      "baseUrl must be https, or http to loopback or a host of allowHttp, without user, query and fragment",
    );
  return url.href.replace(/\/+$/, "");
}

function isSafe({ protocol, hostname }: URL, allowHttp: readonly string[] | undefined): boolean {
  if (protocol === "https:") return true;
  const isAllowed = allowHttp?.some((name) => name.toLowerCase() === hostname);
  return protocol === "http:" && (isLoopback(hostname) || isAllowed === true);
}

/** Whether a host is this machine itself. */
export function isLoopback(hostname: string): boolean {
  if (hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]") return true;
  return /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Also an empty query or fragment, which the parts of a URL do not show, would stand in every path. */
function hasOnlyPath({ username, password }: URL, given: string): boolean {
  return username === "" && password === "" && !/[?#]/.test(given);
}

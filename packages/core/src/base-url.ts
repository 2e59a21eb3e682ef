import { configurationError } from "./error.js";

/** The Cloudflare API. */
export const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

/** Checks a base URL and takes off its last slashes; throws a configuration error for what secrets may not be sent to. */
export function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl))
    throw configurationError(`baseUrl is no absolute URL; give one such as "${CLOUDFLARE}"`);
  const url = new URL(baseUrl);
  const { origin, pathname, protocol, hostname } = url;
  // not quoted: it may be a secret
  if (url.username || url.password || url.search || url.hash)
    throw configurationError("baseUrl must end with its path, and hold no user, password, query or fragment");
  if (protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname)))
    throw configurationError(
      `baseUrl must be https: "${protocol}//${url.host}" would send credentials in the clear (http is for loopback only)`,
    );
  return origin + pathname.replace(/\/+$/, "");
}

const LOOPBACK = /^((.+\.)?localhost|\[::1\]|127(\.\d+){3})$/;

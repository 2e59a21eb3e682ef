import { configurationError } from "./error.js";

/** The Cloudflare API. */
export const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

/** Checks a base URL and takes off its last slashes; throws a configuration error for what secrets may not be sent to. */
export function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl))
    throw configurationError(`baseUrl is no absolute URL; give one such as "${CLOUDFLARE}"`);
  const { href, origin, pathname, protocol, host, hostname } = new URL(baseUrl);
  if (protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname)))
    throw configurationError(
      `baseUrl must be https: "${protocol}//${host}" would send credentials in the clear (http is for loopback only)`,
    );
  // not quoted: it may be a secret
  if (href !== origin + pathname)
    throw configurationError("baseUrl must end with its path, and hold no user, password, query or fragment");
  return href.replace(/\/+$/, "");
}

const LOOPBACK = /^((.+\.)?localhost|\[::1\]|127(\.\d+){3})$/;

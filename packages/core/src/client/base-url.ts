import { configurationError } from "../error/error.js";

/** The Cloudflare API. */
export const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

/** Https, or http to loopback, without user, password, query and fragment; of a URL as `href` writes it. */
const BASE_URL = /^(https:\/\/[^/@]+|http:\/\/(([^/@]+\.)?localhost|\[::1\]|127(\.\d+){3})(:\d+)?)\/[^?#]*$/;

/** Checks a base URL and takes off its last slashes; throws a configuration error for what secrets may not be sent to. */
export function checkBaseUrl(baseUrl: string): string {
  const href = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  // not quoted: it may hold a secret
  if (!BASE_URL.test(href))
    throw configurationError("baseUrl must be https, or http to loopback, without user, query and fragment");
  return href.replace(/\/+$/, "");
}

/** The Cloudflare API. */
export const CLOUDFLARE = "https://api.cloudflare.com/client/v4";

/** A URL; `undefined` for what is none. By trying, since React Native has no `URL.canParse`. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

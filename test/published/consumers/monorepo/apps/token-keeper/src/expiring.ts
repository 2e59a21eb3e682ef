import type { Cloudflare, ServiceToken } from "@example/cloudflare";

const DAY = 24 * 60 * 60 * 1000;

/** What is due sooner than this is renewed. */
export const NOTICE = 30 * DAY;

/**
 * The enabled tokens that expire within the notice, each once. The whole list is read before anything is changed: a change
 * while pages are read may move a token from one page to the next.
 */
export async function expiringTokens(
  tokens: Cloudflare["serviceTokens"],
  now: Date,
): Promise<ServiceToken[]> {
  const due = new Map<string, ServiceToken>();
  for await (const token of tokens.indexAll()) {
    const left = Date.parse(token.expires_at) - now.getTime();
    if (token.enabled && left < NOTICE) due.set(token.id, token);
  }
  return [...due.values()];
}

/** The version of this package; the build puts it in. */
declare const VERSION: string;

/** Who is calling. Not in browsers, where the header would make every call one that asks the server first. */
export function userAgentHeader(): { readonly [name: string]: string } {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  const isBrowser = navigator?.userAgent?.startsWith("Mozilla") === true;
  return isBrowser ? {} : { "user-agent": `restflare/${VERSION}` };
}

/** The code of what went wrong behind a redirect: the request that led there was sent, and may have been carried out. */
export const BEHIND_REDIRECT = "ERR_BEHIND_REDIRECT";

/** What went wrong, in an error that says so. */
export function behindRedirect(cause: unknown): Error {
  return Object.assign(new Error("it failed behind a redirect", { cause }), { code: BEHIND_REDIRECT });
}

/** An address of the site, from a path that begins with a slash: the site may be served under a path of its own. */
export const at = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, "") + path;

/**
 * Where a build reads and writes. It is in the environment, because Astro loads its configuration and the pages by itself, from
 * files that are elsewhere by then: two builds at the same time have folders of their own.
 */
export const environment = {
  /** The folder of the repository. */
  root: (): string => variable("SITE_ROOT"),
  /** The folder of what the pages are made from. */
  data: (): string => variable("SITE_DATA"),
  /** The folder of the static files. */
  out: (): string => variable("SITE_OUT"),
  /** The path that the site is served under. */
  base: (): string => process.env["SITE_BASE"] ?? "/",
};

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(
      `packages/site: ${name} is not set; build the site with \`pnpm site:build\`, serve it with \`pnpm site\``,
    );
  return value;
}

declare module "virtual:restflare-packages" {
  /** Loads the code of a package, by its slug; see build/packages-plugin.ts. */
  export const packages: Readonly<Record<string, () => Promise<Record<string, unknown>>>>;
}

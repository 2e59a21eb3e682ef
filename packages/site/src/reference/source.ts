import manifest from "../../../../package.json" with { type: "json" };

/** The repository as a web page. */
export const REPOSITORY = manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** A file of the repository, as a web page. */
export const sourceOf = (file: string): string => `${REPOSITORY}/blob/main/${file}`;

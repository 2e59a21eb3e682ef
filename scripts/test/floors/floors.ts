/** A folder whose imports point one way. */
export interface House {
  /** Where it is in the repository. */
  readonly folder: string;
  /**
   * From the top down. A room is a folder or a file, without its `.ts`: it may import from itself and from every room
   * on a lower floor. Rooms on one floor do not know each other.
   */
  readonly floors: readonly (readonly string[])[];
  /** Rooms that have nothing but types: whoever imports from them says `import type`. */
  readonly types?: readonly string[];
}

export const core: House = {
  folder: "packages/core/src",
  floors: [
    ["index", "rate-limit", "streams"],
    ["resource"],
    ["client", "inference"],
    ["call"],
    ["transport"],
    ["public", "path"],
    ["error"],
    ["values"],
  ],
  types: ["inference", "public"],
};

/** What Astro renders (`.astro`) is not looked at. */
export const site: House = {
  folder: "packages/site/src",
  floors: [
    ["content.config", "pages"],
    ["layout", "playground", "search"],
    ["guides"],
    ["measurements", "moves"],
    ["reference"],
    ["data"],
  ],
};

export const generator: House = {
  folder: "packages/generator/src",
  floors: [
    ["cli", "index"],
    ["changesets", "fetch", "import"],
    ["check"],
    ["diff"],
    ["run"],
    ["catalogue", "page", "report", "write"],
    ["contract", "emit", "review"],
    ["compose"],
    ["plan"],
    ["name"],
    ["slice"],
    ["normalise"],
    ["load"],
    ["document"],
    ["base"],
  ],
};

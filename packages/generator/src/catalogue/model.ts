/** Which packages there are, in groups as people know them. */
export interface Catalogue {
  /** Its file, as messages call it. */
  source: string;
  groups: Group[];
}

export interface Group {
  name: string;
  packages: CataloguedPackage[];
}

export interface CataloguedPackage {
  slug: string;
  tag: string;
  /** What it is for, in one sentence. */
  about: string;
  /** Where the API's owner describes it: the path of a resource in the owner's reference, or a whole address. */
  page?: string;
  claims: Claim[];
  /** File and line, for messages. */
  where: string;
}

/** One line of `operations`: a beginning of paths, or with a method a whole operation. */
export interface Claim {
  slug: string;
  /** As it is written. */
  text: string;
  method?: string;
  /** With `{}` for every placeholder. */
  path: string;
  where: string;
}

export const packagesOf = ({ groups }: Catalogue): CataloguedPackage[] =>
  groups.flatMap(({ packages }) => packages);

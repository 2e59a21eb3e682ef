/** What stops a release: says what is wrong, where, and the way out. It is shown without a stack. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}

export function refuse(what: string): never {
  throw new ReleaseError(what);
}

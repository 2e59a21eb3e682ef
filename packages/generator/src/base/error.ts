/** What stops the generator: says what is wrong, where, and the way out. It is shown without a stack. */
export class GenerateError extends Error {
  override name = "GenerateError";
}

export function fail(where: string, what: string): never {
  throw new GenerateError(`${where}: ${what}`);
}

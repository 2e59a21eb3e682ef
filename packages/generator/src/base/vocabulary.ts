// The names that a generated package uses for itself, in one place: whatever a document calls its tags and schemas, none of
// these may come to mean something else. `test/emit/vocabulary.test.ts` holds the lists against what is really printed.

/** Types that `src/index.ts` and `src/types.ts` import from `@restflare/core`. */
export const CORE_TYPES = [
  "BoundBy",
  "Client",
  "DataAs",
  "MemberId",
  "OptionsArg",
  "Page",
  "PathArg",
  "RawBody",
  "Result",
  "WaysToRead",
  "WithOptions",
];

/** Type parameters of the interfaces in `src/index.ts`, and of their methods. */
export const TYPE_PARAMETERS = ["As", "Bound", "Id", "Params"];

/** Types that either file has from the language, and the helper of `src/types.ts`. */
export const GLOBAL_TYPES = [
  "AsyncIterable",
  "Blob",
  "Extract",
  "Omit",
  "Pick",
  "Promise",
  "PropertyKey",
  "Record",
  "Required",
  "WithRequired",
];

/** What `src/index.ts` has besides the document's own, at run time or by the name in small letters. */
export const VALUES = ["parseEvents", "parseEventTexts", "parseLines", "paths", "resource"];

// What `@restflare/mock/in-page` exports: the same mock where there are no files and no Node, such as a page.

import { prepare } from "./instead/in-page/make.js";
import { checkOptions, mockOf } from "./mock.js";
import loadPrism from "./prism.cjs";
import type { InProcessMock, InProcessOptions } from "./public.js";
import type { OpenApiDocument } from "./source.js";

export type { Fault } from "./fault.js";
export type { InProcessMock, InProcessOptions } from "./public.js";
export type { OpenApiDocument } from "./source.js";

/**
 * Makes the mock that `createMock` of `@restflare/mock` makes, of documents that are at hand: nothing is looked for, and
 * nothing of Node is needed.
 *
 * Rejects if a document cannot be read or refers to anything outside of itself, or an option is not known.
 *
 * @param documents what `import document from "@restflare/zones/openapi.json"` reads, or a list of such; they are not changed
 * @example
 * const mock = await createMock(document);
 * const client = createClient(mock.options);
 */
export async function createMock(
  documents: OpenApiDocument | readonly OpenApiDocument[],
  options: InProcessOptions = {},
): Promise<InProcessMock> {
  checkOptions(options);
  const all = [documents].flat() as OpenApiDocument[];
  for (const one of all)
    if (typeof Object(one).openapi !== "string")
      throw new TypeError(
        "a mock in a page takes a document with its field openapi, not the name of a package or a file: there it can look for none",
      );
  if (all.length === 0) throw new TypeError("a mock takes a document, and the list of them is empty");
  const names = all.length === 1 ? "the document" : "the documents";
  const outside = all.map(outsideOf).find((one) => one !== undefined);
  if (outside !== undefined)
    throw new TypeError(
      `${names} ${all.length === 1 ? "refers" : "refer"} to ${outside}, and a mock in a page gets nothing: bundle all that is referred to into one document`,
    );
  await prepare();
  return mockOf({ documents: structuredClone(all) as object[], names }, options, loadPrism);
}

/** What a document refers to outside of itself. */
function outsideOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string" && !$ref.startsWith("#")) return $ref;
  for (const inner of Object.values(node)) {
    const found = outsideOf(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

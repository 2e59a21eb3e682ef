import { createRequire } from "node:module";
import { checkOptions, mockOf } from "./mock.js";
import type { LoadPrism } from "./prism.cjs";
import type { InProcessMock, InProcessOptions } from "./public.js";
import { findDocument, type MockSource } from "./source.js";

/** Prism is loaded with the first mock; by Node itself, since a test runner that transforms it takes seconds. */
const load = createRequire(import.meta.url);

/**
 * Makes a mock that answers in this process as Restflare packages' documents say, without a server or a port: with the
 * documents' examples, and with an error to every request, and in place of every answer, that does not fit.
 *
 * Rejects if a document cannot be found or read, or an option is not known.
 *
 * @param sources `"access-service-tokens"`, the name of any package that ships an `openapi.json`, a file, or a document; or a list of them
 * @example
 * const mock = await createMock(["zones", "dns-records"]);
 * const client = createClient(mock.options);
 * @see https://docs.stoplight.io/docs/prism on the `Prefer` header, which picks an answer
 */
export async function createMock(
  sources: MockSource | readonly MockSource[],
  options: InProcessOptions = {},
): Promise<InProcessMock> {
  checkOptions(options);
  const { mock } = await namedMock(sources, options);
  return mock;
}

/** A mock, and what to call it to a person. */
export async function namedMock(
  sources: MockSource | readonly MockSource[],
  options: InProcessOptions,
): Promise<{ mock: InProcessMock; names: string }> {
  if (Array.isArray(sources) && sources.length === 0)
    throw new TypeError("a mock takes a package, a file or a document, and the list of them is empty");
  const found = await Promise.all([sources].flat().map((source) => findDocument(source as MockSource)));
  const names = found.map(({ name }) => name).join(", ");
  const documents = found.map(({ document }) => document);
  const mock = await mockOf({ documents, names }, options, (...given) =>
    (load("./prism.cjs") as LoadPrism)(...given),
  );
  return { mock, names };
}

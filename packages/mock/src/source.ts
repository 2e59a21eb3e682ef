import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What to mock:
 *
 * - a package that ships an `openapi.json`, by its name; one of `@restflare` also by what stands behind the slash. It is
 *   looked for where the process works, `process.cwd()`
 * - a file, by its URL or by a path that starts with `.` or `/` or ends in `.json`, `.yaml` or `.yml`
 * - a document itself, such as one that `import ... with { type: "json" }` has read; it is not changed
 */
export type MockSource = string | URL | OpenApiDocument;

/** An OpenAPI document, as far as TypeScript is to know it from anything else. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info?: unknown;
  readonly servers?: unknown;
  readonly paths?: unknown;
  readonly components?: unknown;
  readonly security?: unknown;
  readonly tags?: unknown;
}

export interface Found {
  /** What to call it to a person. */
  readonly name: string;
  /** A path, so that files which it refers to are found beside it; or the document. */
  readonly document: string | object;
}

/** Finds a document; rejects, with the way out, if it is not there. */
export async function findDocument(source: MockSource): Promise<Found> {
  if (source === "") throw new TypeError("a mock takes a package's name, not an empty one");
  if (typeof source === "string" && !isFile(source)) return inPackage(source);
  if (typeof source === "string" || source instanceof URL) return inFile(source);
  if (typeof source?.openapi !== "string")
    throw new TypeError(
      "a mock takes a package's name, a file, or a document with its field openapi; a resource does not know its own",
    );
  return { name: "the document", document: structuredClone(source) };
}

function isFile(source: string): boolean {
  return /^(\.|[a-z]+:\/\/)/.test(source) || isAbsolute(source) || EXTENSIONS.includes(extname(source));
}

const EXTENSIONS = [".json", ".yaml", ".yml"];

async function inFile(source: string | URL): Promise<Found> {
  const address = String(source);
  if (/^https?:/.test(address))
    throw new Error(`${address} is not on this machine, and a mock fetches nothing: save it to a file first`);
  const file = address.startsWith("file:") ? fileURLToPath(address) : resolve(address);
  await access(file).catch((reason: Error) => {
    throw new Error(`the document ${file} cannot be read: ${reason.message}`, { cause: reason });
  });
  return { name: file, document: file };
}

function inPackage(source: string): Found {
  const name = source.startsWith("@") ? source : `@restflare/${source}`;
  // The second place is for `npx`, which puts packages that it is told of beside this one.
  const places = [join(process.cwd(), "here"), import.meta.url];
  for (const place of places) {
    try {
      return { name, document: createRequire(place).resolve(`${name}/openapi.json`) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_PACKAGE_PATH_NOT_EXPORTED")
        throw new Error(`${name} has no openapi.json: only packages made from a document can be mocked`);
    }
  }
  throw new Error(
    `${name} is not installed in ${process.cwd()} or above; npm install --save-dev ${name}, or pass its openapi.json`,
  );
}

import path from "node:path";
import { fail } from "../base/error.js";
import { isObject, lookUp, type OpenApi } from "../document/openapi.js";
import { plainAnchors } from "./anchors.js";
import { type Bundled, bundleExternal } from "./bundle.js";
import { canonical, type Reference } from "./canonical.js";
import { ownComponents } from "./own-components.js";
import { isUrl, looksLikeJson, parse, shownUrl, textOf } from "./read.js";
import { checkShape } from "./shape.js";

export interface Loaded {
  /** How messages call it: the path as given, or the URL. */
  source: string;
  document: OpenApi;
  /** The other files and URLs that it refers to. */
  references: string[];
}

/**
 * Reads a document whole: parsed, bundled, its keys sorted, every `$ref` in it leading somewhere. Its name is the path
 * from `base`, the folder that whoever reads the name is in.
 */
export async function load(source: string, base = process.cwd()): Promise<Loaded> {
  const name = isUrl(source) ? shownUrl(source) : shortest(path.resolve(source), base);
  const text = await textOf(source);
  let bundled = await bundledAtOnce(source, text);
  const parsed = bundled?.parsed ?? parse(name, text);
  checkVersion(name, parsed);
  let { root, references: pointers } = canonical(parsed, name);
  if (!bundled && !pointers.every(({ ref }) => ref.startsWith("#"))) {
    bundled = await bundleExternal(source);
    ({ root, references: pointers } = canonical(bundled.parsed, name));
  }
  checkShape(root as Record<string, unknown>, name);
  plainAnchors(root, pointers);
  for (const [ref, place] of firstPlaces(pointers)) {
    if (lookUp(root, ref) === undefined) {
      fail(`${name}: ${place}`, `$ref "${ref}" leads nowhere; add what it names, or correct it`);
    }
  }
  ownComponents(root as Record<string, unknown>, pointers);
  return { source: name, document: root as OpenApi, references: bundled?.references ?? [] };
}

/** What many places refer to is looked up once. */
function firstPlaces(references: readonly Reference[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { ref, place } of references) if (!places.has(ref)) places.set(ref, place);
  return places;
}

/**
 * What plainly refers to other files is parsed by the bundler alone: to parse it here first takes longer than all the rest.
 * What the bundler does not like comes the usual way, which says better why.
 */
async function bundledAtOnce(source: string, text: string): Promise<Bundled | undefined> {
  const refersToOthers = !looksLikeJson(text) && /\$ref["']?:\s*["']?[^"'#\s]/.test(text);
  return refersToOthers ? bundleExternal(source).catch(() => undefined) : undefined;
}

function checkVersion(name: string, parsed: unknown): void {
  if (!isObject(parsed))
    fail(name, "is no OpenAPI document (it holds no object); name an OpenAPI 3 document");
  const { openapi, swagger } = parsed;
  if (typeof openapi === "string" && /^3\.[012](\.|$)/.test(openapi)) return;
  if (swagger !== undefined) {
    const convert = `npx swagger2openapi ${name} --outfile openapi.json`;
    fail(name, `is Swagger ${String(swagger)}, and no OpenAPI 3; convert it first: ${convert}`);
  }
  const found = openapi === undefined ? "no `openapi` field" : `openapi: ${String(openapi)}`;
  fail(name, `is no OpenAPI 3 document (${found}); convert it to 3.1 first`);
}

/** The path as one would type it, and no climbing out of the folder. */
function shortest(file: string, base: string): string {
  const relative = path.relative(base, file);
  return (relative.startsWith("..") ? file : relative).replaceAll("\\", "/");
}

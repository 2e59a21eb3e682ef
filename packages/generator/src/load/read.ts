import { readFile, stat } from "node:fs/promises";
import { parseDocument } from "yaml";
import { fail, GenerateError } from "../base/error.js";

/** A URL as messages and files may show it: what stands before the host or behind the path can be a secret. */
export function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** The parsed content of a file or URL, JSON or YAML, whatever its name ends in. */
export async function read(source: string): Promise<unknown> {
  return parse(source, await textOf(source));
}

export function textOf(source: string): Promise<string> {
  return isUrl(source) ? download(source) : readFileText(source);
}

export function parse(source: string, text: string): unknown {
  return looksLikeJson(text) ? parseJson(source, text) : parseYaml(source, text);
}

export const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text);

async function readFileText(file: string): Promise<string> {
  if (/^[a-z][a-z+.-]+:\/\//i.test(file)) fail(file, "is no http or https address; name one, or a file");
  try {
    // what is read once is not there for whoever reads it again to follow its references
    const kind = await stat(file);
    if (!kind.isFile() && !kind.isDirectory())
      fail(file, "is no file but a pipe or a device; save it to a file first");
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof GenerateError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") fail(file, "there is no such file; check the name");
    if (code === "EISDIR") fail(file, "is a folder; name a file in it");
    return fail(file, `cannot be read (${code ?? String(error)}); check its permissions`);
  }
}

async function download(url: string): Promise<string> {
  const shown = shownUrl(url);
  const { username, password } = new URL(url);
  if (username !== "" || password !== "")
    fail(
      shown,
      "has a user or a password in its address, which is not sent; fetch it by other means, and name the file",
    );
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok) fail(shown, `answers ${response.status}; check the address`);
    return await response.text();
  } catch (error) {
    if (error instanceof GenerateError) throw error;
    const cause = (error as Error).cause ?? error;
    return fail(shown, `cannot be fetched (${(cause as Error).message}); check the address and the network`);
  }
}

function parseJson(source: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Flow mappings of YAML also begin with a brace.
    const yaml = parseDocument(text);
    if (yaml.errors.length === 0) return yaml.toJS({ maxAliasCount: -1 });
    return fail(source, `is no JSON (${(error as Error).message}); correct it there`);
  }
}

function parseYaml(source: string, text: string): unknown {
  const document = parseDocument(text, { merge: true });
  const [error] = document.errors;
  if (!error) return document.toJS({ maxAliasCount: -1 });
  const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
  const what = error.message.split("\n")[0]?.replace(/ at line .*$/, "") ?? error.code;
  return fail(`${source}:${line}:${col}`, `is no YAML (${what}); correct it there`);
}

import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import { makeFolder } from "../base/make-folder.js";
import { isObject, METHODS } from "../document/openapi.js";
import { isUrl } from "../load/read.js";

/** Where Cloudflare publishes the description of its API. RESTFLARE_SPEC_URL names another place, a mirror for example. */
export const CURRENT = "https://raw.githubusercontent.com/cloudflare/api-schemas/main/openapi.json";

/** Writes the owner's current description to a file, whole or not at all, and says what is in it. */
export async function fetchDescription(target: string, from?: string): Promise<string> {
  const url = from ?? (process.env["RESTFLARE_SPEC_URL"] || CURRENT);
  if (!isUrl(url)) fail(url, "is no http(s) URL; name the address of a description");
  const text = await download(url);
  const operations = countOperations(url, text);
  const beside = `${target}.${process.pid}`;
  try {
    makeFolder(path.dirname(target));
    writeFileSync(beside, text);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    fail(
      target,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); name another file`,
    );
  }
  return `${target}: ${operations} operations from ${url}\n`;
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
    if (!response.ok) fail(url, `answers ${response.status}; name another address with --from <URL>`);
    return await response.text();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    const cause = error.cause instanceof Error ? error.cause : error;
    return fail(
      url,
      `cannot be fetched (${cause.message}); check the network, or name another address with --from <URL>`,
    );
  }
}

/** A page that says "sign in" is no description. */
function countOperations(url: string, text: string): number {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    fail(url, "answers something that is no JSON; name another address with --from <URL>");
  }
  const paths = isObject(parsed) && typeof parsed["openapi"] === "string" ? parsed["paths"] : undefined;
  if (!isObject(paths))
    fail(url, "answers JSON that is no OpenAPI 3 document; name another address with --from <URL>");
  return Object.values(paths).flatMap((item) =>
    METHODS.filter((method) => isObject(item) && isObject(item[method])),
  ).length;
}

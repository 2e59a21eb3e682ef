import { readdirSync } from "node:fs";
import path from "node:path";
import { fail } from "../base/error.js";
import type { Corrections } from "../document/corrections.js";
import { isObject, METHODS, type OpenApi } from "../document/openapi.js";
import { read } from "./read.js";

/** How the name of an overlay ends. */
export const OVERLAY = ".overlay.yaml";

const PARTS = ["servers", "placeholders", "tags", "paths", "operations"];

export interface OverlaySources {
  /** The one that is named; it is taken whatever its servers are. */
  given?: string | undefined;
  /** A folder with overlays, of which the first is taken that names a server of the document. */
  folder?: string | undefined;
}

/** What an overlay says of a document; nothing where there is none for it. */
export async function correctionsFor(
  document: OpenApi,
  { given, folder }: OverlaySources = {},
): Promise<Corrections> {
  if (given !== undefined) return (await readOverlay(given)).corrections;
  const servers = (document.servers ?? []).map((server) => (isObject(server) ? server["url"] : undefined));
  for (const file of folder === undefined ? [] : overlaysIn(folder)) {
    const overlay = await readOverlay(file);
    if (overlay.servers.some((url) => servers.includes(url))) return overlay.corrections;
  }
  return {};
}

export function overlaysIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(OVERLAY))
    .sort()
    .map((name) => path.join(folder, name));
}

interface Overlay {
  /** The servers of the documents that it is for. */
  servers: readonly string[];
  corrections: Corrections;
}

async function readOverlay(file: string): Promise<Overlay> {
  const parsed = await read(file);
  const source = path.basename(file);
  const body = isObject(parsed) ? parsed["x-restflare"] : undefined;
  if (!isObject(parsed) || typeof parsed["overlay"] !== "string" || !isObject(body)) {
    fail(file, "is no overlay; it needs `overlay: 1.0.0` and what it corrects under `x-restflare`");
  }
  if (parsed["actions"] !== undefined)
    fail(file, "has `actions`, which are not carried out; say it under `x-restflare`");
  for (const [part, content] of Object.entries(body)) checkPart(file, part, content);
  const { servers = [], ...corrections } = body;
  return { servers: servers as string[], corrections: { ...(corrections as Corrections), source } };
}

function checkPart(file: string, part: string, content: unknown): void {
  if (!PARTS.includes(part)) fail(file, `has \`${part}\` under x-restflare; there are ${PARTS.join(", ")}`);
  if (part === "servers") {
    if (!Array.isArray(content) || !content.every((url) => typeof url === "string"))
      fail(file, "x-restflare.servers must be a list of URLs");
    return;
  }
  if (!isObject(content)) fail(file, `x-restflare.${part} must be an object`);
  for (const [key, value] of Object.entries(content)) checkCorrection({ file, part, key, value });
}

const FIELDS: Record<string, readonly string[]> = {
  tags: ["resource", "at", "shape", "members", "verbs"],
  paths: ["resource", "shape", "silent", "members", "verbs"],
  operations: ["action", "on", "id", "permissions", "idempotent"],
};

type Correction = { file: string; part: string; key: string; value: unknown };

function checkCorrection({ file, part, key, value }: Correction): void {
  const place = `x-restflare.${part}."${key}"`;
  if (part !== "tags" && /\{[^}]/.test(key)) fail(file, `${place}: write placeholders as {}`);
  if (part === "operations" && !isOperation(key)) fail(file, `${place} must be like "GET /zones/{}"`);
  if (part === "placeholders") {
    if (typeof value !== "string" || !/^\w+$/.test(value)) fail(file, `${place} must be a name`);
    return;
  }
  if (!isObject(value)) fail(file, `${place} must be an object`);
  const fields = FIELDS[part] ?? [];
  const odd = Object.keys(value).find((field) => !fields.includes(field));
  if (odd !== undefined) fail(file, `${place} has \`${odd}\`; there are ${fields.join(", ")}`);
}

function isOperation(key: string): boolean {
  const [method = "", template = "", ...more] = key.split(" ");
  const known = METHODS.some((one) => one.toUpperCase() === method);
  return known && template.startsWith("/") && more.length === 0;
}

import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Corrections } from "../corrections.js";
import { fail } from "../error.js";
import { isObject, METHODS, type OpenApi } from "../openapi.js";
import { read } from "./read.js";

/** How the name of an overlay ends. */
export const OVERLAY = ".overlay.yaml";

const FOLDER = fileURLToPath(new URL("../../../openapi", import.meta.url));
const PARTS = ["servers", "placeholders", "tags", "paths", "operations"];

/** What one of our overlays says of a document; the first that names one of its servers is taken. */
export async function correctionsFor(document: OpenApi, given?: string): Promise<Corrections> {
  if (given !== undefined) return (await readOverlay(given)).corrections;
  const servers = (document.servers ?? []).map((server) => (isObject(server) ? server["url"] : undefined));
  for (const file of overlays()) {
    const overlay = await readOverlay(file);
    if (overlay.servers.some((url) => servers.includes(url))) return overlay.corrections;
  }
  return {};
}

/** Those that are kept beside our documents. */
export function overlays(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(OVERLAY))
    .sort()
    .map((name) => path.join(FOLDER, name));
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
  paths: ["resource", "shape", "members", "verbs"],
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

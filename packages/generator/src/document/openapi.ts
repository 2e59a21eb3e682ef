// The parts of OpenAPI 3.0 and 3.1 that the generator reads. Documents are not trusted: every field may be missing.

export const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;
export type Method = (typeof METHODS)[number];

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  nullable?: boolean;
  readOnly?: boolean;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema | Schema[];
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  [key: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  /** Of one item of a stream, in OpenAPI 3.2. */
  itemSchema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
  encoding?: Record<
    string,
    {
      contentType?: string;
      style?: string;
      explode?: boolean;
      allowReserved?: boolean;
      headers?: Record<string, unknown>;
    }
  >;
}

export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: NonNullable<MediaType["examples"]>;
  content?: Record<string, MediaType>;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  [key: string]: unknown;
}

export interface RequestBody {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  $ref?: string;
  description?: string;
  content?: Record<string, MediaType>;
}

/** `x-restflare` on an operation. */
export interface Restflare {
  /** What its action is called. */
  action?: string;
  /** The blank endpoint of the resource that it is an action of. */
  on?: string;
  /** Whether the last placeholder behind that endpoint is the resource's own id. Default: true. */
  id?: boolean;
  permissions?: string[];
  idempotent?: boolean;
  /** An owner's facts alone: nobody wrote words for it yet, and nobody knows more of its permissions than they say. */
  composed?: boolean;
}

/** `x-restflare` on a tag or a path. */
export interface RestflareResource {
  /** What the resource is called. */
  resource?: string;
  /** On a tag: the blank endpoint of its resource, where that is not what its paths have in common. */
  at?: string;
  shape?: "plural" | "singular" | "group";
  /** On a path: its word adds nothing, and what is in it stands on the resource in front. */
  silent?: boolean;
  /** The fixed segments behind it are ids. */
  members?: "literal";
  /** What the operations at the resource and at its members are called, by method. */
  verbs?: Partial<Record<Method, string>>;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default?: unknown; enum?: unknown[]; description?: string }>;
}

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url?: string };
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
  servers?: Server[];
  security?: Record<string, string[]>[];
  "x-restflare"?: Restflare;
  "x-cfPermissionsRequired"?: unknown;
  [key: string]: unknown;
}

export type PathItem = {
  parameters?: Parameter[];
  servers?: Server[];
  $ref?: string;
  "x-restflare"?: RestflareResource;
} & { [M in Method]?: Operation };

export interface Tag {
  name: string;
  description?: string;
  externalDocs?: { url?: string };
  "x-restflare"?: RestflareResource;
}

export interface OpenApi {
  openapi: string;
  info?: { title?: string; version?: string; description?: string; license?: unknown };
  servers?: unknown[];
  security?: Record<string, string[]>[];
  tags?: Tag[];
  paths?: Record<string, PathItem>;
  components?: Record<string, Record<string, unknown>>;
  [key: string]: unknown;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Plain code point order: the same on every machine, whatever its locale is. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function pointerPart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

// The same few thousand pointers are followed again and again.
const knownParts = new Map<string, readonly string[]>();

export function partsOf(pointer: string): readonly string[] {
  const known = knownParts.get(pointer);
  if (known) return known;
  const parts = pointer.replace(/^#\/?/, "").split("/").map(partOf);
  knownParts.set(pointer, parts);
  return parts;
}

function partOf(part: string): string {
  const decoded = part.includes("%") ? decode(part) : part;
  return decoded.includes("~") ? decoded.replaceAll("~1", "/").replaceAll("~0", "~") : decoded;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a literal percent sign, which owners do write
  }
}

/** What a local pointer leads to, or undefined. */
export function lookUp(document: unknown, pointer: string): unknown {
  let node = document;
  for (const part of partsOf(pointer)) {
    if (part === "" && node === document) continue;
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return node;
}

/** Follows `$ref`s to the thing itself; a chain that bites its tail ends as it is. */
export function resolve<T extends object>(document: OpenApi, thing: T): T {
  let node = thing;
  for (let hops = 0; hops < 32; hops += 1) {
    const ref = (node as { $ref?: unknown }).$ref;
    if (typeof ref !== "string") return node;
    const next = lookUp(document, ref);
    if (typeof next !== "object" || next === null) return node;
    node = next as T;
  }
  return node;
}

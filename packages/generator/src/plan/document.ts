import { byText, lookUp, METHODS, type OpenApi, type PathItem, partsOf } from "../document/openapi.js";
import type { Slice } from "../slice/index.js";
import type { Context } from "./context.js";

/**
 * The slice as an OpenAPI document of its own: with it anyone can mock the package's API, or validate against it. Each operation
 * has the name of its call (`calls`, by `get /zones`).
 */
export function sliceDocument(
  context: Context,
  { tag, operations }: Slice,
  calls: ReadonlyMap<string, string>,
): OpenApi {
  const { document } = context;
  const paths: Record<string, PathItem> = {};
  for (const { path, method, operation } of operations) {
    const { parameters: _, ...item } = document.paths?.[path] ?? {};
    const others = Object.fromEntries(
      Object.entries(item).filter(([key]) => !METHODS.includes(key as never)),
    );
    const call = calls.get(`${method} ${path}`);
    const named = call === undefined ? operation : { ...operation, "x-restflare-call": call };
    paths[path] = { ...others, ...paths[path], [method]: named };
  }
  for (const [path, hint] of hintsAbove(document, Object.keys(paths))) paths[path] ??= hint;
  const security = schemesOf(
    document,
    operations.map(({ operation }) => operation.security),
  );
  return {
    openapi: document.openapi,
    info: {
      title: tag.name,
      version: document.info?.version ?? "1.0.0",
      ...(tag.description !== undefined && { description: tag.description }),
      ...(document.info?.license !== undefined && { license: document.info.license }),
    },
    ...(document.servers && { servers: document.servers }),
    ...(document.security && { security: document.security }),
    tags: [tag],
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => byText(a, b))),
    components: components(document, [...context.reached([paths]).refs, ...security]),
  };
}

/** What is said of a path that has no operation in the slice, and names what is below it: planned anew it is the same. */
export function hintsAbove(document: OpenApi, paths: readonly string[]): [string, PathItem][] {
  const above = new Set(paths.flatMap(pathsAbove));
  return [...above].sort(byText).flatMap((path) => {
    const hint = document.paths?.[path]?.["x-restflare"];
    return hint === undefined ? [] : [[path, { "x-restflare": hint }] as [string, PathItem]];
  });
}

/** `/a` and `/a/b` of `/a/b/c`. */
function pathsAbove(path: string): string[] {
  return [...path.matchAll(/\//g)].flatMap(({ index }) => (index === 0 ? [] : [path.slice(0, index)]));
}

function schemesOf(document: OpenApi, own: (Record<string, string[]>[] | undefined)[]): string[] {
  const names = [...(document.security ?? []), ...own.flatMap((security) => security ?? [])].flatMap(
    Object.keys,
  );
  return [...new Set(names)].map((name) => `#/components/securitySchemes/${name}`);
}

function components(document: OpenApi, pointers: string[]): Record<string, Record<string, unknown>> {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const pointer of pointers.sort(byText)) {
    const [root, name, key] = partsOf(pointer);
    if (root !== "components" || name === undefined || key === undefined) continue;
    const component = lookUp(document, pointer);
    if (component === undefined) continue;
    const section = sections[name] ?? {};
    section[key] = component;
    sections[name] = section;
  }
  return sections;
}

import { isObject, METHODS, type OpenApi, type PathItem, resolve } from "../document/openapi.js";

/** Every path item where it is used, in place of a `$ref` to it; what stands beside the `$ref` goes before what it leads to. */
export function ownPathItems(document: OpenApi, warn: (text: string) => void): OpenApi {
  const paths = Object.entries(document.paths ?? {}).map(([template, item]) => [
    template,
    ownPathItem(document, { template, item }, warn),
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

function ownPathItem(
  document: OpenApi,
  { template, item }: { template: string; item: PathItem },
  warn: (text: string) => void,
): PathItem {
  if (!isObject(item) || item.$ref === undefined) return item;
  const { $ref, ...beside } = item;
  const { $ref: endless, ...real } = resolve(document, item);
  if (endless !== undefined)
    warn(`${template} is the path item ${$ref}, which leads back to itself; it is left out`);
  return { ...real, ...beside };
}

/** Two path items as one; what each says of all its operations, each of them says itself. */
export function together(one: PathItem | undefined, other: PathItem): PathItem {
  return one ? { ...apart(one), ...apart(other) } : other;
}

function apart({ parameters: shared = [], ...item }: PathItem): PathItem {
  for (const method of METHODS) {
    const operation = item[method];
    if (operation) item[method] = { ...operation, parameters: [...shared, ...(operation.parameters ?? [])] };
  }
  return item;
}

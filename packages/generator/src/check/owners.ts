import { oncePer } from "../base/once-per.js";
import { isObject, lookUp, type OpenApi, partsOf } from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { referencesOf } from "../plan/references.js";

// An owner's description is large, and each of our documents is compared with its own part of it.

export const ownersOperations = oncePer(operationsOf);
const referencesIn = oncePer(referencesOf);

/** Some operations, and the components that they reach. */
export function part(owners: OpenApi, isWanted: (placed: Placed) => boolean): OpenApi {
  const paths: NonNullable<OpenApi["paths"]> = {};
  for (const placed of ownersOperations(owners)) {
    if (!isWanted(placed)) continue;
    const { method, path, operation } = placed;
    const { parameters } = owners.paths?.[path] ?? {};
    paths[path] = { ...paths[path], ...(parameters && { parameters }), [method]: operation };
  }
  return { ...owners, paths, components: componentsOf(owners, [paths]) };
}

function componentsOf(owners: OpenApi, roots: readonly unknown[]): NonNullable<OpenApi["components"]> {
  const { securitySchemes } = owners.components ?? {};
  const components: Record<string, Record<string, unknown>> = { ...(securitySchemes && { securitySchemes }) };
  for (const ref of referencesIn(owners).reached(roots).refs) {
    const [root, section = "", name = ""] = partsOf(ref);
    const found = lookUp(owners, ref);
    if (root === "components" && isObject(found))
      components[section] = { ...components[section], [name]: found };
  }
  return components;
}

import type { CheckedOptions } from "../call/call.js";
import { configurationError } from "../error/error.js";
import { checkTemplate, fillTemplate, joinPath } from "../path/template.js";
import type { ResourceTable } from "../public/table.js";
import { checkPathOptions } from "./arguments.js";
import type { CompiledAction } from "./compile.js";

/** A path of a resource: of an action, or without a name of the endpoint or its member. */
export type Path = Pick<CompiledAction, "template" | "id" | "pathStyles"> & { readonly name?: string };

/** The paths that `pathFor` knows. */
export function pathsOf(endpoint: string, table: ResourceTable, actions: readonly CompiledAction[]): Path[] {
  const { id = "id", singular, params: pathStyles } = table;
  const member = { id, template: joinPath(endpoint, `{${id}}`), pathStyles };
  if (!singular) checkTemplate(member.template);
  return [{ id: undefined, template: endpoint, pathStyles }, ...(singular ? [] : [member]), ...actions];
}

/** `pathFor(id, options)` or `pathFor(options)`. */
export function pathFor(paths: readonly Path[], given: readonly unknown[], bound: CheckedOptions): string {
  const [first] = given;
  const hasId = given.length > 1 || (given.length === 1 && (typeof first !== "object" || first === null));
  const options = checkPathOptions(given[hasId ? 1 : 0]) as CheckedOptions & { action?: string };
  const { action, params } = options;
  const path = paths.find(({ name, id }) => name === action && (id !== undefined) === hasId);
  if (!path) throw configurationError(`there is no ${action ?? "path"} ${hasId ? "with" : "without"} an id`);
  const own = path.id === undefined ? {} : { [path.id]: first };
  return fillTemplate(path.template, { ...bound.params, ...params, ...own }, path.pathStyles);
}

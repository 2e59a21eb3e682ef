import { configurationError } from "./error.js";
import type { ActionRow, Method, ResourceTable, StandardAction } from "./table.js";
import { joinPath, parseTemplate, placeholders, type Template } from "./template.js";

/** An action as it is carried out. */
export interface CompiledAction {
  readonly name: string;
  readonly method: Method;
  readonly template: Template;
  readonly row: ActionRow;
  /** Whether the id is its first argument. */
  readonly hasId: boolean;
  /** Whether the body is an argument, and whether it may be `undefined`. */
  readonly body: "required" | "optional" | "none";
  readonly answer: "envelope" | "body";
}

/** A table, checked, with its endpoint and defaults in it. */
export interface CompiledResource {
  readonly endpoint: Template;
  /** The path of a member; `undefined` for a singular resource. */
  readonly member: Template | undefined;
  /** The placeholder that holds the resource's own id. */
  readonly id: string;
  readonly actions: readonly CompiledAction[];
  readonly resources: readonly (readonly [name: string, resource: CompiledResource])[];
  /** The placeholders that `with` may bind: all but the resource's own id, those of nested resources too. */
  readonly parameters: readonly string[];
}

/** The method of each standard action, and its path: below the endpoint, or the endpoint itself where that is one thing. */
const STANDARD: Record<string, readonly [method: Method, path: string]> = {
  index: ["get", ""],
  create: ["post", ""],
  show: ["get", "{id}"],
  update: ["put", "{id}"],
  edit: ["patch", "{id}"],
  delete: ["delete", "{id}"],
} satisfies Record<StandardAction, readonly [Method, string]>;

/** Members of every resource, and what would make it a promise or give it another prototype. */
const RESERVED = ["with", "client", "pathFor", "then", "__proto__"];

/**
 * Fills in the defaults of a table; throws a configuration error for what would make it fail later, or worse. That it has
 * no other keys, methods or rows than there are is for the types to say.
 */
export function compileResource(endpoint: string, table: ResourceTable): CompiledResource {
  const refuse = (why: string) => configurationError(`${endpoint}: ${why}`);
  const template = parseTemplate(endpoint);
  const { id = "id", singular, updateMethod, actions: rows = {} } = table;
  // where PATCH is `update` there is no `edit`
  const missing = [singular && "index", updateMethod === "patch" && "edit"];
  const standard = Object.keys(STANDARD).filter((name) => !missing.includes(name));
  const { only = standard, except = [] } = table;
  for (const [key, names] of Object.entries({ only, except })) {
    const unknown = names.find((name) => !standard.includes(name));
    if (unknown)
      throw refuse(
        `${key} names "${unknown}", which is no standard action; there are ${standard.join(", ")}`,
      );
  }
  const left = (standard as StandardAction[]).filter((name) => only.includes(name) && !except.includes(name));
  const actions = [...new Set([...left, ...Object.keys(rows)])].map((name) =>
    compileAction(endpoint, table, name, standard.includes(name) ? STANDARD[name] : undefined),
  );
  const resources = Object.entries(table.resources ?? {}).map(([name, inner]) => {
    if (!inner.endpoint) throw refuse(`the resource ${name} has no endpoint`);
    return [name, compileResource(joinPath(endpoint, inner.endpoint), inner)] as const;
  });
  const members = [
    ...RESERVED,
    ...actions.flatMap(({ name }) => [
      name,
      `${name}OrThrow`,
      ...(name === "index" ? ["indexAll", "indexPages"] : []),
    ]),
    ...resources.map(([name]) => name),
  ];
  const twice = members.find((name, place) => members.indexOf(name) !== place);
  if (twice) throw refuse(`the name "${twice}" is taken; give another`);
  const own = [template, ...actions.map((action) => action.template)].flatMap(placeholders);
  const parameters = [
    ...own.filter((name) => name !== id),
    ...resources.flatMap(([, inner]) => inner.parameters),
  ];
  return {
    endpoint: template,
    member: singular ? undefined : parseTemplate(joinPath(endpoint, `{${id}}`)),
    id,
    actions,
    resources,
    parameters: [...new Set(parameters)],
  };
}

function compileAction(
  endpoint: string,
  { id = "id", singular, createMethod, updateMethod, actions = {}, answer = "envelope" }: ResourceTable,
  name: string,
  [standardMethod, standardPath = ""]: Partial<(typeof STANDARD)[string]> = [],
): CompiledAction {
  const refuse = (why: string) => configurationError(`${endpoint}: the action ${name} ${why}`);
  const row = actions[name] ?? {};
  const isPositional = name === "create" || name === "update";
  const chosen = isPositional && { create: createMethod, update: updateMethod }[name];
  const method = row.method ?? (chosen || standardMethod);
  if (!method) throw refuse('has no method; give one, such as method: "post"');
  const path = row.path ?? (singular ? "" : standardPath);
  const hasId = path.includes("{id}");
  if (hasId && singular) throw refuse("has an {id}, but a singular resource has no id");
  const body = row.body ?? (isPositional || name === "edit" ? "required" : "none");
  return {
    name,
    method,
    template: parseTemplate(joinPath(endpoint, path.replace("{id}", `{${id}}`))),
    row,
    hasId,
    body: body === "required" || (body === "optional" && isPositional) ? body : "none",
    answer: row.answer ?? answer,
  };
}

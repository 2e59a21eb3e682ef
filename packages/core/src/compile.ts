import { configurationError } from "./error.js";
import type { Refuse } from "./rules.js";
import type { ActionRow, Method, ResourceTable } from "./table.js";
import { checkTemplate, joinPath, placeholders, repeated } from "./template.js";

/** An action as it is carried out. */
export interface CompiledAction {
  readonly name: string;
  readonly method: Method;
  readonly template: string;
  /** The placeholder whose value is its first argument; `undefined` where there is none. */
  readonly id: string | undefined;
  /** Whether the body is an argument, and whether it may be `undefined`. */
  readonly body: "required" | "optional" | "none";
  readonly answer: "envelope" | "body";
  readonly row: ActionRow;
}

/** A table, checked, with its endpoint and defaults in it. */
export interface CompiledResource {
  readonly endpoint: string;
  /** The path of a member; `undefined` for a singular resource. */
  readonly member: string | undefined;
  /** The placeholder that holds the resource's own id. */
  readonly id: string;
  readonly actions: readonly CompiledAction[];
  readonly resources: readonly (readonly [name: string, resource: CompiledResource])[];
  /** The placeholders that `with` may bind: all but the resource's own id, those of nested resources too. */
  readonly parameters: readonly string[];
}

/** Members of every resource, and what would make it a promise or give it another prototype. */
const RESERVED = ["with", "client", "pathFor", "then", "__proto__"];

/**
 * Fills in the defaults of a table; throws a configuration error for what would make it fail later, or worse. That it has
 * no other keys, methods or rows than there are is for the types to say.
 */
export function compileResource(endpoint: string, table: ResourceTable): CompiledResource {
  const refuse = (why: string) => configurationError(`${endpoint}: ${why}`);
  checkTemplate(endpoint);
  const { id = "id", resources: nested = {} } = table;
  const actions = compileActions(endpoint, table, refuse);
  const resources = Object.entries(nested).map(([name, inner]) => {
    if (!inner.endpoint) throw refuse(`the resource ${name} has no endpoint`);
    return [name, compileResource(joinPath(endpoint, inner.endpoint), inner)] as const;
  });
  const taken = repeated([
    ...RESERVED,
    ...actions.flatMap(({ name }) => [name, `${name}OrThrow`]),
    ...(actions.some(({ name }) => name === "index") ? ["indexAll", "indexPages"] : []),
    ...resources.map(([name]) => name),
  ]);
  if (taken) throw refuse(`the name "${taken}" is taken; give another`);
  const own = [endpoint, ...actions.map(({ template }) => template)].flatMap(placeholders);
  const inner = resources.flatMap(([, { parameters }]) => parameters);
  return {
    endpoint,
    member: table.singular ? undefined : checkTemplate(joinPath(endpoint, `{${id}}`)),
    id,
    actions,
    resources,
    parameters: [...new Set([...own.filter((name) => name !== id), ...inner])],
  };
}

/** The standard actions, each with its method, and its path below the endpoint, or the endpoint itself where that is one thing. */
function standardLines({ createMethod = "post", updateMethod = "put", singular }: ResourceTable) {
  const member = singular ? "" : "{id}";
  const lines = new Map([
    ["index", "get"],
    ["create", createMethod],
    ["show", `get ${member}`],
    ["update", `${updateMethod} ${member}`],
    ["edit", `patch ${member}`],
    ["delete", `delete ${member}`],
  ]);
  if (singular) lines.delete("index");
  // where PATCH is `update` there is no `edit`
  if (updateMethod === "patch") lines.delete("edit");
  return lines;
}

function compileActions(endpoint: string, table: ResourceTable, refuse: Refuse): CompiledAction[] {
  const { id = "id", singular, answer = "envelope", actions = {} } = table;
  const lines = standardLines(table);
  const standard = [...lines.keys()];
  const { only = standard, except = [] }: { only?: readonly string[]; except?: readonly string[] } = table;
  for (const [key, names] of Object.entries({ only, except })) {
    const unknown = names.find((name) => !lines.has(name));
    if (unknown)
      throw refuse(
        `${key} names "${unknown}", which is no standard action; there are ${standard.join(", ")}`,
      );
  }
  const left = standard.filter((name) => only.includes(name) && !except.includes(name));
  return [...new Set([...left, ...Object.keys(actions)])].map((name) => {
    const [standardMethod, standardPath = ""] = lines.get(name)?.split(" ") ?? [];
    const isPositional = name === "create" || name === "update";
    const row = actions[name] ?? {};
    const {
      method = standardMethod as Method | undefined,
      path = standardPath,
      body = isPositional || name === "edit" ? "required" : "none",
    } = row;
    if (!method) throw refuse(`the action ${name} has no method; give one, such as method: "post"`);
    const hasId = path.includes("{id}");
    if (hasId && singular) throw refuse(`the action ${name} has an {id}, but a singular resource has no id`);
    return {
      name,
      method,
      template: checkTemplate(joinPath(endpoint, path.replace("{id}", `{${id}}`))),
      id: hasId ? id : undefined,
      body: body === "required" || (body === "optional" && isPositional) ? body : "none",
      answer: row.answer ?? answer,
      row,
    };
  });
}

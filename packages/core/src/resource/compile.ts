import type { Operation } from "../call/call.js";
import { configurationError } from "../error/error.js";
import { checkActionTemplate, joinPath } from "../path/template.js";
import type { ActionRow, Method, ResourceTable } from "../public/table.js";

/** An action as it is carried out: its operation, and what its arguments are. */
export interface CompiledAction extends Operation {
  readonly name: string;
  /** The placeholder whose value is its first argument; `undefined` if there is none. */
  readonly id: string | undefined;
  /** What its arguments are, in their order. */
  readonly takes: readonly ("id" | "body" | "options")[];
}

/**
 * The actions of a table at an endpoint; throws a configuration error for a malformed template, and for a name in `only` or
 * `except` that is none. All else that a table should not say is for the types to refuse.
 */
export function compileActions(endpoint: string, table: ResourceTable): CompiledAction[] {
  const { actions = {} } = table;
  const standard = standardRows(table);
  const left = remainingNames(endpoint, table, Object.keys(standard));
  const names = Object.keys({ ...standard, ...actions }).filter(
    (name) => actions[name] !== undefined || left.includes(name),
  );
  return names.map((name) => compileAction(endpoint, table, name, { ...standard[name], ...actions[name] }));
}

/** The standard actions that `only` and `except` leave. */
function remainingNames(endpoint: string, table: ResourceTable, all: readonly string[]): readonly string[] {
  const { only = all, except = [] }: { only?: readonly string[]; except?: readonly string[] } = table;
  const unknown = [...only, ...except].find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw configurationError(`${endpoint}: "${unknown}" is none of ${all.join(", ")}`);
  return only.filter((name) => !except.includes(name));
}

function compileAction(
  endpoint: string,
  table: ResourceTable,
  name: string,
  given: ActionRow,
): CompiledAction {
  const { id = "id", answer = "envelope", permissions, params, server } = table;
  const defaultBody = ["create", "update", "edit"].includes(name) ? "required" : "none";
  const row: ActionRow = { body: defaultBody, answer, ...(permissions && { permissions }), ...given };
  const { path = "" } = row;
  const hasId = path.includes("{id}");
  const isOptionalArgument = row.body === "optional" && (name === "create" || name === "update");
  const takes: CompiledAction["takes"] = [
    ...(hasId ? (["id"] as const) : []),
    ...(row.body === "required" || isOptionalArgument ? (["body"] as const) : []),
    "options",
  ];
  return {
    name,
    method: row.method as Method,
    template: checkActionTemplate(joinPath(endpoint, path.replace("{id}", `{${id}}`))),
    id: hasId ? id : undefined,
    takes,
    row,
    pathStyles: params,
    server: row.server ?? server,
  };
}

/** What the table need not say of the standard actions. */
function standardRows({ createMethod = "post", updateMethod = "put", singular }: ResourceTable) {
  const path = singular ? "" : "{id}";
  const rows: { [name: string]: ActionRow } = {
    index: { method: "get" },
    create: { method: createMethod },
    show: { method: "get", path },
    update: { method: updateMethod, path },
    edit: { method: "patch", path },
    delete: { method: "delete", path },
  };
  if (singular) delete rows["index"];
  // where PATCH is `update` there is no `edit`
  if (updateMethod === "patch") delete rows["edit"];
  return rows;
}

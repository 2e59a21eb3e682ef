import { configurationError } from "../error/error.js";
import type { ActionRow, Method, ResourceTable } from "../public/table.js";
import { checkTemplate, joinPath } from "../path/template.js";

/** An action as it is carried out: its row, with the defaults in it. */
export interface CompiledAction {
  readonly name: string;
  readonly method: Method;
  readonly template: string;
  /** The placeholder whose value is its first argument; `undefined` where there is none. */
  readonly id: string | undefined;
  /** What its arguments are, in their order. */
  readonly takes: readonly ("id" | "body" | "options")[];
  readonly row: ActionRow;
}

/**
 * The actions of a table at an endpoint; throws a configuration error for a malformed template, and for a name in `only` or
 * `except` that is none. All else that a table should not say is for the types to refuse.
 */
export function compileActions(endpoint: string, table: ResourceTable): CompiledAction[] {
  const { id = "id", answer = "envelope", permissions, actions = {} } = table;
  const standard = standardRows(table);
  const all = Object.keys(standard);
  const { only = all, except = [] }: { only?: readonly string[]; except?: readonly string[] } = table;
  const unknown = [...only, ...except].find((name) => !all.includes(name));
  if (unknown) throw configurationError(`${endpoint}: "${unknown}" is none of ${all.join(", ")}`);
  const names = Object.keys({ ...standard, ...actions }).filter(
    (name) => actions[name] || (only.includes(name) && !except.includes(name)),
  );
  return names.map((name) => {
    const row = {
      path: "",
      body: /^(create|update|edit)$/.test(name) ? "required" : "none",
      answer,
      permissions,
      ...standard[name],
      ...actions[name],
    } as ActionRow & { path: string };
    const hasId = row.path.includes("{id}");
    const hasBody = row.body === "required" || (row.body === "optional" && /^(create|update)$/.test(name));
    return {
      name,
      method: row.method as Method,
      template: checkTemplate(joinPath(endpoint, row.path.replace("{id}", `{${id}}`))),
      id: hasId ? id : undefined,
      takes: [hasId && "id", hasBody && "body", "options"].filter(Boolean) as CompiledAction["takes"],
      row,
    };
  });
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

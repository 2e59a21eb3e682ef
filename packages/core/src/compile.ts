import { configurationError } from "./error.js";
import type { ActionRow, Method, NestedTable, ResourceTable, StandardAction } from "./table.js";
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

type StandardRow = { readonly method: Method; readonly path: string };

const PLURAL: Record<StandardAction, StandardRow> = {
  index: { method: "get", path: "" },
  create: { method: "post", path: "" },
  show: { method: "get", path: "{id}" },
  update: { method: "put", path: "{id}" },
  edit: { method: "patch", path: "{id}" },
  delete: { method: "delete", path: "{id}" },
};

const SINGULAR: Partial<Record<StandardAction, StandardRow>> = {
  create: PLURAL.create,
  show: { method: "get", path: "" },
  update: { method: "put", path: "" },
  edit: { method: "patch", path: "" },
  delete: { method: "delete", path: "" },
};

/** Checks a table and fills in its defaults; throws a configuration error that says what is wrong with it. */
export function compileResource(endpoint: string, table: ResourceTable): CompiledResource {
  const template = parseTemplate(endpoint);
  checkKeys(endpoint, table, TABLE_KEYS);
  const { id = "id", singular = false, actions = {}, resources = {} } = table;
  const standard = standardNames(endpoint, table);
  const custom = Object.keys(actions).filter((name) => !(standard as string[]).includes(name));
  const left = custom.find((name) => Object.hasOwn(standardRows(table), name));
  if (left !== undefined)
    throw configurationError(`${endpoint}: there is a row for ${left}, which only or except leaves out`);
  const names = [...standard, ...custom];
  checkNames(endpoint, names, Object.keys(resources));
  const member = singular ? undefined : parseTemplate(joinPath(endpoint, `{${id}}`));
  const compiled = names.map((name) => compileAction(endpoint, table, name));
  const nested = Object.entries(resources).map(
    ([name, inner]) => [name, compileNested(endpoint, name, inner)] as const,
  );
  const own = [template, ...compiled.map((action) => action.template)]
    .flatMap(placeholders)
    .filter((name) => name !== id);
  const parameters = [...own, ...nested.flatMap(([, inner]) => inner.parameters)];
  return {
    endpoint: template,
    member,
    id,
    actions: compiled,
    resources: nested,
    parameters: [...new Set(parameters)],
  };
}

function compileNested(
  endpoint: string,
  name: string,
  { endpoint: inner, ...table }: NestedTable,
): CompiledResource {
  if (typeof inner !== "string" || inner === "")
    throw configurationError(`${endpoint}: the resource ${name} has no endpoint`);
  return compileResource(joinPath(endpoint, inner), table);
}

/** Members of every resource, and what would make it a promise or give it another prototype. */
const RESERVED = ["with", "client", "pathFor", "then", "__proto__"];

/** Refuses members that would hide each other. */
function checkNames(endpoint: string, actions: string[], resources: string[]): void {
  const lists = actions.includes("index") ? ["indexAll", "indexPages"] : [];
  const all = [...RESERVED, ...lists, ...actions, ...actions.map((name) => `${name}OrThrow`), ...resources];
  const twice = all.find((name, place) => all.indexOf(name) !== place);
  if (twice !== undefined)
    throw configurationError(`${endpoint}: the name "${twice}" is taken; give another`);
}

/** The standard actions that `only` and `except` leave. */
function standardNames(endpoint: string, table: ResourceTable): StandardAction[] {
  const all = Object.keys(standardRows(table)) as StandardAction[];
  for (const key of ["only", "except"] as const) {
    const unknown = table[key]?.find((name) => !all.includes(name));
    if (unknown === undefined) continue;
    throw configurationError(
      `${endpoint}: ${key} names "${unknown}", which is no standard action; there are ${all.join(", ")}`,
    );
  }
  const { only = all, except = [] } = table;
  return all.filter((name) => only.includes(name) && !except.includes(name));
}

/** Where PATCH is `update` there is no `edit`. */
function standardRows({ singular, updateMethod }: ResourceTable): Partial<Record<string, StandardRow>> {
  const rows = Object.entries(singular ? SINGULAR : PLURAL);
  return Object.fromEntries(rows.filter(([name]) => name !== "edit" || updateMethod !== "patch"));
}

function compileAction(endpoint: string, table: ResourceTable, name: string): CompiledAction {
  const refuse = (why: string) => configurationError(`${endpoint}: the action ${name} ${why}`);
  const row: ActionRow = table.actions?.[name] ?? {};
  checkKeys(`${endpoint}: ${name}`, row, ROW_KEYS);
  const rows = standardRows(table);
  const standard = Object.hasOwn(rows, name) ? rows[name] : undefined;
  const chosen = name === "create" ? table.createMethod : name === "update" ? table.updateMethod : undefined;
  const method = row.method ?? chosen ?? standard?.method;
  if (method === undefined) throw refuse('has no method; give one, such as method: "post"');
  if (!METHODS.includes(method)) throw refuse(`has the method "${method}"; there are ${METHODS.join(", ")}`);
  const path = row.path ?? standard?.path ?? "";
  const hasId = path.includes("{id}");
  if (hasId && table.singular) throw refuse("has an {id}, but a singular resource has no id");
  return {
    name,
    method,
    template: parseTemplate(
      joinPath(
        endpoint,
        path.replace("{id}", () => `{${table.id ?? "id"}}`),
      ),
    ),
    row,
    hasId,
    body: positionalBody(name, row),
    answer: row.answer ?? table.answer ?? "envelope",
  };
}

function positionalBody(name: string, row: ActionRow): CompiledAction["body"] {
  const isStandard = name === "create" || name === "update";
  const mode = row.body ?? (isStandard || name === "edit" ? "required" : "none");
  if (mode === "required") return "required";
  return mode === "optional" && isStandard ? "optional" : "none";
}

const METHODS: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const TABLE_KEYS: Record<keyof ResourceTable, true> = {
  id: true,
  singular: true,
  only: true,
  except: true,
  createMethod: true,
  updateMethod: true,
  answer: true,
  actions: true,
  resources: true,
};

const ROW_KEYS: Record<keyof ActionRow, true> = {
  method: true,
  path: true,
  body: true,
  contentType: true,
  answer: true,
  as: true,
  paging: true,
  items: true,
  query: true,
  secrets: true,
  idempotent: true,
  permissions: true,
};

function checkKeys(place: string, given: object, known: object): void {
  if (typeof given !== "object" || given === null)
    throw configurationError(`${place}: the table must be an object`);
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(known, key));
  if (unknown === undefined) return;
  throw configurationError(
    `${place}: there is no "${unknown}" in a table; there are ${Object.keys(known).join(", ")}`,
  );
}

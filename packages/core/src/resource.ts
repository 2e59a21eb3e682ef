import { SEND } from "./call.js";
import { type Client, dataOrThrow, defaultClient, senderOf } from "./client.js";
import { type CompiledAction, type CompiledResource, compileResource } from "./compile.js";
import { argumentError, configurationError } from "./error.js";
import { type Lister, listItems, listPages } from "./list.js";
import type { CallOptions } from "./options.js";
import { settle } from "./place.js";
import type { ResourceFactory } from "./resource-type.js";
import type { Failure, Result } from "./result.js";
import { layer } from "./rules.js";
import type { ResourceTable } from "./table.js";
import { encodeSegment, fillTemplate, type PathValues } from "./template.js";

/** The options of any action, as they come at run time. */
interface GivenOptions extends CallOptions {
  readonly params?: PathValues;
  readonly query?: { readonly [name: string]: unknown };
  readonly body?: unknown;
}

/**
 * Makes a resource of an endpoint: the five actions of Restlax (and `edit`) as far as the document has them, custom ones
 * from the table, each with its `OrThrow` twin. `paths` is a document's types, as openapi-typescript writes them; what is
 * not in them does not compile. Throws a configuration error on a malformed template or table.
 *
 * @example
 * const databases = resource<paths>()("/accounts/{account_id}/d1/database", {
 *   actions: { query: { method: "post", path: "{id}/query", body: "required" } },
 * });
 * const { data, error } = await databases.query(id, { sql: "SELECT 1" }, { params: { account_id } });
 */
export function resource<Paths>(): ResourceFactory<Paths> {
  const make = (endpoint: string, table: ResourceTable = {}) => build(compileResource(endpoint, table), {});
  return make as unknown as ResourceFactory<Paths>;
}

function build(compiled: CompiledResource, bound: GivenOptions): object {
  const members: Record<string, unknown> = {};
  for (const [name, nested] of compiled.resources) members[name] = build(nested, bound);
  for (const action of compiled.actions) {
    const { name } = action;
    const call = (...args: unknown[]) =>
      settle(action, () => sendAction(action, readArguments(action, args, bound)));
    members[name] = call;
    members[`${name}OrThrow`] = async (...args: unknown[]) => dataOrThrow(await call(...args));
    if (name === "index") {
      const start = (args: unknown[]) => startList(action, () => readArguments(action, args, bound));
      members["indexAll"] = (...args: unknown[]) => listItems(start(args));
      members["indexPages"] = (...args: unknown[]) => listPages(start(args));
    }
  }
  return Object.freeze({
    ...members,
    pathFor: (...args: unknown[]) => pathFor(compiled, args, bound),
    client: ({ client = bound.client ?? defaultClient() }: { client?: Client } = {}) => client,
    with: (options: GivenOptions) => build(compiled, bind(compiled, bound, options)),
  });
}

/** Options checked and laid over those that are bound already. */
function bind(compiled: CompiledResource, bound: GivenOptions, given: GivenOptions) {
  const options = layer(configurationError, bound, given);
  if (options.client !== undefined) senderOf(options.client);
  for (const [name, value] of Object.entries(options.params)) {
    if (!compiled.parameters.includes(name))
      throw configurationError(
        `${compiled.endpoint}: there is no parameter "${name}"; there are ${compiled.parameters.join(", ")}`,
      );
    encodeSegment({ template: compiled.endpoint }, name, value);
  }
  return options;
}

/** The arguments in the order of the contract (the id, the body, the options) as options, over those that are bound. */
function readArguments(action: CompiledAction, args: unknown[], bound: GivenOptions): GivenOptions {
  const rest = [...args];
  const own = action.id && { [action.id]: rest.shift() };
  const body = action.body !== "none" && { body: rest.shift() };
  if (action.body === "required" && body && body.body === undefined)
    throw argumentError("the body is missing; give it before the options");
  if (rest.length > 1) {
    const takes = [own && "an id", body && "a body", "options"].filter(Boolean).join(", ");
    throw argumentError(`${args.length} arguments are too many; it takes ${takes}`);
  }
  const options = layer(argumentError, bound, rest[0] as GivenOptions | undefined);
  return { ...options, ...body, params: { ...options.params, ...own } };
}

function sendAction(action: CompiledAction, options: GivenOptions): Promise<Result<unknown>> {
  const { client = defaultClient() } = options;
  return senderOf(client)[SEND]({ ...action, options });
}

/** A list, whose arguments are read once, so that all pages are asked for in the same way. */
function startList(action: CompiledAction, read: () => GivenOptions): Promise<Lister | Failure> {
  return settle(action, () => {
    const options = read();
    const page: Lister["page"] = (query) => sendAction(action, { ...options, as: "json", query });
    return { ...action.row, template: action.template, page, query: { ...options.query } };
  });
}

/** `pathFor(id, options)` or `pathFor(options)`. */
function pathFor(compiled: CompiledResource, args: unknown[], bound: GivenOptions): string {
  const refuse = (why: string) => configurationError(`${compiled.endpoint}: ${why}`);
  const hasId = args.length > 1 || (args.length === 1 && Object(args[0]) !== args[0]);
  const given = args[hasId ? 1 : 0] as (GivenOptions & { action?: string }) | undefined;
  const { action: name, params } = layer(configurationError, bound, given);
  const names = compiled.actions.map((action) => action.name);
  const action = compiled.actions[names.indexOf(name ?? "")];
  if (name !== undefined && !action)
    throw refuse(`there is no action "${name}"; there are ${names.join(", ")}`);
  if (action && !action.id === hasId) throw refuse(`the action ${name} takes ${hasId ? "no" : "an"} id`);
  const template = action?.template ?? (hasId ? compiled.member : compiled.endpoint);
  if (!template) throw refuse("a singular resource has no id");
  return fillTemplate({ template }, { ...params, ...(hasId && { [compiled.id]: args[0] }) }, compiled.id);
}

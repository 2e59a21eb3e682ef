import type { Client } from "../public/client.js";
import type { CallOptions } from "../public/call-options.js";
import { SEND } from "../call/call.js";
import { dataOrThrow, defaultClient, senderOf } from "../client/client.js";
import { type CompiledAction, compileActions } from "./compile.js";
import { argumentError, configurationError } from "../error/error.js";
import { type Lister, listItems, listPages } from "./list.js";

import { settle } from "../error/place.js";
import type { ResourceFactory } from "../inference/resource.js";
import type { Failure, Result } from "../public/result.js";
import { layer } from "../client/rules.js";
import type { ResourceTable } from "../public/table.js";
import { checkTemplate, fillTemplate, joinPath, type PathValues } from "../path/template.js";

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
  return ((endpoint: string, table: ResourceTable = {}) =>
    build(endpoint, table, {})) as unknown as ResourceFactory<Paths>;
}

function build(endpoint: string, table: ResourceTable, bound: GivenOptions): object {
  checkTemplate(endpoint);
  const { id = "id", singular, resources = {} } = table;
  const actions = compileActions(endpoint, table);
  const paths = [
    { id: undefined, template: endpoint },
    ...(singular ? [] : [{ id, template: checkTemplate(joinPath(endpoint, `{${id}}`)) }]),
    ...actions,
  ];
  const members: Record<string, unknown> = {
    pathFor: (...args: unknown[]) => pathFor(paths, args, bound),
    client: ({ client = bound.client ?? defaultClient() }: { client?: Client } = {}) => client,
    with: (options: GivenOptions) => build(endpoint, table, bind(bound, options)),
  };
  for (const [name, nested] of Object.entries(resources))
    members[name] = build(joinPath(endpoint, nested.endpoint), nested, bound);
  for (const action of actions) {
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
  return Object.freeze(members);
}

/** Options checked and laid over those that are bound already. */
function bind(bound: GivenOptions, given: GivenOptions) {
  const options = layer(configurationError, bound, given);
  if (options.client !== undefined) senderOf(options.client);
  for (const name of Object.keys(options.params)) fillTemplate(`/{${name}}`, options.params as PathValues);
  return options;
}

interface Arguments {
  readonly id?: unknown;
  readonly body?: unknown;
  readonly options?: GivenOptions;
}

/** The arguments in the order of the contract as options, over those that are bound. */
function readArguments(
  { id, takes, row }: CompiledAction,
  args: unknown[],
  bound: GivenOptions,
): GivenOptions {
  if (args.length > takes.length) throw argumentError(`give no more than (${takes.join(", ")})`);
  const given: Arguments = Object.fromEntries(takes.map((name, place) => [name, args[place]]));
  const { id: own, options, ...body } = given;
  if (row.body === "required" && body.body === undefined) throw argumentError("the body is missing");
  const all = layer(argumentError, bound, options);
  return { ...all, ...body, params: { ...all.params, ...(id && { [id]: own }) } };
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
    return { action, page, query: { ...options.query } };
  });
}

/** `pathFor(id, options)` or `pathFor(options)`. */
function pathFor(paths: readonly Path[], args: unknown[], bound: GivenOptions): string {
  const hasId = args.length > 1 || (args.length === 1 && Object(args[0]) !== args[0]);
  const given = args[hasId ? 1 : 0] as (GivenOptions & { action?: string }) | undefined;
  const { action, params } = layer(configurationError, bound, given);
  const path = paths.find(({ name, id }) => name === action && !id !== hasId);
  if (!path) throw configurationError(`there is no ${action ?? "path"} ${hasId ? "with" : "without"} an id`);
  return fillTemplate(path.template, { ...params, ...(path.id && { [path.id]: args[0] }) });
}

/** A path that `pathFor` knows: of an action, or without a name of the endpoint and its member. */
type Path = Pick<CompiledAction, "template" | "id"> & { readonly name?: string };

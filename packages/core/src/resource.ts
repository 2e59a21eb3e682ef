import { SEND } from "./call.js";
import { type Client, dataOrThrow, defaultClient, senderOf, settle } from "./client.js";
import { type CompiledAction, type CompiledResource, compileResource } from "./compile.js";
import { locate } from "./context.js";
import { argumentError, configurationError } from "./error.js";
import { type Lister, listItems, listPages } from "./list.js";
import type { CallOptions } from "./options.js";
import type { ResourceFactory } from "./resource-type.js";
import type { Result } from "./result.js";
import { RETRY_DEFAULTS } from "./retry.js";
import { checkTimeout, mergeHeaders, readRetry, withoutUndefined } from "./settings.js";
import type { ResourceTable } from "./table.js";
import { fillTemplate, type PathValues } from "./template.js";

/** The options of any action, as they come at run time. */
interface GivenOptions extends CallOptions {
  readonly params?: PathValues;
  readonly query?: { readonly [name: string]: unknown };
  readonly body?: unknown;
}

/** What a call is made of: its own id and body, and its options with what `with` bound below them. */
interface Arguments {
  readonly id: unknown;
  readonly options: GivenOptions;
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
    const call = (...args: unknown[]) => callAction(action, compiled, args, bound);
    members[action.name] = call;
    members[`${action.name}OrThrow`] = async (...args: unknown[]) => dataOrThrow(await call(...args));
    if (action.name === "index") Object.assign(members, lists(action, bound));
  }
  return Object.freeze({
    ...members,
    pathFor: (...args: unknown[]) => pathFor(compiled, args, bound),
    client: (options?: { client?: Client }) => clientOf({ ...bound, ...withoutUndefined(options) }),
    with: (options: GivenOptions) => build(compiled, bind(compiled, bound, options)),
  });
}

/** Options checked and laid over those that are bound already. */
function bind(compiled: CompiledResource, bound: GivenOptions, given: GivenOptions): GivenOptions {
  const options = checkOptions(given, configurationError);
  if (options.client !== undefined) senderOf(options.client);
  if (options.timeout !== undefined) checkTimeout(options.timeout, configurationError);
  readRetry(RETRY_DEFAULTS, options.retry);
  for (const name of Object.keys(withoutUndefined(options.params)))
    checkParameter(compiled, name, options.params);
  return merge(bound, options, configurationError);
}

function checkParameter(
  { endpoint, parameters }: CompiledResource,
  name: string,
  values: PathValues = {},
): void {
  if (!parameters.includes(name)) {
    throw configurationError(
      `${endpoint.text}: there is no parameter "${name}"; there are ${parameters.join(", ")}`,
    );
  }
  try {
    fillTemplate({ text: name, parts: ["", name] }, values);
  } catch (thrown) {
    throw locate(thrown, { template: endpoint.text });
  }
}

function callAction(
  action: CompiledAction,
  { id }: CompiledResource,
  args: unknown[],
  bound: GivenOptions,
): Promise<Result<unknown>> {
  const call = async () => {
    const given = readArguments(action, args, bound);
    const values = { ...given.options.params, ...(action.hasId && { [id]: given.id }) };
    return sendAction(action, fillTemplate(action.template, values, id), given.options);
  };
  return settle(call, placeOf(action));
}

function placeOf({ method, template }: CompiledAction) {
  return { method: method.toUpperCase(), template: template.text };
}

function sendAction(action: CompiledAction, path: string, options: GivenOptions): Promise<Result<unknown>> {
  const { name, method, template, row, answer } = action;
  return senderOf(clientOf(options))[SEND]({
    action: name,
    method,
    template: template.text,
    path,
    row,
    answer,
    options,
  });
}

/** The arguments in the order of the contract: the id, the body, the options. */
function readArguments(action: CompiledAction, args: unknown[], bound: GivenOptions): Arguments {
  const rest = [...args];
  const id = action.hasId ? rest.shift() : undefined;
  const takesBody = action.body !== "none";
  const body = takesBody ? rest.shift() : undefined;
  if (action.body === "required" && body === undefined)
    throw argumentError("the body is missing; give it before the options");
  if (rest.length > 1)
    throw argumentError(`${args.length} arguments are too many; it takes ${takes(action)}`);
  const options = merge(
    bound,
    checkOptions(rest[0] as GivenOptions | undefined, argumentError),
    argumentError,
  );
  return { id, options: takesBody ? { ...options, body } : options };
}

function takes({ hasId, body }: CompiledAction): string {
  return [hasId && "an id", body !== "none" && "a body", "options"].filter(Boolean).join(", ");
}

function checkOptions(options: GivenOptions | undefined, refuse: (message: string) => Error): GivenOptions {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null)
    throw refuse(`the options must be an object, not ${options === null ? "null" : typeof options}`);
  const { params } = options;
  if (params === undefined || (typeof params === "object" && params !== null)) return options;
  throw refuse("params must be an object, such as { account_id }");
}

/** The call's options win; parameters, headers and retry rules are put together one by one. */
function merge(bound: GivenOptions, options: GivenOptions, refuse: (message: string) => Error): GivenOptions {
  return {
    ...bound,
    ...withoutUndefined(options),
    params: { ...bound.params, ...withoutUndefined(options.params) },
    headers: mergeHeaders(refuse, bound.headers, options.headers),
    retry: { ...bound.retry, ...withoutUndefined(options.retry) },
  };
}

function clientOf({ client }: { client?: Client }): Client {
  return client === undefined ? defaultClient() : client;
}

function lists(action: CompiledAction, bound: GivenOptions) {
  const lister = (args: unknown[]): Lister => {
    // read once, so that all pages are asked for in the same way; what is bad is thrown with the first
    let options: GivenOptions | undefined;
    let thrown: unknown;
    try {
      options = readArguments(action, args, bound).options;
    } catch (bad) {
      thrown = bad;
    }
    const page = async (query: NonNullable<GivenOptions["query"]>) => {
      if (!options) throw thrown;
      const path = fillTemplate(action.template, options.params ?? {});
      return sendAction(action, path, { ...options, as: "json", query });
    };
    return {
      page: (query) => settle(() => page(query), placeOf(action)),
      query: { ...options?.query },
      paging: action.row.paging,
      items: action.row.items,
      template: action.template.text,
    };
  };
  return {
    indexAll: (...args: unknown[]) => listItems(lister(args)),
    indexPages: (...args: unknown[]) => listPages(lister(args)),
  };
}

/** `pathFor(id, options)` or `pathFor(options)`. */
function pathFor(compiled: CompiledResource, args: unknown[], bound: GivenOptions): string {
  const hasId = args.length > 1 || (args.length === 1 && (typeof args[0] !== "object" || args[0] === null));
  const options = checkOptions((hasId ? args[1] : args[0]) as GivenOptions | undefined, configurationError);
  const name = (options as { action?: string }).action;
  const template = name === undefined ? barePath(compiled, hasId) : actionPath(compiled, name, hasId);
  const values = { ...bound.params, ...withoutUndefined(options.params) };
  try {
    return fillTemplate(template, hasId ? { ...values, [compiled.id]: args[0] } : values, compiled.id);
  } catch (thrown) {
    throw locate(thrown, { template: template.text });
  }
}

function barePath({ endpoint, member }: CompiledResource, hasId: boolean) {
  if (!hasId) return endpoint;
  if (member) return member;
  throw configurationError(`${endpoint.text}: a singular resource has no id`);
}

function actionPath({ endpoint, actions }: CompiledResource, name: string, hasId: boolean) {
  const action = actions.find((one) => one.name === name);
  if (!action) {
    const names = actions.map((one) => one.name).join(", ");
    throw configurationError(`${endpoint.text}: there is no action "${name}"; there are ${names}`);
  }
  if (action.hasId === hasId) return action.template;
  throw configurationError(`${endpoint.text}: the action ${name} takes ${action.hasId ? "an" : "no"} id`);
}

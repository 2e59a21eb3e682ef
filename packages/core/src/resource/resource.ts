import type { CheckedOptions } from "../call/call.js";
import { dataOrThrow, settle } from "../call/outcome.js";
import { senderOf } from "../client/client.js";
import { defaultClient } from "../client/default-client.js";
import type { ResourceFactory } from "../inference/resource.js";
import { checkTemplate, joinPath } from "../path/template.js";
import type { Client } from "../public/client.js";
import type { Result } from "../public/result.js";
import type { ResourceTable } from "../public/table.js";
import { bindOptions, readArguments } from "./arguments.js";
import { type CompiledAction, compileActions } from "./compile.js";
import { listItems, listPages, startList } from "./list.js";
import { pathFor, pathsOf } from "./path-for.js";

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
    buildResource(endpoint, table, {})) as unknown as ResourceFactory<Paths>;
}

/** An ordinary object, so that tests may replace its methods. */
function buildResource(endpoint: string, table: ResourceTable, bound: CheckedOptions): object {
  checkTemplate(endpoint);
  const actions = compileActions(endpoint, table);
  const paths = pathsOf(endpoint, table, actions);
  const members: Record<string, unknown> = {
    pathFor: (...given: unknown[]) => pathFor(paths, given, bound),
    client: ({ client = bound.client ?? defaultClient() }: { client?: Client } = {}) => client,
    with: (options: unknown) => buildResource(endpoint, table, bindOptions(bound, options)),
  };
  for (const action of actions) Object.assign(members, buildAction(action, bound));
  const { resources = {}, server } = table;
  for (const [name, nested] of Object.entries(resources)) {
    const inner = { ...(server !== undefined && { server }), ...nested };
    members[name] = buildResource(joinPath(endpoint, nested.endpoint), inner, bound);
  }
  return members;
}

/** The methods of one action. */
function buildAction(action: CompiledAction, bound: CheckedOptions): Record<string, unknown> {
  const { name } = action;
  const send = async (options: CheckedOptions): Promise<Result<unknown, object>> => {
    const client = options.client ?? bound.client ?? defaultClient();
    return senderOf(client)(action, [bound, options]);
  };
  const call = (...given: unknown[]) => settle(action, () => send(readArguments(action, given)));
  const methods = {
    [name]: call,
    [`${name}OrThrow`]: async (...given: unknown[]) => dataOrThrow(await call(...given)),
  };
  if (name !== "index") return methods;
  const start = (given: unknown[]) => startList(action, send, () => readArguments(action, given));
  return {
    ...methods,
    indexAll: (...given: unknown[]) => listItems(start(given)),
    indexPages: (...given: unknown[]) => listPages(start(given)),
  };
}

import { oncePer } from "../base/once-per.js";
import {
  type MediaType,
  type OpenApi,
  type Operation,
  type Response,
  resolve,
  type Schema,
} from "../document/openapi.js";
import { operationsOf, type Placed } from "../document/operations.js";
import { blank } from "../document/templates.js";
import { hintsOf } from "../name/hints.js";
import { ownersOperations } from "./owners.js";

/**
 * Ours as its owner writes it: where ours says of each member by itself (`members: literal`) what the owner says of all
 * at once (`/settings/{setting_id}`), the members become one operation again, whose body and answer are a choice.
 */
export function folded(ours: OpenApi, owners: OpenApi): OpenApi {
  const { groups, rest } = literalMembers(ours, owners);
  const paths: NonNullable<OpenApi["paths"]> = {};
  const put = (path: string, like: string, { method, operation }: Omit<Placed, "path">): void => {
    const { parameters, "x-restflare": hint } = ours.paths?.[like] ?? {};
    paths[path] ??= { ...(parameters && { parameters }), ...(hint && { "x-restflare": hint }) };
    paths[path][method] = operation;
  };
  for (const placed of rest) put(placed.path, placed.path, placed);
  for (const [key, members] of groups) {
    const [first] = members;
    const template = key.slice(key.indexOf(" ") + 1);
    if (first) put(template, first.path, { method: first.method, operation: asOne(ours, members, template) });
  }
  return { ...ours, paths };
}

/**
 * The operations of ours that stand for one of the owner's each time, by its method and template (`patch /settings/{id}`), and
 * all others.
 */
export function literalMembers(
  ours: OpenApi,
  owners: OpenApi,
): { groups: ReadonlyMap<string, Placed[]>; rest: Placed[] } {
  const theirs = templatesOf(owners);
  const hints = hintsOf(ours, {});
  const groups = new Map<string, Placed[]>();
  const rest: Placed[] = [];
  for (const placed of operationsOf(ours)) {
    const { method, path, operation } = placed;
    const parent = path.slice(0, path.lastIndexOf("/"));
    const isLiteral =
      hints.tag(operation.tags?.[0] ?? "").members === "literal" || hints.place(parent).members === "literal";
    const template = theirs.has(keyOf(method, path)) ? undefined : theirs.get(keyOf(method, `${parent}/{}`));
    if (!isLiteral || template === undefined) rest.push(placed);
    else groups.set(`${method} ${template}`, [...(groups.get(`${method} ${template}`) ?? []), placed]);
  }
  return { groups, rest };
}

const templatesOf = oncePer(
  (owners: OpenApi): ReadonlyMap<string, string> =>
    new Map(ownersOperations(owners).map(({ method, path }) => [keyOf(method, path), path])),
);

const keyOf = (method: string, path: string): string => `${method} ${blank(path)}`;

function asOne(ours: OpenApi, members: readonly Placed[], template: string): Operation {
  const operations = members.map(({ operation }) => operation);
  const [first = {}] = operations;
  const id = /\{([^{}]*)\}$/.exec(template)?.[1] ?? "id";
  const bodies = operations.flatMap(({ requestBody }) => (requestBody ? [resolve(ours, requestBody)] : []));
  return {
    ...first,
    parameters: [
      ...(first.parameters ?? []),
      { name: id, in: "path", required: true, schema: { type: "string" } },
    ],
    ...(bodies[0] && { requestBody: { ...bodies[0], content: choice(bodies) } }),
    responses: responses(ours, operations),
  };
}

function responses(ours: OpenApi, operations: readonly Operation[]): Record<string, Response> {
  const statuses = Object.keys(operations[0]?.responses ?? {});
  return Object.fromEntries(
    statuses.map((status) => {
      const all = operations.flatMap(({ responses }) => {
        const response = responses?.[status];
        return response ? [resolve(ours, response)] : [];
      });
      return [status, /^2/.test(status) ? { ...all[0], content: choice(all) } : (all[0] ?? {})];
    }),
  );
}

/** One message in place of many: of each media type, one schema of all. */
function choice(messages: readonly { content?: Record<string, MediaType> }[]): Record<string, MediaType> {
  const schemas = new Map<string, Schema[]>();
  for (const { content = {} } of messages) {
    for (const [type, { schema }] of Object.entries(content)) {
      if (schema) schemas.set(type, [...(schemas.get(type) ?? []), schema]);
    }
  }
  return Object.fromEntries([...schemas].map(([type, oneOf]) => [type, { schema: { oneOf } }]));
}

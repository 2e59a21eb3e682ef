import { pascal } from "../base/words.js";
import { isObject, type Method, type Operation, type Schema } from "../document/openapi.js";
import { placeholdersOf } from "../document/templates.js";
import type { NamedAction, NamedResource } from "../name/model.js";
import { answerOf } from "./answer.js";
import { argsOf } from "./arguments.js";
import { bodyOf } from "./body.js";
import { samplesOf } from "./call-samples.js";
import { EMPTY, responsesOf } from "./content.js";
import { type Context, mention } from "./context.js";
import type { ActionPlan } from "./model.js";
import { pagingOf } from "./paging.js";
import { headerParameters, parametersIn, partOf, pathParams, pathStyles } from "./parameters.js";
import { isSameServer, serverOf } from "./servers.js";
import { queryStyles } from "./styles.js";

const PLURAL: Record<string, [Method, string]> = {
  index: ["get", ""],
  create: ["post", ""],
  show: ["get", "{id}"],
  update: ["put", "{id}"],
  edit: ["patch", "{id}"],
  delete: ["delete", "{id}"],
};
const SINGULAR: Record<string, [Method, string]> = {
  create: ["post", ""],
  show: ["get", ""],
  update: ["put", ""],
  edit: ["patch", ""],
  delete: ["delete", ""],
};

export interface Owner {
  resource: NamedResource;
  call: string;
  interface: string;
  /** It has no ids. */
  isSingular: boolean;
  updateMethod?: Method;
}

/** Everything that there is to know of one action. */
export function actionPlan(context: Context, owner: Owner, named: NamedAction): ActionPlan {
  const { placed, name } = named;
  const { operation, method } = placed;
  const path = withLastSlash(named);
  const typeName = `${owner.interface}${pascal(name)}`;
  const query = parametersIn(operation, "query");
  const hint = owner.resource.endpoint.split("/").at(-1) ?? "";
  const { list, whole, bare, ...answer } = answerOf(context, operation, { type: typeName, hint });
  const queryPart = partOf(context, query, `${typeName}Query`);
  const headers = partOf(context, headerParameters(context, operation), `${typeName}Headers`);
  const body = bodyOf(context, named, `${typeName}Body`);
  const server = serverOf(context.document, operation);
  const paging = name === "index" && list ? pagingOf(context.document, query, whole) : undefined;
  return {
    name,
    call: `${owner.call}.${name}`,
    isStandard: path === named.path && isStandard(owner, named),
    method,
    path,
    template: placed.path,
    ...(named.member !== undefined && { member: named.member }),
    ...(named.aliasOf !== undefined && { aliasOf: named.aliasOf }),
    ...words(operation),
    secrets: secretsOf(context, operation),
    ...(!isSameServer(server, context.server) && { server }),
    args: argsOf(context.document, named),
    ...pathParts(context, owner.resource, named),
    options: "", // has its name once all types of the package have theirs
    ...(body && { body }),
    ...(queryPart && { query: { ...queryPart, styles: queryStyles(query) } }),
    ...(headers && { headers }),
    ...answer,
    // what never has content is known by itself, unless a list is expected
    empty: bare.filter((status) => name === "index" || !EMPTY.includes(status)).map(Number),
    pathStyles: pathStyles(context.document, operation),
    ...(paging && { paging }),
    ...(name === "index" && list?.key && { items: list.key }),
    ...(name === "index" && list && { item: itemOf(context, answer.data, list, `${typeName}Item`) }),
    samples: samplesOf(context.document, operation),
  };
}

/** Naming knows segments only; to a server a path with a slash behind it may be another one. */
function withLastSlash({ path, placed }: NamedAction): string {
  return placed.path.endsWith("/") && placed.path !== "/" ? `${path}/` : path;
}

function isStandard({ isSingular, updateMethod }: Owner, { name, placed, path }: NamedAction): boolean {
  const standard = isSingular ? SINGULAR : PLURAL;
  // an action may be called as what every object has, `hasOwnProperty`
  const [method, at] = (Object.hasOwn(standard, name) && standard[name]) || [];
  const expected = name === "update" && updateMethod ? updateMethod : method;
  if (name === "edit" && updateMethod === "patch") return false;
  return expected === placed.method && at === path;
}

function pathParts(
  context: Context,
  resource: NamedResource,
  { placed, path }: NamedAction,
): Pick<ActionPlan, "id" | "idName" | "idDescription" | "params"> {
  const all = pathParams(context, placed.operation);
  const beside = new Set([
    ...placeholdersOf(resource.endpoint),
    ...placeholdersOf(path).filter((name) => name !== "id"),
  ]);
  const id = path.includes("{id}") ? all.find(({ name }) => !beside.has(name)) : undefined;
  return {
    params: all.filter(({ name }) => beside.has(name)),
    ...(id && { id: id.schema, idName: id.name }),
    ...(id?.description && { idDescription: id.description }),
  };
}

/** The item's type as the data already names it, where the list is the data. */
function itemOf(
  context: Context,
  data: Schema | undefined,
  list: { item: Schema; key?: string },
  typeName: string,
): Schema {
  if (!list.key && data?.type === "array" && isObject(data.items) && !data.prefixItems)
    return data.items as Schema;
  return mention(context, list.item, typeName);
}

type Words = Pick<
  ActionPlan,
  "operationId" | "summary" | "description" | "deprecated" | "documentation" | "permissions" | "idempotent"
>;

function words(operation: Operation): Words {
  const { operationId, summary = "", description = "", externalDocs } = operation;
  return {
    ...(operationId && { operationId }),
    summary: summary.trim(),
    description: description.trim(),
    deprecated: operation.deprecated === true,
    ...(externalDocs?.url && { documentation: externalDocs.url }),
    permissions: permissionsOf(operation),
    idempotent: operation["x-restflare"]?.idempotent === true,
  };
}

function permissionsOf(operation: Operation): string[] {
  const ours = operation["x-restflare"]?.permissions;
  const theirs = operation["x-cfPermissionsRequired"];
  const found = ours ?? (isObject(theirs) ? theirs["enum"] : theirs);
  return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
}

function secretsOf(context: Context, operation: Operation): string[] {
  const { success } = responsesOf(context.document, operation);
  return [...context.secrets([operation.requestBody, ...success])].sort();
}

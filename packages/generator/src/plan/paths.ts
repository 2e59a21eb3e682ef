import { byText, type OpenApi, resolve } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { Context } from "./context.js";
import type { ActionPlan, Content, PathOperation, PathPlan, ResourcePlan } from "./model.js";
import { pathParams } from "./parameters.js";

/** `paths` in openapi-typescript's shape, with the names that the actions gave to bodies and queries. */
export function pathPlans(
  context: Context,
  placed: readonly Placed[],
  resources: readonly ResourcePlan[],
): PathPlan[] {
  const actions = new Map(
    resources.flatMap(allActions).map((action) => [`${action.method} ${action.template}`, action]),
  );
  const paths = new Map<string, PathOperation[]>();
  for (const one of placed) {
    const action = actions.get(`${one.method} ${one.path}`);
    paths.set(one.path, [...(paths.get(one.path) ?? []), pathOperation(context, one, action)]);
  }
  return [...paths]
    .sort(([a], [b]) => byText(a, b))
    .map(([template, operations]) => ({ template, operations }));
}

/** Exactly one for each operation. */
export function allActions(resource: ResourcePlan): ActionPlan[] {
  return allNames(resource).filter(({ aliasOf }) => aliasOf === undefined);
}

/** All that can be called, under old names too. */
export function allNames(resource: ResourcePlan): ActionPlan[] {
  return [...resource.actions, ...resource.resources.flatMap(allNames)];
}

function pathOperation(
  context: Context,
  { method, operation }: Placed,
  action: ActionPlan | undefined,
): PathOperation {
  const { document } = context;
  const body = operation.requestBody && resolve(document, operation.requestBody);
  return {
    method,
    summary: action?.summary ?? "",
    ...(action?.query && { query: { schema: action.query.schema, required: action.query.required } }),
    ...(action?.headers && { headers: action.headers }),
    path: pathParams(context, operation),
    ...(Object.keys(body?.content ?? {}).length > 0 && {
      body: {
        required: body?.required === true,
        content: contentOf(document, body ?? {}).map((content) => ({
          ...content,
          ...namedIn(action, content.type),
        })),
      },
    }),
    responses: Object.keys(operation.responses ?? {})
      .sort(byText)
      .map((status) => ({
        status,
        content: contentOf(document, resolve(document, operation.responses?.[status] ?? {})),
      })),
  };
}

/** The schema of a body by the name that the action gave it. */
function namedIn(action: ActionPlan | undefined, type: string): Partial<Content> {
  const { body } = action ?? {};
  const found = body && [body, ...body.others].find(({ contentType }) => contentType === type);
  return found ? { schema: found.schema } : {};
}

function contentOf(
  document: OpenApi,
  message: { content?: Record<string, { $ref?: string; schema?: Content["schema"] }> },
): Content[] {
  return Object.entries(message.content ?? {}).map(([type, media]) => {
    const { schema } = resolve(document, media);
    return schema ? { type, schema } : { type };
  });
}

import { isDeepStrictEqual } from "node:util";
import type { ActionPlan, ResourcePlan, ServerPlan } from "../plan/model.js";
import { literal } from "./text.js";

const SINGULAR = ["create", "show", "update", "edit", "delete"];
const PLURAL = ["index", ...SINGULAR];

/** The plain table that a `resource()` call carries: what is not at its default. */
export function tableOf(resource: ResourcePlan): Record<string, unknown> {
  const { endpoint, id, singular, updateMethod, answer, pathStyles, server, actions, resources } = resource;
  const standard = (singular ? SINGULAR : PLURAL).filter(
    (name) => !(name === "edit" && updateMethod === "patch"),
  );
  const present = new Set(actions.map(({ name }) => name));
  const absent = standard.filter((name) => !present.has(name));
  const permissions = commonPermissions(actions);
  const rows = actions.flatMap((action) => {
    const row = rowOf(action, resource, permissions);
    return Object.keys(row).length > 0 || !action.isStandard ? [[action.name, row] as const] : [];
  });
  return {
    ...(id !== undefined && id !== "id" && { id }),
    ...(isFilled(pathStyles) && { params: pathStyles }),
    ...(singular && { singular }),
    ...(actions.some(({ member }) => member !== undefined) && { members: "literal" }),
    ...(absent.length * 2 > standard.length
      ? { only: standard.filter((name) => present.has(name)) }
      : absent.length > 0 && { except: absent }),
    ...(updateMethod && updateMethod !== "put" && { updateMethod }),
    ...(answer !== "envelope" && { answer }),
    ...(server && { server: serverValue(server) }),
    ...(permissions.length > 0 && { permissions }),
    ...(rows.length > 0 && { actions: Object.fromEntries(rows) }),
    ...(resources.length > 0 && {
      resources: Object.fromEntries(
        resources.map((inner) => [
          inner.key,
          { endpoint: behind(inner.relative, endpoint), ...tableOf(inner) },
        ]),
      ),
    }),
  };
}

/** To core a dot in front continues the segment before it (`{id}` and `.json`); a segment such as `.well-known` is one of its own. */
const behind = (path: string, endpoint: string): string =>
  path.startsWith(".") && endpoint !== "/" ? `/${path}` : path;

/** The table as TypeScript writes it. */
export function tableText(resource: ResourcePlan, indent = "", room?: number): string {
  // the readers of streams are functions, which the table has by their names
  return literal(tableOf(resource), indent, room).replace(/\bparse: "(\w+)"/g, "parse: $1");
}

const POSITIONAL = new Set(["create", "update", "edit"]);

export function rowOf(
  action: ActionPlan,
  resource: ResourcePlan,
  common: readonly string[] = [],
): Record<string, unknown> {
  const {
    name,
    isStandard,
    method,
    path,
    body,
    as,
    accept,
    paging,
    items,
    empty,
    query,
    secrets,
    permissions,
  } = action;
  const mode = body?.mode ?? "none";
  const contentType = body?.contentType ?? "application/json";
  // Also where it is usually read as something else: a call may ask for JSON, and then that is the data, envelope or not.
  const answersSomething = action.data !== undefined;
  return {
    ...(!isStandard && { method, ...(path !== "" && { path: behind(path, resource.endpoint) }) }),
    ...(mode !== (POSITIONAL.has(name) ? "required" : "none") && { body: mode }),
    ...(contentType !== "application/json" && { contentType }),
    ...(body && body.others.length > 0 && { contentTypes: body.others.map((other) => other.contentType) }),
    ...(answersSomething && action.answer !== resource.answer && { answer: action.answer }),
    ...(action.parse ? { parse: action.parse } : as !== "json" && { as }),
    ...(accept !== undefined && { accept }),
    ...(paging && { paging }),
    ...(items !== undefined && { items }),
    ...(empty.length > 0 && { empty }),
    ...(isFilled(query?.styles) && { query: query?.styles }),
    ...(isFilled(body?.encoding) && { encoding: body?.encoding }),
    ...(action.server && { server: serverValue(action.server) }),
    ...(secrets.length > 0 && { secrets }),
    ...(action.idempotent && { idempotent: true }),
    ...(!isDeepStrictEqual(permissions, common) && { permissions }),
  };
}

const isFilled = (record: object = {}): boolean => Object.keys(record).length > 0;

const serverValue = ({ accepts: [first, ...others] }: ServerPlan): unknown =>
  others.length === 0 ? first : [first, ...others];

/** The permissions that most actions need; none where no two need the same. */
function commonPermissions(actions: readonly ActionPlan[]): readonly string[] {
  const timesNeeded = (wanted: readonly string[]) =>
    actions.filter(({ permissions }) => isDeepStrictEqual(permissions, wanted)).length;
  const [common = []] = actions
    .map(({ permissions }) => permissions)
    .sort((one, other) => timesNeeded(other) - timesNeeded(one));
  return timesNeeded(common) > 1 ? common : [];
}

import type { Method } from "../document/openapi.js";
import type { Shape } from "./model.js";

// Which action a verb is, in each place that an operation can stand. PATCH is `update` where there is no PUT.

type Names = Readonly<Record<Method, string>>;

const COLLECTION: Names = {
  get: "index",
  post: "create",
  put: "updateAll",
  patch: "editAll",
  delete: "deleteAll",
  head: "headAll",
  options: "optionsAll",
  trace: "traceAll",
};

const BULK: Names = { ...COLLECTION, post: "createAll" };

const SINGULAR: Names = {
  get: "show",
  post: "create",
  put: "update",
  patch: "edit",
  delete: "delete",
  head: "head",
  options: "options",
  trace: "trace",
};

const MEMBER: Names = { ...SINGULAR, post: "post" };

function namesIn(place: Shape | "member"): Names {
  if (place === "member") return MEMBER;
  if (place === "bulk") return BULK;
  return place === "singular" ? SINGULAR : COLLECTION;
}

/** The name of a verb at a place where `methods` are there. */
export function standardName(place: Shape | "member", method: Method, methods: ReadonlySet<Method>): string {
  const isOneThing = place === "member" || place === "singular";
  return method === "patch" && isOneThing && !methods.has("put") ? "update" : namesIn(place)[method];
}

const QUIET: ReadonlySet<Method> = new Set(["head", "options", "trace"]);
/** Methods that go with others, and make nothing what it is. */
export const isQuiet = (method: Method): boolean => QUIET.has(method);

/** The verb in front of a segment, where the segment alone is taken. */
export function verbOf(method: Method): string {
  return method === "patch" ? "update" : SINGULAR[method];
}

import { isVerbal } from "../base/verbs.js";
import { camel, endsIn, pascal, plural } from "../base/words.js";
import { byText, type Method, type RestflareResource } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import {
  isAt,
  isParam,
  isVerb,
  joined,
  placeholdersOf,
  segmentsOf,
  withId,
  wordsOf,
} from "../document/templates.js";
import { isVersion } from "../slice/index.js";
import { type AnswersList, classify } from "./classify.js";
import type { Hints } from "./hints.js";
import { membersOf, operationsIn, withoutLiterals } from "./literals.js";
import type { NamedAction, NamedResource, Shape } from "./model.js";
import type { Scoped } from "./scopes.js";
import { type Candidate, settle, unwrapped } from "./settle.js";
import { isQuiet, standardName, verbOf } from "./standard.js";
import { type Node, treeOf } from "./tree.js";

/** What the rules ask of a document. */
export interface Asked {
  answersList: AnswersList;
  hints: Hints;
}

/** The resource that the operations of one scope become, every one of them under exactly one name. */
export function resourceOf(scoped: Scoped, asked: Asked): NamedResource {
  const { exportName, operations } = scoped;
  const at = asked.hints.tag(operations[0]?.operation.tags?.[0] ?? "").at;
  const isThere = at !== undefined && operations.every(({ path }) => isAt(at, path));
  const root = treeOf(operations, isThere ? segmentsOf(at).length : depthOfScope(operations));
  const alone = at === undefined ? actionAlone(scoped, root, asked.hints) : undefined;
  if (alone) return alone;
  const key = asked.hints.place(root.template).resource ?? exportName;
  return build({ key, node: root, relative: root.template, isRoot: true }, asked);
}

/** A scope is nobody's member: what stands right behind `/accounts/{}` asks for the account as a parameter. */
function depthOfScope(operations: readonly Placed[]): number | undefined {
  const isIn = operations.every(({ path }) => /^\/(accounts|zones)\/\{[^/]*\}\/./.test(path));
  return isIn && treeOf(operations).template.split("/").length === 2 ? 2 : undefined;
}

/** Rule 4, last part: a tag whose only operation is a custom action is that action on its parent. */
function actionAlone(
  { exportName, operations, about = exportName }: Scoped,
  root: Node,
  hints: Hints,
): NamedResource | undefined {
  const [placed, ...others] = operations;
  if (!placed || others.length > 0 || placed.method !== "post" || root.operations.size === 0)
    return undefined;
  const name = hints.operation(placed).action ?? camel(wordsOf(root.segment));
  if (name === about) return undefined; // it is about the thing itself: `create`
  const parents = root.template.split("/").slice(0, -1);
  const behind: string[] = [];
  while (isParam(parents.at(-1) ?? "")) behind.unshift(parents.pop() ?? "");
  const endpoint = parents.join("/");
  if (endpoint === "") return undefined;
  const whole = joined([...behind, root.segment]);
  const path = behind.length > 0 ? withId(whole) : whole;
  const shape = "group";
  const resource: NamedResource = {
    key: exportName,
    shape,
    endpoint,
    relative: endpoint,
    actions: [],
    resources: [],
  };
  settle(resource, [], [{ action: { name, placed, path } }]);
  return resource;
}

interface Spot {
  key: string;
  node: Node;
  relative: string;
  isRoot: boolean;
}

function build({ key, node, relative, isRoot }: Spot, asked: Asked): NamedResource {
  const literal = isLiteral(node, isRoot, asked);
  const shaped = asked.hints.place(node.template).shape;
  const kind = shaped ?? (literal ? "plural" : classify(node, isRoot, asked.answersList));
  const shape: Shape = kind === "action" ? "singular" : kind;
  const resource: NamedResource = {
    key,
    shape,
    endpoint: node.template,
    relative,
    actions: [],
    resources: [],
  };
  extend(resource, node, asked);
  return resource;
}

/** Whether the fixed segments behind a node are ids: a tag says it of its root, a path of itself. */
function isLiteral(node: Node, isRoot: boolean, { hints }: Asked): boolean {
  return (
    hints.place(node.template).members === "literal" || (isRoot && tagHint(node, hints).members === "literal")
  );
}

function tagHint(node: Node, hints: Hints): ReturnType<Hints["tag"]> {
  const [placed] = operationsIn([node]);
  return placed ? hints.tag(placed.operation.tags?.[0] ?? "") : {};
}

/** Gives the operations at a node and behind it names on a resource that lives there, beside those it has already. */
export function extend(resource: NamedResource, node: Node, asked: Asked): void {
  const isRoot = resource.relative === resource.endpoint;
  const verbs = {
    ...(isRoot && tagHint(node, asked.hints).verbs),
    ...asked.hints.place(node.template).verbs,
  };
  const found: Found = { standard: [], candidates: [], outer: resource.key, verbs, asked };
  found.standard.push(...standardActions(node, resource.shape, { path: "", ...found }));
  const literal = isLiteral(node, isRoot, asked);
  if (literal) found.standard.push(...literalActions(node, found));
  const rest = literal ? withoutLiterals(node) : node;
  found.candidates.push(...behind(rest, "", { template: "", outer: resource.key, asked }));
  for (const param of rest.params) members(param, "", found);
  settle(resource, found.standard, found.candidates);
}

function literalActions(node: Node, { verbs, asked }: Found): NamedAction[] {
  return membersOf(node).flatMap(({ member, node: at }) =>
    standardActions(at, "member", { path: "{id}", verbs, asked }).map((action) => ({ ...action, member })),
  );
}

interface At {
  path: string;
  verbs: Verbs;
  asked: Asked;
}

function standardActions(node: Node, place: Shape | "member", { path, verbs, asked }: At): NamedAction[] {
  const methods = new Set([...node.operations.keys(), ...(node.known ?? [])]);
  return [...node.operations.values()].map((placed) => ({
    name:
      asked.hints.operation(placed).action ??
      verbs[placed.method] ??
      standardName(place, placed.method, methods),
    placed,
    path,
  }));
}

type Verbs = NonNullable<RestflareResource["verbs"]>;

interface Found {
  standard: NamedAction[];
  candidates: Candidate[];
  /** What the resource is called. */
  outer: string;
  verbs: Verbs;
  asked: Asked;
}

/** Rule 2: of several parameters in a row the last is the id; a depth with operations is a resource of its own. */
function members(param: Node, before: string, found: Found): void {
  const { asked, verbs, outer } = found;
  const template = `${before}${param.segment}`;
  const path = withId(template);
  found.standard.push(...standardActions(param, "member", { path, verbs, asked }));
  found.candidates.push(...behind(param, path, { template, outer, asked }));
  const isOnTheWay = param.operations.size === 0 && param.fixed.length === 0;
  for (const inner of param.params) {
    if (isOnTheWay) members(inner, `${template}/`, found);
    else found.candidates.push(innerDepth(param, inner, { template, outer, asked }));
  }
}

interface Behind {
  template: string;
  /** What the resource is called that they stand behind. */
  outer: string;
  asked: Asked;
}

function innerDepth(param: Node, inner: Node, { template, asked }: Behind): Candidate {
  const name = (placeholdersOf(lastOfRow(inner).segment).at(-1) ?? "member").replace(
    /_(id|name|identifier)$/,
    "",
  );
  const key = asked.hints.place(param.template).resource ?? camel(plural(name));
  const node: Node = { ...param, operations: new Map(), fixed: [], params: [inner] };
  return { resource: build({ key, node, relative: template, isRoot: false }, asked) };
}

/** What the fixed segments behind a node become: actions of the resource, or resources of their own. */
function behind(node: Node, path: string, place: Behind): Candidate[] {
  const found = node.fixed.map((child) => candidatesAt(child, path, place));
  const keys = found.flatMap(({ open }) =>
    open.flatMap((one) => ("resource" in one ? [one.resource.key] : [])),
  );
  const isTwice = (key: string): boolean => keys.indexOf(key) !== keys.lastIndexOf(key);
  // what would be there twice keeps the segment in front that tells it from the other
  return found.flatMap(({ open, whole }) =>
    whole && open.some((one) => "resource" in one && isTwice(one.resource.key)) ? whole() : open,
  );
}

/** What a segment gives; `whole` is the resource that it is by itself, where only what is in it needs a name. */
function candidatesAt(
  child: Node,
  path: string,
  { template, outer, asked }: Behind,
): { open: Candidate[]; whole?: () => Candidate[] } {
  const slash = (before: string, segment: string): string =>
    joined(before === "" ? [segment] : [before, segment]);
  const hint = asked.hints.place(child.template);
  const isOpen = hint.shape === undefined && hint.members === undefined && !isVersion(child.segment);
  if (isTwin(child) || (isOpen && classify(child, false, asked.answersList) === "action")) {
    const open = [...child.operations.values()]
      .sort((a, b) => byText(a.method, b.method))
      .map((placed, i) => ({
        action: {
          name: actionName(child, placed, { position: i, asked }),
          placed,
          path: slash(path, child.segment),
        },
      }));
    return { open };
  }
  const relative = slash(template, child.segment);
  const named = (key: string): NamedResource => build({ key, node: child, relative, isRoot: false }, asked);
  const whole = (): Candidate[] => [{ resource: named(hint.resource ?? camel(wordsOf(child.segment))) }];
  const isOnTheWay = hint.silent === true || (hint.resource === undefined && isSilent(child, outer));
  return isOnTheWay ? { open: unwrapped(named(outer)), whole } : { open: whole() };
}

/** What begins with a verb that takes something away. */
const REMOVES = /^(cancel|clear|delete|detach|disable|empty|purge|remove|reset|revoke|stop|un)/i;

/** Words that say of a group no more than that it is one. */
const GROUPS = new Set(["config", "configs", "configurations", "settings"]);

/**
 * A segment whose word adds nothing: a version, a `list` that is no more than that, or a group that says again what the
 * resource in front is called (`security-center` in `securityCenter`).
 */
function isSilent({ segment, operations, fixed, params }: Node, outer: string): boolean {
  if (isVersion(segment)) return true;
  if (segment === "list" && fixed.length + params.length === 0) return true;
  const isGroup = operations.size === 0 && params.length === 0;
  return isGroup && (GROUPS.has(segment) || endsIn(spaced(outer), segment));
}

const spaced = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, "$1 $2");

/** It is the node before it once more, with a slash behind it. */
const isTwin = ({ segment }: Node): boolean => segment === "";

/** A leaf has one verb, and perhaps HEAD beside GET; only what is a verb by its words may have several. */
function actionName(
  child: Node,
  placed: Placed,
  { position, asked }: { position: number; asked: Asked },
): string {
  const own = asked.hints.operation(placed).action;
  if (own) return own;
  if (isTwin(child)) {
    const verb = asked.answersList(placed) ? "index" : verbOf(placed.method);
    return verb + pascal(segmentsOf(child.template).at(-1) ?? "");
  }
  const words = wordsOf(child.segment);
  const loud = [...child.operations.keys(), ...(child.known ?? [])].filter((method) => !isQuiet(method));
  if (isVerb(child.segment) && new Set(loud).size > 1) return `${verbOf(placed.method)}${pascal(words)}`;
  if (position > 0) return `${placed.method}${pascal(words)}`;
  return customName(placed.method, words);
}

/** The segment's own words; what writes or deletes something says that it does. */
function customName(method: Method, words: string): string {
  if (method === "delete" && !REMOVES.test(words)) return `delete${pascal(words)}`;
  const isWritten = (method === "put" || method === "patch") && !isVerbal(words);
  return isWritten ? `update${pascal(words)}` : camel(words);
}

function lastOfRow(param: Node): Node {
  const [inner] = param.params;
  const isOnTheWay = param.operations.size === 0 && param.fixed.length === 0;
  return inner && isOnTheWay ? lastOfRow(inner) : param;
}

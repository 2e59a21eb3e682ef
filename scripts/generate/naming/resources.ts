import { placeholdersOf } from "../normalise/templates.js";
import { byText } from "../openapi.js";
import type { Placed } from "../slice.js";
import { type AnswersList, classify } from "./classify.js";
import type { NamedAction, NamedResource, Shape } from "./model.js";
import { type Candidate, settle } from "./settle.js";
import { standardName } from "./standard.js";
import { isParam, type Node, treeOf } from "./tree.js";
import { camel, pascal, plural } from "./words.js";

/** The resource that the operations of one scope become, every one of them under exactly one name. */
export function resourceOf(
  exportName: string,
  operations: readonly Placed[],
  answersList: AnswersList,
): NamedResource {
  const root = treeOf(operations);
  const alone = actionAlone(exportName, root, operations);
  if (alone) return alone;
  return build({ key: exportName, node: root, relative: root.template, isRoot: true }, answersList);
}

/** Rule 4, last part: a tag whose only operation is a custom action is that action on its parent. */
function actionAlone(
  exportName: string,
  root: Node,
  operations: readonly Placed[],
): NamedResource | undefined {
  const [placed, ...others] = operations;
  if (!placed || others.length > 0 || placed.method !== "post" || root.operations.size === 0)
    return undefined;
  const name = placed.operation["x-restflare"]?.action ?? camel(root.segment);
  if (name === exportName) return undefined; // it is about the thing itself: `create`
  const parents = root.template.split("/").slice(0, -1);
  const behind: string[] = [];
  while (isParam(parents.at(-1) ?? "")) behind.unshift(parents.pop() ?? "");
  const endpoint = parents.join("/");
  if (endpoint === "") return undefined;
  const id = placeholdersOf(behind.at(-1) ?? "").at(-1);
  const path = [...behind.slice(0, -1), ...behind.slice(-1).map(withId), root.segment].join("/");
  const resource: NamedResource = {
    key: exportName,
    shape: "group",
    endpoint,
    relative: endpoint,
    actions: [{ name, placed, path }],
    resources: [],
  };
  return id === undefined ? resource : { ...resource, id };
}

interface Spot {
  key: string;
  node: Node;
  relative: string;
  isRoot: boolean;
}

function build({ key, node, relative, isRoot }: Spot, answersList: AnswersList): NamedResource {
  const kind = classify(node, isRoot, answersList);
  const shape: Shape = kind === "action" ? "singular" : kind;
  const standard = standardActions(node, shape, "");
  const candidates = behind(node, "", "", answersList);
  const resource: NamedResource = {
    key,
    shape,
    endpoint: node.template,
    relative,
    actions: [],
    resources: [],
  };
  const id = node.params.map(lastOfRow).map((param) => placeholdersOf(param.segment).at(-1))[0];
  if (id !== undefined) resource.id = id;
  for (const param of node.params) members(param, "", { standard, candidates, answersList });
  settle(resource, standard, candidates);
  return resource;
}

function standardActions(node: Node, place: Shape | "member", path: string): NamedAction[] {
  const methods = new Set(node.operations.keys());
  return [...node.operations.values()].map((placed) => ({
    name: placed.operation["x-restflare"]?.action ?? standardName(place, placed.method, methods),
    placed,
    path,
  }));
}

interface Found {
  standard: NamedAction[];
  candidates: Candidate[];
  answersList: AnswersList;
}

/** Rule 2: of several parameters in a row the last is the id; a depth with operations is a resource of its own. */
function members(param: Node, before: string, found: Found): void {
  const template = `${before}${param.segment}`;
  const path = `${before}${withId(param.segment)}`;
  found.standard.push(...standardActions(param, "member", path));
  found.candidates.push(...behind(param, path, template, found.answersList));
  const isOnTheWay = param.operations.size === 0 && param.fixed.length === 0;
  for (const inner of param.params) {
    if (isOnTheWay) members(inner, `${template}/`, found);
    else found.candidates.push(innerDepth(param, inner, template, found.answersList));
  }
}

function innerDepth(param: Node, inner: Node, relative: string, answersList: AnswersList): Candidate {
  const name = (placeholdersOf(lastOfRow(inner).segment).at(-1) ?? "member").replace(
    /_(id|name|identifier)$/,
    "",
  );
  const node: Node = { ...param, operations: new Map(), fixed: [], params: [inner] };
  return { resource: build({ key: camel(plural(name)), node, relative, isRoot: false }, answersList) };
}

/** What the fixed segments behind a node become: actions of the resource, or resources of their own. */
function behind(node: Node, path: string, template: string, answersList: AnswersList): Candidate[] {
  const slash = (before: string, segment: string): string =>
    before === "" ? segment : `${before}/${segment}`;
  return node.fixed.flatMap((child): Candidate[] => {
    if (classify(child, false, answersList) === "action") {
      return [...child.operations.values()]
        .sort((a, b) => byText(a.method, b.method))
        .map((placed, i) => ({
          action: { name: actionName(child, placed, i), placed, path: slash(path, child.segment) },
        }));
    }
    const relative = slash(template, child.segment);
    return [
      { resource: build({ key: camel(child.segment), node: child, relative, isRoot: false }, answersList) },
    ];
  });
}

/** A leaf has one verb, and perhaps HEAD beside GET. */
function actionName(child: Node, { method, operation }: Placed, position: number): string {
  const own = operation["x-restflare"]?.action;
  if (own) return own;
  return position === 0 ? camel(child.segment) : `${method}${pascal(child.segment)}`;
}

/** A segment whose last placeholder is the resource's own id. */
function withId(segment: string): string {
  return segment.replace(/\{[^{}]*\}(?=[^{}]*$)/, "{id}");
}

function lastOfRow(param: Node): Node {
  const [inner] = param.params;
  const isOnTheWay = param.operations.size === 0 && param.fixed.length === 0;
  return inner && isOnTheWay ? lastOfRow(inner) : param;
}

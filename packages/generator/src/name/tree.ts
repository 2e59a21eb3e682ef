import { byText, type Method } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { blank, isParam, isVerb, joined, segmentsOf } from "../document/templates.js";

/** One segment of the paths of a slice, with the operations that end there. */
export interface Node {
  segment: string;
  /** The template up to and with this segment. */
  template: string;
  operations: Map<Method, Placed>;
  /** Methods that the same template has besides, and that have their names already. */
  known?: readonly Method[];
  /** Fixed segments behind this one, sorted. */
  fixed: Node[];
  /** Placeholders behind this one. More than one where they differ in shape, `{id}` and `{id}.json`. */
  params: Node[];
}

/** The tree behind the longest common prefix that ends in a fixed segment, or behind the first `depth` segments. */
export function treeOf(operations: readonly Placed[], depth?: number): Node {
  const paths = operations.map(({ path }) => segmentsOf(path));
  const root = depth === undefined ? commonRoot(paths) : (paths[0] ?? []).slice(0, depth);
  const node = newNode(root.at(-1) ?? "", `/${joined(root)}`);
  for (const placed of operations) {
    let at = node;
    for (const segment of segmentsOf(placed.path).slice(root.length)) at = childOf(at, segment);
    // Two templates for one path: normalising kept both because they share this method.
    if (at.operations.has(placed.method)) at = twinOf(node, placed, root.length);
    at.operations.set(placed.method, placed);
  }
  sort(node);
  return node;
}

function commonRoot(paths: string[][]): string[] {
  const [first = [], ...rest] = paths;
  let length = first.length;
  for (const path of rest) {
    const differs = first.findIndex((segment, i) => i >= path.length || !same(path[i] ?? "", segment));
    if (differs !== -1) length = Math.min(length, differs);
  }
  const isRoot = (segment = ""): boolean => !isParam(segment) && !isVerb(segment);
  while (length > 0 && !isRoot(first[length - 1])) length -= 1;
  return first.slice(0, length);
}

const same = (a: string, b: string): boolean => a === b || (a.includes("{") && blank(a) === blank(b));

function newNode(segment: string, template: string): Node {
  return { segment, template, operations: new Map(), fixed: [], params: [] };
}

function childOf(node: Node, segment: string): Node {
  const siblings = isParam(segment) ? node.params : node.fixed;
  const found = siblings.find((child) => same(child.segment, segment));
  if (found) return found;
  const child = newNode(segment, `/${joined([...segmentsOf(node.template), segment])}`);
  siblings.push(child);
  return child;
}

function twinOf(root: Node, placed: Placed, depth: number): Node {
  const segments = segmentsOf(placed.path).slice(depth);
  const last = segments.pop() ?? "";
  let at = root;
  for (const segment of segments) at = childOf(at, segment);
  const twin = newNode(last, placed.path);
  (isParam(last) ? at.params : at.fixed).push(twin);
  return twin;
}

function sort(node: Node): void {
  node.fixed.sort((a, b) => byText(a.segment, b.segment));
  node.params.sort((a, b) => byText(a.segment, b.segment));
  for (const child of [...node.fixed, ...node.params]) sort(child);
}

import type { Placed } from "../document/operations.js";
import type { Node } from "./tree.js";

/** A place that is reached through fixed segments only: together they are the id. */
interface Member {
  member: string;
  node: Node;
}

/** `members: literal`: every place behind a node that fixed segments lead to, `ssl` or `@cf/openai/whisper`. */
export function membersOf(node: Node, before = ""): Member[] {
  return node.fixed.flatMap((child) => {
    const member = `${before}${child.segment}`;
    const own = child.operations.size > 0 ? [{ member, node: child }] : [];
    return [...own, ...membersOf(child, `${member}/`)];
  });
}

/** What is left of a node: its own operations, and what placeholders lead to. */
export function withoutLiterals(node: Node): Node {
  const fixed = node.fixed.map((child) => ({ ...withoutLiterals(child), operations: new Map() }));
  return { ...node, fixed: fixed.filter((child) => operationsIn([child]).length > 0) };
}

/** The operations at some nodes and behind them. */
export function operationsIn(nodes: readonly Node[]): Placed[] {
  return nodes.flatMap(({ operations, fixed, params }) => [
    ...operations.values(),
    ...operationsIn([...fixed, ...params]),
  ]);
}

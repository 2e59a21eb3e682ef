import { isMany } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import { isVerb } from "../document/templates.js";
import type { Shape } from "./model.js";
import { isQuiet } from "./standard.js";
import type { Node } from "./tree.js";

/** Whether an operation's answer is a list, directly or one level down in `result`. */
export type AnswersList = (placed: Placed) => boolean;

/** Rules 2 to 4: what a fixed segment is; `action` is what becomes an action of whatever stands before it. */
export function classify(node: Node, isRoot: boolean, answersList: AnswersList): Shape | "action" {
  const verbs = [...node.operations.keys()].filter((method) => !isQuiet(method));
  const get = node.operations.get("get");
  const isLeaf = node.params.length === 0 && node.fixed.length === 0;
  if (isLeaf && isVerb(node.segment)) return "action";
  if (node.params.length > 0 || (get && answersList(get))) return "plural";
  if (node.operations.size === 0) return "group";
  if (!isRoot && !get && verbs.length > 1 && isMany(node.segment)) return "bulk";
  const isSingular = isRoot || verbs.length > 1 || node.fixed.length > 0 || verbs.length === 0;
  return isSingular ? "singular" : "action";
}

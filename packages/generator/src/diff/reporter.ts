import type { ActionPlan } from "../plan/model.js";
import type { Change, SchemaChange } from "./model.js";
import { levelOf, type Rule } from "./rules.js";

/** Collects the changes of one package. */
export interface Reporter {
  changes: Change[];
  about: (action: ActionPlan) => ActionReporter;
  add: (rule: Rule, text: string, place?: string) => void;
  /** What was found inside of the exported type of this name. */
  addAll: (type: string, changes: readonly SchemaChange[]) => void;
}

export interface ActionReporter {
  add: (rule: Rule, text: string, more?: { place?: string; when?: string }) => void;
  /** What was found inside of a schema that stands at `place`. */
  addAll: (place: string, changes: readonly SchemaChange[]) => void;
}

export function reporter(name: string): Reporter {
  const changes: Change[] = [];
  return {
    changes,
    add: (rule, text, place = "") =>
      changes.push({ level: levelOf(rule, ""), rule, package: name, place, text }),
    addAll: (type, found) => {
      for (const { rule, level, at, text } of found) {
        const place = `${type}${at}`;
        changes.push({ level, rule, package: name, type, place, text: ofType(text(`\`${place}\``)) });
      }
    },
    about: (action) => actionReporter(name, action, changes),
  };
}

/** A call takes and answers things, a type has them. */
const ofType = (text: string): string =>
  text.replace(/^(no longer |always )?(?:takes|answers) /, (_, before: string = "") => `${before}has `);

function actionReporter(name: string, action: ActionPlan, changes: Change[]): ActionReporter {
  const about = {
    package: name,
    action: action.call,
    operation: `${action.method.toUpperCase()} ${action.template}`,
  };
  return {
    add: (rule, text, { place = "", when = "" } = {}) => {
      changes.push({ level: levelOf(rule, when), rule, ...about, place, text });
    },
    addAll: (place, found) => {
      for (const { rule, level, at, text } of found) {
        changes.push({
          level,
          rule,
          ...about,
          place: `${place}${at}`,
          text: text(`\`${spoken(place, at)}\``),
        });
      }
    },
  };
}

/** Fields of a body and of an answer go by their own names, as a caller writes them. */
function spoken(place: string, at: string): string {
  if ((place === "body" || place === "data") && at.startsWith(".")) return at.slice(1);
  return `${place}${at}`;
}

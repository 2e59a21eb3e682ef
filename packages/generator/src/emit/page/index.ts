import type { Schema } from "../../document/openapi.js";
import type { PackagePlan } from "../../plan/model.js";
import { allActions } from "../../plan/paths.js";
import type { TypeText } from "../type-text.js";
import type { PackagePage } from "./model.js";

export { typePrinter } from "../schema-type.js";

export function packagePage(plan: PackagePlan, _print: (schema: Schema) => TypeText): PackagePage {
  const { name, slug, tag, description, documentation } = plan;
  return {
    name,
    slug,
    tag,
    description,
    ...(documentation !== undefined && { documentation }),
    actions: plan.resources.flatMap(allActions).map((action) => ({
      call: action.call,
      method: action.method.toUpperCase(),
      template: action.template,
      summary: action.summary,
    })),
  };
}

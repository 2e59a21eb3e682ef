import type { ActionPlan } from "../plan/model.js";
import type { ActionReporter } from "./reporter.js";
import type { CompareSchemas } from "./schema/comparison.js";

type Tools = { compare: CompareSchemas; report: ActionReporter };

/** What an action sends. That the order of the arguments is another one has been said before. */
export function compareBody(old: ActionPlan, now: ActionPlan, { compare, report }: Tools): void {
  const [was, is] = [old.body, now.body];
  if (!was || !is) {
    if (is) {
      const when = is.mode === "required" ? "required" : "optional";
      report.add("body-added", `takes a body${when === "required" ? ", which is required" : ""}`, {
        place: "body",
        when,
      });
    }
    if (was) report.add("body-removed", "no longer takes a body", { place: "body" });
    return;
  }
  if (was.mode !== "required" && is.mode === "required")
    report.add("body-required", "needs its body now", { place: "body" });
  if (was.mode === "required" && is.mode !== "required")
    report.add("body-optional", "can do without a body", { place: "body" });
  if (was.contentType !== is.contentType) {
    report.add(
      "content-type-changed",
      `sends its body as \`${is.contentType}\` (was \`${was.contentType}\`)`,
      { place: "body" },
    );
  }
  report.addAll("body", compare(was.schema, is.schema, "request"));
}

import type { Schema } from "../document/openapi.js";
import type { ActionPlan, PagingPlan } from "../plan/model.js";
import type { ActionReporter } from "./reporter.js";
import type { CompareSchemas } from "./schema/comparison.js";

type Tools = { compare: CompareSchemas; report: ActionReporter };

/** What an action answers: `data`, `info`, the details of an error, and how a list goes on. */
export function compareAnswer(old: ActionPlan, now: ActionPlan, tools: Tools): void {
  const { compare, report } = tools;
  const was = documentedData(old);
  const is = documentedData(now);
  const isSameShape = !was || !is || (old.answer === now.answer && old.as === now.as);
  if (!isSameShape) {
    report.add("answer-shape-changed", `answers ${shapeOf(now)} (was ${shapeOf(old)})`, { place: "data" });
  } else {
    comparePart("data", was, is, tools);
    comparePart("info", old.info, now.info, tools);
  }
  if (old.data && now.data && old.dataOptional !== now.dataOptional) {
    if (now.dataOptional) report.add("answer-optional", "may answer nothing", { place: "data" });
    else report.add("answer-certain", "always answers something", { place: "data" });
  }
  if (old.detail && now.detail) report.addAll("error.errors[]", compare(old.detail, now.detail, "response"));
  else if (old.detail || now.detail)
    report.add("error-details-changed", "has other details in its errors", { place: "error" });
  compareList(old, now, report);
}

/** Data that the document says nothing of is none to compare: `unknown` becomes a type, or the other way round. */
function documentedData({ answer, data }: ActionPlan): ActionPlan["data"] {
  return answer === "any" ? undefined : data;
}

function shapeOf({ answer, as }: ActionPlan): string {
  if (as !== "json") return as;
  return answer === "envelope" ? "the `result` of the body" : "the whole body";
}

function comparePart(
  place: "data" | "info",
  was: Schema | undefined,
  is: Schema | undefined,
  { compare, report }: Tools,
): void {
  if (was && is) report.addAll(place, compare(was, is, "response"));
  else if (is) report.add("answer-added", `answers \`${place}\``, { place });
  else if (was) report.add("answer-removed", `no longer answers \`${place}\``, { place });
}

function compareList(old: ActionPlan, now: ActionPlan, report: ActionReporter): void {
  if (old.name === "index" && now.name === "index" && Boolean(old.item) !== Boolean(now.item)) {
    if (now.item) report.add("list-added", "has `indexAll` and `indexPages`");
    else report.add("list-removed", "no longer has `indexAll` and `indexPages`");
  }
  const [was, is] = [goesOn(old.paging), goesOn(now.paging)];
  if (was === is || !old.item || !now.item) return;
  if (!old.paging) report.add("paging-added", `is read ${is}`);
  else if (!now.paging) report.add("paging-removed", `is one list now (was read ${was})`);
  else report.add("paging-changed", `is read ${is} (was ${was})`);
}

function goesOn(paging: PagingPlan | undefined): string {
  if (!paging) return "";
  return paging.by === "page"
    ? "page by page"
    : `by the cursor in \`${paging.from ?? "result_info.cursor"}\``;
}

import type { Content, PathOperation } from "../plan/model.js";
import type { ActionReporter } from "./reporter.js";
import type { CompareSchemas } from "./schema/comparison.js";
import type { Call } from "./surface.js";

type Tools = { compare: CompareSchemas; report: ActionReporter };

/** Statuses and content types, as the exported `paths` have them, and what the action itself says nothing of. */
export function compareMessages(before: Call, after: Call, tools: Tools): void {
  const [old, now] = [before.operation, after.operation];
  if (!old || !now) return;
  compareStatuses(old, now, tools.report);
  if (old.body && now.body)
    compareTypes(old.body.content, now.body.content, { place: "body", verb: "takes", report: tools.report });
  compareOtherBodies(before, after, tools);
  for (const { status, content } of old.responses) {
    const same = now.responses.find((response) => response.status === status);
    if (!same) continue;
    const place = `answer ${status}`;
    if (isSuccess({ status }))
      compareTypes(content, same.content, { place, verb: "answers", report: tools.report });
    compareOtherAnswers(content, same.content, { ...tools, place, isRefusal: !isSuccess({ status }) });
  }
}

const isSuccess = ({ status }: { status: string }): boolean => /^2/.test(status);

function compareStatuses(old: PathOperation, now: PathOperation, report: ActionReporter): void {
  const [was, is] = [old, now].map(({ responses }) => responses.map(({ status }) => status)) as [
    string[],
    string[],
  ];
  for (const status of added(was, is)) {
    const place = { place: `answer ${status}` };
    if (isSuccess({ status })) report.add("status-added", `may answer with the status ${status}`, place);
    else report.add("refusal-status-changed", `has a description for the status ${status}`, place);
  }
  for (const status of added(is, was)) {
    const place = { place: `answer ${status}` };
    if (isSuccess({ status }))
      report.add("status-removed", `no longer answers with the status ${status}`, place);
    else report.add("refusal-status-changed", `has no description for the status ${status} any more`, place);
  }
}

function added(from: string[], to: string[]): string[] {
  return to.filter((one) => !from.includes(one));
}

/** Of types that are sent in place of one another the action has said so itself. */
function compareTypes(
  old: Content[],
  now: Content[],
  { place, verb, report }: { place: string; verb: string; report: ActionReporter },
): void {
  const [was, is] = [old, now].map((contents) => contents.map(({ type }) => type)) as [string[], string[]];
  if (old.length === 1 && now.length === 1) return;
  for (const type of added(was, is)) report.add("content-type-added", `${verb} \`${type}\` too`, { place });
  for (const type of added(is, was))
    report.add("content-type-removed", `no longer ${verb} \`${type}\``, { place });
}

/** The bodies in other content types than the one that the action is documented with. */
function compareOtherBodies(
  { operation: old, action }: Call,
  { operation: now }: Call,
  { compare, report }: Tools,
): void {
  for (const { type, schema } of old?.body?.content ?? []) {
    const same = now?.body?.content.find((content) => content.type === type);
    if (!same || type === action.body?.contentType) continue;
    report.addAll(`body as ${type}`, compare(schema ?? {}, same.schema ?? {}, "request"));
  }
}

/**
 * Answers in other content types than the first, and the bodies of refusals, but for the envelope, which the action speaks
 * of. A body with a name is compared once, by that.
 */
function compareOtherAnswers(
  old: Content[],
  now: Content[],
  { compare, report, place, isRefusal }: Tools & { place: string; isRefusal: boolean },
): void {
  for (const { type, schema = {} } of isRefusal ? old : old.slice(1)) {
    const same = now.find((content) => content.type === type);
    if (!same || schema.$ref !== undefined) continue;
    const changes = compare(schema, same.schema ?? {}, "response");
    report.addAll(
      place,
      changes.filter(({ at }) => !isRefusal || !/^\.(errors|messages|result|result_info|success)\b/.test(at)),
    );
  }
}

import type { Content, PathOperation } from "../plan/model.js";
import type { ActionReporter } from "./reporter.js";

/** Statuses and content types, as the exported `paths` have them. */
export function compareMessages(
  old: PathOperation | undefined,
  now: PathOperation | undefined,
  report: ActionReporter,
): void {
  if (!old || !now) return;
  compareStatuses(old, now, report);
  if (old.body && now.body)
    compareTypes(old.body.content, now.body.content, { place: "body", verb: "takes", report });
  for (const { status, content } of old.responses.filter(isSuccess)) {
    const same = now.responses.find((response) => response.status === status);
    if (same) compareTypes(content, same.content, { place: `answer ${status}`, verb: "answers", report });
  }
}

const isSuccess = ({ status }: { status: string }): boolean => /^2/.test(status);

function compareStatuses(old: PathOperation, now: PathOperation, report: ActionReporter): void {
  const [was, is] = [old, now].map(({ responses }) => responses.map(({ status }) => status));
  for (const status of added(was, is)) {
    if (isSuccess({ status }))
      report.add("status-added", `may answer with the status ${status}`, { place: `answer ${status}` });
    else
      report.add("refusal-status-changed", `has a description for the status ${status}`, {
        place: `answer ${status}`,
      });
  }
  for (const status of added(is, was)) {
    if (isSuccess({ status }))
      report.add("status-removed", `no longer answers with the status ${status}`, {
        place: `answer ${status}`,
      });
    else
      report.add("refusal-status-changed", `has no description for the status ${status} any more`, {
        place: `answer ${status}`,
      });
  }
}

function added(from: string[] = [], to: string[] = []): string[] {
  return to.filter((one) => !from.includes(one));
}

/** Of types that are sent in place of one another the action has said so itself. */
function compareTypes(
  old: Content[],
  now: Content[],
  { place, verb, report }: { place: string; verb: string; report: ActionReporter },
): void {
  const [was, is] = [old, now].map((contents) => contents.map(({ type }) => type));
  if (old.length === 1 && now.length === 1) return;
  for (const type of added(was, is)) report.add("content-type-added", `${verb} \`${type}\` too`, { place });
  for (const type of added(is, was))
    report.add("content-type-removed", `no longer ${verb} \`${type}\``, { place });
}

import { fail } from "../base/error.js";
import { examplesOf } from "../document/examples.js";
import { type OpenApi, type Operation, resolve } from "../document/openapi.js";
import { preferred } from "../plan/content.js";
import type { PackagePlan, Plan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";
import { isEmptyObject } from "../plan/schema-facts.js";
import { refusal, successes } from "./answers.js";

/** Stops where an operation of ours lacks an example: without it there is no contract test, and a mock that makes things up. */
export function checkExamples({ source, packages }: Pick<Plan, "source" | "packages">): void {
  const missing = packages.flatMap(missingExamples);
  if (missing.length === 0) return;
  const what = missing.length === 1 ? "an example is" : `${missing.length} examples are`;
  fail(
    source,
    `${what} missing, and the contract test calls every operation with them; add\n${list(missing)}`,
  );
}

const list = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join("\n");

/** What examples a package would need, `GET /zones/{zone_id}: "example" to the path parameter zone_id`. */
export function missingExamples({ resources, document }: PackagePlan): string[] {
  return resources.flatMap(allActions).flatMap(({ method, template }) => {
    const operation = document.paths?.[template]?.[method] ?? {};
    return missingIn(document, operation).map((what) => `${method.toUpperCase()} ${template}: ${what}`);
  });
}

function missingIn(document: OpenApi, operation: Operation): string[] {
  const no = refusal(document, operation);
  return [
    ...(operation.parameters ?? [])
      .filter((one) => one.in === "path" || one.required === true)
      .filter((one) => examplesOf(document, one).length === 0)
      .map((one) => `"example" to the ${one.in} parameter ${one.name}`),
    ...(lacksBody(document, operation) ? ['"example" to the body'] : []),
    ...[...successes(document, operation), ...(no ? [no] : [])]
      .filter(({ contentType, example }) => contentType !== undefined && !example)
      .map(({ key }) => `"example" to the answer ${key}`),
    ...(no ? [] : ["an answer 4XX, with an example"]),
  ];
}

/** A body without content is `{}`; nobody need show that. */
function lacksBody(document: OpenApi, { requestBody }: Operation): boolean {
  const [, media] = preferred(requestBody && resolve(document, requestBody).content) ?? [];
  return (
    media !== undefined && !isEmptyObject(document, media.schema) && examplesOf(document, media).length === 0
  );
}

import { allNames } from "../../plan/paths.js";
import type { Bound } from "./bound.js";
import { asJson } from "./sample-text.js";

/** How a call fails, once for all of them, and which fields are shown nowhere but in the data. */
export function errorsText(bounds: readonly Bound[]): string[] {
  const actions = bounds.flatMap(({ resource }) => allNames(resource));
  const failure = actions.find(({ samples }) => samples.failure)?.samples.failure;
  const secrets = [...new Set(actions.flatMap((action) => action.secrets))].sort();
  return [
    "## Errors",
    "",
    "A call that fails gives an `error` with a `kind` (`api`, `connection`, `timeout` and others), the `status` of an answer, " +
      "and a `message` that says what was wrong.",
    ...(failure
      ? ["What the API says when it refuses:", "", "```jsonc", ...asJson(failure).split("\n"), "```", ""]
      : [""]),
    ...(secrets.length > 0
      ? [
          `${secrets.map((name) => `\`${name}\``).join(", ")} ${secrets.length > 1 ? "are" : "is"} shown in no error, hook or log: only in \`data\`.`,
          "",
        ]
      : []),
  ];
}

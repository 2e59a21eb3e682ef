import { byText } from "../document/openapi.js";
import type { Plan } from "../plan/model.js";
import { allActions } from "../plan/paths.js";

export interface Report {
  packages: { name: string; tag: string }[];
  operations: {
    method: string;
    path: string;
    operationId: string | null;
    package: string;
    call: string;
    args: string[];
  }[];
}

/** Which call reaches which operation; one row each. */
export function reportOf(plans: readonly Plan[]): Report {
  const packages = plans.flatMap((plan) => plan.packages).sort((a, b) => byText(a.name, b.name));
  return {
    packages: packages.map(({ name, tag }) => ({ name, tag })),
    operations: packages.flatMap((one) =>
      one.resources.flatMap(allActions).map(({ method, template, operationId, call, args }) => ({
        method,
        path: template,
        operationId: operationId ?? null,
        package: one.name,
        call,
        args,
      })),
    ),
  };
}

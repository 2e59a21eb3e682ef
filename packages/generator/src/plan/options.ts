import { pascal } from "../base/words.js";
import { isReserved } from "../name/types.js";
import type { ActionPlan, ResourcePlan } from "./model.js";

/** A name that nothing else in the package has. */
export type FreeName = (wanted: string) => string;

/** Names that are neither one of these nor given before. */
export function freeNames(taken: readonly string[]): FreeName {
  const used = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let n = 2; used.has(name) || isReserved(name); n += 1) name = `${wanted}${n}`;
    used.add(name);
    return name;
  };
}

/**
 * Names what calls take as options: `ThingsOptions` where that is only the parameters of the endpoint, else after the
 * action. Actions of one resource that take the same share one name.
 */
export function withOptionNames(resource: ResourcePlan, free: FreeName): ResourcePlan {
  const names = new Map<string, string>();
  function nameOf(action: ActionPlan): string {
    const taken = JSON.stringify(takenBy(action));
    const isUsual = taken === JSON.stringify({ params: resource.params });
    const name =
      names.get(taken) ?? free(`${resource.interface}${isUsual ? "" : pascal(action.name)}Options`);
    names.set(taken, name);
    return name;
  }
  return {
    ...resource,
    actions: resource.actions.map((action) => ({ ...action, options: nameOf(action) })),
    resources: resource.resources.map((inner) => withOptionNames(inner, free)),
  };
}

/** What decides the type of an action's options. */
function takenBy({ params, query, headers, body, args }: ActionPlan): object {
  return {
    params,
    ...(query && { query: [query.schema, query.required] }),
    ...(headers && { headers: [headers.schema, headers.required] }),
    ...(body &&
      !args.includes("body") && { body: [body.schema, ...body.others.map(({ schema }) => schema)] }),
    ...(body &&
      body.others.length > 0 && {
        contentTypes: [body, ...body.others].map(({ contentType }) => contentType),
      }),
  };
}

import { pascal } from "../base/words.js";
import { byText } from "../document/openapi.js";
import type { NamedResource } from "../name/model.js";
import { interfaceName } from "../name/types.js";
import { membersInterface } from "./members.js";

/** What the interface of each resource is called, and all names that this takes. */
export interface Interfaces {
  nameOf: (resource: NamedResource) => string;
  taken: ReadonlySet<string>;
}

/** One name for each resource of a package, the outer ones first. They are settled before anything else gets a name. */
export function interfacesFor(resources: readonly NamedResource[]): Interfaces {
  const names = new Map<NamedResource, string>();
  const taken = new Set<string>();
  const visit = (all: readonly NamedResource[], outer: string): void => {
    const sorted = [...all].sort((a, b) => byText(a.key, b.key));
    for (const one of sorted) {
      const name = interfaceName(`${outer}${pascal(one.key)}`, taken);
      names.set(one, name);
      taken.add(name);
      for (const { member, name: action } of one.actions)
        if (member !== undefined) taken.add(membersInterface(name, action));
    }
    for (const one of sorted) visit(one.resources, names.get(one) ?? "");
  };
  visit(resources, "");
  return { nameOf: (resource) => names.get(resource) ?? pascal(resource.key), taken };
}

import { fail } from "../base/error.js";
import { blank } from "../document/templates.js";
import type { Hints } from "./hints.js";
import type { NamedPackage, NamedResource } from "./model.js";

/** Stops where `x-restflare` calls two places of one package, side by side, the same: only one of them can have the name. */
export function checkSameHints(packages: readonly NamedPackage[], hints: Hints, source: string): void {
  for (const { resources } of packages) checkBeside(resources, { hints, source });
}

interface Around {
  hints: Hints;
  source: string;
}

function checkBeside(resources: readonly NamedResource[], { hints, source }: Around): void {
  const places = new Map<string, string>();
  for (const { key, endpoint } of resources) refuseSecond(places, key, endpoint, source);
  for (const { actions, resources: inner } of resources) {
    const named = new Map(inner.map(({ key, endpoint }) => [key, endpoint]));
    // what gave way to a resource of that name is an action of the one around it
    for (const { placed } of actions) {
      const wanted = hints.place(placed.path).resource;
      if (wanted !== undefined && named.has(wanted)) refuseSecond(named, wanted, placed.path, source);
    }
    checkBeside(inner, { hints, source });
  }
}

function refuseSecond(places: Map<string, string>, name: string, place: string, source: string): void {
  const other = places.get(name);
  if (other !== undefined && blank(other) !== blank(place))
    fail(
      source,
      `${other} and ${place} are both to be \`${name}\`; give one of them another name with \`x-restflare: { resource: ... }\``,
    );
  places.set(name, other ?? place);
}

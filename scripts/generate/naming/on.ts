import { fail } from "../error.js";
import { blank, segmentsOf } from "../normalise/templates.js";
import type { Placed } from "../slice.js";
import { relativePath } from "./forest.js";
import type { Hints } from "./hints.js";
import type { NamedResource } from "./model.js";
import { settle } from "./settle.js";
import { camel } from "./words.js";

/** `x-restflare: { on }`: the operations that belong to another resource than the one that the rules would give them to. */
export function onOthers(
  resources: readonly NamedResource[],
  operations: readonly Placed[],
  { hints, source }: { hints: Hints; source: string },
): void {
  for (const placed of operations) {
    const { on, action, id } = hints.operation(placed);
    if (on === undefined) continue;
    const place = `${placed.method.toUpperCase()} ${placed.path}`;
    const resource = find(resources, segmentsOf(blank(on)).join("/"));
    if (!resource) {
      fail(
        source,
        `${place}: \`x-restflare: { on }\` names ${on}, where no resource is; name the endpoint of one`,
      );
    }
    const depth = segmentsOf(on).length;
    const name =
      action ??
      camel(
        segmentsOf(placed.path)
          .filter((segment) => !segment.includes("{"))
          .at(-1) ?? "",
      );
    const path = relativePath(placed.path, depth, id !== false);
    settle(resource, [{ name, placed, path }], []);
  }
}

function find(resources: readonly NamedResource[], endpoint: string): NamedResource | undefined {
  for (const resource of resources) {
    if (segmentsOf(blank(resource.endpoint)).join("/") === endpoint) return resource;
    const inner = find(resource.resources, endpoint);
    if (inner) return inner;
  }
  return undefined;
}

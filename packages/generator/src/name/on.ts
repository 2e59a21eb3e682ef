import { fail } from "../base/error.js";
import { camel } from "../base/words.js";
import type { Placed } from "../document/operations.js";
import { blank, isAt, isParam, joined, segmentsOf, wordsOf } from "../document/templates.js";
import { relativePath } from "./forest.js";
import type { Hints } from "./hints.js";
import type { NamedResource } from "./model.js";
import { exportsOf } from "./scopes.js";
import { settle } from "./settle.js";

/** `x-restflare: { on }`: the operations that belong to another resource than the one that the rules would give them to. */
export function onOthers(
  resources: NamedResource[],
  operations: readonly Placed[],
  { hints, source, name: exported }: { hints: Hints; source: string; name: string },
): void {
  for (const placed of operations) {
    const { on, action, id } = hints.operation(placed);
    if (on === undefined) continue;
    const place = `${placed.method.toUpperCase()} ${placed.path}`;
    if (!isAt(on, placed.path)) {
      fail(
        source,
        `${place}: \`x-restflare: { on }\` names ${on}, which it is not behind; name an endpoint that it is`,
      );
    }
    const resource =
      find(resources, segmentsOf(blank(on)).join("/")) ?? made(resources, { on, placed, hints, exported });
    const depth = segmentsOf(on).length;
    const name =
      action ??
      camel(
        wordsOf(
          segmentsOf(placed.path)
            .filter((segment) => !isParam(segment))
            .at(-1) ?? "",
        ),
      );
    const path = relativePath(placed.path, depth, id !== false);
    settle(resource, [{ name, placed, path }], []);
  }
}

interface Wanted {
  on: string;
  placed: Placed;
  hints: Hints;
  exported: string;
}

/** The resource that an operation is to be on, where nothing else makes one of its endpoint. */
function made(resources: NamedResource[], { on, placed, hints, exported }: Wanted): NamedResource {
  const segments = segmentsOf(placed.path).slice(0, segmentsOf(on).length);
  const endpoint = `/${joined(segments)}`;
  const outer = deepest(resources, endpoint);
  const { resource: key = camel(segments.at(-1) ?? ""), shape = "group" } = hints.place(endpoint);
  const one = { shape, endpoint, actions: [], resources: [] };
  if (!outer) {
    const [scoped] = exportsOf(exported, [placed], resources);
    const root = { ...one, key: scoped?.exportName ?? key, relative: endpoint };
    resources.push(root);
    return root;
  }
  const inner = { ...one, key, relative: joined(segments.slice(segmentsOf(outer.endpoint).length)) };
  settle(outer, [], [{ resource: inner }]);
  return inner;
}

function deepest(resources: readonly NamedResource[], endpoint: string): NamedResource | undefined {
  for (const resource of resources) {
    if (isAt(resource.endpoint, endpoint)) return deepest(resource.resources, endpoint) ?? resource;
  }
  return undefined;
}

function find(resources: readonly NamedResource[], endpoint: string): NamedResource | undefined {
  for (const resource of resources) {
    if (segmentsOf(blank(resource.endpoint)).join("/") === endpoint) return resource;
    const inner = find(resource.resources, endpoint);
    if (inner) return inner;
  }
  return undefined;
}

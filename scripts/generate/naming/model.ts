import type { Placed } from "../slice.js";

/**
 * `plural` has members or answers a list; `singular` is one thing; `bulk` is written by several verbs and never read;
 * a `group` has no operations of its own.
 */
export type Shape = "plural" | "singular" | "bulk" | "group";

export interface NamedAction {
  name: string;
  placed: Placed;
  /** Relative to the resource's endpoint; `{id}` is the resource's own id. */
  path: string;
}

export interface NamedResource {
  /** The export's name, or the key under the outer resource. */
  key: string;
  shape: Shape;
  /** Absolute. */
  endpoint: string;
  /** Relative to the outer resource; the same as `endpoint` at the top. */
  relative: string;
  /** What the document calls the members' placeholder, if any action has one. */
  id?: string;
  actions: NamedAction[];
  resources: NamedResource[];
}

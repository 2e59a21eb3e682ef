import type { Placed } from "../document/operations.js";

/**
 * `plural` has members or answers a list; `singular` is one thing; `bulk` is written by several verbs and never read;
 * a `group` has no operations of its own.
 */
export type Shape = "plural" | "singular" | "bulk" | "group";

/** What a call takes, in order. */
export type Arg = "id" | "body" | "options";

export interface NamedAction {
  name: string;
  placed: Placed;
  /** Relative to the resource's endpoint; `{id}` is the resource's own id. */
  path: string;
  /** The fixed segments that are the id of this one, where the members are literals. */
  member?: string;
  /** The arguments that the ledger has for it. */
  recorded?: readonly Arg[];
  /** It is an old name, and this the call that took its place. */
  aliasOf?: string;
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
  /** What the ledger keeps for operations that are gone. */
  kept?: KnownName[];
}

/** What it takes to know whether another action may have the same name. */
export type KnownName = Pick<NamedAction, "name" | "path" | "member">;

/** What a package is named of: its slug, its tag, and its exports. */
export interface NamedPackage {
  slug: string;
  tag: string;
  operations: Placed[];
  resources: NamedResource[];
}

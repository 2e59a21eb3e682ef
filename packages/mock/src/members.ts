import type { Content, Item } from "./items.js";

/** What is kept of a member: its fields, and what is no JSON. */
export interface Kept {
  readonly item: Item;
  readonly content?: Content;
}

/** The members that were made or changed, and those that were deleted, by the path of their collection and their id. */
export class Members {
  /** `undefined` stands for one that was deleted. A collection that nothing was ever made in is not there. */
  readonly #kept = new Map<string, Map<string, Kept | undefined>>();

  /** Whether anything was ever made there. */
  has(at: string): boolean {
    return this.#kept.has(at);
  }

  get(at: string, id: string): Kept | undefined {
    return this.#kept.get(at)?.get(id);
  }

  itemsAt(at: string): Item[] {
    return [...(this.#kept.get(at)?.values() ?? [])].flatMap((kept) => (kept ? [kept.item] : []));
  }

  /** Whether one was deleted that is there from the start, and was not made again. */
  isGone(at: string, id: string): boolean {
    const members = this.#kept.get(at);
    return members?.has(id) === true && members.get(id) === undefined;
  }

  keep(at: string, id: string, kept: Kept): void {
    this.#set(at, id, kept);
  }

  remove(at: string, id: string): void {
    // the next one of this id is made last
    this.#kept.get(at)?.delete(id);
    this.#set(at, id, undefined);
  }

  /** Begins a collection anew, without members. */
  empty(at: string): void {
    this.#kept.set(at, new Map());
  }

  forgetBeneath(path: string): void {
    for (const at of this.#kept.keys()) if (at.startsWith(`${path}/`)) this.#kept.delete(at);
  }

  clear(): void {
    this.#kept.clear();
  }

  #set(at: string, id: string, kept: Kept | undefined): void {
    const members = this.#kept.get(at) ?? new Map<string, Kept | undefined>();
    this.#kept.set(at, members.set(id, kept));
  }
}

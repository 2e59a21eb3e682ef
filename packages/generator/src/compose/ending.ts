import type { Method } from "../document/openapi.js";
import { isPlural, member } from "./nouns.js";
import { nounAt, ownerOf, type Place, type Spot } from "./places.js";
import { PRODUCTS } from "./vocabulary.js";

/** What a summary is made of. */
export interface Composing {
  method: Method;
  path: string;
  /** What the call is named. */
  action: string;
  /** Whether it answers a list. */
  isList: boolean;
  /** Whether its resource has members. */
  hasMembers: boolean;
  /** Whether everything is named that it is in. */
  isWhole?: boolean;
}

/** What a path ends in, as sentences speak of it. */
export interface Ending extends Composing {
  spot: Spot;
  /** Where it is among the places. */
  i: number;
  last: Place;
  /** The list or the group that it is in; none where that is one member of a list. */
  outer: Place | undefined;
  noun: string;
  /** ` of a zone`. */
  owner: string;
}

/** What is made is made for somebody. */
export const forOwner = (owner: string): string => owner.replace(/^ of /, " for ");

/** What is done to something is done to the place in front: a member, or what a list has. */
export function objectOf(spot: Spot, i: number): string {
  const target = spot.places[i - 1];
  if (!target) return spot.scope ?? "";
  return `${targetNoun(spot, i)}${ownerOf(spot, i - 1)}`;
}

export function targetNoun({ places }: Spot, i: number): string {
  const noun = nounAt(places, i - 1);
  const target = places[i - 1];
  if (target?.isMember) return member(noun);
  const product = target && !isPlural(target.noun) ? PRODUCTS[target.segment] : undefined;
  return product || `the ${noun}`;
}

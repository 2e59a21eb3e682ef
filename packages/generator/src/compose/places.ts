import { isParam, isVerb, segmentsOf, wordsOf as verbOf } from "../document/templates.js";
import { isPlural, many, member, one, wordsOf } from "./nouns.js";
import { ADJECTIVES, KINDS, PRODUCTS, SILENT } from "./vocabulary.js";

/** A fixed segment of a path, and whether the path goes on to one of its members. */
export interface Place {
  segment: string;
  noun: string;
  isMember: boolean;
}

export interface Spot {
  /** What a path begins with: `an account`. */
  scope?: string;
  places: Place[];
  /** Whether everything is named that it is in, since less would not tell it from something else. */
  isWhole?: boolean;
}

const SCOPES: Record<string, string> = {
  accounts: "an account",
  zones: "a zone",
  organizations: "an organization",
  tenants: "a tenant",
};

/** A path as a sentence speaks of it. */
export function spotOf(template: string): Spot {
  const segments = segmentsOf(template);
  const [first = "", second = "", third] = segments;
  if (first === "system") return spotOf(`/${segments.slice(1).join("/")}`);
  const isScope = SCOPES[first] !== undefined && isParam(second) && third !== undefined && !isVerb(third);
  if (isScope) return { scope: SCOPES[first] ?? "", places: placesOf(segments.slice(2)) };
  if (first === "user" && segments.length > 1)
    return { scope: "the user", places: placesOf(segments.slice(1)) };
  return { places: placesOf(segments) };
}

function placesOf(segments: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const segment of segments) {
    const last = places.at(-1);
    // a version in the middle says nothing, and what is behind it is behind what stands in front
    if (last && !last.isMember && isVersion(segment)) continue;
    if (isParam(segment)) {
      if (last) last.isMember = true;
      else places.push({ segment, noun: wordsOf(segment.replace(/[{}]|_id\b/g, "")), isMember: true });
    } else {
      const text = isVerb(segment) ? verbOf(segment.replace(/^:/, "")) : segment;
      if (text === "bulk" && last?.segment === "create") places.pop();
      const whole = text === "bulk" && last?.segment === "create" ? "bulk_create" : text;
      places.push({ segment: whole, noun: wordsOf(whole), isMember: false });
    }
  }
  return places;
}

const isVersion = (segment: string): boolean => /^v\d+$/.test(segment);

/** What a place is called with the product in front that it is a part of: `Gateway rules`. */
export function nounAt(places: readonly Place[], i: number): string {
  const { noun = "", segment = "" } = places[i] ?? {};
  const next = places[i - 1];
  if (!next || next.isMember) return noun;
  if (isSortOf(segment, next)) return kindOf(noun, nounAt(places, i - 1));
  if (overlapping(next, noun)) return next.noun;
  const before = places[loudBefore(places, i)] ?? next;
  const product = PRODUCTS[before.segment] ?? groupOf(before, noun);
  const isSaid = product === "" || noun.toLowerCase().includes(product.toLowerCase().split(" ")[0] ?? "");
  if (isSaid || segment === before.segment) return noun;
  // a gateway of AI Gateway is an AI Gateway
  const isTwice = product.toLowerCase().endsWith(one(noun).toLowerCase());
  return isTwice ? (isPlural(noun) ? many(product) : product) : `${product} ${noun}`;
}

/** `email-security/settings/domains` are Email Security domains: what says nothing is passed over. */
function loudBefore(places: readonly Place[], i: number): number {
  const at = places.findLastIndex(
    ({ segment }, k) => k < i && !(SILENT.has(segment) && PRODUCTS[segment] === undefined),
  );
  return at === -1 || places.slice(at, i).some(({ isMember }) => isMember) ? i - 1 : at;
}

const isSortOf = (segment: string, before: Place): boolean =>
  ADJECTIVES.has(segment) || (KINDS.has(segment) && isPlural(before.noun));

/** What a group that is no list is called in front of what is in it: `fraud detection settings`. */
function groupOf({ segment, noun }: Place, inner: string): string {
  const isSaid = noun.split(" ").some((word) => word.length > 3 && inner.includes(one(word)));
  return isSaid || SILENT.has(segment) || isPlural(noun) ? "" : noun;
}

/** `custom` and `R2 domains` are `custom R2 domains`. */
const kindOf = (kind: string, noun: string): string => `${kind} ${noun}`;

/** `access_rules/rules` are access rules. */
const overlapping = ({ noun }: Place, inner: string): boolean => noun.endsWith(` ${inner}`);

/** ` of a waiting room`, ` of the DNS records of a zone`: whose the place is. */
export function ownerOf(spot: Spot, i: number): string {
  const { scope, places, isWhole } = spot;
  for (let at = i - 1; at >= 0; at -= 1) {
    const place = places[at];
    if (!place) continue;
    if (place.isMember) return ` of ${member(nounAt(places, at))}${isWhole ? ownerOf(spot, at) : ""}`;
    if (
      isKind(places, at + 1) ||
      SILENT.has(place.segment) ||
      PRODUCTS[place.segment] !== undefined ||
      overlappingAt(places, at)
    )
      continue;
    if (isPlural(place.noun)) return ` of the ${many(nounAt(places, at))}${ownerOf(spot, at)}`;
  }
  return scope === undefined ? "" : ` of ${scope}`;
}

/** The list in front is said already. */
function isKind(places: readonly Place[], i: number): boolean {
  const { segment = "" } = places[i] ?? {};
  return KINDS.has(segment) || ADJECTIVES.has(segment);
}

const overlappingAt = (places: readonly Place[], at: number): boolean =>
  places[at + 1] !== undefined && overlapping(places[at] as Place, places[at + 1]?.noun ?? "");

import { inWords, isMany, pascal, singular } from "../base/words.js";
import { byText, isObject, lookUp, type OpenApi, partsOf, type Schema } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import { isParam, segmentsOf } from "../document/templates.js";
import { referencesOf } from "../plan/references.js";

/** What is named already. */
interface Named {
  /** The owner's components that our document has, with our names for them. */
  known: ReadonlyMap<string, string>;
  /** All names in our document. */
  taken: ReadonlySet<string>;
}

/**
 * Names that a person would choose for the schemas that operations reach: `Widget`, `NewWidget`. The owner in front
 * (`access_`) and what a tool put in between (`components-schemas-`) or behind (`GetResponse`) says nothing; where two
 * would be the same, both keep more of what they were called.
 */
export function readableNames(
  owners: OpenApi,
  operations: readonly Placed[],
  { known, taken }: Named,
): Map<string, string> {
  const spelled = spelling(operations);
  const roles = keysOf(owners, operations)
    .filter((key) => !known.has(key))
    .map((key) => ({ key, ...roleOf(key, spelled, lookUp(owners, `#/components/schemas/${key}`)) }));
  const names = new Map(known);
  const used = new Set([...taken, ...known.values()]);
  // who is called so already keeps it
  const isSo = ({ key, choices: [first] }: { key: string } & Role): number => (first === pascal(key) ? 0 : 1);
  for (const { key, choices } of roles.sort(
    (a, b) => a.rank - b.rank || isSo(a) - isSo(b) || byText(a.key, b.key),
  )) {
    const all = [...choices.flatMap(tidied), pascal(cleaned(key)), pascal(key)];
    let name = all.find((choice) => choice !== "" && !used.has(choice)) ?? "";
    for (let n = 2; name === "" || used.has(name); n += 1) name = `${pascal(key)}${n}`;
    used.add(name);
    names.set(key, name);
  }
  return names;
}

function keysOf(owners: OpenApi, operations: readonly Placed[]): string[] {
  const { refs } = references(owners).reached(operations.map(({ operation }) => operation));
  return [...refs].flatMap((ref) => {
    const [, section, key] = partsOf(ref);
    return section === "schemas" && key !== undefined ? [key] : [];
  });
}

// Each document that is refreshed asks the same description.
const known = new WeakMap<OpenApi, ReturnType<typeof referencesOf>>();
function references(owners: OpenApi): ReturnType<typeof referencesOf> {
  const found = known.get(owners) ?? referencesOf(owners);
  known.set(owners, found);
  return found;
}

const cleaned = (key: string): string => key.replace(/(components-)?schemas-(?=.)/g, "");
const withoutOwner = (key: string): string => cleaned(key).replace(/^[A-Za-z0-9-]+_(?=.)/, "");

interface Role {
  /** Who comes first gets the name that several would have. */
  rank: number;
  /** The best name first. */
  choices: string[];
}

/** What an owner's tool puts behind the name of a thing, and what a person would call that. */
const ROLES: [suffix: RegExp, names: (thing: string) => string[]][] = [
  [/(Detail|Get)?Response$/, (thing) => [thing, `${thing}Details`, `${thing}Result`]],
  [/ListResponse$/, (thing) => [thing, `${thing}ListItem`]],
  [/CreateResponse$/, (thing) => [thing, `Created${thing}`]],
  [/UpdateResponse$/, (thing) => [thing, `Updated${thing}`]],
  [/EditResponse$/, (thing) => [thing, `Edited${thing}`]],
  [/DeleteResponse$/, (thing) => [`Deleted${thing}`]],
  [/CreateBody$/, (thing) => [`New${thing}`]],
  [/UpdateBody$/, (thing) => [`${thing}Update`]],
  [/EditBody$/, (thing) => [`${thing}Edit`]],
  [/(Create|Update|Edit)?BodyParam$|(?<!Create|Update|Edit)Body$|Param$/, (thing) => [`${thing}Input`]],
];

function roleOf(key: string, spelled: (name: string) => string, schema: unknown): Role {
  const name = spelled(pascal(withoutOwner(key)));
  const form = /^(.+?)(?:UnionMember|Variant)(\d+)$/.exec(name);
  if (form)
    return { rank: ROLES.length + 1, choices: formNames(plainly(form[1] ?? ""), Number(form[2]), schema) };
  // the longest suffix says the most
  const matching = ROLES.map(([suffix, names], i) => ({
    end: suffix.exec(name)?.[0] ?? "",
    names,
    rank: i + 1,
  }))
    .filter(({ end }) => end !== "" && end.length < name.length)
    .sort((a, b) => b.end.length - a.end.length);
  const [role] = matching;
  if (!role) return { rank: 0, choices: [plainly(name), name] };
  const thing = name.slice(0, -role.end.length);
  return { rank: role.rank, choices: [plainly(thing), thing].flatMap(role.names) };
}

/** Without what a tool put in between for a schema inside of another one: `TLDGetResponseTop0`. */
const plainly = (name: string): string =>
  name.replace(/(Get|List|Create|Update|Edit)?(Response|Body)(?=[A-Z])|Body$/g, "");

/**
 * Without what tells a reader nothing: a `Get` in between, a word that is there twice, the number of a series; and with
 * short forms as words. The first is the best.
 */
export function tidied(name: string): string[] {
  const spoken = inWords(name)
    .replace(/(Serie|Summary|Top)0$/, (_, word: string) => SERIES[word] ?? word)
    .replace(/(?<=[a-z\d])(Response|Body)(?=[A-Z])/g, "");
  const short = spoken.replace(/(?<=[a-z\d])Get(?=[A-Z])/g, "");
  return [onceOnly(short), short, spoken, inWords(name)];
}

const SERIES: Readonly<Record<string, string>> = {
  Serie: "Series",
  Summary: "SummaryValues",
  Top: "TopItem",
};

/** `WebhookWebhooks` are `Webhooks`, a `DevicesDevice` is a `Device`; a `SettingsSetting` is of `Settings`. */
function onceOnly(name: string): string {
  const words: string[] = [];
  for (const word of name.split(/(?=[A-Z])/)) {
    const before = words.at(-1) ?? "";
    const isTwice = word.length > 2 && singular(before) === singular(word);
    if (!isTwice) words.push(word);
    else if (isMany(before) || word.length >= before.length) words.splice(-1, 1, word);
  }
  return words.join("");
}

/** A form of several is called by the value that tells it from the others, `EmailTarget`; failing that, by its number. */
function formNames(thing: string, index: number, schema: unknown): string[] {
  const properties = isObject(schema) ? Object.values((schema as Schema).properties ?? {}) : [];
  const [value] = properties.flatMap(
    ({ const: only, enum: values }) => only ?? (values?.length === 1 ? values : []),
  );
  const isWord = typeof value === "string" && /^[A-Za-z]/.test(value);
  return [...(isWord ? [`${pascal(value)}${thing}`] : []), `${thing}Form${index + 1}`];
}

/** `Waitingroom` is `WaitingRoom` where a path says `waiting_rooms`. */
function spelling(operations: readonly Placed[]): (name: string) => string {
  const segments = new Set(operations.flatMap(({ path }) => segmentsOf(path)));
  const known = [...segments]
    .filter((segment) => !isParam(segment) && /[a-z][_-][a-z]/.test(segment))
    .map((segment) => pascal(segment).replace(/s$/, ""))
    .map(
      (right) =>
        [new RegExp(`${right.charAt(0)}${right.slice(1).toLowerCase()}(?![a-rt-z])`, "g"), right] as const,
    );
  return (name) => known.reduce((text, [wrong, right]) => text.replace(wrong, right), name);
}

import { fail } from "../base/error.js";
import { camel, singular } from "../base/words.js";
import {
  byText,
  METHODS,
  type OpenApi,
  type Parameter,
  type PathItem,
  resolve,
} from "../document/openapi.js";
import { placeholdersOf, renamed, segmentsOf } from "../document/templates.js";

/** From a place, such as `/accounts/{}`, to the one name that the placeholder has there. */
export type PlaceholderNames = Readonly<Record<string, string>>;

export interface PlaceholderOptions {
  /** What an overlay wants; `zones/{}` is any place that ends so. */
  wanted: PlaceholderNames;
  /** What the ledger has: it goes before everything else. */
  recorded: PlaceholderNames;
  /** Templates that the ledger knows by the names of their placeholders, beside others for the same paths. */
  literal?: ReadonlySet<string>;
  /** All that it knows, blank. */
  templates?: ReadonlySet<string>;
  source: string;
}

/**
 * Gives the placeholders at one place one name, in the templates and in the parameters that declare them. The wire
 * does not change. A place that nobody says anything of gets the name that most of its templates use.
 */
export function normalisePlaceholders(
  document: OpenApi,
  options: PlaceholderOptions,
  warn: (text: string) => void,
): { paths: Record<string, PathItem>; names: PlaceholderNames } {
  const paths = document.paths ?? {};
  const { usual, names } = placeholderNames(Object.keys(paths), options);
  const normalised: Record<string, PathItem> = {};
  for (const { template, wanted } of inTurn(Object.keys(paths), usual, options.literal)) {
    const item = paths[template];
    if (!item) continue;
    const isFree = (target: string): boolean => !normalised[target] || !overlaps(normalised[target], item);
    const target = [wanted, withOwnLast(wanted, template)].find(isFree) ?? template;
    if (target !== wanted) warn(`${template} and ${wanted} are one path and share a method; both are kept`);
    const changed = pairs(template, target);
    normalised[target] = {
      ...normalised[target],
      ...(changed.size ? withNames(document, item, changed) : item),
    };
  }
  const sorted = Object.fromEntries(Object.entries(normalised).sort(([a], [b]) => byText(a, b)));
  return { paths: sorted, names };
}

/** What the placeholders of some templates are called: as wished, and as it comes where a path has a name twice. */
export function placeholderNames(
  templates: readonly string[],
  { wanted, recorded, source }: PlaceholderOptions,
): { usual: PlaceholderNames; names: PlaceholderNames } {
  const most = mostUsed(templates);
  const overlaid = Object.fromEntries(Object.keys(most).flatMap((place) => wish(place, wanted)));
  for (const place of Object.keys(overlaid)) {
    const known = recorded[place];
    if (known === undefined || known === overlaid[place]) continue;
    const name = finalNames([place], { ...most, ...overlaid })[place] ?? "";
    if (known !== name) fail(source, clash({ place, known, name }));
  }
  const kept = Object.keys(most).flatMap((place) =>
    recorded[place] === undefined ? [] : [[place, recorded[place]] as const],
  );
  const usual = { ...most, ...overlaid, ...Object.fromEntries(kept) };
  return { usual, names: finalNames(templates, usual) };
}

function wish(place: string, wanted: PlaceholderNames): [string, string][] {
  const ends = place.split("/").slice(-2).join("/");
  const name = wanted[place] ?? wanted[ends];
  return name === undefined ? [] : [[place, name]];
}

function finalNames(templates: readonly string[], usual: PlaceholderNames): Record<string, string> {
  const names: Record<string, string> = {};
  for (const template of templates) {
    renamed(renamedOnce(template, usual), (place, name) => {
      names[place] ??= name;
      return name;
    });
  }
  return names;
}

const clash = ({ place, known, name }: { place: string; known: string; name: string }): string =>
  `the placeholder at ${place} is {${known}} in the ledger, and the overlay wants {${name}}; take that out, or callers ` +
  "would have to write another name in `params`";

/** Whose name is right already comes first: of two templates for one path it keeps its own. */
function inTurn(
  templates: string[],
  names: PlaceholderNames,
  literal: ReadonlySet<string> = new Set(),
): { template: string; wanted: string }[] {
  const all = templates.map((template) => ({
    template,
    wanted: literal.has(template) ? template : renamedOnce(template, names),
  }));
  const isRight = ({ template, wanted }: { template: string; wanted: string }): boolean =>
    template === wanted;
  return [...all.filter(isRight), ...all.filter((one) => !isRight(one))];
}

/** The wanted names, but the template's own for the last placeholder. */
function withOwnLast(wanted: string, template: string): string {
  const own = placeholdersOf(template).at(-1) ?? "";
  return wanted.replace(/\{[^{}]*\}(?=[^{}]*$)/, `{${own}}`);
}

function mostUsed(templates: readonly string[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const template of templates) {
    renamed(template, (place, name) => {
      const names = counts.get(place) ?? new Map<string, number>();
      counts.set(place, names.set(name, (names.get(name) ?? 0) + 1));
      return name;
    });
  }
  const winner = (names: Map<string, number>): string =>
    [...names].sort(([a, m], [b, n]) => n - m || byText(a, b))[0]?.[0] ?? "id";
  return Object.fromEntries([...counts].map(([place, names]) => [place, winner(names)]));
}

/** In one path no name stands twice: the later one is also called after a segment before it. */
function renamedOnce(template: string, names: PlaceholderNames): string {
  const taken = new Set<string>();
  return renamed(template, (place, own) => {
    const name = names[place] ?? own;
    const free = taken.has(name) ? otherName(name, place, taken) : name;
    taken.add(free);
    return free;
  });
}

function otherName(name: string, place: string, taken: ReadonlySet<string>): string {
  const before = segmentsOf(place).filter((segment) => !segment.includes("{"));
  const prefixes = before.reverse().map((segment) => snake(singular(segment)));
  const choices = prefixes.filter((prefix) => !name.startsWith(prefix)).map((prefix) => `${prefix}_${name}`);
  return choices.find((choice) => !taken.has(choice)) ?? `${name}_${taken.size + 1}`;
}

const snake = (text: string): string =>
  camel(text).replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

function overlaps(one: PathItem, other: PathItem): boolean {
  return METHODS.some((method) => one[method] && other[method]);
}

/** Which name became which, by position: a template may have the same name twice. */
function pairs(from: string, to: string): Map<string, string[]> {
  const targets = placeholdersOf(to);
  const changed = new Map<string, string[]>();
  placeholdersOf(from).forEach((name, i) => {
    changed.set(name, [...(changed.get(name) ?? []), targets[i] ?? name]);
  });
  const same = [...changed].every(([name, given]) => given.length === 1 && given[0] === name);
  return same ? new Map() : changed;
}

function withNames(document: OpenApi, item: PathItem, changed: Map<string, string[]>): PathItem {
  const rename = (parameter: Parameter): Parameter[] => {
    const real = resolve(document, parameter);
    const given = real.in === "path" ? changed.get(real.name ?? "") : undefined;
    return given ? given.map((name) => ({ ...real, name })) : [parameter];
  };
  const copy: PathItem = { ...item };
  if (item.parameters) copy.parameters = item.parameters.flatMap(rename);
  for (const method of METHODS) {
    const operation = item[method];
    if (operation?.parameters)
      copy[method] = { ...operation, parameters: operation.parameters.flatMap(rename) };
  }
  return copy;
}

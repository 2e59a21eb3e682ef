import { fail } from "../base/error.js";
import { oncePer } from "../base/once-per.js";
import { byText, type Method } from "../document/openapi.js";
import { blank, segmentsOf } from "../document/templates.js";
import type { Arg, Shape } from "./model.js";
import { joinedTypes, type TypeLedger } from "./type-ledger.js";

/** Where a name stands: enough to build the resource again without the rules. */
export interface Spot {
  /** How a call is written up to the action, `cloudflareTunnel.connections`. */
  resource: string;
  /** The blank endpoint of each of these keys, every one relative to the one before. */
  at: readonly string[];
  action: string;
  args: readonly Arg[];
}

/** The name of one operation, for ever. */
export interface Entry extends Spot {
  package: string;
  shape: Shape;
  /** The fixed segments that are the id, where the members of a resource are literals. */
  member?: string;
  /** Names that it had before somebody moved it; they stay, deprecated. */
  was?: readonly Spot[];
}

/** The names of every operation there ever was, by method and blank template (`GET /zones/{}`). */
export interface Ledger {
  /** From a place, `/accounts/{}`, to the name of its placeholder: what a caller writes in `params`. */
  placeholders: Readonly<Record<string, string>>;
  operations: Readonly<Record<string, Entry>>;
  /** The names of exported types. */
  types?: TypeLedger;
}

export const EMPTY: Ledger = { placeholders: {}, operations: {} };

export const keyOf = (method: Method, template: string): string =>
  `${method.toUpperCase()} ${blank(template)}`;
/** Of two templates for one path each has its own. */
export const literalKeyOf = (method: Method, template: string): string =>
  `${method.toUpperCase()} ${template}`;

/** The templates that a ledger knows, as its keys have them. */
export const templatesIn = oncePer(
  ({ operations }: Ledger): ReadonlySet<string> =>
    new Set(Object.keys(operations).map((key) => key.slice(key.indexOf(" ") + 1))),
);

/** The templates of literal keys. */
export const literalTemplates = oncePer(
  (ledger: Ledger): ReadonlySet<string> =>
    new Set([...templatesIn(ledger)].filter((template) => template !== blank(template))),
);

/** By template, so that what belongs together stands together; then by method. */
export function byKey(a: string, b: string): number {
  const [methodA = "", templateA = ""] = a.split(" ");
  const [methodB = "", templateB = ""] = b.split(" ");
  return byText(templateA, templateB) || byText(methodA, methodB);
}

/** What is in any of them; the first has the last word. */
export function joined(recorded: Ledger, ...added: Ledger[]): Ledger {
  const all = [...added.toReversed(), recorded];
  return {
    placeholders: Object.assign({}, ...all.map(({ placeholders }) => placeholders)),
    operations: Object.assign({}, ...all.map(({ operations }) => operations)),
    types: joinedTypes(recorded.types, ...added.map(({ types }) => types)),
  };
}

/** All names of an entry, the old ones too. */
export const spotsOf = (entry: Entry): Spot[] => [entry, ...(entry.was ?? [])];

/** Stops where a ledger says two things at once. `file` is how messages call it. */
export function checkLedger({ operations }: Ledger, file: string): void {
  const resources = new Map<string, { key: string; at: string }>();
  const names = new Map<string, string>();
  const keys = Object.keys(operations).sort(byKey);
  for (const key of keys) {
    const entry = operations[key];
    for (const spot of entry ? spotsOf(entry) : []) {
      checkSpot(spot, key, file);
      const full = `${entry?.package} ${spot.resource}`;
      claimResources(`${entry?.package}`, spot, { key, file, resources });
      const name = `${full}.${spot.action}${entry?.member === undefined ? "" : ` ${entry.member}`}`;
      const other = names.get(name);
      if (other !== undefined && other !== key) fail(file, twice(name, other, key));
      names.set(name, key);
    }
  }
  for (const [name, key] of names) {
    const call = name.split(" ").slice(0, 2).join(" ");
    const namespace = resources.get(call);
    if (namespace) {
      fail(
        file,
        `${shown(call)} is the action of "${key}" and a namespace for "${namespace.key}"; give one of them another name`,
      );
    }
  }
}

interface Claims {
  key: string;
  file: string;
  resources: Map<string, { key: string; at: string }>;
}

/** A resource has one endpoint, whoever mentions it. */
function claimResources(slug: string, { resource, at }: Spot, { key, file, resources }: Claims): void {
  resource.split(".").forEach((_, i, parts) => {
    const call = `${slug} ${parts.slice(0, i + 1).join(".")}`;
    const endpoint = at.slice(0, i + 1).join("/");
    const known = resources.get(call);
    if (known && known.at !== endpoint) {
      fail(
        file,
        `${shown(call)} stands at ${known.at} for "${known.key}" and at ${endpoint} for "${key}"; give one of them another name`,
      );
    }
    if (!known) resources.set(call, { key, at: endpoint });
  });
}

function checkSpot({ resource, at }: Spot, key: string, file: string): void {
  const [, template = ""] = key.split(" ");
  const endpoint = segmentsOf(at.join("/")).map(blank);
  const isBelow = endpoint.every((segment, i) => segment === blank(segmentsOf(template)[i] ?? ""));
  if (at.length !== resource.split(".").length || !isBelow) {
    fail(file, `"${key}" is not where ${resource} stands (${at.join(" ")}); correct \`resource\` or \`at\``);
  }
}

const shown = (name: string): string => `\`${name.split(" ").slice(1).join(" ")}\` in ${name.split(" ")[0]}`;
const twice = (name: string, one: string, other: string): string =>
  `${shown(name)} is the name of "${one}" and of "${other}"; give one of them another`;

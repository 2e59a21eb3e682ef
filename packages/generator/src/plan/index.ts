import type { OpenApi } from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { Ledger } from "../name/ledger.js";
import type { NamedPackage } from "../name/model.js";
import { checkNames, ledgerOf } from "../name/names.js";
import { hasOwnerPrefixes } from "../name/types.js";
import { argsOf } from "./arguments.js";
import { preferred, responsesOf } from "./content.js";
import { withDiscriminators } from "./discriminators.js";
import { envelopeOf, listIn } from "./envelope.js";
import { fingerprints } from "./fingerprint.js";
import { markersOf } from "./markers.js";
import type { Plan } from "./model.js";
import { type Planned, packagePlan, type Shared } from "./package.js";
import { referencesOf } from "./references.js";
import { misplaced } from "./servers.js";
import { withSides } from "./sides.js";

export interface PlanInputs {
  source: string;
  /** It is one of the repository's own documents, which are called by their paths in it. */
  own: boolean;
  ledger: Ledger;
  placeholders: Ledger["placeholders"];
  /** The scope of the packages on the registry, `@restflare`. */
  scope: string;
  /** What the stages before had to say. */
  warnings: readonly string[];
}

/** What a document becomes whose operations have their names, package by package: nobody has to plan or to hold them all. */
export interface Planning {
  source: string;
  /** The whole document, normalised: the schemas of all packages are in it. */
  document: OpenApi;
  packages: OpenPackage[];
  warnings: string[];
  /** Its names, but for those of types, which each package has for itself. */
  names: Ledger;
}

/** A package of which no more is known than its operations. */
export interface OpenPackage {
  slug: string;
  tag: string;
  operations: readonly Placed[];
  /** What has the same one becomes the same plan, where the ledger has the same names for their types. */
  fingerprint: () => string;
  plan: () => Planned;
}

export function planning(
  given: OpenApi,
  givenPackages: readonly NamedPackage[],
  inputs: PlanInputs,
): Planning {
  const { source, own, ledger, placeholders, scope, warnings } = inputs;
  checkNames(givenPackages, source);
  const { document, packages: named } = typed(given, givenPackages);
  const shared: Shared = {
    given,
    document,
    source: own ? source : fileName(source),
    scope,
    ledger,
    references: referencesOf(document),
    stripOwner: hasOwnerPrefixes(Object.keys(document.components?.["schemas"] ?? {})),
    tags: new Map((document.tags ?? []).map((tag) => [tag.name, tag])),
  };
  const fingerprint = fingerprints(shared);
  const lost = named.flatMap(({ operations }) => misplaced(document, operations));
  return {
    source,
    document,
    packages: named.map((one, i) => {
      const { slug, tag, operations } = one;
      const asGiven = givenPackages[i]?.operations ?? [];
      let known: string | undefined;
      return {
        slug,
        tag: shared.tags.get(tag)?.name ?? tag,
        operations,
        fingerprint: () => {
          known ??= fingerprint(one, asGiven);
          return known;
        },
        plan: () => packagePlan(shared, one, asGiven),
      };
    }),
    warnings: [...warnings, ...lost].map((text) => `${source}: ${text}`),
    names: { placeholders, operations: ledgerOf(named, ledger, (action) => argsOf(document, action)) },
  };
}

/** The same, with all packages planned: plain sorted data, from which the emitters only print. */
export function wholePlan({ source, document, packages, warnings, names }: Planning): Plan {
  const planned = packages.map((one) => one.plan());
  return {
    source,
    document,
    packages: planned.map(({ plan }) => plan),
    warnings,
    names: {
      ...names,
      types: Object.fromEntries(planned.map(({ plan: { slug }, entries }) => [slug, entries])),
    },
  };
}

/** Without the folders, which are others seen from another one, or on another machine; an address is whole. */
function fileName(source: string): string {
  return /^https?:/i.test(source) ? source : source.slice(source.lastIndexOf("/") + 1);
}

/** What is typed: with the values of discriminators, and apart what a request and what an answer has of a schema. */
function typed(
  given: OpenApi,
  packages: readonly NamedPackage[],
): { document: OpenApi; packages: readonly NamedPackage[] } {
  const { unions, hasSides } = markersOf(given);
  const document = unions.length > 0 ? withDiscriminators(given, unions) : given;
  return hasSides ? withSides(document, packages) : { document, packages };
}

/** Rule 2's question of a GET: a list, or next to nothing but a list one level down in `result`. */
export function isListAnswer(document: OpenApi, { operation }: Placed): boolean {
  const { success } = responsesOf(document, operation);
  return success.some((response) => {
    const schema = preferred(response.content)?.[1].schema;
    const envelope = envelopeOf(document, schema);
    const list = listIn(document, envelope?.result ?? schema);
    return list !== undefined && (list.key === undefined || (envelope !== undefined && list.isPlain));
  });
}

import { oncePer } from "../base/once-per.js";
import { plural, singular } from "../base/words.js";
import type { Schema } from "../document/openapi.js";
import type { TypeEntry } from "../name/type-ledger.js";
import type { TypePlan } from "./model.js";
import type { FreeName } from "./options.js";
import { list } from "./schema-facts.js";

type Recorded = Readonly<Record<string, TypeEntry>>;

/** The types, with a list that is there at run time for each that is a list of values: `DnsRecordTypes` for `DnsRecordType`. */
export function withValues(
  types: readonly TypePlan[],
  { free, recorded, isTaken }: { free: FreeName; recorded: Recorded; isTaken: (name: string) => boolean },
): TypePlan[] {
  const listed = types.map((type): TypePlan => {
    const items = valuesOf(type.schema);
    const known = recorded[type.name]?.values;
    const name = (): string => (known === undefined || isTaken(known) ? free(pluralOf(type.name)) : known);
    return items.length === 0 ? type : { ...type, values: { name: name(), items } };
  });
  const isOld = ({ name, values }: TypePlan): boolean =>
    values === undefined && recorded[name]?.values !== undefined;
  if (!listed.some(isOld)) return listed;
  const lists = new Map(listed.map(({ pointer, values }) => [pointer, values]));
  const used = new Set(listed.map(({ values }) => values?.name));
  // an old name of a type is one of its list, too
  return listed.map((type) => {
    const name = recorded[type.name]?.values ?? "";
    const list = lists.get(type.schema.$ref ?? "");
    if (!isOld(type) || !list || isTaken(name) || used.has(name)) return type;
    return { ...type, values: { ...list, name, aliasOf: list.name } };
  });
}

/** Notes in what the ledger is to have of types what their lists are called. */
export function noteValueNames(entries: Map<string, TypeEntry>, types: readonly TypePlan[]): void {
  for (const { name, values } of types) {
    const entry = entries.get(name);
    if (values && entry) entries.set(name, { ...entry, values: values.name });
  }
}

/** What already is a plural, or a number, would read badly with an `s`. */
function pluralOf(name: string): string {
  return singular(name) !== name || /\d$/.test(name) ? `${name}Values` : plural(name);
}

/** The texts and numbers that a schema lists, also where it lets in any other text beside them. */
const valuesOf = oncePer((schema: Schema): (string | number)[] => {
  const forms = [...list(schema.anyOf), ...list(schema.oneOf)];
  const isChoice = forms.length > 0 && forms.every((form) => isListed(form) || isText(form));
  const listed = isChoice
    ? forms.filter(isListed)
    : isListed(schema) && schema.const === undefined
      ? [schema]
      : [];
  const values = listed.flatMap((one): unknown[] => (Array.isArray(one.enum) ? one.enum : [one.const]));
  return [...new Set(values)].filter((value) => typeof value === "string" || typeof value === "number");
});

/** Nothing but values that may stand in a list. */
function isListed({ type, enum: values, const: only }: Schema): boolean {
  const given: unknown[] = Array.isArray(values) ? values : only === undefined ? [] : [only];
  const isValue = (value: unknown): boolean =>
    value === null || typeof value === "string" || typeof value === "number";
  return type !== "object" && given.length > 0 && given.every(isValue);
}

const isText = ({ type, $ref, allOf }: Schema): boolean => type === "string" && $ref === undefined && !allOf;

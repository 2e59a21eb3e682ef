import type { Schema } from "../../document/openapi.js";
import type { SchemaChange } from "../model.js";
import type { Comparison } from "./comparison.js";
import { compareNull, kinds } from "./types.js";
import type { View } from "./view.js";

interface Side {
  schema: Schema;
  view: View;
}

/** A choice of schemas (`oneOf`, `anyOf`, a list of types) against another one; one schema is a choice of one. */
export function compareForms(
  { before, after }: { before: Side; after: Side },
  comparison: FormComparison,
): SchemaChange[] {
  const [old, now] = [formsOf(before, "before", comparison), formsOf(after, "after", comparison)];
  const pairs = pairUp(old, now, comparison);
  const gone = old.filter((form) => !pairs.some(([one]) => one === form));
  const added = now.filter((form) => !pairs.some(([, other]) => other === form));
  const [more, less] =
    comparison.direction === "request" ? ["also takes", "no longer takes"] : ["may also be", "is no longer"];
  return [
    ...compareNull(before.view, after.view, comparison),
    ...pairs.flatMap(([one, other]) => comparison.inside("", one.schema, other.schema)),
    ...added.map((form) => comparison.change("form-added", (place) => `${place} ${more} ${form.name}`)),
    ...gone.map((form) => comparison.change("form-removed", (place) => `${place} ${less} ${form.name}`)),
  ];
}

interface FormComparison extends Comparison {
  /** The fields beside the choice have been compared, since both sides have some there. */
  fieldsAreDone: boolean;
}

interface Form extends Side {
  name: string;
}

function formsOf({ schema, view }: Side, side: "before" | "after", comparison: FormComparison): Form[] {
  if (view.forms.length === 0) return single(schema, view).map((one) => form(one, side, comparison));
  const whole = comparison.fieldsAreDone ? view.forms : withFields(view);
  return view.forms.map((one, i) => ({
    ...form(whole[i] ?? one, side, comparison),
    name: form(one, side, comparison).name,
  }));
}

const wholes = new WeakMap<View, Schema[]>();

/** The forms with the fields that stand beside the choice: another one may say them in each form. */
function withFields(view: View): Schema[] {
  if (view.properties.size === 0) return view.forms;
  const fields = [...view.properties];
  const beside: Schema = {
    type: "object",
    properties: Object.fromEntries(fields.map(([name, { schema }]) => [name, schema])),
    required: fields.flatMap(([name, { required }]) => (required ? [name] : [])),
  };
  const whole = wholes.get(view) ?? view.forms.map((one) => ({ allOf: [one, beside] }));
  wholes.set(view, whole);
  return whole;
}

/** Kept, so that the same schema always is the same object to whoever remembers what it has compared. */
const singles = new WeakMap<Schema, Schema[]>();

/** A schema as a choice: of one, or of its types. What it says of itself has been compared already. */
function single(schema: Schema, { types }: View): Schema[] {
  const { description: _, title: __, default: ___, deprecated: ____, nullable: _____, ...rest } = schema;
  const forms = singles.get(schema) ?? (types.length > 1 ? types.map((type) => ({ ...rest, type })) : [rest]);
  singles.set(schema, forms);
  return forms;
}

function form(schema: Schema, side: "before" | "after", comparison: Comparison): Form {
  const view = comparison.view(side, schema);
  const ref = comparison.nameOf(side, schema);
  const fields = [...view.properties.keys()];
  const inside =
    fields.length > 0
      ? `an object with ${fields
          .slice(0, 4)
          .map((name) => `\`${name}\``)
          .join(", ")}`
      : kinds(view);
  const values = view.values?.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  return {
    schema,
    view,
    name: ref ? `\`${ref}\`` : (schema.title && `\`${schema.title}\``) || values || inside,
  };
}

type Pair = [Form, Form];
type Matcher = (one: Form, other: Form) => boolean;

/** Which form of the old belongs to which of the new: the surest sign first. */
function pairUp(old: Form[], now: Form[], comparison: Comparison): Pair[] {
  const pairs: Pair[] = [];
  const isFree = (form: Form): boolean => !pairs.some((pair) => pair.includes(form));
  const match = (isSame: Matcher): void => {
    for (const one of old.filter(isFree)) {
      const other = now.find((candidate) => isFree(candidate) && isSame(one, candidate));
      if (other) pairs.push([one, other]);
    }
  };
  const isUnchanged: Matcher = (one, other) =>
    comparison.inside("", one.schema, other.schema).every(({ level }) => level === "invisible");
  match((one, other) => one.schema.$ref !== undefined && one.schema.$ref === other.schema.$ref);
  match((one, other) => one.name === other.name && isUnchanged(one, other));
  match(isUnchanged);
  match(
    (one, other) =>
      tagOf(one, comparison, "before") !== "" &&
      tagOf(one, comparison, "before") === tagOf(other, comparison, "after"),
  );
  match((one, other) => isAlike(one, other));
  return pairs;
}

/** The values of the fields that say which form it is, `type: "A"`. */
function tagOf({ view }: Form, comparison: Comparison, side: "before" | "after"): string {
  const tags = [...view.properties].flatMap(([name, { schema }]) => {
    const { values } = comparison.view(side, schema);
    return values?.length === 1 ? [`${name}=${JSON.stringify(values[0])}`] : [];
  });
  return tags.sort().join(" ");
}

/** Values of one kind, or objects that share at least half of their fields. */
function isAlike({ view: one }: Form, { view: other }: Form): boolean {
  if (one.properties.size + other.properties.size > 0) {
    const shared = [...one.properties.keys()].filter((name) => other.properties.has(name)).length;
    return shared > 0 && shared * 2 >= Math.min(one.properties.size, other.properties.size);
  }
  if (one.forms.length + other.forms.length > 0) return one.forms.length > 0 && other.forms.length > 0;
  return one.types.length > 0 && one.types.join() === other.types.join();
}

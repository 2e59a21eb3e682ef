import { isObject, type OpenApi, partsOf, pointerPart, resolve, type Schema } from "../document/openapi.js";

// A base with a discriminator, whose forms extend it while it lists none of them: whatever is said to be the base is one of
// those. It becomes that choice, and who extends it gets what it says.

type Schemas = Readonly<Record<string, Schema>>;
/** The values of the discriminator, each with the form that it stands for. */
type Mapping = readonly (readonly [value: string, form: string])[];

/** More forms than this are more than a reader, and the compiler, can take in at once: such a base stays as it is. */
const MOST = 25;

export function openBases(document: OpenApi): OpenApi {
  const schemas = (document.components?.["schemas"] ?? {}) as Schemas;
  const candidates = Object.keys(schemas).filter((name) => isBase(schemas[name]));
  if (candidates.length === 0) return document;
  const children = childrenOf(schemas);
  const bases = new Map<string, Mapping>();
  for (const name of candidates) {
    const mapping = mappingOf(document, name, descendants(name, children));
    if (mapping) bases.set(name, mapping);
  }
  if (bases.size === 0) return document;
  const opened = Object.entries(schemas).map(([name, schema]) => {
    const mapping = bases.get(name);
    return [name, mapping ? choiceOf({ name, schema }, mapping) : extending(schemas, schema, bases)] as const;
  });
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(opened) } };
}

const listed = (parts: unknown): Schema[] => (Array.isArray(parts) ? parts : []).filter(isObject) as Schema[];
const discriminatorOf = (schema: Schema | undefined): Record<string, unknown> =>
  isObject(schema?.["discriminator"]) ? schema["discriminator"] : {};
const pointerTo = (name: string): string => `#/components/schemas/${pointerPart(name)}`;

function isBase(schema: Schema | undefined): boolean {
  const hasForms = listed(schema?.oneOf).length + listed(schema?.anyOf).length > 0;
  return typeof discriminatorOf(schema)["propertyName"] === "string" && !hasForms;
}

/** The schema that a pointer means. */
function nameOf(ref: unknown): string | undefined {
  const [root, section, name, ...deeper] = typeof ref === "string" ? partsOf(ref) : [];
  return root === "components" && section === "schemas" && deeper.length === 0 ? name : undefined;
}

/** By the name of a schema, those that extend it. */
function childrenOf(schemas: Schemas): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const { $ref } of isObject(schema) ? listed(schema.allOf) : []) {
      const base = nameOf($ref);
      if (base !== undefined) children.set(base, [...(children.get(base) ?? []), name]);
    }
  }
  return children;
}

/** Those that extend a schema, and are extended no further. */
function descendants(base: string, children: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(children.get(base));
  for (const name of found) for (const child of children.get(name) ?? []) found.add(child);
  return new Set([...found].filter((name) => !children.has(name)));
}

/** Which values stand for which forms, by the mapping, else by what each form says of itself; undefined where that is not sure. */
function mappingOf(document: OpenApi, name: string, last: ReadonlySet<string>): Mapping | undefined {
  const schemas = (document.components?.["schemas"] ?? {}) as Schemas;
  const { propertyName, mapping: given } = discriminatorOf(schemas[name]);
  const property = String(propertyName);
  const base = declaredIn(document, schemas[name], property);
  const mapping = isObject(given)
    ? Object.entries(given).map(([value, ref]) => [value, nameOf(ref) ?? String(ref)] as const)
    : [...last].flatMap((form) =>
        valuesOf(document, { form, property }).map((value) => [value, form] as const),
      );
  const allowed = base.schemas.find((one) => Array.isArray(one.enum))?.enum;
  const isSure =
    base.isRequired &&
    mapping.every(
      ([value, form]) => (last.has(form) || form === name) && (!allowed || allowed.includes(value)),
    );
  const { size } = new Set(mapping.map(([, form]) => form));
  return isSure && size > 1 && size <= MOST ? mapping : undefined;
}

/** What a form without a mapping is told by: the values that it has itself, what Azure says of it, or its name. */
function valuesOf(document: OpenApi, { form, property }: { form: string; property: string }): string[] {
  const schema = (document.components?.["schemas"]?.[form] ?? {}) as Schema;
  const { "x-ms-discriminator-value": azures } = schema;
  const parts = [schema, ...listed(schema.allOf).filter(({ $ref }) => $ref === undefined)];
  const own = parts
    .flatMap(({ properties }): Schema[] => listed([properties?.[property]]))
    .map((one) => resolve(document, one));
  const values = own.flatMap((one): unknown[] => one.enum ?? (one.const === undefined ? [] : [one.const]));
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length > 0) return texts;
  return [typeof azures === "string" ? azures : form];
}

/** A property as a schema and its parts declare it. */
function declaredIn(
  document: OpenApi,
  schema: Schema | undefined,
  property: string,
): { schemas: Schema[]; isRequired: boolean } {
  const real = isObject(schema) ? resolve(document, schema) : {};
  const own = real.properties?.[property];
  const parts = listed(real.allOf).map((part) => declaredIn(document, part, property));
  return {
    schemas: [...(isObject(own) ? [resolve(document, own)] : []), ...parts.flatMap(({ schemas }) => schemas)],
    isRequired:
      (Array.isArray(real.required) && real.required.includes(property)) ||
      parts.some(({ isRequired }) => isRequired),
  };
}

/** In the place of a base: one of its forms, also where a validator knows no discriminator. */
function choiceOf({ name, schema: base }: { name: string; schema: Schema }, mapping: Mapping): Schema {
  const { description, title, nullable, deprecated } = base;
  const forms = [...new Set(mapping.map(([, form]) => form))];
  const others = mapping.filter(([, form]) => form !== name);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(nullable !== undefined && { nullable }),
    anyOf: forms.map((form) =>
      form === name ? itself(base, valuesFor(name, mapping)) : { $ref: pointerTo(form) },
    ),
    discriminator: {
      ...discriminatorOf(base),
      mapping: Object.fromEntries(others.map(([value, form]) => [value, pointerTo(form)])),
    },
  };
}

const valuesFor = (name: string, mapping: Mapping): string[] =>
  mapping.flatMap(([value, form]) => (form === name ? [value] : []));

/** The form of a base that is one of its own forms. */
function itself(base: Schema, values: readonly string[]): Schema {
  const { allOf, description: _, title: __, nullable: ___, deprecated: ____, discriminator, ...own } = base;
  const property = String(discriminatorOf(base)["propertyName"]);
  const told = { type: "object", properties: { [property]: { type: "string", enum: [...values] } } };
  return { allOf: [...listed(allOf), own, told] };
}

/** A schema that has what such bases say, and no longer refers to them. */
function extending(schemas: Schemas, schema: Schema, bases: ReadonlyMap<string, Mapping>): Schema {
  if (!isObject(schema) || !listed(schema.allOf).some(({ $ref }) => bases.has(nameOf($ref) ?? "")))
    return schema;
  return { ...schema, allOf: listed(schema.allOf).flatMap((part) => partsOfBase(schemas, part, bases)) };
}

function partsOfBase(schemas: Schemas, part: Schema, bases: ReadonlyMap<string, Mapping>): Schema[] {
  const name = nameOf(part.$ref);
  if (name === undefined || !bases.has(name)) return [part];
  const { allOf, discriminator: _, title: __, description: ___, ...own } = schemas[name] ?? {};
  return [...listed(allOf).flatMap((one) => partsOfBase(schemas, one, bases)), own];
}

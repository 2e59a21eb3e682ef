import ts from "typescript";
import type { Direction } from "../../src/diff/rules.js";
import type { Schema } from "../../src/document/openapi.js";
import { typePrinter } from "../../src/emit/schema-type.js";
import { packageTypes } from "../../src/emit/types.js";
import { typesFile } from "../../src/emit/types-file.js";
import { planDocument } from "../../src/run/plan-document.js";
import { documentWith, object } from "./document.js";

// An independent judge of what a change means: TypeScript itself, over the types that are generated before and after.

export interface Pair {
  direction: Direction;
  before: Schema;
  after: Schema;
}

export const documentOf = (direction: Direction, field: Schema) =>
  direction === "request"
    ? documentWith({ call: "POST /things", body: object({ field }), data: null })
    : documentWith({ call: "POST /things", data: object({ field }) });

/** Of each pair, why a caller's program stops compiling; nothing where it goes on. */
export function judge(pairs: readonly Pair[]): (string | undefined)[] {
  const lines: string[] = [];
  const owners: number[] = [];
  const add = (owner: number, text: string): void => {
    for (const line of text.split("\n")) {
      lines.push(line);
      owners.push(owner);
    }
  };
  pairs.forEach(({ direction, before, after }, i) => {
    add(-1, `namespace Old${i} { ${typesOf(direction, before)} }`);
    add(-1, `namespace New${i} { ${typesOf(direction, after)} }`);
    for (const line of direction === "request" ? writes(i, before) : reads(i, before)) add(i, line);
  });
  const found = compile(lines.join("\n"));
  const verdicts: (string | undefined)[] = pairs.map(() => undefined);
  for (const { line, message } of found) {
    const owner = owners[line] ?? -1;
    if (owner < 0) throw new Error(`the types themselves do not compile: ${message}\n${lines[line]}`);
    verdicts[owner] ??= `${message}: ${lines[line]}`;
  }
  return verdicts;
}

function typesOf(direction: Direction, field: Schema): string {
  const plan = planDocument({ source: "test.yaml", document: documentOf(direction, field) });
  const [one] = plan.packages;
  if (!one) throw new Error("no package");
  return typesFile(one, packageTypes(one, typePrinter(plan.document)), "");
}

/** What a caller sends: a value of the old type, and values that are written out. */
function writes(i: number, before: Schema): string[] {
  const [was, is] = [`Old${i}.ThingsCreateBody`, `New${i}.ThingsCreateBody`];
  const values = valuesOf(before);
  return [
    `export const w${i} = (value: ${was}): ${is} => value;`,
    ...values.map((value, n) => `export const w${i}_${n}: ${is} = { field: ${value} };`),
  ];
}

function valuesOf(schema: Schema): string[] {
  const {
    type,
    enum: values,
    properties = {},
    required = [],
    additionalProperties,
    items,
    nullable,
  } = schema;
  const nothing = nullable === true ? ["null"] : [];
  if (values) return [...values.map((value) => JSON.stringify(value)), ...nothing];
  const forms = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (forms.length > 0) return [...forms.flatMap(valuesOf), ...nothing];
  if (schema.allOf) return [...togetherOf(schema.allOf), ...nothing];
  if (type === "object") {
    const isMap = typeof additionalProperties === "object";
    const more = isMap
      ? valuesOf(additionalProperties).slice(0, 1)
      : Object.keys(properties).length === 0
        ? ["1"]
        : [];
    const objects = [[...Object.keys(properties)], required].map((names) => fieldsOf(names, properties));
    const [full, least] = objects;
    return [
      ...(full ? [`{ ${[...full, ...more.map((value) => `more: ${value}`)].join(", ")} }`] : []),
      ...(least ? [`{ ${least.join(", ")} }`] : []),
      ...nothing,
    ];
  }
  if (type === "array") return [...valuesOf(items as Schema).map((value) => `[${value}]`), ...nothing];
  const one: Record<string, string> = {
    string: schema.format === "binary" ? "new Blob()" : '"x"',
    integer: "1",
    number: "1",
    boolean: "true",
  };
  return [one[String(type)] ?? "1", ...nothing];
}

/** One object with the fields of all parts. */
function togetherOf(parts: readonly Schema[]): string[] {
  const [first, ...more] = parts.map((part) => valuesOf(part).filter((value) => value !== "null")[0]);
  if (more.length === 0) return first === undefined ? [] : [first];
  const all = [first, ...more];
  const isObject = (value: string | undefined): value is string => value?.startsWith("{") === true;
  return all.every(isObject) ? [`{ ${all.map((value) => value.slice(1, -1)).join(", ")} }`] : [];
}

/** Undefined where one of them is hard to write out. */
function fieldsOf(names: readonly string[], properties: Record<string, Schema>): string[] | undefined {
  const fields = names.map((name) => [name, valuesOf(properties[name] ?? {})[0]]);
  return fields.some(([, value]) => value === undefined)
    ? undefined
    : fields.map(([name, value]) => `${name}: ${value}`);
}

/** What a caller does with an answer: hands it on as the old type, reads its fields, and compares its values. */
function reads(i: number, before: Schema): string[] {
  const [was, is] = [`Old${i}.ThingsCreateResult`, `New${i}.ThingsCreateResult`];
  return [
    `export const r${i} = (value: ${is}): ${was} => value;`,
    ...readsOf(before, "value?.field").map(
      (read, n) => `export const r${i}_${n} = (value: ${is}) => ${read};`,
    ),
  ];
}

function readsOf(schema: Schema, at: string): string[] {
  const { type, enum: values, properties = {}, additionalProperties, items } = schema;
  if (schema.allOf) return schema.allOf.flatMap((part) => readsOf(part, at));
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms?.every(kindOf)) return forms.flatMap((form) => readsOfForm(form, at));
  if (type === "array") return readsOf(items as Schema, `${at}?.[0]`);
  if (type === "object") {
    const fields = Object.entries(properties).flatMap(([name, field]) => readsOf(field, `${at}?.${name}`));
    const isBare = Object.keys(properties).length === 0;
    const other = typeof additionalProperties === "object" ? additionalProperties : isBare ? {} : undefined;
    return [...fields, ...(other ? readsOf(other, `${at}?.["more"]`) : [])];
  }
  const words = (values ?? []).filter((value) => value !== null);
  return [...words.map((word) => `${at} === ${JSON.stringify(word)}`), `${at} satisfies ${scalarOf(schema)}`];
}

function scalarOf({ type, format, oneOf, anyOf }: Schema): string {
  const forms = (oneOf ?? anyOf ?? []).map(scalarOf);
  if (forms.length > 0) return forms.join(" | ");
  const name = type === "integer" ? "number" : format === "binary" ? "Blob" : String(type ?? "unknown");
  return /^(array|object)$/.test(name) ? "unknown" : `${name} | null | undefined`;
}

/** The word of a form, `kind: "x"`. */
const kindOf = ({ properties }: Schema): unknown => properties?.["kind"]?.enum?.[0];

/** The fields of one form, behind the question whether it is that one. */
function readsOfForm(form: Schema, at: string): string[] {
  const question = `${at}?.kind === ${JSON.stringify(kindOf(form))}`;
  const others = Object.entries(form.properties ?? {}).filter(([name]) => name !== "kind");
  const reads = others.flatMap(([name, field]) => readsOf(field, `${at}.${name}`));
  return [question, ...reads.map((read) => `${question} ? ${read} : 0`)];
}

function compile(text: string): { line: number; message: string }[] {
  const name = "judge.ts";
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...more) => (file === name ? source : read(file, ...more));
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => ({
    line: source.getLineAndCharacterOfPosition(start).line,
    message: ts.flattenDiagnosticMessageText(messageText, " ").split("\n")[0] ?? "",
  }));
}

import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type ts from "typescript";
import { lookUp, type OpenApi, type Schema } from "../document/openapi.js";
import type { IndexSignature, Tuple } from "./prepare-open.js";
import { asSchema, prepare } from "./prepare-schema.js";
import type { TypeText } from "./type-text.js";

// The one door to openapi-typescript: a schema goes in, the text of a type comes out, and nothing else of it is seen.

// Imported, a CommonJS module as large as the compiler is first searched for the names that it exports, which takes three
// times as long as running it. What requires it need not. And with all of openapi-typescript comes a linter, which takes longer
// to load than the compiler.
const require = createRequire(import.meta.url);
const { default: transformSchemaObject } = require("openapi-typescript/dist/transform/schema-object.cjs") as {
  default: typeof import("openapi-typescript")["transformSchemaObject"];
};
const typescript = require("typescript") as typeof ts;

type Context = Parameters<typeof transformSchemaObject>[1]["ctx"];
type Input = Parameters<typeof transformSchemaObject>[0];
type Options = Parameters<typeof transformSchemaObject>[1];

const printer = typescript.createPrinter({ newLine: typescript.NewLineKind.LineFeed, removeComments: false });
const nowhere = typescript.createSourceFile(
  "types.ts",
  "",
  typescript.ScriptTarget.ESNext,
  false,
  typescript.ScriptKind.TS,
);

/** Prints schemas of one document. Each is printed once, also where the document has it in several places. */
export function typePrinter(document: OpenApi): (schema: Schema) => TypeText {
  const known = new WeakMap<Schema, TypeText>();
  const alike = new Map<string, TypeText>();
  const ctx = contextOf(document);
  return (schema) => {
    const found = known.get(schema);
    if (found) return found;
    const key = createHash("sha1").update(JSON.stringify(schema)).digest("base64"); // the text itself would be as long as the document
    const printed = alike.get(key) ?? print(asSchema(prepare(document, schema)), ctx);
    known.set(schema, printed);
    alike.set(key, printed);
    return printed;
  };
}

function contextOf(document: OpenApi): Context {
  const context = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    silent: true,
    transform: special,
    resolve: ($ref: string) => prepare(document, { $ref: undefined, ...(lookUp(document, $ref) as object) }),
  };
  return context as unknown as Context;
}

/** The words that `prepare` adds to a schema. */
function special(schema: object, options: Options): ts.TypeNode | undefined {
  const { "x-type": type, "x-enum": values, "x-index": signatures, "x-tuple": tuple } = schema as Schema;
  if (Array.isArray(values)) {
    return values.length === 0 ? keyword(typescript.SyntaxKind.NeverKeyword) : union(values.map(literal));
  }
  const inner = (part: Schema): ts.TypeNode => transformSchemaObject(part as Input, options);
  const node =
    typeof type === "string"
      ? typescript.factory.createTypeReferenceNode(type)
      : signatures
        ? indexed(signatures as IndexSignature[], inner)
        : tuple
          ? tupled(tuple as Tuple, inner)
          : undefined;
  return node && mayBeNull(schema as Schema) ? union([node, literal(null)]) : node;
}

const mayBeNull = ({ type, nullable }: Schema): boolean =>
  nullable === true || (Array.isArray(type) && type.includes("null"));

function indexed(signatures: readonly IndexSignature[], inner: (part: Schema) => ts.TypeNode): ts.TypeNode {
  const { factory } = typescript;
  return factory.createTypeLiteralNode(
    signatures.map(({ key, schema }) => {
      const type = factory.createTypeReferenceNode(key);
      const name = factory.createParameterDeclaration(undefined, undefined, "key", undefined, type);
      return factory.createIndexSignature(undefined, [name], inner(schema));
    }),
  );
}

function tupled({ items, least, rest }: Tuple, inner: (part: Schema) => ts.TypeNode): ts.TypeNode {
  const { factory } = typescript;
  const places = items.map((item, i) =>
    i < least ? inner(item) : factory.createOptionalTypeNode(grouped(inner(item))),
  );
  const others = rest ? [factory.createRestTypeNode(factory.createArrayTypeNode(grouped(inner(rest))))] : [];
  const node = factory.createTupleTypeNode([...places, ...others]);
  return typescript.setEmitFlags(node, typescript.EmitFlags.SingleLine);
}

/** In brackets where what follows would only hold for the last of a union. */
const grouped = (node: ts.TypeNode): ts.TypeNode =>
  typescript.isUnionTypeNode(node) || typescript.isIntersectionTypeNode(node)
    ? typescript.factory.createParenthesizedType(node)
    : node;

function union(types: ts.TypeNode[]): ts.TypeNode {
  const [only] = types;
  return only && types.length === 1 ? only : typescript.factory.createUnionTypeNode(types);
}

const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode =>
  typescript.factory.createKeywordTypeNode(kind);

function literal(value: unknown): ts.TypeNode {
  if (value === null) return typescript.factory.createLiteralTypeNode(typescript.factory.createNull());
  if (typeof value === "boolean") {
    return typescript.factory.createLiteralTypeNode(
      value ? typescript.factory.createTrue() : typescript.factory.createFalse(),
    );
  }
  if (typeof value === "string" || typeof value === "number") {
    return typescript.factory.createTypeReferenceNode(JSON.stringify(value)); // as written: the printer would escape what is no ASCII
  }
  return keyword(typescript.SyntaxKind.UnknownKeyword);
}

const REFERENCE = /(components\["schemas"\]|named|inputs|outputs)\["((?:[^"\\]|\\.)*)"\]/g;

function print(prepared: Schema, ctx: Context): TypeText {
  const node = transformSchemaObject(prepared as Input, { path: "#/components/schemas/it", ctx });
  const text = tidy(printer.printNode(typescript.EmitHint.Unspecified, node, nowhere));
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const name = (JSON.parse(`"${match[2]}"`) as string).replaceAll("~", "~0").replaceAll("/", "~1");
    const root = match[1]?.startsWith("components") ? "#/components/schemas/" : `#/${match[1]}/`;
    parts.push(text.slice(at, match.index), root + name);
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return { parts, isObject: typescript.isTypeLiteralNode(node) };
}

/** Two spaces a level, and comments without the marks that only a machine needs. */
function tidy(text: string): string {
  return text
    .replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2))
    .replace(/^(\s*\*) {5}/gm, "$1 ")
    .replace(/^(\s*\*) +$/gm, "$1");
}

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Schema } from "../../../packages/generator/src/document/openapi.js";
import type { PackagePlan } from "../../../packages/generator/src/plan/model.js";

/** Says whether values are as schemas of a plan want them. */
export interface Schemas {
  /** What is wrong with a value, and where; undefined where nothing is. */
  complaint(schema: Schema, value: unknown): string | undefined;
  /** The same of what was text on the wire: a number or a list of one may stand there as text. */
  complaintOfText(schema: Schema, value: unknown): string | undefined;
}

const ROOT = "https://restflare.invalid/plan";

/** The schemas of a package's plan: a `$ref` in them leads into the document, or to a type that the plan has named. */
export function schemasOf({ document, types, source }: PackagePlan): Schemas {
  if (!document.openapi.startsWith("3.1")) {
    throw new Error(`${source}: is OpenAPI ${document.openapi}; the contract test reads the schemas of 3.1`);
  }
  const named = types
    .filter(({ pointer }) => pointer.startsWith("#/named/"))
    .map(({ name, schema }) => [name, schema] as const);
  const root = { $id: ROOT, components: document.components, named: Object.fromEntries(named) };
  const exact = checker(root, false);
  const text = checker(root, "array");
  return { complaint: exact, complaintOfText: text };
}

function checker(root: object, coerceTypes: false | "array"): Schemas["complaint"] {
  // not strict: OpenAPI has words of its own in a schema, and documents have formats of their own
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, coerceTypes });
  formats.default(ajv);
  ajv.addSchema(root);
  const known = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    const validate = known.get(schema) ?? ajv.compile(rooted(schema));
    known.set(schema, validate);
    if (validate(value)) return undefined;
    return ajv.errorsText(validate.errors, { dataVar: "it" });
  };
}

/** The same schema wherever it stands: its `$ref`s name the document that they lead into. */
function rooted(schema: Schema): Schema {
  const text = JSON.stringify(schema);
  return JSON.parse(text, (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#") ? ROOT + value : value,
  ) as Schema;
}

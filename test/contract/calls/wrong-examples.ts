import { examplesOf } from "../../../packages/generator/src/document/examples.js";
import {
  type MediaType,
  type OpenApi,
  type Operation,
  resolve,
} from "../../../packages/generator/src/document/openapi.js";
import { operationsOf } from "../../../packages/generator/src/document/operations.js";
import { readerOf } from "../../../packages/generator/src/plan/content.js";
import type { Reader } from "../../../packages/generator/src/plan/model.js";
import type { Schemas } from "./schemas.js";
import { itemsOfExample } from "./streamed.js";

/** Every example in a document that is not what its schema says, with what is wrong; also of those that no call uses. */
export function wrongExamples(document: OpenApi, schemas: Schemas): string[] {
  const complaints = operationsOf(document).flatMap(({ method, path, operation }) =>
    exemplified(document, operation).flatMap((one) =>
      examplesOf(document, one.what).flatMap(({ name, value }) => {
        const complaint = complaintOf(one, value, schemas);
        const which = name === "" ? "example" : `example "${name}"`;
        return complaint === undefined
          ? []
          : [`${method.toUpperCase()} ${path}: the ${which} of ${one.where}: ${complaint}`];
      }),
    ),
  );
  return [...new Set(complaints)];
}

/** Of an example; that of a streamed answer is its whole text, and the schema is that of one item. */
function complaintOf({ reader, what }: Exemplified, value: unknown, schemas: Schemas): string | undefined {
  if (!reader) return schemas.complaint(what.schema ?? {}, value);
  const schema = what.itemSchema ?? what.schema ?? {};
  try {
    const complaints = itemsOfExample(reader, value).map((item) => schemas.complaint(schema, item));
    return complaints.find((complaint) => complaint !== undefined);
  } catch {
    return "an item of it is no JSON on one line";
  }
}

interface Exemplified {
  where: string;
  what: MediaType;
  /** Of an answer that comes item by item. */
  reader?: Reader | undefined;
}

function exemplified(
  document: OpenApi,
  { parameters = [], requestBody, responses = {} }: Operation,
): Exemplified[] {
  const inContent = (where: string, content: Record<string, MediaType> = {}): Exemplified[] =>
    Object.values(content).map((what) => ({ where, what }));
  const inAnswer = (where: string, content: Record<string, MediaType> = {}): Exemplified[] =>
    Object.entries(content).map(([type, what]) => ({ where, what, reader: readerOf(type) }));
  return [
    ...parameters.map((what) => ({ where: `the ${what.in} parameter ${what.name}`, what })),
    ...inContent("the body", requestBody && resolve(document, requestBody).content),
    ...Object.entries(responses).flatMap(([status, response]) =>
      inAnswer(`the answer ${status}`, resolve(document, response).content),
    ),
  ];
}

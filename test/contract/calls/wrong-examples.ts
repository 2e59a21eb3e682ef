import { examplesOf } from "../../../scripts/generate/examples.js";
import { type MediaType, type OpenApi, type Operation, resolve } from "../../../scripts/generate/openapi.js";
import { operationsOf } from "../../../scripts/generate/slice.js";
import type { Schemas } from "./schemas.js";

/** Every example in a document that is not what its schema says, with what is wrong; also of those that no call uses. */
export function wrongExamples(document: OpenApi, schemas: Schemas): string[] {
  const complaints = operationsOf(document).flatMap(({ method, path, operation }) =>
    exemplified(document, operation).flatMap(({ where, what }) =>
      examplesOf(document, what).flatMap(({ name, value }) => {
        const complaint = schemas.complaint(what.schema ?? {}, value);
        const which = name === "" ? "example" : `example "${name}"`;
        return complaint === undefined
          ? []
          : [`${method.toUpperCase()} ${path}: the ${which} of ${where}: ${complaint}`];
      }),
    ),
  );
  return [...new Set(complaints)];
}

interface Exemplified {
  where: string;
  what: MediaType;
}

function exemplified(
  document: OpenApi,
  { parameters = [], requestBody, responses = {} }: Operation,
): Exemplified[] {
  const inContent = (where: string, content: Record<string, MediaType> = {}): Exemplified[] =>
    Object.values(content).map((what) => ({ where, what }));
  return [
    ...parameters.map((what) => ({ where: `the ${what.in} parameter ${what.name}`, what })),
    ...inContent("the body", requestBody && resolve(document, requestBody).content),
    ...Object.entries(responses).flatMap(([status, response]) =>
      inContent(`the answer ${status}`, resolve(document, response).content),
    ),
  ];
}

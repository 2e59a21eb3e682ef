import { examplesOf } from "../document/examples.js";
import {
  METHODS,
  type MediaType,
  type OpenApi,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
} from "../document/openapi.js";
import type { Placed } from "../document/operations.js";
import type { NamedPackage, NamedResource } from "../name/model.js";
import { bareStatuses, EMPTY, isJson } from "../plan/content.js";
import { isListAnswer } from "../plan/index.js";
import { descriptionOf } from "./descriptions.js";
import type { Composing } from "./ending.js";
import { exampleOf, type Side } from "./example.js";
import { summaryOf } from "./summary.js";

/** Under this name stand examples that nobody wrote. */
export const COMPOSED = "composed";

/** What a person reads of an operation of which not all is known. */
const HALF_KNOWN = {
  body: "The API's owner does not describe what it takes: any body goes through as it is given.",
  query: "The API's owner does not describe which query it takes.",
  answer: "The API's owner does not describe what it answers.",
};

interface Whole {
  document: OpenApi;
  packages: NamedPackage[];
}

/**
 * Completes what nobody wrote, between naming and planning: summaries, what the usual parameters mean, examples. What is
 * written stays as it is; what was given is not changed.
 */
export function compose(document: OpenApi, packages: readonly NamedPackage[]): Whole {
  const known = new Map<Placed, Placed>();
  const summaries = new Map(packages.flatMap((one) => summariesOf(document, one)));
  function whole(placed: Placed): Placed {
    const made = known.get(placed) ?? {
      ...placed,
      operation: completed(document, placed, summaries.get(placed)),
    };
    known.set(placed, made);
    return made;
  }
  const composed = packages.map((one) => ({
    ...one,
    operations: one.operations.map(whole),
    resources: one.resources.map((resource) => withWhole(resource, whole)),
  }));
  return { document: { ...document, paths: pathsWith(document, [...known.values()]) }, packages: composed };
}

type Name = Pick<Composing, "action" | "hasMembers">;

function namesIn({ actions, resources }: NamedResource): [Placed, Name][] {
  const hasMembers = actions.some(({ path }) => path.includes("{id}"));
  const own = actions
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map(({ placed, name }): [Placed, Name] => [placed, { action: name, hasMembers }]);
  return [...own, ...resources.flatMap(namesIn)];
}

/** One line for each operation; what would say the same of two says more of both. */
function summariesOf(document: OpenApi, { resources }: NamedPackage): [Placed, string][] {
  const all = resources.flatMap(namesIn).map(([placed, name]) => {
    const { method, path, operation } = placed;
    const composing = { method, path, isList: isListAnswer(document, placed), ...name };
    return { placed, composing, text: operation.summary || summaryOf(composing) };
  });
  const longer = apart(all, ({ composing }) => summaryOf({ ...composing, isWhole: true }));
  const apartByVersion = apart(longer, ({ placed: { path }, text }) => text + versionOf(path));
  return apartByVersion.map(({ placed, text }) => [placed, text]);
}

interface Said {
  placed: Placed;
  composing: Composing;
  text: string;
}

/** What nobody wrote and what is said of something else too is said in another way. */
function apart(all: readonly Said[], otherwise: (said: Said) => string): Said[] {
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isTwice = ({ placed, text }: Said): boolean => !placed.operation.summary && counts.get(text) !== 1;
  return all.map((said) => (isTwice(said) ? { ...said, text: otherwise(said) } : said));
}

const versionOf = (path: string): string => {
  const version = /\/v(\d+)(\/|$)/.exec(path)?.[1];
  return version === undefined ? "" : `, version ${version}`;
};

function withWhole(resource: NamedResource, whole: (placed: Placed) => Placed): NamedResource {
  return {
    ...resource,
    actions: resource.actions.map((action) => ({ ...action, placed: whole(action.placed) })),
    resources: resource.resources.map((inner) => withWhole(inner, whole)),
  };
}

function pathsWith({ paths = {} }: OpenApi, placed: readonly Placed[]): Record<string, PathItem> {
  const operations = new Map(placed.map(({ method, path, operation }) => [`${method} ${path}`, operation]));
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      const own = METHODS.flatMap((method) => {
        const operation = operations.get(`${method} ${path}`);
        return operation ? [[method, operation] as const] : [];
      });
      return [path, own.length > 0 ? { ...item, ...Object.fromEntries(own) } : item];
    }),
  );
}

function completed(document: OpenApi, { operation, path }: Placed, summary: string | undefined): Operation {
  const { parameters, requestBody, responses = {} } = operation;
  const body = requestBody && { ...requestBody, ...contentWith(document, requestBody.content, "request") };
  return {
    ...operation,
    ...(!operation.summary && summary !== undefined && { summary }),
    ...described(document, operation),
    ...(parameters && { parameters: parameters.map((one) => parameterWith(document, one, path)) }),
    ...(body && { requestBody: body }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, responseWith(document, response)]),
    ),
  };
}

/** What is written of it, and what nobody says. */
function described(document: OpenApi, operation: Operation): Pick<Operation, "description"> {
  const { description, requestBody, "x-facts": facts, "x-restflare": ours } = operation;
  const isBare = bareStatuses(document, operation).some((status) => !EMPTY.includes(status));
  const notes = [
    ...(facts === undefined ? [] : [HALF_KNOWN[requestBody ? "body" : "query"]]),
    ...(isBare && ours?.composed === true ? [HALF_KNOWN.answer] : []),
  ];
  return notes.length === 0 ? {} : { description: [description?.trim(), ...notes].filter(Boolean).join(" ") };
}

function parameterWith(document: OpenApi, parameter: Parameter, path: string): Parameter {
  const { name = "", description, schema, required } = parameter;
  if (parameter.$ref !== undefined) return parameter;
  const words = description ? undefined : descriptionOf(parameter, path);
  const isNeeded = required === true && examplesOf(document, parameter).length === 0;
  const value = isNeeded && schema ? exampleOf(document, schema, { side: "request", name }) : undefined;
  return {
    ...parameter,
    ...(words !== undefined && { description: words }),
    ...(value !== undefined && { examples: { [COMPOSED]: { value } } }),
  };
}

function responseWith(document: OpenApi, response: Response): Response {
  return response.$ref === undefined
    ? { ...response, ...contentWith(document, response.content, "answer") }
    : response;
}

function contentWith(
  document: OpenApi,
  content: Record<string, MediaType> | undefined,
  side: Side,
): { content?: Record<string, MediaType> } {
  if (!content) return {};
  const entries = Object.entries(content).map(([type, media]): [string, MediaType] => {
    if (typeof media !== "object" || media === null || examplesOf(document, media).length > 0)
      return [type, media];
    const value = contentExample(document, media, { type, side });
    return [type, value === undefined ? media : { ...media, examples: { [COMPOSED]: { value } } }];
  });
  return { content: Object.fromEntries(entries) };
}

/** Of what nobody describes the least is shown that is of the type. */
function contentExample(
  document: OpenApi,
  { schema }: MediaType,
  { type, side }: { type: string; side: Side },
): unknown {
  if (schema && Object.keys(schema).length > 0) return exampleOf(document, schema, { side, name: "" });
  return isJson(type) ? {} : "example";
}

import core = require("@stoplight/prism-core");
import http = require("@stoplight/prism-http");
import preferences = require("@stoplight/prism-http-server/dist/getHttpConfigFromRequest");
import serializer = require("@stoplight/prism-http-server/dist/serialize");
import Ajv = require("ajv/dist/2020");
import formats = require("ajv-formats");

// Bundled with Prism to one file (build/bundle.ts), since its packages ask for ranges that do not all run together.

namespace loadPrism {
  /** An operation as Prism reads it from a document, as far as it is looked at here. */
  export type Operation = Awaited<ReturnType<typeof http.getHttpOperationsFromSpec>>[number];
  export type Schema = { readonly [key: string]: unknown };

  export interface Input {
    readonly method: string;
    readonly url: { readonly path: string; readonly query: Record<string, string | string[]> };
    readonly headers: Record<string, string>;
    readonly body: unknown;
  }

  /** Something that does not fit the document. */
  export interface Violation {
    /** `["request", "body", "name"]` */
    readonly location: readonly string[];
    readonly severity: string;
    readonly code?: string | number;
    readonly message: string;
  }

  export interface Output {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: unknown;
    readonly violations: readonly Violation[];
  }

  export interface Settings {
    /** The media type of a form whose fields are JSON. */
    readonly form: string;
  }

  export interface Prism {
    readonly operations: readonly Operation[];
    /** What the document answers to a request to some of its operations; rejects with a `ProblemJson` where it has no answer. */
    answer(input: Input, operations: readonly Operation[]): Promise<Output>;
    /** A body as its media type has it. */
    serialize(body: unknown, contentType: string | undefined): string | undefined;
    /** What is wrong with a value, as Ajv says it. */
    errorsOf(schema: Schema, bundle: unknown, value: unknown): readonly import("ajv").ErrorObject[];
  }

  export type LoadPrism = typeof loadPrism;
}

const SEVERITIES = ["Error", "Warning", "Information", "Hint"];

/** Reads documents as `prism mock --errors` does: nothing that breaks them passes, on the way in or out. */
async function loadPrism(
  documents: readonly (string | object)[],
  { form }: loadPrism.Settings,
): Promise<loadPrism.Prism> {
  const read = await Promise.all(documents.map((one) => http.getHttpOperationsFromSpec(one)));
  const operations = read.flat().map((operation) => withForms(operation, form));
  if (operations.length === 0) throw new Error("it has no operations");
  const logger = core.createLogger("PRISM", { level: "silent" });
  const config = {
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: true,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  } as const;
  const prism = http.createInstance(config, { logger });
  return {
    operations,
    async answer(input, some) {
      const wish = wishOf(input);
      const mock = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
      const found = await prism.request(
        input as never,
        some as never,
        {
          ...config,
          mock: { ...config.mock, ...mock },
        } as never,
      )();
      const unfit = found._tag === "Left" ? violationsIn(found.left) : undefined;
      if (unfit) return { status: 422, headers: {}, body: undefined, violations: unfit };
      const { output, validations } = rightOf(found);
      return {
        status: output.statusCode,
        headers: Object.fromEntries(
          Object.entries(output.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
        ),
        body: output.body,
        violations: [
          ...validations.input.map((one) => violationOf("request", one)),
          ...validations.output.map((one) => violationOf("response", one)),
        ],
      };
    },
    serialize: serializer.serialize as loadPrism.Prism["serialize"],
    errorsOf,
  };
}

/** Its forms also as JSON, by the media type `form`: Prism itself takes every part for a text. */
function withForms(operation: loadPrism.Operation, form: string): loadPrism.Operation {
  const { request } = operation;
  const contents = request?.body?.contents ?? [];
  const forms = contents.filter(({ mediaType }) =>
    /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(mediaType),
  );
  if (forms.length === 0) return operation;
  const more = forms.map((one) => ({ ...one, mediaType: form }));
  const body = { ...request?.body, contents: [...contents, ...more] };
  return { ...operation, request: { ...request, body } } as loadPrism.Operation;
}

interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly severity: number;
  readonly code?: string | number;
  readonly message: string;
}

function violationOf(side: string, { path = [], severity, code, message }: Diagnostic): loadPrism.Violation {
  return {
    location: [side, ...path.map(String)],
    severity: SEVERITIES[severity] ?? "Error",
    ...(code !== undefined && { code }),
    message,
  };
}

/** What does not fit, where the document says nothing of such a refusal and Prism rejects. */
function violationsIn(reason: unknown): loadPrism.Violation[] | undefined {
  const { validation } = Object(Object(reason).additional) as { validation?: loadPrism.Violation[] };
  return validation?.map((one) => ({ ...one, location: ["request", ...one.location] }));
}

/** What the header `Prefer` asks for. */
function wishOf(input: loadPrism.Input) {
  const wish = preferences.getHttpConfigFromRequest(input as never);
  if (wish._tag === "Left")
    throw {
      status: 422,
      detail: "the header Prefer takes code=<a status> and example=<the name of an example>",
    };
  return wish.right;
}

/** Of an `Either` of fp-ts; what is wrong is thrown. */
function rightOf<T>(either: { _tag: "Left"; left: unknown } | { _tag: "Right"; right: T }): T {
  if (either._tag === "Right") return either.right;
  throw either.left;
}

const ajv = new Ajv.default({
  allErrors: true,
  strict: false,
  verbose: true,
  allowUnionTypes: true,
  logger: false,
});
formats.default(ajv);
const known = new WeakMap<object, ReturnType<typeof ajv.compile>>();

function errorsOf(schema: loadPrism.Schema, bundle: unknown, value: unknown) {
  const validate = known.get(schema) ?? ajv.compile(plain(schema, bundle));
  known.set(schema, validate);
  validate(value);
  return validate.errors ?? [];
}

/** Whatever dialect it names: what is asked of it here is the same in all. */
function plain({ $schema: _, $id: __, ...schema }: loadPrism.Schema, bundle: unknown): object {
  return { ...schema, __bundled__: bundle };
}

export = loadPrism;

import type { Method, OpenApi, Schema } from "../document/openapi.js";
import type { Ledger } from "../name/ledger.js";
import type { Arg, Shape } from "../name/model.js";

// What a document becomes: plain sorted data, from which the emitters only print. A schema here is OpenAPI's, except
// that a `$ref` may also be `#/named/<name>`, a type of the same package that has its name from the plan, or a schema as
// one side has it: `#/inputs/<name>` as a request, `#/outputs/<name>` as an answer.

export interface Plan {
  source: string;
  /** The whole document, normalised: the schemas of all packages are in it. */
  document: OpenApi;
  packages: PackagePlan[];
  warnings: string[];
  /** Its names, as the ledger is to have them. */
  names: Ledger;
}

export interface PackagePlan {
  /** With its scope, `@restflare/access-service-tokens`. */
  name: string;
  slug: string;
  tag: string;
  description: string;
  documentation?: string;
  /** How its files call the document, wherever the command runs. */
  source: string;
  /** The server of most of its operations; none where that is Cloudflare's. */
  server?: ServerPlan;
  /** None where that is Cloudflare, or where the document does not say. */
  authentication?: AuthenticationPlan;
  resources: ResourcePlan[];
  types: TypePlan[];
  paths: PathPlan[];
  /** The slice as a document of its own. */
  document: OpenApi;
}

/** How a client of an API authenticates. */
export interface AuthenticationPlan {
  /** The headers, or a token as `Authorization: Bearer`. */
  headers: "token" | Record<string, string>;
  /** What is wanted besides, and no client sends by itself. */
  lacks: string[];
}

/** Where an API is. */
export interface ServerPlan {
  /** The base URL of its clients, with the variables at their defaults; none where the document does not say. */
  url?: string;
  /** What the table has: that base URL, and the other origins that a client may have; `{name}` stands for any text. */
  accepts: string[];
  /** The other servers that the document names. */
  others: { url: string; description: string }[];
  /** As the document writes it, where it has variables. */
  template?: string;
  variables?: { name: string; usual: string; values: string[] }[];
}

/** A type at the top level of `types.ts`. */
export interface TypePlan {
  name: string;
  schema: Schema;
  /** The pointer that other schemas know it by. */
  pointer: string;
  /** It is what a request takes of the type of this name. */
  inputOf?: string;
  /** The values that it lists, and the name of the list at run time; `aliasOf` where that is an old name of another list. */
  values?: { name: string; items: (string | number)[]; aliasOf?: string };
}

export interface ResourcePlan {
  /** The export's name, or the key under the outer resource. */
  key: string;
  /** How a call is written up to the resource, `cloudflareTunnel.configurations`. */
  call: string;
  /** The name of its interface. */
  interface: string;
  description: string;
  /** Absolute. */
  endpoint: string;
  /** Relative to the outer resource; the same as `endpoint` at the top. */
  relative: string;
  shape: Shape;
  singular: boolean;
  id?: string;
  updateMethod?: Method;
  answer: Answer;
  params: ParamPlan[];
  /** The params that `with` may bind: its own and those of what is inside of it. */
  bindable: string[];
  /** The parameters of its paths that are no plain text, or have marks around them. */
  pathStyles: Record<string, PathStyle>;
  /** Of all that is in it; only at the top, and none where it is Cloudflare's. */
  server?: ServerPlan;
  actions: ActionPlan[];
  resources: ResourcePlan[];
}

export interface ParamPlan {
  name: string;
  schema: Schema;
  description?: string;
}

/** `any`: the document does not say what a success looks like. */
export type Answer = "envelope" | "body" | "any";
export type BodyMode = "required" | "optional" | "empty" | "none";
export type ReadAs = "json" | "text" | "bytes" | "stream" | "items";
/** The function of `@restflare/core/streams` that reads a streamed answer item by item. */
export type Reader = "parseEvents" | "parseEventTexts" | "parseLines";
export type PagingPlan =
  | { by: "page"; parameter?: string }
  | { by: "cursor"; parameter?: string; from?: string };

export interface ActionPlan {
  name: string;
  call: string;
  isStandard: boolean;
  method: Method;
  /** Relative to the endpoint. */
  path: string;
  /** The fixed segments that are the id of this one, where the members are literals. */
  member?: string;
  /** It is an old name, and this the call that took its place. */
  aliasOf?: string;
  /** Absolute. */
  template: string;
  operationId?: string;
  summary: string;
  description: string;
  deprecated: boolean;
  documentation?: string;
  permissions: string[];
  secrets: string[];
  idempotent: boolean;
  /** Its own, where it is not that of most of the package. */
  server?: ServerPlan;
  /** What it takes, in order: `["id", "body", "options"]`. */
  args: Arg[];
  id?: Schema;
  /** What its path calls the id. */
  idName?: string;
  /** What its path says of the id. */
  idDescription?: string;
  params: ParamPlan[];
  /** The name of the type of its options, which no other file sees. */
  options: string;
  body?: BodyPlan;
  query?: PartPlan & { styles: Record<string, QueryStyle> };
  headers?: PartPlan;
  answer: Answer;
  as: ReadAs;
  /** What its JSON is called, where that is not `application/json`. */
  accept?: string;
  /** What reads the items, where it is read as `items`. */
  parse?: Reader;
  /** What reads the stream that it may answer in place of JSON. */
  otherwise?: Reader;
  /** No schema: there is no content. */
  data?: Schema;
  /** Some success has no content. */
  dataOptional: boolean;
  /** The statuses of successes that have no data, where the runtime has to know them. */
  empty: number[];
  /** Of the parameters of its path. */
  pathStyles: Record<string, PathStyle>;
  info?: Schema;
  /** Left out where the items of `errors` are of the usual shape. */
  detail?: Schema;
  paging?: PagingPlan;
  items?: string;
  /** The type of one item of the list, if the answer is one. */
  item?: Schema;
  samples: Samples;
}

/** The parameters of one kind. */
export interface PartPlan {
  schema: Schema;
  /** Some are. */
  required: boolean;
  names: { name: string; required: boolean; description?: string }[];
}

/** What stands in a README for what a call gives and gets; of a text, a file or what is not known there is none. */
export interface Samples {
  /** Of all parameters of the path, the id too. */
  params: Record<string, unknown>;
  /** Of the parameters that a call has to give. */
  query?: Sample;
  headers?: Sample;
  body?: Sample;
  data?: Sample;
  /** The body of a refusal. */
  failure?: Sample;
}

/** A value, or what is shown of it: of a list the first item, of an object what there is room for (`more` says that it is not all). */
export type Sample =
  | { kind: "value"; value: unknown }
  | { kind: "file"; text?: string }
  | { kind: "list"; items: Sample[] }
  | { kind: "object"; fields: SampleField[]; more: boolean };

export interface SampleField {
  name: string;
  required: boolean;
  value: Sample;
}

export interface BodyPlan {
  mode: BodyMode;
  /** `{}` is sent, and there is nothing to give or to show: the document knows no field of it. */
  isLeftOut: boolean;
  schema: Schema;
  /** The media type of a call that names none. */
  contentType: string;
  /** The others that a call may name, each with its own schema. */
  others: { contentType: string; schema: Schema }[];
  /** The fields of a form that are not written as they would be by themselves. */
  encoding: Record<string, QueryStyle>;
  example?: unknown;
}

export interface QueryStyle {
  style?: string;
  explode?: boolean;
  contentType?: string;
  allowReserved?: boolean;
}

export interface PathStyle {
  style?: "simple" | "label" | "matrix";
  explode?: boolean;
  allowReserved?: boolean;
}

/** One key of `paths`. */
export interface PathPlan {
  template: string;
  operations: PathOperation[];
}

export interface PathOperation {
  method: Method;
  summary: string;
  query?: Pick<PartPlan, "schema" | "required">;
  headers?: Pick<PartPlan, "schema" | "required">;
  path: ParamPlan[];
  body?: { required: boolean; content: Content[] };
  responses: { status: string; content: Content[] }[];
}

export interface Content {
  type: string;
  schema?: Schema;
}

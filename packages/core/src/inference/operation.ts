import type { ApiMessage } from "../error/api-message.js";
import type { MemberTemplates, Placeholders, TemplateAt } from "../path/template-type.js";
import type { ReadAs } from "../public/options.js";
import type { Method } from "../public/table.js";

// What the types of a document say: `paths` in openapi-typescript's shape, looked up by endpoint, action and table.

interface StandardRows {
  index: { method: "get"; path: "" };
  create: { method: "post"; path: "" };
  show: { method: "get"; path: "{id}" };
  update: { method: "put"; path: "{id}" };
  edit: { method: "patch"; path: "{id}" };
  delete: { method: "delete"; path: "{id}" };
}

interface SingularRows {
  create: { method: "post"; path: "" };
  show: { method: "get"; path: "" };
  update: { method: "put"; path: "" };
  edit: { method: "patch"; path: "" };
  delete: { method: "delete"; path: "" };
}

type RowsByShape<Table> = Table extends { readonly singular: true } ? SingularRows : StandardRows;
/** Where PATCH is `update` there is no `edit`. */
export type StandardRowsOf<Table> = Table extends { readonly updateMethod: "patch" }
  ? Omit<RowsByShape<Table>, "edit">
  : RowsByShape<Table>;

/** A property's type, or the default if there is no such property. */
export type Get<T, Key extends PropertyKey, Default = never> = Key extends keyof T
  ? Exclude<T[Key], undefined>
  : Default;
export type RowOf<Table, Action extends string> = Get<Get<Table, "actions", {}>, Action, {}>;
type StandardRowOf<Table, Action extends string> = Get<StandardRowsOf<Table>, Action, {}>;

export type MethodOf<Table, Action extends string> = Get<
  RowOf<Table, Action>,
  "method",
  Action extends "create"
    ? Get<Table, "createMethod", "post">
    : Action extends "update"
      ? Get<Table, "updateMethod", "put">
      : Get<StandardRowOf<Table, Action>, "method">
> &
  Method;

export type PathOf<Table, Action extends string> = Get<
  RowOf<Table, Action>,
  "path",
  Get<StandardRowOf<Table, Action>, "path", "">
> &
  string;

/** Whether the ids of an action are literals, each with a template of its own. */
export type HasMembers<Table, Action extends string> = Table extends { readonly members: "literal" }
  ? PathOf<Table, Action> extends "{id}"
    ? true
    : false
  : false;

/** The template of an action; of one whose ids are literals those of all its members. */
export type TemplateOf<Paths, Endpoint extends string, Table, Action extends string> =
  HasMembers<Table, Action> extends true
    ? MemberTemplates<Paths, Endpoint>
    : TemplateAt<Paths, Endpoint, PathOf<Table, Action>, Get<Table, "id", "id"> & string>;

export type OperationAt<Paths, Template, M> = Template extends keyof Paths
  ? M extends keyof Paths[Template]
    ? Exclude<Paths[Template][M], undefined>
    : never
  : never;

/** The operation behind an action; `never` if the document has none. */
export type OperationOf<Paths, Endpoint extends string, Table, Action extends string> = OperationAt<
  Paths,
  TemplateOf<Paths, Endpoint, Table, Action>,
  MethodOf<Table, Action>
>;

export type HasId<Table, Action extends string> =
  PathOf<Table, Action> extends `${string}{id}${string}` ? true : false;

/** Names of the actions that a table leaves: its standard ones and its own. */
export type ActionNames<Table> = Exclude<
  | (Table extends { readonly only: readonly (infer Name)[] } ? Name : keyof StandardRowsOf<Table>)
  | Exclude<keyof Get<Table, "actions", {}>, keyof StandardRowsOf<Table>>,
  Table extends { readonly except: readonly (infer Name)[] } ? Name : never
> &
  string;

/** The operations by action, for the actions that the document has. */
export type OperationsOf<Paths, Endpoint extends string, Table> = {
  [Action in ActionNames<Table> as [OperationOf<Paths, Endpoint, Table, Action>] extends [never]
    ? never
    : Action]: OperationOf<Paths, Endpoint, Table, Action>;
};

/** JSON by any name, also one that says its version. */
export type JsonType = `${string}${"/" | "+"}json${"" | `;${string}`}`;
/** The media type that a row names, else JSON, else whatever there is. */
type Content<Message, ContentType = never> = Message extends { content: infer Media }
  ? [ContentType] extends [keyof Media]
    ? [ContentType] extends [never]
      ? "application/json" extends keyof Media
        ? Media["application/json"]
        : Extract<keyof Media, JsonType> extends never
          ? Media[keyof Media]
          : Media[Extract<keyof Media, JsonType>]
      : Media[ContentType]
    : Media[keyof Media]
  : undefined;

type RequestBody<Operation> = Operation extends { requestBody?: infer Body }
  ? Exclude<Body, undefined>
  : never;

/** What the operation takes as its body; `never` if it takes none. */
export type BodyOf<Operation, Row = {}> = [RequestBody<Operation>] extends [never]
  ? never
  : Exclude<Content<RequestBody<Operation>, Get<Row, "contentType">>, undefined>;

/** The media types beside the usual one that a row lets a call name. */
type OtherTypes<Row> = Row extends { readonly contentTypes: readonly (infer Type)[] } ? Type : never;
/** What a call may give as the body: that of the usual media type, or of another one that it names. */
export type AnyBodyOf<Operation, Row> =
  | BodyOf<Operation, Row>
  | (RequestBody<Operation> extends { content: infer Media } ? Media[OtherTypes<Row> & keyof Media] : never);
type ContentTypeOption<Row> = [OtherTypes<Row>] extends [never]
  ? {}
  : { contentType?: Get<Row, "contentType", "application/json"> | OtherTypes<Row> };

/** Whether a body must be given, and must have something in it. */
export type NeedsBody<Operation> = Operation extends { requestBody: infer Body }
  ? [Body] extends [undefined]
    ? false
    : {} extends Content<Body>
      ? false
      : true
  : false;

export type BodyMode<Table, Action extends string> = Get<
  RowOf<Table, Action>,
  "body",
  Action extends "create" | "update" | "edit" ? "required" : "none"
>;

/** The statuses that begin with one of some digits; HTTP does not name each that there is (`299`). */
type StatusOf<All, First extends string> = {
  [Status in keyof All]: `${Status & (number | string)}` extends `${First}${string}` ? Status : never;
}[keyof All];
type Responses<Operation> = Operation extends { responses: infer All } ? All : {};
type SuccessKey<All> = [StatusOf<All, "2">] extends [never] ? keyof All & "default" : StatusOf<All, "2">;
/** The body of a success. */
export type AnswerOf<Operation> =
  Responses<Operation> extends infer All ? Content<All[SuccessKey<All>]> : never;

type PlainJson = "application/json" | `${string}+json`;
/** One item of a streamed success: what the document says of the media type that is no plain JSON. */
type StreamedItemOf<Operation> =
  Responses<Operation> extends infer All ? StreamedItemIn<All[SuccessKey<All>]> : never;
type StreamedItemIn<Response> = Response extends { content: infer Media }
  ? Media[Exclude<keyof Media, PlainJson>]
  : never;

/** What the data is: what is in the envelope, all of the body, or one of its items after the other. */
export type AnswerMode<Table, Action extends string> =
  ReadMode<Table, Action> extends "items"
    ? "items"
    : Get<RowOf<Table, Action>, "answer", Get<Table, "answer", "envelope">>;
/** How the answer is read if the call does not say. */
export type ReadMode<Table, Action extends string> =
  RowOf<Table, Action> extends { readonly parse: object }
    ? "items"
    : Get<RowOf<Table, Action>, "as", "json"> & ReadAs;

type AnyKeyOf<T> = T extends unknown ? keyof T : never;

/** Whether the body is an envelope: it always has `success`, and `result` if there is something to answer. */
export type IsEnvelope<Body> = [Body] extends [object]
  ? "success" extends keyof Body
    ? "result" extends AnyKeyOf<Body>
      ? true
      : false
    : false
  : false;

/** The envelope's `result`, `undefined` if a success may have none, the body itself, or one of its items. */
export type DataOf<Operation, Mode> = Mode extends "items"
  ? StreamedItemOf<Operation>
  : Mode extends "any"
    ? unknown
    : AnswerOf<Operation> extends infer Body
      ? Mode extends "envelope"
        ? Body extends object
          ? Get<Body, "result", undefined>
          : Body
        : Body
      : never;

type EnvelopeKey = "success" | "errors" | "messages" | "result" | "result_info";
type Simplify<T> = { [K in keyof T]: T[K] } & {};
type Siblings<Body> = string extends keyof Body ? {} : Omit<Body, EnvelopeKey>;

/** `result_info` and whatever else is beside `result`. */
export type InfoOf<Operation, Mode> = Mode extends "envelope"
  ? AnswerOf<Operation> extends infer Body
    ? Body extends object
      ? Simplify<Get<Body, "result_info", {}> & Siblings<Body>>
      : {}
    : never
  : {};

type FailureKey<All> = Exclude<StatusOf<All, "4" | "5" | "d">, SuccessKey<All>>;
/** One item of the documented `errors`; none of a failure whose schema contradicts itself. */
export type DetailOf<Operation> =
  Responses<Operation> extends infer All
    ? [FailureKey<All>] extends [never]
      ? ApiMessage
      : Content<All[FailureKey<All>]> extends infer Body
        ? [Body] extends [never]
          ? never
          : [Body] extends [{ errors?: readonly (infer Detail)[] | null }]
            ? Detail
            : ApiMessage
        : never
    : never;

type Part<Operation, Where extends string> = Operation extends { parameters: infer Parameters }
  ? Get<Parameters, Where, never>
  : never;
type IsRequired<Operation, Where extends string> = Operation extends {
  parameters: { [K in Where]: unknown };
}
  ? {} extends Part<Operation, Where>
    ? false
    : true
  : false;
type PartOption<Operation, Where extends string, Name extends string> = [Part<Operation, Where>] extends [
  never,
]
  ? {}
  : IsRequired<Operation, Where> extends true
    ? { [K in Name]: Part<Operation, Where> }
    : { [K in Name]?: Part<Operation, Where> };

type OwnPlaceholders<Table, Action extends string> = Exclude<Placeholders<PathOf<Table, Action>>, "id">;
/** The parameters of an action: its endpoint's placeholders, and those of its own path. */
export type ParamsOf<Endpoint extends string, Table, Action extends string, Operation> = {
  [K in Placeholders<Endpoint> | OwnPlaceholders<Table, Action>]: K extends keyof Part<Operation, "path">
    ? Part<Operation, "path">[K]
    : string;
};

/** The names that `with` may bind: the endpoint's, and those of any action. */
export type ParamNames<Endpoint extends string, Table> =
  | Placeholders<Endpoint>
  | { [Action in ActionNames<Table>]: OwnPlaceholders<Table, Action> }[ActionNames<Table>];

/** The type of the member's own id. */
export type IdOf<Paths, Endpoint extends string, Table, Action extends string, Operation> =
  TemplateOf<Paths, Endpoint, Table, Action> extends infer Template extends string
    ? Get<
        Part<Operation, "path">,
        Exclude<Placeholders<Template>, Placeholders<Endpoint> | OwnPlaceholders<Table, Action>>,
        string
      >
    : string;

type BodyOption<Operation, Table, Action extends string> = [
  BodyArgument<Operation, Table, Action>,
  BodyOf<Operation>,
] extends [never, unknown]
  ? [BodyOf<Operation>] extends [never]
    ? {}
    : { body?: AnyBodyOf<Operation, RowOf<Table, Action>> }
  : {};

/** What an action's options may hold: `params`, `query`, `headers`, and `body` if it is no argument. */
export type SpecOf<Endpoint extends string, Table, Action extends string, Operation> = Simplify<
  { params: ParamsOf<Endpoint, Table, Action, Operation> } & PartOption<Operation, "query", "query"> &
    PartOption<Operation, "header", "headers"> &
    BodyOption<Operation, Table, Action> &
    ContentTypeOption<RowOf<Table, Action>>
>;

/** The type of the positional body; `undefined` is in it if it may be left out, `never` means that there is none. */
export type BodyArgument<Operation, Table, Action extends string> =
  BodyMode<Table, Action> extends "required"
    ? AnyBodyOf<Operation, RowOf<Table, Action>>
    : BodyMode<Table, Action> extends "optional"
      ? Action extends "create" | "update"
        ? AnyBodyOf<Operation, RowOf<Table, Action>> | undefined
        : never
      : never;

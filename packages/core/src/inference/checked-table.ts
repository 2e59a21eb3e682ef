import type { EndpointOf, Join } from "../path/template-type.js";
import type { ActionRow, NestedTable } from "../public/table.js";
import type {
  ActionNames,
  AnswerMode,
  AnswerOf,
  BodyMode,
  BodyOf,
  Get,
  IsEnvelope,
  MethodOf,
  NeedsBody,
  OperationOf,
  OperationsOf,
  PathOf,
  ReadMode,
  StandardRowsOf,
} from "./operation.js";

// What of a table the types refuse.

type RequestLine<
  Endpoint extends string,
  Table,
  Name extends string,
> = `${Uppercase<MethodOf<Table, Name>>} ${Join<Endpoint, PathOf<Table, Name>>}`;

type CheckedRow<Paths, Endpoint extends string, Table, Name extends string> =
  OperationOf<Paths, Endpoint, Table, Name> extends infer Operation
    ? [Operation] extends [never]
      ? `${RequestLine<Endpoint, Table, Name>} is not in the document`
      : NeedsBody<Operation> extends true
        ? BodyMode<Table, Name> extends "required"
          ? CheckedAnswer<Operation, Table, Name>
          : { readonly body: "required" }
        : [BodyOf<Operation>] extends [never]
          ? BodyMode<Table, Name> extends "none"
            ? CheckedAnswer<Operation, Table, Name>
            : { readonly body: "none" }
          : CheckedAnswer<Operation, Table, Name>
    : never;

type CheckedAnswer<Operation, Table, Name extends string> =
  AnswerMode<Table, Name> extends "envelope"
    ? ReadMode<Table, Name> extends "json"
      ? AnswerOf<Operation> extends infer Body
        ? [Exclude<Body, undefined>] extends [never]
          ? unknown
          : IsEnvelope<Exclude<Body, undefined>> extends true
            ? unknown
            : { readonly answer: "body" }
        : never
      : unknown
    : unknown;

/** The names that `only` may hold: those in the document. `except` may hold any: the runtime knows no document. */
type StandardIn<Paths, Endpoint extends string, Table> = {
  [Name in keyof StandardRowsOf<Table> & string]: [OperationOf<Paths, Endpoint, Table, Name>] extends [never]
    ? never
    : Name;
}[keyof StandardRowsOf<Table> & string];

/** Actions that the table does not mention although it has something to say about them. */
export type Unsaid<Paths, Endpoint extends string, Table> = {
  [Name in Exclude<
    keyof OperationsOf<Paths, Endpoint, Table> & string,
    keyof Get<Table, "actions", {}>
  >]: unknown extends CheckedRow<Paths, Endpoint, Table, Name> ? never : Name;
}[Exclude<keyof OperationsOf<Paths, Endpoint, Table> & string, keyof Get<Table, "actions", {}>>];

/** What every resource has, or what would make it a promise or give it another prototype. */
type Taken =
  | "with"
  | "client"
  | "pathFor"
  | "indexAll"
  | "indexPages"
  | "then"
  | "__proto__"
  | `${string}OrThrow`;

/** Refuses keys that there are not, which an inferred type would let pass. */
type NoOther<T, Known> = { readonly [Key in Exclude<keyof T, keyof Known>]: never };

/** What a table must be for the document. For a wrong one the type says which operation is missing, or what to add. */
export type CheckedTable<Paths, Endpoint extends string, Table> = {
  readonly only?: readonly StandardIn<Paths, Endpoint, Table>[];
  readonly except?: readonly (keyof StandardRowsOf<Table>)[];
  readonly actions?: {
    readonly [Name in keyof Get<Table, "actions", {}> & string]: Name extends Taken
      ? `the name ${Name} is taken`
      : Name extends ActionNames<Table>
        ? CheckedRow<Paths, Endpoint, Table, Name> & NoOther<Get<Table, "actions">[Name], ActionRow>
        : `${Name} is left out by only or except`;
  };
  readonly resources?: {
    readonly [Name in keyof Get<Table, "resources", {}> & string]: Name extends Taken | ActionNames<Table>
      ? `the name ${Name} is taken`
      : Get<Table, "resources">[Name] extends { endpoint: infer Inner extends string }
        ? Join<Endpoint, Inner> extends EndpointOf<Paths>
          ? CheckedTable<Paths, Join<Endpoint, Inner>, Get<Table, "resources">[Name]>
          : `${Join<Endpoint, Inner>} is not in the document`
        : NestedTable;
  };
} & NoOther<Table, NestedTable> &
  ([Unsaid<Paths, Endpoint, Table>] extends [never]
    ? unknown
    : {
        readonly actions: {
          readonly [Name in Unsaid<Paths, Endpoint, Table>]: CheckedRow<Paths, Endpoint, Table, Name>;
        };
      });

import type { EndpointOf, Join, Placeholders } from "../path/template-type.js";
import type { BoundBy, OptionsArg, PathArg, WithOptions } from "../public/call-options.js";
import type { Client } from "../public/client.js";
import type { ReadAs } from "../public/options.js";
import type { DataAs, WaysToRead } from "../public/read-as.js";
import type { Page, Result } from "../public/result.js";
import type { ResourceTable } from "../public/table.js";
import type { CheckedTable, Unsaid } from "./checked-table.js";
import type { MemberAction, MembersOf } from "./members.js";
import type {
  ActionNames,
  AnswerMode,
  BodyArgument,
  DataOf,
  DetailOf,
  Get,
  HasId,
  HasMembers,
  IdOf,
  InfoOf,
  OperationsOf,
  ParamNames,
  ReadMode,
  RowOf,
  SpecOf,
} from "./operation.js";

type Spec = { params: object };

/** What an action's row and operation come to. */
interface ActionShape {
  id: unknown;
  body: unknown;
  spec: Spec;
  read: ReadAs | "items";
  data: unknown;
  info: unknown;
  detail: unknown;
}

type Answer<Throws, Shape extends ActionShape, As> = Throws extends true
  ? Promise<DataAs<Shape["data"], As>>
  : Promise<Result<DataAs<Shape["data"], As>, Shape["info"], Shape["detail"]>>;

// The forms of an action are written out, and not put together from tuples: TypeScript relates generic signatures only
// if they have the same form, and that is what lets a generated interface be checked against this type.
type Action<Throws, Shape extends ActionShape, Bound> = [Shape["id"]] extends [never]
  ? [Shape["body"]] extends [never]
    ? <As extends WaysToRead<Shape["read"]> = Shape["read"]>(
        ...options: OptionsArg<Shape["spec"], Bound, As>
      ) => Answer<Throws, Shape, As>
    : undefined extends Shape["body"]
      ? <As extends WaysToRead<Shape["read"]> = Shape["read"]>(
          body?: Shape["body"],
          ...options: OptionsArg<Shape["spec"], Bound, As>
        ) => Answer<Throws, Shape, As>
      : <As extends WaysToRead<Shape["read"]> = Shape["read"]>(
          body: Shape["body"],
          ...options: OptionsArg<Shape["spec"], Bound, As>
        ) => Answer<Throws, Shape, As>
  : [Shape["body"]] extends [never]
    ? <As extends WaysToRead<Shape["read"]> = Shape["read"]>(
        id: Shape["id"],
        ...options: OptionsArg<Shape["spec"], Bound, As>
      ) => Answer<Throws, Shape, As>
    : undefined extends Shape["body"]
      ? <As extends WaysToRead<Shape["read"]> = Shape["read"]>(
          id: Shape["id"],
          body?: Shape["body"],
          ...options: OptionsArg<Shape["spec"], Bound, As>
        ) => Answer<Throws, Shape, As>
      : <As extends WaysToRead<Shape["read"]> = Shape["read"]>(
          id: Shape["id"],
          body: Shape["body"],
          ...options: OptionsArg<Shape["spec"], Bound, As>
        ) => Answer<Throws, Shape, As>;

type ShapeOf<Paths, Endpoint extends string, Table, Name extends string, Operation> = {
  id: HasId<Table, Name> extends true ? IdOf<Paths, Endpoint, Table, Name, Operation> : never;
  body: BodyArgument<Operation, Table, Name>;
  spec: SpecOf<Endpoint, Table, Name, Operation>;
  read: ReadMode<Table, Name>;
  data: DataOf<Operation, AnswerMode<Table, Name>>;
  info: InfoOf<Operation, AnswerMode<Table, Name>>;
  detail: DetailOf<Operation>;
};

type Actions<
  Paths,
  Endpoint extends string,
  Table,
  Bound,
  Operations = OperationsOf<Paths, Endpoint, Table>,
> = {
  [Name in keyof Operations & string]: OneAction<
    false,
    Paths,
    Endpoint,
    Table,
    Name,
    Operations[Name],
    Bound
  >;
} & {
  [Name in keyof Operations & string as `${Name}OrThrow`]: OneAction<
    true,
    Paths,
    Endpoint,
    Table,
    Name,
    Operations[Name],
    Bound
  >;
};

type OneAction<Throws, Paths, Endpoint extends string, Table, Name extends string, Operation, Bound> =
  HasMembers<Table, Name> extends true
    ? MemberAction<
        Throws,
        MembersOf<Paths, Endpoint, Table, Name>,
        ShapeOf<Paths, Endpoint, Table, Name, Operation>,
        Bound
      >
    : Action<Throws, ShapeOf<Paths, Endpoint, Table, Name, Operation>, Bound>;

/**
 * The list in an index's data, if there is any: the data itself, or what the row's `items` names. A place of a tuple that may be
 * missing is no item.
 */
type ItemOf<Data, Row> =
  ListIn<NonNullable<Data>, Row> extends readonly (infer Item)[] ? Exclude<Item, undefined> : never;
type ListIn<Data, Row> = Row extends { items: infer Key extends string } ? Get<Data, Key> : Data;

type Lists<Shape extends ActionShape, Row, Bound> = {
  /** Every item of every page. Throws a `RestflareError` if a page fails. */
  indexAll(...options: OptionsArg<Shape["spec"], Bound>): AsyncIterable<ItemOf<Shape["data"], Row>>;
  /** Page by page. Throws a `RestflareError` if a page fails. */
  indexPages(
    ...options: OptionsArg<Shape["spec"], Bound>
  ): AsyncIterable<Page<ItemOf<Shape["data"], Row>, Shape["info"]>>;
};
type ListsOf<Paths, Endpoint extends string, Table, Bound> =
  OperationsOf<Paths, Endpoint, Table> extends { index: infer Operation }
    ? Lists<ShapeOf<Paths, Endpoint, Table, "index", Operation>, RowOf<Table, "index">, Bound>
    : unknown;

type EndpointParams<Endpoint extends string> = { [K in Placeholders<Endpoint>]: string };
type ActionParams<Endpoint extends string, Table> = {
  [K in Exclude<ParamNames<Endpoint, Table>, Placeholders<Endpoint>>]?: string | number | undefined;
};
type NamesWithId<Table, Id> = {
  [Name in ActionNames<Table>]: HasId<Table, Name> extends Id ? Name : never;
}[ActionNames<Table>];

/** The path of the endpoint, of a member, or of an action; throws a `RestflareError` on a bad id or a missing parameter. */
type PathFor<Endpoint extends string, Table, Bound> = {
  (
    id: string | number,
    ...options: PathArg<
      EndpointParams<Endpoint>,
      Bound,
      NamesWithId<Table, true>,
      ActionParams<Endpoint, Table>
    >
  ): string;
  (
    ...options: PathArg<
      EndpointParams<Endpoint>,
      Bound,
      NamesWithId<Table, false>,
      ActionParams<Endpoint, Table>
    >
  ): string;
};

/**
 * A resource: the actions of its table that the document has, each with its `OrThrow` twin, and its nested resources.
 *
 * `Bound` names the parameters that `with` has bound.
 */
export type Resource<Paths, Endpoint extends string, Table, Bound = never> = Actions<
  Paths,
  Endpoint,
  Table,
  Bound
> &
  ListsOf<Paths, Endpoint, Table, Bound> & {
    readonly [Name in keyof Get<Table, "resources", {}>]: Get<Table, "resources">[Name] extends {
      endpoint: infer Inner extends string;
    }
      ? Resource<Paths, Join<Endpoint, Inner>, Get<Table, "resources">[Name], Bound>
      : never;
  } & {
    pathFor: PathFor<Endpoint, Table, Bound>;
    /** The client that a call with these options would use. */
    client(options?: { client?: Client | undefined }): Client;
    /** The same resource with a client, parameters and other options bound. */
    with<
      const Params extends {
        readonly [K in BindableNames<Endpoint, Table>]?: string | number | undefined;
      } = {},
    >(options: WithOptions<Params>): Resource<Paths, Endpoint, Table, Bound | BoundBy<Params>>;
  };

/**
 * A binding reaches nested resources too, so their parameters may be bound as well. That there are any is asked first:
 * TypeScript 5.5 looks without end for what the names of a table that is not known yet may be.
 */
type BindableNames<Endpoint extends string, Table> =
  | ParamNames<Endpoint, Table>
  | (Table extends { readonly resources: infer Nested }
      ? {
          [Name in keyof Nested]: Nested[Name] extends { endpoint: infer Inner extends string }
            ? BindableNames<Join<Endpoint, Inner>, Nested[Name]>
            : never;
        }[keyof Nested]
      : never);

/** What `resource<paths>()` gives: the factory for endpoints of that document. */
export interface ResourceFactory<Paths> {
  <const Endpoint extends EndpointOf<Paths>, const Table extends ResourceTable>(
    endpoint: Endpoint,
    table: Table & CheckedTable<Paths, Endpoint, Table>,
  ): Resource<Paths, Endpoint, Table>;
  <const Endpoint extends EndpointOf<Paths>>(
    endpoint: Endpoint &
      ([Unsaid<Paths, Endpoint, {}>] extends [never]
        ? unknown
        : { readonly table: `must say more of ${Unsaid<Paths, Endpoint, {}>}` }),
  ): Resource<Paths, Endpoint, {}>;
}

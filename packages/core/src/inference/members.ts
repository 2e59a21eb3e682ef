import type { Join, MemberOf, MemberTemplates } from "../path/template-type.js";
import type { OptionsArg } from "../public/call-options.js";
import type { ReadAs } from "../public/options.js";
import type { DataAs, WaysToRead } from "../public/read-as.js";
import type { Result } from "../public/result.js";
import type { AnswerMode, AnyBodyOf, DataOf, InfoOf, MethodOf, OperationAt, RowOf } from "./operation.js";

// Actions whose ids are literals: the id decides what the body and the answer are.

type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

/** The id of one member. A union of ids is refused: nobody could say which body and answer it goes with. */
export type MemberId<Id> = Id & (IsUnion<Id> extends true ? never : unknown);

/** The ids of the members that have this method. */
type IdsOf<Paths, Endpoint extends string, M> = {
  [Template in MemberTemplates<Paths, Endpoint>]: [OperationAt<Paths, Template, M>] extends [never]
    ? never
    : MemberOf<Template, Endpoint>;
}[MemberTemplates<Paths, Endpoint>];

/** What each member takes and answers, by its id. */
export type MembersOf<Paths, Endpoint extends string, Table, Name extends string> = {
  [Id in IdsOf<Paths, Endpoint, MethodOf<Table, Name>>]: MemberShape<
    OperationAt<Paths, Join<Endpoint, Id>, MethodOf<Table, Name>>,
    Table,
    Name
  >;
};

type MemberShape<Operation, Table, Name extends string> = {
  body: AnyBodyOf<Operation, RowOf<Table, Name>>;
  data: DataOf<Operation, AnswerMode<Table, Name>>;
  info: InfoOf<Operation, AnswerMode<Table, Name>>;
};

/** What members have in common. */
interface Common {
  body: unknown;
  spec: { params: object };
  read: ReadAs | "items";
  detail: unknown;
}
type Shape = { body: unknown; data: unknown; info: unknown };

type Answer<Throws, Member extends Shape, Detail, As> = Throws extends true
  ? Promise<DataAs<Member["data"], As>>
  : Promise<Result<DataAs<Member["data"], As>, Member["info"], Detail>>;

// Both forms are written out, for the reason that resource.ts gives.
export type MemberAction<
  Throws,
  Members extends { [Id in keyof Members]: Shape },
  All extends Common,
  Bound,
> = [All["body"]] extends [never]
  ? <const Id extends keyof Members, As extends WaysToRead<All["read"]> = All["read"]>(
      id: MemberId<Id>,
      ...options: OptionsArg<All["spec"], Bound, As>
    ) => Answer<Throws, Members[Id], All["detail"], As>
  : <const Id extends keyof Members, As extends WaysToRead<All["read"]> = All["read"]>(
      id: MemberId<Id>,
      body: Members[Id]["body"],
      ...options: OptionsArg<All["spec"], Bound, As>
    ) => Answer<Throws, Members[Id], All["detail"], As>;

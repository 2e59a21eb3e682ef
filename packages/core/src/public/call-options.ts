import type { Client } from "./client.js";
import type { ReadAs, SharedCallOptions } from "./options.js";

/** What any call takes, whatever its operation. */
export interface CallOptions<As = ReadAs> extends SharedCallOptions<As> {
  /** The client to call with. Default: the one that `with` bound, else the one that `init` made. */
  client?: Client | undefined;
}

/** What `with` takes: parameters, and any option of a call but `as`. */
export interface WithOptions<Params = {}> extends Omit<CallOptions, "as"> {
  params?: Params | undefined;
}

/** The names of the parameters that have a value for sure. One that may be `undefined` is not bound by `with`. */
export type BoundBy<Params> = {
  [Name in keyof Params]-?: IsOptional<Params, Name> extends true
    ? never
    : undefined extends Params[Name]
      ? never
      : Name;
}[keyof Params] &
  string;

type IsOptional<T, Key extends keyof T> = {} extends Pick<T, Key> ? true : false;

/** The parameters that are still to be given: required until `with` has bound them, optional from then on. */
export type ParamsOption<Params, Bound> = [keyof Params] extends [Bound]
  ? { params?: { [Name in keyof Params]?: ParamValue<Params[Name]> | undefined } | undefined }
  : {
      params: { [Name in Exclude<keyof Params, Bound>]: ParamValue<Params[Name]> } & {
        [Name in Extract<keyof Params, Bound>]?: ParamValue<Params[Name]> | undefined;
      };
    };

/** Any text may also be given as a number. */
type ParamValue<Value> = string extends Value ? Value | number : Value;

/** Options of one action: what any call takes, its parameters less those bound, and its own query, headers and body. */
export type Options<Spec extends { params: object }, Bound = never, As = "json"> = CallOptions<As> &
  ParamsOption<Spec["params"], Bound> &
  Own<Spec>;

/** With an empty object in it, TypeScript would take anything for options: an id where there is none, for one. */
type Own<Spec extends { params: object }> = [Exclude<keyof Spec, "params">] extends [never]
  ? unknown
  : {
      [Name in keyof Spec as Exclude<Name, "params">]:
        | (Name extends "body" ? Spec[Name] : WithUndefined<Spec[Name]>)
        | (IsOptional<Spec, Name> extends true ? undefined : never);
    };

/** Optional fields may also be `undefined`, which leaves them out; `exactOptionalPropertyTypes` alone would refuse it. */
type WithUndefined<Fields> = {
  [Name in keyof Fields]: Fields[Name] | (IsOptional<Fields, Name> extends true ? undefined : never);
};

/** The last argument of an action: may be left out once nothing in it is required. */
export type OptionsArg<Spec extends { params: object }, Bound = never, As = "json"> = [
  keyof Spec["params"],
] extends [Bound]
  ? Spec extends { query: object } | { headers: object }
    ? [options: Options<Spec, Bound, As>]
    : [options?: Options<Spec, Bound, As>]
  : [options: Options<Spec, Bound, As>];

/** The last argument of `pathFor`: may be left out once `with` has bound the parameters of the endpoint. */
export type PathArg<Params, Bound, Action extends string, Extra = {}> = [keyof Params] extends [Bound]
  ? [options?: PathOptions<Params, Bound, Action, Extra>]
  : [options: PathOptions<Params, Bound, Action, Extra>];

/** Which action's path, and the parameters that `with` has not bound; `Extra` are those that only some actions have. */
type PathOptions<Params, Bound, Action extends string, Extra> = {
  action?: Action | undefined;
} & ParamsOption<Params, Bound> & { params?: Extra | undefined };

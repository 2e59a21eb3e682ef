import type { Client } from "./client.js";
import type { ReadAs, SharedCallOptions } from "./options.js";

/** What any call takes, whatever its operation. */
export interface CallOptions<As = ReadAs> extends SharedCallOptions<As> {
  /** The client to call with. Default: the one that `with` bound, else the one that `init` made. */
  client?: Client | undefined;
}

/** What `with` binds. */
export type WithOptions = Omit<CallOptions, "as">;

/** The parameters that are still to be given: required until `with` has bound them, optional from then on. */
export type ParamsOption<Params, Bound> = [keyof Params] extends [Bound]
  ? { params?: Partial<Params> }
  : {
      params: { [K in Exclude<keyof Params, Bound>]: Params[K] } & {
        [K in Extract<keyof Params, Bound>]?: Params[K];
      };
    };

/** Options of one action: what any call takes, its parameters less those bound, and its own query, headers and body. */
export type Options<
  Spec extends { params: object },
  Bound = never,
  As extends ReadAs = "json",
> = CallOptions<As> & ParamsOption<Spec["params"], Bound> & Own<Spec>;

/** With an empty object in it, TypeScript would take anything for options: an id where there is none, for one. */
type Own<Spec extends { params: object }> = [Exclude<keyof Spec, "params">] extends [never]
  ? unknown
  : Omit<Spec, "params">;

/** The last argument of an action: may be left out once nothing in it is required. */
export type OptionsArg<Spec extends { params: object }, Bound = never, As extends ReadAs = "json"> = [
  keyof Spec["params"],
] extends [Bound]
  ? Spec extends { query: object } | { headers: object }
    ? [options: Options<Spec, Bound, As>]
    : [options?: Options<Spec, Bound, As>]
  : [options: Options<Spec, Bound, As>];

/**
 * The last argument of `pathFor`: which action's path, and the parameters that `with` has not bound; `Extra` are those that
 * only some actions have.
 */
export type PathArg<Params, Bound, Action extends string, Extra = {}> = [keyof Params] extends [Bound]
  ? [options?: { action?: Action } & ParamsOption<Params, Bound> & { params?: Extra }]
  : [options: { action?: Action } & ParamsOption<Params, Bound> & { params?: Extra }];

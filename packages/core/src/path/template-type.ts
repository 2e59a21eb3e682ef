// Path templates as types.

/** Names of the placeholders in a template. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A relative path behind an endpoint; what starts with `/`, `.`, `:`, `?` or `#` continues the last segment. */
export type Join<Endpoint extends string, Path extends string> = Path extends ""
  ? Endpoint
  : Path extends `${"/" | "." | ":" | "?" | "#"}${string}`
    ? `${Endpoint}${Path}`
    : Endpoint extends "/"
      ? `/${Path}`
      : `${Endpoint}/${Path}`;

type Prefixes<Rest extends string, Done extends string = ""> = Rest extends `/${infer Segment}/${infer Tail}`
  ? `${Done}/${Segment}` | Prefixes<`/${Tail}`, `${Done}/${Segment}`>
  : `${Done}${Rest}` | `${Done}${BeforeVerb<Rest>}`;

/** The last segment without the verb, the query or the fragment behind it. */
type BeforeVerb<Rest extends string> = Rest extends `${infer Before}${":" | "?" | "#"}${string}`
  ? Before
  : never;

/** The endpoints of a document: `/`, each template, and each beginning of one. */
export type EndpointOf<Paths> = "/" | { [K in keyof Paths & string]: Prefixes<K> }[keyof Paths & string];

type IsOneName<Name extends string> = Name extends `${string}${"}" | "/"}${string}` ? false : true;
type IsFixed<Segment extends string> = Segment extends `${string}${"{" | "/"}${string}` ? false : true;
type JoinedPrefix<Endpoint extends string, Before extends string> = Before extends ""
  ? `${Endpoint extends "/" ? "" : Endpoint}/`
  : Join<Endpoint, Before>;

/**
 * The template in `paths` that a row's path means. Its `{id}` stands for the name that the table has for the id; if there is
 * no such template, for whatever name the document gives it.
 */
export type TemplateAt<
  Paths,
  Endpoint extends string,
  Path extends string,
  Id extends string,
> = Path extends `${infer Before}{id}${infer After}`
  ? `${JoinedPrefix<Endpoint, Before>}{${Id}}${After}` extends infer Exact extends keyof Paths
    ? Exact
    : {
        [K in keyof Paths & string]: K extends `${JoinedPrefix<Endpoint, Before>}{${infer Name}}${After}`
          ? IsOneName<Name> extends true
            ? K
            : never
          : never;
      }[keyof Paths & string]
  : Join<Endpoint, Path> & keyof Paths;

/** The templates in `paths` that are one fixed segment behind an endpoint: its members, if ids are literals. */
export type MemberTemplates<Paths, Endpoint extends string> = {
  [K in keyof Paths & string]: K extends `${JoinedPrefix<Endpoint, "">}${infer Segment}`
    ? IsFixed<Segment> extends true
      ? K
      : never
    : never;
}[keyof Paths & string];

/** The last segment of such a template. */
export type MemberOf<
  Template extends string,
  Endpoint extends string,
> = Template extends `${JoinedPrefix<Endpoint, "">}${infer Segment}` ? Segment : never;
